// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/issuefile.h"
#include "document/format/durablefile.h"
#include "document/format/nlxwriter.h"
#include "tests/app/apptest.h"

#include <QSignalSpy>
#include <QTest>

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
    void failedSaveKeepsTheWork();
    void noticesAFileChangedOnDisk();
    void reloadTakesWhatIsOnDisk();
    void keepMineReplacesWhatIsOnDisk();
    void importsMarkdownAsANewIssue();

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
    QSignalSpy changed(m_file.get(), &IssueFile::changedOnDisk);
    m_file->checkDisk();
    QVERIFY(!changed.wait(200));
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
}

QTEST_MAIN(TestIssueFile)
#include "tst_issuefile.moc"
