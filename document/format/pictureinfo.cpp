// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/pictureinfo.h"

#include "document/model/issue.h"

#include <QtEndian>

namespace masthead {

namespace {

template <typename T>
T big(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.constData() + at);
}

template <typename T>
T little(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

/// PNG (W3C), 11.2.2 IHDR.
std::optional<PictureInfo> png(const QByteArray &bytes)
{
    if (bytes.size() < 24 || !bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        return std::nullopt;
    }
    return PictureInfo{.type = QStringLiteral("image/png"),
                       .pixels = QSize(int(big<quint32>(bytes, 16)), int(big<quint32>(bytes, 20)))};
}

/// GIF89a, logical screen descriptor.
std::optional<PictureInfo> gif(const QByteArray &bytes)
{
    if (bytes.size() < 10 || (!bytes.startsWith("GIF87a") && !bytes.startsWith("GIF89a"))) {
        return std::nullopt;
    }
    return PictureInfo{.type = QStringLiteral("image/gif"),
                       .pixels = QSize(little<quint16>(bytes, 6), little<quint16>(bytes, 8))};
}

/// RFC 9649: VP8X, VP8L or VP8 right after the RIFF header.
std::optional<PictureInfo> webp(const QByteArray &bytes)
{
    if (bytes.size() < 30 || !bytes.startsWith("RIFF") || bytes.sliced(8, 4) != "WEBP") {
        return std::nullopt;
    }
    const QByteArray chunk = bytes.sliced(12, 4);
    QSize pixels;
    if (chunk == "VP8X") {
        const auto at = [&](qsizetype i) { return int(quint8(bytes[i])); };
        pixels = QSize(1 + at(24) + (at(25) << 8) + (at(26) << 16),
                       1 + at(27) + (at(28) << 8) + (at(29) << 16));
    } else if (chunk == "VP8L") {
        const auto bits = little<quint32>(bytes, 21);
        pixels = QSize(1 + int(bits & 0x3fffU), 1 + int((bits >> 14U) & 0x3fffU));
    } else if (chunk == "VP8 ") {
        pixels = QSize(little<quint16>(bytes, 26) & 0x3fff, little<quint16>(bytes, 28) & 0x3fff);
    } else {
        return std::nullopt;
    }
    return PictureInfo{.type = QStringLiteral("image/webp"), .pixels = pixels};
}

/// JPEG (ITU T.81, B.2.2): the first start-of-frame segment.
std::optional<PictureInfo> jpeg(const QByteArray &bytes)
{
    if (!bytes.startsWith("\xff\xd8\xff")) {
        return std::nullopt;
    }
    for (qsizetype at = 2; at + 9 < bytes.size();) {
        const auto marker = quint8(bytes[at + 1]);
        if (quint8(bytes[at]) != 0xff) {
            return std::nullopt;
        }
        if (marker == 0xff) {
            ++at; // fill byte
            continue;
        }
        const bool isFrame =
            marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (isFrame) {
            return PictureInfo{.type = QStringLiteral("image/jpeg"),
                               .pixels =
                                   QSize(big<quint16>(bytes, at + 7), big<quint16>(bytes, at + 5))};
        }
        at += 2 + qsizetype(big<quint16>(bytes, at + 2));
    }
    return std::nullopt;
}

} // namespace

std::optional<PictureInfo> pictureInfo(const QByteArray &bytes)
{
    for (const auto read : {png, jpeg, gif, webp}) {
        const std::optional<PictureInfo> info = read(bytes);
        if (info && !info->pixels.isEmpty() && info->pixels.width() <= maxPixels &&
            info->pixels.height() <= maxPixels) {
            return info;
        }
    }
    return std::nullopt;
}

bool isShowablePicture(QStringView declaredType, const QByteArray &bytes)
{
    constexpr qint64 maxArea = 40'000'000;
    const std::optional<PictureInfo> info = pictureInfo(bytes);
    return info && info->type == declaredType &&
           qint64(info->pixels.width()) * info->pixels.height() <= maxArea;
}

} // namespace masthead
