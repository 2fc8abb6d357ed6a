// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures files: opening 700 items, saving with 40 MB of pictures against copying the file, and
// what refusing each hostile file costs. Prints a line for each; judges nothing.
//     bench_files FOLDER HOSTILE_FIXTURES
#include "document/format/nlxreader.h"
#include "document/format/nlxwriter.h"
#include "tests/document/hostilefiles.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <print>

using namespace masthead;

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Bytes that no codec makes smaller; the same each time.
QByteArray noise(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes) {
        seed = seed * 1664525U + 1013904223U;
        byte = static_cast<char>(seed >> 24U);
    }
    return bytes;
}

Issue bigIssue()
{
    Issue issue;
    issue.sections = {{.id = SectionId(QStringLiteral("s")), .kind = SectionKind::News}};
    const QString sentence = QStringLiteral("The *spring tide* of this month comes two days early, "
                                            "says [the table](https://a.example).\n\n");
    for (int i = 0; i < 700; ++i) {
        issue.sections[0].items.append({.id = ItemId(QString::number(i)),
                                        .title = QStringLiteral("Title %1").arg(i),
                                        .body = sentence.repeated(34).trimmed()});
    }
    return issue;
}

bool measureOpening(const QString &folder)
{
    const QString path = folder + QStringLiteral("/items.nlx");
    if (!saveNlxFile(bigIssue(), {}, path)) {
        return false;
    }
    QList<double> times;
    for (int i = 0; i < 9; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!readNlxFile(path)) {
            return false;
        }
        times.append(milliseconds(timer));
    }
    std::println("open-700-items {:.1f} ms", median(times));
    return true;
}

/// `cp` followed by `fsync`.
double copyWithSync(const QString &from, const QString &to)
{
    QFile::remove(to);
    QElapsedTimer timer;
    timer.start();
    QFile::copy(from, to);
    const int fd = ::open(QFile::encodeName(to).constData(), O_RDWR | O_CLOEXEC);
    ::fsync(fd);
    ::close(fd);
    return milliseconds(timer);
}

bool measureSaving(const QString &folder)
{
    Issue issue = bigIssue();
    issue.sections[0].items.resize(7);
    Blobs blobs;
    for (quint32 i = 0; i < 20; ++i) {
        const QByteArray bytes = noise(2'000'000, i + 1);
        issue.assets.append({.id = AssetId(QString::number(i)),
                             .sha256 = blobs.put(bytes),
                             .type = QStringLiteral("image/png"),
                             .bytes = bytes.size()});
    }
    const QString path = folder + QStringLiteral("/pictures.nlx");
    if (!saveNlxFile(issue, blobs, path)) {
        return false;
    }
    QList<double> saves;
    QList<double> copies;
    for (int i = 0; i < 9; ++i) {
        Result<OpenedIssue> opened = readNlxFile(path);
        if (!opened) {
            return false;
        }
        opened->issue.sections[0].items[0].body += u'x';
        copies.append(copyWithSync(path, folder + QStringLiteral("/copy.nlx")));
        QElapsedTimer timer;
        timer.start();
        if (!saveNlxFile(opened->issue, opened->blobs, path, opened->fileHash)) {
            return false;
        }
        saves.append(milliseconds(timer));
    }
    std::println("save-40-MB {:.1f} ms, copy with sync {:.1f} ms", median(saves), median(copies));
    return true;
}

/// VmHWM, in KB.
long peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:")) {
            return line.simplified().split(' ').value(1).toLong();
        }
    }
    return 0;
}

struct Cost
{
    double milliseconds = 0;
    double kilobytes = 0;
    double isRefused = 0;
};

/// Opens a file in a process of its own, so that each starts from the same memory.
Cost costOfOpening(const QString &path)
{
    int ends[2];
    if (::pipe(ends) != 0) {
        return {};
    }
    if (::fork() == 0) {
        const long before = peakMemory();
        QElapsedTimer timer;
        timer.start();
        const bool isRefused = !readNlxFile(path);
        const Cost cost{.milliseconds = milliseconds(timer),
                        .kilobytes = static_cast<double>(peakMemory() - before),
                        .isRefused = isRefused ? 1.0 : 0.0};
        (void)!::write(ends[1], &cost, sizeof cost);
        ::_exit(0);
    }
    Cost cost;
    (void)!::read(ends[0], &cost, sizeof cost);
    ::wait(nullptr);
    ::close(ends[0]);
    ::close(ends[1]);
    return cost;
}

void measureRefusals(const QString &folder, const QString &fixtures)
{
    if (::fork() == 0) {
        (void)hostile::writeLargeFiles(folder);
        ::_exit(0);
    }
    ::wait(nullptr);
    Cost worst;
    int refused = 0;
    for (const QString &place : {folder, fixtures}) {
        const QStringList names = QDir(place).entryList({QStringLiteral("H*.nlx")});
        for (const QString &name : names) {
            const Cost cost = costOfOpening(place + u'/' + name);
            if (cost.isRefused != 0) {
                ++refused;
                worst.milliseconds = std::max(worst.milliseconds, cost.milliseconds);
                worst.kilobytes = std::max(worst.kilobytes, cost.kilobytes);
            }
        }
    }
    std::println("refuse-hostile {} files, worst {:.1f} ms, {:.1f} MB above idle", refused,
                 worst.milliseconds, worst.kilobytes / 1024);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::println(stderr, "usage: bench_files FOLDER HOSTILE_FIXTURES");
        return 2;
    }
    const QString folder = QFile::decodeName(argv[1]);
    measureRefusals(folder, QFile::decodeName(argv[2]));
    return measureOpening(folder) && measureSaving(folder) ? 0 : 1;
}
