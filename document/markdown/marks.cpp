// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/marks.h"

#include <QRegularExpression>

#include <algorithm>

namespace masthead {

namespace {

bool isAsciiPunctuation(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7F && !c.isLetterOrNumber();
}

bool isGap(QChar c)
{
    return c.isNull() || c.isSpace();
}

/// One text on its way to Markdown.
class Escaper
{
public:
    Escaper(QStringView text, const TextPlace &place)
        : m_text(text)
        , m_place(place)
    {
    }

    QString run()
    {
        findAddresses();
        m_brackets = bracketsBalance();
        const qsizetype atStart = m_place.before.isNull() ? lineMark() : -1;
        QString result;
        result.reserve(m_text.size() + m_text.size() / 8);
        for (qsizetype index = 0; index < m_text.size(); ++index) {
            if (index == atStart || (!isInAddress(index) && isMark(index))) {
                result += u'\\';
            }
            result += m_text[index];
        }
        return result;
    }

private:
    struct Range
    {
        qsizetype start;
        qsizetype end;
    };

    [[nodiscard]] QChar previous(qsizetype index) const
    {
        return index > 0 ? m_text[index - 1] : m_place.before;
    }
    [[nodiscard]] QChar next(qsizetype index) const
    {
        return index + 1 < m_text.size() ? m_text[index + 1] : m_place.after;
    }

    /// What the parser makes a link of by itself holds no marks.
    void findAddresses()
    {
        static const QRegularExpression address(
            QStringLiteral("\\b(?:https?://|www\\.)[^\\s<>()\\[\\]*`|\\\\]*"));
        for (auto it = address.globalMatchView(m_text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            m_addresses.append({match.capturedStart(), match.capturedEnd()});
        }
    }

    [[nodiscard]] bool isInAddress(qsizetype index) const
    {
        return std::ranges::any_of(m_addresses, [index](const Range &range) {
            return index >= range.start && index < range.end;
        });
    }

    [[nodiscard]] bool bracketsBalance() const
    {
        int open = 0;
        for (const QChar character : m_text) {
            open += character == u'[' ? 1 : character == u']' ? -1 : 0;
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }

    /// Where the mark of a block at the line's start is broken by a backslash; -1: there is none.
    [[nodiscard]] qsizetype lineMark() const
    {
        static const QRegularExpression block(
            QStringLiteral("^(?:#{1,6}(?=\\s|$)|>|[-+*](?=\\s|$)|=+$|[-|: ]*-[-|: ]*$)"));
        static const QRegularExpression number(QStringLiteral("^\\d{1,9}(?=[.)](?:\\s|$))"));
        static const QRegularExpression task(QStringLiteral("^\\[[ xX]\\](?=\\s)"));
        const bool isWhole = m_place.after.isNull();
        const auto begins = [&](const QRegularExpression &mark) {
            const QRegularExpressionMatch match = mark.matchView(m_text);
            // A match up to the end says nothing where the line goes on.
            return match.hasMatch() && (isWhole || match.capturedEnd() < m_text.size());
        };
        if (begins(block) || (m_place.inListItem && begins(task))) {
            return 0;
        }
        const QRegularExpressionMatch match = number.matchView(m_text);
        return match.hasMatch() ? match.capturedEnd() : -1;
    }

    [[nodiscard]] bool isMark(qsizetype index) const
    {
        const QChar before = previous(index);
        const QChar after = next(index);
        switch (m_text[index].unicode()) {
        case u'\\':
            return after.isNull() || isAsciiPunctuation(after);
        case u'`':
            return true;
        case u'*':
            return !(isGap(before) && isGap(after));
        case u'_':
            return !(isGap(before) && isGap(after)) &&
                   !(before.isLetterOrNumber() && after.isLetterOrNumber());
        case u'~':
            return before == u'~' || after == u'~';
        case u'[':
            return m_place.inLink ? !m_brackets : opensLink(index);
        case u']':
            return m_place.inLink && !m_brackets;
        case u'<':
            return after.isLetter() || QStringView(u"/!?").contains(after);
        case u'&':
            return isEntity(index);
        case u'!':
            return index + 1 == m_text.size() && after == u'[';
        case u'|':
            return m_place.inCell;
        default:
            return false;
        }
    }

    [[nodiscard]] bool opensLink(qsizetype index) const
    {
        if (next(index) == u'^') {
            return true;
        }
        const qsizetype close = m_text.indexOf(u']', index);
        if (close < 0) {
            return !m_place.after.isNull();
        }
        return QStringView(u"([:").contains(next(close));
    }

    [[nodiscard]] bool isEntity(qsizetype index) const
    {
        static const QRegularExpression entity(
            QStringLiteral("^&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"));
        constexpr qsizetype longest = 40;
        return entity
            .matchView(m_text.sliced(index).first(std::min(longest, m_text.size() - index)))
            .hasMatch();
    }

    QStringView m_text;
    const TextPlace &m_place;
    QList<Range> m_addresses;
    bool m_brackets = true;
};

} // namespace

bool isMarkPunctuation(QChar character)
{
    return isAsciiPunctuation(character) || character.isPunct();
}

QString escaped(QStringView text, const TextPlace &place)
{
    return Escaper(text, place).run();
}

QString fullyEscaped(QStringView text)
{
    QString result;
    for (const QChar character : text) {
        if (isAsciiPunctuation(character)) {
            result += u'\\';
        }
        result += character;
    }
    return result;
}

} // namespace masthead
