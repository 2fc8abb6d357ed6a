// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/refusal.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace masthead {

namespace {

// NOLINTBEGIN(cppcoreguidelines-macro-usage)
#define ROW(refusal, code, text)                                                                   \
    RefusalRow                                                                                     \
    {                                                                                              \
        Refusal::refusal, ErrorCode::code, #refusal, QT_TRANSLATE_NOOP("Refusal", text)            \
    }
// NOLINTEND(cppcoreguidelines-macro-usage)

constexpr std::array Rows{
    ROW(NotAnArchive, NotAnArchive, "The file is not a whole Masthead issue."),
    ROW(FileTooLarge, LimitExceeded, "The file is larger than an issue may be."),
    ROW(BytesBesideRecords, TrailingData,
        "The file has bytes before, between or after its members that belong to none of them."),
    ROW(ArchiveComment, TrailingData,
        "The archive or a member has a comment, which could hide data."),
    ROW(SeveralDisks, UnsupportedCompression,
        "The archive is a part of one split over several files."),
    ROW(Zip64, UnsupportedCompression,
        "The archive uses the Zip64 form, which an issue never needs."),
    ROW(BadDirectory, HeaderMismatch, "The list of members in the archive is damaged."),
    ROW(TooManyMembers, LimitExceeded, "The archive has more members than an issue may have."),
    ROW(DirectoryTooLarge, LimitExceeded, "The list of members in the archive is too large."),
    ROW(Encrypted, UnsupportedCompression, "A member of the file is encrypted."),
    ROW(SizesAfterData, UnsupportedCompression,
        "A member's size is written after its data instead of before it."),
    ROW(UnknownFlags, UnsupportedCompression, "A member uses a feature that issues don't have."),
    ROW(UnknownMethod, UnsupportedCompression,
        "A member is compressed in a way that issues don't use."),
    ROW(ForbiddenExtraField, HeaderMismatch,
        "A member carries a second name, size or cipher in its header."),
    ROW(SpecialMember, SpecialMember, "A member is not a plain file but a link, folder or device."),
    ROW(HeadersDiffer, HeaderMismatch, "The two headers of a member contradict each other."),
    ROW(GapOrOverlap, HeaderMismatch, "Members lie over each other or leave room between them."),
    ROW(MemberTooLarge, LimitExceeded, "A member is larger than it may be."),
    ROW(TotalTooLarge, LimitExceeded, "All members together are larger than an issue may be."),
    ROW(RatioTooHigh, LimitExceeded, "A member would grow beyond measure when it is unpacked."),
    ROW(BadMimetype, NotAnArchive,
        "The file does not begin with the mark of a Masthead issue, the plain member “mimetype”."),
    ROW(LibraryRefuses, NotAnArchive, "The archive is damaged."),
    ROW(NameNotUtf8, BadMemberName, "A member's name is not written in UTF-8."),
    ROW(NameTooLong, BadMemberName, "A member's name is too long."),
    ROW(NameTooDeep, BadMemberName, "A member lies too many folders deep."),
    ROW(NameForbidden, BadMemberName, "A member has a name that is not allowed."),
    ROW(TwinNames, DuplicateMember,
        "Two members have the same name, or names that some disks can't tell apart."),
    ROW(NameIsFolder, BadMemberName,
        "A member has the name of a folder that holds other members, so that no disk could keep "
        "both."),
    ROW(DataDamaged, BadMemberData, "The data of a member are damaged."),
    ROW(MissingMember, MissingMember, "A part that the issue names is not in the file."),
    ROW(HashDiffers, HashMismatch, "A member's bytes are not those that its name says."),
    ROW(SizeDiffers, HashMismatch, "A picture has not the size that the issue says."),
    ROW(JsonSyntax, BadJson, "A part of the file is not valid JSON."),
    ROW(JsonByteOrderMark, BadJson, "A JSON part begins with a byte order mark."),
    ROW(JsonDuplicateKey, BadJson, "A JSON object has the same key twice."),
    ROW(JsonTooDeep, LimitExceeded, "A JSON part is nested too deeply."),
    ROW(JsonTooManyValues, LimitExceeded, "A JSON part has too many values."),
    ROW(JsonStringTooLong, LimitExceeded, "A text in a JSON part is too long."),
    ROW(JsonNumber, BadJson, "A JSON part has a number that can't be kept as it is."),
    ROW(JsonForbiddenCharacter, BadJson,
        "A JSON text has a character that is not allowed: NUL, U+FDD0, U+FDD1 or half of a "
        "surrogate pair."),
    ROW(JsonNotAnObject, BadJson, "A JSON part is not an object."),
    ROW(TextNotUtf8, BadText, "A body is not written in UTF-8."),
    ROW(TextForbiddenCharacter, BadText,
        "A body has a character that is not allowed: NUL, U+FDD0 or U+FDD1."),
    ROW(BadFormat, BadField, "The file does not say which version of the format it has."),
    ROW(NewerMajor, NewerMajor,
        "The file needs version %1 of Masthead's format; this program knows 1."),
    ROW(BodyInIssueJson, BadField,
        "An item's body stands in issue.json instead of its own member."),
    ROW(BadList, BadField, "A list of ids in issue.json is damaged."),
    ROW(TooManyComments, LimitExceeded, "A thread has more comments than it may have."),
    ROW(DuplicateId, DuplicateId, "Two parts of the issue have the same id."),
    ROW(OtherThreadId, BadReference, "A thread has another id than its member's name."),
    ROW(SymbolicLink, SpecialMember, "The folder holds something that is not a plain file."),
    ROW(HardLink, SpecialMember, "A file in the folder is also linked from elsewhere."),
};

#undef ROW

const RefusalRow &rowOf(Refusal refusal)
{
    const RefusalRow &row = Rows.at(static_cast<std::size_t>(refusal));
    Q_ASSERT(row.refusal == refusal);
    return row;
}

QString remedyFor(ErrorCode code)
{
    if (code == ErrorCode::NewerMajor) {
        return QCoreApplication::translate("Refusal", "Open it with a newer version of Masthead. "
                                                      "The file is untouched.");
    }
    return QCoreApplication::translate("Refusal", "Ask the sender for a fresh copy, or open an "
                                                  "earlier version. The file is untouched.");
}

bool isSafeToShow(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default: // every other category is visible text
        return c != U'\\' && c != QChar::ReplacementCharacter;
    }
}

} // namespace

std::span<const RefusalRow> refusals()
{
    return Rows;
}

Error refuse(Refusal refusal, const QString &where, const QString &cause)
{
    const RefusalRow &row = rowOf(refusal);
    QString what = QCoreApplication::translate("Refusal", row.text);
    return {row.code, std::move(what), where, remedyFor(row.code), cause};
}

QString lineOf(const QString &member, int line)
{
    return QCoreApplication::translate("Refusal", "%1, line %2").arg(member).arg(line);
}

QString shown(QByteArrayView raw)
{
    constexpr qsizetype LongestShown = 120;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless |
                                                     QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder.decode(raw);
    if (decoder.hasError()) { // byte by byte, since no other reading is certain
        QString bytes;
        for (const char byte : raw.first(std::min(raw.size(), LongestShown))) {
            const auto code = static_cast<uchar>(byte);
            bytes += code > 0x1f && code < 0x7f && byte != '\\'
                         ? QString(QLatin1Char(byte))
                         : QStringLiteral("\\x%1").arg(code, 2, 16, QLatin1Char('0'));
        }
        return bytes;
    }
    QString result;
    const QList<uint> characters = text.toUcs4();
    for (const char32_t c : characters) {
        if (result.size() >= LongestShown) {
            return result + u'…';
        }
        result += isSafeToShow(c) ? QString::fromUcs4(&c, 1)
                  : c < 0x80      ? QStringLiteral("\\x%1").arg(uint(c), 2, 16, QLatin1Char('0'))
                                  : QStringLiteral("\\u{%1}").arg(uint(c), 0, 16);
    }
    return result;
}

} // namespace masthead
