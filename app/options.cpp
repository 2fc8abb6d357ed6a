// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace masthead {

namespace {

Error wrongUse(const QString &what)
{
    return {ErrorCode::WrongUse,
            what,
            {},
            QCoreApplication::translate("Options", "See masthead --help."),
            {}};
}

std::optional<QSize> sizeFrom(const QString &text)
{
    constexpr int least = 200;
    constexpr int most = 8000;
    const QStringList parts = text.split(u'x');
    if (parts.size() != 2) {
        return std::nullopt;
    }
    const QSize size(parts.first().toInt(), parts.last().toInt());
    const bool fits = std::min(size.width(), size.height()) >= least &&
                      std::max(size.width(), size.height()) <= most;
    return fits ? std::optional(size) : std::nullopt;
}

/// An option: what it does with its value, false if that is no good.
struct OptionRow
{
    const char *name;
    bool hasValue;
    bool (*take)(Options &options, const QString &value);
};

bool takePaper(Options &options, const QString &value)
{
    options.letter = value == QStringLiteral("letter");
    return options.letter || value == QStringLiteral("a4");
}

bool takeSize(Options &options, const QString &value)
{
    const std::optional<QSize> size = sizeFrom(value);
    options.size = size.value_or(options.size);
    return size.has_value();
}

constexpr std::array kOptions{
    OptionRow{"--pdf", true,
              [](Options &options, const QString &value) {
                  options.mode = RunMode::Pdf;
                  options.input = value;
                  return true;
              }},
    OptionRow{"--picture", true,
              [](Options &options, const QString &value) {
                  options.mode = RunMode::Picture;
                  options.output = value;
                  return true;
              }},
    OptionRow{"-o", true,
              [](Options &options, const QString &value) {
                  options.output = value;
                  return true;
              }},
    OptionRow{"--paper", true, takePaper},
    OptionRow{"--size", true, takeSize},
    OptionRow{"--dark", false,
              [](Options &options, const QString &) { return options.dark = true; }},
    OptionRow{"--version", false,
              [](Options &options, const QString &) { return options.showVersion = true; }},
    OptionRow{"--help", false,
              [](Options &options, const QString &) { return options.showHelp = true; }},
};

Result<Options> checked(const Options &options)
{
    const bool complete =
        options.mode == RunMode::Window || (!options.input.isEmpty() && !options.output.isEmpty());
    if (!complete && !options.showHelp && !options.showVersion) {
        return std::unexpected(wrongUse(
            QCoreApplication::translate("Options", "The input or the output is missing.")));
    }
    return options;
}

} // namespace

Result<Options> parseOptions(const QStringList &words)
{
    Options options;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (!word.startsWith(u'-') || word == QStringLiteral("-")) {
            if (!options.input.isEmpty()) {
                return std::unexpected(
                    wrongUse(QCoreApplication::translate("Options", "“%1” is one file too many.")
                                 .arg(word)));
            }
            options.input = word;
            continue;
        }
        const auto *row = std::ranges::find_if(kOptions, [&word](const OptionRow &candidate) {
            return word == QLatin1StringView(candidate.name);
        });
        if (row == kOptions.end()) {
            return std::unexpected(wrongUse(
                QCoreApplication::translate("Options", "There is no option “%1”.").arg(word)));
        }
        if (row->hasValue && i + 1 == words.size()) {
            return std::unexpected(
                wrongUse(QCoreApplication::translate("Options", "“%1” needs a value.").arg(word)));
        }
        if (!row->take(options, row->hasValue ? words.at(++i) : QString())) {
            return std::unexpected(
                wrongUse(QCoreApplication::translate("Options", "“%1” is no value for “%2”.")
                             .arg(words.at(i), word)));
        }
    }
    return checked(options);
}

QString optionsHelp()
{
    return QCoreApplication::translate(
        "Options", "masthead-desktop [FILE]\n"
                   "    opens the window, with an issue (.nlx) or a text (.md)\n"
                   "masthead-desktop --pdf IN -o OUT [--paper a4|letter]\n"
                   "    writes the issue as a PDF, without a window\n"
                   "masthead-desktop --picture OUT.png FILE [--size WIDTHxHEIGHT] [--dark]\n"
                   "    writes a picture of the window\n");
}

} // namespace masthead
