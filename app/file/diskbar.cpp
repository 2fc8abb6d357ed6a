// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/diskbar.h"

#include "app/compare/comparedialog.h"
#include "app/file/filethread.h"
#include "app/issuename.h"
#include "app/messages/dialogs.h"
#include "app/messages/messagebar.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace masthead {

namespace {

constexpr QLatin1StringView kEntryKey{"disk-entry"};
constexpr QLatin1StringView kHolderKey{"disk-holder"};
constexpr QLatin1StringView kProtectionKey{"disk-protection"};

/// What is said of an entry; %1 is the file's name.
struct EntryRow
{
    DiskEntry entry;
    const char *what;
    const char *more;
    bool canSaveThere = false;
};

constexpr EntryRow kEntries[]{
    {DiskEntry::Nothing, QT_TRANSLATE_NOOP("DiskBar", "%1 was deleted or moved."),
     QT_TRANSLATE_NOOP("DiskBar", "The issue is only here now. Saving makes the file again."),
     true},
    {DiskEntry::NoFolder, QT_TRANSLATE_NOOP("DiskBar", "The folder of %1 is not there any more."),
     QT_TRANSLATE_NOOP("DiskBar",
                       "It was deleted or moved, or its disk was taken out. The issue is only here "
                       "now: save it in another place.")},
    {DiskEntry::Folder, QT_TRANSLATE_NOOP("DiskBar", "A folder stands in the place of %1."),
     QT_TRANSLATE_NOOP("DiskBar", "The issue is only here now: save it under another name.")},
    {DiskEntry::Special,
     QT_TRANSLATE_NOOP("DiskBar", "Something that is no file stands in the place of %1."),
     QT_TRANSLATE_NOOP("DiskBar", "The issue is only here now: save it under another name.")},
    {DiskEntry::LinkLoop, QT_TRANSLATE_NOOP("DiskBar", "%1 is a link now that leads to itself."),
     QT_TRANSLATE_NOOP("DiskBar", "The issue is only here now: save it under another name.")},
    {DiskEntry::OutOfReach, QT_TRANSLATE_NOOP("DiskBar", "%1 can't be read any more."),
     QT_TRANSLATE_NOOP("DiskBar",
                       "See whether its disk is there and who may read it, or save the issue in "
                       "another place.")},
};

struct ProtectionRow
{
    Protection protection;
    const char *what; ///< %1 is the file's name, %2 its owner's
};

constexpr ProtectionRow kProtections[]{
    {Protection::File, QT_TRANSLATE_NOOP("DiskBar", "%1 is read-only.")},
    {Protection::Owner, QT_TRANSLATE_NOOP("DiskBar", "%1 belongs to %2 and is read-only.")},
    {Protection::Folder, QT_TRANSLATE_NOOP("DiskBar", "The folder of %1 is read-only.")},
    {Protection::Disk, QT_TRANSLATE_NOOP("DiskBar", "The disk of %1 is read-only.")},
};

QString text(const char *source)
{
    return QCoreApplication::translate("DiskBar", source);
}

enum Answer : std::uint8_t { Later = QDialog::Rejected, Reload = QDialog::Accepted, KeepMine };

} // namespace

DiskBar::DiskBar(const Document &document, IssueFile &file, IssueLock &lock, MessageStack &messages,
                 QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_file(file)
    , m_lock(lock)
    , m_messages(messages)
    , m_window(window)
{
    connect(&file, &IssueFile::diskTroubled, this, &DiskBar::show);
    connect(&file, &IssueFile::changedOnDisk, this, &DiskBar::showChanged);
    connect(&file, &IssueFile::saved, this, [this] { m_messages.takeBack(kEntryKey); });
    connect(&lock, &IssueLock::holderChanged, this, &DiskBar::showHolder);
    // Another file's name may be in the words.
    connect(&document, &Document::pathChanged, this, [this] {
        m_messages.takeBack(kEntryKey);
        m_messages.takeBack(kProtectionKey);
    });
}

QString DiskBar::fileName() const
{
    return QFileInfo(m_document.path()).fileName();
}

void DiskBar::show(const DiskTrouble &trouble)
{
    showEntry(trouble);
    showProtection(trouble);
}

void DiskBar::showEntry(const DiskTrouble &trouble)
{
    if (trouble.entry == DiskEntry::File) {
        if (trouble.otherVersion.isNull()) {
            m_messages.takeBack(kEntryKey);
        }
        return; // another version: showChanged()
    }
    for (const EntryRow &row : kEntries) {
        if (row.entry != trouble.entry) {
            continue;
        }
        const auto stay = [this, trouble] { showEntry(trouble); }; // the user may cancel
        QList<MessageAction> actions;
        if (row.canSaveThere && trouble.protection == Protection::None) {
            actions.append({.text = DiskBar::tr("Save now"), .run = [this, stay] {
                                stay(); // until it is saved
                                Q_EMIT saveRequested();
                            }});
        }
        actions.append({.text = DiskBar::tr("Save as…"), .run = [this, stay] {
                            stay();
                            Q_EMIT saveAsRequested();
                        }});
        m_messages.post(kEntryKey, {.tone = Tone::Warning,
                                    .what = text(row.what).arg(fileName()),
                                    .more = text(row.more),
                                    .actions = actions});
    }
}

void DiskBar::showProtection(const DiskTrouble &trouble)
{
    if (trouble.protection == Protection::None) {
        m_messages.takeBack(kProtectionKey);
        return;
    }
    for (const ProtectionRow &row : kProtections) {
        if (row.protection != trouble.protection) {
            continue;
        }
        const QString what = text(row.what);
        m_messages.post(
            kProtectionKey,
            {.tone = Tone::Info,
             .what = row.protection == Protection::Owner ? what.arg(fileName(), trouble.owner)
                                                         : what.arg(fileName()),
             .more = tr("You can write here all the same; saving asks for another place."),
             .actions = {{.text = tr("Save as…"), .run = [this, trouble] {
                              showProtection(trouble);
                              Q_EMIT saveAsRequested();
                          }}}});
    }
}

/// Who has the file, where, since when.
QString DiskBar::holderText(const LockHolder &holder) const
{
    const QDateTime since = holder.since.toLocalTime();
    const QString time = since.date() == QDate::currentDate()
                             ? since.time().toString(QStringLiteral("HH:mm"))
                             : QLocale().toString(since, QLocale::ShortFormat);
    if (holder.user.isEmpty() || !since.isValid()) {
        return tr("%1 is marked as open in another place.").arg(fileName());
    }
    if (isOnThisMachine(holder)) {
        //: %1 is a file's name, %2 a user's, %3 a time
        return tr("%1 is open in another program of %2 on this computer, since %3.")
            .arg(fileName(), holder.user, time);
    }
    //: %1 is a file's name, %2 a computer's, %3 a user's, %4 a time
    return tr("%1 is open on %2 by %3, since %4.").arg(fileName(), holder.host, holder.user, time);
}

void DiskBar::showHolder()
{
    const std::optional<LockHolder> &holder = m_lock.holder();
    if (!holder) {
        m_messages.takeBack(kHolderKey);
        return;
    }
    m_messages.post(
        kHolderKey,
        {.tone = Tone::Warning,
         .what = holderText(*holder),
         .more = tr("So that you don't write over each other, saving asks for another place."),
         .actions = {{.text = tr("Save as…"),
                      .run =
                          [this] {
                              showHolder();
                              Q_EMIT saveAsRequested();
                          }},
                     {.text = tr("Try again"),
                      .run =
                          [this] {
                              showHolder();       // it goes when the lock is there
                              m_file.checkDisk(); // and then the lock is tried
                          }},
                     {.text = tr("Write anyway"), .run = [this] { m_lock.ignoreHolder(); }}},
         .icon = QStringLiteral("person")});
}

void DiskBar::showChanged()
{
    m_messages.post(
        kEntryKey,
        {.tone = Tone::Warning,
         .what = tr("%1 was changed by another program.").arg(fileName()),
         .more = m_document.isDirty()
                     ? tr("If you reload, what you have not saved comes back by Undo only.")
                     : tr("You have no unsaved changes here."),
         .actions = {{.text = tr("Compare…"), .run = [this] { compare(); }},
                     {.text = tr("Reload"), .run = [this] { m_file.reload(); }},
                     {.text = tr("Keep mine"),
                      .run =
                          [this] {
                              m_file.keepMine();
                              Q_EMIT saveRequested();
                          }},
                     {.text = tr("Save as copy…"), .run = [this] {
                          showChanged();
                          Q_EMIT copyRequested();
                      }}}});
}

void DiskBar::compare()
{
    showChanged(); // it stays meanwhile, and after a "Later"
    inFileThread(
        this, [path = m_document.path()] { return readNlxFile(path); },
        [this](const Result<OpenedIssue> &other) { showComparison(other); });
}

void DiskBar::showComparison(const Result<OpenedIssue> &other)
{
    if (!other) {
        showError(m_window, other.error());
        return;
    }
    auto *dialog = new CompareDialog(
        {.title = tr("Compare with the file"),
         .name = issueName(m_document.issue().title, m_document.path()),
         .path = m_document.path(),
         .facts = {tr("Another program wrote this file after you had opened or saved it."),
                   tr("Reload takes its version, and yours comes back by Undo. Keep mine saves "
                      "yours over it.")},
         .before = {.name = tr("Mine"), .issue = m_document.issue()},
         .after = {.name = tr("On disk"), .issue = other->issue}},
        {{.text = tr("Later"), .code = Later},
         {.text = tr("Keep mine"), .code = KeepMine},
         {.text = tr("Reload"), .code = Reload}},
        m_window);
    connect(dialog, &QDialog::finished, this, [this](int answer) {
        if (answer == Reload) {
            m_file.reload();
        } else if (answer == KeepMine) {
            m_file.keepMine();
            Q_EMIT saveRequested();
        }
    });
    dialog->open();
}

} // namespace masthead
