// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/definition.h>

#include <QFuture>

namespace masthead {

/// KSyntaxHighlighting's definition of Markdown. The first call starts loading it on another
/// thread, since it takes 60 ms with the languages of its fences; it is then ready to use on the
/// window's.
[[nodiscard]] QFuture<KSyntaxHighlighting::Definition> markdownSyntax();

} // namespace masthead
