// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/webaddresses.h"

#include <QTest>

using namespace masthead;
using namespace Qt::StringLiterals;

class TestWebAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTrackingOff_data();
    void takesTrackingOff();
    void looksThroughRedirects_data();
    void looksThroughRedirects();
    void schemeIsFilledIn_data();
    void schemeIsFilledIn();
    void namesTheOutlet_data();
    void namesTheOutlet();
};

void TestWebAddresses::takesTrackingOff_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char *name, const char *address, const char *clean) {
        QTest::newRow(name) << QString::fromUtf8(address) << QString::fromUtf8(clean);
    };
    row("none", "https://a.example/x?id=1#p", "https://a.example/x?id=1#p");
    row("all", "https://a.example/x?utm_source=a&utm_medium=b", "https://a.example/x");
    row("first", "https://a.example/x?fbclid=a&id=1", "https://a.example/x?id=1");
    row("middle", "https://a.example/x?a=1&gclid=z&b=2", "https://a.example/x?a=1&b=2");
    row("mail service", "https://a.example/?mc_cid=1&mc_eid=2", "https://a.example/");
    row("upper case", "https://a.example/?UTM_Source=1", "https://a.example/");
    row("fragment stays", "https://a.example/?utm_id=1#utm_source=2",
        "https://a.example/#utm_source=2");
    row("others stay, empty ones too",
        "https://a.example/?&a&gclid&b=", "https://a.example/?&a&b=");
    row("question mark in the query", "https://a.example/?q=a?b&fbclid=1",
        "https://a.example/?q=a?b");
    row("only alike", "https://a.example/?xutm_source=1&gclids=2&fbclid2=3&utm=4",
        "https://a.example/?xutm_source=1&gclids=2&fbclid2=3&utm=4");
    row("in the path", "https://a.example/utm_source=1/?a=mc_cid",
        "https://a.example/utm_source=1/?a=mc_cid");
    row("mail", "mailto:a@b.example?utm_source=1", "mailto:a@b.example?utm_source=1");
    row("no address", "utm_source=1", "utm_source=1");
    row("empty query", "https://a.example/?", "https://a.example/?");
}

void TestWebAddresses::takesTrackingOff()
{
    QFETCH(const QString, address);
    QTEST(withoutTracking(address), "clean");
}

void TestWebAddresses::looksThroughRedirects_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("target");
    const auto row = [](const char *name, const char *address, const char *target) {
        QTest::newRow(name) << QString::fromUtf8(address) << QString::fromUtf8(target);
    };
    row("search", "https://www.google.com/url?sa=t&q=https%3A%2F%2Fa.example%2Fx%3Fb%3D1&usg=1",
        "https://a.example/x?b=1");
    row("mail",
        "https://nam01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example&data=1",
        "https://a.example");
    row("twice",
        "https://www.google.com/"
        "url?q=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fa.example%252F",
        "https://a.example/");
    row("no target", "https://www.google.com/url?q=word", "https://www.google.com/url?q=word");
    row("no safe target", "https://www.google.com/url?q=javascript:alert(1)",
        "https://www.google.com/url?q=javascript:alert(1)");
    row("another path", "https://www.google.com/search?q=https://a.example/",
        "https://www.google.com/search?q=https://a.example/");
    row("another host", "https://www.google.com.evil.example/url?q=https://a.example/",
        "https://www.google.com.evil.example/url?q=https://a.example/");
}

void TestWebAddresses::looksThroughRedirects()
{
    QFETCH(const QString, address);
    QTEST(withoutRedirect(address), "target");
}

void TestWebAddresses::schemeIsFilledIn_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    const auto row = [](const char16_t *typed, const char16_t *address) {
        const QString text = QString::fromUtf16(typed);
        QTest::newRow(qPrintable(text)) << text << QString::fromUtf16(address);
    };
    row(u"gazette.example/boats", u"https://gazette.example/boats");
    row(u" www.gazette.example ", u"https://www.gazette.example");
    row(u"a.example:8080/x?y#z", u"https://a.example:8080/x?y#z");
    row(u"例子.example/路", u"https://例子.example/路");
    row(u"walk@quay.example", u"mailto:walk@quay.example");
    row(u"https://a.example", u"https://a.example");
    row(u"mailto:a@b.example", u"mailto:a@b.example");
    row(u"#lead", u"#lead");
    row(u"see a.example", u"see a.example");
    row(u"javascript:alert(1)", u"javascript:alert(1)");
    row(u"user@a.example/x", u"user@a.example/x");
    row(u"Ltd.", u"Ltd.");
    row(u"", u"");
}

void TestWebAddresses::schemeIsFilledIn()
{
    QFETCH(const QString, typed);
    QTEST(withScheme(typed), "address");
}

void TestWebAddresses::namesTheOutlet_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("outlet");
    QTest::newRow("plain") << u"https://energy.example/a/b?c#d"_s << u"energy.example"_s;
    QTest::newRow("www") << u"http://www.krant.example"_s << u"krant.example"_s;
    QTest::newRow("port") << u"https://a.example:8080/x"_s << u"a.example"_s;
    QTest::newRow("Chinese") << u"https://www.例子.example/路"_s << u"例子.example"_s;
    QTest::newRow("query at once") << u"https://a.example?x"_s << u"a.example"_s;
    QTest::newRow("mail") << u"mailto:a@b.example"_s << QString();
    QTest::newRow("words") << u"energy.example"_s << QString();
    QTest::newRow("unsafe") << u"https://user@a.example/"_s << QString();
}

void TestWebAddresses::namesTheOutlet()
{
    QFETCH(const QString, address);
    QTEST(outletOf(address), "outlet");
}

QTEST_APPLESS_MAIN(TestWebAddresses)
#include "tst_webaddresses.moc"
