// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/frontmatter.h"

#include "document/format/tomlentries.h"
#include "document/format/yamlvalue.h"
#include "document/model/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace masthead {

namespace {

/// In group 1 or 2 the key, in 3 the rest of the line.
const QRegularExpression &yamlKey()
{
    static const QRegularExpression key(
        QStringLiteral("^(?:([\\p{L}_][\\w.-]*)|[\"']([\\w. -]+)[\"'])\\s*:(?!//)\\s*(.*)$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return key;
}

const QRegularExpression &tomlKey()
{
    static const QRegularExpression key(
        QStringLiteral("^\\s*(?:\\[\\[?[^\\[\\]]+\\]|[\\w.\"'-]+\\s*=)"));
    return key;
}

bool isComment(const QString &line)
{
    return line.startsWith(u'#');
}

/// Whether a line belongs to the key above it: it is indented, an entry of a list, or closes one.
bool isContinuation(const QString &line)
{
    return line.front().isSpace() || line == u"-" || line.startsWith(QStringLiteral("- ")) ||
           line.startsWith(u']') || line.startsWith(u'}');
}

bool isYamlHeader(const QStringList &lines)
{
    bool hasKey = false;
    for (const QString &line : lines) {
        if (isBlank(line) || isComment(line)) {
            continue;
        }
        const bool isKey = yamlKey().match(line).hasMatch();
        if (!isKey && !(hasKey && isContinuation(line))) {
            return false;
        }
        hasKey = true;
    }
    return hasKey || std::ranges::all_of(lines, isBlank);
}

bool isTomlHeader(const QStringList &lines)
{
    const auto first = std::ranges::find_if(
        lines, [](const QString &line) { return !isBlank(line) && !isComment(line); });
    return first == lines.end() || tomlKey().match(*first).hasMatch();
}

/// The text of a value; a block's without the line ends that it closes with.
QString textOf(const YamlValue &value, const QString &written)
{
    qsizetype end = value.text.size();
    while (!written.isEmpty() && QStringView(u"|>").contains(written.front()) && end > 0 &&
           value.text[end - 1] == u'\n') {
        --end;
    }
    return value.text.first(end);
}

/// What libyaml reads of an entry. It takes time with the square of the depth of brackets, so what
/// has more of them than lists and tables have stands as it is written.
std::optional<YamlValue> readValue(const QString &entry, const QString &written)
{
    constexpr qsizetype mostBrackets = 1000;
    const bool isQuoted = written.startsWith(u'"') || written.startsWith(u'\'');
    return isQuoted || entry.count(u'[') + entry.count(u'{') <= mostBrackets ? readYamlValue(entry)
                                                                             : std::nullopt;
}

/// An entry of YAML: its line with the key, and those that belong to it.
HeaderEntry yamlEntry(QStringList lines)
{
    while (isBlank(lines.last())) {
        lines.removeLast();
    }
    const QString text = lines.join(u'\n');
    const QRegularExpressionMatch first = yamlKey().match(lines[0]);
    HeaderEntry entry{.key = (first.captured(1) + first.captured(2)).toLower()};
    const std::optional<YamlValue> value = readValue(text, first.captured(3));
    if (value && value->isText) {
        entry.value = textOf(*value, first.captured(3));
        entry.lines = linesOfText(entry.key, entry.value);
        const QStringList comments = text.sliced(value->end).split(u'\n');
        for (const QString &comment : comments) {
            keepLine(entry.comments, comment.trimmed());
        }
        return entry;
    }
    if (value && !text.contains(QStringLiteral(" #"))) {
        entry.list = value->list;
    }
    if (lines.size() == 1) {
        entry.value = first.captured(3).trimmed();
        entry.lines = linesOfText(entry.key, entry.value);
        return entry;
    }
    lines[0] = QString(entry.key + QStringLiteral(": ") + first.captured(3)).trimmed();
    for (const QString &line : std::as_const(lines)) {
        keepLine(entry.lines, line);
    }
    return entry;
}

QList<HeaderEntry> readYamlEntries(const QStringList &lines)
{
    QList<HeaderEntry> entries;
    QStringList open; // the lines of an entry
    const auto close = [&] {
        if (!open.isEmpty()) {
            entries.append(yamlEntry(std::exchange(open, {})));
        }
    };
    for (const QString &line : lines) {
        if (isComment(line)) {
            entries.append(HeaderEntry{});
            keepLine(entries.last().comments, line);
            continue;
        }
        if (yamlKey().match(line).hasMatch()) {
            close();
        }
        if (!open.isEmpty() || !isBlank(line)) {
            open.append(line);
        }
    }
    close();
    return entries;
}

FrontMatter readFenced(const QStringList &lines)
{
    const bool isYaml = lines[0].trimmed() == u"---";
    const auto end = std::find_if(lines.begin() + 1, lines.end(), [&](const QString &line) {
        const QString text = line.trimmed();
        return text == lines[0].trimmed() || (isYaml && text == u"...");
    });
    if (end == lines.end()) {
        return {}; // a thematic break, and text
    }
    const QStringList inner(lines.begin() + 1, end);
    if (!(isYaml ? isYamlHeader(inner) : isTomlHeader(inner))) {
        return {};
    }
    return {.entries = isYaml ? readYamlEntries(inner) : readTomlEntries(inner),
            .lines = inner.size() + 2};
}

/// A value between quotes means what YAML says; any other stands for itself.
QString bareValue(const QString &line, const QString &written)
{
    const bool isQuoted = written.startsWith(u'"') || written.startsWith(u'\'');
    const std::optional<YamlValue> value = isQuoted ? readYamlValue(line) : std::nullopt;
    return value && value->isText && value->end == line.trimmed().size() ? value->text : written;
}

FrontMatter readBare(const QStringList &lines, const QStringList &knownKeys)
{
    static const QRegularExpression pair(
        QStringLiteral("^([A-Za-z][A-Za-z0-9_.-]*)\\s*:(?:\\s+(.*))?$"));
    FrontMatter matter{.isBare = true};
    for (const QString &line : lines) {
        const QRegularExpressionMatch match = pair.match(line);
        const QString key = match.captured(1).toLower();
        if (matter.lines == 0 && !knownKeys.contains(key)) {
            return {};
        }
        if (!match.hasMatch()) {
            // A paragraph that begins like a header is none.
            return isBlank(line) || line.startsWith(u'#') ? matter : FrontMatter{};
        }
        const QString value = bareValue(line, match.captured(2).trimmed());
        matter.entries.append({.key = key, .value = value, .lines = linesOfText(key, value)});
        ++matter.lines;
    }
    return matter;
}

/// Whether YAML takes a character as it is, and on its line.
bool isPlain(char32_t c)
{
    return (c >= 0x20 && c <= 0x7e) ||
           (c >= 0xa0 && c <= 0xfffd && c != 0xfeff && c != 0x2028 && c != 0x2029) || c > 0xffff;
}

bool needsQuotes(const QString &value)
{
    static const QString indicators = QStringLiteral("[]{}>|*&!%@`\"'#-?:,");
    return value.isEmpty() || value != value.trimmed() || indicators.contains(value.front()) ||
           value.contains(QStringLiteral(": ")) || value.contains(QStringLiteral(" #")) ||
           value.endsWith(u':') || !std::ranges::all_of(value.toUcs4(), isPlain);
}

QString quoted(const QString &value)
{
    QString text(u'"');
    const QList<uint> characters = value.toUcs4();
    for (const char32_t c : characters) {
        if (c == U'\n') {
            text += QStringLiteral("\\n");
        } else if (c == U'"' || c == U'\\') {
            text += u'\\' + QString(QChar(char16_t(c)));
        } else if (isPlain(c)) {
            text += QString::fromUcs4(&c, 1);
        } else {
            text += QStringLiteral("\\u%1").arg(uint(c), 4, 16, QChar(u'0'));
        }
    }
    return text + u'"';
}

} // namespace

FrontMatter readFrontMatter(const QStringList &lines, const QStringList &knownKeys)
{
    if (lines.isEmpty()) {
        return {};
    }
    const QString fence = lines[0].trimmed();
    return fence == u"---" || fence == u"+++" ? readFenced(lines) : readBare(lines, knownKeys);
}

QStringList linesOfText(const QString &key, const QString &text)
{
    return text.isEmpty() ? QStringList() : QString(key + QStringLiteral(": ") + text).split(u'\n');
}

void keepLine(QStringList &kept, QStringView line)
{
    if (!line.trimmed().isEmpty()) {
        kept.append(line.trimmed().startsWith(u'#') ? u'\\' + line.trimmed().toString()
                                                    : line.toString());
    }
}

QString frontMatterLine(const QString &key, const QString &value)
{
    return key + QStringLiteral(": ") + (needsQuotes(value) ? quoted(value) : value) + u'\n';
}

} // namespace masthead
