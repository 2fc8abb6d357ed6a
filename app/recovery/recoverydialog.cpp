// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/recoverydialog.h"

#include "app/style/paint.h"
#include "app/style/style.h"
#include "editor/style/fonts.h"
#include "editor/style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace masthead {

namespace {

constexpr int kListWidth = 268;

QString differenceText(ItemDifference difference)
{
    switch (difference) {
    case ItemDifference::Added:
        return RecoveryDialog::tr("new");
    case ItemDifference::Removed:
        return RecoveryDialog::tr("removed");
    case ItemDifference::Changed:
        return RecoveryDialog::tr("changed");
    case ItemDifference::Moved:
        return RecoveryDialog::tr("moved");
    }
    Q_UNREACHABLE_RETURN({});
}

QPlainTextEdit *makeText(QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setReadOnly(true);
    text->setFont(typeFont(Face::Writing, TypeSize::Base));
    return text;
}

QWidget *makeColumn(const QString &head, QPlainTextEdit *text, QWidget *parent)
{
    auto *column = new QWidget(parent);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(16, 12, 8, 12);
    auto *label = new QLabel(head, column);
    label->setFont(typeFont(Face::Interface, TypeSize::Strip, QFont::Medium));
    label->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(label);
    layout->addWidget(text, 1);
    label->setBuddy(text);
    return column;
}

} // namespace

QString recoveredUntil(const QDateTime &lastChange, const QDateTime &now)
{
    const QString time = lastChange.time().toString(QStringLiteral("HH:mm:ss"));
    if (lastChange.date() == now.date()) {
        return RecoveryDialog::tr("up to %1").arg(time);
    }
    return RecoveryDialog::tr("up to %1, %2")
        .arg(QLocale().toString(lastChange.date(), QStringLiteral("d MMM yyyy")), time);
}

RecoveryDialog::RecoveryDialog(const RecoverableWork &work, QWidget *parent)
    : QDialog(parent)
    , m_changes(compareByItem(work.base, work.issue))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Recovered work"));
    resize(scaled(920), scaled(560));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead(work));
    layout->addWidget(makeCompare(), 1);
    layout->addWidget(makeFoot());
    if (!m_changes.isEmpty()) {
        m_items->setCurrentRow(0);
    }
}

QWidget *RecoveryDialog::makeHead(const RecoverableWork &work)
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(20, 16, 20, 16);
    auto *title = new QLabel(head);
    title->setTextFormat(Qt::PlainText);
    title->setFont(typeFont(Face::Writing, TypeSize::SmallHead, QFont::DemiBold));
    title->setText(work.title);
    layout->addWidget(title);
    QStringList facts{
        tr("The program ended before this was saved. The work is here %1.")
            .arg(recoveredUntil(work.lastChange, QDateTime::currentDateTime())),
    };
    if (work.fileChanged) {
        facts.append(
            tr("Its file was changed or removed since. Recovering leaves the file as it is."));
    }
    if (work.lostRecords > 0) {
        facts.append(tr("The last %n change(s) could not be read.", nullptr, work.lostRecords));
    }
    auto *text = new QLabel(facts.join(u' '), head);
    text->setWordWrap(true);
    layout->addWidget(text);
    return head;
}

QWidget *RecoveryDialog::makeCompare()
{
    auto *compare = new QWidget(this);
    compare->setBackgroundRole(QPalette::Base);
    compare->setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(compare);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(0);
    m_items = new QListWidget(compare);
    m_items->setFixedWidth(scaled(kListWidth));
    m_items->setAccessibleName(tr("Changed items"));
    for (const ItemChange &change : m_changes) {
        const QString title = change.title.isEmpty() ? tr("untitled") : change.title;
        m_items->addItem(QStringLiteral("%1 — %2").arg(title, differenceText(change.difference)));
    }
    QPalette side = m_items->palette();
    side.setColor(QPalette::Base, side.color(QPalette::AlternateBase));
    m_items->setPalette(side);
    m_before = makeText(compare);
    m_after = makeText(compare);
    layout->addWidget(m_items);
    layout->addWidget(makeColumn(tr("Last saved"), m_before, compare), 1);
    layout->addWidget(makeColumn(tr("Recovered"), m_after, compare), 1);
    connect(m_items, &QListWidget::currentRowChanged, this, &RecoveryDialog::showItem);
    return compare;
}

QWidget *RecoveryDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    const auto add = [&](const QString &text, Answer answer) {
        auto *button = new QPushButton(text, foot);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, answer] { done(answer); });
        layout->addWidget(button);
        return button;
    };
    add(tr("Discard"), Discard);
    layout->addStretch(1);
    add(tr("Later"), Later);
    makeFilled(add(tr("Recover"), Recover));
    return foot;
}

void RecoveryDialog::showItem(int row)
{
    if (row >= 0) {
        m_before->setPlainText(m_changes.at(row).before);
        m_after->setPlainText(m_changes.at(row).after);
    }
}

void RecoveryDialog::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    const QRect middle = m_items->parentWidget()->geometry().adjusted(0, -1, 0, 1);
    const QColor line = tokens(schemeOf(palette())).line;
    drawHairline(painter, middle, Qt::TopEdge, line);
    drawHairline(painter, middle, Qt::BottomEdge, line);
}

} // namespace masthead
