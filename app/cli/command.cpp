// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/commands.h"
#include "app/cli/words.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace masthead::cli {

namespace {

constexpr Option output{"o output",
                        QT_TRANSLATE_NOOP("CommandLine", "Where to write; - is standard output."),
                        "OUT", true};
constexpr Option json{"json", QT_TRANSLATE_NOOP("CommandLine", "Print JSON."), nullptr};

constexpr std::array newOptions{
    Option{"template",
           QT_TRANSLATE_NOOP("CommandLine", "What to begin from: monthly, links, letter or blank."),
           "NAME"},
    Option{"from", QT_TRANSLATE_NOOP("CommandLine", "The issue before: the new one follows it."),
           "LAST.nlx"},
};
constexpr std::array jsonOption{json};
constexpr std::array outputOption{output};
constexpr std::array exportOptions{
    Option{"to", QT_TRANSLATE_NOOP("CommandLine", "The form: html, pdf or markdown."), "FORM",
           true},
    output,
    Option{"paper", QT_TRANSLATE_NOOP("CommandLine", "Paper of a PDF: a4 or letter."), "SIZE"},
};
constexpr std::array unpackOptions{
    Option{"d directory",
           QT_TRANSLATE_NOOP("CommandLine", "The folder to write; files of yours in it stay."),
           "DIR", true}};

constexpr std::array table{
    Command{"new", "OUT.nlx",
            QT_TRANSLATE_NOOP("CommandLine",
                              "Begin an issue from a template, or from the issue before."),
            1, 1, newOptions, runNew},
    Command{"show", "FILE", QT_TRANSLATE_NOOP("CommandLine", "Print the outline of an issue."), 1,
            1, jsonOption, runShow},
    Command{"import", "IN.md",
            QT_TRANSLATE_NOOP("CommandLine", "Make an issue from Markdown; - is standard input."),
            1, 1, outputOption, runImport},
    Command{"export", "FILE",
            QT_TRANSLATE_NOOP("CommandLine", "Write an issue as a web page, PDF or Markdown."), 1,
            1, exportOptions, runExport},
    Command{"check", "FILE",
            QT_TRANSLATE_NOOP("CommandLine",
                              "Look for what is missing and for links that lead nowhere."),
            1, 1, jsonOption, runCheck},
    Command{"pack", "DIR", QT_TRANSLATE_NOOP("CommandLine", "Make one file of an unpacked issue."),
            1, 1, outputOption, runPack},
    Command{"unpack", "FILE",
            QT_TRANSLATE_NOOP("CommandLine", "Unpack an issue into a folder, as git stores it."), 1,
            1, unpackOptions, runUnpack},
};

QStringList optionNames(const Option &option)
{
    return QString(QLatin1StringView(option.names)).split(u' ');
}

void printLine(std::FILE *stream, const QString &line)
{
    std::fputs((forTerminal(line) + u'\n').toLocal8Bit().constData(), stream);
}

Exit wrongUse(const Command &command, const QString &what)
{
    warn(what);
    //: %1 is the name of a command
    warn(Words::tr("Try 'masthead %1 --help'.").arg(QLatin1StringView(command.name)));
    return Exit::WrongUse;
}

} // namespace

std::span<const Command> commands()
{
    return table;
}

const Command *commandByName(QStringView name)
{
    for (const Command &command : table) {
        if (name == QLatin1StringView(command.name)) {
            return &command;
        }
    }
    return nullptr;
}

Exit runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(command.summary));
    const QCommandLineOption help(QStringLiteral("help"), Words::tr("Print this help."));
    parser.addOption(help);
    for (const Option &option : command.options) {
        QCommandLineOption row(optionNames(option), Words::tr(option.description));
        if (option.value != nullptr) {
            row.setValueName(QString(QLatin1StringView(option.value)));
        }
        parser.addOption(row);
    }
    parser.addPositionalArgument(QString(QLatin1StringView(command.operands)), QString());
    if (!parser.parse(QStringList{QStringLiteral("masthead ") + QLatin1StringView(command.name)} +
                      arguments)) {
        return wrongUse(command, parser.errorText());
    }
    if (parser.isSet(help)) {
        // The parser knows the program's name only, and that as it was called.
        const QString text = parser.helpText().trimmed();
        const QString called = QStringLiteral("masthead ") + QLatin1StringView(command.name);
        printLine(stdout,
                  QString(text).replace(QCoreApplication::arguments().constFirst(), called));
        return Exit::Done;
    }
    Arguments given{.files = parser.positionalArguments()};
    for (const Option &option : command.options) {
        const QString key = optionNames(option).constLast();
        if (!parser.isSet(key)) {
            if (option.required) {
                const QString name = optionNames(option).constFirst();
                return wrongUse(command, Words::tr("The option %1 is missing.")
                                             .arg((name.size() == 1 ? u"-"_s : u"--"_s) + name));
            }
            continue;
        }
        if (option.value != nullptr) {
            given.values.insert(key, parser.value(key));
        } else {
            given.flags.insert(key);
        }
    }
    if (given.files.size() < command.minimumFiles || given.files.size() > command.maximumFiles) {
        return wrongUse(
            command,
            Words::tr("One file must be given: %1.").arg(QLatin1StringView(command.operands)));
    }
    return command.run(given);
}

QString forTerminal(QString text)
{
    for (QChar &c : text) {
        const bool isControl = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        const bool turnsLines =
            (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
        if (isControl || turnsLines) {
            c = QChar::ReplacementCharacter;
        }
    }
    return text;
}

void printHelp()
{
    printLine(stdout,
              Words::tr("masthead [FILE] opens the editor. Everything else needs no display:"));
    printLine(stdout, QString());
    for (const Command &command : table) {
        printLine(stdout, QStringLiteral("  masthead %1 %2")
                                  .arg(QLatin1StringView(command.name), -8)
                                  .arg(QLatin1StringView(command.operands), -9) +
                              Words::tr(command.summary));
    }
    printLine(stdout, QString());
    printLine(
        stdout,
        Words::tr("masthead COMMAND --help tells more. masthead --version prints the version."));
}

void print(const Error &error)
{
    warn(plainText(error));
}

void warn(const QString &line)
{
    printLine(stderr, line);
}

} // namespace masthead::cli
