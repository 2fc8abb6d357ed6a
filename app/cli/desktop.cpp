// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/desktop.h"

#include <unistd.h>

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <vector>

namespace masthead::cli {

Exit becomeDesktop(const QStringList &arguments)
{
    const QString program =
        QCoreApplication::applicationDirPath() + QStringLiteral("/masthead-desktop");
    std::vector<QByteArray> encoded{QFile::encodeName(program)};
    for (const QString &argument : arguments) {
        encoded.push_back(QFile::encodeName(argument));
    }
    std::vector<char *> pointers;
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
