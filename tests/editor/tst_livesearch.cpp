// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/session/document.h"
#include "editor/search/hitmodel.h"
#include "editor/search/livesearch.h"
#include "issues.h"
#include "tests/document/randomissue.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace masthead;
using namespace masthead::tests;
using namespace Qt::StringLiterals;

namespace {

SearchQuery plain(const QString &text)
{
    return {.text = text, .regularExpression = false, .wholeWords = false, .matchCase = false};
}

SearchQuery expression(const QString &text)
{
    return {.text = text, .regularExpression = true, .wholeWords = false, .matchCase = false};
}

ItemId id(const char *text)
{
    return ItemId(QString::fromLatin1(text));
}

Change edit(const char *item, qsizetype position, const QString &removed, const QString &inserted)
{
    return {
        EditText{.item = id(item), .position = position, .removed = removed, .inserted = inserted}};
}

} // namespace

class TestLiveSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();

    void followsTyping();
    void followsStructure();
    void followsAnotherIssue();
    void longTextsMoveAlongWhileKeysCome();
    void tellsWhatIsWrong();
    void isWhatASearchOfTheWholeFinds_data();
    void isWhatASearchOfTheWholeFinds();
    void rowsFollow();

private:
    std::unique_ptr<Document> m_document;
    std::unique_ptr<LiveSearch> m_search;
};

void TestLiveSearch::init()
{
    m_document = std::make_unique<Document>();
    m_document->open(smallIssue(), {}, {}, {});
    m_search = std::make_unique<LiveSearch>(*m_document);
}

void TestLiveSearch::cleanup()
{
    m_search.reset();
    m_document->discardUnsaved();
    m_document.reset();
}

void TestLiveSearch::followsTyping()
{
    m_search->setQuery(plain(u"al"_s));
    QVERIFY(m_search->isComplete());
    QCOMPARE(m_search->hits().count(), 1);
    QVERIFY(m_document->perform(edit("n1", 0, {}, u"Also, "_s), u"Typing"_s));
    QCOMPARE(m_search->hitsIn(id("n1")).size(), 2);
    QCOMPARE(m_search->hitsIn(id("n1")).last().position, 6);
    m_document->undo();
    QCOMPARE(m_search->hits().count(), 1);
    QVERIFY(m_document->perform({SetField{id("n2"), u"title"_s, u"All"_s}}, u"Rename"_s));
    QCOMPARE(m_search->hits().count(), 2);
    m_search->setQuery(plain({}));
    QCOMPARE(m_search->hits().count(), 0);
}

void TestLiveSearch::followsStructure()
{
    m_search->setQuery(plain(u"a"_s));
    const qsizetype all = m_search->hits().count();
    const qsizetype own = m_search->hitsIn(id("n1")).size();
    QVERIFY(m_document->perform({MoveItem{id("n1"), SectionId(u"lead"_s), 0}}, u"Move"_s));
    QCOMPARE(m_search->hits().count(), all);
    QCOMPARE(m_search->hits().parts[0].item, id("n1"));
    QVERIFY(m_document->perform({RemoveItem{id("n1")}}, u"Delete"_s));
    QCOMPARE(m_search->hits().count(), all - own);
    m_document->undo();
    QCOMPARE(m_search->hits().count(), all);
    QVERIFY(m_document->perform({SetField{SectionId(u"news"_s), u"title"_s, u"Aa"_s}}, u"R"_s));
    QCOMPARE(m_search->hits().count(), all + 2);
}

void TestLiveSearch::followsAnotherIssue()
{
    m_search->setQuery(plain(u"alpha"_s));
    QCOMPARE(m_search->hits().count(), 1);
    Issue other = smallIssue();
    other.sections[1].items[0].body = u"alpha alpha"_s;
    m_document->open(other, {}, {}, {});
    QCOMPARE(m_search->hits().count(), 2);
}

void TestLiveSearch::longTextsMoveAlongWhileKeysCome()
{
    Issue issue = smallIssue();
    issue.sections[1].items[0].body = QString(u"one tide or other\n"_s).repeated(10'000);
    m_document->open(issue, {}, {}, {});
    m_search->setQuery(plain(u"tide"_s));
    m_search->finish();
    QCOMPARE(m_search->hitsIn(id("n1")).size(), 10'000);
    QVERIFY(m_document->perform(edit("n1", 0, {}, u"tide "_s), u"Typing"_s));
    QVERIFY(!m_search->isComplete());
    QCOMPARE(m_search->hitsIn(id("n1")).size(), 10'000);
    QCOMPARE(m_search->hitsIn(id("n1")).first().position, 9); // moved, not found anew
    QVERIFY(m_document->perform(edit("n1", 10, u"i"_s, u"oa"_s), u"Typing"_s));
    QCOMPARE(m_search->hitsIn(id("n1")).size(), 9'999); // written in: it goes at once
    QTRY_VERIFY(m_search->isComplete());
    QCOMPARE(m_search->hitsIn(id("n1")).size(), 10'000);
    QCOMPARE(m_search->hitsIn(id("n1")).first().position, 0);
}

void TestLiveSearch::tellsWhatIsWrong()
{
    m_search->setQuery(expression(u"(a"_s));
    QCOMPARE(m_search->error()->code, ErrorCode::BadExpression);
    QCOMPARE(m_search->hits().count(), 0);
    m_search->setQuery(expression(u"(a)"_s));
    QVERIFY(!m_search->error());
    QVERIFY(m_search->hits().count() > 0);
    QVERIFY(m_document->perform(edit("n1", 0, {}, QString(5000, u'x') + u'!'), u"Typing"_s));
    m_search->setQuery(expression(u"(x+)+$"_s));
    QCOMPARE(m_search->error()->code, ErrorCode::TooComplex);
    QVERIFY(m_search->isComplete());
}

void TestLiveSearch::isWhatASearchOfTheWholeFinds_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestLiveSearch::isWhatASearchOfTheWholeFinds()
{
    QFETCH(const quint32, seed);
    QRandomGenerator generator(seed);
    m_document->open(random::issue(generator), {}, {}, {});
    HitModel model(*m_document);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    connect(m_search.get(), &LiveSearch::changed, &model,
            [&] { model.setHits(m_search->hits().parts); });
    const SearchQuery query = seed % 2 == 0 ? plain(u"e"_s) : expression(u"\\w\\w+"_s);
    m_search->setQuery(query);
    for (int round = 0; round < 60; ++round) {
        const Change change = random::change(generator, m_document->issue());
        QVERIFY(m_document->perform(change, u"Change"_s));
        if (round % 5 == 4) {
            m_document->undo();
        }
        m_search->finish();
        QCOMPARE(m_search->hits(), *findInIssue(m_document->issue(), query));
    }
}

void TestLiveSearch::rowsFollow()
{
    HitModel model(*m_document);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_search->setQuery(plain(u"a"_s));
    model.setHits(m_search->hits().parts);
    const auto rows = [&model] {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            texts.append(model.index(row).data(Qt::AccessibleTextRole).toString());
        }
        return texts;
    };
    QCOMPARE(rows(),
             (QStringList{u"First, 3 match(es)"_s, u"Alpha beta."_s, u"Alpha beta."_s,
                          u"Alpha beta."_s, u"Second, 2 match(es)"_s, u"Gamma."_s, u"Gamma."_s}));
    const QPersistentModelIndex second(model.index(5));
    QVERIFY(m_document->perform(edit("n1", 0, u"Alpha "_s, {}), u"Typing"_s));
    model.setHits(m_search->hits().parts);
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(second.isValid());
    QCOMPARE(second.row(), 3); // what it stood for, it stands for
    const HitModel::Target target = model.targetOf(second);
    QCOMPARE(target.item, id("n2"));
    QCOMPARE(target.hit->position, 1);
    QCOMPARE(model.indexOf(target.item, target.section, *target.hit), QModelIndex(second));
    QVERIFY(!model.targetOf(model.index(2)).hit);
    QVERIFY(model.isHeading(model.index(2)));
}

QTEST_GUILESS_MAIN(TestLiveSearch)
#include "tst_livesearch.moc"
