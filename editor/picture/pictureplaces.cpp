// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/picture/pictureplaces.h"

#include <QRegularExpression>

#include <algorithm>

namespace masthead {

namespace {

QString withoutBackslashes(QString text)
{
    static const QRegularExpression escape(QStringLiteral(R"(\\([!-/:-@\[-`{-~]))"));
    return text.replace(escape, QStringLiteral(R"(\1)"));
}

} // namespace

QList<PicturePlace> picturePlaces(const QString &body)
{
    // Brackets may hold brackets, in pairs; deeper ones nobody writes.
    static const QRegularExpression picture(
        QStringLiteral(R"(!\[((?:\\.|\[(?:\\.|[^\[\]\\\n])*\]|[^\[\]\\\n])*)\])"
                       R"(\(asset:([a-z0-9-]{1,64})[^)\n]*\))"));
    QList<PicturePlace> places;
    for (const QRegularExpressionMatch &match : picture.globalMatch(body)) {
        places.append({.asset = AssetId(match.captured(2)),
                       .start = match.capturedStart(),
                       .end = match.capturedEnd(),
                       .alt = withoutBackslashes(match.captured(1)),
                       .altStart = match.capturedStart(1),
                       .altSize = match.capturedLength(1)});
    }
    return places;
}

std::optional<PicturePlace> pictureNear(const QString &body, qsizetype position)
{
    const QList<PicturePlace> places = picturePlaces(body);
    if (places.isEmpty()) {
        return {};
    }
    const auto next = std::ranges::find_if(
        places, [position](const PicturePlace &place) { return place.end >= position; });
    const qsizetype lineStart = position == 0 ? 0 : body.lastIndexOf(u'\n', position - 1) + 1;
    const bool isPrevious = next != places.begin() && std::prev(next)->start >= lineStart;
    const qsizetype lineEnd = body.indexOf(u'\n', position);
    const bool isInLine = next != places.end() && (lineEnd < 0 || next->start < lineEnd);
    if (isPrevious && !isInLine) {
        return *std::prev(next);
    }
    return next == places.end() ? places.first() : *next;
}

} // namespace masthead
