// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/body.h"
#include "document/session/document.h"
#include "editor/item/bodysource.h"
#include "editor/markdown/markdowneditor.h"
#include "tests/editor/issues.h"
#include "tests/editor/markedtext.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace masthead;
using namespace masthead::tests;
using namespace Qt::StringLiterals;

/// In the texts of this test `¦` is an end of the selection; one of them is a caret.
class TestPasting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void fitsIn_data();
    void fitsIn();
    void takesTheRicherOne_data();
    void takesTheRicherOne();
    void plainStaysPlain();
    void addressMakesALink_data();
    void addressMakesALink();
    void addressOfBracketsMakesALink();
    void offersTheAddressAsSource();
    void offersNoSourceTwice();
    void sourceTakesTheAddressOut_data();
    void sourceTakesTheAddressOut();
    void tellsOfPicturesLeftOut();
    void tellsOfFormatsLeftOut();
    void tellsThatItWorked();
    void movesASelection_data();
    void movesASelection();

private:
    void open(const QString &marked);
    void copy(const QString &text, const QString &html);
    [[nodiscard]] const Item &item() const { return *itemById(m_document->issue(), m_item); }
    /// The body with the caret.
    [[nodiscard]] QString shown() const
    {
        const QTextCursor cursor = m_editor->textCursor();
        return marked({item().body, {cursor.selectionStart(), cursor.selectionEnd()}}, u'¦');
    }

    const ItemId m_item{u"n1"_s};
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MarkdownEditor> m_editor;
};

void TestPasting::init()
{
    m_document = std::make_unique<Document>();
    m_document->open(smallIssue(), {}, {}, {});
    m_editor = std::make_unique<MarkdownEditor>(*m_document);
    m_editor->resize(700, 400);
    m_editor->show();
}

void TestPasting::cleanup()
{
    m_editor.reset();
    m_document->discardUnsaved();
    m_document.reset();
}

void TestPasting::open(const QString &text)
{
    const Formatted given = unmarked(text, u'¦');
    Issue issue = smallIssue();
    issue.sections[1].items[0].body = given.text;
    m_document->open(issue, {}, {}, {});
    m_editor->setItem({});
    m_editor->setItem(m_item);
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(static_cast<int>(given.selection.start));
    cursor.setPosition(static_cast<int>(given.selection.end), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
}

void TestPasting::copy(const QString &text, const QString &html)
{
    auto *mime = new QMimeData; // the clipboard owns it
    if (!text.isNull()) {
        mime->setText(text);
    }
    if (!html.isNull()) {
        mime->setHtml(html);
    }
    QApplication::clipboard()->setMimeData(mime);
}

void TestPasting::fitsIn_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const char *html, const char *after) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(html)
                            << QString::fromUtf8(after);
    };
    const char *words = "<p>a <b>word</b></p>";
    const char *two = "<p>one</p><p>two</p>";
    const char *list = "<ul><li>x<li>y</ul>";
    const char *heading = "<h2>Head</h2><p>text</p>";
    row("words in a line", "ab ¦cd", words, "ab a **word**¦cd");
    row("words over a selection", "ab ¦cd¦ ef", words, "ab a **word**¦ ef");
    row("into nothing", "¦", two, "one\n\ntwo¦");
    row("paragraphs in a line", "ab¦ cd", two, "abone\n\ntwo¦ cd");
    row("paragraphs over lines", "ab¦\n\ncd¦ ef", two, "abone\n\ntwo¦ ef");
    row("a list behind words", "ab¦", list, "ab\n\n- x\n- y¦");
    row("a list amid words", "ab ¦cd", list, "ab \n\n- x\n- y\n\n¦cd");
    row("a heading between lines", "ab\n¦\ncd", heading, "ab\n\n#### Head\n\ntext\n¦\ncd");
    row("a heading on a line of its own", "ab\n\n¦\n\ncd", heading,
        "ab\n\n#### Head\n\ntext¦\n\ncd");
    row("paragraphs in an item", "- ab¦\n- cd", two, "- abone\n\n  two\n¦\n- cd");
    row("paragraphs in a numbered item", "10. ¦", two, "10. one\n\n    two¦");
    row("a list in an empty item", "- ab\n- ¦\n- cd", list, "- ab\n- x\n- y¦\n- cd");
    row("a list behind an item", "- ab¦\n- cd", list, "- ab\n- x\n- y¦\n- cd");
    row("numbers go on", "1. ab\n2. ¦\n3. cd", "<ol><li>x<li>y</ol>", "1. ab\n2. x\n3. y¦\n4. cd");
    row("a list in an inner item", "- ab\n  - ¦", list, "- ab\n  - x\n  - y¦");
    row("a list in an empty task", "- [ ] ¦", list, "- x\n- y¦");
    row("paragraphs in a quote", "> ab¦", two, "> abone\n>\n> two¦");
    row("a list in a quote", "> ab\n> ¦", list, "> ab\n> \n> - x\n> - y¦");
    row("a line of a quote", "> ¦", "<p>a<br>b</p>", "> a\\\n> b¦");
    row("into a cell", "| ¦ | b |\n| --- | --- |", "<p>a<b>b</b><br>c</p>",
        "| a**b**\\ c¦ | b |\n| --- | --- |");
    row("over a table and more", "¦| a | b |\n| --- | --- |\n\nc¦", two, "one\n\ntwo¦");
    row("into a cell in a quote", "> | ¦ | b |\n> | --- | --- |", "<p>a<br>c</p>",
        "> | a\\ c¦ | b |\n> | --- | --- |");
    row("beside a bar that is no table's", "a | b¦", two, "a | bone\n\ntwo¦");
    row("over two cells", "| ¦a | b¦ |\n| --- | --- |", "<p>a<br>c</p>",
        "| a\\\nc¦ |\n| --- | --- |");
    row("into code", "```\n¦\n```", words, "```\na word¦\n```");
    row("a table lines up", "¦", "<table><tr><td>longer<td>b<tr><td>c<td>d</table>",
        "| longer | b   |\n| ------ | --- |\n| c      | d   |¦");
    row("footnotes go to the end", "Old[^1] ¦ text.\n\n[^1]: First.",
        "<p>new<a href='#n' id='r'>1</a> <i>words</i></p><p id='n'><a href='#r'>1</a> Second.</p>",
        "Old[^1] new[^2] *words*¦ text.\n\n[^1]: First.\n\n[^2]: Second.");
}

void TestPasting::fitsIn()
{
    QFETCH(const QString, before);
    QFETCH(const QString, html);
    open(before);
    copy(html.contains(u"word"_s) ? u"a word"_s : QString(), html);
    const QString body = item().body;
    m_editor->paste();
    QTEST(shown(), "after");
    QCOMPARE(m_document->undoStack()->index(), 1);
    m_document->undo();
    QCOMPARE(item().body, body);
}

void TestPasting::takesTheRicherOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("body");
    QTest::newRow("formats") << u"a word"_s << u"<p>a <i>word</i></p>"_s << u"a *word*"_s;
    QTest::newRow("no formats") << u"a *word*"_s << u"<span>a *word*</span>"_s << u"a *word*"_s;
    QTest::newRow("paragraphs") << u"a\nb"_s << u"<p>a</p><p>b</p>"_s << u"a\n\nb"_s;
    QTest::newRow("only text") << u"# a\n\n*b*"_s << QString() << u"# a\n\n*b*"_s;
    QTest::newRow("only html") << QString() << u"<p>a</p>"_s << u"a"_s;
    QTest::newRow("what nobody sees")
        << u"a word"_s << u"<p>&#xFEFF;a\u200B <i>w\u0001or&#127;d</i>\u0091</p>"_s
        << u"a *word*"_s;
    QTest::newRow("editor of code")
        << u"int a;\nint b;"_s
        << u"<div style='font-family: Menlo, monospace; white-space: pre;'><div><span>int</span> "
           "a;</div><div>int b;</div></div>"_s
        << u"int a;\nint b;"_s;
    QTest::newRow("only pictures that can't come")
        << u"words"_s << u"<img src='cid:1'>"_s << u"words"_s;
    QTest::newRow("address of a link")
        << u"https://a.example/"_s << u"<a href='https://a.example/'>A title</a>"_s
        << u"https://a.example/"_s;
    QTest::newRow("too much html")
        << u"words"_s << u"<p>a <b>word</b></p>"_s.repeated(80'000) << u"words"_s;
}

void TestPasting::takesTheRicherOne()
{
    QFETCH(const QString, text);
    QFETCH(const QString, html);
    open(u"¦"_s);
    copy(text, html);
    m_editor->paste();
    QTEST(item().body, "body");
}

void TestPasting::plainStaysPlain()
{
    open(u"¦"_s);
    copy(u"a word"_s, u"<p>a <b>word</b></p>"_s);
    m_editor->pastePlain();
    QCOMPARE(item().body, u"a word"_s);
    copy(u"https://a.example/?utm_source=x"_s, {});
    open(u"¦word¦"_s);
    QSignalSpy offered(&m_editor->pasting(), &Pasting::addressPasted);
    m_editor->pastePlain();
    QCOMPARE(item().body, u"https://a.example/?utm_source=x"_s);
    QCOMPARE(offered.size(), 0);
}

void TestPasting::addressMakesALink_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("over words") << u"¦Alpha beta¦."_s
                                << u"[Alpha beta](https://a.example/?b=1)¦."_s;
    QTest::newRow("over a loose bracket")
        << u"¦a] b¦."_s << u"[a\\] b](https://a.example/?b=1)¦."_s;
    QTest::newRow("over brackets") << u"¦a [b]¦."_s << u"[a [b]](https://a.example/?b=1)¦."_s;
    QTest::newRow("over a link") << u"¦a [b](c)¦."_s << u"[a b](https://a.example/?b=1)¦."_s;
    QTest::newRow("within a link") << u"[a ¦b¦](c)."_s << u"[a b](https://a.example/?b=1)¦."_s;
    QTest::newRow("over an address") << u"¦https://b.example/¦."_s << u"https://a.example/?b=1¦."_s;
    QTest::newRow("over lines") << u"¦a\nb¦."_s << u"https://a.example/?b=1¦."_s;
    QTest::newRow("alone") << u"a ¦"_s << u"a https://a.example/?b=1¦"_s;
}

void TestPasting::addressMakesALink()
{
    QFETCH(const QString, before);
    open(before);
    copy(u" https://a.example/?utm_source=mail&b=1\n"_s, {});
    m_editor->paste();
    QTEST(shown(), "after");
    QCOMPARE(m_document->undoStack()->index(), 1);
}

void TestPasting::addressOfBracketsMakesALink()
{
    const QString address = u"https://x.example/a)b"_s;
    open(u"¦words¦"_s);
    copy(address, {});
    m_editor->paste();
    QCOMPARE(item().body, u"[words](<https://x.example/a)b>)"_s);
    QCOMPARE(parseBody(item().body).root.children.front().children.front().address, address);
    open(u"```\n¦code¦\n```"_s);
    m_editor->paste();
    QCOMPARE(item().body, QString(u"```\n" + address + u"\n```"));
}

void TestPasting::offersTheAddressAsSource()
{
    open(u"Words.\n\n¦"_s);
    copy(u"https://www.energy.example/a?fbclid=1"_s, {});
    QSignalSpy offered(&m_editor->pasting(), &Pasting::addressPasted);
    m_editor->paste();
    QCOMPARE(offered.size(), 1);
    QCOMPARE(offered.first().at(0).value<ItemId>(), m_item);
    const QString address = offered.first().at(1).toString();
    QCOMPARE(address, u"https://www.energy.example/a"_s);

    const std::optional<Change> change = bodyAddressAsSource(m_document->issue(), m_item, address);
    QVERIFY(change.has_value());
    QVERIFY(m_document->perform(*change, u"Use as source"_s).has_value());
    QCOMPARE(item().body, u"Words."_s);
    QCOMPARE(item().sources.size(), 1);
    QCOMPARE(item().sources.first().address, address);
    QCOMPARE(item().sources.first().outlet, u"energy.example"_s);
    m_document->undo();
    QCOMPARE(item().body, u"Words.\n\nhttps://www.energy.example/a"_s);
    QVERIFY(item().sources.isEmpty());
}

void TestPasting::offersNoSourceTwice()
{
    Issue issue = smallIssue();
    issue.sections[1].items[0].sources = {Source{.address = u"https://b.example/"_s}};
    m_document->open(issue, {}, {}, {});
    m_editor->setItem(m_item);
    copy(u"https://a.example/"_s, {});
    QSignalSpy offered(&m_editor->pasting(), &Pasting::addressPasted);
    m_editor->paste();
    QCOMPARE(offered.size(), 0);
    QVERIFY(!bodyAddressAsSource(m_document->issue(), m_item, u"https://a.example/"_s));
}

void TestPasting::sourceTakesTheAddressOut_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("amid words") << u"¦a https://a.example/ b"_s << u"a  b"_s;
    QTest::newRow("first line") << u"¦https://a.example/\n\nb"_s << u"b"_s;
    QTest::newRow("amid lines") << u"¦a\n\nhttps://a.example/\n\nb"_s << u"a\n\nb"_s;
    QTest::newRow("alone") << u"¦https://a.example/"_s << u""_s;
}

void TestPasting::sourceTakesTheAddressOut()
{
    QFETCH(const QString, before);
    open(before);
    const std::optional<Change> change =
        bodyAddressAsSource(m_document->issue(), m_item, u"https://a.example/"_s);
    QVERIFY(change.has_value());
    QVERIFY(m_document->perform(*change, {}).has_value());
    QTEST(item().body, "after");
}

void TestPasting::tellsOfPicturesLeftOut()
{
    open(u"¦"_s);
    copy({}, u"<p>words</p><img src='file:///tmp/a.png' alt='a chart'>"_s);
    QSignalSpy noted(&m_editor->pasting(), &Pasting::noted);
    m_editor->paste();
    QCOMPARE(item().body, u"words\n\na chart"_s);
    QCOMPARE(noted.size(), 1);
}

void TestPasting::tellsOfFormatsLeftOut()
{
    open(u"¦"_s);
    QSignalSpy noted(&m_editor->pasting(), &Pasting::noted);
    copy(u"words"_s, u"<p>a <b>word</b></p>"_s.repeated(80'000));
    m_editor->paste();
    QCOMPARE(item().body, u"words"_s);
    QCOMPARE(noted.size(), 1);
    copy(u" more"_s, u"<p>more</p>"_s);
    m_editor->paste();
    QCOMPARE(noted.size(), 1);
}

void TestPasting::tellsThatItWorked()
{
    open(u"¦"_s);
    QSignalSpy pasted(&m_editor->pasting(), &Pasting::pasted);
    QSignalSpy failed(m_editor.get(), &MarkdownEditor::failed);
    copy(QString(300'000, u'x'), {});
    m_editor->paste();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(pasted.size(), 0);
    copy(u"words"_s, {});
    m_editor->paste();
    QCOMPARE(pasted.size(), 1);
}

void TestPasting::movesASelection_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("after");
    QTest::newRow("forwards") << 6 << u"a c ¦b ¦d e"_s;
    QTest::newRow("backwards") << 0 << u"¦b ¦a c d e"_s;
    QTest::newRow("to the end") << 9 << u"a c d e¦b ¦"_s;
    QTest::newRow("into itself") << 3 << u"a ¦b ¦c d e"_s;
}

/// As a drag within the text does it.
void TestPasting::movesASelection()
{
    QFETCH(const int, position);
    open(u"a ¦b ¦c d e"_s);
    m_editor->pasting().moveSelection(position);
    QTEST(shown(), "after");
    m_document->undo();
    QCOMPARE(item().body, u"a b c d e"_s);
}

QTEST_MAIN(TestPasting)
#include "tst_pasting.moc"
