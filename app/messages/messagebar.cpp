// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/messagebar.h"

#include "app/style/paint.h"
#include "app/style/style.h"
#include "editor/style/fonts.h"
#include "editor/style/icons.h"
#include "editor/style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <array>

namespace masthead {

namespace {

struct ToneRow
{
    const char *icon;
    QColor Tokens::*ink;
    QColor Tokens::*ground;
};

/// By Tone.
constexpr std::array kTones{
    ToneRow{"info", &Tokens::accent, &Tokens::tint},
    ToneRow{"check", &Tokens::ok, &Tokens::okTint},
    ToneRow{"warning", &Tokens::warn, &Tokens::warnTint},
    ToneRow{"warning", &Tokens::error, &Tokens::errorTint},
};

const ToneRow &rowOf(Tone tone)
{
    return kTones.at(static_cast<size_t>(tone));
}

constexpr int kIcon = 16;
constexpr int kMargin = 16;
constexpr int kBetweenCards = 8;
constexpr int kUnderCards = 32;

} // namespace

MessageBar::MessageBar(Message message, Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_message(std::move(message))
    , m_shape(shape)
{
    setAccessibleName(m_message.what + u' ' + m_message.more);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kMargin + kIcon + 12, 8, kMargin, 8);
    layout->setSpacing(8);
    auto *text = new QLabel(this);
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setText(QStringLiteral("<b>%1</b> %2")
                      .arg(m_message.what.toHtmlEscaped(), m_message.more.toHtmlEscaped()));
    layout->addWidget(text, 1);
    addButtons();
    if (m_message.lifetime.count() > 0) {
        QTimer::singleShot(m_message.lifetime, this, &MessageBar::closed);
    }
}

void MessageBar::addButtons()
{
    for (const MessageAction &action : std::as_const(m_message.actions)) {
        auto *button = new QPushButton(action.text, this);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the caret where the author writes
        if (action.filled) {
            makeFilled(button);
        }
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            Q_EMIT closed();
            run();
        });
        layout()->addWidget(button);
    }
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss"));
    connect(close, &QToolButton::clicked, this, [this, run = m_message.dismissed] {
        Q_EMIT closed();
        if (run) {
            run();
        }
    });
    layout()->addWidget(close);
}

void MessageBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &colors = tokensOf(palette());
    const ToneRow &row = rowOf(m_message.tone);
    switch (m_shape) {
    case Shape::Row:
        painter.fillRect(rect(), colors.*row.ground);
        drawHairline(painter, rect(), Qt::BottomEdge, colors.line);
        break;
    case Shape::Card:
        fillRounded(painter, rect(), cardRadius, colors.*row.ground);
        strokeRounded(painter, rect(), cardRadius, colors.line);
        break;
    }
    const QString name = m_message.icon.isEmpty() ? QString::fromLatin1(row.icon) : m_message.icon;
    painter.drawPixmap(QPointF(kMargin, (height() - kIcon) / 2.0),
                       iconPixmap(name, colors.*row.ink, kIcon, devicePixelRatioF()));
}

MessageStack::MessageStack(MessageBar::Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_shape(shape)
    , m_layout(new QVBoxLayout(this))
{
    const bool isCards = shape == MessageBar::Shape::Card;
    m_layout->setContentsMargins(0, 0, 0, isCards ? kUnderCards : 0);
    m_layout->setSpacing(isCards ? kBetweenCards : 0);
    hide();
}

void MessageStack::post(const QString &key, const Message &message)
{
    takeBack(key);
    auto *bar = new MessageBar(message, m_shape, this);
    m_bars.insert(key, bar);
    m_layout->insertWidget(0, bar);
    connect(bar, &MessageBar::closed, this, [this, key] { takeBack(key); });
    show();
}

void MessageStack::takeBack(const QString &key)
{
    MessageBar *bar = m_bars.take(key);
    if (bar == nullptr) {
        return;
    }
    m_layout->removeWidget(bar);
    bar->hide();
    bar->deleteLater(); // it may be the one whose button was pressed
    setVisible(!m_bars.isEmpty());
}

bool MessageStack::takeFocus()
{
    for (int i = 0; i < m_layout->count(); ++i) {
        const QWidget *bar = m_layout->itemAt(i)->widget();
        auto *button = bar == nullptr ? nullptr : bar->findChild<QAbstractButton *>();
        if (button != nullptr && button->isVisible()) {
            button->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

void MessageStack::clear()
{
    const QStringList keys = m_bars.keys();
    for (const QString &key : keys) {
        takeBack(key);
    }
}

} // namespace masthead
