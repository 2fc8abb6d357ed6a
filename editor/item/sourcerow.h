// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

#include <QWidget>

class QLabel;

namespace masthead {

class FieldLine;
class GrowingText;

/// One source: outlet, date and address in a line; below, the author's quote from it when there is
/// one.
class SourceRow : public QWidget
{
    Q_OBJECT

public:
    explicit SourceRow(QWidget *parent = nullptr);

    [[nodiscard]] const Source &source() const { return m_source; }
    /// Tells no one.
    void setSource(const Source &source);
    void focusAddress();
    /// What Tab visits, in its order.
    [[nodiscard]] QWidgetList tabStops() const;

Q_SIGNALS:
    void edited(const masthead::Source &source);
    void removeRequested();
    void addRequested();

private:
    void showQuote(bool shown);
    void openMenu();
    void fitFields();
    [[nodiscard]] FieldLine *makeField(FieldLine *field, QString Source::*member);

    Source m_source;
    FieldLine *m_outlet;
    FieldLine *m_published;
    FieldLine *m_address;
    QWidget *m_more;
    QWidget *m_quoteLine;
    GrowingText *m_quote;
};

} // namespace masthead
