// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/spelling/spelling.h"

#include "document/language/spellingwords.h"

#include <Sonnet/Speller>

#include <QLocale>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace masthead {

namespace {

constexpr qsizetype mostSuggestions = 10;
/// Words that are remembered, for each set of languages.
constexpr qsizetype mostWords = 200'000;
constexpr QChar separator(u'\n');

} // namespace

struct Dictionaries::Loaded
{
    std::optional<QStringList> codes;
    std::map<QString, std::optional<Sonnet::Speller>>
        spellers; ///< by language; none: no dictionary
};

Dictionaries::Dictionaries()
    : m_loaded(std::make_unique<Loaded>())
{
}

Dictionaries::~Dictionaries() = default;

QStringList Dictionaries::codes()
{
    if (!m_loaded->codes) {
        m_loaded->codes = Sonnet::Speller().availableLanguages();
    }
    return *m_loaded->codes;
}

QString dictionaryFor(const QString &language, const QStringList &codes)
{
    const QLocale locale(language);
    if (locale.language() == QLocale::C) {
        return {};
    }
    const QString own = QString(language).replace(u'-', u'_');
    const QString usual = QLocale(locale.language()).name();
    const QString name = QLocale::languageToCode(locale.language());
    for (const QString &code : {own, usual, name}) {
        if (codes.contains(code)) {
            return code;
        }
    }
    const auto any = std::ranges::find_if(
        codes, [&name](const QString &code) { return code.startsWith(name + u'_'); });
    return any == codes.end() ? QString() : *any;
}

const Sonnet::Speller *Dictionaries::speller(const QString &language)
{
    auto found = m_loaded->spellers.find(language);
    if (found == m_loaded->spellers.end()) {
        const QString code = dictionaryFor(language, codes());
        std::optional<Sonnet::Speller> speller;
        if (!code.isEmpty()) {
            speller.emplace(code);
        }
        found = m_loaded->spellers.emplace(language, std::move(speller)).first;
    }
    return found->second && found->second->isValid() ? &*found->second : nullptr;
}

bool Dictionaries::isWrong(const QString &word, const QStringList &languages)
{
    bool judged = false;
    for (const QString &language : languages) {
        const Sonnet::Speller *found = speller(language);
        if (found == nullptr || !isScriptOf(word, language)) {
            continue;
        }
        if (found->isCorrect(word)) {
            return false;
        }
        judged = true;
    }
    return judged;
}

QStringList Dictionaries::suggestions(const QString &word, const QStringList &languages)
{
    QStringList suggested;
    for (const QString &language : languages) {
        const Sonnet::Speller *found = speller(language);
        if (found != nullptr && isScriptOf(word, language)) {
            suggested += found->suggest(word);
        }
    }
    suggested.removeDuplicates();
    return suggested.first(std::min(suggested.size(), mostSuggestions));
}

Spelling::Spelling(QObject *parent)
    : QObject(parent)
    , m_dictionaries(std::make_shared<Dictionaries>())
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1); // the dictionaries live on that thread
}

Spelling::~Spelling()
{
    m_thread.clear();
    m_thread.waitForDone();
}

Verdict Spelling::verdict(const QString &word, const QStringList &languages)
{
    const QString key = languages.join(separator);
    const QHash<QString, bool> &known = m_wrong[key];
    if (const auto found = known.find(word); found != known.end()) {
        return *found ? Verdict::Wrong : Verdict::Right;
    }
    m_asked[key].insert(word);
    if (!std::exchange(m_isAsking, true)) {
        QMetaObject::invokeMethod(this, &Spelling::ask, Qt::QueuedConnection);
    }
    return Verdict::Unknown;
}

/// One set of languages at a time; what comes meanwhile goes with the next.
void Spelling::ask()
{
    if (m_asked.isEmpty()) {
        m_isAsking = false;
        return;
    }
    const QString key = m_asked.cbegin().key();
    const QSet<QString> words = m_asked.take(key);
    m_thread.start([this, dictionaries = m_dictionaries, key, words] {
        QHash<QString, bool> wrong;
        const QStringList languages = key.split(separator);
        for (const QString &word : words) {
            wrong.insert(word, dictionaries->isWrong(word, languages));
        }
        // The destructor waits for this thread: this is still there.
        QMetaObject::invokeMethod(
            this, [this, key, wrong] { learn(key, wrong); }, Qt::QueuedConnection);
    });
}

void Spelling::learn(const QString &languages, const QHash<QString, bool> &wrong)
{
    QHash<QString, bool> &known = m_wrong[languages];
    if (known.size() > mostWords) {
        known.clear();
    }
    known.insert(wrong);
    ask();
    Q_EMIT learned();
}

} // namespace masthead
