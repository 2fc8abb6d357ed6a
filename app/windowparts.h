// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace masthead {

class Document;
class EditorPanel;
class FileFlow;
class IssuePage;
class MainWindow;
class OutlinePanel;
class PreviewPane;
class Workspace;
struct Services;

/// The parts of one window, as its actions see them. Looks only: the window owns them.
struct WindowParts
{
    MainWindow &window;
    IssuePage &page;
    Document &document;
    FileFlow &files;
    Workspace &workspace;
    OutlinePanel &outline;
    EditorPanel &editor;
    PreviewPane &preview;
    const Services &services;
};

} // namespace masthead
