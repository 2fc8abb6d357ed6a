// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/hasher.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>
#include <new>

namespace masthead {

namespace {

/// OpenSSL answers 0 only when memory is out or its own installation is broken.
void require(int done)
{
    if (done != 1) {
        throw std::bad_alloc();
    }
}

/// Without the configuration file, which costs a millisecond and could change nothing here.
void initialise()
{
    static const int done = OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr);
    require(done);
}

} // namespace

void Hasher::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Hasher::Hasher()
{
    initialise();
    m_context.reset(EVP_MD_CTX_new());
    require(m_context != nullptr ? EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) : 0);
}

void Hasher::add(QByteArrayView bytes)
{
    require(EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<size_t>(bytes.size())));
}

Sha256 Hasher::result()
{
    std::array<unsigned char, 32> digest{};
    require(EVP_DigestFinal_ex(m_context.get(), digest.data(), nullptr));
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(digest.data()),
                                               qsizetype(digest.size()));
    return Sha256(QString::fromLatin1(bytes.toHex()));
}

Sha256 hashOf(QByteArrayView bytes)
{
    Hasher hasher;
    hasher.add(bytes);
    return hasher.result();
}

} // namespace masthead
