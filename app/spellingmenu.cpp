// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spellingmenu.h"

#include "document/language/spellingwords.h"
#include "document/session/document.h"
#include "editor/spelling/spelling.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace masthead {

namespace {

/// Items may be written in these besides what there are dictionaries for.
constexpr std::array kWithoutDictionary{"ja", "ko", "zh-Hans", "zh-Hant"};

QString nameOf(const QString &language)
{
    // Qt names a country's own English and Spanish, where none is meant.
    const QString name = language == QLatin1StringView("en") ? QStringLiteral("English")
                         : language == QLatin1StringView("es")
                             ? QStringLiteral("Español")
                             : QLocale(language).nativeLanguageName();
    if (name.isEmpty()) {
        return language;
    }
    return name[0].toUpper() + name.sliced(1); // many languages write their names small
}

/// The languages of the dictionaries, once each, by their names.
QStringList languagesOf(const QStringList &codes)
{
    QStringList languages;
    for (const QString &code : codes) {
        const QLocale::Language language = QLocale(code).language();
        if (language != QLocale::C) {
            languages.append(QLocale::languageToCode(language));
        }
    }
    std::ranges::sort(languages, {}, nameOf);
    languages.removeDuplicates();
    return languages;
}

bool isSameLanguage(const QString &one, const QString &other)
{
    return QLocale(one).language() == QLocale(other).language();
}

} // namespace

QString languageNames(const QStringList &languages)
{
    QStringList names;
    for (const QString &language : languages) {
        names.append(nameOf(language));
    }
    names.removeDuplicates();
    return QLocale().createSeparatedList(names);
}

QStringList dictionaryNotes(const QStringList &languages, const QStringList &codes)
{
    QStringList notes;
    for (const QString &language : languages) {
        const bool isSpelled = std::ranges::none_of(kWithoutDictionary, [&](const char *without) {
            return isSameLanguage(language, QString::fromLatin1(without));
        });
        const QString code = dictionaryFor(language, codes);
        if (!isSpelled) {
            continue;
        }
        if (code.isEmpty()) {
            notes.append(SpellingMenu::tr("No dictionary for %1").arg(nameOf(language)));
        } else if (language.contains(u'-') &&
                   QLocale(code).territory() != QLocale(language).territory()) {
            //: Two varieties of a language: the first has no dictionary, so the second one's is
            //: used
            notes.append(
                SpellingMenu::tr("%1 is checked as %2").arg(nameOf(language), nameOf(code)));
        }
    }
    return notes;
}

SpellingMenu::SpellingMenu(Document &document, Spelling &spelling, Settings &settings,
                           QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_spelling(spelling)
    , m_settings(settings)
{
}

void SpellingMenu::popUp(const ItemId &item, const QPoint &place)
{
    m_spelling.run([](Dictionaries &all) { return all.codes(); })
        .then(this, [this, item, place](const QStringList &codes) {
            auto *menu = new QMenu;
            menu->setAttribute(Qt::WA_DeleteOnClose);
            fill(*menu, item, codes);
            menu->popup(place - QPoint(0, menu->sizeHint().height()));
        });
}

void SpellingMenu::fill(QMenu &menu, const ItemId &item, const QStringList &codes)
{
    QAction *check = menu.addAction(tr("&Check spelling"));
    check->setCheckable(true);
    check->setChecked(m_settings.writingHelp().spelling);
    connect(check, &QAction::toggled, this, [this](bool on) {
        WritingHelp help = m_settings.writingHelp();
        help.spelling = on;
        m_settings.setWritingHelp(help);
    });
    const Item *source = itemById(m_document.issue(), item);
    const QStringList notes = dictionaryNotes(
        spellingLanguages(m_document.issue(), source == nullptr ? Item() : *source), codes);
    for (const QString &note : notes) {
        menu.addAction(note)->setEnabled(false);
    }
    const QStringList languages = languagesOf(codes);
    if (source != nullptr) {
        addItemLanguages(*menu.addMenu(tr("This item is &written in")), item, languages);
    }
    menu.addSection(tr("Words of this issue may also be"));
    const QStringList spoken = spellingSettings(m_document.issue()).languages;
    for (const QString &language : languages) {
        if (isSameLanguage(language, m_document.issue().language)) {
            continue;
        }
        QAction *action = menu.addAction(nameOf(language));
        action->setCheckable(true);
        action->setChecked(std::ranges::any_of(
            spoken, [&language](const QString &each) { return isSameLanguage(each, language); }));
        connect(action, &QAction::toggled, this,
                [this, language](bool on) { setSpoken(language, on); });
    }
    if (languages.isEmpty()) {
        menu.addAction(tr("No dictionaries are installed"))->setEnabled(false);
    }
}

void SpellingMenu::addItemLanguages(QMenu &menu, const ItemId &item, const QStringList &languages)
{
    const QString now = itemById(m_document.issue(), item)->language;
    auto *choice = new QActionGroup(&menu);
    const auto add = [&](const QString &text, const QString &language) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(language == now);
        choice->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, item, language] { setItemLanguage(item, language); });
    };
    add(tr("The issue’s language (%1)").arg(nameOf(m_document.issue().language)), {});
    menu.addSeparator();
    QStringList offered = languages;
    for (const char *language : kWithoutDictionary) {
        offered.append(QString::fromLatin1(language));
    }
    if (!now.isEmpty() && !offered.contains(now)) {
        offered.append(now);
    }
    for (const QString &language : std::as_const(offered)) {
        add(nameOf(language), language);
    }
}

void SpellingMenu::setItemLanguage(const ItemId &item, const QString &language)
{
    const QJsonValue value =
        language.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(language);
    const Result<void> done = m_document.perform(
        {SetField{item, QStringLiteral("language"), value}}, tr("Language of the item"));
    if (!done) {
        Q_EMIT failed(done.error());
    }
}

void SpellingMenu::setSpoken(const QString &language, bool spoken)
{
    SpellingSettings settings = spellingSettings(m_document.issue());
    settings.languages.removeIf(
        [&language](const QString &each) { return isSameLanguage(each, language); });
    if (spoken) {
        settings.languages.append(language);
    }
    const Result<void> done =
        m_document.perform(spellingChange(m_document.issue(), settings), tr("Languages"));
    if (!done) {
        Q_EMIT failed(done.error());
    }
}

} // namespace masthead
