// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/dialogs.h"

#include "app/style/style.h"
#include "editor/style/fonts.h"
#include "editor/style/tokens.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace masthead {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

constexpr int kWidth = 440;

/// A dialog with a serif head and a row of buttons; deletes itself when it is closed.
struct Frame
{
    QDialog *dialog;
    QVBoxLayout *body;
    QHBoxLayout *buttons;
};

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // texts may quote a stranger's file
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setText(text);
    return label;
}

Frame makeFrame(QWidget *parent, const QString &head)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::applicationName());
    dialog->setMinimumWidth(scaled(kWidth));
    auto *outer = new QVBoxLayout(dialog);
    outer->setContentsMargins(24, 24, 24, 16);
    outer->setSpacing(0);
    QLabel *title = plainLabel(head, dialog);
    title->setFont(typeFont(Face::Writing, TypeSize::SmallHead, QFont::DemiBold));
    outer->addWidget(title);
    outer->addSpacing(8);
    auto *body = new QVBoxLayout;
    body->setSpacing(8);
    outer->addLayout(body, 1);
    outer->addSpacing(24);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    outer->addLayout(buttons);
    return {dialog, body, buttons};
}

QPushButton *addButton(const Frame &frame, const QString &text)
{
    auto *button = new QPushButton(text, frame.dialog);
    frame.buttons->addWidget(button);
    return button;
}

void addCloseButton(const Frame &frame)
{
    QPushButton *close = addButton(frame, Texts::tr("Close"));
    makeFilled(close);
    close->setFocus();
    QObject::connect(close, &QPushButton::clicked, frame.dialog, &QDialog::accept);
}

void addDetails(const Frame &frame, const QString &cause)
{
    auto *details = new QPlainTextEdit(cause, frame.dialog);
    details->setReadOnly(true);
    details->setFont(typeFont(Face::Code, TypeSize::Strip));
    details->setFixedHeight(scaled(96));
    details->hide();
    frame.body->addWidget(details);
    auto *toggle = new QPushButton(Texts::tr("Details"), frame.dialog);
    toggle->setCheckable(true);
    frame.buttons->insertWidget(0, toggle);
    QObject::connect(toggle, &QPushButton::toggled, details,
                     [details, dialog = frame.dialog](bool on) {
                         details->setVisible(on);
                         dialog->adjustSize();
                     });
}

} // namespace

QDialog *showError(QWidget *parent, const Error &error)
{
    const Frame frame = makeFrame(parent, error.what);
    if (!error.where.isEmpty()) {
        QLabel *where = plainLabel(error.where, frame.dialog);
        where->setForegroundRole(QPalette::PlaceholderText);
        frame.body->addWidget(where);
    }
    if (!error.remedy.isEmpty()) {
        frame.body->addWidget(plainLabel(error.remedy, frame.dialog));
    }
    if (!error.cause.isEmpty()) {
        addDetails(frame, error.cause);
    }
    addCloseButton(frame);
    frame.dialog->open();
    return frame.dialog;
}

QDialog *showNotes(QWidget *parent, const QString &head, const QStringList &notes)
{
    const Frame frame = makeFrame(parent, head);
    auto *list = new QPlainTextEdit(notes.join(u'\n'), frame.dialog);
    list->setReadOnly(true);
    list->setMinimumHeight(scaled(160));
    frame.body->addWidget(list);
    addCloseButton(frame);
    frame.dialog->open();
    return frame.dialog;
}

QDialog *askUnsaved(QWidget *parent, const QString &title, Unsafe why,
                    const std::function<void(Unsaved)> &answer)
{
    const QString head = why == Unsafe::Changes ? Texts::tr("“%1” has unsaved changes.")
                                                : Texts::tr("The file of “%1” is gone.");
    const Frame frame = makeFrame(parent, head.arg(title));
    frame.body->addWidget(
        plainLabel(Texts::tr("What you discard can't be brought back."), frame.dialog));
    QDialog *dialog = frame.dialog;
    QPushButton *discard = addButton(frame, Texts::tr("Discard"));
    QPushButton *cancel = addButton(frame, Texts::tr("Cancel"));
    QPushButton *save = addButton(frame, Texts::tr("Save"));
    makeFilled(save);
    save->setFocus();
    QObject::connect(save, &QPushButton::clicked, dialog,
                     [dialog] { dialog->done(static_cast<int>(Unsaved::Save) + 1); });
    QObject::connect(discard, &QPushButton::clicked, dialog,
                     [dialog] { dialog->done(static_cast<int>(Unsaved::Discard) + 1); });
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    // QDialog's own 0 is Escape and the cross.
    QObject::connect(dialog, &QDialog::finished, parent, [answer](int result) {
        answer(result == 0 ? Unsaved::Cancel : static_cast<Unsaved>(result - 1));
    });
    dialog->open();
    return dialog;
}

QDialog *askToLeave(QWidget *parent, const QString &title, const std::function<void(Leave)> &answer)
{
    const Frame frame = makeFrame(parent, Texts::tr("“%1” is still being saved.").arg(title));
    frame.body->addWidget(
        plainLabel(Texts::tr("The disk may be away. Your work is safe in the journal: if you close "
                             "now, it is offered when Masthead starts again."),
                   frame.dialog));
    QPushButton *close = addButton(frame, Texts::tr("Close now"));
    QPushButton *stay = addButton(frame, Texts::tr("Keep open"));
    makeFilled(stay);
    stay->setFocus();
    QObject::connect(close, &QPushButton::clicked, frame.dialog, &QDialog::accept);
    QObject::connect(stay, &QPushButton::clicked, frame.dialog, &QDialog::reject);
    QObject::connect(frame.dialog, &QDialog::finished, parent, [answer](int result) {
        answer(result == QDialog::Accepted ? Leave::Close : Leave::Stay);
    });
    frame.dialog->open();
    return frame.dialog;
}

QDialog *askToFollow(QWidget *parent, const SafeUrl &url)
{
    const Frame frame = makeFrame(parent, Texts::tr("Open this address in the browser?"));
    frame.body->addWidget(plainLabel(url.text(), frame.dialog));
    QPushButton *cancel = addButton(frame, Texts::tr("Cancel"));
    QPushButton *open = addButton(frame, Texts::tr("Open in browser"));
    makeFilled(open);
    open->setFocus();
    QObject::connect(cancel, &QPushButton::clicked, frame.dialog, &QDialog::reject);
    QObject::connect(open, &QPushButton::clicked, frame.dialog, &QDialog::accept);
    QObject::connect(frame.dialog, &QDialog::accepted, frame.dialog,
                     [url] { QDesktopServices::openUrl(QUrl(url.text(), QUrl::StrictMode)); });
    frame.dialog->open();
    return frame.dialog;
}

QDialog *showAbout(QWidget *parent)
{
    const Frame frame = makeFrame(parent, QStringLiteral("Masthead"));
    frame.body->addWidget(
        plainLabel(Texts::tr("Version %1. A desktop editor for curated newsletters.")
                       .arg(QCoreApplication::applicationVersion()),
                   frame.dialog));
    frame.body->addWidget(plainLabel(
        Texts::tr("Free software under the GNU General Public License, version 3 or later. "
                  "It comes without any warranty."),
        frame.dialog));
    addCloseButton(frame);
    frame.dialog->open();
    return frame.dialog;
}

} // namespace masthead
