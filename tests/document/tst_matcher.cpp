// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/search/matcher.h"

#include <QTest>

using namespace masthead;

namespace {

enum Option : std::uint8_t { None = 0, Case = 1, Words = 2, Expression = 4 };

SearchQuery query(const QString &text, int options)
{
    return {.text = text,
            .regularExpression = (options & Expression) != 0,
            .wholeWords = (options & Words) != 0,
            .matchCase = (options & Case) != 0};
}

/// The text with its hits in brackets.
QString marked(const Matcher &matcher, const QString &text)
{
    QString result;
    qsizetype from = 0;
    qsizetype passed = -1;
    while (passed < text.size()) {
        const auto hit = matcher.next(text, from, text.size() + 1, passed);
        if (!hit) {
            return hit.error().what;
        }
        if (!*hit) {
            break;
        }
        const Matcher::Hit found = **hit;
        result += text.sliced(from, found.position - from) + u'[' +
                  text.sliced(found.position, found.length) + u']';
        from = found.end();
        passed = from;
    }
    return result + text.sliced(from);
}

} // namespace

class TestMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsBeyondOneStretch();
    void findsWithinBoundsOnly();
    void aSearchMayBeginInAPair();
    void longHitsAreTheSameWhereverTheSearchBegins();
    void aLineBeyondTheWindowHasNoFalseEnds();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void boundsItsSteps_data();
    void boundsItsSteps();
    void aTextAsExpressionFindsItself_data();
    void aTextAsExpressionFindsItself();
};

void TestMatcher::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("options");
    QTest::addColumn<QString>("expected"); // its hits in brackets

    const auto row = [](const char *name, const char *text, int options, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << options << QString::fromUtf8(expected);
    };
    row("nothing is nowhere", "", None, "abc");
    row("plain", "tide", None, "[tide], [Tide] and [tide]s");
    row("plain, case", "tide", Case, "[tide], Tide and [tide]s");
    row("plain takes marks as they are", "a.c*", None, "[a.c*] abc");
    row("plain over lines", "one\ntwo", None, "[one\ntwo]");
    row("hits don't overlap", "aa", None, "[aa][aa]a");
    row("case of all scripts", "ÉCLUSE ΣΊΣΥΦΟΣ", None, "[écluse σίσυφος]");
    row("case beyond the first plane", "\U00010400", None, "[\U00010428]");
    row("Han", "电解", None, "[电解]槽和[电解]质");

    row("whole words", "tide", Words, "[tide] tides eventide [Tide]. ([tide])");
    row("whole words: digits and underscores join", "a", Words, "a1 a_ _a [a]-[a] [a]");
    row("whole words: marks join", "e", Words, "e\u0301 [e]");
    row("whole words: apostrophes part", "don", Words, "[don]'t");
    row("whole words that begin with a mark", "+x", Words, "a[+x] [+x] +xy");
    row("whole words: Han stand by themselves", "中国", Words, "在[中国]的，[中国]人");
    row("whole words: Latin beside Han", "AI", Words, "用[AI]写，AIR，[AI]モデル");
    row("whole words: Katakana runs", "データ", Words, "[データ]を データベース データー");
    row("whole words: Hangul is parted by spaces", "한국", Words, "[한국] 한국은");
    row("whole words: Thai", "ไทย", Words, "ประเทศ[ไทย]");

    row("expression", "t[io]de?", Expression, "[tide] [tod] [TOde]");
    row("expression, case", "T\\w+", Expression | Case, "[Tide] tide");
    row("classes are Unicode's", "^\\w+$", Expression, "[élan]\n[电解槽]\na b");
    row("beside lines' ends", "^x|x$", Expression, "[x]x[x]\n[x]");
    row("a dot is no line break", "a.b", Expression, "[axb] a\nb");
    row("over lines", "a\\n+b", Expression, "[a\n\nb]");
    row("alternatives, whole words", "on|one", Expression | Words, "[on] [one] ones");
    row("lines' beginnings", "^", Expression, "[]one\n[]\n[]two");
    row("lines' ends", "$", Expression, "one[]\n[]\ntwo[]");
    row("an empty last line begins nowhere", "^", Expression, "[]one\n");
    row("the one line of an empty text", "^$", Expression, "[]");
    row("lines that are not empty", "^(?=.)", Expression, "[]one\n\n[]two");
    row("whole lines", "^.*$", Expression, "[one]\n[]\n[two]");
    row("words' ends", "\\b", Expression, "[]one[] []two[]");
    row("as often as you like", "x*", Expression, "[]a[xx]b[]");
    row("no place right behind a hit", ".*", Expression, "[one]\n[two]");
    row("an alternative that is empty", "(?:|b)c?", Expression, "[]a[]b[c][c]");
    row("places beside pairs", "x*", Expression, "[]😀[]😀[]");
    row("a place that looks both ways", "(?<=a)(?=b)", Expression, "a[]ba[]b");
    row("places, whole words", "x*", Expression | Words, "[]-[]-[xx]");
    row("look behind", "(?<=€)\\d+", Expression, "€[12] 13 €[4]");
    row("back reference", "(\\w)\\1", Expression, "b[oo]k [ll]ama");
    row("inline flags", "(?-i)A(?i)b", Expression, "[Ab][AB]ab");
    row("extended with a comment", "(?x) a b # so", Expression, "[ab] a b");
    row("a mark of comments that is none", "(?:a)#", Expression, "[a#]");
    row("characters beyond the first plane", ".", Expression, "[😀][a]");
}

void TestMatcher::finds()
{
    QFETCH(const QString, text);
    QFETCH(const int, options);
    QFETCH(QString, expected);

    const Result<Matcher> matcher = Matcher::compile(query(text, options));
    QVERIFY2(matcher, matcher ? "" : qPrintable(matcher.error().what));
    QString plain = expected;
    plain.remove(u'[').remove(u']');
    QCOMPARE(marked(*matcher, plain), expected);
}

void TestMatcher::findsBeyondOneStretch()
{
    for (const int options : {int(None), int(Expression)}) {
        const QString text = QString(5000, u'.') + u"tide" + QString(1023, u'.') + u"tide";
        const Result<Matcher> matcher = Matcher::compile(query(QStringLiteral("tide"), options));
        QVERIFY(matcher);
        QCOMPARE((*matcher->next(text, 0, text.size()))->position, 5000);
        QCOMPARE((*matcher->next(text, 5004, text.size()))->position, 6027);
    }
}

void TestMatcher::findsWithinBoundsOnly()
{
    for (const int options : {int(None), int(Expression)}) {
        const Result<Matcher> matcher = Matcher::compile(query(QStringLiteral("b+"), options));
        QVERIFY(matcher);
        const QString text = options == None ? QStringLiteral("a b+") : QStringLiteral("a bb");
        QVERIFY(!*matcher->next(text, 0, 2));
        QCOMPARE((**matcher->next(text, 0, 3)).length, 2); // it begins there, and may go on
        QVERIFY(!*matcher->next(text, 4, 99));
        QVERIFY(!*matcher->next(text, 99, 199));
    }
}

void TestMatcher::aSearchMayBeginInAPair()
{
    const Result<Matcher> matcher = Matcher::compile(query(QStringLiteral("\\S"), Expression));
    QVERIFY(matcher);
    const QString text = QStringLiteral("😀😀");
    QCOMPARE(**matcher->next(text, 1, 4), (Matcher::Hit{2, 2}));
    QVERIFY(!matcher->at(text, 1).hasMatch());
}

void TestMatcher::longHitsAreTheSameWhereverTheSearchBegins()
{
    const QString text = QStringLiteral("some words and some more\n").repeated(3000);
    const Result<Matcher> matcher =
        Matcher::compile(query(QStringLiteral("some[\\s\\S]*more$"), Expression));
    QVERIFY(matcher);
    for (const qsizetype from : {0, 1, 100, 127, 128, 129, 1000}) {
        const Matcher::Hit hit = **matcher->next(text, from, text.size());
        QVERIFY(hit.length >= 8000 && hit.length < 9000);
        QCOMPARE(matcher->at(text, hit.position).capturedLength(), hit.length);
        QCOMPARE(**matcher->next(text, hit.position, text.size()), hit);
    }
}

void TestMatcher::aLineBeyondTheWindowHasNoFalseEnds()
{
    const QString text = QString(50'000, u'a') + u'!';
    const Result<Matcher> matcher = Matcher::compile(query(QStringLiteral("a$"), Expression));
    QVERIFY(matcher);
    const auto hit = matcher->next(text, 0, text.size());
    QVERIFY(hit.has_value());
    QVERIFY(!*hit);
    const Result<Matcher> costly = Matcher::compile(query(QStringLiteral("a{9,}$"), Expression));
    QVERIFY(costly);
    QCOMPARE(costly->next(text, 0, text.size()).error().code, ErrorCode::TooComplex);
}

void TestMatcher::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("where");
    QTest::newRow("open group") << QStringLiteral("a(b") << QStringLiteral("character 4");
    QTest::newRow("closed too often") << QStringLiteral("a)(b") << QStringLiteral("character 2");
    QTest::newRow("nothing to repeat") << QStringLiteral("ab|*") << QStringLiteral("character 4");
    QTest::newRow("unknown class") << QStringLiteral("\\p{Nix}") << QStringLiteral("character 8");
}

void TestMatcher::namesWhatIsWrong()
{
    QFETCH(const QString, expression);
    QFETCH(const QString, where);
    const Result<Matcher> matcher = Matcher::compile(query(expression, Expression));
    QVERIFY(!matcher);
    QCOMPARE(matcher.error().code, ErrorCode::BadExpression);
    QCOMPARE(matcher.error().where, where);
    QVERIFY(matcher.error().what.startsWith(u"This is no regular expression: "));
    QVERIFY(Matcher::compile(query(expression, None))); // as a text it is one
}

void TestMatcher::boundsItsSteps_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("text");
    const QString line = QString(5000, u'a') + u'!';
    QTest::newRow("repeated repetition") << QStringLiteral("(a+)+$") << line;
    QTest::newRow("repeated alternatives") << QStringLiteral("(?:(a|aa)+)+$") << line;
    QTest::newRow("many repetitions") << QStringLiteral("a*a*a*a*a*a*b") << line + u'b';
    QTest::newRow("back references") << QStringLiteral("(a*)(a*)(a*)\\1\\2\\3b") << line + u'b';
    QTest::newRow("each place a little") << QStringLiteral("[a\\n]*[a\\n]*x") << line + u'x';
}

void TestMatcher::boundsItsSteps()
{
    QFETCH(const QString, expression);
    QFETCH(const QString, text);
    const Result<Matcher> matcher = Matcher::compile(query(expression, Expression));
    QVERIFY(matcher);
    const auto hit = matcher->next(text, 0, text.size());
    QVERIFY(!hit);
    QCOMPARE(hit.error().code, ErrorCode::TooComplex);
}

void TestMatcher::aTextAsExpressionFindsItself_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"a.b*c", "(1 + 2)^[3]", "C:\\new\\{x}|$y#z?", "-,/~'\" =", "电解 «槽»"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TestMatcher::aTextAsExpressionFindsItself()
{
    QFETCH(const QString, text);
    const Result<Matcher> matcher = Matcher::compile(query(asExpression(text), Expression));
    QVERIFY(matcher);
    const QString whole = u'x' + text;
    QCOMPARE(**matcher->next(whole, 0, whole.size()), (Matcher::Hit{1, text.size()}));
}

QTEST_GUILESS_MAIN(TestMatcher)
#include "tst_matcher.moc"
