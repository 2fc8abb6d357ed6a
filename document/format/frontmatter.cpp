// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/frontmatter.h"

#include <QRegularExpression>

namespace masthead {

namespace {

/// A YAML scalar without its quotes.
QString unquoted(const QString &text)
{
    if (text.size() < 2 || text.front() != text.back()) {
        return text;
    }
    const QString inner = text.sliced(1, text.size() - 2);
    if (text.front() == u'\'') {
        return QString(inner).replace(QStringLiteral("''"), QStringLiteral("'"));
    }
    if (text.front() != u'"') {
        return text;
    }
    QString result;
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner[i] == u'\\' && i + 1 < inner.size()) {
            ++i;
            result += inner[i] == u'n' ? QChar(u'\n') : inner[i];
        } else {
            result += inner[i];
        }
    }
    return result;
}

bool needsQuotes(const QString &value)
{
    static const QString indicators = QStringLiteral("[]{}>|*&!%@`\"'#-?:,");
    return value.isEmpty() || value != value.trimmed() || indicators.contains(value.front()) ||
           value.contains(QStringLiteral(": ")) || value.contains(QStringLiteral(" #")) ||
           value.contains(u'\n') || value.endsWith(u':');
}

/// Adds a line to `matter`. An indented line goes on with the value before it, as YAML has it; one
/// of a list or a table goes to the unread lines with the key that it belongs to. `isOpen`: the
/// line before belongs to the last entry.
void addLine(FrontMatter &matter, const QString &line, const QRegularExpression &pair, bool &isOpen)
{
    if (line.trimmed().isEmpty() || line.startsWith(u'#')) {
        return;
    }
    const QRegularExpressionMatch match = pair.match(line);
    if (match.hasMatch()) {
        matter.entries.append({match.captured(1).toLower(), match.captured(2).trimmed()});
        isOpen = true;
        return;
    }
    const bool hasValue = isOpen && !matter.entries.last().second.isEmpty();
    if (hasValue && line.front().isSpace()) {
        matter.entries.last().second += u'\n' + line.trimmed();
        return;
    }
    if (isOpen && !hasValue) {
        matter.unread.append(matter.entries.takeLast().first + u':');
    }
    matter.unread.append(line);
    isOpen = false;
}

/// A YAML value of one or more lines as the text that it means.
QString valueOf(const QString &written)
{
    static const QRegularExpression block(QStringLiteral("^([|>])[+-]?\\n"));
    const QRegularExpressionMatch match = block.match(written);
    const QString text = match.hasMatch() ? written.sliced(match.capturedLength()) : written;
    const bool keepsLines = match.hasMatch() && match.captured(1) == u"|";
    return unquoted(keepsLines ? text : QString(text).replace(u'\n', u' '));
}

} // namespace

FrontMatter readFrontMatter(const QStringList &lines, const QStringList &knownKeys)
{
    static const QRegularExpression yamlPair(
        QStringLiteral("^([A-Za-z][A-Za-z0-9_.-]*)\\s*:(?:\\s+(.*))?$"));
    static const QRegularExpression tomlPair(
        QStringLiteral("^([A-Za-z][A-Za-z0-9_.-]*)\\s*=\\s*(.*)$"));

    FrontMatter matter;
    if (lines.isEmpty()) {
        return matter;
    }
    const QString fence = lines[0].trimmed();
    if (fence == u"---" || fence == u"+++") {
        const QRegularExpression &pair = fence == u"---" ? yamlPair : tomlPair;
        bool isOpen = false;
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const QString line = lines[i].trimmed();
            if (line == fence || (fence == u"---" && line == u"...")) {
                matter.lines = i + 1;
                for (auto &[key, value] : matter.entries) {
                    value = valueOf(value);
                }
                return matter;
            }
            addLine(matter, lines[i], pair, isOpen);
        }
        return {}; // never closed: a thematic break, and text
    }
    const QRegularExpressionMatch first = yamlPair.match(lines[0]);
    if (!first.hasMatch() || !knownKeys.contains(first.captured(1).toLower())) {
        return matter;
    }
    for (const QString &line : lines) {
        const QRegularExpressionMatch match = yamlPair.match(line);
        if (!match.hasMatch()) {
            // A paragraph that begins like a header is none.
            return line.trimmed().isEmpty() || line.startsWith(u'#') ? matter : FrontMatter{};
        }
        matter.entries.append({match.captured(1).toLower(), unquoted(match.captured(2).trimmed())});
        ++matter.lines;
    }
    return matter;
}

QString frontMatterLine(const QString &key, const QString &value)
{
    QString text = value;
    if (needsQuotes(value)) {
        text.replace(u'\\', QStringLiteral("\\\\"));
        text.replace(u'"', QStringLiteral("\\\""));
        text.replace(u'\n', QStringLiteral("\\n"));
        text = u'"' + text + u'"';
    }
    return key + QStringLiteral(": ") + text + u'\n';
}

} // namespace masthead
