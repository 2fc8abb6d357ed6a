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
        auto *button = new QToolButton;
        button->setIcon(icon(QString::fromLatin1(row->icon)));
        button->setIconSize(QSize(scaled(16), scaled(16)));
        button->setAutoRaise(true);
        button->setFixedSize(scaled(buttonWidth), scaled(buttonHeight));
        button->setFocusPolicy(Qt::NoFocus); // the selection it works on keeps the focus
        button->setAccessibleName(name);
        button->setToolTip(
            tr("%1 (%2)").arg(name, QKeySequence(row->keys).toString(QKeySequence::NativeText)));
        connect(button, &QToolButton::clicked, this, [this, format] { Q_EMIT chosen(*format); });
        layout->addWidget(button);
    }
    layout->addStretch();
    layout->addWidget(new RowLabel(tr("Markdown")));
}

} // namespace masthead
