// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/nlxreader.h"
#include "document/format/nlxwriter.h"
#include "tests/document/randomissue.h"

#include <zip.h>

#include <QBuffer>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace masthead;

namespace {

struct Sample
{
    Issue issue;
    Blobs blobs;
};

/// A random issue whose pictures and unknown members have bytes.
Sample randomSample(quint32 seed)
{
    QRandomGenerator random(seed);
    Sample sample{.issue = random::issue(random), .blobs = {}};
    for (Asset &asset : sample.issue.assets) {
        const QByteArray bytes = random::text(random, 300).toUtf8();
        asset.sha256 = sample.blobs.put(bytes);
        asset.bytes = bytes.size();
    }
    if (random.bounded(2) == 0) {
        const QByteArray bytes = random::text(random, 50).toUtf8();
        sample.issue.unknownMembers.insert(QStringLiteral("extras/Ünknown 1.txt"),
                                           sample.blobs.put(bytes));
    }
    return sample;
}

QByteArray written(const Issue &issue, const Blobs &blobs)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> done = writeNlx(issue, blobs, buffer);
    return done ? buffer.data() : plainText(done.error()).toUtf8();
}

Result<OpenedIssue> opened(const QByteArray &bytes)
{
    auto buffer = std::make_shared<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return readNlx(buffer);
}

/// An issue with three pictures of 300 KB.
Sample withPictures()
{
    Sample sample = randomSample(5);
    for (int i = 0; i < 3; ++i) {
        const QByteArray bytes = QByteArray::number(i).repeated(300'000);
        sample.issue.assets.append({.id = AssetId(QStringLiteral("big-%1").arg(i)),
                                    .sha256 = sample.blobs.put(bytes),
                                    .type = QStringLiteral("image/jpeg"),
                                    .bytes = bytes.size()});
    }
    return sample;
}

} // namespace

class TestNlxWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatWasWritten();
    void sameValueSameBytes();
    void isAnArchiveForLibzip();
    void keepsUnknownKeysAndMembers();
    void keepsNewerMinorVersion();
    void keepsPicturesOfSnapshots();
    void keepsBodiesExactly_data();
    void keepsBodiesExactly();
    void storesWhatWouldLookLikeABomb();
    void writesToAPipe();
    void savesFromFileToFile();
    void savesNothingFromAFileThatChanged();
    void refusesWhatCouldNotBeReadAgain_data();
    void refusesWhatCouldNotBeReadAgain();
    void canonicalJson_data();
    void canonicalJson();
};

void TestNlxWriter::readsBackWhatWasWritten()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        const Sample sample = randomSample(seed);
        const QByteArray bytes = written(sample.issue, sample.blobs);
        const Result<OpenedIssue> read = opened(bytes);
        QVERIFY2(read, qPrintable(QStringLiteral("seed %1: %2")
                                      .arg(seed)
                                      .arg(read ? QString() : plainText(read.error()))));
        QCOMPARE(snapshotJson(read->issue), snapshotJson(sample.issue));
        QVERIFY2(read->issue == sample.issue, qPrintable(QStringLiteral("seed %1").arg(seed)));
        QCOMPARE(read->fileHash, sha256(bytes));
        for (const Asset &asset : sample.issue.assets) {
            QCOMPARE(read->blobs.read(asset.sha256), sample.blobs.read(asset.sha256));
        }
    }
}

void TestNlxWriter::sameValueSameBytes()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        const Sample sample = randomSample(seed);
        const QByteArray first = written(sample.issue, sample.blobs);
        const Result<OpenedIssue> read = opened(first);
        QVERIFY(read);
        // Now from the opened archive instead of from memory.
        QCOMPARE(written(read->issue, read->blobs), first);
    }
}

/// What we write by hand must be plain to the library that everyone uses.
void TestNlxWriter::isAnArchiveForLibzip()
{
    const Sample sample = randomSample(7);
    QByteArray bytes = written(sample.issue, sample.blobs);
    zip_error_t error;
    zip_source_t *source = zip_source_buffer_create(bytes.data(), size_t(bytes.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    QVERIFY(archive != nullptr);
    zip_stat_t status;
    QCOMPARE(zip_stat_index(archive, 0, 0, &status), 0);
    QCOMPARE(QByteArray(status.name), "mimetype");
    QCOMPARE(status.comp_method, quint16(ZIP_CM_STORE));
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        QCOMPARE(zip_stat_index(archive, zip_uint64_t(i), 0, &status), 0);
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        QVERIFY(file != nullptr);
        QByteArray content(qsizetype(status.size) + 1, '\0');
        QCOMPARE(zip_fread(file, content.data(), zip_uint64_t(content.size())),
                 zip_int64_t(status.size));
        QCOMPARE(zip_fclose(file), 0);
    }
    zip_discard(archive);
}

void TestNlxWriter::keepsUnknownKeysAndMembers()
{
    const QJsonObject unknown{{QStringLiteral("x-list"), QJsonArray{1, 0.5, true, QJsonValue()}},
                              {QStringLiteral("x-big"), qint64(9007199254740993)}};
    Sample sample = randomSample(3);
    Issue &issue = sample.issue;
    Item item{.id = ItemId(QStringLiteral("i")), .unknown = unknown};
    item.sources = {{.address = QStringLiteral("https://a.example"), .unknown = unknown}};
    issue.sections.append({.id = SectionId(QStringLiteral("s")), .items = {item}});
    issue.sections.last().unknown = unknown;
    issue.theme.unknown = unknown;
    issue.unknown = unknown;
    issue.threads.append({.id = ThreadId(QStringLiteral("t"))});
    issue.threads.last().kind = QStringLiteral("poll");
    issue.threads.last().unknown = unknown;
    issue.threads.last().anchor.unknown = unknown;
    issue.unknownMembers.insert(QStringLiteral("future/thing.bin"),
                                sample.blobs.put(QByteArray(3000, '\x07')));
    // An unlisted body, picture and such are a newer version's business, and kept as well.
    issue.unknownMembers.insert(QStringLiteral("items/drawer.md"), sample.blobs.put("later\r\n"));

    const Result<OpenedIssue> read = opened(written(issue, sample.blobs));
    QVERIFY2(read, qPrintable(read ? QString() : plainText(read.error())));
    QVERIFY(read->issue == issue);
    const Result<OpenedIssue> again = opened(written(read->issue, read->blobs));
    QVERIFY(again);
    QVERIFY(again->issue == issue);
    for (const Sha256 &hash : std::as_const(issue.unknownMembers)) {
        QCOMPARE(again->blobs.read(hash), sample.blobs.read(hash));
    }
}

void TestNlxWriter::keepsNewerMinorVersion()
{
    Issue issue;
    issue.unknown.insert(QStringLiteral("format"), QStringLiteral("masthead-issue/1.7"));
    const Result<OpenedIssue> read = opened(written(issue, {}));
    QVERIFY(read);
    QVERIFY(read->issue == issue);
    QVERIFY(issueJson(read->issue).contains("\"format\": \"masthead-issue/1.7\""));
}

void TestNlxWriter::keepsPicturesOfSnapshots()
{
    Sample sample;
    const QByteArray picture("not really a picture");
    Issue old;
    old.assets = {{.id = AssetId(QStringLiteral("a")),
                   .sha256 = sample.blobs.put(picture),
                   .type = QStringLiteral("image/webp"),
                   .bytes = picture.size()}};
    old.sections = {
        {.id = SectionId(QStringLiteral("s")),
         .items = {{.id = ItemId(QStringLiteral("i")), .body = QStringLiteral("![](asset:a)")}}}};
    const QByteArray json = snapshotJson(old);
    sample.issue.snapshots = {{.revision = sha256(json), .json = json}};

    const Result<OpenedIssue> read = opened(written(sample.issue, sample.blobs));
    QVERIFY(read);
    QVERIFY(read->issue == sample.issue);
    QCOMPARE(read->blobs.read(old.assets[0].sha256), Result<QByteArray>(picture));
    const Result<Issue> snapshot = readSnapshot(read->issue.snapshots[0].json);
    QVERIFY(snapshot);
    QVERIFY(*snapshot == old);
}

void TestNlxWriter::keepsBodiesExactly_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("empty") << QString();
    QTest::newRow("line end at the end") << QStringLiteral("a\n");
    QTest::newRow("only line ends") << QStringLiteral("\n\n");
    QTest::newRow("outer blank lines") << QStringLiteral("\n a \n\n");
    QTest::newRow("U+FEFF first") << QStringLiteral("\uFEFFa");
    QTest::newRow("U+2028, U+FFFC, no-break space") << QStringLiteral("a\u2028\uFFFC\u00a0b");
    QTest::newRow("tabs and beyond the first plane") << QStringLiteral("\t🐉\t");
}

void TestNlxWriter::keepsBodiesExactly()
{
    QFETCH(const QString, body);
    Issue issue;
    issue.sections = {{.id = SectionId(QStringLiteral("s")),
                       .items = {{.id = ItemId(QStringLiteral("i")), .body = body}}}};
    const Result<OpenedIssue> read = opened(written(issue, {}));
    QVERIFY(read);
    QCOMPARE(read->issue.sections[0].items[0].body, body);
}

void TestNlxWriter::storesWhatWouldLookLikeABomb()
{
    Issue issue;
    issue.sections = {
        {.id = SectionId(QStringLiteral("s")),
         .items = {{.id = ItemId(QStringLiteral("i")), .body = QString(2'000'000, u'a')}}}};
    const QByteArray bytes = written(issue, {});
    QVERIFY(bytes.size() > 2'000'000);
    const Result<OpenedIssue> read = opened(bytes);
    QVERIFY(read);
    QVERIFY(read->issue == issue);
}

void TestNlxWriter::writesToAPipe()
{
    class Pipe : public QIODevice
    {
    public:
        QByteArray bytes;
        [[nodiscard]] bool isSequential() const override { return true; }

    protected:
        qint64 readData(char * /*data*/, qint64 /*maxSize*/) override { return -1; }
        qint64 writeData(const char *data, qint64 size) override
        {
            bytes.append(data, size);
            return size;
        }
    };
    const Sample sample = randomSample(11);
    Pipe pipe;
    pipe.open(QIODevice::WriteOnly);
    QVERIFY(writeNlx(sample.issue, sample.blobs, pipe));
    QCOMPARE(pipe.bytes, written(sample.issue, sample.blobs));
}

/// Between files the system copies the pictures; the bytes are the same as through memory.
void TestNlxWriter::savesFromFileToFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.nlx"));
    Sample sample = withPictures();
    Result<Sha256> hash = saveNlxFile(sample.issue, sample.blobs, path);
    QVERIFY(hash);
    for (int round = 0; round < 3; ++round) {
        const Result<OpenedIssue> read = readNlxFile(path);
        QVERIFY(read);
        QCOMPARE(read->fileHash, *hash);
        sample.issue.title += u'x';
        hash = saveNlxFile(sample.issue, read->blobs, path, read->fileHash);
        QVERIFY(hash);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), written(sample.issue, sample.blobs));
        QCOMPARE(*hash, sha256(written(sample.issue, sample.blobs)));
    }
}

/// A picture that another program overwrote in place gets into no new file, wherever it goes.
void TestNlxWriter::savesNothingFromAFileThatChanged()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.nlx"));
    const Sample sample = withPictures();
    QVERIFY(saveNlxFile(sample.issue, sample.blobs, path));
    const Result<OpenedIssue> read = readNlxFile(path);
    QVERIFY(read);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    QVERIFY(file.putChar('!'));
    file.close();
    const QString other = folder.filePath(QStringLiteral("b.nlx"));
    const Result<Sha256> elsewhere = saveNlxFile(read->issue, read->blobs, other);
    QVERIFY(!elsewhere);
    QCOMPARE(elsewhere.error().code, ErrorCode::CannotWrite);
    QVERIFY(!QFile::exists(other));
    QVERIFY(!saveNlxFile(read->issue, read->blobs, path, read->fileHash));
}

static const QByteArray Picture("picture");

void TestNlxWriter::refusesWhatCouldNotBeReadAgain_data()
{
    QTest::addColumn<Issue>("issue");
    QTest::addColumn<int>("code");
    Issue issue;
    issue.sections = {
        {.id = SectionId(QStringLiteral("s")),
         .items = {{.id = ItemId(QStringLiteral("i")), .body = QString(5'000'000, u'a')}}}};
    QTest::newRow("a body over 4 MB") << issue << int(ErrorCode::LimitExceeded);
    issue = {};
    issue.assets = {{.id = AssetId(QStringLiteral("a")),
                     .sha256 = sha256("gone"),
                     .type = QStringLiteral("image/png")}};
    QTest::newRow("a picture without bytes") << issue << int(ErrorCode::MissingMember);
    issue = {};
    for (int i = 0; i < 10'001; ++i) {
        issue.threads.append({.id = ThreadId(QString::number(i))});
    }
    QTest::newRow("over 10,000 members") << issue << int(ErrorCode::LimitExceeded);
    const Asset asset{.id = AssetId(QStringLiteral("a")),
                      .sha256 = sha256(Picture),
                      .type = QStringLiteral("image/png"),
                      .bytes = Picture.size()};
    issue = {};
    issue.assets = {asset};
    issue.assets[0].pixels = QSize(2'000'000, 1);
    QTest::newRow("a picture of 2,000,000 pixels") << issue << int(ErrorCode::BadField);
    issue.assets = {asset};
    issue.assets[0].bytes += 1;
    QTest::newRow("a picture of another size") << issue << int(ErrorCode::HashMismatch);
    issue = {};
    issue.threads = {{.id = ThreadId(QStringLiteral("t")), .comments = QList<Comment>(10'001)}};
    QTest::newRow("over 10,000 comments") << issue << int(ErrorCode::LimitExceeded);
    issue = {};
    issue.language.clear();
    QTest::newRow("no language") << issue << int(ErrorCode::BadField);
}

void TestNlxWriter::refusesWhatCouldNotBeReadAgain()
{
    QFETCH(const Issue, issue);
    QFETCH(const int, code);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Blobs blobs;
    blobs.put(Picture);
    const Result<void> done = writeNlx(issue, blobs, buffer);
    QVERIFY(!done);
    QCOMPARE(int(done.error().code), code);
    QCOMPARE(buffer.size(), 0);
}

void TestNlxWriter::canonicalJson_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QJsonObject &object, const char *json) {
        QTest::newRow(name) << object << QByteArray(json);
    };
    const QString key = QStringLiteral("k");
    row("empty", {}, "{}\n");
    row("empty inside", {{key, QJsonArray()}}, "{\n  \"k\": []\n}\n");
    row("keys by code point", {{QStringLiteral("b"), 1}, {QStringLiteral("B"), 2}},
        "{\n  \"B\": 2,\n  \"b\": 1\n}\n");
    row("keys beyond the first plane last",
        {{QStringLiteral("🐉"), 1}, {QStringLiteral("\uFB01"), 2}},
        "{\n  \"\uFB01\": 2,\n  \"🐉\": 1\n}\n");
    row("escapes", {{key, QStringLiteral("\"\\\n\t\r\u001f/é\u2028")}},
        "{\n  \"k\": \"\\\"\\\\\\n\\t\\u000d\\u001f/é\u2028\"\n}\n");
    row("nested", {{key, QJsonArray{QJsonObject{{key, true}}, QJsonValue()}}},
        "{\n  \"k\": [\n    {\n      \"k\": true\n    },\n    null\n  ]\n}\n");
    row("whole number", {{key, qint64(9007199254740993)}}, "{\n  \"k\": 9007199254740993\n}\n");
    row("fraction", {{key, -0.1}}, "{\n  \"k\": -0.1\n}\n");
    row("large", {{key, 1e300}}, "{\n  \"k\": 1e+300\n}\n");
}

void TestNlxWriter::canonicalJson()
{
    QFETCH(const QJsonObject, object);
    QFETCH(const QByteArray, json);
    QCOMPARE(masthead::canonicalJson(object), json);
}

QTEST_GUILESS_MAIN(TestNlxWriter)
#include "tst_nlxwriter.moc"
