// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/sectionkinds.h"

#include <QLineEdit>

namespace masthead {

/// A field in one line, whose undo is the document's. Dates show as the reader writes them
/// ("12 Jan 2024") and are edited and stored as ISO text; addresses show without their scheme.
/// Any text is kept as it is.
class FieldLine : public QLineEdit
{
    Q_OBJECT

public:
    enum class Frame : std::uint8_t { Always, WhileUsed };

    FieldLine(FieldType type, Frame frame, QWidget *parent = nullptr);

    [[nodiscard]] const QString &value() const { return m_value; }
    /// Tells no one; what is being typed is not disturbed by its own echo.
    void setValue(const QString &value);
    /// Puts what was typed into its form: a date as ISO, an address with its scheme. By itself when
    /// the field is left.
    void finish();

Q_SIGNALS:
    void edited(const QString &value);
    /// What was typed has its form.
    void finished();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showValue();
    void color();

    FieldType m_type;
    Frame m_frame;
    QString m_value;
};

/// "12 Jan 2024" for "2024-01-12", "12 Jan 2024, 21:00" for "2024-01-12T21:00" (as the reader's
/// language writes a time), "Jan 2024" for "2024-01", else the text itself.
[[nodiscard]] QString shownDate(const QString &iso);
/// ISO for a whole date, with or without a time, as `shownDate` writes it, else the text itself.
[[nodiscard]] QString isoDate(const QString &text);

} // namespace masthead
