// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/htmltree.h"

#include <QRegularExpression>

#include <algorithm>

namespace masthead {

namespace {

/// Classes that pages give to what only a screen reader shall read.
constexpr QStringView readersOnly[] = {u"sr-only", u"visually-hidden", u"visuallyhidden",
                                       u"screen-reader-text", u"mw-editsection"};

bool isMono(QStringView families)
{
    const qsizetype comma = families.indexOf(u',');
    const QStringView first = (comma < 0 ? families : families.first(comma)).trimmed();
    static const QRegularExpression names(
        QStringLiteral("mono|courier|consolas|menlo|monaco|source code|fira code|cascadia"),
        QRegularExpression::CaseInsensitiveOption);
    return names.matchView(first).hasMatch();
}

bool isBold(QStringView weight)
{
    constexpr int semiBold = 600;
    return weight == u"bold" || weight == u"bolder" || weight.toInt() >= semiBold;
}

WordList wordListOf(QStringView value)
{
    static const QRegularExpression level(QStringLiteral("\\blevel(\\d)\\b"));
    const QRegularExpressionMatch match = level.matchView(value);
    WordList list{.list = value.toString(), .level = 1};
    if (match.hasMatch()) {
        list.level = std::max(1, match.capturedView(1).toInt());
        list.list.remove(match.captured());
    }
    return list;
}

void readDeclaration(HtmlStyle &style, QStringView property, QStringView value)
{
    if (property == u"display") {
        style.hidden = style.hidden || value == u"none";
    } else if (property == u"visibility") {
        style.hidden = style.hidden || value == u"hidden";
    } else if (property == u"mso-hide") {
        style.hidden = style.hidden || value == u"all";
    } else if (property == u"mso-list") {
        if (value == u"ignore") {
            style.wordMark = true;
        } else if (value != u"none") {
            style.wordList = wordListOf(value);
        }
    } else if (property == u"font-weight") {
        style.bold = isBold(value);
    } else if (property == u"font-style") {
        style.italic = value.startsWith(u"italic") || value.startsWith(u"oblique");
    } else if (property == u"text-decoration" || property == u"text-decoration-line") {
        if (value.contains(u"line-through")) {
            style.struck = true;
        }
    } else if (property == u"font-family") {
        style.mono = isMono(value);
    } else if (property == u"white-space") {
        style.keepsLines = value.startsWith(u"pre") || value == u"break-spaces";
    } else if (property == u"vertical-align") {
        style.raised = value == u"super";
        style.lowered = value == u"sub";
    } else if (property == u"text-align") {
        style.align = value.toString();
    } else if (property == u"border") {
        style.borderless = value.startsWith(u"none") || value.startsWith(u'0');
    }
}

} // namespace

HtmlTree::HtmlTree(QByteArray tamed)
    : m_source(std::move(tamed))
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    m_output.reset(gumbo_parse_with_options(&options, m_source.constData(),
                                            static_cast<size_t>(m_source.size())));
}

void HtmlTree::Free::operator()(GumboOutput *output) const
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

std::span<GumboNode *const> childrenOf(const GumboNode &node)
{
    if (node.type != GUMBO_NODE_ELEMENT && node.type != GUMBO_NODE_TEMPLATE) {
        return {};
    }
    const GumboVector &children = node.v.element.children;
    return {reinterpret_cast<GumboNode *const *>(children.data), children.length};
}

GumboTag tagOf(const GumboNode &node)
{
    return node.type == GUMBO_NODE_ELEMENT ? node.v.element.tag : GUMBO_TAG_UNKNOWN;
}

bool isElement(const GumboNode &node, GumboTag tag)
{
    return node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == tag;
}

QString attribute(const GumboNode &element, const char *name)
{
    const GumboAttribute *found = element.type == GUMBO_NODE_ELEMENT
                                      ? gumbo_get_attribute(&element.v.element.attributes, name)
                                      : nullptr;
    return found == nullptr ? QString() : QString::fromUtf8(found->value);
}

bool hasAttribute(const GumboNode &element, const char *name)
{
    return element.type == GUMBO_NODE_ELEMENT &&
           gumbo_get_attribute(&element.v.element.attributes, name) != nullptr;
}

bool hasClass(const GumboNode &element, QStringView name)
{
    const QString classes = attribute(element, "class");
    const auto names = QStringView(classes).split(u' ', Qt::SkipEmptyParts);
    return names.contains(name);
}

QString rawText(const GumboNode &node)
{
    switch (node.type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE:
        return QString::fromUtf8(node.v.text.text);
    case GUMBO_NODE_ELEMENT: {
        if (node.v.element.tag == GUMBO_TAG_BR) {
            return QStringLiteral("\n");
        }
        QString text;
        for (const GumboNode *child : childrenOf(node)) {
            text += rawText(*child);
        }
        return text;
    }
    case GUMBO_NODE_DOCUMENT:
    case GUMBO_NODE_COMMENT:
    case GUMBO_NODE_TEMPLATE:
        return {};
    }
    return {};
}

HtmlStyle styleOf(const GumboNode &element)
{
    HtmlStyle style;
    const QString text = attribute(element, "style").toLower();
    for (const QStringView declaration : QStringView(text).tokenize(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon > 0) {
            readDeclaration(style, declaration.first(colon).trimmed(),
                            declaration.sliced(colon + 1).trimmed());
        }
    }
    style.hidden =
        style.hidden || hasAttribute(element, "hidden") ||
        attribute(element, "aria-hidden") == u"true" ||
        std::ranges::any_of(readersOnly, [&](QStringView name) { return hasClass(element, name); });
    if (style.align.isEmpty()) {
        style.align = attribute(element, "align").toLower();
    }
    if (const QString face = attribute(element, "face"); !face.isEmpty()) {
        style.mono = isMono(face);
    }
    return style;
}

} // namespace masthead
