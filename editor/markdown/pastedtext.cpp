// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/pastedtext.h"

#include "document/import/htmlmarkdown.h"
#include "document/import/webaddresses.h"
#include "document/markdown/body.h"
#include "editor/markdown/formatting.h"
#include "editor/markdown/tablelines.h"
#include "editor/markdown/textdiff.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace masthead {

namespace {

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

Error tooLong()
{
    return {.code = ErrorCode::LimitExceeded,
            .what = QCoreApplication::translate(
                "Paste", "The text is too long for one item and was not pasted."),
            .where = {},
            .remedy = QCoreApplication::translate(
                "Paste", "Paste it in parts, each into an item of its own."),
            .cause = {}};
}

bool isOneLineOfWords(const QString &markdown)
{
    const Node root = parseBody(markdown).root;
    return root.children.size() == 1 && root.children.front().kind == NodeKind::Paragraph &&
           std::ranges::all_of(root.children.front().children,
                               [](const Node &node) { return node.kind == NodeKind::Text; });
}

/// The columns of its tables line up, as if they had been written here.
QString withAlignedTables(const QString &markdown)
{
    const QStringList lines = markdown.split(u'\n');
    QStringList result;
    QStringList table;
    const auto finish = [&] {
        const QString text = table.join(u'\n');
        if (!table.isEmpty()) {
            result.append(isTable(text) ? alignedTable(text, {}).text : text);
        }
        table.clear();
    };
    for (const QString &line : lines) {
        if (line.startsWith(u'|')) {
            table.append(line);
        } else {
            finish();
            result.append(line);
        }
    }
    finish();
    return result.join(u'\n');
}

/// Without text where the page is no more than its plain text.
Result<HtmlMarkdown> markdownOf(const QMimeData &data, int firstNote)
{
    if (!data.hasHtml() || isWebAddress(data.text().trimmed())) {
        return HtmlMarkdown{};
    }
    if (data.data(QStringLiteral("text/html")).size() > 2 * HtmlLimits().rawBytes) {
        return std::unexpected(tooLong());
    }
    const QByteArray html = data.html().toUtf8();
    if (data.hasText() && isPlainTextsHtml(html)) {
        return HtmlMarkdown{};
    }
    Result<HtmlMarkdown> made = markdownOfHtml(html, firstNote);
    const bool isPlain = made && data.hasText() && isOneLineOfWords(made->text);
    return isPlain ? HtmlMarkdown{} : made;
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
    if (text.isEmpty() && data.hasHtml()) {
        const Result<HtmlMarkdown> made = markdownOfHtml(data.html().toUtf8());
        if (!made) {
            return std::unexpected(tooLong());
        }
        text = plainText(parseBody(made->text).root);
    }
    if (text.size() > bytes || text.toUtf8().size() > bytes) {
        return std::unexpected(tooLong());
    }
    text = pastedBodyText(text);
    return hasLongLine(text) ? Result<QString>(std::unexpected(tooLong())) : text;
}

Result<PastedBody> pastedBody(const QMimeData &data, qsizetype bytes, int firstNote)
{
    const Result<HtmlMarkdown> page = markdownOf(data, firstNote);
    if (!page || page->text.isEmpty()) {
        return pastedText(data, bytes).transform([&page](const QString &text) {
            const bool isAddress = isWebAddress(text.trimmed());
            return PastedBody{.text = isAddress ? withoutTracking(text.trimmed()) : text,
                              .formatsLeftOut = !page};
        });
    }
    PastedBody pasted{.text = withAlignedTables(pastedBodyText(page->text)),
                      .notes = pastedBodyText(page->notes),
                      .isMarkdown = true,
                      .picturesLeftOut = page->picturesLeftOut};
    const qsizetype size = pasted.text.toUtf8().size() + pasted.notes.toUtf8().size();
    if (size > bytes || hasLongLine(pasted.text) || hasLongLine(pasted.notes)) {
        return std::unexpected(tooLong());
    }
    return pasted;
}

} // namespace masthead
