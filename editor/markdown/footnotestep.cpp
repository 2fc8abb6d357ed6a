// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/footnotestep.h"

#include "document/format/closingline.h"
#include "editor/markdown/bodyblocks.h"
#include "editor/markdown/inlinespans.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace masthead {

namespace {

struct Mark
{
    QString label;
    qsizetype start;
    qsizetype end;     ///< of a definition: where its text begins
    bool isDefinition; ///< `[^1]: …` at the start of a line
};

QList<Mark> marksIn(const QString &body)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:^ {0,3})(?<definition>\\[\\^([^\\]\\s]+)\\]: *)|\\[\\^([^\\]\\s]+)\\]"),
        QRegularExpression::MultilineOption);
    QList<Mark> marks;
    for (auto it = pattern.globalMatch(body); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const bool isDefinition = match.hasCaptured(1);
        marks.append({.label = match.captured(isDefinition ? 2 : 3),
                      .start = isDefinition ? match.capturedStart(1) : match.capturedStart(),
                      .end = match.capturedEnd(),
                      .isDefinition = isDefinition});
    }
    return marks;
}

const Mark *find(const QList<Mark> &marks, const QString &label, bool definition)
{
    const auto found = std::ranges::find_if(marks, [&](const Mark &mark) {
        return mark.isDefinition == definition &&
               mark.label.compare(label, Qt::CaseInsensitive) == 0;
    });
    return found == marks.end() ? nullptr : &*found;
}

/// The footnote whose text the caret is in: its paragraph, and indented ones behind it.
const Mark *footnoteAt(const QString &body, const QList<Mark> &marks, qsizetype caret)
{
    const auto behind = std::ranges::find_if(
        marks, [caret](const Mark &mark) { return mark.isDefinition && mark.start > caret; });
    const auto before = std::find_if(std::make_reverse_iterator(behind), marks.rend(),
                                     [](const Mark &mark) { return mark.isDefinition; });
    if (before == marks.rend()) {
        return nullptr;
    }
    static const QRegularExpression leaves(QStringLiteral("\\n[ \\t]*\\n {0,3}\\S"));
    const QString between =
        body.sliced(before->start, std::max(caret, before->end) - before->start);
    return leaves.match(between + QStringLiteral("x")).hasMatch() ? nullptr : &*before;
}

QString freeLabel(const QList<Mark> &marks)
{
    QSet<QString> taken;
    for (const Mark &mark : marks) {
        taken.insert(mark.label);
    }
    int number = 1;
    while (taken.contains(QString::number(number))) {
        ++number;
    }
    return QString::number(number);
}

/// A new definition at the end of the body.
Insertion definition(const QString &body, const QList<Mark> &marks, const QString &label)
{
    qsizetype end = body.size();
    while (end > 0 && body[end - 1].isSpace()) {
        --end;
    }
    const QString closing = closingLine(body);
    QString text = closing.isEmpty() ? QString() : u'\n' + closing;
    const bool isBehindAnother = footnoteAt(body, marks, end) != nullptr;
    text += isBehindAnother ? QStringLiteral("\n") : QStringLiteral("\n\n");
    return {end, text + QStringLiteral("[^%1]: ").arg(label)};
}

/// Where a reference can stand: behind what would take it for its own text.
qsizetype behindSpans(const QString &body, qsizetype place)
{
    qsizetype caret = place;
    const std::optional<TextSelection> block = textAround(body, caret);
    if (!block || caret != place) {
        return place;
    }
    qsizetype behind = place - block->start;
    for (const InlineSpan &span : inlineSpans(partOf(body, *block))) {
        const bool isOne = span.kind == SpanKind::Link || span.kind == SpanKind::Code ||
                           span.kind == SpanKind::Atom;
        const bool isInMarks = span.contentEnd < behind || behind < span.contentStart;
        if (span.start < behind && behind < span.end && (isOne || isInMarks)) {
            behind = span.end;
        }
    }
    return block->start + behind;
}

} // namespace

int nextFootnote(const QString &body)
{
    int last = 0;
    const QList<Mark> marks = marksIn(body);
    for (const Mark &mark : marks) {
        last = std::max(last, mark.label.toInt());
    }
    return last + 1;
}

FootnoteStep footnoteStep(const QString &body, qsizetype caret)
{
    const QList<Mark> marks = marksIn(body);
    const auto touched = std::ranges::find_if(marks, [caret](const Mark &mark) {
        return !mark.isDefinition && mark.start <= caret && caret <= mark.end;
    });
    if (touched != marks.end()) {
        if (const Mark *there = find(marks, touched->label, true)) {
            return {.insertions = {}, .caret = there->end};
        }
        const Insertion made = definition(body, marks, touched->label);
        return {.insertions = {made}, .caret = made.position + made.text.size()};
    }
    if (const Mark *footnote = footnoteAt(body, marks, caret)) {
        const Mark *reference = find(marks, footnote->label, false);
        return {.insertions = {}, .caret = reference == nullptr ? caret : reference->end};
    }
    if (isInCode(body, caret)) {
        return {.insertions = {}, .caret = caret};
    }
    const QString label = freeLabel(marks);
    const Insertion made = definition(body, marks, label);
    const Insertion reference{std::min(behindSpans(body, caret), made.position),
                              QStringLiteral("[^%1]").arg(label)};
    return {.insertions = {made, reference},
            .caret = made.position + reference.text.size() + made.text.size()};
}

} // namespace masthead
