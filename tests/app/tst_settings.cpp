// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace masthead;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void comesBackAsItWas();
    void recentFilesAreTenAndEachOnce();
    void sessionIsRead_data();
    void sessionIsRead();
    void strangeValuesBecomeTheUsualOnes();
    void brokenFileIsSetAside();

private:
    [[nodiscard]] QString file() const
    {
        return m_folder->filePath(QStringLiteral("masthead.ini"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::comesBackAsItWas()
{
    const WindowState window{.geometry = "bytes",
                             .panels = {300, 500, 400},
                             .layout = Layout::Preview,
                             .outline = false};
    const ExportChoice choice{
        {QStringLiteral("pdf")}, QStringLiteral("letter"), QStringLiteral("/tmp")};
    const WritingHelp help{.spelling = false, .typography = {.dashes = false}};
    const WritingLook writing{.column = ColumnWidth::Wide,
                              .face = WritingFace::Mono,
                              .focusUnit = FocusUnit::Line,
                              .typewriter = true,
                              .zoom = 130};
    const PreviewLook preview{.colours = Appearance::Light, .zoom = 80, .followsCaret = false};
    const QList<SessionWindow> session{{.path = QStringLiteral("/x/, y.nlx"), .state = window},
                                       {.path = QStringLiteral("/x/z.nlx"), .state = {}}};
    {
        Settings settings(file());
        settings.setSession(session);
        QVERIFY(settings.writingHelp() == WritingHelp());
        settings.setAppearance(Appearance::Dark);
        settings.setWindowState(window);
        settings.setExportChoice(choice);
        settings.setWritingHelp(help);
        settings.setWritingLook(writing);
        settings.setPreviewLook(preview);
        settings.setInterfaceLanguage(QStringLiteral("nl"));
    }
    const Settings settings(file());
    QCOMPARE(settings.appearance(), Appearance::Dark);
    QVERIFY(settings.windowState() == window);
    QVERIFY(settings.session() == session);
    QVERIFY(settings.exportChoice() == choice);
    QVERIFY(settings.writingHelp() == help);
    QVERIFY(settings.writingLook() == writing);
    QVERIFY(settings.previewLook() == preview);
    QCOMPARE(settings.interfaceLanguage(), QStringLiteral("nl"));
    QVERIFY(settings.notice().isEmpty());
}

void TestSettings::recentFilesAreTenAndEachOnce()
{
    Settings settings(file());
    for (int i = 0; i < 12; ++i) {
        settings.addRecentFile({.path = QStringLiteral("/x/%1.nlx").arg(i), .items = i});
    }
    settings.addRecentFile(
        {.path = QStringLiteral("/x/5.nlx"), .title = QStringLiteral("Five, again")});
    QList<RecentFile> files = settings.recentFiles();
    QCOMPARE(files.size(), 10);
    QCOMPARE(files.first().title, QStringLiteral("Five, again"));
    QCOMPARE(files.at(1).path, QStringLiteral("/x/11.nlx"));
    QCOMPARE(std::ranges::count(files, QStringLiteral("/x/5.nlx"), &RecentFile::path), 1);
    settings.removeRecentFile(QStringLiteral("/x/11.nlx"));
    QCOMPARE(settings.recentFiles().at(1).path, QStringLiteral("/x/10.nlx"));
}

void TestSettings::sessionIsRead_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QList<int>>("panels"); // of the first
    QTest::newRow("none") << QByteArray() << QStringList() << QList<int>();
    QTest::newRow("paths only") << QByteArray("/x/may.nlx, /x/june.nlx")
                                << QStringList{QStringLiteral("/x/may.nlx"),
                                               QStringLiteral("/x/june.nlx")}
                                << QList<int>{300, 500, 400};
    QTest::newRow("one path") << QByteArray("/x/may.nlx")
                              << QStringList{QStringLiteral("/x/may.nlx")}
                              << QList<int>{300, 500, 400};
    QTest::newRow("strange panels")
        << QByteArray(R"("{\"path\":\"/x/may.nlx\",\"panels\":[1,-2]}")")
        << QStringList{QStringLiteral("/x/may.nlx")} << QList<int>();
    QTest::newRow("no rows") << QByteArray("5, {, true") << QStringList() << QList<int>();
}

void TestSettings::sessionIsRead()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QStringList, paths);
    QFETCH(const QList<int>, panels);
    QFile ini(file());
    QVERIFY(ini.open(QIODevice::WriteOnly));
    ini.write("[window]\npanels=300, 500, 400\n[session]\nfiles=" + written + '\n');
    ini.close();
    const QList<SessionWindow> session = Settings(file()).session();
    QStringList found;
    for (const SessionWindow &window : session) {
        found.append(window.path);
    }
    QCOMPARE(found, paths);
    QCOMPARE(session.isEmpty() ? QList<int>() : session.first().state.panels, panels);
}

void TestSettings::strangeValuesBecomeTheUsualOnes()
{
    QFile ini(file());
    QVERIFY(ini.open(QIODevice::WriteOnly));
    ini.write("[General]\nappearance=purple\nrecent=not json\n[window]\nlayout=7\npanels=-5, 1\n");
    ini.close();
    const Settings settings(file());
    QCOMPARE(settings.appearance(), Appearance::System);
    QCOMPARE(settings.windowState().layout, Layout::Split);
    QVERIFY(settings.windowState().panels.isEmpty());
    QVERIFY(settings.recentFiles().isEmpty());
}

void TestSettings::brokenFileIsSetAside()
{
    QFile ini(file());
    QVERIFY(ini.open(QIODevice::WriteOnly));
    ini.write("[unclosed\n\x01\x02 no key\n");
    ini.close();
    Settings settings(file());
    QVERIFY(settings.notice().contains(QStringLiteral(".broken")));
    QVERIFY(QFile::exists(file() + QStringLiteral(".broken")));
    QCOMPARE(settings.appearance(), Appearance::System);
    settings.setAppearance(Appearance::Light);
    settings.sync();
    QCOMPARE(Settings(file()).appearance(), Appearance::Light);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
