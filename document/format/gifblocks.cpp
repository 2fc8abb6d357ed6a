// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/gifblocks.h"

namespace masthead {

namespace {

constexpr qsizetype screenEnd = 13;
constexpr qsizetype frameHead = 10;
constexpr quint8 extensionMark = 0x21;
constexpr quint8 frameMark = 0x2C;
constexpr quint8 endMark = 0x3B;
constexpr quint8 graphicControl = 0xF9;
constexpr quint8 application = 0xFF;

class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    std::optional<GifBlocks> run()
    {
        if (m_bytes.size() < screenEnd ||
            (!m_bytes.startsWith("GIF87a") && !m_bytes.startsWith("GIF89a"))) {
            return std::nullopt;
        }
        m_at = screenEnd + colourTable(byteAt(frameHead));
        keep(0);
        while (m_at < m_bytes.size()) {
            const qsizetype start = m_at;
            switch (byteAt(m_at)) {
            case endMark:
                m_result.bytes += char(endMark);
                return m_result.frames > 0 ? std::optional(m_result) : std::nullopt;
            case frameMark:
                m_at += frameHead + colourTable(byteAt(m_at + frameHead - 1)) + 1;
                skipSubBlocks();
                ++m_result.frames;
                keep(start);
                break;
            case extensionMark:
                if (extension()) {
                    keep(start);
                }
                break;
            default:
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] quint8 byteAt(qsizetype index) const
    {
        return index < m_bytes.size() ? quint8(m_bytes[index]) : 0;
    }

    static qsizetype colourTable(quint8 flags)
    {
        const bool isThere = (flags & 0x80U) != 0;
        return isThere ? 3 * (qsizetype(2) << (flags & 7U)) : 0;
    }

    void keep(qsizetype start)
    {
        if (m_at <= m_bytes.size()) {
            m_result.bytes += m_bytes.sliced(start, m_at - start);
        }
    }

    void skipSubBlocks()
    {
        while (m_at < m_bytes.size() && byteAt(m_at) != 0) {
            m_at += 1 + byteAt(m_at);
        }
        ++m_at;
    }

    /// Whether it tells how the picture moves.
    bool extension()
    {
        const quint8 label = byteAt(m_at + 1);
        const QByteArray name = m_bytes.mid(m_at + 3, 11);
        m_at += 2;
        skipSubBlocks();
        return label == graphicControl ||
               (label == application && (name == "NETSCAPE2.0" || name == "ANIMEXTS1.0"));
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    GifBlocks m_result;
};

} // namespace

std::optional<GifBlocks> gifBlocks(const QByteArray &bytes)
{
    return Reader(bytes).run();
}

} // namespace masthead
