// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindow.h"
#include "app/options.h"

#include <QObject>

namespace masthead {

/// Writes a picture of a window once it shows the issue and the preview has painted, and ends the
/// program: 0 done, 3 the input can't be read, 4 the picture can't be written. Where the preview
/// can't start, the picture shows that.
class PictureRun : public QObject
{
    Q_OBJECT

public:
    PictureRun(const Options &options, MainWindow &window, QObject *parent = nullptr);

private:
    void waitForPreview();
    void take();

    Options m_options;
    MainWindow &m_window;
    bool m_taken = false;
};

} // namespace masthead
