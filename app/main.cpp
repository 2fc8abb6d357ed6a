// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"
#include "app/options.h"
#include "app/pdfrun.h"
#include "app/picturerun.h"
#include "app/signals.h"
#include "app/style/look.h"
#include "editor/spelling/spelling.h"
#include "preview/web/webstart.h"
#include "translations/translations.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <optional>

using namespace masthead;

namespace {

constexpr int kWrongUse = 2;

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("Masthead"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MASTHEAD_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.masthead.Masthead"));
}

int runWindow(const Options &options, int argc, char **argv)
{
    const WebStart web = prepareWebEngine();
    QApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false); // Desktop knows when the last one is done
    installTranslations(application);
    // A picture shows the program as it comes, and leaves no trace in the user's settings.
    const bool picture = options.mode == RunMode::Picture;
    std::optional<QTemporaryDir> scratch;
    if (picture) {
        scratch.emplace();
    }
    Settings settings(scratch ? scratch->filePath(QStringLiteral("masthead.ini")) : QString());
    Look look(picture ? (options.dark ? Appearance::Dark : Appearance::Light)
                      : settings.appearance());
    Spelling spelling;
    look.setWriting(settings.writingLook());
    Desktop desktop({settings, look, spelling, web, !picture});
    const EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::endRequested, &desktop, &Desktop::endNow);
    if (picture) {
        new PictureRun(options, desktop.openWindow(), &desktop);
        return QCoreApplication::exec();
    }
    std::unique_ptr<QLockFile> turn;
    if (!options.input.isEmpty()) {
        turn = SingleInstance::takeTurn(options.input);
        if (SingleInstance::raiseOther(options.input)) {
            return 0;
        }
    }
    MainWindow &window = desktop.openWindow();
    if (!options.input.isEmpty()) {
        window.open(options.input);
        turn.reset();
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
    case RunMode::Picture:
        return runWindow(*options, argc, argv);
    }
    Q_UNREACHABLE_RETURN(kWrongUse);
}
