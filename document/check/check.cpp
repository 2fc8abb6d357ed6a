// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/check/check.h"

#include "document/check/linkuses.h"
#include "document/language/decimalmarks.h"
#include "document/markdown/body.h"
#include "document/markdown/footnotes.h"
#include "document/markdown/leftoutcells.h"
#include "document/markdown/safeurl.h"
#include "document/model/sectionkinds.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace masthead {

namespace {

struct FindingRow
{
    FindingKind kind;
    const char *name;
    const char *label;
    const char *text; ///< %1 is the detail, %2 what is elsewhere
    FindingWeight weight = FindingWeight::ToMend;
};

// In the order of FindingKind, which indexes it.
constexpr std::array rows{
    FindingRow{FindingKind::NoTitle, "no-title", QT_TRANSLATE_NOOP("Check", "No headline"),
               QT_TRANSLATE_NOOP("Check", "The item has no headline.")},
    FindingRow{
        FindingKind::NoSource, "no-source", QT_TRANSLATE_NOOP("Check", "No source"),
        QT_TRANSLATE_NOOP("Check", "The item has no source; its headline will not be a link.")},
    FindingRow{FindingKind::NoText, "no-text", QT_TRANSLATE_NOOP("Check", "No text"),
               QT_TRANSLATE_NOOP("Check", "The item has no text.")},
    FindingRow{FindingKind::BadAddress, "bad-address",
               QT_TRANSLATE_NOOP("Check", "Address that can’t be linked to"),
               QT_TRANSLATE_NOOP("Check", "\"%1\" is no address that can be linked to.")},
    FindingRow{FindingKind::MissingPicture, "missing-picture",
               QT_TRANSLATE_NOOP("Check", "Missing picture"),
               QT_TRANSLATE_NOOP("Check", "The picture \"%1\" is not in the issue.")},
    FindingRow{FindingKind::NoAltText, "no-alt-text",
               QT_TRANSLATE_NOOP("Check", "Picture without a description"),
               QT_TRANSLATE_NOOP("Check", "The picture \"%1\" has no description.")},
    FindingRow{
        FindingKind::MisleadingLink, "misleading-link",
        QT_TRANSLATE_NOOP("Check", "Misleading link"),
        QT_TRANSLATE_NOOP("Check", "The words \"%1\" name another address than their link.")},
    FindingRow{FindingKind::DeadLink, "dead-link", QT_TRANSLATE_NOOP("Check", "Link to nowhere"),
               QT_TRANSLATE_NOOP("Check", "The link to \"%1\" leads nowhere in this issue.")},
    FindingRow{
        FindingKind::UnusedFootnote, "unused-footnote",
        QT_TRANSLATE_NOOP("Check", "Unused footnote"),
        QT_TRANSLATE_NOOP("Check", "Nothing refers to the footnote \"%1\"; it will not be seen.")},
    FindingRow{FindingKind::CellsLeftOut, "cells-left-out",
               QT_TRANSLATE_NOOP("Check", "Table cells left out"),
               QT_TRANSLATE_NOOP("Check", "The table has no columns for \"%1\": it is left out.")},
    FindingRow{FindingKind::RepeatedSource, "repeated-source",
               QT_TRANSLATE_NOOP("Check", "Source used twice"),
               QT_TRANSLATE_NOOP("Check", "\"%1\" is the source of another item, too.")},
    FindingRow{FindingKind::EndsTooEarly, "ends-too-early",
               QT_TRANSLATE_NOOP("Check", "End before the start"),
               QT_TRANSLATE_NOOP("Check", "The event ends before it starts.")},
    FindingRow{FindingKind::DecimalMark, "decimal-mark",
               QT_TRANSLATE_NOOP("Check", "Decimal mark of another language"),
               QT_TRANSLATE_NOOP(
                   "Check", "The decimal mark of \"%1\" does not fit the language of the item.")},
    FindingRow{FindingKind::RepeatedLink, "repeated-link",
               QT_TRANSLATE_NOOP("Check", "Link used twice"),
               QT_TRANSLATE_NOOP("Check", "\"%1\" is linked in \"%2\", too."), FindingWeight::Note},
};

constexpr const char *twiceInOneText =
    QT_TRANSLATE_NOOP("Check", "\"%1\" is linked in this text more than once.");

constexpr QLatin1StringView assetScheme("asset:");

class BodyChecker
{
public:
    BodyChecker(const Issue &issue, const Item &item, QList<Finding> &findings,
                QList<LinkUse> &links)
        : m_issue(issue)
        , m_item(item)
        , m_findings(findings)
        , m_links(links)
    {
    }

    void visit(const Node &node, int line)
    {
        const int here = node.lastLine > 0 || node.firstLine > 0 ? node.firstLine : line;
        if (node.kind == NodeKind::Link) {
            checkLink(node, here);
        } else if (node.kind == NodeKind::Image) {
            checkPicture(node, here);
        }
        for (const Node &child : node.children) {
            visit(child, here);
        }
    }

private:
    void add(FindingKind kind, const QString &detail, int line)
    {
        m_findings.append({.kind = kind, .item = m_item.id, .detail = detail, .line = line});
    }

    void checkLink(const Node &node, int line)
    {
        const std::optional<SafeUrl> target = SafeUrl::parse(node.address);
        if (!target) {
            add(FindingKind::BadAddress, node.address, line);
            return;
        }
        m_links.append({.item = m_item.id,
                        .place = LinkUse::Place::Body,
                        .address = node.address,
                        .line = line});
        if (target->text().startsWith(u'#') && !hasAnchor(target->text().sliced(1))) {
            add(FindingKind::DeadLink, node.address, line);
        }
        const QString words = plainText(node).trimmed();
        const bool looksLikeAddress = words.contains(QStringLiteral("://"));
        const std::optional<SafeUrl> said = looksLikeAddress ? SafeUrl::parse(words) : std::nullopt;
        if (looksLikeAddress && (!said || said->host() != target->host())) {
            add(FindingKind::MisleadingLink, words, line);
        }
    }

    void checkPicture(const Node &node, int line)
    {
        if (!node.address.startsWith(assetScheme)) {
            if (!SafeUrl::parse(node.address)) {
                add(FindingKind::BadAddress, node.address, line);
            }
            return;
        }
        const QString id = node.address.sliced(assetScheme.size());
        const Asset *asset = assetById(m_issue, AssetId(id));
        if (asset == nullptr) {
            add(FindingKind::MissingPicture, id, line);
        } else if (asset->alt.isEmpty() && !asset->decorative && node.children.empty()) {
            add(FindingKind::NoAltText, id, line);
        }
    }

    [[nodiscard]] bool hasAnchor(const QString &id) const
    {
        return itemById(m_issue, ItemId(id)) != nullptr ||
               std::ranges::any_of(m_issue.sections,
                                   [&](const Section &section) { return section.id.text() == id; });
    }

    const Issue &m_issue;
    const Item &m_item;
    QList<Finding> &m_findings;
    QList<LinkUse> &m_links;
};

void checkNumbers(const Item &item, const QString &language, QList<Finding> &findings)
{
    const QStringView body(item.body);
    const QList<TextRange> prose = proseOfBody(body);
    for (const TextRange &range : prose) {
        const QList<DecimalMark> marks = decimalMarks(body, range, language);
        for (const DecimalMark &mark : marks) {
            findings.append(
                {.kind = FindingKind::DecimalMark,
                 .item = item.id,
                 .detail = body.sliced(mark.number.start, mark.number.length).toString(),
                 .line = static_cast<int>(body.first(mark.number.start).count(u'\n'))});
        }
    }
}

/// ISO dates compare as texts, as far as both go: one may have no time, or no day. What is no date
/// ("every spring") is no one's fault.
bool endsTooEarly(const Item &item)
{
    static const QRegularExpression iso(
        QStringLiteral(R"(^\d{4}-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?)?$)"));
    const QString starts = item.fields.value(QStringLiteral("starts")).simplified();
    const QString ends = item.fields.value(QStringLiteral("ends")).simplified();
    if (!iso.match(starts).hasMatch() || !iso.match(ends).hasMatch()) {
        return false;
    }
    const qsizetype known = std::min(starts.size(), ends.size());
    return ends.first(known).replace(u' ', u'T') < starts.first(known).replace(u' ', u'T');
}

void addCardLinks(const Item &item, QList<LinkUse> &links)
{
    const auto add = [&](LinkUse::Place place, const QString &address) {
        if (!address.isEmpty()) {
            links.append({.item = item.id, .place = place, .address = address, .line = -1});
        }
    };
    for (const Source &source : item.sources) {
        add(LinkUse::Place::Source, source.address);
    }
    add(LinkUse::Place::Field, item.fields.value(QStringLiteral("link")));
}

void checkItem(const Issue &issue, const Section &section, const Item &item,
               QList<Finding> &findings, QList<LinkUse> &links)
{
    const auto add = [&](FindingKind kind, const QString &detail = {}) {
        findings.append({.kind = kind, .item = item.id, .detail = detail});
    };
    // A book or a call may say all in its fields and its headline; news has to be told.
    const bool isTold = sectionKind(section.kind).numbered || section.kind == SectionKind::Lead;
    if (item.body.trimmed().isEmpty() && (item.title.isEmpty() || isTold)) {
        add(FindingKind::NoText);
    }
    if (sectionKind(section.kind).numbered) {
        if (item.title.isEmpty()) {
            add(FindingKind::NoTitle);
        }
        if (item.sources.isEmpty() && item.fields.value(QStringLiteral("link")).isEmpty()) {
            add(FindingKind::NoSource);
        }
    }
    for (const Source &source : item.sources) {
        if (!source.address.isEmpty() && !SafeUrl::parse(source.address)) {
            add(FindingKind::BadAddress, source.address);
        }
    }
    for (const KindField &field : allKindFields()) {
        const QString value = item.fields.value(QString(QLatin1StringView(field.key)));
        if (field.type == FieldType::Address && !value.isEmpty() && !SafeUrl::parse(value)) {
            add(FindingKind::BadAddress, value);
        }
        if (field.type == FieldType::AssetRef && !value.isEmpty()) {
            const QString id =
                value.startsWith(assetScheme) ? value.sliced(assetScheme.size()) : value;
            if (assetById(issue, AssetId(id)) == nullptr) {
                add(FindingKind::MissingPicture, id);
            }
        }
    }
    if (endsTooEarly(item)) {
        add(FindingKind::EndsTooEarly);
    }
    checkNumbers(item, languageOf(issue, item), findings);
    const Node root = parseBody(item.body).root;
    addCardLinks(item, links);
    BodyChecker(issue, item, findings, links).visit(root, 0);
    const QList<LeftOutCells> leftOut = leftOutCells(root, item.body);
    for (const LeftOutCells &left : leftOut) {
        findings.append({.kind = FindingKind::CellsLeftOut,
                         .item = item.id,
                         .detail = left.cells,
                         .line = left.line});
    }
}

/// How many items have a source, by its key.
QHash<QString, int> sourceUses(const Issue &issue)
{
    QHash<QString, int> uses;
    for (const Section &section : issue.sections) {
        for (const Item &item : section.items) {
            QSet<QString> keys;
            for (const Source &source : item.sources) {
                keys.insert(linkKey(source.address));
            }
            keys.remove(QString());
            for (const QString &key : std::as_const(keys)) {
                ++uses[key];
            }
        }
    }
    return uses;
}

/// Adds them at their items.
void addRepeatedLinks(const Issue &issue, const QList<LinkUse> &links, QList<Finding> &findings)
{
    QHash<ItemId, qsizetype> order;
    QHash<ItemId, QString> names;
    for (const Section &section : issue.sections) {
        for (const Item &item : section.items) {
            order.insert(item.id, order.size());
            const QString &title = item.title.isEmpty() ? section.title : item.title;
            names.insert(item.id, title.isEmpty()
                                      ? QCoreApplication::translate("Check", "an untitled item")
                                      : title);
        }
    }
    const QList<RepeatedLink> repeated = repeatedLinks(links);
    for (const RepeatedLink &link : repeated) {
        const bool isOwn = link.use.item == link.other.item;
        findings.append({.kind = FindingKind::RepeatedLink,
                         .item = link.use.item,
                         .detail = link.use.address,
                         .line = link.use.line,
                         .elsewhere = isOwn ? QString() : names.value(link.other.item)});
    }
    std::ranges::stable_sort(findings, {},
                             [&](const Finding &one) { return order.value(one.item); });
}

const FindingRow &row(FindingKind kind)
{
    return rows[static_cast<size_t>(kind)];
}

} // namespace

QList<Finding> check(const Issue &issue)
{
    const QHash<QString, int> uses = sourceUses(issue);
    const QList<UnseenFootnote> footnotes = unseenFootnotes(issue);
    QList<Finding> findings;
    QList<LinkUse> links;
    for (const Section &section : issue.sections) {
        for (const Item &item : section.items) {
            checkItem(issue, section, item, findings, links);
            for (const Source &source : item.sources) {
                if (uses.value(linkKey(source.address)) > 1) {
                    findings.append({.kind = FindingKind::RepeatedSource,
                                     .item = item.id,
                                     .detail = source.address});
                }
            }
            for (const UnseenFootnote &footnote : footnotes) {
                if (footnote.item == item.id) {
                    findings.append({.kind = FindingKind::UnusedFootnote,
                                     .item = item.id,
                                     .detail = footnote.label,
                                     .line = footnote.line});
                }
            }
        }
    }
    addRepeatedLinks(issue, links, findings);
    return findings;
}

FindingWeight findingWeight(FindingKind kind)
{
    return row(kind).weight;
}

int countToMend(const QList<Finding> &findings)
{
    return static_cast<int>(std::ranges::count_if(findings, [](const Finding &finding) {
        return findingWeight(finding.kind) == FindingWeight::ToMend;
    }));
}

QString findingName(FindingKind kind)
{
    return QString(QLatin1StringView(row(kind).name));
}

QString findingLabel(FindingKind kind)
{
    return QCoreApplication::translate("Check", row(kind).label);
}

QString findingText(const Finding &finding)
{
    const bool isTwiceInOneText =
        finding.kind == FindingKind::RepeatedLink && finding.elsewhere.isEmpty();
    const QString text = QCoreApplication::translate(
        "Check", isTwiceInOneText ? twiceInOneText : row(finding.kind).text);
    if (text.contains(QStringLiteral("%2"))) {
        return text.arg(finding.detail, finding.elsewhere);
    }
    return text.contains(QStringLiteral("%1")) ? text.arg(finding.detail) : text;
}

} // namespace masthead
