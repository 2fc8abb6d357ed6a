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
constexpr qsizetype mostHtml = 1024LL * 1024;
/// A line is laid out in one piece, in time that grows faster than its length.
constexpr qsizetype longestLine = 200'000;

bool hasLongLine(QStringView text)
{
    if (text.size() <= longestLine) {
        return false;
    }
    const auto lines = text.tokenize(u'\n');
    return std::ranges::any_of(lines, [](QStringView line) { return line.size() > longestLine; });
}

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
    if (fits) {
        text = bodyText(isHtml ? QTextDocumentFragment::fromHtml(text).toPlainText() : text);
    }
    if (!fits || hasLongLine(text)) {
        return std::unexpected(
            Error{.code = ErrorCode::LimitExceeded,
                  .what = QCoreApplication::translate(
                      "Paste", "The text is too long for one item and was not pasted."),
                  .where = {},
                  .remedy = QCoreApplication::translate(
                      "Paste", "Paste it in parts, each into an item of its own."),
                  .cause = {}});
    }
    return text;
}

} // namespace masthead
