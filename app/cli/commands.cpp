// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/desktop.h"
#include "app/cli/files.h"
#include "app/cli/show.h"
#include "app/cli/words.h"
#include "document/check/check.h"
#include "document/format/markdownform.h"
#include "document/format/nlxfolder.h"
#include "document/format/nlxwriter.h"
#include "document/format/templates.h"
#include "document/format/textencoding.h"
#include "preview/render/page.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <filesystem>

namespace masthead::cli {

namespace {

constexpr qint64 importLimit = 64LL * 1024 * 1024;

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

Exit exportMarkdownTo(const QString &path, const OpenedIssue &opened)
{
    if (path == u"-" || opened.issue.assets.isEmpty()) {
        return written(writeBytes(path, exportMarkdown(opened.issue).toUtf8()));
    }
    const QFileInfo target(path);
    const QString name = target.completeBaseName() + QStringLiteral(".assets");
    const QString folder = target.absolutePath() + u'/' + name;
    if (!QDir().mkpath(folder)) {
        return written(std::unexpected(
            Error{.code = ErrorCode::CannotWrite,
                  .what = Words::tr("The folder for the pictures could not be made."),
                  .where = folder,
                  .remedy = {},
                  .cause = {}}));
    }
    for (const Asset &asset : opened.issue.assets) {
        const Result<QByteArray> bytes = opened.blobs.read(asset.sha256);
        if (!bytes) {
            return cannotRead(bytes.error());
        }
        if (const Result<void> done = writeBytes(folder + u'/' + assetFileName(asset), *bytes);
            !done) {
            return written(done);
        }
    }
    return written(writeBytes(path, exportMarkdown(opened.issue, name).toUtf8()));
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

} // namespace

Exit runNew(const Arguments &arguments)
{
    const QString name = arguments.values.value(
        QStringLiteral("template"), QString(QLatin1StringView(templates().front().name)));
    const TemplateRow *row = templateByName(name);
    if (row == nullptr) {
        warn(Words::tr("There is no template \"%1\".").arg(name));
        return Exit::WrongUse;
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
    return written(writeIssue(path, issueFromTemplate(*row, QDate::currentDate()), {}));
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
    const Result<QByteArray> bytes = readBytes(path, importLimit);
    if (!bytes) {
        return cannotRead(bytes.error());
    }
    if (!mayBeText(*bytes)) {
        return cannotRead({.code = ErrorCode::CannotRead,
                           .what = Words::tr("This is no text that could be imported."),
                           .where = path,
                           .remedy = {},
                           .cause = {}});
    }
    const ImportedIssue imported = importMarkdown(*bytes, picturesBeside(path));
    for (const QString &note : imported.notes) {
        warn(note);
    }
    return written(
        writeIssue(arguments.values[QStringLiteral("output")], imported.issue, imported.blobs));
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
    return form == u"html" ? written(writeBytes(path, webPage(opened->issue, opened->blobs)))
                           : exportMarkdownTo(path, *opened);
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
            QJsonObject row{{QStringLiteral("kind"), findingName(finding.kind)},
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
    return exit == Exit::Done && !findings.isEmpty() ? Exit::Findings : exit;
}

Exit runPack(const Arguments &arguments)
{
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
