// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings.h"

#include "app/statusbar.h"
#include "document/session/document.h"
#include "editor/itemname.h"
#include "editor/style/icons.h"
#include "preview/background.h"

#include <QMenu>

#include <algorithm>
#include <chrono>

namespace masthead {

namespace {

// A check parses every body, under a lock that the preview wants too.
constexpr std::chrono::milliseconds kPause{1000};
constexpr qsizetype kMostRows = 20;
constexpr int kTitleLetters = 30;

/// For a menu: the names of things in it are no access keys.
QString rowText(const Issue &issue, const Finding &finding)
{
    const Item *item = itemById(issue, finding.item);
    QString title = item == nullptr ? QString() : shownTitle(*item);
    if (title.size() > kTitleLetters) {
        title = title.first(kTitleLetters).trimmed() + u'…';
    }
    //: %1 is an item's title, %2 a sentence about it
    QString text = Findings::tr("%1: %2").arg(title, findingText(finding));
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

QIcon findingIcon(FindingKind kind)
{
    switch (findingWeight(kind)) {
    case FindingWeight::ToMend:
        return icon(QStringLiteral("warning"), IconInk::Warn);
    case FindingWeight::Note:
        return icon(QStringLiteral("info"));
    }
    Q_UNREACHABLE_RETURN({});
}

Findings::Findings(const Document &document, StatusBar &status, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_status(status)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &Findings::start);
    connect(&document, &Document::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(&document, &Document::reset, this, [this] {
        take({});
        m_pause.start();
    });
    connect(&status, &StatusBar::findingsClicked, this,
            qOverload<const QPoint &>(&Findings::openMenu));
}

void Findings::start()
{
    if (m_running) {
        m_pause.start();
        return;
    }
    m_running = true;
    inBackground(
        this, [issue = m_document.issue()] { return check(issue); },
        [this](const QList<Finding> &found) {
            m_running = false;
            if (!m_pause.isActive()) { // else it is of an issue that was
                take(found);
            }
        });
}

void Findings::take(const QList<Finding> &found)
{
    m_list = found;
    const auto weight = [](const Finding &finding) { return findingWeight(finding.kind); };
    std::ranges::stable_sort(m_list, {}, weight);
    m_status.setFindings(countToMend(m_list));
}

void Findings::openMenu()
{
    openMenu(m_status.mapToGlobal(QPoint(m_status.width(), 0)));
}

void Findings::openMenu(const QPoint &place)
{
    // As the issue is now, not as it was a second ago.
    take(check(m_document.issue()));
    auto *menu = new QMenu(&m_status);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (countToMend(m_list) == 0) {
        menu->addAction(tr("Nothing is to be mended."))->setEnabled(false);
    }
    const QList<Finding> shown = m_list.first(std::min(kMostRows, m_list.size()));
    for (const Finding &finding : shown) {
        menu->addAction(findingIcon(finding.kind), rowText(m_document.issue(), finding), this,
                        [this, finding] { Q_EMIT chosen(finding.item, finding.line); });
    }
    const auto more = static_cast<int>(m_list.size() - kMostRows);
    if (more > 0) {
        //: After a list of findings
        menu->addAction(tr("and %n more", nullptr, more))->setEnabled(false);
    }
    const QList<QAction *> rows = menu->actions();
    menu->setActiveAction(rows.size() > 1 && !rows.first()->isEnabled() ? rows[1] : rows.first());
    const QSize size = menu->sizeHint();
    const int right = m_status.mapToGlobal(QPoint(m_status.width(), 0)).x();
    menu->popup({std::min(place.x(), right - size.width()), place.y() - size.height()});
}

} // namespace masthead
