// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/picture/pictureinsertion.h"

#include "document/markdown/body.h"
#include "document/markdown/marks.h"
#include "document/model/fields.h"
#include "document/session/document.h"
#include "editor/markdown/bodyedits.h"
#include "editor/markdown/bodytexts.h"
#include "editor/markdown/pasteplace.h"
#include "editor/picture/pictureplaces.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTextBlock>
#include <QThreadPool>

#include <algorithm>
#include <ranges>

namespace masthead {

namespace {

using namespace std::chrono_literals;

/// Work that is done by then is not worth a message.
constexpr auto patience = 300ms;

/// Where a picture may stand: not within a table or a block of code, but behind it.
int placeForBlock(const QTextCursor &cursor)
{
    const QTextDocument &text = *cursor.document();
    const int line = cursor.blockNumber();
    const Node root = parseBody(BodyTexts::plainText(text)).root;
    for (const Node &block : root.children) {
        const bool isClosed = block.kind == NodeKind::CodeBlock || block.kind == NodeKind::Table;
        if (isClosed && line >= block.firstLine && line <= block.lastLine) {
            const QTextBlock last = text.findBlockByNumber(block.lastLine);
            return last.position() + last.length() - 1;
        }
    }
    return cursor.position();
}

void writePictures(BodyEdits &edits, const QTextCursor &place, const QString &markdown)
{
    QTextCursor cursor(place);
    cursor.setPosition(placeForBlock(place));
    const QTextBlock block = cursor.block();
    const auto isBlankLine = [](const QTextBlock &line) {
        return !line.isValid() || line.text().trimmed().isEmpty();
    };
    const int column = cursor.positionInBlock();
    const FittedPaste fit = fitted(markdown,
                                   {.before = block.text().first(column),
                                    .after = block.text().sliced(column),
                                    .blankAbove = isBlankLine(block.previous()),
                                    .blankBelow = isBlankLine(block.next())},
                                   PasteShape::Blocks);
    // What is written on at the end shall not stand beside the picture.
    const bool isLast = !block.next().isValid() && block.text().sliced(column).trimmed().isEmpty();
    edits.replace(cursor.position() - fit.dropBefore, fit.dropBefore + fit.dropAfter,
                  isLast ? QString(fit.text + u"\n\n") : fit.text);
}

QString bracketed(const QString &alt)
{
    return escaped(alt, {.before = u'[', .after = u']', .inLink = true});
}

/// A picture of the issue that has these bytes already; nullptr: none.
const Asset *assetWith(const Issue &issue, const Sha256 &hash)
{
    const auto found = std::ranges::find(issue.assets, hash, &Asset::sha256);
    return found == issue.assets.end() ? nullptr : &*found;
}

/// Puts `alt` between the brackets of a picture where they have one of the former texts.
std::vector<EditText> renamed(const Item &item, const AssetId &asset, const QStringList &former,
                              const QString &alt)
{
    BodyEdits edits(item.id, item.body);
    const QList<PicturePlace> places = picturePlaces(item.body);
    for (const PicturePlace &place : places | std::views::reverse) {
        if (place.asset == asset && place.alt != alt && former.contains(place.alt)) {
            edits.replace(place.altStart, place.altSize, bracketed(alt));
        }
    }
    return edits.edits();
}

} // namespace

PictureWords wordsOf(const Asset &asset)
{
    return {.alt = asset.alt,
            .caption = asset.caption,
            .credit = asset.credit,
            .decorative = asset.decorative};
}

PictureInsertion::PictureInsertion(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { Q_EMIT working(m_working); });
}

void PictureInsertion::insert(const ItemId &item, const QTextCursor &place,
                              const QList<PictureInput> &pictures)
{
    if (!pictures.isEmpty() && !place.isNull()) {
        begin({.item = item, .place = place, .field = {}}, pictures);
    }
}

void PictureInsertion::setField(const ItemId &item, const QString &key, const PictureInput &picture)
{
    begin({.item = item, .place = {}, .field = key}, {picture});
}

void PictureInsertion::begin(const Job &where, const QList<PictureInput> &pictures)
{
    m_working += static_cast<int>(pictures.size());
    if (!m_patience.isActive()) {
        m_patience.start();
    }
    const int job = ++m_lastJob;
    m_jobs.emplace(job, where);
    QThreadPool::globalInstance()->start([self = QPointer(this), pictures, job] {
        QList<Made> made;
        for (const PictureInput &picture : pictures) {
            made.append({.name = picture.name(), .picture = importPicture(picture)});
        }
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, job, made] {
            if (self) {
                self->take(job, made);
            }
        });
    });
}

void PictureInsertion::countDown(qsizetype pictures)
{
    m_working -= static_cast<int>(pictures);
    if (m_working == 0) {
        m_patience.stop();
        Q_EMIT working(0);
    }
}

void PictureInsertion::take(int jobNumber, const QList<Made> &pictures)
{
    countDown(pictures.size());
    tell(pictures);
    const Job job = m_jobs.extract(jobNumber).mapped();
    const Item *item = itemById(m_document.issue(), job.item);
    if (item == nullptr || (job.place.isNull() && job.field.isEmpty())) {
        return; // it was deleted meanwhile
    }
    Batch batch;
    QList<Asset> placedAssets;
    QList<PictureToDescribe> fresh;
    for (const Made &made : pictures) {
        if (!made.picture) {
            continue;
        }
        const Sha256 hash = m_document.blobs().put(made.picture->bytes);
        const Asset *known = assetWith(m_document.issue(), hash);
        const Asset asset{.id = known == nullptr ? AssetId::random() : known->id,
                          .sha256 = hash,
                          .type = made.picture->type,
                          .bytes = made.picture->bytes.size(),
                          .pixels = made.picture->pixels,
                          .alt = known == nullptr ? QString() : known->alt,
                          .decorative = known != nullptr && known->decorative,
                          .caption = known == nullptr ? QString() : known->caption,
                          .credit = known == nullptr ? QString() : known->credit};
        if (known == nullptr) {
            batch.changes.push_back(
                {AddAsset{.asset = asset,
                          .index = m_document.issue().assets.size() +
                                   static_cast<qsizetype>(batch.changes.size())}});
        }
        if (asset.alt.isEmpty() && !asset.decorative) {
            fresh.append({.asset = asset.id,
                          .words = wordsOf(asset),
                          .thumbnail = made.picture->thumbnail,
                          .isCaptioned = job.field.isEmpty()});
        }
        placedAssets.append(asset);
    }
    if (placedAssets.isEmpty()) {
        return;
    }
    std::ranges::move(placed(job, *item, placedAssets), std::back_inserter(batch.changes));
    m_document.endMerging();
    const Result<void> done =
        m_document.perform({std::move(batch)}, tr("Insert %n picture(s)", nullptr,
                                                  static_cast<int>(placedAssets.size())));
    m_document.endMerging();
    if (!done) {
        Q_EMIT failed(done.error());
    } else {
        Q_EMIT inserted(job.item, fresh);
    }
}

std::vector<Change> PictureInsertion::placed(const Job &job, const Item &item,
                                             const QList<Asset> &pictures)
{
    std::vector<Change> changes;
    if (!job.field.isEmpty()) {
        Item changed = item;
        changed.fields.insert(job.field, pictures.first().id.text());
        changes.push_back(
            {SetField{job.item, QStringLiteral("fields"), itemField(u"fields")->get(changed)}});
        return changes;
    }
    QStringList lines;
    for (const Asset &picture : pictures) {
        lines.append(
            QStringLiteral("![%1](asset:%2)").arg(bracketed(picture.alt), picture.id.text()));
    }
    BodyEdits edits(job.item, item.body);
    writePictures(edits, job.place, lines.join(QStringLiteral("\n\n")));
    for (const EditText &edit : edits.edits()) {
        changes.push_back({edit});
    }
    return changes;
}

void PictureInsertion::tell(const QList<Made> &pictures)
{
    QStringList sentences;
    QStringList stopped;
    for (const PictureRefusal reason : {PictureRefusal::NoPicture, PictureRefusal::CannotRead,
                                        PictureRefusal::TooLarge, PictureRefusal::Broken}) {
        QStringList names;
        for (const Made &made : pictures) {
            if (!made.picture && made.picture.error() == reason) {
                names.append(made.name.isEmpty() ? tr("The pasted picture") : made.name);
            }
        }
        const QString list = names.join(QStringLiteral(", "));
        if (names.isEmpty()) {
            continue;
        }
        switch (reason) {
        case PictureRefusal::NoPicture:
            sentences.append(
                tr("%1: only PNG, JPEG, GIF and WebP pictures can be inserted.").arg(list));
            break;
        case PictureRefusal::CannotRead:
            sentences.append(tr("%1 could not be read.").arg(list));
            break;
        case PictureRefusal::TooLarge:
            sentences.append(
                tr("%1: more than 40 million pixels or 64 MB are too much.").arg(list));
            break;
        case PictureRefusal::Broken:
            sentences.append(
                tr("%1: the picture(s) are broken.", nullptr, static_cast<int>(names.size()))
                    .arg(list));
            break;
        }
    }
    for (const Made &made : pictures) {
        if (made.picture && made.picture->isStopped) {
            stopped.append(made.name.isEmpty() ? tr("The pasted picture") : made.name);
        }
    }
    if (!stopped.isEmpty()) {
        sentences.append(tr("%1: the picture(s) move and are too large for that, so only the first "
                            "of each was inserted.",
                            nullptr, static_cast<int>(stopped.size()))
                             .arg(stopped.join(QStringLiteral(", "))));
    }
    if (!sentences.isEmpty()) {
        Q_EMIT noted(sentences.join(u' '));
    }
}

void PictureInsertion::describe(const AssetId &id, const PictureWords &before,
                                const PictureWords &words)
{
    const Issue &issue = m_document.issue();
    const Asset *asset = assetById(issue, id);
    if (asset == nullptr) {
        return;
    }
    Batch batch;
    const auto set = [&](const QString &key, const QJsonValue &value) {
        batch.changes.push_back({SetField{.target = id, .key = key, .value = value}});
    };
    set(QStringLiteral("alt"), words.alt);
    set(QStringLiteral("caption"), words.caption);
    set(QStringLiteral("credit"), words.credit);
    set(QStringLiteral("decorative"), words.decorative);
    const QStringList former{QString(), before.alt, asset->alt};
    for (const Section &section : issue.sections) {
        for (const Item &item : section.items) {
            const std::vector<EditText> edits = renamed(item, id, former, words.alt);
            std::ranges::transform(edits, std::back_inserter(batch.changes),
                                   [](const EditText &edit) { return Change{edit}; });
        }
    }
    m_document.endMerging();
    const Result<void> done = m_document.perform({std::move(batch)}, tr("Describe picture"));
    if (!done) {
        Q_EMIT failed(done.error());
    }
}

} // namespace masthead
