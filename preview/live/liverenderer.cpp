// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/live/liverenderer.h"

#include "preview/render/page.h"
#include "preview/web/hardenedpage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace masthead {

namespace {

/// An item without any of the markup that may have stopped the page.
std::shared_ptr<const Fragment> asPlainText(const Fragment &fragment, const Item &item)
{
    Fragment plain{.id = fragment.id, .item = fragment.item};
    HtmlWriter out;
    out.start("article", {{"id", fragment.id}, {"class", u"item"}});
    out.element("p", {},
                QCoreApplication::translate(
                    "LivePreview", "The preview stopped at this item three times. Its text is "
                                   "shown as it is written."));
    out.start("div", {{"class", u"body"}});
    plain.before = out.take();
    out.element("pre", {}, item.body);
    Block block{
        .html = out.take(), .hash = 0, .firstLine = 0, .lastLine = int(item.body.count(u'\n'))};
    block.hash = qHash(block.html.utf8());
    plain.blocks = {block};
    out.end("div");
    out.end("article");
    plain.after = out.take();
    return std::make_shared<const Fragment>(std::move(plain));
}

void showAsText(RenderedIssue &page, const Issue &issue, const QList<ItemId> &items)
{
    for (PageSection &section : page.sections) {
        for (auto &fragment : section.fragments) {
            const Item *item =
                items.contains(fragment->item) ? itemById(issue, fragment->item) : nullptr;
            if (item) {
                fragment = asPlainText(*fragment, *item);
            }
        }
    }
}

QJsonObject attributes(const LiveRendering &rendering)
{
    return {{u"style"_s, QString::fromUtf8(pageStyle(rendering.theme))},
            {u"language"_s, rendering.language},
            {u"direction"_s, rendering.direction}};
}

bool haveSameAttributes(const LiveRendering &a, const LiveRendering &b)
{
    return a.theme == b.theme && a.language == b.language && a.direction == b.direction;
}

} // namespace

LiveRendering LiveRenderer::render(const Issue &issue, const QList<ItemId> &asText,
                                   const LiveRendering &before)
{
    LiveRendering now;
    now.page = masthead::render(issue, {}, &m_cache);
    if (!asText.isEmpty()) {
        showAsText(now.page, issue, asText);
    }
    now.theme = issue.theme;
    now.language = pageLanguage(issue);
    now.direction = pageDirection(issue);
    now.isEmpty = false;
    if (before.isEmpty) {
        now.patchJson = wholePageJson(now);
        return now;
    }
    PagePatch patch = patchBetween(before.page, now.page);
    if (!haveSameAttributes(before, now)) {
        patch.json.insert(u"attributes"_s, attributes(now));
    }
    now.patchJson = jsonLiteral(patch.json);
    now.touched = patch.items;
    return now;
}

QByteArray wholePageJson(const LiveRendering &rendering)
{
    PagePatch patch = wholePage(rendering.page);
    patch.json.insert(u"attributes"_s, attributes(rendering));
    return jsonLiteral(patch.json);
}

BlockPlace blockOf(const RenderedIssue &page, const ItemId &item, int line)
{
    for (const PageSection &section : page.sections) {
        for (const auto &fragment : section.fragments) {
            if (fragment->item != item || item.isNull()) {
                continue;
            }
            BlockPlace place{.fragment = fragment->id, .block = -1};
            for (qsizetype i = 0; i < fragment->blocks.size(); ++i) {
                if (fragment->blocks.at(i).firstLine > line) {
                    break;
                }
                place.block = static_cast<int>(i);
            }
            return place;
        }
    }
    return {};
}

LinePlace lineOf(const RenderedIssue &page, const QString &fragment, int block)
{
    for (const PageSection &section : page.sections) {
        for (const auto &candidate : section.fragments) {
            if (candidate->id == fragment) {
                const bool hasBlock = block >= 0 && block < candidate->blocks.size();
                return {.item = candidate->item,
                        .line = hasBlock ? candidate->blocks.at(block).firstLine : -1};
            }
        }
    }
    return {};
}

} // namespace masthead
