// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

/// What the commands do; app/cli/command.cpp has their table.
namespace masthead::cli {

[[nodiscard]] Exit runNew(const Arguments &arguments);
[[nodiscard]] Exit runShow(const Arguments &arguments);
[[nodiscard]] Exit runImport(const Arguments &arguments);
[[nodiscard]] Exit runExport(const Arguments &arguments);
[[nodiscard]] Exit runCheck(const Arguments &arguments);
[[nodiscard]] Exit runPack(const Arguments &arguments);
[[nodiscard]] Exit runUnpack(const Arguments &arguments);

} // namespace masthead::cli
