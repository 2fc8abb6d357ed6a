// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/fileflow.h"
#include "app/issuepage.h"
#include "app/mainwindow.h"
#include "app/messages/messagebar.h"
#include "app/statusbar.h"
#include "document/format/filelock.h"
#include "document/format/nlxreader.h"
#include "document/format/nlxwriter.h"
#include "editor/markdown/markdowneditor.h"
#include "tests/app/apptest.h"

#include <sys/stat.h>
#include <unistd.h>

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace masthead;
using namespace masthead::tests;

namespace {

using Act = std::function<void(const QString &path)>;

} // namespace

Q_DECLARE_METATYPE(Act)

/// What a window says when its file changes under it: without a click, since the file is watched.
class TestFileBars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhatBecameOfTheFile_data();
    void tellsWhatBecameOfTheFile();
    void deletedFileIsUnsavedUntilItIsBack();
    void savingMakesADeletedFileAgain();
    void closingAsksWhenTheFileIsGone();
    void changedFileIsCompared_data();
    void fileIsWatchedOnWhenItWasSaved();
    void changedFileIsCompared();
    void barStaysWhenACopyIsNotMade();
    void readOnlyFileIsSavedElsewhere();
    void readOnlyIsSaidAtOpening();
    void fileThatAnotherHasOpenIsSavedElsewhere();
    void lockIsTakenWhenTheOtherIsDone();
    void anothersLockMayBeIgnored();
    void lockGoesWithTheIssue();

private:
    void open();
    void changeOnDisk() const;
    void type(const QString &text) const;
    /// As another machine's Masthead does.
    void lockByAnother() const;
    /// The bars' words, the newest bar first.
    [[nodiscard]] QString bars() const;
    [[nodiscard]] QString status() const { return m_window->findChild<StatusBar *>()->text(); }
    [[nodiscard]] bool pressInBar(const QString &text) const;
    [[nodiscard]] QFileDialog *chooser() const
    {
        return qobject_cast<QFileDialog *>(openDialog(*m_window));
    }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;
};

void TestFileBars::init()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_sandbox = std::make_unique<Sandbox>();
    m_services = std::make_unique<TestServices>(*m_sandbox);
    QVERIFY(QDir().mkdir(m_sandbox->path(QStringLiteral("issues"))));
    m_path = m_sandbox->path(QStringLiteral("issues/may.nlx"));
    writeTestIssue(m_path);
    m_window = std::make_unique<MainWindow>(m_services->get());
    m_window->show();
}

void TestFileBars::cleanup()
{
    ::chmod(QFile::encodeName(QFileInfo(m_path).absolutePath()).constData(), 0700);
    m_window->document().discardUnsaved();
    m_window.reset();
}

void TestFileBars::open()
{
    QSignalSpy shown(m_window.get(), &MainWindow::issueShown);
    m_window->open(m_path);
    QVERIFY(shown.wait());
}

void TestFileBars::changeOnDisk() const
{
    Issue other = testIssue();
    other.title = QStringLiteral("June 2024");
    QVERIFY(saveNlxFile(other, {}, m_path).has_value());
}

void TestFileBars::type(const QString &text) const
{
    m_window->findChild<MarkdownEditor *>()->insertPlainText(text);
}

QString TestFileBars::bars() const
{
    QStringList texts;
    const auto found = m_window->findChildren<MessageBar *>();
    for (const MessageBar *bar : found) {
        if (!bar->isHidden()) {
            texts.append(bar->accessibleName());
        }
    }
    return texts.join(u'\n');
}

bool TestFileBars::pressInBar(const QString &text) const
{
    return QTest::qWaitFor([&] { return press(m_window->page().messages(), text); });
}

/// F06, F09, F10: said by itself, and taken back when it is over.
void TestFileBars::tellsWhatBecameOfTheFile_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("unsaved");
    const auto row = [](const char *name, const Act &act, const char *said, const char *status,
                        bool isUnsaved) {
        QTest::newRow(name) << act << QString::fromLatin1(said) << QString::fromLatin1(status)
                            << isUnsaved;
    };
    row(
        "F10 deleted", [](const QString &path) { QFile::remove(path); },
        "may.nlx was deleted or moved.", "the file is gone", true);
    row(
        "F10 folder moved",
        [](const QString &path) {
            const QString folder = QFileInfo(path).absolutePath();
            QVERIFY(QDir().rename(folder, folder + QStringLiteral(".moved")));
        },
        "The folder of may.nlx is not there any more.", "the file is gone", true);
    row(
        "F10 fifo",
        [](const QString &path) {
            QFile::remove(path);
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        },
        "Something that is no file stands in the place of may.nlx.", "the file is gone", true);
    row(
        "F10 folder in its place",
        [](const QString &path) {
            QFile::remove(path);
            QDir().mkdir(path);
        },
        "A folder stands in the place of may.nlx.", "the file is gone", true);
    row(
        "F06 read-only",
        [](const QString &path) { ::chmod(QFile::encodeName(path).constData(), 0400); },
        "may.nlx is read-only.", "Read-only", false);
    row(
        "F06 folder read-only",
        [](const QString &path) {
            ::chmod(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), 0500);
        },
        "The folder of may.nlx is read-only.", "Read-only", false);
    row(
        "F09 changed",
        [](const QString &path) {
            Issue other = testIssue();
            other.title = QStringLiteral("June 2024");
            QVERIFY(saveNlxFile(other, {}, path).has_value());
        },
        "may.nlx was changed by another program.", "Another version is on disk", false);
}

void TestFileBars::tellsWhatBecameOfTheFile()
{
    QFETCH(const Act, act);
    QFETCH(const QString, said);
    QFETCH(const QString, status);
    QFETCH(const bool, unsaved);
    if (::geteuid() == 0 && status == u"Read-only") {
        QSKIP("this user may write everything");
    }
    open();
    const QString kept = m_sandbox->path(QStringLiteral("kept.nlx"));
    QVERIFY(QFile::copy(m_path, kept));
    QCOMPARE(bars(), QString());
    act(m_path);
    QTRY_VERIFY2(bars().startsWith(said), qPrintable(bars()));
    QTRY_VERIFY2(this->status().contains(status), qPrintable(this->status()));
    QCOMPARE(m_window->isWindowModified(), unsaved);

    // As it was.
    const QString folder = QFileInfo(m_path).absolutePath();
    QDir().mkdir(folder);
    ::chmod(QFile::encodeName(folder).constData(), 0700);
    QFile::remove(m_path);
    QDir().rmdir(m_path);
    QVERIFY(QFile::copy(kept, m_path));
    m_window->findChild<FileFlow *>()->file().checkDisk();
    QTRY_COMPARE(bars(), QString());
    QTRY_VERIFY2(this->status().contains(QStringLiteral("Saved")), qPrintable(this->status()));
    QVERIFY(!m_window->isWindowModified());
}

void TestFileBars::deletedFileIsUnsavedUntilItIsBack()
{
    open();
    const QString elsewhere = m_sandbox->path(QStringLiteral("elsewhere.nlx"));
    QVERIFY(QFile::rename(m_path, elsewhere));
    QTRY_VERIFY(m_window->document().isDirty());
    QVERIFY(QFile::rename(elsewhere, m_path));
    QTRY_VERIFY(!m_window->document().isDirty());
    QTRY_COMPARE(bars(), QString());
}

void TestFileBars::savingMakesADeletedFileAgain()
{
    open();
    QVERIFY(QFile::remove(m_path));
    QVERIFY(pressInBar(QStringLiteral("Save now")));
    QTRY_VERIFY(!m_window->document().isDirty());
    QVERIFY(readNlxFile(m_path)->issue == testIssue());
    QCOMPARE(bars(), QString());
}

void TestFileBars::closingAsksWhenTheFileIsGone()
{
    open();
    QVERIFY(QFile::remove(m_path));
    QTRY_VERIFY(m_window->document().isDirty());
    QVERIFY(!m_window->close());
    const QDialog *question = openDialog(*m_window);
    QVERIFY(question != nullptr);
    QSignalSpy closed(m_window.get(), &MainWindow::closed);
    QVERIFY(press(*question, QStringLiteral("Save")));
    QVERIFY(closed.wait());
    QVERIFY(readNlxFile(m_path)->issue == testIssue());
}

void TestFileBars::changedFileIsCompared_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("title"); // of the issue in the window and in the file
    QTest::addColumn<bool>("saidStill");
    QTest::newRow("later") << QStringLiteral("Later") << QString() << true;
    QTest::newRow("reload") << QStringLiteral("Reload") << QStringLiteral("June 2024") << false;
    QTest::newRow("keep mine") << QStringLiteral("Keep mine") << QStringLiteral("May 2024")
                               << false;
}

/// The file that was saved is held open, and stands no longer where the watched one stood.
void TestFileBars::fileIsWatchedOnWhenItWasSaved()
{
    open();
    type(QStringLiteral("Mine. "));
    m_window->save();
    QTRY_VERIFY(!m_window->isWindowModified());
    const QString other = m_sandbox->path(QStringLiteral("other.nlx"));
    QVERIFY(saveNlxFile(testIssue(), {}, other).has_value());
    QFile from(other);
    QFile into(m_path);
    QVERIFY(from.open(QIODevice::ReadOnly));
    QTest::qWait(400); // what the saving stirred is over: only what is watched tells now
    QVERIFY(into.open(QIODevice::WriteOnly | QIODevice::Truncate)); // as cp does it
    into.write(from.readAll());
    into.close();
    QTRY_VERIFY(bars().startsWith(QStringLiteral("may.nlx was changed by another program.")));
}

void TestFileBars::changedFileIsCompared()
{
    QFETCH(const QString, answer);
    QFETCH(const QString, title);
    QFETCH(const bool, saidStill);
    open();
    type(QStringLiteral("Mine. "));
    changeOnDisk();
    QVERIFY(pressInBar(QStringLiteral("Compare…")));
    const QDialog *dialog = openDialog(*m_window);
    QVERIFY(dialog != nullptr);
    const auto texts = dialog->findChildren<QPlainTextEdit *>();
    QCOMPARE(texts.size(), 2);
    QVERIFY(texts.first()->toPlainText().contains(QStringLiteral("Title: May 2024")));
    QVERIFY(texts.last()->toPlainText().contains(QStringLiteral("Title: June 2024")));
    QVERIFY(press(*dialog, answer));
    QTRY_COMPARE(!bars().isEmpty(), saidStill);
    if (!title.isEmpty()) {
        QTRY_COMPARE(readNlxFile(m_path)->issue.title, title);
        QTRY_COMPARE(m_window->document().issue().title, title);
    }
}

void TestFileBars::barStaysWhenACopyIsNotMade()
{
    open();
    changeOnDisk();
    QVERIFY(pressInBar(QStringLiteral("Save as copy…")));
    QVERIFY(chooser() != nullptr);
    chooser()->reject();
    QVERIFY(!bars().isEmpty());
}

/// F06: never over the file; the journal holds what is not saved.
void TestFileBars::readOnlyFileIsSavedElsewhere()
{
    if (::geteuid() == 0) {
        QSKIP("this user may write everything");
    }
    open();
    QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0400), 0);
    QTRY_VERIFY(!bars().isEmpty());
    type(QStringLiteral("Mine. "));
    QVERIFY2(status().contains(QStringLiteral("Read-only, unsaved changes")), qPrintable(status()));
    m_window->save();
    QFileDialog *dialog = chooser();
    QVERIFY(dialog != nullptr);
    QCOMPARE(QFileInfo(dialog->selectedFiles().first()).fileName(),
             QStringLiteral("may (copy).nlx"));
    const QString copy = m_sandbox->path(QStringLiteral("issues/copy.nlx"));
    Q_EMIT dialog->fileSelected(copy);
    QTRY_COMPARE(m_window->document().path(), copy);
    QVERIFY(!m_window->document().isDirty());
    QTRY_COMPARE(bars(), QString());
    QVERIFY(readNlxFile(m_path)->issue == testIssue());
}

void TestFileBars::readOnlyIsSaidAtOpening()
{
    if (::geteuid() == 0) {
        QSKIP("this user may write everything");
    }
    QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0400), 0);
    open();
    QTRY_VERIFY(bars().startsWith(QStringLiteral("may.nlx is read-only.")));
    QVERIFY(status().endsWith(QStringLiteral("Read-only")));
}

void TestFileBars::lockByAnother() const
{
    QFile lock(lockPath(m_path));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(R"({"id":"x1","user":"eve","host":"study","machine":"0f","boot":"0f","pid":7,)"
               R"("since":"2024-05-01T10:00:00Z"})");
}

/// F11.
void TestFileBars::fileThatAnotherHasOpenIsSavedElsewhere()
{
    lockByAnother();
    open();
    QTRY_VERIFY2(bars().startsWith(QStringLiteral("may.nlx is open on study by eve, since ")),
                 qPrintable(bars()));
    QVERIFY(status().endsWith(QStringLiteral("Read-only")));
    type(QStringLiteral("Mine. "));
    m_window->save();
    QVERIFY(chooser() != nullptr);
    const QString copy = m_sandbox->path(QStringLiteral("issues/copy.nlx"));
    Q_EMIT chooser()->fileSelected(copy);
    QTRY_COMPARE(m_window->document().path(), copy);
    QTRY_COMPARE(bars(), QString());
    QVERIFY(readNlxFile(m_path)->issue == testIssue());
    QVERIFY(QFile::exists(lockPath(m_path)));
    QTRY_VERIFY(QFile::exists(lockPath(copy)));
}

void TestFileBars::lockIsTakenWhenTheOtherIsDone()
{
    lockByAnother();
    open();
    QTRY_VERIFY(!bars().isEmpty());
    m_window->findChild<FileFlow *>()->file().reload(); // it is said still
    QTRY_VERIFY(!m_window->findChild<FileFlow *>()->file().isReading());
    QTRY_VERIFY(!bars().isEmpty());
    QVERIFY(QFile::remove(lockPath(m_path)));
    QTRY_COMPARE(bars(), QString());
    QTRY_VERIFY(QFile::exists(lockPath(m_path)));
    QVERIFY2(status().contains(QStringLiteral("Saved")), qPrintable(status()));
}

void TestFileBars::anothersLockMayBeIgnored()
{
    lockByAnother();
    open();
    QVERIFY(pressInBar(QStringLiteral("Write anyway")));
    type(QStringLiteral("Mine. "));
    m_window->save();
    QTRY_VERIFY(!m_window->document().isDirty());
    QVERIFY(readNlxFile(m_path)->issue == m_window->document().issue());
    QCOMPARE(bars(), QString());
    m_window->closeIssue();
    QTRY_VERIFY(m_window->document().path().isEmpty());
    QFile lock(lockPath(m_path));
    QVERIFY(lock.open(QIODevice::ReadOnly));
    QVERIFY(lock.readAll().contains("study"));
}

void TestFileBars::lockGoesWithTheIssue()
{
    open();
    QTRY_VERIFY(QFile::exists(lockPath(m_path)));
    m_window->closeIssue();
    QTRY_VERIFY(!QFile::exists(lockPath(m_path)));
    open();
    QTRY_VERIFY(QFile::exists(lockPath(m_path)));
    m_window.reset(); // the program ends
    QVERIFY(!QFile::exists(lockPath(m_path)));
    m_window = std::make_unique<MainWindow>(m_services->get());
}

QTEST_MAIN(TestFileBars)
#include "tst_filebars.moc"
