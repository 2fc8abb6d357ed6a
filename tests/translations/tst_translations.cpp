// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A translation that is wrong is worse than none: the places for values must be the source's own.

#include "translations/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace masthead;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one, or one for each plural form
    bool plural = false;
    bool finished = true;
};

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() != "translation"_L1) {
            xml.skipCurrentElement();
        } else {
            message.finished = xml.attributes().value("type"_L1) != "unfinished"_L1;
            if (!message.plural) {
                message.translations.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement()) {
                message.translations.append(xml.readElementText());
            }
        }
    }
    return message;
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append(readMessage(xml));
            messages.last().context = context;
        }
    }
    return messages;
}

/// `%1`, `%L2`, `%n`, sorted: an order may differ between languages.
QStringList places(const QString &text)
{
    static const QRegularExpression place(u"%(?:L?[1-9]|n)"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : place.globalMatch(text)) {
        found.append(match.captured());
    }
    std::ranges::sort(found);
    return found;
}

QStringList files()
{
    return QDir(QStringLiteral(MASTHEAD_SOURCE "/translations")).entryList({u"masthead_*.ts"_s});
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsPlaces_data();
    void keepsPlaces();
    void isCompiledIn_data() { keepsPlaces_data(); }
    void isCompiledIn();
    void englishHasEveryPlural();
    void followsTheLocale_data();
    void followsTheLocale();
};

void TestTranslations::keepsPlaces_data()
{
    QTest::addColumn<QString>("file");
    const QStringList all = files();
    QVERIFY(all.size() >= 3);
    for (const QString &file : all) {
        QTest::newRow(qPrintable(file)) << file;
    }
}

void TestTranslations::keepsPlaces()
{
    QFETCH(QString, file);
    const QList<Message> messages =
        readMessages(QStringLiteral(MASTHEAD_SOURCE "/translations/") + file);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        if (!message.finished) {
            continue;
        }
        for (const QString &translation : message.translations) {
            QVERIFY2(!translation.isEmpty(), qPrintable(u"nothing for: "_s + message.source));
            QStringList wanted = places(message.source);
            QStringList found = places(translation);
            if (message.plural) { // "one item" may leave the number out
                wanted.removeAll(u"%n"_s);
                found.removeAll(u"%n"_s);
            }
            QVERIFY2(found == wanted,
                     qPrintable(u"places differ: %1 → %2"_s.arg(message.source, translation)));
        }
    }
}

void TestTranslations::isCompiledIn()
{
    QFETCH(QString, file);
    QTranslator translator;
    file.chop(3);
    QVERIFY(translator.load(file, u":/i18n"_s));
}

void TestTranslations::englishHasEveryPlural()
{
    const QList<Message> messages =
        readMessages(QStringLiteral(MASTHEAD_SOURCE "/translations/masthead_en.ts"));
    for (const Message &message : messages) {
        QVERIFY2(message.plural && message.finished && message.translations.size() == 2,
                 qPrintable(u"no plural for: "_s + message.source));
        for (const QString &translation : message.translations) {
            QVERIFY2(!translation.contains("(s)"_L1), qPrintable(translation));
        }
    }
}

void TestTranslations::followsTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("file"); // whose words are seen; none: the source's

    QTest::newRow("Dutch") << u"nl_NL"_s << u"masthead_nl.ts"_s;
    QTest::newRow("Dutch of Belgium") << u"nl_BE"_s << u"masthead_nl.ts"_s;
    QTest::newRow("Chinese of China") << u"zh_CN"_s << u"masthead_zh_CN.ts"_s;
    QTest::newRow("Chinese of Taiwan") << u"zh_TW"_s << QString();
    QTest::newRow("English") << u"en_GB"_s << QString();
    QTest::newRow("no file") << u"fr_FR"_s << QString();
}

void TestTranslations::followsTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, file);
    // Some message that reads otherwise in the language, or in Dutch where none is expected.
    const QString other = file.isEmpty() ? u"masthead_nl.ts"_s : file;
    const QList<Message> messages =
        readMessages(QStringLiteral(MASTHEAD_SOURCE "/translations/") + other);
    const auto message = std::ranges::find_if(messages, [](const Message &m) {
        return m.finished && !m.plural && m.translations.value(0) != m.source;
    });
    QVERIFY(message != messages.end());

    QLocale::setDefault(QLocale(locale));
    installTranslations(*QCoreApplication::instance());
    const QString seen = QCoreApplication::translate(message->context.toUtf8().constData(),
                                                     message->source.toUtf8().constData());
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>()); // uninstalls them
    QCOMPARE(seen, file.isEmpty() ? message->source : message->translations.first());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
