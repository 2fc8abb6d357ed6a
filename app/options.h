// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"

#include <QSize>
#include <QStringList>

#include <cstdint>

namespace masthead {

enum class RunMode : std::uint8_t { Window, Pdf, Picture };

/// What the program was started for.
///
///     masthead-desktop [FILE]
///     masthead-desktop --pdf IN -o OUT [--paper a4|letter]
///     masthead-desktop --picture OUT.png FILE [--size 1440x900] [--dark]
struct Options
{
    RunMode mode = RunMode::Window;
    QString input;  ///< "-" for --pdf: standard input
    QString output; ///< "-" for --pdf: standard output
    bool letter = false;
    bool dark = false;
    QSize size{1440, 900};
    bool showVersion = false;
    bool showHelp = false;
};

/// Reads the words of the command line, the program's name not among them. Pure. Errors: WrongUse.
/// Options of Qt's own (`-platform`) are not known here: set its environment instead.
[[nodiscard]] Result<Options> parseOptions(const QStringList &words);

[[nodiscard]] QString optionsHelp();

} // namespace masthead
