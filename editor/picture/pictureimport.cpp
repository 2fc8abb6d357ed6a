// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/picture/pictureimport.h"

#include "document/format/gifblocks.h"
#include "document/format/pictureinfo.h"
#include "editor/markdown/pastedtext.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <cstring>

namespace masthead {

namespace {

constexpr qint64 mostFileBytes = 64LL * 1024 * 1024;
constexpr qsizetype mostGifBytes = 5LL * 1024 * 1024;
constexpr int mostGifFrames = 300;
constexpr int mostMegabytes = 256; ///< that Qt may take for a picture's pixels
constexpr int thumbnailSize = 96;
constexpr int quality = 85;

/// The kinds that an issue can hold, as Qt's readers and writers know them.
struct Kind
{
    QLatin1StringView type;
    const char *format;
    bool isWritten; ///< else it becomes a PNG
};

constexpr Kind kinds[] = {
    {QLatin1StringView("image/png"), "png", true},
    {QLatin1StringView("image/jpeg"), "jpeg", true},
    {QLatin1StringView("image/webp"), "webp", true},
    {QLatin1StringView("image/gif"), "gif", false},
};

const Kind &kindOf(const QString &type)
{
    return *std::ranges::find(kinds, type, &Kind::type);
}

/// Pixels and nothing else: texts, resolution and profile stay behind.
QImage bare(QImage image)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb)) {
        const QImage converted = image.convertedToColorSpace(QColorSpace::SRgb);
        image = converted.isNull() ? image : converted;
    }
    if (image.format() == QImage::Format_CMYK8888) {
        image.convertTo(QImage::Format_RGB32);
    }
    QImage result(image.size(), image.format());
    result.setColorTable(image.colorTable());
    for (int row = 0; row < image.height() && !result.isNull(); ++row) {
        std::memcpy(result.scanLine(row), image.constScanLine(row),
                    static_cast<size_t>(image.bytesPerLine()));
    }
    return result;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(qstrcmp(format, "png") == 0 ? -1 : quality);
    return writer.write(image) ? bytes : QByteArray();
}

std::expected<ImportedPicture, PictureRefusal> written(const QImage &image, const Kind &kind)
{
    if (image.isNull()) {
        return std::unexpected(PictureRefusal::Broken);
    }
    QImage pixels = image.width() > widestPicture
                        ? image.scaledToWidth(widestPicture, Qt::SmoothTransformation)
                        : image;
    pixels = bare(pixels);
    ImportedPicture result{.type = kind.type, .pixels = pixels.size()};
    result.bytes = kind.isWritten ? encoded(pixels, kind.format) : QByteArray();
    if (result.bytes.isEmpty()) { // a format that this system can't write, or not so tall
        result.type = kinds[0].type;
        result.bytes = encoded(pixels, kinds[0].format);
    }
    if (result.bytes.isEmpty()) {
        return std::unexpected(PictureRefusal::Broken);
    }
    result.thumbnail =
        pixels.scaled(thumbnailSize, thumbnailSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return result;
}

std::expected<ImportedPicture, PictureRefusal> fromBytes(QByteArray bytes)
{
    const std::optional<PictureInfo> info = pictureInfo(bytes);
    if (!info) {
        return std::unexpected(PictureRefusal::NoPicture);
    }
    if (!isShowablePicture(info->type, bytes)) {
        return std::unexpected(PictureRefusal::TooLarge);
    }
    const Kind &kind = kindOf(info->type);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    // The reader looks for no other format than the one that our own look found.
    QImageReader::setAllocationLimit(mostMegabytes);
    QImageReader reader(&buffer, kind.format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const bool moves = reader.supportsAnimation() && reader.imageCount() > 1;
    std::expected<ImportedPicture, PictureRefusal> result = written(reader.read(), kind);
    if (!result) {
        return result;
    }
    result->isStopped = moves;
    const std::optional<GifBlocks> gif = gifBlocks(bytes);
    if (gif && gif->frames > 1) {
        const bool fits = info->pixels.width() <= widestPicture &&
                          gif->bytes.size() <= mostGifBytes && gif->frames <= mostGifFrames;
        if (fits) {
            result->bytes = gif->bytes;
            result->type = info->type;
            result->pixels = info->pixels;
        }
        result->isStopped = !fits;
    }
    return result;
}

} // namespace

QString PictureInput::name() const
{
    return path.isEmpty() ? QString() : QFileInfo(path).fileName();
}

std::expected<ImportedPicture, PictureRefusal> importPicture(const PictureInput &input)
{
    if (!input.pixels.isNull()) {
        return written(input.pixels, kinds[0]);
    }
    if (input.path.isEmpty()) {
        return fromBytes(input.bytes);
    }
    QFile file(input.path);
    const QFileInfo info(input.path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) { // a pipe would be waited for
        return std::unexpected(PictureRefusal::CannotRead);
    }
    if (file.size() > mostFileBytes) {
        return std::unexpected(PictureRefusal::TooLarge);
    }
    return fromBytes(file.read(mostFileBytes));
}

bool isPictureName(const QString &path)
{
    static const QStringList suffixes{QStringLiteral("png"), QStringLiteral("jpg"),
                                      QStringLiteral("jpeg"), QStringLiteral("gif"),
                                      QStringLiteral("webp")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

QString picturePatterns()
{
    return QStringLiteral("*.png *.jpg *.jpeg *.gif *.webp");
}

bool holdsPictures(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (!urls.isEmpty()) {
        return carriesFiles(data) && std::ranges::any_of(urls, [](const QUrl &url) {
                   return isPictureName(url.toLocalFile());
               });
    }
    return data.hasImage() && data.text().trimmed().isEmpty();
}

QList<PictureInput> picturesIn(const QMimeData &data)
{
    QList<PictureInput> pictures;
    if (carriesFiles(data)) {
        const QList<QUrl> urls = data.urls();
        for (const QUrl &url : urls) {
            pictures.append({.path = url.toLocalFile()});
        }
        return pictures;
    }
    if (!holdsPictures(data)) {
        return {};
    }
    for (const Kind &kind : kinds) {
        if (const QByteArray bytes = data.data(kind.type);
            !bytes.isEmpty() && bytes.size() <= mostFileBytes) {
            return {{.bytes = bytes}};
        }
    }
    const auto image = data.imageData().value<QImage>();
    return image.isNull() ? QList<PictureInput>() : QList<PictureInput>{{.pixels = image}};
}

} // namespace masthead
