// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/bodystatistics.h"

#include "document/markdown/body.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace masthead {

namespace {

int countSentences(const QString &block)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, block);
    int sentences = 0;
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        sentences += countText(QStringView(block).sliced(start, end - start)) != Counts() ? 1 : 0;
        start = end;
    }
    return sentences;
}

void countNodes(const Node &node, TextStatistics &statistics)
{
    statistics.links += node.kind == NodeKind::Link ? 1 : 0;
    statistics.pictures += node.kind == NodeKind::Image ? 1 : 0;
    for (const Node &child : node.children) {
        countNodes(child, statistics);
    }
}

} // namespace

TextStatistics &TextStatistics::operator+=(const TextStatistics &other)
{
    counts += other.counts;
    sentences += other.sentences;
    links += other.links;
    pictures += other.pictures;
    return *this;
}

int sentenceLength(const TextStatistics &statistics)
{
    const int length = statistics.counts.words + statistics.counts.han;
    return statistics.sentences == 0 ? 0
                                     : (length + statistics.sentences / 2) / statistics.sentences;
}

TextStatistics measureBody(QStringView markdown)
{
    const Body body = parseBody(markdown);
    const QString text = plainText(body.root);
    TextStatistics statistics{.counts = countText(text)};
    const QStringList blocks = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &block : blocks) {
        statistics.sentences += countSentences(block);
    }
    countNodes(body.root, statistics);
    return statistics;
}

TextStatistics measureItem(const Item &item)
{
    TextStatistics statistics = measureBody(item.body);
    statistics.links += static_cast<int>(std::ranges::count_if(
        item.sources, [](const Source &one) { return !one.address.isEmpty(); }));
    return statistics;
}

} // namespace masthead
