// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace masthead {

namespace {

/// The first of the user's languages that there is a file for.
QString ownLanguage()
{
    const QStringList wanted = QLocale().uiLanguages(QLocale::TagSeparator::Underscore);
    for (const QString &name : wanted) {
        if (name == "zh"_L1) { // Simplified, where no script or territory says otherwise
            return u"zh_CN"_s;
        }
        for (const QString &ours : {u"en"_s, u"nl"_s, u"zh_CN"_s}) {
            if (name == ours || name.startsWith(ours + u'_')) {
                return ours;
            }
        }
    }
    return u"en"_s;
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

void installTranslations(QCoreApplication &application)
{
    const QString language = ownLanguage();
    if (language != "en"_L1) {
        install(application, u"qtbase_"_s + language,
                QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    }
    install(application, u"masthead_"_s + language, u":/i18n"_s);
}

} // namespace masthead
