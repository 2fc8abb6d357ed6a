// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/pdf/pdfjob.h"

#include "document/markdown/safeurl.h"
#include "document/model/text.h"
#include "preview/background.h"
#include "preview/render/frontpage.h"
#include "preview/render/page.h"
#include "preview/render/words.h"
#include "preview/web/hardenedpage.h"
#include "preview/web/scriptfile.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPageLayout>
#include <QPointer>
#include <QRectF>
#include <QTimeZone>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace masthead {

namespace {

constexpr double pointsPerMm = 72 / 25.4;
constexpr QMarginsF marginsMm(18, 24, 18, 22); // left, top, right, bottom
/// From the text area's edge to where header and footer stand (UI.md's pictures).
constexpr double headerShiftMm = 9;
constexpr double footerShiftMm = 12;
constexpr int maxFinalPrints = 4;
constexpr std::chrono::milliseconds deadline = 60s;
constexpr auto deadlinePerItem = 300ms; // 700 of them took 42 s on a busy machine

QPageLayout pageLayout(Paper paper)
{
    const QPageSize size(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
    return {size, QPageLayout::Portrait, marginsMm, QPageLayout::Millimeter};
}

/// What `codes.js` returned.
void readCodes(const QJsonObject &json, PdfPlan &plan)
{
    const QJsonArray codes = json.value("codes"_L1).toArray();
    for (const QJsonValue &value : codes) {
        plan.codes.append({.code = static_cast<QRgb>(value[0].toInt()),
                           .real = static_cast<QRgb>(value[1].toInt()),
                           .target = value[2].toInt()});
    }
    const QJsonArray targets = json.value("targets"_L1).toArray();
    for (const QJsonValue &value : targets) {
        plan.targets.append({.id = value["id"_L1].toString(),
                             .level = value["level"_L1].toInt(),
                             .title = value["title"_L1].toString()});
    }
    const QJsonArray links = json.value("links"_L1).toArray();
    for (const QJsonValue &value : links) {
        plan.links.append(value.toString());
    }
}

PdfPlan planFor(const Issue &issue)
{
    PdfPlan plan;
    const OutputWords words(issue.language);
    QStringList title{issue.publication, issue.title};
    title.removeIf([](const QString &name) { return isBlank(name); });
    plan.title =
        title.isEmpty() ? editionName(issue, words).text : title.join(words.word(Word::Comma));
    plan.author = issue.author;
    plan.language = issue.language;
    plan.date = pdfDate(issue);
    plan.headerShift = headerShiftMm * pointsPerMm;
    plan.footerShift = footerShiftMm * pointsPerMm;
    return plan;
}

} // namespace

QString pdfDate(const Issue &issue)
{
    bool isNumber = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    if (isNumber) {
        return QDateTime::fromSecsSinceEpoch(epoch, QTimeZone::UTC)
            .toString(u"'D:'yyyyMMddHHmmss'Z'");
    }
    const QStringList parts = issue.date.split(u'-');
    const QDate date(parts.value(0).toInt(), parts.value(1, u"1"_s).toInt(),
                     parts.value(2, u"1"_s).toInt());
    return (date.isValid() ? date : QDate(1980, 1, 1)).toString(u"'D:'yyyyMMdd'000000Z'");
}

PdfJob::PdfJob(const WebStart &start, PdfRequest request, QObject *parent)
    : QObject(parent)
    , m_start(start)
    , m_request(std::move(request))
    , m_plan(planFor(m_request.issue))
{
    m_deadline.setSingleShot(true);
    auto patience = deadline;
    for (const Section &section : std::as_const(m_request.issue.sections)) {
        patience += deadlinePerItem * section.items.size();
    }
    m_deadline.setInterval(patience);
    connect(&m_deadline, &QTimer::timeout, this,
            [this, patience] { fail(u"no answer in %1 s"_s.arg(patience / 1s)); });
}

PdfJob::~PdfJob()
{
    m_finished = true; // whatever the page still says
}

void PdfJob::start()
{
    if (!m_start.canShowPages()) {
        QMetaObject::invokeMethod(
            this, [this] { fail(explanation(m_start.trouble)); }, Qt::QueuedConnection);
        return;
    }
    m_deadline.start();
    Q_EMIT progressed(0, tr("Preparing the page"));
    inBackground(
        this, [issue = m_request.issue] { return printPage(issue); },
        [this](const QByteArray &html) { loadPage(html); });
    // While that runs: Chromium's start is most of what a short issue's PDF takes.
    m_profile = std::make_unique<HardenedProfile>();
    m_profile->scheme().setPictures(m_request.issue.assets, m_request.blobs);
    m_page = std::make_unique<HardenedPage>(*m_profile);
    connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this,
            [this] { fail(u"the render process ended"_s); });
    connect(m_page.get(), &HardenedPage::scriptComplained, this,
            [this](const QString &message) { m_complaint = message; });
    connect(m_page.get(), &QWebEnginePage::loadFinished, this,
            [this](bool ok) { ok ? codePage() : fail(u"the page did not load"_s); });
}

void PdfJob::cancel()
{
    finish(std::unexpected(Error{.code = ErrorCode::Cancelled,
                                 .what = tr("The PDF export was cancelled."),
                                 .where = {},
                                 .remedy = {},
                                 .cause = {}}));
}

void PdfJob::loadPage(const QByteArray &html)
{
    if (!m_finished) {
        m_page->showPage(html);
    }
}

void PdfJob::codePage()
{
    Q_EMIT progressed(20, tr("Counting the pages"));
    m_page->call(scriptFile(u"pdf/codes.js"_s), {},
                 [this](const QVariant &result) { printDraft(result.toString()); });
}

void PdfJob::printDraft(const QString &codesJson)
{
    const QJsonDocument json = QJsonDocument::fromJson(codesJson.toUtf8());
    if (!json.isObject()) {
        fail(m_complaint);
        return;
    }
    readCodes(json.object(), m_plan);
    print(&PdfJob::countPages);
}

void PdfJob::print(void (PdfJob::*next)(const QByteArray &))
{
    if (m_finished) {
        return;
    }
    m_page->printToPdf(
        [this, next](const QByteArray &printed) {
            if (m_finished) {
                return;
            }
            if (printed.isEmpty()) {
                fail(u"nothing was printed"_s);
            } else {
                (this->*next)(printed);
            }
        },
        pageLayout(m_request.paper));
}

void PdfJob::countPages(const QByteArray &draft)
{
    inBackground(
        this, [draft, plan = m_plan] { return findTargets(draft, plan); },
        [this](const Result<PrintedPages> &pages) {
            pages ? printFinal(*pages) : finish(std::unexpected(pages.error()));
        });
}

void PdfJob::printFinal(const PrintedPages &pages)
{
    if (m_finished) {
        return;
    }
    m_plan.pages = pages.count;
    m_numbers = pages.targetPages;
    if (++m_finalPrints > maxFinalPrints) {
        fail(u"the page numbers did not settle"_s);
        return;
    }
    Q_EMIT progressed(50, tr("Printing"));
    m_page->call(scriptFile(u"pdf/running.js"_s), runningArgument(), [this](const QVariant &count) {
        count.isValid() ? print(&PdfJob::pass) : fail(m_complaint);
    });
}

QByteArray PdfJob::runningArgument() const
{
    QJsonObject numbers;
    for (qsizetype i = 0; i < m_plan.targets.size(); ++i) {
        if (m_numbers.value(i) > 0) {
            numbers.insert(m_plan.targets.at(i).id, QString::number(m_numbers.at(i)));
        }
    }
    const Issue &issue = m_request.issue;
    const auto address = SafeUrl::parse(issue.address);
    const double textHeight =
        pageLayout(m_request.paper).paintRect(QPageLayout::Millimeter).height();
    return jsonLiteral(QJsonObject{
        {u"numbers"_s, numbers},
        {u"css"_s, scriptFile(u"pdf/running.css"_s)},
        {u"count"_s, m_plan.pages},
        {u"header"_s, QJsonArray{issue.publication, issue.title}},
        {u"footer"_s, address ? address->display() : QString()},
        // A little less than the page, so that no rounding makes a second one of it.
        {u"height"_s, u"%1mm"_s.arg(textHeight - 0.5)},
    });
}

void PdfJob::pass(const QByteArray &printed)
{
    Q_EMIT progressed(80, tr("Adding bookmarks and page numbers"));
    inBackground(
        this, [printed, plan = m_plan] { return passPdf(printed, plan); },
        [this](const Result<PassedPdf> &passed) { judge(passed); });
}

void PdfJob::judge(const Result<PassedPdf> &passed)
{
    if (!passed) {
        finish(std::unexpected(passed.error()));
    } else if (passed->bytes.isEmpty()) {
        printFinal({.count = passed->pages.count, .targetPages = m_numbers});
    } else if (passed->pages.targetPages != m_numbers) {
        printFinal(passed->pages);
    } else {
        finish(passed->bytes);
    }
}

void PdfJob::fail(const QString &cause)
{
    finish(std::unexpected(Error{.code = ErrorCode::CannotRender,
                                 .what = tr("The PDF could not be made."),
                                 .where = {},
                                 .remedy = tr("Try again; if it fails again, export the web page "
                                              "and print that."),
                                 .cause = cause}));
}

void PdfJob::finish(Result<QByteArray> pdf)
{
    if (m_finished) {
        return;
    }
    m_finished = true;
    m_deadline.stop();
    // Not from inside a callback of the page; and the page goes last, since ending its process
    // takes a while that whoever waits for the bytes need not wait for.
    QMetaObject::invokeMethod(
        this,
        [this, pdf = std::move(pdf), self = QPointer(this)] {
            Q_EMIT finished(pdf);
            if (self) {
                m_page.reset();
                m_profile.reset();
            }
        },
        Qt::QueuedConnection);
}

} // namespace masthead
