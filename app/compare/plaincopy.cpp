// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/plaincopy.h"

#include "document/model/sectionkinds.h"
#include "editor/outline/outlinechanges.h"

#include <QCoreApplication>

namespace masthead {

namespace {

struct PlainCopy
{
    Q_DECLARE_TR_FUNCTIONS(masthead::PlainCopy)

public:
    void add(const QString &label, const QString &value)
    {
        if (!value.isEmpty()) {
            //: A field's name and its value
            lines.append(tr("%1: %2").arg(label, value));
        }
    }
    [[nodiscard]] QString text() const { return lines.join(u'\n'); }

    QStringList lines;
};

QString sourceText(const Source &source)
{
    QStringList parts{source.outlet, source.published, source.address,
                      source.read,   source.quote,     source.note};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QStringList plainCopy(SectionKind kind, const Item &item)
{
    PlainCopy copy;
    for (const Source &source : item.sources) {
        copy.add(PlainCopy::tr("Source"), sourceText(source));
    }
    for (const KindField &field : sectionKind(kind).fields) {
        copy.add(QCoreApplication::translate("KindField", field.label),
                 item.fields.value(QString::fromLatin1(field.key)));
    }
    copy.add(PlainCopy::tr("Status"), statusLabel(item.status));
    copy.add(PlainCopy::tr("Owner"), item.owner);
    return {item.title, copy.text(), item.body, item.notes};
}

QStringList plainCopy(const Issue &issue)
{
    PlainCopy copy;
    copy.add(PlainCopy::tr("Publication"), issue.publication);
    copy.add(PlainCopy::tr("Title"), issue.title);
    copy.add(PlainCopy::tr("Edition"), issue.edition);
    copy.add(PlainCopy::tr("Date"), issue.date);
    copy.add(PlainCopy::tr("Language"), issue.language);
    copy.add(PlainCopy::tr("Author"), issue.author);
    copy.add(PlainCopy::tr("Preview text"), issue.preheader);
    copy.add(PlainCopy::tr("Web address"), issue.address);
    QStringList sections;
    for (const Section &section : issue.sections) {
        sections.append(
            section.title.isEmpty()
                ? QCoreApplication::translate("SectionKind", sectionKind(section.kind).label)
                : section.title);
    }
    return {copy.text(), sections.join(u'\n')};
}

} // namespace masthead
