// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPromise>
#include <QSet>
#include <QStringList>
#include <QThreadPool>

#include <cstdint>
#include <functional>
#include <memory>

namespace Sonnet {
class Speller;
}

namespace masthead {

/// The dictionaries of the system, by language; of the thread that Spelling gives them to.
class Dictionaries
{
public:
    Dictionaries();
    ~Dictionaries();
    Q_DISABLE_COPY_MOVE(Dictionaries)

    /// No dictionary of these languages knows the word, and one is of its script. A language
    /// without a dictionary has no say.
    [[nodiscard]] bool isWrong(const QString &word, const QStringList &languages);
    /// The nearest first, of all these languages in turn, at most ten.
    [[nodiscard]] QStringList suggestions(const QString &word, const QStringList &languages);
    /// Codes as the system has them: "en_US".
    [[nodiscard]] QStringList codes();

private:
    struct Loaded;

    [[nodiscard]] const Sonnet::Speller *speller(const QString &language);

    std::unique_ptr<Loaded> m_loaded;
};

/// Which dictionary serves a language (BCP 47): its own, else its usual country's, else any of the
/// language; empty: none.
[[nodiscard]] QString dictionaryFor(const QString &language, const QStringList &codes);

enum class Verdict : std::uint8_t { Unknown, Right, Wrong };

/// Judges words by Sonnet's dictionaries on a thread of its own, since loading one takes a tenth of
/// a second; what it has judged it knows at once. One for the program; window's thread.
class Spelling : public QObject
{
    Q_OBJECT

public:
    explicit Spelling(QObject *parent = nullptr);
    /// Waits for what is at hand.
    ~Spelling() override;

    /// Unknown: it is being looked up, and `learned` will tell. `languages` are BCP 47; the word is
    /// right if one knows it.
    [[nodiscard]] Verdict verdict(const QString &word, const QStringList &languages);

    /// Work with the dictionaries, on their thread.
    template <typename Work>
    [[nodiscard]] auto run(Work work)
    {
        using Answer = std::invoke_result_t<Work, Dictionaries &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        m_thread.start([promise, work = std::move(work), dictionaries = m_dictionaries] {
            promise->addResult(work(*dictionaries));
            promise->finish();
        });
        return promise->future();
    }

Q_SIGNALS:
    /// Words that were unknown are judged now.
    void learned();

private:
    void ask();
    void learn(const QString &languages, const QHash<QString, bool> &wrong);

    std::shared_ptr<Dictionaries> m_dictionaries;
    QThreadPool m_thread;                         ///< one thread
    QHash<QString, QHash<QString, bool>> m_wrong; ///< by languages, by word
    QHash<QString, QSet<QString>> m_asked;        ///< to be looked up
    bool m_isAsking = false;
};

} // namespace masthead
