// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/blobs.h"
#include "preview/render/fragment.h"

#include <QByteArray>

namespace masthead {

/// The web page: one file that needs no other. CSS inside, pictures as data, no script, and a
/// policy (CSP) that forbids any request. Any thread; same issue, same bytes.
[[nodiscard]] QByteArray webPage(const Issue &issue, const Blobs &blobs);

/// The document that the PDF is printed from: class `print` on `html`, pictures by the preview's
/// scheme, Output::Print's additions. The theme's print style needs no `@media print`.
[[nodiscard]] QByteArray printPage(const Issue &issue);

/// The preview's shell: a web page whose `<main id="page">` is empty, to be filled with
/// `pageContent` and patched from then on. Pictures by the preview's scheme, no script.
[[nodiscard]] QByteArray previewShell(const Issue &issue);

/// The children of `<main id="page">`: the three zones (`<div id="page_head">`, …) with the
/// sections.
[[nodiscard]] Html pageContent(const RenderedIssue &rendered);

/// One section as it stands in the page, for patches that insert or replace it.
[[nodiscard]] Html sectionHtml(const PageSection &section);
/// One fragment as it stands in its section.
[[nodiscard]] Html fragmentHtml(const Fragment &fragment);

/// The text of the page's `<style id="page_style">`: the theme with the issue's tokens. Changes
/// only when Issue::theme does.
[[nodiscard]] QByteArray pageStyle(const Theme &theme);

/// `lang` and `dir` of the page's `html` element.
[[nodiscard]] QString pageLanguage(const Issue &issue);
[[nodiscard]] QString pageDirection(const Issue &issue);

} // namespace masthead
