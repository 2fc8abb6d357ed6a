// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/language/spellingwords.h"
#include "editor/spelling/problems.h"

#include <QObject>
#include <QTextLayout>

class QMenu;
class QPlainTextEdit;
class QTextBlock;

namespace masthead {

class BodyTexts;
class Document;
class MarkdownHighlighter;
struct Tokens;

/// Reads along: marks misspelled words with a red wave and numbers whose decimal mark is another
/// language's with amber dots, in what is to be seen; offers what to write instead. The word that
/// is being typed is let be until the caret leaves it.
class Proofreader : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Proofreader(Document &document, QPlainTextEdit &edit, BodyTexts &texts);

    /// What judges the words, and whether it shall. It must outlive this.
    void setSpelling(Spelling &spelling, bool judgesWords = true);
    /// The item whose body the edit shows.
    void setItem(const ItemId &item);
    /// Has this highlighter mark its text.
    void serve(MarkdownHighlighter &highlighter);

    /// The author wrote something where the caret is now.
    void noteTyping();
    /// The caret moved, perhaps away from there.
    void noteCaret();

    /// Puts what can be done about the word or number at the place on top of a menu; false: there
    /// is nothing wrong. Suggestions come in when they are found.
    bool addFixes(QMenu &menu, int position);
    /// A menu of the fixes at the caret, at the caret.
    void showFixes();
    /// Finds the nearest problem of the issue from the caret on; see `found`.
    void findProblem(Step step);

Q_SIGNALS:
    /// The search's answer; an item that is null: there is no problem.
    void found(const masthead::Problem &problem);
    /// Nothing is wrong at the caret.
    void nothingToFix();
    void failed(const masthead::Error &error);

private:
    /// Something wrong in a line; positions count in it.
    struct Mark
    {
        TextRange range;
        QString proposal; ///< of a number; empty: a word
    };

    [[nodiscard]] QList<Mark> marksOf(QStringView line);
    [[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(const QTextBlock &block);
    void readSettings();
    void markAgain();
    void replace(int position, int length, const QString &text, const QString &undoText);
    void addOwnWord(const QString &word);

    Document &m_document;
    QPlainTextEdit &m_edit;
    BodyTexts &m_texts;
    Spelling *m_spelling = nullptr;
    bool m_judgesWords = false;
    QList<MarkdownHighlighter *> m_served; ///< go with their texts
    ItemId m_item;
    QString m_language;
    QStringList m_languages;
    OwnWords m_own;
    int m_typedAt = -1; ///< the caret behind what is being typed; -1: nothing is
    Problem m_shown;    ///< the last one found, while the caret stands on it
};

} // namespace masthead
