// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/filethread.h"
#include "app/file/issuefile.h"
#include "document/format/durablefile.h"
#include "document/format/nlxwriter.h"
#include "tests/app/apptest.h"

#include <sys/stat.h>

#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <memory>
#include <stop_token>
#include <thread>

using namespace masthead;
using namespace masthead::tests;

class TestIssueFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensAndSaves();
    void saveDuringASaveComesAfterIt();
    void changesDuringASaveStayUnsaved();
    void copyLeavesTheDocumentAsItWas();
    void missingFileIsAnError();
    void whatIsLetGoChangesNothing_data();
    void whatIsLetGoChangesNothing();
    void failedSaveKeepsTheWork();
    void noticesAFileChangedOnDisk();
    void reloadTakesWhatIsOnDisk();
    void keepMineReplacesWhatIsOnDisk();
    void importsMarkdownAsANewIssue();
    void whatIsLetGoIsNotReadOn_data();
    void whatIsLetGoIsNotReadOn();
    void importsNoFileThatIsNoText();
    void importDoesNotWaitForAFifo();
    void savedIsSaidWhenTheNextSaveRuns();
    void closingDropsWhatWaits();
    void saveElsewhereRunsThoughTheFirstFails();
    void lateFileLeavesOtherWorkAlone_data();
    void lateFileLeavesOtherWorkAlone();
    void undoBringsBackWhatReloadTook();
    void reloadKeepsWhatIsTypedMeanwhile();
    void copyDoesNotWaitForASaveThatHangs();
    void failedCopyIsSaid();
    void changedFileIsSaidByTheErrorItself();
    void unconfirmedFolderIsNoChangeByOthers();
    void openingSweepsWhatACrashLeft();

private:
    void open();
    void rename(const char *title);
    void changeOnDisk() const;

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<IssueFile> m_file;
    QString m_path;
};

void TestIssueFile::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    m_path = m_sandbox->path(QStringLiteral("may.nlx"));
    writeTestIssue(m_path);
    m_document = std::make_unique<Document>();
    m_file = std::make_unique<IssueFile>(*m_document);
}

void TestIssueFile::cleanup()
{
    m_document->discardUnsaved();
    m_file.reset();
    m_document.reset();
}

void TestIssueFile::open()
{
    QSignalSpy opened(m_file.get(), &IssueFile::opened);
    m_file->open(m_path);
    QVERIFY(opened.wait());
}

void TestIssueFile::rename(const char *title)
{
    QVERIFY(m_document
                ->perform(Change{SetField{WholeIssue{}, QStringLiteral("title"),
                                          QString::fromLatin1(title)}},
                          QStringLiteral("Rename issue"))
                .has_value());
    m_document->endMerging();
}

void TestIssueFile::changeOnDisk() const
{
    Issue other = testIssue();
    other.title = QStringLiteral("Changed elsewhere");
    QVERIFY(saveNlxFile(other, {}, m_path).has_value());
}

void TestIssueFile::opensAndSaves()
{
    open();
    QCOMPARE(m_document->issue().title, QStringLiteral("May 2024"));
    QCOMPARE(m_document->path(), m_path);
    rename("June 2024");
    QSignalSpy saved(m_file.get(), &IssueFile::saved);
    m_file->save();
    QVERIFY(m_file->isSaving());
    QVERIFY(saved.wait());
    QVERIFY(!m_document->isDirty());
    const Result<OpenedIssue> again = readNlxFile(m_path);
    QVERIFY(again.has_value());
    QCOMPARE(again->issue.title, QStringLiteral("June 2024"));
}

void TestIssueFile::saveDuringASaveComesAfterIt()
{
    open();
    rename("First");
    QSignalSpy saved(m_file.get(), &IssueFile::saved);
    m_file->save();
    rename("Second");
    m_file->save();
    QTRY_COMPARE(saved.size(), 2);
    QVERIFY(!m_document->isDirty());
    QCOMPARE(readNlxFile(m_path)->issue.title, QStringLiteral("Second"));
}

void TestIssueFile::changesDuringASaveStayUnsaved()
{
    open();
    rename("First");
    QSignalSpy saved(m_file.get(), &IssueFile::saved);
    m_file->save();
    rename("Second");
    QVERIFY(saved.wait());
    QVERIFY(m_document->isDirty());
    QCOMPARE(readNlxFile(m_path)->issue.title, QStringLiteral("First"));
}

void TestIssueFile::copyLeavesTheDocumentAsItWas()
{
    open();
    rename("Copied");
    const QString copy = m_sandbox->path(QStringLiteral("copy.nlx"));
    QSignalSpy saved(m_file.get(), &IssueFile::copySaved);
    m_file->saveCopy(copy);
    QVERIFY(saved.wait());
    QVERIFY(m_document->isDirty());
    QCOMPARE(m_document->path(), m_path);
    QCOMPARE(readNlxFile(copy)->issue.title, QStringLiteral("Copied"));
    QCOMPARE(readNlxFile(m_path)->issue.title, QStringLiteral("May 2024"));
}

void TestIssueFile::missingFileIsAnError()
{
    QSignalSpy failed(m_file.get(), &IssueFile::openFailed);
    m_file->open(m_sandbox->path(QStringLiteral("none.nlx")));
    QVERIFY(failed.wait());
    const auto error = failed.first().first().value<Error>();
    QVERIFY(!error.what.isEmpty());
    QVERIFY2(error.where.contains(QStringLiteral("none.nlx")), qPrintable(error.where));
}

void TestIssueFile::whatIsLetGoChangesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("times");
    QTest::newRow("issue") << QStringLiteral("june.nlx") << 1;
    QTest::newRow("text") << QStringLiteral("text.md") << 1;
    QTest::newRow("none") << QStringLiteral("none.nlx") << 1;
    QTest::newRow("asked for twice") << QStringLiteral("june.nlx") << 2;
}

void TestIssueFile::whatIsLetGoChangesNothing()
{
    QFETCH(const QString, name);
    QFETCH(const int, times);
    open();
    writeTestIssue(m_sandbox->path(QStringLiteral("june.nlx")));
    QFile text(m_sandbox->path(QStringLiteral("text.md")));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.close();
    const QSignalSpy opened(m_file.get(), &IssueFile::opened);
    const QSignalSpy displaced(m_file.get(), &IssueFile::displaced);
    const QSignalSpy failed(m_file.get(), &IssueFile::openFailed);
    for (int i = 0; i < times; ++i) {
        m_file->open(m_sandbox->path(name));
    }
    m_file->reading().letGo();
    QVERIFY(!m_file->isReading());
    QCOMPARE(m_file->path(), m_path);
    QVERIFY(fileThreads().waitForDone(5000));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_document->path(), m_path);
    QCOMPARE(opened.size() + displaced.size() + failed.size(), 0);
    m_file->open(m_sandbox->path(QStringLiteral("june.nlx"))); // the next one is read
    QTRY_COMPARE(opened.size(), 1);
}

void TestIssueFile::failedSaveKeepsTheWork()
{
    open();
    rename("Unsaved");
    QSignalSpy failed(m_file.get(), &IssueFile::saveFailed);
    m_file->saveAs(m_sandbox->path(QStringLiteral("no such folder/may.nlx")));
    QVERIFY(failed.wait());
    QVERIFY(m_document->isDirty());
    QCOMPARE(m_document->path(), m_path);
    QVERIFY(!m_file->isSaving());
}

void TestIssueFile::noticesAFileChangedOnDisk()
{
    open();
    QSignalSpy changed(m_file.get(), &IssueFile::changedOnDisk);
    changeOnDisk();
    m_file->checkDisk();
    QVERIFY(changed.wait());
    // Saving looks, too: nothing of the other's is lost.
    rename("Mine");
    QSignalSpy failed(m_file.get(), &IssueFile::saveFailed);
    m_file->save();
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::ChangedOnDisk);
    QCOMPARE(readNlxFile(m_path)->issue.title, QStringLiteral("Changed elsewhere"));
    QTRY_COMPARE(changed.size(), 2);
}

void TestIssueFile::reloadTakesWhatIsOnDisk()
{
    open();
    changeOnDisk();
    QSignalSpy opened(m_file.get(), &IssueFile::opened);
    m_file->reload();
    QVERIFY(opened.wait());
    QCOMPARE(m_document->issue().title, QStringLiteral("Changed elsewhere"));
    // What it knows of the file is what is there: saving finds nothing changed.
    rename("Mine");
    QSignalSpy saved(m_file.get(), &IssueFile::saved);
    m_file->save();
    QVERIFY(saved.wait());
}

void TestIssueFile::keepMineReplacesWhatIsOnDisk()
{
    open();
    rename("Mine");
    changeOnDisk();
    QSignalSpy changed(m_file.get(), &IssueFile::changedOnDisk);
    m_file->checkDisk();
    QVERIFY(changed.wait());
    m_file->keepMine();
    QSignalSpy saved(m_file.get(), &IssueFile::saved);
    m_file->save();
    QVERIFY(saved.wait());
    QCOMPARE(readNlxFile(m_path)->issue.title, QStringLiteral("Mine"));
}

void TestIssueFile::whatIsLetGoIsNotReadOn_data()
{
    QTest::addColumn<bool>("windowGoes");
    QTest::newRow("cancelled") << false;
    QTest::newRow("the window goes") << true;
}

void TestIssueFile::whatIsLetGoIsNotReadOn()
{
    QFETCH(const bool, windowGoes);
    auto reading = std::make_unique<Reading>();
    auto begun = std::make_shared<QSemaphore>();
    reading->start(
        m_path,
        [begun](const QString & /*path*/, const std::stop_token &stop) {
            begun->release();
            while (!stop.stop_requested()) {
                std::this_thread::yield();
            }
            return 0;
        },
        [](int /*read*/) {});
    QVERIFY(begun->tryAcquire(1, 5000));
    if (windowGoes) {
        reading.reset();
    } else {
        reading->letGo();
    }
    QVERIFY(fileThreads().waitForDone(5000));
}

void TestIssueFile::importsNoFileThatIsNoText()
{
    const QString path = m_sandbox->path(QStringLiteral("archive.md"));
    QVERIFY(QFile::copy(m_path, path)); // an .nlx by another name
    QSignalSpy failed(m_file.get(), &IssueFile::openFailed);
    m_file->open(path);
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::CannotRead);
}

/// F10.
void TestIssueFile::importDoesNotWaitForAFifo()
{
    const QString path = m_sandbox->path(QStringLiteral("text.md"));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QSignalSpy failed(m_file.get(), &IssueFile::openFailed);
    m_file->open(path);
    QVERIFY(failed.wait());
    QVERIFY(!m_file->isReading());
}

void TestIssueFile::importsMarkdownAsANewIssue()
{
    const QString path = m_sandbox->path(QStringLiteral("text.md"));
    QFile text(path);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("---\ntitle: From text\n---\n\n## News {.news}\n\n### One\n\nWords.\n");
    text.close();
    QSignalSpy imported(m_file.get(), &IssueFile::imported);
    m_file->open(path);
    QVERIFY(imported.wait());
    QCOMPARE(m_document->issue().title, QStringLiteral("From text"));
    QVERIFY(m_document->path().isEmpty());
    QVERIFY(m_document->isDirty()); // it stands nowhere yet
}

/// Who closes after a save must not close before the one that waits behind it.
void TestIssueFile::savedIsSaidWhenTheNextSaveRuns()
{
    open();
    rename("First");
    QList<bool> isSaving;
    QObject untilTheEnd;
    connect(m_file.get(), &IssueFile::saved, &untilTheEnd,
            [&] { isSaving.append(m_file->isSaving()); });
    m_file->save();
    rename("Second");
    m_file->save();
    QTRY_COMPARE(isSaving, (QList<bool>{true, false}));
    QCOMPARE(readNlxFile(m_path)->issue.title, QStringLiteral("Second"));
}

void TestIssueFile::closingDropsWhatWaits()
{
    open();
    rename("First");
    QSignalSpy saved(m_file.get(), &IssueFile::saved);
    m_file->save();
    rename("Second");
    m_file->save();
    m_file->close();
    QVERIFY(saved.wait());
    QVERIFY(!m_file->isSaving());
    QCOMPARE(readNlxFile(m_path)->issue.title, QStringLiteral("First"));
    QVERIFY(m_document->path().isEmpty());
    QVERIFY(m_document->fileHash().isNull());
}

void TestIssueFile::saveElsewhereRunsThoughTheFirstFails()
{
    open();
    rename("Unsaved");
    QSignalSpy failed(m_file.get(), &IssueFile::saveFailed);
    QSignalSpy saved(m_file.get(), &IssueFile::saved);
    m_file->saveAs(m_sandbox->path(QStringLiteral("no such folder/may.nlx")));
    m_file->saveAs(m_sandbox->path(QStringLiteral("june.nlx")));
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!m_document->isDirty());
}

void TestIssueFile::lateFileLeavesOtherWorkAlone_data()
{
    QTest::addColumn<QString>("meanwhile");
    for (const char *meanwhile : {"template", "typing", "recovery", "another file", "close"}) {
        QTest::newRow(meanwhile) << QString::fromLatin1(meanwhile);
    }
}

void TestIssueFile::lateFileLeavesOtherWorkAlone()
{
    QFETCH(const QString, meanwhile);
    Issue other = testIssue();
    other.title = QStringLiteral("Other");
    const QString otherPath = m_sandbox->path(QStringLiteral("other.nlx"));
    QVERIFY(saveNlxFile(other, {}, otherPath));
    QSignalSpy displaced(m_file.get(), &IssueFile::displaced);
    m_file->open(m_path);
    QCOMPARE(m_file->path(), m_path);
    if (meanwhile == u"template") {
        m_file->startNew(other);
    } else if (meanwhile == u"typing") {
        rename("Other");
    } else if (meanwhile == u"recovery") {
        m_file->recover({.base = testIssue(), .issue = other});
    } else if (meanwhile == u"another file") {
        m_file->open(otherPath);
    } else {
        other = {};
        m_file->close();
    }
    QTRY_COMPARE(displaced.size(), 1);
    QCOMPARE(displaced.first().first().toString(), m_path);
    QTRY_COMPARE(m_document->issue().title, other.title);
    QVERIFY(!m_file->isReading());
}

void TestIssueFile::undoBringsBackWhatReloadTook()
{
    open();
    rename("Unsaved");
    const Issue mine = m_document->issue();
    QSignalSpy opened(m_file.get(), &IssueFile::opened);
    m_file->reload();
    QVERIFY(opened.wait());
    QVERIFY(!m_document->isDirty());
    QVERIFY(m_document->issue() != mine);
    m_document->undo();
    QVERIFY(m_document->issue() == mine);
    QVERIFY(m_document->isDirty());
}

void TestIssueFile::reloadKeepsWhatIsTypedMeanwhile()
{
    open();
    changeOnDisk();
    QSignalSpy changed(m_file.get(), &IssueFile::changedOnDisk);
    m_file->reload();
    rename("Typed");
    QVERIFY(changed.wait());
    QCOMPARE(m_document->issue().title, QStringLiteral("Typed"));
}

namespace {

/// Bytes that can be read only when the gate is opened; the second reader passes at once.
class Gate : public BlobSource
{
public:
    [[nodiscard]] bool has(const Sha256 &hash) const override { return hash == sha256(bytes); }
    [[nodiscard]] Result<QByteArray> read(const Sha256 & /*hash*/) const override
    {
        if (!isTaken.exchange(true)) {
            isWaiting = true;
            opened.acquire();
        }
        return bytes;
    }

    QByteArray bytes = QByteArrayLiteral("picture");
    mutable std::atomic<bool> isTaken = false;
    mutable std::atomic<bool> isWaiting = false;
    mutable QSemaphore opened;
};

} // namespace

/// F07: a copy is what one makes when saving hangs.
void TestIssueFile::copyDoesNotWaitForASaveThatHangs()
{
    const auto gate = std::make_shared<Gate>();
    Issue issue = testIssue();
    issue.unknownMembers = {{QStringLiteral("extras/a.bin"), sha256(gate->bytes)}};
    Blobs blobs;
    blobs.add(gate);
    m_file->startNew(issue, blobs);
    m_file->setPatience(std::chrono::milliseconds(0));
    QSignalSpy slow(m_file.get(), &IssueFile::saveIsSlow);
    QSignalSpy saved(m_file.get(), &IssueFile::saved);
    QSignalSpy copied(m_file.get(), &IssueFile::copySaved);
    m_file->saveAs(m_path);
    QTRY_VERIFY(gate->isWaiting);
    QTRY_COMPARE(slow.size(), 1);
    QVERIFY(m_file->isSlow());
    const QString copy = m_sandbox->path(QStringLiteral("copy.nlx"));
    m_file->saveCopy(copy);
    QTRY_COMPARE(copied.size(), 1);
    QVERIFY(readNlxFile(copy)->issue == issue);
    QVERIFY(m_file->isSaving());
    gate->opened.release();
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(!m_file->isWriting());
}

void TestIssueFile::failedCopyIsSaid()
{
    open();
    QSignalSpy failed(m_file.get(), &IssueFile::copyFailed);
    m_file->saveCopy(m_sandbox->path(QStringLiteral("no such folder/copy.nlx")));
    QVERIFY(failed.wait());
    QVERIFY(!m_file->isWriting());
}

/// The bar asks because the save failed, not because a second look finds the same.
void TestIssueFile::changedFileIsSaidByTheErrorItself()
{
    open();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    changeOnDisk();
    rename("Mine");
    QSignalSpy changed(m_file.get(), &IssueFile::changedOnDisk);
    connect(m_file.get(), &IssueFile::saveFailed, this,
            [this, before] { QVERIFY(replaceFile(m_path, before)); });
    m_file->save();
    QVERIFY(changed.wait());
}

/// The disk confirmed the file but not its folder: it is our file that stands there.
void TestIssueFile::unconfirmedFolderIsNoChangeByOthers()
{
    const QString folder = m_sandbox->path(QStringLiteral("folder"));
    QVERIFY(QDir().mkdir(folder));
    m_path = folder + QStringLiteral("/may.nlx");
    writeTestIssue(m_path);
    open();
    rename("June 2024");
    QVERIFY(QFile::setPermissions(folder, QFile::WriteOwner | QFile::ExeOwner));
    if (QFileInfo(folder).isReadable()) {
        QSKIP("this user may read everything");
    }
    QSignalSpy failed(m_file.get(), &IssueFile::saveFailed);
    m_file->save();
    QVERIFY(failed.wait());
    QVERIFY(m_document->isDirty());
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QSignalSpy saved(m_file.get(), &IssueFile::saved);
    m_file->save();
    QVERIFY(saved.wait());
    QVERIFY(!m_document->isDirty());
}

void TestIssueFile::openingSweepsWhatACrashLeft()
{
    const QString left = m_sandbox->path(QStringLiteral(".may.nlx.0123.masthead-part"));
    QFile part(left);
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.close();
    open();
    QVERIFY(!QFile::exists(left));
}

QTEST_MAIN(TestIssueFile)
#include "tst_issuefile.moc"
