// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/issuename.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace masthead {

QString issueName(const QString &title, const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    if (title.isEmpty() || file.isEmpty()) {
        const QString name = title + file;
        return name.isEmpty() ? QCoreApplication::translate("IssueName", "Untitled") : name;
    }
    //: %1 is the title of an issue, %2 the name of its file
    return QCoreApplication::translate("IssueName", "%1 – %2").arg(title, file);
}

} // namespace masthead
