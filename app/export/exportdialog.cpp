// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/exportdialog.h"

#include "app/export/findinglist.h"
#include "app/export/formatlist.h"
#include "app/export/jobrow.h"
#include "app/messages/dialogs.h"
#include "app/style/paint.h"
#include "app/style/style.h"
#include "editor/style/fonts.h"
#include "editor/style/tokens.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace masthead {

namespace {

constexpr int kFormatsWidth = 268;
constexpr int kOptionsWidth = 520;
constexpr int kOptionsHeight = 348;

} // namespace

ExportDialog::ExportDialog(const WebStart &start, const Document &document, Settings &settings,
                           QWidget *parent)
    : QDialog(parent)
    , m_start(start)
    , m_document(document)
    , m_settings(settings)
{
    setWindowTitle(tr("Export “%1”").arg(document.issue().title));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->setSizeConstraint(QLayout::SetMinimumSize);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(makeFormats());
    upper->addWidget(makeOptions(), 1);
    layout->addLayout(upper, 1);
    layout->addWidget(makeJobs());
    QWidget *foot = makeFoot();
    layout->addWidget(foot);
    resize(QSize(scaled(kFormatsWidth + kOptionsWidth),
                 scaled(kOptionsHeight) + foot->sizeHint().height())
               .boundedTo(roomOnScreen(*this)));

    const ExportChoice last = settings.exportChoice();
    m_formats->setCheckedFormats(last.formats.isEmpty() ? QStringList{QStringLiteral("web")}
                                                        : last.formats);
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(last.paper)));
    m_folder->setText(
        QDir::toNativeSeparators(last.folder.isEmpty() || !QFileInfo(last.folder).isDir()
                                     ? QFileInfo(usualPath()).absolutePath()
                                     : last.folder));
    connect(m_formats, &FormatList::checkedFormatsChanged, this, &ExportDialog::updateFoot);
    connect(m_formats, &FormatList::currentFormatChanged, this, &ExportDialog::showFormat);
    connect(m_folder, &QLineEdit::textChanged, this, [this] {
        showFile();
        updateFoot();
    });
    showFormat(m_formats->currentFormat());
    updateFoot();
    m_formats->setFocus();
}

QWidget *ExportDialog::makeFormats()
{
    m_formats = new FormatList(m_start.canShowPages(), explanation(m_start.trouble), this);
    auto *side = new QWidget(this);
    side->setFixedWidth(scaled(kFormatsWidth));
    side->setBackgroundRole(QPalette::AlternateBase);
    side->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_formats);
    return side;
}

QWidget *ExportDialog::makeOptions()
{
    auto *options = new QWidget(this);
    options->setMinimumWidth(scaled(kOptionsWidth));
    options->setBackgroundRole(QPalette::Base);
    options->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(options);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    m_head = new QLabel(options);
    m_head->setFont(typeFont(Face::Writing, TypeSize::SmallHead, QFont::DemiBold));
    layout->addWidget(m_head);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    layout->addLayout(form);
    m_findings = new FindingList(options);
    layout->addWidget(m_findings, 1);
    connect(m_findings, &FindingList::goToRequested, this, [this](const ItemId &item, int line) {
        accept();
        Q_EMIT goToRequested(item, line);
    });
    form->addRow(tr("Theme"), new QLabel(QStringLiteral("Broadsheet"), options));
    m_paper = new QComboBox(options);
    m_paper->addItem(tr("A4, upright"), QStringLiteral("a4"));
    m_paper->addItem(tr("Letter, upright"), QStringLiteral("letter"));
    m_paper->setMinimumWidth(scaled(240));
    form->addRow(tr("Paper"), m_paper);
    m_paperLabel = form->labelForField(m_paper);

    auto *where = new QHBoxLayout;
    where->setSpacing(8);
    m_folder = new QLineEdit(options);
    m_folder->setMinimumWidth(scaled(220));
    m_folder->setAccessibleName(tr("Save in"));
    connect(m_folder, &QLineEdit::editingFinished, this, [this] {
        // Beside the issue, not where the program was started.
        const QString issueFolder = QFileInfo(usualPath()).absolutePath();
        m_folder->setText(QDir::toNativeSeparators(
            QDir::cleanPath(QDir(issueFolder).absoluteFilePath(m_folder->text()))));
    });
    auto *change = new QPushButton(tr("Change…"), options);
    connect(change, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    where->addWidget(m_folder, 1);
    where->addWidget(change);
    form->addRow(tr("Save in"), where);
    m_file = new QLabel(options);
    m_file->setTextFormat(Qt::PlainText);
    form->addRow(tr("File"), m_file);
    for (int row = 0; row < form->rowCount(); ++row) {
        QWidget *label = form->itemAt(row, QFormLayout::LabelRole)->widget();
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setMinimumWidth(scaled(104));
        label->setMinimumHeight(m_paper->sizeHint().height());
    }
    return options;
}

QWidget *ExportDialog::makeJobs()
{
    m_jobArea = new QWidget(this);
    m_jobArea->setBackgroundRole(QPalette::AlternateBase);
    m_jobArea->setAutoFillBackground(true);
    m_jobRows = new QVBoxLayout(m_jobArea);
    m_jobRows->setContentsMargins(20, 12, 12, 12);
    m_jobRows->setSpacing(2);
    m_jobArea->hide();
    return m_jobArea;
}

QWidget *ExportDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    m_progress = new QLabel(foot);
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_export = new QPushButton(foot);
    makeFilled(m_export);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_export);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::exportNow);
    return foot;
}

/// Where a file of this issue goes if nobody says otherwise.
QString ExportDialog::usualPath() const
{
    return exportPath({}, m_document.path(), m_document.issue(), ExportFormat::Web);
}

void ExportDialog::chooseFolder()
{
    auto *chooser = new QFileDialog(this, tr("Save the exported files in"), m_folder->text());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    chooser->open();
}

void ExportDialog::showFormat(ExportFormat format)
{
    m_head->setText(QCoreApplication::translate("ExportFormat", exportFormat(format).label));
    const bool paged = format == ExportFormat::Pdf;
    m_paper->setVisible(paged);
    m_paperLabel->setVisible(paged);
    m_findings->showFindings(m_document.issue(), format);
    showFile();
}

/// What the current format's file will be called.
void ExportDialog::showFile()
{
    const QString path = exportPath(m_folder->text(), m_document.path(), m_document.issue(),
                                    m_formats->currentFormat());
    const QString name = QFileInfo(path).fileName();
    m_file->setText(QFileInfo::exists(path) ? tr("%1, replaces the one that is there").arg(name)
                                            : name);
}

QString ExportDialog::replacementText() const
{
    QStringList names;
    const QList<ExportFormat> formats = m_formats->checkedFormats();
    for (const ExportFormat format : formats) {
        const QFileInfo file(
            exportPath(m_folder->text(), m_document.path(), m_document.issue(), format));
        if (file.exists()) {
            names.append(file.fileName());
        }
    }
    //: %1 is a list of file names
    return names.isEmpty() ? QString()
                           : tr("Replaces %1").arg(QLocale().createSeparatedList(names));
}

void ExportDialog::updateFoot()
{
    const auto files = static_cast<int>(m_formats->checkedFormats().size());
    m_export->setText(tr("Export %n file(s)", nullptr, files));
    m_export->setEnabled(files > 0 && !isRunning());
    m_progress->setText(m_asked > 0 ? tr("%1 of %2 done").arg(m_done).arg(m_asked)
                                    : replacementText());
    m_cancel->setText(m_asked > 0 && !isRunning() ? tr("Close") : tr("Cancel"));
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    const QList<ExportFormat> formats = m_formats->checkedFormats();
    for (const ExportFormat format : formats) {
        choice.formats.append(QString::fromLatin1(exportFormat(format).id));
    }
    choice.paper = m_paper->currentData().toString();
    const QString usual = QFileInfo(usualPath()).absolutePath();
    // What is the usual place for this issue need not be the next one's.
    choice.folder = m_folder->text() == usual ? QString() : m_folder->text();
    return choice;
}

void ExportDialog::exportNow()
{
    if (isRunning() || m_formats->checkedFormats().isEmpty()) {
        return;
    }
    m_settings.setExportChoice(choice());
    qDeleteAll(m_jobArea->findChildren<JobRow *>());
    m_done = 0;
    m_asked = 0;
    const QList<ExportFormat> formats = m_formats->checkedFormats();
    for (const ExportFormat format : formats) {
        const bool letter = m_paper->currentData() == QStringLiteral("letter");
        auto *job = new ExportJob(
            m_start,
            {format, m_document.issue(), m_document.blobs(), letter ? Paper::Letter : Paper::A4,
             exportPath(m_folder->text(), m_document.path(), m_document.issue(), format)},
            this);
        auto *row = new JobRow(*job, m_jobArea);
        connect(row, &JobRow::detailsRequested, this,
                [this](const Error &error) { showError(this, error); });
        connect(job, &ExportJob::finished, this, &ExportDialog::finishJob);
        m_jobRows->addWidget(row);
        m_waiting.push_back(job);
        ++m_asked;
    }
    showJobs();
    startNext();
}

/// The dialog grows for them as far as the screen has room; beyond, they take it from the findings.
void ExportDialog::showJobs()
{
    const int before = m_jobArea->isHidden() ? 0 : m_jobArea->height();
    m_jobArea->show();
    const int more = m_jobArea->sizeHint().height() - before;
    const QSize wanted = size() + QSize(0, std::max(0, more));
    resize(wanted.boundedTo(roomOnScreen(*this)).expandedTo(minimumSizeHint()));
    const QRect screenRoom = screen()->availableGeometry();
    const int below = frameGeometry().bottom() - screenRoom.bottom();
    if (below > 0) {
        move(x(), std::max(screenRoom.top(), y() - below));
    }
}

void ExportDialog::startNext()
{
    if (m_waiting.empty()) {
        m_running = nullptr;
        updateFoot();
        showFile();
        m_cancel->setFocus(); // the button that was pressed, or a finding, would take the next key
        Q_EMIT finishedAll();
        return;
    }
    m_running = m_waiting.front();
    m_waiting.pop_front();
    updateFoot();
    m_running->start();
}

void ExportDialog::finishJob(const Result<ExportedFile> &file)
{
    if (file) {
        ++m_done;
    }
    m_running->deleteLater();
    startNext();
}

void ExportDialog::cancelAll()
{
    for (ExportJob *job : m_waiting) {
        job->cancel();
    }
    m_running->cancel();
}

void ExportDialog::reject()
{
    if (isRunning()) {
        cancelAll();
    } else {
        QDialog::reject();
    }
}

void ExportDialog::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    const int foot = m_cancel->parentWidget()->y();
    drawHairline(painter, QRect(0, foot, width(), 1), Qt::TopEdge, tokensOf(palette()).line);
}

} // namespace masthead
