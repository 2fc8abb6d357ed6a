// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/editnotices.h"

#include "app/messages/messagebar.h"
#include "document/import/webaddresses.h"
#include "document/session/document.h"
#include "editor/item/bodysource.h"
#include "editor/item/editorpanel.h"
#include "editor/markdown/markdowneditor.h"
#include "editor/outline/outlinecommands.h"
#include "editor/search/finder.h"

namespace masthead {

namespace {

using namespace std::chrono_literals;

constexpr QLatin1StringView kEditKey{"edit"};
constexpr QLatin1StringView kUndoKey{"undo"};
constexpr QLatin1StringView kSourceKey{"source"};
constexpr QLatin1StringView kPicturesKey{"pictures"};

} // namespace

EditNotices::EditNotices(Document &document, const EditorPanel &editor,
                         const OutlineCommands &outline, MessageStack &messages, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_messages(messages)
{
    connect(&editor, &EditorPanel::failed, this, &EditNotices::tellFailure);
    connect(&outline, &OutlineCommands::failed, this, &EditNotices::tellFailure);
    connect(&outline, &OutlineCommands::noted, this, &EditNotices::tell);
    connect(&outline, &OutlineCommands::removed, this, [this](int parts, const QString &title) {
        offerUndo(title.isEmpty() ? tr("%n part(s) were deleted.", nullptr, parts)
                                  : tr("“%1” was deleted.").arg(title));
    });
    connect(&editor.finder(), &Finder::replaced, this, [this](int hits, bool isCut) {
        offerUndo(isCut ? tr("%Ln match(es) were replaced; there are more.", nullptr, hits)
                        : tr("%Ln match(es) were replaced.", nullptr, hits));
    });
    const Pasting &pasting = editor.body().pasting();
    connect(&pasting, &Pasting::pasted, this, [this] { m_messages.takeBack(kEditKey); });
    connect(&pasting, &Pasting::addressPasted, this, &EditNotices::offerSource);
    connect(&editor, &EditorPanel::noted, this, &EditNotices::tell);
    connect(&editor, &EditorPanel::makingPictures, this, &EditNotices::tellOfPictures);
    connect(&editor, &EditorPanel::itemChanged, this, [this] { m_messages.takeBack(kSourceKey); });
    connect(&document, &Document::changed, this, &EditNotices::onChanged);
}

void EditNotices::tell(const QString &text)
{
    m_messages.post(kEditKey, {.what = text, .lifetime = 12s});
}

void EditNotices::tellFailure(const Error &error)
{
    m_messages.post(kEditKey, {.tone = Tone::Warning, .what = error.what, .more = error.remedy});
}

void EditNotices::offerUndo(const QString &what)
{
    m_messages.post(
        kUndoKey,
        {.what = what, .actions = {{tr("Undo"), [this] { m_document.undo(); }}}, .lifetime = 8s});
}

void EditNotices::offerSource(const ItemId &item, const QString &address)
{
    m_offeredItem = item;
    m_offeredAddress = address;
    m_messages.post(kSourceKey,
                    {.what = tr("Use this address as the source of the item?"),
                     .more = outletOf(address),
                     .actions = {{.text = tr("Use as source"), .run = [this] { useAsSource(); }}}});
}

void EditNotices::useAsSource()
{
    if (const auto change =
            bodyAddressAsSource(m_document.issue(), m_offeredItem, m_offeredAddress)) {
        m_document.endMerging();
        const Result<void> done = m_document.perform(*change, tr("Use as source"));
        if (!done) {
            tellFailure(done.error());
        }
    }
}

void EditNotices::tellOfPictures(int pictures)
{
    if (pictures == 0) {
        m_messages.takeBack(kPicturesKey);
    } else {
        m_messages.post(kPicturesKey,
                        {.what = tr("%n picture(s) are being made ready.", nullptr, pictures)});
    }
}

/// What an undo would take back is the last change, and a source that is offered stands in the
/// text: with either, its bar goes.
void EditNotices::onChanged()
{
    m_messages.takeBack(kUndoKey);
    if (m_messages.has(kSourceKey) &&
        !bodyAddressAsSource(m_document.issue(), m_offeredItem, m_offeredAddress)) {
        m_messages.takeBack(kSourceKey);
    }
}

} // namespace masthead
