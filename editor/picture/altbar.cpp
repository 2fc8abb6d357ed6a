// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/picture/altbar.h"

#include "editor/style/fonts.h"
#include "editor/style/icons.h"
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
{
    setObjectName(QStringLiteral("altBar"));
    setAccessibleName(tr("Describe the picture for those who can't see it"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(8), scaled(12), scaled(8));
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
    close->setToolTip(tr("Describe it later"));
    close->setAccessibleName(close->toolTip());
    layout->addWidget(m_thumbnail);
    layout->addWidget(m_place);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_decorative);
    layout->addWidget(m_accept);
    layout->addWidget(close);
    connect(m_text, &QLineEdit::textChanged, this, &AltBar::showCount);
    connect(m_text, &QLineEdit::returnPressed, this, &AltBar::accept);
    connect(m_decorative, &QCheckBox::toggled, this, &AltBar::onDecorative);
    connect(m_accept, &QPushButton::clicked, this, &AltBar::accept);
    connect(close, &QToolButton::clicked, this, &AltBar::leave);
    hide();
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
        m_waiting[m_item].first().answer = m_text->text();
    }
    m_item = item;
    m_asked = 0;
    showCurrent();
}

void AltBar::ask(const ItemId &item, const QList<NewPicture> &pictures)
{
    if (pictures.isEmpty()) {
        return;
    }
    const bool wasIdle = questions().isEmpty();
    for (const NewPicture &picture : pictures) {
        m_waiting[item].append({.picture = picture, .answer = {}});
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
        m_place->setText(tr("%1 of %2").arg(m_asked + 1).arg(m_asked + questions().size()));
        m_place->show();
    }
}

void AltBar::dropIf(const std::function<bool(const AssetId &)> &isDone)
{
    const AssetId before = current();
    for (auto &[item, waiting] : m_waiting) {
        waiting.removeIf(
            [&isDone](const Question &question) { return isDone(question.picture.asset); });
    }
    if (current() != before) {
        showCurrent();
    }
}

void AltBar::showCurrent()
{
    const bool focused = isAncestorOf(focusWidget()) && isVisible();
    m_text->setText(questions().isEmpty() ? QString() : questions().first().answer);
    m_decorative->setChecked(false);
    showCount();
    if (questions().isEmpty()) {
        hide();
        Q_EMIT finished(focused);
        return;
    }
    const int all = m_asked + static_cast<int>(questions().size());
    m_place->setText(tr("%1 of %2").arg(m_asked + 1).arg(all));
    m_place->setVisible(all > 1);
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(questions().first().picture.thumbnail.scaled(
        m_thumbnail->size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_thumbnail->setPixmap(pixmap);
    show();
    if (focused) {
        m_text->setFocus();
    }
}

void AltBar::showCount()
{
    const auto length = m_text->text().size();
    m_count->setText(QStringLiteral("%1/%2").arg(length).arg(usualLength));
    QPalette colors = m_count->palette();
    const Tokens &ink = tokens(schemeOf(palette()));
    colors.setColor(QPalette::PlaceholderText, length > usualLength ? ink.warn : ink.text3);
    m_count->setPalette(colors);
    m_count->setToolTip(
        length > usualLength
            ? tr("Screen readers read about %1 characters in one go.").arg(usualLength)
            : QString());
    m_accept->setEnabled(length > 0 || m_decorative->isChecked());
}

void AltBar::onDecorative(bool on)
{
    m_text->setEnabled(!on);
    showCount();
}

void AltBar::accept()
{
    const AssetId asset = current();
    const QString alt = m_text->text().simplified();
    const bool isDecorative = m_decorative->isChecked();
    if (asset.isNull() || (alt.isEmpty() && !isDecorative)) {
        return;
    }
    removeFirst();
    if (isDecorative) {
        Q_EMIT decorative(asset);
    } else {
        Q_EMIT described(asset, alt);
    }
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
    const Tokens &colors = tokens(schemeOf(palette()));
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(QRect(0, 0, width(), 1), colors.line);
}

} // namespace masthead
