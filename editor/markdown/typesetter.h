// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/language/typography.h"

#include <QString>

class QPlainTextEdit;

namespace masthead {

class BodyTexts;

/// Sets in print what an author types (document/language/typography.h): an undo of its own behind
/// the typing, that one Backspace takes back as well.
class Typesetter
{
public:
    /// Both must outlive it.
    Typesetter(QPlainTextEdit &edit, BodyTexts &texts)
        : m_edit(edit)
        , m_texts(texts)
    {
    }

    void setWanted(const Typography &wanted) { m_wanted = wanted; }
    /// A character was typed before the caret.
    void noteTyped(const QString &language);
    /// Backspace right behind what was set: gives back what was typed. False: it was not there.
    [[nodiscard]] bool takeBack();

private:
    void replace(int from, int to, const QString &text, const QString &undoText);

    QPlainTextEdit &m_edit;
    BodyTexts &m_texts;
    Typography m_wanted;
    int m_end = -1;  ///< behind what was set last
    QString m_set;   ///< it
    QString m_typed; ///< what was typed for it
};

} // namespace masthead
