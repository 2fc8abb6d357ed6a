// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace masthead {

/// Why web pages can't be shown here. Anything but `None`: no WebEngine object may be made.
enum class WebTrouble : std::uint8_t {
    None,
    NoEngine,         ///< its program is missing
    RunAsRoot,        ///< Chromium ends the whole process for uid 0
    NoUserNamespaces, ///< Chromium would start silently with half of its sandbox
};

/// What `prepareWebEngine` found.
struct WebStart
{
    WebTrouble trouble = WebTrouble::None;
    /// The user's own QTWEBENGINE_DISABLE_SANDBOX is honoured; the window says so, lastingly.
    bool sandboxOff = false;

    [[nodiscard]] bool canShowPages() const { return trouble == WebTrouble::None; }
    bool operator==(const WebStart &) const = default;
};

/// Registers the scheme of our pages, sets the switches that cut Chromium off the network, has
/// pages drawn without the GPU, and tries in a forked child whether Chromium's sandbox can start.
/// Call once in main(), before QApplication is made and while there is one thread. Masthead itself
/// never turns the sandbox off.
[[nodiscard]] WebStart prepareWebEngine();

/// For people, translated: why there is no preview and what to do; empty for `None`.
[[nodiscard]] QString explanation(WebTrouble trouble);
/// The lasting notice for a sandbox that the user turned off.
[[nodiscard]] QString sandboxOffNotice();

} // namespace masthead
