// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/pdf/pdfpass.h"
#include "tests/preview/pdfsupport.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace masthead {

namespace {

/// What Chromium printed of pdfpass/print.html: two pages with codes, four for headers and footers.
QByteArray printed()
{
    QFile file(QStringLiteral(MASTHEAD_FIXTURES "/print.pdf"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

PdfPlan plan()
{
    PdfPlan plan;
    plan.codes = {{.code = 0x010305, .real = 0xa8231a, .target = 0},
                  {.code = 0x02060a, .real = 0x1a1a18, .target = 1},
                  {.code = 0x03090f, .real = 0x1a1a18, .target = 2}};
    plan.targets = {{.id = u"section"_s, .level = 1, .title = u"Section"_s},
                    {.id = u"one"_s, .level = 2, .title = u"One item"_s},
                    {.id = u"two"_s, .level = 2, .title = u"二月 Item"_s},
                    {.id = u"nowhere"_s, .level = 0, .title = {}}};
    plan.links = {u"#two"_s, u"https://example.org/a"_s, u"javascript:alert(1)"_s};
    plan.pages = 2;
    plan.headerShift = 20;
    plan.footerShift = 30;
    plan.title = u"Letter (one) 二月"_s;
    plan.author = u"The editors\r\n/Injected (x)"_s;
    plan.language = u"en"_s;
    plan.date = u"D:20240101000000Z"_s;
    return plan;
}

PassedPdf passed(const PdfPlan &with = plan())
{
    const auto result = passPdf(printed(), with);
    return result ? *result : PassedPdf{};
}

} // namespace

class TestPdfPass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The headline on page 2 is Chinese: Skia also draws its glyphs on page 1, below the clip.
    void targets_areFoundByTheirInk()
    {
        const auto pages = findTargets(printed(), plan());
        QVERIFY(pages);
        QCOMPARE(pages->count, 6);
        QCOMPARE(pages->targetPages, (QList{1, 1, 2, 0}));
    }

    void pass_findsTheSamePages()
    {
        const PassedPdf pdf = passed();
        QCOMPARE(pdf.pages.count, 2);
        QCOMPARE(pdf.pages.targetPages, (QList{1, 1, 2, 0}));
    }

    void realColours_areBack()
    {
        const QByteArray pdf = passed().bytes;
        const QByteArray first = pageContent(pdf, 1);
        for (const char *code : {".0039 .0118 .0196", ".0078 .0235 .0392", ".0118 .0353 .0588"}) {
            QVERIFY(pageContent(printed(), 1).contains(code) ||
                    pageContent(printed(), 2).contains(code));
            QVERIFY(!first.contains(code));
            QVERIFY(!pageContent(pdf, 2).contains(code));
        }
        QVERIFY(first.contains("0.6588 0.1373 0.102 rg"));
    }

    void outline_nestsItemsInSections()
    {
        QCOMPARE(readPdf(passed().bytes).outline,
                 (QList<OutlineEntry>{{.depth = 0, .title = u"Section"_s, .page = 1},
                                      {.depth = 1, .title = u"One item"_s, .page = 1},
                                      {.depth = 1, .title = u"二月 Item"_s, .page = 2}}));
    }

    /// H40
    void links_areOnlyThoseOfThePlanThatAreAllowed()
    {
        const PdfFacts facts = readPdf(passed().bytes);
        QCOMPARE(facts.addresses, QList<QString>{u"https://example.org/a"_s});
        QCOMPARE(facts.internalLinks, QList<QString>{u"two"_s});
    }

    /// H40
    void metadata_holdsTextAsText()
    {
        const PdfFacts facts = readPdf(passed().bytes);
        QCOMPARE(facts.title, plan().title);
        QCOMPARE(facts.author, plan().author);
        QCOMPARE(facts.language, u"en"_s);
        QCOMPARE(facts.created, plan().date);
        QVERIFY(facts.hasPageLabels);
    }

    void targetWithoutInk_isWhereTheOneBeforeItIs()
    {
        QCOMPARE(readPdf(passed().bytes).destinations.value(u"nowhere"_s), 2);
    }

    void runningPages_moveIntoTheMargins()
    {
        const QByteArray pdf = passed().bytes;
        const PdfFacts facts = readPdf(pdf);
        QCOMPARE(facts.pages, 2);
        QCOMPARE(facts.artifacts, (QList{2, 2}));
        QCOMPARE(pdfText(pdf, 1).count("Head one"_L1), 1);
        QCOMPARE(pdfText(pdf, 1).count("Foot one"_L1), 1);
        QCOMPARE(pdfText(pdf, 2).count("Foot two"_L1), 1);
        QVERIFY(!pdfText(pdf, 1).contains("two"_L1));
        QVERIFY(pageContent(pdf, 1).contains("1 0 0 1 0 20.000 cm /Header Do"));
        QVERIFY(pageContent(pdf, 1).contains("1 0 0 1 0 -30.000 cm /Footer Do"));
    }

    void anotherNumberOfPages_isReported()
    {
        PdfPlan wrong = plan();
        wrong.pages = 1;
        const PassedPdf pdf = passed(wrong);
        QVERIFY(pdf.bytes.isEmpty());
        QCOMPARE(pdf.pages.count, 4);
    }

    void withoutRunningPages_allPagesAreTheIssues()
    {
        PdfPlan plain = plan();
        plain.pages = 0;
        QCOMPARE(readPdf(passed(plain).bytes).pages, 6);
    }

    void sameInput_givesTheSameBytes() { QCOMPARE(passed().bytes, passed().bytes); }

    void everyTruncation_isAnErrorOrAPdf()
    {
        const QByteArray whole = printed();
        for (qsizetype size = 0; size < whole.size(); size += 997) {
            const auto result = passPdf(whole.first(size), plan());
            QVERIFY(!result || result->bytes.isEmpty() || result->bytes.startsWith("%PDF-"));
        }
        QCOMPARE(passPdf({}, plan()).error().code, ErrorCode::CannotRender);
    }
};

} // namespace masthead

QTEST_GUILESS_MAIN(masthead::TestPdfPass)

#include "tst_pdfpass.moc"
