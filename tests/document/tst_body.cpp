// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/body.h"

#include <QTest>

#include <thread>

using namespace masthead;
using namespace Qt::StringLiterals;

namespace {

QString kindName(NodeKind kind)
{
    static const QHash<NodeKind, QString> names{
        {NodeKind::Root, u"root"_s},
        {NodeKind::Paragraph, u"p"_s},
        {NodeKind::Heading, u"h"_s},
        {NodeKind::BlockQuote, u"quote"_s},
        {NodeKind::List, u"list"_s},
        {NodeKind::ListItem, u"item"_s},
        {NodeKind::CodeBlock, u"pre"_s},
        {NodeKind::ThematicBreak, u"hr"_s},
        {NodeKind::Table, u"table"_s},
        {NodeKind::TableRow, u"row"_s},
        {NodeKind::TableCell, u"cell"_s},
        {NodeKind::FootnoteDefinition, u"note"_s},
        {NodeKind::Text, u"text"_s},
        {NodeKind::SoftBreak, u"soft"_s},
        {NodeKind::HardBreak, u"br"_s},
        {NodeKind::Code, u"code"_s},
        {NodeKind::Emphasis, u"em"_s},
        {NodeKind::Strong, u"strong"_s},
        {NodeKind::Strikethrough, u"strike"_s},
        {NodeKind::Link, u"a"_s},
        {NodeKind::Image, u"img"_s},
        {NodeKind::FootnoteReference, u"ref"_s},
        {NodeKind::Bare, u"bare"_s},
    };
    return names.value(kind);
}

/// A tree on one line: `p(text'…')`; only what differs from a default is named.
QString written(const Node &node)
{
    QString out = kindName(node.kind);
    if (node.level) {
        out += QString::number(node.level);
    }
    if (node.index) {
        out += u'.' + QString::number(node.index);
    }
    out += node.ordered ? u" ordered" : u"";
    out += node.tight ? u" tight" : u"";
    out += node.header ? u" header" : u"";
    out += node.task == Task::Open ? u" open" : node.task == Task::Done ? u" done" : u"";
    if (!node.address.isNull()) {
        out += u'<' + node.address + u'>';
    }
    if (!node.title.isEmpty()) {
        out += u'"' + node.title + u'"';
    }
    if (!node.text.isEmpty()) {
        out += u'\'' + node.text + u'\'';
    }
    if (!node.children.empty()) {
        QStringList parts;
        for (const Node &child : node.children) {
            parts << written(child);
        }
        out += u'(' + parts.join(u", ") + u')';
    }
    return out;
}

QString tree(QStringView markdown)
{
    QStringList parts;
    for (const Node &child : parseBody(markdown).root.children) {
        parts << written(child);
    }
    return parts.join(u", ");
}

} // namespace

class TestBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void autolinksEnd_data();
    void autolinksEnd();
    void html_data();
    void html();
    void knowsTheLinesOfBlocks();
    void plainTexts_data();
    void plainTexts();
    void counts();
    void threads();
    void limits_data();
    void limits();
    void plainKeepsEveryLine();
    void outputLimit();
    void survivesPathologicalInput_data();
    void survivesPathologicalInput();
};

void TestBody::parses_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char16_t *markdown, const char16_t *expected) {
        QTest::newRow(name) << QString::fromUtf16(markdown) << QString::fromUtf16(expected);
    };
    row("nothing", u"", u"");
    row("paragraphs", u"a\nb\n\nc", u"p(text'a', soft, text'b'), p(text'c')");
    row("hard break", u"a  \nb\\\nc", u"p(text'a', br, text'b', br, text'c')");
    row("headings", u"# a\n\nb\n===\n\n###### c", u"h1(text'a'), h1(text'b'), h6(text'c')");
    row("emphasis", u"*a* **b** ~~c~~ `d`",
        u"p(em(text'a'), text' ', strong(text'b'), text' ', strike(text'c'), text' ', code'd')");
    row("one tilde is a tilde", u"5~10 and 20~30", u"p(text'5~10 and 20~30')");
    row("Chinese emphasis", u"在**深圳**的", u"p(text'在', strong(text'深圳'), text'的')");
    row("lists", u"- a\n- b\n", u"list tight(item(p(text'a')), item(p(text'b')))");
    row("numbers", u"3. a\n\n4. b", u"list3 ordered(item(p(text'a')), item(p(text'b')))");
    row("tasks", u"- [ ] a\n- [x] b", u"list tight(item open(p(text'a')), item done(p(text'b')))");
    row("link", u"[a *b*](https://example.org \"t\")",
        u"p(a<https://example.org>\"t\"(text'a ', em(text'b')))");
    row("link of any scheme stays for the outputs to judge", u"[a](javascript:x)",
        u"p(a<javascript:x>(text'a'))");
    row("autolinks end at Chinese punctuation",
        u"见 https://a.example/1。又见：https://b.example（二）",
        u"p(text'见 ', a<https://a.example/1>(text'https://a.example/1'), text'。又见：', "
        u"a<https://b.example>(text'https://b.example'), text'（二）')");
    row("what follows Chinese punctuation is Markdown",
        u"https://a.example/1，见[这里](https://b.example/)和**粗**",
        u"p(text, a<https://a.example/1>(text'https://a.example/1'), text'，见', "
        u"a<https://b.example/>(text'这里'), text'和', strong(text'粗'))");
    row("bounded addresses stay whole",
        u"<https://a.example/福尔摩斯（小说）> "
        u"[https://b.example/中国（消歧义）](https://b.example/中国（消歧义）)",
        u"p(a<https://a.example/福尔摩斯（小说）>(text'https://a.example/福尔摩斯（小说）'), "
        u"text' ', a<https://b.example/中国（消歧义）>(text'https://b.example/中国（消歧义）'))");
    row("definitions, titles and code keep Chinese punctuation",
        u"[a][b] `https://c.example，d` ![e](asset:f \"https://g.example，h\")\n\n"
        u"[b]: https://b.example/（二）\n\n```https://i.example，\nhttps://j.example，k\n```",
        u"p(a<https://b.example/（二）>(text'a'), text' ', code'https://c.example，d', text' ', "
        u"img<asset:f>\"https://g.example，h\"(text'e')), "
        u"pre\"https://i.example，\"'https://j.example，k\n'");
    row("html keeps Chinese punctuation",
        u"a <!-- https://a.example，b --> <b title=\"https://c.example，d\">",
        u"p(text'a  <b title=\"https://c.example，d\">')");
    row("autolinks may hold Chinese words", u"https://a.example/轮子",
        u"p(text, a<https://a.example/轮子>(text'https://a.example/轮子'))");
    row("links keep Chinese punctuation", u"[a，b](https://example.org/a，b)",
        u"p(a<https://example.org/a，b>(text'a，b'))");
    row("autolinks", u"see https://example.org/a, www.example.org and a@example.org.",
        u"p(text'see ', a<https://example.org/a>(text'https://example.org/a'), text', ', "
        u"a<http://www.example.org>(text'www.example.org'), text' and ', "
        u"a<mailto:a@example.org>(text'a@example.org'), text'.')");
    row("picture", u"![alt *x*](asset:a1 \"cap\")",
        u"p(img<asset:a1>\"cap\"(text'alt ', em(text'x')))");
    row("code block", u"```c++ x\na<b\n```", u"pre\"c++\"'a<b\n'");
    row("indented code", u"    a\n", u"pre'a\n'");
    row("quote", u"> a\n> > b", u"quote(p(text'a'), quote(p(text'b')))");
    row("rule", u"a\n\n---\n\nb", u"p(text'a'), hr, p(text'b')");
    row("table", u"|a|b|\n|:-|-:|\n|*c*|d|",
        u"table(row header(cell(text'a'), cell(text'b')), row(cell(em(text'c')), cell(text'd')))");
    row("footnotes", u"a[^x] b[^y] c[^x]\n\n[^x]: X\n[^y]: Y\n[^z]: unused",
        u"p(text'a', ref1.1, text' b', ref2.1, text' c', ref1.2), note1(p(text'X')), "
        u"note2(p(text'Y'))");
    row("footnote without its text", u"a[^x]", u"p(text'a[^x]')");
    row("escapes and entities", u"\\*a\\* &lt;b&gt; &copy;", u"p(text'*a* <b> ©')");
    row("H22 mark of a mail service", u"a *|FNAME|* *b*", u"p(text'a *|FNAME|* ', em(text'b'))");
    row("empty quote", u"a\n\n>\n\n> >", u"p(text'a')");
    row("quotes stay as written", u"\"a\" -- 'b' ...", u"p(text'\"a\" -- 'b' ...')");
}

void TestBody::parses()
{
    QFETCH(QString, markdown);
    QFETCH(QString, expected);
    QCOMPARE(tree(markdown), expected);
}

void TestBody::autolinksEnd_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char16_t *markdown, const char16_t *expected) {
        QTest::newRow(name) << QString::fromUtf16(markdown) << QString::fromUtf16(expected);
    };
    row("bracket and comma", u"(https://example.com/a)，b",
        u"p(text'(', a<https://example.com/a>(text'https://example.com/a'), text')，b')");
    row("brackets in pairs stay", u"https://example.com/a_(b)，c",
        u"p(text, a<https://example.com/a_(b)>(text'https://example.com/a_(b)'), text'，c')");
    row("straight quotes", u"\"https://example.com/c\"，",
        u"p(text'\"', a<https://example.com/c>(text'https://example.com/c'), text'\"，')");
    row("full stop", u"https://example.com/d.（注）",
        u"p(text, a<https://example.com/d>(text'https://example.com/d'), text'.（注）')");
    row("entity", u"https://example.com/e&hl;，b",
        u"p(text, a<https://example.com/e>(text'https://example.com/e'), text'&hl;，b')");
    row("bold", u"**https://example.com/f**，后面",
        u"p(strong(text, a<https://example.com/f>(text'https://example.com/f')), text'，后面')");
    row("backslash", u"https://example.com/f\\，后面",
        u"p(text, a<https://example.com/f\\>(text'https://example.com/f\\'), text'，后面')");
    row("www", u"www.example.com，b",
        u"p(a<http://www.example.com>(text'www.example.com'), text'，b')");
    row("scheme in capitals", u"HTTPS://example.com/g，b",
        u"p(text, a<HTTPS://example.com/g>(text'HTTPS://example.com/g'), text'，b')");
    row("fullwidth letters", u"https://example.com/ＡＢ１々",
        u"p(text, a<https://example.com/ＡＢ１々>(text'https://example.com/ＡＢ１々'))");
    row("dot in a name", u"https://example.com/阿瑟·柯南·道尔",
        u"p(text, "
        u"a<https://example.com/阿瑟·柯南·道尔>(text'https://example.com/阿瑟·柯南·道尔'))");
    for (const QChar c :
         u"，。；：！？、（）《》〈〉「」『』【】〔〕“”‘’｜…—·～＂［］＜＞＋＝￥﹁\u3000\u00a0"_s) {
        const QString end = c + u"b"_s;
        QTest::addRow("U+%04x", c.unicode())
            << u"https://example.com/a"_s + end
            << u"p(text, a<https://example.com/a>(text'https://example.com/a'), text'"_s + end +
                   u"')";
    }
}

void TestBody::autolinksEnd()
{
    QFETCH(QString, markdown);
    QFETCH(QString, expected);
    QCOMPARE(tree(markdown), expected);
}

// H13, H15, H16: what is not on the list is text, and what is must be balanced.
void TestBody::html_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char16_t *markdown, const char16_t *expected) {
        QTest::newRow(name) << QString::fromUtf16(markdown) << QString::fromUtf16(expected);
    };
    row("bare tags", u"a <u>b *c*</u> d", u"p(text'a ', bare'u'(text'b ', em(text'c')), text' d')");
    row("all of them",
        u"x<u>1</u><s>2</s><del>3</del><ins>4</ins><small>5</small><sub>6</sub><sup>7</sup>"
        u"<kbd>8</kbd><mark>9</mark>",
        u"p(text'x', bare'u'(text'1'), bare's'(text'2'), bare'del'(text'3'), bare'ins'(text'4'), "
        u"bare'small'(text'5'), bare'sub'(text'6'), bare'sup'(text'7'), bare'kbd'(text'8'), "
        u"bare'mark'(text'9'))");
    row("breaks", u"a<br>b<br/>c<br />d", u"p(text'a', br, text'b', br, text'c', br, text'd')");
    row("nested", u"a<u><s>b</s></u>", u"p(text'a', bare'u'(bare's'(text'b')))");
    row("crossed", u"a<u><s>b</u></s>", u"p(text'a', bare'u'(text'<s>b'), text'</s>')");
    row("not closed", u"a <u>b", u"p(text'a <u>b')");
    row("not opened", u"a </u>b", u"p(text'a </u>b')");
    row("across emphasis", u"*a <u>b* c</u>", u"p(em(text'a <u>b'), text' c</u>')");
    row("across paragraphs", u"a <u>b\n\nc</u>", u"p(text'a <u>b'), p(text'c</u>')");
    row("with an attribute", u"a <u class=\"x\">b</u>", u"p(text'a <u class=\"x\">b</u>')");
    row("handler", u"a <mark onclick=\"x\">b</mark>", u"p(text'a <mark onclick=\"x\">b</mark>')");
    row("other inline", u"a <b>b</b> <img src=x onerror=y>",
        u"p(text'a <b>b</b> <img src=x onerror=y>')");
    row("script block", u"<script>\nalert(1)\n\nx\n</script>",
        u"p(text'<script>', soft, text'alert(1)', soft, soft, text'x', soft, text'</script>')");
    row("style block", u"<style>p{}</style>", u"p(text'<style>p{}</style>')");
    row("frame", u"<iframe srcdoc=\"<p>\"></iframe>", u"p(text'<iframe srcdoc=\"<p>\"></iframe>')");
    row("markdown in a block of html is text", u"<div>\n*a*\n</div>",
        u"p(text'<div>', soft, text'*a*', soft, text'</div>')");
    row("bare tags alone on their lines", u"<u>\na\n</u>", u"p(bare'u'(soft, text'a', soft))");
    row("comment inline", u"a <!-- secret --> b", u"p(text'a  b')");
    row("comment block", u"a\n\n<!-- secret\n\nmore -->\n\nb", u"p(text'a'), p(text'b')");
    row("text after a comment", u"<!-- secret --> told", u"p(text' told')");
    row("two comments", u"<!-- a -->\n<!-- b -->", u"");
    row("comment that never ends is text", u"<!-- a\n\nb", u"p(text'<!-- a', soft, soft, text'b')");
    row("tags behind a comment that never ends", u"<!-- a -->\n<!-- <u>b</u>",
        u"p(text'<!-- ', bare'u'(text'b'))");
    row("conditional comment", u"<!--[if mso]>x<![endif]-->", u"");
    row("instruction and cdata", u"a <?x?> <![CDATA[y]]> <!DOCTYPE z>",
        u"p(text'a <?x?> <![CDATA[y]]> <!DOCTYPE z>')");
}

void TestBody::html()
{
    QFETCH(QString, markdown);
    QFETCH(QString, expected);
    QCOMPARE(tree(markdown), expected);
}

void TestBody::knowsTheLinesOfBlocks()
{
    const Body body = parseBody(u"a\nb\n\n- c\n- d\n\n<div>\nx\n</div>\n\n    e");
    QList<std::pair<int, int>> lines;
    for (const Node &child : body.root.children) {
        lines << std::pair(child.firstLine, child.lastLine);
    }
    const QList<std::pair<int, int>> expected{{0, 1}, {3, 4}, {6, 8}, {10, 10}};
    QCOMPARE(lines, expected);
}

void TestBody::plainTexts_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char16_t *markdown, const char16_t *expected) {
        QTest::newRow(name) << QString::fromUtf16(markdown) << QString::fromUtf16(expected);
    };
    row("paragraphs", u"a *b*\nc\n\nd", u"a b c\nd");
    row("list", u"x\n\n- a\n- b\n  - c\n\ny", u"x\na\nb\nc\ny");
    row("table", u"|a|b|\n|-|-|\n|c|d|", u"a b\nc d");
    row("link and picture", u"[a](https://example.org) ![b](asset:x)", u"a ");
    row("rule and code", u"a\n\n---\n\n```\nb\n```\n\nc", u"a\nb\nc");
    row("footnote", u"a[^1]\n\n[^1]: b", u"a\nb");
    row("comment", u"a <!-- x -->", u"a ");
}

void TestBody::plainTexts()
{
    QFETCH(QString, markdown);
    QFETCH(QString, expected);
    QCOMPARE(plainText(parseBody(markdown).root), expected);
}

void TestBody::counts()
{
    const Counts counts =
        countBody(u"**5G** 网络 in [深圳](https://example.org/not/counted) <!-- nor this -->");
    QCOMPARE(counts.words, 2);
    QCOMPARE(counts.han, 4);
}

void TestBody::threads()
{
    QStringList bodies;
    for (int i = 0; i < 200; ++i) {
        bodies << QStringLiteral(
                      "a%1 ~~b~~ *c* https://example.org/%1 [^n]\n\n|a|b|\n|-|-|\n|c~|%1|\n\n"
                      "- [x] d\n\n[^n]: e www.example.org")
                      .arg(i);
    }
    QList<Body> expected;
    for (const QString &body : bodies) {
        expected << parseBody(body);
    }
    std::vector<QList<Body>> results(4);
    {
        std::vector<std::jthread> threads;
        threads.reserve(results.size());
        for (QList<Body> &result : results) {
            threads.emplace_back([&result, &bodies] {
                for (const QString &body : bodies) {
                    result << parseBody(body);
                }
            });
        }
    }
    for (const QList<Body> &result : results) {
        QVERIFY(result == expected);
    }
}

void TestBody::limits_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<bool>("plain");
    QTest::newRow("bytes within") << QString(1000, u'a') << false;
    QTest::newRow("bytes") << QString(1001, u'a') << true;
    QTest::newRow("nodes within") << QStringLiteral("*a* ").repeated(20) << false;
    QTest::newRow("nodes") << QStringLiteral("*a* ").repeated(60) << true;
    QTest::newRow("cells within") << QStringLiteral("|a|b|\n|-|-|\n|c|d|\n") << false;
    QTest::newRow("cells") << QStringLiteral("|a|b|\n|-|-|\n") +
                                  QStringLiteral("|c|\n").repeated(30)
                           << true;
    QTest::newRow("depth within") << QStringLiteral(">").repeated(5) + u'a' << false;
    QTest::newRow("depth") << QStringLiteral(">").repeated(12) + u'a' << true;
}

void TestBody::limits()
{
    QFETCH(QString, markdown);
    QFETCH(bool, plain);
    const BodyLimits limits{.bytes = 1000, .nodes = 100, .tableCells = 40, .depth = 10};
    QCOMPARE(parseBody(markdown, limits).plain, plain);
}

void TestBody::plainKeepsEveryLine()
{
    const Body body = parseAsPlain(u"*a*\n<b>\n\n\n  c\n");
    QVERIFY(body.plain);
    QCOMPARE(written(body.root), u"root(p(text'*a*', br, text'<b>'), p(text'  c'))"_s);
    QCOMPARE(body.root.children[1].firstLine, 4);
}

void TestBody::outputLimit()
{
    const BodyLimits limits;
    QCOMPARE(limits.outputBytes(10), 64 * 1024);
    QCOMPARE(limits.outputBytes(100'000), 1'600'000);
    QCOMPARE(limits.outputBytes(1'000'000), 4 * 1024 * 1024);
}

// H27; the harness ends a test that hangs. Sizes at which a quadratic parser would take minutes.
void TestBody::survivesPathologicalInput_data()
{
    QTest::addColumn<QString>("markdown");
    constexpr int count = 50'000;
    const auto row = [&](const char *name, const QString &piece, const QString &end = {}) {
        QTest::newRow(name) << piece.repeated(count) + end;
    };
    row("brackets", u"["_s);
    row("closing brackets", u"]"_s);
    row("links", u"[a]("_s);
    row("pictures", u"![["_s);
    row("emphasis", u"*a **b "_s);
    row("underscores", u"_a __b "_s);
    row("strike", u"~~a "_s);
    row("backticks", u"`a``b```"_s);
    row("quotes", u">"_s, u"a"_s);
    row("quoted lines", u"> > > > a\n"_s);
    row("nested lists", u"- "_s, u"a"_s);
    row("comments", u"<!-- "_s);
    row("cdata", u"<![CDATA["_s);
    row("instructions", u"<?"_s);
    row("declarations", u"<!A "_s);
    row("tags", u"a <u>"_s);
    row("bare pairs", u"<u>"_s, u"</u>"_s.repeated(count));
    row("crossed bare tags", u"a<u><s>"_s, u"</u></s>"_s.repeated(count));
    row("footnotes", u"[^a]"_s, u"\n\n[^a]: b"_s);
    row("references", u"[a]"_s, u"\n\n[a]: https://example.org/"_s + QString(1000, u'x'));
    row("autolinks", u"www.a."_s);
    row("mail autolinks", u"a@"_s);
    row("table", u"|a"_s, u"\n"_s + u"|-"_s.repeated(count) + u"\n|x"_s.repeated(1000));
    row("entities", u"&#x;"_s);
}

void TestBody::survivesPathologicalInput()
{
    QFETCH(QString, markdown);
    const Body body = parseBody(markdown);
    QVERIFY(body.plain || !body.root.children.empty() || markdown.startsWith(u"<"));
}

QTEST_APPLESS_MAIN(TestBody)
#include "tst_body.moc"
