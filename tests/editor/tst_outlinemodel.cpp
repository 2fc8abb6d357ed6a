// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/session/document.h"
#include "editor/outline/outlinechanges.h"
#include "editor/outline/outlinemodel.h"
#include "editor/outline/wordcounts.h"
#include "tests/document/randomissue.h"
#include "tests/editor/issues.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace masthead;
using namespace masthead::tests;

namespace {

/// The tree as text: a line per row, items indented.
QStringList rowsOf(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex index = model.index(section, 0);
        rows.append(index.data().toString());
        for (int item = 0; item < model.rowCount(index); ++item) {
            rows.append(u"  " % model.index(item, 0, index).data().toString());
        }
    }
    return rows;
}

/// Counts what a view is told.
struct Told
{
    explicit Told(const QAbstractItemModel &model)
        : inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , moved(&model, &QAbstractItemModel::rowsMoved)
        , reset(&model, &QAbstractItemModel::modelReset)
    {
    }

    [[nodiscard]] QString text() const
    {
        return QStringLiteral("+%1 -%2 ~%3 !%4")
            .arg(inserted.size())
            .arg(removed.size())
            .arg(moved.size())
            .arg(reset.size());
    }

    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy moved;
    QSignalSpy reset;
};

} // namespace

class TestOutlineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void rows();
    void roles();
    void oneStepPerChange_data();
    void oneStepPerChange();
    void persistentIndexFollowsItsItem();
    void titleByEditing();
    void refusedTitleIsTold();
    void placeholdersInTitlesAreText();
    void countsArrive();
    void randomChanges_data();
    void randomChanges();

private:
    void open(const Issue &issue) { m_document->open(issue, {}, {}, {}); }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<WordCounts> m_counts;
    std::unique_ptr<OutlineModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestOutlineModel::init()
{
    m_document = std::make_unique<Document>();
    m_counts = std::make_unique<WordCounts>(*m_document);
    m_model = std::make_unique<OutlineModel>(*m_document, *m_counts);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    open(smallIssue());
}

void TestOutlineModel::cleanup()
{
    m_document->discardUnsaved();
    m_tester.reset();
    m_model.reset();
    m_counts.reset();
    m_document.reset();
}

void TestOutlineModel::rows()
{
    const QStringList expected{
        QStringLiteral("The long view"), QStringLiteral("  Tides"),  QStringLiteral("News"),
        QStringLiteral("  First"),       QStringLiteral("  Second"), QStringLiteral("  Third"),
        QStringLiteral("Sign-off"),      QStringLiteral("Empty"),
    };
    QCOMPARE(rowsOf(*m_model), expected);
}

void TestOutlineModel::roles()
{
    const QModelIndex second = m_model->indexOf(ItemId(QStringLiteral("n2")));
    QCOMPARE(second.data(OutlineModel::NumberRole).toInt(), 2);
    QCOMPARE(second.data(OutlineModel::IsSectionRole).toBool(), false);
    QCOMPARE(second.data(OutlineModel::StatusRole).toInt(), static_cast<int>(Status::Idea));
    QCOMPARE(second.data(OutlineModel::BandFromRole).toInt(), 250);
    QCOMPARE(second.data(OutlineModel::ProblemsRole).toStringList(),
             QStringList{QStringLiteral("no source")});
    QCOMPARE(m_model->sectionAt(second), SectionId(QStringLiteral("news")));

    const QModelIndex folded = m_model->indexOf(ItemId(QStringLiteral("b1")));
    QVERIFY(folded.data(OutlineModel::IsSectionRole).toBool());
    QVERIFY(folded.data(OutlineModel::FoldedRole).toBool());
    QCOMPARE(folded, m_model->indexOf(SectionId(QStringLiteral("bye"))));
    QCOMPARE(m_model->itemAt(folded), ItemId(QStringLiteral("b1")));

    const QModelIndex news = m_model->indexOf(SectionId(QStringLiteral("news")));
    QCOMPARE(news.data(OutlineModel::CountRole).toInt(), 3);
    QVERIFY(m_model->itemAt(news).isNull());
    QVERIFY(!m_model->indexOf(ItemId(QStringLiteral("nowhere"))).isValid());
}

void TestOutlineModel::oneStepPerChange_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("told");
    const auto item = [](const char *id) { return ItemId(QString::fromUtf8(id)); };
    const auto section = [](const char *id) { return SectionId(QString::fromUtf8(id)); };
    QTest::newRow("text") << Change{EditText{item("n1"), 0, {}, QStringLiteral("x")}}
                          << "+0 -0 ~0 !0";
    QTest::newRow("title") << renamed(item("n1"), QStringLiteral("New")) << "+0 -0 ~0 !0";
    QTest::newRow("item in") << Change{InsertItem{section("news"), 1, tests::item("x", "X")}}
                             << "+1 -0 ~0 !0";
    QTest::newRow("item out") << Change{RemoveItem{item("n2")}} << "+0 -1 ~0 !0";
    QTest::newRow("item down") << Change{MoveItem{item("n1"), section("news"), 2}} << "+0 -0 ~1 !0";
    QTest::newRow("item up") << Change{MoveItem{item("n3"), section("news"), 0}} << "+0 -0 ~1 !0";
    QTest::newRow("item one down")
        << Change{MoveItem{item("n1"), section("news"), 1}} << "+0 -0 ~1 !0";
    QTest::newRow("item back") << Change{MoveItem{item("n2"), section("lead"), 0}} << "+0 -0 ~1 !0";
    QTest::newRow("item on") << Change{MoveItem{item("n1"), section("void"), 0}} << "+0 -0 ~1 !0";
    QTest::newRow("section down") << Change{MoveSection{section("lead"), 3}} << "+0 -0 ~1 !0";
    QTest::newRow("section up") << Change{MoveSection{section("void"), 0}} << "+0 -0 ~1 !0";
    QTest::newRow("section out") << Change{RemoveSection{section("news")}} << "+0 -1 ~0 !0";
    QTest::newRow("section in") << Change{InsertSection{tests::section("s", SectionKind::Text, "S",
                                                                       {tests::item("s1", "a"),
                                                                        tests::item("s2", "b")}),
                                                        1}}
                                << "+1 -0 ~0 !0";
    QTest::newRow("unfolds") << renamed(item("b1"), QStringLiteral("Goodbye")) << "+1 -0 ~0 !0";
    QTest::newRow("folds") << renamed(item("l1"), QString()) << "+0 -1 ~0 !0";
    QTest::newRow("batch") << Change{Batch{{Change{RemoveItem{item("n1")}},
                                            Change{MoveSection{section("news"), 0}}}}}
                           << "+0 -1 ~1 !0";
    Issue other = smallIssue();
    other.sections[1].items.removeLast();
    other.sections[1].items.append(tests::item("n9", "Ninth"));
    QTest::newRow("replace") << Change{ReplaceIssue{other}} << "+1 -1 ~0 !0";
}

void TestOutlineModel::oneStepPerChange()
{
    QFETCH(Change, change);
    QFETCH(QString, told);
    const QStringList before = rowsOf(*m_model);
    {
        const Told spy(*m_model);
        QVERIFY(m_document->perform(change, QString()).has_value());
        QCOMPARE(spy.text(), told);
    }
    m_document->undo();
    QCOMPARE(rowsOf(*m_model), before);
}

void TestOutlineModel::persistentIndexFollowsItsItem()
{
    const ItemId id(QStringLiteral("n1"));
    const QPersistentModelIndex kept = m_model->indexOf(id);
    const Change changes[] = {
        {MoveItem{id, SectionId(QStringLiteral("news")), 2}},
        {MoveSection{SectionId(QStringLiteral("news")), 0}},
        {MoveItem{id, SectionId(QStringLiteral("lead")), 1}},
        {RemoveSection{SectionId(QStringLiteral("news"))}},
    };
    for (const Change &change : changes) {
        QVERIFY(m_document->perform(change, QString()).has_value());
        QCOMPARE(QModelIndex(kept), m_model->indexOf(id));
        QCOMPARE(m_model->itemAt(kept), id);
    }
}

void TestOutlineModel::titleByEditing()
{
    const QModelIndex first = m_model->indexOf(ItemId(QStringLiteral("n1")));
    QVERIFY(m_model->setData(first, QStringLiteral("  Two\nlines ")));
    QCOMPARE(m_document->issue().sections[1].items[0].title, QStringLiteral("Two lines"));
    QVERIFY(m_document->undoStack()->canUndo());
    m_document->undo();
    QCOMPARE(first.data().toString(), QStringLiteral("First"));
}

void TestOutlineModel::countsArrive()
{
    const ItemId id(QStringLiteral("l1"));
    QTRY_COMPARE(m_model->indexOf(id).data(OutlineModel::WordsRole).toInt(), 3);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(
        m_document->perform(Change{EditText{id, 0, {}, QStringLiteral("Zero ")}}, {}).has_value());
    QTRY_COMPARE(m_model->indexOf(id).data(OutlineModel::WordsRole).toInt(), 4);
    QCOMPARE(changed.size(), 1); // that row, and no other
    QCOMPARE(changed.first().first().toModelIndex(), m_model->indexOf(id));
    QCOMPARE(m_model->indexOf(id).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Tides, item 1 of 1, Idea, 4 word(s)"));
}

void TestOutlineModel::refusedTitleIsTold()
{
    QSignalSpy failed(m_model.get(), &OutlineModel::failed);
    const QModelIndex index = m_model->indexOf(ItemId(QStringLiteral("n1")));
    QVERIFY(!m_model->setData(index, QString(QChar(0xD83D)))); // half a character
    QCOMPARE(failed.size(), 1);
    QCOMPARE(index.data().toString(), QStringLiteral("First"));
}

void TestOutlineModel::placeholdersInTitlesAreText()
{
    const QModelIndex index = m_model->indexOf(ItemId(QStringLiteral("n1")));
    QVERIFY(m_model->setData(index, QStringLiteral("100 %2 %n off")));
    QVERIFY2(index.data(Qt::AccessibleTextRole)
                 .toString()
                 .startsWith(QStringLiteral("100 %2 %n off, item 1 of 3, Idea,")),
             qPrintable(index.data(Qt::AccessibleTextRole).toString()));
}

void TestOutlineModel::randomChanges_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestOutlineModel::randomChanges()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    open(masthead::random::issue(random));
    for (int step = 0; step < 60; ++step) {
        switch (random.bounded(4)) {
        case 0:
            m_document->undo();
            break;
        case 1:
            m_document->redo();
            break;
        default:
            QVERIFY(m_document
                        ->perform(masthead::random::change(random, m_document->issue()), QString())
                        .has_value());
        }
        // The same rows that a model made anew would have, with the same contents.
        const OutlineModel fresh(*m_document, *m_counts);
        QCOMPARE(rowsOf(*m_model), rowsOf(fresh));
        for (const Section &section : m_document->issue().sections) {
            for (const Item &item : section.items) {
                QCOMPARE(m_model->itemAt(m_model->indexOf(item.id)), item.id);
            }
        }
    }
}

QTEST_MAIN(TestOutlineModel)
#include "tst_outlinemodel.moc"
