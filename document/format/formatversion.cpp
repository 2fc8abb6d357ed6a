// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/formatversion.h"

#include "document/format/refusal.h"
#include "document/model/fields.h"

#include <QRegularExpression>

namespace masthead {

namespace {

constexpr QLatin1StringView FormatKey("format");
constexpr int Major = 1;
constexpr int Minor = 0;

/// The minor version, when the major one is ours.
Result<int> minorVersion(const QJsonValue &format)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(\Amasthead-issue/(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\z)"));
    const QRegularExpressionMatch match = pattern.match(format.toString());
    const int major = match.captured(1).toInt();
    if (!match.hasMatch() || major < Major) {
        return std::unexpected(refuse(Refusal::BadFormat, FormatKey, format.toString()));
    }
    if (major > Major) {
        Error error = refuse(Refusal::NewerMajor, FormatKey, format.toString());
        error.what = error.what.arg(major);
        return std::unexpected(error);
    }
    return match.captured(2).toInt();
}

} // namespace

QJsonObject toVersionedJson(const Issue &issue)
{
    QJsonObject json = toJson(issue);
    if (!json.contains(FormatKey)) {
        json.insert(FormatKey, FormatVersion);
    }
    return json;
}

Result<Issue> issueFromVersionedJson(QJsonObject json)
{
    const QJsonValue format = json.take(FormatKey);
    const Result<int> minor = minorVersion(format);
    if (!minor) {
        return std::unexpected(minor.error());
    }
    Result<Issue> issue = issueFromJson(json);
    if (issue && *minor > Minor) {
        issue->unknown.insert(FormatKey, format);
    }
    return issue;
}

} // namespace masthead
