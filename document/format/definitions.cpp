// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/definitions.h"

#include "document/format/closingline.h"
#include "document/markdown/body.h"
#include "document/model/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace masthead {

namespace {

/// In group 1 what stands before the definition, in 2 the label, in 3 the rest of the line.
const QRegularExpression &definitionStart()
{
    static const QRegularExpression start(
        QStringLiteral("^((?:[ \\t]*>)*[ \\t]*)\\[((?:[^\\\\\\[\\]]|\\\\.)+)\\]:[ \\t]*(.*)$"));
    return start;
}

QString normalised(QStringView label)
{
    return label.toString().simplified().toLower();
}

bool isIndented(const QString &line)
{
    return line.startsWith(QStringLiteral("    ")) || line.startsWith(u'\t');
}

void addCodeLines(const Node &node, QSet<qsizetype> &lines)
{
    for (qsizetype line = node.firstLine; node.kind == NodeKind::CodeBlock && line <= node.lastLine;
         ++line) {
        lines.insert(line);
    }
    for (const Node &child : node.children) {
        addCodeLines(child, lines);
    }
}

/// The marks of quotes and the spaces before a definition.
struct Prefix
{
    qsizetype quotes = 0;
    qsizetype spaces = 0;
};

Prefix prefixOf(QStringView marks)
{
    return {.quotes = marks.count(u'>'), .spaces = marks.size() - marks.lastIndexOf(u'>') - 1};
}

/// A line as it reads inside the quote or list that `prefix` stands for; nothing when it is outside
/// of the quote.
std::optional<QString> inside(QStringView line, const Prefix &prefix)
{
    for (qsizetype quote = 0; quote < prefix.quotes; ++quote) {
        const QStringView trimmed = line.trimmed();
        if (!trimmed.startsWith(u'>')) {
            return std::nullopt;
        }
        line = line.sliced(line.indexOf(u'>') + 1);
    }
    qsizetype spaces = 0;
    while (spaces < prefix.spaces && spaces < line.size() &&
           (line[spaces] == u' ' || line[spaces] == u'\t')) {
        ++spaces;
    }
    return line.sliced(spaces).toString();
}

/// The lines of a footnote from `at`: its paragraph, and indented blocks behind blank lines.
QStringList footnoteLines(const QStringList &lines, qsizetype at, const Prefix &prefix)
{
    QStringList taken{inside(lines[at], prefix).value_or(lines[at])};
    qsizetype blank = 0;
    for (qsizetype i = at + 1; i < lines.size(); ++i) {
        const std::optional<QString> line = inside(lines[i], prefix);
        if (!line) {
            break;
        }
        if (isBlank(*line)) {
            ++blank;
            continue;
        }
        const bool ends = !isIndented(*line) && (blank > 0 || line->startsWith(u'#') ||
                                                 definitionStart().match(*line).hasMatch());
        if (ends) {
            break;
        }
        taken += QStringList(std::exchange(blank, 0));
        taken += *line;
    }
    return taken;
}

/// The lines of a reference link's definition from `at`.
QStringList linkLines(const QStringList &lines, qsizetype at, const Prefix &prefix, bool hasAddress)
{
    static const QRegularExpression titleLine(
        QStringLiteral("^[ \\t]*(\".*\"|'.*'|\\(.*\\))[ \\t]*$"));
    QStringList taken{inside(lines[at], prefix).value_or(lines[at])};
    const auto next = [&] {
        const qsizetype i = at + taken.size();
        return i < lines.size() ? inside(lines[i], prefix).value_or(QString()) : QString();
    };
    if (!hasAddress && !isBlank(next())) {
        taken += next(); // the address stands on the next line
    }
    if (titleLine.match(next()).hasMatch()) {
        taken += next();
    }
    return taken;
}

/// Labels that stand in brackets in a text, normalised; those that it defines are not used by that.
QStringList labelsIn(const QString &markdown)
{
    static const QRegularExpression marks(QStringLiteral("^(?:[ \\t]*>)+"),
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression defined(
        QStringLiteral("^[ \\t]*\\[(?:[^\\\\\\[\\]]|\\\\.)+\\]:"),
        QRegularExpression::MultilineOption);
    QString text = markdown;
    text.remove(marks); // a label may go on in the quote's next line
    text.remove(defined);
    static const QRegularExpression brackets(QStringLiteral("\\[((?:[^\\\\\\[\\]]|\\\\.)+)\\]"));
    QStringList labels;
    for (QRegularExpressionMatchIterator it = brackets.globalMatch(text); it.hasNext();) {
        labels.append(normalised(it.next().capturedView(1)));
    }
    // Brackets round brackets (`[![alt][picture]][target]`) are found by looking once more, inside.
    static const QRegularExpression outer(QStringLiteral("\\]\\s?\\[([^\\[\\]]+)\\]"));
    for (QRegularExpressionMatchIterator it = outer.globalMatch(text); it.hasNext();) {
        labels.append(normalised(it.next().capturedView(1)));
    }
    return labels;
}

} // namespace

Definitions findDefinitions(const QStringList &lines, const Body &body)
{
    QSet<qsizetype> code;
    addCodeLines(body.root, code);
    Definitions definitions;
    for (qsizetype i = 0; i < lines.size();) {
        const QRegularExpressionMatch match = definitionStart().match(lines[i]);
        if (!match.hasMatch() || code.contains(i)) {
            ++i;
            continue;
        }
        const Prefix prefix = prefixOf(match.capturedView(1));
        const QString label = normalised(match.capturedView(2));
        const QStringList taken = label.startsWith(u'^')
                                      ? footnoteLines(lines, i, prefix)
                                      : linkLines(lines, i, prefix, !match.captured(3).isEmpty());
        if (!definitions.contains(label)) {
            definitions.insert(label, taken.join(u'\n'));
        }
        i += taken.size();
    }
    return definitions;
}

QString withUsedDefinitions(const QString &body, const Definitions &definitions)
{
    QStringList open = labelsIn(body);
    if (std::ranges::none_of(open,
                             [&](const QString &label) { return definitions.contains(label); })) {
        return body;
    }
    const Definitions own = findDefinitions(body.split(u'\n'), parseBody(body));
    QSet<QString> done;
    QStringList before; // another one of the body's would count, if it came first
    QStringList links;
    QStringList footnotes;
    while (!open.isEmpty()) {
        const QString label = open.takeFirst();
        const QString definition = definitions.value(label);
        if (definition.isEmpty() || own.value(label) == definition || done.contains(label)) {
            continue;
        }
        done.insert(label);
        const bool isFootnote = label.startsWith(u'^');
        (own.contains(label) ? before : isFootnote ? footnotes : links).append(definition);
        open.append(labelsIn(definition));
    }
    if (links.isEmpty() && footnotes.isEmpty() && before.isEmpty()) {
        return body;
    }
    QStringList parts = before;
    const QString closing = closingLine(body);
    parts.append(closing.isEmpty() ? body : body + u'\n' + closing);
    // A definition right behind a footnote's text would be read as more of that text.
    parts.append(links.join(u'\n'));
    parts += footnotes;
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

QString withoutDefinitionsOf(const QString &other, const QString &body,
                             const Definitions &definitions)
{
    const Definitions own = findDefinitions(body.split(u'\n'), parseBody(body));
    const QStringList used = labelsIn(body);
    const QStringList foreign = labelsIn(other);
    QString text = u'\n' + body + u'\n';
    for (const QString &label : foreign) {
        const bool isHanded = own.contains(label) && own.value(label) == definitions.value(label);
        const QString lines = u'\n' + own.value(label) + u'\n';
        const qsizetype at = text.indexOf(lines);
        if (!isHanded || used.contains(label) || at < 0) {
            continue;
        }
        const bool isApart =
            text.sliced(0, at).endsWith(u'\n') && text.sliced(at + lines.size()).startsWith(u'\n');
        text.replace(at, lines.size(), isApart ? QString() : QStringLiteral("\n"));
    }
    return text.sliced(1, std::max<qsizetype>(0, text.size() - 2));
}

QStringList usedFootnotes(const QString &text, const Definitions &definitions)
{
    QStringList references;
    const QStringList labels = labelsIn(text);
    for (const QString &label : labels) {
        if (label.startsWith(u'^') && definitions.contains(label)) {
            references.append(u'[' + label + u']');
        }
    }
    references.removeDuplicates();
    return references;
}

} // namespace masthead
