// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picturerun.h"

#include "app/issuepage.h"
#include "app/previewpane.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace masthead {

namespace {

constexpr int kCantRead = 3;
constexpr int kCantWrite = 4;
// From the page's answer to its pixels are a frame or two; there is no signal for them.
constexpr std::chrono::milliseconds kPaint{600};
constexpr std::chrono::seconds kPatience{15};

} // namespace

PictureRun::PictureRun(const Options &options, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_window(window)
{
    window.resize(options.size);
    connect(&window, &MainWindow::issueShown, this, &PictureRun::waitForPreview);
    connect(&window, &MainWindow::openFailed, this, [](const Error &error) {
        std::fprintf(stderr, "%s\n", qPrintable(plainText(error)));
        QCoreApplication::exit(kCantRead);
    });
    window.open(options.input);
}

void PictureRun::waitForPreview()
{
    connect(&m_window.page().preview(), &PreviewPane::shown, this,
            [this] { QTimer::singleShot(kPaint, this, &PictureRun::take); });
    QTimer::singleShot(kPatience, this, &PictureRun::take);
}

void PictureRun::take()
{
    if (std::exchange(m_taken, true)) {
        return;
    }
    const bool written = m_window.grab().save(m_options.output);
    if (!written) {
        std::fprintf(
            stderr, "%s\n",
            qPrintable(tr("The picture could not be written to %1.").arg(m_options.output)));
    }
    QCoreApplication::exit(written ? 0 : kCantWrite);
}

} // namespace masthead
