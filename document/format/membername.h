// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/nlxreader.h"

#include <QByteArrayView>
#include <QSet>

namespace masthead {

/// The bytes of the member `mimetype`.
inline constexpr QByteArrayView NlxMimetype("application/vnd.masthead.issue+zip");

/// What a member of an issue's tree is, judged by its name alone (docs/format.md, "The tree").
enum class MemberRole : std::uint8_t {
    Mimetype,
    IssueJson,
    Body,     ///< key: the item's id
    Asset,    ///< key: SHA-256
    Review,   ///< key: the thread's id
    Snapshot, ///< key: SHA-256
    Unknown,  ///< kept byte for byte
};

struct MemberName
{
    QString text;
    MemberRole role = MemberRole::Unknown;
    QString key;

    bool operator==(const MemberName &) const = default;
};

/// A member's name as it may be used: valid UTF-8, relative, without names that mean something to a
/// disk, a shell or Windows. The name is never joined to a path for reading an archive; unpacking
/// relies on this judgement. Errors: BadMemberName, `where` is the name, escaped.
[[nodiscard]] Result<MemberName> parseMemberName(QByteArrayView raw, const NlxLimits &limits);

/// Equal for names that some file system takes for one: by case, by Unicode form.
[[nodiscard]] QString twinKey(const QString &name);

/// The names of one tree, as they come.
class MemberNames
{
public:
    /// TwinNames or NameIsFolder when no disk could keep this name beside those before it.
    [[nodiscard]] Result<void> add(const QString &name);

private:
    QSet<QString> m_members; ///< twin keys
    QSet<QString> m_folders;
};

/// The most bytes that a member of this role may have.
[[nodiscard]] qint64 roleLimit(MemberRole role, const NlxLimits &limits);

[[nodiscard]] QString bodyName(const ItemId &item);
[[nodiscard]] QString reviewName(const ThreadId &thread);
[[nodiscard]] QString snapshotName(const Sha256 &revision);
/// Empty when `type` is no media type of the format.
[[nodiscard]] QString assetName(const Sha256 &hash, const QString &type);

} // namespace masthead
