// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/nlxfolder.h"
#include "document/format/nlxreader.h"
#include "document/format/nlxwriter.h"
#include "tests/document/randomissue.h"

#include <sys/stat.h>
#include <unistd.h>

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace masthead;

namespace {

const QByteArray Picture("not really a picture");

struct Sample
{
    Issue issue;
    Blobs blobs;
};

Sample sample()
{
    Sample result;
    result.issue.title = QStringLiteral("January 2024");
    result.issue.sections = {
        {.id = SectionId(QStringLiteral("s")),
         .items = {{.id = ItemId(QStringLiteral("a1")), .body = QStringLiteral("Tides\n\nturn.")},
                   {.id = ItemId(QStringLiteral("a2"))}}}};
    result.issue.assets = {{.id = AssetId(QStringLiteral("p")),
                            .sha256 = result.blobs.put(Picture),
                            .type = QStringLiteral("image/png"),
                            .bytes = Picture.size()}};
    result.issue.threads = {{.id = ThreadId(QStringLiteral("t"))}};
    const QByteArray json = snapshotJson(result.issue);
    result.issue.snapshots = {{.revision = sha256(json), .json = json}};
    result.issue.unknownMembers = {
        {QStringLiteral("later/deep/thing.bin"), result.blobs.put("\x01\x02")}};
    return result;
}

/// Every file below a folder: name → content.
QMap<QString, QByteArray> filesIn(const QString &path)
{
    QMap<QString, QByteArray> files;
    QDirIterator iterator(path, QDir::Files | QDir::Hidden | QDir::System,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        QFile file(iterator.next());
        if (file.open(QIODevice::ReadOnly)) {
            files.insert(QDir(path).relativeFilePath(file.fileName()), file.readAll());
        }
    }
    return files;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray archived(const Issue &issue, const Blobs &blobs)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeNlx(issue, blobs, buffer) ? buffer.data() : QByteArray();
}

} // namespace

class TestNlxFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void holdsTheMembersAsFiles();
    void packsToTheSameArchive();
    void leavesDotNamesAlone();
    void updatesOnlyWhatDiffers();
    void keepsWhatTheUserPutThere();
    void touchesNoOtherFolder();
    void refuses_data();
    void refuses();
    void writesThroughNoLink();
    void leavesNothingWhenItFails();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestNlxFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("january.nlxd"));
}

void TestNlxFolder::holdsTheMembersAsFiles()
{
    const Sample written = sample();
    QVERIFY(writeNlxFolder(written.issue, written.blobs, m_path));
    const QMap<QString, QByteArray> files = filesIn(m_path);
    const QStringList names{u"assets/" + written.issue.assets[0].sha256.text() + u".png",
                            QStringLiteral("issue.json"),
                            QStringLiteral("items/a1.md"),
                            QStringLiteral("items/a2.md"),
                            QStringLiteral("later/deep/thing.bin"),
                            QStringLiteral("mimetype"),
                            QStringLiteral("review/t.json"),
                            u"snapshots/" + written.issue.snapshots[0].revision.text() + u".json"};
    QCOMPARE(files.keys(), names);
    QCOMPARE(files.value(QStringLiteral("items/a1.md")), "Tides\n\nturn.\n");
    QCOMPARE(files.value(QStringLiteral("items/a2.md")), "");

    const Result<OpenedIssue> read = readNlxFolder(m_path);
    QVERIFY2(read, qPrintable(read ? QString() : plainText(read.error())));
    QVERIFY(read->issue == written.issue);
    QCOMPARE(read->blobs.read(written.issue.assets[0].sha256), Result<QByteArray>(Picture));
}

void TestNlxFolder::packsToTheSameArchive()
{
    for (quint32 seed = 1; seed <= 5; ++seed) {
        QRandomGenerator random(seed);
        Sample written{.issue = random::issue(random), .blobs = {}};
        written.issue.assets.clear();
        const QString path = m_folder->filePath(QString::number(seed));
        QVERIFY(writeNlxFolder(written.issue, written.blobs, path));
        const Result<OpenedIssue> read = readNlxFolder(path);
        QVERIFY(read);
        QVERIFY(read->issue == written.issue);
        QCOMPARE(archived(read->issue, read->blobs), archived(written.issue, written.blobs));
    }
}

/// H37: a repository beside or in the folder is neither read nor changed.
void TestNlxFolder::leavesDotNamesAlone()
{
    Sample written = sample();
    QVERIFY(writeNlxFolder(written.issue, written.blobs, m_path));
    const QString hook = m_path + QStringLiteral("/.git/hooks/post-checkout");
    writeFile(hook, "#!/bin/sh\n");
    QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), m_path + QStringLiteral("/items/.x.md")));
    const Result<OpenedIssue> read = readNlxFolder(m_path);
    QVERIFY(read);
    QVERIFY(read->issue == written.issue);
    written.issue.title = QStringLiteral("February 2024");
    QVERIFY(writeNlxFolder(written.issue, written.blobs, m_path));
    QVERIFY(QFile::exists(hook));
}

void TestNlxFolder::updatesOnlyWhatDiffers()
{
    Sample written = sample();
    QVERIFY(writeNlxFolder(written.issue, written.blobs, m_path));
    const auto inode = [&](const QString &name) {
        struct stat status{};
        return ::stat(QFile::encodeName(m_path + u'/' + name).constData(), &status) == 0
                   ? status.st_ino
                   : 0;
    };
    const ino_t kept = inode(QStringLiteral("items/a1.md"));
    written.issue.sections[0].items[1].body = QStringLiteral("New.");
    written.issue.threads.clear();
    written.issue.unknownMembers.clear();
    QVERIFY(writeNlxFolder(written.issue, written.blobs, m_path));
    QCOMPARE(inode(QStringLiteral("items/a1.md")), kept);
    QVERIFY(!QFile::exists(m_path + QStringLiteral("/review")));
    const Result<OpenedIssue> read = readNlxFolder(m_path);
    QVERIFY(read);
    written.issue.unknownMembers = read->issue.unknownMembers;
    QVERIFY(read->issue == written.issue);
}

void TestNlxFolder::keepsWhatTheUserPutThere()
{
    Sample written = sample();
    QVERIFY(writeNlxFolder(written.issue, written.blobs, m_path));
    const QStringList theirs{
        m_path + QStringLiteral("/notes.txt"), m_path + QStringLiteral("/drafts/a.txt"),
        m_path + QStringLiteral("/items/notes.txt"), m_path + QStringLiteral("/items/mine.md")};
    QVERIFY(QDir(m_path).mkpath(QStringLiteral("drafts")));
    for (const QString &file : theirs) {
        writeFile(file, "mine");
    }
    written.issue.sections[0].items.removeLast();
    written.issue.threads.clear();
    QVERIFY(writeNlxFolder(written.issue, written.blobs, m_path));
    QVERIFY(!QFile::exists(m_path + QStringLiteral("/items/a2.md")));
    QVERIFY(!QFile::exists(m_path + QStringLiteral("/review/t.json")));
    for (const QString &file : theirs) {
        QVERIFY2(QFile::exists(file), qPrintable(file));
    }
}

void TestNlxFolder::touchesNoOtherFolder()
{
    writeFile(m_path + QStringLiteral("/letter.txt"), "Dear reader");
    const QMap<QString, QByteArray> before = filesIn(m_path);
    const Sample written = sample();
    const Result<void> done = writeNlxFolder(written.issue, written.blobs, m_path);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::CannotWrite);
    QCOMPARE(filesIn(m_path), before);
}

void TestNlxFolder::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind"); // "", link, hard link, fifo
    QTest::addColumn<int>("code");
    const auto row = [](const char *title, const char *name, const char *kind, ErrorCode code) {
        QTest::newRow(title) << QString::fromUtf8(name) << QString::fromLatin1(kind) << int(code);
    };
    row("H37 symbolic link", "items/a1.md", "link", ErrorCode::SpecialMember);
    row("H37 unknown symbolic link", "x", "link", ErrorCode::SpecialMember);
    row("H37 linked folder", "review", "link", ErrorCode::SpecialMember);
    row("H37 hard link", "items/a1.md", "hard link", ErrorCode::SpecialMember);
    row("fifo", "x", "fifo", ErrorCode::SpecialMember);
    row("H01 device name", "extras/con.txt", "", ErrorCode::BadMemberName);
    row("H01 trailing dot", "x.", "", ErrorCode::BadMemberName);
    row("H01 too deep", "a/b/c/d/e", "", ErrorCode::BadMemberName);
    row("H04 case twins", "Issue.json", "", ErrorCode::DuplicateMember);
    row("H04 folder of a member", "Issue.json/a", "", ErrorCode::BadMemberName);
    row("H09 other mimetype", "mimetype", "", ErrorCode::NotAnArchive);
}

void TestNlxFolder::refuses()
{
    QFETCH(const QString, name);
    QFETCH(const QString, kind);
    QFETCH(const int, code);
    const Sample written = sample();
    QVERIFY(writeNlxFolder(written.issue, written.blobs, m_path));
    const QString outside = m_folder->filePath(QStringLiteral("outside"));
    writeFile(outside, "secret\n");
    const QByteArray path = QFile::encodeName(m_path + u'/' + name);
    if (kind.isEmpty()) {
        writeFile(QFile::decodeName(path), "x");
    } else {
        QDir(QFile::decodeName(path)).removeRecursively();
        QFile::remove(QFile::decodeName(path));
    }
    if (kind == u"link") {
        QCOMPARE(::symlink(QFile::encodeName(outside).constData(), path.constData()), 0);
    } else if (kind == u"hard link") {
        QCOMPARE(::link(QFile::encodeName(outside).constData(), path.constData()), 0);
    } else if (kind == u"fifo") {
        QCOMPARE(::mkfifo(path.constData(), 0600), 0);
    }
    const Result<OpenedIssue> read = readNlxFolder(m_path);
    QVERIFY(!read);
    QCOMPARE(int(read.error().code), code);
    QVERIFY(read.error().where.startsWith(QStringLiteral("january.nlxd")));
}

void TestNlxFolder::writesThroughNoLink()
{
    const Sample written = sample();
    QVERIFY(writeNlxFolder(written.issue, written.blobs, m_path));
    const QString outside = m_folder->filePath(QStringLiteral("outside"));
    QVERIFY(QDir().mkpath(outside));
    QVERIFY(QDir(m_path + QStringLiteral("/items")).removeRecursively());
    QVERIFY(QFile::link(outside, m_path + QStringLiteral("/items")));
    QVERIFY(!writeNlxFolder(written.issue, written.blobs, m_path));
    QVERIFY(filesIn(outside).isEmpty());
}

void TestNlxFolder::leavesNothingWhenItFails()
{
    Sample written = sample();
    written.issue.unknownMembers.insert(QStringLiteral("gone"), sha256("never put anywhere"));
    QVERIFY(!writeNlxFolder(written.issue, written.blobs, m_path));
    QVERIFY(filesIn(m_folder->path()).isEmpty());
    QVERIFY(!QFile::exists(m_path));
}

QTEST_GUILESS_MAIN(TestNlxFolder)
#include "tst_nlxfolder.moc"
