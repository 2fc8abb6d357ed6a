// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/web/webstart.h"

#include <QApplication>
#include <QTest>

namespace masthead {

/// What tests that show pages stand on.
struct WebTest
{
    /// As `prepareWebEngine` found it, before the application was made.
    static inline WebStart start;

    /// Empty, or why this machine can't run a test that needs the sandbox. Only ./dev sets the
    /// variable, where the kernel forbids user namespaces; anywhere else a missing sandbox is a
    /// failure.
    [[nodiscard]] static const char *skipReason()
    {
        return qEnvironmentVariableIsSet("MASTHEAD_NO_SANDBOX")
                   ? "this system forbids user namespaces, and so Chromium's sandbox"
                   : nullptr;
    }
};

/// The value of a script's last expression in the application's world.
QVariant evaluate(class HardenedPage &page, const QString &script);

} // namespace masthead

#define MASTHEAD_WEB_TEST_MAIN(TestClass)                                                          \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        masthead::WebTest::start = masthead::prepareWebEngine();                                   \
        QApplication application(argc, argv);                                                      \
        TestClass test;                                                                            \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
