// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/check/check.h"

#include <QTest>

#include <algorithm>

using namespace masthead;

class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newsWithoutTextIsFound_data();
    void newsWithoutTextIsFound();
    void eventThatEndsTooEarlyIsFound_data();
    void eventThatEndsTooEarlyIsFound();
};

namespace {

bool finds(FindingKind kind, SectionKind sectionKind, const Item &item)
{
    Section section;
    section.kind = sectionKind;
    section.items = {item};
    Issue issue;
    issue.sections = {section};
    return std::ranges::contains(check(issue), kind, &Finding::kind);
}

} // namespace

void TestCheck::newsWithoutTextIsFound_data()
{
    QTest::addColumn<SectionKind>("kind");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *name, SectionKind kind, const char *title, const char *body,
                        bool found) {
        QTest::newRow(name) << kind << QString::fromUtf8(title) << QString::fromUtf8(body) << found;
    };
    row("news with a title only", SectionKind::News, "Tide", " \n", true);
    row("lead with a title only", SectionKind::Lead, "Tide", "", true);
    row("news with text", SectionKind::News, "Tide", "Words.", false);
    row("book with a title only", SectionKind::Book, "Tide", "", false);
    row("nothing at all", SectionKind::Book, "", "", true);
}

void TestCheck::newsWithoutTextIsFound()
{
    QFETCH(const SectionKind, kind);
    QFETCH(const QString, title);
    QFETCH(const QString, body);
    Item item;
    item.title = title;
    item.body = body;
    QTEST(finds(FindingKind::NoText, kind, item), "found");
}

void TestCheck::eventThatEndsTooEarlyIsFound_data()
{
    QTest::addColumn<QString>("starts");
    QTest::addColumn<QString>("ends");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *starts, const char *ends, bool found) {
        QTest::addRow("%s to %s", starts, ends)
            << QString::fromUtf8(starts) << QString::fromUtf8(ends) << found;
    };
    row("2026-12-05", "2026-12-03", true);
    row("2026-12-05", "2026-12-05", false);
    row("2026-12-05T21:00", "2026-12-05T20:00", true);
    row("2026-12-05 20:00", "2026-12-05T21:00", false);
    row("2026-12-05T21:00", "2026-12-05", false);
    row("2026-12", "2026-11", true);
    row("2026-12-05", "2026-12", false);
    row("2026-12-05", "", false);
    row("every spring", "2026-12-05", false);
}

void TestCheck::eventThatEndsTooEarlyIsFound()
{
    QFETCH(const QString, starts);
    QFETCH(const QString, ends);
    Item item;
    item.title = QStringLiteral("Tour");
    item.fields = {{QStringLiteral("starts"), starts}, {QStringLiteral("ends"), ends}};
    QTEST(finds(FindingKind::EndsTooEarly, SectionKind::Event, item), "found");
}

QTEST_APPLESS_MAIN(TestCheck)
#include "tst_check.moc"
