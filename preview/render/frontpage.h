// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/counts.h"
#include "preview/render/bodyrenderer.h"

namespace masthead {

/// Where the sections of an issue go, in the order that they have.
struct FrontPage
{
    QList<Zone> zones;            ///< one for each section
    qsizetype contentsBefore = 0; ///< index of the section that the contents list stands before
    Zone contentsZone = Zone::Rest;
};

/// The front is the first lead story with the subscriptions and events that stand around it; what
/// comes before goes above, the rest below. The contents list is right before the first `news`, or,
/// without any, right after the front.
[[nodiscard]] FrontPage arrangeFrontPage(const Issue &issue);

/// A text with the language that it is in.
struct NameText
{
    QString text;
    QString language;
};

/// What an issue is called, never blank: its title, else its date in words, else a word for that.
[[nodiscard]] NameText editionName(const Issue &issue, const OutputWords &words);

/// The frame of a section: its element and heading, without items.
[[nodiscard]] PageSection sectionFrame(const Section &section);

/// The parts of a page that are no section of the issue. A section without an id: there is none.
[[nodiscard]] PageSection nameplate(const RenderContext &context, const Counts &counts);
[[nodiscard]] PageSection contentsList(const RenderContext &context);
[[nodiscard]] PageSection foot(const RenderContext &context);

} // namespace masthead
