// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/render/words.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace masthead {
namespace {

constexpr int languageCount = 5;
constexpr std::array<QStringView, languageCount> languages{u"en", u"nl", u"de", u"fr", u"zh"};
constexpr int chinese = 4;

using Row = std::array<const char16_t *, languageCount>;

/// One row for each Word, in its order.
constexpr Row words[] = {
    {u"In this issue", u"In dit nummer", u"In dieser Ausgabe", u"Dans ce numéro", u"本期内容"},
    {u"No. %1", u"Nr. %1", u"Nr. %1", u"N° %1", u"第%1期"},
    {u"1 minute", u"1 minuut", u"1 Minute", u"1 minute", u"1 分钟"},
    {u"%1 minutes", u"%1 minuten", u"%1 Minuten", u"%1 minutes", u"%1 分钟"},
    {u"When", u"Wanneer", u"Wann", u"Quand", u"时间"},
    {u"Where", u"Waar", u"Wo", u"Où", u"地点"},
    {u"Seats", u"Plaatsen", u"Plätze", u"Places", u"名额"},
    {u"Skip to the text", u"Naar de tekst", u"Zum Text", u"Aller au texte", u"跳到正文"},
    {u"By %1", u"Door %1", u"Von %1", u"Par %1", u"作者：%1"},
    {u"Picture from %1, not loaded", u"Afbeelding van %1, niet geladen",
     u"Bild von %1, nicht geladen", u"Image de %1, non chargée", u"来自 %1 的图片，未载入"},
    {u"Picture missing", u"Afbeelding ontbreekt", u"Bild fehlt", u"Image manquante", u"图片缺失"},
    {u"This text is too large to be laid out. It is shown as it was written.",
     u"Deze tekst is te groot om op te maken en staat hier zoals hij geschreven is.",
     u"Dieser Text ist zu groß, um gesetzt zu werden. Er steht hier, wie er geschrieben wurde.",
     u"Ce texte est trop grand pour être mis en page. Il est montré tel qu’il a été écrit.",
     u"这段文字过大，无法排版，按原文显示。"},
    {u"Notes", u"Noten", u"Anmerkungen", u"Notes", u"注释"},
    {u"Back to the text", u"Terug naar de tekst", u"Zurück zum Text", u"Retour au texte",
     u"返回正文"},
    {u"Done", u"Gedaan", u"Erledigt", u"Fait", u"已完成"},
    {u"To do", u"Te doen", u"Offen", u"À faire", u"待办"},
    {u", ", u", ", u", ", u", ", u"，"},
    {u"Newsletter issue", u"Nieuwsbrief", u"Newsletter-Ausgabe", u"Lettre d’information",
     u"新闻通讯"},
};
static_assert(std::size(words) == static_cast<size_t>(Word::NewsletterIssue) + 1);

constexpr Row longMonths[] = {
    {u"January", u"januari", u"Januar", u"janvier", u"1月"},
    {u"February", u"februari", u"Februar", u"février", u"2月"},
    {u"March", u"maart", u"März", u"mars", u"3月"},
    {u"April", u"april", u"April", u"avril", u"4月"},
    {u"May", u"mei", u"Mai", u"mai", u"5月"},
    {u"June", u"juni", u"Juni", u"juin", u"6月"},
    {u"July", u"juli", u"Juli", u"juillet", u"7月"},
    {u"August", u"augustus", u"August", u"août", u"8月"},
    {u"September", u"september", u"September", u"septembre", u"9月"},
    {u"October", u"oktober", u"Oktober", u"octobre", u"10月"},
    {u"November", u"november", u"November", u"novembre", u"11月"},
    {u"December", u"december", u"Dezember", u"décembre", u"12月"},
};

constexpr Row shortMonths[] = {
    {u"Jan", u"jan", u"Jan.", u"janv.", u"1月"},  {u"Feb", u"feb", u"Feb.", u"févr.", u"2月"},
    {u"Mar", u"mrt", u"März", u"mars", u"3月"},   {u"Apr", u"apr", u"Apr.", u"avr.", u"4月"},
    {u"May", u"mei", u"Mai", u"mai", u"5月"},     {u"Jun", u"jun", u"Juni", u"juin", u"6月"},
    {u"Jul", u"jul", u"Juli", u"juil.", u"7月"},  {u"Aug", u"aug", u"Aug.", u"août", u"8月"},
    {u"Sep", u"sep", u"Sept.", u"sept.", u"9月"}, {u"Oct", u"okt", u"Okt.", u"oct.", u"10月"},
    {u"Nov", u"nov", u"Nov.", u"nov.", u"11月"},  {u"Dec", u"dec", u"Dez.", u"déc.", u"12月"},
};

/// A day, or a month, with a time of day if one was given.
struct Date
{
    int year = 0;
    int month = 0;
    int day = 0; ///< 0: the whole month
    QString time;
};

std::optional<Date> parseDate(const QString &text)
{
    static const QRegularExpression iso(
        QStringLiteral("^(\\d{4})-(\\d{2})(?:-(\\d{2})(?:[T ](\\d{2}:\\d{2})(?::\\d{2})?Z?)?)?$"));
    const QRegularExpressionMatch match = iso.match(text.trimmed());
    Date date{.year = match.captured(1).toInt(),
              .month = match.captured(2).toInt(),
              .day = match.captured(3).toInt(),
              .time = match.captured(4)};
    const bool isDate =
        match.hasMatch() &&
        QDate::isValid(date.year, date.month, match.captured(3).isEmpty() ? 1 : date.day);
    return isDate ? std::optional(date) : std::nullopt;
}

/// The parts of a date that are to be written.
enum class Parts : std::uint8_t { Day, DayMonth, Whole };

class DateWriter
{
public:
    DateWriter(int column, std::span<const Row> months)
        : m_column(column)
        , m_months(months)
    {
    }

    [[nodiscard]] QString write(const Date &date, Parts parts) const
    {
        const QString month =
            QString::fromUtf16(m_months[static_cast<size_t>(date.month - 1)][m_column]);
        const QString year = QString::number(date.year);
        if (m_column == chinese) {
            const QString days = date.day > 0 ? QString::number(date.day) + u'日' : QString();
            return (parts == Parts::Whole ? year + u'年' : QString()) +
                   (parts == Parts::Day ? QString() : month) + days;
        }
        QStringList written;
        if (date.day > 0) {
            written << day(date.day);
        }
        if (parts != Parts::Day || date.day == 0) {
            written << month;
        }
        if (parts == Parts::Whole) {
            written << year;
        }
        return written.join(u' ');
    }

private:
    [[nodiscard]] QString day(int number) const
    {
        const bool german = languages[m_column] == u"de";
        const bool first = languages[m_column] == u"fr" && number == 1;
        return QString::number(number) + (german ? u"." : first ? u"er" : u"");
    }

    size_t m_column;
    std::span<const Row> m_months;
};

QString withTime(const QString &date, const QString &time, int column)
{
    return time.isEmpty() ? date : date + (column == chinese ? u" " : u", ") + time;
}

QString formatted(const QString &iso, int column, std::span<const Row> months)
{
    const std::optional<Date> date = parseDate(iso);
    return date
               ? withTime(DateWriter(column, months).write(*date, Parts::Whole), date->time, column)
               : iso;
}

} // namespace

OutputWords::OutputWords(QStringView language)
{
    const QStringView primary = language.split(u'-').constFirst();
    const auto found = std::ranges::find_if(languages, [&](QStringView known) {
        return known.compare(primary, Qt::CaseInsensitive) == 0;
    });
    const bool isKnown = found != languages.end();
    m_column = isKnown ? static_cast<int>(found - languages.begin()) : 0;
    m_language = (isKnown ? language : languages.front()).toString();
}

QString OutputWords::word(Word word) const
{
    return QString::fromUtf16(words[std::to_underlying(word)][static_cast<size_t>(m_column)]);
}

QString OutputWords::word(Word word, const QString &value) const
{
    return this->word(word).arg(value);
}

QString OutputWords::date(const QString &iso) const
{
    return formatted(iso, m_column, longMonths);
}

QString OutputWords::shortDate(const QString &iso) const
{
    return formatted(iso, m_column, shortMonths);
}

QString OutputWords::dateRange(const QString &starts, const QString &ends) const
{
    const std::optional<Date> from = parseDate(starts);
    const std::optional<Date> to = parseDate(ends);
    if (starts.isEmpty() || ends.isEmpty() || starts == ends) {
        return date(starts.isEmpty() ? ends : starts);
    }
    if (!from || !to) {
        return date(starts) + u" – " + date(ends);
    }
    const DateWriter writer(m_column, longMonths);
    const bool sameYear = from->year == to->year;
    const bool sameMonth = sameYear && from->month == to->month && from->day > 0 && to->day > 0;
    const bool sameDay = sameMonth && from->day == to->day;
    const bool timed = !from->time.isEmpty() || !to->time.isEmpty();
    if (sameDay) {
        const QString times = from->time + u'–' + to->time;
        return withTime(writer.write(*from, Parts::Whole), times, m_column);
    }
    if (timed || !sameYear) {
        return date(starts) + u" – " + date(ends);
    }
    // Chinese names the year first: 2024年4月21日至26日.
    if (m_column == chinese) {
        return writer.write(*from, Parts::Whole) + u'至' +
               writer.write(*to, sameMonth ? Parts::Day : Parts::DayMonth);
    }
    const QString begin = writer.write(*from, sameMonth ? Parts::Day : Parts::DayMonth);
    return begin + (sameMonth ? u"–" : u" – ") + writer.write(*to, Parts::Whole);
}

QString machineDate(const QString &text)
{
    const std::optional<Date> date = parseDate(text);
    if (!date) {
        return {};
    }
    return date->time.isEmpty() ? text.trimmed() : text.trimmed().first(10) + u'T' + date->time;
}

QString directionOf(QStringView language)
{
    const QList<QStringView> subtags = language.split(u'-');
    const auto isRtl = [](QStringView tag) {
        static constexpr std::array<QStringView, 14> tags{u"ar", u"he",   u"fa",   u"ur", u"yi",
                                                          u"ps", u"sd",   u"ug",   u"dv", u"ckb",
                                                          u"iw", u"arab", u"hebr", u"syr"};
        return std::ranges::any_of(
            tags, [&](QStringView known) { return known.compare(tag, Qt::CaseInsensitive) == 0; });
    };
    return std::ranges::any_of(subtags, isRtl) ? QStringLiteral("rtl") : QStringLiteral("ltr");
}

} // namespace masthead
