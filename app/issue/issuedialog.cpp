// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/issue/issuedialog.h"

#include "app/messages/dialogs.h"
#include "app/style/paint.h"
#include "app/style/style.h"
#include "document/session/document.h"
#include "editor/item/fieldline.h"
#include "editor/style/fonts.h"
#include "editor/style/tokens.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace masthead {

namespace {

constexpr int kWidth = 620;
constexpr int kLabelWidth = 104;
constexpr int kCountWidth = 56;
constexpr int kMostWords = 99'999;

struct Language
{
    const char *tag;
    QStringView name; ///< in itself
};

/// What the outputs speak; any other tag can be typed.
constexpr std::array kLanguages{
    Language{"en", u"English"},
    Language{"en-GB", u"English (UK)"},
    Language{"en-US", u"English (US)"},
    Language{"nl", u"Nederlands"},
    Language{"nl-BE", u"Nederlands (België)"},
    Language{"de", u"Deutsch"},
    Language{"fr", u"Français"},
    Language{"zh-Hans", u"简体中文"},
};

} // namespace

IssueDialog::IssueDialog(Document &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_before(settingsOf(document.issue()))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Issue settings"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QWidget *fields = makeFields();
    auto *area = new QScrollArea(this); // large type needs more than a small screen has
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(fields);
    layout->addWidget(area, 1);
    layout->addWidget(makeFoot());
    const int height = fields->sizeHint().height() + m_foot->sizeHint().height();
    resize(QSize(scaled(kWidth), height).boundedTo(roomOnScreen(*this)));
    m_texts.value(QString::fromLatin1(issueTexts().front().key))->setFocus();
}

QWidget *IssueDialog::makeFields()
{
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *form = new QFormLayout(content);
    form->setContentsMargins(24, 20, 24, 20);
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addTexts(*form, content);
    addBands(*form, content);
    addWords(*form, content);
    for (int row = 0; row < form->rowCount(); ++row) {
        if (const QLayoutItem *label = form->itemAt(row, QFormLayout::LabelRole)) {
            label->widget()->setForegroundRole(QPalette::PlaceholderText);
            label->widget()->setMinimumWidth(scaled(kLabelWidth));
        }
    }
    return content;
}

void IssueDialog::addTexts(QFormLayout &form, QWidget *parent)
{
    for (const IssueTextRow &row : issueTexts()) {
        const QString key = QString::fromLatin1(row.key);
        const QString label = QCoreApplication::translate("IssueText", row.label);
        if (key == QStringLiteral("language")) {
            form.addRow(label, makeLanguage(parent));
            continue;
        }
        auto *line = new FieldLine(row.type, FieldLine::Frame::Always, parent);
        line->setValue(m_before.texts.value(key));
        line->setAccessibleName(label);
        if (row.hint != nullptr) {
            line->setPlaceholderText(QCoreApplication::translate("IssueText", row.hint));
        }
        form.addRow(label, line);
        m_texts.insert(key, line);
    }
}

QWidget *IssueDialog::makeLanguage(QWidget *parent)
{
    m_language = new QComboBox(parent);
    m_language->setEditable(true);
    m_language->setInsertPolicy(QComboBox::NoInsert);
    m_language->setAccessibleName(tr("Language"));
    m_language->lineEdit()->setAccessibleName(m_language->accessibleName());
    for (const Language &row : kLanguages) {
        m_language->addItem(row.name.toString(), QString::fromLatin1(row.tag));
    }
    const QString now = m_before.texts.value(QStringLiteral("language"), QStringLiteral("en"));
    const int known = m_language->findData(now.isEmpty() ? QStringLiteral("en") : now);
    m_language->setCurrentIndex(known);
    if (known < 0) {
        m_language->setCurrentText(now);
    }
    m_language->setToolTip(tr("A language of the list, or its tag, such as pt-BR"));
    return m_language;
}

/// What was chosen, or typed as a tag.
QString IssueDialog::language() const
{
    const QString typed = m_language->currentText().trimmed();
    const int known = m_language->findText(typed, Qt::MatchFixedString);
    return known < 0 ? typed : m_language->itemData(known).toString();
}

void IssueDialog::addBands(QFormLayout &form, QWidget *parent)
{
    if (m_before.bands.isEmpty()) {
        return;
    }
    auto *head = new QLabel(tr("Words per item"), parent);
    head->setFont(typeFont(Face::Interface, TypeSize::Base, QFont::DemiBold));
    head->setContentsMargins(0, 12, 0, 0);
    form.addRow(head);
    for (const auto [kind, band] : m_before.bands.asKeyValueRange()) {
        const QString label = QCoreApplication::translate("SectionKind", sectionKind(kind).label);
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        const auto add = [&, parent](int words, const QString &name) {
            auto *count = new QLineEdit(QString::number(words), parent);
            count->setValidator(new QIntValidator(0, kMostWords, count));
            count->setFixedWidth(scaled(kCountWidth));
            count->setAccessibleName(name);
            line->addWidget(count);
            return count;
        };
        //: The fewest words of an item; %1 is a kind of section
        QLineEdit *from = add(band.from, tr("%1, from").arg(label));
        //: Between two counts of words
        line->addWidget(new QLabel(tr("to"), parent));
        //: The most words of an item; %1 is a kind of section
        QLineEdit *to = add(band.to, tr("%1, to").arg(label));
        line->addStretch(1);
        form.addRow(label, line);
        m_bands.insert(kind, {from, to});
    }
}

/// Words hold no spaces: they can stand as a text that wraps.
void IssueDialog::addWords(QFormLayout &form, QWidget *parent)
{
    auto *head = new QLabel(tr("Spelling"), parent);
    head->setFont(typeFont(Face::Interface, TypeSize::Base, QFont::DemiBold));
    head->setContentsMargins(0, 12, 0, 0);
    form.addRow(head);
    m_words = new QPlainTextEdit(m_before.words.join(u' '), parent);
    makeField(m_words);
    m_words->document()->setDocumentMargin(6);
    m_words->setTabChangesFocus(true);
    m_words->setPlaceholderText(tr("names and terms that no dictionary knows"));
    m_words->setAccessibleName(tr("Right words"));
    m_words->setFixedHeight(3 * m_words->fontMetrics().lineSpacing() + scaled(16));
    form.addRow(m_words->accessibleName(), m_words);
}

QStringList IssueDialog::words() const
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    QStringList words = m_words->toPlainText().split(between, Qt::SkipEmptyParts);
    words.sort();
    words.removeDuplicates();
    return words;
}

QWidget *IssueDialog::makeFoot()
{
    m_foot = new QWidget(this);
    auto *layout = new QHBoxLayout(m_foot);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    auto *cancel = new QPushButton(tr("Cancel"), m_foot);
    auto *set = new QPushButton(tr("Change issue"), m_foot);
    makeFilled(set);
    layout->addStretch(1);
    layout->addWidget(cancel);
    layout->addWidget(set);
    connect(cancel, &QPushButton::clicked, this, &IssueDialog::reject);
    connect(set, &QPushButton::clicked, this, &IssueDialog::accept);
    return m_foot;
}

IssueSettings IssueDialog::entered() const
{
    IssueSettings settings;
    for (const auto [key, line] : m_texts.asKeyValueRange()) {
        const QString text = line->value().trimmed();
        settings.texts.insert(key, key == QStringLiteral("date") ? isoDate(text) : text);
    }
    settings.texts.insert(QStringLiteral("language"), language());
    settings.words = words();
    for (const auto [kind, fields] : m_bands.asKeyValueRange()) {
        const int one = fields.from->text().toInt();
        const int other = fields.to->text().toInt();
        const LengthBand band{.from = std::min(one, other), .to = std::max(one, other)};
        settings.bands.insert(kind, band.to > 0 ? band : sectionKind(kind).band);
    }
    return settings;
}

void IssueDialog::accept()
{
    static const QRegularExpression tag(
        QStringLiteral("^(?:[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)?$")); // the shape of BCP 47
    if (!tag.match(language()).hasMatch()) {
        showError(this, {.code = ErrorCode::BadField,
                         .what = tr("“%1” is no language.").arg(language()),
                         .where = {},
                         .remedy = tr("Choose one of the list, or type a tag such as pt-BR."),
                         .cause = {}});
        m_language->setFocus();
        return;
    }
    if (const std::optional<Change> change = settingsChange(m_document.issue(), entered())) {
        const Result<void> done = m_document.perform(*change, tr("Issue settings"));
        if (!done) {
            showError(this, done.error());
            return;
        }
    }
    QDialog::accept();
}

void IssueDialog::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    drawHairline(painter, QRect(0, m_foot->y(), width(), 1), Qt::TopEdge, tokensOf(palette()).line);
}

} // namespace masthead
