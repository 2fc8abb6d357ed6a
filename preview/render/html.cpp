// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/render/html.h"

#include "preview/render/words.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace masthead {
namespace {

enum class Context : std::uint8_t { Text, Attribute };

/// Controls that no HTML may hold, even as a reference (HTML standard, 13.2.3.5).
bool isRefused(char16_t unit)
{
    return (unit < 0x20 && unit != u'\t' && unit != u'\n') || (unit >= 0x7f && unit <= 0x9f) ||
           (unit >= 0xfdd0 && unit <= 0xfdef) || unit == 0xfffe || unit == 0xffff;
}

QByteArrayView replacement(char16_t unit, Context context)
{
    switch (unit) {
    case u'&':
        return "&amp;";
    case u'<':
        return "&lt;";
    case u'>':
        return "&gt;";
    case u'"':
        return context == Context::Attribute ? QByteArrayView("&quot;") : QByteArrayView();
    case u'\'':
        return context == Context::Attribute ? QByteArrayView("&#39;") : QByteArrayView();
    case u'\n':
        return context == Context::Attribute ? QByteArrayView("&#10;") : QByteArrayView();
    default:
        return isRefused(unit) ? QByteArrayView("\xef\xbf\xbd") : QByteArrayView();
    }
}

/// Appends `text` in UTF-8, escaped: runs that need no escape are converted at once.
void appendEscaped(QByteArray &out, QStringView text, Context context)
{
    qsizetype from = 0;
    const auto flush = [&](qsizetype to) {
        if (to > from) {
            out += text.sliced(from, to - from).toUtf8();
        }
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QByteArrayView instead = replacement(text[i].unicode(), context);
        if (!instead.isNull()) {
            flush(i);
            out += instead;
            from = i + 1;
        }
    }
    flush(text.size());
}

QByteArray named(std::string_view name, QStringView value)
{
    QByteArray result(" ");
    result += QByteArrayView(name);
    result += "=\"";
    appendEscaped(result, value, Context::Attribute);
    result += '"';
    return result;
}

} // namespace

std::optional<PictureUrl> PictureUrl::served(const Sha256 &hash)
{
    if (!isSha256Text(hash.text())) {
        return std::nullopt;
    }
    return PictureUrl("nlx://issue/asset/" + hash.text().toLatin1());
}

std::optional<PictureUrl> PictureUrl::embedded(QStringView type, const QByteArray &bytes)
{
    for (const QLatin1StringView known :
         {QLatin1StringView("image/png"), QLatin1StringView("image/jpeg"),
          QLatin1StringView("image/gif"), QLatin1StringView("image/webp")}) {
        if (type == known) {
            return PictureUrl("data:" + QByteArray(known.data(), known.size()) + ";base64," +
                              bytes.toBase64());
        }
    }
    return std::nullopt;
}

Attribute::Attribute(AttributeName name, QStringView value)
    : m_utf8(named(name.text(), value))
{
}

Attribute::Attribute(AttributeName name, int value)
    : m_utf8(named(name.text(), QString::number(value)))
{
}

Attribute unlessEmpty(AttributeName name, QStringView value)
{
    return value.isEmpty() ? Attribute::none() : Attribute(name, value);
}

Attribute href(const SafeUrl &url)
{
    return Attribute(named("href", url.text()));
}

Attribute hrefTo(QStringView id)
{
    const QString target = u'#' + id;
    return Attribute(named("href", target));
}

Attribute src(const PictureUrl &url)
{
    return Attribute(" src=\"" + url.utf8() + '"');
}

Attribute languageWithin(QStringView around, QStringView language)
{
    if (around == language) {
        return Attribute::none();
    }
    QByteArray result = named("lang", language);
    if (directionOf(around) != directionOf(language)) {
        result += named("dir", directionOf(language));
    }
    return Attribute(result);
}

void HtmlWriter::tag(TagName tag, std::initializer_list<Attribute> attributes)
{
    m_utf8 += '<';
    m_utf8 += QByteArrayView(tag.text());
    for (const Attribute &attribute : attributes) {
        m_utf8 += attribute.utf8();
    }
    m_utf8 += '>';
}

void HtmlWriter::start(TagName name, std::initializer_list<Attribute> attributes)
{
    tag(name, attributes);
}

void HtmlWriter::end(TagName name)
{
    m_utf8 += "</";
    m_utf8 += QByteArrayView(name.text());
    m_utf8 += '>';
}

void HtmlWriter::empty(TagName name, std::initializer_list<Attribute> attributes)
{
    tag(name, attributes);
}

void HtmlWriter::element(TagName name, std::initializer_list<Attribute> attributes,
                         QStringView content)
{
    tag(name, attributes);
    text(content);
    end(name);
}

void HtmlWriter::text(QStringView text)
{
    appendEscaped(m_utf8, text, Context::Text);
}

void HtmlWriter::headline(QStringView text)
{
    // Only the beginning of a long word, which may have to break in a narrow column, and of Han,
    // which breaks anywhere.
    static const QRegularExpression prefixed(
        uR"((?<![^\P{L}\p{Han}])(?<![\p{N}-])[^\P{L}\p{Han}]{1,2}[-\x{2010}][\p{L}\p{N}])"
        uR"((?:[^\P{L}\p{Han}]|[\p{M}\p{N}]){0,9})"_s);
    qsizetype done = 0;
    for (auto match = prefixed.globalMatchView(text); match.hasNext();) {
        const QRegularExpressionMatch word = match.next();
        this->text(text.sliced(done, word.capturedStart() - done));
        element("span", {{"class", u"unbroken"}}, word.capturedView());
        done = word.capturedEnd();
    }
    this->text(text.sliced(done));
}

void HtmlWriter::textWithin(QStringView around, QStringView language, QStringView text)
{
    if (around == language) {
        this->text(text);
    } else {
        element("span", {languageWithin(around, language)}, text);
    }
}

void HtmlWriter::html(const Html &html)
{
    m_utf8 += html.utf8();
}

void HtmlWriter::doctype()
{
    m_utf8 += "<!DOCTYPE html>\n";
}

void HtmlWriter::style(const QByteArray &css, QStringView id)
{
    QByteArray harmless = css;
    harmless.replace('<', QByteArray());
    tag("style", {{"id", id}});
    m_utf8 += '\n' + harmless;
    end("style");
    newline();
}

Html HtmlWriter::take()
{
    return Html(std::exchange(m_utf8, {}));
}

} // namespace masthead
