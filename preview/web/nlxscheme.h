// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/blobs.h"
#include "document/model/issue.h"

#include <QUrl>
#include <QWebEngineUrlSchemeHandler>

#include <optional>
#include <variant>

namespace masthead {

/// What an address of the scheme `nlx` may name: the one page, or a picture by its hash.
struct NlxPage
{
    bool operator==(const NlxPage &) const = default;
};
using NlxTarget = std::variant<NlxPage, Sha256>;

/// The target of `nlx://issue/doc` and `nlx://issue/asset/<sha256>`, spelled exactly so; nothing
/// else has one: no dots, doubled slashes, encodings, queries, other hosts.
[[nodiscard]] std::optional<NlxTarget> nlxTarget(const QUrl &url);

/// Serves one document's page and pictures to one profile. It knows no path and no network:
/// pictures are looked up in the document's own table, by hash, and the rest is not found. Thread:
/// the window's; pictures are read on another.
class NlxScheme : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    /// Before QApplication, once.
    static void registerScheme();
    [[nodiscard]] static QUrl pageUrl();

    /// What the next load of `pageUrl()` shows.
    void setPage(const QByteArray &html) { m_page = html; }
    /// Pictures that may be asked for.
    void setPictures(const QList<Asset> &assets, const Blobs &blobs);

    void requestStarted(QWebEngineUrlRequestJob *job) override;

    /// Requests answered "not found" so far.
    [[nodiscard]] int refused() const { return m_refused; }
    /// Pictures handed out so far.
    [[nodiscard]] int picturesServed() const { return m_picturesServed; }

private:
    void refuse(QWebEngineUrlRequestJob *job);
    void servePage(QWebEngineUrlRequestJob *job);
    void servePicture(QWebEngineUrlRequestJob *job, const Sha256 &hash);

    QByteArray m_page;
    QHash<Sha256, QByteArray> m_pictureTypes;
    Blobs m_blobs;
    int m_refused = 0;
    int m_picturesServed = 0;
};

} // namespace masthead
