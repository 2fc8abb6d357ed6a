// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// The records of a ZIP archive, as PKWARE's APPNOTE.TXT numbers them (4.3.7, 4.3.12, 4.3.16).
/// All numbers are little-endian.
namespace masthead::zipformat {

inline constexpr QByteArrayView LocalSignature("PK\x03\x04");
inline constexpr QByteArrayView CentralSignature("PK\x01\x02");
inline constexpr QByteArrayView EndSignature("PK\x05\x06");
inline constexpr QByteArrayView Zip64LocatorSignature("PK\x06\x07");

inline constexpr qsizetype LocalBytes = 30;
inline constexpr qsizetype CentralBytes = 46;
inline constexpr qsizetype EndBytes = 22;
inline constexpr qsizetype Zip64LocatorBytes = 20;

inline constexpr quint16 Stored = 0;
inline constexpr quint16 Deflated = 8;

// general purpose flags (4.4.4)
inline constexpr quint16 Encrypted = 1U << 0U;
inline constexpr quint16 DeflateOptions = 3U << 1U;
inline constexpr quint16 SizesAfterData = 1U << 3U;
inline constexpr quint16 StronglyEncrypted = 1U << 6U;
inline constexpr quint16 Utf8Name = 1U << 11U;
inline constexpr quint16 MaskedHeaders = 1U << 13U;

/// Numbers of a record by their offset. The caller has checked the record's length.
class Fields
{
public:
    explicit Fields(QByteArrayView record)
        : m_record(record)
    {
    }

    [[nodiscard]] quint16 u16(qsizetype offset) const
    {
        return static_cast<quint16>(byte(offset) | byte(offset + 1) << 8U);
    }
    [[nodiscard]] quint32 u32(qsizetype offset) const
    {
        return u16(offset) | static_cast<quint32>(u16(offset + 2)) << 16U;
    }

private:
    [[nodiscard]] unsigned byte(qsizetype offset) const
    {
        return static_cast<uchar>(m_record[offset]);
    }

    QByteArrayView m_record;
};

} // namespace masthead::zipformat
