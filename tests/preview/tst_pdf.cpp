// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/markdownform.h"
#include "preview/pdf/pdfjob.h"
#include "tests/preview/pdfsupport.h"
#include "tests/preview/sampleissue.h"
#include "tests/preview/webtest.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>

#include <numeric>

using namespace Qt::StringLiterals;

namespace masthead {

namespace {

Result<QByteArray> makePdf(const PdfRequest &request)
{
    PdfJob job(WebTest::start, request);
    QSignalSpy finished(&job, &PdfJob::finished);
    job.start();
    if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 90'000)) {
        return std::unexpected(Error{.code = ErrorCode::Cancelled,
                                     .what = u"no answer"_s,
                                     .where = {},
                                     .remedy = {},
                                     .cause = {}});
    }
    return finished.first().first().value<Result<QByteArray>>();
}

PdfRequest sampleRequest(int items, Paper paper = Paper::A4)
{
    PdfRequest request;
    request.issue = sample::withPictures(sample::issue(items), request.blobs);
    request.paper = paper;
    return request;
}

/// A text with its spaces and line ends made one.
QString flat(const QString &text)
{
    return text.simplified();
}

/// The page (from 1) whose text has the headline outside the contents: the last one that has it.
int pageWith(const QByteArray &pdf, int pages, const QString &headline)
{
    for (int page = pages; page > 0; --page) {
        if (flat(pdfText(pdf, page)).contains(headline)) {
            return page;
        }
    }
    return 0;
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const char *reason = WebTest::skipReason()) {
            QSKIP(reason);
        }
        QVERIFY2(WebTest::start.canShowPages(), qPrintable(explanation(WebTest::start.trouble)));
        m_request = sampleRequest(7);
        const auto pdf = makePdf(m_request);
        QVERIFY2(pdf, qPrintable(plainText(pdf ? Error{} : pdf.error())));
        m_pdf = *pdf;
        m_facts = readPdf(m_pdf);
    }

    void outline_hasSectionsAndItems()
    {
        QStringList expected{u"0 What made a difference"_s, u"1 The end of the road"_s,
                             u"0 Join the tour"_s, u"1 A journey along the river"_s,
                             u"0 The news"_s};
        for (int i = 0; i < 7; ++i) {
            expected.append(u"1 "_s + sample::headline(i));
        }
        expected.append(u"0 Until next month"_s);
        QStringList found;
        for (const OutlineEntry &entry : m_facts.outline) {
            found.append(u"%1 %2"_s.arg(entry.depth).arg(entry.title));
        }
        QCOMPARE(found, expected);
    }

    void outline_leadsToThePagesOfTheHeadlines()
    {
        const QString farewell = m_request.issue.sections.last().items.first().body;
        for (const OutlineEntry &entry : m_facts.outline) {
            const QString seen = entry.title == "Until next month"_L1 ? farewell : entry.title;
            QCOMPARE(entry.page, pageWith(m_pdf, m_facts.pages, flat(seen)));
        }
    }

    void farewell_hasNoHeading() { QVERIFY(!pdfText(m_pdf, 0).contains("Until next month"_L1)); }

    void contents_haveTheRightPageNumbers()
    {
        const QString front = flat(pdfText(m_pdf, 1, u"-layout"_s));
        QStringList inReadingOrder = pdfText(m_pdf, 1).split(u'\n', Qt::SkipEmptyParts);
        for (int i = 0; i < 7; ++i) {
            const int page = m_facts.destinations.value(u"news-%1"_s.arg(i));
            QVERIFY(page > 0);
            // A line that is the number alone: the cell of this entry, in order.
            QVERIFY2(inReadingOrder.contains(QString::number(page)), qPrintable(front));
        }
        for (int i = 0; i < 7; ++i) {
            QVERIFY(m_facts.internalLinks.contains(u"news-%1"_s.arg(i)));
        }
    }

    void links_areTheAuthors()
    {
        for (int i = 0; i < 7; ++i) {
            QVERIFY(m_facts.addresses.contains(u"https://reports.example/%1/"_s.arg(i)));
            QVERIFY(m_facts.addresses.contains(u"https://wire.example/story/%1"_s.arg(i)));
        }
        QVERIFY(m_facts.addresses.contains(u"https://tour.example/"_s));
        QVERIFY(!m_pdf.contains("mh.invalid"));
        QVERIFY(!pdfText(m_pdf, 0).contains("mh.invalid"_L1));
        for (const QString &name : m_facts.internalLinks) {
            QVERIFY2(m_facts.destinations.contains(name), qPrintable(name));
        }
    }

    void sourceAddresses_arePrinted()
    {
        QString all = pdfText(m_pdf, 0);
        all.remove(QRegularExpression(u"\\s"_s));
        for (int i = 0; i < 7; ++i) {
            QVERIFY(all.contains(u"wire.example/story/%1"_s.arg(i)));
            QVERIFY(all.contains(u"reports.example/%1"_s.arg(i)));
        }
    }

    void everyPage_hasItsFooterAndAllButTheFirstAHeader()
    {
        for (int page = 1; page <= m_facts.pages; ++page) {
            const QStringList lines =
                pdfText(m_pdf, page, u"-layout"_s).split(u'\n', Qt::SkipEmptyParts);
            QCOMPARE(flat(lines.last()), u"sample.example %1"_s.arg(page));
            QCOMPARE(flat(lines.first()) == "The Sample Letter January 2024"_L1, page > 1);
            QCOMPARE(m_facts.artifacts.at(page - 1), 2);
        }
    }

    void chinese_canBeSearched()
    {
        QVERIFY(flat(pdfText(m_pdf, 0)).contains(u"中国的创新每个月都在改变世界"_s));
    }

    void catalogue_saysWhatItIs()
    {
        QCOMPARE(m_facts.title, u"The Sample Letter, January 2024"_s);
        QCOMPARE(m_facts.author, u"The editors"_s);
        QCOMPARE(m_facts.language, u"en"_s);
        QCOMPARE(m_facts.created, u"D:20240101000000Z"_s);
        QVERIFY(m_facts.hasPageLabels);
    }

    void names_standOnOneLine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Paper>("paper");
        QTest::newRow("19 letters") << u"This Month in China"_s << Paper::A4;
        QTest::newRow("19 letters on Letter") << u"This Month in China"_s << Paper::Letter;
        QTest::newRow("28 letters") << u"The Quarterly of Round Names"_s << Paper::A4;
        QTest::newRow("20 wide letters") << u"W"_s.repeated(20) << Paper::A4;
    }

    void names_standOnOneLine()
    {
        QFETCH(QString, name);
        QFETCH(Paper, paper);
        PdfRequest request;
        request.issue = sample::issue(1);
        request.issue.publication = name;
        request.paper = paper;
        const auto pdf = makePdf(request);
        QVERIFY(pdf);
        QCOMPARE(flat(pdfText(*pdf, 1, u"-layout"_s).trimmed().section(u'\n', 0, 0)), name);
    }

    void anIssueWithoutNames_hasATitle()
    {
        PdfRequest request;
        request.issue = sample::issue(1);
        request.issue.publication.clear();
        request.issue.title = u" "_s;
        request.issue.date = u"2024-03"_s;
        const auto pdf = makePdf(request);
        QVERIFY(pdf);
        QCOMPARE(readPdf(*pdf).title, u"March 2024"_s);
    }

    void sameIssue_givesTheSameBytes()
    {
        const auto again = makePdf(sampleRequest(7));
        QVERIFY(again);
        QVERIFY2(*again == m_pdf, "two PDFs of one issue differ");
    }

    void noHeadline_standsAloneAtAPagesFoot_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::newRow("A4") << Paper::A4;
        QTest::newRow("Letter") << Paper::Letter;
    }

    void noHeadline_standsAloneAtAPagesFoot()
    {
        QFETCH(Paper, paper);
        const auto pdf = makePdf(sampleRequest(30, paper));
        QVERIFY(pdf);
        const PdfFacts facts = readPdf(*pdf);
        QVERIFY(facts.pages > 20);
        for (const OutlineEntry &entry : facts.outline) {
            const QString page = flat(pdfText(*pdf, entry.page));
            const qsizetype end = page.lastIndexOf(entry.title) + entry.title.size();
            // What follows it, but for the footer: at least two lines of its text, or its picture.
            const QString rest = page.sliced(end).remove(u"sample.example"_s).trimmed();
            QVERIFY2(rest.size() > 60 || entry.title == "Until next month"_L1,
                     qPrintable(u"%1 on page %2: %3"_s.arg(entry.title).arg(entry.page).arg(rest)));
        }
    }

    void noPicture_isCut()
    {
        constexpr int pictures = 12;
        PdfRequest request;
        request.issue = sample::withPicture(sample::issue(1), {300, 1200}, request.blobs);
        Item &item = request.issue.sections[2].items.first();
        const QString picture = item.body.section(u'\n', 0, 0);
        item.body.clear();
        for (int i = 0; i < pictures; ++i) {
            item.body += u"Some words before a picture. "_s.repeated(4LL * i) + u"\n\n"_s +
                         picture + u"\n\n"_s;
        }
        const auto pdf = makePdf(request);
        QVERIFY(pdf);
        const QList<int> painted = picturesPainted(*pdf);
        QVERIFY(painted.size() > 5);
        QCOMPARE(std::accumulate(painted.begin(), painted.end(), 0), pictures);
    }

    void nothing_isPrintedOverTheRestOfTheLead_data()
    {
        QTest::addColumn<int>("wordsBefore");
        for (const int words : {40, 100, 160, 220}) {
            QTest::addRow("%d words before the picture", words) << words;
        }
    }

    /// Wherever a page's end sends the lead's picture, what follows the lead comes behind it.
    void nothing_isPrintedOverTheRestOfTheLead()
    {
        QFETCH(int, wordsBefore);
        PdfRequest request;
        request.issue = sample::withPicture(sample::issue(1), {900, 700}, request.blobs);
        const QString picture = request.issue.sections[2].items.first().body.section(u'\n', 0, 0);
        const auto lead =
            std::ranges::find(request.issue.sections, SectionKind::Lead, &Section::kind);
        QVERIFY(lead != request.issue.sections.end());
        lead->items.first().body = u"word "_s.repeated(wordsBefore).trimmed() + u"\n\n"_s +
                                   picture + u"\n\n"_s + u"and more of it "_s.repeated(60);
        const auto pdf = makePdf(request);
        QVERIFY(pdf);
        QCOMPARE(overprints(*pdf).mid(0, 3), QStringList());
    }

    void contents_standWholeOnTheFirstPage()
    {
        PdfRequest request = sampleRequest(7);
        const auto event =
            std::ranges::find(request.issue.sections, SectionKind::Event, &Section::kind);
        QVERIFY(event != request.issue.sections.end());
        // Long, and right behind the lead: the contents come before it.
        event->items.first().body = u"Come along. "_s.repeated(40);
        const auto lead =
            std::ranges::find(request.issue.sections, SectionKind::Lead, &Section::kind);
        std::rotate(lead + 1, event, event + 1);
        const auto pdf = makePdf(request);
        QVERIFY(pdf);
        const QString first = flat(pdfText(*pdf, 1));
        for (int i = 0; i < 7; ++i) {
            QVERIFY2(first.contains(sample::headline(i)), qPrintable(sample::headline(i)));
        }
    }

    void event_standsUnderTheContents()
    {
        PdfRequest request = sampleRequest(7);
        Section subscribe{
            .id = SectionId(u"subscribe"_s), .kind = SectionKind::Masthead, .title = u"Get it"_s};
        subscribe.items = {
            Item{.id = ItemId(u"form"_s), .body = u"Once a month, by mail. "_s.repeated(30)}};
        request.issue.sections.prepend(subscribe);
        const auto pdf = makePdf(request);
        QVERIFY(pdf);
        const QString first = flat(pdfText(*pdf, 1));
        const qsizetype contents = first.indexOf(sample::headline(6));
        const qsizetype event = first.indexOf(u"A journey along the river"_s);
        QVERIFY2(contents >= 0 && event > contents, qPrintable(first));
    }

    void longAddresses_stayInTheirColumn()
    {
        const QString address =
            u"https://long.example/"_s + u"a_part_without_a_break_"_s.repeated(9);
        PdfRequest request;
        request.issue = sample::issue(2);
        for (Section &section : request.issue.sections) {
            for (Item &item : section.items) {
                item.sources = {Source{.address = address}};
                item.fields = {{u"place"_s, address}, {u"link"_s, address}};
            }
        }
        request.issue.sections[2].items.first().title = u"Donaudampfschifffahrt"_s.repeated(3);
        const auto pdf = makePdf(request);
        QVERIFY(pdf);
        QCOMPARE(overprints(*pdf).mid(0, 3), QStringList());
    }

    void aCallWithoutButton_hasTheCardsWidth()
    {
        PdfRequest request;
        request.issue = sample::issue(1);
        Section call{
            .id = SectionId(u"call"_s), .kind = SectionKind::Call, .title = u"Did we miss it?"_s};
        call.items = {Item{.id = ItemId(u"ask"_s), .body = u"Tell us what it was."_s}};
        request.issue.sections.append(call);
        const auto pdf = makePdf(request);
        QVERIFY(pdf);
        const QStringList lines = pdfText(*pdf, 0, u"-layout"_s).split(u'\n');
        const auto isHeading = [](const QString &line) {
            return flat(line) == "Did we miss it?"_L1;
        };
        QVERIFY(std::ranges::any_of(lines, isHeading));
    }

    void aTextsLastLine_isNotAloneOnAPage()
    {
        PdfRequest request;
        request.issue = sample::issue(1);
        request.issue.sections.removeLast();
        QList<Item> &items = request.issue.sections[2].items;
        // As many short items as bring a last line to every height of a page.
        for (int i = 1; i < 80; ++i) {
            Item item = items.first();
            item.id = ItemId(u"short-%1"_s.arg(i));
            item.body = u"A word.\n\n"_s.repeated(3 + i % 4) + u"The last line."_s;
            items.append(item);
        }
        const auto pdf = makePdf(request);
        QVERIFY(pdf);
        const int pages = readPdf(*pdf).pages;
        for (int page = 2; page <= pages; ++page) {
            const QStringList lines =
                pdfText(*pdf, page, u"-layout"_s).split(u'\n', Qt::SkipEmptyParts);
            QVERIFY(lines.size() > 1);
            QVERIFY2(lines.at(1).trimmed() != "The last line."_L1, qPrintable(lines.join(u'\n')));
        }
    }

    void farewell_isNotAloneOnAPage()
    {
        PdfRequest request;
        request.issue = sample::issue(1);
        // As many as bring one to every height of a page.
        for (int i = 0; i < 60; ++i) {
            Section section{.id = SectionId(u"text-%1"_s.arg(i)), .title = u"Of it"_s};
            section.items = {Item{.id = ItemId(u"text-%1-item"_s.arg(i)),
                                  .body = u"A word.\n\n"_s.repeated(2 + i % 7) + u"Its end."_s}};
            Section farewell{.id = SectionId(u"bye-%1"_s.arg(i)), .kind = SectionKind::Signoff};
            farewell.items = {Item{.id = ItemId(u"bye-%1-item"_s.arg(i)), .body = u"Fare well"_s}};
            request.issue.sections << section << farewell;
        }
        const auto pdf = makePdf(request);
        QVERIFY(pdf);
        const int pages = readPdf(*pdf).pages;
        QVERIFY(pages > 10);
        for (int page = 2; page <= pages; ++page) {
            const QStringList lines =
                pdfText(*pdf, page, u"-layout"_s).split(u'\n', Qt::SkipEmptyParts);
            QVERIFY2(lines.value(1).trimmed() != "Fare well"_L1, qPrintable(lines.join(u'\n')));
        }
    }

    void epoch_overrulesTheIssuesDate()
    {
        qputenv("SOURCE_DATE_EPOCH", "86400");
        const QString date = pdfDate(sample::issue(1));
        qunsetenv("SOURCE_DATE_EPOCH");
        QCOMPARE(date, u"D:19700102000000Z"_s);
    }

    void cancel_endsTheJob()
    {
        PdfJob job(WebTest::start, sampleRequest(7));
        QSignalSpy finished(&job, &PdfJob::finished);
        job.start();
        job.cancel();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<Result<QByteArray>>().error().code,
                 ErrorCode::Cancelled);
        QTest::qWait(500); // nothing more comes
        QCOMPARE(finished.size(), 1);
    }

    /// The issue that Masthead was made for, where it is at hand.
    void realEdition_hasAllItsBookmarksAndPages()
    {
        const QString folder = qEnvironmentVariable(
            "MASTHEAD_REAL", QStringLiteral(MASTHEAD_SOURCE "/../shared/real"));
        QFile file(folder + "/edition-2024-01.md"_L1);
        if (!file.open(QIODevice::ReadOnly)) {
            QSKIP("the real edition is not on this machine");
        }
        PdfRequest request;
        request.issue = importMarkdown(file.readAll()).issue;
        const auto pdf = makePdf(request);
        QVERIFY(pdf);
        const PdfFacts facts = readPdf(*pdf);
        const QList<ContentsEntry> entries = contents(request.issue);
        QCOMPARE(entries.size(), 7);
        const QStringList front = pdfText(*pdf, 1).split(u'\n', Qt::SkipEmptyParts);
        for (const ContentsEntry &entry : entries) {
            const int page = facts.destinations.value(entry.id);
            QVERIFY(front.contains(QString::number(page)));
            QVERIFY(std::ranges::any_of(facts.outline, [&](const OutlineEntry &bookmark) {
                return bookmark.title == entry.title && bookmark.page == page;
            }));
        }
    }

private:
    PdfRequest m_request; ///< the sample with seven items
    QByteArray m_pdf;
    PdfFacts m_facts;
};

} // namespace masthead

using TestPdf = masthead::TestPdf;
MASTHEAD_WEB_TEST_MAIN(TestPdf)

#include "tst_pdf.moc"
