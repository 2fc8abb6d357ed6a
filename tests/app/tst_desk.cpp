// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/file/fileflow.h"
#include "document/model/fields.h"
#include "document/session/journal.h"
#include "document/session/recovery.h"
#include "editor/item/editorpanel.h"
#include "editor/markdown/bodytexts.h"
#include "editor/markdown/markdowneditor.h"
#include "editor/outline/outlineview.h"
#include "editor/search/finder.h"
#include "tests/app/apptest.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QInputMethodEvent>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace masthead;
using namespace masthead::tests;

namespace {

/// Lines of JSON, for a message that can be read.
QString difference(const Issue &found, const Issue &expected)
{
    const auto lines = [](const Issue &issue) {
        return QString::fromUtf8(QJsonDocument(toJson(issue)).toJson()).split(u'\n');
    };
    QStringList one = lines(found);
    QStringList other = lines(expected);
    while (!one.isEmpty() && !other.isEmpty() && one.last() == other.last()) {
        one.removeLast();
        other.removeLast();
    }
    while (!one.isEmpty() && !other.isEmpty() && one.first() == other.first()) {
        one.removeFirst();
        other.removeFirst();
    }
    return QStringLiteral("\n%1\ninstead of\n%2").arg(one.join(u'\n'), other.join(u'\n'));
}

/// A number of the environment, for a longer run than the usual one (`./dev bench desk`).
int numberOf(const char *variable, int usual)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : usual;
}

} // namespace

/// What an author does in an evening, at random: whatever it was, the journal leads to the same
/// issue, and undo back to where it began.
class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void journalAndUndoHold_data();
    void journalAndUndoHold();

private:
    struct Deed
    {
        const char *name;
        int weight;
        void (TestDesk::*run)();
    };

    void type();
    void compose();
    void press();
    void moveCaret();
    void format();
    void paste();
    void outline();
    void chooseItem();
    void title();
    void replace();
    void undo();
    void redo();
    void save();
    void reopen();

    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }
    template <typename List>
    [[nodiscard]] auto oneOf(const List &list)
    {
        return list[m_random.bounded(static_cast<int>(std::size(list)))];
    }
    void trigger(const char *action);
    void open();
    /// The issue as another start of the program would find it in the journal.
    [[nodiscard]] std::optional<Issue> replayed();
    [[nodiscard]] MarkdownEditor *body() const { return m_window->findChild<MarkdownEditor *>(); }
    [[nodiscard]] const Issue &issue() const { return m_window->document().issue(); }

    QRandomGenerator m_random;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;
    Issue m_start; ///< what undo leads back to
};

void TestDesk::trigger(const char *action)
{
    m_window->actions().action(QLatin1StringView(action))->trigger();
}

void TestDesk::type()
{
    body()->setFocus();
    static const QStringList texts{QStringLiteral("wind "),
                                   QStringLiteral("and \"sea\" "),
                                   QStringLiteral("it's -- "),
                                   QStringLiteral("1,6 ..."),
                                   QStringLiteral("**bold** "),
                                   QStringLiteral("- one"),
                                   QStringLiteral("> said "),
                                   QStringLiteral("| a | b |"),
                                   QStringLiteral("[^1] "),
                                   QStringLiteral("```"),
                                   QStringLiteral("[x](https://a.example) ")};
    const QString text = oneOf(texts);
    QTest::keyClicks(body(), text);
}

void TestDesk::compose()
{
    body()->setFocus();
    QInputMethodEvent preedit(QStringLiteral("feng"), {});
    QApplication::sendEvent(body(), &preedit);
    QInputMethodEvent commit;
    commit.setCommitString(below(4) == 0 ? QString() : QStringLiteral("风电😀"));
    QApplication::sendEvent(body(), &commit);
}

void TestDesk::press()
{
    body()->setFocus();
    static constexpr std::array keys{Qt::Key_Return, Qt::Key_Return, Qt::Key_Backspace,
                                     Qt::Key_Delete, Qt::Key_Tab,    Qt::Key_Backtab};
    static constexpr std::array<Qt::KeyboardModifier, 2> modifiers{Qt::NoModifier,
                                                                   Qt::ControlModifier};
    const Qt::Key key = oneOf(keys);
    const bool deletes = key == Qt::Key_Backspace || key == Qt::Key_Delete;
    QTest::keyClick(body(), key, deletes ? oneOf(modifiers) : Qt::NoModifier);
}

void TestDesk::moveCaret()
{
    const auto place = [this] { // not within a character
        const int position = below(body()->document()->characterCount());
        return body()->document()->characterAt(position).isLowSurrogate() ? position - 1 : position;
    };
    QTextCursor cursor = body()->textCursor();
    cursor.setPosition(place());
    if (below(2) == 0) {
        cursor.setPosition(place(), QTextCursor::KeepAnchor);
    }
    body()->setTextCursor(cursor);
}

void TestDesk::format()
{
    body()->setFocus();
    static constexpr std::array actions{
        "format.bold",    "format.italic",  "format.code",  "format.link",  "format.heading1",
        "format.numbers", "format.bullets", "format.tasks", "format.quote", "insert.footnote"};
    trigger(oneOf(actions));
}

void TestDesk::paste()
{
    static const QStringList pages{
        QStringLiteral(
            "<p>From <b>a page</b> of <a href='https://b.example/?utm_source=x'>news</a></p>"),
        QStringLiteral("<ul><li>one<li>two</ul><table><tr><th>a<th>b<tr><td>1<td>2</table>"),
        QStringLiteral("<h2>风</h2><p>说：“好”。</p>")};
    auto *data = new QMimeData;
    const QString page = oneOf(pages);
    data->setHtml(page);
    data->setText(QStringLiteral("plain\ntext"));
    QApplication::clipboard()->setMimeData(data);
    body()->setFocus();
    trigger(below(3) == 0 ? "edit.pasteplain" : "edit.paste");
}

void TestDesk::outline()
{
    auto *view = m_window->findChild<OutlineView *>();
    view->setFocus();
    static constexpr std::array actions{
        "item.up",     "item.down",      "item.sectionup", "item.sectiondown", "item.up",
        "item.down",   "item.duplicate", "edit.cut",       "edit.copy",        "edit.paste",
        "insert.item", "insert.section", "item.delete",    "item.merge",       "item.ready",
        "item.idea",   "item.split"};
    const char *action = oneOf(actions);
    if (QLatin1StringView(action) == QLatin1StringView("item.split")) {
        body()->setFocus();
    }
    trigger(action);
    m_window->finishEditing(); // a new row waits for its title
}

void TestDesk::chooseItem()
{
    QList<ItemId> items;
    for (const Section &section : issue().sections) {
        for (const Item &item : section.items) {
            items.append(item.id);
        }
    }
    if (!items.isEmpty()) {
        m_window->findChild<OutlineView *>()->setCurrentItem(oneOf(items));
    }
}

void TestDesk::title()
{
    auto *panel = m_window->findChild<EditorPanel *>();
    panel->focusTitle();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Title "));
}

void TestDesk::replace()
{
    static const QStringList words{QStringLiteral("wind"), QStringLiteral("o"),
                                   QStringLiteral("a")};
    auto *panel = m_window->findChild<EditorPanel *>();
    panel->finder().findWithReplacement();
    panel->findChild<QLineEdit *>(QStringLiteral("findText"))->setText(oneOf(words));
    panel->findChild<QLineEdit *>(QStringLiteral("replaceText"))->setText(oneOf(words));
    panel->finder().replace(below(2) == 0 ? ReplaceReach::Issue : ReplaceReach::Item);
    panel->finder().close();
}

void TestDesk::undo()
{
    for (int i = below(4); i >= 0; --i) {
        trigger("edit.undo");
    }
}

void TestDesk::redo()
{
    for (int i = below(4); i >= 0; --i) {
        trigger("edit.redo");
    }
}

void TestDesk::save()
{
    QCoreApplication::processEvents(); // keys come one by one: a table that was left lines up
                                       // before
    trigger("file.save");
    QTRY_VERIFY(m_window->findChild<FileFlow *>()->isSafeToClose());
}

void TestDesk::reopen()
{
    save();
    const Issue saved = issue();
    trigger("file.close");
    open();
    QVERIFY2(issue() == saved, qPrintable(difference(issue(), saved)));
}

void TestDesk::open()
{
    QSignalSpy shown(m_window.get(), &MainWindow::issueShown);
    m_window->open(m_path);
    QVERIFY(shown.wait());
    m_start = issue();
}

std::optional<Issue> TestDesk::replayed()
{
    m_window->document().syncJournal();
    waitForJournals();
    // A copy, since the journal itself is locked by who writes it.
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QDir journals(journalsFolder());
    const QTemporaryDir elsewhere;
    qputenv("XDG_STATE_HOME", elsewhere.path().toUtf8());
    const QStringList names = journals.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QString target = journalsFolder() + u'/' + name;
        QDir().mkpath(target + QStringLiteral("/blobs"));
        const QDir from(journals.filePath(name));
        for (const QString &file : {QStringLiteral("journal"), QStringLiteral("base")}) {
            QFile::copy(from.filePath(file), target + u'/' + file);
        }
    }
    const QList<RecoverableWork> works = findRecoverableWork();
    qputenv("XDG_STATE_HOME", state.toUtf8());
    return works.isEmpty() ? std::nullopt : std::optional(works.first().issue);
}

void TestDesk::journalAndUndoHold_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= numberOf("MASTHEAD_DESK_SEEDS", 3); ++seed) {
        QTest::addRow("seed %d", seed) << seed;
    }
}

void TestDesk::journalAndUndoHold()
{
    QFETCH(int, seed);
    m_random.seed(static_cast<quint32>(seed));
    m_sandbox = std::make_unique<Sandbox>();
    m_services = std::make_unique<TestServices>(*m_sandbox);
    m_path = m_sandbox->path(QStringLiteral("may.nlx"));
    writeTestIssue(m_path);
    m_window = std::make_unique<MainWindow>(m_services->get());
    m_window->resize(1200, 800);
    m_window->show();
    open();

    static constexpr std::array deeds{
        Deed{"type", 30, &TestDesk::type},       Deed{"compose", 5, &TestDesk::compose},
        Deed{"press", 20, &TestDesk::press},     Deed{"moveCaret", 12, &TestDesk::moveCaret},
        Deed{"format", 12, &TestDesk::format},   Deed{"paste", 6, &TestDesk::paste},
        Deed{"outline", 16, &TestDesk::outline}, Deed{"choose", 8, &TestDesk::chooseItem},
        Deed{"title", 4, &TestDesk::title},      Deed{"replace", 3, &TestDesk::replace},
        Deed{"undo", 12, &TestDesk::undo},       Deed{"redo", 8, &TestDesk::redo},
        Deed{"save", 2, &TestDesk::save},        Deed{"reopen", 1, &TestDesk::reopen},
    };
    int all = 0;
    for (const Deed &deed : deeds) {
        all += deed.weight;
    }
    const int actions = numberOf("MASTHEAD_DESK_ACTIONS", 200);
    for (int i = 0; i < actions; ++i) {
        int lot = below(all);
        const auto *deed = deeds.begin();
        while (lot >= deed->weight) {
            lot -= deed->weight;
            ++deed;
        }
        (this->*deed->run)();
        if (QTest::currentTestFailed()) {
            qWarning("action %d: %s", i, deed->name);
            return;
        }
        // What the editor shows is what the issue has.
        const Item *item = itemById(issue(), m_window->findChild<EditorPanel *>()->item());
        if (item != nullptr) {
            const QString shown = BodyTexts::plainText(*body()->document());
            QVERIFY2(shown == item->body,
                     qPrintable(QStringLiteral("action %1, %2: “%3” for “%4”")
                                    .arg(i)
                                    .arg(QLatin1StringView(deed->name), shown, item->body)));
        }
        if (i % 10 == 0) {
            QApplication::processEvents();
        }
        if (i % 50 == 49 && m_window->document().isDirty()) {
            const std::optional<Issue> again = replayed();
            QVERIFY2(again == issue(), qPrintable(QStringLiteral("after action %1").arg(i)));
        }
    }
    m_window->finishEditing();
    QApplication::processEvents();
    const Issue end = issue();
    const int steps = m_window->document().undoStack()->index();
    while (m_window->document().undoStack()->canUndo()) {
        trigger("edit.undo");
    }
    QVERIFY2(issue() == m_start, qPrintable(difference(issue(), m_start)));
    while (m_window->document().undoStack()->index() < steps) {
        trigger("edit.redo");
    }
    QVERIFY2(issue() == end, qPrintable(difference(issue(), end)));
    m_window->document().discardUnsaved();
    m_window.reset();
}

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"
