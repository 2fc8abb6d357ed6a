// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/item/itemcard.h"

#include "document/model/sectionkinds.h"
#include "editor/item/fieldline.h"
#include "editor/item/picturefield.h"
#include "editor/item/sourcerow.h"
#include "editor/style/fonts.h"
#include "editor/style/icons.h"
#include "editor/style/rowlabel.h"
#include "editor/style/tokens.h"

#include <QApplication>
#include <QGridLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace masthead {

namespace {

constexpr int columns = 3;
constexpr int cardMargin = 12;
constexpr int fieldGap = 12;

/// Kinds whose items report on something found elsewhere: they are asked for a source.
bool asksForSource(SectionKind kind)
{
    return kind == SectionKind::News || kind == SectionKind::Lead || kind == SectionKind::Text;
}

} // namespace

ItemCard::ItemCard(QWidget *parent)
    : QWidget(parent)
    , m_gridBox(new QWidget)
    , m_addBox(new QWidget)
{
    m_grid = new QGridLayout(m_gridBox);
    m_grid->setContentsMargins(scaled(cardMargin), scaled(10), scaled(cardMargin), scaled(12));
    m_grid->setHorizontalSpacing(scaled(fieldGap));
    m_grid->setVerticalSpacing(scaled(3));
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
    auto *add = new QToolButton;
    m_add = add;
    add->setText(tr("Add source"));
    add->setIcon(icon(QStringLiteral("add")));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setAutoRaise(true);
    add->setFont(typeFont(Face::Interface, TypeSize::Strip));
    connect(add, &QToolButton::clicked, this, &ItemCard::addSource);
    auto *addLine = new QHBoxLayout(m_addBox);
    addLine->setContentsMargins(scaled(6), scaled(3), scaled(6), scaled(3));
    addLine->addWidget(add);
    addLine->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_gridBox);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(1); // where the hairlines show
    column->addLayout(m_rows);
    column->addWidget(m_addBox);
    connect(qApp, &QApplication::focusChanged, this, &ItemCard::onFocusChanged);
}

ItemCard::~ItemCard()
{
    disconnect(qApp, nullptr, this, nullptr); // parts that go move the focus
}

void ItemCard::showItem(SectionKind kind, const Item &item)
{
    if (!m_made || kind != m_kind) {
        m_made = true;
        m_kind = kind;
        makeFields(kind);
    }
    for (const auto [key, field] : m_fields.asKeyValueRange()) {
        field->setValue(item.fields.value(key));
    }
    for (const auto [key, field] : m_pictures.asKeyValueRange()) {
        field->setFilled(!item.fields.value(key).isEmpty());
    }
    m_gridBox->setVisible(!m_fields.isEmpty());
    takeSources(item);
    showSources();
}

/// Where the item has what the rows say, those that say nothing stay, to be written in; so does the
/// one with the focus, when what was written there is undone.
void ItemCard::takeSources(const Item &item)
{
    const bool isSame = std::exchange(m_item, item.id) == item.id;
    if (isSame && item.sources == written()) {
        return;
    }
    const bool isWrittenIn = isSame && !m_sourceRows.isEmpty() &&
                             m_sourceRows.last()->isAncestorOf(QApplication::focusWidget());
    const bool losesLast = item.sources.size() < m_sources.size();
    m_sources = item.sources;
    if (isWrittenIn && losesLast) {
        m_sources.append(Source());
    }
}

void ItemCard::showSources()
{
    if (m_sourceRows.size() != m_sources.size()) {
        makeRows();
    }
    for (qsizetype row = 0; row < m_sources.size(); ++row) {
        m_sourceRows[row]->setSource(m_sources[row]);
        m_sourceRows[row]->setMoves({.up = row > 0, .down = row + 1 < m_sources.size()});
    }
    m_addBox->setVisible(m_sources.isEmpty() && asksForSource(m_kind));
    setVisible(!m_fields.isEmpty() || !m_sources.isEmpty() || asksForSource(m_kind));
}

QList<Source> ItemCard::written() const
{
    QList<Source> sources = m_sources;
    sources.removeAll(Source());
    return sources;
}

/// A window that another program covers is not left.
void ItemCard::onFocusChanged(const QWidget *from, const QWidget *to)
{
    if (from != nullptr && to != nullptr && isAncestorOf(from) && !isAncestorOf(to)) {
        m_sources = written();
        showSources();
    }
}

void ItemCard::showOtherUses(const QList<QStringList> &titles)
{
    for (qsizetype row = 0; row < m_sourceRows.size(); ++row) {
        m_sourceRows[row]->setOtherUses(titles.value(row));
    }
}

void ItemCard::makeFields(SectionKind kind)
{
    while (QLayoutItem *old = m_grid->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_fields.clear();
    m_pictures.clear();
    int cell = 0;
    for (const KindField &field : sectionKind(kind).fields) {
        auto *label = new RowLabel(QCoreApplication::translate("KindField", field.label));
        QWidget *widget = makeField(field, label->text());
        label->setBuddy(widget);
        m_grid->addWidget(label, cell / columns * 2, cell % columns);
        m_grid->addWidget(widget, cell / columns * 2 + 1, cell % columns);
        ++cell;
    }
    if (cell > 0) { // the last field takes the rest of its row
        const int last = cell - 1;
        QLayoutItem *line = m_grid->itemAtPosition(last / columns * 2 + 1, last % columns);
        m_grid->addItem(m_grid->takeAt(m_grid->indexOf(line->widget())), last / columns * 2 + 1,
                        last % columns, 1, columns - last % columns);
    }
    Q_EMIT tabStopsChanged();
}

QWidget *ItemCard::makeField(const KindField &field, const QString &name)
{
    const QString key = QString::fromLatin1(field.key);
    if (field.type == FieldType::AssetRef) { // no one types an id
        auto *picture = new PictureField;
        picture->setAccessibleName(name);
        connect(picture, &PictureField::chooseRequested, this,
                [this, key] { Q_EMIT pictureRequested(key); });
        connect(picture, &PictureField::describeRequested, this,
                [this, key] { Q_EMIT descriptionRequested(key); });
        connect(picture, &PictureField::removed, this,
                [this, key] { Q_EMIT fieldEdited(key, QString()); });
        m_pictures.insert(key, picture);
        return picture;
    }
    auto *line = new FieldLine(field.type, FieldLine::Frame::Always);
    line->setAccessibleName(name);
    connect(line, &FieldLine::edited, this,
            [this, key](const QString &value) { Q_EMIT fieldEdited(key, value); });
    m_fields.insert(key, line);
    return line;
}

void ItemCard::makeRows()
{
    while (m_sourceRows.size() > m_sources.size()) {
        SourceRow *row = m_sourceRows.takeLast();
        row->disconnect(this); // a field that loses the focus would still write
        row->hide();
        row->deleteLater();
    }
    while (m_sourceRows.size() < m_sources.size()) {
        auto *row = new SourceRow;
        const auto index = static_cast<int>(m_sourceRows.size());
        connect(row, &SourceRow::edited, this,
                [this, index](const Source &source) { onSourceEdited(index, source); });
        connect(row, &SourceRow::addRequested, this, &ItemCard::addSource);
        connect(row, &SourceRow::removeRequested, this, [this, index] { removeSource(index); });
        connect(row, &SourceRow::moveRequested, this,
                [this, index](int step) { moveSource(index, step > 0 ? index + 2 : index - 1); });
        connect(row, &SourceRow::dragged, this, [this, index](int y) { showGap(gapAt(index, y)); });
        connect(row, &SourceRow::dropped, this, [this, index](int y) {
            const int gap = gapAt(index, y);
            showGap(-1);
            moveSource(index, gap);
        });
        connect(row, &SourceRow::dragCancelled, this, [this] { showGap(-1); });
        m_rows->addWidget(row);
        row->show(); // the layout would only later, and the focus could not go there yet
        m_sourceRows.append(row);
    }
    update();
    Q_EMIT tabStopsChanged();
}

QWidgetList ItemCard::tabStops() const
{
    QWidgetList stops;
    for (int cell = 0; cell < m_grid->count(); ++cell) {
        QWidget *widget = m_grid->itemAt(cell)->widget();
        if (widget->focusPolicy() != Qt::NoFocus) {
            stops.append(widget);
        }
    }
    for (const SourceRow *row : m_sourceRows) {
        stops += row->tabStops();
    }
    stops.append(m_add);
    return stops;
}

void ItemCard::onSourceEdited(int row, const Source &source)
{
    m_sources[row] = source;
    Q_EMIT sourcesEdited(written());
}

/// One that says nothing yet is enough.
void ItemCard::addSource()
{
    if (!m_sources.contains(Source())) {
        m_sources.append(Source());
        showSources();
    }
    m_sourceRows[m_sources.indexOf(Source())]->focusAddress();
}

void ItemCard::finish()
{
    for (FieldLine *field : std::as_const(m_fields)) {
        field->finish();
    }
    const QList<SourceRow *> rows = m_sourceRows; // a row that has an answer may make them anew
    for (SourceRow *row : rows) {
        row->finish();
    }
}

void ItemCard::removeSource(int row)
{
    m_sources.removeAt(row);
    showSources();
    Q_EMIT sourcesArranged(written());
}

/// The gap before row `to`; it has no effect where the source stands already.
void ItemCard::moveSource(int from, int to)
{
    const int target = to > from ? to - 1 : to;
    if (target == from || target < 0 || target >= m_sources.size()) {
        return;
    }
    m_sources.move(from, target);
    showSources();
    Q_EMIT sourcesArranged(written());
}

/// Before which row a place in one of them is.
int ItemCard::gapAt(int row, int y) const
{
    const int place = m_sourceRows[row]->y() + y;
    int gap = 0;
    while (gap < m_sourceRows.size() && m_sourceRows[gap]->geometry().center().y() < place) {
        ++gap;
    }
    return gap;
}

void ItemCard::showGap(int gap)
{
    if (m_gap != gap) {
        m_gap = gap;
        update();
    }
}

void ItemCard::paintEvent(QPaintEvent * /*event*/)
{
    constexpr double radius = 6;
    QPainter painter(this);
    const Tokens &colors = tokensOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (qsizetype row = 0; row < m_sourceRows.size(); ++row) {
        if (row > 0 || !m_fields.isEmpty()) {
            painter.fillRect(QRect(1, m_sourceRows[row]->y() - 1, width() - 2, 1), colors.line);
        }
    }
    if (m_gap >= 0 && !m_sourceRows.isEmpty()) {
        const int y = m_gap < m_sourceRows.size() ? m_sourceRows[m_gap]->y() - 1
                                                  : m_sourceRows.last()->geometry().bottom();
        painter.fillRect(QRect(1, std::max(0, y - 1), width() - 2, 2), colors.accent);
    }
}

} // namespace masthead
