// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

#include <QAbstractButton>

namespace masthead {

/// When a file was used, as people say it: "today 14:02", "yesterday", "21 Dec 2023".
[[nodiscard]] QString usedText(const QDateTime &used, const QDateTime &now);

/// One recent file: title, publication, how much of it is ready, when it was used.
class RecentRow : public QAbstractButton
{
    Q_OBJECT

public:
    /// Beside the title the file's name, where several files have one title.
    enum class Name : std::uint8_t { Title, WithFile };

    RecentRow(RecentFile file, Name name, QWidget *parent = nullptr);

    [[nodiscard]] const QString &path() const { return m_file.path; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void lookAtDisk();

    RecentFile m_file;
    bool m_isGone = false;
};

} // namespace masthead
