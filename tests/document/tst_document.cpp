// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/session/document.h"
#include "document/session/journal.h"
#include "tests/document/randomissue.h"

#include <sys/resource.h>

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

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

QStringList journals()
{
    return QDir(journalsFolder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// A disk without room: no file of this process can grow beyond `bytes`.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

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
    void cleanup() { waitForJournals(); } // before their folder goes
    void undoGoesThroughTextAndStructureInTheOrderOfWork();
    void typingInOnePlaceIsOneUndo_data();
    void typingInOnePlaceIsOneUndo();
    void aPauseStartsAnUndoOfItsOwn();
    void isDirtyByUndoPosition();
    void isDirtyWhenTheSavedStateLiesAmongLostRedos();
    void savingWhileTypingKeepsWhatWasTyped();
    void undoAndTypingWhileSavingStayUnsaved();
    void mergedEditsKeepTheAnchors();
    void changeWithoutEffectIsNone_data();
    void changeWithoutEffectIsNone();
    void importIsUnsavedFromTheStart();
    void fileThatIsGoneLeavesItsIssueUnsaved();
    void fullDiskIsToldOnceAndLeavesNothing();
    void failedBaseIsTold();
    void journalStaysUntilTheNextStands();
    void workLeftToTheJournalStaysThere();
    void announcesEachChangeAfterTheStateIsWhole();
    void refusedChangeLeavesEverything();
    void randomWorkUndoneGivesTheStart();
    void cleanDocumentLeavesNoJournal();

private:
    void open(Document &document) { document.open(sample(), {}, QString(), {}); }
    [[nodiscard]] QString path() const { return m_state->filePath(QStringLiteral("x.nlx")); }

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
    QTest::newRow("a new paragraph")
        << QList{insert(one, 4, QStringLiteral("y")), insert(one, 5, QStringLiteral("\n")),
                 insert(one, 6, QStringLiteral("\n")), insert(one, 7, QStringLiteral("z"))}
        << 2;
    QTest::newRow("typing elsewhere")
        << QList{insert(one, 4, QStringLiteral("y")), insert(one, 0, QStringLiteral("A "))} << 2;
    QTest::newRow("typing in another item")
        << QList{insert(one, 4, QStringLiteral("y")), insert(two, 3, QStringLiteral("ny"))} << 2;
    QTest::newRow("taking back what was typed")
        << QList{insert(one, 4, QStringLiteral("yx")), remove(one, 5, QStringLiteral("x"))} << 1;
    QTest::newRow("typing where something was deleted")
        << QList{remove(one, 3, QStringLiteral("d")), insert(one, 3, QStringLiteral("g"))} << 2;
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
    document.setSaved(document.beginSave(), path(), {});
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
    document.setSaved(document.beginSave(), path(), {});
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
    document.setSaved(saved, path(), {});
    QCOMPARE(itemById(saved.issue, one)->body, QStringLiteral("Windy"));
    QVERIFY(document.isDirty());
    document.undo();
    QVERIFY(!document.isDirty());
    QCOMPARE(body(document, one), QStringLiteral("Windy"));
}

void TestDocument::undoAndTypingWhileSavingStayUnsaved()
{
    Document document;
    open(document);
    QVERIFY(document.perform(insert(one, 4, QStringLiteral("y")), QStringLiteral("Type")));
    const SavePoint saved = document.beginSave();
    document.undo();
    QVERIFY(document.perform(insert(one, 0, QStringLiteral("The ")), QStringLiteral("Type")));
    QCOMPARE(document.undoStack()->index(), 1); // where the saved state stood
    document.setSaved(saved, path(), {});
    QVERIFY(document.isDirty());
    QVERIFY(!journals().isEmpty());
    document.undo();
    QVERIFY(document.isDirty());
}

/// Backspace from behind a comment's words through them: each key takes some of its words.
void TestDocument::mergedEditsKeepTheAnchors()
{
    Issue issue = sample();
    issue.threads = {{.id = ThreadId(QStringLiteral("t")),
                      .kind = QStringLiteral("comment"),
                      .anchor = {.item = one, .quote = QStringLiteral("ind"), .position = 1}}};
    Document document;
    document.open(issue, {}, QString(), {});
    document.setMergePause(1h);
    QVERIFY(document.perform(remove(one, 3, QStringLiteral("d")), QStringLiteral("Delete")));
    QVERIFY(document.perform(remove(one, 2, QStringLiteral("n")), QStringLiteral("Delete")));
    QVERIFY(document.perform(remove(one, 1, QStringLiteral("i")), QStringLiteral("Delete")));
    const Issue last = document.issue();
    while (document.undoStack()->canUndo()) {
        document.undo();
    }
    QVERIFY(document.issue() == issue);
    while (document.undoStack()->canRedo()) {
        document.redo();
    }
    QVERIFY(document.issue() == last);
}

void TestDocument::changeWithoutEffectIsNone_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("text by the same") << Change{EditText{.item = one,
                                                         .position = 0,
                                                         .removed = QStringLiteral("W"),
                                                         .inserted = QStringLiteral("W")}};
    QTest::newRow("no text") << insert(one, 2, QString());
    QTest::newRow("move to its place") << moveTo(one, 0);
    QTest::newRow("field as it was") << title(one, QString());
    QTest::newRow("empty batch") << Change{Batch{}};
    QTest::newRow("there and back") << Change{Batch{{moveTo(one, 1), moveTo(one, 0)}}};
    QTest::newRow("the same issue") << Change{ReplaceIssue{sample()}};
}

void TestDocument::changeWithoutEffectIsNone()
{
    QFETCH(const Change, change);
    Document document;
    open(document);
    QSignalSpy changed(&document, &Document::changed);
    QVERIFY(document.perform(change, QStringLiteral("Nothing")));
    QCOMPARE(document.undoStack()->count(), 0);
    QCOMPARE(changed.count(), 0);
    QVERIFY(journals().isEmpty());
}

void TestDocument::importIsUnsavedFromTheStart()
{
    Document document;
    QSignalSpy dirty(&document, &Document::dirtyChanged);
    document.openUnsaved(sample(), {});
    QVERIFY(document.isDirty());
    QCOMPARE(dirty.count(), 1);
    QCOMPARE(journals().size(), 1);
    document.setSaved(document.beginSave(), path(), {});
    QVERIFY(!document.isDirty());
    QVERIFY(journals().isEmpty());
}

/// F10. What stood in the file is in the journal meanwhile.
void TestDocument::fileThatIsGoneLeavesItsIssueUnsaved()
{
    Document document;
    document.open(sample(), {}, path(), {});
    QSignalSpy dirty(&document, &Document::dirtyChanged);
    document.setFileGone(true);
    QVERIFY(document.isDirty());
    QCOMPARE(journals().size(), 1);
    document.setFileGone(true);
    document.setFileGone(false); // it is back
    QVERIFY(!document.isDirty());
    QVERIFY(journals().isEmpty());
    document.setFileGone(true);
    document.setSaved(document.beginSave(), path(), {});
    QVERIFY(!document.isDirty());
    QCOMPARE(dirty.size(), 4);
}

void TestDocument::fullDiskIsToldOnceAndLeavesNothing()
{
    Document document;
    open(document);
    QSignalSpy failed(&document, &Document::journalFailed);
    QSignalSpy restored(&document, &Document::journalRestored);
    {
        const FullDisk full(0);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(document.perform(insert(one, 0, QStringLiteral("y")), QStringLiteral("Type")));
            document.endMerging();
        }
        QCOMPARE(failed.count(), 1);
        QVERIFY(journals().isEmpty());
        QCOMPARE(restored.count(), 0);
    }
    document.syncJournal(); // there is room again
    QCOMPARE(restored.count(), 1);
    QCOMPARE(journals().size(), 1);
}

void TestDocument::failedBaseIsTold()
{
    Issue issue = sample();
    issue.sections[0].items[0].notes = QString(10'000, u'n');
    Document document;
    document.open(issue, {}, QString(), {});
    QSignalSpy failed(&document, &Document::journalFailed);
    {
        const FullDisk full(5'000); // room for the changes, none for the base
        QVERIFY(document.perform(insert(one, 0, QStringLiteral("y")), QStringLiteral("Type")));
        document.syncJournal();
        QCOMPARE(failed.count(), 1);
        QVERIFY(!failed[0][0].value<Error>().cause.isEmpty());
    }
    document.syncJournal(); // there is room again: it is made up for
    QVERIFY(QFile::exists(journalsFolder() + u'/' + journals()[0] + QStringLiteral("/base")));
    document.discardUnsaved();
}

void TestDocument::journalStaysUntilTheNextStands()
{
    Document document;
    open(document);
    QVERIFY(document.perform(insert(one, 4, QStringLiteral("y")), QStringLiteral("Type")));
    const SavePoint saved = document.beginSave();
    QVERIFY(document.perform(insert(one, 5, QStringLiteral("!")), QStringLiteral("Type")));
    const QStringList before = journals();
    {
        const FullDisk full(0);
        document.setSaved(saved, path(), {});
    }
    QCOMPARE(journals(), before);
    document.setSaved(saved, path(), {});
    waitForJournals();
    QCOMPARE(journals().size(), 1);
    QVERIFY(journals() != before);
    document.discardUnsaved();
    QVERIFY(journals().isEmpty());
}

void TestDocument::workLeftToTheJournalStaysThere()
{
    Document document;
    open(document);
    QVERIFY(document.perform(insert(one, 4, QStringLiteral("y")), QStringLiteral("Type")));
    document.leaveToJournal();
    QVERIFY(!document.isDirty());
    document.open({}, {}, QString(), {});
    waitForJournals();
    const QList<RecoverableWork> works = findRecoverableWork();
    QCOMPARE(works.size(), 1);
    QCOMPARE(itemById(works[0].issue, one)->body, QStringLiteral("Windy"));
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
    const int lastIndex = document.undoStack()->index(); // the work may end with an undo
    while (document.undoStack()->canUndo()) {
        document.undo();
    }
    QVERIFY(document.issue() == start);
    while (document.undoStack()->index() < lastIndex) {
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
