// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/format/blobs.h"
#include "document/model/issue.h"
#include "preview/pdf/pdfpass.h"
#include "preview/web/webstart.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace masthead {

class HardenedPage;
class HardenedProfile;

enum class Paper : std::uint8_t { A4, Letter };

/// What is to become a PDF: snapshots, so that editing goes on meanwhile.
struct PdfRequest
{
    Issue issue;
    Blobs blobs;
    Paper paper = Paper::A4;
};

/// `D:20240101000000Z` for an issue's date (the first where a day or month is lacking); the time
/// that SOURCE_DATE_EPOCH names goes first.
[[nodiscard]] QString pdfDate(const Issue &issue);

/// Makes one PDF: the print page in a guarded page of its own, printed for the page numbers,
/// printed again with them, then one pass (preview/pdf/pdfpass.h). Same issue, same bytes.
///
/// Thread: the window's; rendering and the pass run elsewhere. Cost: 0.2 s and some 30 ms a page.
class PdfJob : public QObject
{
    Q_OBJECT

public:
    explicit PdfJob(const WebStart &start, PdfRequest request, QObject *parent = nullptr);
    ~PdfJob() override;

    /// Once. `finished` follows exactly once, never from inside this call.
    void start();
    /// Ends the job; `finished` says Cancelled.
    void cancel();

Q_SIGNALS:
    /// `step` is a whole phrase for people: "Counting the pages".
    void progressed(int percent, const QString &step);
    /// The PDF's bytes. Errors: CannotRender, Cancelled.
    void finished(const masthead::Result<QByteArray> &pdf);

private:
    void loadPage(const QByteArray &html);
    void codePage();
    void printDraft(const QString &codesJson);
    void printFinal(const PrintedPages &pages);
    void pass(const QByteArray &printed);
    void judge(const Result<PassedPdf> &passed);
    void print(void (PdfJob::*next)(const QByteArray &));
    void countPages(const QByteArray &draft);
    void finish(Result<QByteArray> pdf);
    void fail(const QString &cause);
    [[nodiscard]] QByteArray runningArgument() const;

    WebStart m_start;
    PdfRequest m_request;
    PdfPlan m_plan;
    QList<int> m_numbers; ///< page of each target, as filled into the contents
    int m_finalPrints = 0;
    QString m_complaint; ///< of the page's scripts of ours, for the error's cause
    bool m_finished = false;
    QTimer m_deadline; // outlives the page, which calls back even while it goes
    std::unique_ptr<HardenedProfile> m_profile;
    std::unique_ptr<HardenedPage> m_page; // after its profile: goes first
};

} // namespace masthead
