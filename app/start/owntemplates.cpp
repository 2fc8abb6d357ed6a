// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/owntemplates.h"

#include "document/format/nlxwriter.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace masthead {

namespace {

QDir templatesFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                QStringLiteral("/templates"));
}

} // namespace

QList<OwnTemplate> ownTemplates()
{
    QList<OwnTemplate> own;
    const QFileInfoList files =
        templatesFolder().entryInfoList({QStringLiteral("*.nlx")}, QDir::Files);
    for (const QFileInfo &file : files) {
        own.append({.name = file.completeBaseName(), .path = file.absoluteFilePath()});
    }
    std::ranges::sort(own, QCollator(), &OwnTemplate::name);
    return own;
}

QString ownTemplatePath(const QString &name)
{
    const QString plain = name.simplified();
    constexpr qsizetype longestName = 200; // bytes; file systems take 255
    const bool fits = !plain.isEmpty() && !plain.startsWith(u'.') && !plain.contains(u'/') &&
                      plain.toUtf8().size() <= longestName;
    return fits ? templatesFolder().filePath(plain + QStringLiteral(".nlx")) : QString();
}

Result<void> keepAsTemplate(const QString &name, const Issue &issue, const Blobs &blobs)
{
    const QString path = ownTemplatePath(name);
    if (path.isEmpty() || !QDir().mkpath(templatesFolder().path())) {
        return std::unexpected(Error{
            .code = ErrorCode::CannotWrite,
            .what = QCoreApplication::translate("OwnTemplates", "The template could not be kept."),
            .where = name,
            .remedy =
                QCoreApplication::translate("OwnTemplates", "Give it a shorter name without “/”."),
            .cause = {}});
    }
    Issue kept = issue;
    kept.threads.clear();
    kept.snapshots.clear();
    const Result<Sha256> saved = saveNlxFile(kept, blobs, path);
    return saved ? Result<void>() : std::unexpected(saved.error());
}

} // namespace masthead
