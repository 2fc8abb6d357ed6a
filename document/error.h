// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <expected>

namespace masthead {

/// What kind of failure it was: code tests this, people read the texts of Error.
enum class ErrorCode : std::uint8_t {
    // the container of an .nlx
    NotAnArchive,
    LimitExceeded,
    BadMemberName,
    DuplicateMember,
    SpecialMember,
    HeaderMismatch,
    BadMemberData,
    UnsupportedCompression,
    TrailingData,
    MissingMember,
    // its contents
    BadJson,
    BadText,
    BadField,
    BadReference,
    DuplicateId,
    HashMismatch,
    NewerMajor,
    // changes
    StaleChange,
    NoSuchTarget,
    // searching
    BadExpression,
    TooComplex,
    // the disk
    CannotOpen,
    CannotRead,
    CannotWrite,
    ChangedOnDisk,
    // outputs
    CannotRender,
    Cancelled,
    // the command line
    WrongUse,
};

/// Why something outside could not be done, in the reader's language.
///
/// `what` is a whole sentence ("The issue could not be opened."), `where` the place ("january.nlx,
/// issue.json, line 12"), `remedy` what the reader can do; `cause` is technical (errno, a library's
/// words), shown under "Details". Layers above add to `where` only; whoever asked shows it, once.
struct Error
{
    ErrorCode code;
    QString what;
    QString where;
    QString remedy;
    QString cause;

    bool operator==(const Error &) const = default;
};

/// A value, or the one reason why there is none.
template <typename T>
using Result = std::expected<T, Error>;

/// The error as lines of plain text, for a terminal: what, where, remedy, cause.
[[nodiscard]] QString plainText(const Error &error);

/// `error` seen from one layer further out: `place` is put before its `where`.
[[nodiscard]] Error within(const QString &place, Error error);

} // namespace masthead
