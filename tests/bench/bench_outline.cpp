// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes from the drop of an item, in an issue of 700, until the outline is painted
// anew. Prints: outline-drop <median ms> <p95 ms> <worst ms>
#include "document/session/document.h"
#include "editor/item/editorpanel.h"
#include "editor/outline/outlinepanel.h"
#include "editor/outline/outlineview.h"
#include "editor/outline/wordcounts.h"
#include "editor/style/fonts.h"
#include "editor/style/tokens.h"
#include "tests/bench/paintclock.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSplitter>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace masthead;

namespace {

constexpr int items = 700;
constexpr int drops = 100;

Issue bigIssue()
{
    Section news;
    news.id = SectionId::random();
    news.kind = SectionKind::News;
    news.title = QStringLiteral("News");
    for (int i = 0; i < items; ++i) {
        Item item;
        item.id = ItemId::random();
        item.title = QStringLiteral("The tide of day %1").arg(i);
        item.body = QStringLiteral("It comes *early*, and [goes](https://a.example) late.\n\n")
                        .repeated(40);
        news.items.append(item);
    }
    Issue issue;
    issue.sections = {news};
    return issue;
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QApplication::setFont(baseFont(QApplication::font()));
    QApplication::setPalette(paletteOf(tokens(Scheme::Light)));
    Document document;
    document.open(bigIssue(), {}, {}, {});
    const WordCounts counts(document);
    QSplitter window;
    auto *outline = new OutlinePanel(document, counts);
    auto *editor = new EditorPanel(document);
    window.addWidget(outline);
    window.addWidget(editor);
    window.resize(970, 840);
    window.show();
    OutlineView &view = outline->view();
    QObject::connect(&view, &OutlineView::currentItemChanged, editor, &EditorPanel::setItem);
    while (!counts.isComplete()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    PaintClock clock;
    view.viewport()->installEventFilter(&clock);
    const SectionId section = document.issue().sections.first().id;
    std::vector<double> times;
    for (int i = 0; i < drops; ++i) {
        // From all over the list to its other half.
        const QList<Item> now = document.issue().sections.first().items;
        const int from = i * 37 % items;
        view.setCurrentItem(now[from].id);
        QApplication::processEvents();
        clock.reset();
        QElapsedTimer timer;
        timer.start();
        Q_EMIT view.dropped({.section = section, .index = (from + items / 2) % items});
        while (!clock.hasPainted()) {
            QApplication::processEvents(QEventLoop::ExcludeSocketNotifiers);
        }
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    QTextStream(stdout) << "outline-drop " << times[times.size() / 2] << ' '
                        << times[times.size() * 95 / 100] << ' ' << times.back() << '\n';
    document.discardUnsaved();
    return 0;
}
