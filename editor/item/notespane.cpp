// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/item/notespane.h"

#include "document/session/document.h"
#include "editor/item/growingtext.h"
#include "editor/item/itemfield.h"
#include "editor/style/fonts.h"
#include "editor/style/icons.h"
#include "editor/style/tokens.h"
#include "editor/touched.h"

#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace masthead {

namespace {

constexpr int notesLine = 20;
constexpr int textIndent = 24;

} // namespace

NotesPane::NotesPane(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(new QToolButton)
    , m_text(new GrowingText(GrowingText::Lines::Many, typeFont(Face::Interface, TypeSize::Base),
                             notesLine))
{
    m_title->setText(tr("Private notes"));
    m_title->setIcon(icon(QStringLiteral("pen")));
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setAutoRaise(true);
    m_title->setCheckable(false);
    m_title->setToolTip(tr("Notes that are never exported"));
    connect(m_title, &QToolButton::clicked, this, [this] {
        if (m_text->isHidden() || !m_text->value().isEmpty()) {
            open();
        } else {
            setOpen(false);
        }
    });
    m_text->setAccessibleName(tr("Private notes"));
    m_text->setPlaceholderText(tr("For you alone; never exported."));
    m_text->setQuiet();
    connect(m_text, &GrowingText::edited, this, &NotesPane::write);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, scaled(10), 0, scaled(12));
    column->setSpacing(scaled(2));
    column->addWidget(m_title, 0, Qt::AlignLeft);
    auto *indent = new QHBoxLayout;
    indent->setContentsMargins(scaled(textIndent), 0, 0, 0);
    indent->addWidget(m_text);
    column->addLayout(indent);
    connect(&document, &Document::changed, this, &NotesPane::onChanged);
    setOpen(false);
}

void NotesPane::setItem(const ItemId &item)
{
    m_item = item;
    setOpen(false);
    read();
}

void NotesPane::open()
{
    setOpen(true);
    m_text->setFocus();
}

void NotesPane::onChanged(const Change &change)
{
    if (touchedBy(change).item(m_item)) {
        read();
    }
}

void NotesPane::read()
{
    if (const Item *item = itemById(m_document.issue(), m_item)) {
        m_text->setValue(item->notes);
        setOpen(!item->notes.isEmpty() || m_text->hasFocus());
    }
}

void NotesPane::write(const QString &notes)
{
    const Result<void> done =
        setItemField(m_document, m_item, QStringLiteral("notes"), notes, tr("Edit notes"));
    if (!done) {
        // Not from within the text's own signal: it shows what the issue has.
        QMetaObject::invokeMethod(this, &NotesPane::read, Qt::QueuedConnection);
        Q_EMIT failed(done.error());
    }
}

void NotesPane::setOpen(bool open)
{
    m_text->setVisible(open);
    m_title->setFont(typeFont(Face::Interface, open ? TypeSize::Base : TypeSize::Strip,
                              open ? QFont::DemiBold : QFont::Normal));
    updateGeometry();
}

void NotesPane::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), tokensOf(palette()).line);
}

} // namespace masthead
