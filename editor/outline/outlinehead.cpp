// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/outline/outlinehead.h"

#include "document/session/document.h"
#include "editor/style/fonts.h"
#include "editor/style/tokens.h"
#include "editor/touched.h"

#include <QPainter>

#include <algorithm>
#include <functional>

namespace masthead {

namespace {

constexpr int headHeight = 79;
constexpr int margin = 16;
constexpr int titleCentre = 25;
constexpr int metaCentre = 44;
constexpr int segmentsTop = 63;
constexpr int segmentHeight = 4;
constexpr int segmentGap = 2;

/// How full the bar may be before segments of one status become one.
constexpr int fewestSegmentPixels = 3;

QRect line(const QWidget &widget, int centre, int lineHeight)
{
    return {scaled(margin), scaled(centre) - lineHeight / 2, widget.width() - 2 * scaled(margin),
            lineHeight};
}

} // namespace

OutlineHead::OutlineHead(const Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setToolTip(tr("Double click for the issue’s settings"));
    connect(&document, &Document::changed, this, &OutlineHead::onChanged);
    connect(&document, &Document::reset, this, &OutlineHead::read);
    read();
}

QString OutlineHead::readyText() const
{
    const auto ready =
        std::ranges::count_if(m_statuses, [](Status status) { return status >= Status::Ready; });
    return tr("%1 of %n ready", nullptr, static_cast<int>(m_statuses.size())).arg(ready);
}

void OutlineHead::onChanged(const Change &change)
{
    const Touched touched = touchedBy(change);
    if (touched.everything || touched.structure || touched.issue || !touched.items.isEmpty()) {
        read();
    }
}

void OutlineHead::read()
{
    const Issue &issue = m_document.issue();
    m_publication = issue.publication.isEmpty() ? tr("Untitled publication") : issue.publication;
    m_edition = issue.title;
    if (!issue.edition.isEmpty()) {
        //: The issue's title and number: "January 2024 · No. 13".
        m_edition = issue.title.isEmpty() ? tr("No. %1").arg(issue.edition)
                                          : tr("%1 · No. %2").arg(issue.title, issue.edition);
    }
    m_statuses.clear();
    for (const Section &section : issue.sections) {
        std::ranges::transform(section.items, std::back_inserter(m_statuses), &Item::status);
    }
    std::ranges::sort(m_statuses, std::greater());
    setAccessibleName(tr("%1, %2, %3").arg(m_publication, m_edition, readyText()));
    update();
}

QSize OutlineHead::sizeHint() const
{
    return {scaled(284), scaled(headHeight) + 1};
}

QSize OutlineHead::minimumSizeHint() const
{
    return {scaled(160), scaled(headHeight) + 1};
}

void OutlineHead::mouseDoubleClickEvent(QMouseEvent * /*event*/)
{
    Q_EMIT settingsRequested();
}

void OutlineHead::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &colors = tokensOf(palette());
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);

    const QFont titleFont = typeFont(Face::Writing, TypeSize::SmallHead, QFont::DemiBold);
    const QFontMetrics titleMetrics(titleFont, this);
    const QRect title = line(*this, titleCentre, titleMetrics.height());
    painter.setFont(titleFont);
    painter.setPen(colors.text);
    painter.drawText(title, Qt::AlignVCenter | Qt::TextSingleLine,
                     titleMetrics.elidedText(m_publication, Qt::ElideRight, title.width()));

    const QFont metaFont = typeFont(Face::Interface, TypeSize::Strip);
    const QFontMetrics metaMetrics(metaFont, this);
    QRect meta = line(*this, metaCentre, metaMetrics.height());
    painter.setFont(metaFont);
    painter.setPen(colors.text2);
    if (!m_statuses.isEmpty()) {
        painter.drawText(meta, Qt::AlignRight | Qt::AlignVCenter, readyText());
        meta.setRight(meta.right() - metaMetrics.horizontalAdvance(readyText()) - scaled(12));
    }
    painter.drawText(meta, Qt::AlignVCenter | Qt::TextSingleLine,
                     metaMetrics.elidedText(m_edition, Qt::ElideRight, meta.width()));
    paintSegments(painter, QRect(scaled(margin), scaled(segmentsTop), width() - 2 * scaled(margin),
                                 scaled(segmentHeight)));
}

void OutlineHead::paintSegments(QPainter &painter, const QRect &strip) const
{
    if (m_statuses.isEmpty()) {
        return;
    }
    const Tokens &colors = tokensOf(palette());
    const double step = (strip.width() + segmentGap) / static_cast<double>(m_statuses.size());
    const double gap = step >= fewestSegmentPixels + segmentGap ? segmentGap : 0;
    painter.setRenderHint(QPainter::Antialiasing, gap > 0);
    painter.setPen(Qt::NoPen);
    for (qsizetype index = 0; index < m_statuses.size(); ++index) {
        const int left = strip.left() + qRound(static_cast<double>(index) * step);
        const int right = strip.left() + qRound(static_cast<double>(index + 1) * step - gap);
        const Status status = m_statuses[index];
        painter.setBrush(status == Status::Idea ? colors.line : statusColor(colors, status));
        painter.drawRoundedRect(QRect(left, strip.top(), right - left, strip.height()), 1, 1);
    }
}

} // namespace masthead
