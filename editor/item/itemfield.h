// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/model/ids.h"

#include <QJsonValue>

namespace masthead {

class Document;

/// Sets a field of an item, as one undo of that name; an empty text is the field's default. Where
/// the item has that value already nothing happens: fields also tell of edits that change nothing,
/// such as an input method's unfinished text. Errors: those of Document::perform.
[[nodiscard]] Result<void> setItemField(Document &document, const ItemId &item, const QString &key,
                                        const QJsonValue &value, const QString &name);

} // namespace masthead
