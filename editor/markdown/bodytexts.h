// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/model/change.h"
#include "editor/markdown/bodyedits.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <functional>
#include <map>
#include <span>

class QTextDocument;

namespace masthead {

class Document;

/// The bodies of the issue as QTextDocuments, one for each item that was visited, kept equal to the
/// issue both ways: what is typed becomes an EditText, what changes elsewhere comes in as the
/// smallest edit, so that carets hold. Positions are the same in both, in UTF-16 units.
///
/// `contentsChange` also tells of formats and of an input method's preedit, and its counts are
/// unreliable at the ends. So the touched lines are compared with the issue; equal is no change.
/// Text is read block by block: `toPlainText` would make spaces of U+00A0.
///
/// A body has no outer blank lines in a file; while it is written it may have them in the issue,
/// since one who presses Enter at the end wants a new line. The writers of files and outputs leave
/// them out.
class BodyTexts : public QObject
{
    Q_OBJECT

public:
    explicit BodyTexts(Document &document, QObject *parent = nullptr);

    /// The item's text, made at the first call; nullptr if the issue has no such item. It is this
    /// object's, and goes with the item.
    [[nodiscard]] QTextDocument *text(const ItemId &item);
    /// Null if the text is none of these.
    [[nodiscard]] ItemId itemOf(const QTextDocument *text) const;

    /// Where the author's caret stands in a text: tells of equal edits the one that was made.
    void setCaret(std::function<int(const QTextDocument &)> caret) { m_caret = std::move(caret); }

    /// Runs an edit of a text as one undo of that name; empty: as typing.
    void editAs(const QString &name, const std::function<void()> &edit);

    /// To edit that text in several places at once.
    [[nodiscard]] BodyEdits editsOf(const QTextDocument &text);
    /// Does these as one undo of that name, or as typing. False where the issue did not take them.
    bool perform(const BodyEdits &edits, const QString &name = {});

    /// The whole text with LF line ends.
    [[nodiscard]] static QString plainText(const QTextDocument &text);

Q_SIGNALS:
    /// A text was made; it is empty yet.
    void created(const masthead::ItemId &item, QTextDocument *text);
    /// The author changed it, and the issue with it.
    void edited(const masthead::ItemId &item);
    /// Before and after a text takes a change from elsewhere. `position` is behind what came in;
    /// `undone`: by undo or redo.
    void aboutToPatch(const masthead::ItemId &item);
    void patched(const masthead::ItemId &item, int position, bool undone);
    /// The item left the issue; its text goes after this.
    void gone(const masthead::ItemId &item);
    /// An edit did not fit the issue and was taken back. (A defect of ours; nothing is lost but
    /// that edit.)
    void failed(const masthead::Error &error);

private:
    void onContentsChange(const ItemId &item, int position, int added);
    void onChanged(const Change &change);
    void onReset();
    void write(const EditText &edit);
    void apply(std::span<const EditText> edits);
    [[nodiscard]] bool leadsToIssue(std::span<const EditText> edits,
                                    const QTextDocument &text) const;
    void synchronize(const ItemId &item);
    void dropGone();

    Document &m_document;
    std::map<ItemId, QTextDocument *> m_texts;
    std::function<int(const QTextDocument &)> m_caret;
    QString m_editName;
    bool m_performing = false; ///< the change that is announced came from a text
    bool m_patching = false;   ///< a text is changing because the issue did
    bool m_undoing = false;
    /// Items whose texts hold an edit that the issue refused, until it is taken back.
    QSet<ItemId> m_stale;
};

} // namespace masthead
