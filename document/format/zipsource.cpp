// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/zipsource.h"

#include <zip.h>

#include <memory>

namespace masthead {

namespace {

struct Source
{
    QIODevice &device;
    zip_int64_t position = 0;
    zip_error_t error{};
};

zip_int64_t fail(Source &source, int code)
{
    zip_error_set(&source.error, code, 0);
    return -1;
}

zip_int64_t read(Source &source, void *data, zip_uint64_t length)
{
    if (!source.device.seek(source.position)) {
        return fail(source, ZIP_ER_SEEK);
    }
    const qint64 got = source.device.read(static_cast<char *>(data), static_cast<qint64>(length));
    if (got < 0) {
        return fail(source, ZIP_ER_READ);
    }
    source.position += got;
    return got;
}

zip_int64_t seek(Source &source, void *data, zip_uint64_t length)
{
    const zip_int64_t position = zip_source_seek_compute_offset(
        static_cast<zip_uint64_t>(source.position), static_cast<zip_uint64_t>(source.device.size()),
        data, length, &source.error);
    if (position < 0) {
        return -1;
    }
    source.position = position;
    return 0;
}

zip_int64_t stat(const Source &source, void *data)
{
    auto *result = static_cast<zip_stat_t *>(data);
    zip_stat_init(result);
    result->size = static_cast<zip_uint64_t>(source.device.size());
    result->valid |= ZIP_STAT_SIZE;
    return sizeof(zip_stat_t);
}

zip_int64_t command(void *user, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto &source = *static_cast<Source *>(user);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        source.position = 0;
        return 0;
    case ZIP_SOURCE_READ:
        return read(source, data, length);
    case ZIP_SOURCE_CLOSE:
        return 0;
    case ZIP_SOURCE_STAT:
        return stat(source, data);
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&source.error, data, length);
    case ZIP_SOURCE_FREE:
        delete &source;
        return 0;
    case ZIP_SOURCE_SEEK:
        return seek(source, data, length);
    case ZIP_SOURCE_TELL:
        return source.position;
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(
            ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
            ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, -1);
    default: // a library's open list: what is not announced above is not supported
        return fail(source, ZIP_ER_OPNOTSUPP);
    }
}

} // namespace

zip_source *zipSource(QIODevice &device)
{
    auto source = std::make_unique<Source>(device);
    zip_source *result = zip_source_function_create(command, source.get(), nullptr);
    if (result != nullptr) {
        source.release(); // NOLINT(bugprone-unused-return-value): libzip's, freed by its command
    }
    return result;
}

} // namespace masthead
