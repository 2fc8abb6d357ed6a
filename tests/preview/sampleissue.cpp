// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/preview/sampleissue.h"

#include <QBuffer>
#include <QImage>

using namespace Qt::StringLiterals;

namespace masthead::sample {

namespace {

const QStringList &words()
{
    static const QStringList list =
        u"river bridge paper signal harbour lantern method garden engine "
        "winter copper ladder market window letter morning summit valley "
        "carbon pattern measure village current silver thunder between "
        "slowly across under builds carries opens finds keeps turns"_s.split(u' ');
    return list;
}

/// A sentence that differs from all others with another seed, without any randomness.
QString sentence(int seed)
{
    QStringList parts;
    for (int i = 0; i < 16; ++i) {
        parts.append(words().at((seed * 7 + i * (seed % 11 + 3)) % words().size()));
    }
    parts[0][0] = parts[0][0].toUpper();
    return parts.join(u' ') + u'.';
}

QString paragraph(int seed)
{
    QStringList sentences;
    for (int i = 0; i < 5; ++i) {
        sentences.append(sentence(seed * 5 + i));
    }
    return sentences.join(u' ');
}

QString body(int seed)
{
    QStringList blocks;
    for (int i = 0; i < 5; ++i) {
        blocks.append(paragraph(seed * 6 + i));
    }
    blocks[1] += u" See [the report](https://reports.example/%1/) for **more**."_s.arg(seed);
    blocks.insert(3, u"- %1\n- %2"_s.arg(sentence(seed + 3), sentence(seed + 4)));
    if (seed % 5 == 4) {
        blocks.insert(
            4, u"| place | share |\n|---|---:|\n| north | %1 % |\n| south | %2 % |"_s.arg(seed % 60)
                   .arg(100 - seed % 60));
    }
    if (seed % 3 == 2) {
        blocks.append(u"中国的创新每个月都在改变世界，第%1条新闻。"_s.arg(seed));
    }
    return blocks.join(u"\n\n"_s);
}

Section section(const char *id, SectionKind kind, const QString &title)
{
    Section section;
    section.id = SectionId(QString::fromLatin1(id));
    section.kind = kind;
    section.title = title;
    return section;
}

Item item(const QString &id, const QString &title, const QString &text)
{
    Item item;
    item.id = ItemId(id);
    item.title = title;
    item.body = text;
    return item;
}

Item newsItem(int index)
{
    Item news = item(u"news-%1"_s.arg(index), headline(index), body(index));
    Source source;
    source.address = u"https://wire.example/story/%1"_s.arg(index);
    source.outlet = u"The Example Wire"_s;
    source.published = u"2024-01-12"_s;
    news.sources = {source};
    return news;
}

/// Puts a plain picture before the item's body.
void illustrate(Issue &issue, Item &item, QSize pixels, Blobs &blobs)
{
    const qsizetype number = issue.assets.size() * 4;
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(static_cast<int>(number * 37 % 360), 90, 200));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    Asset asset;
    asset.id = AssetId(u"picture-%1"_s.arg(number));
    asset.sha256 = blobs.put(bytes);
    asset.type = u"image/png"_s;
    asset.bytes = bytes.size();
    asset.pixels = image.size();
    asset.alt = u"A plain coloured field"_s;
    issue.assets.append(asset);
    item.body = u"![%1](asset:%2)\n\n"_s.arg(asset.alt, asset.id.text()) + item.body;
}

} // namespace

QString headline(int index)
{
    QString title = sentence(index + 100).split(u' ').first(7).join(u' ');
    return u"%1 %2"_s.arg(title).arg(index);
}

Issue issue(int items)
{
    Issue issue;
    issue.publication = u"The Sample Letter"_s;
    issue.title = u"January 2024"_s;
    issue.edition = u"13"_s;
    issue.date = u"2024-01"_s;
    issue.author = u"The editors"_s;
    issue.address = u"https://sample.example/"_s;
    Section lead = section("lead", SectionKind::Lead, u"What made a difference"_s);
    lead.items = {item(u"lead-story"_s, u"The end of the road"_s, body(1000))};
    Section news = section("news", SectionKind::News, u"The news"_s);
    for (int i = 0; i < items; ++i) {
        news.items.append(newsItem(i));
    }
    Section event = section("event", SectionKind::Event, u"Join the tour"_s);
    event.items = {item(u"tour"_s, u"A journey along the river"_s, sentence(7))};
    event.items[0].fields = {{u"starts"_s, u"2024-04-21"_s},
                             {u"place"_s, u"Shenzhen"_s},
                             {u"button"_s, u"Reserve a seat"_s},
                             {u"link"_s, u"https://tour.example/"_s}};
    Section signoff = section("signoff", SectionKind::Signoff, u"Until next month"_s);
    signoff.items = {item(u"goodbye"_s, QString(), sentence(9))};
    issue.sections = {lead, event, news, signoff};
    return issue;
}

Issue withPictures(Issue issue, Blobs &blobs)
{
    for (Section &section : issue.sections) {
        for (qsizetype i = 0; section.kind == SectionKind::News && i < section.items.size();
             i += 4) {
            illustrate(issue, section.items[i], {600, 400}, blobs);
        }
    }
    return issue;
}

Issue withPicture(Issue issue, QSize pixels, Blobs &blobs)
{
    illustrate(issue, issue.sections[2].items.first(), pixels, blobs);
    return issue;
}

} // namespace masthead::sample
