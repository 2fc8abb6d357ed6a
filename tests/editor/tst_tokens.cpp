// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/model/sectionkinds.h"
#include "editor/style/fonts.h"
#include "editor/style/icons.h"
#include "editor/style/tokens.h"

#include <QApplication>
#include <QFile>
#include <QMap>
#include <QPainter>
#include <QTest>

using namespace masthead;

namespace {

const QMap<QString, QColor Tokens::*> &colorsByName()
{
    static const QMap<QString, QColor Tokens::*> names{
        {QStringLiteral("window"), &Tokens::window},
        {QStringLiteral("panel"), &Tokens::panel},
        {QStringLiteral("base"), &Tokens::base},
        {QStringLiteral("backdrop"), &Tokens::backdrop},
        {QStringLiteral("edge"), &Tokens::edge},
        {QStringLiteral("text"), &Tokens::text},
        {QStringLiteral("text2"), &Tokens::text2},
        {QStringLiteral("text3"), &Tokens::text3},
        {QStringLiteral("accent"), &Tokens::accent},
        {QStringLiteral("accentHover"), &Tokens::accentHover},
        {QStringLiteral("onAccent"), &Tokens::onAccent},
        {QStringLiteral("tint"), &Tokens::tint},
        {QStringLiteral("hover"), &Tokens::hover},
        {QStringLiteral("select"), &Tokens::select},
        {QStringLiteral("ok"), &Tokens::ok},
        {QStringLiteral("okTint"), &Tokens::okTint},
        {QStringLiteral("warn"), &Tokens::warn},
        {QStringLiteral("warnTint"), &Tokens::warnTint},
        {QStringLiteral("error"), &Tokens::error},
        {QStringLiteral("errorTint"), &Tokens::errorTint},
        {QStringLiteral("idea"), &Tokens::idea},
        {QStringLiteral("draft"), &Tokens::draft},
        {QStringLiteral("ready"), &Tokens::ready},
        {QStringLiteral("approved"), &Tokens::approved},
        {QStringLiteral("ins"), &Tokens::insertion},
        {QStringLiteral("insBg"), &Tokens::insertionTint},
        {QStringLiteral("dele"), &Tokens::deletion},
        {QStringLiteral("deleBg"), &Tokens::deletionTint},
        {QStringLiteral("markBg"), &Tokens::mark},
        {QStringLiteral("syntax"), &Tokens::syntax},
    };
    return names;
}

QColor colorByName(const Tokens &tokens, const QString &name)
{
    if (name.startsWith(u"rev") && name.size() == 4) {
        const int number = name.at(3).digitValue();
        return number >= 1 && number <= 4 ? tokens.reviewers.at(number - 1) : QColor();
    }
    const auto found = colorsByName().find(name);
    return found == colorsByName().end() ? QColor() : tokens.*found.value();
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastOfPairs_data();
    void contrastOfPairs();
    void paletteKeepsItsScheme_data();
    void paletteKeepsItsScheme();
    void highContrastHoldsForAllPairs_data();
    void highContrastHoldsForAllPairs();
    void everyStatusAndKindHasAnIcon();
    void iconTakesTheInk();
    void iconFollowsThePalette();
};

void TestTokens::contrastOfPairs_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("foreground");
    QTest::addColumn<QString>("background");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<double>("least");
    QFile file(QStringLiteral(MASTHEAD_FIXTURES "/contrast.txt"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ');
        if (line.startsWith(u'#') || words.size() != 5) {
            continue;
        }
        QTest::addRow("%s: %s on %s", qPrintable(words[0]), qPrintable(words[1]),
                      qPrintable(words[2]))
            << (words[0] == u"dark") << words[1] << words[2] << words[3].toDouble()
            << words[4].toDouble();
    }
}

void TestTokens::contrastOfPairs()
{
    QFETCH(bool, dark);
    QFETCH(QString, foreground);
    QFETCH(QString, background);
    QFETCH(double, ratio);
    QFETCH(double, least);
    const Tokens &colors = tokens(dark ? Scheme::Dark : Scheme::Light);
    const QColor front = colorByName(colors, foreground);
    const QColor back = colorByName(colors, background);
    QVERIFY2(front.isValid() && back.isValid(), "no token of that name");
    const double measured = contrast(front, back);
    QVERIFY2(measured >= least, qPrintable(QString::number(measured)));
    QVERIFY2(std::abs(measured - ratio) < 0.0051, qPrintable(QString::number(measured)));
}

void TestTokens::paletteKeepsItsScheme_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void TestTokens::paletteKeepsItsScheme()
{
    QFETCH(Scheme, scheme);
    const QPalette palette = paletteOf(tokens(scheme));
    QCOMPARE(schemeOf(palette), scheme);
    QCOMPARE(palette.color(QPalette::Accent), tokens(scheme).accent);
    QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight), tokens(scheme).select);
}

void TestTokens::highContrastHoldsForAllPairs_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("accent");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << QColor(Qt::blue);
    QTest::newRow("white on black") << QColor(Qt::white) << QColor(Qt::black) << QColor(Qt::cyan);
    QTest::newRow("an accent that can't be read")
        << QColor(Qt::white) << QColor(Qt::black) << QColor(0x20, 0x20, 0x60);
}

/// Text and marks on the window and on every tint: what ordinary palettes are computed for, and
/// more.
void TestTokens::highContrastHoldsForAllPairs()
{
    QFETCH(const QColor, ink);
    QFETCH(const QColor, ground);
    QFETCH(const QColor, accent);
    QPalette system;
    system.setColor(QPalette::WindowText, ink);
    system.setColor(QPalette::Window, ground);
    system.setColor(QPalette::Accent, accent);
    const Tokens colors = tokensOf(system);
    QCOMPARE(colors.text, ink);
    QCOMPARE(colors.base, ground);
    for (const QColor &mark : {colors.text2, colors.text3, colors.edge, colors.accent, colors.ok,
                               colors.warn, colors.error, colors.draft, colors.approved,
                               colors.syntax, colors.reviewers[0], colors.reviewers[3]}) {
        QVERIFY2(contrast(mark, ground) >= 7, qPrintable(mark.name()));
    }
    for (const QColor &tint : {colors.tint, colors.hover, colors.select, colors.warnTint,
                               colors.errorTint, colors.insertionTint, colors.mark}) {
        QVERIFY2(contrast(ink, tint) >= 7, qPrintable(tint.name()));
    }
    QVERIFY(contrast(colors.onAccent, colors.accent) >= 7);
    QCOMPARE(tokensOf(paletteOf(colors)), colors); // and it is known again
}

void TestTokens::everyStatusAndKindHasAnIcon()
{
    for (const Status status : {Status::Idea, Status::Draft, Status::Ready, Status::Approved}) {
        QVERIFY2(hasIcon(statusIconName(status)), qPrintable(statusIconName(status)));
    }
    for (const SectionKindRow &row : sectionKinds()) {
        QVERIFY2(hasIcon(kindIconName(row.kind)), row.name);
    }
    QVERIFY(!hasIcon(QStringLiteral("no-such-icon")));
}

void TestTokens::iconTakesTheInk()
{
    const QColor ink(0xB0, 0x6A, 0x00);
    const QImage image = iconPixmap(QStringLiteral("status-ready"), ink, 16, 2.0).toImage();
    QCOMPARE(image.size(), QSize(32, 32));
    QCOMPARE(image.pixelColor(16, 16), ink);
    QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
}

void TestTokens::iconFollowsThePalette()
{
    const QIcon ready = icon(QStringLiteral("status-ready"));
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        QApplication::setPalette(paletteOf(tokens(scheme)));
        const QImage normal = ready.pixmap(16, QIcon::Normal, QIcon::Off).toImage();
        QCOMPARE(normal.pixelColor(8, 8), tokens(scheme).text2);
        const QImage on = ready.pixmap(16, QIcon::Normal, QIcon::On).toImage();
        QCOMPARE(on.pixelColor(8, 8), tokens(scheme).accent);
    }
}

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
