// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QIODevice>

struct zip;
struct zip_source;

namespace masthead {

/// A libzip source that reads from a QIODevice with a position of its own, so that others may seek
/// the device between its calls (not during them: the caller holds the lock). The device must
/// outlive the source; whoever opens the archive frees the source with it. nullptr: out of memory.
[[nodiscard]] zip_source *zipSource(QIODevice &device);

} // namespace masthead
