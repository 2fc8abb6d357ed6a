// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

#include <vector>

namespace masthead {

/// Which rows an outline has: the sections, and under each the items that have a row of their own.
/// Ids only; what stands in a row is read from the issue.
struct OutlineShape
{
    struct SectionRow
    {
        SectionId id;
        std::vector<ItemId> items = {};

        bool operator==(const SectionRow &) const = default;
    };

    std::vector<SectionRow> sections;

    bool operator==(const OutlineShape &) const = default;
};

/// Whether the section and its item share a row: its only item, without a title.
[[nodiscard]] bool isFolded(const Section &section);

[[nodiscard]] OutlineShape outlineShape(const Issue &issue);

/// A step from one shape towards another, as a view wants to hear of it. Item steps name the
/// section by its row; rows are those at the time of the step. For moves `to` is the row that the
/// moved one has afterwards.
struct ShapeStep
{
    enum class Kind : std::uint8_t {
        InsertSection, ///< `section`, with its items
        RemoveSection,
        MoveSection, ///< from `from` to `to`
        InsertItem,  ///< at `to` of section `toSection`
        RemoveItem,  ///< at `from` of section `fromSection`
        MoveItem,
    };

    Kind kind;
    int from = -1;
    int to = -1;
    int fromSection = -1;
    int toSection = -1;
    OutlineShape::SectionRow section = {};
    ItemId item = {};
};

/// The next step on the way from `now` to `target`; false when they are equal. A single insertion,
/// removal or move is one step; no step undoes another. Cost: O(rows) once they are nearly equal.
[[nodiscard]] bool nextStep(const OutlineShape &now, const OutlineShape &target, ShapeStep &step);

/// The shape after a step.
void takeStep(OutlineShape &shape, const ShapeStep &step);

} // namespace masthead
