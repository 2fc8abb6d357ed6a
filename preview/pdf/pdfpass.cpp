// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/pdf/pdfpass.h"

#include "document/markdown/safeurl.h"
#include "preview/pdf/contentfilter.h"

#include <QCoreApplication>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/Pl_Discard.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <format>

using namespace Qt::StringLiterals;

namespace masthead {

namespace {

using Handle = QPDFObjectHandle;

constexpr QLatin1StringView linkPrefix("https://mh.invalid/");

Error cannotRender(const QString &cause)
{
    return {.code = ErrorCode::CannotRender,
            .what = QCoreApplication::translate("PdfPass", "The PDF could not be made."),
            .where = {},
            .remedy = QCoreApplication::translate(
                "PdfPass", "Try again; if it fails again, export the web page and print that."),
            .cause = cause};
}

/// qpdf throws; here it ends.
template <typename Function>
auto guarded(Function &&function) -> Result<decltype(function())>
{
    try {
        return function();
    } catch (const std::exception &exception) {
        return std::unexpected(cannotRender(QString::fromUtf8(exception.what())));
    }
}

void openPrint(QPDF &pdf, const QByteArray &printed)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("print", printed.constData(), static_cast<size_t>(printed.size()));
}

QHash<QRgb, int> codeTable(const PdfPlan &plan)
{
    QHash<QRgb, int> table;
    for (int i = 0; i < plan.codes.size(); ++i) {
        table.insert(plan.codes.at(i).code & 0xffffff, i);
    }
    return table;
}

Handle unicode(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

/// One pass over one print.
class Pass
{
public:
    Pass(const QByteArray &printed, const PdfPlan &plan)
        : m_plan(plan)
        , m_codes(codeTable(plan))
    {
        openPrint(m_pdf, printed);
        m_pages = QPDFPageDocumentHelper(m_pdf).getAllPages();
        m_bodyPages = m_plan.pages > 0 ? static_cast<size_t>(m_plan.pages) : m_pages.size();
        m_places.resize(plan.targets.size());
    }

    PassedPdf run()
    {
        const auto printed = static_cast<int>(m_pages.size());
        if (m_plan.pages > 0 && printed != m_plan.pages * 3) {
            return {.bytes = {}, .pages = {.count = printed - 2 * m_plan.pages, .targetPages = {}}};
        }
        for (size_t i = 0; i < m_bodyPages; ++i) {
            rewritePage(i);
        }
        dropRunningPages();
        writeDestinations();
        for (size_t i = 0; i < m_bodyPages; ++i) {
            rewriteLinks(m_pages[i].getObjectHandle());
        }
        writeOutline();
        writeCatalogue();
        return {.bytes = written(),
                .pages = {.count = static_cast<int>(m_bodyPages), .targetPages = targetPages()}};
    }

private:
    struct Place
    {
        int page = 0; ///< from 1; 0: no ink
        Ink ink;
    };

    void rewritePage(size_t index)
    {
        Pl_Buffer buffer("content");
        ContentFilter filter(m_plan, m_codes);
        QPDFPageObjectHelper &page = m_pages[index];
        page.filterContents(&filter, &buffer);
        const std::string content = "q\n" + buffer.getString() + "Q\n" + runningContent(index);
        page.getObjectHandle().replaceKey("/Contents", m_pdf.newStream(content));
        page.getObjectHandle().removeKey("/StructParents");
        for (auto ink = filter.ink().cbegin(); ink != filter.ink().cend(); ++ink) {
            Place &place = m_places[ink.key()];
            if (place.page == 0) {
                place = {.page = static_cast<int>(index) + 1, .ink = ink.value()};
            }
        }
    }

    /// The pages that were printed for its header and its footer, as forms, moved into the margins.
    std::string runningContent(size_t index)
    {
        if (m_plan.pages == 0) {
            return {};
        }
        const size_t at = m_bodyPages + 2 * index;
        return artifact(index, at, "Header", m_plan.headerShift) +
               artifact(index, at + 1, "Footer", -m_plan.footerShift);
    }

    std::string artifact(size_t index, size_t runningPage, const std::string &name, double shift)
    {
        Handle resources = m_pages[index].getObjectHandle().getKey("/Resources");
        if (!resources.getKey("/XObject").isDictionary()) {
            resources.replaceKey("/XObject", Handle::newDictionary());
        }
        resources.getKey("/XObject")
            .replaceKey("/" + name, m_pages[runningPage].getFormXObjectForPage());
        return std::format("/Artifact <</Type /Pagination /Subtype /{} >> BDC\n"
                           "q 1 0 0 1 0 {:.3f} cm /{} Do Q\nEMC\n",
                           name, shift, name);
    }

    void dropRunningPages()
    {
        QPDFPageDocumentHelper document(m_pdf);
        for (size_t i = m_bodyPages; i < m_pages.size(); ++i) {
            document.removePage(m_pages[i]);
        }
    }

    /// A target without ink (nothing of it was painted) is where the one before it is.
    void writeDestinations()
    {
        Place last{.page = 1, .ink = {.left = 0, .top = 1e6}};
        auto names = QPDFNameTreeObjectHelper::newEmpty(m_pdf);
        for (qsizetype i = 0; i < m_plan.targets.size(); ++i) {
            if (m_places.at(i).page > 0) {
                last = m_places.at(i);
            }
            const Handle page = m_pages.at(static_cast<size_t>(last.page) - 1).getObjectHandle();
            const double pageTop = page.getKey("/MediaBox").getArrayAsRectangle().ury;
            Handle destination = Handle::newArray();
            destination.appendItem(page);
            destination.appendItem(Handle::newName("/XYZ"));
            destination.appendItem(Handle::newReal(std::max(0.0, last.ink.left - 4), 2));
            destination.appendItem(Handle::newReal(std::min(pageTop, last.ink.top + 6), 2));
            destination.appendItem(Handle::newNull());
            names.insert(m_plan.targets.at(i).id.toStdString(), destination);
        }
        Handle tree = Handle::newDictionary();
        tree.replaceKey("/Dests", names.getObjectHandle());
        m_pdf.getRoot().replaceKey("/Names", tree);
        m_pdf.getRoot().removeKey("/Dests"); // Chromium's own
    }

    [[nodiscard]] bool hasTarget(const QString &id) const
    {
        return std::ranges::any_of(m_plan.targets,
                                   [&](const PdfTarget &target) { return target.id == id; });
    }

    void rewriteLinks(Handle page)
    {
        if (!page.getKey("/Annots").isArray()) {
            return;
        }
        Handle kept = Handle::newArray();
        for (const Handle &annotation : page.getKey("/Annots").aitems()) {
            if (rewriteLink(annotation)) {
                kept.appendItem(annotation);
            }
        }
        if (kept.getArrayNItems() > 0) {
            page.replaceKey("/Annots", kept);
        } else {
            page.removeKey("/Annots");
        }
    }

    /// Only addresses that the page's author could write stay: the rest is no link any more.
    bool rewriteLink(Handle annotation)
    {
        Handle action = annotation.getKey("/A");
        if (!action.isDictionary() || !action.getKey("/URI").isString()) {
            return false;
        }
        const QString printed = QString::fromStdString(action.getKey("/URI").getUTF8Value());
        bool isNumber = false;
        const int index = printed.startsWith(linkPrefix)
                              ? printed.sliced(linkPrefix.size()).toInt(&isNumber)
                              : -1;
        if (!isNumber || index < 0 || index >= m_plan.links.size()) {
            return false;
        }
        const QString &address = m_plan.links.at(index);
        if (address.startsWith(u'#')) {
            annotation.removeKey("/A");
            annotation.replaceKey("/Dest", Handle::newString(address.sliced(1).toStdString()));
            return hasTarget(address.sliced(1));
        }
        const auto safe = SafeUrl::parse(address);
        if (!safe) {
            return false;
        }
        action.replaceKey("/URI", Handle::newString(safe->text().toStdString()));
        annotation.replaceKey("/Contents", unicode(safe->display()));
        return true;
    }

    /// Sections with their items under them; an item before any section stands at the top level.
    void writeOutline()
    {
        Handle root = m_pdf.makeIndirectObject(Handle::newDictionary());
        root.replaceKey("/Type", Handle::newName("/Outlines"));
        Handle section;
        for (const PdfTarget &target : m_plan.targets) {
            if (target.level == 0) {
                continue;
            }
            Handle entry = m_pdf.makeIndirectObject(Handle::newDictionary());
            entry.replaceKey("/Title", unicode(target.title));
            entry.replaceKey("/Dest", Handle::newString(target.id.toStdString()));
            const bool under = target.level > 1 && section.isInitialized();
            appendOutline(under ? section : root, entry);
            if (target.level == 1) {
                section = entry;
            }
        }
        if (root.hasKey("/First")) {
            root.replaceKey("/Count", Handle::newInteger(m_outlineEntries));
            m_pdf.getRoot().replaceKey("/Outlines", root);
            m_pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
        }
    }

    void appendOutline(Handle parent, Handle entry)
    {
        ++m_outlineEntries;
        entry.replaceKey("/Parent", parent);
        if (parent.hasKey("/Last")) {
            Handle last = parent.getKey("/Last");
            last.replaceKey("/Next", entry);
            entry.replaceKey("/Prev", last);
        } else {
            parent.replaceKey("/First", entry);
        }
        parent.replaceKey("/Last", entry);
        const auto count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
        parent.replaceKey("/Count", Handle::newInteger(count + 1));
    }

    void writeCatalogue()
    {
        Handle root = m_pdf.getRoot();
        root.replaceKey("/Lang", unicode(m_plan.language));
        root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
        root.replaceKey("/PageLabels", Handle::parse("<< /Nums [ 0 << /S /D >> ] >>"));
        Handle info = Handle::newDictionary();
        info.replaceKey("/Title", unicode(m_plan.title));
        if (!m_plan.author.isEmpty()) {
            info.replaceKey("/Author", unicode(m_plan.author));
        }
        info.replaceKey("/Creator", Handle::newString("Masthead " MASTHEAD_VERSION));
        info.replaceKey("/CreationDate", Handle::newString(m_plan.date.toStdString()));
        info.replaceKey("/ModDate", Handle::newString(m_plan.date.toStdString()));
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
    }

    QByteArray written()
    {
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.setMinimumPDFVersion("1.7");
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(buffer->getBuffer()),
                static_cast<qsizetype>(buffer->getSize())};
    }

    [[nodiscard]] QList<int> targetPages() const
    {
        QList<int> pages;
        for (const Place &place : m_places) {
            pages.append(place.page);
        }
        return pages;
    }

    const PdfPlan &m_plan;
    QHash<QRgb, int> m_codes;
    QPDF m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
    size_t m_bodyPages = 0;
    QList<Place> m_places; ///< of each target
    int m_outlineEntries = 0;
};

} // namespace

Result<PrintedPages> findTargets(const QByteArray &printed, const PdfPlan &plan)
{
    return guarded([&] {
        QPDF pdf;
        openPrint(pdf, printed);
        const QHash<QRgb, int> codes = codeTable(plan);
        PrintedPages pages{.count = 0, .targetPages = QList<int>(plan.targets.size(), 0)};
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            Pl_Discard nowhere;
            ContentFilter filter(plan, codes);
            page.filterContents(&filter, &nowhere);
            ++pages.count;
            for (auto ink = filter.ink().cbegin(); ink != filter.ink().cend(); ++ink) {
                int &known = pages.targetPages[ink.key()];
                known = known == 0 ? pages.count : known;
            }
        }
        return pages;
    });
}

Result<PassedPdf> passPdf(const QByteArray &printed, const PdfPlan &plan)
{
    return guarded([&] { return Pass(printed, plan).run(); });
}

} // namespace masthead
