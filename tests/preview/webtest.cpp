// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/preview/webtest.h"

#include "preview/web/hardenedpage.h"

#include <QWebEngineScript>

namespace masthead {

QVariant evaluate(HardenedPage &page, const QString &script)
{
    bool isDone = false;
    QVariant result;
    page.runJavaScript(script, QWebEngineScript::ApplicationWorld, [&](const QVariant &value) {
        result = value;
        isDone = true;
    });
    const bool answered = QTest::qWaitFor([&] { return isDone; }, 20'000);
    return answered ? result : QVariant();
}

} // namespace masthead
