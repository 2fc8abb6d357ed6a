// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Addresses of the web as they come from a clipboard. Pure text; nothing is asked of the network.
namespace masthead {

/// The address without the parameters that only tell who sent the reader there: `utm_*`, `fbclid`,
/// `gclid`, `mc_*`. Other parameters, their order, and the fragment stay as they are, and so does
/// what is no web address.
[[nodiscard]] QString withoutTracking(QStringView address);

/// The address that a known redirect of a search engine, mail or social service leads to
/// (`https://www.google.com/url?q=…`); another address as it is.
[[nodiscard]] QString withoutRedirect(QStringView address);

/// What is typed as an address with the scheme that it lacks: `https:` for "energie.example/a",
/// `mailto:` for "ann@energie.example". Everything else is only trimmed.
[[nodiscard]] QString withScheme(const QString &typed);

/// Who publishes at an address, as a source card proposes it: the host without `www.`, readable
/// ("energie.example"). Empty for what is no address of the web.
[[nodiscard]] QString outletOf(QStringView address);

} // namespace masthead
