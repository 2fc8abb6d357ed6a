// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

#include <cstdint>
#include <expected>

class QMimeData;

/// Pictures on their way into an issue. They are strangers: their type is what their bytes say, and
/// none is kept as it came.
namespace masthead {

/// Twice the column of text in the theme's widest page (660 px, resources/themes/
/// broadsheet-wide.css): what a screen of two pixels to the point can show, and no more to send.
constexpr int widestPicture = 2 * 660;

/// One that was pasted, dropped or chosen: a file, or the bytes or pixels of a clipboard.
struct PictureInput
{
    QString path;
    QByteArray bytes;
    QImage pixels;

    /// For people; empty: it has none.
    [[nodiscard]] QString name() const;
};

/// Why one did not come in.
enum class PictureRefusal : std::uint8_t {
    CannotRead, ///< its file
    NoPicture,  ///< of a kind that an issue can hold
    TooLarge,   ///< more than 40 million pixels or 64 MB
    Broken,
};

/// One that an issue can hold.
struct ImportedPicture
{
    QByteArray bytes;
    QString type; ///< media type
    QSize pixels;
    QImage thumbnail;       ///< to recognise it by
    bool isStopped = false; ///< it moved, and is its first picture now
};

/// Reads, turns upright, scales down and writes anew: a PNG, JPEG or WebP as such, without EXIF,
/// places, colour profiles or texts; pixels of a clipboard as PNG. A GIF that moves stays one,
/// where it is no larger than what a page should load (widestPicture, 5 MB, 300 pictures), without
/// the remarks of programs; since Qt writes no GIF, all others become PNG.
///
/// Thread: any but the window's, which it would stop. Cost: up to a second at 40 million pixels.
[[nodiscard]] std::expected<ImportedPicture, PictureRefusal>
importPicture(const PictureInput &input);

/// Whether a file's name says that it is a picture of a kind that can be brought in.
[[nodiscard]] bool isPictureName(const QString &path);
/// For a file dialog: `*.png *.jpg …`.
[[nodiscard]] QString picturePatterns();

/// Whether a clipboard or a drag brings pictures: files of which one is a picture by its name, or
/// one that comes without a text (programs add a picture of the text that they copy).
[[nodiscard]] bool holdsPictures(const QMimeData &data);
/// These, or else the files, whatever they are: importPicture tells. Decodes nothing but what is in
/// no file format.
[[nodiscard]] QList<PictureInput> picturesIn(const QMimeData &data);

} // namespace masthead
