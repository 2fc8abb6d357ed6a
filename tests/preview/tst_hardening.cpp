// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/live/livepreview.h"
#include "preview/pdf/pdfjob.h"
#include "preview/web/hardenedpage.h"
#include "tests/preview/webtest.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWebEngineScript>
#include <QWebEngineSettings>

#include <print>

using namespace Qt::StringLiterals;

namespace masthead {

namespace {

QByteArray hostilePage(quint16 port)
{
    QFile file(QStringLiteral(MASTHEAD_FIXTURES "/hostile.html"));
    return file.open(QIODevice::ReadOnly)
               ? file.readAll().replace("@PORT@", QByteArray::number(port))
               : QByteArray();
}

/// A server on this machine that counts who knocks, and answers nothing useful.
class Listener : public QTcpServer
{
public:
    Listener()
    {
        const bool isListening = listen(QHostAddress::LocalHost);
        Q_ASSERT(isListening);
        connect(this, &QTcpServer::newConnection, this, [this] {
            ++contacts;
            QTcpSocket *socket = nextPendingConnection();
            socket->write("HTTP/1.0 204 No Content\r\n\r\n");
            socket->disconnectFromHost();
        });
    }

    int contacts = 0;
};

/// What an ordinary page makes of the hostile one: the control, run in a process of its own, since
/// Chromium's switches hold for a whole process.
int runOrdinaryPage(int argc, char **argv, quint16 port)
{
    QApplication application(argc, argv);
    QWebEnginePage page;
    page.settings()->setAttribute(QWebEngineSettings::LocalContentCanAccessRemoteUrls, true);
    QTimer::singleShot(4000, &application, [&] {
        page.runJavaScript(u"document.documentElement.dataset.ran ?? ''"_s,
                           QWebEngineScript::ApplicationWorld, [](const QVariant &ran) {
                               std::println("ran={}", ran.toString().toStdString());
                               QCoreApplication::quit();
                           });
    });
    QByteArray html = hostilePage(port);
    html.replace("http-equiv=\"refresh\"", ""); // it would leave before anything is counted
    page.setHtml(QString::fromUtf8(html), QUrl(u"https://masthead.invalid/"_s));
    return QCoreApplication::exec();
}

QString runSelf(const QString &mode, quint16 port)
{
    QProcess self;
    self.start(QCoreApplication::applicationFilePath(), {mode, QString::number(port)});
    while (!self.waitForFinished(50) && self.state() != QProcess::NotRunning) {
        QTest::qWait(10); // the listener is served meanwhile
    }
    return QString::fromUtf8(self.readAllStandardOutput());
}

QByteArray picture()
{
    QImage image(3, 2, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Loads the page and waits until it has settled.
bool show(HardenedPage &page, const QByteArray &html)
{
    QSignalSpy loaded(&page, &QWebEnginePage::loadFinished);
    page.showPage(html);
    return QTest::qWaitFor([&] { return !loaded.isEmpty(); }, 20'000) &&
           loaded.first().first().toBool();
}

} // namespace

class TestHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const char *reason = WebTest::skipReason()) {
            QSKIP(reason);
        }
        QVERIFY2(WebTest::start.canShowPages(), qPrintable(explanation(WebTest::start.trouble)));
    }

    void scheme_knowsTwoAddressesOnly_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isKnown");
        const QString hash = QString(64, u'a');
        QTest::newRow("page") << u"nlx://issue/doc"_s << true;
        QTest::newRow("picture") << QString(u"nlx://issue/asset/"_s + hash) << true;
        for (const char *address : {"nlx://issue",
                                    "nlx://issue/",
                                    "nlx://issue/doc/",
                                    "nlx://issue/doc?x",
                                    "nlx://issue/doc#x",
                                    "nlx://issue//doc",
                                    "nlx://other/doc",
                                    "nlx:doc",
                                    "nlx:/doc",
                                    "nlx://issue:80/doc",
                                    "nlx://user@issue/doc",
                                    "nlx://issue/../../etc/passwd",
                                    "nlx://issue/asset/../doc",
                                    "nlx://issue/%2e%2e/etc/passwd",
                                    "nlx://issue/asset/%2e%2e%2fetc%2fpasswd",
                                    "nlx://issue//etc/passwd",
                                    "nlx://issue/?url=http://x.example/",
                                    "nlx://issue/asset/",
                                    "nlx://issue/asset/abc",
                                    "http://issue/doc",
                                    "file:///etc/passwd"}) {
            QTest::newRow(address) << QString::fromLatin1(address) << false;
        }
        QTest::newRow("capital") << QString(u"nlx://issue/asset/"_s + hash.toUpper()) << false;
        QTest::newRow("query") << QString(u"nlx://issue/asset/"_s + hash + u"?x"_s) << false;
        QTest::newRow("deeper") << QString(u"nlx://issue/asset/"_s + hash + u"/x"_s) << false;
    }

    void scheme_knowsTwoAddressesOnly()
    {
        QFETCH(QString, address);
        QTEST(nlxTarget(QUrl(address)).has_value(), "isKnown");
    }

    void scheme_servesTheDocumentsOwnPicturesOnly()
    {
        HardenedProfile profile;
        HardenedPage page(profile);
        Blobs blobs;
        const Sha256 own = blobs.put(picture());
        const Sha256 foreign = blobs.put(picture() + "x"); // there, but no asset of this document
        const Sha256 page_ = blobs.put("<script>1</script>");
        profile.scheme().setPictures(
            {{.id = AssetId(u"a"_s), .sha256 = own, .type = u"image/png"_s},
             {.id = AssetId(u"b"_s), .sha256 = page_, .type = u"text/html"_s}},
            blobs);
        QByteArray html = "<!doctype html>";
        const QString prefix = u"nlx://issue/asset/"_s;
        const QStringList addresses{prefix + own.text(),
                                    prefix + foreign.text(),
                                    prefix + page_.text(),
                                    u"nlx://issue/doc"_s,
                                    u"nlx://issue/../../etc/passwd"_s,
                                    u"nlx://issue/%2e%2e/%2e%2e/etc/hostname"_s,
                                    u"nlx://other/asset/"_s + own.text()};
        for (const QString &address : addresses) {
            html += "<img src=\"" + address.toUtf8() + "\">";
        }
        QVERIFY(show(page, html));
        QCOMPARE(
            evaluate(page, u"[...document.images].map(i => i.naturalWidth).join()"_s).toString(),
            u"3,0,0,0,0,0,0"_s);
        QCOMPARE(profile.scheme().picturesServed(), 1);
    }

    /// H13–H19 behind the renderer's back: the page is what it should never write.
    void hostilePage_makesNoContactAndRunsNoScript()
    {
        Listener listener;
        HardenedProfile profile;
        HardenedPage page(profile);
        QVERIFY(show(page, hostilePage(listener.serverPort())));
        QTest::qWait(1500); // what a refresh or a frame would need
        QCOMPARE(evaluate(page, u"document.documentElement.dataset.ran ?? ''"_s).toString(),
                 QString());
        for (const char *id : {"link", "blank", "script", "download"}) {
            evaluate(page,
                     u"document.getElementById('%1').click(); 1"_s.arg(QLatin1StringView(id)));
        }
        evaluate(page, u"document.getElementById('f').submit(); 1"_s);
        evaluate(page,
                 u"location.href = 'http://127.0.0.1:%1/location'; 1"_s.arg(listener.serverPort()));
        evaluate(page, u"open('http://127.0.0.1:%1/open'); 1"_s.arg(listener.serverPort()));
        QTest::qWait(1500);
        QCOMPARE(listener.contacts, 0);
        QCOMPARE(page.url(), NlxScheme::pageUrl());
        QCOMPARE(evaluate(page, u"document.documentElement.dataset.ran ?? ''"_s).toString(),
                 QString());
        QCOMPARE(profile.guard().passed(), 1); // the page itself
    }

    void ordinaryPage_makesContactAndRunsScripts()
    {
        Listener listener;
        const QString output = runSelf(u"--ordinary"_s, listener.serverPort());
        QVERIFY2(listener.contacts > 0, "the control was not seen: the test above proves nothing");
        QVERIFY2(output.contains("ran="_L1) && !output.contains("ran=\n"_L1), qPrintable(output));
    }

    /// The switch alone, without the guarded page: a lost quote in it would go unnoticed otherwise.
    void resolverRule_cutsOffAnOrdinaryPage()
    {
        Listener listener;
        const QString output = runSelf(u"--ordinary-with-rule"_s, listener.serverPort());
        QCOMPARE(listener.contacts, 0);
        QVERIFY2(output.contains("ran="_L1), qPrintable(output));
    }

    void probe_seesRoot() { QCOMPARE(probeUnder({u"--map-root-user"_s}, {}), u"root"_s); }

    void probe_seesForbiddenNamespaces()
    {
        QCOMPARE(
            probeUnder({u"--user"_s, u"--map-user=1000"_s, u"--map-group=1000"_s, u"--keep-caps"_s},
                       u"echo 0 > /proc/sys/user/max_user_namespaces && "_s),
            u"namespaces"_s);
    }

    void probe_seesAnOrdinaryUser()
    {
        QCOMPARE(probeUnder({u"--user"_s, u"--map-user=1000"_s, u"--map-group=1000"_s}, {}),
                 u"none"_s);
    }

    /// F14
    void withoutSandbox_thePaneSaysWhyAndThePdfFails()
    {
        const WebStart start{.trouble = WebTrouble::RunAsRoot};
        LivePreview preview(start);
        preview.setCaret(ItemId(u"a"_s), 1, true);
        preview.reload();
        QCOMPARE(preview.livePage(), nullptr);
        QCOMPARE(preview.findChild<QLabel *>()->text(), explanation(WebTrouble::RunAsRoot));

        PdfJob job(start, {});
        QSignalSpy finished(&job, &PdfJob::finished);
        job.start();
        QTRY_COMPARE(finished.size(), 1);
        const auto pdf = finished.first().first().value<Result<QByteArray>>();
        QCOMPARE(pdf.error().code, ErrorCode::CannotRender);
    }

private:
    static QString probeUnder(const QStringList &unshare, const QString &before)
    {
        QProcess process;
        QStringList arguments = unshare;
        arguments << u"sh"_s << u"-c"_s << before + u"exec \"$0\" --probe"_s
                  << QCoreApplication::applicationFilePath();
        process.start(u"unshare"_s, arguments);
        process.waitForFinished();
        const QString output = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
        return output.isEmpty() ? QString::fromUtf8(process.readAllStandardError()) : output;
    }
};

int probe()
{
    const WebTrouble trouble = prepareWebEngine().trouble;
    std::println("{}", trouble == WebTrouble::None        ? "none"
                       : trouble == WebTrouble::RunAsRoot ? "root"
                                                          : "namespaces");
    return 0;
}

} // namespace masthead

int main(int argc, char **argv)
{
    using namespace masthead;
    const QByteArrayView mode = argc > 1 ? argv[1] : "";
    if (mode == "--probe") {
        return probe();
    }
    if (mode == "--ordinary" || mode == "--ordinary-with-rule") {
        qunsetenv("QTWEBENGINE_CHROMIUM_FLAGS"); // the parent's, which has the rule
        if (mode == "--ordinary-with-rule") {
            (void)prepareWebEngine();
        }
        return runOrdinaryPage(argc, argv, QByteArray(argv[2]).toUShort());
    }
    WebTest::start = prepareWebEngine();
    QApplication application(argc, argv);
    TestHardening test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hardening.moc"
