// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/item/itemfield.h"

#include "document/model/fields.h"
#include "document/session/document.h"

namespace masthead {

Result<void> setItemField(Document &document, const ItemId &item, const QString &key,
                          const QJsonValue &value, const QString &name)
{
    const bool isDefault = value.isString() && value.toString().isEmpty();
    const QJsonValue wanted = isDefault ? QJsonValue(QJsonValue::Undefined) : value;
    const Item *now = itemById(document.issue(), item);
    const Field<Item> *field = itemField(key);
    if (now != nullptr && field != nullptr && field->get(*now) == wanted) {
        return {};
    }
    return document.perform(Change{SetField{item, key, wanted}}, name);
}

} // namespace masthead
