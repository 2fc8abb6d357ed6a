// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/web/webstart.h"

namespace masthead {

class Look;
class Settings;
class Spelling;

/// What all windows of the process share.
struct Services
{
    Settings &settings;
    Look &look;
    Spelling &spelling;
    WebStart web;
    /// Whether a window is the user's: it locks its file and keeps his places in it. Not where a
    /// picture is taken.
    bool claimsFiles = true;
};

} // namespace masthead
