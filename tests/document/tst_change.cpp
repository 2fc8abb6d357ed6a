// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/model/anchors.h"
#include "document/model/change.h"
#include "tests/document/randomissue.h"

#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace masthead;

namespace {

Issue sample()
{
    Issue issue;
    Section news{.id = SectionId(QStringLiteral("news")), .kind = SectionKind::News};
    news.items = {
        {.id = ItemId(QStringLiteral("a")), .title = {}, .body = QStringLiteral("One two three")},
        {.id = ItemId(QStringLiteral("b")), .title = {}, .body = QStringLiteral("🐉 dragon")}};
    issue.sections = {news, {.id = SectionId(QStringLiteral("end"))}};
    return issue;
}

const ItemId a{QStringLiteral("a")};
const ItemId b{QStringLiteral("b")};
const SectionId news{QStringLiteral("news")};
const SectionId end{QStringLiteral("end")};

EditText edit(qsizetype position, const char16_t *removed, const char16_t *inserted)
{
    return {.item = a,
            .position = position,
            .removed = QString::fromUtf16(removed),
            .inserted = QString::fromUtf16(inserted)};
}

bool idsAreUnique(const Issue &issue)
{
    return checkIds(issue).has_value();
}

} // namespace

class TestChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inverseOfAnyChangeTakesItBack();
    void anySequenceUndoneGivesTheStartAndRedoneTheEnd();
    void changesSurviveJson();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void anchorsFollowEdits_data();
    void anchorsFollowEdits();
    void failedBatchChangesNothing();
};

void TestChange::inverseOfAnyChangeTakesItBack()
{
    QRandomGenerator random(20240101);
    Issue state = random::issue(random);
    for (int i = 0; i < 10'000; ++i) {
        if (i % 200 == 0) {
            state = random::issue(random);
        }
        const Change change = random::change(random, state);
        const Result<Issue> after = apply(state, change);
        QVERIFY2(after, qPrintable(after ? QString() : plainText(after.error())));
        const Result<Issue> back = apply(*after, inverse(state, change));
        QVERIFY2(back && *back == state,
                 QJsonDocument(toJson(change)).toJson(QJsonDocument::Compact).constData());
        QVERIFY(idsAreUnique(*after));
        state = *after;
    }
}

void TestChange::anySequenceUndoneGivesTheStartAndRedoneTheEnd()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 50; ++round) {
        const Issue start = random::issue(random);
        Issue state = start;
        QList<Change> changes;
        QList<Change> inverses;
        for (int i = 0; i < 40; ++i) {
            changes.append(random::change(random, state));
            inverses.append(inverse(state, changes.last()));
            state = *apply(state, changes.last());
        }
        const Issue last = state;
        for (qsizetype i = inverses.size() - 1; i >= 0; --i) {
            state = *apply(state, inverses[i]);
        }
        QVERIFY(state == start);
        for (const Change &change : std::as_const(changes)) {
            state = *apply(state, change);
        }
        QVERIFY(state == last);
    }
}

void TestChange::changesSurviveJson()
{
    QRandomGenerator random(11);
    Issue state = random::issue(random);
    for (int i = 0; i < 2000; ++i) {
        const Change change = random::change(random, state);
        const QByteArray bytes = QJsonDocument(toJson(change)).toJson();
        const Result<Change> read = changeFromJson(QJsonDocument::fromJson(bytes).object());
        QVERIFY(read);
        QVERIFY2(*read == change, bytes.constData());
        state = *apply(state, change);
    }
}

void TestChange::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorCode>("code");

    const auto row = [](const char *name, const auto &change, ErrorCode code) {
        QTest::newRow(name) << Change{change} << code;
    };
    const ItemId absent{QStringLiteral("absent")};
    row("edit of an absent item", EditText{.item = absent}, ErrorCode::NoSuchTarget);
    row("edit over other words", edit(0, u"Two", u""), ErrorCode::StaleChange);
    row("edit behind the end", edit(99, u"", u"x"), ErrorCode::StaleChange);
    row("edit before the start", edit(-1, u"", u"x"), ErrorCode::StaleChange);
    row("edit at the last number",
        EditText{.item = a,
                 .position = std::numeric_limits<qsizetype>::max(),
                 .removed = QStringLiteral("One"),
                 .inserted = {}},
        ErrorCode::StaleChange);
    row("edit inside a surrogate pair",
        EditText{.item = b, .position = 1, .removed = {}, .inserted = QStringLiteral("x")},
        ErrorCode::StaleChange);
    row("edit that inserts a carriage return", edit(0, u"", u"x\r"), ErrorCode::BadText);
    row("edit that inserts half a character",
        EditText{.item = a, .position = 0, .removed = {}, .inserted = QString(QChar(0xD83D))},
        ErrorCode::BadText);
    row("removal of an absent item", RemoveItem{absent}, ErrorCode::NoSuchTarget);
    row("move behind the end", MoveItem{.item = a, .section = news, .index = 2},
        ErrorCode::StaleChange);
    row("move to an absent section",
        MoveItem{.item = a, .section = SectionId(QStringLiteral("gone")), .index = 0},
        ErrorCode::NoSuchTarget);
    row("second item of an id", InsertItem{.section = end, .index = 0, .item = {.id = a}},
        ErrorCode::DuplicateId);
    row("item with a section's id",
        InsertItem{.section = end, .index = 0, .item = {.id = ItemId(QStringLiteral("news"))}},
        ErrorCode::DuplicateId);
    row("field that does not exist",
        SetField{.target = a, .key = QStringLiteral("colour"), .value = QStringLiteral("red")},
        ErrorCode::BadField);
    row("status that does not exist",
        SetField{.target = a, .key = QStringLiteral("status"), .value = QStringLiteral("done")},
        ErrorCode::BadField);
    row("title with a NUL",
        SetField{.target = a, .key = QStringLiteral("title"), .value = QString(QChar(0))},
        ErrorCode::BadField);
}

void TestChange::refusesWhatDoesNotFit()
{
    QFETCH(Change, change);
    QFETCH(ErrorCode, code);

    const Result<Issue> result = apply(sample(), change);
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QVERIFY(inverse(sample(), change) == Change{Batch{}});
}

void TestChange::anchorsFollowEdits_data()
{
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<QString>("removed");
    QTest::addColumn<QString>("inserted");
    QTest::addColumn<qsizetype>("anchorPosition");
    QTest::addColumn<QString>("quote");

    // The anchor is "two" at 4 of "One two three".
    const auto row = [](const char *name, qsizetype position, const char *removed,
                        const char *inserted, qsizetype anchorPosition, const char *quote) {
        QTest::newRow(name) << position << QString::fromLatin1(removed)
                            << QString::fromLatin1(inserted) << anchorPosition
                            << QString::fromLatin1(quote);
    };
    row("edit before", 0, "One", "Eleven", 7, "two");
    row("insertion right before", 4, "", "x", 5, "two");
    row("insertion right behind", 7, "", "x", 4, "two");
    row("edit behind", 8, "three", "", 4, "two");
    row("insertion inside", 5, "", "-", 4, "t-wo");
    row("start removed", 2, "e t", "", 2, "wo");
    row("end removed", 6, "o th", "", 4, "tw");
    row("all removed", 3, " two ", " ", -1, "two");
}

void TestChange::anchorsFollowEdits()
{
    QFETCH(qsizetype, position);
    QFETCH(QString, removed);
    QFETCH(QString, inserted);
    QFETCH(qsizetype, anchorPosition);
    QFETCH(QString, quote);

    Issue issue = sample();
    Thread thread{.id = ThreadId(QStringLiteral("t"))};
    thread.anchor = {.item = a,
                     .field = {},
                     .quote = QStringLiteral("two"),
                     .before = {},
                     .after = {},
                     .position = 4};
    issue.threads = {thread};
    const Change change{
        EditText{.item = a, .position = position, .removed = removed, .inserted = inserted}};
    const Issue after = *apply(issue, change);
    QCOMPARE(after.threads[0].anchor.position, anchorPosition);
    QCOMPARE(after.threads[0].anchor.quote, quote);
    QVERIFY(*apply(after, inverse(issue, change)) == issue);
}

void TestChange::failedBatchChangesNothing()
{
    const Issue issue = sample();
    const Change batch{Batch{{Change{RemoveItem{a}}, Change{RemoveItem{a}}}}};
    QVERIFY(!apply(issue, batch));
    QVERIFY(issue == sample());
}

QTEST_APPLESS_MAIN(TestChange)
#include "tst_change.moc"
