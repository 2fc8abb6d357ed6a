// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/style/dateformats.h"

#include <QCoreApplication>

namespace masthead {

QString dayFormat()
{
    //: A pattern of QLocale for a day: 31 Jan 2026
    return QCoreApplication::translate("DateFormats", "d MMM yyyy");
}

QString weekdayFormat()
{
    //: A pattern of QLocale for a day with its weekday: Sat 31 Jan 2026
    return QCoreApplication::translate("DateFormats", "ddd d MMM yyyy");
}

QString monthFormat()
{
    //: A pattern of QLocale for a month: Jan 2026
    return QCoreApplication::translate("DateFormats", "MMM yyyy");
}

} // namespace masthead
