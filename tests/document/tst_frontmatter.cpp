// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/markdownform.h"
#include "tests/document/outline.h"

#include <QElapsedTimer>
#include <QTest>

using namespace masthead;

/// What an import makes of a text's header.
class TestFrontMatter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeaders_data();
    void readsHeaders();
    void reportsTheHeaderThatItGuessed();
    void readsDeepBracketsInTime();
    void readsAuthors_data();
    void readsAuthors();
    void readsDates_data();
    void readsDates();
};

void TestFrontMatter::readsHeaders_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QStringList>("outline");

    const auto row = [](const char *name, const char *text, const QStringList &header,
                        const QStringList &rows) {
        QTest::newRow(name) << QByteArray(text) << header << rows;
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    row("fenced", "---\npublication: P\ntitle: \"A: b\"\ndate: 2024-01\nlanguage: nl\n---\n\n## S",
        {s("P"), s("A: b"), s("2024-01"), s("nl")}, {s("S {text}")});
    row("bare", "Title: T\nDate: 2024-01-12\n\n## S", {s(""), s("T"), s("2024-01-12"), s("en")},
        {s("S {text}")});
    row("TOML", "+++\ntitle = \"T\"\ndate = 2024-01-12T08:00:00Z\n+++\n## S",
        {s(""), s("T"), s("2024-01-12"), s("en")}, {s("S {text}")});
    row("a title that is also the heading", "---\ntitle: T\n---\n# T\n\n## S",
        {s(""), s("T"), s(""), s("en")}, {s("S {text}")});
    row("another heading names the publication", "---\ntitle: T\n---\n# P\n\n## S",
        {s("P"), s("T"), s(""), s("en")}, {s("S {text}")});
    row("a heading further down is a section",
        "---\ntitle: T\n---\n## A\n\n### A1\n\nText\n\n# Quote of the month\n\nWords",
        {s(""), s("T"), s(""), s("en")},
        {s("A {text}"), s("- A1: Text"), s("Quote of the month {text}"), s("- : Words")});
    row("dates in words", "---\ndate: January 12, 2024\n---\n## S",
        {s(""), s(""), s("2024-01-12"), s("en")}, {s("S {text}")});
    row("a date that is none is kept", "---\ndate: soon\n---\n## S", {s(""), s(""), s(""), s("en")},
        {s(" {text}"), s("- : date: soon"), s("S {text}")});
    row("what is no field is kept", "---\ntitle: T\nlayout: post\ntags:\n  - a\n  - b\n---\nHello",
        {s(""), s("T"), s(""), s("en")},
        {s(" {text}"), s("- : layout: post  \ntags:  \n  - a  \n  - b\n\nHello")});
    row("values over several lines",
        "---\ntitle: >-\n  A long\n  title\nauthors: [A, B]\nlist:\n  - x\n  - y\n"
        "note: |\n  one\n  two\nquoted: \"a\n  b\"\n---\nHello",
        {s(""), s("A long title"), s(""), s("en")},
        {s(" {text}"),
         s("- : note: one  \ntwo  \nquoted: a b  \nlist:  \n  - x  \n  - y\n\nHello")});
    row("a sentence under a line that looks like a header",
        "Description: what we did\nlast month.\n\n## S", {s(""), s(""), s(""), s("en")},
        {s(" {text}"), s("- : Description: what we did\nlast month."), s("S {text}")});
    row("text between two breaks is text",
        "---\n\nWelcome to issue 5.\n\n## News\n\nOne [a](https://a.example/a).\n\n---\n\n## "
        "Jobs\n\nText.",
        {s(""), s(""), s(""), s("en")},
        {s(" {text}"), s("- : ---\n\nWelcome to issue 5."), s("News {text}"),
         s("- : One [a](https://a.example/a).\n\n---"), s("Jobs {text}"), s("- : Text.")});
    row("a key among the text between two breaks",
        "---\n\n## News\n\nNote: this is text.\n\nMore.\n\n---\n\nEnd",
        {s(""), s(""), s(""), s("en")},
        {s(" {text}"), s("- : ---"), s("News {text}"),
         s("- : Note: this is text.\n\nMore.\n\n---\n\nEnd")});
    row("an empty header", "---\n---\nText", {s(""), s(""), s(""), s("en")},
        {s(" {text}"), s("- : Text")});
    row("comments are kept",
        "---\n# see [a](https://a.example/a)\ntitle: \"T\"   # short\nlist:\n  - x # "
        "one\n---\nText",
        {s(""), s("T"), s(""), s("en")},
        {s(" {text}"), s("- : \\# see [a](https://a.example/a)  \n\\# short  \nlist:  \n  - x # one"
                         "\n\nText")});
    row("comments of TOML are kept",
        "+++\n# see [a](https://a.example/a)\ntitle = \"T # 1\" # short\n[params]\nx = "
        "1\n+++\nText",
        {s(""), s("T # 1"), s(""), s("en")},
        {s(" {text}"), s("- : \\# see [a](https://a.example/a)  \n\\# short  \n[params]  \nx = 1"
                         "\n\nText")});
    row("escapes of YAML",
        "---\npublication: \"\\u79D1 \\x41 \\U0001F600\"\ntitle: \"a\\tb\\nc\"\n---\n## S",
        {s("科 A 😀"), s("a\tb\nc"), s(""), s("en")}, {s("S {text}")});
    row("strings of TOML",
        "+++\npublication = 'C:\\n'\ntitle = \"\"\"\nOne\n# two\"\"\"\n+++\n## S",
        {s("C:\\n"), s("One\n# two"), s(""), s("en")}, {s("S {text}")});
    row("what is no YAML stands as it is written",
        "---\ntitle: Masts: a story\nby: @me\ndate:2024-01-12\npublication: [P] weekly\n---\n## S",
        {s("[P] weekly"), s("Masts: a story"), s("2024-01-12"), s("en")},
        {s(" {text}"), s("- : by: @me"), s("S {text}")});
    row("what is no TOML stands as it is written",
        "+++\ntitle = Masts\ndate = 2024-01-12\n+++\n## S",
        {s(""), s("Masts"), s("2024-01-12"), s("en")}, {s("S {text}")});
    row("a bare line with a link is text",
        "Author: see [me](https://a.example/me), all of us.\n\nText",
        {s(""), s(""), s(""), s("en")},
        {s(" {text}"), s("- : Author: see [me](https://a.example/me), all of us.\n\nText")});
    row("a bare line with a sentence is text", "Title: the one we gave to all of this.\n\nText",
        {s(""), s(""), s(""), s("en")},
        {s(" {text}"), s("- : Title: the one we gave to all of this.\n\nText")});
    row("a name with points is none of a sentence", "Publication: The Tide Table Co. Ltd.\n\n## S",
        {s("The Tide Table Co. Ltd."), s(""), s(""), s("en")}, {s("S {text}")});
    row("a line before the text is no header", "---\n\nText", {s(""), s(""), s(""), s("en")},
        {s(" {text}"), s("- : ---\n\nText")});
    row("a sentence with a colon is no header", "Note: this is text\n\n## S",
        {s(""), s(""), s(""), s("en")}, {s(" {text}"), s("- : Note: this is text"), s("S {text}")});
    row("Chinese with addresses and names is guessed",
        "## 工具\n\n1、[Wheel Kit](https://wheels.example/a-kit/of-many/parts.html)：做轮子的 "
        "App。\n"
        "2、[Rim](https://www.wheels.example/the/other/kit/with/a/long/address)：轮圈。",
        {s(""), s(""), s(""), s("zh")},
        {s("工具 {text}"),
         s("- : 1、[Wheel Kit](https://wheels.example/a-kit/of-many/parts.html)：做轮子的 App。\n"
           "2、[Rim](https://www.wheels.example/the/other/kit/with/a/long/address)：轮圈。")});
    row("a few Chinese names are no Chinese",
        "## News\n\nThe makers of 轮子 have shown a new wheel, and the press was there to see it.",
        {s(""), s(""), s(""), s("en")},
        {s("News {text}"),
         s("- : The makers of 轮子 have shown a new wheel, and the press was there to see it.")});
    row("Chinese is guessed", "## 新闻\n\n中国的新能源汽车", {s(""), s(""), s(""), s("zh")},
        {s("新闻 {text}"), s("- : 中国的新能源汽车")});
}

void TestFrontMatter::readsHeaders()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, header);
    QFETCH(QStringList, outline);

    const Issue issue = importMarkdown(text).issue;
    QCOMPARE((QStringList{issue.publication, issue.title, issue.date, issue.language}), header);
    QCOMPARE(masthead::outline(issue), outline);
}

void TestFrontMatter::reportsTheHeaderThatItGuessed()
{
    const QStringList notes = importMarkdown("Title: T\nAuthor: A\n\n## S\n\nText").notes;
    QVERIFY2(notes.join(u'\n').contains(QStringLiteral("title, author")),
             qPrintable(notes.join(u'\n')));
}

void TestFrontMatter::readsDeepBracketsInTime()
{
    const QString deep(100'000, u'[');
    for (const char *text :
         {"---\nk: %1\n---\nText", "---\nk:\n  - %1\n---\nText", "+++\nk = %1\n+++\nText"}) {
        QElapsedTimer timer;
        timer.start();
        const Issue issue = importMarkdown(QString::fromUtf8(text).arg(deep).toUtf8()).issue;
        QVERIFY(issue.sections[0].items[0].body.contains(deep));
        QVERIFY2(timer.elapsed() < 5000, text);
    }
}

void TestFrontMatter::readsAuthors_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("a list on one line") << QByteArray("---\nauthors: [A, \"B\"]\n---\n");
    QTest::newRow("a list of lines") << QByteArray("---\nauthors:\n- A\n- B\n---\n");
    QTest::newRow("a list of TOML") << QByteArray("+++\nauthors = [\n  \"A\",\n  \"B\"\n]\n+++\n");
}

void TestFrontMatter::readsAuthors()
{
    QFETCH(QByteArray, text);

    QCOMPARE(importMarkdown(text).issue.author, QStringLiteral("A, B"));
}

void TestFrontMatter::readsDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("date");

    const auto row = [](const char *text, const char *date) {
        QTest::newRow(QByteArray(text).simplified().constData())
            << QByteArray(text) << QString::fromUtf8(date);
    };
    row("---\ndate: 2024/1/5\n---\n", "2024-01-05");
    row("---\ndate: 2024.01.05\n---\n", "2024-01-05");
    row("---\ndate: 2024 年 1 月 5 日\n---\n", "2024-01-05");
    row("---\ndate: 2024年1月\n---\n", "2024-01");
    row("---\npubDate: Fri, 05 Jan 2024 16:00:00 GMT\n---\n", "2024-01-05");
    row("---\npublished: Friday, January 5th, 2024\n---\n", "2024-01-05");
    row("---\ndate: 2024-01-05 00:00:00 +0800\n---\n", "2024-01-05");
    row("---\ndate: 2024-1-5 8:00\n---\n", "2024-01-05");
    row("---\ndate: 05-01-2024\n---\n", "");
    row("---\ndate: 2024/13/5\n---\n", "");
    row("# Wheels 12 | 2024-01-05\n", "2024-01-05");
    row("# 2024.01.05 - What rolls\n", "2024-01-05");
    row("# Wheels, January 5, 2024\n", "2024-01-05");
    row("# 车轮周报（2024 年 1 月 5 日）\n", "2024-01-05");
    row("# From 2024-01-05 to 2024-01-12\n", "");
    row("# Version 2024.1.5.7\n", "");
    row("# Best of 2024\n", "");
    row("# Wheels in March 2024\n", "2024-03");
    row("# Spring 2024 (March 3, 2024)\n", "2024-03-03");
    row("# Ports 12024-01-05\n", "");
}

void TestFrontMatter::readsDates()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, date);

    QCOMPARE(importMarkdown(text).issue.date, date);
}

QTEST_APPLESS_MAIN(TestFrontMatter)
#include "tst_frontmatter.moc"
