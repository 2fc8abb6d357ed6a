// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/model/anchors.h"

namespace masthead {

Anchor movedAnchor(const Anchor &anchor, const EditText &edit)
{
    if (anchor.position < 0) {
        return anchor;
    }
    Anchor moved = anchor;
    const qsizetype start = anchor.position;
    const qsizetype end = start + anchor.quote.size();
    const qsizetype editEnd = edit.position + edit.removed.size();
    const qsizetype growth = edit.inserted.size() - edit.removed.size();
    if (edit.position >= end) {
        return moved;
    }
    if (editEnd <= start) {
        moved.position += growth;
        return moved;
    }
    if (edit.position > start && editEnd < end) {
        moved.quote.replace(edit.position - start, edit.removed.size(), edit.inserted);
        return moved;
    }
    if (edit.position <= start && editEnd >= end) {
        moved.position = -1;
        return moved;
    }
    if (edit.position > start) { // the end of the quote went
        moved.quote.truncate(edit.position - start);
        return moved;
    }
    moved.quote.remove(0, editEnd - start); // its start went
    moved.position = edit.position + edit.inserted.size();
    return moved;
}

} // namespace masthead
