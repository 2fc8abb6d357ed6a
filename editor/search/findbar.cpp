// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/search/findbar.h"

#include "editor/markdown/editingkeys.h"
#include "editor/style/fonts.h"
#include "editor/style/icons.h"
#include "editor/style/rowlabel.h"
#include "editor/style/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace masthead {

namespace {

constexpr int buttonSize = 26;
constexpr int margin = 8;
constexpr int gap = 4;

QLineEdit *makeField(const QString &placeholder)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    field->setMinimumWidth(scaled(100));
    return field;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_text(makeField(tr("Find")))
    , m_replacement(makeField(tr("Replace with")))
    , m_status(new RowLabel({}))
    , m_error(new RowLabel({}))
    , m_replaceLine(makeReplaceLine())
{
    setObjectName(QStringLiteral("findBar"));
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_replacement->setObjectName(QStringLiteral("replaceText"));
    m_error->setObjectName(QStringLiteral("findError"));
    m_status->setObjectName(QStringLiteral("findStatus"));
    m_error->setWordWrap(true);
    m_error->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(margin), scaled(6), scaled(6), scaled(6));
    column->setSpacing(scaled(gap));
    column->addLayout(makeFindLine());
    column->addWidget(m_replaceLine);
    column->addWidget(m_error);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    for (QLineEdit *field : {m_text, m_replacement}) {
        field->installEventFilter(this);
    }
    setTabOrder(m_text, m_replacement); // the words first, then what is done with them
    setFocusProxy(m_text);
    hide();
}

QHBoxLayout *FindBar::makeFindLine()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(scaled(2));
    line->addWidget(m_text, 1);
    line->addSpacing(scaled(6));
    line->addWidget(m_status);
    line->addSpacing(scaled(4));
    QToolButton *previous = makeButton(QStringLiteral("chevron-up"), tr("Previous match"),
                                       QKeySequence(Qt::SHIFT | Qt::Key_F3));
    QToolButton *next =
        makeButton(QStringLiteral("chevron-down"), tr("Next match"), QKeySequence(Qt::Key_F3));
    connect(previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(next, &QToolButton::clicked, this, &FindBar::nextRequested);
    line->addWidget(previous);
    line->addWidget(next);
    line->addSpacing(scaled(6));
    m_case = makeToggle(QStringLiteral("match-case"), tr("Match case"),
                        QKeySequence(Qt::ALT | Qt::Key_C));
    m_words = makeToggle(QStringLiteral("whole-words"), tr("Whole words"),
                         QKeySequence(Qt::ALT | Qt::Key_W));
    m_expression = makeToggle(QStringLiteral("regular-expression"), tr("Regular expression"),
                              QKeySequence(Qt::ALT | Qt::Key_R));
    for (QToolButton *toggle : {m_case, m_words, m_expression}) {
        line->addWidget(toggle);
    }
    line->addSpacing(scaled(6));
    QToolButton *close =
        makeButton(QStringLiteral("close"), tr("Close the find bar"), QKeySequence(Qt::Key_Escape));
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
    line->addWidget(close);
    return line;
}

QWidget *FindBar::makeReplaceLine()
{
    struct ButtonRow
    {
        ReplaceReach reach;
        QString text;
        QString name;
    };
    const ButtonRow buttons[] = {
        {ReplaceReach::One, tr("Replace"), tr("Replace this match and go to the next")},
        {ReplaceReach::Item, tr("In item"), tr("Replace all matches in this item")},
        {ReplaceReach::Issue, tr("In issue"), tr("Replace all matches in the issue")},
    };
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(gap));
    line->addWidget(m_replacement, 1);
    for (const ButtonRow &row : buttons) {
        auto *button = new QPushButton(row.text);
        button->setToolTip(row.name);
        button->setAccessibleName(row.name);
        connect(button, &QPushButton::clicked, this,
                [this, reach = row.reach] { Q_EMIT replaceRequested(reach); });
        line->addWidget(button);
    }
    box->hide();
    return box;
}

QToolButton *FindBar::makeButton(const QString &iconName, const QString &name,
                                 const QKeySequence &keys)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setIconSize(QSize(scaled(16), scaled(16)));
    button->setFixedSize(scaled(buttonSize), scaled(buttonSize));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(tr("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText)));
    return button;
}

QToolButton *FindBar::makeToggle(const QString &iconName, const QString &name,
                                 const QKeySequence &keys)
{
    QToolButton *toggle = makeButton(iconName, name, keys);
    toggle->setCheckable(true);
    connect(toggle, &QToolButton::toggled, this, &FindBar::queryChanged);
    // Here only: elsewhere Alt and a letter open menus.
    auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, toggle, &QToolButton::toggle);
    return toggle;
}

void FindBar::open(const QString &text, bool replace)
{
    if (!text.isEmpty()) {
        m_text->setText(m_expression->isChecked() ? asExpression(text) : text);
    }
    m_replaceLine->setVisible(replace || (!m_replaceLine->isHidden() && isVisible()));
    show();
    Q_EMIT heightChanged();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

SearchQuery FindBar::query() const
{
    return {.text = m_text->text(),
            .regularExpression = m_expression->isChecked(),
            .wholeWords = m_words->isChecked(),
            .matchCase = m_case->isChecked()};
}

QString FindBar::replacement() const
{
    return m_replacement->text();
}

void FindBar::setStatus(const QString &status, bool isBad)
{
    m_status->setText(status);
    const Tokens &colors = tokensOf(palette());
    QPalette ink;
    ink.setColor(QPalette::PlaceholderText, isBad ? colors.error : colors.text3);
    m_status->setPalette(ink);
}

void FindBar::setError(const QString &error)
{
    const bool changes = m_error->isHidden() != error.isEmpty();
    QPalette ink;
    ink.setColor(QPalette::PlaceholderText, tokensOf(palette()).error);
    m_error->setPalette(ink);
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    if (changes) {
        Q_EMIT heightChanged();
    }
}

QString FindBar::status() const
{
    return m_status->text();
}

QString FindBar::error() const
{
    return m_error->text();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    // The fields have an undo of their own; what else the program has keys for stays the program's.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        return !key.matches(QKeySequence::Undo) && !key.matches(QKeySequence::Redo) &&
               acceptEditingKey(event);
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isShifted = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_replacement->hasFocus()) {
            Q_EMIT replaceRequested(ReplaceReach::One);
        } else if (isShifted) {
            Q_EMIT previousRequested();
        } else {
            Q_EMIT nextRequested();
        }
        return;
    case Qt::Key_Down:
        Q_EMIT listRequested();
        return;
    case Qt::Key_Escape:
        Q_EMIT closed();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FindBar::paintEvent(QPaintEvent * /*event*/)
{
    constexpr double radius = 6;
    const Tokens &colors = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace masthead
