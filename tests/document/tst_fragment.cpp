// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/fragment.h"
#include "tests/document/randomissue.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace masthead;

namespace {

// A PNG of one pixel.
const QByteArray picture = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=");

/// One section of news: `a` with the picture, `b` without.
Issue pictureIssue(Blobs &blobs)
{
    Asset asset;
    asset.id = AssetId(QStringLiteral("map"));
    asset.sha256 = blobs.put(picture);
    asset.type = QStringLiteral("image/png");
    asset.bytes = picture.size();
    asset.pixels = {1, 1};
    Item a;
    a.id = ItemId(QStringLiteral("a"));
    a.title = QStringLiteral("A #1");
    a.body = QStringLiteral("See ![](asset:map) and asset:map-of-elsewhere.");
    a.sources = {Source{.address = QStringLiteral("https://example.com/a"),
                        .outlet = QStringLiteral("The Wire"),
                        .published = QStringLiteral("2024-01-12"),
                        .note = QStringLiteral("secret")}};
    a.notes = QStringLiteral("secret");
    a.owner = QStringLiteral("secret");
    a.status = Status::Ready;
    Item b;
    b.id = ItemId(QStringLiteral("b"));
    b.body = QStringLiteral("Plain.");
    Section section;
    section.id = SectionId(QStringLiteral("news"));
    section.kind = SectionKind::News;
    section.title = QStringLiteral("News");
    section.items = {a, b};
    Issue issue;
    issue.sections = {section};
    issue.assets = {asset};
    return issue;
}

ItemId id(const char *text)
{
    return ItemId(QString::fromUtf8(text));
}

} // namespace

class TestFragment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesThePicturesThatItUses();
    void goesThroughBytes();
    void leavesTheReviewBehind();
    void cutAndPasteGivesTheIssueBack_data();
    void cutAndPasteGivesTheIssueBack();
    void takenIdsMakeCopies();
    void anotherPictureOfTheSameNameIsRenamed();
    void itemsMakeASectionWhereThereIsNone();
    void markdownSaysWhatIsPublished();
    void markdownComesBackAsItems();
    void emptyTextIsNothing();
};

void TestFragment::takesThePicturesThatItUses()
{
    Blobs blobs;
    const Issue issue = pictureIssue(blobs);
    QCOMPARE(fragmentOf(issue, {}, {id("a")}).assets.size(), 1);
    QCOMPARE(fragmentOf(issue, {}, {id("b")}).assets.size(), 0);
    QCOMPARE(fragmentOf(issue, {issue.sections[0].id}, {}).assets.size(), 1);
}

void TestFragment::goesThroughBytes()
{
    Blobs blobs;
    const Issue fragment = fragmentOf(pictureIssue(blobs), {}, {id("a")});
    const Result<QByteArray> bytes = fragmentBytes(fragment, blobs);
    QVERIFY(bytes.has_value());
    const Result<OpenedIssue> read = readFragment(*bytes);
    QVERIFY(read.has_value());
    QCOMPARE(read->issue, fragment);
    QCOMPARE(read->blobs.read(fragment.assets[0].sha256).value(), picture);
    QVERIFY(!readFragment(bytes->first(bytes->size() / 2)).has_value());
}

void TestFragment::leavesTheReviewBehind()
{
    Blobs blobs;
    Issue issue = pictureIssue(blobs);
    Thread thread;
    thread.id = ThreadId(QStringLiteral("t"));
    thread.anchor.item = id("a");
    issue.threads = {thread};
    QVERIFY(fragmentOf(issue, {}, {id("a")}).threads.isEmpty());
}

void TestFragment::cutAndPasteGivesTheIssueBack_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 50; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

/// Of any issue: a section cut and pasted where it was is as if nothing had happened.
void TestFragment::cutAndPasteGivesTheIssueBack()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Issue issue = masthead::random::issue(random);
    issue.threads.clear(); // they don't come along
    for (qsizetype at = 1; at < issue.sections.size(); ++at) {
        const SectionId section = issue.sections[at].id;
        const Issue fragment = fragmentOf(issue, {section}, {});
        const Result<Issue> without = apply(issue, {RemoveSection{section}});
        QVERIFY(without.has_value());
        const auto paste = pasteOf(*without, fragment, issue.sections[at - 1].id, 0);
        QVERIFY(paste.has_value());
        const Result<Issue> back = apply(*without, paste->change);
        QVERIFY(back.has_value());
        QCOMPARE(*back, issue);
    }
}

void TestFragment::takenIdsMakeCopies()
{
    Blobs blobs;
    const Issue issue = pictureIssue(blobs);
    const auto paste = pasteOf(issue, fragmentOf(issue, {}, {id("a")}), issue.sections[0].id, 1);
    QVERIFY(paste.has_value());
    QVERIFY(paste->pictures.isEmpty()); // it is there
    const Result<Issue> after = apply(issue, paste->change);
    QVERIFY(after.has_value());
    const Item &copy = after->sections[0].items[1];
    QCOMPARE(paste->items, QList{copy.id});
    QVERIFY(copy.id != id("a"));
    QCOMPARE(copy.body, issue.sections[0].items[0].body);
    QCOMPARE(copy.notes, QStringLiteral("secret"));
    QCOMPARE(copy.status, Status::Draft);
}

void TestFragment::anotherPictureOfTheSameNameIsRenamed()
{
    Blobs blobs;
    Issue issue = pictureIssue(blobs);
    const Issue fragment = fragmentOf(issue, {}, {id("a")});
    issue.assets[0].sha256 = blobs.put(QByteArrayLiteral("another"));
    const auto paste = pasteOf(issue, fragment, issue.sections[0].id, 2);
    QVERIFY(paste.has_value());
    QCOMPARE(paste->pictures.size(), 1);
    const Result<Issue> after = apply(issue, paste->change);
    QVERIFY(after.has_value());
    const QString name = after->assets[1].id.text();
    QVERIFY(name != QStringLiteral("map"));
    QCOMPARE(after->sections[0].items[2].body,
             QStringLiteral("See ![](asset:%1) and asset:map-of-elsewhere.").arg(name));
}

void TestFragment::itemsMakeASectionWhereThereIsNone()
{
    Blobs blobs;
    const Issue fragment = fragmentOf(pictureIssue(blobs), {}, {id("b")});
    const auto paste = pasteOf(Issue(), fragment, {}, 0);
    QVERIFY(paste.has_value());
    const Result<Issue> after = apply(Issue(), paste->change);
    QVERIFY(after.has_value());
    QCOMPARE(after->sections[0].kind, SectionKind::News);
    QCOMPARE(after->sections[0].items[0].id, id("b"));
}

void TestFragment::markdownSaysWhatIsPublished()
{
    Blobs blobs;
    const Issue issue = pictureIssue(blobs);
    QCOMPARE(
        fragmentMarkdown(fragmentOf(issue, {}, {id("a"), id("b")})),
        QStringLiteral("### A \\#1\nSource: [The Wire](<https://example.com/a>), 2024-01-12\n\n"
                       "See ![](asset:map) and asset:map-of-elsewhere.\n\nPlain.\n"));
    QVERIFY(fragmentMarkdown(fragmentOf(issue, {issue.sections[0].id}, {}))
                .startsWith(QStringLiteral("## News\n\n### A \\#1\n")));
}

void TestFragment::markdownComesBackAsItems()
{
    Blobs blobs;
    const Issue issue = pictureIssue(blobs);
    const Issue fragment = fragmentOfMarkdown(fragmentMarkdown(fragmentOf(issue, {}, {id("a")})));
    const auto paste = pasteOf(issue, fragment, issue.sections[0].id, 2);
    QVERIFY(paste.has_value());
    const Result<Issue> after = apply(issue, paste->change);
    QVERIFY(after.has_value());
    const Item &item = after->sections[0].items[2];
    QCOMPARE(item.title, QStringLiteral("A #1"));
    QCOMPARE(item.sources.size(), 1);
    QCOMPARE(item.sources[0].outlet, QStringLiteral("The Wire"));
    QCOMPARE(item.body, issue.sections[0].items[0].body);
}

void TestFragment::emptyTextIsNothing()
{
    QVERIFY(!pasteOf(Issue(), fragmentOfMarkdown(QStringLiteral(" \n")), {}, 0).has_value());
}

QTEST_APPLESS_MAIN(TestFragment)
#include "tst_fragment.moc"
