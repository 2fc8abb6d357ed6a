// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/web/contactguard.h"

#include "preview/web/nlxscheme.h"

#include <QWebEngineUrlRequestInfo>

namespace masthead {

namespace {

bool isWanted(const QWebEngineUrlRequestInfo &info)
{
    const auto target = nlxTarget(info.requestUrl());
    if (!target || info.requestMethod() != "GET") {
        return false;
    }
    // The page is no frame, object or picture of itself, and a picture is nothing but a picture.
    return std::holds_alternative<NlxPage>(*target)
               ? info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame
               : info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeImage;
}

} // namespace

void ContactGuard::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    if (isWanted(info)) {
        ++m_passed;
        return;
    }
    ++m_blocked;
    info.block(true);
}

} // namespace masthead
