// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/file/reading.h"
#include "document/format/templates.h"
#include "document/session/document.h"

#include <QObject>

class QWidget;

namespace masthead {

class Settings;

/// Where new issues come from, for one window: the last issue, a template of ours, one of the
/// user's. What has to be read is read in a file thread.
class NewIssue : public QObject
{
    Q_OBJECT

public:
    /// `settings` and `document` outlive it; dialogs open over `window`.
    NewIssue(const Settings &settings, const Document &document, QWidget *window);

    /// What follows the open issue, else the newest of the recent files.
    void followLast(bool isOpen);
    void begin(const TemplateRow &row);
    void beginFrom(const QString &ownTemplate);
    [[nodiscard]] Reading &reading() { return m_reading; }
    /// Asks for a name, and keeps the open issue as a template under it.
    void keepOpenOne();

Q_SIGNALS:
    void made(const masthead::Issue &issue, const masthead::Blobs &blobs);
    /// There is no last issue to follow.
    void noneToFollow();
    void kept(const QString &name);
    void failed(const masthead::Error &error);

private:
    void readAnd(const QString &path, Issue (*make)(const Issue &, QDate));

    const Settings &m_settings;
    const Document &m_document;
    QWidget *m_window;
    Reading m_reading;
};

} // namespace masthead
