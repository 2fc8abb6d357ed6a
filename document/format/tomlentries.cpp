// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/tomlentries.h"

#include <QRegularExpression>

#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <algorithm>
#include <vector>

#include <toml++/toml.hpp>

namespace masthead {

namespace {

/// A key of the outermost table. Lines count from 0, columns are where the parser leaves off.
struct Found
{
    QString key;
    const toml::node *node = nullptr;
    qsizetype line = 0;
};

QString string(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::vector<Found> keysByLine(const toml::table &table)
{
    std::vector<Found> keys;
    for (const auto &[key, node] : table) {
        keys.push_back({.key = string(key.str()).toLower(),
                        .node = &node,
                        .line = qsizetype(key.source().begin.line) - 1});
    }
    std::ranges::sort(keys, {}, &Found::line);
    return keys;
}

QStringList textsOf(const toml::node &node)
{
    QStringList texts;
    const toml::array *array = node.as_array();
    const bool isTexts = array != nullptr && array->is_homogeneous<std::string>();
    for (qsizetype i = 0; isTexts && i < qsizetype(array->size()); ++i) {
        texts.append(string(array->get_as<std::string>(size_t(i))->get()));
    }
    return texts;
}

/// The entry that begins the lines, of which the last ones may be comments.
HeaderEntry entryOf(const Found &found, const QStringList &lines)
{
    const toml::source_region &source = found.node->source();
    const qsizetype last =
        std::clamp<qsizetype>(qsizetype(source.end.line) - 1 - found.line, 0, lines.size() - 1);
    const bool isValue = !found.node->is_table() && !found.node->is_array_of_tables();
    HeaderEntry entry{.key = found.key, .list = textsOf(*found.node)};
    if (!isValue || (last > 0 && !found.node->is_string())) {
        for (const QString &line : lines) {
            keepLine(entry.lines, line);
        }
        return entry;
    }
    const qsizetype comment = lines[last].indexOf(u'#', qsizetype(source.end.column) - 1);
    const QString line = comment < 0 ? lines[last] : lines[last].first(comment);
    entry.value = found.node->is_string() ? string(found.node->as_string()->get()).trimmed()
                                          : line.section(u'=', 1).trimmed();
    entry.lines = linesOfText(entry.key, entry.value);
    if (comment >= 0) {
        keepLine(entry.comments, QStringView(lines[last]).sliced(comment));
    }
    const QStringList others = lines.sliced(last + 1);
    for (const QString &behind : others) {
        keepLine(entry.comments, behind);
    }
    return entry;
}

HeaderEntry asWritten(const QString &line)
{
    static const QRegularExpression pair(QStringLiteral("^([\\w.-]+)\\s*=\\s*(.*)$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pair.match(line);
    HeaderEntry entry{.key = match.captured(1).toLower(), .value = match.captured(2).trimmed()};
    if (match.hasMatch()) {
        entry.lines = linesOfText(entry.key, entry.value);
    } else {
        keepLine(entry.lines, line);
    }
    return entry;
}

} // namespace

QList<HeaderEntry> readTomlEntries(const QStringList &lines)
{
    const QByteArray utf8 = lines.join(u'\n').toUtf8();
    const toml::parse_result parsed =
        toml::parse(std::string_view(utf8.data(), size_t(utf8.size())));
    QList<HeaderEntry> entries;
    if (!parsed) {
        for (const QString &line : lines) {
            entries += lines.size() > 1 ? readTomlEntries({line}) : QList{asWritten(line)};
        }
        return entries;
    }
    const std::vector<Found> keys = keysByLine(parsed.table());
    qsizetype line = 0;
    const auto linesTo = [&](qsizetype end) {
        const QStringList taken = lines.sliced(line, end - line);
        line = end;
        return taken;
    };
    HeaderEntry before;
    const QStringList first = linesTo(keys.empty() ? lines.size() : keys.front().line);
    for (const QString &comment : first) {
        keepLine(before.comments, comment);
    }
    entries.append(before);
    for (size_t i = 0; i < keys.size(); ++i) {
        const qsizetype end = i + 1 < keys.size() ? keys[i + 1].line : lines.size();
        entries.append(entryOf(keys[i], linesTo(end)));
    }
    return entries;
}

} // namespace masthead
