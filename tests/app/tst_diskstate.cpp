// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/diskstate.h"

#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace masthead;

Q_DECLARE_METATYPE(masthead::DiskEntry)
Q_DECLARE_METATYPE(masthead::Protection)

namespace {

using Act = std::function<void(const QString &path)>;

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void setMode(const QString &path, unsigned mode)
{
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

} // namespace

Q_DECLARE_METATYPE(Act)

class TestDiskState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhatStandsThere_data();
    void seesWhatStandsThere();
    void trustsTheStampOfBefore();
    void tellsWhatConcernsTheUser_data();
    void tellsWhatConcernsTheUser();
};

/// F06, F10. A fifo has no writer: whoever waited for one would never come back.
void TestDiskState::seesWhatStandsThere_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<DiskEntry>("entry");
    QTest::addColumn<Protection>("protection");
    const auto row = [](const char *name, const Act &act, DiskEntry entry,
                        Protection protection = Protection::None) {
        QTest::newRow(name) << act << entry << protection;
    };
    row("file", [](const QString &) {}, DiskEntry::File);
    row("deleted", [](const QString &path) { QFile::remove(path); }, DiskEntry::Nothing);
    row(
        "folder gone", [](const QString &path) { QDir(folderOf(path)).removeRecursively(); },
        DiskEntry::NoFolder);
    row(
        "a file in the folder's place",
        [](const QString &path) {
            QDir(folderOf(path)).removeRecursively();
            put(folderOf(path), "x");
        },
        DiskEntry::NoFolder);
    row(
        "folder",
        [](const QString &path) {
            QFile::remove(path);
            QDir().mkdir(path);
        },
        DiskEntry::Folder);
    row(
        "fifo",
        [](const QString &path) {
            QFile::remove(path);
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        },
        DiskEntry::Special);
    row(
        "link loop",
        [](const QString &path) {
            QFile::remove(path);
            QFile::link(path, path);
        },
        DiskEntry::LinkLoop);
    row(
        "link to nothing",
        [](const QString &path) {
            QFile::remove(path);
            QFile::link(path + QStringLiteral(".gone"), path);
        },
        DiskEntry::Nothing);
    row(
        "link to the file",
        [](const QString &path) {
            QFile::rename(path, path + QStringLiteral(".real"));
            QFile::link(path + QStringLiteral(".real"), path);
        },
        DiskEntry::File);
    row("unreadable", [](const QString &path) { setMode(path, 0200); }, DiskEntry::OutOfReach);
    row(
        "folder closed", [](const QString &path) { setMode(folderOf(path), 0); },
        DiskEntry::OutOfReach);
    row(
        "read-only", [](const QString &path) { setMode(path, 0400); }, DiskEntry::File,
        Protection::File);
    row(
        "folder read-only", [](const QString &path) { setMode(folderOf(path), 0500); },
        DiskEntry::File, Protection::Folder);
    row(
        "deleted, folder read-only",
        [](const QString &path) {
            QFile::remove(path);
            setMode(folderOf(path), 0500);
        },
        DiskEntry::Nothing, Protection::Folder);
    row(
        "link into a read-only folder",
        [](const QString &path) {
            const QString inner = folderOf(path) + QStringLiteral("/inner");
            QDir().mkdir(inner);
            QFile::rename(path, inner + QStringLiteral("/real.nlx"));
            QFile::link(inner + QStringLiteral("/real.nlx"), path);
            setMode(inner, 0500);
        },
        DiskEntry::File, Protection::Folder);
}

void TestDiskState::seesWhatStandsThere()
{
    QFETCH(const Act, act);
    QFETCH(const DiskEntry, entry);
    QFETCH(const Protection, protection);
    if (::geteuid() == 0 && (protection != Protection::None || entry == DiskEntry::OutOfReach)) {
        QSKIP("this user may do everything");
    }
    const QTemporaryDir sandbox;
    const QString path = sandbox.filePath(QStringLiteral("issues/may.nlx"));
    QVERIFY(QDir().mkdir(folderOf(path)));
    put(path, "bytes");
    act(path);
    const DiskState state = lookAtDisk(path);
    const QStringList folders{folderOf(path), folderOf(path) + QStringLiteral("/inner")};
    for (const QString &folder : folders) {
        ::chmod(QFile::encodeName(folder).constData(), 0700); // so that the sandbox can go
    }
    QCOMPARE(state.entry, entry);
    QCOMPARE(state.protection, protection);
    QCOMPARE(state.hash, entry == DiskEntry::File ? sha256("bytes") : Sha256());
}

void TestDiskState::trustsTheStampOfBefore()
{
    const QTemporaryDir sandbox;
    const QString path = sandbox.filePath(QStringLiteral("may.nlx"));
    put(path, "bytes");
    DiskState before = lookAtDisk(path);
    before.hash = sha256("not read again");
    QCOMPARE(lookAtDisk(path, before).hash, before.hash);
    QVERIFY(QFile::remove(path));
    put(path, "other bytes");
    QCOMPARE(lookAtDisk(path, before).hash, sha256("other bytes"));
}

void TestDiskState::tellsWhatConcernsTheUser_data()
{
    QTest::addColumn<DiskState>("state");
    QTest::addColumn<DiskTrouble>("trouble");
    const Sha256 mine = sha256("mine");
    const Sha256 accepted = sha256("accepted");
    const Sha256 other = sha256("other");
    QTest::newRow("as it was left") << DiskState{.hash = mine} << DiskTrouble{};
    QTest::newRow("accepted") << DiskState{.hash = accepted} << DiskTrouble{};
    QTest::newRow("another version")
        << DiskState{.hash = other} << DiskTrouble{.otherVersion = other};
    QTest::newRow("gone") << DiskState{.entry = DiskEntry::Nothing}
                          << DiskTrouble{.entry = DiskEntry::Nothing};
    QTest::newRow("read-only, and another version")
        << DiskState{.hash = other, .protection = Protection::File}
        << DiskTrouble{.otherVersion = other, .protection = Protection::File};
    QTest::newRow("another user's")
        << DiskState{.hash = mine, .protection = Protection::Owner, .owner = QStringLiteral("eve")}
        << DiskTrouble{.protection = Protection::Owner, .owner = QStringLiteral("eve")};
}

void TestDiskState::tellsWhatConcernsTheUser()
{
    QFETCH(const DiskState, state);
    QFETCH(const DiskTrouble, trouble);
    QVERIFY(troubleOf(state, sha256("mine"), sha256("accepted")) == trouble);
    QCOMPARE(trouble.isGone(), state.entry == DiskEntry::Nothing);
}

QTEST_GUILESS_MAIN(TestDiskState)
#include "tst_diskstate.moc"
