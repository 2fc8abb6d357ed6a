// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/session/document.h"
#include "editor/item/editorpanel.h"
#include "editor/markdown/markdowneditor.h"
#include "editor/markdown/markdownhighlighter.h"
#include "editor/outline/outlinepanel.h"
#include "editor/outline/outlineview.h"
#include "editor/outline/wordcounts.h"
#include "editor/search/finder.h"
#include "editor/spelling/spelling.h"
#include "editor/style/fonts.h"
#include "editor/style/tokens.h"
#include "tests/bench/paintclock.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QStandardPaths>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <vector>

// How long a key in the editor takes until the body is painted anew, with outline, item head,
// journal, spelling and counting at work as in the window. Prints a line for each kind of key:
//     editor-key <what> <median ms> <p95 ms> <worst ms>

using namespace masthead;

namespace {

constexpr qsizetype bodySize = 1024LL * 1024;
constexpr int keysPerCase = 200;
constexpr std::chrono::milliseconds betweenKeys{10}; // 100 keys a second

QString bigBody()
{
    const QString paragraph = QStringLiteral(
        "Hydrogen has been *overhyped* for years and then seemed to fall on deaf ears. Many will "
        "claim that there is no [economic model](https://wire.example/electrolysers) for it. And "
        "yet **1.2 gigawatts** were built last year, half of what the world has -- after ten "
        "percent in 2020. 电解槽的产能翻了一番。\n\n");
    QString body;
    body.reserve(bodySize + paragraph.size());
    while (body.size() < bodySize) {
        body += paragraph;
    }
    return body;
}

struct KeyCase
{
    const char *name;
    int key;
    const char *text;
    double place; ///< of the caret, as a part of the body
};

double measure(MarkdownEditor &editor, PaintClock &clock, const KeyCase &row)
{
    clock.reset();
    QElapsedTimer timer;
    timer.start();
    QKeyEvent press(QEvent::KeyPress, row.key, Qt::NoModifier, QString::fromLatin1(row.text));
    QApplication::sendEvent(&editor, &press);
    while (!clock.hasPainted()) {
        QApplication::processEvents(QEventLoop::ExcludeSocketNotifiers);
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void run(MarkdownEditor &editor, PaintClock &clock, const KeyCase &row, QTextStream &out)
{
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(static_cast<int>((editor.document()->characterCount() - 1) * row.place));
    editor.setTextCursor(cursor);
    std::vector<double> times;
    for (int key = 0; key < keysPerCase; ++key) {
        QElapsedTimer pause;
        pause.start();
        while (pause.durationElapsed() < betweenKeys) {
            QApplication::processEvents();
            QThread::msleep(1);
        }
        times.push_back(measure(editor, clock, row));
    }
    std::ranges::sort(times);
    out << "editor-key " << row.name << ' ' << times[times.size() / 2] << ' '
        << times[times.size() * 95 / 100] << ' ' << times.back() << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QApplication::setFont(baseFont(QApplication::font()));
    QApplication::setPalette(paletteOf(tokens(Scheme::Light)));

    Issue issue;
    Item item;
    item.id = ItemId::random();
    item.body = bigBody();
    Section section;
    section.id = SectionId::random();
    section.kind = SectionKind::News;
    section.items = {item};
    issue.sections = {section};
    Document document;
    document.open(issue, {}, {}, {});
    const WordCounts counts(document);

    QSplitter window;
    auto *outline = new OutlinePanel(document, counts);
    auto *panel = new EditorPanel(document);
    window.addWidget(outline);
    window.addWidget(panel);
    window.resize(970, 840);
    window.show();
    Spelling spelling;
    panel->setWritingHelp(spelling, true, {});
    panel->setItem(item.id);
    panel->focusBody();
    MarkdownEditor &editor = panel->body();
    PaintClock clock;
    editor.viewport()->installEventFilter(&clock);
    const auto *highlighter = editor.document()->findChild<MarkdownHighlighter *>();
    while (!highlighter->isComplete() || !counts.isComplete()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    constexpr KeyCase cases[] = {
        {.name = "letter-at-start", .key = Qt::Key_X, .text = "x", .place = 0},
        {.name = "letter-in-middle", .key = Qt::Key_X, .text = "x", .place = 0.5},
        {.name = "letter-at-end", .key = Qt::Key_X, .text = "x", .place = 1},
        {.name = "enter-in-middle", .key = Qt::Key_Return, .text = "\r", .place = 0.5},
        {.name = "backspace-in-middle", .key = Qt::Key_Backspace, .text = "\b", .place = 0.5},
    };
    QTextStream out(stdout);
    for (const KeyCase &row : cases) {
        run(editor, clock, row, out);
    }
    panel->setQuiet(true);
    run(editor, clock,
        {.name = "letter-in-focus-mode", .key = Qt::Key_X, .text = "x", .place = 0.5}, out);
    panel->setQuiet(false);
    panel->setLook({.typewriter = true});
    run(editor, clock,
        {.name = "letter-on-a-typewriter", .key = Qt::Key_X, .text = "x", .place = 0.5}, out);
    panel->setLook({});
    panel->finder().find();
    panel->findChild<QLineEdit *>(QStringLiteral("findText"))->setText(QStringLiteral("hydrogen"));
    run(editor, clock,
        {.name = "letter-among-matches", .key = Qt::Key_X, .text = "x", .place = 0.5}, out);
    document.discardUnsaved();
    return 0;
}
