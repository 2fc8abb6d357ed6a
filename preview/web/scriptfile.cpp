// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/web/scriptfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace masthead {

QString scriptFile(const QString &path)
{
    QFile file(":/masthead/preview/"_L1 + path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "scriptFile", "a file that preview/CMakeLists.txt does not list");
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace masthead
