// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/startpage.h"

#include "app/messages/messagebar.h"
#include "app/start/recentrow.h"
#include "app/start/startaction.h"
#include "app/start/templatecard.h"
#include "app/style/paint.h"
#include "editor/style/fonts.h"
#include "editor/style/icons.h"
#include "editor/style/menutext.h"
#include "editor/style/tokens.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace masthead {

namespace {

constexpr int kLeftWidth = 316;
constexpr int kMargin = 56;
constexpr int kContentWidth = 1120;

QLabel *makeHead(const QString &text, QWidget *parent)
{
    auto *head = new QLabel(text, parent);
    head->setFont(typeFont(Face::Writing, TypeSize::Head, QFont::DemiBold));
    return head;
}

/// The program's name over a thick-thin rule, as over a section of an issue.
class Wordmark : public QWidget
{
public:
    explicit Wordmark(QWidget *parent)
        : QWidget(parent)
    {
        setFont(typeFont(Face::Writing, TypeSize::Wordmark, QFont::Bold));
        setAccessibleName(QStringLiteral("Masthead"));
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {scaled(200), fontMetrics().height() + 14};
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const QColor ink = tokensOf(palette()).text;
        painter.setPen(ink);
        painter.drawText(QRect(0, 0, width(), fontMetrics().height()),
                         Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("Masthead"));
        const int rule = fontMetrics().height() + 5;
        painter.fillRect(QRect(0, rule, width(), 4), ink);
        painter.fillRect(QRect(0, rule + 6, width(), 1), ink);
    }
};

} // namespace

StartPage::StartPage(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_left(makeLeft(actions))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_left);
    layout->addWidget(makeRight(), 1);
}

QWidget *StartPage::makeLeft(const QList<QAction *> &actions)
{
    auto *left = new QWidget(this);
    left->setFixedWidth(scaled(kLeftWidth));
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(22, 40, 20, 24);
    layout->setSpacing(0);
    auto *mark = new QHBoxLayout;
    mark->setContentsMargins(10, 0, 8, 16);
    mark->addWidget(new Wordmark(left));
    layout->addLayout(mark);
    for (QAction *action : actions) {
        if (action == nullptr) {
            layout->addSpacing(16);
        } else {
            layout->addWidget(new StartAction(action, left));
        }
    }
    layout->addStretch(1);
    auto *hint = new QLabel(tr("Drop .nlx, .md or .txt files anywhere to open them."), left);
    hint->setFont(typeFont(Face::Interface, TypeSize::Strip));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setContentsMargins(10, 0, 0, 0);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    return left;
}

QWidget *StartPage::makeTemplates()
{
    auto *cards = new QWidget(this);
    auto *layout = new QHBoxLayout(cards);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    for (const TemplateRow &row : templates()) {
        auto *card = new TemplateCard(row, cards);
        connect(card, &QAbstractButton::clicked, this,
                [this, row = &row] { Q_EMIT templateChosen(*row); });
        layout->addWidget(card, 1);
    }
    layout->addStretch();
    return cards;
}

QWidget *StartPage::makeRight()
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *centre = new QHBoxLayout(content);
    centre->setContentsMargins(kMargin, 36, kMargin, 36);
    auto *column = new QWidget(content);
    column->setMaximumWidth(scaled(kContentWidth));
    centre->addWidget(column, 1);
    centre->addStretch(0);
    m_content = new QVBoxLayout(column);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(0);
    m_messages = new MessageStack(MessageBar::Shape::Card, column);
    m_content->addWidget(m_messages);
    m_content->addWidget(makeHead(tr("Start a new issue"), column));
    m_content->addSpacing(16);
    m_content->addWidget(makeTemplates());
    m_ownHead = makeHead(tr("Your templates"), column);
    m_ownHead->setContentsMargins(0, 24, 0, 8);
    m_content->addWidget(m_ownHead);
    m_own = new QVBoxLayout;
    m_content->addLayout(m_own);
    m_content->addSpacing(24);
    m_recentHead = makeHead(tr("Recent"), column);
    m_content->addWidget(m_recentHead);
    m_content->addSpacing(12);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    m_content->addLayout(m_recent);
    m_content->addStretch(1);
    area->setWidget(content);
    return area;
}

void StartPage::setRecentFiles(const QList<RecentFile> &files)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_recentHead->setVisible(!files.isEmpty());
    for (const RecentFile &file : files) {
        const auto sameTitle = std::ranges::count(files, file.title, &RecentFile::title);
        auto *row = new RecentRow(
            file, sameTitle > 1 ? RecentRow::Name::WithFile : RecentRow::Name::Title, this);
        connect(row, &QAbstractButton::clicked, this,
                [this, row] { Q_EMIT fileChosen(row->path()); });
        m_recent->addWidget(row);
    }
}

void StartPage::setOwnTemplates(const QList<OwnTemplate> &own)
{
    while (QLayoutItem *item = m_own->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_ownHead->setVisible(!own.isEmpty());
    for (const OwnTemplate &one : own) {
        auto *action = new QAction(menuText(one.name));
        action->setIcon(icon(QStringLiteral("new")));
        auto *row = new StartAction(action, this);
        action->setParent(row);
        connect(action, &QAction::triggered, this,
                [this, path = one.path] { Q_EMIT ownTemplateChosen(path); });
        m_own->addWidget(row);
    }
}

void StartPage::focusTemplates()
{
    findChild<TemplateCard *>()->setFocus(Qt::ShortcutFocusReason);
}

void StartPage::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &colors = tokensOf(palette());
    painter.fillRect(rect(), colors.base);
    painter.fillRect(m_left->geometry(), colors.panel);
    drawHairline(painter, m_left->geometry(), Qt::RightEdge, colors.line);
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!isAncestorOf(QApplication::focusWidget())) {
        m_left->findChild<StartAction *>()->setFocus();
    }
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    // The rows and cards are one list for the arrows, as they are for Tab.
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        focusNextChild();
        break;
    case Qt::Key_Up:
    case Qt::Key_Left:
        focusPreviousChild();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget())) {
            button->click(); // buttons of Qt's know the space bar only
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace masthead
