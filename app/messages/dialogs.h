// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/markdown/safeurl.h"

#include <QString>
#include <QStringList>

#include <functional>

class QDialog;
class QWidget;

/// The few questions and bad news that need an answer before the work can go on. Each opens and
/// returns at once; what was answered comes by a function.
namespace masthead {

/// What, where, remedy, and the technical cause under "Details".
QDialog *showError(QWidget *parent, const Error &error);

/// Sentences that belong together (what an import had to guess).
QDialog *showNotes(QWidget *parent, const QString &head, const QStringList &notes);

/// Why work would be lost: it was changed, or its file is not there any more.
enum class Unsafe : std::uint8_t { Changes, NoFile };

enum class Unsaved : std::uint8_t { Save, Discard, Cancel };

/// Asks what to do about unsaved work in `title`. Escape and the window's cross mean Cancel.
QDialog *askUnsaved(QWidget *parent, const QString &title, Unsafe why,
                    const std::function<void(Unsaved)> &answer);

enum class Leave : std::uint8_t { Stay, Close };

/// Asks, when saving `title` hangs and its window shall close, whether to leave the work in its
/// journal. Escape and the window's cross mean Stay.
QDialog *askToLeave(QWidget *parent, const QString &title,
                    const std::function<void(Leave)> &answer);

/// Shows a link's whole address and opens it in the browser if that is wanted.
QDialog *askToFollow(QWidget *parent, const SafeUrl &url);

/// Name, version, licence.
QDialog *showAbout(QWidget *parent);

} // namespace masthead
