// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/htmlnotes.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace masthead {

namespace {

/// The id that a link on the page leads to; browsers make whole addresses of `#id` when they copy.
QString fragmentOf(const GumboNode &link)
{
    const QString address = attribute(link, "href");
    const qsizetype hash = address.indexOf(u'#');
    return hash < 0 ? QString() : address.sliced(hash + 1);
}

bool isBlock(const GumboNode &node)
{
    constexpr std::array blocks{GUMBO_TAG_P,  GUMBO_TAG_LI,    GUMBO_TAG_DIV,
                                GUMBO_TAG_TD, GUMBO_TAG_DD,    GUMBO_TAG_SECTION,
                                GUMBO_TAG_TR, GUMBO_TAG_ASIDE, GUMBO_TAG_BODY};
    return std::ranges::find(blocks, tagOf(node)) != blocks.end();
}

class NoteFinder
{
public:
    explicit NoteFinder(const GumboNode &root) { collect(root); }

    HtmlNotes run(int number)
    {
        for (const GumboNode *link : m_links) {
            const GumboNode *target = m_ids.value(fragmentOf(*link));
            if (m_notes.backLinks.contains(link)) {
                continue;
            }
            if (target == nullptr) {
                noteIfLoose(*link);
                continue;
            }
            const GumboNode *note = noteAround(*target);
            if (note == nullptr || isWithin(*link, *note) ||
                m_order.value(link) > m_order.value(note) || !linksBack(*note, *link)) {
                continue;
            }
            if (!m_notes.notes.contains(note)) {
                m_notes.notes.insert(note, number++);
            }
            m_notes.references.insert(link, m_notes.notes.value(note));
        }
        return m_notes;
    }

private:
    void collect(const GumboNode &node)
    {
        m_order.insert(&node, static_cast<int>(m_order.size()));
        for (const char *name : {"id", "name"}) {
            const QString id = attribute(node, name);
            if (!id.isEmpty() && !m_ids.contains(id)) {
                m_ids.insert(id, &node);
            }
        }
        if (isElement(node, GUMBO_TAG_A) && !fragmentOf(node).isEmpty()) {
            m_links.push_back(&node);
            m_linksTo[fragmentOf(node)].append(&node);
        }
        for (const GumboNode *child : childrenOf(node)) {
            collect(*child);
        }
    }

    /// The block that the target begins, with the one around it that is named for the note alone.
    static const GumboNode *noteAround(const GumboNode &target)
    {
        const GumboNode *node = &target;
        while (node != nullptr && !isBlock(*node)) {
            node = node->parent;
        }
        if (node == nullptr || isElement(*node, GUMBO_TAG_BODY)) {
            return nullptr;
        }
        const GumboNode *around = node->parent;
        const bool isNamed =
            around != nullptr &&
            (isElement(*around, GUMBO_TAG_DIV) || isElement(*around, GUMBO_TAG_LI)) &&
            hasAttribute(*around, "id");
        return isNamed && &target != node ? around : node;
    }

    static bool isWithin(const GumboNode &node, const GumboNode &ancestor)
    {
        for (const GumboNode *one = &node; one != nullptr; one = one->parent) {
            if (one == &ancestor) {
                return true;
            }
        }
        return false;
    }

    /// Marks the links of the note that lead to the reference, or to what stands round it.
    bool linksBack(const GumboNode &note, const GumboNode &reference)
    {
        constexpr int around = 3;
        constexpr qsizetype mostLinks = 50;
        bool found = false;
        const GumboNode *node = &reference;
        for (int step = 0; step < around && node != nullptr; ++step, node = node->parent) {
            for (const char *name : {"id", "name"}) {
                QList<const GumboNode *> links = m_linksTo.value(attribute(*node, name));
                links.resize(std::min(mostLinks, links.size()));
                for (const GumboNode *link : std::as_const(links)) {
                    if (isWithin(*link, note)) {
                        m_notes.backLinks.insert(link);
                        found = true;
                    }
                }
            }
        }
        return found;
    }

    void noteIfLoose(const GumboNode &link)
    {
        static const QRegularExpression mark(
            QStringLiteral("^\\s*(?:\\[[^\\]]{1,8}\\]|\\d{1,3}|[*†‡])\\s*$"));
        const GumboNode *parent = link.parent;
        const bool isRaised =
            parent != nullptr &&
            (isElement(*parent, GUMBO_TAG_SUP) || isElement(*parent, GUMBO_TAG_SPAN)) &&
            (isElement(*parent, GUMBO_TAG_SUP) || styleOf(*parent).raised);
        if (isRaised && mark.match(rawText(link)).hasMatch()) {
            m_notes.loose.insert(&link);
        }
    }

    QHash<QString, const GumboNode *> m_ids;
    QHash<QString, QList<const GumboNode *>> m_linksTo;
    QHash<const GumboNode *, int> m_order;
    std::vector<const GumboNode *> m_links;
    HtmlNotes m_notes;
};

} // namespace

HtmlNotes findNotes(const GumboNode &root, int first)
{
    return NoteFinder(root).run(first);
}

} // namespace masthead
