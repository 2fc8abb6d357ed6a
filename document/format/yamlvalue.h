// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace masthead {

/// What the value of one YAML entry says.
struct YamlValue
{
    bool isText = false; ///< a scalar; else a list or a table
    QString text;        ///< of a scalar
    QStringList list;    ///< of a list of scalars
    qsizetype end = 0;   ///< UTF-16 offset in the entry behind a scalar; a comment may follow
};

/// Reads `key: value`, with the lines that belong to it, by libyaml. Nothing when it is no YAML, or
/// more than such an entry: a value with an anchor or a tag means something else than it says.
[[nodiscard]] std::optional<YamlValue> readYamlValue(const QString &entry);

} // namespace masthead
