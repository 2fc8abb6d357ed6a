// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/item/fieldline.h"

#include "document/import/webaddresses.h"
#include "editor/markdown/editingkeys.h"
#include "editor/markdown/textdiff.h"
#include "editor/style/dateformats.h"
#include "editor/style/fonts.h"
#include "editor/style/tokens.h"

#include <QDate>
#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace masthead {

namespace {

/// The time as short as the reader's language writes it.
QString withTime(const QString &dayFormat)
{
    return dayFormat + u", " + QLocale().timeFormat(QLocale::ShortFormat);
}

QString withoutScheme(const QString &address)
{
    for (const auto scheme : {QLatin1StringView("https://"), QLatin1StringView("http://")}) {
        if (address.startsWith(scheme)) {
            return address.sliced(scheme.size());
        }
    }
    return address;
}

} // namespace

QString shownDate(const QString &iso)
{
    constexpr qsizetype monthSize = 7; // 2024-01
    if (iso.size() == monthSize) {
        const QDate month = QDate::fromString(iso + u"-01", Qt::ISODate);
        return month.isValid() ? QLocale().toString(month, monthFormat()) : iso;
    }
    constexpr qsizetype daySize = 10; // 2024-01-12, what Qt reads of any longer text
    if (iso.size() > daySize) {
        // As it stands there: a zone only says where that is.
        const QDateTime when = QDateTime::fromString(iso, Qt::ISODate);
        return when.isValid()
                   ? QLocale().toString(QDateTime(when.date(), when.time()), withTime(dayFormat()))
                   : iso;
    }
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, dayFormat()) : iso;
}

QString isoDate(const QString &text)
{
    const QString typed = text.trimmed();
    const std::pair<QLocale, QString> ways[]{
        {QLocale(), dayFormat()},
        {QLocale(), QStringLiteral("d MMM yyyy")},
        {QLocale::c(), QStringLiteral("d MMM yyyy")}, // the months in English
    };
    for (const auto &[locale, format] : ways) {
        if (const QDate day = locale.toDate(typed, format); day.isValid()) {
            return day.toString(Qt::ISODate);
        }
        if (const QDateTime when = locale.toDateTime(typed, withTime(format)); when.isValid()) {
            return when.toString(u"yyyy-MM-ddTHH:mm");
        }
    }
    return text;
}

FieldLine::FieldLine(FieldType type, Frame frame, QWidget *parent)
    : QLineEdit(parent)
    , m_type(type)
    , m_frame(frame)
{
    setFont(typeFont(Face::Interface, TypeSize::Base));
    if (m_frame == Frame::WhileUsed) {
        setFrame(false);
        setTextMargins(0, 0, 0, 0);
    }
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_value = bodyText(text);
        Q_EMIT edited(m_value);
    });
    color();
}

void FieldLine::finish()
{
    const QString value = m_type == FieldType::Date      ? isoDate(m_value)
                          : m_type == FieldType::Address ? withScheme(m_value)
                                                         : m_value;
    if (value != m_value) {
        m_value = value;
        Q_EMIT edited(m_value);
    }
    Q_EMIT finished();
}

void FieldLine::setValue(const QString &value)
{
    if (value != m_value) {
        m_value = value;
        showValue();
    }
}

void FieldLine::showValue()
{
    QString shown = m_value;
    if (!hasFocus() && m_type == FieldType::Date) {
        shown = shownDate(m_value);
    } else if (!hasFocus() && m_type == FieldType::Address) {
        shown = withoutScheme(m_value);
    }
    if (shown != text()) {
        const int caret = cursorPosition();
        setText(shown);
        setCursorPosition(hasFocus() ? caret : 0);
    }
    setToolTip(hasFocus() ? QString() : m_value);
}

void FieldLine::color()
{
    QPalette colors;
    if (m_type == FieldType::Address) {
        colors.setColor(QPalette::Text, tokensOf(palette()).accent);
    }
    if (m_frame == Frame::WhileUsed) {
        colors.setColor(QPalette::Base, Qt::transparent); // its ground is painted here
    }
    // To set a palette is to change it, and each change comes here.
    const QPalette wanted = colors.resolve(palette());
    if (wanted.color(QPalette::Text) != palette().color(QPalette::Text) ||
        wanted.color(QPalette::Base) != palette().color(QPalette::Base)) {
        setPalette(colors);
    }
}

bool FieldLine::event(QEvent *event)
{
    return acceptEditingKey(event) || QLineEdit::event(event);
}

void FieldLine::keyPressEvent(QKeyEvent *event)
{
    if (!isForField(*event)) {
        event->ignore(); // undo and redo too: the panel gives them to the document
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && m_frame == Frame::WhileUsed) {
        focusNextChild(); // a line of fields is filled from one to the next
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FieldLine::focusInEvent(QFocusEvent *event)
{
    showValue();
    QLineEdit::focusInEvent(event);
    update();
}

void FieldLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    finish();
    showValue();
    update();
}

void FieldLine::enterEvent(QEnterEvent *event)
{
    QLineEdit::enterEvent(event);
    update();
}

void FieldLine::leaveEvent(QEvent *event)
{
    QLineEdit::leaveEvent(event);
    update();
}

void FieldLine::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        color();
    }
}

void FieldLine::paintEvent(QPaintEvent *event)
{
    if (m_frame == Frame::WhileUsed && (hasFocus() || underMouse())) {
        const Tokens &colors = tokensOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(hasFocus() ? colors.accent : colors.line, 1));
        painter.setBrush(colors.base);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    QLineEdit::paintEvent(event);
}

} // namespace masthead
