// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/body.h"

#include <QFlags>
#include <QList>
#include <QString>

#include <vector>

namespace masthead {

enum class InlineFormat : std::uint8_t {
    Strong = 1U << 0U,
    Emphasis = 1U << 1U,
    Strike = 1U << 2U,
    Code = 1U << 3U,
    Mono = 1U << 4U, ///< set in a typewriter's face: code, where not all of the paragraph is
    Sup = 1U << 5U,
    Sub = 1U << 6U,
    Kbd = 1U << 7U,
};
Q_DECLARE_FLAGS(InlineFormats, InlineFormat)
Q_DECLARE_OPERATORS_FOR_FLAGS(InlineFormats)

/// How a piece of text is set.
struct InlineStyle
{
    InlineFormats formats;
    int link = -1; ///< index into HtmlLinks

    bool operator==(const InlineStyle &) const = default;
};

struct HtmlLink
{
    QString address;
    bool spansBlocks = false; ///< a whole card is the link: its first line will do
    bool used = false;
};
using HtmlLinks = std::vector<HtmlLink>;

/// The text between two blocks of a page, with the style of each character. Styles overlap there as
/// they like; here they become the tree of a paragraph, with the blanks and points outside that
/// Markdown's marks can't hold.
class InlineText
{
public:
    /// Blanks collapse as on a page; with `keepsLines` line ends stay.
    void append(QStringView text, const InlineStyle &style, bool keepsLines = false);
    void appendBreak();
    /// A picture, or a footnote's reference.
    void appendNode(const Node &node, const InlineStyle &style);

    /// Whether a reader would see nothing.
    [[nodiscard]] bool isBlank() const;

    /// What was appended, as the inlines of paragraphs (two breaks part them), and begins anew.
    [[nodiscard]] std::vector<std::vector<Node>> take(HtmlLinks &links);

private:
    void tidyNoBreakSpaces();
    void collapse();
    void stripUsedLinks(HtmlLinks &links);
    void setBlanksLikeNeighbours();
    void settleMono(qsizetype from, qsizetype to);
    void movePunctuationOut(InlineFormat format);
    void put(QChar character, const InlineStyle &style);
    [[nodiscard]] std::vector<Node> nodes(qsizetype from, qsizetype to, const HtmlLinks &links,
                                          const InlineStyle &done) const;
    [[nodiscard]] Node leaf(qsizetype from, qsizetype to) const;
    [[nodiscard]] bool isObject(qsizetype index) const;

    QString m_text;                    ///< U+FFFC for each of m_objects, a line end for a break
    std::vector<InlineStyle> m_styles; ///< of each unit
    std::vector<Node> m_objects;
};

} // namespace masthead
