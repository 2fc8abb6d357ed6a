// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/importedpictures.h"

#include "document/format/pictureaddresses.h"
#include "document/format/pictureinfo.h"

#include <QCoreApplication>
#include <QUrl>

namespace masthead {

namespace {

/// The context of the texts below.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownImport)
};

} // namespace

ImportedPictures::ImportedPictures(const PictureLoader &load, ImportedIssue &result)
    : m_load(load)
    , m_result(result)
{
}

QByteArray ImportedPictures::bytesOf(const QString &path) const
{
    const bool isBelow =
        !path.contains(u':') && !path.startsWith(u'/') && !path.contains(QStringLiteral(".."));
    return isBelow && m_load ? m_load(path) : QByteArray();
}

bool ImportedPictures::fill(Asset &asset, const QByteArray &bytes)
{
    const std::optional<PictureInfo> info = pictureInfo(bytes);
    if (info) {
        asset.sha256 = m_result.blobs.put(bytes);
        asset.type = info->type;
        asset.bytes = bytes.size();
        asset.pixels = info->pixels;
    }
    return info.has_value();
}

void ImportedPictures::takeListed(const QString &folder)
{
    QList<Asset> listed = std::exchange(m_result.issue.assets, {});
    for (Asset &asset : listed) {
        const QString path = folder + u'/' + assetFileName(asset);
        if (fill(asset, bytesOf(path))) {
            m_addresses.insert(path, QStringLiteral("asset:") + asset.id.text());
            m_result.issue.assets.append(asset);
        } else {
            m_result.notes.append(
                Words::tr("The picture \"%1\" is not beside the text; it was left out.")
                    .arg(assetFileName(asset)));
        }
    }
}

/// The address in the issue of a picture that a body names, as it is written or percent-encoded;
/// empty when it is no picture of ours.
QString ImportedPictures::addressOf(const QString &address)
{
    const QString decoded = QUrl::fromPercentEncoding(address.toUtf8());
    const QString asWritten = addressOfFile(address);
    return asWritten.isEmpty() && decoded != address ? addressOfFile(decoded) : asWritten;
}

QString ImportedPictures::addressOfFile(const QString &path)
{
    if (!m_addresses.contains(path)) {
        Asset asset{.id = AssetId::random()};
        const bool isRead = fill(asset, bytesOf(path));
        if (isRead) {
            m_result.issue.assets.append(asset);
        }
        m_addresses.insert(path, isRead ? QStringLiteral("asset:") + asset.id.text() : QString());
    }
    return m_addresses[path];
}

void ImportedPictures::takeUsed()
{
    for (Section &section : m_result.issue.sections) {
        for (Item &item : section.items) {
            item.body = withPictureAddresses(
                item.body, [&](const QString &address) { return addressOf(address); });
        }
    }
}

} // namespace masthead
