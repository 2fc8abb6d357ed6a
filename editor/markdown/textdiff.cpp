// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/textdiff.h"

namespace masthead {

QString bodyText(QString text)
{
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar character = text.at(index);
        if (character.isHighSurrogate() && index + 1 < text.size() &&
            text.at(index + 1).isLowSurrogate()) {
            ++index;
        } else if (character == u'\r' || character == QChar::LineSeparator ||
                   character == QChar::ParagraphSeparator) {
            text[index] = u'\n';
        } else if (character.isSurrogate() || character.isNull() || character == QChar(0xFDD0) ||
                   character == QChar(0xFDD1)) {
            text[index] = QChar::ReplacementCharacter;
        }
    }
    return text;
}

QString pastedBodyText(QString text)
{
    static constexpr QChar zeroWidthSpace(0x200B);
    constexpr QChar nextLine(0x0085);
    text = bodyText(text.remove(QChar::Null));
    for (const QChar lineEnd : {QChar(u'\v'), QChar(u'\f'), nextLine}) {
        text.replace(lineEnd, u'\n');
    }
    return text.removeIf([](QChar character) {
        const bool isControl = character.category() == QChar::Other_Control && character != u'\n' &&
                               character != u'\t';
        return isControl || character == zeroWidthSpace || character == QChar::ByteOrderMark;
    });
}

} // namespace masthead
