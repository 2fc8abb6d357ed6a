// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/model/text.h"

namespace masthead {

namespace {

bool isForbidden(char16_t c)
{
    return c == 0 || c == u'\r' || c == u'\u2029' || c == u'\uFDD0' || c == u'\uFDD1';
}

/// Length of the character at `at` if it is well formed (1 or 2), else 0.
qsizetype characterLength(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (!c.isSurrogate()) {
        return 1;
    }
    const bool isPair =
        c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return isPair ? 2 : 0;
}

} // namespace

bool isIssueText(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = characterLength(text, at);
        if (length == 0 || isForbidden(text[at].unicode())) {
            return false;
        }
        at += length;
    }
    return true;
}

QString toIssueText(const QString &text, int *replaced)
{
    if (isIssueText(text)) {
        return text;
    }
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = characterLength(text, at);
        const char16_t c = text[at].unicode();
        if (c == u'\r') {
            const bool isPair = at + 1 < text.size() && text[at + 1] == u'\n';
            at += isPair ? 2 : 1;
            result.append(u'\n');
            continue;
        }
        if (c == u'\u2029') {
            result.append(u'\n');
        } else if (length == 0 || isForbidden(c)) {
            result.append(QChar::ReplacementCharacter);
            if (replaced != nullptr) {
                ++*replaced;
            }
        } else {
            result.append(QStringView(text).mid(at, length));
        }
        at += qMax<qsizetype>(length, 1);
    }
    return result;
}

bool isBlank(QStringView text)
{
    return text.trimmed().isEmpty();
}

QString withoutOuterBlankLines(const QString &body)
{
    qsizetype start = 0;
    qsizetype lineStart = 0;
    for (; start < body.size() && body[start].isSpace(); ++start) {
        if (body[start] == u'\n') {
            lineStart = start + 1;
        }
    }
    if (start == body.size()) {
        return {};
    }
    qsizetype end = body.size();
    qsizetype lineEnd = end;
    for (; end > start && body[end - 1].isSpace(); --end) {
        if (body[end - 1] == u'\n') {
            lineEnd = end - 1;
        }
    }
    return body.sliced(lineStart, lineEnd - lineStart);
}

} // namespace masthead
