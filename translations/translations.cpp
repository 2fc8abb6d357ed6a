// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace masthead {

namespace {

constexpr std::array kLanguages{
    InterfaceLanguage{"en", u"English"},
    InterfaceLanguage{"nl", u"Nederlands"},
    InterfaceLanguage{"zh_CN", u"简体中文"},
};

const InterfaceLanguage *installed = kLanguages.data();

/// nullptr: none of ours.
const InterfaceLanguage *languageNamed(const QString &name)
{
    const auto *const found =
        std::ranges::find_if(kLanguages, [&name](const InterfaceLanguage &language) {
            return name == QLatin1StringView(language.name);
        });
    return found == kLanguages.end() ? nullptr : found;
}

/// The first of the user's languages that there is a file for.
const InterfaceLanguage &systemLanguage()
{
    const QStringList wanted = QLocale().uiLanguages(QLocale::TagSeparator::Underscore);
    for (const QString &name : wanted) {
        if (name == "zh"_L1) { // Simplified, where no script or territory says otherwise
            return *languageNamed(u"zh_CN"_s);
        }
        for (const InterfaceLanguage &language : kLanguages) {
            const QString ours = QString::fromLatin1(language.name);
            if (name == ours || name.startsWith(ours + u'_')) {
                return language;
            }
        }
    }
    return kLanguages.front();
}

void install(QCoreApplication &application, const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file, folder)) {
        QCoreApplication::installTranslator(translator.get());
        translator.release()->setParent(&application);
    }
}

} // namespace

QString installedLanguage()
{
    return QString::fromLatin1(installed->name);
}

std::span<const InterfaceLanguage> interfaceLanguages()
{
    return kLanguages;
}

void installTranslations(QCoreApplication &application, const QString &wanted)
{
    const InterfaceLanguage *chosen = languageNamed(wanted);
    if (chosen != nullptr && QLocale(wanted).language() != QLocale().language()) {
        QLocale::setDefault(QLocale(wanted)); // else the system knows the country, too
    }
    installed = chosen == nullptr ? &systemLanguage() : chosen;
    const QString language = installedLanguage();
    if (language != "en"_L1) {
        install(application, u"qtbase_"_s + language,
                QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    }
    install(application, u"masthead_"_s + language, u":/i18n"_s);
}

} // namespace masthead
