// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/outline/splitmerge.h"

#include "document/format/definitions.h"
#include "document/markdown/body.h"
#include "document/model/fields.h"
#include "document/model/text.h"
#include "editor/markdown/blockcut.h"
#include "editor/markdown/bodyblocks.h"
#include "editor/markdown/inlinespans.h"
#include "editor/markdown/linerewrite.h"

#include <QRegularExpression>

#include <algorithm>

namespace masthead {

namespace {

Definitions definitionsOf(const QString &body)
{
    return findDefinitions(body.split(u'\n'), parseBody(body));
}

/// What stands before a cut, which may be within a line.
QString headOf(const QString &text)
{
    QString head = withoutOuterBlankLines(text);
    while (head.endsWith(u' ')) {
        head.chop(1);
    }
    return head;
}

/// Takes a heading in the first line off the text.
QString takeHeading(QString &text)
{
    static const QRegularExpression heading(
        QStringLiteral("\\A {0,3}#{1,6}[ \\t]+([^\\n]*?)[ \\t]*(?:#+[ \\t]*)?(?:\\n|\\z)"));
    const QRegularExpressionMatch match = heading.match(text);
    const QString title = match.captured(1).trimmed();
    if (!title.isEmpty()) {
        text = withoutOuterBlankLines(text.sliced(match.capturedLength()));
    }
    return title;
}

/// The threads of `from`, each as `place` puts it.
template <typename Place>
void moveThreads(const Issue &issue, const ItemId &from, Place place, std::vector<Change> &changes)
{
    for (const Thread &thread : issue.threads) {
        if (thread.anchor.item != from) {
            continue;
        }
        Thread moved = thread;
        if (place(moved.anchor)) {
            changes.push_back({SetThread{.thread = thread.id, .value = moved}});
        }
    }
}

/// Where the words of an anchor stand in `text`, nearest to where they should; -1 if nowhere.
qsizetype placeOf(const Anchor &anchor, const QString &text, qsizetype wanted)
{
    if (anchor.position < 0 || anchor.quote.isEmpty()) {
        return -1;
    }
    qsizetype best = -1;
    for (qsizetype at = text.indexOf(anchor.quote); at >= 0;
         at = text.indexOf(anchor.quote, at + 1)) {
        if (best < 0 || std::abs(at - wanted) < std::abs(best - wanted)) {
            best = at;
        }
    }
    return best;
}

/// `text` with a label in brackets renamed, but for what is code.
QString withLabel(const QString &text, const QString &from, const QString &to)
{
    static const QString code = QStringLiteral(
        "^ {0,3}(?<fence>`{3,}|~{3,})[\\s\\S]*?(?:^ {0,3}\\k<fence>|\\z)|(?<tick>`+)(?!`)"
        "[\\s\\S]*?(?<!`)\\k<tick>(?!`)");
    const QString pattern =
        code + QStringLiteral("|\\[(?<label>%1)\\]").arg(QRegularExpression::escape(from));
    const QRegularExpression either(pattern, QRegularExpression::MultilineOption |
                                                 QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype done = 0;
    auto it = either.globalMatch(text); // clazy:exclude=use-static-qregularexpression
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        if (match.hasCaptured(u"label")) {
            result += QStringView(text).sliced(done, match.capturedStart(u"label") - done);
            result += to;
            done = match.capturedEnd(u"label");
        }
    }
    return result + QStringView(text).sliced(done);
}

/// The body with labels of its own where `taken` gives them another meaning.
QString withDistinctLabels(QString body, const Definitions &taken)
{
    const Definitions own = definitionsOf(body);
    QStringList clashes;
    for (const auto &[label, definition] : own.asKeyValueRange()) {
        if (taken.contains(label) && taken[label] != definition) {
            clashes.append(label);
        }
    }
    clashes.sort(); // the order of a hash is not the same twice
    for (const QString &label : std::as_const(clashes)) {
        QString fresh;
        for (int number = 2; fresh.isEmpty() || taken.contains(fresh) || own.contains(fresh);
             ++number) {
            fresh = label + u'-' + QString::number(number);
        }
        body = withLabel(body, label, fresh);
    }
    return body;
}

void setField(const Item &before, const Item &after, const char *key, std::vector<Change> &changes)
{
    const QString name = QString::fromLatin1(key);
    const Field<Item> *field = itemField(name);
    const QJsonValue value = field->get(after);
    if (value != field->get(before)) {
        changes.push_back({SetField{before.id, name, value}});
    }
}

QString joined(const QString &first, const QString &second)
{
    const bool both = !first.isEmpty() && !second.isEmpty();
    return first + (both ? QStringLiteral("\n\n") : QString()) + second;
}

/// Where a body can be parted, near a place: not in code, tables and footnotes, but behind them,
/// and not in a picture, an address or a footnote's mark.
qsizetype placeToSplit(const QString &body, qsizetype place)
{
    const BodyBlocks blocks = blocksOf(body);
    for (const std::vector<TextSelection> *closed : {&blocks.codes, &blocks.tables}) {
        for (const TextSelection block : *closed) {
            if (block.start < place && place <= block.end) {
                return block.end;
            }
        }
    }
    const LineRewrite lines(body, {place, place});
    if (!lines.isText(lines.firstChosen())) { // a footnote, or an address for links
        return lines.startOfBlock(lines.firstChosen());
    }
    for (const TextSelection text : blocks.texts) {
        if (!touches(text, {place, place})) {
            continue;
        }
        for (const InlineSpan &span : inlineSpans(partOf(body, text))) {
            const qsizetype at = place - text.start;
            if (span.kind == SpanKind::Atom && span.start < at && at < span.end) {
                return text.start + span.end;
            }
        }
    }
    return place;
}

} // namespace

std::optional<Change> splitAt(const Issue &issue, const ItemId &item, qsizetype position,
                              const ItemId &added)
{
    const ItemPlace place = findItem(issue, item);
    if (!place.isValid()) {
        return std::nullopt;
    }
    const Section &section = issue.sections[place.section];
    const Item &whole = section.items[place.item];
    if (position < 0 || position > whole.body.size()) {
        return std::nullopt;
    }
    position = placeToSplit(whole.body, position);
    const Definitions definitions = definitionsOf(whole.body);
    const BlockCut cut = blockCut(whole.body, {position, position});
    const QString head =
        withUsedDefinitions(headOf(whole.body.first(cut.range.start) + cut.closing), definitions);

    Item second = whole;
    second.id = added;
    second.sources.clear();
    second.notes.clear();
    second.fields.clear();
    second.approval = {};
    second.status = std::min(whole.status, Status::Draft);
    second.unknown = {};
    const QString line = whole.body.first(position).section(u'\n', -1);
    QString rest = whole.body.sliced(cut.range.end);
    while (!isBlank(line) && rest.startsWith(u' ')) {
        rest.removeFirst();
    }
    QString tail = withoutOuterBlankLines(quoteMarks(line) + cut.opening + rest);
    second.title = takeHeading(tail);
    tail =
        withoutOuterBlankLines(withoutDefinitionsOf(whole.body.first(position), tail, definitions));
    second.body = withUsedDefinitions(tail, definitions);

    std::vector<Change> changes;
    // Only what differs is edited: threads in front of the cut stay where they are.
    const auto kept = std::ranges::mismatch(whole.body, head).in1 - whole.body.begin();
    if (whole.body != head) {
        changes.push_back({EditText{item, kept, whole.body.sliced(kept), head.sliced(kept)}});
    }
    changes.push_back({InsertItem{section.id, place.item + 1, second}});
    moveThreads(
        issue, item,
        [&](Anchor &anchor) {
            if (anchor.position < position) {
                return false;
            }
            anchor.item = added;
            anchor.position = placeOf(anchor, second.body, anchor.position - position);
            return true;
        },
        changes);
    return Change{Batch{std::move(changes)}};
}

std::optional<Change> mergedWithNext(const Issue &issue, const ItemId &item)
{
    const ItemPlace place = findItem(issue, item);
    if (!place.isValid() || place.item + 1 >= issue.sections[place.section].items.size()) {
        return std::nullopt;
    }
    const Item &first = issue.sections[place.section].items[place.item];
    const Item &second = issue.sections[place.section].items[place.item + 1];
    const QString body = withDistinctLabels(second.body, definitionsOf(first.body));
    const QString heading =
        second.title.isEmpty() ? QString() : QStringLiteral("# ") + second.title;
    const QString addition = joined(heading, body);

    Item merged = first;
    merged.body = joined(first.body, addition);
    merged.notes = joined(first.notes, second.notes);
    merged.sources += second.sources;
    merged.status = std::min(first.status, second.status);
    for (const QString &tag : second.tags) {
        if (!merged.tags.contains(tag)) {
            merged.tags.append(tag);
        }
    }
    for (const auto &[key, value] : second.fields.asKeyValueRange()) {
        if (merged.fields.value(key).isEmpty()) {
            merged.fields.insert(key, value);
        }
    }
    std::vector<Change> changes;
    const QString inserted = merged.body.sliced(first.body.size());
    if (!inserted.isEmpty()) {
        changes.push_back({EditText{item, first.body.size(), {}, inserted}});
    }
    for (const char *key : {"sources", "notes", "tags", "status", "approval", "fields"}) {
        setField(first, merged, key, changes);
    }
    const qsizetype offset = merged.body.size() - second.body.size();
    moveThreads(
        issue, second.id,
        [&](Anchor &anchor) {
            anchor.item = item;
            anchor.position = placeOf(anchor, merged.body, anchor.position + offset);
            return true;
        },
        changes);
    changes.push_back({RemoveItem{second.id}});
    return Change{Batch{std::move(changes)}};
}

} // namespace masthead
