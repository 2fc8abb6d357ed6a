// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/keychoices.h"
#include "document/language/typography.h"
#include "editor/style/writinglook.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSettings>
#include <QStringList>

#include <cstdint>
#include <span>

namespace masthead {

/// HighContrast: light or dark as the system.
enum class Appearance : std::uint8_t { System, Light, Dark, HighContrast };

/// Which of the two working panels the window shows; the outline is asked for separately.
enum class Layout : std::uint8_t { Editor, Split, Preview };

/// How a window was left, to be put back at the next start.
struct WindowState
{
    QByteArray geometry; ///< as QWidget::saveGeometry gives it
    QList<int> panels;   ///< widths in px: outline, editor, preview; empty: the usual ones
    Layout layout = Layout::Split;
    bool outline = true;

    bool operator==(const WindowState &) const = default;
};

/// A window of a session: its file, and how it was left.
struct SessionWindow
{
    QString path; ///< absolute
    WindowState state;

    bool operator==(const SessionWindow &) const = default;
};

/// How every window's preview shows the page.
struct PreviewLook
{
    Appearance colours = Appearance::System; ///< System: as the window
    int zoom = 100;                          ///< percent; LivePreview has the limits
    bool followsCaret = true;                ///< what is written comes into view

    bool operator==(const PreviewLook &) const = default;
};

/// What the export dialog was last asked for.
struct ExportChoice
{
    QStringList formats; ///< ids of export/formats.h
    QString paper = QStringLiteral("a4");
    QString folder; ///< empty: beside the issue's file

    bool operator==(const ExportChoice &) const = default;
};

/// What helps while one writes.
struct WritingHelp
{
    bool spelling = true;
    Typography typography;

    bool operator==(const WritingHelp &) const = default;
};

/// One of them: its key in the settings' file, and how the settings dialog calls it.
struct WritingHelpRow
{
    const char *key;
    const char *text; ///< source text for translation, context "WritingHelp", with its access key
    bool &(*of)(WritingHelp &help);
};

/// Spelling first, then typography.
[[nodiscard]] std::span<const WritingHelpRow> writingHelpRows();

/// What an author wants to write between opening an issue and closing it; 0: no goal.
struct SessionGoals
{
    int length = 0; ///< words and Han characters
    int minutes = 0;

    bool operator==(const SessionGoals &) const = default;
};

/// A file that was opened or saved, with what can be said of it without reading it again.
struct RecentFile
{
    QString path; ///< absolute
    QString title;
    QString publication;
    QString edition;
    int ready = 0; ///< items that are ready or approved, of
    int items = 0;
    QDateTime used;

    bool operator==(const RecentFile &) const = default;
};

/// What the program remembers between starts; nothing of an issue's own. Window's thread.
///
/// A file that can't be parsed is set aside as `….broken` and the defaults hold; `notice()` says
/// so.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// `file` empty: the user's configuration folder.
    explicit Settings(const QString &file = {});

    [[nodiscard]] QString fileName() const { return m_store.fileName(); }

    /// A whole sentence when the file had to be set aside, else empty.
    [[nodiscard]] QString notice() const;

    /// As translations.h has them; empty: as the system. Holds from the next start.
    [[nodiscard]] QString interfaceLanguage() const;
    void setInterfaceLanguage(const QString &language);

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);

    [[nodiscard]] WritingLook writingLook() const;
    void setWritingLook(const WritingLook &look);

    [[nodiscard]] PreviewLook previewLook() const;
    void setPreviewLook(const PreviewLook &look);

    /// How the window that was closed last was left: new ones begin like it.
    [[nodiscard]] WindowState windowState() const;
    void setWindowState(const WindowState &state);

    [[nodiscard]] ExportChoice exportChoice() const;
    void setExportChoice(const ExportChoice &choice);

    [[nodiscard]] WritingHelp writingHelp() const;
    void setWritingHelp(const WritingHelp &help);

    /// Unknown ids are kept: they may be a newer version's.
    [[nodiscard]] KeyChoices keyChoices() const;
    void setKeyChoices(const KeyChoices &choices);

    [[nodiscard]] SessionGoals sessionGoals() const;
    void setSessionGoals(const SessionGoals &goals);

    /// The windows that had files open, in their order; and whether the next start shall open
    /// them. Files of versions that wrote paths only are read, too: their windows are usual ones.
    [[nodiscard]] QList<SessionWindow> session() const;
    void setSession(const QList<SessionWindow> &windows);
    [[nodiscard]] bool restoresSession() const;
    void setRestoresSession(bool restores);

    /// Ids of commands that were chosen in the palette, the last first, at most ten.
    [[nodiscard]] QStringList recentCommands() const;
    void addRecentCommand(const QString &id);

    /// The newest first, at most ten; files that are gone are still listed.
    [[nodiscard]] QList<RecentFile> recentFiles() const;
    /// Puts it first; an older entry of the same path goes.
    void addRecentFile(const RecentFile &file);
    void removeRecentFile(const QString &path);

    /// Where file dialogs begin: the folder of the last file, else the user's documents.
    [[nodiscard]] QString folder() const;

    /// Writes what is pending; otherwise Qt does so when idle.
    void sync() { m_store.sync(); }

Q_SIGNALS:
    void previewLookChanged();
    void writingHelpChanged();
    void goalsChanged();
    void keysChanged();

private:
    void writeRecentFiles(const QList<RecentFile> &files);

    QString m_broken; ///< where the file is that could not be parsed; empty: it could
    QSettings m_store;
};

} // namespace masthead
