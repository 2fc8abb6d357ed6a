// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A desktop tells an issue by its bytes, whatever the file is called, as packaging's MIME type
// says.

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The first bytes of a ZIP whose first member is stored: local header, name, content.
QByteArray zipThatBegins(const QByteArray &name, const QByteArray &content)
{
    QByteArray head("PK\x03\x04\x14\x00\x00\x00\x00\x00\x00\x00\x21\x00", 14);
    head.append(8, '\0'); // checksum and compressed size: not looked at
    head.append(4, '\0');
    head.append(static_cast<char>(name.size()));
    head.append(3, '\0');
    return head + name + content;
}

} // namespace

class TestMimeType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isTold_data();
    void isTold();

private:
    QTemporaryDir m_folder;
};

void TestMimeType::initTestCase()
{
    const QString updater = QStandardPaths::findExecutable(u"update-mime-database"_s);
    if (updater.isEmpty()) {
        QSKIP("update-mime-database is not installed");
    }
    QVERIFY(QDir(m_folder.path()).mkpath(u"mime/packages"_s));
    QVERIFY(QFile::copy(QStringLiteral(MASTHEAD_SOURCE "/packaging/org.masthead.Masthead.mime.xml"),
                        m_folder.filePath(u"mime/packages/masthead.xml"_s)));
    QCOMPARE(QProcess::execute(updater, {m_folder.filePath(u"mime"_s)}), 0);
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.path()));
}

void TestMimeType::isTold_data()
{
    const QByteArray type = "application/vnd.masthead.issue+zip";
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("issue");

    QTest::newRow("by its bytes") << u"attachment"_s << zipThatBegins("mimetype", type) << true;
    QTest::newRow("by its name, while empty") << u"january.nlx"_s << QByteArray() << true;
    QTest::newRow("another kind of document")
        << u"attachment"_s << zipThatBegins("mimetype", "application/epub+zip") << false;
    QTest::newRow("a plain archive")
        << u"attachment"_s << zipThatBegins("index.html", "<p>") << false;
    QTest::newRow("a text that names the type") << u"attachment"_s << type << false;
}

void TestMimeType::isTold()
{
    QFETCH(const QString, fileName);
    QFETCH(const QByteArray, content);
    QFETCH(const bool, issue);

    QFile file(m_folder.filePath(fileName));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    file.close();

    const QMimeType found = QMimeDatabase().mimeTypeForFile(file.fileName());
    QCOMPARE(found.name() == u"application/vnd.masthead.issue+zip"_s, issue);
}

QTEST_GUILESS_MAIN(TestMimeType)
#include "tst_mimetype.moc"
