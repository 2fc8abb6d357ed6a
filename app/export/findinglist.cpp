// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/findinglist.h"

#include "app/findings.h"
#include "app/style/style.h"
#include "editor/style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>

namespace masthead {

namespace {

constexpr int iconSize = 16;

/// Whether the form shows it: Markdown is the text as it was written, only its pictures are files.
bool concerns(ExportFormat format, FindingKind kind)
{
    return format != ExportFormat::Markdown || kind == FindingKind::MissingPicture;
}

QString nameOf(const Issue &issue, const ItemId &id)
{
    const Item *item = itemById(issue, id);
    return item == nullptr || item->title.isEmpty() ? FindingList::tr("An untitled item")
                                                    : item->title;
}

} // namespace

FindingList::FindingList(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_rows(new QVBoxLayout(m_content))
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setAutoFillBackground(true);
    setWidget(m_content);
}

void FindingList::showFindings(const Issue &issue, ExportFormat format)
{
    qDeleteAll(m_content->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item;
    }
    QList<Finding> findings = check(issue);
    findings.removeIf([format](const Finding &one) { return !concerns(format, one.kind); });
    std::ranges::stable_sort(findings, {}, &Finding::kind);
    for (auto from = findings.cbegin(); from != findings.cend();) {
        const auto to = std::find_if(from, findings.cend(),
                                     [from](const Finding &one) { return one.kind != from->kind; });
        addRow(issue, *from, static_cast<int>(to - from));
        from = to;
    }
    m_rows->addStretch(1);
}

void FindingList::addRow(const Issue &issue, const Finding &first, int count)
{
    auto *row = new QWidget(m_content);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *mark = new QLabel(row);
    mark->setPixmap(findingIcon(first.kind).pixmap(iconSize));
    const Tokens &colors = tokensOf(palette());
    const bool isNote = findingWeight(first.kind) == FindingWeight::Note;
    const QString what = QStringLiteral("<b style=\"font-weight:600;color:%1\">%2</b>")
                             .arg((isNote ? colors.text2 : colors.warn).name(),
                                  findingLabel(first.kind).toHtmlEscaped());
    auto *text = new QLabel(row);
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    //: %1 is what is found, such as "No source", %2 an item's title
    text->setText(count == 1 ? tr("%1: %2").arg(what, nameOf(issue, first.item).toHtmlEscaped())
                             //: %1 is what is found, such as "No source"
                             : tr("%1 in %n places", nullptr, count).arg(what));
    text->setToolTip(findingText(first));
    auto *go = new QPushButton(count == 1 ? tr("Go to item") : tr("Show"), row);
    makeLink(go);
    go->setAccessibleDescription(QTextDocumentFragment::fromHtml(text->text()).toPlainText());
    connect(go, &QPushButton::clicked, this,
            [this, first] { Q_EMIT goToRequested(first.item, first.line); });
    layout->addWidget(mark, 0, Qt::AlignVCenter);
    layout->addWidget(text, 1);
    layout->addWidget(go);
    m_rows->addWidget(row);
}

QStringList FindingList::texts() const
{
    QStringList texts;
    const QList<QPushButton *> links = m_content->findChildren<QPushButton *>();
    for (const QPushButton *go : links) {
        texts.append(go->accessibleDescription());
    }
    return texts;
}

} // namespace masthead
