// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace masthead::cli {

/// The context that translators find the command line's texts in: `Words::tr("…")`. (A function of
/// our own named tr would compile, but lupdate would not see whose texts they are.)
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace masthead::cli
