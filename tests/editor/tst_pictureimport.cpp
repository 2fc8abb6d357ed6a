// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/gifblocks.h"
#include "document/format/pictureinfo.h"
#include "editor/picture/pictureimport.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>
#include <QMimeData>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>
#include <QUrl>

using namespace masthead;
using namespace Qt::StringLiterals;

namespace {

/// Red on the left, blue on the right.
QImage twoColours(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (int row = 0; row < height; ++row) {
        for (int column = width / 2; column < width; ++column) {
            image.setPixelColor(column, row, Qt::blue);
        }
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, format).write(image);
    return bytes;
}

/// A JPEG whose EXIF says that it lies on its side (6: turn it right), and where it was taken.
QByteArray lyingJpeg(const QImage &image)
{
    QByteArray jpeg = encoded(image, "jpeg");
    QByteArray exif =
        QByteArray("Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0"
                   "\0\0\0\0",
                   32) +
        "GPS 51.9N 4.4E";
    QByteArray segment("\xff\xe1", 2);
    const quint16 size = qToBigEndian(quint16(exif.size() + 2));
    segment.append(reinterpret_cast<const char *>(&size), 2);
    return jpeg.insert(2, segment + exif);
}

/// So many frames of one pixel, with a remark.
QByteArray movingGif(int frames, int width = 1)
{
    QByteArray gif("GIF89a");
    gif += char(width & 0xff);
    gif += char(width >> 8);
    gif += QByteArray("\x01\0\x80\0\0\xff\0\0\0\0\xff", 11);
    gif += QByteArray("\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0", 19);
    gif += QByteArray("\x21\xfe\x06secret\0", 10);
    for (int frame = 0; frame < frames; ++frame) {
        gif += QByteArray("\x21\xf9\x04\0\x0a\0\0\0", 8);
        gif += QByteArray("\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0", 15);
    }
    return gif + ";trailing";
}

QImage decoded(const QByteArray &bytes)
{
    return QImage::fromData(bytes);
}

} // namespace

class TestPictureImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheKind_data();
    void keepsTheKind();
    void turnsUprightAndForgetsThePlace();
    void scalesDown();
    void leavesTextsAndProfilesOut();
    void keepsSmallMovingPictures();
    void stopsLargeMovingPictures_data();
    void stopsLargeMovingPictures();
    void refuses_data();
    void refuses();
    void readsFiles();
    void takesThePixelsOfAClipboard_data();
    void takesThePixelsOfAClipboard();
};

void TestPictureImport::keepsTheKind_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    const QImage image = twoColours(40, 20);
    QTest::newRow("png") << encoded(image, "png") << u"image/png"_s;
    QTest::newRow("jpeg") << encoded(image, "jpeg") << u"image/jpeg"_s;
    QTest::newRow("webp") << encoded(image, "webp") << u"image/webp"_s;
    QTest::newRow("gif that stands") << movingGif(1) << u"image/png"_s;
    QTest::newRow("png of few colours")
        << encoded(image.convertToFormat(QImage::Format_Indexed8), "png") << u"image/png"_s;
}

void TestPictureImport::keepsTheKind()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, type);
    QVERIFY(!bytes.isEmpty());
    const auto made = importPicture({.bytes = bytes});
    QVERIFY(made.has_value());
    QCOMPARE(made->type, type);
    QVERIFY(isShowablePicture(made->type, made->bytes));
    QCOMPARE(pictureInfo(made->bytes)->pixels, made->pixels);
    QVERIFY(!made->thumbnail.isNull());
    QVERIFY(!made->isStopped);
}

void TestPictureImport::turnsUprightAndForgetsThePlace()
{
    const QByteArray bytes = lyingJpeg(twoColours(64, 32));
    QVERIFY(bytes.contains("GPS"));
    const auto made = importPicture({.bytes = bytes});
    QVERIFY(made.has_value());
    QCOMPARE(made->pixels, QSize(32, 64));
    const QImage image = decoded(made->bytes);
    QVERIFY(image.pixelColor(16, 4).red() > 200);
    QVERIFY(image.pixelColor(16, 60).blue() > 200);
    QVERIFY(!made->bytes.contains("GPS"));
    QVERIFY(!made->bytes.contains("Exif"));
}

void TestPictureImport::scalesDown()
{
    const auto wide = importPicture({.bytes = encoded(twoColours(2640, 100), "png")});
    QVERIFY(wide.has_value());
    QCOMPARE(wide->pixels, QSize(widestPicture, 50));
    const auto narrow = importPicture({.bytes = encoded(twoColours(100, 3000), "png")});
    QVERIFY(narrow.has_value());
    QCOMPARE(narrow->pixels, QSize(100, 3000));
}

void TestPictureImport::leavesTextsAndProfilesOut()
{
    QImage image = twoColours(40, 20);
    image.setText(u"Author"_s, u"secret"_s);
    image.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    for (const char *format : {"png", "jpeg"}) {
        const QByteArray bytes = encoded(image, format);
        QVERIFY(bytes.contains("secret"));
        const auto made = importPicture({.bytes = bytes + "trailing"});
        QVERIFY(made.has_value());
        QVERIFY(!made->bytes.contains("secret"));
        QVERIFY(!made->bytes.contains("trailing"));
        QVERIFY(decoded(made->bytes).textKeys().isEmpty());
        QVERIFY(!made->bytes.contains("ICC"));
        QVERIFY(!made->bytes.contains("iCCP"));
    }
}

void TestPictureImport::keepsSmallMovingPictures()
{
    const auto made = importPicture({.bytes = movingGif(3)});
    QVERIFY(made.has_value());
    QCOMPARE(made->type, u"image/gif"_s);
    QVERIFY(!made->isStopped);
    QCOMPARE(gifBlocks(made->bytes)->frames, 3);
    QVERIFY(made->bytes.contains("NETSCAPE2.0"));
    QVERIFY(!made->bytes.contains("secret"));
    QVERIFY(!made->bytes.contains("trailing"));
    QVERIFY(!gifBlocks(movingGif(3).chopped(15)).has_value());
}

void TestPictureImport::stopsLargeMovingPictures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("H24 many frames") << movingGif(400);
    QTest::newRow("wide") << movingGif(2, 1400);
}

void TestPictureImport::stopsLargeMovingPictures()
{
    QFETCH(const QByteArray, bytes);
    const auto made = importPicture({.bytes = bytes});
    QVERIFY(made.has_value());
    QCOMPARE(made->type, u"image/png"_s);
    QVERIFY(made->isStopped);
}

void TestPictureImport::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, const QByteArray &bytes, PictureRefusal reason) {
        QTest::newRow(name) << bytes << static_cast<int>(reason);
    };
    QByteArray bomb = encoded(twoColours(4, 4), "png");
    qToBigEndian(quint32(60'000), bomb.data() + 16);
    qToBigEndian(quint32(60'000), bomb.data() + 20);
    row("H24 bomb", bomb, PictureRefusal::TooLarge);
    row("H24 html as png", "<html><script>alert(1)</script>", PictureRefusal::NoPicture);
    row("H24 svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", PictureRefusal::NoPicture);
    row("H24 pdf", "%PDF-1.7\n", PictureRefusal::NoPicture);
    row("bmp", encoded(twoColours(4, 4), "bmp"), PictureRefusal::NoPicture);
    row("cut off", encoded(twoColours(400, 400), "png").first(60), PictureRefusal::Broken);
    row("nothing", {}, PictureRefusal::NoPicture);
}

void TestPictureImport::refuses()
{
    QFETCH(const QByteArray, bytes);
    const auto made = importPicture({.bytes = bytes});
    QVERIFY(!made.has_value());
    QTEST(static_cast<int>(made.error()), "reason");
}

void TestPictureImport::readsFiles()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(encoded(twoColours(8, 8), "png"));
    file.close();
    const PictureInput input{.path = file.fileName()};
    QCOMPARE(input.name(), u"a.png"_s);
    QVERIFY(importPicture(input).has_value());
    QCOMPARE(importPicture({.path = folder.filePath(u"none.png"_s)}).error(),
             PictureRefusal::CannotRead);
    QCOMPARE(importPicture({.path = folder.path()}).error(), PictureRefusal::CannotRead);
}

void TestPictureImport::takesThePixelsOfAClipboard_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<bool>("pixels");
    QTest::addColumn<int>("pictures");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("pixels") << QString() << QStringList() << true << 1 << true;
    QTest::newRow("a picture of a text") << u"words"_s << QStringList() << true << 0 << false;
    QTest::newRow("words") << u"words"_s << QStringList() << false << 0 << false;
    QTest::newRow("files") << QString() << QStringList{u"/a/b.PNG"_s, u"/a/c.pdf"_s} << false << 2
                           << true;
    QTest::newRow("no picture among the files")
        << QString() << QStringList{u"/a/b.nlx"_s} << false << 1 << false;
}

void TestPictureImport::takesThePixelsOfAClipboard()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, files);
    QFETCH(const bool, pixels);
    QMimeData data;
    if (!text.isEmpty()) {
        data.setText(text);
    }
    if (pixels) {
        data.setImageData(twoColours(4, 4));
    }
    QList<QUrl> urls;
    for (const QString &file : files) {
        urls.append(QUrl::fromLocalFile(file));
    }
    if (!urls.isEmpty()) {
        data.setUrls(urls);
    }
    QTEST(holdsPictures(data), "isOffered");
    QTEST(static_cast<int>(picturesIn(data).size()), "pictures");
}

QTEST_MAIN(TestPictureImport)
#include "tst_pictureimport.moc"
