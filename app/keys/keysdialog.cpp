// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/keysdialog.h"

#include "app/settings.h"
#include "app/style/paint.h"
#include "app/style/style.h"
#include "editor/style/fonts.h"
#include "editor/style/menutext.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace masthead {

namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 600;
constexpr int kKeyWidth = 160;
constexpr int kRow = Qt::UserRole; ///< its number in the table of actions

QString nameOf(const ActionRow &row)
{
    return withoutAccessKey(QCoreApplication::translate("Action", row.text));
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys) {
        texts.append(key.toString(QKeySequence::NativeText));
    }
    return texts.join(QStringLiteral("  "));
}

} // namespace

KeysDialog::KeysDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_key(new QKeySequenceEdit(this))
    , m_trouble(new QLabel(this))
    , m_useHere(new QPushButton(tr("Use it &here"), this))
    , m_none(new QPushButton(tr("&No key"), this))
    , m_usual(new QPushButton(tr("&Usual keys"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    resize(QSize(scaled(kWidth), scaled(kHeight)).boundedTo(roomOnScreen(*this)));
    m_filter->setPlaceholderText(tr("Find a command or a key"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->setUniformRowHeights(true);
    m_trouble->setWordWrap(true);
    fill();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 12);
    layout->setSpacing(12);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeFoot());
    connect(m_filter, &QLineEdit::textChanged, this, &KeysDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysDialog::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, m_key, qOverload<>(&QWidget::setFocus));
    // Not when it changes: it is empty for a moment when a key is pressed.
    connect(m_key, &QKeySequenceEdit::editingFinished, this, &KeysDialog::consider);
    connect(m_none, &QPushButton::clicked, this,
            [this] { take(withKey(m_settings.keyChoices(), *current(), {})); });
    m_key->installEventFilter(this);
    connect(m_usual, &QPushButton::clicked, this,
            [this] { take(withUsualKeys(m_settings.keyChoices(), *current())); });
    connect(m_useHere, &QPushButton::clicked, this,
            [this] { take(withKey(m_settings.keyChoices(), *current(), m_key->keySequence())); });
    showKeys();
    m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

void KeysDialog::fill()
{
    QTreeWidgetItem *menu = nullptr;
    int number = 0;
    MenuName last{};
    for (const ActionRow &row : actionRows()) {
        if (menu == nullptr || row.menu != last) {
            menu = new QTreeWidgetItem(m_list, {withoutAccessKey(menuTitle(row.menu))});
            menu->setFlags(Qt::ItemIsEnabled);
            menu->setFirstColumnSpanned(true);
            menu->setExpanded(true);
            QFont font = m_list->font();
            font.setWeight(QFont::DemiBold);
            menu->setFont(0, font);
            last = row.menu;
        }
        auto *item = new QTreeWidgetItem(menu, {nameOf(row)});
        item->setData(0, kRow, number++);
    }
}

QWidget *KeysDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *keys = new QHBoxLayout;
    auto *label = new QLabel(tr("&Key"), foot);
    label->setBuddy(m_key);
    m_key->setMaximumSequenceLength(1);
    m_key->setFixedWidth(scaled(kKeyWidth));
    m_key->setAccessibleName(tr("Key of the command"));
    m_key->findChild<QLineEdit *>()->setAccessibleName(m_key->accessibleName()); // has the focus
    keys->addWidget(label);
    keys->addWidget(m_key);
    keys->addWidget(m_none);
    keys->addWidget(m_usual);
    keys->addStretch(1);
    auto *trouble = new QHBoxLayout;
    trouble->addWidget(m_trouble, 1);
    trouble->addWidget(m_useHere);
    auto *ends = new QHBoxLayout;
    auto *all = new QPushButton(tr("Usual keys for &all"), foot);
    auto *done = new QPushButton(tr("Close"), foot);
    makeFilled(done);
    setTabOrder({m_key, m_useHere, m_none, m_usual, all, done});
    ends->addWidget(all);
    ends->addStretch(1);
    ends->addWidget(done);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(keys);
    layout->addLayout(trouble);
    layout->addLayout(ends);
    connect(all, &QPushButton::clicked, this, [this] { take({}); });
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    return foot;
}

const ActionRow *KeysDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QVariant number = item == nullptr ? QVariant() : item->data(0, kRow);
    return number.isValid() ? &actionRows()[static_cast<size_t>(number.toInt())] : nullptr;
}

void KeysDialog::filter(const QString &text)
{
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *menu = m_list->topLevelItem(i);
        bool some = false;
        for (int j = 0; j < menu->childCount(); ++j) {
            QTreeWidgetItem *item = menu->child(j);
            const bool found = item->text(0).contains(text, Qt::CaseInsensitive) ||
                               item->text(1).contains(text, Qt::CaseInsensitive);
            item->setHidden(!found);
            if (found && first == nullptr) {
                first = item;
            }
            some = some || found;
        }
        menu->setHidden(!some);
    }
    const QTreeWidgetItem *now = m_list->currentItem();
    if (now == nullptr || now->isHidden() || current() == nullptr) {
        m_list->setCurrentItem(first); // what is hidden gets no key
    }
}

void KeysDialog::showKeys()
{
    const KeyChoices choices = m_settings.keyChoices();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *menu = m_list->topLevelItem(i);
        for (int j = 0; j < menu->childCount(); ++j) {
            QTreeWidgetItem *item = menu->child(j);
            const ActionRow &row = actionRows()[static_cast<size_t>(item->data(0, kRow).toInt())];
            const QString keys = keysText(keysOf(row, choices));
            item->setText(1, keys);
            item->setData(1, Qt::AccessibleTextRole, keys.isEmpty() ? tr("No key") : keys);
            // What the user chose stands out.
            QFont font = m_list->font();
            font.setWeight(choices.contains(QString::fromLatin1(row.id)) ? QFont::DemiBold
                                                                         : QFont::Normal);
            item->setFont(1, font);
        }
    }
    showCurrent();
}

void KeysDialog::showCurrent()
{
    const ActionRow *row = current();
    const QSignalBlocker blocker(m_key);
    const KeyChoices choices = m_settings.keyChoices();
    m_key->setEnabled(row != nullptr);
    m_key->setKeySequence(row == nullptr ? QKeySequence() : keysOf(*row, choices).value(0));
    m_none->setEnabled(row != nullptr && !m_key->keySequence().isEmpty());
    m_usual->setEnabled(row != nullptr && choices.contains(QString::fromLatin1(row->id)));
    m_trouble->clear();
    m_useHere->hide();
}

/// The key holds at once where nothing speaks against it.
void KeysDialog::consider()
{
    const ActionRow *row = current();
    const QKeySequence key = m_key->keySequence();
    if (row == nullptr || key.isEmpty()) {
        return;
    }
    const KeyChoices choices = m_settings.keyChoices();
    const ActionRow *other = rowOf(key, choices);
    m_useHere->hide();
    if (!canBeChosen(key)) {
        m_trouble->setText(
            tr("%1 writes, moves the caret or opens a menu. Hold Ctrl, or use a function key.")
                .arg(key.toString(QKeySequence::NativeText)));
    } else if (other != nullptr && other != row) {
        //: %1 is a key, %2 a command that has it
        m_trouble->setText(tr("%1 does “%2” already, which would have no key then.")
                               .arg(key.toString(QKeySequence::NativeText), nameOf(*other)));
        m_useHere->show();
    } else if (other == nullptr) {
        take(withKey(choices, *row, key));
    }
}

/// Escape leaves the dialog and Shift+Tab the field, here as elsewhere.
bool KeysDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_key && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            reject();
            return true;
        }
        if (key == Qt::Key_Backtab) {
            focusPreviousChild();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void KeysDialog::take(const KeyChoices &choices)
{
    m_settings.setKeyChoices(choices);
    showKeys();
}

} // namespace masthead
