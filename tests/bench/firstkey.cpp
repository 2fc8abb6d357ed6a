// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts a program under X11 and presses a key until its window's title says that the document is
// modified ("*"). Prints the milliseconds from the start, and leaves the program running.
//     firstkey PROGRAM [ARGUMENTS…]
#include <fcntl.h>
#include <unistd.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>
#include <X11/Xatom.h>
#include <X11/Xlib.h>

#include <chrono>
#include <cstdio>
#include <print>
#include <string>
#include <thread>

namespace {

std::string titleOf(Display *display, Window window)
{
    Atom type = 0;
    int format = 0;
    unsigned long count = 0;
    unsigned long rest = 0;
    unsigned char *data = nullptr;
    const Atom name = XInternAtom(display, "_NET_WM_NAME", False);
    const Atom utf8 = XInternAtom(display, "UTF8_STRING", False);
    std::string title;
    if (XGetWindowProperty(display, window, name, 0, 1024, False, utf8, &type, &format, &count,
                           &rest, &data) == Success &&
        data != nullptr) {
        title.assign(reinterpret_cast<char *>(data), count);
        XFree(data);
    }
    return title;
}

bool isModified(Display *display, Window window)
{
    if (titleOf(display, window).contains('*')) {
        return true;
    }
    Window root = 0;
    Window parent = 0;
    Window *children = nullptr;
    unsigned int count = 0;
    bool found = false;
    if (XQueryTree(display, window, &root, &parent, &children, &count) != 0 &&
        children != nullptr) {
        for (unsigned int i = 0; i < count && !found; ++i) {
            found = isModified(display, children[i]);
        }
        XFree(children);
    }
    return found;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace std::chrono;
    Display *display = XOpenDisplay(nullptr);
    if (argc < 2 || display == nullptr) {
        std::println(stderr, "usage: firstkey PROGRAM [ARGUMENTS...], with a display");
        return 2;
    }
    // Windows come and go while they are looked at.
    XSetErrorHandler([](Display *, XErrorEvent *) { return 0; });
    const KeyCode key = XKeysymToKeycode(display, XK_a);
    const auto start = steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        // Who reads what this prints must not wait for the program's end.
        const int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        execvp(argv[1], argv + 1);
        _exit(127);
    }
    while (steady_clock::now() - start < 20s) {
        XTestFakeKeyEvent(display, key, True, 0);
        XTestFakeKeyEvent(display, key, False, 0);
        XFlush(display);
        std::this_thread::sleep_for(4ms);
        if (isModified(display, DefaultRootWindow(display))) {
            const duration<double, std::milli> taken = steady_clock::now() - start;
            std::println("{:.0f} {}", taken.count(), child);
            return 0;
        }
    }
    std::println(stderr, "the window took no key");
    return 1;
}
