// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/strictjson.h"

#include "document/format/refusal.h"
#include "document/model/text.h"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <QJsonArray>
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
    /// A text has CR or U+2029, which become LF.
    [[nodiscard]] bool hasOtherLineEnds() const { return m_hasOtherLineEnds; }

    // The names are rapidjson's.
    bool Default() { return isWithinValues(); }
    bool RawNumber(const char *text, rapidjson::SizeType length, bool /*copy*/)
    {
        return isWithinValues() && isNumber({text, length});
    }
    bool String(const char *text, rapidjson::SizeType length, bool /*copy*/)
    {
        const std::string_view view(text, length);
        m_hasOtherLineEnds = m_hasOtherLineEnds || view.find('\r') != view.npos ||
                             view.find(paragraphSeparator) != view.npos;
        return isWithinValues() && isText(view);
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

    /// What an issue's text can't hold; document/model/text.h. rapidjson lets half a surrogate pair
    /// pass when it is written as an escape: it then comes as the three bytes ED A0…BF xx, which
    /// are no UTF-8.
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
        const bool isForbidden = text.find('\0') != text.npos ||
                                 text.find("\xef\xb7\x90") != text.npos || // U+FDD0
                                 text.find("\xef\xb7\x91") != text.npos;   // U+FDD1
        return !isForbidden || refuse(Refusal::JsonForbiddenCharacter);
    }

    bool isNumber(std::string_view text)
    {
        const char *begin = text.data();
        const char *end = begin + text.size();
        std::from_chars_result parsed{};
        if (text.find_first_of(".eE") == text.npos) {
            qint64 number = 0;
            parsed = std::from_chars(begin, end, number);
        } else {
            double number = 0;
            parsed = std::from_chars(begin, end, number);
        }
        return (parsed.ec == std::errc() && parsed.ptr == end) || refuse(Refusal::JsonNumber);
    }

    static constexpr std::string_view paragraphSeparator = "\xe2\x80\xa9"; // U+2029

    const NlxLimits &m_limits;
    bool m_hasOtherLineEnds = false;
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

/// Whether a text has line ends that become LF, or the first reason to refuse the JSON.
Result<bool> judge(const QByteArray &bytes, const QString &member, const NlxLimits &limits)
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
    return judge.hasOtherLineEnds();
}

/// The same with LF for every line end in its texts.
QJsonValue withLineFeeds(const QJsonValue &value)
{
    if (value.isString()) {
        return toIssueText(value.toString());
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (auto &&element : array) {
            element = withLineFeeds(element);
        }
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto &&member : object) {
            member = withLineFeeds(member);
        }
        return object;
    }
    return value;
}

} // namespace

Result<QJsonObject> parseStrictJson(const QByteArray &bytes, const QString &member,
                                    const NlxLimits &limits)
{
    if (bytes.startsWith("\xef\xbb\xbf")) {
        return std::unexpected(refuse(Refusal::JsonByteOrderMark, lineOf(member, 1)));
    }
    const Result<bool> hasOtherLineEnds = judge(bytes, member, limits);
    if (!hasOtherLineEnds) {
        return std::unexpected(hasOtherLineEnds.error());
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
    return *hasOtherLineEnds ? withLineFeeds(document.object()).toObject() : document.object();
}

} // namespace masthead
