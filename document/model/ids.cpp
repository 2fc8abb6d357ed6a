// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/model/ids.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

namespace masthead {

bool isIdText(QStringView text)
{
    return !text.isEmpty() && text.size() <= 64 && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

QString randomIdText()
{
    // 32 characters that are not mistaken for each other; 16 of them carry 80 bits, less half of
    // one for a letter at the start, which HTML's older rules and CSS selectors want of an id.
    constexpr quint32 letters = 23;
    static constexpr char16_t alphabet[] = u"abcdefghjkmnpqrstuvwxyz023456789";
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    QString text(16, Qt::Uninitialized);
    for (qsizetype i = 0; i < 16; ++i) {
        const quint32 index = (words[i / 4] >> (5 * (i % 4))) & 31U;
        text[i] = QChar(alphabet[i == 0 ? index % letters : index]);
    }
    return text;
}

Sha256 sha256(QByteArrayView bytes)
{
    return Sha256(
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
}

bool isSha256Text(QStringView text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'a' && c <= u'f') || (c >= u'0' && c <= u'9');
           });
}

} // namespace masthead
