// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/blobs.h"
#include "document/markdown/safeurl.h"
#include "document/model/change.h"
#include "document/model/issue.h"
#include "preview/live/livepage.h"
#include "preview/live/liverenderer.h"
#include "preview/web/webstart.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QLabel;
class QStackedLayout;
class QWebEngineView;

namespace masthead {

class Document;

/// The issue as its readers will see it, following every change.
///
/// After a change the issue is rendered on another thread (one render at a time, the newest wins),
/// and the blocks that differ from what was last sent patch the page in one call. The place
/// scrolled to holds. A render process that dies or hangs comes back with page and place; after
/// three deaths in a minute the items that were sent last are shown as plain text. Where WebEngine
/// can't start the pane says why, and all functions do nothing. Tab does not lead into the page:
/// whoever holds the preview gives it the focus.
///
/// Thread: the window's.
class LivePreview : public QWidget
{
    Q_OBJECT

public:
    explicit LivePreview(const WebStart &start, QWidget *parent = nullptr);
    ~LivePreview() override;

    /// Shows this document and follows its changes. It must live until the next call or the
    /// preview's end; nullptr: an empty pane.
    void setDocument(Document *document);

    /// Marks the block of a line (from 0; -1: the headline) of an item's body. With `userMoved`
    /// (the author typed there or moved the caret) it is brought into view, otherwise never.
    void setCaret(const ItemId &item, int line, bool userMoved);
    /// Unknown: what the system prefers.
    void setColourScheme(Qt::ColorScheme scheme);

    static constexpr int smallestZoom = 50;
    static constexpr int largestZoom = 300;
    /// In percent.
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }

    /// Counts the changes seen; `shown` follows for the newest, though not for each.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    /// For tests and measurements; nullptr where WebEngine can't start.
    [[nodiscard]] LivePage *livePage() { return m_page.get(); }

public Q_SLOTS:
    /// Loads the page anew, at the same place (F5).
    void reload();

Q_SIGNALS:
    /// A click on a block; `line` is its first in the item's body, -1 for the headline and what
    /// stands round the body. So is a click on a link to an item or a section.
    void blockActivated(const masthead::ItemId &item, int line);
    /// A click on a link to elsewhere. The preview itself never follows one.
    void linkActivated(const masthead::SafeUrl &url);
    /// The pointer is over a link to this host (ASCII: punycode); empty: over none, or to no host.
    void linkHovered(const QString &host);
    /// The page shows this revision.
    void shown(quint64 revision);

private:
    void documentChanged();
    [[nodiscard]] bool movesCaret(const Change &change) const;
    void documentReset();
    void makePage();
    void showReason(const QString &reason);
    void showInside(QWidget *widget);
    void render();
    void rendered(LiveRendering rendering);
    void keepOffTab();
    void sendWholePage();
    void sendView(const QByteArray &patchJson);
    void pageDied();
    void blockClicked(const QString &fragment, int block);
    void linkClicked(const QString &address);
    void placeClicked(const QString &id);
    [[nodiscard]] QJsonObject viewJson() const;

    struct Caret
    {
        ItemId item;
        int line = -1;
    };

    WebStart m_start;
    QStackedLayout *m_layout = nullptr;
    QWebEngineView *m_view = nullptr;
    QLabel *m_reason = nullptr;
    QPointer<Document> m_document;
    std::unique_ptr<LivePage> m_page;
    std::shared_ptr<LiveRenderer> m_renderer;
    LiveRendering m_sent; ///< what the page shows, or gets when it is ready
    bool m_isRendering = false;
    bool m_isStale = false;      ///< the document changed while it was rendered
    quint64 m_revision = 0;      ///< counts the document's changes
    quint64 m_shownRevision = 0; ///< of what was rendered last
    Caret m_caret;
    bool m_reveal = false;
    ScrollPlace m_place;
    bool m_goToPlace = false;
    QString m_scheme;
    int m_zoom = 100;
    QList<QElapsedTimer> m_deaths;
    QList<ItemId> m_lastItems; ///< touched by the last patch
    QList<ItemId> m_asText;    ///< shown as plain text, since the page died of them
};

} // namespace masthead
