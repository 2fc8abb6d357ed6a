// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/live/pagewatch.h"
#include "preview/web/hardenedpage.h"

#include <QWebChannel>

namespace masthead {

/// Where the reader is in the page: a block (-1: the fragment itself) and how far below the view's
/// top edge it begins, in CSS pixels. An empty fragment: nowhere in particular.
struct ScrollPlace
{
    QString fragment;
    int block = -1;
    double offset = 0;

    bool operator==(const ScrollPlace &) const = default;
};

/// What live.js may call; nothing else of ours is reachable from the page.
class PageBridge : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

public Q_SLOTS:
    void blockClicked(const QString &fragment, int block)
    {
        Q_EMIT blockWasClicked(fragment, block);
    }
    void linkClicked(const QString &address) { Q_EMIT linkWasClicked(address); }
    void scrolled(const QString &fragment, int block, double offset)
    {
        Q_EMIT wasScrolled({fragment, block, offset});
    }

Q_SIGNALS:
    void blockWasClicked(const QString &fragment, int block);
    void linkWasClicked(const QString &address);
    void wasScrolled(const masthead::ScrollPlace &place);
};

/// One document's live page: the guarded page, its script, its watch. It loads the shell, says when
/// it can take patches, and comes back by itself, empty, when its process dies.
class LivePage : public QObject
{
    Q_OBJECT

public:
    explicit LivePage(QObject *parent = nullptr);
    ~LivePage() override;

    [[nodiscard]] HardenedPage &page() { return m_page; }
    [[nodiscard]] HardenedProfile &profile() { return m_profile; }
    [[nodiscard]] PageBridge &bridge() { return m_bridge; }
    [[nodiscard]] PageWatch &watch() { return m_watch; }

    void loadShell(const QByteArray &html);
    [[nodiscard]] bool isReady() const { return m_ready; }

    /// Calls `masthead.patch({patch, view})`; both are JSON. Only when ready. `patched` follows.
    void send(const QByteArray &patchJson, const QJsonObject &view);

Q_SIGNALS:
    /// The shell stands, empty, and takes patches.
    void ready();
    /// The page has applied the patch of this revision (its layout comes with the next frame).
    void patched(quint64 revision);
    /// The render process ended; the shell is being loaded again.
    void died();

private:
    void installScript();
    void comeBack();

    HardenedProfile m_profile;
    QByteArray m_shell;
    PageBridge m_bridge;
    QWebChannel m_channel;
    HardenedPage m_page;
    PageWatch m_watch;
    bool m_ready = false;
};

} // namespace masthead
