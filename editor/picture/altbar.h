// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/picture/pictureinsertion.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace masthead {

/// Asks what new pictures show, one after the other, below the body. It takes no focus by itself:
/// the author may answer now, or write on and close it. Enter takes an answer, Esc leaves the
/// picture without one.
class AltBar : public QWidget
{
    Q_OBJECT

public:
    explicit AltBar(QWidget *parent = nullptr);

    /// Behind those that wait already.
    void ask(const QList<NewPicture> &pictures);
    /// Those for which it is true need no answer any more.
    void dropIf(const std::function<bool(const AssetId &)> &isDone);
    void takeFocus();
    /// Null: nothing is asked.
    [[nodiscard]] AssetId current() const;

Q_SIGNALS:
    void described(const masthead::AssetId &asset, const QString &alt);
    void decorative(const masthead::AssetId &asset);
    /// Nothing more is asked; `focused`: it had the focus.
    void finished(bool focused);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void accept();
    void leave();
    void showCurrent();
    void showCount();
    void onDecorative(bool on);

    QList<NewPicture> m_waiting; ///< the first is asked about
    int m_asked = 0;             ///< since the bar opened
    QLabel *m_thumbnail;
    QLabel *m_place;
    QLineEdit *m_text;
    QLabel *m_count;
    QCheckBox *m_decorative;
    QPushButton *m_accept;
};

} // namespace masthead
