// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/nlxwriter.h"
#include "document/session/document.h"
#include "document/session/journal.h"
#include "document/session/recovery.h"
#include "tests/document/randomissue.h"

#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

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
    QThreadPool::globalInstance()->waitForDone(); // its threads would be missing in the child
    const pid_t child = ::fork();
    if (child == 0) {
        Document document;
        work(document);
        QThreadPool::globalInstance()->waitForDone();
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
    void picturesOfANeverSavedIssueComeBack();
    void linksAndForeignFilesAreLeftAlone();
    void comparesByItem();

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
        const QList<RecoverableWork> works = findRecoverableWork();
        if (works.isEmpty()) {
            QVERIFY(size <= whole.indexOf('\n') + 1);
            continue;
        }
        QVERIFY(QStringLiteral("Windyyyy").startsWith(itemById(works[0].issue, one)->body));
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
    crashAfter([](Document &document) { document.recover(findRecoverableWork()[0]); });
    const QList<RecoverableWork> works = findRecoverableWork();
    QCOMPARE(works.size(), 1);
    Document document;
    document.recover(works[0]);
    QVERIFY(document.isDirty());
    QCOMPARE(itemById(document.issue(), one)->body, QStringLiteral("Windy"));
    document.undo();
    QVERIFY(document.issue() == sample());
    QVERIFY(!document.isDirty());
}

void TestRecovery::picturesOfANeverSavedIssueComeBack()
{
    Issue issue = sample();
    Blobs blobs;
    const QByteArray picture("\x89PNG not really");
    issue.assets = {{.id = AssetId(QStringLiteral("p")),
                     .sha256 = blobs.put(picture),
                     .type = QStringLiteral("image/png"),
                     .bytes = picture.size(),
                     .pixels = QSize(1, 1)}};
    crashAfter([&](Document &document) {
        document.open(issue, blobs, QString(), {});
        (void)document.perform(type(4, QStringLiteral("y")), QStringLiteral("Type"));
    });
    const QList<RecoverableWork> works = findRecoverableWork();
    QCOMPARE(works.size(), 1);
    const Result<QByteArray> read = works[0].blobs.read(issue.assets[0].sha256);
    QVERIFY(read);
    QCOMPARE(*read, picture);
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

void TestRecovery::comparesByItem()
{
    Issue base = sample();
    base.sections[0].items.append(
        {.id = ItemId(QStringLiteral("gone")), .title = QStringLiteral("Gone")});
    base.sections[0].items.append({.id = ItemId(QStringLiteral("moved"))});
    base.sections.append({.id = SectionId(QStringLiteral("end"))});
    Issue issue = base;
    issue.sections[0].items[0].body = QStringLiteral("Windy");
    issue.sections[1].items.append(issue.sections[0].items.takeAt(2));
    issue.sections[0].items.removeAt(1);
    issue.sections[1].items.append(
        {.id = ItemId(QStringLiteral("new")), .title = {}, .body = QStringLiteral("Fresh")});

    const QList<ItemChange> changes = compareByItem(base, issue);
    QStringList rows;
    for (const ItemChange &change : changes) {
        rows.append(QStringLiteral("%1 %2").arg(change.item.text()).arg(int(change.difference)));
    }
    QCOMPARE(rows, (QStringList{QStringLiteral("one 2"), QStringLiteral("moved 3"),
                                QStringLiteral("new 0"), QStringLiteral("gone 1")}));
    QCOMPARE(changes[0].before, QStringLiteral("Wind"));
    QCOMPARE(changes[0].after, QStringLiteral("Windy"));
    QCOMPARE(changes[2].after, QStringLiteral("Fresh"));
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
