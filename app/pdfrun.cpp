// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pdfrun.h"

#include "document/format/issueio.h"
#include "preview/pdf/pdfjob.h"
#include "preview/web/webstart.h"
#include "translations/translations.h"

#include <QGuiApplication>

#include <cstdio>
#include <cstdlib>

namespace masthead {

namespace {

constexpr int kCantRead = 3;
constexpr int kCantWrite = 4;

int fail(const Error &error, int code)
{
    std::fprintf(stderr, "%s\n", qPrintable(plainText(error)));
    return code;
}

/// Qt WebEngine looks for a GPU even where it is to use none, and complains. What the user must
/// know comes as an Error; QT_LOGGING_RULES brings the rest back.
void onlyWhatMatters(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        std::fprintf(stderr, "%s\n", qPrintable(message));
    }
}

} // namespace

int runPdf(const Options &options, int argc, char **argv)
{
    // No screen is needed, and none is asked for even where there is one.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES")) {
        qInstallMessageHandler(onlyWhatMatters);
    }
    const WebStart web = prepareWebEngine();
    QGuiApplication application(argc, argv);
    installTranslations(application);
    if (!web.canShowPages()) {
        return fail({ErrorCode::CannotRender,
                     QCoreApplication::translate("PdfRun", "The PDF could not be made."),
                     {},
                     explanation(web.trouble),
                     {}},
                    kCantWrite);
    }
    const Result<OpenedIssue> opened = readIssue(options.input);
    if (!opened) {
        return fail(opened.error(), kCantRead);
    }
    PdfJob job(web, {opened->issue, opened->blobs, options.letter ? Paper::Letter : Paper::A4});
    QObject::connect(&job, &PdfJob::finished, &application, [&](const Result<QByteArray> &pdf) {
        const Result<void> written = pdf.and_then(
            [&](const QByteArray &bytes) { return writeBytes(options.output, bytes); });
        // The output is complete: taking Chromium apart in order would cost another 80 ms.
        std::_Exit(written ? 0 : fail(written.error(), kCantWrite));
    });
    QMetaObject::invokeMethod(&job, &PdfJob::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace masthead
