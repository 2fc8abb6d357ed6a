// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/proofreader.h"

#include "document/language/decimalmarks.h"
#include "document/session/document.h"
#include "editor/markdown/bodytexts.h"
#include "editor/markdown/markdownhighlighter.h"
#include "editor/style/menutext.h"
#include "editor/style/tokens.h"
#include "editor/touched.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextBlock>

#include <algorithm>

namespace masthead {

Proofreader::Proofreader(Document &document, QPlainTextEdit &edit, BodyTexts &texts)
    : QObject(&edit)
    , m_document(document)
    , m_edit(edit)
    , m_texts(texts)
{
    connect(&document, &Document::changed, this, [this](const Change &change) {
        const Touched touched = touchedBy(change);
        if (touched.everything || touched.structure || touched.issue ||
            touched.items.contains(m_item)) {
            readSettings();
        }
    });
    connect(&document, &Document::reset, this, &Proofreader::readSettings);
}

void Proofreader::setSpelling(Spelling &spelling, bool judgesWords)
{
    m_spelling = &spelling;
    m_judgesWords = judgesWords;
    connect(&spelling, &Spelling::learned, this, &Proofreader::markAgain, Qt::UniqueConnection);
    markAgain();
}

void Proofreader::setItem(const ItemId &item)
{
    m_item = item;
    m_typedAt = -1;
    readSettings();
    markAgain(); // the text was not to be seen when it was highlighted
}

void Proofreader::serve(MarkdownHighlighter &highlighter)
{
    highlighter.setMarks([this](const QTextBlock &block) { return formatsOf(block); });
    m_served.append(&highlighter);
    connect(&highlighter, &QObject::destroyed, this,
            [this, gone = &highlighter] { m_served.removeOne(gone); });
}

void Proofreader::readSettings()
{
    const Issue &issue = m_document.issue();
    const Item *item = itemById(issue, m_item);
    const QString language = item == nullptr ? QString() : languageOf(issue, *item);
    const QStringList languages = item == nullptr ? QStringList() : spellingLanguages(issue, *item);
    const OwnWords own(spellingSettings(issue).words);
    if (language != m_language || languages != m_languages || own != m_own) {
        m_language = language;
        m_languages = languages;
        m_own = own;
        markAgain();
    }
}

void Proofreader::markAgain()
{
    for (MarkdownHighlighter *highlighter : std::as_const(m_served)) {
        highlighter->markAgain();
    }
}

// Marks

QList<Proofreader::Mark> Proofreader::marksOf(QStringView line)
{
    QList<Mark> marks;
    const QList<TextRange> prose = proseOfLine(line);
    for (const TextRange &range : prose) {
        const QList<DecimalMark> numbers = decimalMarks(line, range, m_language);
        for (const DecimalMark &number : numbers) {
            marks.append({number.number, number.proposal});
        }
        if (!m_judgesWords) {
            continue;
        }
        const QList<TextRange> words = spellingWords(line, range);
        for (const TextRange &word : words) {
            const QString spelled = dictionaryWord(line.sliced(word.start, word.length));
            if (!m_own.knows(spelled) &&
                m_spelling->verdict(spelled, m_languages) == Verdict::Wrong) {
                marks.append({word, {}});
            }
        }
    }
    return marks;
}

QList<QTextLayout::FormatRange> Proofreader::formatsOf(const QTextBlock &block)
{
    if (block.document() != m_edit.document()) {
        return {}; // it is not to be seen
    }
    const Tokens &colors = tokensOf(m_edit.palette());
    const int caret = m_typedAt < 0 ? -1 : m_edit.textCursor().position() - block.position();
    QList<QTextLayout::FormatRange> formats;
    const QString line = block.text();
    const QList<Mark> marks = marksOf(line);
    for (const Mark &mark : marks) {
        if (mark.range.end() == caret) {
            continue;
        }
        QTextCharFormat format;
        const bool isWord = mark.proposal.isEmpty();
        format.setUnderlineStyle(isWord ? QTextCharFormat::WaveUnderline
                                        : QTextCharFormat::DotLine);
        format.setUnderlineColor(isWord ? colors.error : colors.draft);
        formats.append(
            {static_cast<int>(mark.range.start), static_cast<int>(mark.range.length), format});
    }
    return formats;
}

void Proofreader::noteTyping()
{
    m_typedAt = m_edit.textCursor().position();
}

void Proofreader::noteCaret()
{
    if (m_typedAt >= 0 && m_edit.textCursor().position() != m_typedAt) {
        m_typedAt = -1;
        markAgain();
    }
}

// What can be done

bool Proofreader::addFixes(QMenu &menu, int position)
{
    const QTextBlock block = m_edit.document()->findBlock(position);
    const QString line = block.text();
    const QList<Mark> marks = m_edit.isReadOnly() ? QList<Mark>() : marksOf(line);
    const int column = position - block.position();
    const auto mark = std::ranges::find_if(marks, [column](const Mark &each) {
        return each.range.start <= column && column <= each.range.end();
    });
    if (mark == marks.end()) {
        return false;
    }
    const int start = block.position() + static_cast<int>(mark->range.start);
    const auto length = static_cast<int>(mark->range.length);
    QAction *before = menu.actions().value(0);
    const auto add = [&](const QString &text) {
        auto *action = new QAction(text, &menu);
        menu.insertAction(before, action);
        return action;
    };
    if (!mark->proposal.isEmpty()) {
        connect(add(tr("Write %1").arg(mark->proposal)), &QAction::triggered, this,
                [this, start, length, text = mark->proposal] {
                    replace(start, length, text, tr("Decimal mark"));
                });
        menu.insertSeparator(before);
        return true;
    }
    const QString word = line.sliced(mark->range.start, mark->range.length);
    QAction *waiting = add(tr("Looking for suggestions…"));
    waiting->setEnabled(false);
    menu.insertSeparator(before);
    connect(add(tr("Add “%1” to the issue’s words").arg(menuText(word))), &QAction::triggered, this,
            [this, word] { addOwnWord(word); });
    menu.insertSeparator(before);
    const auto ask = [spelled = dictionaryWord(word), languages = m_languages](Dictionaries &all) {
        return all.suggestions(spelled, languages);
    };
    const auto show = [this, start, length, waiting,
                       menu = QPointer<QMenu>(&menu)](const QStringList &suggestions) {
        if (menu == nullptr) {
            return; // it was closed
        }
        for (const QString &suggestion : suggestions) {
            auto *action = new QAction(menuText(suggestion), menu);
            menu->insertAction(waiting, action);
            connect(action, &QAction::triggered, this, [this, start, length, suggestion] {
                replace(start, length, suggestion, tr("Spelling"));
            });
        }
        waiting->setText(tr("No suggestions"));
        waiting->setVisible(suggestions.isEmpty());
        if (!suggestions.isEmpty()) {
            const QList<QAction *> fixes = menu->actions();
            menu->setActiveAction(fixes.first());
        }
    };
    m_spelling->run(ask).then(this, show);
    return true;
}

void Proofreader::showFixes()
{
    auto *menu = new QMenu(&m_edit);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!addFixes(*menu, m_edit.textCursor().position())) {
        delete menu;
        Q_EMIT nothingToFix();
        return;
    }
    menu->popup(m_edit.viewport()->mapToGlobal(m_edit.cursorRect().bottomLeft()));
    const QList<QAction *> fixes = menu->actions();
    menu->setActiveAction(fixes.first());
}

void Proofreader::replace(int position, int length, const QString &text, const QString &undoText)
{
    QTextCursor cursor(m_edit.document());
    cursor.setPosition(position);
    cursor.setPosition(position + length, QTextCursor::KeepAnchor);
    m_texts.editAs(undoText, [&] { cursor.insertText(text); });
    m_edit.setTextCursor(cursor);
}

void Proofreader::addOwnWord(const QString &word)
{
    SpellingSettings settings = spellingSettings(m_document.issue());
    settings.words.append(dictionaryWord(word));
    const Result<void> done =
        m_document.perform(spellingChange(m_document.issue(), settings), tr("Add word"));
    if (!done) {
        Q_EMIT failed(done.error());
    }
}

void Proofreader::findProblem(Step step)
{
    if (m_spelling == nullptr) {
        return;
    }
    const QTextCursor cursor = m_edit.textCursor();
    const bool isOnShown =
        m_shown.item == m_item && (m_shown.start < 0 || m_shown.start == cursor.selectionStart());
    const ProblemPlace place = isOnShown ? ProblemPlace{m_shown.start, m_shown.length}
                                         : ProblemPlace{cursor.selectionStart(), -1};
    m_spelling
        ->run([issue = m_document.issue(), item = m_item, place, step,
               spelled = m_judgesWords](Dictionaries &all) {
            return nearestProblem(all, issue, item, place, step, spelled);
        })
        .then(this, [this](const std::optional<Problem> &problem) {
            m_shown = problem.value_or(Problem());
            Q_EMIT found(m_shown);
        });
}

} // namespace masthead
