// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/nlxreader.h"
#include "document/format/nlxwriter.h"
#include "document/session/document.h"
#include "document/session/journal.h"
#include "document/session/recovery.h"
#include "tests/document/randomissue.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace masthead;

namespace {

const ItemId one{QStringLiteral("one")};

Issue sample()
{
    Issue issue;
    issue.title = QStringLiteral("January 2024");
    issue.sections = {{.id = SectionId(QStringLiteral("news")), .kind = SectionKind::News}};
    issue.sections[0].items = {{.id = one, .title = {}, .body = QStringLiteral("Wind")}};
    return issue;
}

Change type(qsizetype position, const QString &text)
{
    return Change{EditText{.item = one, .position = position, .removed = {}, .inserted = text}};
}

QString journalFile()
{
    const QStringList folders = QDir(journalsFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return folders.size() == 1 ? journalsFolder() + u'/' + folders[0] + QStringLiteral("/journal")
                               : QString();
}

/// Works in a child process that is then killed, as a crash would.
void crashAfter(const std::function<void(Document &)> &work)
{
    waitForJournals(); // their threads would be missing in the child
    const pid_t child = ::fork();
    if (child == 0) {
        Document document;
        work(document);
        waitForJournals();
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { waitForJournals(); } // before their folder goes
    void workOfANeverSavedIssueComesBack();
    void workOnAFileComesBack();
    void changedFileIsNoticedAndItsWorkStillComesBack();
    void missingFileIsNoticedAndItsWorkStillComesBack();
    void tornLastRecordLosesOnlyItself();
    void truncationAnywhereLosesOnlyTheEnd();
    void randomWorkComesBack();
    void runningDocumentIsNotOffered();
    void journalStaysUntilTheUserDecides();
    void recoveredWorkIsOneUndoAndSafeAgain();
    void picturesComeBack_data();
    void picturesComeBack();
    void journalIsForTheUserAlone();
    void baseAloneIsUnsavedWork();
    void savedIssueWhoseFileIsGoneComesBack();
    void importComesBack();
    void workThatCantBeIsRefused();
    void linkedPartsAreNotRead_data();
    void linkedPartsAreNotRead();
    void onlyJournalsAreRemoved_data();
    void onlyJournalsAreRemoved();
    void linksAndForeignFilesAreLeftAlone();
    void journalsAreFoundHoweverTheirFolderIsWritten_data();
    void journalsAreFoundHoweverTheirFolderIsWritten();

private:
    [[nodiscard]] QString saveSample()
    {
        const QString path = m_dir->filePath(QStringLiteral("issue.nlx"));
        const Result<Sha256> saved = saveNlxFile(sample(), {}, path);
        m_hash = saved ? *saved : Sha256();
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    Sha256 m_hash;
};

void TestRecovery::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_dir->filePath(QStringLiteral("state")).toLocal8Bit());
}

void TestRecovery::workOfANeverSavedIssueComesBack()
{
    crashAfter([](Document &document) {
        document.open(sample(), {}, QString(), {});
        (void)document.perform(type(4, QStringLiteral("y")), QStringLiteral("Type"));
    });
    const QList<RecoverableWork> works = findRecoverableWork();
    QCOMPARE(works.size(), 1);
    QCOMPARE(works[0].title, QStringLiteral("January 2024"));
    QVERIFY(works[0].path.isEmpty());
    QVERIFY(works[0].base == sample());
    QCOMPARE(itemById(works[0].issue, one)->body, QStringLiteral("Windy"));
    QCOMPARE(works[0].lostRecords, 0);
}

void TestRecovery::workOnAFileComesBack()
{
    const QString path = saveSample();
    crashAfter([&](Document &document) {
        document.open(sample(), {}, path, m_hash);
        (void)document.perform(type(0, QStringLiteral("The ")), QStringLiteral("Type"));
    });
    const QList<RecoverableWork> works = findRecoverableWork();
    QCOMPARE(works.size(), 1);
    QCOMPARE(works[0].path, path);
    QVERIFY(!works[0].fileChanged);
    QCOMPARE(itemById(works[0].issue, one)->body, QStringLiteral("The Wind"));
}

void TestRecovery::changedFileIsNoticedAndItsWorkStillComesBack()
{
    const QString path = saveSample();
    crashAfter([&](Document &document) {
        document.open(sample(), {}, path, m_hash);
        (void)document.perform(type(4, QStringLiteral("s")), QStringLiteral("Type"));
    });
    Issue other = sample();
    other.title = QStringLiteral("February 2024");
    QVERIFY(saveNlxFile(other, {}, path));
    const QList<RecoverableWork> works = findRecoverableWork();
    QCOMPARE(works.size(), 1);
    QVERIFY(works[0].fileChanged);
    QCOMPARE(works[0].issue.title, QStringLiteral("January 2024"));
    QCOMPARE(itemById(works[0].issue, one)->body, QStringLiteral("Winds"));
}

void TestRecovery::missingFileIsNoticedAndItsWorkStillComesBack()
{
    const QString path = saveSample();
    crashAfter([&](Document &document) {
        document.open(sample(), {}, path, m_hash);
        (void)document.perform(type(4, QStringLiteral("s")), QStringLiteral("Type"));
    });
    QVERIFY(QFile::remove(path));
    const QList<RecoverableWork> works = findRecoverableWork();
    QCOMPARE(works.size(), 1);
    QVERIFY(works[0].fileChanged);
    QCOMPARE(itemById(works[0].issue, one)->body, QStringLiteral("Winds"));
}

void TestRecovery::tornLastRecordLosesOnlyItself()
{
    crashAfter([](Document &document) {
        document.open(sample(), {}, QString(), {});
        document.setMergePause({});
        (void)document.perform(type(4, QStringLiteral("y")), QStringLiteral("Type"));
        (void)document.perform(type(5, QStringLiteral("!")), QStringLiteral("Type"));
    });
    QFile file(journalFile());
    QVERIFY(file.resize(file.size() - 5));
    const QList<RecoverableWork> works = findRecoverableWork();
    QCOMPARE(works.size(), 1);
    QCOMPARE(works[0].lostRecords, 1);
    QCOMPARE(itemById(works[0].issue, one)->body, QStringLiteral("Windy"));
}

void TestRecovery::truncationAnywhereLosesOnlyTheEnd()
{
    crashAfter([](Document &document) {
        document.open(sample(), {}, QString(), {});
        document.setMergePause({});
        for (int i = 0; i < 4; ++i) {
            (void)document.perform(type(4 + i, QStringLiteral("y")), QStringLiteral("Type"));
        }
    });
    const QString path = journalFile();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    for (qint64 size = whole.size(); size >= 0; --size) {
        QVERIFY(QDir().mkpath(QFileInfo(path).path())); // it goes when no work is left in it
        QFile cut(path);
        QVERIFY(cut.open(QIODevice::WriteOnly) && cut.write(whole.first(size)) == size);
        cut.close();
        // Whole records, the header among them; one without its line end is whole, too.
        const QByteArray start = whole.first(size);
        const qsizetype ended = start.count('\n');
        const qsizetype records = ended + (size < whole.size() && whole[size] == '\n' ? 1 : 0);
        const bool isTorn = size > 0 && !start.endsWith('\n') && records == ended;
        const QList<RecoverableWork> works = findRecoverableWork();
        QCOMPARE(works.size(), records > 1 || (records == 1 && isTorn) ? 1 : 0);
        if (!works.isEmpty()) {
            QCOMPARE(itemById(works[0].issue, one)->body,
                     QStringLiteral("Windyyyy").first(4 + records - 1));
            QCOMPARE(works[0].lostRecords, isTorn ? 1 : 0);
        }
    }
}

void TestRecovery::randomWorkComesBack()
{
    QRandomGenerator seeds(3);
    for (int round = 0; round < 10; ++round) {
        const quint32 seed = seeds.generate();
        crashAfter([&](Document &document) {
            QRandomGenerator random(seed);
            document.open(random::issue(random), {}, QString(), {});
            for (int i = 0; i < 40; ++i) {
                (void)document.perform(random::change(random, document.issue()),
                                       QStringLiteral("x"));
                if (i % 7 == 0) {
                    document.undo();
                }
            }
        });
        QRandomGenerator random(seed);
        Document same;
        same.open(random::issue(random), {}, QString(), {});
        for (int i = 0; i < 40; ++i) {
            QVERIFY(same.perform(random::change(random, same.issue()), QStringLiteral("x")));
            if (i % 7 == 0) {
                same.undo();
            }
        }
        const QList<RecoverableWork> works = findRecoverableWork();
        QCOMPARE(works.size(), 1);
        QVERIFY(works[0].issue == same.issue());
        discard(works[0]);
        same.discardUnsaved();
    }
}

void TestRecovery::runningDocumentIsNotOffered()
{
    Document document;
    document.open(sample(), {}, QString(), {});
    QVERIFY(document.perform(type(4, QStringLiteral("y")), QStringLiteral("Type")));
    QVERIFY(findRecoverableWork().isEmpty());
    document.discardUnsaved();
    QVERIFY(journalFile().isEmpty());
}

void TestRecovery::journalStaysUntilTheUserDecides()
{
    crashAfter([](Document &document) {
        document.open(sample(), {}, QString(), {});
        (void)document.perform(type(4, QStringLiteral("y")), QStringLiteral("Type"));
    });
    for (int start = 0; start < 3; ++start) {
        QCOMPARE(findRecoverableWork().size(), 1);
    }
    discard(findRecoverableWork()[0]);
    QVERIFY(findRecoverableWork().isEmpty());
    QVERIFY(journalFile().isEmpty());
}

void TestRecovery::recoveredWorkIsOneUndoAndSafeAgain()
{
    crashAfter([](Document &document) {
        document.open(sample(), {}, QString(), {});
        (void)document.perform(type(4, QStringLiteral("y")), QStringLiteral("Type"));
    });
    crashAfter([](Document &document) { (void)document.recover(findRecoverableWork()[0]); });
    const QList<RecoverableWork> works = findRecoverableWork();
    QCOMPARE(works.size(), 1);
    Document document;
    QVERIFY(document.recover(works[0]));
    QVERIFY(document.isDirty());
    QCOMPARE(itemById(document.issue(), one)->body, QStringLiteral("Windy"));
    document.undo();
    QVERIFY(document.issue() == sample());
    QVERIFY(!document.isDirty());
}

void TestRecovery::picturesComeBack_data()
{
    QTest::addColumn<QString>("file"); // what becomes of it
    for (const char *file : {"never", "same", "gone", "replaced"}) {
        QTest::newRow(file) << QString::fromLatin1(file);
    }
}

/// Work with a picture can be recovered twice and then saved, and saved again.
void TestRecovery::picturesComeBack()
{
    QFETCH(const QString, file);
    Issue issue = sample();
    Blobs blobs;
    const QByteArray picture("\x89PNG not really");
    issue.assets = {{.id = AssetId(QStringLiteral("p")),
                     .sha256 = blobs.put(picture),
                     .type = QStringLiteral("image/png"),
                     .bytes = picture.size(),
                     .pixels = QSize(1, 1)}};
    issue.unknownMembers = {{QStringLiteral("extras/a.bin"), blobs.put("anything")}};
    QString path;
    if (file != u"never") {
        path = m_dir->filePath(QStringLiteral("issue.nlx"));
        QVERIFY(saveNlxFile(issue, blobs, path));
    }
    crashAfter([&](Document &document) {
        if (path.isEmpty()) {
            document.open(issue, blobs, {}, {});
        } else {
            const Result<OpenedIssue> opened = readNlxFile(path);
            document.open(opened->issue, opened->blobs, path, opened->fileHash);
        }
        (void)document.perform(type(4, QStringLiteral("y")), QStringLiteral("Type"));
    });
    if (file == u"gone") {
        QVERIFY(QFile::remove(path));
    } else if (file == u"replaced") {
        QVERIFY(saveNlxFile(sample(), {}, path));
    }
    crashAfter([](Document &document) { (void)document.recover(findRecoverableWork()[0]); });
    const QList<RecoverableWork> works = findRecoverableWork();
    QCOMPARE(works.size(), 1);
    Document document;
    QVERIFY(document.recover(works[0]));
    waitForJournals();
    QVERIFY(!QFile::exists(works[0].folder));
    for (const char *name : {"first.nlx", "second.nlx"}) {
        const SavePoint point = document.beginSave();
        const QString to = m_dir->filePath(QString::fromLatin1(name));
        const Result<Sha256> saved = saveNlxFile(point.issue, point.blobs, to);
        QVERIFY2(saved, saved ? "" : qPrintable(plainText(saved.error())));
        document.setSaved(point, to, *saved);
        const Result<OpenedIssue> again = readNlxFile(to);
        QVERIFY(again);
        QCOMPARE(again->blobs.read(issue.assets[0].sha256), Result<QByteArray>(picture));
    }
    QVERIFY(journalFile().isEmpty());
}

void TestRecovery::journalIsForTheUserAlone()
{
    Issue issue = sample();
    Blobs blobs;
    issue.unknownMembers = {{QStringLiteral("extras/a.bin"), blobs.put("anything")}};
    crashAfter([&](Document &document) {
        document.open(issue, blobs, QString(), {});
        (void)document.perform(type(4, QStringLiteral("y")), QStringLiteral("Type"));
    });
    const QString folder = QFileInfo(journalFile()).path();
    const QStringList names{QStringLiteral("/journal"), QStringLiteral("/base"),
                            u"/blobs/" + sha256("anything").text()};
    for (const QString &name : names) {
        struct stat status{};
        QCOMPARE(::stat(QFile::encodeName(folder + name).constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 07777), 0600);
    }
}

/// The work is lost, but not the issue that it began from: nothing else may have that.
void TestRecovery::baseAloneIsUnsavedWork()
{
    crashAfter([](Document &document) {
        document.open(sample(), {}, QString(), {});
        (void)document.perform(type(4, QStringLiteral("y")), QStringLiteral("Type"));
    });
    QFile file(journalFile());
    QVERIFY(file.resize(file.size() - 5));
    Document document;
    QVERIFY(document.recover(findRecoverableWork()[0]));
    QVERIFY(document.issue() == sample());
    QVERIFY(document.isDirty());
    document.discardUnsaved();
}

/// F10. Nothing was changed, but the journal is all that there is of it.
void TestRecovery::savedIssueWhoseFileIsGoneComesBack()
{
    const QString path = saveSample();
    QVERIFY(QFile::remove(path));
    crashAfter([&](Document &document) {
        document.open(sample(), {}, path, m_hash);
        document.setFileGone(true);
    });
    const QList<RecoverableWork> works = findRecoverableWork();
    QCOMPARE(works.size(), 1);
    QVERIFY(works[0].issue == sample());
}

void TestRecovery::importComesBack()
{
    crashAfter([](Document &document) { document.openUnsaved(sample(), {}); });
    const QList<RecoverableWork> works = findRecoverableWork();
    QCOMPARE(works.size(), 1);
    QVERIFY(works[0].issue == sample());
}

void TestRecovery::workThatCantBeIsRefused()
{
    Document document;
    document.open(sample(), {}, QString(), {});
    RecoverableWork work{.base = sample(), .issue = sample()};
    work.base.title = QStringLiteral("Another");
    work.issue.sections.append(work.issue.sections.first()); // twice the same ids
    QVERIFY(!document.recover(work));
    QVERIFY(document.issue() == sample());
}

void TestRecovery::linkedPartsAreNotRead_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("journal") << QStringLiteral("journal");
    QTest::newRow("base") << QStringLiteral("base");
}

void TestRecovery::linkedPartsAreNotRead()
{
    QFETCH(const QString, part);
    crashAfter([](Document &document) {
        document.open(sample(), {}, QString(), {});
        (void)document.perform(type(4, QStringLiteral("y")), QStringLiteral("Type"));
    });
    const QString path = QFileInfo(journalFile()).path() + u'/' + part;
    const QString elsewhere = m_dir->filePath(QStringLiteral("elsewhere"));
    QVERIFY(QFile::rename(path, elsewhere));
    QVERIFY(QFile::link(elsewhere, path));
    QList<Error> problems;
    QVERIFY(findRecoverableWork(&problems).isEmpty());
    QCOMPARE(problems.size(), 1);
    QVERIFY(QFile::exists(elsewhere));
}

void TestRecovery::onlyJournalsAreRemoved_data()
{
    QTest::addColumn<QString>("folder"); // from the journals' one; absolute where it begins with /
    QTest::newRow("none") << QString();
    QTest::newRow("all") << QStringLiteral(".");
    QTest::newRow("beside") << QStringLiteral("../kept");
    QTest::newRow("of a journal") << QStringLiteral("a/kept");
}

void TestRecovery::onlyJournalsAreRemoved()
{
    QFETCH(const QString, folder);
    const QDir journals(journalsFolder());
    for (const char *name : {"../kept", "a/kept"}) {
        QVERIFY(QDir().mkpath(journals.filePath(QString::fromLatin1(name))));
    }
    const QString before = QDir::currentPath();
    const auto back = qScopeGuard([&] { QDir::setCurrent(before); });
    QVERIFY(QDir::setCurrent(journals.filePath(QStringLiteral("../kept"))));
    QFile file(QStringLiteral("file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    discard({.folder = folder.isEmpty() ? folder : journals.filePath(folder)});
    QVERIFY(QFile::exists(journals.filePath(QStringLiteral("../kept/file"))));
    QVERIFY(QFile::exists(journals.filePath(QStringLiteral("a/kept"))));
    discard({.folder = journals.filePath(QStringLiteral("a"))});
    QVERIFY(!QFile::exists(journals.filePath(QStringLiteral("a"))));
}

void TestRecovery::linksAndForeignFilesAreLeftAlone()
{
    const QString folder = journalsFolder() + QStringLiteral("/planted");
    QVERIFY(QDir().mkpath(folder));
    QFile secret(m_dir->filePath(QStringLiteral("secret")));
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("secret") == 6);
    secret.close();
    QVERIFY(QFile::link(secret.fileName(), folder + QStringLiteral("/journal")));
    QList<Error> problems;
    QVERIFY(findRecoverableWork(&problems).isEmpty());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].where, folder);
    QVERIFY(secret.exists());
}

/// The state's folder may be written in many ways; what is given up goes all the same.
void TestRecovery::journalsAreFoundHoweverTheirFolderIsWritten_data()
{
    QTest::addColumn<QString>("folder");
    for (const char *folder : {"state/", "other/../state", "link", "link/../state"}) {
        QTest::newRow(folder) << QString::fromLatin1(folder);
    }
}

void TestRecovery::journalsAreFoundHoweverTheirFolderIsWritten()
{
    QFETCH(const QString, folder);
    QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("state")));
    QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("other")));
    QVERIFY(QFile::link(QStringLiteral("state"), m_dir->filePath(QStringLiteral("link"))));
    qputenv("XDG_STATE_HOME", QByteArray(m_dir->path().toLocal8Bit() + '/' + folder.toLatin1()));
    crashAfter([](Document &document) {
        document.open(sample(), {}, QString(), {});
        (void)document.perform(type(4, QStringLiteral("y")), QStringLiteral("Type"));
    });
    QCOMPARE(findRecoverableWork().size(), 1);
    discard(findRecoverableWork()[0]);
    QVERIFY(QDir(journalsFolder()).isEmpty());
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
