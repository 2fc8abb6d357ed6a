// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/session/document.h"
#include "document/session/journal.h"
#include "tests/document/randomissue.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace masthead;
using namespace std::chrono_literals;

namespace {

const ItemId one{QStringLiteral("one")};
const ItemId two{QStringLiteral("two")};
const SectionId news{QStringLiteral("news")};

Issue sample()
{
    Issue issue;
    issue.title = QStringLiteral("January 2024");
    issue.sections = {{.id = news, .kind = SectionKind::News}};
    issue.sections[0].items = {{.id = one, .title = {}, .body = QStringLiteral("Wind")},
                               {.id = two, .title = {}, .body = QStringLiteral("Sun")}};
    return issue;
}

Change insert(const ItemId &item, qsizetype position, const QString &text)
{
    return Change{EditText{.item = item, .position = position, .removed = {}, .inserted = text}};
}

Change remove(const ItemId &item, qsizetype position, const QString &text)
{
    return Change{EditText{.item = item, .position = position, .removed = text, .inserted = {}}};
}

Change moveTo(const ItemId &item, qsizetype index)
{
    return Change{MoveItem{.item = item, .section = news, .index = index}};
}

Change title(const ItemId &item, const QString &text)
{
    return Change{SetField{.target = item, .key = QStringLiteral("title"), .value = text}};
}

QString body(const Document &document, const ItemId &item)
{
    return itemById(document.issue(), item)->body;
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void undoGoesThroughTextAndStructureInTheOrderOfWork();
    void typingInOnePlaceIsOneUndo_data();
    void typingInOnePlaceIsOneUndo();
    void aPauseStartsAnUndoOfItsOwn();
    void isDirtyByUndoPosition();
    void isDirtyWhenTheSavedStateLiesAmongLostRedos();
    void savingWhileTypingKeepsWhatWasTyped();
    void announcesEachChangeAfterTheStateIsWhole();
    void refusedChangeLeavesEverything();
    void randomWorkUndoneGivesTheStart();
    void cleanDocumentLeavesNoJournal();

private:
    void open(Document &document) { document.open(sample(), {}, QString(), {}); }

    std::unique_ptr<QTemporaryDir> m_state;
};

void TestDocument::init()
{
    m_state = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_state->path().toLocal8Bit());
}

void TestDocument::undoGoesThroughTextAndStructureInTheOrderOfWork()
{
    Document document;
    open(document);
    QVERIFY(document.perform(insert(one, 4, QStringLiteral("y")), QStringLiteral("Type")));
    QVERIFY(document.perform(moveTo(one, 1), QStringLiteral("Move")));
    QVERIFY(document.perform(insert(one, 5, QStringLiteral("!")), QStringLiteral("Type")));
    document.undo();
    QCOMPARE(body(document, one), QStringLiteral("Windy"));
    QCOMPARE(document.issue().sections[0].items[1].id, one);
    document.undo();
    QCOMPARE(document.issue().sections[0].items[0].id, one);
    document.undo();
    QVERIFY(document.issue() == sample());
    document.redo();
    document.redo();
    document.redo();
    QCOMPARE(body(document, one), QStringLiteral("Windy!"));
    QCOMPARE(document.issue().sections[0].items[1].id, one);
}

void TestDocument::typingInOnePlaceIsOneUndo_data()
{
    QTest::addColumn<QList<Change>>("changes");
    QTest::addColumn<int>("undos");

    QTest::newRow("typing on") << QList{insert(one, 4, QStringLiteral("y")),
                                        insert(one, 5, QStringLiteral(" day"))}
                               << 1;
    QTest::newRow("typing elsewhere")
        << QList{insert(one, 4, QStringLiteral("y")), insert(one, 0, QStringLiteral("A "))} << 2;
    QTest::newRow("typing in another item")
        << QList{insert(one, 4, QStringLiteral("y")), insert(two, 3, QStringLiteral("ny"))} << 2;
    QTest::newRow("taking back what was typed")
        << QList{insert(one, 4, QStringLiteral("yx")), remove(one, 5, QStringLiteral("x"))} << 1;
    QTest::newRow("Backspace twice")
        << QList{remove(one, 3, QStringLiteral("d")), remove(one, 2, QStringLiteral("n"))} << 1;
    QTest::newRow("Delete twice") << QList{remove(one, 0, QStringLiteral("W")),
                                           remove(one, 0, QStringLiteral("i"))}
                                  << 1;
    QTest::newRow("across a move") << QList{insert(one, 4, QStringLiteral("y")), moveTo(two, 0),
                                            insert(one, 5, QStringLiteral("!"))}
                                   << 3;
    QTest::newRow("one field") << QList{title(one, QStringLiteral("W")),
                                        title(one, QStringLiteral("Wi"))}
                               << 1;
    QTest::newRow("two fields") << QList{title(one, QStringLiteral("W")),
                                         title(two, QStringLiteral("S"))}
                                << 2;
}

void TestDocument::typingInOnePlaceIsOneUndo()
{
    QFETCH(QList<Change>, changes);
    QFETCH(int, undos);

    Document document;
    open(document);
    document.setMergePause(1h);
    for (const Change &change : std::as_const(changes)) {
        QVERIFY(document.perform(change, QStringLiteral("Change")));
    }
    const Issue last = document.issue();
    QCOMPARE(document.undoStack()->count(), undos);
    for (int i = 0; i < undos; ++i) {
        document.undo();
    }
    QVERIFY(document.issue() == sample());
    for (int i = 0; i < undos; ++i) {
        document.redo();
    }
    QVERIFY(document.issue() == last);
}

void TestDocument::aPauseStartsAnUndoOfItsOwn()
{
    Document document;
    open(document);
    document.setMergePause(0ms);
    QVERIFY(document.perform(insert(one, 4, QStringLiteral("y")), QStringLiteral("Type")));
    QVERIFY(document.perform(insert(one, 5, QStringLiteral("!")), QStringLiteral("Type")));
    QCOMPARE(document.undoStack()->count(), 2);
}

void TestDocument::isDirtyByUndoPosition()
{
    Document document;
    open(document);
    QSignalSpy dirty(&document, &Document::dirtyChanged);
    QVERIFY(!document.isDirty());
    QVERIFY(document.perform(moveTo(one, 1), QStringLiteral("Move")));
    QVERIFY(document.isDirty());
    document.undo();
    QVERIFY(!document.isDirty());
    document.redo();
    document.setSaved(document.beginSave(), QStringLiteral("/tmp/x.nlx"), {});
    QVERIFY(!document.isDirty());
    document.undo();
    QVERIFY(document.isDirty());
    QList<bool> announced;
    for (const QList<QVariant> &arguments : std::as_const(dirty)) {
        announced.append(arguments[0].toBool());
    }
    QCOMPARE(announced, (QList{true, false, true, false, true}));
}

void TestDocument::isDirtyWhenTheSavedStateLiesAmongLostRedos()
{
    Document document;
    open(document);
    QVERIFY(document.perform(moveTo(one, 1), QStringLiteral("Move")));
    document.setSaved(document.beginSave(), QStringLiteral("/tmp/x.nlx"), {});
    document.undo();
    QVERIFY(document.perform(title(one, QStringLiteral("W")), QStringLiteral("Rename")));
    QVERIFY(document.isDirty());
    document.undo();
    QVERIFY(document.isDirty());
}

void TestDocument::savingWhileTypingKeepsWhatWasTyped()
{
    Document document;
    open(document);
    document.setMergePause(1h);
    QVERIFY(document.perform(insert(one, 4, QStringLiteral("y")), QStringLiteral("Type")));
    const SavePoint saved = document.beginSave();
    QVERIFY(document.perform(insert(one, 5, QStringLiteral("!")), QStringLiteral("Type")));
    document.setSaved(saved, QStringLiteral("/tmp/x.nlx"), {});
    QCOMPARE(itemById(saved.issue, one)->body, QStringLiteral("Windy"));
    QVERIFY(document.isDirty());
    document.undo();
    QVERIFY(!document.isDirty());
    QCOMPARE(body(document, one), QStringLiteral("Windy"));
}

void TestDocument::announcesEachChangeAfterTheStateIsWhole()
{
    Document document;
    open(document);
    QStringList seen;
    connect(&document, &Document::changed, this, [&] { seen.append(body(document, one)); });
    QVERIFY(document.perform(insert(one, 4, QStringLiteral("y")), QStringLiteral("Type")));
    document.undo();
    document.redo();
    QCOMPARE(seen, (QStringList{QStringLiteral("Windy"), QStringLiteral("Wind"),
                                QStringLiteral("Windy")}));
}

void TestDocument::refusedChangeLeavesEverything()
{
    Document document;
    open(document);
    QSignalSpy changed(&document, &Document::changed);
    const Result<void> result = document.perform(moveTo(one, 9), QStringLiteral("Move"));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::StaleChange);
    QVERIFY(document.issue() == sample());
    QCOMPARE(changed.count(), 0);
    QCOMPARE(document.undoStack()->count(), 0);
}

void TestDocument::randomWorkUndoneGivesTheStart()
{
    QRandomGenerator random(99);
    Document document;
    document.setMergePause(1h);
    const Issue start = random::issue(random);
    document.open(start, {}, QString(), {});
    for (int i = 0; i < 500; ++i) {
        QVERIFY(document.perform(random::change(random, document.issue()), QStringLiteral("x")));
        if (random.bounded(5) == 0) {
            document.undo();
        }
    }
    const Issue last = document.issue();
    while (document.undoStack()->canUndo()) {
        document.undo();
    }
    QVERIFY(document.issue() == start);
    while (document.undoStack()->canRedo()) {
        document.redo();
    }
    QVERIFY(document.issue() == last);
}

void TestDocument::cleanDocumentLeavesNoJournal()
{
    {
        Document document;
        open(document);
        QVERIFY(document.perform(moveTo(one, 1), QStringLiteral("Move")));
        document.undo();
    }
    QVERIFY(QDir(journalsFolder()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot));
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
