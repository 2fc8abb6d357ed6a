// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/search/replacement.h"

#include "document/model/anchors.h"
#include "document/model/fields.h"
#include "document/model/text.h"
#include "document/model/textdiff.h"

#include <algorithm>
#include <ranges>
#include <span>
#include <utility>

namespace masthead {

namespace {

struct Spot
{
    qsizetype position = 0;
    qsizetype length = 0;
    QString inserted;
};

/// Replaces the hits of one item or section, text by text.
class PartReplacer
{
public:
    PartReplacer(const Matcher &matcher, const Replacement &replacement)
        : m_matcher(matcher)
        , m_replacement(replacement)
    {
    }

    [[nodiscard]] qsizetype count() const { return m_count; }

    /// What becomes of those of the hits that are still some in `text`.
    [[nodiscard]] QList<Spot> spots(const QString &text, std::span<const TextHit> hits)
    {
        QList<Spot> spots;
        qsizetype last = 0;
        for (const TextHit &hit : hits) {
            const QRegularExpressionMatch match = m_matcher.at(text, hit.position);
            if (hit.position < last || !match.hasMatch() || match.capturedLength() != hit.length) {
                continue;
            }
            ++m_count;
            last = hit.end();
            QString inserted = toIssueText(m_replacement.expand(match));
            if (isOneLine(hit.text.kind)) {
                inserted.replace(u'\n', u' ');
            }
            spots.append({hit.position, hit.length, inserted});
        }
        return spots;
    }

    [[nodiscard]] QString replaced(QString text, std::span<const TextHit> hits)
    {
        const QList<Spot> spots = this->spots(text, hits);
        for (const Spot &spot : spots | std::views::reverse) {
            text.replace(spot.position, spot.length, spot.inserted);
        }
        return text;
    }

private:
    const Matcher &m_matcher;
    const Replacement &m_replacement;
    qsizetype m_count = 0;
};

/// The anchor after an edit, on the words that stand there then if they were replaced whole.
Anchor keptAnchor(const Anchor &anchor, const EditText &edit)
{
    Anchor moved = movedAnchor(anchor, edit);
    if (moved.position < 0 && anchor.position >= 0 && !edit.inserted.isEmpty()) {
        moved.position = edit.position;
        moved.quote = edit.inserted;
    }
    return moved;
}

/// The edits of a body, and what the anchors in it need beyond what edits do by themselves.
void appendEdits(Batch &batch, const Issue &issue, const Item &item, const QList<Spot> &spots)
{
    QList<EditText> edits;
    qsizetype growth = 0;
    for (const Spot &spot : spots) {
        const QStringView before = QStringView(item.body).sliced(spot.position, spot.length);
        const TextDiff diff = textDiff(before, spot.inserted);
        if (!diff.isEmpty()) {
            edits.append({.item = item.id,
                          .position = spot.position + growth + diff.position,
                          .removed = before.sliced(diff.position, diff.removed).toString(),
                          .inserted = diff.inserted});
        }
        growth += spot.inserted.size() - spot.length;
    }
    for (const EditText &edit : std::as_const(edits)) {
        batch.changes.push_back({edit});
    }
    for (const Thread &thread : issue.threads) {
        if (thread.anchor.item != item.id) {
            continue;
        }
        Anchor moved = thread.anchor;
        Anchor kept = thread.anchor;
        for (const EditText &edit : std::as_const(edits)) {
            moved = movedAnchor(moved, edit);
            kept = keptAnchor(kept, edit);
        }
        if (kept != moved) {
            Thread value = thread;
            value.anchor = kept;
            batch.changes.push_back({SetThread{.thread = thread.id, .value = value}});
        }
    }
}

void appendField(Batch &batch, const FieldTarget &target, QStringView key, const QJsonValue &before,
                 const QJsonValue &value)
{
    if (before != value) {
        batch.changes.push_back(
            {SetField{.target = target, .key = key.toString(), .value = value}});
    }
}

void setText(Item &item, const TextRef &ref, const QString &text)
{
    switch (ref.kind) {
    case TextKind::SectionTitle:
        break;
    case TextKind::Title:
        item.title = text;
        break;
    case TextKind::Field:
        if (text.isEmpty()) {
            item.fields.remove(ref.field);
        } else {
            item.fields.insert(ref.field, text);
        }
        break;
    case TextKind::Outlet:
        item.sources[ref.source].outlet = text;
        break;
    case TextKind::Quote:
        item.sources[ref.source].quote = text;
        break;
    case TextKind::SourceNote:
        item.sources[ref.source].note = text;
        break;
    case TextKind::Body:
        item.body = text;
        break;
    case TextKind::Notes:
        item.notes = text;
        break;
    }
}

} // namespace

Replacement::Replacement(const QString &text, const SearchQuery &query)
{
    if (query.regularExpression) {
        parse(text);
    } else {
        m_pieces = {{text, {}}};
    }
}

void Replacement::parse(QStringView text)
{
    Piece piece;
    const auto endWith = [this, &piece](QStringView group) {
        piece.group = group.toString();
        m_pieces.append(std::exchange(piece, {}));
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar mark = text[at];
        const QStringView rest = text.sliced(at + 1);
        const QChar next = rest.isEmpty() ? QChar() : rest.first();
        const bool isReference = mark == u'$' || mark == u'\\';
        if (isReference && next >= u'0' && next <= u'9') {
            const bool isTwo = rest.size() > 1 && rest[1] >= u'0' && rest[1] <= u'9';
            endWith(rest.first(isTwo ? 2 : 1));
            at += isTwo ? 2 : 1;
        } else if (mark == u'$' && next == u'&') {
            endWith(u"0");
            ++at;
        } else if (mark == u'$' && next == u'{' && rest.contains(u'}')) {
            const qsizetype close = rest.indexOf(u'}');
            endWith(rest.sliced(1, close - 1));
            at += close + 1;
        } else if (mark == u'\\' && (next == u'n' || next == u't')) {
            piece.text += next == u'n' ? u'\n' : u'\t';
            ++at;
        } else if (isReference && next == mark) {
            piece.text += mark;
            ++at;
        } else {
            piece.text += mark;
        }
    }
    endWith({});
}

QString Replacement::expand(const QRegularExpressionMatch &match) const
{
    const int groups = match.regularExpression().captureCount();
    QString text;
    for (const Piece &piece : m_pieces) {
        text += piece.text;
        bool isNumber = false;
        const int number = piece.group.toInt(&isNumber);
        if (!isNumber) {
            if (!piece.group.isEmpty()) {
                text += match.capturedView(piece.group);
            }
        } else if (number <= groups || piece.group.size() == 1) {
            text += match.capturedView(number);
        } else { // there is no twelfth: the first, and a 2
            text += match.capturedView(number / 10);
            text += piece.group.back();
        }
    }
    return text;
}

Replaced replaceChange(const Issue &issue, const QList<PartHits> &parts, const Matcher &matcher,
                       const QString &replacement)
{
    const Replacement expansion(replacement, matcher.query());
    PartReplacer replacer(matcher, expansion);
    Batch batch;
    for (const PartHits &part : parts) {
        if (part.item.isNull()) {
            const qsizetype index = findSection(issue, part.section);
            if (index >= 0) {
                const Section &section = issue.sections[index];
                Section changed = section;
                changed.title = replacer.replaced(section.title, part.hits);
                const Field<Section> *field = sectionField(u"title");
                appendField(batch, part.section, u"title", field->get(section),
                            field->get(changed));
            }
            continue;
        }
        const Item *item = itemById(issue, part.item);
        if (item == nullptr) {
            continue;
        }
        Item changed = *item;
        for (auto first = part.hits.begin(); first != part.hits.end();) {
            const auto last = std::find_if(first, part.hits.end(), [&](const TextHit &hit) {
                return hit.text != first->text;
            });
            const std::span<const TextHit> hits(first, last);
            const QString text = textOf(*item, first->text);
            if (first->text.kind == TextKind::Body) {
                appendEdits(batch, issue, *item, replacer.spots(text, hits));
            } else if (!text.isEmpty()) {
                setText(changed, first->text, replacer.replaced(text, hits));
            }
            first = last;
        }
        for (const QStringView key : {u"title", u"fields", u"sources", u"notes"}) {
            const Field<Item> *field = itemField(key);
            appendField(batch, item->id, key, field->get(*item), field->get(changed));
        }
    }
    return {Change{std::move(batch)}, replacer.count()};
}

} // namespace masthead
