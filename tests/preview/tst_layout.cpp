// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/render/page.h"
#include "preview/web/hardenedpage.h"
#include "tests/preview/sampleissue.h"
#include "tests/preview/webtest.h"

#include <QSignalSpy>
#include <QWebEngineView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace masthead {

namespace {

constexpr int phone = 390;
constexpr int desk = 1080;

/// The web page of an issue, laid out in a window.
class Window
{
public:
    Window(const Issue &issue, int width)
        : m_page(m_profile)
    {
        m_view.setPage(&m_page);
        m_view.resize(width, 800);
        m_view.show();
        QSignalSpy loaded(&m_page, &QWebEnginePage::loadFinished);
        m_page.showPage(webPage(issue, Blobs()));
        m_isShown = loaded.wait(20'000) &&
                    QTest::qWaitFor([&] { return number(u"innerWidth"_s) == width; });
    }

    [[nodiscard]] bool isShown() const { return m_isShown; }
    [[nodiscard]] double number(const QString &script)
    {
        return evaluate(m_page, script).toDouble();
    }
    /// `side` of the box of what `selector` finds first.
    [[nodiscard]] double box(const QString &selector, const QString &side)
    {
        return number(
            u"document.querySelector('%1').getBoundingClientRect().%2"_s.arg(selector, side));
    }
    /// How many lines the text of what `selector` finds first takes.
    [[nodiscard]] double lines(const QString &selector)
    {
        return number(u"(() => { const range = document.createRange();"
                      "range.selectNodeContents(document.querySelector('%1'));"
                      "return new Set([...range.getClientRects()].map((box) => box.bottom)).size;"
                      "})()"_s.arg(selector));
    }

private:
    HardenedProfile m_profile;
    HardenedPage m_page;
    QWebEngineView m_view;
    bool m_isShown = false;
};

Section &sectionOf(Issue &issue, SectionKind kind)
{
    return *std::ranges::find(issue.sections, kind, &Section::kind);
}

/// As wide as a browser can't break it by itself.
QString longAddress()
{
    return u"https://"_s + u"subdomain"_s.repeated(6) + u".example/"_s +
           u"path_of_it"_s.repeated(20);
}

Section added(const char *id, SectionKind kind, const QMap<QString, QString> &fields,
              const QString &title = {})
{
    Section section{.id = SectionId(QString::fromLatin1(id)), .kind = kind, .title = u"Section"_s};
    section.items << Item{.id = ItemId(QString::fromLatin1(id) + u"-item"),
                          .title = title,
                          .body = u"Some words of it. "_s.repeated(8),
                          .fields = fields};
    return section;
}

} // namespace

class TestLayout : public QObject
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

    void longAddresses_wrap_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("phone") << phone;
        QTest::newRow("desk") << desk;
    }

    void longAddresses_wrap()
    {
        QFETCH(int, width);
        Issue issue = sample::issue(2);
        const QString address = longAddress();
        issue.address = address;
        Item &news = sectionOf(issue, SectionKind::News).items.first();
        news.title = u"Of "_s + u"letters"_s.repeated(12);
        news.sources = {Source{.address = address},
                        Source{.address = address, .outlet = u"Outlet"_s.repeated(20)}};
        sectionOf(issue, SectionKind::Event).items.first().fields = {{u"place"_s, address},
                                                                     {u"link"_s, address}};
        issue.sections << added("call", SectionKind::Call, {{u"link"_s, address}})
                       << added("book", SectionKind::Book, {{u"link"_s, address}})
                       << added("isbn", SectionKind::Book,
                                {{u"isbn"_s, u"978-0-00-000000-2 "_s.repeated(9)}}, u"Book"_s);
        Window window(issue, width);
        QVERIFY(window.isShown());
        QCOMPARE(window.number(u"document.documentElement.scrollWidth"_s),
                 window.number(u"document.documentElement.clientWidth"_s));
        // Nor is anything clipped, but for what is there for those who hear the page.
        QCOMPARE(window.number(u"[...document.querySelectorAll('main *')].filter((element) => "
                               "element.scrollWidth > element.clientWidth + 1 && "
                               "getComputedStyle(element).display !== 'inline' && "
                               "getComputedStyle(element).clipPath === 'none').length"_s),
                 0);
    }

    void eachBlock_takesItsOwnDirection_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("element");
        QTest::addColumn<bool>("isAtRight");
        const QString english = u"en"_s;
        const QString arabic = u"\u0645\u0631\u062D\u0628\u0627 HTML 5."_s;
        QTest::newRow("latin") << english << u"Words, \u0645\u0631\u062D\u0628\u0627."_s << u"p"_s
                               << false;
        QTest::newRow("arabic") << english << arabic << u"p"_s << true;
        QTest::newRow("heading") << english << u"## "_s + arabic << u":is(h2,h3,h4)"_s << true;
        QTest::newRow("list item") << english << u"- "_s + arabic << u"li"_s << true;
        QTest::newRow("task") << english << u"- [ ] "_s + arabic << u"li"_s << true;
        QTest::newRow("note") << english << u"Words.[^1]\n\n[^1]: "_s + arabic << u".notes li"_s
                              << true;
        QTest::newRow("quote") << english << u"> "_s + arabic << u"blockquote p"_s << true;
        QTest::newRow("cell") << english << u"| A long heading |\n| --- |\n| %1 |"_s.arg(arabic)
                              << u"td"_s << true;
        QTest::newRow("cell of a column at the right")
            << english << u"| A long heading |\n| --: |\n| %1 |"_s.arg(arabic) << u"td"_s << true;
        QTest::newRow("numbers at the right")
            << english << u"| A long heading |\n| --: |\n| 1,5 |"_s << u"td"_s << true;
        QTest::newRow("latin in arabic") << u"ar"_s << u"Words."_s << u"p"_s << false;
        QTest::newRow("column at the end in arabic")
            << u"ar"_s << u"| A long heading |\n| --: |\n| 1,5 |"_s << u"td"_s << false;
    }

    void eachBlock_takesItsOwnDirection()
    {
        QFETCH(QString, language);
        QFETCH(QString, body);
        QFETCH(QString, element);
        QFETCH(bool, isAtRight);
        Issue issue = sample::issue(1);
        issue.language = language;
        sectionOf(issue, SectionKind::News).items.first().body = body;
        Window window(issue, phone);
        QVERIFY(window.isShown());
        // How much nearer the text is to the element's right side than to its left.
        const double lean = window.number(
            u"(() => { const element = document.querySelector('.news .body %1');"
            "const range = document.createRange(); range.selectNodeContents(element);"
            "const box = element.querySelector('.box'); if (box) { range.setStartAfter(box); }"
            "const text = range.getBoundingClientRect();"
            "const whole = element.getBoundingClientRect();"
            "return (text.left - whole.left) - (whole.right - text.right); })()"_s.arg(element));
        QCOMPARE(window.number(u"document.documentElement.scrollWidth"_s),
                 window.number(u"document.documentElement.clientWidth"_s));
        QVERIFY2(isAtRight ? lean > 20 : lean < -20, qPrintable(QString::number(lean)));
    }

    void names_standOnOneLine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        QTest::newRow("19 letters") << u"This Month in China"_s << u"en"_s;
        QTest::newRow("19 letters among Han") << u"This Month in China"_s << u"zh-Hans"_s;
        QTest::newRow("28 letters") << u"The Quarterly of Round Names"_s << u"en"_s;
        QTest::newRow("20 wide letters") << u"W"_s.repeated(20) << u"en"_s;
        QTest::newRow("14 Han") << u"海港与风的季刊海港与风的季刊"_s << u"zh-Hans"_s;
        QTest::newRow("20 Han") << u"海港与风的季刊海港与风的季刊海港与风的季"_s << u"zh-Hans"_s;
    }

    void names_standOnOneLine()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        Issue issue = sample::issue(1);
        issue.publication = name;
        issue.language = language;
        for (const int width : {860, desk, 1400}) {
            Window window(issue, width);
            QVERIFY(window.isShown());
            QCOMPARE(window.lines(u"h1"_s), 1);
        }
    }

    void sources_standUnderEachOther()
    {
        Issue issue = sample::issue(1);
        QList<Source> &sources = sectionOf(issue, SectionKind::News).items.first().sources;
        sources << sources.first();
        Window window(issue, phone);
        QVERIFY(window.isShown());
        const QString second = u".row .source + .source"_s;
        QCOMPARE(window.box(second, u"left"_s), window.box(u".row .source"_s, u"left"_s));
        QVERIFY(window.box(second, u"left"_s) > window.box(u".row .number"_s, u"right"_s));
        QVERIFY(window.box(second, u"top"_s) >= window.box(u".row .source"_s, u"bottom"_s));
        QVERIFY(window.box(second, u"bottom"_s) <= window.box(u".row h3"_s, u"top"_s));
    }

    void callsButton_isInTheMiddleOfItsCard()
    {
        Issue issue = sample::issue(1);
        issue.sections << added(
            "call", SectionKind::Call,
            {{u"link"_s, u"https://call.example/"_s}, {u"button"_s, u"Write to us"_s}});
        Window window(issue, desk);
        QVERIFY(window.isShown());
        const auto middle = [&window](const QString &selector) {
            return (window.box(selector, u"top"_s) + window.box(selector, u"bottom"_s)) / 2;
        };
        QVERIFY(qAbs(middle(u".call .button"_s) - middle(u".section.call"_s)) <= 1);
        QVERIFY(window.box(u".call h2"_s, u"bottom"_s) <= window.box(u".call .body"_s, u"top"_s));
    }
};

} // namespace masthead

using TestLayout = masthead::TestLayout;
MASTHEAD_WEB_TEST_MAIN(TestLayout)

#include "tst_layout.moc"
