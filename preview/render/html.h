// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/safeurl.h"
#include "document/model/ids.h"

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <optional>
#include <string_view>

/// The one place where text becomes HTML. A text can't be taken for HTML by mistake: `Html` comes
/// only out of an HtmlWriter, which escapes by context, and addresses come only as SafeUrl or
/// PictureUrl (tests/preview/refused/ holds lines that must not compile).
namespace masthead {

/// A piece of HTML, in UTF-8. Only HtmlWriter makes one; pieces can be joined and compared.
class Html
{
public:
    Html() = default;

    [[nodiscard]] const QByteArray &utf8() const { return m_utf8; }
    [[nodiscard]] bool isEmpty() const { return m_utf8.isEmpty(); }

    bool operator==(const Html &) const = default;

private:
    friend class HtmlWriter;
    explicit Html(QByteArray utf8)
        : m_utf8(std::move(utf8))
    {
    }

    QByteArray m_utf8;
};

/// Where the picture of an `img` comes from: the file, never the network.
class PictureUrl
{
public:
    /// `nlx://issue/asset/<sha256>`, which the preview's own scheme serves; empty when `hash` is
    /// not a SHA-256.
    [[nodiscard]] static std::optional<PictureUrl> served(const Sha256 &hash);
    /// A `data:` address with the bytes in it; empty when `type` is none of the four picture types.
    [[nodiscard]] static std::optional<PictureUrl> embedded(QStringView type,
                                                            const QByteArray &bytes);

    [[nodiscard]] const QByteArray &utf8() const { return m_utf8; }

private:
    explicit PictureUrl(QByteArray utf8)
        : m_utf8(std::move(utf8))
    {
    }

    QByteArray m_utf8;
};

/// The name of an element: a literal of ours, seen at compile time. Nothing that runs or loads.
class TagName
{
public:
    consteval TagName(const char *literal)
        : m_name(literal)
    {
        for (const std::string_view refused :
             {"script", "iframe", "object", "embed", "base", "form"}) {
            if (m_name == refused) {
                throw "this element is never written by HtmlWriter::start";
            }
        }
    }

    [[nodiscard]] constexpr std::string_view text() const { return m_name; }

private:
    std::string_view m_name;
};

/// The name of an attribute: a literal of ours, seen at compile time. Addresses, styles and
/// handlers are refused here: `href()` and `src()` take checked addresses, the rest does not exist.
class AttributeName
{
public:
    consteval AttributeName(const char *literal)
        : m_name(literal)
    {
        for (const std::string_view refused :
             {"href", "src", "srcset", "srcdoc", "style", "action"}) {
            if (m_name == refused) {
                throw "this attribute needs a checked value";
            }
        }
        if (m_name.starts_with("on")) {
            throw "no handlers";
        }
    }

    [[nodiscard]] constexpr std::string_view text() const { return m_name; }

private:
    std::string_view m_name;
};

/// An attribute with its value, already escaped.
class Attribute
{
public:
    /// Escaped for a quoted attribute.
    Attribute(AttributeName name, QStringView value);
    Attribute(AttributeName name, int value);

    /// Writes nothing: so that a list of attributes needs no branches.
    [[nodiscard]] static Attribute none() { return Attribute(QByteArray()); }

    [[nodiscard]] const QByteArray &utf8() const { return m_utf8; }

private:
    friend Attribute href(const SafeUrl &url);
    friend Attribute hrefTo(QStringView id);
    friend Attribute src(const PictureUrl &url);
    friend Attribute languageWithin(QStringView around, QStringView language);
    explicit Attribute(QByteArray utf8)
        : m_utf8(std::move(utf8))
    {
    }

    QByteArray m_utf8;
};

/// `none()` when `value` is empty.
[[nodiscard]] Attribute unlessEmpty(AttributeName name, QStringView value);
[[nodiscard]] Attribute href(const SafeUrl &url);
/// A link to an element of this page.
[[nodiscard]] Attribute hrefTo(QStringView id);
[[nodiscard]] Attribute src(const PictureUrl &url);
/// `lang` of an element in a text of the language `around`, and `dir` where the direction turns;
/// `none()` where the language is the same. Both are BCP 47 tags; empty: unknown.
[[nodiscard]] Attribute languageWithin(QStringView around, QStringView language);

/// Writes HTML. Start and end tags are the caller's to balance, since a fragment may end inside an
/// element that another closes.
class HtmlWriter
{
public:
    void start(TagName tag, std::initializer_list<Attribute> attributes = {});
    void end(TagName tag);
    /// A void element (`br`, `img`, `meta`).
    void empty(TagName tag, std::initializer_list<Attribute> attributes = {});
    /// A whole element with text in it.
    void element(TagName tag, std::initializer_list<Attribute> attributes, QStringView text);
    /// Text between tags, escaped; controls that HTML does not allow come out as U+FFFD.
    void text(QStringView text);
    /// Text of a headline, in which one or two letters before a hyphen, as in X-ray, don't part
    /// from what follows. By a `span`, not a character: copied and searched, the text is the
    /// author's.
    void headline(QStringView text);
    /// Text of the language `language` in a text of the language `around`: in a `span` of its own
    /// where they differ, so that the direction of a block around it, and its side, stay.
    void textWithin(QStringView around, QStringView language, QStringView text);
    void html(const Html &html);
    /// Line ends between blocks, so that the page can be read as text.
    void newline() { m_utf8 += '\n'; }
    /// `<!DOCTYPE html>`.
    void doctype();
    /// A `style` element of a theme's own CSS; what could end the element is taken out.
    void style(const QByteArray &css, QStringView id);

    /// UTF-8 bytes so far, for caps.
    [[nodiscard]] qsizetype size() const { return m_utf8.size(); }
    /// What was written, and the writer is empty again.
    [[nodiscard]] Html take();

private:
    void tag(TagName tag, std::initializer_list<Attribute> attributes);

    QByteArray m_utf8;
};

} // namespace masthead
