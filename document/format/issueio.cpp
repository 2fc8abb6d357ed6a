// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/issueio.h"

#include "document/format/durablefile.h"
#include "document/format/nlxfolder.h"
#include "document/format/nlxwriter.h"
#include "document/format/textencoding.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cstdio>

namespace masthead {

namespace {

/// The context of the texts below.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(IssueIo)
};

constexpr qint64 importLimit = 64LL * 1024 * 1024;

constexpr QLatin1StringView standard{"-"};

Error cannotRead(const QString &path, const QString &cause)
{
    return {.code = ErrorCode::CannotRead,
            .what = Words::tr("The file could not be read."),
            .where = path,
            .remedy = {},
            .cause = cause};
}

Error cannotPrint(const QString &cause)
{
    return {.code = ErrorCode::CannotWrite,
            .what = Words::tr("The output could not be written."),
            .where = standard,
            .remedy = {},
            .cause = cause};
}

/// The bytes of a file or of standard input, at most `limit`.
Result<QByteArray> readBytes(const QString &path, qint64 limit)
{
    QFile file(path);
    const bool isOpen =
        path == standard ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        return std::unexpected(cannotRead(path, file.errorString()));
    }
    QByteArray bytes;
    while (bytes.size() <= limit) {
        const QByteArray more = file.read(qMin<qint64>(limit + 1 - bytes.size(), 1 << 20));
        if (more.isEmpty()) {
            break;
        }
        bytes += more;
    }
    if (bytes.size() > limit) {
        return std::unexpected(Error{.code = ErrorCode::LimitExceeded,
                                     .what = Words::tr("The file is too large."),
                                     .where = path,
                                     .remedy = {},
                                     .cause = {}});
    }
    if (file.error() != QFileDevice::NoError) {
        return std::unexpected(cannotRead(path, file.errorString()));
    }
    return bytes;
}

/// Pictures below the folder of a Markdown file.
PictureLoader picturesBeside(const QString &path)
{
    if (path == standard) {
        return {};
    }
    const QString folder = QFileInfo(path).absoluteDir().canonicalPath();
    return [folder](const QString &relativePath) -> QByteArray {
        const QString file = QFileInfo(folder + u'/' + relativePath).canonicalFilePath();
        if (!file.startsWith(folder + u'/') || !QFileInfo(file).isFile()) {
            return {};
        }
        return readBytes(file, NlxLimits{}.memberBytes).value_or(QByteArray());
    };
}

} // namespace

Result<OpenedIssue> readIssue(const QString &path, const std::stop_token &stop)
{
    if (path == standard) {
        return readBytes(path, NlxLimits{}.fileBytes).and_then([](const QByteArray &bytes) {
            auto buffer = std::make_shared<QBuffer>();
            buffer->setData(bytes);
            buffer->open(QIODevice::ReadOnly);
            return readNlx(buffer);
        });
    }
    Result<OpenedIssue> read =
        QFileInfo(path).isDir() ? readNlxFolder(path) : readNlxFile(path, {}, stop);
    static const QRegularExpression text(QStringLiteral("\\.(md|markdown|txt)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (!read && read.error().code == ErrorCode::NotAnArchive && path.contains(text)) {
        read.error().remedy = Words::tr("Make an issue of this text first: import it.");
    }
    return read;
}

Result<ImportedIssue> readMarkdown(const QString &path)
{
    return readBytes(path, importLimit).and_then([&](const QByteArray &bytes) {
        if (!mayBeText(bytes)) {
            return Result<ImportedIssue>(
                std::unexpected(Error{.code = ErrorCode::CannotRead,
                                      .what = Words::tr("This is no text that could be imported."),
                                      .where = path,
                                      .remedy = {},
                                      .cause = {}}));
        }
        return Result<ImportedIssue>(importMarkdown(bytes, picturesBeside(path)));
    });
}

Result<void> writeBytes(const QString &path, const QByteArray &bytes)
{
    if (path != standard) {
        return replaceFile(path, bytes).transform([](const Sha256 &) {});
    }
    QFile file;
    if (!file.open(stdout, QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
        !file.flush()) {
        return std::unexpected(cannotPrint(file.errorString()));
    }
    return {};
}

Result<void> writeIssue(const QString &path, const Issue &issue, const Blobs &blobs)
{
    if (path != standard) {
        return saveNlxFile(issue, blobs, path).transform([](const Sha256 &) {});
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeNlx(issue, blobs, buffer).and_then([&] { return writeBytes(path, buffer.data()); });
}

Result<void> writeMarkdown(const QString &path, const Issue &issue, const Blobs &blobs,
                           const FileWriter &write)
{
    if (path == standard || issue.assets.isEmpty()) {
        return write(path, exportMarkdown(issue).toUtf8());
    }
    const QFileInfo target(path);
    const QString folder = target.completeBaseName() + QStringLiteral(".assets");
    const QDir assets(target.absoluteDir().filePath(folder));
    for (const Asset &asset : issue.assets) {
        const Result<QByteArray> bytes = blobs.read(asset.sha256);
        if (!bytes) {
            return std::unexpected(within(asset.id.text(), bytes.error()));
        }
        if (const Result<void> done = write(assets.filePath(assetFileName(asset)), *bytes); !done) {
            return done;
        }
    }
    return write(path, exportMarkdown(issue, folder).toUtf8());
}

} // namespace masthead
