// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/htmlroles.h"

#include <algorithm>
#include <array>

namespace masthead {

namespace {

/// What the tag says of its text, before its style has a word.
InlineFormats formatsOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
        return InlineFormat::Strong;
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_VAR:
        return InlineFormat::Emphasis;
    case GUMBO_TAG_S:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_DEL:
        return InlineFormat::Strike;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_SAMP:
        return InlineFormat::Code;
    case GUMBO_TAG_SUP:
        return InlineFormat::Sup;
    case GUMBO_TAG_SUB:
        return InlineFormat::Sub;
    case GUMBO_TAG_KBD:
        return InlineFormat::Kbd;
    default:
        return {};
    }
}

} // namespace

bool isSkipped(const GumboNode &element)
{
    constexpr std::array skipped{
        GUMBO_TAG_HEAD,   GUMBO_TAG_NAV,    GUMBO_TAG_BUTTON,  GUMBO_TAG_OBJECT, GUMBO_TAG_EMBED,
        GUMBO_TAG_CANVAS, GUMBO_TAG_VIDEO,  GUMBO_TAG_AUDIO,   GUMBO_TAG_APPLET, GUMBO_TAG_DATALIST,
        GUMBO_TAG_METER,  GUMBO_TAG_OPTION, GUMBO_TAG_PROGRESS};
    return std::ranges::find(skipped, tagOf(element)) != skipped.end() ||
           attribute(element, "role") == u"navigation";
}

bool isBlock(GumboTag tag)
{
    constexpr std::array blocks{
        GUMBO_TAG_ADDRESS,  GUMBO_TAG_ARTICLE, GUMBO_TAG_ASIDE,   GUMBO_TAG_BODY,
        GUMBO_TAG_CENTER,   GUMBO_TAG_DD,      GUMBO_TAG_DETAILS, GUMBO_TAG_DIV,
        GUMBO_TAG_DT,       GUMBO_TAG_FIGURE,  GUMBO_TAG_FOOTER,  GUMBO_TAG_FIGCAPTION,
        GUMBO_TAG_FIELDSET, GUMBO_TAG_FORM,    GUMBO_TAG_HEADER,  GUMBO_TAG_HGROUP,
        GUMBO_TAG_LEGEND,   GUMBO_TAG_MAIN,    GUMBO_TAG_P,       GUMBO_TAG_SECTION,
        GUMBO_TAG_SUMMARY,  GUMBO_TAG_CAPTION, GUMBO_TAG_TR,      GUMBO_TAG_TD,
        GUMBO_TAG_TH};
    return std::ranges::find(blocks, tag) != blocks.end();
}

bool holdsBlocks(const GumboNode &node)
{
    return std::ranges::any_of(childrenOf(node), [](const GumboNode *child) {
        const GumboTag tag = tagOf(*child);
        return isBlock(tag) || (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6) || holdsBlocks(*child);
    });
}

int headingLevel(const GumboNode &element)
{
    const GumboTag tag = tagOf(element);
    if (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6) {
        return 1 + static_cast<int>(tag) - static_cast<int>(GUMBO_TAG_H1);
    }
    constexpr int lowest = 6;
    if (attribute(element, "role") == u"heading") {
        return std::clamp(attribute(element, "aria-level").toInt(), 1, lowest);
    }
    return hasClass(element, u"MsoTitle") ? 1 : 0;
}

InlineFormats formatsWith(InlineFormats formats, GumboTag tag, const HtmlStyle &style)
{
    formats |= formatsOf(tag);
    const auto set = [&formats](InlineFormat format, const std::optional<bool> &value) {
        if (value) {
            formats.setFlag(format, *value);
        }
    };
    set(InlineFormat::Strong, style.bold);
    set(InlineFormat::Emphasis, style.italic);
    set(InlineFormat::Strike, style.struck);
    set(InlineFormat::Mono, style.mono);
    if (style.raised) {
        formats |= InlineFormat::Sup;
    }
    if (style.lowered) {
        formats |= InlineFormat::Sub;
    }
    return formats;
}

} // namespace masthead
