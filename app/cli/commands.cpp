// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/desktop.h"
#include "app/cli/show.h"
#include "app/cli/words.h"
#include "document/check/check.h"
#include "document/format/issueio.h"
#include "document/format/nlxfolder.h"
#include "document/format/nlxwriter.h"
#include "document/format/templates.h"
#include "preview/render/page.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <filesystem>

namespace masthead::cli {

namespace {

Exit cannotRead(const Error &error)
{
    print(error);
    return Exit::CannotRead;
}

Exit written(const Result<void> &result)
{
    if (!result) {
        print(result.error());
        return Exit::CannotWrite;
    }
    return Exit::Done;
}

/// An output that is the input by any name or link would take the only copy with it.
bool isInputItself(const Arguments &arguments)
{
    const QString input = arguments.files.first();
    const QString output = arguments.values[QStringLiteral("output")];
    std::error_code none;
    if (output == u"-" ||
        !std::filesystem::equivalent(input.toStdU16String(), output.toStdU16String(), none)) {
        return false;
    }
    print({.code = ErrorCode::CannotWrite,
           .what = Words::tr("The output would replace its own input; nothing was written."),
           .where = output,
           .remedy = Words::tr("Choose another name."),
           .cause = {}});
    return true;
}

Result<void> makeFile(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (path != u"-" && !QDir().mkpath(folder)) {
        return std::unexpected(Error{.code = ErrorCode::CannotWrite,
                                     .what = Words::tr("The folder could not be made."),
                                     .where = folder,
                                     .remedy = {},
                                     .cause = {}});
    }
    return writeBytes(path, bytes);
}

Exit exportPdf(const Arguments &arguments)
{
    QStringList desktop{QStringLiteral("--pdf"), arguments.files.first(), QStringLiteral("-o"),
                        arguments.values[QStringLiteral("output")]};
    if (const QString paper = arguments.values.value(QStringLiteral("paper")); !paper.isEmpty()) {
        desktop << QStringLiteral("--paper") << paper;
    }
    return becomeDesktop(desktop);
}

QString itemName(const Issue &issue, const ItemId &id)
{
    const Item *item = itemById(issue, id);
    return item == nullptr || item->title.isEmpty() ? id.text() : item->title;
}

/// The new issue, its pictures, or what kept it from being made.
std::expected<OpenedIssue, Exit> newIssue(const Arguments &arguments)
{
    const QDate today = QDate::currentDate();
    const QString last = arguments.values.value(QStringLiteral("from"));
    if (!last.isEmpty() && arguments.values.contains(QStringLiteral("template"))) {
        warn(Words::tr("Give --from or --template, not both."));
        return std::unexpected(Exit::WrongUse);
    }
    if (!last.isEmpty()) {
        Result<OpenedIssue> opened = readIssue(last);
        if (!opened) {
            return std::unexpected(cannotRead(opened.error()));
        }
        opened->issue = nextIssue(opened->issue, today);
        return *std::move(opened);
    }
    const QString name = arguments.values.value(
        QStringLiteral("template"), QString(QLatin1StringView(templates().front().name)));
    const TemplateRow *row = templateByName(name);
    if (row == nullptr) {
        warn(Words::tr("There is no template \"%1\".").arg(name));
        return std::unexpected(Exit::WrongUse);
    }
    return OpenedIssue{.issue = issueFromTemplate(*row, today), .blobs = {}, .fileHash = {}};
}

} // namespace

Exit runNew(const Arguments &arguments)
{
    const auto made = newIssue(arguments);
    if (!made) {
        return made.error();
    }
    const QString path = arguments.files.first();
    if (path != u"-" && QFileInfo::exists(path)) {
        print({.code = ErrorCode::CannotWrite,
               .what = Words::tr("There is such a file already; it was not touched."),
               .where = path,
               .remedy = Words::tr("Choose another name."),
               .cause = {}});
        return Exit::CannotWrite;
    }
    return written(writeIssue(path, made->issue, made->blobs));
}

Exit runShow(const Arguments &arguments)
{
    const Result<OpenedIssue> opened = readIssue(arguments.files.first());
    if (!opened) {
        return cannotRead(opened.error());
    }
    const bool isJson = arguments.flags.contains(QStringLiteral("json"));
    const QByteArray text =
        isJson ? showJson(opened->issue) : forTerminal(showText(opened->issue)).toUtf8();
    return written(writeBytes(QStringLiteral("-"), text));
}

Exit runImport(const Arguments &arguments)
{
    const QString path = arguments.files.first();
    if (isInputItself(arguments)) {
        return Exit::WrongUse;
    }
    const Result<ImportedIssue> imported = readMarkdown(path);
    if (!imported) {
        return cannotRead(imported.error());
    }
    for (const QString &note : imported->notes) {
        warn(note);
    }
    return written(
        writeIssue(arguments.values[QStringLiteral("output")], imported->issue, imported->blobs));
}

Exit runExport(const Arguments &arguments)
{
    const QString form = arguments.values[QStringLiteral("to")];
    const QString path = arguments.values[QStringLiteral("output")];
    if (form != u"html" && form != u"pdf" && form != u"markdown") {
        warn(Words::tr("\"%1\" is no form that can be exported: html, pdf or markdown.").arg(form));
        return Exit::WrongUse;
    }
    if (isInputItself(arguments)) {
        return Exit::WrongUse;
    }
    if (form == u"pdf") {
        return exportPdf(arguments);
    }
    const Result<OpenedIssue> opened = readIssue(arguments.files.first());
    if (!opened) {
        return cannotRead(opened.error());
    }
    if (form == u"html") {
        return written(writeBytes(path, webPage(opened->issue, opened->blobs)));
    }
    const Result<void> done = writeMarkdown(path, opened->issue, opened->blobs, makeFile);
    // A picture that the issue lacks is the input's fault.
    return done || done.error().code == ErrorCode::CannotWrite ? written(done)
                                                               : cannotRead(done.error());
}

Exit runCheck(const Arguments &arguments)
{
    const Result<OpenedIssue> opened = readIssue(arguments.files.first());
    if (!opened) {
        return cannotRead(opened.error());
    }
    const QList<Finding> findings = check(opened->issue);
    QByteArray text;
    if (arguments.flags.contains(QStringLiteral("json"))) {
        QJsonArray rows;
        for (const Finding &finding : findings) {
            const bool isNote = findingWeight(finding.kind) == FindingWeight::Note;
            QJsonObject row{{QStringLiteral("kind"), findingName(finding.kind)},
                            {QStringLiteral("severity"),
                             isNote ? QStringLiteral("note") : QStringLiteral("warning")},
                            {QStringLiteral("item"), finding.item.text()},
                            {QStringLiteral("text"), findingText(finding)}};
            if (finding.line >= 0) {
                row.insert(QStringLiteral("line"), finding.line + 1);
            }
            rows.append(row);
        }
        text = canonicalJson({{QStringLiteral("findings"), rows}});
    } else {
        for (const Finding &finding : findings) {
            text += forTerminal(itemName(opened->issue, finding.item) + QStringLiteral(": ") +
                                findingText(finding) + u'\n')
                        .toUtf8();
        }
    }
    const Exit exit = written(writeBytes(QStringLiteral("-"), text));
    return exit == Exit::Done && countToMend(findings) > 0 ? Exit::Findings : exit;
}

/// Whether a file written as `output` lies in `folder`, also by links, and though neither the file
/// nor its folders are there yet.
bool isInside(const std::filesystem::path &folder, std::filesystem::path output)
{
    namespace fs = std::filesystem;
    constexpr int mostLinks = 40; // as Linux has it
    std::error_code none;
    for (int links = 0; links < mostLinks && fs::is_symlink(output, none); ++links) {
        output = output.parent_path() / fs::read_symlink(output, none);
    }
    const fs::path parent = fs::weakly_canonical(fs::absolute(output, none).parent_path(), none);
    const fs::path way = parent.lexically_relative(fs::canonical(folder, none));
    return !way.empty() && *way.begin() != "..";
}

/// What lies in the folder is packed the next time, the output of this time with it.
bool isInsideInput(const Arguments &arguments)
{
    const QString output = arguments.values[QStringLiteral("output")];
    if (output == u"-" ||
        !isInside(arguments.files.first().toStdU16String(), output.toStdU16String())) {
        return false;
    }
    print({.code = ErrorCode::CannotWrite,
           .what = Words::tr("The output would lie in the folder that it is made from; nothing was "
                             "written."),
           .where = output,
           .remedy = Words::tr("Choose a place outside the folder."),
           .cause = {}});
    return true;
}

Exit runPack(const Arguments &arguments)
{
    if (isInsideInput(arguments)) {
        return Exit::WrongUse;
    }
    const Result<OpenedIssue> opened = readNlxFolder(arguments.files.first());
    if (!opened) {
        return cannotRead(opened.error());
    }
    return written(
        writeIssue(arguments.values[QStringLiteral("output")], opened->issue, opened->blobs));
}

Exit runUnpack(const Arguments &arguments)
{
    const Result<OpenedIssue> opened = readIssue(arguments.files.first());
    if (!opened) {
        return cannotRead(opened.error());
    }
    return written(writeNlxFolder(opened->issue, opened->blobs,
                                  arguments.values[QStringLiteral("directory")]));
}

} // namespace masthead::cli
