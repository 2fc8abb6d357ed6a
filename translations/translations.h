// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <span>

class QCoreApplication;

namespace masthead {

struct InterfaceLanguage
{
    const char *name;    ///< of its file: "zh_CN"
    QStringView ownName; ///< in itself
};

/// What the program speaks; English first.
[[nodiscard]] std::span<const InterfaceLanguage> interfaceLanguages();

/// Gives the program the words of a language: ours, and Qt's for its own dialogs.
///
/// Takes the one that is wanted; where that is none of ours, the first of the user's languages that
/// is; English otherwise, whose own file holds the plurals only. Dates and numbers follow a wanted
/// language, else the system's. Call once, right after the application object is made. Thread: the
/// application's.
void installTranslations(QCoreApplication &application, const QString &wanted = {});

/// The one that was installed; English before.
[[nodiscard]] QString installedLanguage();

} // namespace masthead
