// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/ids.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSize>
#include <QString>

#include <cstdint>

/// The model: an issue is a value. Copies are cheap (implicitly shared), `==` compares everything,
/// and a snapshot may be read on any thread. Positions in texts are UTF-16 offsets.
/// What is never published is listed in document/model/fields.h.
namespace masthead {

/// What a section is for; document/model/sectionkinds.h has the table of their names and fields.
enum class SectionKind : std::uint8_t {
    Masthead,
    Lead,
    News,
    Event,
    Call,
    Book,
    Readers,
    Signoff,
    Text,
};

/// How far an item is. `Approved` also says by whom (Item::approval).
enum class Status : std::uint8_t { Idea, Draft, Ready, Approved };

/// Where a piece of news was found. Published: address, outlet, published.
struct Source
{
    QString address;     ///< as the author wrote it; judged by SafeUrl when it is rendered
    QString outlet;      ///< who published it: "The Energy Wire"
    QString published;   ///< ISO date, `2024-01` allowed
    QString read;        ///< ISO date; never published
    QString quote;       ///< never published
    QString note;        ///< never published
    QJsonObject unknown; ///< keys of a newer format, kept for saving

    bool operator==(const Source &) const = default;
};

/// One piece of an issue: a story, an event, a book, a letter.
struct Item
{
    ItemId id;
    QString title; ///< empty when it has none
    QString body;  ///< Markdown (GFM), LF line ends, no outer blank lines
    QList<Source> sources;
    QString language; ///< BCP 47; empty: the issue's
    Status status = Status::Idea;
    QJsonObject approval; ///< {by, time, hash} while status is Approved; never published
    QString owner;        ///< never published
    QString notes;        ///< never published
    QStringList tags;     ///< never published
    /// What the section's kind offers (`starts`, `isbn`, …); kept when the item moves elsewhere.
    QMap<QString, QString> fields;
    QJsonObject unknown;

    bool operator==(const Item &) const = default;
};

struct Section
{
    SectionId id;
    SectionKind kind = SectionKind::Text;
    QString title;
    QList<Item> items;
    QJsonObject unknown;

    bool operator==(const Section &) const = default;
};

/// The most pixels that a picture may have in either direction.
constexpr int maxPixels = 1'000'000;

/// A picture that lives in the file. Its bytes are elsewhere (document/format/blobs.h), by hash.
struct Asset
{
    AssetId id;
    Sha256 sha256;
    QString type;     ///< media type: image/png, image/jpeg, image/gif or image/webp
    qint64 bytes = 0; ///< size of the file
    QSize pixels;
    QString alt;
    bool decorative = false;
    QString caption;
    QString credit;
    QJsonObject unknown;

    bool operator==(const Asset &) const = default;
};

/// Where a thread hangs: on the issue (no item), an item, a field of it, or words of its body.
struct Anchor
{
    ItemId item;
    QString field;  ///< key of a field, or empty
    QString quote;  ///< words of the body, or empty
    QString before; ///< context, to find the quote again
    QString after;
    qsizetype position = -1; ///< UTF-16 offset of the quote in the body; -1: detached or none
    Sha256 revision;         ///< of the snapshot where it was made
    QJsonObject unknown;

    bool operator==(const Anchor &) const = default;
};

struct Comment
{
    QString author;
    QString time; ///< ISO 8601, UTC
    QString text; ///< plain
    QJsonObject unknown;

    bool operator==(const Comment &) const = default;
};

/// A comment with its replies, a suggestion or a conflict. Never published.
struct Thread
{
    ThreadId id;
    QString kind = QStringLiteral("comment"); ///< comment, suggestion, conflict, or a newer one
    Anchor anchor;
    bool resolved = false;
    QList<Comment> comments;
    QJsonObject unknown; ///< also what suggestions and conflicts carry

    bool operator==(const Thread &) const = default;
};

/// A version that was kept or sent for review: the bytes of `snapshots/<revision>.json` as they
/// are.
struct Snapshot
{
    Sha256 revision; ///< of `json`
    QByteArray json;

    bool operator==(const Snapshot &) const = default;
};

/// The look: a theme by name and the tokens that differ from it.
struct Theme
{
    QString name = QStringLiteral("broadsheet");
    QMap<QString, QString> tokens;
    QJsonObject unknown;

    bool operator==(const Theme &) const = default;
};

/// One edition, whole.
struct Issue
{
    QString publication;                     ///< "This Month in China"
    QString title;                           ///< "January 2024"
    QString edition;                         ///< number, as text
    QString date;                            ///< ISO; `2024-01` allowed
    QString language = QStringLiteral("en"); ///< BCP 47
    QString author;
    QString preheader;
    QString address; ///< where it will be on the web
    Theme theme;
    QJsonObject settings; ///< length bands, spelling languages, dictionary, what "ready" asks
    QList<Section> sections;
    QList<Asset> assets;
    QList<Thread> threads;
    QList<Snapshot> snapshots;
    /// Members of an .nlx that this version does not know, by name; bytes in the Blobs.
    QMap<QString, Sha256> unknownMembers;
    QJsonObject unknown;

    bool operator==(const Issue &) const = default;
};

/// Where an item stands: indexes into Issue::sections and Section::items.
struct ItemPlace
{
    qsizetype section = -1;
    qsizetype item = -1;

    [[nodiscard]] bool isValid() const { return section >= 0; }
    bool operator==(const ItemPlace &) const = default;
};

/// The place of an item; invalid when the issue has none of that id. O(items).
[[nodiscard]] ItemPlace findItem(const Issue &issue, const ItemId &id);
/// The item of that id, or nullptr; valid while `issue` is neither changed nor destroyed.
[[nodiscard]] const Item *itemById(const Issue &issue, const ItemId &id);
/// Index into Issue::sections, or -1.
[[nodiscard]] qsizetype findSection(const Issue &issue, const SectionId &id);
/// The asset of that id, or nullptr; valid while `issue` is neither changed nor destroyed.
[[nodiscard]] const Asset *assetById(const Issue &issue, const AssetId &id);
/// The language that an item is written in: its own, else the issue's.
[[nodiscard]] QString languageOf(const Issue &issue, const Item &item);

/// Numbers of the items, 1…n through all `news` sections; items elsewhere have none. Derived.
[[nodiscard]] QHash<ItemId, int> itemNumbers(const Issue &issue);

/// A line of the contents list.
struct ContentsEntry
{
    int number = 0; ///< 0 for a section
    QString id;     ///< of the item or section: what the line links to
    QString title;

    bool operator==(const ContentsEntry &) const = default;
};

/// The contents list: the titled `news` items; without any, the section titles. Derived.
[[nodiscard]] QList<ContentsEntry> contents(const Issue &issue);

} // namespace masthead
