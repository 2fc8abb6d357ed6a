// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/apptest.h"

#include "app/file/filethread.h"
#include "document/format/nlxwriter.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QTest>

namespace masthead::tests {

namespace {

Item makeItem(const char *id, const char *title, const char *body)
{
    Item item;
    item.id = ItemId(QString::fromLatin1(id));
    item.title = QString::fromUtf8(title);
    item.body = QString::fromUtf8(body);
    return item;
}

Section makeSection(const char *id, SectionKind kind, const char *title, const QList<Item> &items)
{
    Section section;
    section.id = SectionId(QString::fromLatin1(id));
    section.kind = kind;
    section.title = QString::fromUtf8(title);
    section.items = items;
    return section;
}

} // namespace

Sandbox::Sandbox()
{
    const auto folder = [this](const char *variable, const char *name) {
        const QString made = path(QString::fromLatin1(name));
        QDir().mkpath(made);
        QFile::setPermissions(made, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, made.toUtf8());
    };
    folder("XDG_CONFIG_HOME", "config");
    folder("XDG_DATA_HOME", "data");
    folder("XDG_STATE_HOME", "state");
    folder("XDG_RUNTIME_DIR", "run");
}

TestServices::TestServices(const Sandbox &sandbox)
    : settings(sandbox.settingsFile())
    , look(Appearance::Light)
{
}

BusyFileThreads::BusyFileThreads()
{
    for (int i = 0; i < fileThreads().maxThreadCount(); ++i) {
        fileThreads().start([this] { m_done.acquire(); });
    }
}

BusyFileThreads::~BusyFileThreads()
{
    m_done.release(fileThreads().maxThreadCount());
    fileThreads().waitForDone();
}

Issue testIssue()
{
    Issue issue;
    issue.publication = QStringLiteral("The Test Bulletin");
    issue.title = QStringLiteral("May 2024");
    issue.date = QStringLiteral("2024-05");
    issue.sections = {
        makeSection("hello", SectionKind::Text, "Good day", {makeItem("greeting", "", "")}),
        makeSection("news", SectionKind::News, "In short",
                    {makeItem("one", "First news", "Words of the first."),
                     makeItem("two", "Second news", "Words of the second."),
                     makeItem("three", "Third news", "Words of the third.")}),
        makeSection("bye", SectionKind::Signoff, "Until June", {makeItem("goodbye", "", "Bye.")}),
    };
    return issue;
}

void writeTestIssue(const QString &path)
{
    const Result<Sha256> saved = saveNlxFile(testIssue(), {}, path);
    if (!saved) {
        qFatal("the test's issue could not be written: %s", qPrintable(plainText(saved.error())));
    }
}

QDialog *openDialog(const QWidget &window)
{
    QDialog *found = nullptr;
    const auto look = [&] {
        const QList<QDialog *> dialogs = window.findChildren<QDialog *>();
        for (QDialog *dialog : dialogs) {
            if (dialog->isVisible()) {
                found = dialog;
            }
        }
        return found != nullptr;
    };
    return QTest::qWaitFor(look) ? found : nullptr;
}

bool press(const QWidget &dialog, const QString &text)
{
    const QList<QAbstractButton *> buttons = dialog.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->text() == text && button->isVisible()) {
            button->click();
            return true;
        }
    }
    return false;
}

} // namespace masthead::tests
