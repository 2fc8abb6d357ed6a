// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/counts.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <vector>

/// Markdown of a body as a tree of values: parsed once, by cmark-gfm, with the policy on HTML,
/// links and characters already applied. Every output walks this tree.
namespace masthead {

enum class NodeKind : std::uint8_t {
    Root,
    // blocks
    Paragraph,
    Heading, ///< level 1…6 as written
    BlockQuote,
    List,      ///< ordered, start, tight
    ListItem,  ///< task: none, open, done
    CodeBlock, ///< text; info: the first word after the fence
    ThematicBreak,
    Table,    ///< alignments per column
    TableRow, ///< header for the first
    TableCell,
    FootnoteDefinition, ///< number
    // inlines
    Text,
    SoftBreak,
    HardBreak,
    Code,
    Emphasis,
    Strong,
    Strikethrough,
    Link,              ///< address as written (judge it with SafeUrl), title
    Image,             ///< address, title; children are the alt text
    FootnoteReference, ///< number; index: the n-th reference to it
    Bare, ///< one of the bare inline tags that pass: u, s, del, ins, small, sub, sup, kbd, mark
};

enum class Task : std::uint8_t { None, Open, Done };
enum class Alignment : std::uint8_t { None, Left, Center, Right };

/// A node; only the members that its kind names are set.
struct Node
{
    NodeKind kind = NodeKind::Root;
    QString text;    ///< Text, Code, CodeBlock; name of a Bare tag
    QString address; ///< Link, Image
    QString title;   ///< Link, Image; info of a CodeBlock
    int level = 0;   ///< Heading; start of an ordered List; number of a footnote
    int index = 0;   ///< FootnoteReference: 1 for the first reference to that note
    bool ordered = false;
    bool tight = false;
    bool header = false;
    Task task = Task::None;
    QList<Alignment> alignments;
    int firstLine = 0; ///< blocks: lines of the body, counted from 0
    int lastLine = 0;
    std::vector<Node> children;

    bool operator==(const Node &) const = default;
};

/// What a body may cost, by counts (never a clock): beyond it, `Body::plain` is set.
struct BodyLimits
{
    qsizetype bytes = qsizetype{4} * 1024 * 1024;
    int nodes = 400'000;
    int tableCells = 20'000;
    int depth = 100;
    qsizetype
    outputBytes(qsizetype inputBytes) const; ///< ≤ 16 × input, at most 4 MB (at least 64 KB)
};

struct Body
{
    Node root;
    /// A limit was exceeded: root has the text as plain paragraphs, outputs show a notice.
    bool plain = false;

    bool operator==(const Body &) const = default;
};

/// Parses a body. Any thread (a mutex guards cmark-gfm, which is not thread-safe).
/// Extensions: tables, strikethrough, autolinks (which end at Chinese punctuation, too), task
/// lists, footnotes. Comments `<!-- -->` are dropped; the bare inline tags pass when balanced
/// within their block; other HTML becomes Text.
[[nodiscard]] Body parseBody(QStringView markdown, const BodyLimits &limits = {});

/// The body as plain paragraphs of its Markdown, `plain` set: for an output that grew too large.
[[nodiscard]] Body parseAsPlain(QStringView markdown);

/// The text that a reader sees, without marks and addresses; blocks parted by a newline.
[[nodiscard]] QString plainText(const Node &node);

/// Words and Han characters of the rendered body.
[[nodiscard]] Counts countBody(QStringView markdown);

} // namespace masthead
