// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/backupsdialog.h"

#include "app/compare/comparedialog.h"
#include "app/file/filethread.h"
#include "app/issuename.h"
#include "app/messages/dialogs.h"
#include "app/style/style.h"
#include "editor/style/dateformats.h"
#include "editor/style/fonts.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace masthead {

namespace {

constexpr int kRowHeight = 30;

enum Column : std::uint8_t { Saved, Title, Items, Size };

QString timeText(const QDateTime &utc)
{
    const QDateTime time = utc.toLocalTime();
    const QString clock = time.time().toString(QStringLiteral("HH:mm:ss"));
    if (time.date() == QDate::currentDate()) {
        return BackupsDialog::tr("today %1").arg(clock);
    }
    //: %1 is a day, %2 a time
    return BackupsDialog::tr("%1, %2").arg(QLocale().toString(time.date(), weekdayFormat()), clock);
}

/// "May 2026 – may.nlx, 3 versions, the newest today 14:02:11".
QString choiceText(const QString &title, const KeptFile &file)
{
    //: %1 is what people call an issue and its file, %2 "today 14:02:11" or a day and a time
    return BackupsDialog::tr("%1, %n version(s), the newest %2", nullptr,
                             static_cast<int>(file.backups.size()))
        .arg(issueName(title, file.path), timeText(file.backups.first().time));
}

int itemCount(const Issue &issue)
{
    qsizetype count = 0;
    for (const Section &section : issue.sections) {
        count += section.items.size();
    }
    return static_cast<int>(count);
}

} // namespace

BackupsDialog::BackupsDialog(const QString &path, const QString &why, QWidget *parent)
    : QDialog(parent)
{
    build();
    m_head->setToolTip(QDir::toNativeSeparators(path));
    m_head->setText(!why.isEmpty() ? why
                    : path.isEmpty()
                        ? tr("A backup is kept each time that the issue is saved. This "
                             "one was not saved yet.")
                        : tr("Each time that %1 is saved, a backup of it is kept: the "
                             "last ten, and one a day for thirty days.")
                              .arg(QFileInfo(path).fileName()));
    inFileThread(
        this, [path] { return backupsOf(path); },
        [this, path](const QList<Backup> &backups) {
            fill({.path = path, .backups = backups});
            m_list->setFocus();
        });
}

BackupsDialog::BackupsDialog(const QStringList &paths, QWidget *parent)
    : QDialog(parent)
{
    build();
    m_head->setText(tr("Each time that an issue is saved, a backup of it is kept: the last ten, "
                       "and one a day for thirty days."));
    inFileThread(
        this, [paths] { return keptFiles(paths); },
        [this](const QList<KeptFile> &files) { offer(files); });
}

void BackupsDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Backups"));
    resize(QSize(scaled(640), scaled(420)).boundedTo(roomOnScreen(*this)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 12);
    layout->setSpacing(12);
    m_head = new QLabel(this);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    layout->addWidget(m_head);
    m_files = new QComboBox(this);
    m_files->setAccessibleName(tr("Issue"));
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_files->hide();
    connect(m_files, &QComboBox::currentIndexChanged, this,
            [this](int index) { fill(m_kept.at(index)); });
    layout->addWidget(m_files);

    m_list = new QTreeWidget(this);
    m_list->setHeaderLabels({tr("Saved"), tr("Title"), tr("Items"), tr("Size")});
    m_list->setAccessibleName(tr("Backups"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BackupsDialog::updateButtons);
    // Not itemActivated: Enter is the default button's, too.
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &BackupsDialog::openCurrent);
    layout->addWidget(m_list, 1);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    const auto add = [&](const QString &text, auto run) {
        auto *button = new QPushButton(text, this);
        connect(button, &QPushButton::clicked, this, run);
        foot->addWidget(button);
        return button;
    };
    m_compare = add(tr("Compare…"), &BackupsDialog::compareCurrent);
    foot->addStretch(1);
    add(tr("Close"), &QDialog::reject);
    m_open = add(tr("Open copy"), &BackupsDialog::openCurrent);
    makeFilled(m_open);
    layout->addLayout(foot);
    m_compare->hide();
    updateButtons();
}

void BackupsDialog::setPresent(const Issue &issue)
{
    m_present = issue;
    m_compare->show();
}

void BackupsDialog::offer(const QList<KeptFile> &files)
{
    if (files.isEmpty()) {
        m_head->setText(
            tr("A backup is kept each time that an issue is saved. There is none yet."));
        return;
    }
    m_kept = files;
    for (const KeptFile &file : files) {
        m_files->addItem(choiceText({}, file));
    }
    m_files->show();
    m_files->setFocus();
    describeFile(0);
}

/// By the title of its newest version, one after the other.
void BackupsDialog::describeFile(qsizetype index)
{
    if (index >= m_kept.size()) {
        return;
    }
    inFileThread(
        this, [path = m_kept.at(index).backups.first().path] { return readNlxFile(path); },
        [this, index](const Result<OpenedIssue> &read) {
            m_files->setItemText(
                static_cast<int>(index),
                choiceText(read ? read->issue.title : QString(), m_kept.at(index)));
            describeFile(index + 1);
        });
}

void BackupsDialog::fill(const KeptFile &file)
{
    m_file = file;
    ++m_fills;
    m_list->clear();
    const QLocale locale;
    for (const Backup &backup : file.backups) {
        auto *row = new QTreeWidgetItem(m_list);
        row->setText(Saved, timeText(backup.time));
        row->setText(Size, locale.formattedDataSize(backup.bytes, 0, QLocale::DataSizeSIFormat));
        row->setSizeHint(Title, {0, scaled(kRowHeight)});
        row->setTextAlignment(Items, Qt::AlignRight | Qt::AlignVCenter);
        row->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    describe(0);
}

/// One after the other, from the newest on: many may be large.
void BackupsDialog::describe(qsizetype index)
{
    if (index >= m_file.backups.size()) {
        return;
    }
    inFileThread(
        this, [path = m_file.backups.at(index).path] { return readNlxFile(path); },
        [this, index, fill = m_fills](const Result<OpenedIssue> &read) {
            if (fill == m_fills) {
                describe(*m_list->topLevelItem(static_cast<int>(index)), read);
                describe(index + 1);
            }
        });
}

void BackupsDialog::describe(QTreeWidgetItem &row, const Result<OpenedIssue> &read)
{
    if (!read) {
        row.setText(Title, tr("This version can't be read."));
        row.setToolTip(Title, read.error().what);
        return;
    }
    row.setText(Title, issueName(read->issue.title, {}));
    row.setText(Items, QLocale().toString(itemCount(read->issue)));
}

void BackupsDialog::updateButtons()
{
    const bool isOne = m_list->currentItem() != nullptr;
    m_open->setEnabled(isOne);
    m_compare->setEnabled(isOne);
}

template <typename Use>
void BackupsDialog::useCurrent(Use use)
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0) {
        return;
    }
    inFileThread(
        this, [path = m_file.backups.at(row).path] { return readNlxFile(path); },
        [this, backup = m_file.backups.at(row), use](const Result<OpenedIssue> &read) {
            if (read) {
                use(backup, *read);
            } else {
                showError(this, read.error());
            }
        });
}

void BackupsDialog::openCurrent()
{
    useCurrent([this](const Backup &backup, const OpenedIssue &read) {
        const QString name = m_file.path.isEmpty() ? issueName(read.issue.title, {})
                                                   : QFileInfo(m_file.path).fileName();
        //: %1 is the name of a file or an issue, %2 "today 14:02:11" or a day and a time
        const QString origin = tr("This is a copy of %1 as it was saved %2.");
        Q_EMIT openRequested(read.issue, read.blobs, origin.arg(name, timeText(backup.time)));
        accept();
    });
}

void BackupsDialog::compareCurrent()
{
    useCurrent([this](const Backup &backup, const OpenedIssue &read) {
        auto *dialog =
            new CompareDialog({.title = tr("Compare with a backup"),
                               .name = issueName(read.issue.title, {}),
                               .path = backup.path,
                               .facts = {tr("This is what has changed since the backup of %1.")
                                             .arg(timeText(backup.time))},
                               .before = {.name = tr("Backup"), .issue = read.issue},
                               .after = {.name = tr("Now"), .issue = m_present.value_or(Issue())}},
                              {{.text = tr("Close"), .code = QDialog::Rejected},
                               {.text = tr("Open copy"), .code = QDialog::Accepted}},
                              this);
        connect(dialog, &QDialog::accepted, this, &BackupsDialog::openCurrent);
        dialog->open();
    });
}

} // namespace masthead
