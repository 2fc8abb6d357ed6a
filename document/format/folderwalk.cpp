// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/folderwalk.h"

#include "document/format/refusal.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <memory>

namespace masthead {

namespace {

Error cannotRead(const QString &where, int error)
{
    return {.code = ErrorCode::CannotRead,
            .what = QCoreApplication::translate("FolderWalk",
                                                "A part of the folder could not be read."),
            .where = where,
            .remedy = QCoreApplication::translate("FolderWalk",
                                                  "See whether it is still there and may be read."),
            .cause = systemText(error)};
}

/// The walk with what it has found so far.
class Walk
{
public:
    explicit Walk(const NlxLimits &limits)
        : m_limits(limits)
    {
    }

    Result<void> into(Descriptor folder, const QByteArray &prefix, int depth)
    {
        const std::unique_ptr<DIR, decltype([](DIR *directory) { ::closedir(directory); })>
            directory(::fdopendir(folder.fd()));
        if (directory == nullptr) {
            return std::unexpected(cannotRead(shown(prefix), errno));
        }
        folder.release(); // closedir closes it
        while (const dirent *entry = ::readdir(directory.get())) {
            const QByteArray name(entry->d_name);
            if (name.startsWith('.')) {
                continue;
            }
            const Result<void> done = visit(::dirfd(directory.get()), name, prefix + name, depth);
            if (!done) {
                return done;
            }
        }
        return {};
    }

    QList<FolderMember> takeMembers()
    {
        std::ranges::sort(m_members, {},
                          [](const FolderMember &member) { return member.name.text; });
        return std::move(m_members);
    }

private:
    Result<void> visit(int folder, const QByteArray &name, const QByteArray &path, int depth)
    {
        struct stat status{};
        if (::fstatat(folder, name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
            return std::unexpected(cannotRead(shown(path), errno));
        }
        if (S_ISDIR(status.st_mode)) {
            if (depth >= m_limits.nameDepth) {
                return std::unexpected(refuse(Refusal::NameTooDeep, shown(path)));
            }
            Descriptor inner = openAt(folder, name, O_RDONLY | O_DIRECTORY);
            if (!inner.isOpen()) {
                return std::unexpected(cannotRead(shown(path), errno));
            }
            return into(std::move(inner), path + '/', depth + 1);
        }
        if (!S_ISREG(status.st_mode)) {
            return std::unexpected(refuse(Refusal::SymbolicLink, shown(path)));
        }
        if (status.st_nlink > 1) {
            return std::unexpected(refuse(Refusal::HardLink, shown(path)));
        }
        return add(path, status.st_size);
    }

    Result<void> add(const QByteArray &path, qint64 bytes)
    {
        const Result<MemberName> name = parseMemberName(path, m_limits);
        if (!name) {
            return std::unexpected(name.error());
        }
        const auto refused = [&](Refusal refusal) {
            return std::unexpected(refuse(refusal, name->text));
        };
        if (Result<void> possible = m_names.add(name->text); !possible) {
            return possible;
        }
        if (bytes > roleLimit(name->role, m_limits)) {
            return refused(Refusal::MemberTooLarge);
        }
        m_total += bytes;
        if (m_total > m_limits.totalBytes) {
            return refused(Refusal::TotalTooLarge);
        }
        if (m_members.size() >= m_limits.members) {
            return refused(Refusal::TooManyMembers);
        }
        m_members.append({.name = *name, .bytes = bytes});
        return {};
    }

    const NlxLimits &m_limits;
    QList<FolderMember> m_members;
    MemberNames m_names;
    qint64 m_total = 0;
};

/// Goes down to a member, one folder at a time, so that no part of the way may be a link.
Descriptor openMember(int folder, const QString &name)
{
    const QList<QByteArray> parts = name.toUtf8().split('/');
    Descriptor at;
    int current = folder;
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        at = openAt(current, parts[i], O_RDONLY | O_DIRECTORY);
        if (!at.isOpen()) {
            return Descriptor();
        }
        current = at.fd();
    }
    return openAt(current, parts.last(), O_RDONLY);
}

} // namespace

Result<QList<FolderMember>> walkFolder(int folder, const NlxLimits &limits)
{
    Walk walk(limits);
    Descriptor again = openAt(folder, ".", O_RDONLY | O_DIRECTORY);
    if (!again.isOpen()) {
        return std::unexpected(cannotRead({}, errno));
    }
    return walk.into(std::move(again), {}, 1).transform([&] { return walk.takeMembers(); });
}

Result<QByteArray> readFolderMember(int folder, const QString &name, qint64 limit)
{
    const Descriptor descriptor = openMember(folder, name);
    struct stat status{};
    if (!descriptor.isOpen() || ::fstat(descriptor.fd(), &status) != 0) {
        return std::unexpected(cannotRead(name, errno));
    }
    if (!S_ISREG(status.st_mode)) {
        return std::unexpected(refuse(Refusal::SymbolicLink, name));
    }
    QFile file;
    if (!file.open(descriptor.fd(), QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return std::unexpected(cannotRead(name, EIO));
    }
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError) {
        return std::unexpected(cannotRead(name, EIO));
    }
    if (bytes.size() > limit) {
        return std::unexpected(refuse(Refusal::MemberTooLarge, name));
    }
    return bytes;
}

} // namespace masthead
