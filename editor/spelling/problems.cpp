// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/spelling/problems.h"

#include "document/check/check.h"
#include "document/language/spellingwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <compare>
#include <utility>

namespace masthead {

namespace {

int startOfLine(QStringView body, int line)
{
    qsizetype at = 0;
    for (; line > 0; --line) {
        at = body.indexOf(u'\n', at) + 1;
        if (at == 0) {
            return static_cast<int>(body.size());
        }
    }
    return static_cast<int>(at);
}

Problem problemOf(const Finding &finding, const Item &item)
{
    Problem problem{.item = item.id, .text = findingText(finding)};
    if (finding.line >= 0) {
        const int lineStart = startOfLine(item.body, finding.line);
        const qsizetype found =
            finding.detail.isEmpty() ? -1 : item.body.indexOf(finding.detail, lineStart);
        const qsizetype lineEnd = item.body.indexOf(u'\n', lineStart);
        const bool isInLine = found >= 0 && (lineEnd < 0 || found < lineEnd);
        problem.start = isInLine ? static_cast<int>(found) : lineStart;
        problem.length = isInLine ? static_cast<int>(finding.detail.size()) : 0;
    }
    return problem;
}

/// Judges each word once.
class WordJudge
{
public:
    WordJudge(Dictionaries &dictionaries, const Issue &issue)
        : m_dictionaries(dictionaries)
        , m_own(spellingSettings(issue).words)
    {
    }

    bool isWrong(QStringView spelled, const QStringList &languages)
    {
        const QString word = dictionaryWord(spelled);
        QHash<QString, bool> &known = m_known[languages.join(u'\n')];
        const auto found = known.find(word);
        if (found != known.end()) {
            return *found;
        }
        const bool wrong = !m_own.knows(word) && m_dictionaries.isWrong(word, languages);
        known.insert(word, wrong);
        return wrong;
    }

private:
    Dictionaries &m_dictionaries;
    OwnWords m_own;
    QHash<QString, QHash<QString, bool>> m_known;
};

void addMisspelled(QList<Problem> &problems, WordJudge &judge, const Issue &issue, const Item &item)
{
    const QStringList languages = spellingLanguages(issue, item);
    const QList<TextRange> prose = proseOfBody(item.body);
    for (const TextRange &range : prose) {
        const QList<TextRange> words = spellingWords(item.body, range);
        for (const TextRange &word : words) {
            const QStringView spelled = QStringView(item.body).sliced(word.start, word.length);
            if (judge.isWrong(spelled, languages)) {
                problems.append(
                    {.item = item.id,
                     .start = static_cast<int>(word.start),
                     .length = static_cast<int>(word.length),
                     .text = QCoreApplication::translate("Spelling", "No dictionary knows “%1”.")
                                 .arg(spelled)});
            }
        }
    }
}

} // namespace

std::optional<Problem> nearestProblem(Dictionaries &dictionaries, const Issue &issue,
                                      const ItemId &item, ProblemPlace place, Step step,
                                      bool spelled)
{
    QHash<ItemId, QList<Problem>> findings;
    const QList<Finding> found = check(issue);
    for (const Finding &finding : found) {
        const Item *holder = itemById(issue, finding.item);
        if (holder != nullptr && findingWeight(finding.kind) == FindingWeight::ToMend) {
            findings[finding.item].append(problemOf(finding, *holder));
        }
    }
    WordJudge judge(dictionaries, issue);
    QList<const Item *> order;
    for (const Section &section : issue.sections) {
        for (const Item &each : section.items) {
            order.append(&each);
        }
    }
    if (order.isEmpty()) {
        return std::nullopt;
    }
    const bool forward = step == Step::Next;
    const auto problemsOf = [&](const Item &each) {
        QList<Problem> problems = findings.value(each.id);
        if (spelled) {
            addMisspelled(problems, judge, issue, each);
        }
        std::ranges::stable_sort(problems, {}, [](const Problem &problem) {
            return std::pair(problem.start, problem.length);
        });
        return problems;
    };
    const auto here =
        std::ranges::find_if(order, [&item](const Item *each) { return each->id == item; });
    const qsizetype first = here == order.end() ? 0 : here - order.begin();
    // The item of the place comes first for what lies in the direction, and last for the rest.
    for (qsizetype offset = 0; offset <= order.size(); ++offset) {
        const qsizetype index = (first + (forward ? offset : order.size() - offset)) % order.size();
        QList<Problem> problems = problemsOf(*order[index]);
        if (here != order.end() && offset == 0) {
            problems.removeIf([&](const Problem &problem) {
                const auto relation = std::pair(problem.start, problem.length) <=>
                                      std::pair(place.start, place.length);
                return forward ? relation <= 0 : relation >= 0;
            });
        }
        if (!problems.isEmpty()) {
            return forward ? problems.first() : problems.last();
        }
    }
    return std::nullopt;
}

} // namespace masthead
