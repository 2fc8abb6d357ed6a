// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEngineUrlRequestInterceptor>

#include <atomic>

namespace masthead {

/// Lets through what a page of ours needs (itself, and pictures of its document) and blocks,
/// counting, every other request before it leaves the process.
class ContactGuard : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

    [[nodiscard]] int blocked() const { return m_blocked; }
    [[nodiscard]] int passed() const { return m_passed; }

private:
    std::atomic<int> m_blocked = 0;
    std::atomic<int> m_passed = 0;
};

} // namespace masthead
