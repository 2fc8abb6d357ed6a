// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/preview/pdfsupport.h"

#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace masthead {

namespace {

QString text(const QPDFObjectHandle &handle)
{
    return handle.isString() ? QString::fromStdString(handle.getUTF8Value()) : QString();
}

void open(QPDF &pdf, const QByteArray &bytes)
{
    pdf.processMemoryFile("pdf", bytes.constData(), static_cast<size_t>(bytes.size()));
}

class Reader
{
public:
    explicit Reader(QPDF &pdf)
        : m_pdf(pdf)
    {
        int number = 0;
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
            m_numbers.insert(page.getObjectHandle().getObjGen().getObj(), ++number);
        }
    }

    PdfFacts read()
    {
        QPDFObjectHandle root = m_pdf.getRoot();
        QPDFObjectHandle info = m_pdf.getTrailer().getKey("/Info");
        m_facts.pages = static_cast<int>(m_numbers.size());
        m_facts.title = text(info.getKey("/Title"));
        m_facts.author = text(info.getKey("/Author"));
        m_facts.created = text(info.getKey("/CreationDate"));
        m_facts.language = text(root.getKey("/Lang"));
        m_facts.hasPageLabels = root.hasKey("/PageLabels");
        QPDFNameTreeObjectHelper names(root.getKey("/Names").getKey("/Dests"), m_pdf);
        for (const auto &[name, destination] : names) {
            m_facts.destinations.insert(QString::fromStdString(name), pageOf(destination));
        }
        if (root.hasKey("/Outlines")) {
            readOutline(root.getKey("/Outlines"), 0);
        }
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
            readLinks(page.getObjectHandle());
            Pl_Buffer content("content");
            page.pipeContents(&content);
            m_facts.artifacts.append(static_cast<int>(
                QByteArray::fromStdString(content.getString()).count("/Type /Pagination")));
        }
        return m_facts;
    }

private:
    int pageOf(const QPDFObjectHandle &destination)
    {
        return m_numbers.value(destination.getArrayItem(0).getObjGen().getObj());
    }

    void readOutline(const QPDFObjectHandle &parent, int depth)
    {
        for (QPDFObjectHandle entry = parent.getKey("/First"); entry.isDictionary();
             entry = entry.getKey("/Next")) {
            m_facts.outline.append(
                {.depth = depth,
                 .title = text(entry.getKey("/Title")),
                 .page = m_facts.destinations.value(text(entry.getKey("/Dest")))});
            readOutline(entry, depth + 1);
        }
    }

    void readLinks(const QPDFObjectHandle &page)
    {
        if (!page.hasKey("/Annots")) {
            return;
        }
        for (const QPDFObjectHandle &annotation : page.getKey("/Annots").aitems()) {
            if (annotation.hasKey("/Dest")) {
                m_facts.internalLinks.append(text(annotation.getKey("/Dest")));
            } else {
                m_facts.addresses.append(text(annotation.getKey("/A").getKey("/URI")));
            }
        }
    }

    QPDF &m_pdf;
    QHash<int, int> m_numbers; ///< of pages, by object
    PdfFacts m_facts;
};

/// What one of poppler's programs prints about a PDF.
QString ask(const QByteArray &pdf, const QString &program, QStringList arguments,
            const QStringList &last = {})
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush()) {
        return {};
    }
    QProcess process;
    process.start(program, arguments << file.fileName() << last);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

PdfFacts readPdf(const QByteArray &bytes)
{
    QPDF pdf;
    open(pdf, bytes);
    return Reader(pdf).read();
}

QByteArray pageContent(const QByteArray &bytes, int page)
{
    QPDF pdf;
    open(pdf, bytes);
    Pl_Buffer content("content");
    QPDFPageDocumentHelper(pdf)
        .getAllPages()
        .at(static_cast<size_t>(page) - 1)
        .pipeContents(&content);
    return QByteArray::fromStdString(content.getString());
}

QString pdfText(const QByteArray &pdf, int page, const QString &mode)
{
    QStringList arguments;
    if (page > 0) {
        arguments << u"-f"_s << QString::number(page) << u"-l"_s << QString::number(page);
    }
    if (!mode.isEmpty()) {
        arguments << mode;
    }
    return ask(pdf, u"pdftotext"_s, arguments, {u"-"_s}).remove(u'\f'); // ends each page
}

QStringList overprints(const QByteArray &pdf)
{
    static const QRegularExpression line(
        u"<page |<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" "
        "yMax=\"([\\d.]+)\">([^<]*)<"_s);
    struct Word
    {
        QRectF middle; // lines may touch, their middles may not
        QString text;
    };
    QStringList found;
    QList<Word> words;
    int page = 0;
    const QString boxes = ask(pdf, u"pdftotext"_s, {u"-bbox"_s}, {u"-"_s});
    for (QRegularExpressionMatchIterator it = line.globalMatch(boxes); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!match.hasCaptured(1)) {
            ++page;
            words.clear();
            continue;
        }
        QRectF box(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()),
                   QPointF(match.captured(3).toDouble(), match.captured(4).toDouble()));
        const Word word{.middle = box.adjusted(0.5, box.height() * 0.3, -0.5, -box.height() * 0.3),
                        .text = match.captured(5)};
        for (const Word &other : std::as_const(words)) {
            if (word.middle.intersects(other.middle)) {
                found.append(u"page %1: %2 over %3"_s.arg(page).arg(word.text, other.text));
            }
        }
        words.append(word);
    }
    return found;
}

QList<int> picturesPainted(const QByteArray &pdf)
{
    QList<int> counts(readPdf(pdf).pages);
    const QStringList rows = ask(pdf, u"pdfimages"_s, {u"-list"_s}).split(u'\n');
    for (const QString &row : rows) {
        const QStringList cells = row.simplified().split(u' ');
        if (cells.value(2) == "image"_L1) {
            ++counts[cells.first().toInt() - 1];
        }
    }
    return counts;
}

} // namespace masthead
