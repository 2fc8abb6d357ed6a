// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;

namespace masthead {

/// Two versions of an issue, and what is said of them.
struct Comparison
{
    struct Side
    {
        QString name; ///< over its column: "Last saved"
        Issue issue;
    };

    QString title;     ///< the window's
    QString name;      ///< of the issue
    QString path;      ///< its tool tip
    QStringList facts; ///< whole sentences
    Side before;
    Side after;
};

/// A button below them.
struct CompareAnswer
{
    enum class Place : std::uint8_t { Plain, Apart, Filled };

    QString text; ///< a verb
    int code;     ///< as `finished` gives it; QDialog::Rejected is also Escape and the cross
    Place place = Place::Plain; ///< Apart: on the left, for what can't be taken back
};

/// Two versions of an issue, item by item: only what differs. Reading only; the answer is
/// `finished` with the code of one of the answers. Deletes itself.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(const Comparison &comparison, const QList<CompareAnswer> &answers,
                  QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// What is compared: the issue's own fields or an item, before and after.
    struct Version
    {
        QString name;
        QStringList before; ///< parts, as many as of `after`
        QStringList after;
    };

    static QList<Version> versionsOf(const Issue &before, const Issue &after);
    QWidget *makeHead(const Comparison &comparison);
    QWidget *makeCompare(const Comparison &comparison);
    QWidget *makeFoot(const QList<CompareAnswer> &answers);
    void showItem(int row);

    const QList<Version> m_versions;
    QListWidget *m_items = nullptr;
    QPlainTextEdit *m_before = nullptr;
    QPlainTextEdit *m_after = nullptr;
};

} // namespace masthead
