// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <span>

namespace masthead::cli {

/// How the program ends; docs in DESIGN's "Command line" and masthead(1).
enum class Exit : int {
    Done = 0,
    Findings = 1, ///< check found something; the output is written all the same
    WrongUse = 2,
    CannotRead = 3, ///< the input
    CannotWrite = 4 ///< the output
};

/// What the user gave a command.
struct Arguments
{
    QStringList files;
    QHash<QString, QString> values; ///< by an option's long name
    QSet<QString> flags;
};

struct Option
{
    const char *names;       ///< "o output", the last is the key in Arguments
    const char *description; ///< source text, context "CommandLine"
    const char *value;       ///< what stands behind it; nullptr for a flag
    bool required = false;
};

/// A row of the table of commands: `masthead NAME …`.
struct Command
{
    const char *name;
    const char *operands; ///< "FILE"; for the help
    const char *summary;  ///< source text, context "CommandLine"
    int minimumFiles;
    int maximumFiles;
    std::span<const Option> options;
    Exit (*run)(const Arguments &);
};

[[nodiscard]] std::span<const Command> commands();
[[nodiscard]] const Command *commandByName(QStringView name);

/// Runs `masthead NAME…` with the arguments behind the name; prints help and wrong use itself.
[[nodiscard]] Exit runCommand(const Command &command, const QStringList &arguments);
/// `masthead --help`.
void printHelp();

/// A text as it may go to a terminal: what would move its cursor, turn its lines round or set its
/// title is U+FFFD, since a stranger may have put it into the issue.
[[nodiscard]] QString forTerminal(QString text);

/// Prints an error to standard error, whole.
void print(const Error &error);
/// A line to standard error.
void warn(const QString &line);

} // namespace masthead::cli
