// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/handbookwindow.h"

#include "app/help/panelhelp.h"
#include "app/messages/dialogs.h"
#include "app/style/style.h"
#include "editor/style/fonts.h"
#include "editor/style/tokens.h"
#include "translations/translations.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace masthead {

namespace {

constexpr int kWidth = 900;
constexpr int kHeight = 680;
constexpr int kListWidth = 220;
constexpr int kMargin = 32;
constexpr int kName = Qt::UserRole;

QUrl urlOf(const QString &page)
{
    return QUrl(QStringLiteral("handbook:/") + page);
}

QString pageOf(const QUrl &url)
{
    return url.path().section(u'/', 1);
}

/// Reads pages by `handbook:/NAME`; keeps the history of those that were shown.
class PageBrowser : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int /*type*/, const QUrl &name) override
    {
        return handbookPage(pageOf(name), installedLanguage()).html;
    }
};

} // namespace

HandbookWindow::HandbookWindow(QWidget *parent)
    : QDialog(parent)
    , m_find(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_text(new PageBrowser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Handbook"));
    resize(QSize(scaled(kWidth), scaled(kHeight)).boundedTo(roomOnScreen(*this)));
    m_find->setPlaceholderText(tr("Find in the handbook"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setBackgroundRole(QPalette::AlternateBase);
    m_text->setAccessibleName(tr("Page"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(kMargin);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(12, 12, 12, 12);
    side->setSpacing(8);
    side->addWidget(m_find);
    side->addWidget(m_list, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(side);
    layout->addWidget(m_text, 1);
    m_list->setFixedWidth(scaled(kListWidth));
    const QStringList pages = handbookPages();
    for (const QString &page : pages) {
        auto *row = new QListWidgetItem(handbookPage(page, installedLanguage()).title, m_list);
        row->setData(kName, page);
    }
    dress();
    connect(m_find, &QLineEdit::textChanged, this, &HandbookWindow::find);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_find, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *row) {
        if (row != nullptr && row->data(kName) != page()) {
            showPlace({.page = row->data(kName).toString(), .heading = {}});
        }
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HandbookWindow::follow);
    connect(m_text, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) {
        const QString now = pageOf(url); // source() is still the one before
        for (int i = 0; i < m_list->count(); ++i) {
            if (m_list->item(i)->data(kName) == now) {
                const QSignalBlocker blocker(m_list);
                m_list->setCurrentRow(i);
            }
        }
        markFound();
    });
    m_text->setFocus();
}

QString HandbookWindow::page() const
{
    return pageOf(m_text->source());
}

void HandbookWindow::showPlace(const HandbookTarget &target)
{
    if (page() != target.page) {
        m_text->setSource(urlOf(target.page), QTextDocument::HtmlResource);
    }
    m_text->verticalScrollBar()->setValue(0);
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (!target.heading.isEmpty() && block.blockFormat().headingLevel() > 0 &&
            headingKey(block.text()) == target.heading) {
            QTextCursor end(m_text->document());
            end.movePosition(QTextCursor::End);
            m_text->setTextCursor(end); // so that the heading comes to the top, not to the foot
            m_text->setTextCursor(QTextCursor(block));
            break;
        }
    }
    show();
    raise();
    activateWindow();
}

void HandbookWindow::follow(const QUrl &url)
{
    if (url.scheme() == u"handbook" || url.isRelative()) {
        showPlace(handbookTarget(url.fragment()));
    } else if (const std::optional<SafeUrl> web = SafeUrl::parse(url.toString())) {
        askToFollow(this, *web);
    }
}

void HandbookWindow::find(const QString &words)
{
    for (int i = 0; i < m_list->count(); ++i) {
        const HandbookPage page =
            handbookPage(m_list->item(i)->data(kName).toString(), installedLanguage());
        m_list->item(i)->setHidden(!page.text.contains(words, Qt::CaseInsensitive));
    }
    const QListWidgetItem *now = m_list->currentItem();
    for (int i = 0; i < m_list->count() && (now == nullptr || now->isHidden()); ++i) {
        if (!m_list->item(i)->isHidden()) {
            m_list->setCurrentRow(i);
            break;
        }
    }
    markFound();
}

void HandbookWindow::markFound()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(tokensOf(palette()).mark);
    const QString words = m_find->text();
    QTextCursor cursor(m_text->document());
    while (!words.isEmpty() && !(cursor = m_text->document()->find(words, cursor)).isNull()) {
        marks.append({.cursor = cursor, .format = format});
    }
    m_text->setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor first = marks.first().cursor;
        first.setPosition(first.selectionStart());
        m_text->setTextCursor(first);
    }
}

/// The page's type and colours; what is shown is laid out anew.
void HandbookWindow::dress()
{
    const Tokens &colors = tokensOf(palette());
    const QString sheet =
        QStringLiteral("h1 { font-size: 22px; font-weight: 600; }"
                       "h2 { font-size: 17px; font-weight: 600; }"
                       "h3 { font-size: 14px; font-weight: 600; }"
                       "p, li { line-height: 150%; }"
                       "a { color: %1; text-decoration: none; }"
                       "code { font-family: '%2'; background-color: %3; }"
                       "th, td { padding: 4px 16px 4px 0; }"
                       "th { text-align: left; font-weight: 600; }")
            .arg(colors.accent.name(), typeFont(Face::Code, TypeSize::Base).family(),
                 colors.panel.name());
    m_text->document()->setDefaultStyleSheet(sheet);
    if (!m_text->source().isEmpty()) {
        m_text->reload();
    }
}

void HandbookWindow::reject()
{
    if (m_find->hasFocus() && !m_find->text().isEmpty()) {
        m_find->clear();
    } else {
        QDialog::reject();
    }
}

void HandbookWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text != nullptr) {
        dress();
    }
}

void openHandbook(QWidget &window, const QWidget *part)
{
    auto *handbook = qobject_cast<HandbookWindow *>(&window);
    if (handbook == nullptr) {
        handbook = window.findChild<HandbookWindow *>(Qt::FindDirectChildrenOnly);
    }
    if (handbook == nullptr) {
        handbook = new HandbookWindow(&window);
    }
    const PanelHelpRow *row = panelHelp(part);
    handbook->showPlace(
        {.page = QLatin1StringView(row == nullptr ? "index" : row->page), .heading = {}});
}

} // namespace masthead
