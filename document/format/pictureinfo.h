// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <optional>

namespace masthead {

/// What a picture's first bytes say, by our own look at them (never by its name).
struct PictureInfo
{
    QString type; ///< image/png, image/jpeg, image/gif, image/webp
    QSize pixels;
};

/// Nothing for other formats, for more pixels than an issue can hold, or when the header is cut
/// short. Decodes no pixels.
[[nodiscard]] std::optional<PictureInfo> pictureInfo(const QByteArray &bytes);

/// Whether a picture may be shown: its bytes are of the declared type, and decoding it takes no
/// more than 40 million pixels.
[[nodiscard]] bool isShowablePicture(QStringView declaredType, const QByteArray &bytes);

} // namespace masthead
