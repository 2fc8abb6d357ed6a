// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/yamlvalue.h"

#include <yaml.h>

#include <QScopeGuard>

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace masthead {

namespace {

struct Event
{
    yaml_event_type_t type = YAML_NO_EVENT;
    QString text;          ///< of a scalar
    bool isMarked = false; ///< has an anchor or a tag
    size_t end = 0;        ///< in code points
};

Event eventOf(const yaml_event_t &event)
{
    Event result{.type = event.type, .end = event.end_mark.index};
    if (event.type == YAML_SCALAR_EVENT) {
        const auto &scalar = event.data.scalar;
        result.text = QString::fromUtf8(reinterpret_cast<const char *>(scalar.value),
                                        static_cast<qsizetype>(scalar.length));
        result.isMarked = scalar.anchor != nullptr || scalar.tag != nullptr;
    }
    return result;
}

/// The events between those of the stream's and the document's ends; none when it is no YAML.
std::vector<Event> eventsOf(const QByteArray &utf8)
{
    yaml_parser_t parser;
    if (yaml_parser_initialize(&parser) == 0) {
        return {};
    }
    const auto freeParser = qScopeGuard([&] { yaml_parser_delete(&parser); });
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char *>(utf8.constData()),
                                 static_cast<size_t>(utf8.size()));
    std::vector<Event> events;
    for (bool isOpen = true; isOpen;) {
        yaml_event_t event;
        if (yaml_parser_parse(&parser, &event) == 0) {
            return {};
        }
        isOpen = event.type != YAML_STREAM_END_EVENT;
        events.push_back(eventOf(event));
        yaml_event_delete(&event);
    }
    constexpr size_t around = 2; // the stream and the document begin, and end
    return events.size() < 2 * around ? std::vector<Event>()
                                      : std::vector(events.begin() + around, events.end() - around);
}

bool isScalar(const Event &event)
{
    return event.type == YAML_SCALAR_EVENT && !event.isMarked;
}

qsizetype utf16Offset(QStringView text, size_t codePoints)
{
    qsizetype at = 0;
    for (; codePoints > 0 && at < text.size(); --codePoints) {
        at += text[at].isHighSurrogate() ? 2 : 1;
    }
    return qMin(at, text.size());
}

} // namespace

std::optional<YamlValue> readYamlValue(const QString &entry)
{
    const std::vector<Event> events = eventsOf(entry.toUtf8());
    constexpr size_t least = 4; // the table begins, key, value, it ends
    if (events.size() < least || events.front().type != YAML_MAPPING_START_EVENT ||
        !isScalar(events[1])) {
        return std::nullopt;
    }
    const std::span<const Event> value(events.begin() + 2, events.end() - 1);
    if (value.size() == 1) {
        return isScalar(value[0])
                   ? std::optional(YamlValue{.isText = true,
                                             .text = value[0].text,
                                             .end = utf16Offset(entry, value[0].end)})
                   : std::nullopt;
    }
    YamlValue result;
    const std::span<const Event> inner = value.subspan(1, value.size() - 2);
    if (value.front().type == YAML_SEQUENCE_START_EVENT && std::ranges::all_of(inner, isScalar)) {
        for (const Event &word : inner) {
            result.list.append(word.text);
        }
    } else if (isScalar(value.front())) {
        return std::nullopt; // two entries
    }
    return result;
}

} // namespace masthead
