// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QFormLayout;

namespace masthead {

class Look;

/// How the author likes the program: colours, the column and its type, help while writing. What is
/// chosen holds at once, in all windows; there is nothing to confirm.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SettingsDialog(Settings &settings, Look &look, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHeading(QFormLayout &form, const QString &text);
    QComboBox *addChoice(QFormLayout &form, const QString &label, const QStringList &options,
                         int now, const std::function<void(int)> &choose);
    static void addHint(QFormLayout &form, const QString &text);
    void addSwitch(QFormLayout &form, const QString &text, bool now,
                   const std::function<void(bool)> &set);
    void addGeneral(QFormLayout &form);
    void addSession(QFormLayout &form);
    void addKeys(QFormLayout &form);
    void addPreview(QFormLayout &form);
    void addWriting(QFormLayout &form);
    void addHelp(QFormLayout &form);
    [[nodiscard]] QWidget *makeFoot();

    Settings &m_settings;
    Look &m_look;
    QWidget *m_foot;
};

} // namespace masthead
