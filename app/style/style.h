// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QAbstractScrollArea;
class QPushButton;

namespace masthead {

/// How the controls look: Fusion's behaviour and sizes, drawn flat. Colours come from the palette
/// and from editor/style/tokens.h by way of it, so light and dark need no second style.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                                  const QWidget *widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
                                const QWidget *widget = nullptr,
                                QStyleHintReturn *returned = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &size, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl part, const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget = nullptr) const override;
};

/// Makes this the one filled button of its window: the one that finishes the job; in a dialog also
/// the one that Enter presses.
void makeFilled(QPushButton *button);
/// A flat button in the accent: a link among rows.
void makeLink(QPushButton *button);
[[nodiscard]] bool isFilled(const QWidget *widget);

/// Frames a text of several lines as a line to fill in.
void makeField(QAbstractScrollArea *text);

/// How large a window may be on the screen where it will stand, with its title bar.
[[nodiscard]] QSize roomOnScreen(const QWidget &window);

/// The menu row's style sheet, for what no style can say (resources/style/masthead.qss).
[[nodiscard]] QString menuRowSheet();

} // namespace masthead
