// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cornerbar.h"
#include "app/file/fileflow.h"
#include "app/issuepage.h"
#include "app/mainwindow.h"
#include "app/menurow.h"
#include "app/messages/messagebar.h"
#include "app/previewpane.h"
#include "app/start/newissue.h"
#include "app/start/recentrow.h"
#include "app/start/startpage.h"
#include "app/start/templatecard.h"
#include "app/statusbar.h"
#include "app/workspace.h"
#include "document/format/nlxreader.h"
#include "document/format/nlxwriter.h"
#include "document/session/journal.h"
#include "editor/item/editorpanel.h"
#include "editor/item/fieldline.h"
#include "editor/markdown/markdowneditor.h"
#include "editor/outline/outlineview.h"
#include "tests/app/apptest.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace masthead;
using namespace masthead::tests;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabGoesThroughTheWindow();
    void f6GoesRoundThePanelsAndMessages();
    void init();
    void cleanup();
    void typingWorksAtOnce();
    void editsAnIssueByKeys();
    void undoGoesBackToTheStart();
    void deletingOffersUndo();
    void undoOfADeletionGoesWithTheNextChange();
    void sampleIssueOpensAsANewOne();
    void layoutsByKeys();
    void previewTakesTheFocusAndTheZoom();
    void comesBackAsItWasLeft();
    void fieldsAreWrittenWhenTheWindowGoes();
    void coloursChangeWhileItRuns_data();
    void coloursChangeWhileItRuns();
    void pictureKeepsNoPlaces();
    void commandsWorkOnTheItemThatIsWrittenIn();
    void firstWindowFitsTheScreen();
    void sameTitlesAreToldApart();
    void recentFilesThatAreGoneAreMarked();
    void templatesFitTheWindow_data();
    void templatesFitTheWindow();
    void startsFromATemplate();
    void closingAsksAboutUnsavedWork();
    void closingASavedIssueAsksNothing();
    void closingWaitsForACopy();
    void closingWhileTheDiskIsAwayLeavesTheJournal();
    void closeIssueGoesToTheStartPage();
    void changedFileIsTold();
    void unreadableFileIsTold();
    void failedSaveIsExplained();
    void longReadingIsToldAndCanBeCancelled_data();
    void longReadingIsToldAndCanBeCancelled();
    void longReadingOfTheLastIssueIsToldAndCanBeCancelled();
    void importTellsOfPlacesToLookAt_data();
    void importTellsOfPlacesToLookAt();
    void droppedFilesAreAskedFor_data();
    void droppedFilesAreAskedFor();
    void pastedAddressBecomesTheSource();
    void offerOfASourceGoesWithItsAddress();
    void refusalOfAPasteGoesWithTheNextOne();

private:
    void open();
    [[nodiscard]] MarkdownEditor *body() const { return m_window->findChild<MarkdownEditor *>(); }
    [[nodiscard]] OutlineView *outline() const { return m_window->findChild<OutlineView *>(); }
    [[nodiscard]] const Issue &issue() const { return m_window->document().issue(); }
    void makeWindow();
    void type(const char *keys) const;
    void pasteInto(const QString &text);

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;
};

void TestMainWindow::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    m_services = std::make_unique<TestServices>(*m_sandbox);
    m_path = m_sandbox->path(QStringLiteral("may.nlx"));
    writeTestIssue(m_path);
    makeWindow();
}

void TestMainWindow::cleanup()
{
    m_window->document().discardUnsaved();
    m_window.reset();
}

void TestMainWindow::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_services->get());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::open()
{
    QSignalSpy shown(m_window.get(), &MainWindow::issueShown);
    m_window->open(m_path);
    QVERIFY(shown.wait());
}

/// Keys to whatever has the focus, as a keyboard sends them.
void TestMainWindow::type(const char *keys) const
{
    QVERIFY(QApplication::focusWidget() != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(keys));
}

void TestMainWindow::typingWorksAtOnce()
{
    open();
    // The greeting, first of all, is empty: the first item with a body is shown.
    QCOMPARE(outline()->currentItem(), ItemId(QStringLiteral("one")));
    QVERIFY(body()->hasFocus());
    QCOMPARE(body()->textCursor().position(), 0);
    type("New ");
    QCOMPARE(itemById(issue(), ItemId(QStringLiteral("one")))->body,
             QStringLiteral("New Words of the first."));
    QVERIFY(m_window->isWindowModified());
}

void TestMainWindow::editsAnIssueByKeys()
{
    open();
    // Rename by F2, in the title above the text; Enter goes on to the body.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type("Renamed");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(body()->hasFocus());
    QCOMPARE(itemById(issue(), ItemId(QStringLiteral("one")))->title, QStringLiteral("Renamed"));
    // Move the third to the second place.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(outline()->currentItem(), ItemId(QStringLiteral("three")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(issue().sections.at(1).items.at(1).id, ItemId(QStringLiteral("three")));
    // Save, and read what is on the disk.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->document().isDirty());
    const Result<OpenedIssue> saved = readNlxFile(m_path);
    QVERIFY(saved.has_value());
    QVERIFY(saved->issue == issue());
    QVERIFY(m_window->findChild<StatusBar *>()->text().contains(QStringLiteral("Saved")));
}

void TestMainWindow::undoGoesBackToTheStart()
{
    open();
    const Issue before = issue();
    type("x");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D,
                    Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!(issue() == before));
    const Issue after = issue();
    const int steps = m_window->document().undoStack()->index();
    for (int i = 0; i < steps; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    }
    QVERIFY(issue() == before);
    QVERIFY(!m_window->document().isDirty());
    for (int i = 0; i < steps; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z,
                        Qt::ControlModifier | Qt::ShiftModifier);
    }
    QVERIFY(issue() == after);
}

void TestMainWindow::deletingOffersUndo()
{
    open();
    const Issue before = issue();
    m_window->page().workspace().focusPane(Pane::Outline);
    QTest::keyClick(outline(), Qt::Key_Delete);
    QVERIFY(itemById(issue(), ItemId(QStringLiteral("one"))) == nullptr);
    const auto *bar = m_window->findChild<MessageBar *>();
    QVERIFY(bar != nullptr);
    QVERIFY(bar->isVisible());
    QVERIFY(press(*bar, QStringLiteral("Undo")));
    QVERIFY(issue() == before);
    QTRY_VERIFY(m_window->findChild<MessageBar *>() == nullptr);
}

void TestMainWindow::undoOfADeletionGoesWithTheNextChange()
{
    open();
    m_window->page().workspace().focusPane(Pane::Outline);
    QTest::keyClick(outline(), Qt::Key_Delete);
    QVERIFY(m_window->findChild<MessageBar *>() != nullptr);
    // The bar's Undo would take this back, and not what the bar says.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<MessageBar *>() == nullptr);
}

void TestMainWindow::sampleIssueOpensAsANewOne()
{
    m_window->actions().action(QLatin1StringView("help.sample"))->trigger();
    QVERIFY(!issue().sections.isEmpty());
    QVERIFY(!issue().assets.isEmpty());
    QVERIFY(m_window->document().blobs().read(issue().assets.first().sha256).has_value());
    QVERIFY(m_window->document().path().isEmpty());
    QVERIFY(!m_window->document().isDirty());
}

void TestMainWindow::layoutsByKeys()
{
    open();
    m_window->resize(1440, 900);
    Workspace &workspace = m_window->page().workspace();
    QCOMPARE(workspace.wantedLayout(), Layout::Split);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F4);
    QCOMPARE(workspace.wantedLayout(), Layout::Preview);
    QTest::keyClick(m_window.get(), Qt::Key_F4);
    QCOMPARE(workspace.wantedLayout(), Layout::Editor);
    QVERIFY(body()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(!outline()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(outline()->hasFocus());
}

void TestMainWindow::previewTakesTheFocusAndTheZoom()
{
    open();
    m_window->resize(1440, 900);
    QTRY_VERIFY(m_window->page().preview().livePreview() != nullptr);
    const LivePreview &preview = *m_window->page().preview().livePreview();
    for (const auto &[key, modifiers] :
         {std::pair{Qt::Key_3, Qt::KeyboardModifiers(Qt::ControlModifier)},
          std::pair{Qt::Key_F6, Qt::KeyboardModifiers()}}) {
        body()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QVERIFY(preview.isAncestorOf(QApplication::focusWidget()));
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(preview.zoom(), 110);
    QCOMPARE(body()->zoom(), 100);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(preview.zoom(), 100);
    body()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(preview.zoom(), 100);
    QCOMPARE(body()->zoom(), 90);
}

void TestMainWindow::comesBackAsItWasLeft()
{
    open();
    m_window->resize(760, 600); // what fits on the test's screen
    m_window->page().workspace().setPanelWidths({250, 509, 448});
    const QList<int> widths = m_window->page().workspace().panelWidths();
    m_window->page().workspace().setWantedLayout(Layout::Editor);
    m_window->page().workspace().setOutlineWanted(false);
    QVERIFY(m_window->close());
    makeWindow();
    open();
    QCOMPARE(m_window->page().workspace().wantedLayout(), Layout::Editor);
    QVERIFY(!outline()->isVisible());
    QCOMPARE(m_window->size(), QSize(760, 600));
    m_window->page().workspace().setOutlineWanted(true);
    QCOMPARE(m_window->page().workspace().panelWidths().first(), widths.first());
}

void TestMainWindow::fieldsAreWrittenWhenTheWindowGoes()
{
    open();
    m_window->actions().action(QLatin1StringView("insert.source"))->trigger();
    FieldLine *date = nullptr;
    for (FieldLine *field : m_window->findChildren<FieldLine *>()) {
        if (field->accessibleName() == QStringLiteral("Date")) {
            date = field;
        }
    }
    QVERIFY(date != nullptr);
    date->setFocus();
    type("26 Apr 2024");
    QString written;
    Document &document = m_window->document();
    connect(&document, &Document::changed, this, [&] {
        written = itemById(document.issue(), ItemId(QStringLiteral("one")))->sources[0].published;
    });
    m_window.reset();
    QCOMPARE(written, QStringLiteral("2024-04-26"));
    makeWindow();
}

void TestMainWindow::coloursChangeWhileItRuns_data()
{
    QTest::addColumn<QList<Appearance>>("way");
    QTest::newRow("to dark") << QList{Appearance::Dark};
    QTest::newRow("and back") << QList{Appearance::Dark, Appearance::Light};
    QTest::newRow("and again") << QList{Appearance::Dark, Appearance::Light, Appearance::Dark};
    QTest::newRow("to the system's") << QList{Appearance::Dark, Appearance::System};
}

void TestMainWindow::coloursChangeWhileItRuns()
{
    QFETCH(QList<Appearance>, way);
    open();
    m_window->actions().action(QLatin1StringView("insert.source"))->trigger();
    for (const Appearance appearance : way) {
        m_services->look.setAppearance(appearance);
    }
    const Tokens &colors = tokens(m_services->look.scheme());
    QTRY_COMPARE(m_window->palette().color(QPalette::WindowText), colors.text);
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        QVERIFY2(widget->palette().color(QPalette::Active, QPalette::WindowText) == colors.text ||
                     widget->palette().isBrushSet(QPalette::Active, QPalette::WindowText),
                 widget->metaObject()->className());
        QVERIFY2(widget->palette().color(QPalette::Window) == colors.window,
                 widget->metaObject()->className());
    }
    for (const FieldLine *field : m_window->findChildren<FieldLine *>()) {
        QVERIFY(field->hasFrame() || field->palette().color(QPalette::Base).alpha() == 0);
    }
    QCOMPARE(body()->palette().color(QPalette::Highlight).alpha(), 0); // it paints its own
    QCOMPARE(m_window->menuBar()->palette().color(QPalette::ButtonText), colors.text);
}

void TestMainWindow::pictureKeepsNoPlaces()
{
    Services services = m_services->get();
    services.claimsFiles = false;
    MainWindow picture(services);
    QSignalSpy shown(&picture, &MainWindow::issueShown);
    picture.open(m_path);
    QVERIFY(shown.wait());
    picture.keepState();
    QVERIFY(PlaceStore().placesOf(m_path).item.isNull());
    open();
    m_window->keepState();
    QVERIFY(!PlaceStore().placesOf(m_path).item.isNull());
}

void TestMainWindow::commandsWorkOnTheItemThatIsWrittenIn()
{
    open();
    const ItemId item(QStringLiteral("one"));
    outline()->setCurrentItem(item);
    outline()->setFocus();
    QTest::keyClick(outline(), Qt::Key_Up); // its section's row
    QVERIFY(outline()->currentItem().isNull());
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(outline()->currentItem(), item);
}

void TestMainWindow::firstWindowFitsTheScreen()
{
    // The test's screen is smaller than the usual window.
    const QSize room = m_window->screen()->availableSize();
    QVERIFY(room.width() < 1440 && room.height() < 900);
    QVERIFY(m_window->width() < room.width());
    QVERIFY(m_window->height() < room.height());
}

void TestMainWindow::sameTitlesAreToldApart()
{
    open();
    QCOMPARE(m_window->windowTitle(), QStringLiteral("May 2024 – may.nlx[*] – Masthead"));
    m_path = m_sandbox->path(QStringLiteral("copy.nlx"));
    writeTestIssue(m_path);
    open();
    m_window->actions().action(QLatin1StringView("file.close"))->trigger();
    QTRY_VERIFY(m_window->findChild<StartPage *>()->isVisible());
    QStringList names;
    for (const RecentRow *row : m_window->findChildren<RecentRow *>()) {
        names.append(row->text());
    }
    QVERIFY2(names.contains(QStringLiteral("May 2024 – may.nlx")), qPrintable(names.join(u'|')));
    QVERIFY2(names.contains(QStringLiteral("May 2024 – copy.nlx")), qPrintable(names.join(u'|')));
}

void TestMainWindow::recentFilesThatAreGoneAreMarked()
{
    const QString gone = m_sandbox->path(QStringLiteral("gone.nlx"));
    writeTestIssue(gone);
    Settings &settings = m_services->settings;
    settings.addRecentFile(
        {.path = gone, .title = QStringLiteral("Gone"), .publication = QStringLiteral("P")});
    settings.addRecentFile(
        {.path = m_path, .title = QStringLiteral("May"), .publication = QStringLiteral("P")});
    makeWindow();
    const auto marks = [this] { // in the menu and on the page, newest first
        auto *menu = m_window->findChild<MenuRow *>()->findChild<QMenu *>(QStringLiteral("recent"));
        Q_EMIT menu->aboutToShow();
        QStringList words;
        for (const QAction *action : menu->actions()) {
            words.append(action->text());
        }
        for (const RecentRow *row : m_window->findChildren<RecentRow *>()) {
            words.append(row->accessibleDescription());
        }
        return words;
    };
    const QString there = QStringLiteral("Gone – gone.nlx");
    QCOMPARE(marks(), (QStringList{QStringLiteral("May – may.nlx"), there, QStringLiteral("P"),
                                   QStringLiteral("P")}));
    QVERIFY(QFile::remove(gone));
    QEvent activated(QEvent::ActivationChange); // as when one comes back from a file manager
    for (RecentRow *row : m_window->findChildren<RecentRow *>()) {
        QCoreApplication::sendEvent(row, &activated);
    }
    QCOMPARE(marks(),
             (QStringList{QStringLiteral("May – may.nlx"), there + QStringLiteral(" (not found)"),
                          QStringLiteral("P"), QStringLiteral("P, not found")}));
}

void TestMainWindow::templatesFitTheWindow_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1440, 1000, 760}) {
        QTest::addRow("%d", width) << width;
    }
}

void TestMainWindow::templatesFitTheWindow()
{
    QFETCH(const int, width);
    m_window->resize(width, 700);
    for (const TemplateCard *card : m_window->findChildren<TemplateCard *>()) {
        QVERIFY(card->mapTo(m_window.get(), QPoint(card->width(), 0)).x() < width);
        QTRY_VERIFY2(card->height() >= card->heightForWidth(card->width()),
                     qPrintable(card->text()));
    }
}

void TestMainWindow::startsFromATemplate()
{
    const auto cards = m_window->findChildren<TemplateCard *>();
    QCOMPARE(cards.size(), static_cast<qsizetype>(templates().size()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(cards.first()->hasFocus());
    QTest::keyClick(cards.first(), Qt::Key_Space);
    QVERIFY(!issue().sections.isEmpty());
    QVERIFY(m_window->document().path().isEmpty());
    QVERIFY(!m_window->document().isDirty());
    QVERIFY(m_window->isVacant()); // nobody touched it
    type("Hello");
    QVERIFY(!m_window->isVacant());
}

void TestMainWindow::closingAsksAboutUnsavedWork()
{
    open();
    type("Unsaved ");
    QVERIFY(!m_window->close());
    QDialog *question = openDialog(*m_window);
    QVERIFY(question != nullptr);
    QVERIFY(press(*question, QStringLiteral("Cancel")));
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->document().isDirty());

    QVERIFY(!m_window->close());
    question = openDialog(*m_window);
    QVERIFY(question != nullptr);
    QSignalSpy closed(m_window.get(), &MainWindow::closed);
    QVERIFY(press(*question, QStringLiteral("Save")));
    QVERIFY(closed.wait());
    QCOMPARE(itemById(readNlxFile(m_path)->issue, ItemId(QStringLiteral("one")))->body,
             QStringLiteral("Unsaved Words of the first."));
}

void TestMainWindow::closingASavedIssueAsksNothing()
{
    open();
    QSignalSpy closed(m_window.get(), &MainWindow::closed);
    QVERIFY(m_window->close());
    QCOMPARE(closed.size(), 1);
}

void TestMainWindow::closingWaitsForACopy()
{
    open();
    type("Unsaved ");
    m_window->findChild<FileFlow *>()->file().saveCopy(m_sandbox->path(QStringLiteral("copy.nlx")));
    m_window->closeIssue();
    const QDialog *question = openDialog(*m_window); // when the copy is there
    QVERIFY(question != nullptr);
    QVERIFY(press(*question, QStringLiteral("Discard")));
    QTRY_VERIFY(m_window->findChild<StartPage *>()->isVisible());
}

namespace {

/// Bytes on a disk that is away until it is back.
class AwayBlobs : public BlobSource
{
public:
    [[nodiscard]] bool has(const Sha256 & /*hash*/) const override { return true; }
    [[nodiscard]] Result<QByteArray> read(const Sha256 & /*hash*/) const override
    {
        isBack.acquire();
        isBack.release();
        return QByteArrayLiteral("picture");
    }

    mutable QSemaphore isBack;
};

} // namespace

/// F07. Neither wait for ever, nor lose what is not saved.
void TestMainWindow::closingWhileTheDiskIsAwayLeavesTheJournal()
{
    const auto away = std::make_shared<AwayBlobs>();
    const auto back = qScopeGuard([&] { away->isBack.release(); });
    Issue onIt = testIssue();
    onIt.unknownMembers = {{QStringLiteral("extras/a.bin"), sha256("picture")}};
    Blobs blobs;
    blobs.add(away);
    IssueFile &file = m_window->findChild<FileFlow *>()->file();
    file.setPatience(std::chrono::milliseconds(0));
    file.startNew(onIt, blobs);
    type("Unsaved ");
    QSignalSpy slow(&file, &IssueFile::saveIsSlow);
    file.saveAs(m_path);
    QTRY_COMPARE(slow.size(), 1);
    QVERIFY(!m_window->close());
    const QDialog *question = openDialog(*m_window);
    QVERIFY(question != nullptr);
    QVERIFY(press(*question, QStringLiteral("Keep open")));
    QVERIFY(m_window->isVisible());
    QTRY_VERIFY(m_window->findChild<QDialog *>() == nullptr);
    QVERIFY(!m_window->close());
    question = openDialog(*m_window);
    QVERIFY(question != nullptr);
    QVERIFY(press(*question, QStringLiteral("Close now")));
    QVERIFY(!m_window->isVisible());
    away->isBack.release();
    waitForJournals(); // one that waits for the disk still holds its lock
    const QList<RecoverableWork> works = findRecoverableWork();
    QCOMPARE(works.size(), 1);
    QCOMPARE(itemById(works.first().issue, ItemId(QStringLiteral("one")))->body,
             QStringLiteral("Unsaved Words of the first."));
}

void TestMainWindow::closeIssueGoesToTheStartPage()
{
    open();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<StartPage *>()->isVisible());
    QVERIFY(m_window->isVacant());
    QVERIFY(m_window->document().path().isEmpty());
    // It is the first of the recent files now.
    QCOMPARE(m_services->settings.recentFiles().first().path, m_path);
}

void TestMainWindow::changedFileIsTold()
{
    open();
    Issue other = testIssue();
    other.title = QStringLiteral("June 2024");
    QVERIFY(saveNlxFile(other, {}, m_path).has_value());
    QEvent activated(QEvent::ActivationChange);
    QCoreApplication::sendEvent(m_window.get(), &activated);
    QTRY_VERIFY(m_window->findChild<MessageBar *>() != nullptr);
    QVERIFY(press(*m_window->findChild<MessageBar *>(), QStringLiteral("Reload")));
    QTRY_COMPARE(issue().title, QStringLiteral("June 2024"));
    QTRY_VERIFY(m_window->findChild<MessageBar *>() == nullptr);
}

void TestMainWindow::unreadableFileIsTold()
{
    QFile file(m_sandbox->path(QStringLiteral("bad.nlx")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no archive");
    file.close();
    m_window->open(file.fileName());
    QDialog *dialog = openDialog(*m_window);
    QVERIFY(dialog != nullptr);
    QStringList texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        texts.append(label->text());
    }
    QVERIFY2(texts.join(u'\n').contains(QStringLiteral("bad.nlx")), qPrintable(texts.join(u'\n')));
    QVERIFY(press(*dialog, QStringLiteral("Close")));
    QVERIFY(m_window->findChild<StartPage *>()->isVisible());
}

void TestMainWindow::failedSaveIsExplained()
{
    open();
    QAction *why = m_window->actions().action(QLatin1StringView("file.saveerror"));
    QVERIFY(!why->isEnabled());
    m_window->page().status().setSaveState(
        CantSave{{ErrorCode::CannotWrite, QStringLiteral("The disk is full."), {}, {}, {}}});
    QVERIFY(why->isEnabled());
    why->trigger();
    QDialog *dialog = openDialog(*m_window);
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->findChild<QLabel *>()->text(), QStringLiteral("The disk is full."));
    QVERIFY(press(*dialog, QStringLiteral("Close")));
    m_window->page().status().setSaveState(UnsavedSince{});
    QVERIFY(!why->isEnabled());
}

void TestMainWindow::longReadingIsToldAndCanBeCancelled_data()
{
    QTest::addColumn<bool>("isIssueOpen");
    QTest::addColumn<bool>("cancels");
    QTest::newRow("start page, cancelled") << false << true;
    QTest::newRow("start page, read") << false << false;
    QTest::newRow("issue, cancelled") << true << true;
    QTest::newRow("issue, read") << true << false;
}

void TestMainWindow::longReadingIsToldAndCanBeCancelled()
{
    QFETCH(const bool, isIssueOpen);
    QFETCH(const bool, cancels);
    if (isIssueOpen) {
        open();
    }
    const QString before = m_window->path();
    const QString june = m_sandbox->path(QStringLiteral("june.nlx"));
    writeTestIssue(june);
    m_window->findChild<FileFlow *>()->file().reading().setUntilLong(std::chrono::milliseconds(0));
    {
        const BusyFileThreads busy;
        m_window->open(june);
        QVERIFY(m_window->findChild<MessageBar *>() == nullptr);
        QTRY_VERIFY(m_window->findChild<MessageBar *>() != nullptr);
        const auto *bar = m_window->findChild<MessageBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->accessibleName().contains(QStringLiteral("june.nlx")));
        if (cancels) {
            QVERIFY(press(*bar, QStringLiteral("Cancel")));
            QCOMPARE(m_window->path(), before);
        }
    }
    QTRY_VERIFY(m_window->findChild<MessageBar *>() == nullptr);
    QTRY_COMPARE(m_window->document().path(), cancels ? before : june);
    QCOMPARE(m_window->findChild<StartPage *>()->isVisible(), cancels && !isIssueOpen);
}

void TestMainWindow::longReadingOfTheLastIssueIsToldAndCanBeCancelled()
{
    m_services->settings.addRecentFile({.path = m_path});
    m_window->findChild<NewIssue *>()->reading().setUntilLong(std::chrono::milliseconds(0));
    {
        const BusyFileThreads busy;
        m_window->newFromLast();
        QTRY_VERIFY(m_window->findChild<MessageBar *>() != nullptr);
        QVERIFY(m_window->findChild<MessageBar *>()->accessibleName().contains(
            QStringLiteral("may.nlx")));
        QVERIFY(press(*m_window->findChild<MessageBar *>(), QStringLiteral("Cancel")));
    }
    QTRY_VERIFY(m_window->findChild<MessageBar *>() == nullptr);
    QVERIFY(m_window->findChild<StartPage *>()->isVisible());
    QSignalSpy shown(m_window.get(), &MainWindow::issueShown);
    m_window->newFromLast();
    QVERIFY(shown.wait());
}

void TestMainWindow::importTellsOfPlacesToLookAt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("places");
    QTest::newRow("none") << QByteArray("---\nlanguage: nl\n---\n## Een\n\nWoorden.\n") << 0;
    QTest::newRow("one") << QByteArray("## One\n\nWords.\n") << 1;
    QTest::newRow("two") << QByteArray("## One {.verse}\n\nWords.\n") << 2;
}

void TestMainWindow::importTellsOfPlacesToLookAt()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, places);
    QFile file(m_sandbox->path(QStringLiteral("text.md")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QSignalSpy shown(m_window.get(), &MainWindow::issueShown);
    m_window->open(file.fileName());
    QVERIFY(shown.wait());
    QVERIFY(m_window->findChild<QDialog *>() == nullptr); // nothing asks to be closed
    const auto *bar = m_window->findChild<MessageBar *>();
    QCOMPARE(bar != nullptr, places > 0);
    if (bar == nullptr) {
        return;
    }
    QVERIFY2(bar->accessibleName().contains(QStringLiteral("text.md was imported.")),
             qPrintable(bar->accessibleName()));
    QVERIFY2(bar->accessibleName().contains(QStringLiteral(" %1 place").arg(places)),
             qPrintable(bar->accessibleName()));
    for (int i = 0; i < 2; ++i) { // the bar stays
        QVERIFY(press(*m_window->page().messages().findChildren<MessageBar *>().last(),
                      QStringLiteral("Show…")));
        QDialog *dialog = openDialog(*m_window);
        QVERIFY(dialog != nullptr);
        const QString list = dialog->findChild<QPlainTextEdit *>()->toPlainText();
        QCOMPARE(list.count(u'\n') + 1, places);
        QVERIFY(press(*dialog, QStringLiteral("Close")));
        QTRY_VERIFY(m_window->findChild<QDialog *>() == nullptr);
    }
}

void TestMainWindow::droppedFilesAreAskedFor_data()
{
    QTest::addColumn<QStringList>("dropped");
    QTest::addColumn<QStringList>("asked");
    const QString issue = QStringLiteral("file:///x/may.nlx");
    const QString picture = QStringLiteral("file:///x/picture.png");
    QTest::newRow("issue") << QStringList{issue} << QStringList{QStringLiteral("/x/may.nlx")};
    QTest::newRow("issues and texts")
        << QStringList{issue, QStringLiteral("file:///x/a.md"), QStringLiteral("file:///x/B.TXT"),
                       QStringLiteral("file:///x/c.markdown")}
        << QStringList{QStringLiteral("/x/may.nlx"), QStringLiteral("/x/a.md"),
                       QStringLiteral("/x/B.TXT"), QStringLiteral("/x/c.markdown")};
    QTest::newRow("picture") << QStringList{picture} << QStringList();
    QTest::newRow("issue and picture")
        << QStringList{picture, issue} << QStringList{QStringLiteral("/x/may.nlx")};
    QTest::newRow("of the web") << QStringList{QStringLiteral("https://example.org/may.nlx")}
                                << QStringList();
}

void TestMainWindow::droppedFilesAreAskedFor()
{
    QFETCH(const QStringList, dropped);
    QFETCH(const QStringList, asked);
    QMimeData data;
    data.setUrls(QUrl::fromStringList(dropped));
    QSignalSpy requests(m_window.get(), &MainWindow::openRequested);
    QDragEnterEvent enter({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QCOMPARE(enter.isAccepted(), !asked.isEmpty());
    QDropEvent event({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &event);
    QStringList paths;
    for (const QList<QVariant> &request : requests) {
        paths.append(request.first().toString());
    }
    QCOMPARE(paths, asked);
}

/// Into an item without a source; the caret is in its body.
void TestMainWindow::pasteInto(const QString &text)
{
    QApplication::clipboard()->setText(text);
    body()->setFocus();
    m_window->actions().action(QLatin1StringView("edit.paste"))->trigger();
}

void TestMainWindow::pastedAddressBecomesTheSource()
{
    open();
    const ItemId item = body()->item();
    QVERIFY(itemById(issue(), item)->sources.isEmpty());
    const Issue before = issue();
    pasteInto(QStringLiteral("https://www.energy.example/a"));
    const auto *bar = m_window->findChild<MessageBar *>();
    QVERIFY(bar != nullptr);
    QVERIFY(body()->hasFocus());
    QVERIFY(press(*bar, QStringLiteral("Use as source")));
    const Item *with = itemById(issue(), item);
    QCOMPARE(with->body, itemById(before, item)->body);
    QCOMPARE(with->sources.size(), 1);
    QCOMPARE(with->sources.first().outlet, QStringLiteral("energy.example"));
    QTRY_VERIFY(m_window->findChild<MessageBar *>() == nullptr);
    m_window->document().undo();
    m_window->document().undo();
    QVERIFY(issue() == before);
}

void TestMainWindow::offerOfASourceGoesWithItsAddress()
{
    open();
    pasteInto(QStringLiteral("https://www.energy.example/a"));
    QVERIFY(m_window->findChild<MessageBar *>() != nullptr);
    type("x"); // typing leaves it
    QVERIFY(m_window->findChild<MessageBar *>() != nullptr);
    m_window->document().undo();
    m_window->document().undo();
    QTRY_VERIFY(m_window->findChild<MessageBar *>() == nullptr);
}

void TestMainWindow::refusalOfAPasteGoesWithTheNextOne()
{
    open();
    pasteInto(QString(300'000, u'x'));
    QVERIFY(m_window->findChild<MessageBar *>() != nullptr);
    pasteInto(QStringLiteral("words"));
    QTRY_VERIFY(m_window->findChild<MessageBar *>() == nullptr);
}

/// Forward from the outline and back again, past each part of the editor once.
void TestMainWindow::tabGoesThroughTheWindow()
{
    open();
    outline()->setFocus();
    const auto walk = [](Qt::Key key, const QWidget *until) {
        QStringList names;
        for (int i = 0; i < 30; ++i) {
            const QWidget *focus = QApplication::focusWidget();
            names.append(QString::fromLatin1(focus->metaObject()->className())
                             .section(QStringLiteral("::"), -1));
            if (focus == until) {
                break;
            }
            QTest::keyClick(QApplication::focusWidget(), key);
        }
        return names;
    };
    const QWidget *last = m_window->findChild<CornerBar *>()->findChild<QPushButton *>();
    const QStringList forward = walk(Qt::Key_Tab, last);
    QCOMPARE(forward.first(7),
             (QStringList{QStringLiteral("OutlineView"), QStringLiteral("AddButton"),
                          QStringLiteral("StatusBox"), QStringLiteral("OwnerBox"),
                          QStringLiteral("GrowingText"), QStringLiteral("QToolButton"),
                          QStringLiteral("MarkdownEditor")}));
    QCOMPARE(forward.last(), QStringLiteral("QPushButton"));
    QStringList back = walk(Qt::Key_Backtab, outline());
    std::ranges::reverse(back);
    QCOMPARE(back, forward);
}

void TestMainWindow::f6GoesRoundThePanelsAndMessages()
{
    open();
    outline()->setFocus();
    QTest::keyClick(outline(), Qt::Key_Delete); // a bar offers its undo
    MessageStack *messages = &m_window->page().messages();
    QTRY_VERIFY(messages->isVisible());
    m_window->page().workspace().setWantedLayout(Layout::Editor);
    const auto goOn = [this](int step) { m_window->page().focusNeighbour(step); };
    goOn(1);
    QVERIFY(body()->hasFocus());
    goOn(1);
    QVERIFY(messages->isAncestorOf(QApplication::focusWidget()));
    goOn(1);
    QVERIFY(outline()->hasFocus());
    goOn(-1);
    QVERIFY(messages->isAncestorOf(QApplication::focusWidget()));
    goOn(-1);
    QVERIFY(body()->hasFocus());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
