// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/membername.h"

#include "document/format/refusal.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace masthead {

namespace {

struct AssetType
{
    QLatin1StringView type;
    QLatin1StringView extension;
};

constexpr std::array AssetTypes{
    AssetType{QLatin1StringView("image/gif"), QLatin1StringView("gif")},
    AssetType{QLatin1StringView("image/jpeg"), QLatin1StringView("jpg")},
    AssetType{QLatin1StringView("image/png"), QLatin1StringView("png")},
    AssetType{QLatin1StringView("image/webp"), QLatin1StringView("webp")},
};

/// Names that Windows takes for devices, with any extension.
bool isDeviceName(QStringView component)
{
    const QString stem = component.left(component.indexOf(u'.')).trimmed().toString().toUpper();
    static constexpr std::array Devices{u"CON", u"PRN", u"AUX", u"NUL", u"CONIN$", u"CONOUT$"};
    if (std::ranges::any_of(Devices,
                            [&](const char16_t *name) { return stem == QStringView(name); })) {
        return true;
    }
    return stem.size() == 4 && (stem.startsWith(u"COM") || stem.startsWith(u"LPT")) &&
           QStringView(u"0123456789¹²³").contains(stem.at(3));
}

bool isForbidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional and invisible characters
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default: // every other category is visible text, or unassigned in this Unicode version
        return QChar::isNonCharacter(c) ||
               (c < 0x80 && QByteArrayView("\\:*?\"<>|").contains(char(c)));
    }
}

/// A leading dot also keeps `.git` out, and `..`; Windows strips trailing dots and spaces.
bool isPlainComponent(QStringView component)
{
    return !component.isEmpty() && component.front() != u'.' && component.front() != u' ' &&
           component.back() != u'.' && component.back() != u' ' && !isDeviceName(component);
}

MemberName classified(const QString &name)
{
    if (name == u"mimetype") {
        return {name, MemberRole::Mimetype, {}};
    }
    if (name == u"issue.json") {
        return {name, MemberRole::IssueJson, {}};
    }
    const qsizetype slash = name.indexOf(u'/');
    const qsizetype dot = name.lastIndexOf(u'.');
    if (slash > 0 && dot > slash) {
        const QStringView folder = QStringView(name).left(slash);
        const QStringView extension = QStringView(name).mid(dot + 1);
        const QString key = name.mid(slash + 1, dot - slash - 1);
        if (folder == u"items" && extension == u"md" && isIdText(key)) {
            return {name, MemberRole::Body, key};
        }
        if (folder == u"review" && extension == u"json" && isIdText(key)) {
            return {name, MemberRole::Review, key};
        }
        if (folder == u"snapshots" && extension == u"json" && isSha256Text(key)) {
            return {name, MemberRole::Snapshot, key};
        }
        const auto named = [&](const AssetType &type) { return extension == type.extension; };
        if (folder == u"assets" && isSha256Text(key) && std::ranges::any_of(AssetTypes, named)) {
            return {name, MemberRole::Asset, key};
        }
    }
    return {name, MemberRole::Unknown, {}};
}

} // namespace

Result<MemberName> parseMemberName(QByteArrayView raw, const NlxLimits &limits)
{
    const auto refused = [&](Refusal refusal) {
        return std::unexpected(refuse(refusal, shown(raw)));
    };
    if (raw.size() > limits.nameBytes) {
        return refused(Refusal::NameTooLong);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless |
                                                     QStringDecoder::Flag::ConvertInitialBom);
    const QString name = decoder.decode(raw);
    if (decoder.hasError()) {
        return refused(Refusal::NameNotUtf8);
    }
    const QList<uint> characters = name.toUcs4();
    if (std::ranges::any_of(characters, [](uint c) { return isForbidden(c); })) {
        return refused(Refusal::NameForbidden);
    }
    const QList<QStringView> components = QStringView(name).split(u'/');
    if (!std::ranges::all_of(components, isPlainComponent)) {
        return refused(Refusal::NameForbidden);
    }
    if (components.size() > limits.nameDepth) {
        return refused(Refusal::NameTooDeep);
    }
    return classified(name);
}

QString twinKey(const QString &name)
{
    // Upper case first, since only that makes SS of ß; folding can undo a normal form.
    return name.normalized(QString::NormalizationForm_KC)
        .toUpper()
        .toCaseFolded()
        .normalized(QString::NormalizationForm_KC);
}

Result<void> MemberNames::add(const QString &name)
{
    const QString key = twinKey(name);
    if (m_members.contains(key)) {
        return std::unexpected(refuse(Refusal::TwinNames, name));
    }
    bool isPossible = !m_folders.contains(key);
    for (qsizetype end = name.indexOf(u'/'); end > 0; end = name.indexOf(u'/', end + 1)) {
        const QString folder = twinKey(name.first(end));
        isPossible = isPossible && !m_members.contains(folder);
        m_folders.insert(folder);
    }
    if (!isPossible) {
        return std::unexpected(refuse(Refusal::NameIsFolder, name));
    }
    m_members.insert(key);
    return {};
}

qint64 roleLimit(MemberRole role, const NlxLimits &limits)
{
    switch (role) {
    case MemberRole::Mimetype:
    case MemberRole::Body:
    case MemberRole::Review:
        return limits.textBytes;
    case MemberRole::IssueJson:
    case MemberRole::Snapshot:
        return limits.issueJsonBytes;
    case MemberRole::Asset:
    case MemberRole::Unknown:
        break;
    }
    return limits.memberBytes;
}

QString bodyName(const ItemId &item)
{
    return u"items/" + item.text() + u".md";
}
QString reviewName(const ThreadId &thread)
{
    return u"review/" + thread.text() + u".json";
}
QString snapshotName(const Sha256 &revision)
{
    return u"snapshots/" + revision.text() + u".json";
}

QString assetName(const Sha256 &hash, const QString &type)
{
    const auto *row = std::ranges::find(AssetTypes, type, &AssetType::type);
    return row == AssetTypes.end() ? QString() : u"assets/" + hash.text() + u'.' + row->extension;
}

} // namespace masthead
