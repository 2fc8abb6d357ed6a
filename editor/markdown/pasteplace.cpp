// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/pasteplace.h"

#include "document/markdown/body.h"
#include "document/model/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace masthead {

namespace {

QString withoutTrail(const QString &text)
{
    qsizetype size = text.size();
    while (size > 0 && text[size - 1].isSpace()) {
        --size;
    }
    return text.first(size);
}

/// What the lines of a place begin with.
struct Container
{
    QString outer; ///< of the list or quote that the line is in
    QString inner; ///< of what stands in the line's item
    QString mark;  ///< of the item; empty: the line begins none
    QString own;   ///< the line's text behind all that
};

Container containerOf(const QString &before)
{
    static const QRegularExpression marks(QStringLiteral(
        "^(\\s*(?:>[ \\t]?)*)((?:[-*+]|\\d{1,9}[.)])(?:[ \\t]+|$)(?:\\[[ xX]\\](?:[ \\t]+|$))?)?"));
    const QRegularExpressionMatch match = marks.match(before);
    const QString outer = match.captured(1);
    const QString mark = match.captured(2);
    static const QRegularExpression box(QStringLiteral("\\[[ xX]\\]\\s*$"));
    const qsizetype width = QString(mark).remove(box).size();
    return {.outer = outer,
            .inner = outer + QString(width, u' '),
            .mark = mark,
            .own = before.sliced(match.capturedEnd())};
}

QString indented(const QString &text, const QString &prefix)
{
    QStringList lines = text.split(u'\n');
    for (qsizetype index = 1; index < lines.size(); ++index) {
        lines[index] = lines[index].isEmpty() ? withoutTrail(prefix) : prefix + lines[index];
    }
    return lines.join(u'\n');
}

/// The list at the text's start with numbers that go on from the item's.
QString numberedOn(const QString &markdown, const Node &list, const QString &mark, bool replacesIt)
{
    static const QRegularExpression number(QStringLiteral("^\\d{1,9}(?=[.)])"));
    const QRegularExpressionMatch own = number.match(mark);
    if (!list.ordered || !own.hasMatch()) {
        return markdown;
    }
    int next = own.capturedView().toInt() + (replacesIt ? 0 : 1);
    QStringList lines = markdown.split(u'\n');
    for (const Node &item : list.children) {
        lines[item.firstLine].replace(number, QString::number(next++));
    }
    return lines.join(u'\n');
}

} // namespace

FittedPaste fitted(const QString &markdown, const PastePlace &place, PasteShape shape)
{
    const Node root = parseBody(markdown).root;
    const Container container = containerOf(place.before);
    const bool isLine =
        root.children.size() == 1 && root.children.front().kind == NodeKind::Paragraph;
    if (root.children.empty() || (isLine && shape == PasteShape::Text)) {
        return {.text = indented(markdown, container.inner)};
    }
    const bool goesOnInLine =
        shape == PasteShape::Text && root.children.front().kind == NodeKind::Paragraph;
    const bool lineGoesOn =
        shape == PasteShape::Text && root.children.back().kind == NodeKind::Paragraph;
    const NodeKind first = root.children.front().kind;
    const NodeKind last = root.children.back().kind;
    const bool isEmptyLine = isBlank(container.own);
    const bool joinsList = first == NodeKind::List && !container.mark.isEmpty();
    const QString joined =
        joinsList ? numberedOn(markdown, root.children.front(), container.mark, isEmptyLine)
                  : markdown;
    const QString prefix = joinsList ? container.outer : container.inner;
    const QString gap = u'\n' + withoutTrail(prefix) + u'\n' + prefix;

    FittedPaste result;
    QString head;
    if (joinsList && isEmptyLine) {
        result.dropBefore = container.mark.size() + container.own.size();
    } else if (joinsList) {
        head = u'\n' + prefix;
    } else if (isEmptyLine) {
        head = place.blankAbove || !container.mark.isEmpty() ? QString() : QString(u'\n' + prefix);
    } else if (!goesOnInLine) {
        head = gap;
    }
    const bool goesOn = joinsList && last == NodeKind::List;
    QString tail;
    if (isBlank(place.after)) {
        tail = place.blankBelow || goesOn ? QString() : QString(u'\n' + withoutTrail(prefix));
    } else if (!lineGoesOn) {
        tail = gap;
        const auto *const text = std::ranges::find_if_not(
            place.after, [](QChar character) { return character.isSpace(); });
        result.dropAfter = text - place.after.begin();
    }
    result.text = head + indented(joined, prefix) + tail;
    return result;
}

} // namespace masthead
