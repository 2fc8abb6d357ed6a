// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/webaddresses.h"

#include "document/markdown/safeurl.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace masthead {

namespace {

bool isWeb(QStringView address)
{
    return address.startsWith(u"http://", Qt::CaseInsensitive) ||
           address.startsWith(u"https://", Qt::CaseInsensitive);
}

/// An address in its parts; `query` and `fragment` with their `?` and `#`.
struct AddressParts
{
    QStringView base;
    QStringView query;
    QStringView fragment;
};

AddressParts partsOf(QStringView address)
{
    const qsizetype hash = address.indexOf(u'#');
    const QStringView upToHash = hash < 0 ? address : address.first(hash);
    const qsizetype mark = upToHash.indexOf(u'?');
    return {.base = mark < 0 ? upToHash : upToHash.first(mark),
            .query = mark < 0 ? QStringView() : upToHash.sliced(mark),
            .fragment = hash < 0 ? QStringView() : address.sliced(hash)};
}

QStringView keyOf(QStringView parameter)
{
    const qsizetype equals = parameter.indexOf(u'=');
    return equals < 0 ? parameter : parameter.first(equals);
}

bool isTracking(QStringView parameter)
{
    const QStringView key = keyOf(parameter);
    return key.startsWith(u"utm_", Qt::CaseInsensitive) ||
           key.startsWith(u"mc_", Qt::CaseInsensitive) ||
           key.compare(u"fbclid", Qt::CaseInsensitive) == 0 ||
           key.compare(u"gclid", Qt::CaseInsensitive) == 0;
}

/// A service that sends its readers on by an address of its own.
struct Redirect
{
    QLatin1StringView host; ///< the whole host, or its end where it begins with a dot
    QLatin1StringView path;
    QLatin1StringView parameter; ///< which holds the address that is meant
};

constexpr Redirect redirects[] = {
    {QLatin1StringView("www.google.com"), QLatin1StringView("/url"), QLatin1StringView("q")},
    {QLatin1StringView("www.google.com"), QLatin1StringView("/url"), QLatin1StringView("url")},
    {QLatin1StringView("www.google.nl"), QLatin1StringView("/url"), QLatin1StringView("url")},
    {QLatin1StringView("l.facebook.com"), QLatin1StringView("/l.php"), QLatin1StringView("u")},
    {QLatin1StringView(".safelinks.protection.outlook.com"), QLatin1StringView("/"),
     QLatin1StringView("url")},
    {QLatin1StringView("www.youtube.com"), QLatin1StringView("/redirect"), QLatin1StringView("q")},
    {QLatin1StringView("link.zhihu.com"), QLatin1StringView("/"), QLatin1StringView("target")},
};

bool isAt(const Redirect &redirect, const QUrl &url)
{
    const QString host = url.host();
    const bool isHost =
        redirect.host.startsWith(u'.') ? host.endsWith(redirect.host) : host == redirect.host;
    return isHost && (url.path() == redirect.path ||
                      (url.path().isEmpty() && redirect.path == QLatin1StringView("/")));
}

/// What the parameter says, decoded; empty where it is not there.
QString parameterOf(QStringView query, QLatin1StringView key)
{
    const QList<QStringView> parameters = query.sliced(query.isEmpty() ? 0 : 1).split(u'&');
    const auto found = std::ranges::find_if(
        parameters, [key](QStringView parameter) { return keyOf(parameter) == key; });
    return found == parameters.end() || !found->contains(u'=')
               ? QString()
               : QUrl::fromPercentEncoding(found->sliced(key.size() + 1).toUtf8());
}

QString targetOf(const QString &address)
{
    const QUrl url(address);
    for (const Redirect &redirect : redirects) {
        if (isAt(redirect, url)) {
            const QString target = parameterOf(partsOf(address).query, redirect.parameter);
            if (isWeb(target) && SafeUrl::parse(target)) {
                return target;
            }
        }
    }
    return {};
}

} // namespace

QString withoutTracking(QStringView address)
{
    if (!isWeb(address)) {
        return address.toString();
    }
    const AddressParts parts = partsOf(address);
    QStringList kept;
    bool tracked = false;
    const auto parameters = parts.query.sliced(parts.query.isEmpty() ? 0 : 1).split(u'&');
    for (const QStringView parameter : parameters) {
        if (isTracking(parameter)) {
            tracked = true;
        } else {
            kept.append(parameter.toString());
        }
    }
    if (!tracked) {
        return address.toString();
    }
    const QString query = kept.isEmpty() ? QString() : QString(u'?' + kept.join(u'&'));
    return parts.base + query + parts.fragment;
}

QString withoutRedirect(QStringView address)
{
    constexpr int longestChain = 3;
    QString result = address.toString();
    for (int step = 0; step < longestChain; ++step) {
        const QString target = targetOf(result);
        if (target.isEmpty()) {
            break;
        }
        result = target;
    }
    return result;
}

QString withScheme(const QString &typed)
{
    static const QRegularExpression host(
        QStringLiteral(R"(^(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?$)"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mailbox(QStringLiteral(R"(^[^\s@/:]+@(?:[\w-]+\.)+[a-z]{2,}$)"),
                                            QRegularExpression::UseUnicodePropertiesOption |
                                                QRegularExpression::CaseInsensitiveOption);
    const QString text = typed.trimmed();
    if (host.match(text).hasMatch()) {
        return QStringLiteral("https://") + text;
    }
    return mailbox.match(text).hasMatch() ? QStringLiteral("mailto:") + text : text;
}

QString outletOf(QStringView address)
{
    const std::optional<SafeUrl> url =
        isWeb(address.trimmed()) ? SafeUrl::parse(address) : std::nullopt;
    if (!url) {
        return {};
    }
    const QString shown = url->display();
    const auto end = std::ranges::find_if(
        shown, [](QChar character) { return QStringView(u"/?#:").contains(character); });
    return shown.first(end - shown.begin());
}

} // namespace masthead
