// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/web/nlxscheme.h"

#include "document/format/pictureinfo.h"
#include "preview/background.h"

#include <QBuffer>
#include <QPointer>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

using namespace Qt::StringLiterals;

namespace masthead {

namespace {

constexpr QByteArrayView schemeName("nlx");
constexpr QLatin1StringView pageAddress("nlx://issue/doc");
constexpr QLatin1StringView pictureAddress("nlx://issue/asset/");

constexpr QByteArrayView contentPolicy("default-src 'none'; img-src nlx:; style-src "
                                       "'unsafe-inline'; form-action 'none'; base-uri 'none'");

/// The only types that a picture may be handed out as, whatever a file claims.
bool isPictureType(QStringView type)
{
    return type == "image/png"_L1 || type == "image/jpeg"_L1 || type == "image/gif"_L1 ||
           type == "image/webp"_L1;
}

void reply(QWebEngineUrlRequestJob *job, const QByteArray &type, const QByteArray &bytes)
{
    auto *device = new QBuffer(job); // lives as long as the request
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    job->reply(type, device);
}

} // namespace

std::optional<NlxTarget> nlxTarget(const QUrl &url)
{
    const QString address = url.toString(QUrl::FullyEncoded);
    if (address == pageAddress) {
        return NlxPage{};
    }
    if (address.startsWith(pictureAddress)) {
        const QString name = address.sliced(pictureAddress.size());
        if (isSha256Text(name)) {
            return Sha256(name);
        }
    }
    return std::nullopt;
}

void NlxScheme::registerScheme()
{
    QWebEngineUrlScheme scheme(schemeName.toByteArray());
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

QUrl NlxScheme::pageUrl()
{
    return QUrl(pageAddress);
}

void NlxScheme::setPictures(const QList<Asset> &assets, const Blobs &blobs)
{
    m_blobs = blobs;
    m_pictureTypes.clear();
    for (const Asset &asset : assets) {
        if (isPictureType(asset.type)) {
            m_pictureTypes.insert(asset.sha256, asset.type.toLatin1());
        }
    }
}

void NlxScheme::requestStarted(QWebEngineUrlRequestJob *job)
{
    const auto target = nlxTarget(job->requestUrl());
    if (!target || job->requestMethod() != "GET") {
        refuse(job);
    } else if (std::holds_alternative<NlxPage>(*target)) {
        servePage(job);
    } else {
        servePicture(job, std::get<Sha256>(*target));
    }
}

void NlxScheme::refuse(QWebEngineUrlRequestJob *job)
{
    ++m_refused;
    job->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

void NlxScheme::servePage(QWebEngineUrlRequestJob *job)
{
    // Besides the <meta> in our templates: a header holds from the first byte on.
    job->setAdditionalResponseHeaders({
        {"Content-Security-Policy", contentPolicy.toByteArray()},
        {"X-DNS-Prefetch-Control", "off"},
        {"Referrer-Policy", "no-referrer"},
    });
    reply(job, "text/html;charset=utf-8", m_page);
}

void NlxScheme::servePicture(QWebEngineUrlRequestJob *job, const Sha256 &hash)
{
    const QByteArray type = m_pictureTypes.value(hash);
    if (type.isEmpty()) {
        refuse(job);
        return;
    }
    // Reading inflates and hashes: milliseconds for a large picture, so not on the window's thread.
    inBackground(
        this, [blobs = m_blobs, hash] { return blobs.read(hash); },
        [this, type, waiting = QPointer(job)](const Result<QByteArray> &bytes) {
            if (waiting && bytes && isShowablePicture(QString::fromLatin1(type), *bytes)) {
                ++m_picturesServed;
                reply(waiting, type, *bytes);
            } else if (waiting) {
                refuse(waiting);
            }
        });
}

} // namespace masthead
