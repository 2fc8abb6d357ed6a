// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/previewpane.h"

#include "document/session/document.h"

#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>
#include <QWebEngineView>

#include <chrono>

using namespace std::chrono_literals;

namespace masthead {

/// Chromium's start holds the window's thread for 0.2 s: the editor comes first, and takes keys.
constexpr auto settleTime = 200ms;

PreviewPane::PreviewPane(const WebStart &start, Document &document, QWidget *parent)
    : QWidget(parent)
    , m_start(start)
    , m_document(document)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Preview"));
}

void PreviewPane::wake()
{
    m_live = new LivePreview(m_start, this);
    layout()->addWidget(m_live);
    setFocusProxy(m_live);
    setScheme(m_scheme);
    m_live->setDocument(&m_document);
    m_live->setCaret(m_item, m_line, m_caretMoved);
    connect(m_live, &LivePreview::blockActivated, this, &PreviewPane::blockActivated);
    connect(m_live, &LivePreview::linkActivated, this, &PreviewPane::linkActivated);
    connect(m_live, &LivePreview::linkHovered, this, &PreviewPane::linkHovered);
    connect(m_live, &LivePreview::shown, this, &PreviewPane::shown);
}

void PreviewPane::setCaret(const ItemId &item, int line, bool userMoved)
{
    m_item = item;
    m_line = line;
    m_caretMoved = m_caretMoved || userMoved;
    if (m_live != nullptr) {
        m_live->setCaret(item, line, userMoved);
    }
}

void PreviewPane::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    if (m_live != nullptr) {
        m_live->setColourScheme(scheme == Scheme::Dark ? Qt::ColorScheme::Dark
                                                       : Qt::ColorScheme::Light);
    }
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
        m_live->setZoom(m_live->zoom() + percent);
    }
}

void PreviewPane::resetZoom()
{
    if (m_live != nullptr) {
        m_live->setZoom(100);
    }
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
