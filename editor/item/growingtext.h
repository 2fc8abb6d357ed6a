// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/paperedit.h"

#include <QPlainTextEdit>

namespace masthead {

/// A plain text that wraps and is as high as what it says: title, quote, notes. Undo is not its
/// own.
class GrowingText : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Lines : std::uint8_t {
        One, ///< no line breaks: Enter leaves it
        Many,
    };

    /// `lineHeight` in px of the design.
    GrowingText(Lines lines, const QFont &font, int lineHeight, QWidget *parent = nullptr);

    /// It grows no higher than that, and scrolls.
    void setMostLines(int lines);
    /// In the colour of labels.
    void setQuiet();

    [[nodiscard]] QString value() const;
    /// Takes another value as the smallest edit, so that the caret holds; tells no one.
    void setValue(const QString &value);
    /// Stretches with a marked ground; those beyond the text are left out.
    void setMarks(const QList<TextSpan> &marks);

Q_SIGNALS:
    /// The author changed it.
    void edited(const QString &value);
    /// Enter, in a text of one line, or Down from its last line.
    void finished();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fit();
    void color();

    Lines m_lines;
    int m_mostLines = 0; ///< 0: any number
    bool m_quiet = false;
    bool m_setting = false;
};

} // namespace masthead
