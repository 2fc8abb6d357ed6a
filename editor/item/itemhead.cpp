// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/item/itemhead.h"

#include "document/check/linkuses.h"
#include "document/model/fields.h"
#include "document/model/sectionkinds.h"
#include "document/session/document.h"
#include "editor/item/growingtext.h"
#include "editor/item/itemcard.h"
#include "editor/item/itemfield.h"
#include "editor/item/ownerbox.h"
#include "editor/item/statusbox.h"
#include "editor/outline/outlinechanges.h"
#include "editor/outline/outlinefilter.h"
#include "editor/style/fonts.h"
#include "editor/style/icons.h"
#include "editor/style/rowlabel.h"
#include "editor/style/tokens.h"
#include "editor/touched.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace masthead {

namespace {

constexpr int topMargin = 16;
constexpr int titleLine = 32;
constexpr int mostTitleLines = 5;

} // namespace

ItemHead::ItemHead(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_cardBox(new QWidget)
    , m_icon(new QLabel)
    , m_section(new RowLabel({}))
    , m_place(new RowLabel({}))
    , m_status(new StatusBox)
    , m_owner(new OwnerBox)
    , m_title(new GrowingText(GrowingText::Lines::One,
                              typeFont(Face::Writing, TypeSize::Title, QFont::DemiBold), titleLine))
    , m_card(new ItemCard)
{
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("Title"));
    m_title->setMostLines(mostTitleLines);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(overhang(), scaled(topMargin), overhang(), 0);
    column->setSpacing(0);
    m_topLine = makeTopLine();
    column->addWidget(m_topLine);
    column->addSpacing(scaled(8));
    column->addWidget(m_title);
    column->addSpacing(scaled(8));
    auto *card = new QVBoxLayout(m_cardBox);
    card->setContentsMargins(0, 0, 0, 0);
    card->addWidget(m_card);
    column->addWidget(m_cardBox);

    connect(m_title, &GrowingText::edited, this, [this](const QString &title) {
        set(QStringLiteral("title"), title, tr("Edit title"));
    });
    connect(m_title, &GrowingText::finished, this, &ItemHead::titleFinished);
    connect(m_status, &StatusBox::chosen, this, [this](Status status) {
        set(QStringLiteral("status"), statusName(status), tr("Set status"));
    });
    connect(m_owner, &OwnerBox::chosen, this, [this](const QString &owner) {
        set(QStringLiteral("owner"), owner.isEmpty() ? QJsonValue(QJsonValue::Undefined) : owner,
            tr("Set owner"));
    });
    connect(m_card, &ItemCard::sourcesEdited, this, &ItemHead::setSources);
    connect(m_card, &ItemCard::sourcesArranged, this, [this](const QList<Source> &sources) {
        m_document.endMerging();
        setSources(sources);
        m_document.endMerging();
    });
    connect(m_card, &ItemCard::fieldEdited, this, &ItemHead::setKindField);
    connect(m_card, &ItemCard::pictureRequested, this, &ItemHead::pictureRequested);
    connect(m_card, &ItemCard::descriptionRequested, this, &ItemHead::descriptionRequested);
    connect(m_card, &ItemCard::tabStopsChanged, this, &ItemHead::orderTabStops);
    connect(m_card, &ItemCard::tabStopsChanged, this, &ItemHead::showOtherUses); // rows move up
    connect(&document, &Document::changed, this, &ItemHead::onChanged);
    m_title->installEventFilter(this);
    orderTabStops();
}

/// As they stand. Qt visits widgets in the order in which they were made: the card's would come
/// last in the window.
void ItemHead::orderTabStops()
{
    QWidget *last = m_status;
    const QWidgetList stops = QWidgetList{m_owner, m_title} + m_card->tabStops();
    for (QWidget *stop : stops) {
        setTabOrder(last, stop);
        last = stop;
    }
}

QWidget *ItemHead::makeTopLine()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    m_section->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_section->setMinimumWidth(scaled(40));
    layout->addWidget(m_icon);
    layout->addWidget(m_section);
    layout->addWidget(m_place);
    layout->addStretch();
    layout->addWidget(m_status);
    layout->addWidget(m_owner);
    return line;
}

void ItemHead::setItem(const ItemId &item)
{
    if (item != m_item) {
        m_card->finish();
    }
    m_item = item;
    read();
}

void ItemHead::focusTitle()
{
    m_title->setFocus();
    m_title->moveCursor(QTextCursor::End);
}

void ItemHead::setQuiet(bool quiet)
{
    m_topLine->setVisible(!quiet);
    m_cardBox->setVisible(!quiet);
}

QWidgetList ItemHead::cardFields() const
{
    return m_card->tabStops();
}

void ItemHead::openOwners()
{
    m_owner->openMenu();
}

void ItemHead::addSource()
{
    m_card->addSource();
}

int ItemHead::overhang()
{
    return scaled(8);
}

bool ItemHead::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::Enter:
    case QEvent::Leave:
        update(); // the title's frame
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void ItemHead::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_title->hasFocus() && !m_title->underMouse()) {
        return;
    }
    constexpr double radius = 4;
    const Tokens &colors = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_title->hasFocus() ? colors.accent : colors.line, 1));
    const QRectF frame =
        m_title->geometry().adjusted(-overhang(), -scaled(3), overhang(), scaled(3));
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void ItemHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        read(); // for its icon
    }
}

void ItemHead::onChanged(const Change &change)
{
    const Touched touched = touchedBy(change);
    if (touched.everything || touched.structure || !touched.sections.isEmpty() ||
        touched.items.contains(m_item)) {
        read();
    }
}

void ItemHead::read()
{
    const ItemPlace place = findItem(m_document.issue(), m_item);
    if (!place.isValid()) {
        return;
    }
    const Section &section = m_document.issue().sections[place.section];
    const Item &item = section.items[place.item];
    showPlace(section, place.item);
    m_title->setValue(item.title);
    m_status->setStatus(item.status);
    m_owner->setOwner(item.owner, owners(m_document.issue()));
    m_card->showItem(section.kind, item);
    showOtherUses();
}

void ItemHead::showOtherUses()
{
    const Issue &issue = m_document.issue();
    QList<QStringList> titles;
    for (const Source &source : m_card->sources()) {
        QStringList names;
        const QList<ItemId> uses = otherUses(issue, m_item, source.address);
        for (const ItemId &use : uses) {
            const ItemPlace place = findItem(issue, use);
            const Section &section = issue.sections[place.section];
            const QString &title = section.items[place.item].title;
            names.append(title.isEmpty() ? section.title : title);
        }
        titles.append(names);
    }
    m_card->showOtherUses(titles);
}

void ItemHead::showPlace(const Section &section, qsizetype index)
{
    const Tokens &colors = tokensOf(palette());
    m_icon->setPixmap(
        iconPixmap(kindIconName(section.kind), colors.text2, scaled(16), devicePixelRatio()));
    m_section->setText(section.title.isEmpty() ? kindLabel(section.kind) : section.title);
    m_place->setText(section.items.size() > 1
                         ? tr("item %1 of %2").arg(index + 1).arg(section.items.size())
                         : kindLabel(section.kind).toLower());
}

void ItemHead::set(const QString &key, const QJsonValue &value, const QString &name)
{
    const Result<void> done = setItemField(m_document, m_item, key, value, name);
    if (!done) {
        // Not from within the field's own signal: it shows what the issue has.
        QMetaObject::invokeMethod(this, &ItemHead::read, Qt::QueuedConnection);
        Q_EMIT failed(done.error());
    }
}

void ItemHead::setSources(const QList<Source> &sources)
{
    Item item;
    item.sources = sources;
    set(QStringLiteral("sources"), itemField(u"sources")->get(item), tr("Edit source"));
}

void ItemHead::setKindField(const QString &key, const QString &value)
{
    const Item *shown = itemById(m_document.issue(), m_item);
    if (shown == nullptr) {
        return;
    }
    Item item = *shown;
    if (value.isEmpty()) {
        item.fields.remove(key);
    } else {
        item.fields.insert(key, value);
    }
    set(QStringLiteral("fields"), itemField(u"fields")->get(item), tr("Edit details"));
}

} // namespace masthead
