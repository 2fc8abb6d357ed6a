// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/model/ids.h"

#include <QObject>
#include <QTextCursor>

class QMimeData;
class QPlainTextEdit;

namespace masthead {

class BodyTexts;
class Document;
struct Item;
struct PastedBody;

enum class PasteAs : std::uint8_t { Markdown, Plain };

/// Brings what a clipboard or a drag holds into the body at the caret; each is one undo.
class Pasting : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Pasting(const Document &document, QPlainTextEdit &edit, BodyTexts &texts);

    /// Into the item that the edit shows, whose input method's text must have been handed in.
    void paste(const QMimeData &data, const ItemId &item, PasteAs as);
    /// What is selected goes to another place of the text.
    void moveSelection(int position);

Q_SIGNALS:
    void pasted();
    void failed(const masthead::Error &error);
    /// What the author should know of what was pasted: a whole sentence.
    void noted(const QString &text);
    /// An address, and nothing else, came into an item that has no source yet.
    void addressPasted(const masthead::ItemId &item, const QString &address);

private:
    [[nodiscard]] Result<PastedBody> read(const QMimeData &data, const Item &item,
                                          PasteAs as) const;
    /// In place of what the cursor selects.
    [[nodiscard]] bool insert(const PastedBody &pasted, QTextCursor cursor);

    const Document &m_document;
    QPlainTextEdit &m_edit;
    BodyTexts &m_texts;
};

} // namespace masthead
