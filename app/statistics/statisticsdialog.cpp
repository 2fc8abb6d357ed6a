// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/statisticsdialog.h"

#include "app/messages/dialogs.h"
#include "app/settings.h"
#include "app/statistics/writingsession.h"
#include "app/style/paint.h"
#include "app/style/style.h"
#include "document/model/goals.h"
#include "document/model/text.h"
#include "document/session/document.h"
#include "editor/itemname.h"
#include "editor/outline/wordcounts.h"
#include "editor/style/fonts.h"
#include "preview/background.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

namespace masthead {

namespace {

constexpr int kWidth = 760;
constexpr int kHeight = 560;
constexpr int kNumberWidth = 56;
constexpr int kGoalWidth = 88;
constexpr int kMostWords = 999'999;
constexpr int kMostMinutes = 24 * 60;
constexpr std::chrono::milliseconds kPause{500};

struct Column
{
    const char *head; ///< source text for translation, context "Statistics"
    int (*value)(const TextStatistics &statistics);
};

/// The columns after the title's.
constexpr std::array kColumns{
    Column{QT_TRANSLATE_NOOP("Statistics", "Words"),
           [](const TextStatistics &one) { return one.counts.words; }},
    Column{QT_TRANSLATE_NOOP("Statistics", "Han characters"),
           [](const TextStatistics &one) { return one.counts.han; }},
    Column{QT_TRANSLATE_NOOP("Statistics", "Minutes"),
           [](const TextStatistics &one) {
               return static_cast<int>(readingTime(one.counts).count());
           }},
    Column{QT_TRANSLATE_NOOP("Statistics", "Sentence"),
           [](const TextStatistics &one) { return sentenceLength(one); }},
    Column{QT_TRANSLATE_NOOP("Statistics", "Links"),
           [](const TextStatistics &one) { return one.links; }},
    Column{QT_TRANSLATE_NOOP("Statistics", "Pictures"),
           [](const TextStatistics &one) { return one.pictures; }},
};

QStringList columnHeads()
{
    QStringList heads{StatisticsDialog::tr("Item")};
    for (const Column &column : kColumns) {
        heads.append(QCoreApplication::translate("Statistics", column.head));
    }
    return heads;
}

/// What the heads leave out.
QString columnHint(qsizetype column)
{
    switch (column) {
    case 1:
        return StatisticsDialog::tr("Han characters, as Chinese and Japanese are counted");
    case 2:
        return StatisticsDialog::tr("To read it: 240 words or 400 Han characters a minute");
    case 3:
        return StatisticsDialog::tr("Words, or Han characters, of a sentence on average");
    case 4:
        return StatisticsDialog::tr("In the text, and its sources");
    default:
        return {};
    }
}

} // namespace

StatisticsDialog::StatisticsDialog(Document &document, WritingSession &session, Settings &settings,
                                   QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_session(session)
    , m_settings(settings)
    , m_total(new QLabel(this))
    , m_order(new QComboBox(this))
    , m_table(new QTableWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Statistics"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    resize(QSize(scaled(kWidth), scaled(kHeight)).boundedTo(roomOnScreen(*this)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    layout->addWidget(makeGoals());
    m_total->setForegroundRole(QPalette::PlaceholderText);
    fillOrders();
    auto *head = new QHBoxLayout;
    head->addWidget(m_total, 1);
    head->addWidget(m_order);
    layout->addLayout(head);
    makeTable();
    layout->addWidget(m_table, 1);
    setTabOrder(
        {m_issueLength.goal, m_issueTime.goal, m_length.goal, m_time.goal, m_order, m_table});
    m_table->setFocus();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &StatisticsDialog::measure);
    connect(&document, &Document::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(&document, &Document::reset, &m_pause, qOverload<>(&QTimer::start));
    connect(&session, &WritingSession::changed, this, &StatisticsDialog::showGoals);
    showGoals();
    measure();
}

StatisticsDialog::GoalRow StatisticsDialog::addGoal(QFormLayout &form, const QString &label,
                                                    int most, int step)
{
    GoalRow row{
        .reached = new QLabel(this), .bar = new QProgressBar(this), .goal = new QSpinBox(this)};
    row.reached->setMinimumWidth(scaled(kNumberWidth));
    row.reached->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.bar->setTextVisible(false);
    row.goal->setRange(0, most);
    row.goal->setSingleStep(step);
    row.goal->setSpecialValueText(tr("No goal"));
    row.goal->setGroupSeparatorShown(true);
    row.goal->setButtonSymbols(QAbstractSpinBox::NoButtons);
    row.goal->setAlignment(Qt::AlignRight);
    row.goal->setFixedWidth(scaled(kGoalWidth));
    row.goal->setKeyboardTracking(false); // one goal, one undo
    row.goal->setAccessibleName(label);
    row.bar->setAccessibleName(label);
    auto *both = new QHBoxLayout;
    both->setSpacing(16);
    both->addWidget(row.reached);
    both->addWidget(row.bar, 1);
    both->addWidget(row.goal);
    form.addRow(label, both);
    return row;
}

QWidget *StatisticsDialog::makeGoals()
{
    auto *goals = new QWidget(this);
    auto *form = new QFormLayout(goals);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(8);
    constexpr int step = 100;
    constexpr int minutesStep = 5;
    m_issueLength = addGoal(*form, tr("Length of the issue"), kMostWords, step);
    m_issueTime = addGoal(*form, tr("Minutes to read the issue"), kMostMinutes, 1);
    m_length = addGoal(*form, tr("Written since it was opened"), kMostWords, step);
    m_time = addGoal(*form, tr("Minutes spent writing"), kMostMinutes, minutesStep);
    connect(m_issueLength.goal, &QSpinBox::valueChanged, this, [this](int goal) {
        setIssueGoal(lengthGoalChange(m_document.issue(), goal), tr("Length goal"));
    });
    connect(m_issueTime.goal, &QSpinBox::valueChanged, this, [this](int goal) {
        setIssueGoal(timeGoalChange(m_document.issue(), std::chrono::minutes(goal)),
                     tr("Reading time goal"));
    });
    connect(m_length.goal, &QSpinBox::valueChanged, this, &StatisticsDialog::setSessionGoals);
    connect(m_time.goal, &QSpinBox::valueChanged, this, &StatisticsDialog::setSessionGoals);
    return goals;
}

void StatisticsDialog::makeTable()
{
    const QStringList heads = columnHeads();
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 1; column < m_table->columnCount(); ++column) {
        m_table->horizontalHeaderItem(column)->setToolTip(columnHint(column - 1));
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->horizontalHeaderItem(column)->setData(Qt::InitialSortOrderRole,
                                                       Qt::DescendingOrder);
    }
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Statistics by item"));
    connect(m_table, &QTableWidget::itemActivated, this,
            [this](const QTableWidgetItem *cell) { Q_EMIT itemChosen(itemAt(cell->row())); });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &StatisticsDialog::showOrder);
}

/// The heads by keys, as they take no focus; the same one again turns the order round.
void StatisticsDialog::fillOrders()
{
    m_order->addItem(tr("As the issue is read"));
    const QStringList heads = columnHeads();
    for (const QString &head : heads) {
        //: %1 is the head of a column, such as "Words"
        m_order->addItem(tr("Sort by %1").arg(head));
    }
    m_order->setAccessibleName(tr("Order of the items"));
    connect(m_order, &QComboBox::activated, this, [this](int index) { sortBy(index - 1); });
}

/// In the head itself: the header's own arrow would take room in all of them.
void StatisticsDialog::showOrder(int column, Qt::SortOrder order)
{
    m_order->setCurrentIndex(column + 1);
    const QStringList heads = columnHeads();
    const QString arrow = order == Qt::AscendingOrder ? QStringLiteral(" ↑") : QStringLiteral(" ↓");
    for (int i = 0; i < heads.size(); ++i) {
        m_table->horizontalHeaderItem(i)->setText(i == column ? heads[i] + arrow : heads[i]);
    }
}

void StatisticsDialog::sortBy(int column)
{
    QHeaderView *header = m_table->horizontalHeader();
    if (column < 0) {
        header->setSortIndicator(-1, Qt::AscendingOrder);
        measure();
        return;
    }
    const bool isSorted = header->sortIndicatorSection() == column;
    const auto first = static_cast<Qt::SortOrder>(
        m_table->horizontalHeaderItem(column)->data(Qt::InitialSortOrderRole).toInt());
    const Qt::SortOrder other = header->sortIndicatorOrder() == Qt::AscendingOrder
                                    ? Qt::DescendingOrder
                                    : Qt::AscendingOrder;
    header->setSortIndicator(column, isSorted ? other : first);
}

ItemId StatisticsDialog::itemAt(int row) const
{
    const QTableWidgetItem *title = m_table->item(row, 0);
    return title == nullptr ? ItemId() : ItemId(title->data(Qt::UserRole).toString());
}

void StatisticsDialog::measure()
{
    inBackground(
        this,
        [issue = m_document.issue()] {
            QList<Row> rows;
            for (const Section &section : issue.sections) {
                for (const Item &item : section.items) {
                    const bool hasName = !isBlank(item.title) || isBlank(section.title);
                    rows.append({.item = item.id,
                                 .title = hasName ? shownTitle(item) : section.title,
                                 .section = section.title,
                                 .statistics = measureItem(item)});
                }
            }
            return rows;
        },
        [this](const QList<Row> &rows) { showRows(rows); });
}

void StatisticsDialog::showRows(const QList<Row> &rows)
{
    TextStatistics total;
    const ItemId current = itemAt(m_table->currentRow());
    m_table->setSortingEnabled(false);
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const Row &row = rows.at(i);
        total += row.statistics;
        auto *title = new QTableWidgetItem(row.title);
        title->setData(Qt::UserRole, row.item.text());
        title->setToolTip(row.section);
        m_table->setItem(i, 0, title);
        int column = 0;
        for (const Column &one : kColumns) {
            auto *cell = new QTableWidgetItem;
            cell->setData(Qt::DisplayRole, one.value(row.statistics));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(i, ++column, cell);
        }
    }
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    for (int i = 0; !current.isNull() && i < m_table->rowCount(); ++i) {
        if (itemAt(i) == current && i != m_table->currentRow()) {
            m_table->setCurrentCell(i, 0);
        }
    }
    m_counts = total.counts;
    const QStringList parts{
        tr("%Ln item(s)", nullptr, static_cast<int>(rows.size())),
        lengthText(total.counts),
        tr("%Ln minute(s) to read", nullptr, static_cast<int>(readingTime(total.counts).count())),
        tr("%Ln link(s)", nullptr, total.links),
        tr("%Ln picture(s)", nullptr, total.pictures),
    };
    m_total->setText(parts.join(QStringLiteral(" · ")));
    showGoals();
}

void StatisticsDialog::showGoals()
{
    const SessionGoals goals = m_settings.sessionGoals();
    const Issue &issue = m_document.issue();
    showGoal(m_issueLength, lengthOf(m_counts), lengthGoal(issue));
    showGoal(m_issueTime, static_cast<int>(readingTime(m_counts).count()),
             static_cast<int>(timeGoal(issue).count()));
    showGoal(m_length, m_session.written(), goals.length);
    showGoal(m_time, static_cast<int>(m_session.time().count()), goals.minutes);
}

void StatisticsDialog::showGoal(const GoalRow &row, int reached, int goal)
{
    const QSignalBlocker blocker(row.goal);
    row.goal->setValue(goal);
    row.bar->setRange(0, std::max(1, goal));
    row.bar->setValue(goal == 0 ? 0 : std::clamp(reached, 0, goal));
    row.reached->setText(QLocale().toString(reached));
}

void StatisticsDialog::setIssueGoal(const Change &change, const QString &name)
{
    if (const Result<void> done = m_document.perform(change, name); !done) {
        showError(this, done.error());
    }
}

void StatisticsDialog::setSessionGoals()
{
    m_settings.setSessionGoals({.length = m_length.goal->value(), .minutes = m_time.goal->value()});
}

} // namespace masthead
