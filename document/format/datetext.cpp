// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/datetext.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace masthead {

QString dateFrom(const QString &text)
{
    static const QRegularExpression year(QStringLiteral("^\\d{4}$"));
    if (year.match(text).hasMatch()) {
        return text;
    }
    static const QRegularExpression ordinal(QStringLiteral("(?<=\\d)(?:st|[nr]d|th)\\b"));
    static const QRegularExpression weekday(
        QStringLiteral("^(?:\\w+day|Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +"));
    static const QRegularExpression time(QStringLiteral(",? +\\d{1,2}:\\d\\d.*$"));
    const QString plain = QString(text).remove(weekday).remove(time).remove(ordinal).simplified();
    for (const char *format :
         {"d MMMM yyyy", "MMMM d, yyyy", "d MMM yyyy", "MMM d, yyyy", "MMMM d yyyy"}) {
        const QDate date = QLocale::c().toDate(plain, QString(QLatin1StringView(format)));
        if (date.isValid()) {
            return date.toString(Qt::ISODate);
        }
    }
    if (const QDate month = QLocale::c().toDate(plain, QStringLiteral("MMMM yyyy"));
        month.isValid()) {
        return month.toString(QStringLiteral("yyyy-MM"));
    }
    // Numbers from the year on; from the day or the month on they can't be told apart.
    static const QRegularExpression numbers(QStringLiteral(
        "^(\\d{4})(?: ?年 ?|[-./])(\\d{1,2})(?:(?: ?月 ?|[-./])(?:(\\d{1,2})(?: ?日)?)?)?"
        "(?:[T ]\\d.*)?$"));
    const QRegularExpressionMatch match = numbers.match(text);
    const auto twoDigits = [&](int group) { return match.captured(group).rightJustified(2, u'0'); };
    const QString month = match.captured(1) + u'-' + twoDigits(2);
    const QString day = match.captured(3).isEmpty() ? month : month + u'-' + twoDigits(3);
    const bool isDate =
        QDate::fromString(day.size() > 7 ? day : day + QStringLiteral("-01"), Qt::ISODate)
            .isValid();
    return match.hasMatch() && isDate ? day : QString();
}

QString dateIn(const QString &title)
{
    static const QRegularExpression date(QStringLiteral(
        "(?<!\\d)(?:(?:19|20)\\d\\d(?:([-./])\\d{1,2}\\1\\d{1,2}| ?年 ?\\d{1,2} ?月 ?\\d{1,2} "
        "?日)(?![-./]?\\d)"
        "|(?:\\d{1,2} )?[A-Z][a-z]+ (?:\\d{1,2}(?:st|[nr]d|th)?, )?(?:19|20)\\d\\d(?![-./]?\\d))"));
    QStringList dates;
    for (QRegularExpressionMatchIterator it = date.globalMatch(title); it.hasNext();) {
        dates.append(dateFrom(it.next().captured()));
    }
    dates.removeAll(QString());
    return dates.size() == 1 ? dates.first() : QString();
}

} // namespace masthead
