// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/help/handbookpages.h"
#include "app/help/handbookwindow.h"
#include "app/help/panelhelp.h"
#include "app/settingsdialog.h"
#include "editor/markdown/markdowneditor.h"
#include "editor/style/menutext.h"
#include "tests/app/apptest.h"
#include "translations/translations.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTranslator>

using namespace masthead;
using namespace masthead::tests;

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsHaveSlugs_data();
    void headingsHaveSlugs();
    void everyPageIsReadAndNamed_data();
    void everyPageIsReadAndNamed();
    void namedCommandsExist_data() { addLanguages(); }
    void namedCommandsExist();
    void windowFollowsLinksAndGoesBack();
    void wordsAreFoundInAllPages();
    void everyPartHasAPage();
    void helpFollowsTheFocus();
    void whatsThisIsAnsweredForWhatIsInside();
    void dialogsHaveHelpOfTheirOwn();

private:
    [[nodiscard]] static QStringList headingsOf(const QString &page, const QString &language);
    static void addLanguages();
};

void TestHelp::headingsHaveSlugs_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("slug");
    QTest::newRow("words") << QStringLiteral("Move an item") << QStringLiteral("move-an-item");
    QTest::newRow("marks") << QStringLiteral("Save, and save as…")
                           << QStringLiteral("save-and-save-as");
    QTest::newRow("hyphen") << QStringLiteral("Right-to-left") << QStringLiteral("right-to-left");
}

void TestHelp::headingsHaveSlugs()
{
    QFETCH(QString, heading);
    QTEST(headingSlug(heading), "slug");
}

void TestHelp::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const InterfaceLanguage &language : interfaceLanguages()) {
        QTest::newRow(language.name) << QString::fromLatin1(language.name);
    }
}

/// The keys of a page's lines: its headings are among them.
QStringList TestHelp::headingsOf(const QString &page, const QString &language)
{
    QStringList keys;
    const QStringList lines = handbookPage(page, language).text.split(u'\n');
    for (const QString &line : lines) {
        keys.append(headingKey(line));
    }
    return keys;
}

void TestHelp::everyPageIsReadAndNamed_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("language");
    const QStringList pages = handbookPages();
    QVERIFY(pages.size() > 10);
    for (const InterfaceLanguage &language : interfaceLanguages()) {
        const QString name = QString::fromLatin1(language.name);
        for (const QString &page : pages) {
            QTest::newRow(qPrintable(name + u' ' + page)) << page << name;
        }
    }
}

void TestHelp::everyPageIsReadAndNamed()
{
    QFETCH(const QString, page);
    QFETCH(const QString, language);
    const HandbookPage read = handbookPage(page, language);
    QVERIFY(!read.title.isEmpty());
    QVERIFY(read.text.size() > 250);
    const HandbookPage english = handbookPage(page, QStringLiteral("en"));
    QVERIFY(language == QLatin1StringView("en") || read.text != english.text);
    // As much of everything as the English page has: nothing was left out.
    for (const char *tag : {"<h1>", "<h2>", "<h3>", "<li>", "<tr>", "<pre>", "<a ", "<code>"}) {
        const QLatin1StringView part(tag);
        QVERIFY2(read.html.count(part) == english.html.count(part), tag);
    }
    // Every link within leads to a page and, where it names one, to a heading of it.
    static const QRegularExpression link(QStringLiteral("href=\"#([^\"]+)\""));
    for (const QRegularExpressionMatch &match : link.globalMatch(read.html)) {
        const HandbookTarget target = handbookTarget(match.captured(1));
        QVERIFY2(handbookPages().contains(target.page), qPrintable(match.captured()));
        QVERIFY2(target.heading.isEmpty() ||
                     headingsOf(target.page, language).contains(target.heading),
                 qPrintable(match.captured()));
    }
    // A link to a page that does not exist would have come out as plain words.
    QVERIFY2(!read.html.contains(QStringLiteral(".md")) ||
                 read.html.contains(QStringLiteral("<code>")),
             qPrintable(read.html));
}

void TestHelp::namedCommandsExist()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/masthead_") + language));
    QCoreApplication::installTranslator(&translator);
    QStringList commands;
    for (const ActionRow &row : actionRows()) {
        commands.append(withoutAccessKey(QCoreApplication::translate("Action", row.text)));
    }
    commands.append(
        withoutAccessKey(QCoreApplication::translate("masthead::MenuRow", "Open &recent")));
    static const QRegularExpression path(QStringLiteral("<strong>[^<▸]+ ▸ ([^<▸]+)</strong>"));
    int found = 0;
    const QStringList pages = handbookPages();
    for (const QString &page : pages) {
        const QString html = handbookPage(page, language).html;
        for (const QRegularExpressionMatch &match : path.globalMatch(html)) {
            QString name = match.captured(1);
            name.replace(QStringLiteral("&#39;"), QStringLiteral("'"));
            ++found;
            QVERIFY2(commands.contains(name), qPrintable(page + QStringLiteral(": ") + name));
        }
    }
    QVERIFY(found > 10);
}

void TestHelp::windowFollowsLinksAndGoesBack()
{
    auto *window = new HandbookWindow(nullptr);
    window->showPlace({.page = QStringLiteral("index"), .heading = {}});
    auto *text = window->findChild<QTextBrowser *>();
    QVERIFY(text->toPlainText().contains(QStringLiteral("handbook")));
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("handbook:/index#writing")));
    QCOMPARE(window->page(), QStringLiteral("writing"));
    QCOMPARE(window->findChild<QListWidget *>()->currentItem()->text(),
             handbookPage(QStringLiteral("writing"), QStringLiteral("en")).title);
    text->backward();
    QCOMPARE(window->page(), QStringLiteral("index"));
    delete window;
}

void TestHelp::wordsAreFoundInAllPages()
{
    auto *window = new HandbookWindow(nullptr);
    window->showPlace({.page = QStringLiteral("index"), .heading = {}});
    auto *list = window->findChild<QListWidget *>();
    const auto shown = [list] {
        int rows = 0;
        for (int i = 0; i < list->count(); ++i) {
            rows += list->item(i)->isHidden() ? 0 : 1;
        }
        return rows;
    };
    QCOMPARE(shown(), list->count());
    window->findChild<QLineEdit *>()->setText(QStringLiteral("Footnote"));
    QVERIFY(shown() > 0 && shown() < list->count());
    QVERIFY(handbookPage(window->page(), QStringLiteral("en"))
                .text.contains(QStringLiteral("footnote"), Qt::CaseInsensitive));
    QVERIFY(!window->findChild<QTextBrowser *>()->extraSelections().isEmpty());
    delete window;
}

void TestHelp::everyPartHasAPage()
{
    for (const PanelHelpRow &row : panelHelpRows()) {
        QVERIFY2(handbookPages().contains(QLatin1StringView(row.page)), row.className);
    }
}

void TestHelp::helpFollowsTheFocus()
{
    const Sandbox sandbox;
    TestServices services(sandbox);
    MainWindow window(services.get());
    const QString file = sandbox.path(QStringLiteral("may.nlx"));
    writeTestIssue(file);
    QSignalSpy shown(&window, &MainWindow::issueShown);
    window.show();
    window.open(file);
    QVERIFY(shown.wait());
    auto *body = window.findChild<MarkdownEditor *>();
    body->setFocus();
    QTRY_VERIFY(body->hasFocus());
    QTest::keyClick(&window, Qt::Key_F1);
    auto *handbook = window.findChild<HandbookWindow *>();
    QVERIFY(handbook != nullptr);
    QCOMPARE(handbook->page(), QStringLiteral("writing"));
    // Every part of the window that the table names is there, and no name is out of date.
    QStringList names;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        names.append(QString::fromLatin1(widget->metaObject()->className()).section(u':', -1));
    }
    for (const PanelHelpRow &row : panelHelpRows()) {
        const QString name = QString::fromLatin1(row.className);
        QVERIFY2(names.contains(name) || name.endsWith(QStringLiteral("Dialog")), row.className);
    }
}

void TestHelp::whatsThisIsAnsweredForWhatIsInside()
{
    PanelHelp help;
    const Sandbox sandbox;
    TestServices services(sandbox);
    MainWindow window(services.get());
    auto *body = window.findChild<MarkdownEditor *>();
    QHelpEvent asks(QEvent::QueryWhatsThis, {}, {});
    asks.ignore();
    QVERIFY(help.eventFilter(body->viewport(), &asks));
    QVERIFY(asks.isAccepted());
    QWidget other;
    QVERIFY(!help.eventFilter(&other, &asks));
}

void TestHelp::dialogsHaveHelpOfTheirOwn()
{
    PanelHelp help;
    const Sandbox sandbox;
    TestServices services(sandbox);
    SettingsDialog dialog(services.settings, services.look, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *box = dialog.findChild<QComboBox *>();
    QKeyEvent key(QEvent::KeyPress, Qt::Key_F1, Qt::NoModifier);
    QVERIFY(help.eventFilter(box, &key));
    const auto *handbook = dialog.findChild<HandbookWindow *>();
    QVERIFY(handbook != nullptr);
    QCOMPARE(handbook->page(), QStringLiteral("settings"));
    // In the main window the key is a command's.
    MainWindow window(services.get());
    QVERIFY(!help.eventFilter(window.findChild<MarkdownEditor *>(), &key));
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
