// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/blobs.h"
#include "document/model/issue.h"

#include <QSize>

/// Issues of a wanted size for tests and measurements; the same arguments give the same issue.
namespace masthead::sample {

/// A lead story, `items` news items of about 3 KB (prose, emphasis, links, lists, a table, Chinese
/// in every third one), an event, letters and a sign-off. 7 items make 22 KB of bodies and 12
/// pages.
[[nodiscard]] Issue issue(int items);

/// `issue` with a picture of 600 × 400 as the first block of every fourth news item.
[[nodiscard]] Issue withPictures(Issue issue, Blobs &blobs);

/// `issue` with one picture of that size as the first block of the first news item.
[[nodiscard]] Issue withPicture(Issue issue, QSize pixels, Blobs &blobs);

/// The headline of a news item of `issue(n)`, `index` from 0.
[[nodiscard]] QString headline(int index);

} // namespace masthead::sample
