// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/itemlines.h"

#include "document/markdown/body.h"
#include "document/model/sectionkinds.h"

#include <QRegularExpression>

namespace masthead {

namespace {

// A value stands on one line as it is; only what that can't hold is written as an entity, and the
// text of such an entity itself begins with `&amp;`.
QString encoded(const QString &value)
{
    QString text = value;
    for (const char *entity : {"amp;", "#10;", "#32;"}) {
        text.replace(u'&' + QLatin1StringView(entity),
                     QStringLiteral("&amp;") + QLatin1StringView(entity));
    }
    text.replace(u'\n', QStringLiteral("&#10;"));
    if (text.startsWith(u' ')) {
        text.replace(0, 1, QStringLiteral("&#32;"));
    }
    if (text.endsWith(u' ')) {
        text.replace(text.size() - 1, 1, QStringLiteral("&#32;"));
    }
    return text;
}

QString decoded(const QString &text)
{
    static const QRegularExpression entity(QStringLiteral("&(amp|#10|#32);"));
    QString value;
    qsizetype at = 0;
    for (QRegularExpressionMatchIterator it = entity.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        value += QStringView(text).sliced(at, match.capturedStart() - at);
        const QStringView name = match.capturedView(1);
        value += name == u"amp" ? u'&' : name == u"#10" ? u'\n' : u' ';
        at = match.capturedEnd();
    }
    return value + QStringView(text).sliced(at);
}

QString escapedBrackets(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == u'\\' || c == u'[' || c == u']' || c == u'<' || c == u'>') {
            escaped += u'\\';
        }
        escaped += c;
    }
    return escaped;
}

QString withoutEscapes(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("\\\\([!-/:-@\\[-`{-~])"));
    return QString(text).replace(escape, QStringLiteral("\\1"));
}

/// `[Outlet](<address>), date`; without an address `[Outlet], date`.
QString sourceLine(const Source &source)
{
    QString line = u'[' + escapedBrackets(source.outlet) + u']';
    if (!source.address.isEmpty()) {
        line += QStringLiteral("(<") + escapedBrackets(source.address) + QStringLiteral(">)");
    }
    if (!source.published.isEmpty()) {
        line += QStringLiteral(", ") + escapedBrackets(source.published);
    }
    return encoded(line);
}

bool isDate(const QString &text)
{
    static const QRegularExpression iso(QStringLiteral("^\\d{4}(-\\d{2}(-\\d{2})?)?$"));
    return iso.match(text).hasMatch();
}

/// What a source line of ours says; nothing when it is none.
std::optional<Source> readOwnSource(const QString &value)
{
    // In group 1 the outlet, in 2 or 3 the address, in 4 the date.
    static const QRegularExpression form(
        QStringLiteral("^\\[((?:[^\\\\\\[\\]]|\\\\.)*)\\](?:\\((?:<((?:[^\\\\<>]|\\\\.)*)>|([^\\s<>"
                       "()]*(?:\\([^\\s<>()]*\\)[^\\s<>()]*)*))\\))?(?:, ?(.*))?$"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression address(QStringLiteral("^<?(https?://[^\\s<>]+)>?$"));
    if (const QRegularExpressionMatch match = address.match(value); match.hasMatch()) {
        return Source{.address = match.captured(1)};
    }
    const QRegularExpressionMatch match = form.match(value);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return Source{.address = withoutEscapes(match.captured(match.hasCaptured(2) ? 2 : 3)),
                  .outlet = withoutEscapes(match.captured(1)),
                  .published = withoutEscapes(match.captured(4))};
}

/// What a source line of another program says, as Markdown reads it: a link, and perhaps a date.
std::optional<Source> readForeignSource(const QString &value, const Definitions &definitions)
{
    static const QRegularExpression date(
        QStringLiteral("^,\\s*(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)\\s*$"));
    // Parsed as a heading, so that nothing in it starts a block.
    const Body body = parseBody(withUsedDefinitions(QStringLiteral("# ") + value, definitions));
    std::vector<Node> parts =
        body.root.children.empty() ? std::vector<Node>() : body.root.children.front().children;
    std::erase_if(parts, [](const Node &node) { // the parser leaves some beside a bare address
        return node.kind == NodeKind::Text && node.text.isEmpty();
    });
    const bool isLink =
        !parts.empty() && parts[0].kind == NodeKind::Link && parts[0].title.isEmpty();
    const QString behind = parts.size() == 2 ? plainText(parts[1]) : QString();
    const QRegularExpressionMatch match = date.match(behind);
    if (!isLink || parts.size() > 2 || (parts.size() == 2 && !match.hasMatch())) {
        const std::optional<Source> named = readOwnSource(value);
        const bool isName = named && named->address.isEmpty() &&
                            (named->published.isEmpty() || isDate(named->published));
        return isName ? named : std::nullopt;
    }
    const QString words = plainText(parts[0]);
    return Source{.address = parts[0].address,
                  .outlet = words == parts[0].address ? QString() : words,
                  .published = match.captured(1)};
}

constexpr QLatin1StringView fieldPrefix("field-");

/// A field that is called as another line of an item is written with a prefix; so is one that would
/// then look like it.
QString lineKey(const QString &field)
{
    const bool isTaken = field == u"source" || field == u"lang" || field == u"status" ||
                         field.startsWith(fieldPrefix);
    const QString key = isTaken ? fieldPrefix + field : field;
    return key.first(1).toUpper() + key.sliced(1);
}

bool offersField(QStringView kindName, QStringView key)
{
    const SectionKindRow *row = sectionKindByName(kindName);
    return row != nullptr && std::ranges::any_of(row->fields, [&](const KindField &field) {
               return key == QLatin1StringView(field.key);
           });
}

bool readLine(Item &item, QStringView kindName, const QString &key, const QString &value,
              ItemLineRule rule, const Definitions &definitions)
{
    if (key == u"source") {
        const std::optional<Source> source = rule == ItemLineRule::Ours
                                                 ? readOwnSource(decoded(value))
                                                 : readForeignSource(value, definitions);
        if (source) {
            item.sources.append(*source);
        }
        return source.has_value();
    }
    if (rule == ItemLineRule::Foreign) {
        return false;
    }
    if (key == u"status") {
        const std::optional<Status> status = statusByName(value);
        item.status = status.value_or(item.status);
        return status.has_value();
    }
    if (key == u"lang") {
        item.language = decoded(value);
        return true;
    }
    if (rule == ItemLineRule::Kind && !offersField(kindName, key)) {
        return false;
    }
    item.fields.insert(key.startsWith(fieldPrefix) ? key.sliced(fieldPrefix.size()) : key,
                       decoded(value));
    return true;
}

} // namespace

qsizetype readItemLines(Item &item, QStringView kindName, const QStringList &lines,
                        ItemLineRule rule, const Definitions &definitions)
{
    static const QRegularExpression pair(QStringLiteral("^([A-Z][a-z0-9-]*):(?: (.*))?$"));
    qsizetype count = 0;
    for (; count < lines.size(); ++count) {
        const QRegularExpressionMatch match = pair.match(lines[count]);
        if (!match.hasMatch() || !readLine(item, kindName, match.captured(1).toLower(),
                                           match.captured(2), rule, definitions)) {
            break;
        }
    }
    return count;
}

QString itemLines(const Item &item)
{
    QString text;
    const auto line = [&](const QString &key, const QString &value) {
        text += key + QStringLiteral(": ") + value + u'\n';
    };
    for (const Source &source : item.sources) {
        line(QStringLiteral("Source"), sourceLine(source));
    }
    if (!item.language.isEmpty()) {
        line(QStringLiteral("Lang"), encoded(item.language));
    }
    line(QStringLiteral("Status"), statusName(item.status));
    for (const auto &[key, value] : item.fields.asKeyValueRange()) {
        line(lineKey(key), encoded(value));
    }
    return text;
}

} // namespace masthead
