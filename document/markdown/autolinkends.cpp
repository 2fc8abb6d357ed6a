// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/autolinkends.h"

#include <QRegularExpression>

namespace masthead {
namespace {

/// An instruction ends neither a comment nor a cell of a table. U+FDD0 is refused in every text, so
/// that no author can have written this.
QString mark()
{
    return QStringLiteral("<?\uFDD0?>");
}

bool isEastAsianLetter(QChar c)
{
    return c.isSurrogate() || (c.unicode() >= 0x2e80 && c.isLetterOrNumber());
}

/// Whether the character at `i` ends a bare address, and isn't an end for the parser anyway.
bool isEnd(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c == u'·' || c == u'・') {
        const bool isInName = i > 0 && i + 1 < text.size() && isEastAsianLetter(text[i - 1]) &&
                              isEastAsianLetter(text[i + 1]); // 阿瑟·柯南·道尔
        return !isInName;
    }
    const bool isWide = (c >= u'\u3000' && c <= u'\u303f') || (c >= u'\ufe30' && c <= u'\ufe6f') ||
                        (c >= u'\uff00' && c <= u'\uffef');
    return (isWide && (c.isPunct() || c.isSymbol())) || (c.unicode() >= 0x80 && c.isSpace()) ||
           QStringView(u"“”‘’—―…").contains(c);
}

bool isEndForParser(QChar c)
{
    return c == u'<' || (c.unicode() < 0x80 && c.isSpace());
}

} // namespace

QString withAutolinkEnds(QStringView markdown)
{
    static const QRegularExpression start(QStringLiteral("<https?://[^\\s<>]*>|https?://|www\\."),
                                          QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype from = 0;
    // Not match() from an offset: it would look through all of the text each time.
    for (auto found = start.globalMatchView(markdown); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (match.capturedStart() < from) {
            continue; // within the address before
        }
        qsizetype end = match.capturedEnd();
        const bool isBounded = match.capturedView().startsWith(u'<');
        while (!isBounded && end < markdown.size() && !isEndForParser(markdown[end]) &&
               !isEnd(markdown, end)) {
            ++end;
        }
        result += markdown.sliced(from, end - from);
        if (!isBounded && end < markdown.size() && !isEndForParser(markdown[end])) {
            result += mark();
        }
        from = end;
    }
    return result + markdown.sliced(from);
}

QString withoutAutolinkEnds(QString text)
{
    return text.remove(mark());
}

} // namespace masthead
