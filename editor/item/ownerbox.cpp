// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/item/ownerbox.h"

#include "editor/style/flatcombo.h"
#include "editor/style/fonts.h"
#include "editor/style/icons.h"
#include "editor/style/menutext.h"
#include "editor/style/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace masthead {

OwnerBox::OwnerBox(QWidget *parent)
    : QToolButton(parent)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("owner"));
    setToolTip(tr("Owner"));
    setFont(typeFont(Face::Interface, TypeSize::Base));
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(m_menu);
    setAttribute(Qt::WA_Hover);
    connect(m_menu, &QMenu::aboutToShow, this, &OwnerBox::fillMenu);
    connect(m_menu, &QMenu::aboutToHide, this, [this] { endHover(*this); });
    m_menu->installEventFilter(this);
    setOwner({}, {});
}

void OwnerBox::setOwner(const QString &owner, const QStringList &everyone)
{
    m_owner = owner;
    m_everyone = everyone;
    constexpr int widest = 160;
    setText(fontMetrics().elidedText(owner.isEmpty() ? tr("Owner") : owner, Qt::ElideRight,
                                     scaled(widest)));
    setAccessibleName(owner.isEmpty() ? tr("Owner: no one") : tr("Owner: %1").arg(owner));
}

void OwnerBox::openMenu()
{
    setFocus(Qt::ShortcutFocusReason);
    m_menu->popup(mapToGlobal(rect().bottomLeft()));
}

/// What is typed into the menu is another name.
bool OwnerBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_menu && event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        auto *other = m_menu->findChild<QLineEdit *>();
        if (other != nullptr && !other->hasFocus() && !key.text().isEmpty() &&
            key.text().front().isPrint() && key.key() != Qt::Key_Space) {
            other->setFocus(Qt::OtherFocusReason);
            QApplication::sendEvent(other, event);
            return true;
        }
    }
    return QToolButton::eventFilter(watched, event);
}

QSize OwnerBox::sizeHint() const
{
    return flatComboSize(*this, text());
}

void OwnerBox::paintEvent(QPaintEvent * /*event*/)
{
    paintFlatCombo(*this,
                   iconPixmap(QStringLiteral("person"), tokensOf(palette()).text2,
                              flatComboIconSize(), devicePixelRatio()),
                   text());
}

void OwnerBox::fillMenu()
{
    m_menu->clear();
    const auto add = [this](const QString &text, const QString &owner) {
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(owner == m_owner);
        connect(action, &QAction::triggered, this, [this, owner] { Q_EMIT chosen(owner); });
    };
    add(tr("No one"), {});
    for (const QString &name : std::as_const(m_everyone)) {
        add(menuText(name), name);
    }
    m_menu->addSeparator();
    auto *other = new QLineEdit;
    other->setPlaceholderText(tr("Another name"));
    other->setAccessibleName(tr("Another name"));
    auto *box = new QWidget;
    box->setFocusPolicy(Qt::StrongFocus); // so that the arrow keys reach it
    box->setFocusProxy(other);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(scaled(12), scaled(4), scaled(12), scaled(4));
    column->addWidget(other);
    auto *action = new QWidgetAction(m_menu); // clear() deletes it
    action->setDefaultWidget(box);
    m_menu->addAction(action);
    connect(other, &QLineEdit::returnPressed, this, [this, other] {
        const QString name = other->text().simplified();
        m_menu->close();
        if (!name.isEmpty()) {
            Q_EMIT chosen(name);
        }
    });
}

} // namespace masthead
