// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace masthead {

/// `body` with other addresses of its pictures: of `![alt](address)`, and of the definitions that
/// `![alt][label]` uses. What only looks like a picture, as in code, stays as it is.
///
/// `renamed` gets each address as the parser reads it, without escapes, and gives the new one; an
/// empty one changes nothing. A new address that has to be is percent-encoded; in angle brackets
/// stands what stood in them. Order: as they stand in the text.
[[nodiscard]] QString
withPictureAddresses(const QString &body,
                     const std::function<QString(const QString &address)> &renamed);

} // namespace masthead
