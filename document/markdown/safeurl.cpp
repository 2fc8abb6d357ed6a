// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/safeurl.h"

#include "document/model/ids.h"

#include <QUrl>

#include <algorithm>

namespace masthead {
namespace {

// RFC 3986, section 2: what may stand in an address as it is; quotes and brackets are legal there
// but not in every output, so they are encoded.
bool isPlain(char16_t unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') ||
           (unit >= u'0' && unit <= u'9') ||
           QStringView(u"-._~:/?#@!$&()*+,;=").contains(QChar(unit));
}

bool isHex(QChar c)
{
    return c.isDigit() ? c.unicode() < 0x80 : QStringView(u"abcdefABCDEF").contains(c);
}

/// Controls, and characters that one does not see or that turn the direction of writing.
bool isTreacherous(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 ||
               (c >= 0xfe00 && c <= 0xfe0f);
    }
}

bool hasTreacherous(QStringView text)
{
    const QList<uint> points = text.toUcs4();
    return std::ranges::any_of(points, [](uint c) { return isTreacherous(c); });
}

/// What no address holds, even behind its host: controls, ends of lines, turns of the direction of
/// writing. Anything else is harmless there once it is encoded (an emoji's variation, a soft
/// hyphen, a character of a newer Unicode).
bool isRefused(QChar c)
{
    const char16_t unit = c.unicode();
    return c.category() == QChar::Other_Control || (unit >= 0x2028 && unit <= 0x202e) ||
           (unit >= 0x2066 && unit <= 0x2069);
}

/// Path, query and fragment with everything encoded that an output could stumble over; escapes that
/// are there stay, a lone `%` becomes `%25`.
QString encoded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    const QByteArray digits("0123456789ABCDEF");
    const auto append = [&](QStringView part) {
        const QByteArray bytes = part.toUtf8();
        for (const char byte : bytes) {
            const auto value = static_cast<unsigned char>(byte);
            result += u'%';
            result += QLatin1Char(digits[value >> 4]);
            result += QLatin1Char(digits[value & 15]);
        }
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escape =
            text[i] == u'%' && i + 2 < text.size() && isHex(text[i + 1]) && isHex(text[i + 2]);
        if (escape || isPlain(text[i].unicode())) {
            result += text[i];
        } else if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            append(text.sliced(i, 2));
            ++i;
        } else {
            append(text.sliced(i, 1));
        }
    }
    return result;
}

bool isPort(QStringView text)
{
    return text.size() <= 5 &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isHostCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || QStringView(u"-_.").contains(c);
}

/// Host and port in ASCII; empty when it is neither a name nor an address of a network.
QString authority(QStringView text)
{
    // A name and password never belong in a publication, and hide where a link leads.
    if (text.isEmpty() || text.contains(u'@') || text.contains(u'%') || text.contains(u'\\') ||
        hasTreacherous(text)) {
        return {};
    }
    const qsizetype bracket = text.startsWith(u'[') ? text.indexOf(u']') : -1;
    const qsizetype colon = text.indexOf(u':', qMax(bracket, 0));
    const QStringView host = colon < 0 ? text : text.first(colon);
    const QStringView port = colon < 0 ? QStringView() : text.sliced(colon + 1);
    if (!isPort(port)) {
        return {};
    }
    if (bracket >= 0) {
        // An IPv6 address; QUrl judges what is between the brackets.
        return bracket == host.size() - 1 ? text.toString().toLower() : QString();
    }
    const QString lower = host.toString().toLower();
    const bool isPlainName =
        std::ranges::all_of(lower, isHostCharacter) && !lower.contains(u"xn--");
    const QString name = isPlainName ? lower : QString::fromLatin1(QUrl::toAce(lower));
    if (name.isEmpty() || !std::ranges::all_of(name, isHostCharacter) || name.startsWith(u'.')) {
        return {};
    }
    return port.isEmpty() ? name : name + u':' + port;
}

std::optional<QString> webAddress(QStringView scheme, QStringView rest)
{
    if (!rest.startsWith(u'/')) {
        return std::nullopt;
    }
    rest = rest.sliced(rest.startsWith(u"//") ? 2 : 1); // browsers forgive a slash that is missing
    const auto end = std::ranges::find_if(
        rest, [](QChar c) { return c == u'/' || c == u'?' || c == u'#' || c == u'\\'; });
    const qsizetype length = end - rest.begin();
    const QString host = authority(rest.first(length));
    if (host.isEmpty() || rest.sliced(length).startsWith(u'\\')) {
        return std::nullopt;
    }
    // QUrl refuses names such as `-blog.example.org`, which the network has: it judges the rest.
    QString judged = host;
    judged.replace(u'-', u'x');
    const QString beforeHost = scheme.toString().toLower() + u"://";
    const QString afterHost = encoded(rest.sliced(length));
    const bool isValid = QUrl(beforeHost + judged + afterHost, QUrl::StrictMode).isValid();
    return isValid ? std::optional(beforeHost + host + afterHost) : std::nullopt;
}

/// Only whom, about what, and a text: a mail program takes other headers as orders (RFC 6068, 7).
std::optional<QString> mailAddress(QStringView rest)
{
    const qsizetype mark = rest.indexOf(u'?');
    const QStringView to = mark < 0 ? rest : rest.first(mark);
    const QStringView query = mark < 0 ? QStringView() : rest.sliced(mark + 1);
    const QList<QStringView> headers = query.split(u'&', Qt::SkipEmptyParts);
    bool named = to.contains(u'@');
    for (const QStringView header : headers) {
        const QStringView key = header.first(qMax(header.indexOf(u'='), 0));
        const bool known = key.compare(u"to", Qt::CaseInsensitive) == 0 ||
                           key.compare(u"subject", Qt::CaseInsensitive) == 0 ||
                           key.compare(u"body", Qt::CaseInsensitive) == 0;
        const bool line = header.contains(u"%0a", Qt::CaseInsensitive) ||
                          header.contains(u"%0d", Qt::CaseInsensitive);
        if (!known || (line && key.compare(u"body", Qt::CaseInsensitive) != 0)) {
            return std::nullopt;
        }
        named = named || key.compare(u"to", Qt::CaseInsensitive) == 0;
    }
    const bool split = to.contains(u"%0a", Qt::CaseInsensitive) ||
                       to.contains(u"%0d", Qt::CaseInsensitive) || to.contains(u'#') ||
                       to.contains(u'/');
    if (!named || split || hasTreacherous(to)) {
        return std::nullopt;
    }
    return QStringLiteral("mailto:") + encoded(rest);
}

/// Scripts that no reader takes for each other may share a host's name.
bool isOneScript(QStringView host)
{
    QChar::Script seen = QChar::Script_Common;
    const QList<uint> characters = host.toUcs4();
    for (const uint c : characters) {
        QChar::Script script = QChar::script(c);
        switch (script) {
        case QChar::Script_Common:
        case QChar::Script_Inherited:
            continue;
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
        case QChar::Script_Bopomofo:
            script = QChar::Script_Latin;
            break;
        default:
            break;
        }
        if (seen != QChar::Script_Common && seen != script) {
            return false;
        }
        seen = script;
    }
    return true;
}

/// A path for people: escapes that stand for letters and digits outside ASCII are read.
QString readable(QStringView path)
{
    QString result;
    for (qsizetype i = 0; i < path.size();) {
        QByteArray bytes;
        qsizetype next = i;
        while (next + 2 < path.size() && path[next] == u'%' && isHex(path[next + 1]) &&
               isHex(path[next + 2])) {
            bytes += static_cast<char>(path.sliced(next + 1, 2).toInt(nullptr, 16));
            next += 3;
        }
        const QString read = QString::fromUtf8(bytes);
        const QList<uint> points = read.toUcs4();
        if (!points.isEmpty() && std::ranges::all_of(points, [](uint c) {
                return c >= 0x80 && c != 0xfffd && QChar::isLetterOrNumber(c);
            })) {
            result += read;
        } else {
            next = qMax(next, i + 1);
            result += path.sliced(i, next - i);
        }
        i = next;
    }
    return result;
}

} // namespace

std::optional<SafeUrl> SafeUrl::parse(QStringView address)
{
    const QStringView text = address.trimmed();
    if (text.isEmpty() || !text.isValidUtf16() || std::ranges::any_of(text, isRefused)) {
        return std::nullopt;
    }
    if (text.startsWith(u'#')) {
        return isIdText(text.sliced(1)) ? std::optional(SafeUrl(text.toString())) : std::nullopt;
    }
    if (text.startsWith(u"//")) {
        const std::optional<QString> result = webAddress(u"https", text);
        return result ? std::optional(SafeUrl(*result)) : std::nullopt;
    }
    const qsizetype colon = text.indexOf(u':');
    const QStringView scheme = text.first(qMax(colon, 0));
    std::optional<QString> result;
    if (scheme.compare(u"http", Qt::CaseInsensitive) == 0 ||
        scheme.compare(u"https", Qt::CaseInsensitive) == 0) {
        result = webAddress(scheme, text.sliced(colon + 1));
    } else if (scheme.compare(u"mailto", Qt::CaseInsensitive) == 0) {
        result = mailAddress(text.sliced(colon + 1));
    }
    return result ? std::optional(SafeUrl(*result)) : std::nullopt;
}

QString SafeUrl::host() const
{
    const qsizetype from = m_text.indexOf(u"://");
    if (from < 0) {
        return {};
    }
    const QStringView rest = QStringView(m_text).sliced(from + 3);
    const auto end =
        std::ranges::find_if(rest, [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    const QStringView authority = rest.first(end - rest.begin());
    const qsizetype colon = authority.lastIndexOf(u':');
    return (colon > authority.lastIndexOf(u']') ? authority.first(colon) : authority).toString();
}

QString SafeUrl::display() const
{
    if (m_text.startsWith(u'#')) {
        return m_text;
    }
    if (m_text.startsWith(u"mailto:")) {
        return readable(QStringView(m_text).sliced(7).split(u'?').first());
    }
    const QString ascii = host();
    const QString unicode = QUrl::fromAce(ascii.toLatin1(), QUrl::IgnoreIDNWhitelist);
    const bool isClear = !unicode.isEmpty() && isOneScript(unicode) && !hasTreacherous(unicode);
    QString shown = isClear ? unicode : ascii;
    if (shown.startsWith(u"www.")) {
        shown.remove(0, 4);
    }
    const QString rest =
        readable(QStringView(m_text).sliced(m_text.indexOf(u"://") + 3 + ascii.size()));
    return rest == u"/"
               ? shown
               : shown + (rest.endsWith(u'/') ? QStringView(rest).chopped(1) : QStringView(rest));
}

} // namespace masthead
