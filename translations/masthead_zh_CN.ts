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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mport Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;ullet list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit &amp;title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;previous section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to ne&amp;xt section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Editor only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor &amp;and preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to e&amp;ditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to p&amp;review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom ou&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload previe&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Masthead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split at the &amp;caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dra&amp;ft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter t&amp;he outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New from last issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as tem&amp;plate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Task list</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be changed is no longer in the issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issue is not what this change expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two parts of the issue have the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field has a value that it can&apos;t have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has characters that an issue can&apos;t hold.</source>
        <translation type="unfinished"></translation>
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
        <source>The item is empty.</source>
        <translation>条目是空的。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that can be linked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; is not in the issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; has no description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words &quot;%1&quot; name another address than their link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to &quot;%1&quot; leads nowhere in this issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing refers to the footnote &quot;%1&quot;; it will not be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no columns for &quot;%1&quot;: it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address that can’t be linked to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misleading link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table cells left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Where to write; - is standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to begin from: monthly, links or letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form: html, pdf or markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper of a PDF: a4 or letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the outline of an issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an issue from Markdown; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an issue as a web page, PDF or Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for what is missing and for links that lead nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one file of an unpacked issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack an issue into a folder, as git stores it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &apos;masthead %1 --help&apos;.</source>
        <extracomment>%1 is the name of a command</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file must be given: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masthead [FILE] opens the editor. Everything else needs no display:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masthead COMMAND --help tells more. masthead --version prints the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a file already; it was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no form that can be exported: html, pdf or markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of Masthead that has a window could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Masthead anew, with its desktop program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(untitled)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 个单词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Han character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The output would replace its own input; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command and no file &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &apos;masthead --help&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display on which a window could open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &apos;masthead --help&apos; for what needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issue before: the new one follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to write; files of yours in it stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an issue from a template, or from the issue before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --from or --template, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output would lie in the folder that it is made from; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place outside the folder.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1. A desktop editor for curated newsletters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>DurableFile</name>
    <message>
        <source>This file can&apos;t be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not confirm that it has the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new file could not be read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written is not what the disk gives back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new file could not take the old one&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new file is in its place, but the disk did not confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on %1. Make some, or save a copy in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy in another place, and see whether the disk is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed by someone else since it was opened.</source>
        <translation>文件打开后已被他人更改。</translation>
    </message>
    <message>
        <source>Save a copy, or open the other version and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>See whether it is a file and may be read.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether it is still there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task list</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no text that could be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an issue of this text first: import it.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">标题</translation>
    </message>
    <message>
        <source>of this issue, such as January 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-01-31, or 2026-01 for a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished">作者</translation>
    </message>
    <message>
        <source>is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what an inbox shows behind the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where this issue will be read on the web</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Your work can&apos;t be kept safe from a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save often, and make room on the disk or check its permissions.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkdownImport</name>
    <message>
        <source>Some characters could not be read and were replaced by �.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the header that are no field of an issue stand at the start of its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too intricate to find its outline; it came in as one item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of section; &quot;%2&quot; came in as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; can&apos;t be used twice or has other characters than a-z, 0-9 and -; a new one was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; is not beside the text; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text names no language; it looks like Chinese.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken for the publication&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date %1 was taken from the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text names no language; it came in as English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the table has no columns for &quot;%2&quot;; no output will show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines above the text were taken for its header: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing refers to these footnotes, so that they will not be seen: %1.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds something that is not an issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether it is there and may be read.</source>
        <translation>请检查文件是否存在且可读。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>See masthead --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input or the output is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one file too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no value for “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masthead-desktop [FILE]
    opens the window, with an issue (.nlx) or a text (.md)
masthead-desktop --pdf IN -o OUT [--paper a4|letter]
    writes the issue as a PDF, without a window
masthead-desktop --picture OUT.png FILE [--size WIDTHxHEIGHT] [--dark]
    writes a picture of the window
</source>
        <translation type="unfinished"></translation>
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
    <name>OwnTemplates</name>
    <message>
        <source>The template could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a shorter name without “/”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartFile</name>
    <message>
        <source>No file can be made in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy in another folder.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Unsaved work was found but can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left where it is; the folder can be sent to somebody who knows more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Open it with a newer version of Masthead. The file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender for a fresh copy, or open an earlier version. The file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
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
    <name>Settings</name>
    <message>
        <source>The settings in %1 can&apos;t be read; the usual ones are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read and were set aside as %1; the usual ones are used.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>WebStart</name>
    <message>
        <source>There is no preview and no PDF, because Masthead was started as root: the engine that shows pages refuses that. Start it as an ordinary user. Everything else works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preview and no PDF, because this system does not let the engine that shows pages start in its sandbox (user namespaces are turned off). Ask its administrator to allow them. Everything else works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview runs without its sandbox, as QTWEBENGINE_DISABLE_SANDBOX asks. Open only files that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preview and no PDF, because a part of the engine that shows pages is missing (QtWebEngineProcess). Install Qt WebEngine anew. Everything else works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::ActionSet</name>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is what was done, as &quot;Rename item&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::BlockEdits</name>
    <message>
        <source>Indent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::BodyTexts</name>
    <message>
        <source>Typing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::CornerBar</name>
    <message>
        <source>Editor only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor and preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview only</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::EditorPanel</name>
    <message>
        <source>No item is open. Ctrl+Enter adds one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::ExportDialog</name>
    <message>
        <source>Export “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4, upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter, upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save the exported files in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, replaces the one that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Replaces %1</source>
        <extracomment>%1 is a list of file names</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::ExportJob</name>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::FileFlow</name>
    <message>
        <source>issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was imported. Please look at these places:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues (*.nlx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown and text (*.md *.markdown *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the issue as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copy; %1 is the name of the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no unsaved changes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving takes long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk may be away. Your work is safe in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have not saved then comes back by Undo only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::FilterBar</name>
    <message>
        <source>Filter the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to filter the outline by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status to filter the outline by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner to filter the outline by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::FindingList</name>
    <message>
        <source>An untitled item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is found, such as &quot;No source&quot;, %2 an item&apos;s title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go to item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::FormatStrip</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::IssueDialog</name>
    <message>
        <source>Issue settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language of the list, or its tag, such as pt-BR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words per item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from</source>
        <extracomment>The fewest words of an item; %1 is a kind of section</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two counts of words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to</source>
        <extracomment>The most words of an item; %1 is a kind of section</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>Change issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list, or type a tag such as pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::ItemCard</name>
    <message>
        <source>Add source</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::JobRow</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::LivePreview</name>
    <message>
        <source>The preview ended three times within a minute. Save your work, then open the issue again. Everything else works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::MainWindow</name>
    <message>
        <source>%1[*] – Masthead</source>
        <extracomment>A window&apos;s title; %1 is an issue&apos;s and its file&apos;s, [*] the mark of unsaved changes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were deleted.</source>
        <translation>
            <numerusform>已删除 %n 个部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>New issues can begin from “%1” now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::MarkdownEditor</name>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, or paste a link to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::MenuRow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New issues can begin with what is in this one.
Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::NotesPane</name>
    <message>
        <source>Private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that are never exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone; never exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">添加栏目</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set status</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">移动</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click for the issue’s settings</source>
        <translation type="unfinished"></translation>
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
        <source>Untitled</source>
        <translation>未命名</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: no one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name</source>
        <translation type="unfinished"></translation>
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
    <name>masthead::PictureRun</name>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::PlainCopy</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A field&apos;s name and its value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">标题</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished">作者</translation>
    </message>
    <message>
        <source>Preview text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
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
    <name>masthead::RecoveryDialog</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before this was saved. The work is here %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file was changed or removed since. Recovering leaves the file as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>Two lines: %1 is an item&apos;s title, %2 what became of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issue
changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::RecoveryOffer</name>
    <message>
        <source>%1 was not closed properly.</source>
        <translation type="unfinished"></translation>
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
        <source>All %1 are here, %2.</source>
        <extracomment>%1 is &quot;1,204 words&quot;, %2 &quot;up to 13:58:07&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are here, but the last changes can&apos;t be read.</source>
        <extracomment>%1 is &quot;1,204 words&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::SourceRow</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to remember; never published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::StartPage</name>
    <message>
        <source>Drop an .nlx file anywhere to open it.</source>
        <translation>将 .nlx 文件拖到此处即可打开。</translation>
    </message>
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
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>masthead::StatusBox</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::TableGrid</name>
    <message>
        <source>Table of %1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>A table&apos;s columns and rows</extracomment>
        <translation type="unfinished"></translation>
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
</TS>
