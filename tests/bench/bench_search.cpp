// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/search/replacement.h"
#include "document/session/document.h"
#include "editor/item/editorpanel.h"
#include "editor/markdown/markdowneditor.h"
#include "editor/outline/outlinepanel.h"
#include "editor/outline/wordcounts.h"
#include "editor/search/finder.h"
#include "editor/search/writingpane.h"
#include "editor/style/fonts.h"
#include "editor/style/tokens.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSplitter>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>
#include <vector>

// How long finding and replacing take in an issue of 700 items and a million characters, with the
// outline, the text and the list of matches at work as in the window. Prints a line for each:
//     <what> <median ms> <worst ms> …

using namespace masthead;

namespace {

constexpr int items = 700;
constexpr int hits = 5000;
constexpr int rounds = 15;

/// "tide" stands 5,000 times in it.
Issue bigIssue()
{
    const QString sentence = QStringLiteral(
        "Hydrogen has been *overhyped* for years, and yet [half of it](https://wire.example/a) was "
        "built last year, 电解槽的产能翻了一番; ");
    Issue issue;
    Section section;
    section.id = SectionId::random();
    section.kind = SectionKind::News;
    int left = hits;
    for (int index = 0; index < items; ++index) {
        Item item;
        item.id = ItemId::random();
        item.title = QStringLiteral("Title %1").arg(index);
        const int here = left / (items - index);
        left -= here;
        for (int part = 0; part < 12; ++part) {
            item.body += sentence + (part < here ? u"the tide.\n\n" : u"the wind.\n\n");
        }
        section.items.append(item);
    }
    issue.sections = {section};
    return issue;
}

template <typename Function>
void report(QTextStream &out, const char *what, Function &&function)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        function();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QApplication::processEvents();
    }
    std::ranges::sort(times);
    out << what << ' ' << times[times.size() / 2] << ' ' << times.back() << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QApplication::setFont(baseFont(QApplication::font()));
    QApplication::setPalette(paletteOf(tokens(Scheme::Light)));

    const Issue issue = bigIssue();
    Document document;
    document.open(issue, {}, {}, {});
    const WordCounts counts(document);
    QSplitter window;
    auto *editor = new EditorPanel(document);
    window.addWidget(new OutlinePanel(document, counts));
    window.addWidget(new WritingPane(document, editor));
    window.resize(970, 840);
    window.show();
    editor->setItem(issue.sections.first().items.first().id);
    Finder &finder = editor->finder();
    finder.findInIssue();
    finder.findWithReplacement();
    auto *words = editor->findChild<QLineEdit *>(QStringLiteral("findText"));
    editor->findChild<QLineEdit *>(QStringLiteral("replaceText"))->setText(QStringLiteral("ebb"));

    QTextStream out(stdout);
    const auto find = [&issue](const SearchQuery &query) {
        const Result<IssueHits> found = findInIssue(issue, query);
        Q_ASSERT(found && found->count() == hits);
    };
    report(out, "find-text", [&] { find({.text = QStringLiteral("tide")}); });
    report(out, "find-whole-words",
           [&] { find({.text = QStringLiteral("tide"), .wholeWords = true}); });
    report(out, "find-expression",
           [&] { find({.text = QStringLiteral("\\bt[a-z]de\\b"), .regularExpression = true}); });
    report(out, "find-in-window", [&] {
        words->clear();
        words->setText(QStringLiteral("tide"));
    });
    while (!finder.search().isComplete() || !counts.isComplete()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    bool isDone = false;
    report(out, "replace-5000-then-undo", [&] {
        finder.replace(ReplaceReach::Issue);
        document.undo();
        isDone = document.issue() == issue;
    });
    out << "equal-after-undo " << (isDone ? "yes" : "NO") << '\n';
    document.discardUnsaved();
    return 0;
}
