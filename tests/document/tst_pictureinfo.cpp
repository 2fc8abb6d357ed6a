// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/pictureinfo.h"

#include <QtEndian>
#include <QTest>

using namespace masthead;

class TestPictureInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPixels_data();
    void readsPixels();
};

void TestPictureInfo::readsPixels_data()
{
    QTest::addColumn<quint32>("width");
    QTest::addColumn<bool>("isPicture");
    QTest::newRow("none") << 0U << false;
    QTest::newRow("one") << 1U << true;
    QTest::newRow("the most that an issue can hold") << 1'000'000U << true;
    QTest::newRow("more") << 1'000'001U << false;
    QTest::newRow("more than an int") << 0x8000'0000U << false;
}

void TestPictureInfo::readsPixels()
{
    QFETCH(const quint32, width);
    QFETCH(const bool, isPicture);
    QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", 16);
    QByteArray size(8, '\0');
    qToBigEndian(width, size.data());
    qToBigEndian(quint32(1), size.data() + 4);
    const std::optional<PictureInfo> info = pictureInfo(png + size);
    QCOMPARE(info.has_value(), isPicture);
    if (info) {
        QCOMPARE(info->pixels, QSize(int(width), 1));
    }
}

QTEST_GUILESS_MAIN(TestPictureInfo)
#include "tst_pictureinfo.moc"
