// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/model/change.h"
#include "document/search/issuesearch.h"
#include "document/search/replacement.h"
#include "randomissue.h"

#include <QRandomGenerator>
#include <QTest>

using namespace masthead;
using namespace Qt::StringLiterals;

namespace {

Item item(const QString &id, const QString &title, const QString &body)
{
    Item item;
    item.id = ItemId(id);
    item.title = title;
    item.body = body;
    return item;
}

/// Every kind of text has "wind" in it once; what is not searched has it, too.
Issue everyText()
{
    Item story = item(u"a"_s, u"Wind"_s, u"The wind.\n\nNo more."_s);
    Source source;
    source.address = u"https://wind.example"_s;
    source.outlet = u"The Wind Wire"_s;
    source.quote = u"wind, they say"_s;
    source.note = u"ask about wind"_s;
    story.sources = {Source(), source};
    story.fields = {{u"place"_s, u"Windmill"_s}, {u"link"_s, u"https://wind.example"_s}};
    story.notes = u"wind?"_s;
    story.owner = u"wind"_s;
    story.tags = {u"wind"_s};
    Section section;
    section.id = SectionId(u"s"_s);
    section.title = u"Wind and water"_s;
    section.items = {story};
    Issue issue;
    issue.title = u"Wind"_s;
    issue.sections = {section};
    return issue;
}

SearchQuery expression(const QString &text)
{
    return {.text = text, .regularExpression = true, .wholeWords = false, .matchCase = false};
}

SearchQuery plain(const QString &text)
{
    return {.text = text, .regularExpression = false, .wholeWords = false, .matchCase = false};
}

Replaced replaceAll(const Issue &issue, const SearchQuery &query, const QString &replacement)
{
    const Result<IssueHits> found = findInIssue(issue, query);
    return replaceChange(issue, found->parts, *Matcher::compile(query), replacement);
}

Issue applied(const Issue &issue, const Replaced &replaced)
{
    return *apply(issue, replaced.change);
}

Issue withBody(const QString &body)
{
    Issue issue;
    Section section;
    section.id = SectionId(u"s"_s);
    section.items = {item(u"a"_s, {}, body)};
    issue.sections = {section};
    return issue;
}

const Item &first(const Issue &issue)
{
    return issue.sections.first().items.first();
}

} // namespace

class TestIssueSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatAnAuthorWritesInReadingOrder();
    void countsUpToItsLimit();
    void searchesByStretches();
    void tellsOfWhatCantBeSearched();
    void contextIsTheLine_data();
    void contextIsTheLine();
    void expandsGroups_data();
    void expandsGroups();
    void replacesEveryText();
    void oneLineStaysOneLine();
    void placesAreReplaced_data();
    void placesAreReplaced();
    void placesAreOfTextsWithLines();
    void bodiesTakeAnEditPerHit();
    void anchorsKeepToTheirWords();
    void hitsThatAreNoneAnyMoreStay();
    void replacingThenUndoingIsNothing_data();
    void replacingThenUndoingIsNothing();
};

void TestIssueSearch::findsWhatAnAuthorWritesInReadingOrder()
{
    const Result<IssueHits> found = findInIssue(everyText(), plain(u"wind"_s));
    QVERIFY(found);
    QCOMPARE(found->parts.size(), 2);
    QVERIFY(found->parts[0].item.isNull());
    QCOMPARE(found->parts[0].hits.size(), 1);
    QCOMPARE(found->parts[1].item, ItemId(u"a"_s));
    QList<TextKind> kinds;
    for (const TextHit &hit : found->parts[1].hits) {
        kinds.append(hit.text.kind);
    }
    QCOMPARE(kinds, (QList{TextKind::Title, TextKind::Field, TextKind::Outlet, TextKind::Quote,
                           TextKind::SourceNote, TextKind::Body, TextKind::Notes}));
    QCOMPARE(found->parts[1].hits[2].text.source, 1);
    QCOMPARE(found->parts[1].hits[1].text.field, u"place"_s);
    QCOMPARE(found->parts[1].hits[5].position, 4);
    QVERIFY(!found->isCut);
}

void TestIssueSearch::countsUpToItsLimit()
{
    Issue issue = withBody(u"aaaa"_s);
    issue.sections.first().items.append(item(u"b"_s, {}, u"aa"_s));
    const auto found = [&issue](qsizetype limit) {
        return *findInIssue(issue, plain(u"a"_s), {.hits = limit});
    };
    QCOMPARE(found(3).count(), 3);
    QVERIFY(found(3).isCut);
    QCOMPARE(found(5).count(), 5);
    QVERIFY(found(5).isCut);
    QCOMPARE(found(6).count(), 6);
    QVERIFY(!found(6).isCut);
}

void TestIssueSearch::searchesByStretches()
{
    const Item long_ = item(u"a"_s, u"tide"_s, QString(10, u'.').repeated(50) + u"tide tide"_s);
    const Matcher matcher = *Matcher::compile(expression(u"ti?de"_s));
    PartSearch whole(textsOf(long_));
    PartSearch sliced(textsOf(long_));
    QList<TextHit> hits;
    QList<TextHit> slices;
    QVERIFY(whole.advance(matcher, hits, 100));
    int rounds = 0;
    while (!sliced.isDone() && rounds < 1000) {
        QVERIFY(sliced.advance(matcher, slices, 100, 7));
        ++rounds;
    }
    QCOMPARE(hits.size(), 3);
    QCOMPARE(slices, hits);
    QVERIFY(rounds > 50);
    // Where a stretch ends, a place is found once.
    const Matcher places = *Matcher::compile(expression(u"x*|\\b"_s));
    for (const qsizetype stretch : {1, 2, 7, 10'000}) {
        PartSearch search({{{.kind = TextKind::Body, .source = 0, .field = {}}, u"ab xx"_s}});
        QList<TextHit> found;
        while (!search.isDone()) {
            QVERIFY(search.advance(places, found, 100, stretch));
        }
        QCOMPARE(found.size(), 4);
        QCOMPARE(found.last().end(), 5);
    }
}

void TestIssueSearch::tellsOfWhatCantBeSearched()
{
    const auto code = [](const QString &text) {
        const auto found = findInIssue(withBody(QString(5000, u'a') + u'!'), expression(text));
        return found ? ErrorCode::WrongUse : found.error().code;
    };
    QCOMPARE(code(u"(a"_s), ErrorCode::BadExpression);
    QCOMPARE(code(u"(a+)+$"_s), ErrorCode::TooComplex);
}

void TestIssueSearch::contextIsTheLine_data()
{
    QTest::addColumn<QString>("text"); // the hit in brackets
    QTest::addColumn<QString>("expected");
    const QString words = u"lorem ipsum dolor sit amet, consectetur "_s;
    QTest::newRow("whole line") << u"a\nthe [wind] blows\nb"_s << u"the [wind] blows"_s;
    QTest::newRow("first line") << u"[wind]\nb"_s << u"[wind]"_s;
    QTest::newRow("begins with a word")
        << words + words + u"the [wind]"_s << u"…ipsum dolor sit amet, consectetur the [wind]"_s;
    QTest::newRow("one long word")
        << QString(90, u'风') + u"[电]"_s << u'…' + QString(40, u'风') + u"[电]"_s;
    QTest::newRow("cut behind") << u"[wind]"_s + QString(300, u'x')
                                << u"[wind]"_s + QString(196, u'x') + u"…"_s;
    QTest::newRow("over lines") << u"a [b\n\nc] d\ne"_s << u"a [b↵↵c] d"_s;
    QTest::newRow("a very long hit")
        << u'[' + QString(500, u'x') + u']' << u'[' + QString(200, u'x') + u"]…"_s;
    QTest::newRow("a line's beginning") << u"a\n[]b\nc"_s << u"[]b"_s;
    QTest::newRow("a line's end") << u"a\nb[]\nc"_s << u"b[]"_s;
    QTest::newRow("a line without text") << u"a\n[]\nc"_s << u"[]"_s;
    QTest::newRow("the end of all") << u"a\nb[]"_s << u"b[]"_s;
    QTest::newRow("no half characters")
        << u"😀"_s.repeated(60) + u"x[wind]"_s << u'…' + u"😀"_s.repeated(20) + u"x[wind]"_s;
}

void TestIssueSearch::contextIsTheLine()
{
    QFETCH(QString, text);
    QFETCH(const QString, expected);
    const qsizetype start = text.indexOf(u'[');
    text.remove(start, 1);
    const qsizetype end = text.indexOf(u']');
    text.remove(end, 1);
    ContextLine line = contextLine(text, start, end - start);
    line.text.insert(line.start + line.length, u']');
    QCOMPARE(line.text.insert(line.start, u'['), expected);
}

void TestIssueSearch::expandsGroups_data()
{
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("expected"); // of "12 May" by (\d+) (?<month>\w+)
    QTest::newRow("dollars") << u"$2 $1"_s << u"May 12"_s;
    QTest::newRow("backslashes") << u"\\2 \\1"_s << u"May 12"_s;
    QTest::newRow("whole") << u"<$0|$&|\\0>"_s << u"<12 May|12 May|12 May>"_s;
    QTest::newRow("named") << u"${month}!"_s << u"May!"_s;
    QTest::newRow("no such name") << u"${day}!"_s << u"!"_s;
    QTest::newRow("no such group") << u"[$3]"_s << u"[]"_s;
    QTest::newRow("a digit behind a group") << u"$10"_s << u"120"_s;
    QTest::newRow("two digits") << u"$02"_s << u"May"_s;
    QTest::newRow("breaks") << u"\\n\\t"_s << u"\n\t"_s;
    QTest::newRow("the marks themselves") << u"$$1 \\\\1"_s << u"$1 \\1"_s;
    QTest::newRow("marks at the end") << u"a$"_s << u"a$"_s;
    QTest::newRow("other marks") << u"\\d $x {1}"_s << u"\\d $x {1}"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestIssueSearch::expandsGroups()
{
    QFETCH(const QString, replacement);
    QFETCH(const QString, expected);
    const Issue issue = withBody(u"12 May"_s);
    const Replaced byExpression =
        replaceAll(issue, expression(u"(\\d+) (?<month>\\w+)"_s), replacement);
    QCOMPARE(first(applied(issue, byExpression)).body, expected);
    // A plain text's replacement stands for itself.
    const Replaced byText = replaceAll(issue, plain(u"12 May"_s), replacement);
    QCOMPARE(first(applied(issue, byText)).body, replacement);
}

void TestIssueSearch::replacesEveryText()
{
    const Issue issue = everyText();
    const Replaced replaced = replaceAll(issue, plain(u"wind"_s), u"tide"_s);
    QCOMPARE(replaced.hits, 8);
    const Issue after = applied(issue, replaced);
    QCOMPARE(after.sections.first().title, u"tide and water"_s);
    const Item &now = first(after);
    QCOMPARE(now.title, u"tide"_s);
    QCOMPARE(now.fields.value(u"place"_s), u"tidemill"_s);
    QCOMPARE(now.fields.value(u"link"_s), u"https://wind.example"_s);
    QCOMPARE(now.sources[1].outlet, u"The tide Wire"_s);
    QCOMPARE(now.sources[1].quote, u"tide, they say"_s);
    QCOMPARE(now.sources[1].note, u"ask about tide"_s);
    QCOMPARE(now.sources[1].address, u"https://wind.example"_s);
    QCOMPARE(now.body, u"The tide.\n\nNo more."_s);
    QCOMPARE(now.notes, u"tide?"_s);
    QCOMPARE(now.owner, u"wind"_s);
    QVERIFY(findInIssue(after, plain(u"wind"_s))->parts.isEmpty());
    QCOMPARE(*apply(after, inverse(issue, replaced.change)), issue);
}

void TestIssueSearch::oneLineStaysOneLine()
{
    Issue issue = withBody(u"a, b"_s);
    issue.sections.first().items.first().title = u"a, b"_s;
    const Issue after = applied(issue, replaceAll(issue, expression(u", "_s), u"\\n"_s));
    QCOMPARE(first(after).title, u"a b"_s);
    QCOMPARE(first(after).body, u"a\nb"_s);
}

void TestIssueSearch::placesAreReplaced_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("expected"); // of "one\ntwo"
    QTest::addColumn<int>("hits");
    QTest::newRow("lines' beginnings") << u"^"_s << u"- "_s << u"- one\n- two"_s << 2;
    QTest::newRow("lines' ends") << u"$"_s << u"\\n"_s << u"one\n\ntwo\n"_s << 2;
    QTest::newRow("by nothing") << u"^"_s << QString() << u"one\ntwo"_s << 2;
    QTest::newRow("by what is found") << u"\\b"_s << u"<$0>"_s << u"<>one<>\n<>two<>"_s << 4;
    QTest::newRow("places and words") << u"o*"_s << u"."_s << u".n.e.\n.t.w."_s << 6;
    QTest::newRow("what looks back") << u"(?<=n)(?=e)"_s << u"ic"_s << u"onice\ntwo"_s << 1;
}

void TestIssueSearch::placesAreReplaced()
{
    QFETCH(const QString, text);
    QFETCH(const QString, replacement);
    QFETCH(const int, hits);
    Issue issue = withBody(u"one\ntwo"_s);
    issue.sections.first().items.first().notes = u"one\ntwo"_s;
    const Replaced replaced = replaceAll(issue, expression(text), replacement);
    QCOMPARE(replaced.hits, 2 * hits);
    const Issue after = applied(issue, replaced);
    QTEST(first(after).body, "expected");
    QTEST(first(after).notes, "expected");
    QCOMPARE(*apply(after, inverse(issue, replaced.change)), issue);
}

void TestIssueSearch::placesAreOfTextsWithLines()
{
    const Result<IssueHits> found = findInIssue(everyText(), expression(u"^"_s));
    QVERIFY(found);
    QCOMPARE(found->parts.size(), 1);
    QList<TextKind> kinds;
    for (const TextHit &hit : found->parts.first().hits) {
        kinds.append(hit.text.kind);
    }
    QCOMPARE(kinds, (QList{TextKind::Quote, TextKind::SourceNote, TextKind::Body, TextKind::Body,
                           TextKind::Body, TextKind::Notes}));
    QCOMPARE(findInIssue(everyText(), expression(u"^W"_s))->count(), 5);
}

void TestIssueSearch::bodiesTakeAnEditPerHit()
{
    const Issue issue = withBody(u"colour, colours and colour"_s);
    const Replaced replaced = replaceAll(issue, plain(u"colour"_s), u"color"_s);
    const auto &batch = std::get<Batch>(replaced.change.value);
    QCOMPARE(batch.changes.size(), size_t(3));
    const auto &edit = std::get<EditText>(batch.changes[1].value);
    QCOMPARE(edit.position, 11); // the second "u", in the text where the first is gone
    QCOMPARE(edit.removed, u"u"_s);
    QCOMPARE(edit.inserted, QString());
    const Replaced same = replaceAll(issue, plain(u"colour"_s), u"colour"_s);
    QVERIFY(std::get<Batch>(same.change.value).changes.empty());
    QCOMPARE(same.hits, 3);
}

void TestIssueSearch::anchorsKeepToTheirWords()
{
    Issue issue = withBody(u"wind, wind and wind"_s);
    const auto thread = [](const QString &id, const QString &quote, qsizetype position) {
        Thread made;
        made.id = ThreadId(id);
        made.anchor.item = ItemId(u"a"_s);
        made.anchor.quote = quote;
        made.anchor.position = position;
        return made;
    };
    issue.threads = {thread(u"t1"_s, u"wind"_s, 6), thread(u"t2"_s, u"and wind"_s, 11),
                     thread(u"t3"_s, u"in"_s, 1)};
    const Replaced replaced = replaceAll(issue, plain(u"wind"_s), u"tides"_s);
    const Issue after = applied(issue, replaced);
    QCOMPARE(first(after).body, u"tides, tides and tides"_s);
    QCOMPARE(after.threads[0].anchor.position, 7);
    QCOMPARE(after.threads[0].anchor.quote, u"tides"_s);
    QCOMPARE(after.threads[1].anchor.quote, u"and "_s); // by its end: the model's rule
    QCOMPARE(*apply(after, inverse(issue, replaced.change)), issue);
    const Issue none = applied(issue, replaceAll(issue, plain(u"wind"_s), {}));
    QCOMPARE(none.threads[0].anchor.position, -1);
}

void TestIssueSearch::hitsThatAreNoneAnyMoreStay()
{
    const Issue before = withBody(u"wind wind"_s);
    const Result<IssueHits> found = findInIssue(before, plain(u"wind"_s));
    const Matcher matcher = *Matcher::compile(plain(u"wind"_s));
    const Issue now = withBody(u"wand wind"_s);
    const Replaced replaced = replaceChange(now, found->parts, matcher, u"tide"_s);
    QCOMPARE(replaced.hits, 1);
    QCOMPARE(first(applied(now, replaced)).body, u"wand tide"_s);
    QCOMPARE(replaceChange(withBody({}), found->parts, matcher, u"tide"_s).hits, 0);
    QCOMPARE(replaceChange(Issue(), found->parts, matcher, u"tide"_s).hits, 0);
}

void TestIssueSearch::replacingThenUndoingIsNothing_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestIssueSearch::replacingThenUndoingIsNothing()
{
    QFETCH(const quint32, seed);
    QRandomGenerator generator(seed);
    const Issue issue = random::issue(generator);
    for (const char *text :
         {"e", "a|o", "[[:alpha:]]+", "\\n", ".", "(.)(.)", "的", "^", "$", "\\b", "e*"}) {
        const SearchQuery query = expression(QString::fromUtf8(text));
        for (const QString &replacement : {QString(), u"$0$0"_s, u"x"_s, u"电\\n"_s}) {
            const Replaced replaced = replaceAll(issue, query, replacement);
            const Result<Issue> after = apply(issue, replaced.change);
            QVERIFY2(after, after ? "" : qPrintable(plainText(after.error())));
            const Result<Issue> back = apply(*after, inverse(issue, replaced.change));
            QVERIFY(back);
            QVERIFY2(*back == issue, text);
        }
    }
}

QTEST_GUILESS_MAIN(TestIssueSearch)
#include "tst_issuesearch.moc"
