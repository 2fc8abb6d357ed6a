// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/durablefile.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace masthead;

namespace {

const QByteArray Old("the old text");
const QByteArray New("the new text, which is longer");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be opened)");
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

int modeOf(const QString &path)
{
    struct stat status{};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777)
                                                                      : -1;
}

/// A program run under strace, which injects one fault.
struct Run
{
    int exitCode = -1; ///< -1: killed
    QByteArray messages;
    QByteArray trace;
};

Run runWith(const QString &calls, const QString &fault, const QStringList &arguments)
{
    const QTemporaryDir folder;
    const QString trace = folder.filePath(QStringLiteral("trace"));
    QProcess process;
    process.start(QStringLiteral("strace"),
                  QStringList{QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-o"),
                              trace, QStringLiteral("-e"), u"trace=" + calls, QStringLiteral("-e"),
                              u"inject=" + calls + u':' + fault,
                              QStringLiteral(MASTHEAD_REPLACEFILE)} +
                      arguments);
    if (!process.waitForFinished()) {
        return {};
    }
    return {.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .messages = process.readAllStandardError(),
            .trace = contentOf(trace)};
}

bool hasStrace()
{
    return !QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty() &&
           runWith(QStringLiteral("sync"), QStringLiteral("error=EIO"), {}).exitCode == 2;
}

} // namespace

class TestDurableFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void makesAndReplaces();
    void keepsTheMode();
    void followsLinks_data();
    void followsLinks();
    void followsLinksAsTheSystemDoes();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesProtectedFiles();
    void keepsTheOldFileWhenTheWriterFails();
    void keepsWhatCantBePlaced();
    void tellsTheHashOfAFileWhoseFolderFails();
    void noticesChangesOnDisk();
    void noticesChangesWhileItWrites();
    void writesInManyPieces();
    void sweepsWhatACrashLeft();
    void takesLongNames();
    void reportsEachFailure_data();
    void reportsEachFailure();
    void survivesAnyFailedCall_data();
    void survivesAnyFailedCall();
    void survivesDeathAtAnyCall_data();
    void survivesDeathAtAnyCall();
    void hashesOnlyFiles();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestDurableFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = path(QStringLiteral("a b.nlx"));
    writeFile(m_path, Old);
}

void TestDurableFile::makesAndReplaces()
{
    QCOMPARE(replaceFile(m_path, New), Result<Sha256>(sha256(New)));
    QCOMPARE(contentOf(m_path), New);
    const QString other = path(QStringLiteral("neu 新.nlx"));
    QCOMPARE(replaceFile(other, Old), Result<Sha256>(sha256(Old)));
    QCOMPARE(contentOf(other), Old);
    QCOMPARE(replaceFile(other, QByteArray()), Result<Sha256>(sha256({})));
    QCOMPARE(contentOf(other), QByteArray());
    QCOMPARE(names().size(), 2);
}

void TestDurableFile::keepsTheMode()
{
    for (const int mode : {0600, 0640, 0664}) {
        QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), mode_t(mode)), 0);
        QVERIFY(replaceFile(m_path, New));
        QCOMPARE(modeOf(m_path), mode);
    }
    const mode_t mask = ::umask(027);
    const QString made = path(QStringLiteral("new"));
    const bool done = replaceFile(made, New).has_value();
    ::umask(mask);
    QVERIFY(done);
    QCOMPARE(modeOf(made), 0640);
}

void TestDurableFile::followsLinks_data()
{
    QTest::addColumn<QStringList>("links"); // each to the next one
    QTest::addColumn<QString>("target");
    QTest::newRow("one") << QStringList{QStringLiteral("l")} << QStringLiteral("a b.nlx");
    QTest::newRow("chain") << QStringList{QStringLiteral("l"), QStringLiteral("k")}
                           << QStringLiteral("a b.nlx");
    QTest::newRow("to nothing yet") << QStringList{QStringLiteral("l")} << QStringLiteral("none");
    QTest::newRow("into a folder")
        << QStringList{QStringLiteral("l")} << QStringLiteral("folder/x.nlx");
}

void TestDurableFile::followsLinks()
{
    QFETCH(const QStringList, links);
    QFETCH(const QString, target);
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("folder")));
    const QStringList targets = links.mid(1) + QStringList{target};
    for (qsizetype i = 0; i < links.size(); ++i) {
        QVERIFY(QFile::link(targets[i], path(links[i])));
    }
    QVERIFY(replaceFile(path(links[0]), New));
    QCOMPARE(contentOf(path(target)), New);
    for (const QString &link : links) {
        QVERIFY(QFileInfo(path(link)).isSymbolicLink());
    }
}

/// docs → data/docs, and docs/l → ../shared/x: that is data/shared/x, not shared/x.
void TestDurableFile::followsLinksAsTheSystemDoes()
{
    for (const char *folder : {"data/docs", "data/shared", "shared"}) {
        QVERIFY(QDir(m_folder->path()).mkpath(QString::fromLatin1(folder)));
    }
    QVERIFY(QFile::link(QStringLiteral("data/docs"), path(QStringLiteral("docs"))));
    QVERIFY(QFile::link(QStringLiteral("../shared/x"), path(QStringLiteral("docs/l"))));
    QVERIFY(replaceFile(path(QStringLiteral("docs/l")), New));
    QCOMPARE(contentOf(path(QStringLiteral("docs/l"))), New);
    QCOMPARE(contentOf(path(QStringLiteral("data/shared/x"))), New);
    QVERIFY(replaceFile(path(QStringLiteral("docs/../y")), New));
    QCOMPARE(contentOf(path(QStringLiteral("data/y"))), New);
    QVERIFY(QDir(path(QStringLiteral("shared"))).isEmpty());
}

void TestDurableFile::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"folder", "fifo", "loop", "nowhere/x"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestDurableFile::refusesWhatIsNoFile()
{
    QFETCH(const QString, name);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QCOMPARE(::mkfifo(QFile::encodeName(path(QStringLiteral("fifo"))).constData(), 0600), 0);
    QVERIFY(QFile::link(QStringLiteral("loop"), path(QStringLiteral("loop"))));
    const QStringList before = names();
    const Result<Sha256> done = replaceFile(path(name), New);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::CannotWrite);
    QVERIFY(!done.error().cause.isEmpty());
    QCOMPARE(names(), before);
}

void TestDurableFile::refusesProtectedFiles()
{
    QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0444), 0);
    if (::access(QFile::encodeName(m_path).constData(), W_OK) == 0) {
        QSKIP("this user may write everything");
    }
    const Result<Sha256> done = replaceFile(m_path, New);
    QVERIFY(!done);
    QCOMPARE(contentOf(m_path), Old);
}

void TestDurableFile::keepsTheOldFileWhenTheWriterFails()
{
    const Error error{.code = ErrorCode::LimitExceeded, .what = QStringLiteral("Too much.")};
    const auto write = [&](QIODevice &device) -> Result<void> {
        device.write(New);
        return std::unexpected(error);
    };
    const Result<Sha256> done = replaceFile(m_path, write);
    QVERIFY(!done);
    QVERIFY(done.error() == error);
    QCOMPARE(contentOf(m_path), Old);
    QCOMPARE(names().size(), 1);
}

/// F08. The name is taken by a folder when the new file is whole.
void TestDurableFile::keepsWhatCantBePlaced()
{
    const auto write = [&](QIODevice &device) -> Result<void> {
        device.write(New);
        QFile::remove(m_path);
        QDir().mkdir(m_path);
        return {};
    };
    QVERIFY(!replaceFile(m_path, write));
    QCOMPARE(names().size(), 1); // nobody asked to keep it
    QVERIFY(QDir().rmdir(m_path));
    writeFile(m_path, Old);
    Leftover left;
    const Result<Sha256> done = replaceFile(m_path, write, {}, &left);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::CannotWrite);
    QCOMPARE(left.kept, path(QStringLiteral("a b (not yet saved).nlx")));
    QVERIFY(left.placed.isNull());
    QVERIFY2(done.error().remedy.contains(QStringLiteral("a b (not yet saved).nlx")),
             qPrintable(done.error().remedy));
    QCOMPARE(contentOf(left.kept), New);
}

void TestDurableFile::tellsTheHashOfAFileWhoseFolderFails()
{
    const QByteArray folder = QFile::encodeName(m_folder->path());
    QCOMPARE(::chmod(folder.constData(), 0300), 0); // may be changed, not be opened
    if (::access(folder.constData(), R_OK) == 0) {
        QSKIP("this user may read everything");
    }
    Leftover left;
    const Result<Sha256> done = replaceFile(m_path, New, {}, &left);
    QCOMPARE(::chmod(folder.constData(), 0700), 0);
    QVERIFY(!done);
    QCOMPARE(left.placed, sha256(New));
    QCOMPARE(contentOf(m_path), New);
}

void TestDurableFile::noticesChangesOnDisk()
{
    const Result<Sha256> done = replaceFile(m_path, New, sha256("another text"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::ChangedOnDisk);
    QCOMPARE(contentOf(m_path), Old);
    QCOMPARE(names().size(), 1);
    QVERIFY(replaceFile(m_path, New, sha256(Old)));
    QCOMPARE(contentOf(m_path), New);
    QVERIFY(QFile::remove(m_path)); // gone is not changed: it is made anew
    QVERIFY(replaceFile(m_path, Old, sha256(New)));
    QCOMPARE(contentOf(m_path), Old);
}

/// The old file is looked at from the start; what happens to it afterwards counts as well.
void TestDurableFile::noticesChangesWhileItWrites()
{
    const auto threads = [] { return QDir(QStringLiteral("/proc/self/task")).entryList().size(); };
    const auto replacing = [&](const std::function<void()> &meanwhile) {
        const qsizetype before = threads();
        return replaceFile(
            m_path,
            [&](QIODevice &device) -> Result<void> {
                device.write(New);
                // The look at the old file is over, and so is its thread.
                if (QTest::qWaitFor([&] { return threads() == before; })) {
                    meanwhile();
                }
                return {};
            },
            sha256(Old));
    };
    const Result<Sha256> written = replacing([&] { writeFile(m_path, "of another"); });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::ChangedOnDisk);
    QCOMPARE(contentOf(m_path), QByteArray("of another"));
    writeFile(m_path, Old);
    const Result<Sha256> replaced = replacing([&] {
        writeFile(path(QStringLiteral("other")), "replaced");
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QFile::rename(path(QStringLiteral("other")), m_path));
    });
    QVERIFY(!replaced);
    QCOMPARE(contentOf(m_path), QByteArray("replaced"));
    writeFile(m_path, Old);
    QVERIFY(replacing([&] { writeFile(m_path, Old); })); // written anew, the same: no change
    QCOMPARE(contentOf(m_path), New);
}

void TestDurableFile::writesInManyPieces()
{
    QByteArray expected;
    const auto write = [&](QIODevice &device) -> Result<void> {
        for (const int size : {1, 70'000, 3, 300'000, 262'144, 0, 5, 2'000'000}) {
            const QByteArray piece(size, char('a' + size % 26));
            expected += piece;
            if (device.write(piece) != size) {
                return std::unexpected(Error{});
            }
        }
        return {};
    };
    const Result<Sha256> done = replaceFile(m_path, write);
    QVERIFY(done);
    QCOMPARE(*done, sha256(expected));
    QVERIFY(contentOf(m_path) == expected);
}

void TestDurableFile::sweepsWhatACrashLeft()
{
    const QString left = path(QStringLiteral(".a b.nlx.0123.masthead-part"));
    const QString ofAnother = path(QStringLiteral(".b.nlx.0123.masthead-part"));
    const QString ofLonger = path(QStringLiteral(".a b.nlx.old.0123.masthead-part"));
    const QString inUse = path(QStringLiteral(".a b.nlx.4567.masthead-part"));
    for (const QString &part : {left, ofAnother, ofLonger, inUse}) {
        writeFile(part, "half");
    }
    const int held = ::open(QFile::encodeName(inUse).constData(), O_RDWR | O_CLOEXEC);
    QCOMPARE(::flock(held, LOCK_EX), 0);
    sweepPartFiles(m_path);
    QVERIFY(!QFile::exists(left));
    QVERIFY(QFile::exists(ofAnother));
    QVERIFY(QFile::exists(ofLonger)); // of "a b.nlx.old"
    QVERIFY(QFile::exists(inUse));
    ::close(held);
    QVERIFY(replaceFile(m_path, New));
    QVERIFY(!QFile::exists(inUse));
}

void TestDurableFile::takesLongNames()
{
    const QString longest = path(QString(255, u'n'));
    QVERIFY(replaceFile(longest, New));
    QCOMPARE(contentOf(longest), New);
    QVERIFY(replaceFile(path(QString(85, u'新')), New));
}

void TestDurableFile::reportsEachFailure_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("isReplaced");
    const auto row = [](const char *call, const char *fault, const char *message, bool isReplaced) {
        QTest::newRow(qPrintable(QString::fromLatin1(call) + u' ' + QString::fromLatin1(fault)))
            << QString::fromLatin1(call) << QString::fromLatin1(fault) << QByteArray(message)
            << isReplaced;
    };
    row("write", "error=ENOSPC:when=1", "There is no room left on", false);
    row("write", "error=EDQUOT:when=1", "There is no room left on", false);
    row("write", "error=EIO:when=1", "The new file could not be written.", false);
    row("fdatasync", "error=EIO", "The disk did not confirm that it has the new file.", false);
    row("fdatasync", "error=ENOSPC", "There is no room left on", false);
    row("fchmod", "error=EPERM", "The new file could not be written.", false);
    row("rename", "error=EBUSY", "The new file could not take the old one's place.", false);
    row("rename", "error=EACCES", "The new file could not take the old one's place.", false);
    row("fsync", "error=EIO", "The new file is in its place, but the disk did not confirm it.",
        true);
}

/// F03, F04, F08
void TestDurableFile::reportsEachFailure()
{
    if (!hasStrace()) {
        QSKIP("strace is not to be had here");
    }
    QFETCH(const QString, call);
    QFETCH(const QString, fault);
    QFETCH(const QByteArray, message);
    QFETCH(const bool, isReplaced);
    const Run run = runWith(call, fault, {m_path, QString::fromLatin1(New)});
    QCOMPARE(run.exitCode, 4);
    QVERIFY2(run.messages.contains(message), run.messages.constData());
    QCOMPARE(contentOf(m_path), isReplaced ? New : Old);
    QCOMPARE(names().size(), 1);
    if (call == u"fdatasync" || call == u"fsync") { // a flush that failed is never tried again
        QCOMPARE(run.trace.count(QByteArray(call.toLatin1() + '(')), 1);
    }
}

void TestDurableFile::survivesAnyFailedCall_data()
{
    QTest::addColumn<QString>("call");
    for (const char *call : {"openat", "read", "close", "newfstatat", "fstat", "flock"}) {
        QTest::newRow(call) << QString::fromLatin1(call);
    }
}

/// Each of these calls fails once, the first, the second, … until the program has no more of them.
void TestDurableFile::survivesAnyFailedCall()
{
    if (!hasStrace()) {
        QSKIP("strace is not to be had here");
    }
    QFETCH(const QString, call);
    int failures = 0;
    for (int nth = 1; nth < 200; ++nth) {
        writeFile(m_path, Old);
        const Run run = runWith(call, QStringLiteral("error=EIO:when=%1").arg(nth),
                                {m_path, QString::fromLatin1(New), sha256(Old).text()});
        if (!run.trace.contains("INJECTED")) {
            QCOMPARE(run.exitCode, 0);
            break;
        }
        ++failures;
        const QByteArray content = contentOf(m_path);
        QVERIFY(content == Old || content == New);
        if (run.exitCode == 0) {
            QCOMPARE(content, New);
        } else if (run.exitCode == 4) {
            QVERIFY(!run.messages.isEmpty());
        }
    }
    QVERIFY(failures > 0);
}

void TestDurableFile::survivesDeathAtAnyCall_data()
{
    QTest::addColumn<QString>("call");
    for (const char *call :
         {"openat", "flock", "write", "fchmod", "fdatasync", "read", "close", "rename", "fsync"}) {
        QTest::newRow(call) << QString::fromLatin1(call);
    }
}

/// F01
void TestDurableFile::survivesDeathAtAnyCall()
{
    if (!hasStrace()) {
        QSKIP("strace is not to be had here");
    }
    QFETCH(const QString, call);
    int deaths = 0;
    for (int nth = 1; nth < 200; ++nth) {
        writeFile(m_path, Old);
        const Run run = runWith(call, QStringLiteral("signal=KILL:when=%1").arg(nth),
                                {m_path, QString::fromLatin1(New)});
        const QByteArray content = contentOf(m_path);
        QVERIFY2(content == Old || content == New, content.constData());
        if (run.exitCode == 0) {
            QCOMPARE(content, New);
            break;
        }
        ++deaths;
        sweepPartFiles(m_path);
        QCOMPARE(names().size(), 1);
    }
    QVERIFY(deaths > 0);
}

void TestDurableFile::hashesOnlyFiles()
{
    QCOMPARE(hashFile(m_path), Result<Sha256>(sha256(Old)));
    QCOMPARE(hashFile(path(QStringLiteral("none"))), Result<Sha256>(Sha256()));
    QVERIFY(!hashFile(m_folder->path()));
    const QString fifo = path(QStringLiteral("fifo"));
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    QVERIFY(!hashFile(fifo));
}

QTEST_GUILESS_MAIN(TestDurableFile)
#include "tst_durablefile.moc"
