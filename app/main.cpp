// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"
#include "app/help/panelhelp.h"
#include "app/options.h"
#include "app/pdfrun.h"
#include "app/picturerun.h"
#include "app/signals.h"
#include "app/startrequest.h"
#include "app/style/look.h"
#include "editor/spelling/spelling.h"
#include "preview/web/webstart.h"
#include "translations/translations.h"

#include <KDSingleApplication>

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <memory>
#include <optional>

using namespace masthead;

namespace {

constexpr int kWrongUse = 2;
constexpr int kPatienceMs = 5000; // with a process that runs already and does not answer

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("Masthead"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MASTHEAD_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.masthead.Masthead"));
}

/// The program as it comes; leaves no trace in the user's settings.
int runPicture(const Options &options, int argc, char **argv)
{
    const WebStart web = prepareWebEngine();
    QApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false); // PictureRun knows when it is done
    installTranslations(application);
    const QTemporaryDir scratch;
    Settings settings(scratch.filePath(QStringLiteral("masthead.ini")));
    Look look(options.dark ? Appearance::Dark : Appearance::Light);
    look.setWriting(settings.writingLook());
    Spelling spelling;
    Desktop desktop({settings, look, spelling, web, false});
    new PictureRun(options, desktop.openWindow(), &desktop);
    return QCoreApplication::exec();
}

int runWindow(const Options &options, int argc, char **argv)
{
    const WebStart web = prepareWebEngine();
    QApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false); // Desktop knows when the last one is done
    Settings settings;
    auto single = std::make_unique<KDSingleApplication>(
        instanceName(settings.fileName()),
        KDSingleApplication::Option::IncludeUsernameInSocketName);
    if (!single->isPrimaryInstance() &&
        single->sendMessageWithTimeout(toMessage(startRequest(options.input)), kPatienceMs)) {
        return 0;
    }
    // Whoever starts from now on must not leave his request with one that ends.
    QObject::connect(&application, &QCoreApplication::aboutToQuit, [&single] { single.reset(); });

    installTranslations(application, settings.interfaceLanguage());
    PanelHelp panelHelp;
    application.installEventFilter(&panelHelp);
    Look look(settings.appearance());
    look.setWriting(settings.writingLook());
    Spelling spelling;
    Desktop desktop({settings, look, spelling, web, true});
    const EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::endRequested, &desktop, &Desktop::endNow);
    QObject::connect(single.get(), &KDSingleApplication::messageReceived, &desktop,
                     [&desktop](const QByteArray &message) {
                         if (const std::optional<StartRequest> other = fromMessage(message)) {
                             desktop.serve(*other);
                         }
                     });
    if (!options.input.isEmpty()) {
        desktop.open(options.input);
    } else {
        desktop.restoreSession();
    }
    QTimer::singleShot(0, &desktop, &Desktop::offerRecovery);
    return QCoreApplication::exec();
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words.append(QFile::decodeName(argv[i]));
    }
    return words;
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    const Result<Options> options = parseOptions(wordsOf(argc, argv));
    if (!options) {
        std::fprintf(stderr, "%s\n", qPrintable(plainText(options.error())));
        return kWrongUse;
    }
    if (options->showHelp) {
        std::fputs(qPrintable(optionsHelp()), stdout);
        return 0;
    }
    if (options->showVersion) {
        std::puts("Masthead " MASTHEAD_VERSION);
        return 0;
    }
    switch (options->mode) {
    case RunMode::Pdf:
        return runPdf(*options, argc, argv);
    case RunMode::Window:
        return runWindow(*options, argc, argv);
    case RunMode::Picture:
        return runPicture(*options, argc, argv);
    }
    Q_UNREACHABLE_RETURN(kWrongUse);
}
