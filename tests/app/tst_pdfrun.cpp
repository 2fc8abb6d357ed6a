// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

/// The command line's way to a PDF: the whole process, as a script would run it.
class TestPdfRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void equalInputGivesEqualBytes();
    void missingEngineIsSaid();

private:
    struct Outcome
    {
        int exit = -1;
        QByteArray pdf;
        QByteArray errors;
    };
    [[nodiscard]] Outcome
    run(const QString &name,
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment()) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPdfRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

TestPdfRun::Outcome TestPdfRun::run(const QString &name,
                                    const QProcessEnvironment &environment) const
{
    const QString path = m_folder->filePath(name);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MASTHEAD_PROGRAM),
                  {QStringLiteral("export"), QStringLiteral(MASTHEAD_SAMPLE),
                   QStringLiteral("--to"), QStringLiteral("pdf"), QStringLiteral("-o"), path});
    process.waitForFinished();
    QFile pdf(path);
    return {.exit = process.exitCode(),
            .pdf = pdf.open(QIODevice::ReadOnly) ? pdf.readAll() : QByteArray(),
            .errors = process.readAllStandardError()};
}

void TestPdfRun::equalInputGivesEqualBytes()
{
    const Outcome one = run(QStringLiteral("one.pdf"));
    QCOMPARE(one.errors, QByteArray());
    QCOMPARE(one.exit, 0);
    QVERIFY(one.pdf.startsWith("%PDF-"));
    QProcessEnvironment elsewhere = QProcessEnvironment::systemEnvironment();
    elsewhere.insert(QStringLiteral("QT_HASH_SEED"), QStringLiteral("0"));
    elsewhere.insert(QStringLiteral("TZ"), QStringLiteral("Asia/Shanghai"));
    elsewhere.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
    QCOMPARE(run(QStringLiteral("other.pdf"), elsewhere).pdf, one.pdf);
}

void TestPdfRun::missingEngineIsSaid()
{
    QProcessEnvironment without = QProcessEnvironment::systemEnvironment();
    without.insert(QStringLiteral("QTWEBENGINEPROCESS_PATH"),
                   m_folder->filePath(QStringLiteral("no-engine")));
    const Outcome outcome = run(QStringLiteral("none.pdf"), without);
    QCOMPARE(outcome.exit, 4);
    QVERIFY2(outcome.errors.contains("QtWebEngineProcess"), outcome.errors.constData());
    QVERIFY(outcome.pdf.isEmpty());
}

QTEST_GUILESS_MAIN(TestPdfRun)
#include "tst_pdfrun.moc"
