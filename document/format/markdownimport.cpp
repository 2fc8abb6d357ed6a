// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/datetext.h"
#include "document/format/definitions.h"
#include "document/format/headingline.h"
#include "document/format/importedheader.h"
#include "document/format/importedpictures.h"
#include "document/format/itemlines.h"
#include "document/format/markdownform.h"
#include "document/format/textencoding.h"
#include "document/markdown/body.h"
#include "document/markdown/footnotes.h"
#include "document/markdown/leftoutcells.h"
#include "document/model/sectionkinds.h"
#include "document/model/text.h"

#include <QCoreApplication>
#include <QSet>

namespace masthead {

namespace {

/// The context of the texts below.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownImport)
};

/// A heading of the outline, or the text before the first: lines `first` up to the next one's.
struct Piece
{
    HeadingLine heading; ///< level 0: the text before the first heading
    qsizetype headingLine = 0;
    qsizetype firstLine = 0; ///< of the text below it
    qsizetype endLine = 0;
};

class Importer
{
public:
    explicit Importer(const PictureLoader &pictures)
        : m_pictures(pictures)
    {
    }

    ImportedIssue read(const QByteArray &bytes);

private:
    QList<Piece> readOutline(const QStringList &lines);
    void takeTitle(QList<Piece> &pieces);
    void build(const QList<Piece> &pieces, const QStringList &lines);
    Section &newSection(const Piece *piece);
    void addItem(Section &section, const Piece *heading, const Piece &text,
                 const QStringList &lines);
    QString bodyOf(const Piece &piece, const QStringList &lines, qsizetype skipped);
    void addDefinitions();
    void reportFootnotes();
    void guessDate();
    void guessLanguage();
    QString takeId(const QString &wanted);
    void note(const QString &sentence) { m_result.notes.append(sentence); }

    const PictureLoader &m_pictures;
    ImportedIssue m_result;
    ImportedHeader m_header;
    int m_sectionLevel = 2;
    qsizetype m_headerLines = 0; ///< lines of the text before those of the outline
    QStringList m_titleTexts;    ///< what the title's heading held besides its words
    QSet<QString> m_ids;
    Definitions m_definitions;
    QSet<qsizetype> m_bodyHeadings; ///< lines that carry the mark {.body}
};

ImportedIssue Importer::read(const QByteArray &bytes)
{
    const DecodedText decoded = decodeText(bytes);
    int replaced = 0;
    const QString text = toIssueText(decoded.text, &replaced);
    if (!decoded.guessedEncoding.isEmpty()) {
        note(Words::tr("The text is not UTF-8; it was read as %1.").arg(decoded.guessedEncoding));
    }
    if (decoded.hasErrors || replaced > 0) {
        note(Words::tr("Some characters could not be read and were replaced by \ufffd."));
    }
    QStringList lines = text.split(u'\n');
    const qsizetype allLines = lines.size();
    m_header = takeHeader(lines, m_result);
    m_headerLines = allLines - lines.size();
    QList<Piece> pieces = readOutline(lines);
    takeTitle(pieces);
    guessDate();
    build(pieces, lines);
    addDefinitions();
    reportFootnotes();
    ImportedPictures pictures(m_pictures, m_result);
    pictures.takeListed(m_header.pictureFolder);
    pictures.takeUsed();
    guessLanguage();
    return std::move(m_result);
}

QList<Piece> Importer::readOutline(const QStringList &lines)
{
    BodyLimits limits;
    limits.bytes = 64LL * 1024 * 1024;
    limits.nodes = 10'000'000;
    limits.tableCells = 1'000'000;
    const QString text = lines.join(u'\n');
    const Body body = parseBody(text, limits);
    if (body.plain) {
        note(Words::tr("The text is too intricate to find its outline; it came in as one item."));
    }
    const QList<LeftOutCells> leftOut = leftOutCells(body.root, text);
    for (const LeftOutCells &left : leftOut) {
        note(Words::tr("Line %1: the table has no columns for \"%2\"; no output will show it.")
                 .arg(QString::number(m_headerLines + left.line + 1), left.cells));
    }
    if (!m_header.isOurs) {
        m_definitions = findDefinitions(lines, body);
    }
    QList<Piece> pieces{Piece{}};
    for (const Node &node : body.root.children) {
        if (body.plain || node.kind != NodeKind::Heading || node.level > 3) {
            continue;
        }
        const qsizetype marked = lastTitleLine(lines, node.firstLine);
        if (m_header.isOurs && isBodyHeading(lines[marked])) {
            m_bodyHeadings.insert(marked);
            continue;
        }
        const qsizetype start = titleStart(lines, node.firstLine);
        pieces.last().endLine = start;
        Piece piece{.heading = readHeading(lines, node.firstLine, node.level, m_definitions),
                    .headingLine = start,
                    .firstLine = headingEnd(lines, node.firstLine)};
        if (m_header.isOurs) {
            piece.heading.links.clear(); // a title that only looks like an address
        }
        pieces.append(piece);
    }
    pieces.last().endLine = lines.size();
    return pieces;
}

void Importer::takeTitle(QList<Piece> &pieces)
{
    const auto isTop = [](const Piece &piece) { return piece.heading.level == 1; };
    const qsizetype count = std::ranges::count_if(pieces, isTop);
    if (count == 0) {
        return;
    }
    Issue &issue = m_result.issue;
    const auto top = std::ranges::find_if(pieces, isTop);
    const bool isFirst = std::none_of(pieces.begin(), top,
                                      [](const Piece &piece) { return piece.heading.level > 0; });
    const QString title = top->heading.title;
    const bool isTitle = issue.title.isEmpty() || issue.title == title;
    const bool isPublication =
        isFirst && (issue.publication.isEmpty() || issue.publication == title);
    if (count > 1 || !(isTitle || isPublication)) {
        // Behind lower headings it is but one more section.
        m_sectionLevel = isFirst ? 1 : 2;
        return;
    }
    if (!isTitle && issue.publication.isEmpty()) {
        note(Words::tr("\"%1\" was taken for the publication's name.").arg(title));
    }
    (isTitle ? issue.title : issue.publication) = title;
    for (const Source &link : std::as_const(top->heading.links)) {
        m_titleTexts.append(
            QStringLiteral("[%1](<%2>)").arg(escapedTitle(link.outlet), link.address));
    }
    m_titleTexts += top->heading.pictures;
    top->heading = {}; // its text stands before the first section, or continues the one before
}

void Importer::build(const QList<Piece> &pieces, const QStringList &lines)
{
    Section *section = nullptr;
    for (const Piece &piece : pieces) {
        const int level = piece.heading.level;
        if (level > 0 && level <= m_sectionLevel) {
            section = &newSection(&piece);
            addItem(*section, nullptr, piece, lines);
            continue;
        }
        if (section == nullptr) {
            const bool hasText = !m_header.unplaced.isEmpty() || !m_titleTexts.isEmpty() ||
                                 !bodyOf(piece, lines, 0).isEmpty();
            if (level == 0 && !hasText) {
                continue;
            }
            section = &newSection(nullptr);
        }
        const bool isItem = level == m_sectionLevel + 1;
        if (isItem) {
            addItem(*section, &piece, piece, lines);
        } else if (level == 0) {
            addItem(*section, nullptr, piece, lines);
        } else {
            // A deeper heading of a text whose outline moved down: it belongs to the body before
            // it.
            Piece whole = piece;
            whole.firstLine = piece.headingLine;
            if (section->items.isEmpty()) {
                addItem(*section, nullptr, whole, lines);
            } else {
                QString &body = section->items.last().body;
                body =
                    withoutOuterBlankLines(body + QStringLiteral("\n\n") + bodyOf(whole, lines, 0));
            }
        }
    }
}

Section &Importer::newSection(const Piece *piece)
{
    Section section{.id = SectionId(takeId(piece != nullptr ? piece->heading.id : QString()))};
    if (piece != nullptr) {
        section.title = piece->heading.title;
        for (const QString &name : piece->heading.classes) {
            if (const SectionKindRow *row = sectionKindByName(name)) {
                section.kind = row->kind;
            } else {
                note(Words::tr("\"%1\" is no kind of section; \"%2\" came in as text.")
                         .arg(name, section.title));
            }
        }
    }
    m_result.issue.sections.append(section);
    return m_result.issue.sections.last();
}

/// Adds the item under a heading of its own (`heading`), or the untitled one under a section's.
void Importer::addItem(Section &section, const Piece *heading, const Piece &text,
                       const QStringList &lines)
{
    const HeadingLine &line = text.heading;
    Item item;
    qsizetype skipped = 0;
    if (heading != nullptr) {
        item.title = line.title;
        const bool hasKind = section.kind != SectionKind::Text;
        const ItemLineRule rule = m_header.isOurs ? ItemLineRule::Ours
                                  : hasKind       ? ItemLineRule::Kind
                                                  : ItemLineRule::Foreign;
        skipped = readItemLines(item, QString(QLatin1StringView(sectionKind(section.kind).name)),
                                lines.sliced(text.firstLine, text.endLine - text.firstLine), rule,
                                m_definitions);
    }
    item.sources += line.links;
    QString body = bodyOf(text, lines, skipped);
    if (m_header.isOurs && line.classes.contains(QStringLiteral("closed"))) {
        body.truncate(qMax<qsizetype>(0, body.lastIndexOf(u'\n')));
    }
    QStringList parts =
        m_header.unplaced.isEmpty()
            ? m_titleTexts
            : QStringList{m_header.unplaced.join(QStringLiteral("  \n"))} + m_titleTexts;
    m_header.unplaced.clear();
    m_titleTexts.clear();
    parts += line.pictures;
    parts += body;
    parts.removeAll(QString());
    item.body = parts.join(QStringLiteral("\n\n"));
    if (heading == nullptr && item.body.isEmpty() && item.sources.isEmpty()) {
        return; // a section without text of its own
    }
    if (!m_header.isOurs && skipped == 0 && !item.body.isEmpty()) {
        item.status = Status::Draft;
    }
    item.id = ItemId(takeId(heading != nullptr ? line.id : QString()));
    section.items.append(item);
}

QString Importer::bodyOf(const Piece &piece, const QStringList &lines, qsizetype skipped)
{
    QStringList own =
        lines.sliced(piece.firstLine + skipped, piece.endLine - piece.firstLine - skipped);
    for (qsizetype i = 0; i < own.size(); ++i) {
        if (m_bodyHeadings.contains(piece.firstLine + skipped + i)) {
            own[i] = withoutBodyMark(own[i]);
        }
    }
    return withoutOuterBlankLines(own.join(u'\n'));
}

/// Definitions of links and footnotes come to each body that uses them.
void Importer::addDefinitions()
{
    for (Section &section : m_result.issue.sections) {
        for (Item &item : section.items) {
            item.body = withUsedDefinitions(item.body, m_definitions);
        }
    }
}

void Importer::reportFootnotes()
{
    if (m_header.isOurs) {
        return;
    }
    QStringList labels;
    const QList<UnseenFootnote> unseen = unseenFootnotes(m_result.issue);
    for (const UnseenFootnote &footnote : unseen) {
        labels.append(footnote.label);
    }
    if (!labels.isEmpty()) {
        note(Words::tr("Nothing refers to these footnotes, so that they will not be seen: %1.")
                 .arg(labels.join(QStringLiteral(", "))));
    }
}

QString Importer::takeId(const QString &wanted)
{
    const bool isFree = isIdText(wanted) && !m_ids.contains(wanted);
    if (!wanted.isEmpty() && !isFree) {
        note(Words::tr(
                 "The id \"%1\" can't be used twice or has other characters than a-z, 0-9 and -; a "
                 "new one was made.")
                 .arg(wanted));
    }
    const QString id = isFree ? wanted : randomIdText();
    m_ids.insert(id);
    return id;
}

void Importer::guessDate()
{
    Issue &issue = m_result.issue;
    if (m_header.isOurs || !issue.date.isEmpty()) {
        return;
    }
    issue.date = dateIn(issue.title);
    if (!issue.date.isEmpty()) {
        note(Words::tr("The date %1 was taken from the title.").arg(issue.date));
    }
}

void Importer::guessLanguage()
{
    if (m_header.hasLanguage || m_header.isOurs || m_result.issue.sections.isEmpty()) {
        return;
    }
    // Of what is seen: addresses are long runs of Latin letters.
    Counts counts;
    for (const Section &section : std::as_const(m_result.issue.sections)) {
        counts += countText(section.title);
        for (const Item &item : section.items) {
            counts += countText(item.title);
            counts += countBody(item.body);
        }
    }
    // Chinese is full of foreign names, and what it quotes may be English; English has no Han.
    if (counts.han * 2 > counts.words) {
        m_result.issue.language = QStringLiteral("zh");
        note(Words::tr("The text names no language; it looks like Chinese."));
    } else {
        note(Words::tr("The text names no language; it came in as English."));
    }
}

} // namespace

ImportedIssue importMarkdown(const QByteArray &bytes, const PictureLoader &pictures)
{
    return Importer(pictures).read(bytes);
}

} // namespace masthead
