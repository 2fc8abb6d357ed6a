// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/change.h"

#include <QWidget>

class QToolButton;

namespace masthead {

class Document;
class GrowingText;

/// The author's private notes on an item, under the body; never published. Folded while empty.
class NotesPane : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPane(Document &document, QWidget *parent = nullptr);

    void setItem(const ItemId &item);
    /// With the caret in them.
    void open();
    [[nodiscard]] GrowingText &text() const { return *m_text; }

Q_SIGNALS:
    /// An edit did not fit and was taken back.
    void failed(const masthead::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void onChanged(const Change &change);
    void read();
    void write(const QString &notes);
    void setOpen(bool open);

    Document &m_document;
    ItemId m_item;
    QToolButton *m_title;
    GrowingText *m_text;
};

} // namespace masthead
