// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/body.h"
#include "editor/markdown/formatting.h"
#include "editor/markdown/markdownlooks.h"
#include "editor/markdown/textdiff.h"
#include "editor/style/tokens.h"

#include <QRandomGenerator>
#include <QTest>

using namespace masthead;

namespace {

/// A text with its selection between brackets "‹" and "›", or its caret at "|"
/// ("¦" in a table).
struct Marked
{
    QString text;
    TextSelection selection;
};

Marked read(QString text)
{
    const QChar caretMark = text.contains(u'¦') ? u'¦' : u'|';
    const qsizetype start = text.indexOf(u'‹');
    if (const qsizetype caret = text.indexOf(caretMark); start < 0 && caret >= 0) {
        text.remove(caret, 1);
        return {text, {caret, caret}};
    }
    text.remove(start, 1);
    const qsizetype end = text.indexOf(u'›');
    text.remove(end, 1);
    return {text, {start, end}};
}

QString written(const Formatted &formatted)
{
    QString text = formatted.text;
    if (formatted.selection.start == formatted.selection.end) {
        return text.insert(formatted.selection.start, text.contains(u'|') ? u'¦' : u'|');
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
    void togglingTwiceIsNothing_data();
    void togglingTwiceIsNothing();
    void marksReachWhatIsSelected();
    void anyTextKeepsItsWords();
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
    row("bold by paragraph", Format::Bold, "‹one\n\ntwo›", "**‹one**\n\n**two›**");
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
    row("in the outer, before an inner", Format::Italic, "*a |**b***", "a |**b**");
    row("bullet is no mark", Format::Italic, "* a|*", "* *a|**");
    row("escaped is no mark", Format::Italic, "\\*a b|*", "\\*a *b|**");
    row("han word", Format::Bold, "我‹喜欢›书", "我**‹喜欢›**书");
    row("code", Format::Code, "‹x›", "`‹x›`");
    row("code off", Format::Code, "`‹x›`", "‹x›");
    row("code fence", Format::Code, "‹a\nb›", "```\n‹a\nb›\n```");
    row("link of words", Format::Link, "see ‹this›", "see [this](|)");
    row("link of an address", Format::Link, "‹https://a.example/b›", "[|](https://a.example/b)");
    row("link of nothing", Format::Link, "| x", "[|]() x");
    row("heading's words", Format::Bold, "‹## Head line›", "## **‹Head line›**");
    row("heading's words off", Format::Bold, "## **‹Head line›**", "## ‹Head line›");
    row("closed heading", Format::Italic, "‹# Head #›", "# *‹Head›* #");
    row("underlined heading", Format::Bold, "‹Head\n===\n\na›", "**‹Head**\n===\n\n**a›**");
    row("items", Format::Bold, "‹- item x\n- item y›", "- **‹item x**\n- **item y›**");
    row("items off", Format::Bold, "- **‹item x**\n- **item y›**", "- ‹item x\n- item y›");
    row("items, one has it", Format::Bold, "‹- **x**\n- y›", "- **‹x**\n- **y›**");
    row("tasks and numbers", Format::Bold, "‹1. [x] a\n   - b\n2. c›",
        "1. [x] **‹a**\n   - **b**\n2. **c›**");
    row("from within an item on", Format::Bold, "- one ‹two\n- three› four",
        "- one **‹two**\n- **three›** four");
    row("quote's words", Format::Italic, "‹> one\n> two›", "> *‹one\n> two›*");
    row("quote's second line off", Format::Italic, "> *one\n> ‹two›*", "> *one*\n> ‹two›");
    row("cells", Format::Bold, "‹| A | B |\n| - | - |\n|   | c d |›",
        "| **‹A** | **B** |\n| - | - |\n|   | **c d›** |");
    row("cells off", Format::Bold, "| **‹A** | **B** |\n| - | - |\n|   | **c d›** |",
        "| ‹A | B |\n| - | - |\n|   | c d› |");
    row("an empty cell", Format::Bold, "| a | ¦ |\n| - | - |", "| a | **¦** |\n| - | - |");
    row("no fence, no code", Format::Bold, "‹a\n\n```\nb\n```\n\nc›",
        "**‹a**\n\n```\nb\n```\n\n**c›**");
    row("in code nothing", Format::Bold, "```\na |b\n```", "```\na |b\n```");
    row("a rule between", Format::Bold, "‹a\n\n---\n\nb›", "**‹a**\n\n---\n\n**b›**");
    row("lines of a paragraph", Format::Bold, "‹a\nb›", "**‹a\nb›**");
    row("caret before the mark", Format::Bold, "|# Head", "# **|Head**");
    row("run at caret off", Format::Bold, "a **bo|ld words here** b", "a bo|ld words here b");
    row("run over lines at caret off", Format::Italic, "*some\nwo|rds*", "some\nwo|rds");
    row("run of code off", Format::Code, "a `so|me code`", "a so|me code");
    row("run in italic off", Format::Italic, "***a** b|c d*", "**a** b|c d");
    row("part off", Format::Bold, "**a ‹b› c**", "**a** ‹b› **c**");
    row("part on again", Format::Bold, "**a** ‹b› **c**", "**a ‹b› c**");
    row("first part off", Format::Bold, "**‹a› b c**", "‹a› **b c**");
    row("part of a word off", Format::Italic, "*wo‹rd›s*", "*wo*‹rd›*s*");
    row("part off, other marks within", Format::Bold, "**a *‹b› c* d**", "**a** *‹b› **c*** **d**");
    row("and on again", Format::Bold, "**a** *‹b› **c*** **d**", "**a *‹b› c* d**");
    row("part of code off", Format::Code, "`a ‹b› c`", "`a` ‹b› `c`");
    row("grows", Format::Bold, "‹**a** b›", "**‹a b›**");
    row("over one end of another", Format::Bold, "‹a *b› c*", "**‹a** ***b›** c*");
    row("over a link's end", Format::Bold, "‹a [b› c](d)", "**‹a** [**b›** c](d)");
    row("around a link", Format::Bold, "‹a [b](c)›", "**‹a [b](c)›**");
    row("code is in other marks", Format::Code, "‹a **b**›", "`‹a` **`b`**›");
    row("code with a tick", Format::Code, "‹a`b›", "``‹a`b›``");
    row("bold between a link's words", Format::Bold, "[|](a)", "[**|**](a)");
    row("bold around code", Format::Bold, "a `‹b› c`", "a **‹`b c`›**");
    row("not in an address", Format::Bold, "[a](htt|ps://b.example)", "[a](htt|ps://b.example)");
    row("beside a point", Format::Bold, "‹“喜欢”›书", "**‹“喜欢**”›书");
    row("underscores off", Format::Bold, "__wo|rds here__", "wo|rds here");
    row("code fence off", Format::Code, "x\n```\n‹a\nb›\n```\ny", "x\n‹a\nb›\ny");
    row("code fence off, it is selected", Format::Code, "‹```\na\n```›", "‹a›");
    row("code fence off at caret", Format::Code, "~~~ cpp\na|b\n~~~", "a|b");
    row("fence in an item off", Format::Code, "- ```\n  a|\n  ```", "- a|");
    row("fence around a fence", Format::Code, "‹a\n```\nb\n```›", "````\n‹a\n```\nb\n```›\n````");
    row("link of the word", Format::Link, "see th|is", "see [this](|)");
    row("link off in its words", Format::Link, "a [so|me words](https://b.example) c",
        "a so|me words c");
    row("link off in its address", Format::Link, "[a](b|c)", "a|");
    row("link off, unaddressed", Format::Link, "[this](|)", "this|");
    row("link off, a word selected", Format::Link, "[‹some› words](b)", "‹some› words");
    row("link off, more selected", Format::Link, "‹a [b](c) d›", "‹a b d›");
    row("link of an address at caret", Format::Link, "a https://b.ex|ample/c",
        "a [|](https://b.example/c)");
    row("link of an address in angles", Format::Link, "<https://b.ex|ample/c>",
        "[|](https://b.example/c)");
    row("link over one end of bold", Format::Link, "‹a **b› c**", "[a **b c**](|)");
    row("link with a loose bracket", Format::Link, "‹a] [b]›", "[a\\] [b]](|)");
    row("link in a cell", Format::Link, "| ‹a› | b |\n| - | - |", "| [a](¦) | b |\n| - | - |");
    row("heading, not the next line", Format::Heading1, "‹a\n›b", "# ‹a\n›b");
    row("heading", Format::Heading2, "Ti|tle", "## Ti|tle");
    row("heading off", Format::Heading2, "## Ti|tle", "Ti|tle");
    row("other heading", Format::Heading3, "# Ti|tle", "### Ti|tle");
    row("heading in an item", Format::Heading2, "- [a]\n- Ti|tle", "- [a]\n- ## Ti|tle");
    row("heading in a quote off", Format::Heading1, "> # Ti|tle", "> Ti|tle");
    row("other level of an underlined heading", Format::Heading2, "a|\n===\n\nb", "## a|\n\nb");
    row("underlined heading off", Format::Heading1, "a|\n===\nb", "a|\n\nb");
    row("no heading of a footnote", Format::Heading1, "a[^1]\n\n[^1]: b|", "a[^1]\n\n[^1]: b|");
    row("bullets beside a footnote", Format::BulletList, "‹a[^1]\n\n[^1]: b\n\n    c›",
        "- ‹a[^1]\n\n[^1]: b\n\n    c›");
    row("heading of a task", Format::Heading2, "- [x] Ti|tle", "- ## Ti|tle");
    row("headings in a quote", Format::Heading2, "> ‹a\n>\n> b›", "> ## ‹a\n>\n> ## b›");
    row("heading off beside text", Format::Heading2, "a\n## ti|tle\nb", "a\n\nti|tle\n\nb");
    row("heading off in an item", Format::Heading2, "- ## ti|tle\n  b", "- ti|tle\n\n  b");
    row("no heading of a row", Format::Heading1, "| a ¦ |\n| - |", "| a ¦ |\n| - |");
    row("no heading in code", Format::Heading1, "```\na |b\n```", "```\na |b\n```");
    row("quote lines", Format::Quote, "‹a\n\nb›", "> ‹a\n>\n> b›");
    row("quote off", Format::Quote, "> ‹a\n>\n> b›", "‹a\n\nb›");
    row("quote off, one of two lines", Format::Quote, "> a\n> b|", "> a\n\nb|");
    row("quote above text", Format::Quote, "a|\nb", "> a|\n\nb");
    row("quote below a quote", Format::Quote, "> a\nb|", "> a\n> b|");
    row("quote in an item", Format::Quote, "- a\n\n  b|", "- a\n\n  > b|");
    row("quote in an item off", Format::Quote, "- a\n\n  > b|", "- a\n\n  b|");
    row("quote in a quote off", Format::Quote, "> a\n> > b|", "> a\n>\n> b|");
    row("quote of all code", Format::Quote, "‹a\n\n```\nb›\n```", "> ‹a\n>\n> ```\n> b›\n> ```");
    row("no quote in code", Format::Quote, "```\na |b\n```", "```\na |b\n```");
    row("quote of nothing", Format::Quote, "a\n\n|", "a\n\n> |");
    row("bullets", Format::BulletList, "‹a\nb›", "- ‹a\n- b›");
    row("bullets of paragraphs", Format::BulletList, "‹a\n\nb›", "- ‹a\n- b›");
    row("bullets off", Format::BulletList, "- ‹a\n- b›", "‹a\n\nb›");
    row("bullets in a quote", Format::BulletList, "> ‹a\n>\n> b›", "> - ‹a\n> - b›");
    row("bullets in a quote off", Format::BulletList, "> - ‹a\n> - b›", "> ‹a\n>\n> b›");
    row("no bullets in code", Format::BulletList, "```\na |b\n```", "```\na |b\n```");
    row("bullets around code", Format::BulletList, "‹a\n\n```\nb\n```\n\nc›",
        "- ‹a\n\n```\nb\n```\n\n- c›");
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

namespace {

const QString sample = QStringLiteral(
    "# A heading of words\n\nSome text over\ntwo lines, with a link [to a "
    "page](https://a.example).\n\n"
    "Under\n=====\n\n- one\n- [ ] two things\n  - three, indented\n\n1. first\n2. second\n   "
    "more\n3. "
    "third\n\n> A quote of\n> two lines.\n> - and an item\n\n| Head | two words |\n| --- | --- |\n"
    "| a cell |  |\n| b | c `code` d |\n\n```\nsome code\nand more\n```\n\nLast words: 喜欢书 "
    "here.");

/// The lines with text, without their indentation.
QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        line = line.trimmed();
    }
    lines.removeAll(QString());
    return lines;
}

/// The words of a body that have a format, each on a line.
void collect(const Node &node, NodeKind kind, bool isIn, QString &words)
{
    isIn = isIn || node.kind == kind;
    for (const QChar c : node.text) {
        words += isIn && c.isLetterOrNumber() ? QString(c) : QString();
    }
    for (const Node &child : node.children) {
        collect(child, kind, isIn, words);
    }
}

} // namespace

void TestFormatting::togglingTwiceIsNothing_data()
{
    QTest::addColumn<Format>("format");
    for (const FormatRow &row : formatRows()) {
        QTest::newRow(row.text) << row.format;
    }
}

/// Where nothing has the format yet; a list, heading or code is not made of another twice. What was
/// a line of a paragraph is one of its own after it was an item.
void TestFormatting::togglingTwiceIsNothing()
{
    QFETCH(const Format, format);
    const bool isOfLines = format > Format::Link;
    const QString text =
        isOfLines ? QStringLiteral("some words\nand more\n\n and\nlast ones") : sample;
    for (quint32 seed = 1; seed <= 1500; ++seed) {
        QRandomGenerator random(seed);
        const qsizetype start = random.bounded(text.size());
        const qsizetype end =
            start + 1 + random.bounded(std::min<qsizetype>(text.size() - start, 60));
        const Formatted once = formatted(format, text, {start, end});
        const bool isLost =
            !isOfLines && (!once.text.contains(u"](https://a.example)") ||
                           once.text.count(u"```") < text.count(u"```") ||
                           (format == Format::Code && !once.text.contains(u"`code`")));
        if (isLost) {
            continue; // the link or the code that is there goes
        }
        const Formatted twice = formatted(format, once.text, once.selection);
        const bool isSame = isOfLines ? linesOf(twice.text) == linesOf(text) : twice.text == text;
        QVERIFY2(isSame, qPrintable(QStringLiteral("seed %1: ").arg(seed) + once.text));
    }
}

/// Each letter stands once, so that its format tells where marks reach: what is selected, and no
/// other, has the format now or has it no more, and the other format is as it was.
void TestFormatting::marksReachWhatIsSelected()
{
    const QString body = QStringLiteral("ab **cd *ef* gh** ij *kl **mn** op*, [qr **st** uv](0) wx."
                                        "\n\n- **yz** A *BC*\n- ***DE F***\n> G **H\n> I** JK");
    const auto lettersIn = [](const QString &markdown, NodeKind kind) {
        QString letters;
        collect(parseBody(markdown).root, kind, kind == NodeKind::Root, letters);
        return letters;
    };
    const QString words = lettersIn(body, NodeKind::Root);
    for (qsizetype start = 0; start < body.size(); ++start) {
        for (qsizetype end = start + 1; end <= body.size(); end += 2) {
            for (const Format format : {Format::Bold, Format::Italic}) {
                const bool isBold = format == Format::Bold;
                const NodeKind own = isBold ? NodeKind::Strong : NodeKind::Emphasis;
                const NodeKind other = isBold ? NodeKind::Emphasis : NodeKind::Strong;
                const QString had = lettersIn(body, own);
                const Formatted once = formatted(format, body, {start, end});
                QString chosen;
                for (const QChar c : body.sliced(start, end - start)) {
                    chosen += words.contains(c) ? QString(c) : QString();
                }
                const bool isSet = std::ranges::all_of(
                    chosen, [&had](QChar letter) { return had.contains(letter); });
                QString wanted;
                for (const QChar letter : words) {
                    const bool has = chosen.contains(letter) ? !isSet : had.contains(letter);
                    wanted += has ? QString(letter) : QString();
                }
                const QString told =
                    body.sliced(start, end - start) + QStringLiteral(": ") + once.text;
                QVERIFY2(lettersIn(once.text, NodeKind::Root) == words, qPrintable(told));
                QVERIFY2(lettersIn(once.text, own) == wanted, qPrintable(told));
                QVERIFY2(lettersIn(once.text, other) == lettersIn(body, other), qPrintable(told));
            }
        }
    }
}

/// Whatever marks stand in a text, its letters stay, and what is selected is in it.
void TestFormatting::anyTextKeepsItsWords()
{
    static const QStringList pieces =
        QStringLiteral("a|b|cd|*|**|***|_|__|`|``|~~|[|](|)|!|<|>|\\|.|“| | "
                       "|\n|\n|\n\n|- |1. |> |# |```|---|喜|\U0001F600|#")
            .split(u'|') +
        QStringList{QStringLiteral("|"), QStringLiteral("| a |\n| - |\n")};
    const auto letters = [](const QString &text) {
        QString result;
        for (const QChar c : text) {
            result += c.isLetter() || c.isSurrogate() ? QString(c) : QString();
        }
        return result;
    };
    for (quint32 seed = 1; seed <= 5'000; ++seed) {
        QRandomGenerator random(seed);
        QString text;
        for (int i = random.bounded(1, 25); i > 0; --i) {
            text += pieces[random.bounded(pieces.size())];
        }
        const qsizetype start = random.bounded(text.size() + 1);
        const qsizetype end =
            random.bounded(2) == 0 ? start : start + random.bounded(text.size() - start + 1);
        for (const FormatRow &row : formatRows()) {
            const Formatted once = formatted(row.format, text, {start, end});
            const auto [from, to] = once.selection;
            const bool isKept = letters(once.text) == letters(text) || row.format == Format::Link ||
                                row.format == Format::Code;
            QVERIFY2(isKept && 0 <= from && from <= to && to <= once.text.size(),
                     qPrintable(QStringLiteral("seed %1: ").arg(seed) + text));
        }
    }
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
