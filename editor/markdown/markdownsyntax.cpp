// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/markdownsyntax.h"

#include <KSyntaxHighlighting/abstracthighlighter.h>
#include <KSyntaxHighlighting/repository.h>
#include <KSyntaxHighlighting/state.h>

#include <QCoreApplication>
#include <QPromise>
#include <QThread>
#include <QThreadPool>

#include <memory>

namespace masthead {

namespace {

/// A definition reads its file, and those that it includes, at the first line that it sees.
class FirstLine : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    void read(const KSyntaxHighlighting::Definition &definition)
    {
        setDefinition(definition);
        highlightLine(u"*a*", {});
    }
    void applyFormat(int /*offset*/, int /*length*/,
                     const KSyntaxHighlighting::Format & /*format*/) override
    {
    }
};

/// `home`: the thread that uses it.
KSyntaxHighlighting::Definition load(QThread *home)
{
    // It lives as long as the program: definitions look into it.
    static auto *repository = new KSyntaxHighlighting::Repository;
    const KSyntaxHighlighting::Definition definition =
        repository->definitionForName(QStringLiteral("Markdown"));
    FirstLine().read(definition);
    repository->moveToThread(home);
    return definition;
}

QFuture<KSyntaxHighlighting::Definition> startLoading()
{
    auto promise = std::make_shared<QPromise<KSyntaxHighlighting::Definition>>();
    promise->start();
    // A program that ends at once has no application any more when the pool gets to this.
    QThreadPool::globalInstance()->start([promise, home = QThread::currentThread()] {
        promise->addResult(load(home));
        promise->finish();
    });
    return promise->future();
}

} // namespace

QFuture<KSyntaxHighlighting::Definition> markdownSyntax()
{
    static const QFuture<KSyntaxHighlighting::Definition> future = startLoading();
    return future;
}

} // namespace masthead
