// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/outline/outlineclipboard.h"

#include "document/format/membername.h"
#include "document/session/document.h"

#include <QMimeData>

namespace masthead {

namespace {

QString fragmentType()
{
    return QString::fromLatin1(NlxMimetype);
}

QString markdownType()
{
    return QStringLiteral("text/markdown");
}

} // namespace

Result<std::unique_ptr<QMimeData>> clipboardData(const Document &document,
                                                 const OutlineParts &parts)
{
    const Issue fragment = fragmentOf(document.issue(), parts.sections, parts.items);
    const Result<QByteArray> bytes = fragmentBytes(fragment, document.blobs());
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const QString markdown = fragmentMarkdown(fragment);
    auto data = std::make_unique<QMimeData>();
    data->setData(fragmentType(), *bytes);
    data->setData(markdownType(), markdown.toUtf8());
    data->setText(markdown);
    return data;
}

bool canPasteParts(const QMimeData &data)
{
    return data.hasFormat(fragmentType()) || data.hasText();
}

Result<OpenedIssue> clipboardParts(const QMimeData &data)
{
    if (data.hasFormat(fragmentType())) {
        return readFragment(data.data(fragmentType()));
    }
    const QString text =
        data.hasFormat(markdownType()) ? QString::fromUtf8(data.data(markdownType())) : data.text();
    return OpenedIssue{.issue = fragmentOfMarkdown(text), .blobs = {}, .fileHash = {}};
}

} // namespace masthead
