// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/export/exportdialog.h"
#include "app/help/handbookwindow.h"
#include "app/issue/issuedialog.h"
#include "app/keys/keysdialog.h"
#include "app/messages/dialogs.h"
#include "app/settingsdialog.h"
#include "app/statistics/statisticsdialog.h"
#include "app/style/style.h"
#include "tests/app/apptest.h"
#include "translations/translations.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QStyleOptionButton>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTranslator>

using namespace masthead;
using namespace masthead::tests;

namespace {

/// A language in which every text stands in brackets and is half as long again, as German or
/// Finnish may be. A text without brackets was never translated; one that is cut would be cut
/// there.
class PseudoLanguage : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char * /*context*/, const char *text,
                                    const char * /*disambiguation*/, int /*n*/) const override
    {
        const QString source = QString::fromUtf8(text);
        static const QRegularExpression letters(QStringLiteral("[A-Za-z]{2}"));
        if (!source.contains(letters)) { // formats and marks are no words
            return source;
        }
        return u'[' + source + QStringLiteral("·").repeated(source.size() / 2) + u']';
    }
};

/// What stands in the window and was never translated: texts of the test's issue, languages in
/// their own names, papers, keys, numbers.
bool isNoText(const QString &text)
{
    static const QStringList names{
        QStringLiteral("Masthead"),   QStringLiteral("A4"),  QStringLiteral("Markdown"),
        QStringLiteral("English"),    QStringLiteral("PDF"), QStringLiteral("Letter"),
        QStringLiteral("Broadsheet"),
    };
    const auto languages = interfaceLanguages();
    if (std::ranges::find(languages, text, &InterfaceLanguage::ownName) != languages.end()) {
        return true;
    }
    static const QRegularExpression letters(QStringLiteral("\\p{L}{2}"));
    static const QRegularExpression file(QStringLiteral("^[\\w-]+\\.[a-z]+$"));
    return text.contains(u'¤') || file.match(text).hasMatch() || names.contains(text) ||
           !letters.match(text).hasMatch() ||
           QKeySequence(text, QKeySequence::NativeText).toString(QKeySequence::NativeText) == text;
}

QString plain(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

/// Every text that a widget shows or tells, by what it is.
QList<std::pair<QString, QString>> textsOf(const QWidget &widget)
{
    QList<std::pair<QString, QString>> texts{
        {QStringLiteral("tooltip"), widget.toolTip()},
        {QStringLiteral("accessible name"), widget.accessibleName()},
    };
    const auto add = [&texts](const char *what, const QString &text) {
        texts.append({QString::fromLatin1(what), plain(text)});
    };
    if (widget.isWindow()) {
        add("title", widget.windowTitle());
    }
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        add("label", label->text());
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        add("button", button->text());
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        add("hint", line->placeholderText());
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count() && box->isEditable() == false; ++i) {
            add("choice", box->itemText(i));
        }
    }
    const QList<QAction *> actions = widget.actions();
    for (const QAction *action : actions) {
        add("action", action->text());
    }
    return texts;
}

/// How much of its text a widget can't show, in px; 0: it shows all.
int missing(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label != nullptr && !label->text().isEmpty()) {
        const QRect room = label->contentsRect();
        const QRect text = label->fontMetrics().boundingRect(
            QRect(0, 0, room.width(), 10'000), Qt::TextWordWrap, plain(label->text()));
        return label->wordWrap() ? text.height() - room.height()
                                 : label->sizeHint().width() - label->width();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button != nullptr && !button->text().isEmpty()
               ? button->sizeHint().width() - button->width()
               : 0;
}

} // namespace

class TestPseudoLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyWindowIsTranslatedAndWhole_data();
    void everyWindowIsTranslatedAndWhole();

private:
    PseudoLanguage m_language;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<MainWindow> m_window;
};

void TestPseudoLocale::initTestCase()
{
    QCoreApplication::setApplicationName(QStringLiteral("Masthead"));
    QCoreApplication::installTranslator(&m_language);
    QApplication::setStyle(new Style);
}

void TestPseudoLocale::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    m_services = std::make_unique<TestServices>(*m_sandbox);
    m_window = std::make_unique<MainWindow>(m_services->get());
    m_window->resize(1440, 900);
    m_window->show();
}

void TestPseudoLocale::cleanup()
{
    m_window->document().discardUnsaved();
    m_window.reset();
}

void TestPseudoLocale::everyWindowIsTranslatedAndWhole_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<bool>("withIssue");
    QTest::newRow("start page") << QByteArray() << false;
    QTest::newRow("issue") << QByteArray() << true;
    for (const char *action :
         {"file.issue",    "file.export",   "edit.settings", "view.statistics", "help.keys",
          "help.about",    "help.handbook", "view.palette",  "edit.findissue",  "edit.replace",
          "view.filter",   "view.focus",    "insert.table",  "insert.source",   "file.backups",
          "file.template", "item.owner",    "item.status",   "item.kind",       "edit.findings",
          "edit.languages"}) {
        QTest::newRow(action) << QByteArray(action) << true;
    }
}

void TestPseudoLocale::everyWindowIsTranslatedAndWhole()
{
    QFETCH(QByteArray, action);
    QFETCH(bool, withIssue);
    if (withIssue) {
        Issue issue = testIssue();
        issue.title += u'¤';
        issue.publication += u'¤';
        for (Section &section : issue.sections) {
            section.title += u'¤';
            for (Item &item : section.items) {
                item.title += u'¤';
            }
        }
        m_window->startNew(issue, {});
    }
    if (!action.isEmpty()) {
        m_window->actions().action(QLatin1StringView(action))->trigger();
    }
    QTest::qWait(50); // layouts
    QStringList faults;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        QList<const QWidget *> widgets{window};
        for (const QWidget *child : window->findChildren<QWidget *>()) {
            widgets.append(child);
        }
        for (const QWidget *widget : std::as_const(widgets)) {
            if (!widget->isVisible()) {
                continue;
            }
            const QString where = QString::fromLatin1(widget->metaObject()->className());
            for (const auto &[what, text] : textsOf(*widget)) {
                if (!text.contains(u'[') && !isNoText(text)) {
                    faults.append(
                        QStringLiteral("%1, %2: untranslated “%3”").arg(where, what, text));
                }
            }
            if (const int cut = missing(*widget); cut > 0) {
                faults.append(
                    QStringLiteral("%1 in %2: cut by %3 px: “%4”")
                        .arg(where,
                             QString::fromLatin1(widget->parentWidget()->metaObject()->className()))
                        .arg(cut)
                        .arg(textsOf(*widget).value(2).second));
            }
        }
    }
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
