// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/render/renderer.h"

#include "document/model/sectionkinds.h"
#include "document/model/text.h"
#include "preview/render/frontpage.h"
#include "preview/render/itemrenderer.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace masthead {

namespace {

/// Equality that looks at the characters only when the strings aren't one and the same.
bool isSame(const QString &a, const QString &b)
{
    return (a.constData() == b.constData() && a.size() == b.size()) || a == b;
}

bool isSame(const Source &a, const Source &b)
{
    return isSame(a.address, b.address) && isSame(a.outlet, b.outlet) &&
           isSame(a.published, b.published);
}

/// Whether two items publish the same.
bool isSame(const Item &a, const Item &b)
{
    return isSame(a.title, b.title) && isSame(a.body, b.body) && isSame(a.language, b.language) &&
           std::ranges::equal(a.sources, b.sources,
                              [](const Source &x, const Source &y) { return isSame(x, y); }) &&
           a.fields == b.fields;
}

} // namespace

struct FragmentCache::State
{
    struct Entry
    {
        Item item;
        ItemSetting setting;
        RenderedItem rendered;
    };
    QHash<ItemId, Entry> items;
    QHash<QString, std::shared_ptr<const Fragment>> parts; ///< those of the page itself, by id
    QList<Asset> assets;
    QString language;
    Output output = Output::Screen;
    const Blobs *embedded = nullptr;
    int misses = 0;
};

FragmentCache::FragmentCache()
    : m_state(std::make_unique<State>())
{
}
FragmentCache::FragmentCache(FragmentCache &&) noexcept = default;
FragmentCache &FragmentCache::operator=(FragmentCache &&) noexcept = default;
FragmentCache::~FragmentCache() = default;

int FragmentCache::misses() const
{
    return m_state->misses;
}

/// One render. What the cache holds from the last one moves to the next one as it is used, so that
/// what an issue no longer has is forgotten.
class Renderer
{
public:
    Renderer(const Issue &issue, const RenderOptions &options, FragmentCache &cache)
        : m_issue(issue)
        , m_words(issue.language)
        , m_context{.issue = issue, .options = options, .words = m_words, .budget = m_budget}
        , m_state(*cache.m_state)
    {
        const bool isForOther = m_state.output != options.output ||
                                m_state.embedded != options.embedded ||
                                m_state.language != issue.language;
        if (isForOther) {
            m_state = {};
        }
        m_assetsChanged = m_state.assets != issue.assets;
        m_state.assets = issue.assets;
        m_state.language = issue.language;
        m_state.output = options.output;
        m_state.embedded = options.embedded;
        m_state.misses = 0;
    }

    RenderedIssue run()
    {
        QList<PageSection> sections = renderSections();
        m_state.items = std::move(m_used);
        const FrontPage front = arrangeFrontPage(m_issue);
        append(nameplate(m_context, m_counts), Zone::Head);
        bool hasContents = false;
        for (qsizetype i = 0; i < sections.size(); ++i) {
            if (i == front.contentsBefore) {
                append(contentsList(m_context), front.contentsZone);
                hasContents = true;
            }
            sections[i].zone = front.zones[i];
            m_result.sections << std::move(sections[i]);
        }
        if (!hasContents) {
            append(contentsList(m_context), front.contentsZone);
        }
        append(foot(m_context), Zone::Rest);
        m_state.parts = std::move(m_usedParts);
        return std::move(m_result);
    }

private:
    QList<PageSection> renderSections()
    {
        QList<PageSection> sections;
        int number = 0;
        for (const Section &section : m_issue.sections) {
            PageSection part = sectionFrame(section);
            const bool isNumbered = sectionKind(section.kind).numbered;
            for (const Item &item : section.items) {
                const ItemSetting setting{.kind = section.kind,
                                          .number = isNumbered ? ++number : 0,
                                          .isUnderHeading = !isBlank(section.title)};
                part.fragments << renderedItem(item, setting);
            }
            sections << std::move(part);
        }
        return sections;
    }

    std::shared_ptr<const Fragment> renderedItem(const Item &item, const ItemSetting &setting)
    {
        auto known = m_state.items.find(item.id);
        const bool isKnown = known != m_state.items.end() && known->setting.kind == setting.kind &&
                             known->setting.isUnderHeading == setting.isUnderHeading &&
                             isSame(known->item, item) &&
                             !(m_assetsChanged && known->rendered.usesAssets);
        if (!isKnown) {
            ++m_state.misses;
        }
        FragmentCache::State::Entry entry =
            isKnown
                ? *known
                : FragmentCache::State::Entry{item, setting, renderItem(item, setting, m_context)};
        if (entry.setting.number != setting.number) {
            entry.setting = setting;
            entry.rendered = renumbered(std::move(entry.rendered), setting.number);
        }
        m_counts += entry.rendered.counts;
        if (entry.rendered.isPlain) {
            m_result.plain << item.id;
        }
        m_used.insert(item.id, entry);
        return entry.rendered.fragment;
    }

    /// A part of the page itself; the object of last time where nothing changed.
    void append(PageSection section, Zone zone)
    {
        if (section.id.isEmpty()) {
            return;
        }
        section.zone = zone;
        for (std::shared_ptr<const Fragment> &fragment : section.fragments) {
            const std::shared_ptr<const Fragment> known = m_state.parts.value(fragment->id);
            if (known && *known == *fragment) {
                fragment = known;
            }
            m_usedParts.insert(fragment->id, fragment);
        }
        m_result.sections << std::move(section);
    }

    const Issue &m_issue;
    const OutputWords m_words;
    PictureBudget m_budget;
    const RenderContext m_context;
    FragmentCache::State &m_state;
    bool m_assetsChanged = false;
    QHash<ItemId, FragmentCache::State::Entry> m_used;
    QHash<QString, std::shared_ptr<const Fragment>> m_usedParts;
    Counts m_counts;
    RenderedIssue m_result;
};

RenderedIssue render(const Issue &issue, const RenderOptions &options, FragmentCache *cache)
{
    FragmentCache own;
    return Renderer(issue, options, cache ? *cache : own).run();
}

} // namespace masthead
