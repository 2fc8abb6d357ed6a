// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/safeurl.h"

#include <QTest>

using namespace masthead;
using namespace Qt::StringLiterals;

class TestSafeUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void displays_data();
    void displays();
    void encodesEverythingAnOutputCouldStumbleOver();
};

void TestSafeUrl::parses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &address, const QString &expected = {}) {
        QTest::newRow(name) << address << (expected.isNull() ? address : expected);
    };
    row("plain", u"https://example.org"_s);
    row("path query fragment", u"https://example.org/a/b?c=d&e=f#g"_s);
    row("escapes stay", u"https://example.org/a%2Fb%20c"_s);
    row("commas, brackets of text", u"https://example.org/a,b(c)"_s);
    row("port", u"http://example.org:8080/x"_s);
    row("scheme and host in capitals", u"HTTPS://Example.ORG/Path"_s,
        u"https://example.org/Path"_s);
    row("outer blanks", u"  https://example.org/ "_s, u"https://example.org/"_s);
    row("inner blank", u"https://example.org/a b"_s, u"https://example.org/a%20b"_s);
    row("quotes", u"https://example.org/\"'<>`"_s, u"https://example.org/%22%27%3C%3E%60"_s);
    row("lone percent", u"https://example.org/100%"_s, u"https://example.org/100%25"_s);
    row("Chinese path", u"https://example.org/新闻"_s, u"https://example.org/%E6%96%B0%E9%97%BB"_s);
    row("beyond the first plane", u"https://example.org/😀"_s,
        u"https://example.org/%F0%9F%98%80"_s);
    row("international host", u"https://bücher.example/"_s, u"https://xn--bcher-kva.example/"_s);
    row("underscore in host", u"https://my_site.example.org/"_s);
    row("IPv6", u"http://[::1]:80/"_s);
    row("variation of an emoji", u"https://example.org/❤\ufe0f"_s,
        u"https://example.org/%E2%9D%A4%EF%B8%8F"_s);
    row("character of a newer Unicode", u"https://example.org/?q=\U0001faff"_s,
        u"https://example.org/?q=%F0%9F%AB%BF"_s);
    row("invisible blank", u"https://example.org/a\u200b?b\u200b"_s,
        u"https://example.org/a%E2%80%8B?b%E2%80%8B"_s);
    row("soft hyphen", u"https://example.org/a\u00adb#c\u00ad"_s,
        u"https://example.org/a%C2%ADb#c%C2%AD"_s);
    row("private use", u"https://example.org/\ue000"_s, u"https://example.org/%EE%80%80"_s);
    row("without a scheme", u"//Example.org/x"_s, u"https://example.org/x"_s);
    row("a slash too few", u"https:/example.org/x"_s, u"https://example.org/x"_s);
    row("name that begins with a hyphen", u"https://-foo.Example.org/"_s,
        u"https://-foo.example.org/"_s);
    row("name that ends with a hyphen", u"https://foo-.example.org"_s);
    row("mail about an emoji", u"mailto:editor@example.org?subject=❤\ufe0f"_s,
        u"mailto:editor@example.org?subject=%E2%9D%A4%EF%B8%8F"_s);
    row("backslash in path", u"https://example.org/a\\b"_s, u"https://example.org/a%5Cb"_s);
    row("marks of mail services", u"https://example.org/?u={{ x }}&v=*|Y|*&w=%recipient%"_s,
        u"https://example.org/?u=%7B%7B%20x%20%7D%7D&v=*%7CY%7C*&w=%25recipient%25"_s);
    row("mail", u"mailto:editor@example.org"_s);
    row("mail about", u"mailto:editor@example.org?subject=Hello%20you&body=a%0Ab"_s);
    row("mail to by header", u"mailto:?to=editor@example.org"_s);
    row("place in the issue", u"#k3v9-a"_s);
}

void TestSafeUrl::parses()
{
    QFETCH(QString, address);
    QFETCH(QString, expected);
    const std::optional<SafeUrl> url = SafeUrl::parse(address);
    QVERIFY(url);
    QCOMPARE(url->text(), expected);
}

// H20: nothing but the allowed schemes; H21: no host in disguise.
void TestSafeUrl::refuses_data()
{
    QTest::addColumn<QString>("address");
    const QStringList addresses{
        u""_s,
        u"javascript:alert(1)"_s,
        u"JaVaScRiPt:alert(1)"_s,
        u"java\tscript:alert(1)"_s,
        u"\x01javascript:alert(1)"_s,
        u" javascript:alert(1)"_s,
        u"data:text/html,x"_s,
        u"vbscript:x"_s,
        u"file:///etc/passwd"_s,
        u"smb://host/share"_s,
        u"ms-msdt:/id"_s,
        u"search-ms:query=x"_s,
        u"blob:https://example.org/1"_s,
        u"view-source:https://example.org"_s,
        u"nlx://issue/doc"_s,
        u"qrc:/x"_s,
        u"ftp://example.org/x"_s,
        u"tel:+310000"_s,
        u"mailto:?attach=/etc/passwd"_s,
        u"mailto:a@example.org?attach=/etc/passwd"_s,
        u"mailto:a@example.org?bcc=b@example.org"_s,
        u"mailto:a@example.org?subject=x%0d%0aBcc:b@example.org"_s,
        u"mailto:a@example.org%0d%0aBcc:b"_s,
        u"mailto:"_s,
        u"\\\\host\\share"_s,
        u"/relative"_s,
        u"relative.html"_s,
        u"?query"_s,
        u"http:example.org"_s,
        u"http:///example.org"_s,
        u"https:\\\\example.org"_s,
        u"https://example.org\\@other.example"_s,
        u"https://bank.example@other.example/"_s,
        u"https://user:word@example.org/"_s,
        u"https://ex%61mple.org/"_s,
        u"https://exa mple.org/"_s,
        u"https://example.org:port/"_s,
        u"https://example.org:123456/"_s,
        u"https://[::1/"_s,
        u"https://example\u202egro.org/"_s,
        u"https://exam\u200bple.org/"_s,
        u"https://exam\u00adple.org/"_s,
        u"https://example.org/\u2066gpj.exe"_s,
        u"https://example.org/a\u2028b"_s,
        u"///example.org/x"_s,
        u"https:/"_s,
        u"https:/user@example.org"_s,
        u"mailto:edi\u200btor@example.org"_s,
        u"https://example.org/\u202egpj.exe"_s,
        u"https://example.org/a\nb"_s,
        u"https://example.org/"_s + QChar(0xd800),
        u"#Not An Id"_s,
        u"#"_s,
        u"#a\"onclick=x"_s,
    };
    for (const QString &address : addresses) {
        QTest::newRow(address.toUtf8().toPercentEncoding(" :/#?@").constData()) << address;
    }
}

void TestSafeUrl::refuses()
{
    QFETCH(QString, address);
    const std::optional<SafeUrl> url = SafeUrl::parse(address);
    QVERIFY2(!url, url ? qPrintable(url->text()) : "");
}

void TestSafeUrl::displays_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *name, const QString &address, const QString &expected,
                        const QString &host) {
        QTest::newRow(name) << address << expected << host;
    };
    row("host alone", u"https://www.example.org/"_s, u"example.org"_s, u"www.example.org"_s);
    row("path", u"https://example.org/a/b/"_s, u"example.org/a/b"_s, u"example.org"_s);
    row("port", u"http://example.org:8080/a"_s, u"example.org:8080/a"_s, u"example.org"_s);
    row("letters are read", u"https://example.org/%E6%96%B0%E9%97%BB"_s, u"example.org/新闻"_s,
        u"example.org"_s);
    row("marks are not", u"https://example.org/%E2%80%AEx"_s, u"example.org/%E2%80%AEx"_s,
        u"example.org"_s);
    row("one script", u"https://bücher.example"_s, u"bücher.example"_s, u"xn--bcher-kva.example"_s);
    row("homograph", u"https://ex\u0430mple.org/"_s, u"xn--exmple-4nf.org"_s,
        u"xn--exmple-4nf.org"_s);
    row("Chinese host", u"https://例子.com/"_s, u"例子.com"_s, u"xn--fsqu00a.com"_s);
    row("IPv6", u"http://[::1]:80/x"_s, u"[::1]:80/x"_s, u"[::1]"_s);
    row("mail", u"mailto:a@example.org?subject=x"_s, u"a@example.org"_s, QString());
    row("place", u"#abc"_s, u"#abc"_s, QString());
}

void TestSafeUrl::displays()
{
    QFETCH(QString, address);
    QFETCH(QString, expected);
    QFETCH(QString, host);
    const std::optional<SafeUrl> url = SafeUrl::parse(address);
    QVERIFY(url);
    QCOMPARE(url->display(), expected);
    QCOMPARE(url->host(), host);
}

void TestSafeUrl::encodesEverythingAnOutputCouldStumbleOver()
{
    for (char16_t unit = 0x20; unit < 0x500; ++unit) {
        const std::optional<SafeUrl> url =
            SafeUrl::parse(QStringLiteral("https://example.org/x%1y").arg(QChar(unit)));
        if (url) {
            for (const QChar c : url->text()) {
                QVERIFY2(c.unicode() > 0x20 && c.unicode() < 0x7f &&
                             !QStringView(u"\"'<>`\\{}|^").contains(c),
                         qPrintable(QString::number(unit, 16)));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestSafeUrl)
#include "tst_safeurl.moc"
