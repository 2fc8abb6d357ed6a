// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace masthead {

/// A GIF as its blocks say it: GIF89a, sections 17 to 27. No pixels are decoded.
struct GifBlocks
{
    int frames = 0;
    /// The picture without comments, plain texts and what programs write into it (but for how often
    /// it repeats), and without what stands behind its end.
    QByteArray bytes;
};

/// Nothing where it is no GIF, or is cut off or broken.
[[nodiscard]] std::optional<GifBlocks> gifBlocks(const QByteArray &bytes);

} // namespace masthead
