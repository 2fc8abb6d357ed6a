// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/item/sourcerow.h"

#include "editor/item/fieldline.h"
#include "editor/item/growingtext.h"
#include "editor/style/fonts.h"
#include "editor/style/icons.h"
#include "editor/style/rowlabel.h"
#include "editor/style/tokens.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace masthead {

namespace {

constexpr int labelWidth = 54;
constexpr int rowMargin = 12;
constexpr int fieldGap = 8;
constexpr int fieldPadding = 12;
constexpr int narrowest = 60;
constexpr int widest = 220;

QHBoxLayout *lineLayout(QWidget *line)
{
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(scaled(rowMargin), scaled(4), scaled(6), scaled(4));
    layout->setSpacing(scaled(fieldGap));
    return layout;
}

} // namespace

SourceRow::SourceRow(QWidget *parent)
    : QWidget(parent)
    , m_outlet(
          makeField(new FieldLine(FieldType::Text, FieldLine::Frame::WhileUsed), &Source::outlet))
    , m_published(makeField(new FieldLine(FieldType::Date, FieldLine::Frame::WhileUsed),
                            &Source::published))
    , m_address(makeField(new FieldLine(FieldType::Address, FieldLine::Frame::WhileUsed),
                          &Source::address))
    , m_quoteLine(new QWidget)
    , m_quote(
          new GrowingText(GrowingText::Lines::Many, typeFont(Face::Writing, TypeSize::Base), 20))
{
    auto *line = new QWidget;
    QHBoxLayout *layout = lineLayout(line);
    layout->addWidget(new RowLabel(tr("Source"), scaled(labelWidth)));
    layout->addWidget(m_outlet);
    layout->addWidget(m_published);
    layout->addWidget(m_address, 1);
    auto *more = new QToolButton;
    m_more = more;
    more->setIcon(icon(QStringLiteral("more")));
    more->setAutoRaise(true);
    more->setToolTip(tr("More about this source"));
    more->setAccessibleName(more->toolTip());
    connect(more, &QToolButton::clicked, this, &SourceRow::openMenu);
    layout->addWidget(more);

    m_outlet->setPlaceholderText(tr("Outlet"));
    m_outlet->setFont(typeFont(Face::Interface, TypeSize::Base, QFont::DemiBold));
    m_published->setPlaceholderText(tr("Date"));
    m_address->setPlaceholderText(tr("https://…"));
    for (FieldLine *field : {m_outlet, m_published, m_address}) {
        field->setAccessibleName(field->placeholderText());
    }
    m_address->setAccessibleName(tr("Address"));

    QHBoxLayout *quote = lineLayout(m_quoteLine);
    quote->addWidget(new RowLabel(tr("Quote"), scaled(labelWidth)), 0, Qt::AlignTop);
    QFont italic = m_quote->font();
    italic.setItalic(true);
    m_quote->setFont(italic);
    m_quote->document()->setDefaultFont(italic);
    m_quote->setAccessibleName(tr("Quote"));
    m_quote->setPlaceholderText(tr("Words to remember; never published."));
    quote->addWidget(m_quote, 1);
    connect(m_quote, &GrowingText::edited, this, [this](const QString &value) {
        m_source.quote = value;
        Q_EMIT edited(m_source);
    });

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(line);
    rows->addWidget(m_quoteLine);
    m_quoteLine->hide();
    for (FieldLine *field : {m_outlet, m_published}) {
        connect(field, &QLineEdit::textChanged, this, &SourceRow::fitFields);
    }
    fitFields();
}

FieldLine *SourceRow::makeField(FieldLine *field, QString Source::*member)
{
    connect(field, &FieldLine::edited, this, [this, member](const QString &value) {
        m_source.*member = value;
        Q_EMIT edited(m_source);
    });
    return field;
}

void SourceRow::setSource(const Source &source)
{
    m_source = source;
    m_outlet->setValue(source.outlet);
    m_published->setValue(source.published);
    m_address->setValue(source.address);
    m_quote->setValue(source.quote);
    showQuote(!source.quote.isEmpty() || m_quote->hasFocus());
}

/// Outlet and date are as wide as what they say, so that the line reads as one.
void SourceRow::fitFields()
{
    for (FieldLine *field : {m_outlet, m_published}) {
        const QString text = field->text().isEmpty() ? field->placeholderText() : field->text();
        field->setFixedWidth(
            std::clamp(field->fontMetrics().horizontalAdvance(text) + scaled(fieldPadding),
                       scaled(narrowest), scaled(widest)));
    }
}

void SourceRow::focusAddress()
{
    m_address->setFocus();
}

QWidgetList SourceRow::tabStops() const
{
    return {m_outlet, m_published, m_address, m_more, m_quote};
}

void SourceRow::showQuote(bool shown)
{
    m_quoteLine->setVisible(shown);
}

void SourceRow::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_quoteLine->isHidden()) {
        menu->addAction(tr("Add quote"), this, [this] {
            showQuote(true);
            m_quote->setFocus();
        });
    }
    menu->addAction(tr("Add source"), this, &SourceRow::addRequested);
    menu->addAction(tr("Remove source"), this, &SourceRow::removeRequested);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace masthead
