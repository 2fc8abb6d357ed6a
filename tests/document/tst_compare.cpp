// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/model/compare.h"
#include "tests/document/randomissue.h"

#include <QTest>

#include <array>

using namespace masthead;

namespace {

/// "a b|c": items of the ids a, b and c in two sections; "b*" has another body.
Issue issueOf(const QString &text)
{
    Issue issue;
    const QStringList sections = text.split(u'|');
    for (qsizetype s = 0; s < sections.size(); ++s) {
        Section section{.id = SectionId(QStringLiteral("s%1").arg(s))};
        for (QString id : sections[s].split(u' ', Qt::SkipEmptyParts)) {
            const bool other = id.endsWith(u'*');
            id.remove(u'*');
            section.items.append({.id = ItemId(id),
                                  .title = id.toUpper(),
                                  .body = other ? QStringLiteral("x") : id});
        }
        issue.sections.append(section);
    }
    return issue;
}

QString textOf(const QList<ItemChange> &changes)
{
    QStringList rows;
    for (const ItemChange &change : changes) {
        constexpr std::array names{'+', '-', '*', '>'}; // by ItemDifference
        const Item &item =
            change.difference == ItemDifference::Removed ? change.before : change.after;
        rows.append(QLatin1Char(names.at(static_cast<size_t>(change.difference))) + item.id.text());
    }
    return rows.join(u' ');
}

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatBecameOfItems_data();
    void tellsWhatBecameOfItems();
    void givesBothVersions();
    void equalIssuesDifferInNothing();
};

void TestCompare::tellsWhatBecameOfItems_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *before, const char *now,
                        const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(now)
                            << QString::fromLatin1(expected);
    };
    row("nothing", "a b|c", "a b|c", "");
    row("changed", "a b|c", "a b*|c", "*b");
    row("added and removed", "a b", "a c", "+c -b");
    row("moved to another section", "a b|c", "b|c a", ">a");
    row("moved up within its section: it alone", "a b c d e", "a e b c d", ">e");
    row("moved down: it alone", "a b c d e", "b c d a e", ">a");
    row("two changed places", "a b c d e f", "f b c d e a", ">f >a");
    row("reversed", "a b c", "c b a", ">c >b");
    row("moved and changed is changed", "a b c", "c* a b", "*c");
    row("a removed one moves nobody", "a b c d", "b c d", "-a");
    row("from nothing", "", "a b", "+a +b");
    row("to nothing", "a|b", "", "-a -b");
}

void TestCompare::tellsWhatBecameOfItems()
{
    QFETCH(const QString, before);
    QFETCH(const QString, now);
    QFETCH(const QString, expected);
    QCOMPARE(textOf(compareByItem(issueOf(before), issueOf(now))), expected);
}

void TestCompare::givesBothVersions()
{
    const QList<ItemChange> changes =
        compareByItem(issueOf(QStringLiteral("a b")), issueOf(QStringLiteral("a* c")));
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes[0].before.body, QStringLiteral("a"));
    QCOMPARE(changes[0].after.body, QStringLiteral("x"));
    QCOMPARE(changes[1].before, Item());
    QCOMPARE(changes[2].before.title, QStringLiteral("B"));
    QCOMPARE(changes[2].after, Item());
}

void TestCompare::equalIssuesDifferInNothing()
{
    for (quint32 seed = 1; seed <= 50; ++seed) {
        QRandomGenerator generator(seed);
        const Issue issue = random::issue(generator);
        QCOMPARE(compareByItem(issue, issue), QList<ItemChange>());
    }
}

QTEST_APPLESS_MAIN(TestCompare)
#include "tst_compare.moc"
