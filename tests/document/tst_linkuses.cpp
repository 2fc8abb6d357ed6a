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
    void linksUsedTwiceAreNotesAtBoth_data();
    void linksUsedTwiceAreNotesAtBoth();
    void placesOfALinkLeadRound();
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

void TestLinkUses::linksUsedTwiceAreNotesAtBoth_data()
{
    QTest::addColumn<QString>(
        "body"); // of the item One; Two has https://example.org/story in line 2
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QStringList>("notes"); // item, line and the other place

    const auto row = [](const char *name, const char *body, const char *source, const char *link,
                        const QStringList &notes) {
        QTest::newRow(name) << QString::fromUtf8(body) << QString::fromUtf8(source)
                            << QString::fromUtf8(link) << notes;
    };
    const QString two = QStringLiteral("two 2: One");
    row("nowhere else", "Words.", "", "", {});
    row("two bodies", "a\n\n[b](http://www.example.org/story/)", "", "",
        {QStringLiteral("one 2: Two"), two});
    row("by a definition", "[b][c]\n\n[c]: https://example.org/story", "", "",
        {QStringLiteral("one 0: Two"), two});
    row("in a footnote", "b[^1]\n\n[^1]: https://example.org/story", "", "",
        {QStringLiteral("one 2: Two"), two});
    row("source and body", "", "https://example.org/story", "",
        {QStringLiteral("one -1: Two"), two});
    row("link and body", "", "", "https://example.org/story", {QStringLiteral("one -1: Two"), two});
    row("the card speaks for its body", "[b](https://example.org/story)",
        "https://example.org/story", "", {QStringLiteral("one -1: Two"), two});
    row("own source", "[b](https://other.example/a)", "https://other.example/a",
        "https://other.example/a", {});
    row("twice in one body", "<https://other.example/a>\n\n[b](https://other.example/a#c)", "", "",
        {QStringLiteral("one 0: "), QStringLiteral("one 2: ")});
    row("twice in one paragraph", "<https://other.example/a> [b](https://other.example/a)", "", "",
        {QStringLiteral("one 0: ")});
    row("anchors and mail", "[a](#two) [b](#two) <mailto:a@b.example> <mailto:a@b.example>", "", "",
        {});
    row("in code", "`https://example.org/story`", "", "", {});
    row("of another part", "https://example.org/story?id=2", "", "", {});
}

void TestLinkUses::linksUsedTwiceAreNotesAtBoth()
{
    QFETCH(QString, body);
    QFETCH(QString, source);
    QFETCH(QString, link);
    Issue issue = issueWith(QStringLiteral("a\n\nhttps://example.org/story"), {}, {});
    issue.sections[0].items[1].title = QStringLiteral("Two");
    Item &one = issue.sections[0].items[0];
    one.body = body;
    if (!source.isEmpty()) {
        one.sources = {Source{.address = source}};
    }
    one.fields.insert(QStringLiteral("link"), link);
    QStringList notes;
    const QList<Finding> findings = check(issue);
    for (const Finding &finding : findings) {
        if (finding.kind == FindingKind::RepeatedLink) {
            notes.append(finding.item.text() + u' ' + QString::number(finding.line) +
                         QStringLiteral(": ") + finding.elsewhere);
        }
    }
    QTEST(notes, "notes");
    QVERIFY(findingWeight(FindingKind::RepeatedLink) == FindingWeight::Note);
}

void TestLinkUses::placesOfALinkLeadRound()
{
    QList<LinkUse> uses;
    for (const char *item : {"a", "b", "c"}) {
        uses.append({.item = ItemId(QString::fromUtf8(item)),
                     .address = QStringLiteral("https://example.org/story"),
                     .line = 0});
    }
    QStringList ways;
    const QList<RepeatedLink> repeated = repeatedLinks(uses);
    for (const RepeatedLink &link : repeated) {
        ways.append(link.use.item.text() + link.other.item.text());
    }
    QCOMPARE(ways, (QStringList{QStringLiteral("ab"), QStringLiteral("bc"), QStringLiteral("ca")}));
}

QTEST_APPLESS_MAIN(TestLinkUses)
#include "tst_linkuses.moc"
