// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/markdownform.h"
#include "document/markdown/body.h"
#include "tests/document/outline.h"

#include <QRandomGenerator>
#include <QTest>

using namespace masthead;

namespace {

const QString folder = QStringLiteral("my issue.assets");

QByteArray png()
{
    return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAA"
                                  "C0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");
}

/// A body, and the picture `dot`.
Issue withPicture(const QString &body)
{
    Issue issue = withBody(body);
    issue.assets = {{.id = AssetId(QStringLiteral("dot")),
                     .sha256 = sha256(png()),
                     .type = QStringLiteral("image/png"),
                     .bytes = png().size(),
                     .pixels = QSize(1, 1),
                     .alt = QStringLiteral("A \"point\""),
                     .decorative = true,
                     .caption = QStringLiteral("网"),
                     .credit = QStringLiteral("own: work")}};
    return issue;
}

/// What comes back of a text with the picture beside it.
ImportedIssue imported(const QString &text)
{
    return importMarkdown(text.toUtf8(), [](const QString &path) {
        return path == QString(folder + QStringLiteral("/dot.png")) ? png() : QByteArray();
    });
}

QStringList pictureAddresses(const Node &node)
{
    QStringList addresses;
    if (node.kind == NodeKind::Image) {
        addresses.append(node.address);
    }
    for (const Node &child : node.children) {
        addresses += pictureAddresses(child);
    }
    return addresses;
}

} // namespace

class TestImportedPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTripKeepsPictures();
    void roundTripKeepsBodiesWithPictures_data();
    void roundTripKeepsBodiesWithPictures();
    void roundTripKeepsPicturesInAnyText();
    void readsAddressesOfOtherPrograms_data();
    void readsAddressesOfOtherPrograms();
    void refusesPicturesOutsideItsFolder();
};

void TestImportedPictures::roundTripKeepsPictures()
{
    const Issue issue =
        withPicture(QStringLiteral("![A point](asset:dot) and again ![](asset:dot \"T\")"));
    const QString text = exportMarkdown(issue, QStringLiteral("my issue.assets"));
    QVERIFY(text.contains(QStringLiteral("![A point](my%20issue.assets/dot.png)")));
    const ImportedIssue back = imported(text);
    QVERIFY2(back.issue == issue, qPrintable(text));
    QCOMPARE(*back.blobs.read(sha256(png())), png());

    const ImportedIssue without = importMarkdown(text.toUtf8());
    QVERIFY(without.issue.assets.isEmpty());
    QCOMPARE(without.notes.size(), 1);
}

void TestImportedPictures::roundTripKeepsBodiesWithPictures_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("pictures");

    const auto row = [](const char *name, const char *body, int pictures) {
        QTest::newRow(name) << QString::fromUtf8(body) << pictures;
    };
    row("brackets in the description", "![e [f]](asset:dot)", 1);
    row("escaped brackets in the description", "![e \\] f](asset:dot)", 1);
    row("between angle brackets", "![b](<asset:dot>) ![c](<asset:dot> 'T')", 2);
    row("by definitions", "![c][p] ![P] ![p][]\n\n[p]: asset:dot\n[q]: asset:dot", 3);
    row("by a definition over two lines", "> ![p]\n>\n> [p]:\n> <asset:dot> 'T'", 1);
    row("in code", "`![a](asset:dot)` and ``(asset:dot)``\n\n    ![a](asset:dot)", 0);
    row("in a fence", "```\n![a](asset:dot)\n[p]: asset:dot\n```", 0);
    row("in text", "(asset:dot) \\![a\\](asset:dot)", 0);
    row("in a link", "[![a](asset:dot)](https://a.example)", 1);
    row("in the description of another", "![a ![b](asset:dot)](asset:dot)", 2);
    row("in a table", "| a |\n|---|\n| ![a](asset:dot) |", 1);
    row("another", "![a](asset:dots) ![b](asset:dot)", 1);
    row("a link is no picture", "[a](asset:dot)", 0);
    row("address on the next line", "![a](\nasset:dot\n'T')", 1);
}

void TestImportedPictures::roundTripKeepsBodiesWithPictures()
{
    QFETCH(QString, body);
    QFETCH(int, pictures);

    const Issue issue = withPicture(body);
    const QString text = exportMarkdown(issue, folder);
    const QStringList addresses = pictureAddresses(parseBody(text).root);
    QCOMPARE(addresses.count(QStringLiteral("my%20issue.assets/dot.png")), pictures);
    QVERIFY2(!addresses.contains(QStringLiteral("asset:dot")), qPrintable(text));
    const Issue back = imported(text).issue;
    QCOMPARE(outline(back), outline(issue));
    QVERIFY2(back == issue, qPrintable(text));
}

void TestImportedPictures::roundTripKeepsPicturesInAnyText()
{
    static const char *const pieces[] = {
        "![e [f]](asset:dot)",
        "![](asset:dot \"T\")",
        "![b](<asset:dot>)",
        "![p]",
        "[a](asset:dot)",
        "\n\n[p]: asset:dot\n\n",
        "asset:dot",
        "`",
        "``",
        "\n```\n",
        "![",
        "](",
        "]:",
        "(",
        ")",
        "[",
        "]",
        "<",
        ">",
        "\\",
        " ",
        "\n",
        "\n> ",
        "\n- ",
        "\n    ",
        "|",
        "\n|-|\n",
        "!",
        "&amp;",
        "*",
        "网",
        "\n## ",
        "\n---\n",
        "<!-- ",
        " -->",
        "<b>",
        "my%20issue.assets",
    };
    constexpr quint32 seed = 3;
    QRandomGenerator random(seed);
    for (int i = 0; i < 3000; ++i) {
        QString body;
        for (int n = random.bounded(1, 15); n > 0; --n) {
            body += QString::fromUtf8(pieces[random.bounded(int(std::size(pieces)))]);
        }
        const Issue issue = withPicture(body.trimmed());
        const QString text = exportMarkdown(issue, folder);
        const Issue back = imported(text).issue;
        QVERIFY2(
            back == issue,
            qPrintable(QStringLiteral("seed %1, round %2, body\n%3\ncame back as\n%4\nfrom\n%5")
                           .arg(seed)
                           .arg(i)
                           .arg(issue.sections[0].items[0].body, outline(back).join(u'\n'), text)));
    }
}

void TestImportedPictures::readsAddressesOfOtherPrograms_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("percent-encoded") << QByteArray("![a](my%20issue.assets/dot.png)");
    QTest::newRow("between angle brackets") << QByteArray("![a](<my issue.assets/dot.png>)");
    QTest::newRow("escaped") << QByteArray("![a](<my issue\\.assets/dot.png>)");
    QTest::newRow("by a definition") << QByteArray("![a][1]\n\n[1]: <my issue.assets/dot.png>");
}

void TestImportedPictures::readsAddressesOfOtherPrograms()
{
    QFETCH(QByteArray, body);

    const Issue issue = imported(QString::fromUtf8(body)).issue;
    QCOMPARE(issue.assets.size(), 1);
    QCOMPARE(pictureAddresses(parseBody(issue.sections[0].items[0].body).root),
             QStringList(QStringLiteral("asset:") + issue.assets[0].id.text()));
}

void TestImportedPictures::refusesPicturesOutsideItsFolder()
{
    QStringList asked;
    const QByteArray text(
        "## A\n\n![a](../secret.png) ![b](/etc/passwd) ![c](file:///x.png) ![d](p/x.png)");
    const ImportedIssue read = importMarkdown(text, [&](const QString &path) {
        asked.append(path);
        return QByteArray("not a picture");
    });
    QCOMPARE(asked, QStringList{QStringLiteral("p/x.png")});
    QVERIFY(read.issue.assets.isEmpty());
    QVERIFY(read.issue.sections[0].items[0].body.contains(QStringLiteral("![d](p/x.png)")));
}

QTEST_APPLESS_MAIN(TestImportedPictures)
#include "tst_importedpictures.moc"
