// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/render/html.h"

#include <QTest>

using namespace masthead;
using namespace Qt::StringLiterals;

class TestHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapesText();
    void escapesAttributes();
    void replacesWhatHtmlForbids();
    void shortPrefixesStayWithTheirWords_data();
    void shortPrefixesStayWithTheirWords();
    void styleCantBeLeft();
    void pictureUrls();
    void takesAndStartsAnew();
};

void TestHtml::escapesText()
{
    HtmlWriter out;
    out.element("p", {}, u"<b>\"a\" & 'b'</b>\n]]> --> \u2028 你好 😀");
    QCOMPARE(out.take().utf8(),
             "<p>&lt;b&gt;\"a\" &amp; 'b'&lt;/b&gt;\n]]&gt; --&gt; \u2028 你好 😀</p>"_ba);
}

void TestHtml::escapesAttributes()
{
    HtmlWriter out;
    out.empty("img", {{"alt", u"\"><script>'x'\n& é"}, {"width", 12}});
    QCOMPARE(out.take().utf8(),
             "<img alt=\"&quot;&gt;&lt;script&gt;&#39;x&#39;&#10;&amp; é\" width=\"12\">"_ba);
    out.start("p", {unlessEmpty("lang", {}), unlessEmpty("dir", u"rtl"), hrefTo(u"a\"b")});
    QCOMPARE(out.take().utf8(), "<p dir=\"rtl\" href=\"#a&quot;b\">"_ba);
}

void TestHtml::replacesWhatHtmlForbids()
{
    QString text = u"a\tb"_s;
    for (const char16_t unit : {u'\0', u'\x01', u'\x1b', u'\x7f', u'\x85', u'\xfdd0', u'\xffff'}) {
        text += QChar(unit);
    }
    HtmlWriter out;
    out.text(text);
    QCOMPARE(QString::fromUtf8(out.take().utf8()), u"a\tb"_s + QString(7, QChar(0xfffd)));
}

void TestHtml::shortPrefixesStayWithTheirWords_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected"); // [ and ] round what does not break
    const auto row = [](const char16_t *title, const char16_t *expected) {
        const QString text = QString::fromUtf16(title);
        QTest::newRow(qPrintable(text)) << text << QString::fromUtf16(expected);
    };
    row(u"Build X-ray & e-mail", u"Build [X-ray] &amp; [e-mail]");
    row(u"‘X-Institute’", u"‘[X-Institute]’");
    row(u"AI-powered, F-35", u"[AI-powered], [F-35]");
    row(u"well-known", u"well-known");
    row(u"X - ray, -x, x-", u"X - ray, -x, x-");
    row(u"x-y-z", u"[x-y]-z");
    row(u"U-Bahnhofsverkehr", u"[U-Bahnhofsve]rkehr");
    row(u"用X-ray", u"用[X-ray]");
    row(u"X-射线", u"[X-射]线");
    row(u"É-book", u"[É-book]");
    row(u"", u"");
}

void TestHtml::shortPrefixesStayWithTheirWords()
{
    QFETCH(QString, title);
    QFETCH(QString, expected);
    expected.replace(u"["_s, u"<span class=\"unbroken\">"_s).replace(u"]"_s, u"</span>"_s);
    HtmlWriter out;
    out.headline(title);
    QCOMPARE(QString::fromUtf8(out.take().utf8()), expected);
}

void TestHtml::styleCantBeLeft()
{
    HtmlWriter out;
    out.style("p{}</style><script>", u"s");
    QCOMPARE(out.take().utf8(), "<style id=\"s\">\np{}/style>script></style>\n"_ba);
}

void TestHtml::pictureUrls()
{
    const Sha256 hash = sha256("x");
    QCOMPARE(PictureUrl::served(hash)->utf8(), "nlx://issue/asset/" + hash.text().toLatin1());
    QVERIFY(!PictureUrl::served(Sha256(u"../../etc/passwd"_s)));
    QCOMPARE(PictureUrl::embedded(u"image/png", "abc")->utf8(), "data:image/png;base64,YWJj"_ba);
    QVERIFY(!PictureUrl::embedded(u"image/svg+xml", "abc"));
    QVERIFY(!PictureUrl::embedded(u"text/html", "abc"));
}

void TestHtml::takesAndStartsAnew()
{
    HtmlWriter out;
    out.text(u"a");
    const Html first = out.take();
    QCOMPARE(out.size(), 0);
    out.html(first);
    out.html(first);
    QCOMPARE(out.take().utf8(), "aa"_ba);
}

QTEST_APPLESS_MAIN(TestHtml)
#include "tst_html.moc"
