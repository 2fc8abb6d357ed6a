// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/error.h"

#include <QStringList>

namespace masthead {

QString plainText(const Error &error)
{
    QStringList lines{error.what};
    for (const QString &line : {error.where, error.remedy, error.cause}) {
        if (!line.isEmpty()) {
            lines.append(line);
        }
    }
    return lines.join(u'\n');
}

Error within(const QString &place, Error error)
{
    error.where = error.where.isEmpty() ? place : place + QStringLiteral(", ") + error.where;
    return error;
}

} // namespace masthead
