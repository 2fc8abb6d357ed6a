// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/live/livepreview.h"

#include "document/session/document.h"
#include "preview/background.h"
#include "preview/render/page.h"

#include <QJsonObject>
#include <QLabel>
#include <QStackedLayout>
#include <QWebEngineView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace masthead {

namespace {

constexpr qsizetype tooManyDeaths = 3;
constexpr auto deathsCountFor = 60s;

} // namespace

LivePreview::LivePreview(const WebStart &start, QWidget *parent)
    : QWidget(parent)
    , m_start(start)
    , m_layout(new QStackedLayout(this))
    , m_reason(new QLabel)
{
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignCenter);
    m_reason->setMargin(24);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setFocusPolicy(Qt::StrongFocus);
    m_layout->addWidget(m_reason);
    if (!m_start.canShowPages()) {
        showReason(explanation(m_start.trouble));
        return;
    }
    m_view = new QWebEngineView;
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->setAcceptDrops(false);
    m_layout->addWidget(m_view);
}

LivePreview::~LivePreview()
{
    if (m_view) {
        m_view->setPage(nullptr);
    }
}

void LivePreview::setDocument(Document *document)
{
    if (m_document) {
        disconnect(m_document, nullptr, this, nullptr);
    }
    m_document = document;
    if (m_document) {
        connect(m_document, &Document::changed, this, [this](const Change &change) {
            m_reveal = m_reveal || movesCaret(change);
            documentChanged();
        });
        connect(m_document, &Document::reset, this, &LivePreview::documentReset);
    }
    documentReset();
}

void LivePreview::documentReset()
{
    m_caret = {};
    m_place = {};
    m_asText.clear();
    m_deaths.clear();
    if (!m_view) {
        return;
    }
    m_view->setPage(nullptr);
    m_page.reset();
    m_sent = {};
    m_renderer =
        std::make_shared<LiveRenderer>(); // one in flight keeps the old one, and is dropped
    m_isRendering = false;
    if (m_document) {
        makePage();
        render();
    }
}

void LivePreview::makePage()
{
    m_page = std::make_unique<LivePage>();
    m_view->setPage(&m_page->page());
    m_view->setZoomFactor(m_zoom / 100.0);
    showInside(m_view);
    connect(m_page.get(), &LivePage::ready, this, &LivePreview::sendWholePage);
    connect(m_page.get(), &LivePage::patched, this, &LivePreview::shown);
    connect(m_page.get(), &LivePage::died, this, &LivePreview::pageDied);
    connect(&m_page->page(), &QWebEnginePage::linkHovered, this, [this](const QString &address) {
        const auto url = SafeUrl::parse(address);
        Q_EMIT linkHovered(url ? url->host() : QString());
    });
    const PageBridge &bridge = m_page->bridge();
    connect(&bridge, &PageBridge::blockWasClicked, this, &LivePreview::blockClicked);
    connect(&bridge, &PageBridge::linkWasClicked, this, &LivePreview::linkClicked);
    connect(&bridge, &PageBridge::wasScrolled, this,
            [this](const ScrollPlace &place) { m_place = place; });
    m_view->setEnabled(false); // Chromium focuses a page that is made: keys would go nowhere
    m_page->loadShell(previewShell(m_document->issue()));
}

void LivePreview::showReason(const QString &reason)
{
    m_reason->setText(reason);
    showInside(m_reason);
}

void LivePreview::showInside(QWidget *widget)
{
    m_layout->setCurrentWidget(widget);
    setFocusProxy(widget);
}

/// Whether the caret's item went to another place: the author wants to see it there.
bool LivePreview::movesCaret(const Change &change) const
{
    if (const auto *item = std::get_if<MoveItem>(&change.value)) {
        return item->item == m_caret.item;
    }
    const auto *section = std::get_if<MoveSection>(&change.value);
    if (section == nullptr) {
        return false;
    }
    const ItemPlace place = findItem(m_document->issue(), m_caret.item);
    return place.isValid() && m_document->issue().sections[place.section].id == section->section;
}

void LivePreview::documentChanged()
{
    ++m_revision;
    if (m_isRendering) {
        m_isStale = true;
    } else if (m_page) {
        render();
    }
}

void LivePreview::render()
{
    m_isRendering = true;
    m_isStale = false;
    const Issue &issue = m_document->issue();
    m_page->profile().scheme().setPictures(issue.assets, m_document->blobs());
    inBackground(
        this,
        [issue, asText = m_asText, before = m_sent, renderer = m_renderer] {
            return renderer->render(issue, asText, before);
        },
        [this, renderer = m_renderer, revision = m_revision](LiveRendering rendering) {
            if (renderer == m_renderer) {
                m_shownRevision = revision;
                rendered(std::move(rendering));
            }
        });
}

void LivePreview::rendered(LiveRendering rendering)
{
    m_isRendering = false;
    m_sent = std::move(rendering);
    if (m_page->isReady()) {
        m_lastItems = m_sent.touched;
        sendView(m_sent.patchJson);
    }
    m_sent.patchJson.clear();
    if (m_isStale) {
        render();
    }
}

/// Tab would visit all links of the page on its way to the next part of the window. Within the page
/// it does.
void LivePreview::keepOffTab()
{
    if (QWidget *page = m_view->focusProxy()) { // another one for each process
        page->setFocusPolicy(Qt::ClickFocus);
    }
}

void LivePreview::sendWholePage()
{
    m_view->setEnabled(true);
    keepOffTab();
    m_view->setZoomFactor(m_zoom / 100.0); // a new process knows nothing of it
    if (!m_sent.isEmpty) {
        m_goToPlace = !m_place.fragment.isEmpty();
        sendView(wholePageJson(m_sent));
    }
}

void LivePreview::sendView(const QByteArray &patchJson)
{
    m_page->send(patchJson, viewJson());
    m_reveal = false;
    m_goToPlace = false;
}

QJsonObject LivePreview::viewJson() const
{
    const BlockPlace place = blockOf(m_sent.page, m_caret.item, m_caret.line);
    QJsonObject view{
        {u"revision"_s, static_cast<qint64>(m_shownRevision)},
        {u"scheme"_s, m_scheme},
        {u"caret"_s, place.fragment.isEmpty()
                         ? QJsonValue()
                         : QJsonObject{{u"fragment"_s, place.fragment}, {u"block"_s, place.block}}},
        {u"reveal"_s, m_reveal}};
    if (m_goToPlace) {
        view.insert(u"place"_s, QJsonObject{{u"fragment"_s, m_place.fragment},
                                            {u"block"_s, m_place.block},
                                            {u"offset"_s, m_place.offset}});
    }
    return view;
}

void LivePreview::setCaret(const ItemId &item, int line, bool userMoved)
{
    m_caret = {.item = item, .line = line};
    m_reveal = m_reveal || userMoved;
    // While a render runs its patch takes the caret along.
    if (m_page && m_page->isReady() && !m_sent.isEmpty && !m_isRendering) {
        sendView("{}");
    }
}

void LivePreview::setColourScheme(Qt::ColorScheme scheme)
{
    m_scheme = scheme == Qt::ColorScheme::Dark    ? u"dark"_s
               : scheme == Qt::ColorScheme::Light ? u"light"_s
                                                  : QString();
    if (m_page && m_page->isReady() && !m_sent.isEmpty && !m_isRendering) {
        sendView("{}");
    }
}

void LivePreview::setZoom(int percent)
{
    m_zoom = std::clamp(percent, smallestZoom, largestZoom);
    if (m_view) {
        m_view->setZoomFactor(m_zoom / 100.0);
    }
}

void LivePreview::reload()
{
    if (m_page) {
        m_deaths.clear();
        m_asText.clear();
        showInside(m_view);
        m_page->loadShell(previewShell(m_document->issue()));
        documentChanged();
    } else {
        documentReset(); // it had ended; the author tries once more
    }
}

void LivePreview::pageDied()
{
    m_view->setEnabled(false); // until its page stands again, as in makePage
    m_deaths.removeIf(
        [](const QElapsedTimer &death) { return death.durationElapsed() > deathsCountFor; });
    m_deaths.emplaceBack().start();
    if (m_deaths.size() < tooManyDeaths) {
        return;
    }
    const bool isNews =
        !m_lastItems.isEmpty() && !std::ranges::all_of(m_lastItems, [this](const ItemId &item) {
            return m_asText.contains(item);
        });
    if (!isNews) {
        m_view->setPage(nullptr);
        m_page->disconnect(this);
        m_page.release()->deleteLater(); // this is its own signal
        m_isRendering = false;
        m_renderer = nullptr;
        showReason(
            tr("The preview ended three times within a minute. Save your work, then open the "
               "issue again. Everything else works."));
        return;
    }
    m_asText += m_lastItems;
    m_deaths.clear();
    documentChanged();
}

void LivePreview::blockClicked(const QString &fragment, int block)
{
    const LinePlace place = lineOf(m_sent.page, fragment, block);
    if (!place.item.isNull()) {
        Q_EMIT blockActivated(place.item, place.line);
    }
}

/// The page has gone there; the author follows where it is an item or a section with one.
void LivePreview::placeClicked(const QString &id)
{
    const Issue &issue = m_document->issue();
    const qsizetype section = findSection(issue, SectionId(id));
    if (section >= 0 && !issue.sections[section].items.isEmpty()) {
        Q_EMIT blockActivated(issue.sections[section].items.first().id, -1);
    } else if (itemById(issue, ItemId(id)) != nullptr) {
        Q_EMIT blockActivated(ItemId(id), -1);
    }
}

void LivePreview::linkClicked(const QString &address)
{
    if (address.startsWith(u'#')) {
        placeClicked(QUrl::fromPercentEncoding(QStringView(address).sliced(1).toUtf8()));
        return;
    }
    if (const auto url = SafeUrl::parse(address)) {
        Q_EMIT linkActivated(*url);
    }
}

} // namespace masthead
