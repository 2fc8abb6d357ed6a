// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/picture/pictureinsertion.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace masthead {

/// Asks what the new pictures of the shown item show, one after the other, below the body, and for
/// their captions and credits; pictures that are there already are edited in it likewise. It takes
/// no focus by itself: the author may answer now, or write on and close it. Enter takes an answer,
/// Esc leaves the picture as it is. While another item is shown, questions wait with what was
/// written so far.
class AltBar : public QWidget
{
    Q_OBJECT

public:
    explicit AltBar(QWidget *parent = nullptr);

    /// Of which item pictures are asked about.
    void setItem(const ItemId &item);
    /// Behind those of the item that wait already.
    void ask(const ItemId &item, const QList<PictureToDescribe> &pictures);
    /// Before all others, with the focus: a picture of the shown item.
    void edit(const PictureToDescribe &picture);
    /// Pictures that are not in the issue any more, and new ones that were described elsewhere,
    /// need no answer.
    void dropAnswered(const Issue &issue);
    void takeFocus();
    /// Null: nothing is asked.
    [[nodiscard]] AssetId current() const;

Q_SIGNALS:
    /// `before`: what it was asked with.
    void described(const masthead::AssetId &asset, const masthead::PictureWords &before,
                   const masthead::PictureWords &words);
    /// Nothing more is asked; `focused`: it had the focus.
    void finished(bool focused);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Question
    {
        PictureToDescribe picture;
        PictureWords answer; ///< what was written of it when the author left
        bool isNew = true;   ///< else the author came back to it
    };

    [[nodiscard]] QHBoxLayout *makeAltLine();
    [[nodiscard]] QWidget *makeCaptionLine();
    [[nodiscard]] const QList<Question> &questions() const;
    [[nodiscard]] PictureWords written() const;
    void write(const PictureWords &words);
    void showPlace();
    void accept();
    void leave();
    void removeFirst();
    void showCurrent();
    void showCount();

    std::map<ItemId, QList<Question>> m_waiting; ///< the first of the item's is asked about
    ItemId m_item;
    int m_asked = 0; ///< of this item, since the bar opened
    QLabel *m_thumbnail;
    QLabel *m_place;
    QLineEdit *m_text;
    QLabel *m_count;
    QCheckBox *m_decorative;
    QPushButton *m_accept;
    QLineEdit *m_caption;
    QLineEdit *m_credit;
    QWidget *m_captionLine = nullptr; ///< the last two
};

} // namespace masthead
