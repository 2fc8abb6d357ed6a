// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/jobrow.h"

#include "app/style/style.h"
#include "editor/style/fonts.h"
#include "editor/style/icons.h"
#include "editor/style/tokens.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

namespace masthead {

namespace {

constexpr int kIcon = 16;
constexpr int kNameWidth = 128;

} // namespace

JobRow::JobRow(const ExportJob &job, QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_name(new QLabel(this))
    , m_state(new QLabel(tr("Waiting"), this))
    , m_bar(new QProgressBar(this))
    , m_act(new QPushButton(this))
{
    const ExportFormatRow &format = exportFormat(job.request().format);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_icon->setFixedSize(kIcon, kIcon);
    m_icon->setPixmap(icon(QString::fromLatin1(format.icon)).pixmap(kIcon));
    m_name->setText(QCoreApplication::translate("ExportFormat", format.label));
    m_name->setFixedWidth(scaled(kNameWidth));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 100);
    m_bar->hide();
    m_state->setTextFormat(Qt::PlainText);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    makeLink(m_act);
    m_act->hide();
    layout->addWidget(m_icon);
    layout->addWidget(m_name);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_act);
    setMinimumHeight(scaled(28));
    connect(&job, &ExportJob::progressed, this, &JobRow::showProgress);
    connect(&job, &ExportJob::finished, this, &JobRow::showOutcome);
}

QString JobRow::text() const
{
    return m_name->text() + QStringLiteral(": ") + m_state->text();
}

void JobRow::showProgress(int percent, const QString &step)
{
    m_bar->show();
    m_bar->setValue(percent);
    m_state->setText(step);
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void JobRow::showOutcome(const Result<ExportedFile> &file)
{
    const Tokens &colors = tokensOf(palette());
    m_bar->hide();
    m_state->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto showIcon = [this](const char *name, const QColor &ink) {
        m_icon->setPixmap(iconPixmap(QString::fromLatin1(name), ink, kIcon, devicePixelRatioF()));
    };
    if (file) {
        const QFileInfo info(file->path);
        showIcon("check", colors.ok);
        m_state->setText(QStringLiteral("%1, %2").arg(
            info.fileName(),
            QLocale().formattedDataSize(file->bytes, 0, QLocale::DataSizeSIFormat)));
        m_act->setText(tr("Show in folder"));
        m_act->show();
        connect(m_act, &QPushButton::clicked, this, [this, folder = info.absolutePath()] {
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder))) {
                m_state->setText(tr("No program shows folders. It is in %1.").arg(folder));
            }
        });
        return;
    }
    m_state->setText(file.error().what);
    if (file.error().code == ErrorCode::Cancelled) {
        showIcon("close", colors.text2);
        return;
    }
    showIcon("warning", colors.error);
    m_act->setText(tr("Details"));
    m_act->show();
    connect(m_act, &QPushButton::clicked, this,
            [this, error = file.error()] { Q_EMIT detailsRequested(error); });
}

} // namespace masthead
