// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/web/webstart.h"

#include "preview/web/nlxscheme.h"

#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QByteArray>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace masthead {

namespace {

constexpr auto flagsVariable = "QTWEBENGINE_CHROMIUM_FLAGS";
constexpr auto backendVariable = "QT_QUICK_BACKEND";
constexpr auto sandboxVariable = "QTWEBENGINE_DISABLE_SANDBOX";

/// A child of our own tries it: in this process a refused namespace could not be taken back.
bool userNamespacesWork()
{
    const pid_t child = fork();
    if (child < 0) {
        return false;
    }
    if (child == 0) {
        _exit(unshare(CLONE_NEWUSER) == 0 ? 0 : 1);
    }
    int status = 0;
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR) {
            return false;
        }
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// Without its program, which a package of its own may hold, Qt ends ours.
bool hasEngineProcess()
{
    const QString named = qEnvironmentVariable("QTWEBENGINEPROCESS_PATH");
    const QString usual = QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath) +
                          QStringLiteral("/QtWebEngineProcess");
    return QFileInfo(named.isEmpty() ? usual : named).isExecutable();
}

void addChromiumFlags()
{
    // The inner quotes are needed: without them Qt splits the rule at its spaces and Chromium drops
    // it silently. Chromium takes the last of two equal switches, so ours stands behind the user's.
    const QByteArray flags =
        qgetenv(flagsVariable) +
        " --host-resolver-rules=\"MAP * ~NOTFOUND\""
        " --disable-background-networking --disable-component-update --no-pings"
        " --disable-gpu";
    qputenv(flagsVariable, flags.trimmed());
    // A page of text, patched by the block, is drawn sooner by the processor (17 ms from the key
    // instead of 34 to 52 under Xvfb), in 130 MB less, and no graphics driver can break it.
    if (!qEnvironmentVariableIsSet(backendVariable)) {
        qputenv(backendVariable, "software");
    }
}

} // namespace

WebStart prepareWebEngine()
{
    NlxScheme::registerScheme();
    addChromiumFlags();
    if (!hasEngineProcess()) {
        return {.trouble = WebTrouble::NoEngine};
    }
    if (qEnvironmentVariableIntValue(sandboxVariable) != 0) {
        return {.trouble = WebTrouble::None, .sandboxOff = true};
    }
    if (geteuid() == 0) {
        return {.trouble = WebTrouble::RunAsRoot};
    }
    if (!userNamespacesWork()) {
        return {.trouble = WebTrouble::NoUserNamespaces};
    }
    return {};
}

QString explanation(WebTrouble trouble)
{
    switch (trouble) {
    case WebTrouble::None:
        return {};
    case WebTrouble::RunAsRoot:
        return QCoreApplication::translate(
            "WebStart",
            "There is no preview and no PDF, because Masthead was started as root: the engine that "
            "shows pages refuses that. Start it as an ordinary user. Everything else works.");
    case WebTrouble::NoEngine:
        return QCoreApplication::translate(
            "WebStart",
            "There is no preview and no PDF, because a part of the engine that shows pages is "
            "missing (QtWebEngineProcess). Install Qt WebEngine anew. Everything else works.");
    case WebTrouble::NoUserNamespaces:
        return QCoreApplication::translate(
            "WebStart",
            "There is no preview and no PDF, because this system does not let the engine that "
            "shows "
            "pages start in its sandbox (user namespaces are turned off). Ask its administrator to "
            "allow them. Everything else works.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString sandboxOffNotice()
{
    return QCoreApplication::translate(
        "WebStart", "The preview runs without its sandbox, as QTWEBENGINE_DISABLE_SANDBOX asks. "
                    "Open only files that you trust.");
}

} // namespace masthead
