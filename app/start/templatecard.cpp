// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/templatecard.h"

#include "app/style/paint.h"
#include "editor/style/fonts.h"
#include "editor/style/tokens.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <span>

namespace masthead {

namespace {

// The drawing's own grid: a sheet of 188 by 160, of which the card shows the top.
constexpr qreal kSheetWidth = 188;
constexpr qreal kSheetHeight = 160;

// The ink and paper, not the window's: theme Broadsheet.
constexpr QRgb kInk = 0xFF1A1A18;
constexpr QRgb kAccent = 0xFFA8231A;
constexpr QRgb kPaper = 0xFFFFFFFF;
constexpr QRgb kCard = 0xFFF6F3EC;
constexpr QRgb kText = 0xFFCFCBBF;

/// A bar of a drawing: lines of text, rules and cards are all rectangles.
struct Bar
{
    qreal x;
    qreal y;
    qreal width;
    qreal height;
    QRgb color;
};

/// Words that are really written: the head and the numbers.
struct Word
{
    qreal x;
    qreal y; ///< of the base line
    const char *text;
    int px;
    QRgb color;
    bool italic;
};

struct Drawing
{
    const char *name;
    std::span<const Bar> bars;
    std::span<const Word> words;
};

constexpr std::array kMonthlyBars{
    Bar{12, 31, 164, 2, kInk},   Bar{12, 43, 78, 5, kInk},     Bar{12, 54, 98, 3, kText},
    Bar{12, 63, 94, 3, kText},   Bar{12, 72, 98, 3, kText},    Bar{12, 81, 90, 3, kText},
    Bar{12, 90, 96, 3, kText},   Bar{12, 99, 58, 3, kText},    Bar{120, 43, 4, 4, kAccent},
    Bar{128, 44, 46, 3, kText},  Bar{120, 53, 4, 4, kAccent},  Bar{128, 54, 44, 3, kText},
    Bar{120, 63, 4, 4, kAccent}, Bar{128, 64, 47, 3, kText},   Bar{120, 73, 4, 4, kAccent},
    Bar{128, 74, 42, 3, kText},  Bar{120, 88, 56, 2, kAccent}, Bar{120, 90, 56, 24, kCard},
    Bar{12, 124, 164, 2, kInk},  Bar{12, 134, 156, 3, kText},  Bar{12, 143, 162, 3, kText},
    Bar{12, 152, 112, 3, kText},
};
constexpr std::array kMonthlyWords{Word{12, 25, "This Month", 14, kInk, false}};

constexpr std::array kLinksBars{
    Bar{12, 31, 164, 2, kInk},   Bar{28, 43, 104, 4, kInk},  Bar{28, 52, 148, 3, kText},
    Bar{28, 60, 92, 3, kText},   Bar{28, 73, 90, 4, kInk},   Bar{28, 82, 144, 3, kText},
    Bar{28, 90, 120, 3, kText},  Bar{28, 103, 112, 4, kInk}, Bar{28, 112, 146, 3, kText},
    Bar{28, 120, 78, 3, kText},  Bar{28, 133, 84, 4, kInk},  Bar{28, 142, 148, 3, kText},
    Bar{28, 150, 102, 3, kText},
};
constexpr std::array kLinksWords{
    Word{12, 25, "Friday links", 14, kInk, false}, Word{13, 51, "1", 12, kAccent, false},
    Word{13, 81, "2", 12, kAccent, false},         Word{13, 111, "3", 12, kAccent, false},
    Word{13, 141, "4", 12, kAccent, false},
};

constexpr std::array kLetterBars{
    Bar{28, 38, 134, 3, kText},  Bar{28, 48, 130, 3, kText}, Bar{28, 58, 136, 3, kText},
    Bar{28, 68, 126, 3, kText},  Bar{28, 78, 82, 3, kText},  Bar{28, 94, 132, 3, kText},
    Bar{28, 104, 136, 3, kText}, Bar{28, 114, 60, 3, kText}, Bar{28, 130, 130, 3, kText},
    Bar{28, 140, 96, 3, kText},
};
constexpr std::array kLetterWords{Word{28, 27, "Dear readers,", 14, kInk, true}};

constexpr std::array kBlankBars{Bar{28, 30, 2, 16, kAccent}}; // the caret

constexpr std::array kDrawings{
    Drawing{"monthly", kMonthlyBars, kMonthlyWords},
    Drawing{"links", kLinksBars, kLinksWords},
    Drawing{"letter", kLetterBars, kLetterWords},
    Drawing{"blank", kBlankBars, {}},
};

void drawSheet(QPainter &painter, const Drawing &drawing)
{
    painter.fillRect(QRectF(0, 0, kSheetWidth, kSheetHeight), QColor(kPaper));
    for (const Bar &bar : drawing.bars) {
        painter.fillRect(QRectF(bar.x, bar.y, bar.width, bar.height), QColor(bar.color));
    }
    for (const Word &word : drawing.words) {
        QFont font(families(Face::Writing));
        font.setPixelSize(word.px);
        font.setBold(true);
        font.setItalic(word.italic);
        painter.setFont(font);
        painter.setPen(QColor(word.color));
        painter.drawText(QPointF(word.x, word.y), QLatin1StringView(word.text));
    }
}

constexpr int kWidth = 220; ///< a narrower card has a smaller picture
constexpr int kPicture = 176;
constexpr int kGap = 10;    ///< under the picture
constexpr int kLeading = 3; ///< between name and description

int pictureHeight(int width)
{
    return std::min(scaled(kPicture), width * kPicture / kWidth);
}

int wrappedHeight(const QFont &font, int width, const QString &text)
{
    return QFontMetrics(font).boundingRect(0, 0, width, 0, Qt::TextWordWrap, text).height();
}

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

TemplateCard::TemplateCard(const TemplateRow &row, QWidget *parent)
    : QAbstractButton(parent)
    , m_description(QCoreApplication::translate("Template", row.description))
    , m_name(QString::fromLatin1(row.name))
{
    setFocusPolicy(Qt::StrongFocus);
    setText(QCoreApplication::translate("Template", row.label));
    setAccessibleName(text());
    setAccessibleDescription(m_description);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMaximumWidth(scaled(kWidth) + 56);
}

QSize TemplateCard::sizeHint() const
{
    return {scaled(kWidth), heightForWidth(scaled(kWidth))};
}

int TemplateCard::heightForWidth(int width) const
{
    return pictureHeight(width) + kGap + wrappedHeight(strong(font()), width, text()) + kLeading +
           wrappedHeight(typeFont(Face::Interface, TypeSize::Strip), width, m_description);
}

void TemplateCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &colors = tokensOf(palette());
    const QRectF frame(0, 0, width(), pictureHeight(width()));
    fillRounded(painter, frame, controlRadius, colors.panel);

    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(frame.adjusted(1, 1, -1, -1), controlRadius, controlRadius);
    painter.setClipPath(clip);
    const qreal scale = frame.height() / kPicture;
    painter.translate((frame.width() - kSheetWidth * scale) / 2, 16 * scale);
    painter.scale(scale, scale);
    for (const Drawing &drawing : kDrawings) {
        if (m_name == QLatin1StringView(drawing.name)) {
            painter.fillRect(QRectF(-1, -1, kSheetWidth + 2, kSheetHeight + 2), colors.line);
            drawSheet(painter, drawing);
        }
    }
    painter.restore();

    if (hasFocus() || underMouse()) {
        strokeRounded(painter, frame, controlRadius, colors.accent, 2);
    } else {
        strokeRounded(painter, frame, controlRadius, colors.line);
    }
    const QRectF name(0, frame.bottom() + kGap, width(),
                      wrappedHeight(strong(font()), width(), text()));
    painter.setFont(strong(font()));
    painter.setPen(colors.text);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text());
    painter.setFont(typeFont(Face::Interface, TypeSize::Strip));
    painter.setPen(colors.text2);
    const qreal top = name.bottom() + kLeading;
    painter.drawText(QRectF(0, top, width(), height() - top),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_description);
}

void TemplateCard::enterEvent(QEnterEvent * /*event*/)
{
    update();
}

void TemplateCard::leaveEvent(QEvent * /*event*/)
{
    update();
}

} // namespace masthead
