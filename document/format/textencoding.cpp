// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/textencoding.h"

#include <QStringDecoder>

#include <algorithm>

namespace masthead {

namespace {

bool isHigh(char byte)
{
    return static_cast<unsigned char>(byte) >= 0x80;
}

/// Whether most bytes beyond ASCII stand in pairs as GB2312 has them, which Chinese is full of and
/// the accents and quotes of Windows-1252 hardly ever make.
bool isMostlyPairs(const QByteArray &bytes)
{
    qsizetype high = 0;
    qsizetype paired = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (!isHigh(bytes[i])) {
            continue;
        }
        ++high;
        const auto isPart = [&](qsizetype at) {
            return at < bytes.size() && static_cast<unsigned char>(bytes[at]) >= 0xa1;
        };
        if (isPart(i) && isPart(i + 1)) {
            ++high;
            ++i;
            paired += 2;
        }
    }
    return paired * 10 >= high * 9;
}

/// Nothing when the decoder is missing or meets what it can't read.
QString decoded(const QByteArray &bytes, const char *name)
{
    QStringDecoder decoder(name);
    const QString text = decoder.isValid() ? decoder.decode(bytes) : QString();
    return decoder.hasError() ? QString() : text;
}

} // namespace

DecodedText decodeText(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    DecodedText result{.text = decoder.decode(bytes), .guessedEncoding = {}, .hasErrors = false};
    result.hasErrors = decoder.hasError();
    const auto isBeyondAscii = [](QChar c) { return c.unicode() >= 0x80; };
    const qsizetype lost = result.text.count(QChar::ReplacementCharacter);
    // Other encodings make a proper character by chance; damage spares most of them.
    if (!result.hasErrors || marked ||
        std::ranges::count_if(result.text, isBeyondAscii) >= 2 * lost) {
        return result;
    }
    for (const char *name : {"GB18030", "windows-1252"}) {
        const bool isLikely = qstrcmp(name, "GB18030") != 0 || isMostlyPairs(bytes);
        const QString text = isLikely ? decoded(bytes, name) : QString();
        if (!text.isEmpty()) {
            return {.text = text,
                    .guessedEncoding = QString(QLatin1StringView(name)),
                    .hasErrors = false};
        }
    }
    return result;
}

bool mayBeText(const QByteArray &bytes)
{
    const bool isMarked = QStringConverter::encodingForData(bytes).has_value();
    const qsizetype controls = std::ranges::count_if(bytes, [](char byte) {
        return static_cast<unsigned char>(byte) < 0x20 &&
               !QByteArrayView("\t\n\v\f\r").contains(byte);
    });
    return isMarked || controls * 50 <= bytes.size();
}

} // namespace masthead
