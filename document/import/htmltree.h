// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gumbo.h>

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <span>

/// The tree of a piece of HTML, as gumbo gives it, and what its elements say of their looks.
namespace masthead {

/// A parsed piece of HTML; its nodes are valid as long as it is.
class HtmlTree
{
public:
    /// `tamed`: by tamedHtml, which keeps the tree within bounds.
    explicit HtmlTree(QByteArray tamed);

    [[nodiscard]] const GumboNode &root() const { return *m_output->root; }

private:
    struct Free
    {
        void operator()(GumboOutput *output) const;
    };

    QByteArray m_source; ///< which the tree points into
    std::unique_ptr<GumboOutput, Free> m_output;
};

/// The node's children; none for a text.
[[nodiscard]] std::span<GumboNode *const> childrenOf(const GumboNode &node);
[[nodiscard]] bool isElement(const GumboNode &node, GumboTag tag);
[[nodiscard]] GumboTag tagOf(const GumboNode &node); ///< GUMBO_TAG_UNKNOWN for what is no element
/// Empty where the element has no such attribute.
[[nodiscard]] QString attribute(const GumboNode &element, const char *name);
[[nodiscard]] bool hasAttribute(const GumboNode &element, const char *name);
/// Whether one of the element's classes is this one.
[[nodiscard]] bool hasClass(const GumboNode &element, QStringView name);
/// The words of all that is in the node, as they are written.
[[nodiscard]] QString rawText(const GumboNode &node);

/// Word's own note on a paragraph of a list.
struct WordList
{
    QString list; ///< "l0 lfo1"
    int level = 1;
};

/// What attributes and styles of one element say; what they don't say is unset.
struct HtmlStyle
{
    bool hidden = false;
    bool wordMark = false; ///< the bullet or number that Word writes into the text
    bool borderless = false;
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<bool> struck;
    std::optional<bool> mono;
    std::optional<bool> keepsLines; ///< line ends in the source are line ends
    bool raised = false;            ///< superscript
    bool lowered = false;
    QString align; ///< left, center, right; empty
    std::optional<WordList> wordList;
};

[[nodiscard]] HtmlStyle styleOf(const GumboNode &element);

} // namespace masthead
