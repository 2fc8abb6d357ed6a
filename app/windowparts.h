// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace masthead {

class Document;
class EditorPanel;
class FileFlow;
class Look;
class MainWindow;
class OutlinePanel;
class PreviewPane;
class Workspace;

/// The parts of one window, as its actions see them. Looks only: the window owns them.
struct WindowParts
{
    MainWindow &window;
    Document &document;
    FileFlow &files;
    Workspace &workspace;
    OutlinePanel &outline;
    EditorPanel &editor;
    PreviewPane &preview;
    Look &look;
};

} // namespace masthead
