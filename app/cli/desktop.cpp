// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/desktop.h"

#include "app/cli/words.h"

#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <vector>

namespace masthead::cli {

Exit openWindow(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    const bool isFile = QFileInfo::exists(first) || first.contains(u'.') || first.contains(u'/');
    if (!arguments.isEmpty() && !first.startsWith(u'-') && !isFile) {
        warn(Words::tr("There is no command and no file \"%1\".").arg(first));
        warn(Words::tr("Try 'masthead --help'."));
        return Exit::WrongUse;
    }
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY") ||
                            qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
                            qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    if (!hasDisplay) {
        warn(Words::tr("There is no display on which a window could open."));
        warn(Words::tr("Try 'masthead --help' for what needs none."));
        return Exit::WrongUse;
    }
    return becomeDesktop(arguments);
}

Exit becomeDesktop(const QStringList &arguments)
{
    const QString program =
        QCoreApplication::applicationDirPath() + QStringLiteral("/masthead-desktop");
    std::vector<QByteArray> encoded{QFile::encodeName(program)};
    encoded.reserve(static_cast<size_t>(arguments.size()) + 1);
    for (const QString &argument : arguments) {
        encoded.push_back(QFile::encodeName(argument));
    }
    std::vector<char *> pointers;
    pointers.reserve(encoded.size() + 1);
    for (QByteArray &argument : encoded) {
        pointers.push_back(argument.data());
    }
    pointers.push_back(nullptr);
    ::execv(pointers.front(), pointers.data());
    print({.code = ErrorCode::CannotOpen,
           .what = QCoreApplication::translate(
               "CommandLine", "The part of Masthead that has a window could not be started."),
           .where = program,
           .remedy = QCoreApplication::translate(
               "CommandLine", "Install Masthead anew, with its desktop program."),
           .cause = QString::fromLocal8Bit(std::strerror(errno))});
    return Exit::CannotRead;
}

} // namespace masthead::cli
