// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/previewpane.h"

#include "document/session/document.h"

#include <QApplication>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>
#include <QWebEngineView>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace masthead {

/// Chromium's start holds the window's thread for 0.2 s: the editor comes first, and takes keys.
constexpr auto settleTime = 200ms;

namespace {

/// The focus, drawn over what it surrounds: a page has no frame of its own.
class FocusRing : public QWidget
{
public:
    explicit FocusRing(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setPen(QPen(tokensOf(palette()).accent, 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
};

} // namespace

PreviewPane::PreviewPane(const WebStart &start, Document &document, Settings &settings,
                         QWidget *parent)
    : QWidget(parent)
    , m_start(start)
    , m_document(document)
    , m_settings(settings)
    , m_ring(new FocusRing(this))
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget * /*old*/, const QWidget *now) { showFocus(now); });
    connect(&settings, &Settings::previewLookChanged, this, &PreviewPane::applyLook);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Preview"));
}

PreviewPane::~PreviewPane()
{
    disconnect(qApp, nullptr, this, nullptr); // parts that go move the focus
}

void PreviewPane::wake()
{
    m_live = new LivePreview(m_start, this);
    layout()->addWidget(m_live);
    setFocusProxy(m_live);
    applyLook();
    m_live->setDocument(&m_document);
    m_live->setCaret(m_item, m_line, m_caretMoved);
    connect(m_live, &LivePreview::blockActivated, this, &PreviewPane::blockActivated);
    connect(m_live, &LivePreview::linkActivated, this, &PreviewPane::linkActivated);
    connect(m_live, &LivePreview::linkHovered, this, &PreviewPane::linkHovered);
    connect(m_live, &LivePreview::shown, this, &PreviewPane::shown);
}

/// As other parts show it: when it came by a key.
void PreviewPane::showFocus(const QWidget *focus)
{
    const bool isHere = focus != nullptr && isAncestorOf(focus);
    m_ring->setVisible(isHere && !underMouse());
    m_ring->raise();
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_ring->setGeometry(rect());
}

void PreviewPane::setCaret(const ItemId &item, int line, bool userMoved)
{
    m_item = item;
    m_line = line;
    const bool follows = userMoved && m_settings.previewLook().followsCaret;
    m_caretMoved = m_caretMoved || follows;
    if (m_live != nullptr) {
        m_live->setCaret(item, line, follows);
    }
}

void PreviewPane::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    applyLook();
}

void PreviewPane::applyLook()
{
    if (m_live == nullptr) {
        return;
    }
    const PreviewLook look = m_settings.previewLook();
    const bool isDark = look.colours == Appearance::System ? m_scheme == Scheme::Dark
                                                           : look.colours == Appearance::Dark;
    m_live->setColourScheme(isDark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light);
    m_live->setZoom(look.zoom);
}

void PreviewPane::reload()
{
    if (m_live != nullptr) {
        m_live->reload();
    }
}

void PreviewPane::zoomBy(int percent)
{
    if (m_live != nullptr) {
        setZoom(m_live->zoom() + percent);
    }
}

void PreviewPane::resetZoom()
{
    setZoom(PreviewLook().zoom);
}

void PreviewPane::setZoom(int percent)
{
    PreviewLook look = m_settings.previewLook();
    look.zoom = std::clamp(percent, LivePreview::smallestZoom, LivePreview::largestZoom);
    m_settings.setPreviewLook(look);
}

void PreviewPane::copySelection()
{
    if (auto *view = findChild<QWebEngineView *>()) {
        view->triggerPageAction(QWebEnginePage::Copy);
    }
}

void PreviewPane::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Base));
    if (!m_waking) {
        m_waking = true;
        QTimer::singleShot(settleTime, this, &PreviewPane::wake);
    }
}

} // namespace masthead
