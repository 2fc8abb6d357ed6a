// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/safeurl.h"
#include "document/model/fields.h"
#include "preview/render/page.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace masthead;
using namespace Qt::StringLiterals;

namespace {

Issue issueOf(const QString &name)
{
    QFile file(QStringLiteral(MASTHEAD_SOURCE "/tests/preview/render/renderer/") + name + u".json");
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no fixture %s", qPrintable(name));
    }
    return issueFromJson(QJsonDocument::fromJson(file.readAll()).object()).value();
}

/// A file of every use that a page has.
QList<QByteArray> everyPage(const Issue &issue)
{
    return {webPage(issue, Blobs()), printPage(issue), previewShell(issue)};
}

/// A picture as far as it is looked at.
QByteArray pngHeader()
{
    return QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x04\xb0\0\0\x02\x58", 24);
}

QStringList captures(const QByteArray &html, const QString &pattern)
{
    QStringList found;
    for (auto match = QRegularExpression(pattern).globalMatch(QString::fromUtf8(html));
         match.hasNext();) {
        found << match.next().captured(1);
    }
    return found;
}

} // namespace

class TestPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesItself();
    void localeHasATerritory_data();
    void localeHasATerritory();
    void addressGivesCanonical();
    void asksNothingOfAnyone_data();
    void asksNothingOfAnyone();
    void carriesPicturesInside();
    void everyLinkIsThere();
    void publishesNothingPrivate();
    void H29_textsCantLeaveTheirPlace();
    void shellIsEmpty();
    void everyHeadingSaysSomething_data();
    void everyHeadingSaysSomething();
    void isValid_data();
    void isValid();
};

void TestPage::describesItself()
{
    const QByteArray page = webPage(issueOf(u"kinds"_s), Blobs());
    QVERIFY(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n"));
    for (const char *part :
         {"<meta charset=\"utf-8\">", "<title>May 2024 · The Tide Table</title>",
          "<meta name=\"viewport\"", "<meta name=\"color-scheme\" content=\"light dark\">",
          "<meta name=\"description\" content=\"What the sea did this month\">",
          "<meta property=\"og:title\" content=\"May 2024\">",
          "<meta property=\"og:site_name\" content=\"The Tide Table\">",
          "<meta property=\"article:published_time\" content=\"2024-05\">",
          "<a href=\"#page_front\" class=\"skip\">Skip to the text</a>"}) {
        QVERIFY2(page.contains(part), part);
    }
    QCOMPARE(page.count("<h1"), 1);
    QCOMPARE(webPage(issueOf(u"kinds"_s), Blobs()), page);
}

void TestPage::localeHasATerritory_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *language, const char *expected) {
        QTest::addRow("%s", language)
            << QString::fromLatin1(language) << QString::fromLatin1(expected);
    };
    row("en", "en_US");
    row("en-GB", "en_GB");
    row("nl", "nl_NL");
    row("zh", "zh_CN");
    row("zh-Hans", "zh_CN");
    row("zh-Hant", "zh_TW");
    row("es", "es_ES");
    row("xx-nowhere", "");
    row("", "");
}

void TestPage::localeHasATerritory()
{
    QFETCH(QString, language);
    QFETCH(QString, expected);
    Issue issue = issueOf(u"kinds"_s);
    issue.language = language;
    const QStringList found =
        captures(webPage(issue, Blobs()), u"property=\"og:locale\" content=\"([^\"]*)\""_s);
    QCOMPARE(found, expected.isEmpty() ? QStringList() : QStringList(expected));
}

void TestPage::addressGivesCanonical()
{
    Issue issue = issueOf(u"kinds"_s);
    QVERIFY(webPage(issue, Blobs())
                .contains("<link rel=\"canonical\" href=\"https://tide.example/2024-05\">"));
    issue.address = u"javascript:alert(1)"_s;
    const QByteArray page = webPage(issue, Blobs());
    QVERIFY(!page.contains("canonical"));
    QVERIFY(!page.contains("og:url"));
    QVERIFY(!page.contains("javascript:"));
}

void TestPage::asksNothingOfAnyone_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"abroad", "blanknames", "hostile", "kinds", "languages", "nameless", "untitled"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestPage::asksNothingOfAnyone()
{
    QFETCH(QString, name);
    for (const QByteArray &page : everyPage(issueOf(name))) {
        for (const QString &tag : captures(page, u"<([a-z0-9-]+)"_s)) {
            static const QSet<QString> loading{u"script"_s, u"iframe"_s, u"object"_s, u"embed"_s,
                                               u"base"_s,   u"form"_s,   u"svg"_s,    u"video"_s,
                                               u"audio"_s,  u"source"_s, u"input"_s};
            QVERIFY2(!loading.contains(tag), qPrintable(tag));
        }
        for (const QString &attribute :
             captures(page, u"<[a-z0-9]+[^>]* (on[a-z]+|style|srcset|ping)="_s)) {
            QFAIL(qPrintable(attribute));
        }
        for (const QString &source : captures(page, u"<img src=\"([^\"]{0,40})"_s)) {
            QVERIFY2(source.startsWith(u"data:image/") || source.startsWith(u"nlx://issue/asset/"),
                     qPrintable(source));
        }
        QCOMPARE(page.count("http-equiv"), page.count("http-equiv=\"Content-Security-Policy\"") +
                                               page.count("&lt;meta http-equiv"));
        QVERIFY(page.contains("content=\"default-src &#39;none&#39;; img-src "));
    }
}

void TestPage::carriesPicturesInside()
{
    Blobs blobs;
    Issue issue = issueOf(u"kinds"_s);
    const QByteArray bytes = pngHeader();
    issue.assets[0].sha256 = blobs.put(bytes);
    const QByteArray page = webPage(issue, blobs);
    const QByteArray image = "<img src=\"data:image/png;base64," + bytes.toBase64() +
                             "\" alt=\"A chart of tides\" width=\"1200\" height=\"600\">";
    QVERIFY(page.contains(image));
    QVERIFY(!page.contains("nlx:"));
    const QByteArray served =
        "<img src=\"nlx://issue/asset/" + issue.assets[0].sha256.text().toLatin1();
    QVERIFY(printPage(issue).contains(served));
    // A picture whose bytes are gone leaves a word, not a hole.
    QVERIFY(webPage(issue, Blobs()).contains("Picture missing"));
}

void TestPage::everyLinkIsThere()
{
    const Issue issue = issueOf(u"kinds"_s);
    QStringList expected;
    for (const Section &section : issue.sections) {
        for (const Item &item : section.items) {
            for (const Source &source : item.sources) {
                expected += source.address.isEmpty() ? QStringList() : QStringList(source.address);
            }
            if (item.fields.contains(u"link"_s)) {
                expected << item.fields[u"link"_s];
            }
            expected += captures(item.body.toUtf8(), u"(?<!!)\\[[^\\]]*\\]\\((https?:[^) ]*)"_s);
        }
    }
    QVERIFY(expected.size() > 8);
    const QStringList links = captures(webPage(issue, Blobs()), u" href=\"([^\"#]*)\""_s);
    const QByteArray print = printPage(issue);
    for (const QString &address : expected) {
        const SafeUrl url = SafeUrl::parse(address).value();
        QVERIFY2(links.contains(url.text().toHtmlEscaped()), qPrintable(address));
        QVERIFY2(print.contains(url.display().toHtmlEscaped().toUtf8()), qPrintable(url.display()));
    }
}

// H31 and DESIGN's list of what is never published, by the table of fields itself.
void TestPage::publishesNothingPrivate()
{
    const QString canary = u"CANARY"_s;
    Issue issue = issueOf(u"kinds"_s);
    int set = 0;
    for (Section &section : issue.sections) {
        section.unknown.insert(canary, canary);
        for (Item &item : section.items) {
            for (const Field<Item> &field : itemFields()) {
                set += field.published == Published::Never && field.set(item, canary) ? 1 : 0;
            }
            item.notes = canary;
            item.owner = canary;
            item.tags = {canary};
            item.approval.insert(u"by"_s, canary);
            item.unknown.insert(canary, canary);
            item.fields.insert(u"unheard"_s, canary);
            for (Source &source : item.sources) {
                source.read = canary;
                source.quote = canary;
                source.note = canary;
                source.unknown.insert(canary, canary);
            }
        }
    }
    QVERIFY(set > 0);
    issue.settings.insert(canary, canary);
    issue.unknown.insert(canary, canary);
    issue.threads << Thread{
        .id = ThreadId(u"t"_s), .kind = canary, .comments = {{.author = canary, .text = canary}}};
    issue.snapshots << Snapshot{.revision = sha256("x"), .json = canary.toUtf8()};
    issue.unknownMembers.insert(canary, sha256("x"));
    issue.theme.tokens.insert(canary, canary);
    for (const QByteArray &page : everyPage(issue)) {
        QVERIFY(!page.contains("CANARY"));
    }
    QVERIFY(webPage(issue, Blobs()).contains(issue.author.toUtf8()));
}

void TestPage::H29_textsCantLeaveTheirPlace()
{
    const QString breakout = u"</title></style>]]>--><!--[if mso]>\"'><script>x()</script>\u2028"_s;
    Issue issue = issueOf(u"kinds"_s);
    issue.publication = breakout;
    issue.title = breakout;
    issue.edition = breakout;
    issue.date = breakout;
    issue.language = breakout;
    issue.author = breakout;
    issue.preheader = breakout;
    issue.address = breakout;
    issue.theme.name = breakout;
    for (Section &section : issue.sections) {
        section.title = breakout;
        for (Item &item : section.items) {
            item.title = breakout;
            item.language = breakout;
            for (const QString &key :
                 {u"button"_s, u"link"_s, u"starts"_s, u"place"_s, u"seats"_s, u"author"_s,
                  u"publisher"_s, u"isbn"_s, u"cover"_s, u"name"_s, u"role"_s}) {
                item.fields[key] = breakout;
            }
            item.sources = {{.address = breakout, .outlet = breakout, .published = breakout}};
        }
    }
    for (Asset &asset : issue.assets) {
        asset.alt = breakout;
        asset.caption = breakout;
        asset.credit = breakout;
        asset.type = breakout;
    }
    for (const QByteArray &page : everyPage(issue)) {
        QVERIFY(!page.contains("<script"));
        QVERIFY(!page.contains("<!--"));
        QCOMPARE(page.count("</title>"), 1);
        QCOMPARE(page.count("</style>"), 1);
    }
}

void TestPage::shellIsEmpty()
{
    const Issue issue = issueOf(u"kinds"_s);
    const QByteArray shell = previewShell(issue);
    QVERIFY(shell.contains("<main id=\"page\"></main>"));
    const QByteArray style = "<style id=\"page_style\">\n" + pageStyle(issue.theme) + "</style>";
    QVERIFY(shell.contains(style));
    QVERIFY(printPage(issue).contains("<html lang=\"en\" dir=\"ltr\" class=\"print\">"));
}

void TestPage::everyHeadingSaysSomething_data()
{
    asksNothingOfAnyone_data();
}

void TestPage::everyHeadingSaysSomething()
{
    QFETCH(QString, name);
    for (const QByteArray &page : everyPage(issueOf(name))) {
        QCOMPARE(captures(page, u"<(title|h[1-6]|a|span class=\"title\")[^>]*>\\s*</"_s),
                 QStringList());
    }
}

void TestPage::isValid_data()
{
    asksNothingOfAnyone_data();
}

void TestPage::isValid()
{
    QFETCH(QString, name);
    const QString tidy = QStandardPaths::findExecutable(u"tidy"_s);
    if (tidy.isEmpty()) {
        QSKIP("tidy is not installed");
    }
    Blobs blobs;
    Issue issue = issueOf(name);
    for (Asset &asset : issue.assets) {
        asset.sha256 = blobs.put(pngHeader());
    }
    for (const QByteArray &page : {webPage(issue, blobs), printPage(issue)}) {
        QProcess process;
        process.start(tidy, {u"-quiet"_s, u"-errors"_s, u"-utf8"_s, u"--show-filename"_s, u"no"_s,
                             u"--drop-empty-elements"_s, u"no"_s, u"--doctype"_s, u"html5"_s});
        process.write(page);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const QString report = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(report.isEmpty(), qPrintable(report));
    }
}

QTEST_GUILESS_MAIN(TestPage)
#include "tst_page.moc"
