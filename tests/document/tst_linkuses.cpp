// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/check/check.h"
#include "document/check/linkuses.h"

#include <QTest>

using namespace masthead;

class TestLinkUses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAddressHasOneKey_data();
    void sameAddressHasOneKey();
    void usesAreFound_data();
    void usesAreFound();
    void sourceOfTwoItemsIsAFindingAtBoth();
};

namespace {

Issue issueWith(const QString &body, const QString &source, const QString &link)
{
    Issue issue;
    Item one;
    one.id = ItemId(QStringLiteral("one"));
    one.title = QStringLiteral("One");
    one.body = QStringLiteral("https://example.org/story");
    Item two = one;
    two.id = ItemId(QStringLiteral("two"));
    two.body = body;
    if (!source.isEmpty()) {
        two.sources = {Source{.address = source}};
    }
    two.fields.insert(QStringLiteral("link"), link);
    Section section;
    section.items = {one, two};
    issue.sections = {section};
    return issue;
}

} // namespace

void TestLinkUses::sameAddressHasOneKey_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("key");

    const auto row = [](const char *address, const char *key) {
        QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(key);
    };
    row("https://example.org/story", "example.org/story");
    row("http://WWW.Example.org/story/", "example.org/story");
    row("https://example.org/story?utm_source=x#top", "example.org/story");
    row("https://example.org/story?id=2", "example.org/story?id=2");
    row("https://example.org/Story", "example.org/Story");
    row("https://example.org", "example.org");
    row("mailto:a@example.org", "");
    row("#two", "");
    row("", "");
}

void TestLinkUses::sameAddressHasOneKey()
{
    QFETCH(QString, address);
    QTEST(linkKey(address), "key");
}

void TestLinkUses::usesAreFound_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("used");

    const auto row = [](const char *name, const char *body, const char *source, const char *link,
                        bool used) {
        QTest::newRow(name) << QString::fromUtf8(body) << QString::fromUtf8(source)
                            << QString::fromUtf8(link) << used;
    };
    row("source", "", "https://www.example.org/story/", "", true);
    row("link", "", "", "http://example.org/story", true);
    row("in the body", "a [word](https://example.org/story \"t\") b", "", "", true);
    row("bare, with a full stop", "See https://example.org/story.", "", "", true);
    row("with tracking", "[a](https://example.org/story?utm_medium=mail)", "", "", true);
    row("a longer path", "[a](https://example.org/story-two)", "", "", false);
    row("another host", "[a](https://notexample.org/story)", "", "", false);
    row("another query", "[a](https://example.org/story?id=3)", "", "", false);
    row("nowhere", "example.org/story", "", "", false);
}

void TestLinkUses::usesAreFound()
{
    QFETCH(QString, body);
    QFETCH(QString, source);
    QFETCH(QString, link);
    QFETCH(bool, used);
    const Issue issue = issueWith(body, source, link);
    const QList<ItemId> uses =
        otherUses(issue, ItemId(QStringLiteral("one")), u"https://example.org/story");
    QCOMPARE(uses, used ? QList{ItemId(QStringLiteral("two"))} : QList<ItemId>());
}

void TestLinkUses::sourceOfTwoItemsIsAFindingAtBoth()
{
    Issue issue = issueWith({}, QStringLiteral("https://example.org/story"), {});
    const auto repeated = [&issue] {
        QStringList items;
        const QList<Finding> findings = check(issue);
        for (const Finding &finding : findings) {
            if (finding.kind == FindingKind::RepeatedSource) {
                items.append(finding.item.text());
            }
        }
        return items;
    };
    QCOMPARE(repeated(), QStringList());
    issue.sections[0].items[0].sources = {
        Source{.address = QStringLiteral("http://example.org/story/")}};
    QCOMPARE(repeated(), QStringList({QStringLiteral("one"), QStringLiteral("two")}));
}

QTEST_APPLESS_MAIN(TestLinkUses)
#include "tst_linkuses.moc"
