// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/model/ids.h"

#include <QObject>

namespace masthead {

class Document;
class EditorPanel;
class MessageStack;
class OutlineCommands;

/// What the bars above the text say of edits: what could not be done, what was deleted or replaced
/// (with an undo), what was pasted and what could become of it. Nothing waits for an answer.
class EditNotices : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    EditNotices(Document &document, const EditorPanel &editor, const OutlineCommands &outline,
                MessageStack &messages, QObject *parent);

    /// For some seconds.
    void tell(const QString &text);

private:
    void tellFailure(const Error &error);
    /// What was just done, with a button that takes it back.
    void offerUndo(const QString &what);
    void offerSource(const ItemId &item, const QString &address);
    void useAsSource();
    void tellOfPictures(int pictures);
    void onChanged();

    Document &m_document;
    MessageStack &m_messages;
    ItemId m_offeredItem; ///< whose source the address may become
    QString m_offeredAddress;
};

} // namespace masthead
