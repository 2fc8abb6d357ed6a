// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/keychoices.h"
#include "app/keys/keysdialog.h"
#include "tests/app/apptest.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace masthead;
using namespace masthead::tests;

namespace {

const ActionRow &row(const char *id)
{
    const std::span<const ActionRow> rows = actionRows();
    return *std::ranges::find(rows, QLatin1StringView(id),
                              [](const ActionRow &one) { return QLatin1StringView(one.id); });
}

QKeySequence key(const char *text)
{
    return QKeySequence(QLatin1StringView(text), QKeySequence::PortableText);
}

} // namespace

class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void chosenKeyIsTheOnlyOne();
    void keyHasOneMeaning();
    void usualKeysComeBack();
    void onlyKeysThatWriteNothingCanBeChosen_data();
    void onlyKeysThatWriteNothingCanBeChosen();
    void choicesAreKept();
    void windowsFollow();
    void dialogWarnsOfAClash();
    void dialogFindsCommandsAndKeys();

private:
    /// Makes the command's row current.
    void select(const char *id) const;
    [[nodiscard]] QPushButton *button(const QString &text) const;

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<TestServices> m_services;
    KeysDialog *m_dialog = nullptr;
};

void TestKeys::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    m_services = std::make_unique<TestServices>(*m_sandbox);
    m_dialog = new KeysDialog(m_services->settings, nullptr);
    m_dialog->show();
}

void TestKeys::cleanup()
{
    delete m_dialog;
}

void TestKeys::select(const char *id) const
{
    auto *list = m_dialog->findChild<QTreeWidget *>();
    const auto number = static_cast<int>(&row(id) - actionRows().data());
    for (QTreeWidgetItemIterator it(list); *it != nullptr; ++it) {
        if ((*it)->data(0, Qt::UserRole) == number) {
            list->setCurrentItem(*it);
        }
    }
}

QPushButton *TestKeys::button(const QString &text) const
{
    const QList<QPushButton *> all = m_dialog->findChildren<QPushButton *>();
    const auto found = std::ranges::find(all, text, &QPushButton::text);
    return found != all.end() ? *found : nullptr;
}

void TestKeys::chosenKeyIsTheOnlyOne()
{
    const KeyChoices choices = withKey({}, row("edit.redo"), key("Ctrl+Alt+U"));
    QCOMPARE(keysOf(row("edit.redo"), choices), QList{key("Ctrl+Alt+U")});
    QCOMPARE(rowOf(key("Ctrl+Alt+U"), choices), &row("edit.redo"));
    QVERIFY(rowOf(key("Ctrl+Y"), choices) == nullptr);
}

void TestKeys::keyHasOneMeaning()
{
    const KeyChoices choices = withKey({}, row("view.statistics"), key("Ctrl+B"));
    QCOMPARE(rowOf(key("Ctrl+B"), choices), &row("view.statistics"));
    QVERIFY(keysOf(row("format.bold"), choices).isEmpty());
    // Of two keys only the one goes.
    QCOMPARE(keysOf(row("edit.redo"), withKey({}, row("format.bold"), key("Ctrl+Y"))),
             QList{key("Ctrl+Shift+Z")});
}

void TestKeys::usualKeysComeBack()
{
    KeyChoices choices = withKey({}, row("view.statistics"), key("Ctrl+B"));
    choices = withUsualKeys(choices, row("format.bold"));
    QCOMPARE(rowOf(key("Ctrl+B"), choices), &row("format.bold"));
    QVERIFY(!choices.contains(QStringLiteral("format.bold")));
    QCOMPARE(withUsualKeys(choices, row("view.statistics")), KeyChoices());
}

void TestKeys::onlyKeysThatWriteNothingCanBeChosen_data()
{
    QTest::addColumn<bool>("can");
    for (const char *good :
         {"Ctrl+B", "Alt+1", "F2", "Shift+F7", "Ctrl+Shift+Enter", "Ctrl+Alt+X"}) {
        QTest::newRow(good) << true;
    }
    for (const char *bad : {"B", "Shift+B", "Tab", "Shift+Tab", "Return", "Esc", "Ctrl+Left",
                            "Ctrl+C", "Backspace", "Left", ""}) {
        QTest::newRow(bad) << false;
    }
}

void TestKeys::onlyKeysThatWriteNothingCanBeChosen()
{
    QFETCH(bool, can);
    QCOMPARE(canBeChosen(key(QTest::currentDataTag())), can);
}

void TestKeys::choicesAreKept()
{
    KeyChoices choices = withKey({}, row("view.statistics"), key("Ctrl+B"));
    choices.insert(QStringLiteral("future.command"), {key("F8"), key("Ctrl+;")});
    m_services->settings.setKeyChoices(choices);
    QCOMPARE(m_services->settings.keyChoices(), choices);
    m_services->settings.sync();
    QCOMPARE(Settings(m_sandbox->settingsFile()).keyChoices(), choices);
}

void TestKeys::windowsFollow()
{
    MainWindow window(m_services->get());
    const QAction *bold = window.actions().action(QLatin1StringView("format.bold"));
    QCOMPARE(bold->shortcut(), key("Ctrl+B"));
    m_services->settings.setKeyChoices(withKey({}, row("format.bold"), key("Ctrl+Alt+B")));
    QCOMPARE(bold->shortcuts(), QList{key("Ctrl+Alt+B")});
    MainWindow next(m_services->get());
    QCOMPARE(next.actions().action(QLatin1StringView("format.bold"))->shortcut(),
             key("Ctrl+Alt+B"));
}

void TestKeys::dialogWarnsOfAClash()
{
    auto *edit = m_dialog->findChild<QKeySequenceEdit *>();
    QPushButton *useHere = button(QStringLiteral("Use it &here"));
    select("view.statistics");
    QCOMPARE(edit->keySequence(), key("Ctrl+Alt+W"));
    const auto press = [edit](Qt::Key pressed, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(edit, pressed, modifiers);
    };
    press(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(useHere->isVisible());
    QCOMPARE(m_services->settings.keyChoices(), KeyChoices());
    useHere->click();
    QCOMPARE(rowOf(key("Ctrl+B"), m_services->settings.keyChoices()), &row("view.statistics"));
    // What writes is refused, what is free holds at once.
    press(Qt::Key_B, Qt::NoModifier);
    QVERIFY(!useHere->isVisible());
    QCOMPARE(keysOf(row("view.statistics"), m_services->settings.keyChoices()),
             QList{key("Ctrl+B")});
    press(Qt::Key_Q, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(keysOf(row("view.statistics"), m_services->settings.keyChoices()),
             QList{key("Ctrl+Alt+Q")});
    button(QStringLiteral("&No key"))->click();
    QCOMPARE(keysOf(row("view.statistics"), m_services->settings.keyChoices()),
             QList<QKeySequence>());
    button(QStringLiteral("Usual keys for &all"))->click();
    QCOMPARE(m_services->settings.keyChoices(), KeyChoices());
    press(Qt::Key_Escape, Qt::NoModifier);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_services->settings.keyChoices(), KeyChoices());
    m_dialog = nullptr; // closed, it goes
}

void TestKeys::dialogFindsCommandsAndKeys()
{
    const auto shown = [this] {
        int rows = 0;
        for (QTreeWidgetItemIterator it(m_dialog->findChild<QTreeWidget *>(),
                                        QTreeWidgetItemIterator::NotHidden |
                                            QTreeWidgetItemIterator::NoChildren);
             *it != nullptr; ++it) {
            ++rows;
        }
        return rows;
    };
    QCOMPARE(shown(), static_cast<int>(actionRows().size()));
    auto *filter = m_dialog->findChild<QLineEdit *>();
    filter->setText(QStringLiteral("full screen"));
    QCOMPARE(shown(), 1);
    filter->setText(QStringLiteral("F11"));
    QCOMPARE(shown(), 1);
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
