// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/item/bodysource.h"

#include "document/import/webaddresses.h"
#include "document/model/fields.h"

namespace masthead {

std::optional<Change> bodyAddressAsSource(const Issue &issue, const ItemId &item,
                                          const QString &address)
{
    const Item *found = itemById(issue, item);
    const qsizetype at = found == nullptr ? -1 : found->body.indexOf(address);
    if (at < 0 || !found->sources.isEmpty()) {
        return std::nullopt;
    }
    qsizetype start = at;
    qsizetype end = at + address.size();
    const QString &body = found->body;
    const bool isLine =
        (start == 0 || body[start - 1] == u'\n') && (end == body.size() || body[end] == u'\n');
    while (isLine && end < body.size() && body[end] == u'\n') {
        ++end;
    }
    if (end == body.size()) {
        while (isLine && start > 0 && body[start - 1] == u'\n') {
            --start;
        }
    }
    Item with;
    with.sources = {Source{.address = address, .outlet = outletOf(address)}};
    Batch batch;
    batch.changes.push_back({EditText{.item = item,
                                      .position = start,
                                      .removed = body.sliced(start, end - start),
                                      .inserted = {}}});
    batch.changes.push_back({SetField{.target = item,
                                      .key = QStringLiteral("sources"),
                                      .value = itemField(u"sources")->get(with)}});
    return Change{std::move(batch)};
}

} // namespace masthead
