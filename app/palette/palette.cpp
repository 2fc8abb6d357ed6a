// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/palette.h"

#include "app/style/paint.h"
#include "editor/style/fonts.h"
#include "editor/style/icons.h"
#include "editor/style/rowlabel.h"
#include "editor/style/tokens.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

#include <algorithm>

namespace masthead {

namespace {

// Lengths of the design, in px; they grow with the text.
constexpr int kWidth = 640;
constexpr int kTop = 84;
constexpr int kField = 52;
constexpr int kFieldInset = 8; ///< brings its icon over those of the rows
constexpr int kFoot = 34;
constexpr int kEdge = 24; ///< what is left of a narrow window beside it
constexpr int kRadius = 8;
constexpr int kShadow = 3; ///< strokes, 1 px each

} // namespace

Palette::Palette(QWidget *window)
    : QFrame(window)
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_foot(new QWidget)
    , m_model(new PaletteModel(this))
{
    hide();
    setAccessibleName(tr("Commands and items"));
    m_field->setFrame(false);
    m_field->setFont(typeFont(Face::Interface, TypeSize::SmallHead));
    m_field->setPlaceholderText(tr("A command, an item, or words of the text"));
    m_field->setAccessibleName(tr("Search commands and items"));
    m_field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Found"));

    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(scaled(18), 0, scaled(18), 0);
    foot->setSpacing(scaled(20));
    for (const QString &hint :
         {tr("↑↓ choose"), tr("Enter run"), tr("> commands only"), tr("# items only")}) {
        foot->addWidget(new RowLabel(hint));
    }
    foot->addStretch();
    foot->addWidget(new RowLabel(tr("Esc close")));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kShadow + 1, kShadow + 1, kShadow + 1, kShadow + 1);
    column->setSpacing(0);
    m_field->setFixedHeight(scaled(kField));
    m_foot->setFixedHeight(scaled(kFoot));
    auto *fieldLine = new QHBoxLayout;
    fieldLine->setContentsMargins(scaled(kFieldInset), 0, scaled(kFieldInset), 0);
    fieldLine->addWidget(m_field);
    column->addLayout(fieldLine);
    column->addSpacing(1);
    column->addWidget(m_list, 1);
    column->addSpacing(1);
    column->addWidget(m_foot);

    connect(m_field, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_list, &QListView::entered, this,
            [this](const QModelIndex &index) { m_list->setCurrentIndex(index); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget * /*old*/, QWidget *now) {
        if (isVisible() && now != nullptr && now != this && !isAncestorOf(now)) {
            m_focusBefore = nullptr; // it went where the user wanted it
            hide();
        }
    });
    window->installEventFilter(this);
}

void Palette::open(const QList<PaletteCommand> &commands, const QStringList &recent,
                   const std::optional<Issue> &issue)
{
    m_commands = commands;
    m_recent = recent;
    m_issue = issue;
    m_focusBefore = QApplication::focusWidget();
    m_field->clear();
    search();
    show();
    raise();
    m_field->setFocus();
}

void Palette::search()
{
    m_model->setEntries(
        paletteEntries(m_field->text(), m_commands, m_recent, m_issue ? &*m_issue : nullptr));
    const int first = m_model->nextRow(-1, 1);
    if (first >= 0) {
        m_list->setCurrentIndex(m_model->index(first));
        m_list->scrollToTop();
    }
    place();
}

void Palette::moveBy(int step)
{
    const int row = m_model->nextRow(m_list->currentIndex().row(), step);
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
        if (row == m_model->nextRow(-1, 1)) {
            m_list->scrollToTop(); // with its heading
        }
    }
}

void Palette::choose(int row)
{
    if (row < 0 || !m_model->entry(row).canRun()) {
        return;
    }
    const PaletteEntry entry = m_model->entry(row);
    leave();
    Q_EMIT chosen(entry);
}

void Palette::leave()
{
    // First the focus: of a field that hides Qt gives it to the next, which may be the page, and a
    // page that is tabbed into scrolls to its top.
    if (QWidget *before = m_focusBefore) {
        before->setFocus();
    }
    hide();
}

int Palette::rowsHeight() const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        height += m_list->sizeHintForRow(row);
    }
    return height;
}

void Palette::place()
{
    const QWidget *window = parentWidget();
    const int width = std::min(scaled(kWidth), window->width() - 2 * kEdge);
    const int chrome = scaled(kField) + scaled(kFoot) + 2 * (kShadow + 1) + 2;
    const int top = std::min(scaled(kTop), window->height() / 8);
    const int most = window->height() * 3 / 5;
    const int height = std::min(chrome + rowsHeight() + scaled(8), std::max(chrome, most));
    setGeometry((window->width() - width) / 2, top, width, height);
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    if (watched != m_field || event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    constexpr int page = 8;
    const int key = static_cast<QKeyEvent *>(event)->key();
    switch (key) {
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        for (int i = 0; i < page; ++i) {
            moveBy(key == Qt::Key_PageUp ? -1 : 1);
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void Palette::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &colors = tokensOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    // No shadow: three strokes, each fainter than the one within it.
    for (int stroke = 0; stroke < kShadow; ++stroke) {
        QColor faint = colors.text;
        faint.setAlphaF(0.04F * static_cast<float>(stroke + 1));
        const qreal inset = stroke + 0.5;
        painter.setPen(QPen(faint, 1));
        const qreal radius = kRadius + kShadow - stroke;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius,
                                radius);
    }
    const QRectF sheet =
        QRectF(rect()).adjusted(kShadow + 0.5, kShadow + 0.5, -kShadow - 0.5, -kShadow - 0.5);
    painter.setPen(QPen(colors.edge, 1));
    painter.setBrush(colors.base);
    painter.drawRoundedRect(sheet, kRadius, kRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    drawHairline(painter, QRectF(sheet.left(), m_field->geometry().bottom() + 1, sheet.width(), 1),
                 Qt::TopEdge, colors.line);
    drawHairline(painter, QRectF(sheet.left(), m_foot->y() - 1, sheet.width(), 1), Qt::TopEdge,
                 colors.line);
}

void Palette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        update();
    }
}

} // namespace masthead
