// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/item/sourcerow.h"

#include "document/import/webaddresses.h"
#include "editor/item/fieldline.h"
#include "editor/item/growingtext.h"
#include "editor/style/fonts.h"
#include "editor/style/icons.h"
#include "editor/style/rowlabel.h"
#include "editor/style/tokens.h"

#include <QApplication>
#include <QDate>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace masthead {

namespace {

constexpr int usualLabelWidth = 54;
constexpr int rowMargin = 12;
constexpr int fieldGap = 8;
constexpr int fieldPadding = 12;
constexpr int narrowest = 60;
constexpr int widest = 220;

/// One for all rows, so that their fields stand in line: what the widest label takes.
int labelWidth()
{
    static const int width = [] {
        const QFontMetrics metrics(RowLabel({}).font());
        int most = scaled(usualLabelWidth);
        for (const QString &label : {SourceRow::tr("Source"), SourceRow::tr("Read on"),
                                     SourceRow::tr("Quote"), SourceRow::tr("Note")}) {
            most = std::max(most, metrics.horizontalAdvance(label) + 2);
        }
        return most;
    }();
    return width;
}

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
    , m_address(new FieldLine(FieldType::Address, FieldLine::Frame::WhileUsed))
    , m_read(makeField(new FieldLine(FieldType::Date, FieldLine::Frame::WhileUsed), &Source::read))
    , m_handle(new RowLabel(tr("Source"), labelWidth()))
    , m_readLine(makeReadLine())
    , m_kept{makeKept(&Source::quote, tr("Quote"), tr("Words to remember; never published."), true),
             makeKept(&Source::note, tr("Note"), tr("What to think of; never published."), false)}
    , m_otherUses(new RowLabel({}))
{
    connect(m_address, &FieldLine::edited, this, &SourceRow::setAddress);
    connect(m_address, &FieldLine::finished, this, &SourceRow::fillFromAddress);
    m_otherUses->setWordWrap(true);
    m_otherUses->setContentsMargins(scaled(rowMargin + fieldGap) + labelWidth(), 0,
                                    scaled(rowMargin), scaled(6));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeFirstLine());
    for (const Kept &kept : m_kept) {
        rows->addWidget(kept.line);
        kept.line->hide();
    }
    rows->addWidget(m_readLine);
    rows->addWidget(m_otherUses);
    m_readLine->hide();
    m_otherUses->hide();
    for (FieldLine *field : {m_outlet, m_published}) {
        connect(field, &QLineEdit::textChanged, this, &SourceRow::fitFields);
    }
    fitFields();
}

QWidget *SourceRow::makeFirstLine()
{
    auto *line = new QWidget;
    QHBoxLayout *layout = lineLayout(line);
    m_handle->setObjectName(QStringLiteral("handle"));
    m_handle->setCursor(Qt::OpenHandCursor);
    m_handle->setToolTip(tr("Drag to put the sources in order"));
    m_handle->installEventFilter(this);
    layout->addWidget(m_handle);
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
    for (FieldLine *field : {m_outlet, m_published}) {
        field->setAccessibleName(field->placeholderText());
    }
    m_address->setAccessibleName(tr("Address"));
    return line;
}

QWidget *SourceRow::makeReadLine()
{
    auto *line = new QWidget;
    QHBoxLayout *layout = lineLayout(line);
    layout->addWidget(new RowLabel(tr("Read on"), labelWidth()));
    m_read->setAccessibleName(tr("Read on"));
    m_read->setPlaceholderText(tr("Date; never published"));
    layout->addWidget(m_read, 1);
    return line;
}

SourceRow::Kept SourceRow::makeKept(QString Source::*member, const QString &label,
                                    const QString &placeholder, bool italic)
{
    auto *line = new QWidget;
    auto *text =
        new GrowingText(GrowingText::Lines::Many, typeFont(Face::Writing, TypeSize::Base), 20);
    QHBoxLayout *layout = lineLayout(line);
    layout->addWidget(new RowLabel(label, labelWidth()), 0, Qt::AlignTop);
    QFont font = text->font();
    font.setItalic(italic);
    text->setFont(font);
    text->document()->setDefaultFont(font);
    text->setAccessibleName(label);
    text->setPlaceholderText(placeholder);
    layout->addWidget(text, 1);
    connect(text, &GrowingText::edited, this, [this, member](const QString &value) {
        m_source.*member = value;
        Q_EMIT edited(m_source);
    });
    return {member, line, text};
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
    m_read->setValue(source.read);
    for (const Kept &kept : m_kept) {
        kept.text->setValue(source.*kept.member);
        kept.line->setVisible(!(source.*kept.member).isEmpty() || kept.text->hasFocus());
    }
    m_readLine->setVisible(m_read->hasFocus());
}

void SourceRow::setOtherUses(const QStringList &titles)
{
    //: %1 are the titles of items, as a list
    m_otherUses->setText(tr("Also linked in %1").arg(QLocale().createSeparatedList(titles)));
    m_otherUses->setVisible(!titles.isEmpty());
}

/// More than a character at once was pasted: such an address is whole, and may carry what tells
/// services who followed it.
void SourceRow::setAddress(const QString &address)
{
    const bool isPasted = address.size() > m_source.address.size() + 1;
    m_isAddressNew = true;
    m_source.address = address;
    if (isPasted) {
        m_address->finish();
    } else {
        Q_EMIT edited(m_source);
    }
}

/// What the author has written is never written over.
void SourceRow::fillFromAddress()
{
    if (!std::exchange(m_isAddressNew, false)) {
        return;
    }
    m_source.address = withoutTracking(withoutRedirect(m_source.address));
    m_address->setValue(m_source.address);
    const QString outlet = outletOf(m_source.address);
    if (!outlet.isEmpty() && m_source.outlet.isEmpty()) {
        m_source.outlet = outlet;
        m_outlet->setValue(outlet);
    }
    if (!outlet.isEmpty() && m_source.read.isEmpty()) {
        m_source.read = QDate::currentDate().toString(Qt::ISODate);
        m_read->setValue(m_source.read);
    }
    Q_EMIT edited(m_source);
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

void SourceRow::finish()
{
    for (FieldLine *field : {m_outlet, m_published, m_address, m_read}) {
        field->finish();
    }
}

void SourceRow::focusAddress()
{
    m_address->setFocus();
}

QWidgetList SourceRow::tabStops() const
{
    QWidgetList stops{m_outlet, m_published, m_address, m_more};
    for (const Kept &kept : m_kept) {
        stops.append(kept.text);
    }
    stops.append(m_read);
    return stops;
}

void SourceRow::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void SourceRow::fillMenu(QMenu &menu)
{
    const auto reveal = [](QWidget *line, QWidget *field) {
        line->show();
        field->setFocus();
    };
    const QStringList names{tr("Add quote"), tr("Add note")};
    for (size_t i = 0; i < m_kept.size(); ++i) {
        const Kept kept = m_kept[i];
        if (kept.line->isHidden()) {
            menu.addAction(names[static_cast<qsizetype>(i)], this,
                           [reveal, kept] { reveal(kept.line, kept.text); });
        }
    }
    menu.addAction(m_source.read.isEmpty() ? tr("Add when it was read")
                                           : tr("Read on %1").arg(shownDate(m_source.read)),
                   this, [this, reveal] { reveal(m_readLine, m_read); });
    menu.addSeparator();
    menu.addAction(tr("Move up"), this, [this] { Q_EMIT moveRequested(-1); })
        ->setEnabled(m_moves.up);
    menu.addAction(tr("Move down"), this, [this] { Q_EMIT moveRequested(1); })
        ->setEnabled(m_moves.down);
    menu.addSeparator();
    menu.addAction(tr("Add source"), this, &SourceRow::addRequested);
    menu.addAction(tr("Remove source"), this, &SourceRow::removeRequested);
}

/// The handle's mouse, and Escape while it drags.
bool SourceRow::eventFilter(QObject *watched, QEvent *event)
{
    const auto *mouse = dynamic_cast<QMouseEvent *>(event);
    const bool isLeft = mouse != nullptr && (mouse->button() == Qt::LeftButton ||
                                             mouse->buttons().testFlag(Qt::LeftButton));
    const auto yOf = [&] { return qRound(m_handle->mapTo(this, mouse->position()).y()); };
    if (watched == m_handle && isLeft && event->type() == QEvent::MouseButtonPress) {
        m_pressed = mouse->position();
        return true;
    }
    if (watched == m_handle && isLeft && event->type() == QEvent::MouseMove) {
        const bool isFar =
            (mouse->position() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if (isFar && !std::exchange(m_isDragging, true)) {
            qApp->installEventFilter(this);
        }
        if (m_isDragging) {
            Q_EMIT dragged(yOf());
        }
        return true;
    }
    if (watched == m_handle && isLeft && event->type() == QEvent::MouseButtonRelease) {
        if (std::exchange(m_isDragging, false)) {
            qApp->removeEventFilter(this);
            Q_EMIT dropped(yOf());
        }
        return true;
    }
    if (m_isDragging && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_isDragging = false;
        qApp->removeEventFilter(this);
        Q_EMIT dragCancelled();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace masthead
