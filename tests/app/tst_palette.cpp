// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/palette.h"
#include "app/palette/paletteentries.h"
#include "editor/markdown/markdowneditor.h"
#include "editor/outline/outlineview.h"
#include "tests/app/apptest.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace masthead;
using namespace masthead::tests;

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatWasTyped_data();
    void listsWhatWasTyped();
    void marksWhatWasFound();
    void recentCommandsComeFirst();
    void commandThatCannotRunComesLast();
    void keysChooseAndRun();
    void commandWorksOnWhatHadTheFocus();
    void escapeGivesTheFocusBack();
    void goesToAnItemAndToAHit();
    void closesWhenTheFocusGoes();
};

namespace {

const QList<PaletteCommand> commands{
    {.id = QStringLiteral("file.export"),
     .text = QStringLiteral("Export…"),
     .menu = QStringLiteral("File")},
    {.id = QStringLiteral("file.import"),
     .text = QStringLiteral("Import Markdown…"),
     .menu = QStringLiteral("File")},
    {.id = QStringLiteral("format.bold"),
     .text = QStringLiteral("Bold"),
     .menu = QStringLiteral("Format")},
};

QString shown(const QList<PaletteEntry> &entries)
{
    QStringList lines;
    for (const PaletteEntry &entry : entries) {
        lines.append(entry.kind == PaletteEntry::Kind::Heading ? entry.text + u':' : entry.text);
    }
    return lines.join(u'|');
}

} // namespace

void TestPalette::listsWhatWasTyped_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("list");

    const auto row = [](const char *query, const char *list) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(list);
    };
    row("", "Commands:|Export…|Import Markdown…|Bold");
    row("port", "Commands:|Export…|Import Markdown…");
    row("im", "Commands:|Import Markdown…");
    row("PORT EX", "Commands:|Export…");
    row("format", "Commands:|Bold");
    row("second", "Items in this issue:|2  Second news|Text:|Words of the second.");
    row("#", "Items in this issue:|Good day|In short|1  First news|2  Second news|3  Third "
             "news|Until June");
    row("#third", "Items in this issue:|3  Third news");
    row("> bold", "Commands:|Bold");
    row(">second", "Nothing is called that.:");
    row("b", "Commands:|Bold");
    row("nothing of the kind", "Nothing is called that.:");
}

void TestPalette::listsWhatWasTyped()
{
    QFETCH(QString, query);
    const Issue issue = testIssue();
    const QList<PaletteEntry> entries = paletteEntries(query, commands, {}, &issue);
    QTEST(shown(entries), "list");
}

void TestPalette::marksWhatWasFound()
{
    const QList<PaletteEntry> entries =
        paletteEntries(QStringLiteral("mark port"), commands, {}, nullptr);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[1].marks, (QList<TextRange>{{2, 4}, {7, 4}}));
}

void TestPalette::recentCommandsComeFirst()
{
    const QStringList recent{QStringLiteral("file.import")};
    QCOMPARE(
        shown(paletteEntries({}, commands, recent, nullptr)),
        QStringLiteral("Used lately:|Import Markdown…|Commands:|Import Markdown…|Export…|Bold"));
    QCOMPARE(shown(paletteEntries(QStringLiteral("port"), commands, recent, nullptr)),
             QStringLiteral("Commands:|Import Markdown…|Export…"));
}

void TestPalette::commandThatCannotRunComesLast()
{
    QList<PaletteCommand> some = commands;
    some[0].enabled = false;
    const QList<PaletteEntry> entries = paletteEntries(QStringLiteral("port"), some, {}, nullptr);
    QCOMPARE(shown(entries), QStringLiteral("Commands:|Import Markdown…|Export…"));
    QVERIFY(!entries.last().canRun());
}

namespace {

/// A window with the test issue, its palette open.
class OpenPalette
{
public:
    OpenPalette()
        : services(sandbox)
        , window(services.get())
    {
        window.resize(1300, 800);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        window.startNew(testIssue(), {});
        window.findChild<OutlineView *>()->setCurrentItem(ItemId(QStringLiteral("one")));
        body = window.findChild<MarkdownEditor *>();
        body->setFocus();
        window.openPalette();
        palette = window.findChild<Palette *>();
        field = palette->findChild<QLineEdit *>();
    }
    ~OpenPalette() { window.document().discardUnsaved(); }

    Sandbox sandbox;
    TestServices services;
    MainWindow window;
    MarkdownEditor *body = nullptr;
    Palette *palette = nullptr;
    QLineEdit *field = nullptr;
};

} // namespace

void TestPalette::keysChooseAndRun()
{
    OpenPalette open;
    QVERIFY(open.palette->isVisible());
    QVERIFY(open.field->hasFocus());
    QTest::keyClicks(open.field, QStringLiteral("#news"));
    QTest::keyClick(open.field, Qt::Key_Down);
    QTest::keyClick(open.field, Qt::Key_Down);
    QTest::keyClick(open.field, Qt::Key_Up);
    QTest::keyClick(open.field, Qt::Key_Return);
    QVERIFY(!open.palette->isVisible());
    QCOMPARE(open.window.findChild<OutlineView *>()->currentItem().text(), QStringLiteral("two"));
}

void TestPalette::commandWorksOnWhatHadTheFocus()
{
    OpenPalette open;
    QTest::keyClick(open.field, Qt::Key_Escape);
    open.body->selectAll();
    open.window.openPalette();
    QTest::keyClicks(open.field, QStringLiteral(">bold"));
    QTest::keyClick(open.field, Qt::Key_Return);
    QCOMPARE(itemById(open.window.document().issue(), ItemId(QStringLiteral("one")))->body,
             QStringLiteral("**Words of the first.**"));
    QCOMPARE(open.services.settings.recentCommands(), QStringList{QStringLiteral("format.bold")});
}

void TestPalette::escapeGivesTheFocusBack()
{
    OpenPalette open;
    QTest::keyClick(open.field, Qt::Key_Escape);
    QVERIFY(!open.palette->isVisible());
    QVERIFY(open.body->hasFocus());
}

void TestPalette::goesToAnItemAndToAHit()
{
    OpenPalette open;
    QTest::keyClicks(open.field, QStringLiteral("of the third"));
    QTest::keyClick(open.field, Qt::Key_Return);
    QCOMPARE(open.window.findChild<OutlineView *>()->currentItem().text(), QStringLiteral("three"));
    QCOMPARE(open.body->textCursor().selectedText(), QStringLiteral("of the third"));
    QVERIFY(open.body->hasFocus());
}

void TestPalette::closesWhenTheFocusGoes()
{
    OpenPalette open;
    open.window.findChild<OutlineView *>()->setFocus();
    QVERIFY(!open.palette->isVisible());
    QVERIFY(open.window.findChild<OutlineView *>()->hasFocus());
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
