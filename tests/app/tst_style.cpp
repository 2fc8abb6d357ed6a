// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/look.h"
#include "app/style/style.h"
#include "editor/style/tokens.h"

#include <QApplication>
#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleOption>
#include <QTest>

using namespace masthead;

namespace {

QColor pixel(QWidget &widget, const QPoint &at)
{
    return widget.grab().toImage().pixelColor(at);
}

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_look = std::make_unique<Look>(Appearance::Light); }
    void init() { m_look->setAppearance(Appearance::Light); }
    void cleanupTestCase() { m_look.reset(); }
    void appearanceChangesThePalette();
    void filledButtonIsTheAccent();
    void checkedBoxIsTheAccent();
    void scrollBarHasNoArrows();
    void viewsHaveNoFrame();
    void focusRingIsForTheKeyboardOnly();

private:
    std::unique_ptr<Look> m_look;
};

void TestStyle::appearanceChangesThePalette()
{
    QSignalSpy changed(m_look.get(), &Look::schemeChanged);
    m_look->setAppearance(Appearance::Dark);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_look->scheme(), Scheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), tokens(Scheme::Dark).window);
    m_look->setAppearance(Appearance::Dark);
    QCOMPARE(changed.size(), 1);
    m_look->setAppearance(Appearance::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Base), tokens(Scheme::Light).base);
}

void TestStyle::filledButtonIsTheAccent()
{
    QPushButton button(QStringLiteral("Export"));
    button.resize(120, 28);
    const QColor plain = pixel(button, {8, 14});
    QCOMPARE(plain, tokens(Scheme::Light).base);
    makeFilled(&button);
    QVERIFY(isFilled(&button));
    QCOMPARE(pixel(button, {8, 14}), tokens(Scheme::Light).accent);
}

void TestStyle::checkedBoxIsTheAccent()
{
    QCheckBox box(QStringLiteral("PDF"));
    box.resize(100, 24);
    QStyleOptionButton option;
    option.initFrom(&box);
    const QRect indicator =
        box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
    const QPoint corner = indicator.topLeft() + QPoint(3, 3);
    QCOMPARE(pixel(box, corner), tokens(Scheme::Light).base);
    box.setChecked(true);
    QCOMPARE(pixel(box, corner), tokens(Scheme::Light).accent);
}

void TestStyle::scrollBarHasNoArrows()
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 900);
    bar.setPageStep(100);
    bar.resize(bar.sizeHint().width(), 200);
    QCOMPARE(bar.width(), 10);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = 900;
    option.pageStep = 100;
    option.sliderPosition = 900;
    const auto part = [&](QStyle::SubControl control) {
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, control, &bar);
    };
    QVERIFY(part(QStyle::SC_ScrollBarAddLine).isEmpty());
    QVERIFY(part(QStyle::SC_ScrollBarSubLine).isEmpty());
    QCOMPARE(part(QStyle::SC_ScrollBarSlider).bottom(), 199);
    QCOMPARE(part(QStyle::SC_ScrollBarSlider).height(), 32);
}

void TestStyle::viewsHaveNoFrame()
{
    QListWidget list;
    list.ensurePolished();
    QCOMPARE(list.frameShape(), QFrame::NoFrame);
}

void TestStyle::focusRingIsForTheKeyboardOnly()
{
    QWidget window;
    window.resize(200, 60);
    QPushButton first(QStringLiteral("One"), &window);
    QPushButton second(QStringLiteral("Two"), &window);
    first.setGeometry(0, 0, 90, 28);
    second.setGeometry(100, 0, 90, 28);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::mouseClick(&first, Qt::LeftButton);
    first.setFocus(Qt::MouseFocusReason);
    QVERIFY(pixel(first, {1, 14}) != tokens(Scheme::Light).accent);
    QTest::keyClick(window.windowHandle(), Qt::Key_Tab); // through the window, as a keyboard does
    QTRY_VERIFY(second.hasFocus());
    QVERIFY(window.testAttribute(Qt::WA_KeyboardFocusChange));
    QCOMPARE(pixel(second, {1, 14}), tokens(Scheme::Light).accent);
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
