// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/definitions.h"

#include <QRegularExpression>

namespace masthead {

namespace {

const QRegularExpression &definitionStart()
{
    static const QRegularExpression start(
        QStringLiteral("^ {0,3}\\[((?:[^\\\\\\[\\]]|\\\\.)+)\\]:[ \\t]*(.*)$"));
    return start;
}

QString normalised(QStringView label)
{
    return label.toString().simplified().toLower();
}

bool isBlank(const QString &line)
{
    return line.trimmed().isEmpty();
}

bool isIndented(const QString &line)
{
    return line.startsWith(QStringLiteral("    ")) || line.startsWith(u'\t');
}

/// Index behind the last line of the definition that starts at `at`.
qsizetype definitionEnd(const QStringList &lines, qsizetype at,
                        const QRegularExpressionMatch &match)
{
    static const QRegularExpression titleLine(
        QStringLiteral("^[ \\t]+(\".*\"|'.*'|\\(.*\\))[ \\t]*$"));
    qsizetype end = at + 1;
    if (match.capturedView(1).startsWith(u'^')) {
        // A footnote: its paragraph, and indented blocks behind blank lines.
        while (end < lines.size()) {
            if (isBlank(lines[end])) {
                qsizetype next = end;
                while (next < lines.size() && isBlank(lines[next])) {
                    ++next;
                }
                if (next >= lines.size() || !isIndented(lines[next])) {
                    break;
                }
                end = next;
            } else if (!isIndented(lines[end]) && definitionStart().match(lines[end]).hasMatch()) {
                break;
            } else if (lines[end].startsWith(u'#')) {
                break;
            } else {
                ++end;
            }
        }
        return end;
    }
    if (match.captured(2).isEmpty() && end < lines.size() && !isBlank(lines[end])) {
        ++end; // the address stands on the next line
    }
    if (end < lines.size() && titleLine.match(lines[end]).hasMatch()) {
        ++end;
    }
    return end;
}

/// Labels that stand in brackets in a text, normalised.
QStringList labelsIn(const QString &text)
{
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

Definitions findDefinitions(const QStringList &lines, const std::function<bool(qsizetype)> &isCode)
{
    Definitions definitions;
    for (qsizetype i = 0; i < lines.size();) {
        const QRegularExpressionMatch match = definitionStart().match(lines[i]);
        if (!match.hasMatch() || isCode(i)) {
            ++i;
            continue;
        }
        const qsizetype end = definitionEnd(lines, i, match);
        const QString label = normalised(match.capturedView(1));
        if (!definitions.contains(label)) {
            definitions.insert(label, lines.sliced(i, end - i).join(u'\n'));
        }
        i = end;
    }
    return definitions;
}

QString withUsedDefinitions(const QString &body, const Definitions &definitions)
{
    if (definitions.isEmpty() || !body.contains(u'[')) {
        return body;
    }
    Definitions own = findDefinitions(body.split(u'\n'), [](qsizetype) { return false; });
    QStringList added;
    QStringList open = labelsIn(body);
    while (!open.isEmpty()) {
        const QString label = open.takeFirst();
        if (own.contains(label) || !definitions.contains(label)) {
            continue;
        }
        const QString &definition = definitions[label];
        own.insert(label, definition);
        added.append(definition);
        open.append(labelsIn(definition));
    }
    return added.isEmpty() ? body : body + QStringLiteral("\n\n") + added.join(u'\n');
}

} // namespace masthead
