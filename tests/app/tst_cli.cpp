// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/nlxreader.h"
#include "document/format/nlxwriter.h"
#include "document/model/fields.h"
#include "tests/document/randomissue.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace masthead;

namespace {

struct Outcome
{
    int exit = -1;
    QByteArray output;
    QByteArray errors;
};

using Environment = QList<std::pair<QString, QString>>;

Outcome run(const QStringList &arguments, const QByteArray &input = {}, const QString &folder = {},
            const Environment &environment = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : environment) {
        variables.insert(name, value);
    }
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(MASTHEAD_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return {.exit = process.exitCode(),
            .output = process.readAllStandardOutput(),
            .errors = process.readAllStandardError()};
}

Issue sample()
{
    Issue issue;
    issue.publication = QStringLiteral("Wind Monthly");
    issue.title = QStringLiteral("January");
    issue.date = QStringLiteral("2024-01");
    Section news{.id = SectionId(QStringLiteral("news")),
                 .kind = SectionKind::News,
                 .title = QStringLiteral("News")};
    news.items = {{.id = ItemId(QStringLiteral("a")),
                   .title = QStringLiteral("Masts"),
                   .body = QStringLiteral("5G **网络** in [深圳](https://sz.example/net)"),
                   .sources = {{.address = QStringLiteral("https://wire.example/masts"),
                                .note = QStringLiteral("secret")}},
                   .status = Status::Ready}};
    issue.sections = {news};
    return issue;
}

/// A fixture of the renderer as a file, with a picture wherever it has one.
void saveFixture(const QString &fixture, const QString &path)
{
    QFile json(fixture);
    QVERIFY(json.open(QIODevice::ReadOnly));
    Result<Issue> issue = issueFromJson(QJsonDocument::fromJson(json.readAll()).object());
    QVERIFY(issue);
    Blobs blobs;
    const QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x04\xb0\0\0\x02\x58", 24);
    for (Asset &asset : issue->assets) {
        asset.sha256 = blobs.put(png);
        asset.bytes = png.size();
        asset.type = QStringLiteral("image/png");
        asset.pixels = {1200, 600};
    }
    const Result<Sha256> saved = saveNlxFile(*issue, blobs, path);
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().what + saved.error().where));
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void endsWithTheDocumentedCode_data();
    void endsWithTheDocumentedCode();
    void showsJson();
    void exportsAndImportsThroughPipes();
    void exportIsCompleteOrAbsent();
    void unpackThenPackGivesTheSameBytes();
    void sameIssueSameBytes_data();
    void sameIssueSameBytes();
    void packsNothingOfItsOwn_data();
    void packsNothingOfItsOwn();
    void everyFixtureGivesTheSamePage_data();
    void everyFixtureGivesTheSamePage();
    void checkFindsAndSaysSo();
    void checkPassesWithNotesOnly();
    void checkFindsCellsLeftOut_data();
    void checkFindsCellsLeftOut();
    void newKeepsAnExistingFile();
    void importTakesPicturesBesideTheText();
    void namesAreLiteral();
    void terminalIsNotSteeredByAnIssue();
    void saysThatThereIsNoDisplay();
    void loadsNeitherGuiNorWebEngine();

private:
    void compareEverywhere(const QString &command);
    [[nodiscard]] QString path(const char *name) const
    {
        return m_dir->filePath(QString::fromUtf8(name));
    }
    [[nodiscard]] QByteArray bytes(const QString &file) const
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestCli::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(saveNlxFile(sample(), {}, path("a.nlx")));
}

void TestCli::endsWithTheDocumentedCode_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");

    const auto row = [](const char *arguments, int exit) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments).split(u' ') << exit;
    };
    row("--version", 0);
    row("--help", 0);
    for (const char *command : {"new", "show", "import", "export", "check", "pack", "unpack"}) {
        QTest::newRow(qPrintable(QStringLiteral("%1 --help").arg(QLatin1StringView(command))))
            << QStringList{QString(QLatin1StringView(command)), QStringLiteral("--help")} << 0;
    }
    row("show a.nlx", 0);
    row("check a.nlx", 0);
    row("help", 0);
    row("frobnicate", 2);
    row("show", 2);
    row("show a.nlx b.nlx", 2);
    row("show --colour a.nlx", 2);
    row("export a.nlx --to html", 2);
    row("export a.nlx --to docx -o x", 2);
    row("new x.nlx --template nothing", 2);
    row("new x.nlx --from a.nlx", 0);
    row("new x.nlx --from missing.nlx", 3);
    row("new x.nlx --from a.nlx --template letter", 2);
    row("export a.nlx --to html -o a.nlx", 2);
    row("export a.nlx --to markdown -o ./a.nlx", 2);
    row("export a.nlx --to pdf -o link.nlx", 2);
    row("import a.nlx -o a.nlx", 2);
    row("import a.nlx -o x.nlx", 3);
    row("show missing.nlx", 3);
    row("show .", 3);
    row("import missing.md -o x.nlx", 3);
    row("pack a.nlx -o x.nlx", 3);
    row("export a.nlx --to html -o /nowhere/x.html", 4);
    row("new a.nlx", 4);
}

void TestCli::endsWithTheDocumentedCode()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);

    QVERIFY(QFile::link(path("a.nlx"), path("link.nlx")));
    const QByteArray before = bytes(path("a.nlx"));
    const Outcome outcome = run(arguments, {}, m_dir->path());
    QCOMPARE(outcome.exit, exit);
    QCOMPARE(bytes(path("a.nlx")), before);
    QVERIFY2(outcome.errors.isEmpty() == (exit == 0), outcome.errors.constData());
}

void TestCli::showsJson()
{
    const Outcome outcome = run({QStringLiteral("show"), QStringLiteral("--json"), path("a.nlx")});
    const QJsonObject shown = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(shown[u"publication"].toString(), QStringLiteral("Wind Monthly"));
    QCOMPARE(shown[u"date"].toString(), QStringLiteral("2024-01"));
    const QJsonObject item = shown[u"sections"][0][u"items"][0].toObject();
    const QJsonObject expected{
        {QStringLiteral("id"), QStringLiteral("a")},
        {QStringLiteral("number"), 1},
        {QStringLiteral("title"), QStringLiteral("Masts")},
        {QStringLiteral("sources"),
         QJsonArray{QJsonObject{
             {QStringLiteral("address"), QStringLiteral("https://wire.example/masts")}}}},
        {QStringLiteral("words"), 2},
        {QStringLiteral("han"), 4},
        {QStringLiteral("status"), QStringLiteral("ready")}};
    QCOMPARE(item, expected);
}

void TestCli::exportsAndImportsThroughPipes()
{
    const Outcome markdown =
        run({QStringLiteral("export"), path("a.nlx"), QStringLiteral("--to"),
             QStringLiteral("markdown"), QStringLiteral("-o"), QStringLiteral("-")});
    QCOMPARE(markdown.exit, 0);
    const Outcome nlx = run(
        {QStringLiteral("import"), QStringLiteral("-"), QStringLiteral("-o"), QStringLiteral("-")},
        markdown.output);
    QCOMPARE(nlx.exit, 0);
    const Outcome shown = run({QStringLiteral("show"), QStringLiteral("-")}, nlx.output);
    QCOMPARE(shown.exit, 0);
    QVERIFY(shown.output.contains("Masts"));
}

void TestCli::exportIsCompleteOrAbsent()
{
    const QString out = path("out.html");
    QCOMPARE(run({QStringLiteral("export"), path("a.nlx"), QStringLiteral("--to"),
                  QStringLiteral("html"), QStringLiteral("-o"), out})
                 .exit,
             0);
    const QByteArray page = bytes(out);
    QVERIFY(page.contains("https://wire.example/masts") && page.contains("https://sz.example/net"));
    QVERIFY(!page.contains("secret"));
    QCOMPARE(run({QStringLiteral("export"), path("missing.nlx"), QStringLiteral("--to"),
                  QStringLiteral("html"), QStringLiteral("-o"), out})
                 .exit,
             3);
    QCOMPARE(bytes(out), page);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden),
             (QStringList{QStringLiteral("a.nlx"), QStringLiteral("out.html")}));
}

void TestCli::unpackThenPackGivesTheSameBytes()
{
    QCOMPARE(
        run({QStringLiteral("unpack"), path("a.nlx"), QStringLiteral("-d"), path("a.nlxd")}).exit,
        0);
    QCOMPARE(
        run({QStringLiteral("pack"), path("a.nlxd"), QStringLiteral("-o"), path("b.nlx")}).exit, 0);
    QCOMPARE(bytes(path("b.nlx")), bytes(path("a.nlx")));
}

void TestCli::sameIssueSameBytes_data()
{
    QTest::addColumn<QString>("command");

    for (const char *command :
         {"export r.nlx --to markdown -o OUT", "export r.nlx --to html -o OUT",
          "pack r.nlxd -o OUT", "check r.nlx --json", "show r.nlx --json"}) {
        QTest::newRow(command) << QString::fromUtf8(command);
    }
}

void TestCli::sameIssueSameBytes()
{
    QFETCH(QString, command);

    QRandomGenerator random(8);
    Issue issue = random::issue(random);
    issue.assets.clear(); // there are no bytes of theirs
    issue.theme.tokens = {{QStringLiteral("accent"), QStringLiteral("#123456")},
                          {QStringLiteral("paper"), QStringLiteral("#fff")}};
    for (Section &section : issue.sections) {
        for (Item &item : section.items) {
            for (const char *key : {"link", "place", "role", "name", "isbn", "x-i"}) {
                item.fields.insert(QString::fromUtf8(key), QStringLiteral("I ı i İ"));
            }
            item.body +=
                QStringLiteral("\n\n[a][i] and[^1]\n\n[i]: https://a.example\n\n[^1]: i\n[^2]: n");
        }
    }
    QVERIFY(saveNlxFile(issue, {}, path("r.nlx")));
    QCOMPARE(
        run({QStringLiteral("unpack"), path("r.nlx"), QStringLiteral("-d"), path("r.nlxd")}).exit,
        0);
    compareEverywhere(command);
}

/// Neither the order of a hash, which each process draws anew unless its seed is 0, nor the locale,
/// the time zone or the folder is seen in what is written.
void TestCli::compareEverywhere(const QString &command)
{
    const Environment environments[] = {
        {{QStringLiteral("QT_HASH_SEED"), QStringLiteral("0")},
         {QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")}},
        {{QStringLiteral("QT_HASH_SEED"), {}},
         {QStringLiteral("LC_ALL"), QStringLiteral("tr_TR.UTF-8")},
         {QStringLiteral("TZ"), QStringLiteral("Pacific/Auckland")}},
        {{QStringLiteral("QT_HASH_SEED"), {}},
         {QStringLiteral("LC_ALL"), QStringLiteral("ar_EG.UTF-8")},
         {QStringLiteral("TZ"), QStringLiteral("America/Lima")}},
    };
    QList<QByteArray> outputs;
    for (const Environment &environment : environments) {
        QFile::remove(path("OUT"));
        const Outcome outcome = run(command.split(u' '), {}, m_dir->path(), environment);
        QVERIFY2(outcome.exit <= 1, outcome.errors.constData());
        outputs.append(outcome.output + bytes(path("OUT")));
    }
    QVERIFY(!outputs[0].isEmpty());
    QCOMPARE(outputs[1], outputs[0]);
    QCOMPARE(outputs[2], outputs[0]);
}

void TestCli::packsNothingOfItsOwn_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<int>("exit");
    QTest::newRow("in the folder") << QStringLiteral("a.nlxd/out.nlx") << 2;
    QTest::newRow("deeper in it") << QStringLiteral("a.nlxd/items/out.nlx") << 2;
    QTest::newRow("by another way") << QStringLiteral("a.nlxd/../a.nlxd/out.nlx") << 2;
    QTest::newRow("by a link") << QStringLiteral("link/out.nlx") << 2;
    QTest::newRow("by a link to a file to be") << QStringLiteral("to-be.nlx") << 2;
    QTest::newRow("in a folder to be") << QStringLiteral("a.nlxd/new/out.nlx") << 2;
    QTest::newRow("a member") << QStringLiteral("a.nlxd/issue.json") << 2;
    QTest::newRow("of a longer name") << QStringLiteral("a.nlxd-out/out.nlx") << 0;
    QTest::newRow("beside it") << QStringLiteral("a.nlxd.nlx") << 0;
}

void TestCli::packsNothingOfItsOwn()
{
    QFETCH(const QString, output);
    QFETCH(const int, exit);
    QCOMPARE(
        run({QStringLiteral("unpack"), path("a.nlx"), QStringLiteral("-d"), path("a.nlxd")}).exit,
        0);
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("a.nlxd-out")));
    QVERIFY(QFile::link(path("a.nlxd"), path("link")));
    QVERIFY(QFile::link(QStringLiteral("a.nlxd/out.nlx"), path("to-be.nlx")));
    const QByteArray before = bytes(path("a.nlxd/issue.json"));
    const QStringList pack{QStringLiteral("pack"), QStringLiteral("a.nlxd"), QStringLiteral("-o"),
                           output};
    const Outcome outcome = run(pack, {}, m_dir->path());
    QCOMPARE(outcome.exit, exit);
    QCOMPARE(outcome.errors.isEmpty(), exit == 0);
    QCOMPARE(QFile::exists(path("a.nlxd/out.nlx")), false);
    QCOMPARE(QFile::exists(path("a.nlxd/new")), false);
    QCOMPARE(bytes(path("a.nlxd/issue.json")), before);
}

void TestCli::everyFixtureGivesTheSamePage_data()
{
    QTest::addColumn<QString>("fixture");
    const QDir fixtures(QStringLiteral(MASTHEAD_SOURCE "/tests/preview/render/renderer"));
    for (const QString &name : fixtures.entryList({QStringLiteral("*.json")})) {
        QTest::newRow(qPrintable(name)) << fixtures.filePath(name);
    }
}

// Hostile texts, pictures and languages from right to left, which no random issue has.
void TestCli::everyFixtureGivesTheSamePage()
{
    QFETCH(const QString, fixture);
    saveFixture(fixture, path("s.nlx"));
    compareEverywhere(QStringLiteral("export s.nlx --to html -o OUT"));
}

void TestCli::checkFindsAndSaysSo()
{
    Issue issue = sample();
    Item &item = issue.sections[0].items[0];
    item.sources.clear();
    item.body = QStringLiteral(
        "[here](javascript:alert) ![](asset:gone)\n\n[https://a.example](https://b.example)\n\n"
        "[itself](#a) [nothing](#b)[^1]\n\n> [^1]: Seen.\n\n> [^2]: Not.\n\n```\n[^3]: code\n```");
    QVERIFY(saveNlxFile(issue, {}, path("b.nlx")));
    const Outcome outcome = run({QStringLiteral("check"), QStringLiteral("--json"), path("b.nlx")});
    QCOMPARE(outcome.exit, 1);
    QStringList rows;
    const QJsonArray findings =
        QJsonDocument::fromJson(outcome.output).object()[u"findings"].toArray();
    for (const QJsonValue &finding : findings) {
        rows.append(finding[u"kind"].toString() + u' ' + QString::number(finding[u"line"].toInt()));
    }
    QCOMPARE(rows,
             (QStringList{QStringLiteral("no-source 0"), QStringLiteral("bad-address 1"),
                          QStringLiteral("missing-picture 1"), QStringLiteral("misleading-link 3"),
                          QStringLiteral("dead-link 5"), QStringLiteral("unused-footnote 9")}));
}

void TestCli::checkPassesWithNotesOnly()
{
    Issue issue = sample();
    Item &item = issue.sections[0].items[0];
    item.body = QStringLiteral("[a](https://a.example/b)\n\n[c](https://a.example/b)");
    issue.sections = {issue.sections[0]};
    issue.sections[0].items = {item};
    QVERIFY(saveNlxFile(issue, {}, path("n.nlx")));
    const Outcome text = run({QStringLiteral("check"), path("n.nlx")});
    QCOMPARE(text.exit, 0);
    QCOMPARE(text.output.count("is linked in this text more than once"), 2);
    const Outcome json = run({QStringLiteral("check"), QStringLiteral("--json"), path("n.nlx")});
    QCOMPARE(json.exit, 0);
    QCOMPARE(json.output.count("\"severity\": \"note\""), 2);
}

void TestCli::checkFindsCellsLeftOut_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected"); // line and cells; empty: no finding
    const auto row = [](const char *name, const char16_t *body, const char16_t *expected) {
        QTest::newRow(name) << QString::fromUtf16(body) << QString::fromUtf16(expected);
    };
    row("as wide as its header", u"|a|b|\n|-|-|\n|c|d|\n|e|\n|f|g||", u"");
    row("link", u"x\n\n|a|b|\n|-|-|\n|c|d|\n|c|d|[e](https://e.example)|",
        u"6 [e](https://e.example)");
    row("without outer bars", u"a|b\n-|-\nc|d|e|f", u"3 e | f");
    row("bars that part nothing", u"|a|b|\n|-|-|\n|c \\| c|`d\\|d`|", u"");
    row("in a quote", u"> |a|b|\n> |-|-|\n> |c|d|e|", u"3 e");
    row("in a list", u"- |a|b|\n  |-|-|\n  |c|d|e|", u"3 e");
    row("no table", u"|a|b|\n\n|c|d|e|", u"");
}

void TestCli::checkFindsCellsLeftOut()
{
    QFETCH(const QString, body);
    QFETCH(const QString, expected);
    Issue issue = sample();
    issue.sections[0].items[0].body = body;
    QVERIFY(saveNlxFile(issue, {}, path("b.nlx")));
    const Outcome outcome = run({QStringLiteral("check"), QStringLiteral("--json"), path("b.nlx")});
    const QJsonArray findings =
        QJsonDocument::fromJson(outcome.output).object()[u"findings"].toArray();
    QString found;
    for (const QJsonValue &finding : findings) {
        QCOMPARE(finding[u"kind"].toString(), QStringLiteral("cells-left-out"));
        found = QString::number(finding[u"line"].toInt()) + u' ' +
                finding[u"text"].toString().section(u'"', 1, 1);
    }
    QCOMPARE(found, expected);
    QCOMPARE(outcome.exit, expected.isEmpty() ? 0 : 1);
}

void TestCli::newKeepsAnExistingFile()
{
    const QByteArray before = bytes(path("a.nlx"));
    QCOMPARE(run({QStringLiteral("new"), path("a.nlx")}).exit, 4);
    QCOMPARE(bytes(path("a.nlx")), before);
    QCOMPARE(run({QStringLiteral("new"), path("n.nlx")}).exit, 0);
    QVERIFY(readNlxFile(path("n.nlx")));
}

void TestCli::importTakesPicturesBesideTheText()
{
    const QByteArray png = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAA"
                                                  "C0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");
    QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("text/pictures")));
    const auto write = [&](const char *name, const QByteArray &content) {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write("text/pictures/dot.png", png));
    QVERIFY(write("outside.png", png));
    QVERIFY(QFile::link(path("outside.png"), path("text/link.png")));
    QVERIFY(write("text/in.md", "## A\n\n![dot](pictures/dot.png) ![link](link.png)\n"));
    QCOMPARE(
        run({QStringLiteral("import"), path("text/in.md"), QStringLiteral("-o"), path("p.nlx")})
            .exit,
        0);
    const Result<OpenedIssue> opened = readNlxFile(path("p.nlx"));
    QVERIFY(opened);
    QCOMPARE(opened->issue.assets.size(), 1);
    QCOMPARE(opened->issue.assets[0].sha256, sha256(png));
    QVERIFY(opened->issue.sections[0].items[0].body.endsWith(QStringLiteral("![link](link.png)")));
}

void TestCli::namesAreLiteral()
{
    for (const char *name : {"$(touch x)", "line\nbreak.nlx", "--", "%HOME%.nlx"}) {
        const QString file = QString::fromUtf8(name);
        QCOMPARE(run({QStringLiteral("new"), QStringLiteral("--"), file}, {}, m_dir->path()).exit,
                 0);
        QVERIFY2(QFile::exists(m_dir->filePath(file)), name);
    }
    QVERIFY(!QFile::exists(path("x")));
}

void TestCli::terminalIsNotSteeredByAnIssue()
{
    Issue issue = sample();
    issue.sections[0].items[0].title = QStringLiteral("a\u001b]0;owned\u0007\u202ez");
    QVERIFY(saveNlxFile(issue, {}, path("b.nlx")));
    const QByteArray text = run({QStringLiteral("show"), path("b.nlx")}).output;
    QVERIFY(text.contains("owned"));
    QVERIFY(!text.contains('\x1b') && !text.contains('\x07') && !text.contains("\u202e"));
}

void TestCli::saysThatThereIsNoDisplay()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        environment.remove(QString::fromLatin1(name));
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MASTHEAD_PROGRAM), {path("a.nlx")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("no display"));
}

void TestCli::loadsNeitherGuiNorWebEngine()
{
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {QStringLiteral(MASTHEAD_PROGRAM)});
    QVERIFY(ldd.waitForFinished());
    const QByteArray libraries = ldd.readAllStandardOutput();
    QVERIFY(libraries.contains("Qt6Core"));
    QVERIFY2(!libraries.contains("Qt6Gui") && !libraries.contains("WebEngine"),
             libraries.constData());
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
