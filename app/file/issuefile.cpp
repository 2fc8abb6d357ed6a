// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/issuefile.h"

#include "app/cli/files.h"
#include "document/format/durablefile.h"
#include "document/format/markdownform.h"
#include "document/format/nlxwriter.h"
#include "preview/background.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>

// Outside the namespace, as the macro wants it: the resource stands in a static library.
static void initSampleResource()
{
    Q_INIT_RESOURCE(samples);
}

namespace masthead {

namespace {

constexpr std::chrono::seconds kSlowSave{5};

bool isMarkdown(const QString &path)
{
    static const QStringList suffixes{QStringLiteral("md"), QStringLiteral("markdown"),
                                      QStringLiteral("txt")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

Result<ImportedIssue> readMarkdown(const QString &path)
{
    constexpr qint64 limit = 64LL * 1024 * 1024;
    return cli::readBytes(path, limit).transform([&path](const QByteArray &bytes) {
        return importMarkdown(bytes, cli::picturesBeside(path));
    });
}

} // namespace

IssueFile::IssueFile(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kSlowSave);
    connect(&m_patience, &QTimer::timeout, this, &IssueFile::saveIsSlow);
}

void IssueFile::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (isMarkdown(absolute)) {
        openMarkdown(absolute);
        return;
    }
    inBackground(
        this, [absolute] { return readNlxFile(absolute); },
        [this, absolute](const Result<OpenedIssue> &read) { finishRead(absolute, read); });
}

void IssueFile::openMarkdown(const QString &path)
{
    inBackground(
        this, [path] { return readMarkdown(path); },
        [this, path](const Result<ImportedIssue> &read) {
            if (!read) {
                Q_EMIT openFailed(read.error(), path);
                return;
            }
            startNew(read->issue, read->blobs);
            Q_EMIT imported(read->notes);
        });
}

void IssueFile::finishRead(const QString &path, const Result<OpenedIssue> &read)
{
    if (!read) {
        Q_EMIT openFailed(read.error(), path);
        return;
    }
    m_onDisk = {};
    m_overwritten = {};
    m_document.open(read->issue, read->blobs, path, read->fileHash);
    Q_EMIT opened();
}

void IssueFile::reload()
{
    open(m_document.path());
}

void IssueFile::openSample()
{
    initSampleResource();
    auto file = std::make_shared<QFile>(QStringLiteral(":/samples/sample.nlx"));
    const bool isOpen = file->open(QIODevice::ReadOnly);
    const Result<OpenedIssue> sample = readNlx(file);
    Q_ASSERT(isOpen && sample.has_value());
    if (sample) {
        startNew(sample->issue, sample->blobs);
    }
}

void IssueFile::startNew(const Issue &issue, const Blobs &blobs)
{
    m_onDisk = {};
    m_overwritten = {};
    m_document.open(issue, blobs, {}, {});
    Q_EMIT opened();
}

void IssueFile::save()
{
    Q_ASSERT(!m_document.path().isEmpty());
    write({m_document.path(), Target::Own});
}

void IssueFile::saveAs(const QString &path)
{
    write({QFileInfo(path).absoluteFilePath(), Target::Own});
}

void IssueFile::saveCopy(const QString &path)
{
    write({QFileInfo(path).absoluteFilePath(), Target::Copy});
}

void IssueFile::keepMine()
{
    m_overwritten = m_onDisk;
}

void IssueFile::write(const Wanted &wanted)
{
    if (m_saving) {
        m_next = wanted;
        return;
    }
    m_saving = true;
    m_patience.start();
    Q_EMIT savingStarted();
    const SavePoint point = m_document.beginSave();
    // Only the document's own file can have been changed by others; elsewhere the user chose to
    // replace.
    Sha256 expected;
    if (wanted.target == Target::Own && wanted.path == m_document.path()) {
        expected = m_overwritten.isNull() ? point.fileHash : m_overwritten;
    }
    inBackground(
        this,
        [point, path = wanted.path, expected] {
            return saveNlxFile(point.issue, point.blobs, path, expected);
        },
        [this, wanted, point](const Result<Sha256> &written) {
            finishWrite(wanted, point, written);
        });
}

void IssueFile::finishWrite(const Wanted &wanted, const SavePoint &point,
                            const Result<Sha256> &written)
{
    m_saving = false;
    m_patience.stop();
    if (!written) {
        m_next.reset();
        Q_EMIT saveFailed(written.error());
        if (written.error().code == ErrorCode::ChangedOnDisk) {
            checkDisk();
        }
        return;
    }
    if (wanted.target == Target::Copy) {
        Q_EMIT copySaved(wanted.path);
    } else {
        m_onDisk = {};
        m_overwritten = {};
        m_document.setSaved(point, wanted.path, *written);
        Q_EMIT saved(wanted.path);
    }
    if (const std::optional<Wanted> next = std::exchange(m_next, std::nullopt)) {
        write(*next);
    }
}

void IssueFile::checkDisk()
{
    const QString path = m_document.path();
    if (path.isEmpty() || m_saving) {
        return;
    }
    inBackground(
        this, [path] { return hashFile(path); },
        [this, path](const Result<Sha256> &hash) { finishCheck(path, hash); });
}

void IssueFile::finishCheck(const QString &path, const Result<Sha256> &hash)
{
    // A file that is gone, or that can't be read, is told at the next save, which makes it again.
    if (!hash || hash->isNull() || m_saving || path != m_document.path()) {
        return;
    }
    if (*hash != m_document.fileHash() && *hash != m_overwritten) {
        m_onDisk = *hash;
        Q_EMIT changedOnDisk();
    }
}

} // namespace masthead
