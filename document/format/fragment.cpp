// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/fragment.h"

#include "document/format/headingline.h"
#include "document/format/markdownform.h"
#include "document/format/nlxwriter.h"
#include "document/format/pictureaddresses.h"
#include "document/model/usedassets.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace masthead {

namespace {

/// Marks an issue of which only the items count: the sections are there for their kind.
QString itemsOnlyKey()
{
    return QStringLiteral("fragment");
}

bool isOfItems(const Issue &fragment)
{
    return fragment.unknown.value(itemsOnlyKey()) == QStringLiteral("items");
}

void markAsItems(Issue &fragment)
{
    fragment.unknown.insert(itemsOnlyKey(), QStringLiteral("items"));
}

void renamePicture(Item &item, const AssetId &from, const AssetId &to)
{
    const QString old = QStringLiteral("asset:") + from.text();
    item.body = withPictureAddresses(item.body, [&](const QString &address) {
        return address == old ? QStringLiteral("asset:") + to.text() : QString();
    });
    for (QString &value : item.fields) {
        value = value == from.text() ? to.text() : value;
    }
}

/// Adds the pictures that the issue lacks; one whose id means another picture there gets a new one.
QList<Asset> newPictures(const Issue &into, Issue &fragment)
{
    QList<Asset> added;
    for (Asset asset : std::as_const(fragment.assets)) {
        const Asset *present = assetById(into, asset.id);
        if (present != nullptr && present->sha256 == asset.sha256) {
            continue;
        }
        if (present != nullptr) {
            const AssetId old = std::exchange(asset.id, AssetId::random());
            for (Section &section : fragment.sections) {
                for (Item &item : section.items) {
                    renamePicture(item, old, asset.id);
                }
            }
        }
        added.append(asset);
    }
    return added;
}

QSet<QString> takenIds(const Issue &issue)
{
    QSet<QString> ids;
    for (const Section &section : issue.sections) {
        ids.insert(section.id.text());
        for (const Item &item : section.items) {
            ids.insert(item.id.text());
        }
    }
    return ids;
}

void makeDistinct(Issue &fragment, QSet<QString> taken)
{
    for (Section &section : fragment.sections) {
        if (taken.contains(section.id.text())) {
            section.id = SectionId::random();
        }
        taken.insert(section.id.text());
        for (Item &item : section.items) {
            if (taken.contains(item.id.text())) {
                item.id = ItemId::random();
                item.status = std::min(item.status, Status::Draft);
                item.approval = {};
            }
            taken.insert(item.id.text());
        }
    }
}

QString markdownLink(const Source &source)
{
    if (source.address.isEmpty()) {
        return source.outlet;
    }
    return source.outlet.isEmpty()
               ? u'<' + source.address + u'>'
               : QStringLiteral("[%1](<%2>)").arg(escapedTitle(source.outlet), source.address);
}

QString itemMarkdown(const Item &item)
{
    QStringList parts;
    if (!item.title.isEmpty()) {
        parts.append(QStringLiteral("### ") + escapedTitle(item.title));
    }
    QStringList sources;
    for (const Source &source : item.sources) {
        QStringList facts{markdownLink(source), source.published};
        facts.removeAll(QString());
        if (!facts.isEmpty()) {
            sources.append(QStringLiteral("Source: ") + facts.join(QStringLiteral(", ")));
        }
    }
    if (!sources.isEmpty()) {
        // Right under the heading, so that what reads Masthead's Markdown form knows them.
        parts.isEmpty() ? parts.append(sources.join(u'\n'))
                        : static_cast<void>(parts.last() += u'\n' + sources.join(u'\n'));
    }
    parts.append(item.body);
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace

Issue fragmentOf(const Issue &issue, const QList<SectionId> &sections, const QList<ItemId> &items)
{
    Issue fragment;
    fragment.language = issue.language;
    for (const Section &section : issue.sections) {
        Section part = section;
        if (!sections.contains(section.id)) {
            part.items.removeIf([&items](const Item &item) { return !items.contains(item.id); });
            if (part.items.isEmpty()) {
                continue;
            }
        }
        fragment.sections.append(part);
    }
    if (sections.isEmpty()) {
        markAsItems(fragment);
    }
    fragment.assets = issue.assets;
    return withUsedAssetsOnly(fragment);
}

Result<QByteArray> fragmentBytes(const Issue &fragment, const Blobs &blobs)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadWrite);
    if (Result<void> done = writeNlx(fragment, blobs, buffer); !done) {
        return std::unexpected(std::move(done).error());
    }
    return bytes;
}

Result<OpenedIssue> readFragment(const QByteArray &bytes)
{
    auto buffer = std::make_shared<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return readNlx(buffer);
}

QString fragmentMarkdown(const Issue &fragment)
{
    QStringList parts;
    for (const Section &section : fragment.sections) {
        if (!isOfItems(fragment) && !section.title.isEmpty()) {
            parts.append(QStringLiteral("## ") + escapedTitle(section.title));
        }
        std::ranges::transform(section.items, std::back_inserter(parts), itemMarkdown);
    }
    parts.removeAll(QString());
    return parts.isEmpty() ? QString() : parts.join(QStringLiteral("\n\n")) + u'\n';
}

Issue fragmentOfMarkdown(const QString &text)
{
    Issue fragment = importMarkdown(text.toUtf8()).issue;
    for (Section &section : fragment.sections) {
        section.items.removeIf([](const Item &item) {
            return item.title.isEmpty() && item.body.isEmpty() && item.sources.isEmpty();
        });
    }
    fragment.assets.clear();
    markAsItems(fragment);
    return fragment;
}

std::optional<Paste> pasteOf(const Issue &into, const Issue &fragment, const SectionId &section,
                             qsizetype index)
{
    Issue parts = fragment;
    Paste paste{.change = {}, .pictures = newPictures(into, parts), .items = {}};
    makeDistinct(parts, takenIds(into));
    std::vector<Change> changes;
    for (const Asset &asset : std::as_const(paste.pictures)) {
        changes.push_back({AddAsset{asset, into.assets.size() + std::ssize(changes)}});
    }
    const std::size_t pictures = changes.size();
    const qsizetype place = findSection(into, section);
    qsizetype next = place < 0 ? into.sections.size() : place + 1;
    for (const Section &part : std::as_const(parts.sections)) {
        std::ranges::transform(part.items, std::back_inserter(paste.items), &Item::id);
        if (place < 0 || !isOfItems(fragment)) {
            changes.push_back({InsertSection{part, next++}});
            continue;
        }
        for (const Item &item : part.items) {
            changes.push_back({InsertItem{section, index++, item}});
        }
    }
    if (changes.size() == pictures) {
        return std::nullopt;
    }
    paste.change =
        changes.size() == 1 ? std::move(changes.front()) : Change{Batch{std::move(changes)}};
    return paste;
}

} // namespace masthead
