// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/bodytexts.h"

#include "document/session/document.h"
#include "editor/markdown/textdiff.h"
#include "editor/touched.h"

#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <ranges>
#include <utility>

namespace masthead {

namespace {

QString textOfBlocks(QTextBlock block, const QTextBlock &last)
{
    QString text = block.text();
    while (block.isValid() && block != last) {
        block = block.next();
        text += u'\n';
        text += block.text();
    }
    return text;
}

qsizetype lengthOf(const QTextDocument &text)
{
    return text.characterCount() - 1; // without the end of the last block
}

QString textAt(const QTextDocument &text, qsizetype position, qsizetype length)
{
    const QTextBlock first = text.findBlock(static_cast<int>(position));
    const QTextBlock last = text.findBlock(static_cast<int>(position + length));
    return textOfBlocks(first, last).sliced(position - first.position(), length);
}

/// The edits of texts in a change, in their order.
void collectEdits(const Change &change, QList<EditText> &edits)
{
    if (const auto *edit = std::get_if<EditText>(&change.value)) {
        edits.append(*edit);
    } else if (const auto *batch = std::get_if<Batch>(&change.value)) {
        for (const Change &part : batch->changes) {
            collectEdits(part, edits);
        }
    }
}

} // namespace

BodyTexts::BodyTexts(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &Document::changed, this, &BodyTexts::onChanged);
    connect(&document, &Document::reset, this, &BodyTexts::onReset);
    connect(&document, &Document::aboutToUndo, this, [this] { m_undoing = true; });
    connect(&document, &Document::undone, this, [this] { m_undoing = false; });
}

QTextDocument *BodyTexts::text(const ItemId &item)
{
    if (const auto found = m_texts.find(item); found != m_texts.end()) {
        return found->second;
    }
    const Item *source = itemById(m_document.issue(), item);
    if (source == nullptr) {
        return nullptr;
    }
    auto *text = new QTextDocument(this);
    text->setUndoRedoEnabled(false); // the document's undo is the only one
    m_texts.emplace(item, text);
    Q_EMIT created(item, text);
    {
        const QScopedValueRollback patching(m_patching, true);
        text->setPlainText(source->body);
    }
    connect(text, &QTextDocument::contentsChange, this,
            [this, item](int position, int /*removed*/, int added) {
                onContentsChange(item, position, added);
            });
    return text;
}

ItemId BodyTexts::itemOf(const QTextDocument *text) const
{
    const auto found =
        std::ranges::find_if(m_texts, [text](const auto &entry) { return entry.second == text; });
    return found == m_texts.end() ? ItemId() : found->first;
}

QString BodyTexts::plainText(const QTextDocument &text)
{
    return textOfBlocks(text.firstBlock(), text.lastBlock());
}

void BodyTexts::editAs(const QString &name, const std::function<void()> &edit)
{
    m_document.endMerging();
    {
        const QScopedValueRollback named(m_editName, name);
        edit();
    }
    m_document.endMerging();
}

BodyEdits BodyTexts::editsOf(const QTextDocument &text)
{
    const ItemId item = itemOf(&text);
    if (m_stale.contains(item)) {
        synchronize(item);
    }
    const Item *source = itemById(m_document.issue(), item);
    return {item, source == nullptr ? QString() : source->body};
}

bool BodyTexts::perform(const BodyEdits &edits, const QString &name)
{
    if (edits.edits().empty()) {
        return true;
    }
    Change change{edits.edits().front()};
    if (edits.edits().size() > 1) {
        change.value = Batch{{edits.edits().begin(), edits.edits().end()}};
    }
    if (!name.isEmpty()) {
        m_document.endMerging();
    }
    Result<void> done;
    {
        const QScopedValueRollback performing(m_performing, true);
        done = m_document.perform(change, name.isEmpty() ? tr("Typing") : name);
    }
    if (!done) {
        Q_EMIT failed(done.error());
        return false;
    }
    if (!name.isEmpty()) {
        m_document.endMerging();
    }
    for (const EditText &edit : edits.edits()) {
        write(edit);
    }
    Q_EMIT edited(edits.edits().front().item);
    return true;
}

void BodyTexts::onContentsChange(const ItemId &item, int position, int added)
{
    const Item *source = m_patching ? nullptr : itemById(m_document.issue(), item);
    if (source == nullptr || m_stale.contains(item)) {
        return;
    }
    const QTextDocument &text = *m_texts.at(item);
    const auto blockAt = [&text](int place) {
        const QTextBlock block = text.findBlock(place);
        return block.isValid() ? block : text.lastBlock();
    };
    QTextBlock first = blockAt(position);
    QTextBlock last = blockAt(position + added);
    qsizetype start = first.position();
    qsizetype end = source->body.size() - (lengthOf(text) - (last.position() + last.length() - 1));
    if (end < start) {
        first = text.firstBlock();
        last = text.lastBlock();
        start = 0;
        end = source->body.size();
    }
    const QStringView before = QStringView(source->body).sliced(start, end - start);
    const QString now = textOfBlocks(first, last);
    const qsizetype grown = std::max<qsizetype>(0, now.size() - before.size());
    const qsizetype caret = m_caret ? m_caret(text) - grown : position;
    const TextDiff diff = textDiff(before, now, caret - start);
    if (diff.isEmpty()) {
        return;
    }
    const EditText edit{.item = item,
                        .position = start + diff.position,
                        .removed = before.sliced(diff.position, diff.removed).toString(),
                        .inserted = diff.inserted};
    Result<void> done;
    {
        const QScopedValueRollback performing(m_performing, true);
        done = m_document.perform(Change{edit}, m_editName.isEmpty() ? tr("Typing") : m_editName);
    }
    if (!done) {
        // Not from within the text's own signal.
        m_stale.insert(item);
        QMetaObject::invokeMethod(this, [this, item] { synchronize(item); }, Qt::QueuedConnection);
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT edited(item);
}

void BodyTexts::onChanged(const Change &change)
{
    if (m_performing) {
        return;
    }
    const Touched touched = touchedBy(change);
    if (touched.everything || touched.structure) {
        dropGone();
        for (const ItemId &item : m_texts | std::views::keys) {
            if (touched.everything || touched.bodies.contains(item)) {
                synchronize(item);
            }
        }
    } else {
        QList<EditText> edits; // those of one item are one patch
        collectEdits(change, edits);
        for (auto first = edits.cbegin(); first != edits.cend();) {
            const auto last = std::find_if(first, edits.cend(), [first](const EditText &edit) {
                return edit.item != first->item;
            });
            apply(std::span(first, last));
            first = last;
        }
    }
}

/// Whether the edits, made in the text, can make it the issue's.
bool BodyTexts::leadsToIssue(std::span<const EditText> edits, const QTextDocument &text) const
{
    const EditText &first = edits.front();
    const Item *source = itemById(m_document.issue(), first.item);
    qsizetype length = lengthOf(text);
    const bool isWithin = first.position + first.removed.size() <= length;
    for (const EditText &edit : edits) {
        length += edit.inserted.size() - edit.removed.size();
    }
    return source != nullptr && length == source->body.size() && isWithin &&
           textAt(text, first.position, first.removed.size()) == first.removed;
}

void BodyTexts::apply(std::span<const EditText> edits)
{
    const ItemId item = edits.front().item;
    const auto found = m_texts.find(item);
    if (found == m_texts.end()) {
        return;
    }
    // A text that somebody asked for since the issue changed has these edits already.
    if (!leadsToIssue(edits, *found->second)) {
        synchronize(item);
        return;
    }
    Q_EMIT aboutToPatch(item);
    {
        QTextCursor cursor(found->second);
        cursor.beginEditBlock();
        std::ranges::for_each(edits, [this](const EditText &edit) { write(edit); });
        const QScopedValueRollback patching(m_patching, true); // it is told at the end
        cursor.endEditBlock();
    }
    const EditText &last = edits.back();
    Q_EMIT patched(item, static_cast<int>(last.position + last.inserted.size()), m_undoing);
}

/// In the item's text, which is there.
void BodyTexts::write(const EditText &edit)
{
    const QScopedValueRollback patching(m_patching, true);
    QTextCursor cursor(m_texts.at(edit.item));
    cursor.setPosition(static_cast<int>(edit.position));
    cursor.setPosition(static_cast<int>(edit.position + edit.removed.size()),
                       QTextCursor::KeepAnchor);
    cursor.insertText(edit.inserted);
}

void BodyTexts::synchronize(const ItemId &item)
{
    m_stale.remove(item);
    const Item *source = itemById(m_document.issue(), item);
    const auto found = m_texts.find(item);
    if (source == nullptr || found == m_texts.end()) {
        return;
    }
    const QString now = plainText(*found->second);
    const TextDiff diff = textDiff(now, source->body);
    if (!diff.isEmpty()) {
        const EditText edit{.item = item,
                            .position = diff.position,
                            .removed = now.sliced(diff.position, diff.removed),
                            .inserted = diff.inserted};
        apply(std::span(&edit, 1));
    }
}

void BodyTexts::onReset()
{
    // The new issue may have items of the same id: what the old texts still do is not for them.
    const QScopedValueRollback patching(m_patching, true);
    for (const auto &[item, text] : std::exchange(m_texts, {})) {
        Q_EMIT gone(item);
        delete text;
    }
}

void BodyTexts::dropGone()
{
    for (auto entry = m_texts.begin(); entry != m_texts.end();) {
        if (itemById(m_document.issue(), entry->first) != nullptr) {
            ++entry;
            continue;
        }
        Q_EMIT gone(entry->first);
        delete entry->second;
        entry = m_texts.erase(entry);
    }
}

} // namespace masthead
