// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/pastedtext.h"

#include "editor/markdown/textdiff.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QTextDocumentFragment>
#include <QUrl>

#include <algorithm>

namespace masthead {

namespace {

/// HTML is parsed on the window's thread: more would stop it for seconds.
constexpr qsizetype mostHtml = 1024 * 1024;

} // namespace

bool carriesFiles(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return !urls.isEmpty() && std::ranges::all_of(urls, &QUrl::isLocalFile);
}

Result<QString> pastedText(const QMimeData &data, qsizetype bytes)
{
    QString text = data.text();
    const bool isHtml = text.isEmpty() && data.hasHtml();
    if (isHtml) {
        text = data.html();
    }
    const bool fits =
        isHtml ? text.size() <= mostHtml : text.size() <= bytes && text.toUtf8().size() <= bytes;
    if (!fits) {
        return std::unexpected(
            Error{.code = ErrorCode::LimitExceeded,
                  .what = QCoreApplication::translate(
                      "Paste", "The text is too long for one item and was not pasted."),
                  .where = {},
                  .remedy = QCoreApplication::translate(
                      "Paste", "Paste it in parts, each into an item of its own."),
                  .cause = {}});
    }
    return bodyText(isHtml ? QTextDocumentFragment::fromHtml(text).toPlainText() : text);
}

} // namespace masthead
