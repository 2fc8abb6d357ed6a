// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace masthead {

/// An address that may stand in an output: http, https, mailto (with to, subject and body only) or
/// `#id`. Only `parse` makes one, so an output can't carry anything else.
class SafeUrl
{
public:
    /// The address, normalised and percent-encoded for use in any output, `//host` as https. Empty
    /// when it is of another scheme, relative, has no host, holds invisible characters in it, or
    /// controls of text or of its direction anywhere.
    [[nodiscard]] static std::optional<SafeUrl> parse(QStringView address);

    /// Encoded; ASCII, without quotes, spaces or angle brackets.
    [[nodiscard]] const QString &text() const { return m_text; }
    /// For people: host and path without scheme and `www.`; hosts of several scripts as punycode.
    [[nodiscard]] QString display() const;
    /// Host in ASCII (punycode); empty for mailto and `#id`.
    [[nodiscard]] QString host() const;

    bool operator==(const SafeUrl &) const = default;

private:
    explicit SafeUrl(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace masthead
