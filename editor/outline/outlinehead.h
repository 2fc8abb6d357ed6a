// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

#include <QList>
#include <QWidget>

namespace masthead {

class Document;
struct Change;

/// Over the outline: the publication, which issue it is, how many items are ready, and a segment
/// per item in the colour of its status.
class OutlineHead : public QWidget
{
    Q_OBJECT

public:
    explicit OutlineHead(const Document &document, QWidget *parent = nullptr);

    /// "10 of 16 ready"; also what is spoken.
    [[nodiscard]] QString readyText() const;
    [[nodiscard]] const QList<Status> &statuses() const { return m_statuses; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Double clicked: the author wants another name or number.
    void settingsRequested();

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void onChanged(const Change &change);
    void read();
    void paintSegments(QPainter &painter, const QRect &strip) const;

    const Document &m_document;
    QString m_publication;
    QString m_edition;
    QList<Status> m_statuses; ///< approved first, ideas last
};

} // namespace masthead
