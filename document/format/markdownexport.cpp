// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/closingline.h"
#include "document/format/frontmatter.h"
#include "document/format/headingline.h"
#include "document/format/itemlines.h"
#include "document/format/markdownform.h"
#include "document/format/pictureaddresses.h"
#include "document/markdown/body.h"
#include "document/model/fields.h"
#include "document/model/sectionkinds.h"
#include "document/model/text.h"

#include <QJsonDocument>

namespace masthead {

namespace {

QString headerText(const Issue &issue, const QString &assetFolder)
{
    QString text = QStringLiteral("---\nformat: masthead-issue/1.0\n");
    const std::pair<const char *, QString> values[] = {
        {"publication", issue.publication}, {"title", issue.title},
        {"edition", issue.edition},         {"date", issue.date},
        {"language", issue.language},       {"author", issue.author},
        {"preheader", issue.preheader},     {"address", issue.address},
    };
    for (const auto &[key, value] : values) {
        if (!value.isEmpty()) {
            text += frontMatterLine(QString(QLatin1StringView(key)), value);
        }
    }
    const QByteArray theme =
        QJsonDocument(issueField(u"theme")->get(issue).toObject()).toJson(QJsonDocument::Compact);
    text += QStringLiteral("theme: ") + QString::fromUtf8(theme) + u'\n';
    if (!assetFolder.isEmpty() && !issue.assets.isEmpty()) {
        text += frontMatterLine(QStringLiteral("pictures"), assetFolder);
    }
    for (const Asset &asset : issue.assets) {
        QJsonObject json = toJson(asset);
        json.remove(u"id");
        text += QStringLiteral("asset.") + asset.id.text() + QStringLiteral(": ") +
                QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) + u'\n';
    }
    return text + QStringLiteral("---\n");
}

/// The body with its own level 1 to 3 marked, so that they are not the outline's.
QString markedBody(const QString &body)
{
    if (!body.contains(u'#') && !body.contains(u'=') && !body.contains(u'-')) {
        return body;
    }
    QStringList lines = body.split(u'\n');
    for (const Node &node : parseBody(body).root.children) {
        if (node.kind == NodeKind::Heading && node.level <= 3) {
            QString &line = lines[lastTitleLine(lines, node.firstLine)];
            line = withBodyMark(line);
        }
    }
    return lines.join(u'\n');
}

QString withAssetPaths(const QString &body, const Issue &issue, const QString &assetFolder)
{
    constexpr QLatin1StringView scheme("asset:");
    if (assetFolder.isEmpty() || !body.contains(scheme)) {
        return body;
    }
    return withPictureAddresses(body, [&](const QString &address) {
        const Asset *asset = address.startsWith(scheme)
                                 ? assetById(issue, AssetId(address.sliced(scheme.size())))
                                 : nullptr;
        return asset == nullptr ? QString() : assetFolder + u'/' + assetFileName(*asset);
    });
}

QString heading(QLatin1StringView marks, const QString &title, const QStringList &attributes)
{
    const QString text = escapedTitle(title);
    return marks + u' ' + (text.isEmpty() ? text : text + u' ') + u'{' + attributes.join(u' ') +
           u'}';
}

QString itemText(const Item &item, const Issue &issue, const QString &assetFolder)
{
    QString body = withAssetPaths(markedBody(item.body), issue, assetFolder);
    QStringList attributes{u'#' + item.id.text()};
    if (const QString closing = closingLine(body); !closing.isEmpty()) {
        body += u'\n' + closing;
        attributes.append(QStringLiteral(".closed"));
    }
    QString text =
        heading(QLatin1StringView("###"), item.title, attributes) + u'\n' + itemLines(item) + u'\n';
    if (!body.isEmpty()) {
        text += body + QStringLiteral("\n\n");
    }
    return text;
}

} // namespace

QString assetFileName(const Asset &asset)
{
    const QString type = asset.type.section(u'/', 1);
    return asset.id.text() + u'.' + (type == u"jpeg" ? QStringLiteral("jpg") : type);
}

QString exportMarkdown(const Issue &issue, const QString &assetFolder)
{
    QString text = headerText(issue, assetFolder);
    for (const Section &section : issue.sections) {
        const QString kind = QString(u'.') + QLatin1StringView(sectionKind(section.kind).name);
        text += u'\n' +
                heading(QLatin1StringView("##"), section.title, {kind, u'#' + section.id.text()}) +
                QStringLiteral("\n\n");
        for (const Item &item : section.items) {
            text += itemText(item, issue, assetFolder);
        }
    }
    while (text.endsWith(QStringLiteral("\n\n"))) {
        text.chop(1);
    }
    return text;
}

} // namespace masthead
