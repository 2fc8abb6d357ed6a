// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statusbar.h"

#include "app/style/paint.h"
#include "editor/outline/wordcounts.h"
#include "editor/style/dateformats.h"
#include "editor/style/fonts.h"
#include "editor/style/icons.h"
#include "editor/style/tokens.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <ranges>

namespace masthead {

namespace {

constexpr int kMargin = 12;
constexpr int kGap = 12; ///< on either side of a divider
constexpr int kIcon = 16;
constexpr int kIconGap = 6;

/// Words, Han characters where there are any, and minutes: "325 words · 1 min".
QString countsText(const Counts &counts)
{
    //: Reading time
    const QString time =
        StatusBar::tr("%n min", nullptr, static_cast<int>(readingTime(counts).count()));
    return lengthText(counts) + QStringLiteral(" · ") + time;
}

template <typename... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};

} // namespace

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent)
{
    setFont(typeFont(Face::Interface, TypeSize::Strip));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    m_noteEnd.setSingleShot(true);
    connect(&m_noteEnd, &QTimer::timeout, this, [this] {
        m_note.clear();
        rebuild();
    });
    rebuild();
}

QSize StatusBar::sizeHint() const
{
    return {400, std::max(26, fontMetrics().height() + 10)};
}

void StatusBar::setItemCounts(const std::optional<Counts> &counts)
{
    if (m_item != counts) {
        m_item = counts;
        rebuild();
    }
}

void StatusBar::setIssueCounts(const Counts &counts)
{
    if (m_issue != counts) {
        m_issue = counts;
        rebuild();
    }
}

void StatusBar::setLinkHost(const QString &host)
{
    if (m_linkHost != host) {
        m_linkHost = host;
        rebuild();
    }
}

void StatusBar::setLanguages(const QString &languages)
{
    if (m_languages != languages) {
        m_languages = languages;
        rebuild();
    }
}

void StatusBar::setGoals(const QString &goals)
{
    if (m_goals != goals) {
        m_goals = goals;
        rebuild();
    }
}

void StatusBar::setFindings(int count)
{
    if (m_findings != count) {
        m_findings = count;
        rebuild();
    }
}

void StatusBar::showNote(const QString &note)
{
    m_note = note;
    m_noteEnd.start(std::chrono::seconds(8));
    rebuild();
}

void StatusBar::setSaveState(const SaveState &state)
{
    m_state = state;
    rebuild();
    Q_EMIT saveStateChanged();
}

QString StatusBar::text() const
{
    QStringList texts;
    const QList<Part> parts = m_left + m_right;
    for (const Part &part : parts) {
        texts.append(part.text);
    }
    return texts.join(QStringLiteral(" | "));
}

QList<StatusBar::Part> StatusBar::saveParts() const
{
    const Overloaded parts{
        [](const NeverSaved &) -> QList<Part> { return {{.text = tr("Not saved yet")}}; },
        [](const Saving &) -> QList<Part> { return {{.text = tr("Saving…")}}; },
        [](const SavedAt &saved) -> QList<Part> {
            const bool isToday = saved.time.date() == QDate::currentDate();
            const QString time = isToday ? saved.time.toString(QStringLiteral("HH:mm"))
                                         : QLocale().toString(saved.time.date(), dayFormat());
            //: %1 is a time of today, or an earlier day
            return {{.text = tr("Saved %1").arg(time), .icon = QStringLiteral("check")}};
        },
        [](const UnsavedSince &) -> QList<Part> { return {{.text = tr("Unsaved changes")}}; },
        [](const ReadOnly &file) -> QList<Part> {
            return {{.text = file.unsaved ? tr("Read-only, unsaved changes") : tr("Read-only")}};
        },
        [](const FileGone &) -> QList<Part> {
            return {{.text = tr("Not saved: the file is gone"),
                     .icon = QStringLiteral("warning"),
                     .ink = Ink::Error}};
        },
        [](const FileOutOfReach &) -> QList<Part> {
            return {{.text = tr("The file can't be reached"),
                     .icon = QStringLiteral("warning"),
                     .ink = Ink::Error}};
        },
        [](const OtherVersion &) -> QList<Part> {
            return {{.text = tr("Another version is on disk"), .icon = QStringLiteral("warning")}};
        },
        [](const CantSave &failed) -> QList<Part> {
            return {{.text = tr("Can't save: %1").arg(failed.error.what),
                     .icon = QStringLiteral("warning"),
                     .ink = Ink::Error,
                     .act = Act::ShowError},
                    {.text = tr("Retry"), .ink = Ink::Link, .act = Act::Retry}};
        },
    };
    return std::visit(parts, m_state);
}

void StatusBar::rebuild()
{
    m_left.clear();
    if (!m_linkHost.isEmpty()) {
        //: The host of the link under the pointer
        m_left.append({.text = tr("Link to %1").arg(m_linkHost)});
    } else if (!m_note.isEmpty()) {
        m_left.append({.text = m_note});
    } else {
        if (m_item) {
            m_left.append({.text = tr("Item %1").arg(countsText(*m_item)), .act = Act::Statistics});
        }
        m_left.append({.text = tr("Issue %1").arg(countsText(m_issue)), .act = Act::Statistics});
        if (!m_goals.isEmpty()) {
            m_left.append({.text = m_goals, .act = Act::Statistics});
        }
        m_left.append({.text = m_languages.isEmpty() ? tr("No spelling") : m_languages,
                       .act = Act::Languages});
    }
    m_right = saveParts();
    if (m_findings > 0) {
        m_right.prepend({.text = tr("%Ln finding(s)", nullptr, m_findings),
                         .icon = QStringLiteral("warning"),
                         .act = Act::Findings});
    }
    setAccessibleName(text());
    layOut();
    update();
}

void StatusBar::layOut()
{
    const QFontMetrics metrics(font());
    const auto widthOf = [&metrics](const Part &part) {
        return metrics.horizontalAdvance(part.text) + (part.icon.isEmpty() ? 0 : kIcon + kIconGap);
    };
    int right = width() - kMargin;
    for (Part &part : std::views::reverse(m_right)) {
        const int size = std::min(widthOf(part), width() / 2);
        part.rect = QRect(right - size, 0, size, height());
        right -= size + 2 * kGap;
    }
    int left = kMargin;
    for (Part &part : m_left) {
        part.rect = QRect(left, 0, widthOf(part), height());
        left += part.rect.width() + 2 * kGap;
    }
    // In a narrow window what became of the work goes first.
    m_left.removeIf([right](const Part &part) { return part.rect.right() > right; });
}

void StatusBar::paintPart(QPainter &painter, const Part &part) const
{
    const Tokens &colors = tokensOf(palette());
    const QColor ink = part.ink == Ink::Error  ? colors.error
                       : part.ink == Ink::Link ? colors.accent
                                               : colors.text2;
    QRect rect = part.rect;
    if (!part.icon.isEmpty()) {
        painter.drawPixmap(QPointF(rect.left(), (height() - kIcon) / 2.0),
                           iconPixmap(part.icon, ink, kIcon, devicePixelRatioF()));
        rect.setLeft(rect.left() + kIcon + kIconGap);
    }
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(part.text, Qt::ElideRight, rect.width() + 1));
}

void StatusBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &colors = tokensOf(palette());
    painter.fillRect(rect(), colors.window);
    drawHairline(painter, rect(), Qt::TopEdge, colors.line);
    for (const QList<Part> *side : {&m_left, &m_right}) {
        for (qsizetype i = 0; i < side->size(); ++i) {
            paintPart(painter, side->at(i));
            if (i + 1 < side->size()) {
                const QRect divider(side->at(i).rect.right() + kGap, 6, 1, height() - 12);
                drawHairline(painter, divider, Qt::LeftEdge, colors.line);
            }
        }
    }
}

const StatusBar::Part *StatusBar::partAt(const QPoint &position) const
{
    for (const QList<Part> *side : {&m_left, &m_right}) {
        for (const Part &part : *side) {
            if (part.act != Act::None && part.rect.contains(position)) {
                return &part;
            }
        }
    }
    return nullptr;
}

void StatusBar::mouseReleaseEvent(QMouseEvent *event)
{
    const Part *part = partAt(event->position().toPoint());
    switch (part == nullptr ? Act::None : part->act) {
    case Act::None:
        break;
    case Act::Languages:
        Q_EMIT languagesClicked(mapToGlobal(part->rect.topLeft()));
        break;
    case Act::Findings:
        Q_EMIT findingsClicked(mapToGlobal(part->rect.topLeft()));
        break;
    case Act::Statistics:
        Q_EMIT countsClicked();
        break;
    case Act::ShowError:
        if (const auto *failed = std::get_if<CantSave>(&m_state)) {
            Q_EMIT errorClicked(failed->error);
        }
        break;
    case Act::Retry:
        Q_EMIT retryClicked();
        break;
    }
}

void StatusBar::mouseMoveEvent(QMouseEvent *event)
{
    const bool clickable = partAt(event->position().toPoint()) != nullptr;
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void StatusBar::resizeEvent(QResizeEvent * /*event*/)
{
    rebuild();
}

void StatusBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        rebuild();
    }
    QWidget::changeEvent(event);
}

} // namespace masthead
