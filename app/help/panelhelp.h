// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <span>

class QKeyEvent;
class QWidget;

namespace masthead {

/// What a part of the program is for, and where the handbook says more.
struct PanelHelpRow
{
    const char *className; ///< the widget's, without namespace
    const char *text;      ///< source text for translation, context "PanelHelp"
    const char *page;      ///< of the handbook
};

[[nodiscard]] std::span<const PanelHelpRow> panelHelpRows();
/// The row of the widget or of the nearest one around it; nullptr: of none.
[[nodiscard]] const PanelHelpRow *panelHelp(const QWidget *widget);

/// Answers "What's this" over every window of the program, and both keys of help in a dialog, where
/// the window's commands can't be reached.
class PanelHelp : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// For QCoreApplication::installEventFilter.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static bool answer(QWidget &part, QEvent &event);
    static bool onKey(const QWidget &part, const QKeyEvent &event);
};

} // namespace masthead
