// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/file/placestore.h"
#include "app/services.h"
#include "document/markdown/safeurl.h"
#include "editor/outline/wordcounts.h"

#include <QWidget>

namespace masthead {

class Document;
class EditorPanel;
class Findings;
class MessageStack;
class OutlinePanel;
class PreviewPane;
class Proofing;
class StatusBar;
class Workspace;
class WritingPane;
class WritingSession;
struct TextHit;

/// Where one issue is worked on: outline, editor and preview with the bars above and below them.
/// It leads from any of them to the item that is meant, in all of them.
class IssuePage : public QWidget
{
    Q_OBJECT

public:
    /// The document outlives it.
    IssuePage(Document &document, const Services &services, QWidget *parent = nullptr);
    ~IssuePage() override;

    [[nodiscard]] MessageStack &messages() { return *m_messages; }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] OutlinePanel &outline() { return *m_outline; }
    [[nodiscard]] EditorPanel &editor() { return *m_editor; }
    [[nodiscard]] PreviewPane &preview() { return *m_preview; }
    [[nodiscard]] StatusBar &status() { return *m_status; }

    /// Shows the document's issue, newly opened, where it was left.
    void begin(const IssuePlaces &left);
    /// Where the author is in it now.
    [[nodiscard]] IssuePlaces places() const;

    /// With the caret in its text.
    void goTo(const ItemId &item, int line);
    /// `focused`: the keys go to the outline.
    void showSection(const SectionId &section, bool focused);
    void showHit(const ItemId &item, const TextHit &hit);

    /// The next or the previous of the panels that are shown; the messages stand between the last
    /// and the first.
    void focusNeighbour(int step);
    void openSpelling();
    void openFindings();
    void openStatistics();

protected:
    void keyPressEvent(QKeyEvent *event) override;

Q_SIGNALS:
    /// The editor has another item.
    void itemShown();
    void linkActivated(const masthead::SafeUrl &url);

private:
    void build(const Services &services);
    void connectPanels();
    void connectFinder();
    void connectWriting(const Services &services);
    void connectProofing(const Services &services);
    void showItem(const ItemId &item);
    void followFocus(const QWidget *now);
    void moveCaret(const ItemId &item, int line, bool typed);
    void updateCounts();

    Document &m_document;
    Settings &m_settings;
    WordCounts m_counts;
    bool m_startsAtTop = false; ///< an issue that nobody was in yet, until the caret has a place
    MessageStack *m_messages = nullptr;
    OutlinePanel *m_outline = nullptr;
    EditorPanel *m_editor = nullptr;
    PreviewPane *m_preview = nullptr;
    WritingPane *m_writing = nullptr; ///< the editor, and what is found
    Workspace *m_workspace = nullptr;
    StatusBar *m_status = nullptr;
    Proofing *m_proofing = nullptr;
    Findings *m_findings = nullptr;
    WritingSession *m_session = nullptr;
};

} // namespace masthead
