// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/formats.h"
#include "document/check/check.h"

#include <QScrollArea>

class QVBoxLayout;

namespace masthead {

/// What an author may want to mend before this form goes out: a row for each kind of finding, with
/// a link to its first place. It blocks nothing.
class FindingList : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    void showFindings(const Issue &issue, ExportFormat format);
    /// The rows' texts without their marks.
    [[nodiscard]] QStringList texts() const;

Q_SIGNALS:
    void goToRequested(const masthead::ItemId &item, int line);

private:
    void addRow(const Issue &issue, const Finding &first, int count);

    QWidget *m_content;
    QVBoxLayout *m_rows;
};

} // namespace masthead
