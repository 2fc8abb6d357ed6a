// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/picture/pictureinsertion.h"

#include <QWidget>

#include <functional>
#include <map>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace masthead {

/// Asks what the new pictures of the shown item show, one after the other, below the body. It takes
/// no focus by itself: the author may answer now, or write on and close it. Enter takes an answer,
/// Esc leaves the picture without one. While another item is shown, questions wait with what was
/// written so far.
class AltBar : public QWidget
{
    Q_OBJECT

public:
    explicit AltBar(QWidget *parent = nullptr);

    /// Of which item pictures are asked about.
    void setItem(const ItemId &item);
    /// Behind those of the item that wait already.
    void ask(const ItemId &item, const QList<NewPicture> &pictures);
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
    struct Question
    {
        NewPicture picture;
        QString answer; ///< what was written of it when the author left
    };

    [[nodiscard]] const QList<Question> &questions() const;
    void accept();
    void leave();
    void removeFirst();
    void showCurrent();
    void showCount();
    void onDecorative(bool on);

    std::map<ItemId, QList<Question>> m_waiting; ///< the first of the item's is asked about
    ItemId m_item;
    int m_asked = 0; ///< of this item, since the bar opened
    QLabel *m_thumbnail;
    QLabel *m_place;
    QLineEdit *m_text;
    QLabel *m_count;
    QCheckBox *m_decorative;
    QPushButton *m_accept;
};

} // namespace masthead
