// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/newissue.h"

#include "app/settings.h"
#include "app/start/owntemplates.h"
#include "document/format/issueio.h"
#include "preview/background.h"

#include <QDate>
#include <QFileInfo>
#include <QInputDialog>

#include <algorithm>

namespace masthead {

NewIssue::NewIssue(const Settings &settings, const Document &document, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_document(document)
    , m_window(window)
{
}

void NewIssue::followLast(bool isOpen)
{
    if (isOpen) {
        Q_EMIT made(nextIssue(m_document.issue(), QDate::currentDate()), m_document.blobs());
        return;
    }
    const QList<RecentFile> files = m_settings.recentFiles();
    const auto last = std::ranges::find_if(
        files, [](const RecentFile &file) { return QFileInfo::exists(file.path); });
    if (last == files.end()) {
        Q_EMIT noneToFollow();
    } else {
        readAnd(last->path, nextIssue);
    }
}

void NewIssue::begin(const TemplateRow &row)
{
    Q_EMIT made(issueFromTemplate(row, QDate::currentDate()), {});
}

void NewIssue::beginFrom(const QString &ownTemplate)
{
    readAnd(ownTemplate, issueFromOwn);
}

void NewIssue::readAnd(const QString &path, Issue (*make)(const Issue &, QDate))
{
    const auto done = [this, make](const Result<OpenedIssue> &read) {
        if (read) {
            Q_EMIT made(make(read->issue, QDate::currentDate()), read->blobs);
        } else {
            Q_EMIT failed(read.error());
        }
    };
    m_reading.start(path, &readIssue, done);
}

void NewIssue::keepOpenOne()
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as template"));
    dialog->setLabelText(tr("New issues can begin with what is in this one.\nName:"));
    dialog->setOkButtonText(tr("Save template"));
    dialog->setTextValue(m_document.issue().publication);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        inBackground(
            this,
            [name, issue = m_document.issue(), blobs = m_document.blobs()] {
                return keepAsTemplate(name, issue, blobs);
            },
            [this, name](const Result<void> &result) {
                if (result) {
                    Q_EMIT kept(name);
                } else {
                    Q_EMIT failed(result.error());
                }
            });
    });
    dialog->open();
}

} // namespace masthead
