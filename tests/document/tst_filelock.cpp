// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/filelock.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>

using namespace masthead;

namespace {

enum class Expected : std::uint8_t { Taken, Other };

using Edit = std::function<void(QJsonObject &json)>;

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

} // namespace

Q_DECLARE_METATYPE(Expected)
Q_DECLARE_METATYPE(Edit)

/// F11.
class TestFileLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void standsBesideTheFileUntilItIsReleased();
    void heedsWhoHasIt_data();
    void heedsWhoHasIt();
    void whatIsNoLockIsAnothersAndStays_data();
    void whatIsNoLockIsAnothersAndStays();
    void runningProcessHasItAndAKilledOneHasNot();
    void ofManyProcessesOneHasIt();
    void anothersLockIsNotReleased();
    void readOnlyFolderHasNone();
    void linkHasTheLockOfItsFile();
    void longNameIsCut();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_lock;
};

void TestFileLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("may.nlx"));
    m_lock = m_folder->filePath(QStringLiteral(".~lock.may.nlx#"));
    write(m_path, "issue");
}

void TestFileLock::standsBesideTheFileUntilItIsReleased()
{
    const LockOutcome outcome = takeLock(m_path);
    const auto *own = std::get_if<OwnLock>(&outcome);
    QVERIFY(own != nullptr);
    QCOMPARE(own->path, m_lock);
    const QJsonObject json = QJsonDocument::fromJson(readAll(m_lock)).object();
    QCOMPARE(json[u"pid"].toInteger(), ::getpid());
    QCOMPARE(json[u"host"].toString(), QSysInfo::machineHostName());
    QVERIFY(!json[u"user"].toString().isEmpty());
    QVERIFY(QDateTime::fromString(json[u"since"].toString(), Qt::ISODate).isValid());
    releaseLock(*own);
    QCOMPARE(
        QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{QStringLiteral("may.nlx")});
}

void TestFileLock::heedsWhoHasIt_data()
{
    QTest::addColumn<Edit>("edit"); // of a lock of this process
    QTest::addColumn<Expected>("expected");
    const auto row = [](const char *name, const Edit &edit, Expected expected) {
        QTest::newRow(name) << edit << expected;
    };
    row("this process", [](QJsonObject &) {}, Expected::Taken);
    row(
        "another process",
        [](QJsonObject &json) {
            json[u"pid"] = 1;
            json[u"started"] = 0;
        },
        Expected::Other);
    row("an ended process", [](QJsonObject &json) { json[u"pid"] = 0x7ffffff0; }, Expected::Taken);
    row(
        "a pid that was given to another process",
        [](QJsonObject &json) { json[u"started"] = json[u"started"].toInteger() + 1; },
        Expected::Taken);
    row(
        "before the machine was started again",
        [](QJsonObject &json) { json[u"boot"] = QStringLiteral("0f0f"); }, Expected::Taken);
    row(
        "another machine", [](QJsonObject &json) { json[u"host"] = QStringLiteral("study"); },
        Expected::Other);
    row(
        "another machine of the same name, started at another time",
        [](QJsonObject &json) {
            json[u"machine"] = QStringLiteral("0f0f");
            json[u"boot"] = QStringLiteral("0f0f");
        },
        Expected::Other);
    row(
        "the time of a clock that is wrong",
        [](QJsonObject &json) {
            json[u"host"] = QStringLiteral("study");
            json[u"since"] = QStringLiteral("1970-01-01T00:00:00Z");
        },
        Expected::Other);
}

void TestFileLock::heedsWhoHasIt()
{
    QFETCH(const Edit, edit);
    QFETCH(const Expected, expected);
    QVERIFY(std::holds_alternative<OwnLock>(takeLock(m_path)));
    QJsonObject json = QJsonDocument::fromJson(readAll(m_lock)).object();
    edit(json);
    const QByteArray before = QJsonDocument(json).toJson(QJsonDocument::Compact);
    write(m_lock, before);
    const LockOutcome outcome = takeLock(m_path);
    QCOMPARE(std::holds_alternative<OwnLock>(outcome), expected == Expected::Taken);
    if (const auto *other = std::get_if<LockHolder>(&outcome)) {
        QCOMPARE(other->user, json[u"user"].toString());
        QCOMPARE(other->host, json[u"host"].toString());
        QCOMPARE(readAll(m_lock), before);
    } else {
        QVERIFY(readAll(m_lock) != before);
    }
    // Nothing else is left in the folder.
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

/// H35.
void TestFileLock::whatIsNoLockIsAnothersAndStays_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"empty", "text", "large", "fifo", "link", "folder", "marks"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind);
    }
}

void TestFileLock::whatIsNoLockIsAnothersAndStays()
{
    QFETCH(const QString, kind);
    if (kind == u"fifo") {
        QCOMPARE(::mkfifo(QFile::encodeName(m_lock).constData(), 0600), 0);
    } else if (kind == u"link") {
        QVERIFY(QFile::link(m_path, m_lock));
    } else if (kind == u"folder") {
        QVERIFY(QDir().mkdir(m_lock));
    } else {
        write(m_lock, kind == u"empty"   ? QByteArray()
                      : kind == u"large" ? QByteArray(1 << 20, ' ')
                      : kind == u"marks" ? QByteArray("{\"user\":\"a\u202eb\",\"host\":\"x\"}")
                                         : QByteArray("not a lock"));
    }
    const LockOutcome outcome = takeLock(m_path);
    const auto *other = std::get_if<LockHolder>(&outcome);
    QVERIFY(other != nullptr);
    QCOMPARE(other->user, kind == u"marks" ? QStringLiteral("a\\u{202e}b") : QString());
    releaseLock({.path = m_lock, .id = {}});
    QVERIFY(QFileInfo::exists(m_lock) || QFileInfo(m_lock).isSymLink());
    QCOMPARE(readAll(m_path), QByteArrayLiteral("issue"));
}

void TestFileLock::runningProcessHasItAndAKilledOneHasNot()
{
    std::array<int, 2> pipe{};
    QCOMPARE(::pipe(pipe.data()), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const bool isTaken = std::holds_alternative<OwnLock>(takeLock(m_path));
        [[maybe_unused]] const ssize_t told = ::write(pipe[1], isTaken ? "1" : "0", 1);
        ::pause();
        ::_exit(0);
    }
    char answer = 0;
    QCOMPARE(::read(pipe[0], &answer, 1), 1);
    QCOMPARE(answer, '1');
    const LockOutcome outcome = takeLock(m_path);
    const auto *other = std::get_if<LockHolder>(&outcome);
    QVERIFY(other != nullptr);
    QCOMPARE(other->pid, child);
    QVERIFY(isOnThisMachine(*other));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    QVERIFY(std::holds_alternative<OwnLock>(takeLock(m_path)));
}

/// All find the lock of one that has ended.
void TestFileLock::ofManyProcessesOneHasIt()
{
    QVERIFY(std::holds_alternative<OwnLock>(takeLock(m_path)));
    QJsonObject json = QJsonDocument::fromJson(readAll(m_lock)).object();
    json[u"boot"] = QStringLiteral("0f0f");
    write(m_lock, QJsonDocument(json).toJson());
    constexpr int many = 12;
    std::array<int, 2> start{};
    std::array<int, 2> end{};
    QCOMPARE(::pipe(start.data()), 0);
    QCOMPARE(::pipe(end.data()), 0);
    std::array<pid_t, many> children{};
    for (pid_t &child : children) {
        child = ::fork();
        if (child == 0) {
            char byte = 0;
            ::close(start[1]);
            [[maybe_unused]] const ssize_t go = ::read(start[0], &byte, 1);
            const bool isTaken = std::holds_alternative<OwnLock>(takeLock(m_path));
            [[maybe_unused]] const ssize_t told = ::write(end[1], isTaken ? "1" : "0", 1);
            ::pause();
            ::_exit(0);
        }
    }
    ::close(start[0]);
    ::close(start[1]); // go
    int taken = 0;
    for (int i = 0; i < many; ++i) {
        char answer = 0;
        QCOMPARE(::read(end[0], &answer, 1), 1);
        taken += answer == '1' ? 1 : 0;
    }
    for (const pid_t child : children) {
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
    }
    QCOMPARE(taken, 1);
}

void TestFileLock::anothersLockIsNotReleased()
{
    const LockOutcome first = takeLock(m_path);
    const LockOutcome second = takeLock(m_path); // this process again: the first is void
    releaseLock(std::get<OwnLock>(first));
    QVERIFY(QFile::exists(m_lock));
    releaseLock(std::get<OwnLock>(second));
    QVERIFY(!QFile::exists(m_lock));
    releaseLock(std::get<OwnLock>(second)); // nothing is there
}

void TestFileLock::readOnlyFolderHasNone()
{
    if (::geteuid() == 0) {
        QSKIP("this user may write everything");
    }
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0500);
    const LockOutcome outcome = takeLock(m_path);
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0700);
    QVERIFY(std::holds_alternative<NoLock>(outcome));
}

void TestFileLock::linkHasTheLockOfItsFile()
{
    const QString link = m_folder->filePath(QStringLiteral("link.nlx"));
    QVERIFY(QFile::link(m_path, link));
    QCOMPARE(lockPath(link), m_lock);
}

void TestFileLock::longNameIsCut()
{
    const QString path = m_folder->filePath(QString(80, QChar(0x6c49)) + QStringLiteral(".nlx"));
    write(path, "issue");
    QVERIFY(std::holds_alternative<OwnLock>(takeLock(path)));
}

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
