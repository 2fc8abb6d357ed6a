// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/bodystatistics.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QFormLayout;
class QLabel;
class QProgressBar;
class QSpinBox;
class QTableWidget;

namespace masthead {

class Document;
class Settings;
class WritingSession;
struct Change;

/// How long the issue and its items are, what they hold, and how far that is from the goals; it
/// follows what is written while it stands open. The issue's goals are kept in the file, those of a
/// session in the settings.
class StatisticsDialog : public QDialog
{
    Q_OBJECT

public:
    /// All must outlive it.
    StatisticsDialog(Document &document, WritingSession &session, Settings &settings,
                     QWidget *parent);

Q_SIGNALS:
    /// A row was chosen.
    void itemChosen(const masthead::ItemId &item);

private:
    /// A goal's row: what is reached, and a field for the goal.
    struct GoalRow
    {
        QLabel *reached = nullptr;
        QProgressBar *bar = nullptr;
        QSpinBox *goal = nullptr;
    };
    struct Row
    {
        ItemId item;
        QString title;
        QString section;
        TextStatistics statistics;
    };

    QWidget *makeGoals();
    GoalRow addGoal(QFormLayout &form, const QString &label, int most, int step);
    void makeTable();
    void fillOrders();
    void showOrder(int column, Qt::SortOrder order);
    /// -1: as the issue is read.
    void sortBy(int column);
    [[nodiscard]] ItemId itemAt(int row) const;
    void measure();
    void showRows(const QList<Row> &rows);
    void showGoals();
    static void showGoal(const GoalRow &row, int reached, int goal);
    void setIssueGoal(const Change &change, const QString &name);
    void setSessionGoals();

    Document &m_document;
    WritingSession &m_session;
    Settings &m_settings;
    QTimer m_pause;
    GoalRow m_issueLength;
    GoalRow m_issueTime;
    GoalRow m_length;
    GoalRow m_time;
    QLabel *m_total;
    QComboBox *m_order;
    QTableWidget *m_table;
    Counts m_counts; ///< of the issue
};

} // namespace masthead
