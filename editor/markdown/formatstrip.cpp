// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/formatstrip.h"

#include "editor/style/fonts.h"
#include "editor/style/icons.h"
#include "editor/style/rowlabel.h"

#include <QCoreApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QToolButton>

#include <algorithm>
#include <optional>

namespace masthead {

namespace {

constexpr int stripHeight = 38;
constexpr int buttonWidth = 28;
constexpr int buttonHeight = 26;

/// Which formats have a button, in groups.
constexpr std::optional<Format> strip[] = {
    Format::Bold, Format::Italic, Format::Heading2,   std::nullopt,
    Format::Link, Format::Quote,  Format::BulletList,
};

QFrame *divider()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedSize(scaled(17), scaled(16));
    return line;
}

} // namespace

FormatStrip::FormatStrip(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(scaled(stripHeight));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(2));
    const auto rows = formatRows();
    for (const std::optional<Format> format : strip) {
        if (!format) {
            layout->addWidget(divider());
            continue;
        }
        const auto row = std::ranges::find(rows, *format, &FormatRow::format);
        const QString name = QCoreApplication::translate("Format", row->text);
        const QToolButton *button = addButton(QString::fromLatin1(row->icon), name, row->keys);
        connect(button, &QToolButton::clicked, this, [this, format] { Q_EMIT chosen(*format); });
    }
    layout->addWidget(divider());
    const QToolButton *picture =
        addButton(QStringLiteral("image"), tr("Picture"), Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    connect(picture, &QToolButton::clicked, this, &FormatStrip::pictureChosen);
    const QToolButton *table =
        addButton(QStringLiteral("table"), tr("Table"), Qt::CTRL | Qt::ALT | Qt::Key_T);
    connect(table, &QToolButton::clicked, this, &FormatStrip::tableChosen);
    const QToolButton *footnote =
        addButton(QStringLiteral("footnote"), tr("Footnote"), Qt::CTRL | Qt::ALT | Qt::Key_F);
    connect(footnote, &QToolButton::clicked, this, &FormatStrip::footnoteChosen);
    layout->addStretch();
    layout->addWidget(new RowLabel(tr("Markdown")));
}

QToolButton *FormatStrip::addButton(const QString &iconName, const QString &name,
                                    QKeyCombination keys)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setIconSize(QSize(scaled(16), scaled(16)));
    button->setAutoRaise(true);
    button->setFixedSize(scaled(buttonWidth), scaled(buttonHeight));
    button->setFocusPolicy(Qt::NoFocus); // the selection it works on keeps the focus
    button->setAccessibleName(name);
    button->setToolTip(
        tr("%1 (%2)").arg(name, QKeySequence(keys).toString(QKeySequence::NativeText)));
    layout()->addWidget(button);
    return button;
}

} // namespace masthead
