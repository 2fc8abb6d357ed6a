// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/strictjson.h"

#include "document/format/refusal.h"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <QJsonDocument>

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace masthead {

namespace {

/// Judges what rapidjson's reader reports; the first `false` ends the reading.
class Judge : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Judge>
{
public:
    explicit Judge(const NlxLimits &limits)
        : m_limits(limits)
    {
    }

    [[nodiscard]] const std::optional<Refusal> &refusal() const { return m_refusal; }

    // The names are rapidjson's.
    bool Default() { return isWithinValues(); }
    bool RawNumber(const char *text, rapidjson::SizeType length, bool /*copy*/)
    {
        return isWithinValues() && isNumber({text, length});
    }
    bool String(const char *text, rapidjson::SizeType length, bool /*copy*/)
    {
        return isWithinValues() && isText({text, length});
    }
    bool Key(const char *text, rapidjson::SizeType length, bool /*copy*/)
    {
        if (!isText({text, length})) {
            return false;
        }
        return m_keys.back().emplace(text, length).second || refuse(Refusal::JsonDuplicateKey);
    }
    bool StartObject()
    {
        m_keys.emplace_back();
        return open();
    }
    bool EndObject(rapidjson::SizeType /*members*/)
    {
        m_keys.pop_back();
        --m_depth;
        return true;
    }
    bool StartArray() { return open(); }
    bool EndArray(rapidjson::SizeType /*elements*/)
    {
        --m_depth;
        return true;
    }

private:
    bool refuse(Refusal refusal)
    {
        m_refusal = refusal;
        return false;
    }

    bool isWithinValues()
    {
        return ++m_values <= m_limits.jsonValues || refuse(Refusal::JsonTooManyValues);
    }

    bool open()
    {
        return isWithinValues() &&
               (++m_depth <= m_limits.jsonDepth || refuse(Refusal::JsonTooDeep));
    }

    /// rapidjson lets half a surrogate pair pass when it is written as an escape: it then comes as
    /// the three bytes ED A0…BF xx, which are no UTF-8.
    bool isText(std::string_view text)
    {
        if (qint64(text.size()) > m_limits.textBytes) {
            return refuse(Refusal::JsonStringTooLong);
        }
        for (size_t at = text.find('\xed'); at != text.npos; at = text.find('\xed', at + 1)) {
            if (at + 1 < text.size() && static_cast<uchar>(text[at + 1]) >= 0xa0) {
                return refuse(Refusal::JsonForbiddenCharacter);
            }
        }
        return text.find('\0') == text.npos || refuse(Refusal::JsonForbiddenCharacter);
    }

    bool isNumber(std::string_view text)
    {
        const char *end = text.data() + text.size();
        std::from_chars_result parsed{};
        if (text.find_first_of(".eE") == text.npos) {
            qint64 number = 0;
            parsed = std::from_chars(text.data(), end, number);
        } else {
            double number = 0;
            parsed = std::from_chars(text.data(), end, number);
        }
        return (parsed.ec == std::errc() && parsed.ptr == end) || refuse(Refusal::JsonNumber);
    }

    const NlxLimits &m_limits;
    std::vector<std::set<std::string>> m_keys;
    std::optional<Refusal> m_refusal;
    int m_depth = 0;
    int m_values = 0;
};

int lineAt(const QByteArray &bytes, size_t offset)
{
    const auto end = bytes.begin() + std::min<qsizetype>(qsizetype(offset), bytes.size());
    return 1 + int(std::count(bytes.begin(), end, '\n'));
}

Refusal refusalOf(rapidjson::ParseErrorCode code)
{
    return code == rapidjson::kParseErrorStringUnicodeSurrogateInvalid
               ? Refusal::JsonForbiddenCharacter
               : Refusal::JsonSyntax;
}

Result<void> judge(const QByteArray &bytes, const QString &member, const NlxLimits &limits)
{
    constexpr unsigned flags =
        rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;
    rapidjson::MemoryStream stream(bytes.constData(), size_t(bytes.size()));
    rapidjson::Reader reader;
    Judge judge(limits);
    const rapidjson::ParseResult parsed = reader.Parse<flags>(stream, judge);
    if (judge.refusal()) {
        return std::unexpected(
            refuse(*judge.refusal(), lineOf(member, lineAt(bytes, stream.Tell()))));
    }
    if (parsed.IsError()) {
        return std::unexpected(refuse(refusalOf(parsed.Code()),
                                      lineOf(member, lineAt(bytes, parsed.Offset())),
                                      QLatin1StringView(GetParseError_En(parsed.Code()))));
    }
    if (stream.Tell() != size_t(bytes.size())) { // the stream takes a NUL for the end
        return std::unexpected(
            refuse(Refusal::JsonSyntax, lineOf(member, lineAt(bytes, stream.Tell()))));
    }
    return {};
}

} // namespace

Result<QJsonObject> parseStrictJson(const QByteArray &bytes, const QString &member,
                                    const NlxLimits &limits)
{
    if (bytes.startsWith("\xef\xbb\xbf")) {
        return std::unexpected(refuse(Refusal::JsonByteOrderMark, lineOf(member, 1)));
    }
    if (const Result<void> judged = judge(bytes, member, limits); !judged) {
        return std::unexpected(judged.error());
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        return std::unexpected(refuse(Refusal::JsonSyntax,
                                      lineOf(member, lineAt(bytes, size_t(error.offset))),
                                      error.errorString()));
    }
    if (!document.isObject()) {
        return std::unexpected(refuse(Refusal::JsonNotAnObject, lineOf(member, 1)));
    }
    return document.object();
}

} // namespace masthead
