// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/inlineformats.h"

#include "document/markdown/body.h"
#include "document/markdown/inlinewriter.h"
#include "document/markdown/marks.h"
#include "editor/markdown/markstep.h"
#include "editor/markdown/tablelines.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <optional>
#include <ranges>
#include <tuple>

namespace masthead {

namespace {

/// Characters that go, and what comes in their place.
struct MarkEdit
{
    qsizetype at = 0;
    qsizetype removed = 0;
    QString inserted;
    bool opens = false; ///< what is selected behind it stays behind it
};

Formatted applied(const QString &body, std::vector<MarkEdit> edits, TextSelection selection)
{
    std::ranges::stable_sort(edits, [](const MarkEdit &a, const MarkEdit &b) {
        return std::tuple(a.at, a.removed, a.opens) < std::tuple(b.at, b.removed, b.opens);
    });
    const bool isCaret = selection.start == selection.end;
    const auto moved = [&](qsizetype place, bool isStart) {
        qsizetype shift = 0;
        for (const MarkEdit &edit : edits) {
            const bool isBefore =
                edit.at < place || (edit.at == place && isStart && (edit.opens || !isCaret));
            if (isBefore) {
                shift +=
                    edit.inserted.size() - std::clamp<qsizetype>(place - edit.at, 0, edit.removed);
            }
        }
        return place + shift;
    };
    QString text;
    qsizetype done = 0;
    for (const MarkEdit &edit : edits) {
        text += QStringView(body).sliced(done, edit.at - done);
        text += edit.inserted;
        done = edit.at + edit.removed;
    }
    text += QStringView(body).sliced(done);
    const qsizetype start = moved(selection.start, true);
    return {text, {start, isCaret ? start : std::max(start, moved(selection.end, false))}};
}

bool touches(TextSelection block, TextSelection selection)
{
    return selection.start == selection.end
               ? block.start <= selection.start && selection.end <= block.end
               : block.start < selection.end && selection.start < block.end;
}

/// A format over a part of one block's text. Offsets count in that text.
class FormatPart
{
public:
    FormatPart(QStringView text, TextSelection part, SpanKind kind)
        : m_text(text)
        , m_kind(kind)
        , m_spans(inlineSpans(text))
        , m_roles(static_cast<size_t>(text.size()), Role::Text)
        , m_covered(static_cast<size_t>(text.size()))
        , m_taken(static_cast<size_t>(text.size()))
        , m_units(static_cast<size_t>(text.size()) + 1)
        , m_part(part)
    {
        readUnits();
        m_part = {.start = m_units[part.start], .end = unitEnd(part.end)};
        m_part = this->part();
    }

    /// Without the blanks and taken marks at its ends, and with all of what can't be parted.
    [[nodiscard]] TextSelection part() const
    {
        TextSelection part = m_part;
        while (part.start < part.end && m_roles[part.start] == Role::Blank) {
            ++part.start;
        }
        while (part.end > part.start && m_roles[part.end - 1] == Role::Blank) {
            --part.end;
        }
        return part;
    }
    [[nodiscard]] bool hasText() const { return hasText(m_part.start, m_part.end); }

    [[nodiscard]] bool hasLetters() const
    {
        return std::ranges::any_of(std::views::iota(m_part.start, m_part.end),
                                   [this](qsizetype i) { return isLetter(i); });
    }

    /// Points count only where there are no letters: marks can't stand beside all of them.
    [[nodiscard]] bool isSet() const
    {
        const bool byLetters = hasLetters();
        return std::ranges::all_of(std::views::iota(m_part.start, m_part.end), [&](qsizetype i) {
            const bool counts = byLetters ? isLetter(i) : m_roles[i] == Role::Text;
            return !counts || m_covered[i];
        });
    }

    /// `joins`: spans that only blanks part from it become one with it.
    std::vector<MarkEdit> set(bool joins)
    {
        TextSelection range = grown(textOf(m_part));
        takeOwn([&](const InlineSpan &own) {
            const bool isNext = isJoined(own.contentEnd, range.start, joins) ||
                                isJoined(range.end, own.contentStart, joins);
            if (!isNext && !isOver(own, range)) {
                return false;
            }
            range = {std::min(range.start, own.contentStart), std::max(range.end, own.contentEnd)};
            return true;
        });
        place(range);
        return std::move(m_edits);
    }

    std::vector<MarkEdit> unset()
    {
        TextSelection range = m_part;
        takeOwn([&](const InlineSpan &own) {
            if (!isOver(own, range)) {
                return false;
            }
            range = {std::min(range.start, own.contentStart), std::max(range.end, own.contentEnd)};
            return true;
        });
        place({range.start, m_part.start});
        place({m_part.end, range.end});
        return std::move(m_edits);
    }

private:
    enum class Role : std::uint8_t { Text, Blank, Mark };

    void readUnits()
    {
        for (qsizetype i = 0; i <= m_text.size(); ++i) {
            m_units[i] = i;
        }
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (m_text[i].isSpace()) {
                m_roles[i] = Role::Blank;
            }
            const bool hasNext = i + 1 < m_text.size();
            if (m_text[i] == u'\\' && hasNext && m_text[i + 1] == u'\n') {
                m_roles[i] = Role::Blank;
            } else if ((m_text[i] == u'\\' && hasNext && isMarkPunctuation(m_text[i + 1])) ||
                       (m_text[i].isHighSurrogate() && hasNext)) {
                m_units[i + 1] = i;
                ++i;
            } else if (m_text[i] == u'\n') {
                while (i + 1 < m_text.size() && QStringView(u" \t>").contains(m_text[i + 1])) {
                    m_roles[++i] = Role::Blank; // of a quote
                }
            }
        }
        for (const InlineSpan &span : m_spans) {
            if (span.kind == m_kind) {
                std::fill(m_covered.begin() + span.contentStart,
                          m_covered.begin() + span.contentEnd, true);
            }
            if (isPiece(span)) {
                unite(span.start, span.end, m_kind == SpanKind::Code ? Role::Mark : Role::Text);
            } else {
                unite(span.start, span.contentStart, Role::Mark);
                unite(span.contentEnd, span.end, Role::Mark);
            }
        }
    }

    void unite(qsizetype start, qsizetype end, Role role)
    {
        for (qsizetype i = start; i < end; ++i) {
            m_units[i] = start;
            m_roles[i] = role;
        }
    }

    [[nodiscard]] bool isPiece(const InlineSpan &span) const
    {
        return span.kind == SpanKind::Atom ||
               (span.kind == SpanKind::Code && m_kind != SpanKind::Code);
    }

    /// The end of the unit that a place is within; the place itself between units.
    [[nodiscard]] qsizetype unitEnd(qsizetype place) const
    {
        const qsizetype unit = m_units[place];
        while (place < m_text.size() && m_units[place] == unit && unit < place) {
            ++place;
        }
        return place;
    }
    [[nodiscard]] qsizetype next(qsizetype place) const { return unitEnd(place + 1); }
    [[nodiscard]] qsizetype previous(qsizetype place) const { return m_units[place - 1]; }

    [[nodiscard]] bool hasText(qsizetype start, qsizetype end) const
    {
        for (qsizetype i = start; i < end; ++i) {
            if (m_roles[i] == Role::Text) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool isLetter(qsizetype place) const
    {
        return m_roles[place] == Role::Text &&
               (m_text[place].isLetterOrNumber() || m_text[place].isSurrogate());
    }

    static bool isOver(const InlineSpan &span, TextSelection range)
    {
        return span.contentStart < range.end && range.start < span.contentEnd;
    }

    [[nodiscard]] bool isJoined(qsizetype end, qsizetype start, bool joins) const
    {
        if (end > start) {
            return false;
        }
        for (qsizetype i = end; i < start; ++i) {
            const bool isOwnMark =
                m_roles[i] == Role::Mark &&
                std::ranges::any_of(m_spans, [&](const InlineSpan &span) {
                    return span.kind == m_kind && span.start <= i && i < span.end && !isPiece(span);
                });
            const bool isPassed = m_roles[i] == Role::Blank
                                      ? joins
                                      : m_roles[i] == Role::Mark &&
                                            (isOwnMark || (joins && m_kind != SpanKind::Code));
            if (!isPassed) {
                return false;
            }
        }
        return true;
    }

    /// From the first text in it to the last.
    [[nodiscard]] TextSelection textOf(TextSelection range) const
    {
        while (range.start < range.end && m_roles[range.start] != Role::Text) {
            ++range.start;
        }
        while (range.end > range.start && m_roles[range.end - 1] != Role::Text) {
            --range.end;
        }
        return range;
    }

    /// With the marks of the spans whose text it holds, and more, or which were selected, too.
    [[nodiscard]] TextSelection grown(TextSelection range) const
    {
        if (m_kind == SpanKind::Code) {
            return range;
        }
        for (const InlineSpan &span : m_spans | std::views::reverse) { // from the inner
            const bool isSelected = m_part.start <= span.start && span.end <= m_part.end;
            const TextSelection text = textOf({span.contentStart, span.contentEnd});
            const bool isWithin = range.start <= text.start && text.end <= range.end;
            const bool isLess = hasText(range.start, text.start) || hasText(text.end, range.end);
            if (span.kind != m_kind && isWithin && (isLess || isSelected)) {
                range = {std::min(range.start, span.start), std::max(range.end, span.end)};
            }
        }
        return range;
    }

    /// Takes away the marks of those of its own kind that `isTaken`, until none is found any more.
    void takeOwn(const std::function<bool(const InlineSpan &)> &isTaken)
    {
        std::vector<InlineSpan> others = m_spans;
        for (bool isFound = true; isFound;) {
            isFound = false;
            for (size_t i = 0; i < others.size(); ++i) {
                const InlineSpan span = others[i];
                if (span.kind != m_kind || !isTaken(span)) {
                    continue;
                }
                take(span.start, span.contentStart);
                take(span.contentEnd, span.end);
                others.erase(others.begin() + static_cast<ptrdiff_t>(i));
                isFound = true;
                break;
            }
        }
        m_spans = std::move(others);
    }

    void take(qsizetype start, qsizetype end)
    {
        m_edits.push_back({.at = start, .removed = end - start, .inserted = {}});
        for (qsizetype i = start; i < end; ++i) {
            m_roles[i] = Role::Blank;
            m_taken[i] = true;
        }
    }

    /// Whether a mark that begins here stands around what the range holds.
    [[nodiscard]] bool opensWithin(qsizetype place, TextSelection range) const
    {
        return m_kind != SpanKind::Code &&
               std::ranges::any_of(m_spans, [&](const InlineSpan &span) {
                   return span.start == place && span.end <= range.end && !isPiece(span);
               });
    }
    [[nodiscard]] bool closesWithin(qsizetype place, TextSelection range) const
    {
        return m_kind != SpanKind::Code &&
               std::ranges::any_of(m_spans, [&](const InlineSpan &span) {
                   return span.end == place && span.start >= range.start && !isPiece(span);
               });
    }

    /// The first mark in the range that the new ones must not reach over.
    [[nodiscard]] std::optional<TextSelection> borderIn(TextSelection range) const
    {
        for (qsizetype i = range.start; i < range.end; i = next(i)) {
            if (m_roles[i] == Role::Mark && !opensWithin(i, range) &&
                !closesWithin(next(i), range)) {
                return TextSelection{i, next(i)};
            }
        }
        return std::nullopt;
    }

    /// Sets marks around the range, in parts where other marks ask for it.
    void place(TextSelection range)
    {
        while (true) {
            range = trimmed(range);
            if (range.start >= range.end) {
                return;
            }
            if (const std::optional<TextSelection> border = borderIn(range)) {
                place({range.start, border->start});
                range.start = border->end;
                continue;
            }
            if (m_kind == SpanKind::Code) {
                placeCode(range);
                return;
            }
            const TextSelection given = range;
            while (range.start < range.end && !isMarkPlace(range.start, 1)) {
                range.start = next(range.start);
            }
            while (range.end > range.start && !isMarkPlace(range.end, -1)) {
                range.end = previous(range.end);
            }
            if (range == given) {
                write(range, QString(m_kind == SpanKind::Strong ? 2 : 1, u'*'));
                return;
            }
        }
    }

    /// Without what marks can't stand right before or behind.
    [[nodiscard]] TextSelection trimmed(TextSelection range) const
    {
        while (range.start < range.end && m_roles[range.start] != Role::Text &&
               !opensWithin(range.start, range)) {
            range.start = next(range.start);
        }
        while (range.end > range.start && m_roles[range.end - 1] != Role::Text &&
               !closesWithin(range.end, range)) {
            range.end = previous(range.end);
        }
        return range;
    }

    /// Whether marks open (`step` 1) or close (-1) there, by what will stand on both sides of them.
    [[nodiscard]] bool isMarkPlace(qsizetype place, int step) const
    {
        const auto beside = [&](int way) {
            qsizetype at = way > 0 ? place : place - 1;
            while (at >= 0 && at < m_text.size()) {
                if (!m_taken[at] && (m_text[at] != u'*' || m_roles[at] != Role::Mark)) {
                    return m_text[at];
                }
                at += way;
            }
            return QChar(u' ');
        };
        const QChar inside = beside(step);
        const QChar outside = beside(-step);
        return !inside.isSpace() &&
               (!isMarkPunctuation(inside) || outside.isSpace() || isMarkPunctuation(outside));
    }

    void placeCode(TextSelection range)
    {
        QString text;
        for (qsizetype i = range.start; i < range.end; ++i) {
            text += m_taken[i] ? QString() : QString(m_text[i]);
        }
        QString ticks = QStringLiteral("`");
        while (text.contains(ticks)) {
            ticks += u'`';
        }
        const bool isEdgy = text.startsWith(u'`') || text.endsWith(u'`');
        write(range, ticks, isEdgy ? QStringLiteral(" ") : QString());
    }

    void write(TextSelection range, const QString &marks, const QString &gap = {})
    {
        m_edits.push_back(
            {.at = range.start, .removed = 0, .inserted = marks + gap, .opens = true});
        m_edits.push_back({.at = range.end, .removed = 0, .inserted = gap + marks});
    }

    QStringView m_text;
    SpanKind m_kind;
    std::vector<InlineSpan> m_spans;
    std::vector<Role> m_roles;      ///< of each character
    std::vector<bool> m_covered;    ///< of each character: whether it has the format
    std::vector<bool> m_taken;      ///< of each character: whether it is a mark that goes
    std::vector<qsizetype> m_units; ///< of each character: where what can't be parted begins
    std::vector<MarkEdit> m_edits;
    TextSelection m_part;
};

std::vector<MarkEdit> inBody(std::vector<MarkEdit> edits, qsizetype start)
{
    for (MarkEdit &edit : edits) {
        edit.at += start;
    }
    return edits;
}

TextSelection within(TextSelection block, TextSelection selection)
{
    return {std::max(block.start, selection.start) - block.start,
            std::min(block.end, selection.end) - block.start};
}

QStringView textIn(const QString &body, TextSelection block)
{
    return QStringView(body).sliced(block.start, block.end - block.start);
}

TextSelection lineAt(const QString &body, qsizetype place)
{
    const qsizetype start = place > 0 ? body.lastIndexOf(u'\n', place - 1) + 1 : 0;
    const qsizetype end = body.indexOf(u'\n', place);
    return {start, end < 0 ? body.size() : end};
}

/// The text around the caret, also where there is none yet; nothing in code and beside cells.
std::optional<TextSelection> textAround(const QString &body, qsizetype &caret)
{
    const BodyBlocks blocks = blocksOf(body);
    const auto isAround = [&](TextSelection block) { return touches(block, {caret, caret}); };
    if (std::ranges::any_of(blocks.codes, isAround)) {
        return std::nullopt;
    }
    if (const auto text = std::ranges::find_if(blocks.texts, isAround);
        text != blocks.texts.end()) {
        return *text;
    }
    TextSelection line = lineAt(body, caret);
    line.start += blockMarks(textIn(body, line));
    const bool isInMarks =
        !textIn(body, {std::min(caret, line.start), line.start}).trimmed().isEmpty();
    if (isInMarks) {
        caret = line.start;
    }
    line.start = std::min(line.start, caret);
    if (const auto text = std::ranges::find_if(blocks.texts,
                                               [&](TextSelection block) {
                                                   return touches(block, {line.end, line.end}) &&
                                                          line.start <= block.start;
                                               });
        text != blocks.texts.end()) {
        return TextSelection{line.start, text->end}; // the caret was before it
    }
    return isOfTable(textIn(body, line)) ? std::nullopt : std::optional(line);
}

/// Whether a block's text reads as before, so that no mark became a part of it.
bool keepsWords(QStringView text, const std::vector<MarkEdit> &edits)
{
    static const QRegularExpression begins(QStringLiteral("\\n[ \\t>]*"));
    const auto words = [](QString markdown) {
        return plainText(parseBody(markdown.replace(begins, QStringLiteral("\n"))).root)
            .simplified();
    };
    return words(text.toString()) == words(applied(text.toString(), edits, {}).text);
}

TextSelection withWholeWords(QStringView text, TextSelection part)
{
    return {wordAt(text, part.start).start, wordAt(text, part.end).end};
}

QString markOf(SpanKind kind)
{
    return kind == SpanKind::Code     ? QStringLiteral("`")
           : kind == SpanKind::Strong ? QStringLiteral("**")
                                      : QStringLiteral("*");
}

Formatted toggledAtCaret(SpanKind kind, const QString &body, qsizetype caret)
{
    const qsizetype given = caret;
    const std::optional<TextSelection> block = textAround(body, caret);
    if (!block) {
        return {body, {given, given}};
    }
    const QStringView text = textIn(body, *block);
    const qsizetype place = caret - block->start;
    const QString mark = markOf(kind);
    if (const auto stepped = stepOverMarks(text.toString(), place, mark.front(), mark.size())) {
        const qsizetype now = block->start + stepped->selection.start;
        return {QString(body).replace(block->start, text.size(), stepped->text), {now, now}};
    }
    const std::vector<InlineSpan> spans = inlineSpans(text);
    const auto own = std::ranges::find_if(spans, [&](const InlineSpan &span) {
        return span.kind == kind && span.contentStart <= place && place <= span.contentEnd;
    });
    if (own != spans.end()) {
        return applied(
            body,
            inBody({{.at = own->start, .removed = own->contentStart - own->start, .inserted = {}},
                    {.at = own->contentEnd, .removed = own->end - own->contentEnd, .inserted = {}}},
                   block->start),
            {caret, caret});
    }
    const TextSelection word = wordAt(text, place);
    if (word.start < word.end) {
        FormatPart part(text, word, kind);
        return part.hasText() ? applied(body, inBody(part.set(false), block->start), {caret, caret})
                              : Formatted{body, {given, given}};
    }
    const auto isPartOf = [&](const InlineSpan &span) {
        const bool isContent = span.kind != SpanKind::Code && span.contentStart <= place &&
                               place <= span.contentEnd && span.contentStart < span.contentEnd &&
                               span.kind != SpanKind::Atom;
        return span.start < place && place < span.end && !isContent;
    };
    if (std::ranges::any_of(spans, isPartOf)) {
        return {body, {given, given}};
    }
    return {QString(body).insert(caret, mark + mark), {caret + mark.size(), caret + mark.size()}};
}

/// With a backslash before each bracket that has no other.
QString withPairedBrackets(const QString &words)
{
    std::vector<qsizetype> open;
    std::vector<qsizetype> loose;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u'\\') {
            ++i;
        } else if (words[i] == u'[') {
            open.push_back(i);
        } else if (words[i] == u']' && open.empty()) {
            loose.push_back(i);
        } else if (words[i] == u']') {
            open.pop_back();
        }
    }
    loose.insert(loose.end(), open.begin(), open.end());
    std::ranges::sort(loose, std::greater());
    QString result = words;
    for (const qsizetype bracket : loose) {
        result.insert(bracket, u'\\');
    }
    return result;
}

std::vector<MarkEdit> withoutMarks(const InlineSpan &span)
{
    return {{.at = span.start, .removed = span.contentStart - span.start, .inserted = {}},
            {.at = span.contentEnd, .removed = span.end - span.contentEnd, .inserted = {}}};
}

} // namespace

Formatted toggledSpans(SpanKind kind, const QString &body, TextSelection selection)
{
    if (selection.start == selection.end) {
        return toggledAtCaret(kind, body, selection.start);
    }
    struct Chosen
    {
        TextSelection block;
        FormatPart part;
    };
    std::vector<Chosen> chosen;
    for (const TextSelection block : blocksOf(body).texts) {
        if (touches(block, selection)) {
            FormatPart part(textIn(body, block), within(block, selection), kind);
            if (part.hasText()) {
                chosen.push_back({block, std::move(part)});
            }
        }
    }
    const auto hasLetters = [](const Chosen &one) { return one.part.hasLetters(); };
    if (std::ranges::any_of(chosen, hasLetters)) {
        std::erase_if(chosen, std::not_fn(hasLetters));
    }
    if (chosen.empty()) {
        return {body, selection};
    }
    const bool isSet =
        std::ranges::all_of(chosen, [](const Chosen &one) { return one.part.isSet(); });
    std::vector<MarkEdit> edits;
    for (Chosen &one : chosen) {
        const QStringView text = textIn(body, one.block);
        std::vector<MarkEdit> own = isSet ? one.part.unset() : one.part.set(true);
        if (!keepsWords(text, own)) { // marks that would touch others within a word
            FormatPart wider(text, withWholeWords(text, one.part.part()), kind);
            own = isSet ? wider.unset() : wider.set(true);
            own = keepsWords(text, own) ? own : std::vector<MarkEdit>();
        }
        own = inBody(std::move(own), one.block.start);
        edits.insert(edits.end(), own.begin(), own.end());
    }
    const Chosen &first = chosen.front();
    const Chosen &last = chosen.back();
    return applied(
        body, edits,
        {first.block.start + first.part.part().start, last.block.start + last.part.part().end});
}

Formatted toggledLink(const QString &body, TextSelection selection)
{
    const bool isCaret = selection.start == selection.end;
    std::optional<TextSelection> block;
    if (isCaret) {
        qsizetype caret = selection.start;
        block = textAround(body, caret);
        selection = {caret, caret};
    } else {
        const std::vector<TextSelection> texts = blocksOf(body).texts;
        const auto first = std::ranges::find_if(
            texts, [&](TextSelection text) { return touches(text, selection); });
        block = first == texts.end() ? std::nullopt : std::optional(*first);
    }
    if (!block) {
        return {body, selection};
    }
    const QStringView text = textIn(body, *block);
    TextSelection part = within(*block, selection);
    std::vector<MarkEdit> edits;
    for (const InlineSpan &span : inlineSpans(text)) {
        if (span.kind == SpanKind::Link && part.start < span.end && span.start < part.end) {
            const std::vector<MarkEdit> own = inBody(withoutMarks(span), block->start);
            edits.insert(edits.end(), own.begin(), own.end());
        }
    }
    if (!edits.empty()) {
        return applied(body, edits, selection);
    }
    part = isCaret ? wordAt(text, part.start) : FormatPart(text, part, SpanKind::Strong).part();
    for (bool isGrown = true; isGrown;) {
        isGrown = false;
        for (const InlineSpan &span : inlineSpans(text)) { // not over one end of another's marks
            const bool isIn = span.contentStart <= part.start && part.end <= span.contentEnd &&
                              span.kind != SpanKind::Atom;
            const bool isAround = part.start <= span.start && span.end <= part.end;
            if (part.start < span.end && span.start < part.end && !isIn && !isAround) {
                part = {std::min(part.start, span.start), std::max(part.end, span.end)};
                isGrown = true;
            }
        }
    }
    const QString words = text.sliced(part.start, part.end - part.start).toString();
    const bool isAddress = isWebAddress(words);
    const QString link = isAddress ? linkOf({}, words) : linkOf(words, {});
    const qsizetype start = block->start + part.start;
    const qsizetype caret = isAddress || words.isEmpty() ? start + 1 : start + link.size() - 1;
    return {QString(body).replace(start, words.size(), link), {caret, caret}};
}

QString linkOf(const QString &words, const QString &address)
{
    std::vector<MarkEdit> edits;
    for (const InlineSpan &span : inlineSpans(words)) {
        if (span.kind == SpanKind::Link) {
            const std::vector<MarkEdit> own = withoutMarks(span);
            edits.insert(edits.end(), own.begin(), own.end());
        }
    }
    const QString bare = applied(words, edits, {}).text;
    return u'[' + withPairedBrackets(bare) + u"](" +
           (address.isEmpty() ? QString() : linkDestination(address)) + u')';
}

TextSelection withLinks(QStringView line, TextSelection selection)
{
    for (const InlineSpan &span : inlineSpans(line)) {
        if (span.kind == SpanKind::Link && selection.start < span.end &&
            span.start < selection.end) {
            selection = {std::min(selection.start, span.start), std::max(selection.end, span.end)};
        }
    }
    return selection;
}

} // namespace masthead
