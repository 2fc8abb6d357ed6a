// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/session/document.h"
#include "preview/live/livepreview.h"
#include "preview/render/page.h"
#include "tests/document/randomissue.h"
#include "tests/preview/sampleissue.h"
#include "tests/preview/webtest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace masthead {

namespace {

/// The page as text to compare: no marks of the preview's, no space between blocks.
constexpr auto serialise =
    u"(() => {"
    "const copy = document.getElementById('page').cloneNode(true);"
    "copy.querySelectorAll('[data-caret]').forEach("
    "    (element) => element.removeAttribute('data-caret'));"
    "const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);"
    "const spaces = [];"
    "while (walker.nextNode()) {"
    "    if (!walker.currentNode.data.trim()) { spaces.push(walker.currentNode); }"
    "}"
    "spaces.forEach((space) => space.remove());"
    "copy.normalize();"
    "return copy.innerHTML; })()";

/// A preview in a window, with the document that it shows.
class Fixture
{
public:
    explicit Fixture(const Issue &issue, const Blobs &blobs = {})
        : preview(WebTest::start)
    {
        document.open(issue, blobs, {}, {});
        preview.resize(900, 600);
        preview.show();
        preview.setDocument(&document);
    }

    HardenedPage &page() { return preview.livePage()->page(); }

    /// Whether the page shows the document as it is now.
    [[nodiscard]] bool settles()
    {
        QSignalSpy shown(&preview, &LivePreview::shown);
        return QTest::qWaitFor(
            [&] {
                return std::ranges::any_of(shown, [&](const QList<QVariant> &arguments) {
                    return arguments.first().toULongLong() == preview.revision();
                });
            },
            20'000);
    }

    [[nodiscard]] bool performAndSettle(const Change &change)
    {
        QSignalSpy shown(&preview, &LivePreview::shown);
        QSignalSpy changed(&document, &Document::changed);
        if (!document.perform(change, u"test"_s)) {
            return false;
        }
        if (changed.isEmpty()) {
            return true; // a change without effect is none, and nothing is shown anew
        }
        return QTest::qWaitFor([&] { return !shown.isEmpty(); }, 20'000);
    }

    /// Waits for the page's next frame.
    [[nodiscard]] bool showsAFrame()
    {
        evaluate(page(), u"globalThis.frame_ = 0; requestAnimationFrame(() => "
                         "requestAnimationFrame(() => { globalThis.frame_ = 1; })); 1"_s);
        return QTest::qWaitFor([&] { return number(u"globalThis.frame_"_s) == 1; }, 20'000);
    }

    [[nodiscard]] QString serialised() { return evaluate(page(), QString(serialise)).toString(); }
    [[nodiscard]] double number(const QString &script)
    {
        return evaluate(page(), script).toDouble();
    }

    Document document;
    LivePreview preview;
};

/// What a fresh load of the issue shows.
QString freshPage(const Issue &issue)
{
    Fixture fresh(issue);
    return fresh.settles() ? fresh.serialised() : QString();
}

Change insertText(const ItemId &item, qsizetype position, const QString &text)
{
    return {EditText{.item = item, .position = position, .removed = {}, .inserted = text}};
}

const auto topOf = u"document.getElementById('%1').getBoundingClientRect().top"_s;

} // namespace

class TestLivePreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const char *reason = WebTest::skipReason()) {
            QSKIP(reason);
        }
        QVERIFY2(WebTest::start.canShowPages(), qPrintable(explanation(WebTest::start.trouble)));
        QStandardPaths::setTestModeEnabled(true);
    }

    void patches_equalAFreshLoad_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }

    void patches_equalAFreshLoad()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Fixture live(random::issue(random));
        QVERIFY(live.settles());
        for (int i = 0; i < 60; ++i) {
            const Change change = random::change(random, live.document.issue());
            QVERIFY(live.performAndSettle(change));
            if (i % 12 == 11) {
                const QString fresh = freshPage(live.document.issue());
                QVERIFY(fresh.contains("<section"_L1) || live.document.issue().sections.isEmpty());
                QCOMPARE(live.serialised(), fresh);
            }
        }
        while (live.document.undoStack()->canUndo()) {
            live.document.undo();
        }
        QVERIFY(live.settles());
        QCOMPARE(live.serialised(), freshPage(live.document.issue()));
    }

    void patch_carriesAMovedItemAndNumbers()
    {
        LiveRenderer renderer;
        const Issue issue = sample::issue(20);
        const LiveRendering before = renderer.render(issue, {}, {});
        const ItemPlace place = findItem(issue, ItemId(u"news-3"_s));
        const SectionId section = issue.sections[place.section].id;
        const auto changed =
            apply(issue, {MoveItem{.item = ItemId(u"news-3"_s), .section = section, .index = 9}});
        QVERIFY(changed);
        const LiveRendering after = renderer.render(*changed, {}, before);
        const QJsonArray operations =
            QJsonDocument::fromJson(after.patchJson)["operations"_L1].toArray();
        QStringList kinds;
        for (const QJsonValue &operation : operations) {
            kinds.append(operation["op"_L1].toString());
            QVERIFY(operation["html"_L1].isUndefined() || operation["html"_L1].isNull());
        }
        // The item, its line in the contents, and the numbers of all between.
        QCOMPARE(kinds, (QStringList{u"put"_s, u"put"_s, u"numbers"_s}));
        QVERIFY(after.touched.isEmpty());
    }

    void patch_carriesOneBlockForOneCharacter()
    {
        LiveRenderer renderer;
        Issue issue = sample::issue(20);
        const LiveRendering before = renderer.render(issue, {}, {});
        const auto changed = apply(issue, insertText(ItemId(u"news-3"_s), 5, u"x"_s));
        QVERIFY(changed);
        const LiveRendering after = renderer.render(*changed, {}, before);
        const QJsonArray operations =
            QJsonDocument::fromJson(after.patchJson)["operations"_L1].toArray();
        QCOMPARE(operations.size(), 1);
        QCOMPARE(operations[0]["op"_L1].toString(), u"blocks"_s);
        QCOMPARE(operations[0]["remove"_L1].toInt(), 1);
        QVERIFY(after.patchJson.size() < 2000);
        QCOMPARE(after.touched, QList{ItemId(u"news-3"_s)});
    }

    void scroll_holdsWhenTextAboveGrows()
    {
        Fixture live(sample::issue(12));
        QVERIFY(live.settles());
        evaluate(live.page(),
                 u"document.getElementById('news-6').scrollIntoView({behavior: 'instant'}); 1"_s);
        QTest::qWait(200);
        const double before = live.number(topOf.arg(u"news-6"_s));
        QVERIFY(live.performAndSettle(
            insertText(ItemId(u"news-1"_s), 0, u"A new paragraph.\n\n"_s.repeated(9))));
        QTest::qWait(200);
        QVERIFY(qAbs(live.number(topOf.arg(u"news-6"_s)) - before) < 2);
    }

    void click_namesItemAndLine()
    {
        Fixture live(sample::issue(3));
        QVERIFY(live.settles());
        QSignalSpy activated(&live.preview, &LivePreview::blockActivated);
        evaluate(live.page(), u"document.querySelectorAll('#news-1 .body > *')[2].click(); 1"_s);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.first().at(0).value<ItemId>(), ItemId(u"news-1"_s));
        QCOMPARE(activated.first().at(1).toInt(), 4); // each paragraph is a line and a blank one
        evaluate(live.page(), u"document.querySelector('#news-2 .number').click(); 1"_s);
        QTRY_COMPARE(activated.size(), 2);
        QCOMPARE(activated.last().at(0).value<ItemId>(), ItemId(u"news-2"_s));
        QCOMPARE(activated.last().at(1).toInt(), -1);
    }

    void headlineClick_selectsItsItem()
    {
        Fixture live(sample::issue(3));
        QVERIFY(live.settles());
        QSignalSpy activated(&live.preview, &LivePreview::blockActivated);
        QSignalSpy linked(&live.preview, &LivePreview::linkActivated);
        evaluate(live.page(), u"document.querySelector('#news-1 h3 a').click(); 1"_s);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.first().at(0).value<ItemId>(), ItemId(u"news-1"_s));
        QCOMPARE(linked.size(), 0);
        evaluate(live.page(), u"document.querySelector('#news-1 h3 a').dispatchEvent("
                              "new MouseEvent('click', {bubbles: true, ctrlKey: true})); 1"_s);
        QTRY_COMPARE(linked.size(), 1);
        QCOMPARE(activated.size(), 1);
    }

    void linkClick_navigatesNowhere()
    {
        Fixture live(sample::issue(3));
        QVERIFY(live.settles());
        QStringList linked;
        connect(&live.preview, &LivePreview::linkActivated, this,
                [&linked](const SafeUrl &url) { linked.append(url.text()); });
        QSignalSpy activated(&live.preview, &LivePreview::blockActivated);
        evaluate(live.page(), u"document.querySelector('#news-1 .body a').click(); 1"_s);
        QTRY_COMPARE(linked, QStringList{u"https://reports.example/1/"_s});
        QCOMPARE(live.page().url(), NlxScheme::pageUrl());
        QCOMPARE(live.preview.livePage()->profile().guard().blocked(), 0);
        QCOMPARE(activated.size(), 0);
    }

    /// H21
    void linkUnderThePointer_namesItsHost_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("host");
        QTest::newRow("host") << u"https://bank.example/a?b"_s << u"bank.example"_s;
        QTest::newRow("homograph") << u"https://\u0430pple.example/"_s << u"xn--pple-43d.example"_s;
        QTest::newRow("place in the page") << u"nlx://issue/#news-1"_s << QString();
        QTest::newRow("none") << QString() << QString();
    }

    void linkUnderThePointer_namesItsHost()
    {
        QFETCH(QString, address);
        QFETCH(QString, host);
        Fixture live(sample::issue(1));
        QVERIFY(live.settles());
        QSignalSpy hovered(&live.preview, &LivePreview::linkHovered);
        Q_EMIT live.page().linkHovered(address);
        QCOMPARE(hovered.size(), 1);
        QCOMPARE(hovered.first().first().toString(), host);
    }

    void placeClick_goesToItsItem_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("item");
        QTest::newRow("item") << u"#news-2"_s << u"news-2"_s;
        QTest::newRow("section") << u"#news"_s << u"news-0"_s;
        QTest::newRow("neither") << u"#page_front"_s << QString();
    }

    void placeClick_goesToItsItem()
    {
        QFETCH(QString, address);
        QFETCH(QString, item);
        Fixture live(sample::issue(3));
        QVERIFY(live.settles());
        QSignalSpy activated(&live.preview, &LivePreview::blockActivated);
        QSignalSpy linked(&live.preview, &LivePreview::linkActivated);
        evaluate(live.page(), u"{ const link = document.querySelector('.contents a');"
                              "link.href = '%1'; link.click(); } 1"_s.arg(address));
        // The channel tells in order: this click is behind the link's.
        evaluate(live.page(), u"document.querySelector('#news-1 .number').click(); 1"_s);
        QTRY_VERIFY(!activated.isEmpty() &&
                    activated.last().at(0).value<ItemId>() == ItemId(u"news-1"_s));
        QCOMPARE(activated.size(), item.isEmpty() ? 1 : 2);
        if (!item.isEmpty()) {
            QCOMPARE(activated.first().at(0).value<ItemId>(), ItemId(item));
        }
        QCOMPARE(linked.size(), 0);
    }

    void caret_marksItsBlockAndMovesTheViewForTheAuthorOnly()
    {
        Fixture live(sample::issue(12));
        QVERIFY(live.settles());
        const auto marked = u"[...document.querySelectorAll('[data-caret]')].map((element) => "
                            "element.closest('[id]').id + [...element.parentElement.children]"
                            ".indexOf(element)).join()"_s;
        QSignalSpy shown(&live.preview, &LivePreview::shown);
        live.preview.setCaret(ItemId(u"news-9"_s), 4, false);
        QTRY_COMPARE(evaluate(live.page(), marked).toString(), u"news-92"_s);
        QTest::qWait(200);
        QCOMPARE(live.number(u"scrollY"_s), 0.0);
        live.preview.setCaret(ItemId(u"news-9"_s), 4, true);
        QTRY_VERIFY(live.number(u"scrollY"_s) > 500);
        const double top =
            live.number(u"document.querySelector('[data-caret]').getBoundingClientRect().top"_s);
        QVERIFY(top >= 0 && top < 600);
        // Typing a paragraph before it takes the mark along.
        QVERIFY(live.performAndSettle(insertText(ItemId(u"news-9"_s), 0, u"New.\n\n"_s)));
        live.preview.setCaret(ItemId(u"news-9"_s), 6, false);
        QTRY_COMPARE(evaluate(live.page(), marked).toString(), u"news-93"_s);
    }

    void caret_goesAlongWhenItsItemIsMoved()
    {
        Fixture live(sample::issue(12));
        QVERIFY(live.settles());
        live.preview.setCaret(ItemId(u"news-9"_s), 0, true);
        QTRY_VERIFY(live.number(u"scrollY"_s) > 500);
        const SectionId news = live.document.issue().sections[2].id;
        QVERIFY(live.performAndSettle(Change{MoveItem{ItemId(u"news-9"_s), news, 0}}));
        const auto top = u"document.querySelector('[data-caret]').getBoundingClientRect().top"_s;
        QTRY_VERIFY(live.number(top) >= 0 && live.number(top) < 600);
    }

    void caret_staysInViewWhenThePanelChangesItsWidth()
    {
        Fixture live(sample::issue(12));
        QVERIFY(live.settles());
        const auto isInView = [&live] {
            const double top = live.number(
                u"document.querySelector('[data-caret]').getBoundingClientRect().top"_s);
            return top >= 0 && top < live.number(u"innerHeight"_s);
        };
        live.preview.setCaret(ItemId(u"news-9"_s), 0, true);
        QTRY_VERIFY(live.number(u"scrollY"_s) > 500);
        // The headline of the item, too.
        QVERIFY(live.number(
                    u"document.querySelector('#news-9 h3').getBoundingClientRect().top"_s) >= 0);
        live.preview.resize(340, 600);
        QTRY_COMPARE(live.number(u"innerWidth"_s), 340.0);
        QTRY_VERIFY(isInView());
        // The reader goes elsewhere: then it is the reader's view.
        evaluate(live.page(), u"dispatchEvent(new Event('wheel')); scrollTo(0, 0); 1"_s);
        live.preview.resize(900, 600);
        QTRY_COMPARE(live.number(u"innerWidth"_s), 900.0);
        QVERIFY(live.showsAFrame());
        QVERIFY(!isInView());
    }

    /// F12
    void killedRenderer_comesBackWithPageAndPlace()
    {
        Blobs blobs;
        const Issue issue = sample::withPictures(sample::issue(12), blobs);
        Fixture live(issue, blobs);
        QVERIFY(live.settles());
        evaluate(live.page(),
                 u"document.getElementById('news-6').scrollIntoView({behavior: 'instant'}); 1"_s);
        QTest::qWait(300); // the place is reported with a frame
        const double before = live.number(topOf.arg(u"news-6"_s));
        const QString page = live.serialised();
        QSignalSpy ready(live.preview.livePage(), &LivePage::ready);
        QSignalSpy shown(&live.preview, &LivePreview::shown);
        kill(static_cast<pid_t>(live.page().renderProcessPid()), SIGKILL);
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(live.serialised(), page);
        QTRY_VERIFY(qAbs(live.number(topOf.arg(u"news-6"_s)) - before) < 40);
        QVERIFY(live.performAndSettle(insertText(ItemId(u"news-6"_s), 0, u"Editing goes on. "_s)));
        QCOMPARE(live.serialised(), freshPage(live.document.issue()));
    }

    /// F12: what was sent last before each death is under suspicion.
    void thirdDeath_showsTheItemAsText()
    {
        Fixture live(sample::issue(3));
        QVERIFY(live.settles());
        QVERIFY(live.performAndSettle(insertText(ItemId(u"news-1"_s), 0, u"**Poison.** "_s)));
        for (int death = 0; death < 3; ++death) {
            QSignalSpy ready(live.preview.livePage(), &LivePage::ready);
            kill(static_cast<pid_t>(live.page().renderProcessPid()), SIGKILL);
            QTRY_COMPARE(ready.size(), 1);
        }
        QTRY_VERIFY(
            evaluate(live.page(), u"document.querySelector('#news-1 pre')?.textContent ?? ''"_s)
                .toString()
                .startsWith("**Poison.**"_L1));
        QCOMPARE(evaluate(live.page(), u"document.querySelectorAll('.item pre').length"_s).toInt(),
                 1);
    }

    /// F12: editing unharmed
    void killedRenderer_leavesTheFocusWhereItWas()
    {
        QWidget window;
        auto *row = new QVBoxLayout(&window);
        auto *line = new QLineEdit;
        row->addWidget(line);
        Fixture live(sample::issue(3));
        row->addWidget(&live.preview);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        line->setFocus();
        QVERIFY(live.settles());
        QVERIFY(line->hasFocus());
        QSignalSpy shown(&live.preview, &LivePreview::shown);
        kill(static_cast<pid_t>(live.page().renderProcessPid()), SIGKILL);
        QVERIFY(shown.wait());
        QVERIFY(live.showsAFrame());
        QVERIFY(line->hasFocus());
        live.preview.setFocus();
        QVERIFY(live.preview.isAncestorOf(QApplication::focusWidget()));
        live.preview.setParent(nullptr);
    }

    void tab_goesPastThePage()
    {
        Fixture live(sample::issue(3));
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *before = new QLineEdit;
        auto *behind = new QLineEdit;
        layout->addWidget(before);
        layout->addWidget(&live.preview);
        layout->addWidget(behind);
        window.show();
        QVERIFY(live.settles());
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto walk = [&] {
            before->setFocus();
            QTest::keyClick(before, Qt::Key_Tab);
            const bool isPast = behind->hasFocus();
            QTest::keyClick(behind, Qt::Key_Backtab);
            return isPast && before->hasFocus();
        };
        QVERIFY(walk());
        QSignalSpy shown(&live.preview, &LivePreview::shown);
        kill(static_cast<pid_t>(live.page().renderProcessPid()), SIGKILL);
        QVERIFY(shown.wait());
        QVERIFY(walk());
        live.preview.setFocus(); // from elsewhere one gets in
        QVERIFY(live.preview.isAncestorOf(QApplication::focusWidget()));
        live.preview.setParent(nullptr);
    }

    void zoom_survivesTheProcess()
    {
        Fixture live(sample::issue(3));
        live.preview.setZoom(150);
        QVERIFY(live.settles());
        QTRY_COMPARE(live.number(u"innerWidth"_s), 600.0);
        QSignalSpy shown(&live.preview, &LivePreview::shown);
        kill(static_cast<pid_t>(live.page().renderProcessPid()), SIGKILL);
        QVERIFY(shown.wait());
        QTRY_COMPARE(live.number(u"innerWidth"_s), 600.0);
        live.preview.setZoom(1000);
        QCOMPARE(live.preview.zoom(), 300);
    }

    /// F12: where nothing was sent since, nothing is under suspicion.
    void threeDeathsAtOnce_endThePreviewOnly()
    {
        Fixture live(sample::issue(3));
        QVERIFY(live.settles());
        const QPointer<LivePage> page = live.preview.livePage();
        // Connected after the preview, told after it: only while the page lives.
        QSignalSpy died(page, &LivePage::died);
        for (int death = 1; death <= 3; ++death) {
            QSignalSpy ready(page, &LivePage::ready);
            kill(static_cast<pid_t>(live.page().renderProcessPid()), SIGKILL);
            QTRY_COMPARE(died.size(), death);
            QTRY_VERIFY(death == 3 || !ready.isEmpty());
        }
        QVERIFY(live.preview.livePage() == nullptr);
        QTRY_VERIFY(page.isNull());
        live.preview.reload();
        QVERIFY(live.settles());
        QVERIFY(live.document.perform(insertText(ItemId(u"news-1"_s), 0, u"Still here. "_s), {})
                    .has_value());
    }

    /// F13: a stopped process answers as little as a hung one.
    void hungRenderer_isEndedAndComesBack()
    {
        Fixture live(sample::issue(3));
        QVERIFY(live.settles());
        live.preview.livePage()->watch().patience = 500ms;
        QSignalSpy died(live.preview.livePage(), &LivePage::died);
        QSignalSpy ready(live.preview.livePage(), &LivePage::ready);
        kill(static_cast<pid_t>(live.page().renderProcessPid()), SIGSTOP);
        QTRY_COMPARE_WITH_TIMEOUT(died.size(), 1, 20s);
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(live.serialised(), freshPage(live.document.issue()));
    }

    void pictures_haveTheirSizeBeforeTheyLoad()
    {
        Blobs blobs;
        const Issue issue = sample::withPictures(sample::issue(1), blobs);
        Fixture with(issue, blobs);
        QVERIFY(with.settles());
        const auto height = u"document.querySelector('.body img').getBoundingClientRect().height"_s;
        QTRY_COMPARE(
            evaluate(with.page(), u"document.querySelector('.body img').naturalWidth"_s).toInt(),
            600);
        Fixture without(issue, {}); // its bytes never come
        QVERIFY(without.settles());
        QCOMPARE(without.number(height), with.number(height));
    }

    void scheme_followsTheSetting()
    {
        Fixture live(sample::issue(1));
        QVERIFY(live.settles());
        const auto ground = u"getComputedStyle(document.body).backgroundColor"_s;
        live.preview.setColourScheme(Qt::ColorScheme::Light);
        QTRY_COMPARE(evaluate(live.page(), ground).toString(), u"rgb(255, 255, 255)"_s);
        live.preview.setColourScheme(Qt::ColorScheme::Dark);
        QTRY_COMPARE(evaluate(live.page(), ground).toString(), u"rgb(22, 22, 22)"_s);
    }
};

} // namespace masthead

using TestLivePreview = masthead::TestLivePreview;
MASTHEAD_WEB_TEST_MAIN(TestLivePreview)

#include "tst_livepreview.moc"
