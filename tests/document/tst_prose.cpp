// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/language/prose.h"

#include <QTest>

using namespace masthead;

class TestProse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineSaysWhatAReaderReads_data();
    void lineSaysWhatAReaderReads();
    void bodyLeavesFencesOut_data();
    void bodyLeavesFencesOut();
    void rangesAreInOrderAndWithinTheText();
    void positionInCodeIsNoProse();
};

namespace {

QString joined(QStringView text, const QList<TextRange> &ranges)
{
    QStringList parts;
    for (const TextRange &range : ranges) {
        parts.append(text.sliced(range.start, range.length).toString());
    }
    return parts.join(u'|');
}

} // namespace

void TestProse::lineSaysWhatAReaderReads_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("prose");

    const auto row = [](const char *line, const char *prose) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(prose);
    };
    row("plain words", "plain words");
    row("a `code span` b", "a | b");
    row("a ``two ` ticks`` b", "a | b");
    row("a lone ` tick", "a lone ` tick");
    row("see [the words](https://example.org/pth) here", "see [the words| here");
    row("[a](b \"ttl (x)\") c", "[a| c");
    row("[a](un(bal)anced) c", "[a| c");
    row("[being written](https://exa", "[being written");
    row("[words][ref] on", "[words| on");
    row("a note[^n1] on", "a note| on");
    row("[^n1]: The note", " The note");
    row("[ref]: https://example.org \"Ttl\"", "");
    row("mail joe@example.org now", "mail | now");
    row("visit www.exmplae.org.", "visit |.");
    row("so https://exmplae.org/a_b?c=d, yes", "so |, yes");
    row("网址https://example.org/路", "网址|路");
    row("an <https://example.org> b", "an | b");
    row("<u>under</u>", "under");
    row("a < b", "a < b");
    row("AT&amp;T &nosuch thing", "AT|T &nosuch thing");
    row("![alt txt](asset:abc) on", "![alt txt| on");
    row("**bold** _it_", "**bold** _it_");
    row("esc\\*aped", "esc|*aped");
    row("", "");
}

void TestProse::lineSaysWhatAReaderReads()
{
    QFETCH(QString, line);
    QFETCH(QString, prose);
    QCOMPARE(joined(line, proseOfLine(line)), prose);
}

void TestProse::bodyLeavesFencesOut_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("prose");

    const auto row = [](const char *name, const char *body, const char *prose) {
        QTest::newRow(name) << QString::fromUtf8(body) << QString::fromUtf8(prose);
    };
    row("fence", "one\n```c\ncode\n```\ntwo", "one|two");
    row("tildes hold ticks", "~~~\n```\ncode\n~~~\ntwo", "two");
    row("longer fence", "````\n```\ncode\n````\ntwo", "two");
    row("in a quote", "> ```\n> code\n> ```\n> two", "> two");
    row("never closed", "one\n```\ncode", "one");
}

void TestProse::bodyLeavesFencesOut()
{
    QFETCH(QString, body);
    QFETCH(QString, prose);
    QCOMPARE(joined(body, proseOfBody(body)), prose);
}

void TestProse::rangesAreInOrderAndWithinTheText()
{
    const QStringView marks = u"`<>[]()&\\!^:/@. \nab";
    quint32 seed = 20260131;
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int i = 0; i < 30; ++i) {
            seed = seed * 1664525 + 1013904223;
            text.append(marks[(seed >> 16) % marks.size()]);
        }
        qsizetype from = 0;
        const QList<TextRange> ranges = proseOfBody(text);
        for (const TextRange &range : ranges) {
            QVERIFY2(range.length > 0 && range.start >= from && range.end() <= text.size(),
                     qPrintable(text));
            from = range.end();
        }
    }
}

void TestProse::positionInCodeIsNoProse()
{
    const QString line = QStringLiteral("a `code` b");
    QVERIFY(isProse(line, 1));
    QVERIFY(!isProse(line, 5));
    QVERIFY(isProse(line, line.size()));
}

QTEST_APPLESS_MAIN(TestProse)
#include "tst_prose.moc"
