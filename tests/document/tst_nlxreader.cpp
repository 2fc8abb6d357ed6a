// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/hasher.h"
#include "document/format/nlxreader.h"
#include "document/format/nlxwriter.h"
#include "document/format/refusal.h"
#include "document/model/text.h"
#include "tests/document/hostilefiles.h"

#include <sys/stat.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <limits>
#include <optional>
#include <stop_token>
#include <thread>

using namespace masthead;

namespace {

const QString Fixtures = QStringLiteral(MASTHEAD_FIXTURES);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Tells its reader to stop when it is read from for the so-many-th time.
class StoppingDevice : public QBuffer
{
public:
    explicit StoppingDevice(int reads)
        : m_stopAt(reads)
    {
    }

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }
    [[nodiscard]] int reads() const { return m_reads; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (++m_reads == m_stopAt) {
            m_stop.request_stop();
        }
        return QBuffer::readData(data, size);
    }

private:
    std::stop_source m_stop;
    int m_stopAt;
    int m_reads = 0;
};

Result<OpenedIssue> opened(const QByteArray &bytes, const NlxLimits &limits = {})
{
    auto buffer = std::make_shared<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return readNlx(buffer, limits);
}

/// The name of the row of refusals that an error came from; its text for errors of the model.
QString refusalName(const Error &error)
{
    for (const RefusalRow &row : refusals()) {
        const QStringList parts = QString::fromUtf8(row.text).split(QStringLiteral("%1"));
        if (error.what.startsWith(parts.first()) && error.what.endsWith(parts.last()) &&
            error.code == row.code) {
            return QString::fromLatin1(row.name);
        }
    }
    return error.what;
}

/// What stands in a `.expected`: the outcome, and what a reader is told.
QByteArray outcome(const Result<OpenedIssue> &read)
{
    if (!read) {
        const Error &error = read.error();
        return (refusalName(error) + u'\n' + error.what + u'\n' + error.where + u'\n').toUtf8();
    }
    QStringList lines{QStringLiteral("opened")};
    for (const auto &[name, hash] : read->issue.unknownMembers.asKeyValueRange()) {
        lines.append(u"unknown " + name + u' ' + hash.text().left(8));
    }
    return lines.join(u'\n').toUtf8() + '\n' + snapshotJson(read->issue);
}

QStringList fixtureNames()
{
    QStringList names =
        QDir(Fixtures).entryList({QStringLiteral("*.nlx")}, QDir::Files, QDir::Name);
    return names.replaceInStrings(QStringLiteral(".nlx"), QString());
}

} // namespace

class TestNlxReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void refusesLargeFiles_data();
    void refusesLargeFiles();
    void refusesFilesOverTheSizeLimit();
    void everyRefusalHasAFixture();
    void refusesTruncationAtEveryByte();
    void survivesEveryChangedByte();
    void opensAnythingOnlyWhole();
    void normalisesLineEnds();
    void jsonTextsAreIssueText();
    void ordersThreadsAsListed();
    void namesTheFile();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void readsPicturesFromManyThreads();
    void stopsWhereverItIs();
    void noticesPicturesThatChangedInPlace();
};

void TestNlxReader::judges_data()
{
    QTest::addColumn<QString>("path");
    const QStringList names = fixtureNames();
    QVERIFY(names.size() > 200);
    for (const QString &name : names) {
        QTest::newRow(qPrintable(name)) << Fixtures + u'/' + name;
    }
}

/// Every fixture against its `.expected`; a name that ends in `-opened` must open, any other not.
void TestNlxReader::judges()
{
    QFETCH(const QString, path);
    const QByteArray bytes = contentOf(path + QStringLiteral(".nlx"));
    const Result<OpenedIssue> read = opened(bytes);
    const QString expectedPath = path + QStringLiteral(".expected");
    if (qEnvironmentVariableIsSet("ACCEPT")) {
        QFile expected(expectedPath);
        QVERIFY(expected.open(QIODevice::WriteOnly));
        expected.write(outcome(read));
    }
    QCOMPARE(read.has_value(), path.endsWith(QStringLiteral("-opened")));
    QCOMPARE(outcome(read), contentOf(expectedPath));
    if (read) { // what opens can be saved, and is the same afterwards
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeNlx(read->issue, read->blobs, buffer));
        const Result<OpenedIssue> again = opened(buffer.data());
        QVERIFY(again);
        QVERIFY(again->issue == read->issue);
    }
}

void TestNlxReader::refusesLargeFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("refusal");
    const QList<hostile::File> files = hostile::largeFiles();
    for (const hostile::File &file : files) {
        QTest::newRow(qPrintable(file.name))
            << file.bytes << QString::fromLatin1(refusals()[size_t(file.refusal)].name);
    }
}

void TestNlxReader::refusesLargeFiles()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, refusal);
    const Result<OpenedIssue> read = opened(bytes);
    QVERIFY(!read);
    QCOMPARE(refusalName(read.error()), refusal);
}

void TestNlxReader::refusesFilesOverTheSizeLimit()
{
    const QByteArray whole = contentOf(Fixtures + QStringLiteral("/version-1.0-opened.nlx"));
    NlxLimits limits;
    limits.fileBytes = whole.size();
    QVERIFY(opened(whole, limits));
    limits.fileBytes -= 1;
    const Result<OpenedIssue> tooLarge = opened(whole, limits);
    QVERIFY(!tooLarge);
    QCOMPARE(refusalName(tooLarge.error()), QStringLiteral("FileTooLarge"));
    limits = {};
    limits.directoryBytes = 100;
    const Result<OpenedIssue> directory = opened(whole, limits);
    QVERIFY(!directory);
    QCOMPARE(refusalName(directory.error()), QStringLiteral("DirectoryTooLarge"));
}

/// A refusal that nothing provokes is one that nobody knows to work.
void TestNlxReader::everyRefusalHasAFixture()
{
    QSet<QString> missing;
    for (const RefusalRow &row : refusals()) {
        missing.insert(QString::fromLatin1(row.name));
    }
    const QStringList names = fixtureNames();
    for (const QString &name : names) {
        const QByteArray expected = contentOf(Fixtures + u'/' + name + QStringLiteral(".expected"));
        missing.remove(QString::fromUtf8(expected.left(expected.indexOf('\n'))));
    }
    const QList<hostile::File> files = hostile::largeFiles();
    for (const hostile::File &file : files) {
        missing.remove(QString::fromLatin1(refusals()[size_t(file.refusal)].name));
    }
    for (const char *elsewhere : {"FileTooLarge", "DirectoryTooLarge", // above
                                  "SymbolicLink", "HardLink"}) {       // tst_nlxfolder
        missing.remove(QString::fromLatin1(elsewhere));
    }
    QCOMPARE(missing, QSet<QString>());
}

/// H10
void TestNlxReader::refusesTruncationAtEveryByte()
{
    const QByteArray whole = contentOf(Fixtures + QStringLiteral("/version-1.0-opened.nlx"));
    QVERIFY(opened(whole));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const Result<OpenedIssue> read = opened(whole.first(length));
        QVERIFY2(!read, qPrintable(QStringLiteral("%1 bytes of %2").arg(length).arg(whole.size())));
    }
}

/// One changed byte is either found, or is one that means nothing (a time, a version).
void TestNlxReader::survivesEveryChangedByte()
{
    const QByteArray whole = contentOf(Fixtures + QStringLiteral("/version-1.0-opened.nlx"));
    const Result<OpenedIssue> original = opened(whole);
    QVERIFY(original);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const int mask : {0x01, 0x20, 0x80, 0xff}) {
            QByteArray changed = whole;
            changed[at] = char(changed[at] ^ mask);
            const Result<OpenedIssue> read = opened(changed);
            QVERIFY2(!read || read->issue == original->issue,
                     qPrintable(QStringLiteral("byte %1 ^ %2").arg(at).arg(mask)));
        }
    }
}

/// A part that is damaged is never left out in silence: without any one member the file is refused,
/// or what is left out was unknown or a thread, which a version without it has as well.
void TestNlxReader::opensAnythingOnlyWhole()
{
    const Result<OpenedIssue> read =
        opened(contentOf(Fixtures + QStringLiteral("/version-1.0-opened.nlx")));
    QVERIFY(read);
    QCOMPARE(read->issue.threads.size(), 2);
    QCOMPARE(read->issue.snapshots.size(), 1);
    QCOMPARE(read->issue.assets.size(), 1);
    QCOMPARE(read->issue.unknownMembers.keys(), QStringList{QStringLiteral("extras/note.txt")});
    QCOMPARE(read->blobs.read(read->issue.unknownMembers.first()),
             Result<QByteArray>("Kept as it is.\n"));
    const Result<Issue> snapshot = readSnapshot(read->issue.snapshots[0].json);
    QVERIFY(snapshot);
    QCOMPARE(snapshot->title, QStringLiteral("Draft"));
    QCOMPARE(snapshot->sections[0].items[0].body, QStringLiteral("An older text.\n"));
}

void TestNlxReader::normalisesLineEnds()
{
    const Result<OpenedIssue> read =
        opened(contentOf(Fixtures + QStringLiteral("/body-crlf-opened.nlx")));
    QVERIFY(read);
    QCOMPARE(read->issue.sections[0].items[0].body, QStringLiteral("a\nb\nc\nd"));
}

/// What was read can be set again: undo does so.
void TestNlxReader::jsonTextsAreIssueText()
{
    const Result<OpenedIssue> read =
        opened(contentOf(Fixtures + QStringLiteral("/json-line-ends-opened.nlx")));
    QVERIFY(read);
    const QByteArray json = snapshotJson(read->issue);
    QVERIFY(json.contains("one\\ntwo\\nthree\\nfour\\nfive"));
    QVERIFY(isIssueText(QString::fromUtf8(json)));
}

void TestNlxReader::ordersThreadsAsListed()
{
    Issue issue;
    for (const char *id : {"c", "a", "b"}) {
        issue.threads.append({.id = ThreadId(QString::fromLatin1(id))});
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeNlx(issue, {}, buffer));
    const Result<OpenedIssue> read = opened(buffer.data());
    QVERIFY(read);
    QVERIFY(read->issue.threads == issue.threads);
}

void TestNlxReader::namesTheFile()
{
    const Result<OpenedIssue> read =
        readNlxFile(Fixtures + QStringLiteral("/H12-duplicate-key.nlx"));
    QVERIFY(!read);
    QCOMPARE(read.error().where, QStringLiteral("H12-duplicate-key.nlx, issue.json, line 16"));
    QCOMPARE(read.error().code, ErrorCode::BadJson);
    const Result<OpenedIssue> newer =
        readNlxFile(Fixtures + QStringLiteral("/H34-newer-major.nlx"));
    QVERIFY(!newer);
    QCOMPARE(newer.error().code, ErrorCode::NewerMajor);
    QVERIFY(newer.error().what.contains(QStringLiteral("version 2")));
    QVERIFY(readNlxFile(Fixtures + QStringLiteral("/version-1.0-opened.nlx")));
}

void TestNlxReader::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("path");
    static const QTemporaryDir folder;
    const QString fifo = folder.filePath(QStringLiteral("fifo.nlx"));
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    QTest::newRow("fifo") << fifo;
    QTest::newRow("folder") << folder.path();
    QTest::newRow("device") << QStringLiteral("/dev/zero");
    QTest::newRow("nothing") << folder.filePath(QStringLiteral("none.nlx"));
}

void TestNlxReader::refusesWhatIsNoFile()
{
    QFETCH(const QString, path);
    const Result<OpenedIssue> read = readNlxFile(path);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::CannotOpen);
}

/// Whoever reads is told to stop at any read of the device: the reader reads no further than to the
/// next member.
void TestNlxReader::stopsWhereverItIs()
{
    const QByteArray bytes = contentOf(Fixtures + QStringLiteral("/version-1.0-opened.nlx"));
    const auto readUntil = [&bytes](int reads) {
        auto device = std::make_shared<StoppingDevice>(reads);
        device->setData(bytes);
        device->open(QIODevice::ReadOnly);
        const Result<OpenedIssue> read = readNlx(device, {}, device->token());
        return std::pair(read ? std::optional<ErrorCode>() : read.error().code, device->reads());
    };
    const auto [whole, all] = readUntil(std::numeric_limits<int>::max());
    QVERIFY(!whole);
    for (int reads = 1; reads <= all; ++reads) {
        const auto [code, done] = readUntil(reads);
        QCOMPARE(code, ErrorCode::Cancelled);
        QVERIFY(done < all || reads > all / 2);
    }
}

void TestNlxReader::readsPicturesFromManyThreads()
{
    Issue issue;
    Blobs memory;
    for (int i = 0; i < 20; ++i) {
        const QByteArray bytes(100'000 + i, char(i));
        issue.assets.append({.id = AssetId(QString::number(i)),
                             .sha256 = memory.put(bytes),
                             .type = QStringLiteral("image/png"),
                             .bytes = bytes.size()});
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeNlx(issue, memory, buffer));
    const Result<OpenedIssue> read = opened(buffer.data());
    QVERIFY(read);
    std::atomic<int> wrong = 0;
    const auto readAll = [&, blobs = read->blobs] {
        for (int round = 0; round < 20; ++round) {
            for (const Asset &asset : issue.assets) {
                wrong += blobs.read(asset.sha256) == memory.read(asset.sha256) ? 0 : 1;
            }
        }
    };
    {
        std::vector<std::jthread> threads;
        threads.reserve(4);
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(readAll);
        }
    }
    QCOMPARE(wrong.load(), 0);
}

/// The file stays open; another program may write into it all the same.
void TestNlxReader::noticesPicturesThatChangedInPlace()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.nlx"));
    const QString fixture = Fixtures + QStringLiteral("/version-1.0-opened.nlx");
    QVERIFY(QFile::copy(fixture, path));
    const Result<OpenedIssue> read = readNlxFile(path);
    QVERIFY(read);
    const Sha256 hash = read->issue.assets[0].sha256;
    QVERIFY(read->blobs.read(hash));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 at = file.readAll().indexOf("IDAT");
    QVERIFY(file.seek(at + 6));
    QVERIFY(file.putChar('!'));
    file.close();
    QVERIFY(!read->blobs.read(hash));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> written = writeNlx(read->issue, read->blobs, buffer);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::BadMemberData);
}

QTEST_GUILESS_MAIN(TestNlxReader)
#include "tst_nlxreader.moc"
