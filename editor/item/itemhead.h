// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/change.h"

#include <QWidget>

class QLabel;

namespace masthead {

class Document;
class GrowingText;
class ItemCard;
class OwnerBox;
class RowLabel;
class StatusBox;

/// Over the body: where the item stands, its status, its title, its card. Each edit is a change of
/// the document; typing in one field within a second is one undo.
class ItemHead : public QWidget
{
    Q_OBJECT

public:
    explicit ItemHead(Document &document, QWidget *parent = nullptr);

    void setItem(const ItemId &item);
    /// With the caret at the title's end.
    void focusTitle();
    [[nodiscard]] GrowingText &title() const { return *m_title; }
    /// What Tab visits in the card.
    [[nodiscard]] QWidgetList cardFields() const;
    /// Shows the title alone.
    void setQuiet(bool quiet);
    void addSource();
    void openOwners();
    [[nodiscard]] StatusBox *statusBox() const { return m_status; }
    /// How far it reaches beyond its texts on either side, for the title's frame.
    [[nodiscard]] static int overhang();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Enter in the title: on to the body.
    void titleFinished();
    /// A field of the item wants a picture.
    void pictureRequested(const QString &key);
    /// The picture of a field shall be described.
    void descriptionRequested(const QString &key);
    /// An edit did not fit and was taken back.
    void failed(const masthead::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void onChanged(const Change &change);
    void read();
    void orderTabStops();
    void showOtherUses();
    void showPlace(const Section &section, qsizetype index);
    void set(const QString &key, const QJsonValue &value, const QString &name);
    void setSources(const QList<Source> &sources);
    void setKindField(const QString &key, const QString &value);
    [[nodiscard]] QWidget *makeTopLine();

    Document &m_document;
    ItemId m_item;
    QWidget *m_topLine = nullptr;
    QWidget *m_cardBox;
    QLabel *m_icon;
    RowLabel *m_section;
    QLabel *m_place;
    StatusBox *m_status;
    OwnerBox *m_owner;
    GrowingText *m_title;
    ItemCard *m_card;
};

} // namespace masthead
