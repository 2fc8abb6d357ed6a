// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/exportdialog.h"
#include "app/export/findinglist.h"
#include "app/export/formatlist.h"
#include "app/export/jobrow.h"
#include "tests/app/apptest.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace masthead;
using namespace masthead::tests;

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesTheFilesAfterTheIssue();
    void namesWhatItWillReplace();
    void exportsWhatIsChecked();
    void jobsStayOnTheScreen();
    void relativeFolderIsBesideTheIssue();
    void remembersTheChoice();
    void nothingCheckedIsNothingToExport();
    void cancelLeavesTheOldFile();
    void failureSaysWhy();
    void pdfIsOffWithoutItsEngine();
    void findingsOfTheFormLeadToTheirPlaces();

private:
    [[nodiscard]] QPushButton *exportButton() const;
    [[nodiscard]] QStringList rows() const;

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<ExportDialog> m_dialog;
};

void TestExportDialog::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    m_services = std::make_unique<TestServices>(*m_sandbox);
    m_document = std::make_unique<Document>();
    m_document->open(testIssue(), {}, m_sandbox->path(QStringLiteral("may.nlx")), {});
    m_dialog =
        std::make_unique<ExportDialog>(m_services->get().web, *m_document, m_services->settings);
    m_dialog->show();
}

void TestExportDialog::cleanup()
{
    m_dialog.reset();
    m_document.reset();
}

QPushButton *TestExportDialog::exportButton() const
{
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->isDefault()) {
            return button;
        }
    }
    return nullptr;
}

QStringList TestExportDialog::rows() const
{
    QStringList texts;
    for (const JobRow *row : m_dialog->findChildren<JobRow *>()) {
        texts.append(row->text());
    }
    return texts;
}

void TestExportDialog::namesTheFilesAfterTheIssue()
{
    const Issue issue = testIssue();
    QCOMPARE(exportPath({}, QStringLiteral("/x/may.nlx"), issue, ExportFormat::Web),
             QStringLiteral("/x/may.html"));
    QCOMPARE(
        exportPath(QStringLiteral("/y"), QStringLiteral("/x/may.nlx"), issue, ExportFormat::Pdf),
        QStringLiteral("/y/may.pdf"));
    QCOMPARE(exportPath(QStringLiteral("/y"), {}, issue, ExportFormat::Markdown),
             QStringLiteral("/y/2024-05.md"));
    Issue undated;
    undated.title = QStringLiteral("../a/b: 五月");
    QCOMPARE(exportPath(QStringLiteral("/y"), {}, undated, ExportFormat::Web),
             QStringLiteral("/y/..-a-b-五月.html"));
    QCOMPARE(exportPath(QStringLiteral("/y"), {}, {}, ExportFormat::Web),
             QStringLiteral("/y/issue.html"));
}

void TestExportDialog::namesWhatItWillReplace()
{
    for (const char *name : {"may.md", "may.html"}) {
        QFile file(m_sandbox->path(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const auto isSaid = [&](const QString &text) {
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](QLabel *label) { return label->text() == text; });
    };
    auto *formats = m_dialog->findChild<FormatList *>();
    formats->setCheckedFormats({QStringLiteral("markdown")});
    QVERIFY(isSaid(QStringLiteral("Replaces may.md")));
    formats->setCheckedFormats({QStringLiteral("web"), QStringLiteral("markdown")});
    const QStringList both{QStringLiteral("may.html"), QStringLiteral("may.md")};
    QVERIFY(isSaid(QStringLiteral("Replaces %1").arg(QLocale().createSeparatedList(both))));
}

void TestExportDialog::exportsWhatIsChecked()
{
    m_dialog->findChild<FormatList *>()->setCheckedFormats(
        {QStringLiteral("web"), QStringLiteral("markdown")});
    QSignalSpy finished(m_dialog.get(), &ExportDialog::finishedAll);
    QTest::mouseClick(exportButton(), Qt::LeftButton);
    QVERIFY(finished.wait());
    QFile page(m_sandbox->path(QStringLiteral("may.html")));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.readAll().contains("Words of the first."));
    QFile text(m_sandbox->path(QStringLiteral("may.md")));
    QVERIFY(text.open(QIODevice::ReadOnly));
    QVERIFY(text.readAll().contains("Words of the first."));
    QCOMPARE(rows().size(), 2);
    QVERIFY2(rows().first().contains(QStringLiteral("may.html, ")), qPrintable(rows().first()));
}

void TestExportDialog::jobsStayOnTheScreen()
{
    const QRect room = m_dialog->screen()->availableGeometry();
    m_dialog->move(0, room.bottom() - m_dialog->frameGeometry().height());
    const int height = m_dialog->height();
    m_dialog->findChild<FormatList *>()->setCheckedFormats(
        {QStringLiteral("web"), QStringLiteral("markdown")});
    QSignalSpy finished(m_dialog.get(), &ExportDialog::finishedAll);
    QTest::mouseClick(exportButton(), Qt::LeftButton);
    QVERIFY(finished.wait());
    QVERIFY(m_dialog->height() > height);
    QVERIFY(room.contains(m_dialog->frameGeometry()));
}

void TestExportDialog::relativeFolderIsBesideTheIssue()
{
    auto *folder = m_dialog->findChild<QLineEdit *>();
    folder->setFocus();
    folder->selectAll();
    QTest::keyClicks(folder, QStringLiteral("out/may"));
    Q_EMIT folder->editingFinished();
    QCOMPARE(folder->text(), m_sandbox->path(QStringLiteral("out/may")));
}

void TestExportDialog::remembersTheChoice()
{
    m_dialog->findChild<FormatList *>()->setCheckedFormats({QStringLiteral("markdown")});
    QSignalSpy finished(m_dialog.get(), &ExportDialog::finishedAll);
    m_dialog->exportNow();
    QVERIFY(finished.wait());
    const ExportDialog next(m_services->get().web, *m_document, m_services->settings);
    QCOMPARE(next.findChild<FormatList *>()->checkedFormats(), QList{ExportFormat::Markdown});
}

void TestExportDialog::nothingCheckedIsNothingToExport()
{
    m_dialog->findChild<FormatList *>()->setCheckedFormats({});
    QVERIFY(!exportButton()->isEnabled());
    // The space bar checks the current row.
    auto *list = m_dialog->findChild<FormatList *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(list->checkedFormats(), QList{ExportFormat::Web});
    QVERIFY(exportButton()->isEnabled());
}

void TestExportDialog::cancelLeavesTheOldFile()
{
    const QString path = m_sandbox->path(QStringLiteral("may.md"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    // The second of two jobs waits while the first runs: it is cancelled before it starts.
    m_dialog->findChild<FormatList *>()->setCheckedFormats(
        {QStringLiteral("web"), QStringLiteral("markdown")});
    QSignalSpy finished(m_dialog.get(), &ExportDialog::finishedAll);
    m_dialog->exportNow();
    QVERIFY(press(*m_dialog, QStringLiteral("Cancel")));
    QVERIFY(finished.wait());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    QVERIFY2(rows().last().contains(QStringLiteral("cancelled")), qPrintable(rows().last()));
}

void TestExportDialog::failureSaysWhy()
{
    // A file where the folder should be.
    QFile blocker(m_sandbox->path(QStringLiteral("blocker")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    blocker.close();
    m_dialog->findChild<QLineEdit *>()->setText(m_sandbox->path(QStringLiteral("blocker/sub")));
    m_dialog->findChild<FormatList *>()->setCheckedFormats({QStringLiteral("web")});
    QSignalSpy finished(m_dialog.get(), &ExportDialog::finishedAll);
    m_dialog->exportNow();
    QVERIFY(finished.wait());
    QVERIFY2(rows().first().contains(QStringLiteral("could not be made")),
             qPrintable(rows().first()));
    QVERIFY(press(*m_dialog, QStringLiteral("Details")));
    const QDialog *details = openDialog(*m_dialog);
    QVERIFY(details != nullptr);
}

void TestExportDialog::pdfIsOffWithoutItsEngine()
{
    auto *list = m_dialog->findChild<FormatList *>();
    list->setCheckedFormats({QStringLiteral("pdf"), QStringLiteral("web")});
    QCOMPARE(list->checkedFormats(), QList{ExportFormat::Web});
}

void TestExportDialog::findingsOfTheFormLeadToTheirPlaces()
{
    auto *formats = m_dialog->findChild<FormatList *>();
    const auto *findings = m_dialog->findChild<FindingList *>();
    formats->setCurrentRow(static_cast<int>(ExportFormat::Web));
    QCOMPARE(findings->texts(), (QStringList{QStringLiteral("No source in 3 places"),
                                             QStringLiteral("No text: An untitled item")}));
    formats->setCurrentRow(static_cast<int>(ExportFormat::Markdown));
    QCOMPARE(findings->texts(), QStringList());
    formats->setCurrentRow(static_cast<int>(ExportFormat::Web));
    QSignalSpy asked(m_dialog.get(), &ExportDialog::goToRequested);
    QVERIFY(QTest::qWaitFor([&] { // a row is shown when the layout gets to it
        return press(*m_dialog, QStringLiteral("Show"));
    }));
    QCOMPARE(asked.first().first().value<ItemId>(),
             m_document->issue().sections[1].items.first().id);
    QVERIFY(!m_dialog->isVisible());
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
