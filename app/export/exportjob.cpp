// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/exportjob.h"

#include "document/format/durablefile.h"
#include "document/format/issueio.h"
#include "preview/background.h"
#include "preview/render/page.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>

namespace masthead {

namespace {

using CancelFlag = std::shared_ptr<std::atomic_bool>;

Error cancelledError()
{
    return {ErrorCode::Cancelled, ExportJob::tr("The export was cancelled."), {}, {}, {}};
}

/// The last step of every export: nothing was written before it.
Result<ExportedFile> writeFile(const QString &path, const QByteArray &bytes,
                               const CancelFlag &cancelled)
{
    if (cancelled->load()) {
        return std::unexpected(cancelledError());
    }
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return std::unexpected(Error{ErrorCode::CannotWrite,
                                     ExportJob::tr("The folder could not be made."),
                                     QFileInfo(path).absolutePath(),
                                     ExportJob::tr("Choose another folder."),
                                     {}});
    }
    return replaceFile(path, bytes).transform([&](const Sha256 &) {
        return ExportedFile{path, bytes.size()};
    });
}

Result<ExportedFile> exportMarkdownFile(const ExportRequest &request, const CancelFlag &cancelled)
{
    ExportedFile last;
    return writeMarkdown(request.path, request.issue, request.blobs,
                         [&](const QString &path, const QByteArray &bytes) {
                             return writeFile(path, bytes, cancelled)
                                 .transform([&](const ExportedFile &file) { last = file; });
                         })
        .transform([&] { return last; });
}

} // namespace

ExportJob::ExportJob(const WebStart &start, ExportRequest request, QObject *parent)
    : QObject(parent)
    , m_start(start)
    , m_request(std::move(request))
{
}

void ExportJob::start()
{
    if (m_cancelled->load()) { // while it waited
        QTimer::singleShot(0, this, [this] { Q_EMIT finished(std::unexpected(cancelledError())); });
        return;
    }
    switch (m_request.format) {
    case ExportFormat::Web:
        Q_EMIT progressed(0, tr("Writing the page"));
        inBackground(
            this,
            [request = m_request, cancelled = m_cancelled] {
                return writeFile(request.path, webPage(request.issue, request.blobs), cancelled);
            },
            [this](const Result<ExportedFile> &file) { Q_EMIT finished(file); });
        return;
    case ExportFormat::Pdf:
        startPdf();
        return;
    case ExportFormat::Markdown:
        Q_EMIT progressed(0, tr("Writing the text"));
        inBackground(
            this,
            [request = m_request, cancelled = m_cancelled] {
                return exportMarkdownFile(request, cancelled);
            },
            [this](const Result<ExportedFile> &file) { Q_EMIT finished(file); });
        return;
    }
}

void ExportJob::startPdf()
{
    m_pdf = new PdfJob(m_start, {m_request.issue, m_request.blobs, m_request.paper}, this);
    connect(m_pdf, &PdfJob::progressed, this, &ExportJob::progressed);
    connect(m_pdf, &PdfJob::finished, this, &ExportJob::startWriting);
    m_pdf->start();
}

void ExportJob::startWriting(const Result<QByteArray> &bytes)
{
    if (!bytes) {
        Q_EMIT finished(std::unexpected(bytes.error()));
        return;
    }
    inBackground(
        this,
        [path = m_request.path, pdf = *bytes, cancelled = m_cancelled] {
            return writeFile(path, pdf, cancelled);
        },
        [this](const Result<ExportedFile> &file) { Q_EMIT finished(file); });
}

void ExportJob::cancel()
{
    m_cancelled->store(true);
    if (m_pdf != nullptr) {
        m_pdf->cancel();
    }
}

QString exportPath(const QString &folder, const QString &issuePath, const Issue &issue,
                   ExportFormat format)
{
    QString name = QFileInfo(issuePath).completeBaseName();
    if (issuePath.isEmpty()) {
        static const QRegularExpression unfit(QStringLiteral("[^\\w.-]+"),
                                              QRegularExpression::UseUnicodePropertiesOption);
        name = QString(issue.date.isEmpty() ? issue.title : issue.date)
                   .replace(unfit, QStringLiteral("-"));
    }
    if (name.isEmpty()) {
        name = QStringLiteral("issue");
    }
    QString where = folder;
    if (where.isEmpty()) {
        where = issuePath.isEmpty()
                    ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                    : QFileInfo(issuePath).absolutePath();
    }
    return QDir(where).filePath(name + u'.' + QLatin1StringView(exportFormat(format).suffix));
}

} // namespace masthead
