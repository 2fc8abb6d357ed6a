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

KSyntaxHighlighting::Definition load()
{
    // It lives as long as the program: definitions look into it.
    static auto *repository = new KSyntaxHighlighting::Repository;
    const KSyntaxHighlighting::Definition definition =
        repository->definitionForName(QStringLiteral("Markdown"));
    FirstLine().read(definition);
    repository->moveToThread(QCoreApplication::instance()->thread());
    return definition;
}

QFuture<KSyntaxHighlighting::Definition> startLoading()
{
    auto promise = std::make_shared<QPromise<KSyntaxHighlighting::Definition>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise] {
        promise->addResult(load());
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
