// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/itemname.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace masthead {

QString shownTitle(const Item &item)
{
    if (!item.title.isEmpty()) {
        return item.title;
    }
    constexpr qsizetype enough = 200;
    static const QRegularExpression marks(QStringLiteral("!?\\[|\\](\\([^)]*\\))?|[#>*_`~]+"));
    const QString text =
        item.body.first(std::min(enough, item.body.size())).remove(marks).simplified();
    return text.isEmpty() ? QCoreApplication::translate("OutlineModel", "Untitled") : text;
}

} // namespace masthead
