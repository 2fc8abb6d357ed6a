<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>I&amp;tem</source>
        <translation>条目(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>I&amp;mport Markdown…</source>
        <translation>导入 Markdown(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation>再次导出(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>New &amp;item</source>
        <translation>新建条目(&amp;J)</translation>
    </message>
    <message>
        <source>New &amp;section</source>
        <translation>新建栏目(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>来源(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>粗体(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜体(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation>标题 1(&amp;1)</translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation>标题 2(&amp;2)</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>标题 3(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>编号列表(&amp;N)</translation>
    </message>
    <message>
        <source>B&amp;ullet list</source>
        <translation>项目符号列表(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>引用(&amp;Q)</translation>
    </message>
    <message>
        <source>Edit &amp;title</source>
        <translation>编辑标题(&amp;B)</translation>
    </message>
    <message>
        <source>Set &amp;status</source>
        <translation>设置状态(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Move to &amp;previous section</source>
        <translation>移到上一栏目(&amp;L)</translation>
    </message>
    <message>
        <source>Move to ne&amp;xt section</source>
        <translation>移到下一栏目(&amp;X)</translation>
    </message>
    <message>
        <source>P&amp;revious item</source>
        <translation>上一条目(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next item</source>
        <translation>下一条目(&amp;N)</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>Next &amp;layout</source>
        <translation>下一种布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Editor only</source>
        <translation>仅编辑器(&amp;E)</translation>
    </message>
    <message>
        <source>Editor &amp;and preview</source>
        <translation>编辑器和预览(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Preview only</source>
        <translation>仅预览(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>大纲(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Go to outline</source>
        <translation>转到大纲(&amp;G)</translation>
    </message>
    <message>
        <source>Go to e&amp;ditor</source>
        <translation>转到编辑器(&amp;D)</translation>
    </message>
    <message>
        <source>Go to p&amp;review</source>
        <translation>转到预览(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>下一个面板(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>上一个面板(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>放大(&amp;Z)</translation>
    </message>
    <message>
        <source>Zoom ou&amp;t</source>
        <translation>缩小(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>默认大小(&amp;U)</translation>
    </message>
    <message>
        <source>Reload previe&amp;w</source>
        <translation>重新加载预览(&amp;W)</translation>
    </message>
    <message>
        <source>Open the &amp;menu</source>
        <translation>打开菜单(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>系统配色(&amp;S)</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>浅色(&amp;I)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>深色(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Masthead</source>
        <translation>关于 Masthead(&amp;A)</translation>
    </message>
    <message>
        <source>Open the &amp;sample issue</source>
        <translation>打开示例期刊(&amp;S)</translation>
    </message>
    <message>
        <source>Split at the &amp;caret</source>
        <translation>在光标处拆分(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation>与下一条目合并(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Idea</source>
        <translation>想法(&amp;I)</translation>
    </message>
    <message>
        <source>Dra&amp;ft</source>
        <translation>草稿(&amp;F)</translation>
    </message>
    <message>
        <source>Read&amp;y</source>
        <translation>就绪(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Approved</source>
        <translation>已批准(&amp;A)</translation>
    </message>
    <message>
        <source>Filter t&amp;he outline</source>
        <translation>筛选大纲(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New from last issue</source>
        <translation>从上一期新建(&amp;N)</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>从模板新建(&amp;T)…</translation>
    </message>
    <message>
        <source>Save as tem&amp;plate…</source>
        <translation>另存为模板(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Issue settings…</source>
        <translation>本期设置(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>表格(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Footnote</source>
        <translation>脚注(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Task list</source>
        <translation>任务列表(&amp;T)</translation>
    </message>
    <message>
        <source>Suggestions at t&amp;he caret</source>
        <translation>光标处的建议(&amp;G)</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>Previous pr&amp;oblem</source>
        <translation>上一个问题(&amp;V)</translation>
    </message>
    <message>
        <source>Spelling an&amp;d languages…</source>
        <translation>拼写和语言(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find in &amp;issue…</source>
        <translation>在本期中查找(&amp;I)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;D)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>图片(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Browse commands and items…</source>
        <translation>命令和条目(&amp;B)…</translation>
    </message>
    <message>
        <source>T&amp;ypewriter scrolling</source>
        <translation>打字机滚动(&amp;Y)</translation>
    </message>
    <message>
        <source>Paste as p&amp;lain text</source>
        <translation>粘贴为纯文本(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>All findin&amp;gs…</source>
        <translation>所有检查结果(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Kind of section…</source>
        <translation>栏目类型(&amp;K)…</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>统计…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>手册(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>Fo&amp;cus mode</source>
        <translation>专注模式(&amp;C)</translation>
    </message>
    <message>
        <source>Set &amp;owner</source>
        <translation>设置负责人(&amp;O)</translation>
    </message>
    <message>
        <source>Pri&amp;vate notes</source>
        <translation>私人备注(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Why it is not saved…</source>
        <translation>未能保存的原因(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Describe picture…</source>
        <translation>描述图片(&amp;D)…</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>No backup of the saved issue could be kept.</source>
        <translation>未能为已保存的本期留存备份。</translation>
    </message>
    <message>
        <source>The issue itself is saved. See whether there is room on the disk of your own files.</source>
        <translation>本期本身已保存。请检查存放您个人文件的磁盘是否还有空间。</translation>
    </message>
</context>
<context>
    <name>Blobs</name>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>See whether there is room on the disk, or save in another place.</source>
        <translation>请检查磁盘空间，或保存到其他位置。</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>A recorded change can&apos;t be read.</source>
        <translation>有一条更改记录无法读取。</translation>
    </message>
    <message>
        <source>What was to be changed is no longer in the issue.</source>
        <translation>要更改的内容已不在本期中。</translation>
    </message>
    <message>
        <source>The issue is not what this change expects.</source>
        <translation>本期的内容与这项更改所预期的不符。</translation>
    </message>
    <message>
        <source>Two parts of the issue have the same id.</source>
        <translation>本期中有两个部分的 ID 相同。</translation>
    </message>
    <message>
        <source>A field has a value that it can&apos;t have.</source>
        <translation>某个字段的值无效。</translation>
    </message>
    <message>
        <source>The text has characters that an issue can&apos;t hold.</source>
        <translation>文字中有期刊无法保存的字符。</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The item has no headline.</source>
        <translation>条目没有标题。</translation>
    </message>
    <message>
        <source>The item has no source; its headline will not be a link.</source>
        <translation>条目没有来源，标题不会成为链接。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that can be linked to.</source>
        <translation>“%1”不是可链接的地址。</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; is not in the issue.</source>
        <translation>图片“%1”不在本期中。</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; has no description.</source>
        <translation>图片“%1”没有替代文本。</translation>
    </message>
    <message>
        <source>The words &quot;%1&quot; name another address than their link.</source>
        <translation>文字“%1”写的地址与链接的实际地址不同。</translation>
    </message>
    <message>
        <source>The link to &quot;%1&quot; leads nowhere in this issue.</source>
        <translation>指向“%1”的链接在本期中没有目标。</translation>
    </message>
    <message>
        <source>Nothing refers to the footnote &quot;%1&quot;; it will not be seen.</source>
        <translation>脚注“%1”没有被引用，不会显示。</translation>
    </message>
    <message>
        <source>The table has no columns for &quot;%1&quot;: it is left out.</source>
        <translation>表格中没有与“%1”对应的列，该内容会被略去。</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>没有标题</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>没有来源</translation>
    </message>
    <message>
        <source>Address that can’t be linked to</source>
        <translation>无法链接的地址</translation>
    </message>
    <message>
        <source>Missing picture</source>
        <translation>缺少图片</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>图片没有替代文本</translation>
    </message>
    <message>
        <source>Misleading link</source>
        <translation>误导性链接</translation>
    </message>
    <message>
        <source>Link to nowhere</source>
        <translation>链接没有目标</translation>
    </message>
    <message>
        <source>Unused footnote</source>
        <translation>未使用的脚注</translation>
    </message>
    <message>
        <source>Table cells left out</source>
        <translation>表格单元格被略去</translation>
    </message>
    <message>
        <source>Source used twice</source>
        <translation>来源重复使用</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the source of another item, too.</source>
        <translation>“%1”也是另一个条目的来源。</translation>
    </message>
    <message>
        <source>Decimal mark of another language</source>
        <translation>其他语言的小数分隔符</translation>
    </message>
    <message>
        <source>The decimal mark of &quot;%1&quot; does not fit the language of the item.</source>
        <translation>“%1”的小数分隔符与条目的语言不符。</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>没有正文</translation>
    </message>
    <message>
        <source>The item has no text.</source>
        <translation>该条目没有正文。</translation>
    </message>
    <message>
        <source>End before the start</source>
        <translation>结束早于开始</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>活动的结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>Link used twice</source>
        <translation>链接重复使用</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is linked in &quot;%2&quot;, too.</source>
        <translation>“%2”中也链接到“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is linked in this text more than once.</source>
        <translation>这篇正文不止一次链接到“%1”。</translation>
    </message>
    <message>
        <source>an untitled item</source>
        <translation>未命名的条目</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Where to write; - is standard output.</source>
        <translation>写入的位置；- 表示标准输出。</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>以 JSON 格式输出。</translation>
    </message>
    <message>
        <source>The form: html, pdf or markdown.</source>
        <translation>格式：html、pdf 或 markdown。</translation>
    </message>
    <message>
        <source>Paper of a PDF: a4 or letter.</source>
        <translation>PDF 的纸张：a4 或 letter。</translation>
    </message>
    <message>
        <source>Print the outline of an issue.</source>
        <translation>输出期刊的大纲。</translation>
    </message>
    <message>
        <source>Make an issue from Markdown; - is standard input.</source>
        <translation>用 Markdown 生成一期；- 表示标准输入。</translation>
    </message>
    <message>
        <source>Write an issue as a web page, PDF or Markdown.</source>
        <translation>将期刊导出为网页、PDF 或 Markdown。</translation>
    </message>
    <message>
        <source>Look for what is missing and for links that lead nowhere.</source>
        <translation>检查缺少的内容和没有目标的链接。</translation>
    </message>
    <message>
        <source>Make one file of an unpacked issue.</source>
        <translation>将解包的期刊合成一个文件。</translation>
    </message>
    <message>
        <source>Unpack an issue into a folder, as git stores it.</source>
        <translation>将期刊解包到文件夹，以便存入 git。</translation>
    </message>
    <message>
        <source>Try &apos;masthead %1 --help&apos;.</source>
        <extracomment>%1 is the name of a command</extracomment>
        <translation>请尝试“masthead %1 --help”。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>缺少选项 %1。</translation>
    </message>
    <message>
        <source>One file must be given: %1.</source>
        <translation>必须指定一个文件：%1。</translation>
    </message>
    <message>
        <source>masthead [FILE] opens the editor. Everything else needs no display:</source>
        <translation>masthead [FILE] 打开编辑器。其余命令都不需要图形显示：</translation>
    </message>
    <message>
        <source>masthead COMMAND --help tells more. masthead --version prints the version.</source>
        <translation>masthead COMMAND --help 显示详细说明。masthead --version 显示版本。</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>没有名为“%1”的模板。</translation>
    </message>
    <message>
        <source>There is such a file already; it was not touched.</source>
        <translation>已有同名文件，未作改动。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no form that can be exported: html, pdf or markdown.</source>
        <translation>“%1”不是可导出的格式；请使用 html、pdf 或 markdown。</translation>
    </message>
    <message>
        <source>The part of Masthead that has a window could not be started.</source>
        <translation>无法启动 Masthead 的窗口程序。</translation>
    </message>
    <message>
        <source>Install Masthead anew, with its desktop program.</source>
        <translation>请重新安装 Masthead 及其桌面程序。</translation>
    </message>
    <message>
        <source>(untitled)</source>
        <translation>（未命名）</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 个单词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Han character(s)</source>
        <translation>
            <numerusform>%n 个汉字</numerusform>
        </translation>
    </message>
    <message>
        <source>The output would replace its own input; nothing was written.</source>
        <translation>输出会覆盖输入本身；未写入任何内容。</translation>
    </message>
    <message>
        <source>There is no command and no file &quot;%1&quot;.</source>
        <translation>没有名为“%1”的命令或文件。</translation>
    </message>
    <message>
        <source>Try &apos;masthead --help&apos;.</source>
        <translation>请尝试“masthead --help”。</translation>
    </message>
    <message>
        <source>There is no display on which a window could open.</source>
        <translation>没有可以打开窗口的图形显示。</translation>
    </message>
    <message>
        <source>Try &apos;masthead --help&apos; for what needs none.</source>
        <translation>不需要图形显示的命令请见“masthead --help”。</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>无法创建文件夹。</translation>
    </message>
    <message>
        <source>The issue before: the new one follows it.</source>
        <translation>上一期：新的一期接续其后。</translation>
    </message>
    <message>
        <source>The folder to write; files of yours in it stay.</source>
        <translation>要写入的文件夹；其中您自己的文件会保留。</translation>
    </message>
    <message>
        <source>Begin an issue from a template, or from the issue before.</source>
        <translation>从模板或上一期开始新一期。</translation>
    </message>
    <message>
        <source>Give --from or --template, not both.</source>
        <translation>--from 和 --template 只能指定一个。</translation>
    </message>
    <message>
        <source>The output would lie in the folder that it is made from; nothing was written.</source>
        <translation>输出会位于来源文件夹之内；未写入任何内容。</translation>
    </message>
    <message>
        <source>Choose a place outside the folder.</source>
        <translation>请选择该文件夹以外的位置。</translation>
    </message>
    <message>
        <source>What to begin from: monthly, links, letter or blank.</source>
        <translation>起始模板：monthly、links、letter 或 blank。</translation>
    </message>
</context>
<context>
    <name>DateFormats</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A pattern of QLocale for a day: 31 Jan 2026</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>A pattern of QLocale for a day with its weekday: Sat 31 Jan 2026</extracomment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A pattern of QLocale for a month: Jan 2026</extracomment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation>“%1”有未保存的更改。</translation>
    </message>
    <message>
        <source>What you discard can&apos;t be brought back.</source>
        <translation>放弃的内容无法恢复。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>在浏览器中打开此地址？</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Version %1. A desktop editor for curated newsletters.</source>
        <translation>版本 %1。精选新闻通讯的桌面编辑器。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件，依据 GNU 通用公共许可证第 3 版或更新版本发布，不附带任何担保。</translation>
    </message>
    <message>
        <source>“%1” is still being saved.</source>
        <translation>“%1”仍在保存。</translation>
    </message>
    <message>
        <source>The disk may be away. Your work is safe in the journal: if you close now, it is offered when Masthead starts again.</source>
        <translation>磁盘可能无法访问。您的内容已安全保存在日志中：如果现在关闭，Masthead 下次启动时会提供恢复。</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>立即关闭</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>The file of “%1” is gone.</source>
        <translation>“%1”的文件已不存在。</translation>
    </message>
</context>
<context>
    <name>DiskBar</name>
    <message>
        <source>%1 was deleted or moved.</source>
        <translation>%1 已被删除或移动。</translation>
    </message>
    <message>
        <source>The issue is only here now. Saving makes the file again.</source>
        <translation>本期现在只存在于此处。保存会重新创建文件。</translation>
    </message>
    <message>
        <source>The folder of %1 is not there any more.</source>
        <translation>%1 所在的文件夹已不存在。</translation>
    </message>
    <message>
        <source>It was deleted or moved, or its disk was taken out. The issue is only here now: save it in another place.</source>
        <translation>文件夹已被删除或移动，或其磁盘已被移除。本期现在只存在于此处：请保存到其他位置。</translation>
    </message>
    <message>
        <source>A folder stands in the place of %1.</source>
        <translation>%1 的位置上现在是一个文件夹。</translation>
    </message>
    <message>
        <source>The issue is only here now: save it under another name.</source>
        <translation>本期现在只存在于此处：请以其他名称保存。</translation>
    </message>
    <message>
        <source>Something that is no file stands in the place of %1.</source>
        <translation>%1 的位置上现在不是文件。</translation>
    </message>
    <message>
        <source>%1 is a link now that leads to itself.</source>
        <translation>%1 现在是一个指向自身的链接。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read any more.</source>
        <translation>%1 已无法读取。</translation>
    </message>
    <message>
        <source>See whether its disk is there and who may read it, or save the issue in another place.</source>
        <translation>请检查其磁盘是否仍可访问以及谁有权读取，或将本期保存到其他位置。</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 为只读。</translation>
    </message>
    <message>
        <source>%1 belongs to %2 and is read-only.</source>
        <translation>%1 属于 %2，为只读。</translation>
    </message>
    <message>
        <source>The folder of %1 is read-only.</source>
        <translation>%1 所在的文件夹为只读。</translation>
    </message>
    <message>
        <source>The disk of %1 is read-only.</source>
        <translation>%1 所在的磁盘为只读。</translation>
    </message>
</context>
<context>
    <name>DurableFile</name>
    <message>
        <source>This file can&apos;t be replaced.</source>
        <translation>无法替换此文件。</translation>
    </message>
    <message>
        <source>The new file could not be written.</source>
        <translation>无法写入新文件。</translation>
    </message>
    <message>
        <source>The disk did not confirm that it has the new file.</source>
        <translation>磁盘未确认新文件已写入。</translation>
    </message>
    <message>
        <source>The new file could not be read back.</source>
        <translation>无法读回新文件。</translation>
    </message>
    <message>
        <source>What was written is not what the disk gives back.</source>
        <translation>从磁盘读回的内容与写入的不一致。</translation>
    </message>
    <message>
        <source>The new file could not take the old one&apos;s place.</source>
        <translation>新文件无法取代旧文件。</translation>
    </message>
    <message>
        <source>The new file is in its place, but the disk did not confirm it.</source>
        <translation>新文件已就位，但磁盘未予确认。</translation>
    </message>
    <message>
        <source>There is no room left on %1. Make some, or save a copy in another place.</source>
        <translation>%1 上已没有剩余空间。请清理出空间，或将副本保存到其他位置。</translation>
    </message>
    <message>
        <source>Save a copy in another place, and see whether the disk is in order.</source>
        <translation>请将副本保存到其他位置，并检查磁盘是否正常。</translation>
    </message>
    <message>
        <source>The file was changed by someone else since it was opened.</source>
        <translation>文件打开后已被他人更改。</translation>
    </message>
    <message>
        <source>Save a copy, or open the other version and compare.</source>
        <translation>请保存副本，或打开另一版本进行比较。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>See whether it is a file and may be read.</source>
        <translation>请检查它是否为文件且可读。</translation>
    </message>
    <message>
        <source>%1 (not yet saved)</source>
        <extracomment>The name of a file; %1 is the name of the issue&apos;s</extracomment>
        <translation>%1（尚未保存）</translation>
    </message>
    <message>
        <source>What you saved is beside it, as %1. See whether another program holds the file, and save again.</source>
        <translation>您保存的内容在原文件旁边，名为 %1。请检查是否有其他程序占用该文件，然后重新保存。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>one .html, pictures inside</source>
        <translation>单个 .html，图片内嵌</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>bookmarks, page numbers</source>
        <translation>书签、页码</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>for git and other editors</source>
        <translation>用于 git 和其他编辑器</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>A field has a value that it can&apos;t have.</source>
        <translation>某个字段的值无效。</translation>
    </message>
    <message>
        <source>Ask the sender for a fresh copy.</source>
        <translation>请向发送者索取新的副本。</translation>
    </message>
</context>
<context>
    <name>FolderWalk</name>
    <message>
        <source>A part of the folder could not be read.</source>
        <translation>文件夹中有一部分无法读取。</translation>
    </message>
    <message>
        <source>See whether it is still there and may be read.</source>
        <translation>请检查它是否仍然存在且可读。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>标题 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>标题 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>标题 3</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>项目符号列表</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>编号列表</translation>
    </message>
    <message>
        <source>Task list</source>
        <translation>任务列表</translation>
    </message>
</context>
<context>
    <name>HtmlImport</name>
    <message>
        <source>The page is too large to be read.</source>
        <translation>网页太大，无法读取。</translation>
    </message>
</context>
<context>
    <name>IssueIo</name>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>无法写入输出内容。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>文件太大。</translation>
    </message>
    <message>
        <source>This is no text that could be imported.</source>
        <translation>这不是可以导入的文本。</translation>
    </message>
    <message>
        <source>Make an issue of this text first: import it.</source>
        <translation>请先导入此文本，将其制成一期。</translation>
    </message>
</context>
<context>
    <name>IssueName</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is the title of an issue, %2 the name of its file</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>IssueText</name>
    <message>
        <source>Publication</source>
        <translation>刊物</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>of this issue, such as January 2026</source>
        <translation>本期的标题，如“2026 年 1 月”</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>2026-01-31, or 2026-01 for a month</source>
        <translation>2026-01-31，月刊可写 2026-01</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>is published</source>
        <translation>会公开显示</translation>
    </message>
    <message>
        <source>Preview text</source>
        <translation>预览文本</translation>
    </message>
    <message>
        <source>what an inbox shows behind the subject</source>
        <translation>收件箱中显示在主题之后的文字</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>where this issue will be read on the web</source>
        <translation>本期在网上的阅读地址</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Your work can&apos;t be kept safe from a crash.</source>
        <translation>无法在程序崩溃时保全您的内容。</translation>
    </message>
    <message>
        <source>Save often, and make room on the disk or check its permissions.</source>
        <translation>请经常保存，并清理磁盘空间或检查其权限。</translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <source>Button</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>出版社</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
</context>
<context>
    <name>LivePreview</name>
    <message>
        <source>The preview stopped at this item three times. Its text is shown as it is written.</source>
        <translation>预览已三次停在此条目上。其文字按原样显示。</translation>
    </message>
</context>
<context>
    <name>MarkdownImport</name>
    <message>
        <source>Some characters could not be read and were replaced by �.</source>
        <translation>部分字符无法读取，已替换为 �。</translation>
    </message>
    <message>
        <source>Lines of the header that are no field of an issue stand at the start of its text.</source>
        <translation>文件头中不属于期刊字段的各行已放在正文开头。</translation>
    </message>
    <message>
        <source>The text is too intricate to find its outline; it came in as one item.</source>
        <translation>文本结构过于复杂，无法识别大纲；已作为一个条目导入。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of section; &quot;%2&quot; came in as text.</source>
        <translation>没有“%1”这种栏目；“%2”已作为文本导入。</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; can&apos;t be used twice or has other characters than a-z, 0-9 and -; a new one was made.</source>
        <translation>ID“%1”重复，或含有 a-z、0-9 和 - 以外的字符；已生成新的 ID。</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; is not beside the text; it was left out.</source>
        <translation>在文本所在的文件夹中找不到图片“%1”，已略去。</translation>
    </message>
    <message>
        <source>The text names no language; it looks like Chinese.</source>
        <translation>文本未注明语言；看起来是中文。</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as %1.</source>
        <translation>文本不是 UTF-8 编码，已按 %1 读取。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken for the publication&apos;s name.</source>
        <translation>已将“%1”作为刊物名称。</translation>
    </message>
    <message>
        <source>The date %1 was taken from the title.</source>
        <translation>日期 %1 取自标题。</translation>
    </message>
    <message>
        <source>The text names no language; it came in as English.</source>
        <translation>文本未注明语言，已按英语导入。</translation>
    </message>
    <message>
        <source>Line %1: the table has no columns for &quot;%2&quot;; no output will show it.</source>
        <translation>第 %1 行：表格中没有与“%2”对应的列，任何输出中都不会显示。</translation>
    </message>
    <message>
        <source>The lines above the text were taken for its header: %1.</source>
        <translation>正文上方的各行已作为文件头：%1。</translation>
    </message>
    <message>
        <source>Nothing refers to these footnotes, so that they will not be seen: %1.</source>
        <translation>以下脚注没有被引用，不会显示：%1。</translation>
    </message>
</context>
<context>
    <name>NlxArchive</name>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>See whether the disk or the network is still there.</source>
        <translation>请检查磁盘或网络是否仍可访问。</translation>
    </message>
</context>
<context>
    <name>NlxFolder</name>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder could not be written.</source>
        <translation>无法写入文件夹。</translation>
    </message>
    <message>
        <source>The folder holds something that is not an issue.</source>
        <translation>文件夹中有不属于期刊的内容。</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>无法打开文件夹。</translation>
    </message>
    <message>
        <source>See whether it is there and may be read.</source>
        <translation>请检查文件是否存在且可读。</translation>
    </message>
</context>
<context>
    <name>NlxReader</name>
    <message>
        <source>The reading was cancelled.</source>
        <translation>读取已取消。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>See masthead --help.</source>
        <translation>请见 masthead --help。</translation>
    </message>
    <message>
        <source>The input or the output is missing.</source>
        <translation>缺少输入或输出。</translation>
    </message>
    <message>
        <source>“%1” is one file too many.</source>
        <translation>多出了一个文件“%1”。</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>没有选项“%1”。</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>“%1”需要一个值。</translation>
    </message>
    <message>
        <source>“%1” is no value for “%2”.</source>
        <translation>“%1”不是“%2”的有效值。</translation>
    </message>
    <message>
        <source>masthead-desktop [FILE]
    opens the window, with an issue (.nlx) or a text (.md)
masthead-desktop --pdf IN -o OUT [--paper a4|letter]
    writes the issue as a PDF, without a window
masthead-desktop --picture OUT.png FILE [--size WIDTHxHEIGHT] [--dark]
    writes a picture of the window
</source>
        <translation>masthead-desktop [FILE]
    打开窗口，显示期刊 (.nlx) 或文本 (.md)
masthead-desktop --pdf IN -o OUT [--paper a4|letter]
    不打开窗口，将期刊写为 PDF
masthead-desktop --picture OUT.png FILE [--size WIDTHxHEIGHT] [--dark]
    写入窗口的图片
</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>New section</source>
        <translation>新栏目</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>OwnTemplates</name>
    <message>
        <source>The template could not be kept.</source>
        <translation>无法保存模板。</translation>
    </message>
    <message>
        <source>Give it a shorter name without “/”.</source>
        <translation>请取一个较短且不含“/”的名称。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>item %1</source>
        <translation>条目 %1</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Items in this issue</source>
        <translation>本期中的条目</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有找到相符的内容。</translation>
    </message>
</context>
<context>
    <name>PanelHelp</name>
    <message>
        <source>Shows only the items that have these words, this status or this owner. Escape shows all again.</source>
        <translation>只显示含有这些文字、此状态或此负责人的条目。按 Esc 重新显示全部。</translation>
    </message>
    <message>
        <source>The issue&apos;s sections and items, in the order in which they are read. Select an item to write it; drag rows, or press Alt+Up and Alt+Down, to move them.</source>
        <translation>本期的栏目和条目，按阅读顺序排列。选择条目即可编写；拖动各行，或按 Alt+↑ 和 Alt+↓，可以移动它们。</translation>
    </message>
    <message>
        <source>Where the story comes from, or the details of an event, a book, a call or a letter. What is empty is not printed.</source>
        <translation>报道的来源，或活动、书籍、征集、来信的详细信息。空白的字段不会输出。</translation>
    </message>
    <message>
        <source>The headline of the item. Enter goes on to its text; status and owner stand above it.</source>
        <translation>条目的标题。按 Enter 转到正文；状态和负责人在其上方。</translation>
    </message>
    <message>
        <source>Formats for the words that are selected, or the word at the caret. The same button takes a format away again.</source>
        <translation>为所选文字或光标处的词设置格式。再按同一按钮即可取消格式。</translation>
    </message>
    <message>
        <source>The text of the item, in Markdown; the preview shows what its marks become. Ctrl+. offers what to write instead of a marked word.</source>
        <translation>条目的正文，使用 Markdown；预览显示各标记的效果。按 Ctrl+. 可查看标出的词可以改为什么。</translation>
    </message>
    <message>
        <source>Notes for you and those you work with. They stay in the issue&apos;s file and are never exported.</source>
        <translation>供您和合作者使用的备注，保存在本期的文件中，不会导出。</translation>
    </message>
    <message>
        <source>One item: its headline, its sources or details, its text, and at the end your private notes.</source>
        <translation>单个条目：标题、来源或详细信息、正文，最后是您的私人备注。</translation>
    </message>
    <message>
        <source>The issue as its readers will see it. Click a paragraph or a headline to edit it; hold Ctrl to follow a headline&apos;s link.</source>
        <translation>读者将看到的本期内容。单击段落或标题即可编辑；按住 Ctrl 单击标题可打开其链接。</translation>
    </message>
    <message>
        <source>How long the item and the issue are, the languages of the spelling, what is still to be mended, and whether your work is saved. Click a part to open it.</source>
        <translation>条目和本期的长度、拼写检查的语言、仍需改正的内容，以及您的内容是否已保存。单击其中一项即可打开。</translation>
    </message>
    <message>
        <source>Finds words in this item, or in the whole issue with Ctrl+Shift+F. Ctrl+H adds a line to replace them.</source>
        <translation>在此条目中查找文字；按 Ctrl+Shift+F 可在本期全部内容中查找。按 Ctrl+H 会增加一行用于替换。</translation>
    </message>
    <message>
        <source>All matches in the issue, each with the words around it. Click one to go there; the list follows what you write.</source>
        <translation>本期中的所有匹配，各附前后文字。单击即可转到该处；列表会随您的写作更新。</translation>
    </message>
    <message>
        <source>Finds commands, items and words of the text by a few letters. Begin with &gt; for commands only, with # for items only.</source>
        <translation>输入几个字即可查找命令、条目和文本中的字词。以 &gt; 开头仅查找命令，以 # 开头仅查找条目。</translation>
    </message>
    <message>
        <source>Begin a new issue from a template, or open one that you used lately. A file that you drop here opens, too.</source>
        <translation>从模板开始新一期，或打开最近使用过的期刊。拖到此处的文件也会打开。</translation>
    </message>
    <message>
        <source>Every command of the program. Alt and the underlined letter open a menu; F10 goes to the first.</source>
        <translation>程序的所有命令。按 Alt 和带下划线的字母打开菜单；按 F10 转到第一个菜单。</translation>
    </message>
    <message>
        <source>What holds for this issue as a whole: its name, number, date and language, and how long its items should be.</source>
        <translation>适用于本期整体的设置：名称、期号、日期和语言，以及条目应有的长度。</translation>
    </message>
    <message>
        <source>How you like to work, in all issues. What you change holds at once.</source>
        <translation>您的工作偏好，适用于所有期刊。更改立即生效。</translation>
    </message>
    <message>
        <source>Every command with its key. Choose a command, then press the key that it shall have.</source>
        <translation>所有命令及其快捷键。选择命令，然后按下要为它设置的键。</translation>
    </message>
    <message>
        <source>How long the issue and its items are, and how far you are from your goals. A goal of the issue is kept in its file.</source>
        <translation>本期及各条目的长度，以及距离目标还有多远。本期的目标保存在其文件中。</translation>
    </message>
    <message>
        <source>Makes the files that you give away: web page, PDF, Markdown. The list names what may still be mended; it keeps you from nothing.</source>
        <translation>生成供分发的文件：网页、PDF、Markdown。列表列出仍可改正的内容，但不会妨碍您导出。</translation>
    </message>
    <message>
        <source>Earlier versions of this issue, as they were saved. They are compared with what is open, or opened beside it as copies.</source>
        <translation>本期以前保存过的版本。可以与当前打开的内容比较，也可以作为副本另外打开。</translation>
    </message>
    <message>
        <source>Two versions of an issue, item by item. What was taken out is marked on the left, what came on the right.</source>
        <translation>一期的两个版本，逐条比较。左侧标出删去的内容，右侧标出新增的内容。</translation>
    </message>
    <message>
        <source>What a picture shows, for readers who can&apos;t see it, its caption and its credit. Writing can go on; what it shows is asked again in the findings.</source>
        <translation>为看不到图片的读者说明图片内容，以及图片的说明文字和署名。您可以继续写作；检查结果中会再次提醒说明图片内容。</translation>
    </message>
</context>
<context>
    <name>PartFile</name>
    <message>
        <source>No file can be made in this folder.</source>
        <translation>无法在此文件夹中创建文件。</translation>
    </message>
    <message>
        <source>Save a copy in another folder.</source>
        <translation>请将副本保存到其他文件夹。</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>The text is too long for one item and was not pasted.</source>
        <translation>文字太长，一个条目容纳不下，未粘贴。</translation>
    </message>
    <message>
        <source>Paste it in parts, each into an item of its own.</source>
        <translation>请分段粘贴，每段放入单独的条目。</translation>
    </message>
</context>
<context>
    <name>PdfPass</name>
    <message>
        <source>The PDF could not be made.</source>
        <translation>无法生成 PDF。</translation>
    </message>
    <message>
        <source>Try again; if it fails again, export the web page and print that.</source>
        <translation>请重试；若仍失败，请导出网页后打印。</translation>
    </message>
</context>
<context>
    <name>PdfRun</name>
    <message>
        <source>The PDF could not be made.</source>
        <translation>无法生成 PDF。</translation>
    </message>
</context>
<context>
    <name>PosixFile</name>
    <message>
        <source>The file could not be opened.</source>
        <translation>无法打开文件。</translation>
    </message>
    <message>
        <source>See whether it is there and may be read.</source>
        <translation>请检查文件是否存在且可读。</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择文件。</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Unsaved work was found but can&apos;t be read.</source>
        <translation>发现未保存的工作，但无法读取。</translation>
    </message>
    <message>
        <source>It is left where it is; the folder can be sent to somebody who knows more.</source>
        <translation>内容保留在原处；可将该文件夹发给懂行的人处理。</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Open it with a newer version of Masthead. The file is untouched.</source>
        <translation>请用更新版本的 Masthead 打开。文件未被改动。</translation>
    </message>
    <message>
        <source>Ask the sender for a fresh copy, or open an earlier version. The file is untouched.</source>
        <translation>请向发送者索取新的副本，或打开较早的版本。文件未被改动。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>This is no regular expression: %1.</source>
        <extracomment>%1 is what is wrong, as &quot;missing closing parenthesis&quot;</extracomment>
        <translation>正则表达式无效：%1。</translation>
    </message>
    <message>
        <source>character %L1</source>
        <translation>第 %L1 个字符</translation>
    </message>
    <message>
        <source>This regular expression is too complex for the issue.</source>
        <translation>此正则表达式对本期来说过于复杂。</translation>
    </message>
    <message>
        <source>Repeat less within what is repeated.</source>
        <translation>请减少嵌套的重复。</translation>
    </message>
</context>
<context>
    <name>SectionKind</name>
    <message>
        <source>Masthead</source>
        <translation>刊头</translation>
    </message>
    <message>
        <source>Lead story</source>
        <translation>头条</translation>
    </message>
    <message>
        <source>News</source>
        <translation>新闻</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>征集</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>书籍</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>来信</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>结语</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No dictionary knows “%1”.</source>
        <translation>没有词典收录“%1”。</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句长</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Han characters</source>
        <translation>汉字</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Idea</source>
        <translation>想法</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Monthly review</source>
        <translation>月度回顾</translation>
    </message>
    <message>
        <source>A long story, numbered news, an event, a book and letters.</source>
        <translation>一篇长文、编号新闻、活动、书籍和来信。</translation>
    </message>
    <message>
        <source>Link digest</source>
        <translation>链接摘要</translation>
    </message>
    <message>
        <source>A greeting, and numbered links with a few lines each.</source>
        <translation>一段问候，以及各附几行说明的编号链接。</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>书信</translation>
    </message>
    <message>
        <source>One text and a sign-off.</source>
        <translation>一篇正文和结语。</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>One empty text, and nothing else.</source>
        <translation>只有一篇空白文字。</translation>
    </message>
</context>
<context>
    <name>Typesetter</name>
    <message>
        <source>Typography</source>
        <translation>排版</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>恢复原输入</translation>
    </message>
</context>
<context>
    <name>WebStart</name>
    <message>
        <source>There is no preview and no PDF, because Masthead was started as root: the engine that shows pages refuses that. Start it as an ordinary user. Everything else works.</source>
        <translation>没有预览和 PDF 功能，因为 Masthead 是以 root 身份启动的，而网页显示引擎拒绝这样运行。请以普通用户身份启动。其他功能均正常。</translation>
    </message>
    <message>
        <source>There is no preview and no PDF, because this system does not let the engine that shows pages start in its sandbox (user namespaces are turned off). Ask its administrator to allow them. Everything else works.</source>
        <translation>没有预览和 PDF 功能，因为此系统不允许网页显示引擎在沙盒中启动（用户命名空间已关闭）。请系统管理员允许使用用户命名空间。其他功能均正常。</translation>
    </message>
    <message>
        <source>The preview runs without its sandbox, as QTWEBENGINE_DISABLE_SANDBOX asks. Open only files that you trust.</source>
        <translation>按照 QTWEBENGINE_DISABLE_SANDBOX 的要求，预览在没有沙盒的情况下运行。请只打开您信任的文件。</translation>
    </message>
    <message>
        <source>There is no preview and no PDF, because a part of the engine that shows pages is missing (QtWebEngineProcess). Install Qt WebEngine anew. Everything else works.</source>
        <translation>没有预览和 PDF 功能，因为网页显示引擎缺少一个组件 (QtWebEngineProcess)。请重新安装 Qt WebEngine。其他功能均正常。</translation>
    </message>
</context>
<context>
    <name>WritingHelp</name>
    <message>
        <source>&amp;Quotation marks of the language for &quot; and &apos;</source>
        <translation>用该语言的引号代替 &quot; 和 &apos;(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Dashes for -- and ---</source>
        <translation>用破折号代替 -- 和 ---(&amp;D)</translation>
    </message>
    <message>
        <source>An &amp;ellipsis for ...</source>
        <translation>用省略号代替 ...(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;No-break spaces where the language has them</source>
        <translation>在该语言需要处使用不断行空格(&amp;N)</translation>
    </message>
    <message>
        <source>Mark words that no dictionary &amp;knows</source>
        <translation>标出词典中没有的词(&amp;K)</translation>
    </message>
</context>
<context>
    <name>masthead::ActionSet</name>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is what was done, as &quot;Rename item&quot;</extracomment>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
</context>
<context>
    <name>masthead::AltBar</name>
    <message>
        <source>Decorative</source>
        <translation>仅作装饰</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Describe the picture for those who can&apos;t see it</source>
        <translation>为看不到图片的读者描述图片</translation>
    </message>
    <message>
        <source>%1 goes here from the text.</source>
        <translation>在正文中按 %1 可转到此处。</translation>
    </message>
    <message>
        <source>It shows nothing that a reader would miss.</source>
        <translation>不看此图，读者也不会错过任何内容。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Screen readers read about %1 characters in one go.</source>
        <translation>屏幕阅读器一次大约朗读 %1 个字符。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明文字</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>printed below the picture</source>
        <translation>印在图片下方</translation>
    </message>
    <message>
        <source>whose picture it is</source>
        <translation>图片出自何人</translation>
    </message>
</context>
<context>
    <name>masthead::BackupsDialog</name>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A backup is kept each time that the issue is saved. This one was not saved yet.</source>
        <translation>每次保存都会留存一份备份。本期尚未保存。</translation>
    </message>
    <message>
        <source>Each time that %1 is saved, a backup of it is kept: the last ten, and one a day for thirty days.</source>
        <translation>每次保存 %1 都会留存一份备份：保留最近十份，以及三十天内每天一份。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>This version can&apos;t be read.</source>
        <translation>此版本无法读取。</translation>
    </message>
    <message>
        <source>Compare with a backup</source>
        <translation>与备份比较</translation>
    </message>
    <message>
        <source>This is what has changed since the backup of %1.</source>
        <translation>以下是自备份（%1）以来的更改。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n version(s), the newest %2</source>
        <extracomment>%1 is what people call an issue and its file, %2 &quot;today 14:02:11&quot; or a day and a time</extracomment>
        <translation>
            <numerusform>%1，%n 个版本，最新的保存于%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Each time that an issue is saved, a backup of it is kept: the last ten, and one a day for thirty days.</source>
        <translation>每次保存一期都会留存一份备份：保留最近十份，以及三十天内每天一份。</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>期刊</translation>
    </message>
    <message>
        <source>A backup is kept each time that an issue is saved. There is none yet.</source>
        <translation>每次保存一期都会留存一份备份。目前还没有备份。</translation>
    </message>
    <message>
        <source>This is a copy of %1 as it was saved %2.</source>
        <extracomment>%1 is the name of a file or an issue, %2 &quot;today 14:02:11&quot; or a day and a time</extracomment>
        <translation>这是 %1 的副本，保存于%2。</translation>
    </message>
</context>
<context>
    <name>masthead::BlockEdits</name>
    <message>
        <source>Indent</source>
        <translation>增加缩进</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>减少缩进</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Align table</source>
        <translation>对齐表格</translation>
    </message>
</context>
<context>
    <name>masthead::BodyTexts</name>
    <message>
        <source>Typing</source>
        <translation>输入</translation>
    </message>
</context>
<context>
    <name>masthead::CompareDialog</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>Two lines: %1 is an item&apos;s title, %2 what became of it</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>The issue
changed</source>
        <translation>本期
已更改</translation>
    </message>
    <message>
        <source>All that can be written is the same in both.</source>
        <translation>两者中可编写的内容完全相同。</translation>
    </message>
    <message>
        <source>Changed items</source>
        <translation>更改的条目</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>up to %1, %2</source>
        <translation>截至 %1 %2</translation>
    </message>
</context>
<context>
    <name>masthead::CornerBar</name>
    <message>
        <source>Editor only</source>
        <translation>仅编辑器</translation>
    </message>
    <message>
        <source>Editor and preview</source>
        <translation>编辑器和预览</translation>
    </message>
    <message>
        <source>Preview only</source>
        <translation>仅预览</translation>
    </message>
</context>
<context>
    <name>masthead::DiskBar</name>
    <message>
        <source>You can write here all the same; saving asks for another place.</source>
        <translation>您仍可在此写作；保存时会要求选择其他位置。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>%1 is marked as open in another place.</source>
        <translation>%1 已被标记为在别处打开。</translation>
    </message>
    <message>
        <source>%1 is open in another program of %2 on this computer, since %3.</source>
        <extracomment>%1 is a file&apos;s name, %2 a user&apos;s, %3 a time</extracomment>
        <translation>%1 自 %3 起已在这台计算机上由 %2 的另一个程序打开。</translation>
    </message>
    <message>
        <source>%1 is open on %2 by %3, since %4.</source>
        <extracomment>%1 is a file&apos;s name, %2 a computer&apos;s, %3 a user&apos;s, %4 a time</extracomment>
        <translation>%1 自 %4 起已由 %3 在 %2 上打开。</translation>
    </message>
    <message>
        <source>So that you don&apos;t write over each other, saving asks for another place.</source>
        <translation>为避免互相覆盖，保存时会要求选择其他位置。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>仍然写入</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 已被其他程序更改。</translation>
    </message>
    <message>
        <source>You have no unsaved changes here.</source>
        <translation>此处没有未保存的更改。</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的版本</translation>
    </message>
    <message>
        <source>Save as copy…</source>
        <translation>另存为副本…</translation>
    </message>
    <message>
        <source>Compare with the file</source>
        <translation>与文件比较</translation>
    </message>
    <message>
        <source>Another program wrote this file after you had opened or saved it.</source>
        <translation>您打开或保存此文件后，其他程序写入了该文件。</translation>
    </message>
    <message>
        <source>Reload takes its version, and yours comes back by Undo. Keep mine saves yours over it.</source>
        <translation>“重新加载”会采用该版本，您的版本可通过撤销找回。“保留我的版本”会用您的版本覆盖它。</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的版本</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘上的版本</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>立即保存</translation>
    </message>
    <message>
        <source>If you reload, what you have not saved comes back by Undo only.</source>
        <translation>如果重新载入，未保存的内容只能通过撤销恢复。</translation>
    </message>
</context>
<context>
    <name>masthead::Document</name>
    <message>
        <source>Recover unsaved work</source>
        <translation>恢复未保存的工作</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
</context>
<context>
    <name>masthead::EditNotices</name>
    <message numerus="yes">
        <source>%n part(s) were deleted.</source>
        <translation>
            <numerusform>已删除 %n 个部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) were replaced; there are more.</source>
        <translation>
            <numerusform>已替换 %Ln 处匹配；还有更多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) were replaced.</source>
        <translation>
            <numerusform>已替换 %Ln 处匹配。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Use this address as the source of the item?</source>
        <translation>将此地址用作条目的来源？</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>用作来源</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are being made ready.</source>
        <translation>
            <numerusform>正在准备 %n 张图片。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::EditorPanel</name>
    <message>
        <source>No item is open. Ctrl+Enter adds one.</source>
        <translation>没有打开的条目。按 Ctrl+Enter 添加。</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>插入图片</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>There is no picture of this issue in the text.</source>
        <translation>正文中没有本期的图片。</translation>
    </message>
</context>
<context>
    <name>masthead::ExportDialog</name>
    <message>
        <source>Export “%1”</source>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>A4, upright</source>
        <translation>A4，纵向</translation>
    </message>
    <message>
        <source>Letter, upright</source>
        <translation>Letter，纵向</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save the exported files in</source>
        <translation>导出文件的保存位置</translation>
    </message>
    <message>
        <source>%1, replaces the one that is there</source>
        <translation>%1，将替换现有文件</translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>导出 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1/%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Replaces %1</source>
        <extracomment>%1 is a list of file names</extracomment>
        <translation>将替换 %1</translation>
    </message>
</context>
<context>
    <name>masthead::ExportJob</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>无法创建文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation>正在写入网页</translation>
    </message>
    <message>
        <source>Writing the text</source>
        <translation>正在写入文本</translation>
    </message>
</context>
<context>
    <name>masthead::FileFlow</name>
    <message>
        <source>issue</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>The text was imported. Please look at these places:</source>
        <translation>文本已导入。请查看以下几处：</translation>
    </message>
    <message>
        <source>A copy was saved.</source>
        <translation>副本已保存。</translation>
    </message>
    <message>
        <source>Open an issue</source>
        <translation>打开期刊</translation>
    </message>
    <message>
        <source>Issues (*.nlx)</source>
        <translation>期刊 (*.nlx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import a text</source>
        <translation>导入文本</translation>
    </message>
    <message>
        <source>Markdown and text (*.md *.markdown *.txt)</source>
        <translation>Markdown 和文本 (*.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Save the issue as</source>
        <translation>期刊另存为</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>副本另存为</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copy; %1 is the name of the file</extracomment>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Save as copy…</source>
        <translation>另存为副本…</translation>
    </message>
    <message>
        <source>Saving takes long.</source>
        <translation>保存耗时较长。</translation>
    </message>
    <message>
        <source>The disk may be away. Your work is safe in the journal.</source>
        <translation>磁盘可能无法访问。您的内容已安全保存在日志中。</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>%1 is not there any more. These versions of it were kept.</source>
        <translation>%1 已不存在。以下是留存的版本。</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation>已导入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n place(s) to look at.</source>
        <translation>
            <numerusform>有 %n 处需要查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>显示…</translation>
    </message>
</context>
<context>
    <name>masthead::FilterBar</name>
    <message>
        <source>Filter the outline</source>
        <translation>筛选大纲</translation>
    </message>
    <message>
        <source>Words to filter the outline by</source>
        <translation>用于筛选大纲的文字</translation>
    </message>
    <message>
        <source>Status to filter the outline by</source>
        <translation>用于筛选大纲的状态</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Owner to filter the outline by</source>
        <translation>用于筛选大纲的负责人</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>所有人</translation>
    </message>
</context>
<context>
    <name>masthead::FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace this match and go to the next</source>
        <translation>替换此处匹配并转到下一处</translation>
    </message>
    <message>
        <source>In item</source>
        <translation>在条目中</translation>
    </message>
    <message>
        <source>Replace all matches in this item</source>
        <translation>替换此条目中的所有匹配</translation>
    </message>
    <message>
        <source>In issue</source>
        <translation>在本期中</translation>
    </message>
    <message>
        <source>Replace all matches in the issue</source>
        <translation>替换本期中的所有匹配</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>masthead::Finder</name>
    <message>
        <source>From the top:</source>
        <extracomment>Before &quot;3 of 17&quot;, when the search came to an end and went on from the other one</extracomment>
        <translation>从头继续：</translation>
    </message>
    <message>
        <source>From the end:</source>
        <translation>从末尾继续：</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message numerus="yes">
        <source>None here, %Ln in the issue</source>
        <translation>
            <numerusform>此处没有，本期中有 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>没有匹配</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln 处匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
</context>
<context>
    <name>masthead::FindingList</name>
    <message>
        <source>An untitled item</source>
        <translation>未命名的条目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is found, such as &quot;No source&quot;, %2 an item&apos;s title</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n places</source>
        <translation>
            <numerusform>%1（%n 处）</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to item</source>
        <translation>转到条目</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>masthead::Findings</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an item&apos;s title, %2 a sentence about it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>After a list of findings</extracomment>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be mended.</source>
        <translation>没有需要改正的内容。</translation>
    </message>
</context>
<context>
    <name>masthead::FormatList</name>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
</context>
<context>
    <name>masthead::FormatStrip</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>masthead::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面列表</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>masthead::HitModel</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Note on the source</source>
        <translation>来源备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken in the list of matches: where it is (&quot;Title&quot;, &quot;Quote&quot;), and the line</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <extracomment>Spoken in the list of matches: an item&apos;s title and its number of matches</extracomment>
        <translation>
            <numerusform>%1，%n 处匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>empty line</source>
        <extracomment>Spoken in the list of matches, of the place where a line begins and ends</extracomment>
        <translation>空行</translation>
    </message>
</context>
<context>
    <name>masthead::HitPanel</name>
    <message>
        <source>Matches in the issue</source>
        <translation>本期中的匹配</translation>
    </message>
    <message>
        <source>Close the list of matches</source>
        <translation>关闭匹配列表</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>No matches in the issue</source>
        <translation>本期中没有匹配</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln match(es)</source>
        <translation>
            <numerusform>前 %Ln 处匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln place(s)</source>
        <extracomment>%1 is &quot;17 matches&quot;, the number is that of items and sections that have some</extracomment>
        <translation>
            <numerusform>%1，分布在 %Ln 个位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln 处匹配</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::IssueDialog</name>
    <message>
        <source>Issue settings</source>
        <translation>本期设置</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>A language of the list, or its tag, such as pt-BR</source>
        <translation>列表中的语言，或语言标记，如 pt-BR</translation>
    </message>
    <message>
        <source>Words per item</source>
        <translation>每个条目的字数</translation>
    </message>
    <message>
        <source>%1, from</source>
        <extracomment>The fewest words of an item; %1 is a kind of section</extracomment>
        <translation>%1，最少</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two counts of words</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>%1, to</source>
        <extracomment>The most words of an item; %1 is a kind of section</extracomment>
        <translation>%1，最多</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change issue</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation>“%1”不是语言。</translation>
    </message>
    <message>
        <source>Choose one of the list, or type a tag such as pt-BR.</source>
        <translation>请从列表中选择，或输入语言标记，如 pt-BR。</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>names and terms that no dictionary knows</source>
        <translation>词典不认识的名称和术语</translation>
    </message>
    <message>
        <source>Right words</source>
        <translation>正确的词</translation>
    </message>
</context>
<context>
    <name>masthead::ItemCard</name>
    <message>
        <source>Add source</source>
        <translation>添加来源</translation>
    </message>
</context>
<context>
    <name>masthead::ItemHead</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Edit title</source>
        <translation>编辑标题</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>设置状态</translation>
    </message>
    <message>
        <source>item %1 of %2</source>
        <translation>条目 %1/%2</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>编辑来源</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>编辑详细信息</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>设置负责人</translation>
    </message>
</context>
<context>
    <name>masthead::JobRow</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>No program shows folders. It is in %1.</source>
        <translation>没有可以显示文件夹的程序。文件在 %1 中。</translation>
    </message>
</context>
<context>
    <name>masthead::KeysDialog</name>
    <message>
        <source>Use it &amp;here</source>
        <translation>在此使用(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>无快捷键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>默认快捷键(&amp;U)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>查找命令或快捷键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Key of the command</source>
        <translation>命令的快捷键</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>全部使用默认快捷键(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 does “%2” already, which would have no key then.</source>
        <extracomment>%1 is a key, %2 a command that has it</extracomment>
        <translation>%1 已用于“%2”，改用后该命令将没有快捷键。</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>%1 writes, moves the caret or opens a menu. Hold Ctrl, or use a function key.</source>
        <translation>%1 用于输入、移动光标或打开菜单。请同时按住 Ctrl，或使用功能键。</translation>
    </message>
</context>
<context>
    <name>masthead::LivePreview</name>
    <message>
        <source>The preview ended three times within a minute. Save your work, then open the issue again. Everything else works.</source>
        <translation>预览在一分钟内中断了三次。请保存您的工作，然后重新打开本期。其他功能均正常。</translation>
    </message>
</context>
<context>
    <name>masthead::MainWindow</name>
    <message>
        <source>%1[*] – Masthead</source>
        <extracomment>A window&apos;s title; %1 is an issue&apos;s and its file&apos;s, [*] the mark of unsaved changes</extracomment>
        <translation>%1[*] – Masthead</translation>
    </message>
    <message>
        <source>New issues can begin from “%1” now.</source>
        <translation>现在可以从“%1”开始新一期。</translation>
    </message>
    <message>
        <source>This is the recovered work, as a new issue.</source>
        <translation>这是找回的工作，已作为新的一期打开。</translation>
    </message>
    <message>
        <source>%1 is open in another window, and was changed since.</source>
        <translation>%1 已在另一个窗口中打开，并且此后有改动。</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>%1 is being read.</source>
        <translation>正在读取 %1。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>masthead::MarkdownEditor</name>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Write, or paste a link to begin.</source>
        <translation>开始写作，或粘贴链接。</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Describe picture…</source>
        <translation>描述图片…</translation>
    </message>
</context>
<context>
    <name>masthead::MenuRow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>没有最近的文件</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <extracomment>A recent file that is gone</extracomment>
        <translation>%1（未找到）</translation>
    </message>
</context>
<context>
    <name>masthead::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>masthead::NewIssue</name>
    <message>
        <source>Save as template</source>
        <translation>另存为模板</translation>
    </message>
    <message>
        <source>New issues can begin with what is in this one.
Name:</source>
        <translation>以后可以从本期的内容开始新一期。
名称：</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>保存模板</translation>
    </message>
</context>
<context>
    <name>masthead::NotesPane</name>
    <message>
        <source>Private notes</source>
        <translation>私人备注</translation>
    </message>
    <message>
        <source>Notes that are never exported</source>
        <translation>不会导出的备注</translation>
    </message>
    <message>
        <source>For you alone; never exported.</source>
        <translation>仅供自己查看，不会导出。</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>编辑备注</translation>
    </message>
</context>
<context>
    <name>masthead::OutlineCommands</name>
    <message>
        <source>Add item</source>
        <translation>添加条目</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>添加栏目</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>删除 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n section(s)</source>
        <translation>
            <numerusform>删除 %n 个栏目</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Split item</source>
        <translation>拆分条目</translation>
    </message>
    <message>
        <source>Merge items</source>
        <translation>合并条目</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>设置状态</translation>
    </message>
    <message numerus="yes">
        <source>Move %n section(s)</source>
        <translation>
            <numerusform>移动 %n 个栏目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s)</source>
        <translation>
            <numerusform>移动 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Kind of section</source>
        <translation>栏目类型</translation>
    </message>
    <message>
        <source>Put the caret into the text, where the item is to be split.</source>
        <translation>请把光标放在正文中要拆分的位置。</translation>
    </message>
    <message>
        <source>No item follows in this section that could be merged.</source>
        <translation>本栏目中后面没有可以合并的条目。</translation>
    </message>
</context>
<context>
    <name>masthead::OutlineDelegate</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>masthead::OutlineHead</name>
    <message numerus="yes">
        <source>%1 of %n ready</source>
        <translation>
            <numerusform>%n 条中 %1 条就绪</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled publication</source>
        <translation>未命名刊物</translation>
    </message>
    <message>
        <source>No. %1</source>
        <extracomment>The issue&apos;s title and number: &quot;January 2024 · No. 13&quot;.</extracomment>
        <translation>第 %1 期</translation>
    </message>
    <message>
        <source>%1 · No. %2</source>
        <translation>%1 · 第 %2 期</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Double click for the issue’s settings</source>
        <translation>双击打开本期设置</translation>
    </message>
</context>
<context>
    <name>masthead::OutlineModel</name>
    <message numerus="yes">
        <source>%1, section, %n item(s)</source>
        <extracomment>Spoken in the outline: the section&apos;s title and how many items it has.</extracomment>
        <translation>
            <numerusform>%1，栏目，%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>no alt text</source>
        <translation>无替代文本</translation>
    </message>
    <message numerus="yes">
        <source>%1, item %2 of %3, %4, %n word(s)</source>
        <extracomment>Spoken in the outline: title, place among its section&apos;s items, status, length.</extracomment>
        <translation>
            <numerusform>%1，条目 %2/%3，%4，%n 个字词</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation>重命名栏目</translation>
    </message>
    <message>
        <source>Rename item</source>
        <translation>重命名条目</translation>
    </message>
</context>
<context>
    <name>masthead::OutlinePanel</name>
    <message>
        <source>Add item</source>
        <translation>添加条目</translation>
    </message>
</context>
<context>
    <name>masthead::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>No items yet. Press Ctrl+Enter.</source>
        <translation>还没有条目。请按 Ctrl+Enter。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>In hand while rows are dragged: the title of the one, and how many more there are.</extracomment>
        <translation>
            <numerusform>%1 等另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::OwnerBox</name>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Owner: no one</source>
        <translation>负责人：无</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>No one</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>其他姓名</translation>
    </message>
</context>
<context>
    <name>masthead::Palette</name>
    <message>
        <source>Commands and items</source>
        <translation>命令和条目</translation>
    </message>
    <message>
        <source>A command, an item, or words of the text</source>
        <translation>命令、条目或文本中的字词</translation>
    </message>
    <message>
        <source>Search commands and items</source>
        <translation>查找命令和条目</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ 选择</translation>
    </message>
    <message>
        <source>Enter run</source>
        <translation>Enter 执行</translation>
    </message>
    <message>
        <source>&gt; commands only</source>
        <translation>&gt; 仅命令</translation>
    </message>
    <message>
        <source># items only</source>
        <translation># 仅条目</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Esc 关闭</translation>
    </message>
</context>
<context>
    <name>masthead::Pasting</name>
    <message numerus="yes">
        <source>%n picture(s) could not come along: only their description was pasted. Copy them one by one, or save them and drop the files here.</source>
        <translation>
            <numerusform>有 %n 张图片未能一同粘贴：只粘贴了替代文本。请逐张复制，或将图片保存后把文件拖到此处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>移动文字</translation>
    </message>
    <message>
        <source>The page is too large for its formats to come along: only its text was pasted. Copy it in parts to keep headings, lists and links.</source>
        <translation>该网页太大，格式无法一同粘贴：只粘贴了文字。要保留标题、列表和链接，请分部分复制。</translation>
    </message>
</context>
<context>
    <name>masthead::PdfJob</name>
    <message>
        <source>Preparing the page</source>
        <translation>正在准备页面</translation>
    </message>
    <message>
        <source>The PDF export was cancelled.</source>
        <translation>PDF 导出已取消。</translation>
    </message>
    <message>
        <source>Counting the pages</source>
        <translation>正在计算页数</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Adding bookmarks and page numbers</source>
        <translation>正在添加书签和页码</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>无法生成 PDF。</translation>
    </message>
    <message>
        <source>Try again; if it fails again, export the web page and print that.</source>
        <translation>请重试；若仍失败，请导出网页后打印。</translation>
    </message>
</context>
<context>
    <name>masthead::PictureField</name>
    <message>
        <source>Another picture…</source>
        <translation>换一张图片…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>移除图片</translation>
    </message>
    <message>
        <source>Change picture…</source>
        <translation>更改图片…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Describe picture…</source>
        <translation>描述图片…</translation>
    </message>
</context>
<context>
    <name>masthead::PictureInsertion</name>
    <message numerus="yes">
        <source>Insert %n picture(s)</source>
        <translation>
            <numerusform>插入 %n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>%1: only PNG, JPEG, GIF and WebP pictures can be inserted.</source>
        <translation>%1：只能插入 PNG、JPEG、GIF 和 WebP 图片。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1：无法读取。</translation>
    </message>
    <message>
        <source>%1: more than 40 million pixels or 64 MB are too much.</source>
        <translation>%1：不能超过 4000 万像素或 64 MB。</translation>
    </message>
    <message>
        <source>Describe picture</source>
        <translation>描述图片</translation>
    </message>
    <message numerus="yes">
        <source>%1: the picture(s) are broken.</source>
        <translation>
            <numerusform>%1：图片已损坏。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the picture(s) move and are too large for that, so only the first of each was inserted.</source>
        <translation>
            <numerusform>%1：动图过大，只插入了第一帧。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::PictureRun</name>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>无法将图片写入 %1。</translation>
    </message>
</context>
<context>
    <name>masthead::PlainCopy</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A field&apos;s name and its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>刊物</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Preview text</source>
        <translation>预览文本</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
</context>
<context>
    <name>masthead::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>masthead::Proofing</name>
    <message>
        <source>Nothing is to be mended at the caret.</source>
        <translation>光标处没有需要改正的内容。</translation>
    </message>
    <message>
        <source>No problems were found in the issue.</source>
        <translation>本期中没有发现问题。</translation>
    </message>
</context>
<context>
    <name>masthead::Proofreader</name>
    <message>
        <source>Write %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>小数分隔符</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>正在查找建议…</translation>
    </message>
    <message>
        <source>Add “%1” to the issue’s words</source>
        <translation>将“%1”添加到本期词汇</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>Add word</source>
        <translation>添加词语</translation>
    </message>
</context>
<context>
    <name>masthead::RecentRow</name>
    <message>
        <source>%1 · No. %2</source>
        <extracomment>%1 is a publication&apos;s name, %2 the number of the edition</extracomment>
        <translation>%1 · 第 %2 期</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%2 条中 %1 条就绪</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>masthead::RecoveryOffer</name>
    <message>
        <source>%1 was not closed properly.</source>
        <translation>%1 未正常关闭。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The program ended before this was saved. The work is here %1.</source>
        <translation>程序在保存之前就已结束。找回的内容%1。</translation>
    </message>
    <message>
        <source>Its file was changed or removed since. Recovering leaves the file as it is.</source>
        <translation>其文件此后已被更改或移除。恢复不会改动该文件。</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s) could not be read.</source>
        <translation>
            <numerusform>最后 %n 项更改无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation>找回的工作</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>上次保存</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>找回的内容</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>The work is here %1: %2.</source>
        <extracomment>%1 is &quot;up to 13:58:07&quot;, %2 &quot;1,204 words&quot;</extracomment>
        <translation>内容已找回，%1：%2。</translation>
    </message>
    <message>
        <source>The last changes can&apos;t be read. The rest is here: %1.</source>
        <extracomment>%1 is &quot;1,204 words&quot;</extracomment>
        <translation>最后的更改无法读取。其余内容已找回：%1。</translation>
    </message>
</context>
<context>
    <name>masthead::Settings</name>
    <message>
        <source>The settings in %1 can&apos;t be read; the usual ones are used.</source>
        <translation>无法读取 %1 中的设置，已使用默认设置。</translation>
    </message>
    <message>
        <source>The settings could not be read and were set aside as %1; the usual ones are used.</source>
        <translation>无法读取设置，已将其另存为 %1，并使用默认设置。</translation>
    </message>
</context>
<context>
    <name>masthead::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>At the start &amp;open what was open last</source>
        <translation>启动时打开上次打开的内容(&amp;O)</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写作</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>栏宽(&amp;W)</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>窄</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>与窗口同宽</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>字体(&amp;T)</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>衬线</translation>
    </message>
    <message>
        <source>Sans-serif</source>
        <translation>无衬线</translation>
    </message>
    <message>
        <source>Fixed width</source>
        <translation>等宽</translation>
    </message>
    <message>
        <source>&amp;Focus mode shows</source>
        <translation>专注模式显示(&amp;F)</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>当前句子</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>当前行</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>当前段落</translation>
    </message>
    <message>
        <source>Typewriter &amp;scrolling: the line stays in the middle</source>
        <translation>打字机滚动：当前行保持居中(&amp;S)</translation>
    </message>
    <message>
        <source>While typing, set</source>
        <translation>键入时自动转换</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Languages are chosen for each issue, in the window’s status bar.</source>
        <translation>语言按每期选择，位于窗口的状态栏。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keys of the co&amp;mmands…</source>
        <translation>命令的快捷键(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>界面语言(&amp;L)</translation>
    </message>
    <message>
        <source>Another language holds from the next start.</source>
        <translation>更改语言后，下次启动时生效。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Colou&amp;rs of the page</source>
        <translation>页面颜色(&amp;R)</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>跟随窗口</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size in percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
    <message>
        <source>S&amp;how the place that is being written</source>
        <translation>显示正在写的位置(&amp;H)</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>masthead::SourceRow</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>More about this source</source>
        <translation>此来源的更多操作</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Words to remember; never published.</source>
        <translation>留作参考的原文，不会发布。</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>添加引文</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>移除来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What to think of; never published.</source>
        <translation>需要留意的事项，不会发布。</translation>
    </message>
    <message>
        <source>Drag to put the sources in order</source>
        <translation>拖动以调整来源的顺序</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>阅读日期</translation>
    </message>
    <message>
        <source>Date; never published</source>
        <translation>日期，不会发布</translation>
    </message>
    <message>
        <source>Also linked in %1</source>
        <extracomment>%1 are the titles of items, as a list</extracomment>
        <translation>%1 中也有此链接</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Add when it was read</source>
        <translation>添加阅读日期</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>阅读于 %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>masthead::SpellingMenu</name>
    <message>
        <source>&amp;Check spelling</source>
        <translation>检查拼写(&amp;C)</translation>
    </message>
    <message>
        <source>This item is &amp;written in</source>
        <translation>此条目的语言(&amp;W)</translation>
    </message>
    <message>
        <source>Words of this issue may also be</source>
        <translation>本期中还可出现的语言</translation>
    </message>
    <message>
        <source>No dictionaries are installed</source>
        <translation>未安装词典</translation>
    </message>
    <message>
        <source>The issue’s language (%1)</source>
        <translation>本期的语言（%1）</translation>
    </message>
    <message>
        <source>Language of the item</source>
        <translation>条目的语言</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>No dictionary for %1</source>
        <translation>没有%1的词典</translation>
    </message>
    <message>
        <source>%1 is checked as %2</source>
        <extracomment>Two varieties of a language: the first has no dictionary, so the second one&apos;s is used</extracomment>
        <translation>%1按%2检查</translation>
    </message>
</context>
<context>
    <name>masthead::StartPage</name>
    <message>
        <source>Start a new issue</source>
        <translation>开始新一期</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Your templates</source>
        <translation>您的模板</translation>
    </message>
    <message>
        <source>Drop .nlx, .md or .txt files anywhere to open them.</source>
        <translation>将 .nlx、.md 或 .txt 文件拖到此处即可打开。</translation>
    </message>
</context>
<context>
    <name>masthead::StatisticsDialog</name>
    <message>
        <source>Han characters, as Chinese and Japanese are counted</source>
        <translation>汉字，中文和日文按此计数</translation>
    </message>
    <message>
        <source>To read it: 240 words or 400 Han characters a minute</source>
        <translation>阅读时间：每分钟 240 个词或 400 个汉字</translation>
    </message>
    <message>
        <source>Words, or Han characters, of a sentence on average</source>
        <translation>平均每句的词数或汉字数</translation>
    </message>
    <message>
        <source>In the text, and its sources</source>
        <translation>正文中的链接，以及来源</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>Length of the issue</source>
        <translation>本期长度</translation>
    </message>
    <message>
        <source>Written since it was opened</source>
        <translation>打开后写的字数</translation>
    </message>
    <message>
        <source>Minutes spent writing</source>
        <translation>写作分钟数</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Statistics by item</source>
        <translation>各条目的统计</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) to read</source>
        <translation>
            <numerusform>阅读需 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 个链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Length goal</source>
        <translation>长度目标</translation>
    </message>
    <message>
        <source>Minutes to read the issue</source>
        <translation>阅读本期的分钟数</translation>
    </message>
    <message>
        <source>Reading time goal</source>
        <translation>阅读时间目标</translation>
    </message>
    <message>
        <source>As the issue is read</source>
        <translation>按阅读顺序</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <extracomment>%1 is the head of a column, such as &quot;Words&quot;</extracomment>
        <translation>按%1排序</translation>
    </message>
    <message>
        <source>Order of the items</source>
        <translation>条目的顺序</translation>
    </message>
</context>
<context>
    <name>masthead::StatusBar</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Reading time</extracomment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is a time of today, or an earlier day</extracomment>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Can&apos;t save: %1</source>
        <translation>无法保存：%1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>条目 %1</translation>
    </message>
    <message>
        <source>Issue %1</source>
        <translation>本期 %1</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>The host of the link under the pointer</extracomment>
        <translation>链接到 %1</translation>
    </message>
    <message>
        <source>No spelling</source>
        <translation>无拼写检查</translation>
    </message>
    <message>
        <source>Read-only, unsaved changes</source>
        <translation>只读，有未保存的更改</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Not saved: the file is gone</source>
        <translation>未保存：文件已不存在</translation>
    </message>
    <message>
        <source>Another version is on disk</source>
        <translation>磁盘上有另一版本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln 项检查结果</numerusform>
        </translation>
    </message>
    <message>
        <source>The file can&apos;t be reached</source>
        <translation>无法访问文件</translation>
    </message>
</context>
<context>
    <name>masthead::StatusBox</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>masthead::TableGrid</name>
    <message>
        <source>Table of %1 × %2</source>
        <translation>%1 × %2 表格</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>A table&apos;s columns and rows</extracomment>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>masthead::WordCounts</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <extracomment>Han characters, as Chinese text is counted</extracomment>
        <translation>
            <numerusform>%Ln 字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::WritingSession</name>
    <message numerus="yes">
        <source>%L1 of %Ln word(s)</source>
        <extracomment>How far the issue is; %L1 of %n words or Han characters</extracomment>
        <translation>
            <numerusform>%L1/%Ln 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written now %L1 of %Ln word(s)</source>
        <extracomment>What was written since the issue was opened; %L1 of %n words or Han characters</extracomment>
        <translation>
            <numerusform>本次写了 %L1/%Ln 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln minute(s)</source>
        <extracomment>Time spent writing since the issue was opened</extracomment>
        <translation>
            <numerusform>%L1/%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have written %Ln word(s): your goal is reached.</source>
        <translation>
            <numerusform>您已写了 %Ln 字，目标已达成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have written for %Ln minute(s): your goal is reached.</source>
        <translation>
            <numerusform>您已写作 %Ln 分钟，目标已达成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln minute(s) to read</source>
        <extracomment>How long the issue takes to read, and shall take</extracomment>
        <translation>
            <numerusform>阅读 %L1/%Ln 分钟</numerusform>
        </translation>
    </message>
</context>
</TS>
