// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/style.h"

#include "app/style/controls.h"
#include "app/style/paint.h"
#include "editor/style/fonts.h"
#include "editor/style/tokens.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

// Outside the namespace, as the macro wants it: the resource stands in a static library.
static void initStyleResource()
{
    Q_INIT_RESOURCE(style);
}

namespace masthead {

namespace {

constexpr int kFieldPadding = 6;
constexpr const char *filledProperty = "masthead-filled";
constexpr const char *fieldProperty = "masthead-field";

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget);
        area != nullptr && !area->property(fieldProperty).toBool()) {
        area->setFrameShape(QFrame::NoFrame);
    }
    if (auto *button = qobject_cast<QPushButton *>(widget)) {
        button->setAutoDefault(true); // Enter presses the one that has the focus
    }
    if (auto *dialog = qobject_cast<QDialog *>(widget)) {
        dialog->setAttribute(Qt::WA_KeyboardFocusChange); // where it begins is seen at once
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_HeaderMargin: // as beside a row's text
    case PM_FocusFrameHMargin:
        return 8;
    case PM_FocusFrameVMargin:
        return 4;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_MenuBarItemSpacing:
    case PM_MenuBarHMargin:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_ToolTipLabelFrameWidth:
        return 1;
    default: // Qt's list, not ours: what is not named stays Fusion's
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_Menu_SloppySubMenus:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ComboBox_PopupFrameStyle:
        return QFrame::Box | QFrame::Plain;
    case SH_UnderlineShortcut:
        // In the menu row only while the keyboard is used for it.
        return qobject_cast<const QMenuBar *>(widget) == nullptr || widget->hasFocus() ||
               QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier);
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const int controlHeight = option == nullptr ? 28 : option->fontMetrics.height() + scaled(12);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool flat = button != nullptr && button->features.testFlag(QStyleOptionButton::Flat);
        return {size.width() + (flat ? 16 : 24), std::max(size.height(), controlHeight)};
    }
    case CT_LineEdit:
        return {size.width() + 2 * kFieldPadding, std::max(size.height(), controlHeight)};
    case CT_ComboBox:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width() + 8,
                std::max(size.height(), controlHeight)};
    case CT_ItemViewItem: { // of lists without a delegate of ours
        QSize row = QProxyStyle::sizeFromContents(type, option, size, widget);
        row.setHeight(std::max(row.height(), controlHeight - 2));
        return row;
    }
    case CT_MenuItem: {
        QSize item = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *menu = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (menu != nullptr && menu->menuItemType != QStyleOptionMenuItem::Separator) {
            item.setHeight(std::max(item.height(), option->fontMetrics.height() + 10));
        }
        return item;
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo != nullptr && part == SC_ComboBoxEditField) {
        constexpr int ownPadding = 2; // of the field in one that can be edited
        return QProxyStyle::subControlRect(control, option, part, widget)
            .adjusted(kFieldPadding - (combo->editable ? ownPadding : 0), 0, 0, 0);
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || bar == nullptr) {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    // No arrows: the groove is the whole bar.
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int least = pixelMetric(PM_ScrollBarSliderMin, option, widget);
    const auto wanted =
        range + bar->pageStep > 0
            ? static_cast<int>(length * qint64(bar->pageStep) / (range + bar->pageStep))
            : length;
    const int slider = std::min(length, std::max(least, wanted));
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - slider, bar->upsideDown);
    const auto along = [&](int from, int size) {
        return horizontal ? QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height())
                          : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, slider);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + slider, length - start - slider);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame != nullptr && frame->lineWidth > 0) {
        return option->rect.adjusted(kFieldPadding, 1, -kFieldPadding, -1);
    }
    return rect;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (const PaintFunction paint = painterOf(element)) {
        paint(*option, *painter, widget);
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_Splitter) {
        paintSplitter(*option, *painter);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        paintHeaderSection(*option, *painter);
        return;
    }
    if (element == CE_ShapedFrame && widget != nullptr &&
        widget->inherits("QComboBoxPrivateContainer")) {
        strokeRounded(*painter, option->rect, 0, tokensOf(option->palette).edge);
        return;
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        element == CE_ProgressBar && bar != nullptr) {
        paintProgressBar(*bar, *painter);
        return;
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        element == CE_PushButtonLabel && button != nullptr && isFilled(widget)) {
        QStyleOptionButton filled = *button;
        filled.palette.setColor(QPalette::ButtonText, tokensOf(option->palette).onAccent);
        filled.state |= State_Enabled; // Fusion would grey the text; the ground is pale already
        QProxyStyle::drawControl(element, &filled, painter, widget);
        return;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        element == CE_MenuItem && item != nullptr) {
        QStyleOptionMenuItem plain = *item;
        if (option->state.testFlags(State_Selected | State_Enabled)) {
            fillRounded(*painter, option->rect.adjusted(4, 0, -4, 0), controlRadius,
                        tokensOf(option->palette).tint);
        }
        plain.state.setFlag(State_Selected, false); // Fusion's has a border and square corners
        QProxyStyle::drawControl(element, &plain, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && bar != nullptr) {
        paintScrollBar(*proxy(), *bar, *painter, widget);
        return;
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        control == CC_ComboBox && combo != nullptr) {
        paintComboBox(*combo, *painter,
                      proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void makeFilled(QPushButton *button)
{
    button->setProperty(filledProperty, true);
    if (qobject_cast<QDialog *>(button->window()) != nullptr) {
        button->setDefault(true);
    }
}

void makeLink(QPushButton *button)
{
    button->setFlat(true);
    QPalette palette = button->palette();
    palette.setColor(QPalette::ButtonText, tokensOf(palette).accent);
    button->setPalette(palette);
}

bool isFilled(const QWidget *widget)
{
    return widget != nullptr && widget->property(filledProperty).toBool();
}

void makeField(QAbstractScrollArea *text)
{
    text->setProperty(fieldProperty, true);
    text->setFrameShape(QFrame::StyledPanel);
    text->viewport()->setAutoFillBackground(false); // the frame's ground has round corners
}

QSize roomOnScreen(const QWidget &window)
{
    return window.screen()->availableSize() - QSize(scaled(16), scaled(48));
}

QString menuRowSheet()
{
    initStyleResource();
    QFile file(QStringLiteral(":/style/masthead.qss"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace masthead
