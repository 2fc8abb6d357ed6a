// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

namespace masthead {

/// Makes one PDF without a window and returns the process's exit code: 0 done, 3 the input can't be
/// read, 4 the output can't be written. Messages go to standard error. Makes its own application:
/// call it first and return what it says.
[[nodiscard]] int runPdf(const Options &options, int argc, char **argv);

} // namespace masthead
