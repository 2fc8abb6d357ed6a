// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/headingline.h"

#include "document/markdown/body.h"

#include <QRegularExpression>

namespace masthead {

namespace {

constexpr QLatin1StringView bodyMark(" {.body}");
/// Behind `[label]:` the mark would be the address that is missing there; with spaces it is none.
constexpr QLatin1StringView spacedBodyMark(" { .body }");

const QRegularExpression &hashMarks()
{
    static const QRegularExpression atx(QStringLiteral("^ {0,3}#{1,6}(?:[ \\t]+|$)"));
    return atx;
}

/// The Markdown between a heading's marks.
QString headingSource(const QStringList &lines, qsizetype first)
{
    const QRegularExpressionMatch match = hashMarks().match(lines[first]);
    if (match.hasMatch()) {
        return lines[first].sliced(match.capturedLength()).trimmed();
    }
    QStringList words;
    const qsizetype last = lastTitleLine(lines, first);
    for (qsizetype i = titleStart(lines, first); i <= last; ++i) {
        words.append(lines[i].trimmed());
    }
    return words.join(u' ');
}

void takeAttributes(QString &source, HeadingLine &heading)
{
    static const QRegularExpression attributes(
        QStringLiteral("(?:^|\\s)\\{((?:\\s*[.#][A-Za-z0-9_-]+)+)\\s*\\}$"));
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const QRegularExpressionMatch match = attributes.match(source);
    if (!match.hasMatch()) {
        return;
    }
    const QStringList words = match.captured(1).split(space, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.startsWith(u'.')) {
            heading.classes.append(word.sliced(1));
        } else {
            heading.id = word.sliced(1);
        }
    }
    source.truncate(match.capturedStart());
}

/// Collects the links and pictures below a node.
void collect(const Node &node, HeadingLine &heading)
{
    if (node.kind == NodeKind::Link) {
        heading.links.append({.address = node.address, .outlet = plainText(node)});
    } else if (node.kind == NodeKind::Image) {
        Node words = node;
        words.kind = NodeKind::Root; // of a picture itself no text is seen
        heading.pictures.append(
            QStringLiteral("![%1](<%2>)").arg(escapedTitle(plainText(words)), node.address));
    }
    for (const Node &child : node.children) {
        collect(child, heading);
    }
}

/// Whether a backslash must stand before the character at `at`, so that it means itself.
bool isMarkup(QStringView title, qsizetype at)
{
    static const QString always = QStringLiteral("\\`*_{}[]<>&~|#");
    const QChar c = title[at];
    const auto follows = [&](QLatin1StringView text) {
        return title.sliced(at + 1).startsWith(text);
    };
    return always.contains(c) || c == u'@' || (c == u':' && follows(QLatin1StringView("//"))) ||
           (c == u'.' && title.first(at).endsWith(QLatin1StringView("www"), Qt::CaseInsensitive)) ||
           (c == u'!' && follows(QLatin1StringView("["))) ||
           (c == u':' &&
            (title.first(at).endsWith(QLatin1StringView("mailto"), Qt::CaseInsensitive) ||
             title.first(at).endsWith(QLatin1StringView("xmpp"), Qt::CaseInsensitive)));
}

} // namespace

qsizetype titleStart(const QStringList &lines, qsizetype first)
{
    constexpr qsizetype mostLines = 8; // of a definition: label, address and title may wrap
    const auto opens = [&](qsizetype line) { return lines[line].trimmed().startsWith(u'['); };
    qsizetype definition = first;
    qsizetype start = first;
    for (qsizetype end = first + 1; opens(first) && end < lines.size() && end - start <= mostLines;
         ++end) {
        definition = end - 1 == start && opens(start) ? start : definition;
        // Nothing is seen of lines that are definitions.
        const QString text = lines.sliced(definition, end - definition).join(u'\n');
        start = parseBody(text).root.children.empty() ? end : start;
    }
    return start;
}

qsizetype lastTitleLine(const QStringList &lines, qsizetype first)
{
    static const QRegularExpression underline(QStringLiteral("^ {0,3}(?:=+|-+)[ \\t]*$"));
    if (hashMarks().match(lines[first]).hasMatch()) {
        return first;
    }
    qsizetype line = titleStart(lines, first);
    while (line + 1 < lines.size() && !underline.match(lines[line + 1]).hasMatch()) {
        ++line;
    }
    return line;
}

qsizetype headingEnd(const QStringList &lines, qsizetype first)
{
    const qsizetype end = lastTitleLine(lines, first) + 1;
    return hashMarks().match(lines[first]).hasMatch() ? end : qMin(end + 1, lines.size());
}

HeadingLine readHeading(const QStringList &lines, qsizetype first, int level,
                        const Definitions &definitions)
{
    HeadingLine heading{.level = level};
    QString source = headingSource(lines, first);
    takeAttributes(source, heading);
    static const QRegularExpression closing(QStringLiteral("(?:^|[ \\t]+)#+[ \\t]*$"));
    source.remove(closing);
    // Parsed as a heading, so that nothing in it starts a block.
    const Body body = parseBody(withUsedDefinitions(QStringLiteral("# ") + source, definitions));
    if (body.plain || body.root.children.empty()) {
        heading.title = source;
        return heading;
    }
    heading.title = plainText(body.root.children.front());
    collect(body.root.children.front(), heading);
    heading.pictures += usedFootnotes(source, definitions);
    if (!heading.pictures.isEmpty()) {
        heading.title = heading.title.trimmed(); // where the picture stood
    }
    return heading;
}

QString escapedTitle(const QString &title)
{
    QString escaped;
    for (qsizetype i = 0; i < title.size(); ++i) {
        const QChar c = title[i];
        const bool isOuter = i == 0 || i + 1 == title.size();
        if (c == u'\n' || (c.isSpace() && (isOuter || c == u'\t'))) {
            escaped += QStringLiteral("&#%1;").arg(c.unicode());
            continue;
        }
        if (isMarkup(title, i)) {
            escaped += u'\\';
        }
        escaped += c;
    }
    return escaped;
}

bool isBodyHeading(const QString &line)
{
    return line.endsWith(bodyMark) || line.endsWith(spacedBodyMark);
}

QString withBodyMark(const QString &line)
{
    return line + (line.trimmed().endsWith(QStringLiteral("]:")) ? spacedBodyMark : bodyMark);
}

QString withoutBodyMark(const QString &line)
{
    const QLatin1StringView mark = line.endsWith(bodyMark) ? bodyMark : spacedBodyMark;
    return isBodyHeading(line) ? line.chopped(mark.size()) : line;
}

} // namespace masthead
