// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/file/fileflow.h"
#include "app/issuepage.h"
#include "app/mainwindow.h"
#include "app/previewpane.h"
#include "app/statusbar.h"
#include "app/workspace.h"
#include "document/model/fields.h"
#include "editor/item/editorpanel.h"
#include "editor/markdown/formatting.h"
#include "editor/markdown/markdowneditor.h"
#include "editor/outline/outlineview.h"
#include "editor/style/icons.h"
#include "tests/app/apptest.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

using namespace masthead;
using namespace masthead::tests;

namespace {

/// All that an action can have done to a window, as lines that can be compared and read.
QStringList traces(MainWindow &window, const TestServices &services, const QSignalSpy &requests)
{
    const auto *outline = window.findChild<OutlineView *>();
    const auto *body = window.findChild<MarkdownEditor *>();
    QStringList lines{
        QString::fromUtf8(QJsonDocument(toJson(window.document().issue())).toJson()),
        QStringLiteral("undo %1").arg(window.document().undoStack()->index()),
        QStringLiteral("dirty %1").arg(window.document().isDirty()),
        QStringLiteral("item ") + outline->currentItem().text(),
        QStringLiteral("edits the outline %1").arg(outline->findChild<QLineEdit *>() != nullptr),
        QStringLiteral("zoom %1").arg(body->zoom()),
        QStringLiteral("selected ") + body->textCursor().selectedText(),
        QStringLiteral("layout %1").arg(static_cast<int>(window.page().workspace().wantedLayout())),
        QStringLiteral("outline %1").arg(window.page().workspace().isOutlineWanted()),
        QStringLiteral("state %1").arg(window.windowState().toInt()),
        QStringLiteral("title ") + window.windowTitle(),
        QStringLiteral("appearance %1").arg(static_cast<int>(services.look.appearance())),
        QStringLiteral("status ") + window.findChild<StatusBar *>()->text(),
        QStringLiteral("focus mode %1").arg(window.isInFocusMode()),
        QStringLiteral("writing %1 %2 %3")
            .arg(static_cast<int>(services.look.writing().column))
            .arg(static_cast<int>(services.look.writing().face))
            .arg(services.look.writing().typewriter),
        QStringLiteral("clipboard ") + QApplication::clipboard()->text(),
        QStringLiteral("requests %1").arg(requests.size()),
        QStringLiteral("menu ") + (window.menuBar()->activeAction() == nullptr
                                       ? QString()
                                       : window.menuBar()->activeAction()->text()),
    };
    const QWidget *focus = QApplication::focusWidget();
    lines.append(
        QStringLiteral("focus ") +
        (focus == nullptr ? QString() : QLatin1StringView(focus->metaObject()->className())));
    const QList<QDialog *> dialogs = window.findChildren<QDialog *>();
    for (const QDialog *dialog : dialogs) {
        lines.append(QStringLiteral("dialog ") + dialog->windowTitle());
    }
    const QWidget *popup = QApplication::activePopupWidget();
    lines.append(QStringLiteral("popup %1").arg(popup != nullptr));
    return lines;
}

/// A state in which every action has something to do: a change to undo and one to redo, a word
/// selected in the middle item's body, the focus there, something on the clipboard.
void prepare(MainWindow &window)
{
    Document &document = window.document();
    const auto rename = [&](const char *title) {
        const Result<void> done =
            document.perform(Change{SetField{ItemId(QStringLiteral("one")), QStringLiteral("title"),
                                             QString::fromLatin1(title)}},
                             QStringLiteral("Rename item"));
        QVERIFY(done.has_value());
        document.endMerging();
    };
    rename("Better news");
    rename("Best news");
    document.undo();
    window.findChild<OutlineView *>()->setCurrentItem(ItemId(QStringLiteral("two")));
    auto *body = window.findChild<MarkdownEditor *>();
    body->setFocus();
    QTextCursor cursor = body->textCursor();
    cursor.setPosition(0);
    cursor.setPosition(5, QTextCursor::KeepAnchor);
    body->setTextCursor(cursor);
    QApplication::clipboard()->setText(QStringLiteral("pasted"));
}

/// For an action that would find its work done already: another state to begin with.
void prepareFor(const QString &id, MainWindow &window, TestServices &services)
{
    if (id == QStringLiteral("view.split")) {
        window.page().workspace().setWantedLayout(Layout::Editor);
    } else if (id == QStringLiteral("view.light")) {
        services.look.setAppearance(Appearance::Dark);
    } else if (id == QStringLiteral("view.columnusual")) {
        services.look.setWriting({.column = ColumnWidth::Wide});
    } else if (id == QStringLiteral("view.serif")) {
        services.look.setWriting({.face = WritingFace::Mono});
    } else if (id == QStringLiteral("item.idea")) {
        window.actions().action(QLatin1StringView("item.ready"))->trigger();
    } else if (id == QStringLiteral("view.goeditor")) {
        window.page().workspace().focusPane(Pane::Outline);
    } else if (id == QStringLiteral("file.saveerror")) {
        window.page().status().setSaveState(
            CantSave{{ErrorCode::CannotWrite, QStringLiteral("The disk is full."), {}, {}, {}}});
    } else if (id == QStringLiteral("view.zoomreset")) {
        window.findChild<EditorPanel *>()->zoomIn();
    }
}

} // namespace

class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choicesAreExclusive();
    void rowsAreComplete_data();
    void rowsAreComplete();
    void idsAndKeysAreUnique();
    void menusHaveAllRows();
    void formatsHaveTheKeysOfTheirTable();
    void does_data();
    void does();
    void startPageHasOnlyWhatWorksThere();

private:
    static void addRows();
};

void TestActions::addRows()
{
    QTest::addColumn<int>("index");
    const auto rows = actionRows();
    for (size_t i = 0; i < rows.size(); ++i) {
        QTest::newRow(rows[i].id) << static_cast<int>(i);
    }
}

void TestActions::rowsAreComplete_data()
{
    addRows();
}

void TestActions::rowsAreComplete()
{
    QFETCH(const int, index);
    const ActionRow &row = actionRows()[static_cast<size_t>(index)];
    QVERIFY(!QLatin1StringView(row.text).isEmpty());
    QVERIFY(!menuTitle(row.menu).isEmpty());
    QVERIFY(row.run != nullptr);
    QVERIFY(row.icon == nullptr || hasIcon(QString::fromLatin1(row.icon)));
    for (const QKeySequence &key : keysOf(row)) {
        QVERIFY2(key.count() == 1 && key[0].key() != Qt::Key_unknown, row.keys);
    }
}

void TestActions::idsAndKeysAreUnique()
{
    QStringList ids;
    QHash<QKeySequence, QString> owners;
    for (const ActionRow &row : actionRows()) {
        QVERIFY2(!ids.contains(QLatin1StringView(row.id)), row.id);
        ids.append(QLatin1StringView(row.id));
        for (const QKeySequence &key : keysOf(row)) {
            QVERIFY2(!owners.contains(key),
                     qPrintable(key.toString() + QStringLiteral(": ") + owners.value(key) +
                                QStringLiteral(" and ") + QLatin1StringView(row.id)));
            owners.insert(key, QLatin1StringView(row.id));
        }
    }
}

void TestActions::menusHaveAllRows()
{
    const Sandbox sandbox;
    TestServices services(sandbox);
    MainWindow window(services.get());
    for (const ActionRow &row : actionRows()) {
        const QAction *action = window.actions().action(QLatin1StringView(row.id));
        const QMenu *menu = window.actions().menu(row.menu);
        QVERIFY2(menu != nullptr && menu->actions().contains(action), row.id);
        // Two rows of a menu with one access key: the second can't be reached by it.
        for (const QAction *other : menu->actions()) {
            const qsizetype mine = action->text().indexOf(u'&');
            const qsizetype its = other->text().indexOf(u'&');
            if (other != action && mine >= 0 && its >= 0) {
                QVERIFY2(action->text().at(mine + 1).toLower() !=
                             other->text().at(its + 1).toLower(),
                         qPrintable(action->text() + QStringLiteral(" / ") + other->text()));
            }
        }
    }
}

void TestActions::formatsHaveTheKeysOfTheirTable()
{
    QStringList inMenu;
    for (const ActionRow &row : actionRows()) {
        if (row.menu == MenuName::Format) {
            inMenu.append(QLatin1StringView(row.keys));
        }
    }
    QStringList inEditor;
    for (const FormatRow &row : formatRows()) {
        inEditor.append(QKeySequence(row.keys).toString(QKeySequence::PortableText));
    }
    inMenu.sort();
    inEditor.sort();
    QCOMPARE(inMenu, inEditor);
}

void TestActions::does_data()
{
    addRows();
}

void TestActions::does()
{
    QFETCH(const int, index);
    const ActionRow &row = actionRows()[static_cast<size_t>(index)];
    const QLatin1StringView id(row.id);
    const Sandbox sandbox;
    TestServices services(sandbox);
    writeTestIssue(sandbox.path(QStringLiteral("may.nlx")));
    MainWindow window(services.get());
    window.resize(1440, 900);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy shown(&window, &MainWindow::issueShown);
    window.open(sandbox.path(QStringLiteral("may.nlx")));
    QVERIFY(shown.wait());
    QTRY_VERIFY(window.page().preview().livePreview() != nullptr);
    prepare(window);
    prepareFor(QString(id), window, services);

    QSignalSpy requests(&window, &MainWindow::quitRequested);
    const QSignalSpy windows(&window, &MainWindow::newWindowRequested);
    connect(&window, &MainWindow::newWindowRequested, &window, &MainWindow::quitRequested);
    connect(&window, &MainWindow::newIssueRequested, &window, &MainWindow::quitRequested);
    QCoreApplication::sendPostedEvents(); // what was asked for later, such as the actions' state
    const QStringList before = traces(window, services, requests);
    QAction *action = window.actions().action(id);
    if (row.when == When::CanPreview) {
        QVERIFY(!action->isEnabled()); // this test's windows have no engine for pages
        window.document().discardUnsaved();
        return;
    }
    QVERIFY2(action->isEnabled(), "the action is off in a window where it has something to do");
    action->trigger();
    QTRY_VERIFY2(traces(window, services, requests) != before, "the action did nothing");
    if (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
    }
    // A save still writes into the sandbox.
    QTRY_VERIFY(!window.findChild<FileFlow *>()->file().isWriting());
    window.document().discardUnsaved();
}

void TestActions::startPageHasOnlyWhatWorksThere()
{
    const Sandbox sandbox;
    TestServices services(sandbox);
    MainWindow window(services.get());
    for (const ActionRow &row : actionRows()) {
        QCOMPARE(window.actions().action(QLatin1StringView(row.id))->isEnabled(),
                 row.when == When::Always);
    }
}

void TestActions::choicesAreExclusive()
{
    const Sandbox sandbox;
    TestServices services(sandbox);
    MainWindow window(services.get());
    QStringList choices;
    for (const ActionRow &row : actionRows()) {
        if (window.actions().action(QLatin1StringView(row.id))->actionGroup() != nullptr) {
            choices.append(QLatin1StringView(row.id));
        }
    }
    QCOMPARE(choices.join(u' '),
             QStringLiteral("item.idea item.draft item.ready item.approved "
                            "view.editoronly view.split view.previewonly view.system view.light "
                            "view.dark view.contrast"));
}

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
