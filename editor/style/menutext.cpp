// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/style/menutext.h"

#include <QRegularExpression>

namespace masthead {

QString menuText(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

QString withoutAccessKey(const QString &text)
{
    // Where the letters are none of the text's, the key stands behind it: "打开(&O)…".
    static const QRegularExpression mark(QStringLiteral(R"(\s?\(&[A-Z0-9]\)|&(&?))"));
    return QString(text).replace(mark, QStringLiteral("\\1"));
}

} // namespace masthead
