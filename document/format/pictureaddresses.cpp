// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/pictureaddresses.h"

#include "document/markdown/body.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace masthead {

namespace {

/// Where the address of a link, picture or definition may stand in a text, without the angle
/// brackets round it.
struct Place
{
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] QStringView in(QStringView text) const { return text.sliced(start, end - start); }
};

QList<Place> possiblePlaces(const QString &body)
{
    // In group 1 what stands between angle brackets, in 2 an address without them.
    static const QRegularExpression target(
        QStringLiteral("\\][(:][ \\t]*(?:\\n[ \\t>]*)?(?:<((?:[^<>\\\\\\n]|\\\\.)*)>|"
                       "((?:[^\\s()<\\\\]|\\\\\\S|\\((?:[^\\s()\\\\]|\\\\\\S)*\\))"
                       "(?:[^\\s()\\\\]|\\\\\\S|\\((?:[^\\s()\\\\]|\\\\\\S)*\\))*))"));
    QList<Place> places;
    for (QRegularExpressionMatchIterator it = target.globalMatch(body); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const int group = match.hasCaptured(2) ? 2 : 1;
        places.append({.start = match.capturedStart(group), .end = match.capturedEnd(group)});
    }
    return places;
}

/// `body` with the text of each place replaced.
QString replaced(const QString &body, const QList<Place> &places,
                 const std::function<QString(qsizetype place)> &text)
{
    QString result;
    qsizetype at = 0;
    for (qsizetype i = 0; i < places.size(); ++i) {
        result += QStringView(body).sliced(at, places[i].start - at) + text(i);
        at = places[i].end;
    }
    return result + QStringView(body).sliced(at);
}

void addPictures(const Node &node, QSet<QString> &addresses)
{
    if (node.kind == NodeKind::Image) {
        addresses.insert(node.address);
    }
    for (const Node &child : node.children) {
        addPictures(child, addresses);
    }
}

QSet<QString> picturesIn(const QString &body)
{
    QSet<QString> addresses;
    addPictures(parseBody(body).root, addresses);
    return addresses;
}

/// The places that are a picture's: with a name of its own in each, the parser finds them.
QList<Place> picturePlaces(const QString &body)
{
    const QList<Place> places = possiblePlaces(body);
    if (places.isEmpty()) {
        return {};
    }
    QString name = QStringLiteral("place");
    while (body.contains(name)) {
        name += u'x';
    }
    const auto nameOf = [&](qsizetype i) -> QString { return name + QString::number(i); };
    const QSet<QString> pictures = picturesIn(replaced(body, places, nameOf));
    QList<Place> found;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (pictures.contains(nameOf(i))) {
            found.append(places[i]);
        }
    }
    return found;
}

/// An address as the parser reads it.
QString readAddress(const QString &written)
{
    const QSet<QString> addresses = picturesIn(QStringLiteral("![](<%1>)").arg(written));
    return addresses.isEmpty() ? QString() : *addresses.begin();
}

/// What would end an address, or mean something in Markdown, in percent encoding.
QString encodedAddress(const QString &address)
{
    static const QString special = QStringLiteral("()<>\\%&`|*\"'");
    QString encoded;
    for (const QChar c : address) {
        if (c.unicode() <= 0x20 || c.unicode() == 0x7f || special.contains(c)) {
            encoded += QStringLiteral("%%1").arg(uint(c.unicode()), 2, 16, QChar(u'0')).toUpper();
        } else {
            encoded += c;
        }
    }
    return encoded;
}

} // namespace

QString withPictureAddresses(const QString &body,
                             const std::function<QString(const QString &address)> &renamed)
{
    const QList<Place> places = picturePlaces(body);
    return replaced(body, places, [&](qsizetype i) {
        const QString written = places[i].in(body).toString();
        const QString address = readAddress(written);
        const QString name = address.isEmpty() ? QString() : renamed(address);
        return name.isEmpty() ? written : encodedAddress(name);
    });
}

} // namespace masthead
