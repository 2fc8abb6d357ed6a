// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/membername.h"
#include "document/format/nlxfolder.h"
#include "document/format/nlxreader.h"
#include "document/format/nlxwriter.h"
#include "document/format/refusal.h"
#include "document/format/zipwriter.h"
#include "document/model/fields.h"
#include "document/model/sectionkinds.h"
#include "tests/document/randomissue.h"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <valijson/adapters/rapidjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <QBuffer>
#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace masthead;

namespace {

const QString Specification = QStringLiteral(MASTHEAD_SOURCE "/docs/format.md");
const QString Schemas = QStringLiteral(MASTHEAD_SOURCE "/resources/schema/");

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A `###` of the examples' section: its title, its files, and the refusal that it ends with.
struct Example
{
    QString title;
    QString refusal; ///< empty: it opens
    QMap<QString, QByteArray> files;
};

QList<Example> examples()
{
    static const QRegularExpression heading(
        QStringLiteral("^### (.*): (?:opens|refused, (\\w+))$"));
    static const QRegularExpression fence(QStringLiteral("^```\\w+ file=(\\S+)$"));
    QList<Example> result;
    QByteArray *file = nullptr;
    const QStringList lines = textOf(Specification).split(u'\n');
    for (const QString &line : lines) {
        if (file != nullptr) {
            if (line == u"```") {
                file = nullptr;
            } else {
                *file += line.toUtf8() + '\n';
            }
        } else if (const auto title = heading.match(line); title.hasMatch()) {
            result.append({.title = title.captured(1),
                           .refusal = title.captured(2),
                           .files = {{QStringLiteral("mimetype"), NlxMimetype.toByteArray()}}});
        } else if (const auto start = fence.match(line); start.hasMatch() && !result.isEmpty()) {
            file = &result.last().files[start.captured(1)];
        }
    }
    return result;
}

Result<OpenedIssue> openedAsArchive(const Example &example)
{
    auto buffer = std::make_shared<QBuffer>();
    buffer->open(QIODevice::ReadWrite);
    ZipWriter zip(*buffer);
    const auto add = [&](const QString &name) {
        QVERIFY(zip.addStored(name, example.files.value(name)));
    };
    add(QStringLiteral("mimetype"));
    for (auto file = example.files.cbegin(); file != example.files.cend(); ++file) {
        if (file.key() != u"mimetype") {
            add(file.key());
        }
    }
    return zip.finish().and_then([&] { return readNlx(buffer); });
}

Result<OpenedIssue> openedAsFolder(const Example &example, const QString &folder)
{
    for (const auto &[name, bytes] : example.files.asKeyValueRange()) {
        const QString path = folder + u'/' + name;
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            return std::unexpected(Error{.code = ErrorCode::CannotWrite, .where = path});
        }
    }
    return readNlxFolder(folder);
}

QString refusalName(const Error &error)
{
    for (const RefusalRow &row : refusals()) {
        if (error.what.startsWith(QString::fromUtf8(row.text).section(u'%', 0, 0))) {
            return QString::fromLatin1(row.name);
        }
    }
    return error.what;
}

/// What a schema has against a JSON text; empty when it fits.
class SchemaCheck
{
public:
    explicit SchemaCheck(const QString &schemaPath)
    {
        rapidjson::Document document;
        const QByteArray text = textOf(schemaPath).toUtf8();
        document.Parse(text.constData());
        if (document.HasParseError()) {
            qFatal("%s is no JSON", qPrintable(schemaPath));
        }
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::RapidJsonAdapter(document), m_schema);
    }

    QString operator()(const QByteArray &json)
    {
        rapidjson::Document document;
        document.Parse(json.constData());
        if (document.HasParseError()) {
            return QString::fromLatin1(rapidjson::GetParseError_En(document.GetParseError()));
        }
        valijson::Validator validator;
        valijson::ValidationResults results;
        if (validator.validate(m_schema, valijson::adapters::RapidJsonAdapter(document),
                               &results)) {
            return {};
        }
        valijson::ValidationResults::Error error;
        QString text;
        while (results.popError(error)) {
            for (const std::string &step : error.context) {
                text += QString::fromStdString(step);
            }
            text += u": " + QString::fromStdString(error.description) + u'\n';
        }
        return text;
    }

private:
    valijson::Schema m_schema;
};

} // namespace

class TestFormatSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesDoWhatTheySay_data();
    void examplesDoWhatTheySay();
    void theFirstExampleIsWhatWeWrite();
    void tableOfRefusalsIsComplete();
    void tableOfLimitsIsTrue();
    void tablesNameEveryField();
    void writtenFilesFitTheSchema();
    void schemaRefuses_data();
    void schemaRefuses();
    void schemaKnowsKindsAndStatuses();
};

void TestFormatSpec::examplesDoWhatTheySay_data()
{
    QTest::addColumn<qsizetype>("index");
    const QList<Example> all = examples();
    QVERIFY(all.size() >= 8);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QTest::newRow(qPrintable(all[i].title)) << i;
    }
}

void TestFormatSpec::examplesDoWhatTheySay()
{
    QFETCH(const qsizetype, index);
    const Example example = examples()[index];
    const QTemporaryDir folder;
    const Result<OpenedIssue> asFolder = openedAsFolder(example, folder.path());
    const Result<OpenedIssue> asArchive = openedAsArchive(example);
    QCOMPARE(asFolder ? QString() : refusalName(asFolder.error()), example.refusal);
    QCOMPARE(asArchive ? QString() : refusalName(asArchive.error()), example.refusal);
    if (asFolder) {
        QVERIFY(asFolder->issue == asArchive->issue);
    }
}

/// The first example is, byte for byte, what Masthead writes for the issue that it holds.
void TestFormatSpec::theFirstExampleIsWhatWeWrite()
{
    const Example example = examples().first();
    const Result<OpenedIssue> read = openedAsArchive(example);
    QVERIFY(read);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.nlxd"));
    QVERIFY(writeNlxFolder(read->issue, read->blobs, path));
    for (const auto &[name, bytes] : example.files.asKeyValueRange()) {
        QCOMPARE(textOf(path + u'/' + name), QString::fromUtf8(bytes));
    }
}

void TestFormatSpec::tableOfRefusalsIsComplete()
{
    const QString text = textOf(Specification);
    const qsizetype start = text.indexOf(QStringLiteral("## 11. What is refused"));
    QVERIFY(start > 0);
    const QString section = text.mid(start, text.indexOf(QStringLiteral("\n## "), start) - start);
    static const QRegularExpression name(QStringLiteral("`([A-Z]\\w+)`"));
    QStringList written;
    for (auto it = name.globalMatch(section); it.hasNext();) {
        written.append(it.next().captured(1));
    }
    QStringList known;
    for (const RefusalRow &row : refusals()) {
        known.append(QString::fromLatin1(row.name));
    }
    written.sort();
    known.sort();
    QCOMPARE(written, known);
}

void TestFormatSpec::tableOfLimitsIsTrue()
{
    const NlxLimits limits;
    const QStringList rows{
        QStringLiteral("| the file | %1 bytes |").arg(limits.fileBytes),
        QStringLiteral("| all members together, inflated | %1 bytes |").arg(limits.totalBytes),
        QStringLiteral("| one member | %1 bytes |").arg(limits.memberBytes),
        QStringLiteral("| `issue.json`, a snapshot | %1 bytes |").arg(limits.issueJsonBytes),
        QStringLiteral("| a body, a thread, a text in JSON | %1 bytes |").arg(limits.textBytes),
        QStringLiteral("| the central directory | %1 bytes |").arg(limits.directoryBytes),
        QStringLiteral("| members | %1 |").arg(limits.members),
        QStringLiteral("| bytes of a name | %1 |").arg(limits.nameBytes),
        QStringLiteral("| parts of a name | %1 |").arg(limits.nameDepth),
        QStringLiteral("| inflated : deflated, for members over %1 bytes | %2 |")
            .arg(limits.ratioFromBytes)
            .arg(limits.ratio),
        QStringLiteral("| depth of JSON | %1 |").arg(limits.jsonDepth),
        QStringLiteral("| values in one JSON member | %1 |").arg(limits.jsonValues),
        QStringLiteral("| comments in one thread | %1 |").arg(limits.comments)};
    const QString text = textOf(Specification);
    for (const QString &row : rows) {
        QVERIFY2(text.contains(row), qPrintable(row));
    }
}

void TestFormatSpec::tablesNameEveryField()
{
    const QString text = textOf(Specification);
    const QString schema = textOf(Schemas + QStringLiteral("issue.schema.json"));
    const auto check = [&](auto fields) {
        for (const auto &field : fields) {
            const QString key = QString::fromLatin1(field.key);
            QVERIFY2(text.contains(u'`' + key + u'`'), field.key);
            QVERIFY2(schema.contains(u'"' + key + u"\": {"), field.key);
        }
    };
    check(issueFields());
    check(sectionFields());
    check(itemFields());
    check(sourceFields());
    check(assetFields());
    for (const KindField &field : allKindFields()) {
        QVERIFY2(text.contains(QRegularExpression(
                     QStringLiteral("[` ]%1[` ]").arg(QString::fromLatin1(field.key)))),
                 field.key);
    }
}

void TestFormatSpec::writtenFilesFitTheSchema()
{
    SchemaCheck issueSchema(Schemas + QStringLiteral("issue.schema.json"));
    SchemaCheck threadSchema(Schemas + QStringLiteral("thread.schema.json"));
    for (quint32 seed = 1; seed <= 200; ++seed) {
        QRandomGenerator random(seed);
        const Issue issue = random::issue(random);
        QCOMPARE(issueSchema(issueJson(issue)), QString());
        QCOMPARE(issueSchema(snapshotJson(issue)), QString());
        for (const Thread &thread : issue.threads) {
            QCOMPARE(threadSchema(canonicalJson(toJson(thread))), QString());
        }
    }
    QCOMPARE(issueSchema(issueJson({})), QString());
}

void TestFormatSpec::schemaRefuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no format") << QByteArray(R"({"sections": [], "assets": []})");
    QTest::newRow("other major") << QByteArray(
        R"({"format": "masthead-issue/2.0", "sections": [], "assets": []})");
    QTest::newRow("wrong type") << QByteArray(
        R"({"format": "masthead-issue/1.0", "sections": [], "assets": [], "title": 3})");
    QTest::newRow("bad id") << QByteArray(
        R"({"format": "masthead-issue/1.0", "assets": [],
            "sections": [{"id": "../x", "kind": "news", "items": []}]})");
}

void TestFormatSpec::schemaRefuses()
{
    QFETCH(const QByteArray, json);
    SchemaCheck schema(Schemas + QStringLiteral("issue.schema.json"));
    QVERIFY(!schema(json).isEmpty());
}

void TestFormatSpec::schemaKnowsKindsAndStatuses()
{
    SchemaCheck schema(Schemas + QStringLiteral("issue.schema.json"));
    for (const SectionKindRow &row : sectionKinds()) {
        for (const Status status : {Status::Idea, Status::Draft, Status::Ready, Status::Approved}) {
            Issue issue;
            issue.sections = {{.id = SectionId(QStringLiteral("s")),
                               .kind = row.kind,
                               .items = {{.id = ItemId(QStringLiteral("i")), .status = status}}}};
            QCOMPARE(schema(issueJson(issue)), QString());
        }
    }
}

QTEST_GUILESS_MAIN(TestFormatSpec)
#include "tst_formatspec.moc"
