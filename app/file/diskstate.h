// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/posixfile.h"
#include "document/model/ids.h"

#include <cstdint>

namespace masthead {

/// What stands where an issue's file should be.
enum class DiskEntry : std::uint8_t {
    File,
    Nothing,
    NoFolder,   ///< nor is its folder there
    Folder,     ///< in the file's place
    Special,    ///< a fifo, a socket, a device
    LinkLoop,   ///< links that lead to themselves
    OutOfReach, ///< it can't be looked at, or not be read
};

/// Why nothing can be put in the file's place.
enum class Protection : std::uint8_t {
    None,
    File,   ///< its mode
    Owner,  ///< it is another user's
    Folder, ///< its folder takes no new file
    Disk,   ///< mounted for reading only
};

/// What is on disk, as a value.
struct DiskState
{
    DiskEntry entry = DiskEntry::File;
    Sha256 hash; ///< of a File that was read
    Protection protection = Protection::None;
    QString owner; ///< the other user's name, for Protection::Owner
    FileStamp stamp;

    bool operator==(const DiskState &) const = default;
};

/// Looks at `path`, through links; reads the file, unless its stamp is the one of `before`. Never
/// waits for a fifo; a disk that is away holds it. Any thread but the window's.
[[nodiscard]] DiskState lookAtDisk(const QString &path, const DiskState &before = {});

/// What of it concerns who has the file open. A default one: all is well.
struct DiskTrouble
{
    DiskEntry entry = DiskEntry::File;
    Sha256 otherVersion; ///< not null: what someone else put there
    Protection protection = Protection::None;
    QString owner;

    /// The saved state stands nowhere.
    [[nodiscard]] bool isGone() const
    {
        return entry != DiskEntry::File && entry != DiskEntry::OutOfReach;
    }

    bool operator==(const DiskTrouble &) const = default;
};

/// `expected` is what the document knows to be there, `accepted` another version that its user
/// has agreed to replace (or null).
[[nodiscard]] DiskTrouble troubleOf(const DiskState &state, const Sha256 &expected,
                                    const Sha256 &accepted);

} // namespace masthead
