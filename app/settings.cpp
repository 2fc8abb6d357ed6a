// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace masthead {

namespace {

constexpr qsizetype kRecentFiles = 10;

/// Names of enumerators as they stand in the file: a file from elsewhere may say anything.
constexpr std::array kAppearances{"system", "light", "dark", "high-contrast"};
constexpr std::array kLayouts{"editor", "split", "preview"};
constexpr std::array kColumns{"narrow", "usual", "wide", "window"};
constexpr std::array kFaces{"serif", "sans", "mono"};
constexpr std::array kFocusUnits{"sentence", "line", "paragraph"};

constexpr std::array kHelps{
    WritingHelpRow{"writing/spelling",
                   QT_TRANSLATE_NOOP("WritingHelp", "Mark words that no dictionary &knows"),
                   [](WritingHelp &help) -> bool & { return help.spelling; }},
    WritingHelpRow{
        "writing/quotes",
        QT_TRANSLATE_NOOP("WritingHelp", "&Quotation marks of the language for \" and '"),
        [](WritingHelp &help) -> bool & { return help.typography.quotes; }},
    WritingHelpRow{"writing/dashes", QT_TRANSLATE_NOOP("WritingHelp", "&Dashes for -- and ---"),
                   [](WritingHelp &help) -> bool & { return help.typography.dashes; }},
    WritingHelpRow{"writing/ellipsis", QT_TRANSLATE_NOOP("WritingHelp", "An &ellipsis for ..."),
                   [](WritingHelp &help) -> bool & { return help.typography.ellipsis; }},
    WritingHelpRow{"writing/spaces",
                   QT_TRANSLATE_NOOP("WritingHelp", "&No-break spaces where the language has them"),
                   [](WritingHelp &help) -> bool & { return help.typography.spaces; }},
};

template <typename Enum, size_t N>
Enum enumFrom(const QVariant &value, const std::array<const char *, N> &names, Enum fallback)
{
    const QString text = value.toString();
    for (size_t i = 0; i < N; ++i) {
        if (text == QLatin1StringView(names[i])) {
            return static_cast<Enum>(i);
        }
    }
    return fallback;
}

template <typename Enum, size_t N>
QString nameOf(Enum value, const std::array<const char *, N> &names)
{
    return QString::fromLatin1(names[static_cast<size_t>(value)]);
}

QString usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/masthead/masthead.ini");
}

/// Moves a file that QSettings can't parse out of the way, if it can; where it is then, or nothing.
QString setAsideIfBroken(const QString &file)
{
    if (!QFile::exists(file) ||
        QSettings(file, QSettings::IniFormat).status() == QSettings::NoError) {
        return {};
    }
    const QString aside = file + QStringLiteral(".broken");
    QFile::remove(aside);
    return QFile::rename(file, aside) ? aside : file;
}

QJsonObject toJson(const RecentFile &file)
{
    return {{QStringLiteral("path"), file.path},
            {QStringLiteral("title"), file.title},
            {QStringLiteral("publication"), file.publication},
            {QStringLiteral("edition"), file.edition},
            {QStringLiteral("ready"), file.ready},
            {QStringLiteral("items"), file.items},
            {QStringLiteral("used"), file.used.toString(Qt::ISODate)}};
}

RecentFile recentFromJson(const QJsonObject &json)
{
    return {.path = json[QStringLiteral("path")].toString(),
            .title = json[QStringLiteral("title")].toString(),
            .publication = json[QStringLiteral("publication")].toString(),
            .edition = json[QStringLiteral("edition")].toString(),
            .ready = json[QStringLiteral("ready")].toInt(),
            .items = json[QStringLiteral("items")].toInt(),
            .used = QDateTime::fromString(json[QStringLiteral("used")].toString(), Qt::ISODate)};
}

QJsonObject toJson(const SessionWindow &window)
{
    QJsonArray panels;
    for (const int width : window.state.panels) {
        panels.append(width);
    }
    return {{QStringLiteral("path"), window.path},
            {QStringLiteral("geometry"), QString::fromLatin1(window.state.geometry.toBase64())},
            {QStringLiteral("panels"), panels},
            {QStringLiteral("layout"), nameOf(window.state.layout, kLayouts)},
            {QStringLiteral("outline"), window.state.outline}};
}

/// Those of the file may be anything.
QList<int> panelsFrom(const QStringList &widths)
{
    QList<int> panels;
    for (const QString &width : widths) {
        panels.append(std::clamp(width.toInt(), 0, 10'000));
    }
    return panels.size() == 3 ? panels : QList<int>();
}

SessionWindow sessionWindowFromJson(const QJsonObject &json)
{
    QStringList panels;
    const QJsonArray widths = json[QStringLiteral("panels")].toArray();
    for (const QJsonValue &width : widths) {
        panels.append(QString::number(width.toInt()));
    }
    return {.path = json[QStringLiteral("path")].toString(),
            .state = {.geometry = QByteArray::fromBase64(
                          json[QStringLiteral("geometry")].toString().toLatin1()),
                      .panels = panelsFrom(panels),
                      .layout = enumFrom(json[QStringLiteral("layout")].toVariant(), kLayouts,
                                         Layout::Split),
                      .outline = json[QStringLiteral("outline")].toBool(true)}};
}

} // namespace

Settings::Settings(const QString &file)
    : m_broken(setAsideIfBroken(file.isEmpty() ? usualFile() : file))
    , m_store(file.isEmpty() ? usualFile() : file, QSettings::IniFormat)
{
}

/// Made when it is asked for: the settings are read before there are translations.
QString Settings::notice() const
{
    if (m_broken.isEmpty()) {
        return {};
    }
    return m_broken == fileName()
               ? tr("The settings in %1 can't be read; the usual ones are used.").arg(m_broken)
               : tr("The settings could not be read and were set aside as %1; the usual ones are "
                    "used.")
                     .arg(m_broken);
}

QString Settings::interfaceLanguage() const
{
    return m_store.value(QStringLiteral("language")).toString();
}

void Settings::setInterfaceLanguage(const QString &language)
{
    m_store.setValue(QStringLiteral("language"), language);
}

Appearance Settings::appearance() const
{
    return enumFrom(m_store.value(QStringLiteral("appearance")), kAppearances, Appearance::System);
}

void Settings::setAppearance(Appearance appearance)
{
    m_store.setValue(QStringLiteral("appearance"), nameOf(appearance, kAppearances));
}

WritingLook Settings::writingLook() const
{
    const WritingLook usual;
    const auto value = [this](const char *key, const QVariant &fallback = {}) {
        return m_store.value(QLatin1StringView("writing/") + QLatin1StringView(key), fallback);
    };
    return {.column = enumFrom(value("column"), kColumns, usual.column),
            .face = enumFrom(value("face"), kFaces, usual.face),
            .focusUnit = enumFrom(value("focus"), kFocusUnits, usual.focusUnit),
            .typewriter = value("typewriter", usual.typewriter).toBool(),
            .zoom = std::clamp(value("zoom", usual.zoom).toInt(), smallestZoom, largestZoom)};
}

void Settings::setWritingLook(const WritingLook &look)
{
    m_store.setValue(QStringLiteral("writing/column"), nameOf(look.column, kColumns));
    m_store.setValue(QStringLiteral("writing/face"), nameOf(look.face, kFaces));
    m_store.setValue(QStringLiteral("writing/focus"), nameOf(look.focusUnit, kFocusUnits));
    m_store.setValue(QStringLiteral("writing/typewriter"), look.typewriter);
    m_store.setValue(QStringLiteral("writing/zoom"), look.zoom);
}

PreviewLook Settings::previewLook() const
{
    const PreviewLook usual;
    const auto value = [this](const char *key, const QVariant &fallback = {}) {
        return m_store.value(QLatin1StringView("preview/") + QLatin1StringView(key), fallback);
    };
    return {.colours = enumFrom(value("colours"), kAppearances, usual.colours),
            .zoom = value("zoom", usual.zoom).toInt(),
            .followsCaret = value("follows", usual.followsCaret).toBool()};
}

void Settings::setPreviewLook(const PreviewLook &look)
{
    m_store.setValue(QStringLiteral("preview/colours"), nameOf(look.colours, kAppearances));
    m_store.setValue(QStringLiteral("preview/zoom"), look.zoom);
    m_store.setValue(QStringLiteral("preview/follows"), look.followsCaret);
    Q_EMIT previewLookChanged();
}

WindowState Settings::windowState() const
{
    WindowState state;
    state.geometry = m_store.value(QStringLiteral("window/geometry")).toByteArray();
    state.layout =
        enumFrom(m_store.value(QStringLiteral("window/layout")), kLayouts, Layout::Split);
    state.outline = m_store.value(QStringLiteral("window/outline"), true).toBool();
    state.panels = panelsFrom(m_store.value(QStringLiteral("window/panels")).toStringList());
    return state;
}

void Settings::setWindowState(const WindowState &state)
{
    QStringList panels;
    for (const int width : state.panels) {
        panels.append(QString::number(width));
    }
    m_store.setValue(QStringLiteral("window/geometry"), state.geometry);
    m_store.setValue(QStringLiteral("window/layout"), nameOf(state.layout, kLayouts));
    m_store.setValue(QStringLiteral("window/outline"), state.outline);
    m_store.setValue(QStringLiteral("window/panels"), panels);
}

ExportChoice Settings::exportChoice() const
{
    ExportChoice choice;
    choice.formats = m_store.value(QStringLiteral("export/formats")).toStringList();
    choice.paper = m_store.value(QStringLiteral("export/paper"), choice.paper).toString();
    choice.folder = m_store.value(QStringLiteral("export/folder")).toString();
    return choice;
}

void Settings::setExportChoice(const ExportChoice &choice)
{
    m_store.setValue(QStringLiteral("export/formats"), choice.formats);
    m_store.setValue(QStringLiteral("export/paper"), choice.paper);
    m_store.setValue(QStringLiteral("export/folder"), choice.folder);
}

KeyChoices Settings::keyChoices() const
{
    KeyChoices choices;
    const QVariantMap stored = m_store.value(QStringLiteral("keys")).toMap();
    for (const auto &[id, keys] : stored.asKeyValueRange()) {
        const QString text = keys.toString();
        choices.insert(id, text.isEmpty()
                               ? QList<QKeySequence>()
                               : QKeySequence::listFromString(text, QKeySequence::PortableText));
    }
    return choices;
}

void Settings::setKeyChoices(const KeyChoices &choices)
{
    QVariantMap stored;
    for (const auto &[id, keys] : choices.asKeyValueRange()) {
        stored.insert(id, QKeySequence::listToString(keys, QKeySequence::PortableText));
    }
    m_store.setValue(QStringLiteral("keys"), stored);
    Q_EMIT keysChanged();
}

SessionGoals Settings::sessionGoals() const
{
    return {.length = std::max(0, m_store.value(QStringLiteral("goals/length")).toInt()),
            .minutes = std::max(0, m_store.value(QStringLiteral("goals/minutes")).toInt())};
}

void Settings::setSessionGoals(const SessionGoals &goals)
{
    m_store.setValue(QStringLiteral("goals/length"), goals.length);
    m_store.setValue(QStringLiteral("goals/minutes"), goals.minutes);
    Q_EMIT goalsChanged();
}

std::span<const WritingHelpRow> writingHelpRows()
{
    return kHelps;
}

WritingHelp Settings::writingHelp() const
{
    WritingHelp help;
    for (const WritingHelpRow &row : kHelps) {
        row.of(help) = m_store.value(QLatin1StringView(row.key), row.of(help)).toBool();
    }
    return help;
}

void Settings::setWritingHelp(const WritingHelp &help)
{
    WritingHelp written = help;
    for (const WritingHelpRow &row : kHelps) {
        m_store.setValue(QLatin1StringView(row.key), row.of(written));
    }
    Q_EMIT writingHelpChanged();
}

QList<SessionWindow> Settings::session() const
{
    QList<SessionWindow> windows;
    const QStringList rows = m_store.value(QStringLiteral("session/files")).toStringList();
    for (const QString &row : rows) {
        const SessionWindow window =
            row.startsWith(u'/')
                ? SessionWindow{.path = row, .state = windowState()}
                : sessionWindowFromJson(QJsonDocument::fromJson(row.toUtf8()).object());
        if (!window.path.isEmpty()) {
            windows.append(window);
        }
    }
    return windows;
}

void Settings::setSession(const QList<SessionWindow> &windows)
{
    QStringList rows;
    for (const SessionWindow &window : windows) {
        rows.append(
            QString::fromUtf8(QJsonDocument(toJson(window)).toJson(QJsonDocument::Compact)));
    }
    m_store.setValue(QStringLiteral("session/files"), rows);
}

bool Settings::restoresSession() const
{
    return m_store.value(QStringLiteral("session/restore"), true).toBool();
}

void Settings::setRestoresSession(bool restores)
{
    m_store.setValue(QStringLiteral("session/restore"), restores);
}

QStringList Settings::recentCommands() const
{
    return m_store.value(QStringLiteral("commands")).toStringList();
}

void Settings::addRecentCommand(const QString &id)
{
    QStringList commands = recentCommands();
    commands.removeAll(id);
    commands.prepend(id);
    m_store.setValue(QStringLiteral("commands"), commands.mid(0, kRecentFiles));
}

QList<RecentFile> Settings::recentFiles() const
{
    QList<RecentFile> files;
    const QStringList rows = m_store.value(QStringLiteral("recent")).toStringList();
    for (const QString &row : rows) {
        const RecentFile file = recentFromJson(QJsonDocument::fromJson(row.toUtf8()).object());
        if (!file.path.isEmpty() && files.size() < kRecentFiles) {
            files.append(file);
        }
    }
    return files;
}

void Settings::addRecentFile(const RecentFile &file)
{
    QList<RecentFile> files = recentFiles();
    files.removeIf([&file](const RecentFile &old) { return old.path == file.path; });
    files.prepend(file);
    writeRecentFiles(files.first(std::min(kRecentFiles, files.size())));
}

void Settings::removeRecentFile(const QString &path)
{
    QList<RecentFile> files = recentFiles();
    files.removeIf([&path](const RecentFile &old) { return old.path == path; });
    writeRecentFiles(files);
}

void Settings::writeRecentFiles(const QList<RecentFile> &files)
{
    QStringList rows;
    for (const RecentFile &file : files) {
        rows.append(QString::fromUtf8(QJsonDocument(toJson(file)).toJson(QJsonDocument::Compact)));
    }
    m_store.setValue(QStringLiteral("recent"), rows);
}

QString Settings::folder() const
{
    const QList<RecentFile> files = recentFiles();
    const QString last = files.isEmpty() ? QString() : QFileInfo(files.first().path).absolutePath();
    return QFileInfo(last).isDir() && !last.isEmpty()
               ? last
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace masthead
