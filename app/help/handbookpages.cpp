// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/handbookpages.h"

#include "document/markdown/body.h"
#include "document/model/ids.h"
#include "preview/render/bodyrenderer.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

// Outside the namespace, as the macro wants it: the resource stands in a static library.
static void initHandbookResource()
{
    Q_INIT_RESOURCE(handbook);
}

namespace masthead {

namespace {

constexpr QLatin1StringView kHeadingMark{"--"};

QString markdownOf(const QString &name, const QString &language)
{
    initHandbookResource();
    for (const QString &folder :
         {QString(language + u'/'), QString()}) { // English stands at the top
        QFile file(QStringLiteral(":/handbook/%1%2.md").arg(folder, name));
        if (file.open(QIODevice::ReadOnly)) {
            return QString::fromUtf8(file.readAll());
        }
    }
    return {};
}

/// Few letters, of those that an id may have, for a heading in any language.
QString keyOf(const QString &slug)
{
    constexpr qsizetype letters = 12;
    return sha256(slug.toUtf8()).text().first(letters);
}

/// `writing.md#lists`, and `#lists` on that page, as `#writing--KEY`: in outputs a link leads to an
/// id, or to the web.
QString linkWithin(const QString &address, const QString &page)
{
    static const QRegularExpression link(QStringLiteral(R"(^(?:([a-z-]+)\.md)?(?:#([\w-]+))?$)"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = link.match(address);
    if (!match.hasMatch()) {
        return address;
    }
    const QString heading = match.captured(2);
    const QString target = match.captured(1).isEmpty() ? page : match.captured(1);
    return u'#' + target + (heading.isEmpty() ? QString() : kHeadingMark + keyOf(heading));
}

template <typename Visit>
void walk(Node &node, const Visit &visit)
{
    visit(node);
    for (Node &child : node.children) {
        walk(child, visit);
    }
}

} // namespace

QString headingKey(const QString &heading)
{
    return keyOf(headingSlug(heading));
}

QString headingSlug(const QString &heading)
{
    static const QRegularExpression dropped(QStringLiteral(R"([^\w\- ])"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return heading.toLower().remove(dropped).replace(u' ', u'-');
}

HandbookTarget handbookTarget(const QString &fragment)
{
    return {.page = fragment.section(kHeadingMark, 0, 0),
            .heading = fragment.section(kHeadingMark, 1)};
}

HandbookPage handbookPage(const QString &name, const QString &language)
{
    Body body = parseBody(markdownOf(name, language));
    QString title;
    walk(body.root, [&](Node &node) {
        if (node.kind == NodeKind::Link) {
            node.address = linkWithin(node.address, name);
        }
        if (title.isEmpty() && node.kind == NodeKind::Heading) {
            title = plainText(node);
        }
    });
    constexpr qsizetype limit = 1024LL * 1024;
    Item item;
    item.id = ItemId(QStringLiteral("handbook"));
    Issue issue;
    issue.language = QLocale(language).bcp47Name();
    const RenderOptions options;
    const OutputWords words(issue.language);
    PictureBudget budget;
    const RenderedBody rendered =
        renderBody(body.root, item, 1, limit,
                   {.issue = issue, .options = options, .words = words, .budget = budget});
    QByteArray html;
    for (const Block &block : rendered.blocks) {
        html += block.html.utf8();
    }
    return {.title = title, .html = QString::fromUtf8(html), .text = plainText(body.root)};
}

QStringList handbookPages()
{
    static const QStringList pages = [] {
        QStringList names{QStringLiteral("index")};
        Body index = parseBody(markdownOf(names.first(), {}));
        walk(index.root, [&names](const Node &node) {
            const QString address = linkWithin(node.address, names.first());
            if (node.kind == NodeKind::Link && address.startsWith(u'#')) {
                names.append(handbookTarget(address.sliced(1)).page);
            }
        });
        names.removeDuplicates();
        return names;
    }();
    return pages;
}

} // namespace masthead
