// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/issue/issuedialog.h"
#include "document/language/spellingwords.h"
#include "editor/item/fieldline.h"
#include "tests/app/apptest.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace masthead;
using namespace masthead::tests;

class TestIssueDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatTheIssueHas();
    void whatIsSetIsOneUndo();
    void nothingChangedIsNoChange();
    void emptyTextsLeaveNoTrace();
    void languageIsChosenOrTyped_data();
    void languageIsChosenOrTyped();
    void bandsInEitherOrder();
    void isAsHighAsItsFields_data();
    void isAsHighAsItsFields();
    void rightWordsAreOneUndo();
    void refusedLanguageKeepsTheDialog();

private:
    [[nodiscard]] QLineEdit *line(const char *name) const;
    void accept() { QVERIFY(press(*m_dialog, QStringLiteral("Change issue"))); }
    [[nodiscard]] const Issue &issue() const { return m_document->issue(); }

    std::unique_ptr<Document> m_document;
    QPointer<IssueDialog> m_dialog;
};

void TestIssueDialog::init()
{
    m_document = std::make_unique<Document>();
    Issue issue = testIssue();
    issue.settings = withLengthBand({}, SectionKind::News, {10, 20});
    m_document->open(issue, {}, {}, {});
    m_dialog = new IssueDialog(*m_document);
    m_dialog->show();
}

void TestIssueDialog::cleanup()
{
    delete m_dialog;
    m_document.reset();
}

QLineEdit *TestIssueDialog::line(const char *name) const
{
    for (QLineEdit *line : m_dialog->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == QLatin1StringView(name)) {
            return line;
        }
    }
    qFatal("there is no field %s", name);
}

void TestIssueDialog::showsWhatTheIssueHas()
{
    QCOMPARE(line("Publication")->text(), QStringLiteral("The Test Bulletin"));
    QCOMPARE(line("Title")->text(), QStringLiteral("May 2024"));
    QCOMPARE(line("News, from")->text(), QStringLiteral("10"));
    QCOMPARE(line("News, to")->text(), QStringLiteral("20"));
}

void TestIssueDialog::whatIsSetIsOneUndo()
{
    const Issue before = issue();
    const auto type = [&](const char *name, const QString &text) {
        line(name)->selectAll();
        QTest::keyClicks(line(name), text);
    };
    type("Publication", QStringLiteral("Wind Monthly"));
    type("Number", QStringLiteral("14"));
    type("Date", QStringLiteral("2024-06"));
    type("News, to", QStringLiteral("300"));
    accept();
    QCOMPARE(issue().publication, QStringLiteral("Wind Monthly"));
    QCOMPARE(issue().edition, QStringLiteral("14"));
    QCOMPARE(issue().date, QStringLiteral("2024-06"));
    QCOMPARE(lengthBand(issue(), SectionKind::News), (LengthBand{10, 300}));
    m_document->undo();
    QCOMPARE(issue(), before);
}

void TestIssueDialog::nothingChangedIsNoChange()
{
    accept();
    QCOMPARE(m_document->undoStack()->count(), 0);
    QVERIFY(m_dialog.isNull() || !m_dialog->isVisible());
}

void TestIssueDialog::emptyTextsLeaveNoTrace()
{
    line("Publication")->selectAll();
    QTest::keyClick(line("Publication"), Qt::Key_Delete);
    QTest::keyClicks(line("Author"), QStringLiteral("   "));
    accept();
    Issue expected = testIssue();
    expected.publication.clear();
    expected.settings = issue().settings;
    QCOMPARE(issue(), expected);
}

void TestIssueDialog::languageIsChosenOrTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("by its name") << QStringLiteral("Nederlands") << QStringLiteral("nl");
    QTest::newRow("by its tag") << QStringLiteral("pt-BR") << QStringLiteral("pt-BR");
    QTest::newRow("by a tag of the list") << QStringLiteral("zh-Hans") << QStringLiteral("zh-Hans");
    QTest::newRow("nothing is English") << QString() << QStringLiteral("en");
}

void TestIssueDialog::languageIsChosenOrTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, expected);
    m_dialog->findChild<QComboBox *>()->setCurrentText(typed);
    accept();
    QCOMPARE(issue().language, expected);
}

void TestIssueDialog::isAsHighAsItsFields_data()
{
    QTest::addColumn<SectionKind>("kind");
    QTest::newRow("kind with a usual length") << SectionKind::News;
    QTest::newRow("kind of any length") << SectionKind::Text;
}

void TestIssueDialog::isAsHighAsItsFields()
{
    QFETCH(const SectionKind, kind);
    Issue issue = testIssue();
    issue.sections = {{.id = SectionId(QStringLiteral("one")), .kind = kind}};
    m_document->open(issue, {}, {}, {});
    IssueDialog dialog(*m_document);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto *area = dialog.findChild<QScrollArea *>();
    QCOMPARE(area->height(), area->widget()->sizeHint().height());
}

void TestIssueDialog::bandsInEitherOrder()
{
    line("News, from")->setText(QStringLiteral("500"));
    line("News, to")->setText(QStringLiteral("100"));
    accept();
    QCOMPARE(lengthBand(issue(), SectionKind::News), (LengthBand{100, 500}));
}

void TestIssueDialog::rightWordsAreOneUndo()
{
    auto *words = m_dialog->findChild<QPlainTextEdit *>();
    words->setPlainText(QStringLiteral("Zuiderwind, Aeolus\nZuiderwind  轴承"));
    accept();
    QCOMPARE(spellingSettings(issue()).words,
             (QStringList{QStringLiteral("Aeolus"), QStringLiteral("Zuiderwind"),
                          QStringLiteral("轴承")}));
    QCOMPARE(lengthBand(issue(), SectionKind::News), (LengthBand{10, 20}));
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undo();
    QVERIFY(spellingSettings(issue()).words.isEmpty());
}

void TestIssueDialog::refusedLanguageKeepsTheDialog()
{
    m_dialog->findChild<QComboBox *>()->setCurrentText(QStringLiteral("not a language!"));
    accept();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(openDialog(*m_dialog) != nullptr);
    QCOMPARE(issue().language, QStringLiteral("en"));
}

QTEST_MAIN(TestIssueDialog)
#include "tst_issuedialog.moc"
