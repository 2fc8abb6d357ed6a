// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/touched.h"

namespace masthead {

namespace {

struct Collector
{
    Touched &touched;

    void operator()(const EditText &change) const { touched.bodies.insert(change.item); }
    void operator()(const InsertSection &change) const
    {
        touched.structure = true;
        for (const Item &item : change.section.items) {
            touched.items.insert(item.id);
            touched.bodies.insert(item.id);
        }
    }
    void operator()(const RemoveSection &) const { touched.structure = true; }
    void operator()(const MoveSection &) const { touched.structure = true; }
    void operator()(const InsertItem &change) const
    {
        touched.structure = true;
        touched.items.insert(change.item.id);
        touched.bodies.insert(change.item.id);
    }
    void operator()(const RemoveItem &) const { touched.structure = true; }
    void operator()(const MoveItem &) const { touched.structure = true; }
    void operator()(const SetField &change) const { std::visit(*this, change.target); }
    void operator()(const WholeIssue &) const { touched.issue = true; }
    void operator()(const SectionId &id) const { touched.sections.insert(id); }
    void operator()(const ItemId &id) const { touched.items.insert(id); }
    void operator()(const AssetId &) const { touched.issue = true; }
    void operator()(const AddAsset &) const { touched.issue = true; }
    void operator()(const RemoveAsset &) const { touched.issue = true; }
    void operator()(const SetThread &change) const
    {
        if (change.value.has_value()) {
            touched.items.insert(change.value->anchor.item);
        } else {
            touched.everything = true; // the item that the thread hung on is not named
        }
    }
    void operator()(const Batch &batch) const
    {
        for (const Change &change : batch.changes) {
            std::visit(*this, change.value);
        }
    }
    void operator()(const ReplaceIssue &) const { touched.everything = true; }
};

} // namespace

Touched touchedBy(const Change &change)
{
    Touched touched;
    std::visit(Collector{touched}, change.value);
    return touched;
}

} // namespace masthead
