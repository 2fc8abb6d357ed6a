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
bool isMostlyGb2312(const QByteArray &bytes)
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

/// Whether bytes stand as Big5 has them: most beyond ASCII in pairs whose first is of the
/// characters in common use or of the punctuation, and most of these right behind another pair.
/// Accents of Windows-1252 are no such first bytes, its other signs stand alone.
bool isMostlyBig5(const QByteArray &bytes)
{
    const auto isIn = [&](qsizetype at, int least, int most) {
        const int byte = at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
        return byte >= least && byte <= most;
    };
    qsizetype high = 0;
    qsizetype pairs = 0;
    qsizetype followers = 0;
    qsizetype pairEnd = -1;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (!isHigh(bytes[i])) {
            continue;
        }
        ++high;
        if (isIn(i, 0xa1, 0xc6) && (isIn(i + 1, 0x40, 0x7e) || isIn(i + 1, 0xa1, 0xfe))) {
            ++pairs;
            followers += pairEnd == i ? 1 : 0;
            pairEnd = i + 2;
            ++i;
        }
    }
    return pairs * 10 >= high * 9 && followers * 2 >= pairs;
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
    struct Row
    {
        const char *name;
        bool (*isLikely)(const QByteArray &bytes);
    };
    static constexpr Row rows[] = {
        {"GB18030", isMostlyGb2312},
        {"Big5", isMostlyBig5},
        {"windows-1252", [](const QByteArray &) { return true; }},
    };
    for (const Row &row : rows) {
        const QString text = row.isLikely(bytes) ? decoded(bytes, row.name) : QString();
        if (!text.isEmpty()) {
            return {.text = text,
                    .guessedEncoding = QString(QLatin1StringView(row.name)),
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
