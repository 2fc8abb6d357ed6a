// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"

#include <QByteArrayView>

#include <span>

namespace masthead {

/// Every reason why a stranger's file is not opened: what the tables of error texts, the
/// specification (docs/format.md, "What is refused") and the fixtures of the tests are keyed by.
enum class Refusal : std::uint8_t {
    // the container
    NotAnArchive,
    FileTooLarge,
    BytesBesideRecords,
    ArchiveComment,
    SeveralDisks,
    Zip64,
    BadDirectory,
    TooManyMembers,
    DirectoryTooLarge,
    Encrypted,
    SizesAfterData,
    UnknownFlags,
    UnknownMethod,
    ForbiddenExtraField,
    SpecialMember,
    HeadersDiffer,
    GapOrOverlap,
    MemberTooLarge,
    TotalTooLarge,
    RatioTooHigh,
    BadMimetype,
    LibraryRefuses,
    // names
    NameNotUtf8,
    NameTooLong,
    NameTooDeep,
    NameForbidden,
    TwinNames,
    NameIsFolder,
    // a member's bytes
    DataDamaged,
    MissingMember,
    HashDiffers,
    SizeDiffers,
    // JSON
    JsonSyntax,
    JsonByteOrderMark,
    JsonDuplicateKey,
    JsonTooDeep,
    JsonTooManyValues,
    JsonStringTooLong,
    JsonNumber,
    JsonForbiddenCharacter,
    JsonNotAnObject,
    // texts
    TextNotUtf8,
    TextForbiddenCharacter,
    // the issue
    BadFormat,
    NewerMajor,
    BodyInIssueJson,
    BadList,
    TooManyComments,
    DuplicateId,
    OtherThreadId,
    // a folder
    SymbolicLink,
    HardLink,
};

/// A row of the table of refusals.
struct RefusalRow
{
    Refusal refusal;
    ErrorCode code;
    const char *name; ///< for tests and the specification
    const char *text; ///< source text for translation, context "Refusal": one whole sentence
};

[[nodiscard]] std::span<const RefusalRow> refusals();

/// The error for a refusal: `where` is the place (member, line), `cause` the technical detail.
[[nodiscard]] Error refuse(Refusal refusal, const QString &where = {}, const QString &cause = {});

/// "issue.json, line 12"
[[nodiscard]] QString lineOf(const QString &member, int line);

/// A name or text of a stranger's, fit to be shown: controls, invisible and bidirectional
/// characters and bytes that are no UTF-8 are written as `\x1b` and `\u{202e}`; cut after 120
/// characters.
[[nodiscard]] QString shown(QByteArrayView raw);

} // namespace masthead
