// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/picture/altbar.h"

#include "editor/style/fonts.h"
#include "editor/style/icons.h"
#include "editor/style/rowlabel.h"
#include "editor/style/tokens.h"

#include <QAccessible>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace masthead {

namespace {

/// What a screen reader reads in one go; longer belongs into the text or a caption.
constexpr int usualLength = 125;
constexpr int thumbnailSize = 28;

} // namespace

AltBar::AltBar(QWidget *parent)
    : QWidget(parent)
    , m_thumbnail(new QLabel)
    , m_place(new QLabel)
    , m_text(new QLineEdit)
    , m_count(new QLabel)
    , m_decorative(new QCheckBox(tr("Decorative")))
    , m_accept(new QPushButton(tr("Done")))
    , m_caption(new QLineEdit)
    , m_credit(new QLineEdit)
{
    setObjectName(QStringLiteral("altBar"));
    setAccessibleName(tr("Describe the picture for those who can't see it"));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(scaled(16), scaled(8), scaled(12), scaled(8));
    lines->setSpacing(scaled(6));
    lines->addLayout(makeAltLine());
    m_captionLine = makeCaptionLine();
    lines->addWidget(m_captionLine);
    for (QLineEdit *line : {m_text, m_caption, m_credit}) {
        connect(line, &QLineEdit::textChanged, this, &AltBar::showCount);
        connect(line, &QLineEdit::returnPressed, this, &AltBar::accept);
    }
    connect(m_decorative, &QCheckBox::toggled, m_text, &QLineEdit::setDisabled);
    connect(m_decorative, &QCheckBox::toggled, this, &AltBar::showCount);
    connect(m_accept, &QPushButton::clicked, this, &AltBar::accept);
    setTabOrder({m_text, m_caption, m_credit, m_decorative, m_accept}); // what is written first
    hide();
}

QHBoxLayout *AltBar::makeAltLine()
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(scaled(8));
    m_thumbnail->setFixedSize(scaled(thumbnailSize), scaled(thumbnailSize));
    m_thumbnail->setAlignment(Qt::AlignCenter);
    m_text->setPlaceholderText(accessibleName());
    m_text->setAccessibleName(accessibleName());
    m_text->setToolTip(
        tr("%1 goes here from the text.")
            .arg(
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I).toString(QKeySequence::NativeText)));
    m_decorative->setToolTip(tr("It shows nothing that a reader would miss."));
    for (QLabel *label : {m_place, m_count}) {
        label->setFont(typeFont(Face::Interface, TypeSize::Strip));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    auto *close = new QToolButton;
    close->setAutoRaise(true);
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Leave it as it is"));
    close->setAccessibleName(close->toolTip());
    layout->addWidget(m_thumbnail);
    layout->addWidget(m_place);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_decorative);
    layout->addWidget(m_accept);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &AltBar::leave);
    return layout;
}

QWidget *AltBar::makeCaptionLine()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(scaled(thumbnailSize + 8), 0, 0, 0); // under the description
    layout->setSpacing(scaled(8));
    const auto add = [layout](QLineEdit *field, const QString &name, int stretch) {
        auto *label = new RowLabel(name);
        label->setBuddy(field);
        field->setAccessibleName(name);
        layout->addWidget(label);
        layout->addWidget(field, stretch);
    };
    add(m_caption, tr("Caption"), 2);
    add(m_credit, tr("Credit"), 1);
    m_caption->setPlaceholderText(tr("printed below the picture"));
    m_credit->setPlaceholderText(tr("whose picture it is"));
    return line;
}

PictureWords AltBar::written() const
{
    const bool isDecorative = m_decorative->isChecked();
    return {.alt =
                isDecorative ? questions().first().picture.words.alt : m_text->text().simplified(),
            .caption = m_caption->text().simplified(),
            .credit = m_credit->text().simplified(),
            .decorative = isDecorative};
}

void AltBar::write(const PictureWords &words)
{
    m_text->setText(words.alt);
    m_caption->setText(words.caption);
    m_credit->setText(words.credit);
    m_caption->setCursorPosition(0); // they are seen from their beginning
    m_credit->setCursorPosition(0);
    m_decorative->setChecked(words.decorative);
}

AssetId AltBar::current() const
{
    return questions().isEmpty() ? AssetId() : questions().first().picture.asset;
}

const QList<AltBar::Question> &AltBar::questions() const
{
    static const QList<Question> none;
    const auto found = m_waiting.find(m_item);
    return found == m_waiting.end() ? none : found->second;
}

void AltBar::removeFirst()
{
    m_waiting[m_item].removeFirst();
    ++m_asked;
    showCurrent();
}

void AltBar::takeFocus()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void AltBar::setItem(const ItemId &item)
{
    if (item == m_item) {
        return;
    }
    if (!questions().isEmpty()) {
        m_waiting[m_item].first().answer = written();
    }
    m_item = item;
    m_asked = 0;
    showCurrent();
}

void AltBar::ask(const ItemId &item, const QList<PictureToDescribe> &pictures)
{
    if (pictures.isEmpty()) {
        return;
    }
    const bool wasIdle = questions().isEmpty();
    for (const PictureToDescribe &picture : pictures) {
        m_waiting[item].append({.picture = picture, .answer = picture.words});
    }
    if (item != m_item) {
        return;
    }
    if (wasIdle) {
        m_asked = 0;
        showCurrent();
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    } else {
        showPlace();
    }
}

void AltBar::edit(const PictureToDescribe &picture)
{
    QList<Question> &waiting = m_waiting[m_item];
    if (waiting.isEmpty()) {
        m_asked = 0;
    } else {
        waiting.first().answer = written();
    }
    const auto asked = std::ranges::find_if(waiting, [&picture](const Question &question) {
        return question.picture.asset == picture.asset;
    });
    if (asked == waiting.end()) {
        waiting.prepend({.picture = picture, .answer = picture.words, .isNew = false});
    } else {
        std::rotate(waiting.begin(), asked, asked + 1);
    }
    showCurrent();
    takeFocus();
}

void AltBar::dropAnswered(const Issue &issue)
{
    const AssetId before = current();
    for (auto &[item, waiting] : m_waiting) {
        waiting.removeIf([&issue](const Question &question) {
            const Asset *asset = assetById(issue, question.picture.asset);
            return asset == nullptr ||
                   (question.isNew && (!asset->alt.isEmpty() || asset->decorative));
        });
    }
    if (current() != before) {
        showCurrent();
    }
}

void AltBar::showCurrent()
{
    const bool focused = isAncestorOf(focusWidget()) && isVisible();
    write(questions().isEmpty() ? PictureWords() : questions().first().answer);
    showCount();
    if (questions().isEmpty()) {
        hide();
        Q_EMIT finished(focused);
        return;
    }
    showPlace();
    const PictureToDescribe &picture = questions().first().picture;
    QPixmap pixmap = icon(QStringLiteral("image")).pixmap(scaled(16));
    if (!picture.thumbnail.isNull()) {
        const qreal ratio = devicePixelRatioF();
        pixmap = QPixmap::fromImage(picture.thumbnail.scaled(
            m_thumbnail->size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(ratio);
    }
    m_thumbnail->setPixmap(pixmap);
    m_captionLine->setVisible(picture.isCaptioned);
    show();
    if (focused) {
        m_text->setFocus();
    }
}

/// Which of those that were asked about since the bar opened.
void AltBar::showPlace()
{
    const int all = m_asked + static_cast<int>(questions().size());
    m_place->setText(tr("%1 of %2").arg(m_asked + 1).arg(all));
    m_place->setVisible(all > 1);
}

/// And whether there is something to take.
void AltBar::showCount()
{
    const auto length = m_text->text().size();
    m_count->setText(QStringLiteral("%1/%2").arg(length).arg(usualLength));
    QPalette colors = m_count->palette();
    const Tokens &ink = tokensOf(palette());
    colors.setColor(QPalette::PlaceholderText, length > usualLength ? ink.warn : ink.text3);
    m_count->setPalette(colors);
    m_count->setToolTip(
        length > usualLength
            ? tr("Screen readers read about %1 characters in one go.").arg(usualLength)
            : QString());
    m_accept->setEnabled(
        !questions().isEmpty() &&
        (!questions().first().isNew || written() != questions().first().picture.words));
}

void AltBar::accept()
{
    if (!m_accept->isEnabled()) {
        return;
    }
    const PictureToDescribe picture = questions().first().picture;
    const PictureWords words = written();
    removeFirst();
    Q_EMIT described(picture.asset, picture.words, words);
}

void AltBar::leave()
{
    if (!questions().isEmpty()) {
        removeFirst();
    }
}

void AltBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        leave();
    } else if (isReturn) {
        accept();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void AltBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &colors = tokensOf(palette());
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(QRect(0, 0, width(), 1), colors.line);
}

} // namespace masthead
