// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparedialog.h"

#include "app/compare/plaincopy.h"
#include "app/style/paint.h"
#include "app/style/style.h"
#include "document/model/compare.h"
#include "document/model/sectionkinds.h"
#include "editor/markdown/textdiff.h"
#include "editor/style/fonts.h"
#include "editor/style/tokens.h"

#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
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
        return CompareDialog::tr("new");
    case ItemDifference::Removed:
        return CompareDialog::tr("removed");
    case ItemDifference::Changed:
        return CompareDialog::tr("changed");
    case ItemDifference::Moved:
        return CompareDialog::tr("moved");
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(const ItemChange &change)
{
    const QString &title =
        change.difference == ItemDifference::Removed ? change.before.title : change.after.title;
    // Where an item has no title, its section's kind tells more than nothing.
    const QString kind = QCoreApplication::translate("SectionKind", sectionKind(change.kind).label);
    //: Two lines: %1 is an item's title, %2 what became of it
    return CompareDialog::tr("%1\n%2").arg(title.isEmpty() ? kind : title,
                                           differenceText(change.difference));
}

struct Ink
{
    QColor text;
    QColor ground;
};

struct Range
{
    qsizetype from;
    qsizetype length;
};

/// Shows the parts, colours what differs, and brings the first of it into view.
void showParts(QPlainTextEdit &edit, const QStringList &parts, const QList<Range> &differences,
               const Ink &ink)
{
    QString text;
    QList<Range> ranges;
    for (qsizetype part = 0; part < parts.size(); ++part) {
        if (!text.isEmpty() && !parts[part].isEmpty()) {
            text += QStringLiteral("\n\n");
        }
        if (differences[part].length > 0) {
            ranges.append({text.size() + differences[part].from, differences[part].length});
        }
        text += parts[part];
    }
    edit.setPlainText(text);
    QList<QTextEdit::ExtraSelection> marks;
    for (const Range &range : ranges) {
        QTextEdit::ExtraSelection mark{QTextCursor(edit.document()), {}};
        mark.cursor.setPosition(static_cast<int>(range.from));
        if (marks.isEmpty()) {
            edit.setTextCursor(mark.cursor);
        }
        mark.cursor.setPosition(static_cast<int>(range.from + range.length),
                                QTextCursor::KeepAnchor);
        mark.format.setForeground(ink.text);
        mark.format.setBackground(ink.ground);
        marks.append(mark);
    }
    edit.setExtraSelections(marks);
    edit.centerCursor();
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

QList<CompareDialog::Version> CompareDialog::versionsOf(const Issue &before, const Issue &after)
{
    QList<Version> versions;
    const QStringList issueBefore = plainCopy(before);
    const QStringList issueAfter = plainCopy(after);
    if (issueBefore != issueAfter) {
        versions.append({tr("The issue\nchanged"), issueBefore, issueAfter});
    }
    const QList<ItemChange> changes = compareByItem(before, after);
    for (const ItemChange &change : changes) {
        const QStringList none(plainCopy(change.kind, {}).size());
        versions.append(
            {nameOf(change),
             change.difference == ItemDifference::Added ? none
                                                        : plainCopy(change.kind, change.before),
             change.difference == ItemDifference::Removed ? none
                                                          : plainCopy(change.kind, change.after)});
    }
    return versions;
}

CompareDialog::CompareDialog(const Comparison &comparison, const QList<CompareAnswer> &answers,
                             QWidget *parent)
    : QDialog(parent)
    , m_versions(versionsOf(comparison.before.issue, comparison.after.issue))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(comparison.title);
    if (!m_versions.isEmpty()) {
        resize(QSize(scaled(920), scaled(560)).boundedTo(roomOnScreen(*this)));
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead(comparison));
    layout->addWidget(makeCompare(comparison), 1);
    layout->addWidget(makeFoot(answers));
    m_items->setCurrentRow(0);
}

QWidget *CompareDialog::makeHead(const Comparison &comparison)
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(20, 16, 20, 16);
    auto *title = new QLabel(head);
    title->setTextFormat(Qt::PlainText);
    title->setFont(typeFont(Face::Writing, TypeSize::SmallHead, QFont::DemiBold));
    title->setText(comparison.name);
    title->setToolTip(QDir::toNativeSeparators(comparison.path));
    layout->addWidget(title);
    QStringList facts = comparison.facts;
    if (m_versions.isEmpty()) {
        facts.append(tr("All that can be written is the same in both."));
    }
    auto *text = new QLabel(facts.join(u' '), head);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    layout->addWidget(text);
    return head;
}

QWidget *CompareDialog::makeCompare(const Comparison &comparison)
{
    auto *compare = new QWidget(this);
    compare->setBackgroundRole(QPalette::Base);
    compare->setAutoFillBackground(true);
    compare->setHidden(m_versions.isEmpty());
    auto *layout = new QHBoxLayout(compare);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(0);
    m_items = new QListWidget(compare);
    m_items->setFixedWidth(scaled(kListWidth));
    m_items->setAccessibleName(tr("Changed items"));
    m_items->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_items->setSpacing(4);
    for (const Version &version : m_versions) {
        m_items->addItem(version.name);
    }
    QPalette side = m_items->palette();
    side.setColor(QPalette::Base, side.color(QPalette::AlternateBase));
    m_items->setPalette(side);
    m_before = makeText(compare);
    m_after = makeText(compare);
    layout->addWidget(m_items);
    layout->addWidget(makeColumn(comparison.before.name, m_before, compare), 1);
    layout->addWidget(makeColumn(comparison.after.name, m_after, compare), 1);
    connect(m_items, &QListWidget::currentRowChanged, this, &CompareDialog::showItem);
    return compare;
}

QWidget *CompareDialog::makeFoot(const QList<CompareAnswer> &answers)
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    layout->addStretch(1);
    int apart = 0;
    for (const CompareAnswer &answer : answers) {
        auto *button = new QPushButton(answer.text, foot);
        connect(button, &QPushButton::clicked, this, [this, code = answer.code] { done(code); });
        switch (answer.place) {
        case CompareAnswer::Place::Apart:
            layout->insertWidget(apart++, button);
            break;
        case CompareAnswer::Place::Filled:
            makeFilled(button);
            [[fallthrough]];
        case CompareAnswer::Place::Plain:
            layout->addWidget(button);
            break;
        }
    }
    return foot;
}

void CompareDialog::showItem(int row)
{
    if (row < 0) {
        return;
    }
    const Version &version = m_versions.at(row);
    QList<Range> removed;
    QList<Range> inserted;
    for (qsizetype part = 0; part < version.before.size(); ++part) {
        const TextDiff diff = textDiff(version.before[part], version.after[part]);
        removed.append({diff.position, diff.removed});
        inserted.append({diff.position, diff.inserted.size()});
    }
    const Tokens &colors = tokensOf(palette());
    showParts(*m_before, version.before, removed, {colors.deletion, colors.deletionTint});
    showParts(*m_after, version.after, inserted, {colors.insertion, colors.insertionTint});
}

void CompareDialog::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    if (m_versions.isEmpty()) {
        return;
    }
    QPainter painter(this);
    const QRect middle = m_items->parentWidget()->geometry().adjusted(0, -1, 0, 1);
    const QColor line = tokensOf(palette()).line;
    drawHairline(painter, middle, Qt::TopEdge, line);
    drawHairline(painter, middle, Qt::BottomEdge, line);
}

} // namespace masthead
