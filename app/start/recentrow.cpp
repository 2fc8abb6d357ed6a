// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/recentrow.h"

#include "app/issuename.h"
#include "app/style/paint.h"
#include "editor/style/dateformats.h"
#include "editor/style/fonts.h"
#include "editor/style/icons.h"
#include "editor/style/tokens.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>

namespace masthead {

namespace {

constexpr int kIcon = 16;
constexpr int kTitleAt = 36;

QString publicationText(const RecentFile &file)
{
    if (file.publication.isEmpty() || file.edition.isEmpty()) {
        return file.publication;
    }
    //: %1 is a publication's name, %2 the number of the edition
    return RecentRow::tr("%1 · No. %2").arg(file.publication, file.edition);
}

/// The path for a tool tip, the home folder shortened.
QString shownPath(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.sliced(home.size()) : path;
}

} // namespace

QString usedText(const QDateTime &used, const QDateTime &now)
{
    const qint64 days = used.date().daysTo(now.date());
    const QLocale locale;
    if (days == 0) {
        return RecentRow::tr("today %1").arg(used.time().toString(QStringLiteral("HH:mm")));
    }
    if (days == 1) {
        return RecentRow::tr("yesterday");
    }
    return locale.toString(used.date(), dayFormat());
}

RecentRow::RecentRow(RecentFile file, Name name, QWidget *parent)
    : QAbstractButton(parent)
    , m_file(std::move(file))
{
    setFocusPolicy(Qt::StrongFocus);
    const bool isNamedByTitle = name == Name::Title && !m_file.title.isEmpty();
    setText(isNamedByTitle ? m_file.title : issueName(m_file.title, m_file.path));
    setToolTip(shownPath(m_file.path));
    setAccessibleName(text());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    lookAtDisk();
}

void RecentRow::lookAtDisk()
{
    m_isGone = !QFileInfo::exists(m_file.path);
    QStringList facts{publicationText(m_file)};
    if (m_isGone) {
        facts.append(tr("not found"));
    }
    facts.removeAll(QString());
    setAccessibleDescription(facts.join(QStringLiteral(", ")));
    update();
}

QSize RecentRow::sizeHint() const
{
    return {scaled(480), fontMetrics().height() + scaled(28)};
}

void RecentRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &colors = tokensOf(palette());
    if (hasFocus() || underMouse()) {
        fillRounded(painter, QRectF(rect()).adjusted(0, 1, 0, -1), rowRadius,
                    hasFocus() ? colors.tint : colors.hover);
    }
    drawHairline(painter, rect(), Qt::BottomEdge, colors.line);
    painter.drawPixmap(
        QPointF(0, (height() - kIcon) / 2.0),
        iconPixmap(QStringLiteral("page"), colors.text2, kIcon, devicePixelRatioF()));

    // Columns in parts of the width, as a table's; the title has the most.
    struct Column
    {
        int from;
        int to;
        QString text;
        QColor ink;
        Qt::Alignment align;
    };
    const int row = width();
    const QString ready = tr("%1 of %2 ready").arg(m_file.ready).arg(m_file.items);
    const Column columns[]{
        {row * 52 / 100, row * 71 / 100, publicationText(m_file), colors.text2, Qt::AlignLeft},
        {row * 72 / 100, row * 86 / 100, m_isGone ? tr("not found") : ready, colors.text2,
         Qt::AlignLeft},
        {row * 86 / 100, row - 4, usedText(m_file.used, QDateTime::currentDateTime()), colors.text2,
         Qt::AlignRight},
    };
    for (const Column &column : columns) {
        painter.setPen(column.ink);
        const QRect cell(column.from, 0, column.to - column.from, height());
        painter.drawText(cell, column.align | Qt::AlignVCenter,
                         fontMetrics().elidedText(column.text, Qt::ElideRight, cell.width()));
    }
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(colors.text);
    const QRect title(kTitleAt, 0, row * 50 / 100 - kTitleAt, height());
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(strong).elidedText(text(), Qt::ElideRight, title.width()));
}

void RecentRow::enterEvent(QEnterEvent * /*event*/)
{
    update();
}

void RecentRow::leaveEvent(QEvent * /*event*/)
{
    update();
}

/// Who comes back to the window may have put the disk in, or moved the file.
void RecentRow::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::ActivationChange) {
        lookAtDisk();
    }
}

} // namespace masthead
