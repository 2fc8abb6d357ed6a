// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/importedheader.h"

#include "document/format/datetext.h"
#include "document/format/frontmatter.h"
#include "document/model/fields.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace masthead {

namespace {

/// The context of the texts below.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownImport)
};

struct HeaderKey
{
    const char *name;
    QString Issue::*member;
    bool opensText = true; ///< may stand first in a header without fences; else it is prose
};

constexpr HeaderKey headerKeys[] = {
    {"publication", &Issue::publication},
    {"title", &Issue::title},
    {"edition", &Issue::edition},
    {"number", &Issue::edition},
    {"date", &Issue::date},
    {"language", &Issue::language},
    {"lang", &Issue::language},
    {"author", &Issue::author},
    {"preheader", &Issue::preheader},
    {"description", &Issue::preheader},
    {"subtitle", &Issue::preheader},
    {"address", &Issue::address},
    {"url", &Issue::address},
    {"subject", &Issue::title, false},
    {"issue", &Issue::edition, false},
    {"pubdate", &Issue::date, false},
    {"pub_date", &Issue::date, false},
    {"pubdatetime", &Issue::date, false},
    {"publishdate", &Issue::date, false},
    {"published", &Issue::date, false},
    {"authors", &Issue::author, false},
    {"summary", &Issue::preheader, false},
    {"excerpt", &Issue::preheader, false},
};

const HeaderKey *headerKey(const QString &name)
{
    const auto *row = std::ranges::find_if(
        headerKeys, [&](const HeaderKey &key) { return name == QLatin1StringView(key.name); });
    return row == std::end(headerKeys) ? nullptr : row;
}

QStringList openingKeys()
{
    QStringList keys{QStringLiteral("format"), QStringLiteral("theme")};
    for (const HeaderKey &key : headerKeys) {
        if (key.opensText) {
            keys.append(QString(QLatin1StringView(key.name)));
        }
    }
    return keys;
}

/// Whether bare lines at the top are a header: of a sentence, or of what has links, text begins.
bool isPlausible(const QList<HeaderEntry> &entries)
{
    static const QRegularExpression link(QStringLiteral("\\]\\s?[(\\[]|<\\w+:|https?://"));
    const auto isSentence = [](const QString &value) {
        constexpr qsizetype mostSpaces = 4; // "The Tide Table Co. Ltd." is a name
        return value.endsWith(u'。') || (value.endsWith(u'.') && value.count(u' ') > mostSpaces);
    };
    return std::ranges::none_of(entries, [&](const HeaderEntry &entry) {
        const HeaderKey *row = headerKey(entry.key);
        const bool mayLink = row != nullptr && row->member == &Issue::address;
        const bool maySpeak = row != nullptr && row->member == &Issue::preheader;
        return (!mayLink && link.match(entry.value).hasMatch()) ||
               (!maySpeak && isSentence(entry.value));
    });
}

class HeaderReader
{
public:
    explicit HeaderReader(ImportedIssue &result)
        : m_result(result)
    {
    }

    ImportedHeader take(QStringList &lines);

private:
    bool readEntry(const HeaderEntry &entry);
    bool readAsset(const QString &id, const QString &value);

    ImportedIssue &m_result;
    ImportedHeader m_header;
};

ImportedHeader HeaderReader::take(QStringList &lines)
{
    while (!lines.isEmpty() && lines.first().trimmed().isEmpty()) {
        lines.removeFirst();
    }
    const FrontMatter matter = readFrontMatter(lines, openingKeys());
    if (matter.isBare && !isPlausible(matter.entries)) {
        return {};
    }
    lines.remove(0, matter.lines);
    QStringList guessed;
    QStringList lists;
    for (const HeaderEntry &entry : matter.entries) {
        m_header.isOurs =
            m_header.isOurs ||
            (entry.key == u"format" && entry.value.startsWith(QStringLiteral("masthead-issue/")));
    }
    for (const HeaderEntry &entry : matter.entries) {
        m_header.unplaced += entry.comments;
        if (readEntry(entry)) {
            guessed.append(entry.key);
        } else {
            (entry.value.isEmpty() ? lists : m_header.unplaced) += entry.lines;
        }
    }
    m_header.unplaced += lists; // behind a list's last line a text would belong to it
    if (matter.isBare && !guessed.isEmpty()) {
        m_result.notes.append(Words::tr("The lines above the text were taken for its header: %1.")
                                  .arg(guessed.join(QStringLiteral(", "))));
    }
    if (!m_header.unplaced.isEmpty()) {
        m_result.notes.append(Words::tr(
            "Lines of the header that are no field of an issue stand at the start of its text."));
    }
    return std::move(m_header);
}

bool HeaderReader::readEntry(const HeaderEntry &entry)
{
    Issue &issue = m_result.issue;
    const QString &key = entry.key;
    const QString &value = entry.value;
    if (key == u"format" && m_header.isOurs) {
        return true;
    }
    if (key == u"theme" && m_header.isOurs) {
        const QJsonDocument json = QJsonDocument::fromJson(value.toUtf8());
        return issueField(u"theme")->set(issue, json.object());
    }
    if (key == u"pictures" && m_header.isOurs) {
        m_header.pictureFolder = value;
        return true;
    }
    if (key.startsWith(QStringLiteral("asset.")) && m_header.isOurs) {
        return readAsset(key.sliced(6), value);
    }
    const HeaderKey *row = headerKey(key);
    if (row == nullptr) {
        return false;
    }
    QString &target = issue.*row->member;
    const bool isLanguage = row->member == &Issue::language;
    const bool isTaken = isLanguage ? m_header.hasLanguage : !target.isEmpty();
    const bool isNames = row->member == &Issue::author && !entry.list.isEmpty();
    const QString text = m_header.isOurs               ? value
                         : row->member == &Issue::date ? dateFrom(value)
                         : isNames                     ? entry.list.join(QStringLiteral(", "))
                                                       : value;
    if (isTaken || text.isEmpty()) {
        return false;
    }
    m_header.hasLanguage = m_header.hasLanguage || isLanguage;
    target = text;
    return true;
}

bool HeaderReader::readAsset(const QString &id, const QString &value)
{
    QJsonObject json = QJsonDocument::fromJson(value.toUtf8()).object();
    json.insert(QStringLiteral("id"), id);
    const Result<Asset> asset = assetFromJson(json);
    if (asset) {
        m_result.issue.assets.append(*asset);
    }
    return asset.has_value();
}

} // namespace

ImportedHeader takeHeader(QStringList &lines, ImportedIssue &result)
{
    return HeaderReader(result).take(lines);
}

} // namespace masthead
