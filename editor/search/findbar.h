// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/search/matcher.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace masthead {

/// How far a replacement reaches.
enum class ReplaceReach : std::uint8_t { One, Item, Issue };

/// The find bar over the body: what is looked for, how, and what shall stand there instead. A view
/// only; editor/search/finder.h does the work.
///
/// Enter and Shift+Enter: next and previous; Alt+C, Alt+W, Alt+R: case, whole words, regular
/// expression; Down: on to the list; Escape ends it. In the replacement Enter replaces.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Shows it with the caret in the words; `text` not empty: they become it.
    void open(const QString &text, bool replace);
    [[nodiscard]] SearchQuery query() const;
    [[nodiscard]] QString replacement() const;

    /// What is said beside the words: "3 of 17".
    void setStatus(const QString &status, bool isBad);
    /// What is wrong with the words; empty: nothing.
    void setError(const QString &error);
    [[nodiscard]] QString status() const;
    [[nodiscard]] QString error() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void queryChanged();
    void nextRequested();
    void previousRequested();
    void replaceRequested(masthead::ReplaceReach reach);
    void listRequested();
    void closed();
    /// It needs another height.
    void heightChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QHBoxLayout *makeFindLine();
    [[nodiscard]] QWidget *makeReplaceLine();
    [[nodiscard]] QToolButton *makeButton(const QString &iconName, const QString &name,
                                          const QKeySequence &keys);
    [[nodiscard]] QToolButton *makeToggle(const QString &iconName, const QString &name,
                                          const QKeySequence &keys);

    QLineEdit *m_text;
    QLineEdit *m_replacement;
    QLabel *m_status;
    QLabel *m_error;
    QToolButton *m_case = nullptr;
    QToolButton *m_words = nullptr;
    QToolButton *m_expression = nullptr;
    QWidget *m_replaceLine;
};

} // namespace masthead
