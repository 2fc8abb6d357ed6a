// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/desktop.h"
#include "translations/translations.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstring>

using namespace masthead;

int main(int argc, char *argv[])
{
    if (argc == 2 && std::strcmp(argv[1], "--version") == 0) {
        std::puts("masthead " MASTHEAD_VERSION);
        return 0;
    }
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("masthead"));
    installTranslations(application);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    const QString first = arguments.value(0);
    if (first == u"--help" || first == u"-h" || first == u"help") {
        cli::printHelp();
        return 0;
    }
    if (const cli::Command *command = cli::commandByName(first)) {
        return int(cli::runCommand(*command, arguments.sliced(1)));
    }
    return int(cli::openWindow(arguments));
}
