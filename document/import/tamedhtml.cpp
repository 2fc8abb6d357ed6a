// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/tamedhtml.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace masthead {

namespace {

using Names = std::initializer_list<std::string_view>;

/// Elements whose content is no text of the page, or which nothing may stand in.
constexpr Names dropped{"annotation", "annotation-xml", "iframe", "noembed", "noframes",
                        "noscript",   "script",         "select", "style",   "svg",
                        "template",   "textarea",       "title",  "xml",     "xmp"};
/// Tags that put a parser into another mode; what stands between them stays.
constexpr Names untagged{"body", "form", "frame", "frameset", "head", "html", "math", "plaintext"};
constexpr Names empty{"area",  "base", "br",   "col",   "embed",  "hr",    "img",
                      "input", "link", "meta", "param", "source", "track", "wbr"};
/// What a parser opens again in each block until it is closed (HTML standard, 13.2.4.3).
constexpr Names formats{"a",    "b", "big",   "code",   "em",     "font", "i",
                        "nobr", "s", "small", "strike", "strong", "tt",   "u"};
/// What is closed by what follows (13.1.2.4).
constexpr Names optional{"caption", "colgroup", "dd",    "dt", "li",    "optgroup", "option", "p",
                         "rp",      "rt",       "tbody", "td", "tfoot", "th",       "thead",  "tr"};
constexpr Names ofTables{"caption", "tbody", "td", "tfoot", "th", "thead", "tr", "table"};
/// An end tag reaches no further up than to one of these.
constexpr Names walls{"applet", "caption", "marquee", "object", "table", "td", "th"};

/// Attributes that say something about the text.
constexpr Names attributes{
    "align",    "alt",   "aria-checked", "aria-hidden", "aria-level",  "aria-roledescription",
    "checked",  "class", "colspan",      "data-lang",   "data-listid", "data-aria-level",
    "data-src", "face",  "height",       "hidden",      "href",        "id",
    "name",     "role",  "rowspan",      "src",         "start",       "style",
    "type",     "value", "width"};

constexpr qsizetype longestName = 40;
constexpr qsizetype longestValue = 16LL * 1024;

bool isOneOf(Names names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

Error tooMuch()
{
    return {.code = ErrorCode::LimitExceeded,
            .what = QCoreApplication::translate("HtmlImport", "The page is too large to be read."),
            .where = {},
            .remedy = {},
            .cause = {}};
}

/// Reads the tags one after the other, and keeps count of what a parser would have open.
class Tamer
{
public:
    Tamer(QByteArrayView html, const HtmlLimits &limits)
        : m_html(html)
        , m_limits(limits)
    {
    }

    Result<QByteArray> run()
    {
        if (m_html.size() > m_limits.rawBytes) {
            return std::unexpected(tooMuch());
        }
        while (m_at < m_html.size()) {
            step();
            if (m_out.size() > m_limits.bytes || m_reopened > m_limits.reopened) {
                return std::unexpected(tooMuch());
            }
        }
        return m_out;
    }

private:
    struct Tag
    {
        QByteArray name; ///< lower case
        QByteArray attributes;
    };

    [[nodiscard]] char at(qsizetype index) const
    {
        return index < m_html.size() ? m_html[index] : '\0';
    }

    void step()
    {
        if (at(m_at) != '<') {
            text();
            return;
        }
        const char next = at(m_at + 1);
        if (isLetter(next)) {
            ++m_at;
            startTag(readTag());
        } else if (next == '/' && isLetter(at(m_at + 2))) {
            m_at += 2;
            endTag(readTag().name);
        } else if (m_html.sliced(m_at).startsWith("<!--")) {
            comment();
        } else if (next == '!' || next == '?' || next == '/') {
            skipBehind(">");
        } else {
            m_out += "&lt;";
            ++m_at;
        }
    }

    /// Which the reader of HTML would show as U+FFFD.
    void appendWithoutControls(QByteArrayView text)
    {
        constexpr auto firstOfC1 = '\xC2'; // 0xC2 0x80 to 0xC2 0x9F
        for (qsizetype i = 0; i < text.size(); ++i) {
            const auto byte = static_cast<unsigned char>(text[i]);
            const auto next = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : 0);
            const bool isSpace = byte == '\t' || byte == '\n' || byte == '\f' || byte == '\r';
            if (text[i] == firstOfC1 && next < 0xA0) {
                ++i;
            } else if ((byte >= 0x20 && byte != 0x7F) || isSpace) {
                m_out += text[i];
            }
        }
    }

    void text()
    {
        const qsizetype end = m_html.indexOf('<', m_at);
        const qsizetype size = (end < 0 ? m_html.size() : end) - m_at;
        appendWithoutControls(m_html.sliced(m_at, size));
        m_at += size;
        m_reopened += m_openFormats;
    }

    void skipBehind(QByteArrayView mark)
    {
        const qsizetype end = m_html.indexOf(mark, m_at);
        m_at = end < 0 ? m_html.size() : end + mark.size();
    }

    void comment()
    {
        m_at += 4;
        const QByteArrayView rest = m_html.sliced(m_at);
        if (rest.startsWith(">") || rest.startsWith("->")) {
            skipBehind(">");
        } else {
            skipBehind("-->");
        }
    }

    Tag readTag()
    {
        Tag tag;
        while (m_at < m_html.size() && !isSpace(at(m_at)) && at(m_at) != '/' && at(m_at) != '>') {
            tag.name += at(m_at++);
        }
        tag.name = tag.name.toLower();
        std::array<bool, attributes.size()> seen{};
        while (m_at < m_html.size()) {
            while (isSpace(at(m_at)) || at(m_at) == '/') {
                ++m_at;
            }
            if (at(m_at) == '>') {
                ++m_at;
                return tag;
            }
            if (m_at < m_html.size()) {
                readAttribute(tag, seen);
            }
        }
        return {}; // cut off in the tag
    }

    void readAttribute(Tag &tag, std::array<bool, attributes.size()> &seen)
    {
        const qsizetype start = m_at++;
        while (m_at < m_html.size() && !isSpace(at(m_at)) && at(m_at) != '/' && at(m_at) != '>' &&
               at(m_at) != '=') {
            ++m_at;
        }
        const QByteArrayView name = m_html.sliced(start, std::min(m_at, m_html.size()) - start);
        while (isSpace(at(m_at))) {
            ++m_at;
        }
        QByteArrayView value;
        if (at(m_at) == '=') {
            ++m_at;
            value = readValue();
        }
        if (name.size() > longestName) {
            return;
        }
        const QByteArray lower = name.toByteArray().toLower();
        const auto *known = std::ranges::find(attributes, viewOf(lower));
        const auto index = static_cast<size_t>(known - attributes.begin());
        if (known == attributes.end() || seen.at(index)) {
            return;
        }
        seen.at(index) = true;
        const bool isData = value.startsWith("data:");
        if (isData || value.size() <= longestValue) {
            QByteArray quoted = isData ? QByteArray("data:") : value.toByteArray();
            quoted.replace('"', "&quot;").replace('\0', "");
            tag.attributes += ' ' + lower + "=\"" + quoted + '"';
        }
    }

    QByteArrayView readValue()
    {
        while (isSpace(at(m_at))) {
            ++m_at;
        }
        const char quote = at(m_at);
        if (quote == '"' || quote == '\'') {
            const qsizetype start = ++m_at;
            qsizetype end = m_html.indexOf(quote, start);
            end = end < 0 ? m_html.size() : end;
            m_at = std::min(end + 1, m_html.size());
            return m_html.sliced(start, end - start);
        }
        const qsizetype start = m_at;
        while (m_at < m_html.size() && !isSpace(at(m_at)) && at(m_at) != '>') {
            ++m_at;
        }
        return m_html.sliced(std::min(start, m_html.size()), m_at - start);
    }

    void startTag(const Tag &tag)
    {
        const std::string_view name = viewOf(tag.name);
        if (isOneOf(dropped, name)) {
            skipContent(tag.name);
            return;
        }
        if (name.empty() || tag.name.size() > longestName || isOneOf(untagged, name)) {
            return;
        }
        m_reopened += m_openFormats;
        if (!isOneOf(empty, name)) {
            closeImplied(name);
            if (std::ssize(m_open) >= m_limits.depth) {
                return;
            }
            push(tag.name);
        }
        m_out += '<' + tag.name + tag.attributes + '>';
    }

    /// To behind the end tag.
    void skipContent(const QByteArray &name)
    {
        while (m_at < m_html.size()) {
            skipBehind("</");
            const QByteArrayView rest = m_html.sliced(m_at);
            if (rest.size() >= name.size() &&
                rest.first(name.size()).compare(name, Qt::CaseInsensitive) == 0) {
                const char behind = at(m_at + name.size());
                if (isSpace(behind) || behind == '>' || behind == '/') {
                    skipBehind(">");
                    return;
                }
            }
        }
    }

    void push(const QByteArray &name)
    {
        m_open.push_back(name);
        m_openFormats += isOneOf(formats, viewOf(name)) ? 1 : 0;
    }

    void remove(std::vector<QByteArray>::iterator entry)
    {
        m_openFormats -= isOneOf(formats, viewOf(*entry)) ? 1 : 0;
        m_open.erase(entry);
    }

    /// A paragraph ends where the next begins, an item too, and a link.
    void closeImplied(std::string_view name)
    {
        while (!m_open.empty() && isOneOf(optional, viewOf(m_open.back())) &&
               (viewOf(m_open.back()) == name || viewOf(m_open.back()) == "p") &&
               isOneOf(optional, name)) {
            const bool isSame = viewOf(m_open.back()) == name;
            remove(std::prev(m_open.end()));
            if (isSame) {
                break;
            }
        }
        if (name == "a" || name == "nobr") {
            const auto found = std::ranges::find(m_open, QByteArrayView(name));
            if (found != m_open.end()) {
                remove(found);
            }
        }
    }

    /// What the end tag closes is open no more, as a parser sees it: a format alone, else all that
    /// stands in it but the formats, which are opened again.
    void endTag(const QByteArray &name)
    {
        const std::string_view view = viewOf(name);
        if (name.isEmpty() || name.size() > longestName || isOneOf(untagged, view) ||
            isOneOf(dropped, view)) {
            return;
        }
        m_out += "</" + name + '>';
        const bool isOfTable = isOneOf(ofTables, view);
        auto entry = m_open.end();
        while (entry != m_open.begin()) {
            --entry;
            if (*entry == name) {
                close(entry);
                return;
            }
            const std::string_view passed = viewOf(*entry);
            const bool isWall = isOfTable ? passed == "table" : isOneOf(walls, passed);
            const bool isPassable = isOneOf(optional, passed) || isOneOf(formats, passed) ||
                                    isOneOf(formats, view) || isOfTable || passed == "span";
            if (isWall || !isPassable) {
                return;
            }
        }
    }

    void close(std::vector<QByteArray>::iterator entry)
    {
        if (isOneOf(formats, viewOf(*entry))) {
            remove(entry);
            return;
        }
        const auto rest = std::stable_partition(entry, m_open.end(), [](const QByteArray &name) {
            return isOneOf(formats, viewOf(name));
        });
        m_open.erase(rest, m_open.end());
    }

    QByteArrayView m_html;
    const HtmlLimits &m_limits;
    qsizetype m_at = 0;
    QByteArray m_out;
    std::vector<QByteArray> m_open;
    qsizetype m_openFormats = 0;
    qsizetype m_reopened = 0;
};

} // namespace

Result<QByteArray> tamedHtml(QByteArrayView html, const HtmlLimits &limits)
{
    return Tamer(html, limits).run();
}

} // namespace masthead
