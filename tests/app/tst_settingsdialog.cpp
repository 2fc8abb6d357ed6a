// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsdialog.h"
#include "tests/app/apptest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace masthead;
using namespace masthead::tests;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatIsSet();
    void choiceHoldsAtOnce();
    void helpsAreSwitchedEachForItself();
    void everyControlHasAName();

private:
    [[nodiscard]] QComboBox *choice(int index) const
    {
        return m_dialog->findChildren<QComboBox *>().value(index);
    }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<TestServices> m_services;
    SettingsDialog *m_dialog = nullptr;
};

void TestSettingsDialog::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    m_services = std::make_unique<TestServices>(*m_sandbox);
    m_dialog = new SettingsDialog(m_services->settings, m_services->look, nullptr);
}

void TestSettingsDialog::cleanup()
{
    delete m_dialog;
    m_services.reset();
    m_sandbox.reset();
}

void TestSettingsDialog::showsWhatIsSet()
{
    WritingLook writing;
    writing.face = WritingFace::Mono;
    m_services->look.setWriting(writing);
    const SettingsDialog dialog(m_services->settings, m_services->look, nullptr);
    const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 4);
    QCOMPARE(boxes[0]->currentIndex(), static_cast<int>(Appearance::Light));
    QCOMPARE(boxes[1]->currentIndex(), static_cast<int>(ColumnWidth::Usual));
    QCOMPARE(boxes[2]->currentIndex(), static_cast<int>(WritingFace::Mono));
}

void TestSettingsDialog::choiceHoldsAtOnce()
{
    const QSignalSpy changed(&m_services->look, &Look::writingChanged);
    Q_EMIT choice(1)->activated(static_cast<int>(ColumnWidth::Wide));
    QCOMPARE(m_services->look.writing().column, ColumnWidth::Wide);
    QCOMPARE(m_services->settings.writingLook().column, ColumnWidth::Wide);
    QCOMPARE(changed.size(), 1);
    Q_EMIT choice(0)->activated(static_cast<int>(Appearance::Dark));
    QCOMPARE(m_services->look.appearance(), Appearance::Dark);
    QCOMPARE(m_services->settings.appearance(), Appearance::Dark);
}

void TestSettingsDialog::helpsAreSwitchedEachForItself()
{
    const QSignalSpy changed(&m_services->settings, &Settings::writingHelpChanged);
    const QList<QCheckBox *> boxes = m_dialog->findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 7); // the session and the typewriter come first
    for (qsizetype i = 2; i < boxes.size(); ++i) {
        QVERIFY(boxes[i]->isChecked());
        boxes[i]->click();
    }
    QCOMPARE(changed.size(), 5);
    const WritingHelp none{
        .spelling = false,
        .typography = {.quotes = false, .dashes = false, .ellipsis = false, .spaces = false}};
    QVERIFY(m_services->settings.writingHelp() == none);
    boxes[3]->click();
    QVERIFY(m_services->settings.writingHelp().typography.dashes);
    QVERIFY(!m_services->settings.writingHelp().typography.quotes);
}

void TestSettingsDialog::everyControlHasAName()
{
    const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
    const QList<QComboBox *> boxes = m_dialog->findChildren<QComboBox *>();
    for (const QComboBox *box : boxes) {
        QVERIFY(std::ranges::any_of(labels,
                                    [box](const QLabel *label) { return label->buddy() == box; }));
    }
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
