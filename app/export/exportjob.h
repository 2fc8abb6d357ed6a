// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/formats.h"
#include "document/error.h"
#include "document/format/blobs.h"
#include "document/model/issue.h"
#include "preview/pdf/pdfjob.h"
#include "preview/web/webstart.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace masthead {

/// One file to be made of a snapshot.
struct ExportRequest
{
    ExportFormat format = ExportFormat::Web;
    Issue issue;
    Blobs blobs;
    Paper paper = Paper::A4;
    QString path; ///< replaced when the output is complete, not before
};

struct ExportedFile
{
    QString path;
    qint64 bytes = 0;

    bool operator==(const ExportedFile &) const = default;
};

/// Makes one file, on other threads (a PDF's pages: on the window's, step by step). The file is
/// complete or as it was before; so it is after `cancel`, too.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    ExportJob(const WebStart &start, ExportRequest request, QObject *parent = nullptr);

    [[nodiscard]] const ExportRequest &request() const { return m_request; }

    /// Once. `finished` follows exactly once, never from inside this call.
    void start();
    void cancel();

Q_SIGNALS:
    /// `step` is a phrase for people: "page numbers, 6 of 9".
    void progressed(int percent, const QString &step);
    /// Errors: CannotRender, CannotWrite, Cancelled, what Blobs::read may say.
    void finished(const masthead::Result<masthead::ExportedFile> &file);

private:
    void startPdf();
    void startWriting(const Result<QByteArray> &bytes);

    WebStart m_start;
    ExportRequest m_request;
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
    PdfJob *m_pdf = nullptr;
};

/// Where an issue's export goes if nobody says otherwise: `folder`/<name>.<suffix>, the name that
/// of the issue's file, else made of its date or title. `folder` empty: beside the file, else in
/// the user's documents.
[[nodiscard]] QString exportPath(const QString &folder, const QString &issuePath,
                                 const Issue &issue, ExportFormat format);

} // namespace masthead
