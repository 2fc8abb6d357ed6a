// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/formatting.h"
#include "editor/markdown/markdownlooks.h"
#include "editor/markdown/textdiff.h"
#include "editor/style/tokens.h"

#include <QTest>

using namespace masthead;

namespace {

/// A text with its selection between brackets "‹" and "›", or its caret at "|".
struct Marked
{
    QString text;
    TextSelection selection;
};

Marked read(QString text)
{
    if (const qsizetype caret = text.indexOf(u'|'); caret >= 0) {
        text.remove(caret, 1);
        return {text, {caret, caret}};
    }
    const qsizetype start = text.indexOf(u'‹');
    text.remove(start, 1);
    const qsizetype end = text.indexOf(u'›');
    text.remove(end, 1);
    return {text, {start, end}};
}

QString written(const Formatted &formatted)
{
    QString text = formatted.text;
    if (formatted.selection.start == formatted.selection.end) {
        return text.insert(formatted.selection.start, u'|');
    }
    return text.insert(formatted.selection.end, u'›').insert(formatted.selection.start, u'‹');
}

} // namespace

class TestFormatting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void continues_data();
    void continues();
    void diffs_data();
    void diffs();
    void textsThatABodyCanHold_data();
    void textsThatABodyCanHold();
    void hanIsNeverItalic();
    void marksAreSyntax();
};

void TestFormatting::formats_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, Format format, const char *before, const char *after) {
        QTest::newRow(name) << format << QString::fromUtf8(before) << QString::fromUtf8(after);
    };
    row("bold selection", Format::Bold, "a ‹word› b", "a **‹word›** b");
    row("bold off", Format::Bold, "a **‹word›** b", "a ‹word› b");
    row("bold off, marks selected", Format::Bold, "a ‹**word**› b", "a ‹word› b");
    row("bold word at caret", Format::Bold, "a wo|rd b", "a **wo|rd** b");
    row("bold word off", Format::Bold, "a **wo|rd** b", "a wo|rd b");
    row("bold between words", Format::Bold, "a | b", "a **|** b");
    row("bold between its marks off", Format::Bold, "a **|** b", "a | b");
    row("spaces stay outside", Format::Bold, "a‹ word ›b", "a **‹word›** b");
    row("italic within bold", Format::Italic, "**‹word›**", "***‹word›***");
    row("italic off in both", Format::Italic, "***‹word›***", "**‹word›**");
    row("bold off in both", Format::Bold, "***‹word›***", "*‹word›*");
    row("bold by paragraph", Format::Bold, "‹one\n\ntwo›", "‹**one**\n\n**two**›");
    row("out of a word", Format::Bold, "**word|** b", "**word**| b");
    row("out of words", Format::Bold, "a **Bold words|**", "a **Bold words**|");
    row("out of words over lines", Format::Bold, "a **Bold\nwords|**", "a **Bold\nwords**|");
    row("out of italic words", Format::Italic, "*two words|*, b", "*two words*|, b");
    row("out of code", Format::Code, "a `x y|` b", "a `x y`| b");
    row("out of code with a star", Format::Code, "`a *b|`", "`a *b`|");
    row("out of bold behind code", Format::Bold, "`*` and **bold text|**",
        "`*` and **bold text**|");
    row("spaces at the end go along", Format::Bold, "**Bold  |**", "**Bold**  |");
    row("space in code goes along", Format::Code, "`x |`", "`x` |");
    row("out of bold in both", Format::Bold, "***a|***", "***a**|*");
    row("out of italic in both", Format::Italic, "***a|***", "***a*|**");
    row("out of italic, bold closed", Format::Italic, "***a** b|*", "***a** b*|");
    row("out of what is left, italic", Format::Italic, "***a**|*", "***a***|");
    row("out of what is left, bold", Format::Bold, "***a*|**", "***a***|");
    row("out of the inner", Format::Italic, "**a *b|***", "**a *b*|**");
    row("out of the outer", Format::Bold, "**a *b|***", "**a *b***|");
    row("spaces, then out of the outer", Format::Bold, "**a *b* |**", "**a *b*** |");
    row("and in again", Format::Bold, "**Bold words**|", "**Bold words|**");
    row("in again, code", Format::Code, "`a b`| c", "`a b|` c");
    row("empty off", Format::Bold, "a **|**", "a |");
    row("empty off in both", Format::Bold, "***|***", "*|*");
    row("empty code off", Format::Code, "`|`", "|");
    row("only a space", Format::Bold, "a ** |**", "a  |");
    row("before another's mark", Format::Bold, "**a** |**b**", "**a** **|****b**");
    row("outer is open before an inner", Format::Italic, "*a |**b***", "*a *|***b***");
    row("bullet is no mark", Format::Italic, "* a|*", "* *a|**");
    row("escaped is no mark", Format::Italic, "\\*a b|*", "\\*a *b|**");
    row("han word", Format::Bold, "我‹喜欢›书", "我**‹喜欢›**书");
    row("code", Format::Code, "‹x›", "`‹x›`");
    row("code off", Format::Code, "`‹x›`", "‹x›");
    row("code fence", Format::Code, "‹a\nb›", "```\n‹a\nb›\n```");
    row("link of words", Format::Link, "see ‹this›", "see [this](|)");
    row("link of an address", Format::Link, "‹https://a.example/b›", "[|](https://a.example/b)");
    row("link of nothing", Format::Link, "| x", "[|]() x");
    row("heading", Format::Heading2, "Ti|tle", "## Ti|tle");
    row("heading off", Format::Heading2, "## Ti|tle", "Ti|tle");
    row("other heading", Format::Heading3, "# Ti|tle", "### Ti|tle");
    row("quote lines", Format::Quote, "‹a\n\nb›", "> ‹a\n\n> b›");
    row("quote off", Format::Quote, "> ‹a\n> b›", "‹a\nb›");
    row("bullets", Format::BulletList, "‹a\nb›", "- ‹a\n- b›");
    row("bullets off", Format::BulletList, "- ‹a\n- b›", "‹a\nb›");
    row("bullets for numbers", Format::BulletList, "1. ‹a\n2. b›", "- ‹a\n- b›");
    row("numbers", Format::NumberedList, "‹a\nb›", "1. ‹a\n2. b›");
    row("bullet in an empty line", Format::BulletList, "|", "- |");
}

void TestFormatting::formats()
{
    QFETCH(Format, format);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const Marked marked = read(before);
    QCOMPARE(written(formatted(format, marked.text, marked.selection)), after);
}

void TestFormatting::continues_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *line, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(text);
    };
    row("text", "words", "\n");
    row("nothing", "", "\n");
    row("bullet", "- a", "\n- ");
    row("nested", "  * a", "\n  * ");
    row("number", "9. a", "\n10. ");
    row("task", "- [x] a", "\n- [ ] ");
    row("quote", "> a", "\n> ");
    row("list in a quote", "> - a", "\n> - ");
    row("empty bullet", "- ", "");
    row("empty quote", "> ", "");
    row("a dash is no list", "-a", "\n");
    row("emphasis is no list", "*a* b", "\n");
}

void TestFormatting::continues()
{
    QFETCH(QString, line);
    QFETCH(QString, text);
    QCOMPARE(continuation(line), text);
}

void TestFormatting::diffs_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("hint");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("removed");
    QTest::addColumn<QString>("inserted");
    const auto row = [](const char *name, const QString &before, const QString &now, int hint,
                        int position, int removed, const QString &inserted) {
        QTest::newRow(name) << before << now << hint << position << removed << inserted;
    };
    row("equal", QStringLiteral("abc"), QStringLiteral("abc"), 0, 0, 0, {});
    row("in the middle", QStringLiteral("abd"), QStringLiteral("abcd"), 2, 2, 0,
        QStringLiteral("c"));
    row("one of a row, at its start", QStringLiteral("hello"), QStringLiteral("helllo"), 2, 2, 0,
        QStringLiteral("l"));
    row("one of a row, at its end", QStringLiteral("hello"), QStringLiteral("helllo"), 4, 4, 0,
        QStringLiteral("l"));
    row("hint elsewhere", QStringLiteral("abd"), QStringLiteral("abcd"), 0, 2, 0,
        QStringLiteral("c"));
    row("replaced", QStringLiteral("one two"), QStringLiteral("one 2"), 0, 4, 3,
        QStringLiteral("2"));
    row("all gone", QStringLiteral("abc"), {}, 0, 0, 3, {});
    // U+1F600 and U+1F601 share their first half, U+1F600 and U+1FA00 their second.
    row("shared high surrogate", QStringLiteral("\U0001F600"), QStringLiteral("\U0001F601"), 0, 0,
        2, QStringLiteral("\U0001F601"));
    row("shared low surrogate", QStringLiteral("\U0001F600"), QStringLiteral("\U0001FA00"), 0, 0, 2,
        QStringLiteral("\U0001FA00"));
    row("one of two emoji", QStringLiteral("\U0001F600\U0001F600"), QStringLiteral("\U0001F600"), 1,
        0, 2, {});
}

void TestFormatting::diffs()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QFETCH(int, hint);
    QFETCH(int, position);
    QFETCH(int, removed);
    QFETCH(QString, inserted);
    const TextDiff diff = textDiff(before, now, hint);
    QCOMPARE(diff.position, position);
    QCOMPARE(diff.removed, removed);
    QCOMPARE(diff.inserted, inserted);
    QString made = before;
    QCOMPARE(made.replace(diff.position, diff.removed, diff.inserted), now);
}

void TestFormatting::textsThatABodyCanHold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("held");
    QTest::newRow("CR LF") << QStringLiteral("a\r\nb") << QStringLiteral("a\nb");
    QTest::newRow("CR") << QStringLiteral("a\rb") << QStringLiteral("a\nb");
    QTest::newRow("separators") << QStringLiteral("a\u2029b\u2028c") << QStringLiteral("a\nb\nc");
    QTest::newRow("frame marks") << QString(u'a' + QString(QChar(0xFDD0)) + QChar(0xFDD1))
                                 << QStringLiteral("a\uFFFD\uFFFD");
    QTest::newRow("NUL") << QString(QChar(0)) << QStringLiteral("\uFFFD");
    QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) + u'x' << QStringLiteral("\uFFFDx");
    QTest::newRow("pair") << QStringLiteral("\U0001F600") << QStringLiteral("\U0001F600");
    QTest::newRow("no-break space") << QStringLiteral("a\u00A0b") << QStringLiteral("a\u00A0b");
}

void TestFormatting::textsThatABodyCanHold()
{
    QFETCH(QString, text);
    QFETCH(QString, held);
    QCOMPARE(bodyText(text), held);
}

void TestFormatting::hanIsNeverItalic()
{
    const QString line = QStringLiteral("*ab中文cd*");
    const auto ranges =
        markdownFormats(line, {{0, static_cast<int>(line.size()), QStringLiteral("Emphasis Text")}},
                        false, tokens(Scheme::Light));
    QString italic(line.size(), u'.');
    for (const QTextLayout::FormatRange &range : ranges) {
        if (range.format.fontItalic()) {
            italic.replace(range.start, range.length, QString(range.length, u'i'));
        }
    }
    QCOMPARE(italic, QStringLiteral(".ii..ii."));
}

void TestFormatting::marksAreSyntax()
{
    const Tokens &colors = tokens(Scheme::Dark);
    const auto ranges =
        markdownFormats(u"**b**", {{0, 5, QStringLiteral("List: Strong Text")}}, false, colors);
    QCOMPARE(ranges.size(), 3);
    QCOMPARE(ranges[0].length, 2);
    QCOMPARE(ranges[0].format.foreground().color(), colors.syntax);
    QCOMPARE(ranges[1].start, 2);
    QCOMPARE(ranges[1].format.fontWeight(), static_cast<int>(QFont::DemiBold));
    QCOMPARE(ranges[2].start, 3);
}

QTEST_MAIN(TestFormatting)
#include "tst_formatting.moc"
