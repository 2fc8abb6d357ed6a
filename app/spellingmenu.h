// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "document/error.h"
#include "document/model/ids.h"

#include <QObject>

class QMenu;

namespace masthead {

class Document;
class Spelling;

/// The languages' own names, as a reader lists them: "English, Nederlands".
[[nodiscard]] QString languageNames(const QStringList &languages);
/// What an author should know of the dictionaries (`codes`, as "en_US") that judge words of these
/// languages: one is missing, or is another country's.
[[nodiscard]] QStringList dictionaryNotes(const QStringList &languages, const QStringList &codes);

/// The menu of what words are judged by: whether they are, the item's language, and the other
/// languages that the words may be right in.
class SpellingMenu : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    SpellingMenu(Document &document, Spelling &spelling, Settings &settings,
                 QObject *parent = nullptr);

    /// Pops up above the place when the system's dictionaries are known.
    void popUp(const ItemId &item, const QPoint &place);

Q_SIGNALS:
    void failed(const masthead::Error &error);

private:
    void fill(QMenu &menu, const ItemId &item, const QStringList &codes);
    void addItemLanguages(QMenu &menu, const ItemId &item, const QStringList &languages);
    void setItemLanguage(const ItemId &item, const QString &language);
    void setSpoken(const QString &language, bool spoken);

    Document &m_document;
    Spelling &m_spelling;
    Settings &m_settings;
};

} // namespace masthead
