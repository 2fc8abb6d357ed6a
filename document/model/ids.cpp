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
    // 32 characters that are not mistaken for each other; 16 of them carry 80 bits.
    static constexpr char16_t alphabet[] = u"abcdefghjkmnpqrstuvwxyz023456789";
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    QString text(16, Qt::Uninitialized);
    for (qsizetype i = 0; i < 16; ++i) {
        text[i] = QChar(alphabet[(words[i / 4] >> (5 * (i % 4))) & 31U]);
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
