// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/check/check.h"
#include "document/format/markdownform.h"
#include "document/format/nlxreader.h"
#include "document/model/sectionkinds.h"

#include <QFile>
#include <QTest>

using namespace masthead;

/// The sample issue that comes with the program.
class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileIsWhatItsSourceSays();
    void showsEverySectionKind();
    void hasTwoPicturesInUse();
};

namespace {

QString samplePath(const char *name)
{
    return QStringLiteral(MASTHEAD_SOURCE "/resources/samples/") + QLatin1StringView(name);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Issue sample()
{
    const Result<OpenedIssue> opened = readNlxFile(samplePath("sample.nlx"));
    return opened ? opened->issue : Issue{};
}

} // namespace

void TestSample::fileIsWhatItsSourceSays()
{
    const ImportedIssue source =
        importMarkdown(bytesOf(samplePath("sample.md")), [](const QString &path) {
            return bytesOf(QStringLiteral(MASTHEAD_SOURCE "/resources/samples/") + path);
        });
    QCOMPARE(source.notes, QStringList());
    QVERIFY2(source.issue == sample(), "see resources/samples/README.md");
}

void TestSample::showsEverySectionKind()
{
    const Issue issue = sample();
    for (const SectionKindRow &row : sectionKinds()) {
        const bool isShown = std::ranges::any_of(
            issue.sections, [&](const Section &section) { return section.kind == row.kind; });
        QVERIFY2(isShown, row.name);
    }
}

void TestSample::hasTwoPicturesInUse()
{
    const Issue issue = sample();
    QCOMPARE(issue.assets.size(), 2);
    for (const Finding &finding : check(issue)) {
        QCOMPARE(findingName(finding.kind), QStringLiteral("no-source"));
    }
}

QTEST_APPLESS_MAIN(TestSample)
#include "tst_sample.moc"
