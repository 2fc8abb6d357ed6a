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
    void previewIsChangedInOnePart();
    void helpsAreSwitchedEachForItself();
    void everyControlHasAName();

private:
    [[nodiscard]] static QComboBox *choice(const QDialog &dialog, const char *label);
    void choose(const char *label, const QString &option) const;

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

QComboBox *TestSettingsDialog::choice(const QDialog &dialog, const char *label)
{
    for (const QLabel *name : dialog.findChildren<QLabel *>()) {
        if (name->text() == QLatin1StringView(label)) {
            return qobject_cast<QComboBox *>(name->buddy());
        }
    }
    qFatal("there is no choice %s", label);
}

/// As the user does: the box shows it, and says that it was he.
void TestSettingsDialog::choose(const char *label, const QString &option) const
{
    QComboBox *box = choice(*m_dialog, label);
    const int index = box->findText(option);
    QVERIFY(index >= 0);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

void TestSettingsDialog::showsWhatIsSet()
{
    WritingLook writing;
    writing.face = WritingFace::Mono;
    m_services->look.setWriting(writing);
    m_services->settings.setPreviewLook({.colours = Appearance::Dark, .zoom = 115});
    m_services->settings.setInterfaceLanguage(QStringLiteral("nl"));
    const SettingsDialog dialog(m_services->settings, m_services->look, nullptr);
    const auto shown = [&dialog](const char *label) {
        return choice(dialog, label)->currentText();
    };
    QCOMPARE(shown("&Colours"), QStringLiteral("Light"));
    QCOMPARE(shown("&Language"), QStringLiteral("Nederlands"));
    QCOMPARE(shown("Column &width"), QStringLiteral("Usual"));
    QCOMPARE(shown("&Type"), QStringLiteral("Fixed width"));
    QCOMPARE(shown("Colou&rs of the page"), QStringLiteral("Dark"));
    QCOMPARE(shown("Si&ze"), QStringLiteral("115 %"));
}

void TestSettingsDialog::choiceHoldsAtOnce()
{
    const QSignalSpy changed(&m_services->look, &Look::writingChanged);
    choose("Column &width", QStringLiteral("Wide"));
    QCOMPARE(m_services->look.writing().column, ColumnWidth::Wide);
    QCOMPARE(m_services->settings.writingLook().column, ColumnWidth::Wide);
    QCOMPARE(changed.size(), 1);
    choose("&Colours", QStringLiteral("Dark"));
    QCOMPARE(m_services->look.appearance(), Appearance::Dark);
    QCOMPARE(m_services->settings.appearance(), Appearance::Dark);
    choose("&Language", QStringLiteral("简体中文"));
    QCOMPARE(m_services->settings.interfaceLanguage(), QStringLiteral("zh_CN"));
    choose("&Language", QStringLiteral("As the system"));
    QCOMPARE(m_services->settings.interfaceLanguage(), QString());
}

void TestSettingsDialog::previewIsChangedInOnePart()
{
    const QSignalSpy changed(&m_services->settings, &Settings::previewLookChanged);
    choose("Si&ze", QStringLiteral("80 %"));
    choose("Colou&rs of the page", QStringLiteral("Light"));
    m_dialog->findChildren<QCheckBox *>().last()->click();
    QCOMPARE(changed.size(), 3);
    QVERIFY(m_services->settings.previewLook() ==
            (PreviewLook{.colours = Appearance::Light, .zoom = 80, .followsCaret = false}));
}

void TestSettingsDialog::helpsAreSwitchedEachForItself()
{
    const QSignalSpy changed(&m_services->settings, &Settings::writingHelpChanged);
    const QList<QCheckBox *> boxes = m_dialog->findChildren<QCheckBox *>().sliced(2, 5);
    for (QCheckBox *box : boxes) { // after the session and the typewriter
        QVERIFY(box->isChecked());
        box->click();
    }
    QCOMPARE(changed.size(), 5);
    const WritingHelp none{
        .spelling = false,
        .typography = {.quotes = false, .dashes = false, .ellipsis = false, .spaces = false}};
    QVERIFY(m_services->settings.writingHelp() == none);
    boxes[1]->click();
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
