// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsdialog.h"

#include "app/keys/keysdialog.h"
#include "app/style/look.h"
#include "app/style/paint.h"
#include "app/style/style.h"
#include "editor/style/fonts.h"
#include "editor/style/tokens.h"
#include "translations/translations.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

namespace masthead {

namespace {

constexpr int kWidth = 520;
constexpr int kMargin = 24;
constexpr int kLabelWidth = 120;

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, Look &look, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_look(look)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    content->setMinimumWidth(scaled(kWidth));
    auto *form = new QFormLayout(content);
    form->setContentsMargins(kMargin, 20, kMargin, 20);
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addGeneral(*form);
    addSession(*form);
    addKeys(*form);
    addWriting(*form);
    addHelp(*form);
    addPreview(*form);
    auto *area = new QScrollArea(this); // large type needs more than a small screen has
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    layout->addWidget(makeFoot());
    const int width = std::max(scaled(kWidth), content->sizeHint().width());
    const QSize wanted(width, content->sizeHint().height() + m_foot->sizeHint().height());
    const QSize space = roomOnScreen(*this);
    const int bar =
        wanted.height() > space.height() ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    resize((wanted + QSize(bar, 0)).boundedTo(space));
}

void SettingsDialog::addHeading(QFormLayout &form, const QString &text)
{
    auto *head = new QLabel(text);
    head->setFont(typeFont(Face::Interface, TypeSize::Base, QFont::DemiBold));
    head->setContentsMargins(0, form.rowCount() == 0 ? 0 : 12, 0, 0);
    form.addRow(head);
}

QComboBox *SettingsDialog::addChoice(QFormLayout &form, const QString &label,
                                     const QStringList &options, int now,
                                     const std::function<void(int)> &choose)
{
    auto *box = new QComboBox;
    box->addItems(options);
    box->setCurrentIndex(now);
    auto *name = new QLabel(label);
    name->setBuddy(box);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setMinimumWidth(scaled(kLabelWidth));
    form.addRow(name, box);
    connect(box, &QComboBox::activated, this, choose);
    return box;
}

void SettingsDialog::addHint(QFormLayout &form, const QString &text)
{
    auto *hint = new QLabel(text);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    // A form gives a text that wraps what it takes at its narrowest guess, not at its width.
    hint->setMinimumHeight(hint->heightForWidth(scaled(kWidth) - 2 * kMargin));
    form.addRow(hint);
}

void SettingsDialog::addSwitch(QFormLayout &form, const QString &text, bool now,
                               const std::function<void(bool)> &set)
{
    auto *box = new QCheckBox(text);
    box->setChecked(now);
    form.addRow(box);
    connect(box, &QCheckBox::toggled, this, set);
}

void SettingsDialog::addGeneral(QFormLayout &form)
{
    addHeading(form, tr("General"));
    addChoice(form, tr("&Colours"),
              {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")},
              static_cast<int>(m_look.appearance()), [this](int choice) {
                  chooseAppearance(m_settings, m_look, static_cast<Appearance>(choice));
              });
    QStringList tags{QString()};
    QStringList names{tr("As the system")};
    for (const InterfaceLanguage &language : interfaceLanguages()) {
        tags.append(QString::fromLatin1(language.name));
        names.append(language.ownName.toString());
    }
    const qsizetype now = std::max<qsizetype>(0, tags.indexOf(m_settings.interfaceLanguage()));
    QComboBox *languages =
        addChoice(form, tr("&Language"), names, static_cast<int>(now),
                  [this, tags](int choice) { m_settings.setInterfaceLanguage(tags.at(choice)); });
    addHint(form, tr("Another language holds from the next start."));
    languages->setAccessibleDescription(tr("Another language holds from the next start."));
}

void SettingsDialog::addKeys(QFormLayout &form)
{
    auto *keys = new QPushButton(tr("Keys of the co&mmands…"));
    auto *row = new QHBoxLayout;
    row->addWidget(keys);
    row->addStretch(1);
    form.addRow(row);
    connect(keys, &QPushButton::clicked, this,
            [this] { (new KeysDialog(m_settings, this))->open(); });
}

void SettingsDialog::addSession(QFormLayout &form)
{
    addSwitch(form, tr("At the start &open what was open last"), m_settings.restoresSession(),
              [this](bool on) { m_settings.setRestoresSession(on); });
}

void SettingsDialog::addWriting(QFormLayout &form)
{
    const auto setWriting = [this](const std::function<void(WritingLook &)> &change) {
        WritingLook writing = m_look.writing();
        change(writing);
        chooseWriting(m_settings, m_look, writing);
    };
    const WritingLook &now = m_look.writing();
    addHeading(form, tr("Writing"));
    addChoice(form, tr("Column &width"),
              {tr("Narrow"), tr("Usual"), tr("Wide"), tr("As wide as the window")},
              static_cast<int>(now.column), [setWriting](int choice) {
                  setWriting([choice](WritingLook &writing) {
                      writing.column = static_cast<ColumnWidth>(choice);
                  });
              });
    addChoice(form, tr("&Type"), {tr("Serif"), tr("Sans-serif"), tr("Fixed width")},
              static_cast<int>(now.face), [setWriting](int choice) {
                  setWriting([choice](WritingLook &writing) {
                      writing.face = static_cast<WritingFace>(choice);
                  });
              });
    addChoice(form, tr("&Focus mode shows"),
              {tr("The sentence"), tr("The line"), tr("The paragraph")},
              static_cast<int>(now.focusUnit), [setWriting](int choice) {
                  setWriting([choice](WritingLook &writing) {
                      writing.focusUnit = static_cast<FocusUnit>(choice);
                  });
              });
    addSwitch(form, tr("Typewriter &scrolling: the line stays in the middle"), now.typewriter,
              [setWriting](bool on) {
                  setWriting([on](WritingLook &writing) { writing.typewriter = on; });
              });
}

void SettingsDialog::addHelp(QFormLayout &form)
{
    const auto addHelpSwitch = [this, &form](const WritingHelpRow &row) {
        WritingHelp now = m_settings.writingHelp();
        addSwitch(form, QCoreApplication::translate("WritingHelp", row.text), row.of(now),
                  [this, of = row.of](bool on) {
                      WritingHelp help = m_settings.writingHelp();
                      of(help) = on;
                      m_settings.setWritingHelp(help);
                  });
    };
    const std::span<const WritingHelpRow> rows = writingHelpRows();
    addHeading(form, tr("While typing, set"));
    std::ranges::for_each(rows.subspan(1), addHelpSwitch);
    addHeading(form, tr("Spelling"));
    addHelpSwitch(rows.front());
    addHint(form, tr("Languages are chosen for each issue, in the window’s status bar."));
}

void SettingsDialog::addPreview(QFormLayout &form)
{
    const auto set = [this](const std::function<void(PreviewLook &)> &change) {
        PreviewLook look = m_settings.previewLook();
        change(look);
        m_settings.setPreviewLook(look);
    };
    const PreviewLook now = m_settings.previewLook();
    addHeading(form, tr("Preview"));
    addChoice(
        form, tr("Colou&rs of the page"), {tr("As the window"), tr("Light"), tr("Dark")},
        static_cast<int>(now.colours), [set](int choice) {
            set([choice](PreviewLook &look) { look.colours = static_cast<Appearance>(choice); });
        });
    QList<int> sizes{50, 70, 80, 90, 100, 110, 120, 130, 150, 200, 300};
    if (!sizes.contains(now.zoom)) {
        sizes.insert(std::ranges::lower_bound(sizes, now.zoom), now.zoom);
    }
    QStringList names;
    for (const int size : std::as_const(sizes)) {
        //: A size in percent
        names.append(tr("%1 %").arg(size));
    }
    addChoice(form, tr("Si&ze"), names, static_cast<int>(sizes.indexOf(now.zoom)),
              [set, sizes](int choice) {
                  set([size = sizes.at(choice)](PreviewLook &look) { look.zoom = size; });
              });
    addSwitch(form, tr("S&how the place that is being written"), now.followsCaret,
              [set](bool on) { set([on](PreviewLook &look) { look.followsCaret = on; }); });
}

QWidget *SettingsDialog::makeFoot()
{
    m_foot = new QWidget(this);
    auto *layout = new QHBoxLayout(m_foot);
    layout->setContentsMargins(20, 12, 20, 12);
    auto *done = new QPushButton(tr("Close"), m_foot);
    makeFilled(done);
    layout->addStretch(1);
    layout->addWidget(done);
    connect(done, &QPushButton::clicked, this, &SettingsDialog::accept);
    return m_foot;
}

void SettingsDialog::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    drawHairline(painter, QRect(0, m_foot->y(), width(), 1), Qt::TopEdge, tokensOf(palette()).line);
}

} // namespace masthead
