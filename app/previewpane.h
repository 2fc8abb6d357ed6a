// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "document/model/ids.h"
#include "editor/style/tokens.h"
#include "preview/live/livepreview.h"

#include <QWidget>

namespace masthead {

class Document;

/// The right panel. The live preview in it, and with it Chromium, is made when the pane was painted
/// for the first time: then the editor takes keys already, and a hidden preview costs nothing.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    /// Zooming in one pane holds for all, by the settings.
    PreviewPane(const WebStart &start, Document &document, Settings &settings,
                QWidget *parent = nullptr);
    ~PreviewPane() override;

    /// As LivePreview::setCaret; remembered until there is one.
    void setCaret(const ItemId &item, int line, bool userMoved);
    /// The window's own colours, which the page follows where the settings say no other.
    void setScheme(Scheme scheme);
    void reload();
    /// Larger or smaller by so much of the usual size.
    void zoomBy(int percent);
    void resetZoom();
    /// Puts what is selected in the page on the clipboard.
    void copySelection();
    /// Null until it was needed.
    [[nodiscard]] LivePreview *livePreview() const { return m_live; }

Q_SIGNALS:
    void blockActivated(const masthead::ItemId &item, int line);
    void linkActivated(const masthead::SafeUrl &url);
    /// As LivePreview::linkHovered.
    void linkHovered(const QString &host);
    /// The page shows the document as it was at this revision of the preview's.
    void shown(quint64 revision);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void wake();
    void showFocus(const QWidget *focus);
    void applyLook();
    void setZoom(int percent);

    WebStart m_start;
    Document &m_document;
    Settings &m_settings;
    LivePreview *m_live = nullptr;
    QWidget *m_ring; ///< over the page while it has the focus
    bool m_waking = false;
    Scheme m_scheme = Scheme::Light;
    ItemId m_item;
    bool m_caretMoved = false; ///< by the author, since the issue was opened
    int m_line = -1;
};

} // namespace masthead
