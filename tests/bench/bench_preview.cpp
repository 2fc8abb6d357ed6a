// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the live preview: from a change of one character to the patch script's return, and to
// the next frame, for issues of 22 KB, 220 KB and 2.2 MB. Prints a line for each; judges nothing.
#include "document/session/document.h"
#include "preview/live/livepreview.h"
#include "tests/preview/sampleissue.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QWebEngineScript>

#include <algorithm>
#include <print>

using namespace Qt::StringLiterals;

namespace masthead {

namespace {

constexpr int rounds = 100;

double bodyKilobytes(const Issue &issue)
{
    qsizetype bytes = 0;
    for (const Section &section : issue.sections) {
        for (const Item &item : section.items) {
            bytes += item.body.toUtf8().size();
        }
    }
    return static_cast<double>(bytes) / 1000;
}

struct Samples
{
    QList<double> milliseconds;

    void add(const QElapsedTimer &timer)
    {
        milliseconds.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    [[nodiscard]] double percentile(double share)
    {
        std::ranges::sort(milliseconds);
        return milliseconds.at(static_cast<qsizetype>(share * (milliseconds.size() - 1)));
    }
};

/// Runs the event loop, without polling, until `signal` has come.
template <typename Object, typename Signal>
void waitFor(Object *object, Signal signal)
{
    QEventLoop loop;
    QObject::connect(object, signal, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Until the frame that shows what the page holds now: the second one, since the first callback
/// runs before its own frame is drawn.
void waitForFrame(HardenedPage &page)
{
    QEventLoop loop;
    const QMetaObject::Connection connection =
        QObject::connect(&page, &QWebEnginePage::titleChanged, &loop, &QEventLoop::quit);
    page.runJavaScript(u"requestAnimationFrame(() => requestAnimationFrame(() => {"
                       "document.title = document.title === 'a' ? 'b' : 'a'; })); 1"_s,
                       QWebEngineScript::ApplicationWorld);
    loop.exec();
    QObject::disconnect(connection);
}

void typeOneCharacter(Document &document, const ItemId &item, int round)
{
    const Change change{EditText{.item = item,
                                 .position = 20 + round,
                                 .removed = {},
                                 .inserted = QString(QChar(u'a' + round % 26))}};
    if (!document.perform(change, u"Type"_s)) {
        std::println(stderr, "the change did not apply");
        std::exit(1);
    }
}

/// To the other end of its section.
void move(Document &document, const ItemId &item, int round)
{
    const ItemPlace place = findItem(document.issue(), item);
    const Section &section = document.issue().sections[place.section];
    const qsizetype index = round % 2 == 0 ? 0 : section.items.size() - 1;
    const Change change{MoveItem{.item = item, .section = section.id, .index = index}};
    if (!document.perform(change, u"Move"_s)) {
        std::println(stderr, "the item did not move");
        std::exit(1);
    }
}

void measure(const WebStart &start, int items)
{
    Document document;
    document.open(sample::issue(items), {}, {}, {});
    LivePreview preview(start);
    preview.resize(900, 900);
    preview.show();
    QElapsedTimer timer;
    timer.start();
    preview.setDocument(&document);
    waitFor(&preview, &LivePreview::shown);
    const double loaded = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const ItemId item(u"news-%1"_s.arg(items / 2));
    preview.setCaret(item, 0, true);
    waitFor(&preview, &LivePreview::shown);
    waitForFrame(preview.livePage()->page());
    QTest::qWait(500);

    Samples patches;
    Samples frames;
    for (int round = 0; round < rounds; ++round) {
        timer.start();
        typeOneCharacter(document, item, round);
        waitFor(&preview, &LivePreview::shown);
        patches.add(timer);
        waitForFrame(preview.livePage()->page());
        frames.add(timer);
        QTest::qWait(5);
    }
    Samples moves;
    Samples moveFrames;
    for (int round = 0; round < rounds / 5; ++round) {
        timer.start();
        move(document, item, round);
        waitFor(&preview, &LivePreview::shown);
        moves.add(timer);
        waitForFrame(preview.livePage()->page());
        moveFrames.add(timer);
        QTest::qWait(5);
    }
    std::println("preview {:.0f} KB: an item moved to its numbers p50 {:.1f} p95 {:.1f} ms; to the "
                 "frame after p50 {:.1f} p95 {:.1f} ms",
                 bodyKilobytes(document.issue()), moves.percentile(0.5), moves.percentile(0.95),
                 moveFrames.percentile(0.5), moveFrames.percentile(0.95));
    std::println(
        "preview {:.0f} KB: shown after {:.0f} ms; one character to patch returned p50 {:.2f} "
        "p95 {:.2f} ms; to the frame after p50 {:.1f} p95 {:.1f} ms",
        bodyKilobytes(document.issue()), loaded, patches.percentile(0.5), patches.percentile(0.95),
        frames.percentile(0.5), frames.percentile(0.95));
}

} // namespace

} // namespace masthead

int main(int argc, char **argv)
{
    using namespace masthead;
    const WebStart start = prepareWebEngine();
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    if (!start.canShowPages()) {
        std::println(stderr, "{}", explanation(start.trouble).toStdString());
        return 1;
    }
    for (const int items : {7, 70, 700}) {
        measure(start, items);
    }
    return 0;
}
