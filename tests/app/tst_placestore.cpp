// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/placestore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace masthead;
using namespace Qt::StringLiterals;

class TestPlaceStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void keepsWhereTheAuthorWas();
    void keepsTheLastFiftyFiles();
    void keepsTwoHundredItems();
    void strangeFilesAreNone_data();
    void strangeFilesAreNone();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"state/places.json"_s); }
    [[nodiscard]] static IssuePlaces at(int position)
    {
        return {.item = ItemId(u"a"_s),
                .places = {{ItemId(u"a"_s), {.anchor = 1, .position = position, .scroll = 3}}}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPlaceStore::keepsWhereTheAuthorWas()
{
    PlaceStore(file()).keep(u"/x/a.nlx"_s, at(5));
    PlaceStore(file()).keep(u"/x/b.nlx"_s, at(6));
    PlaceStore(file()).keep(u"/x/a.nlx"_s, at(7));
    PlaceStore(file()).keep({}, at(8));
    const PlaceStore store(file());
    QCOMPARE(store.placesOf(u"/x/a.nlx"_s), at(7));
    QCOMPARE(store.placesOf(u"/x/b.nlx"_s), at(6));
    QCOMPARE(store.placesOf(u"/x/c.nlx"_s), IssuePlaces());
    QCOMPARE(store.placesOf({}), IssuePlaces());
}

void TestPlaceStore::keepsTheLastFiftyFiles()
{
    const PlaceStore store(file());
    for (int index = 0; index < 55; ++index) {
        store.keep(u"/x/%1.nlx"_s.arg(index), at(index));
    }
    QCOMPARE(store.placesOf(u"/x/54.nlx"_s), at(54));
    QCOMPARE(store.placesOf(u"/x/5.nlx"_s), at(5));
    QCOMPARE(store.placesOf(u"/x/4.nlx"_s), IssuePlaces());
}

void TestPlaceStore::keepsTwoHundredItems()
{
    IssuePlaces many;
    for (int index = 0; index < 300; ++index) {
        const int position = index % 10 == 0 ? 0 : index; // a start is not worth it
        many.places[ItemId(QString::number(index))] = {.anchor = 0, .position = position};
    }
    const PlaceStore store(file());
    store.keep(u"/x/a.nlx"_s, many);
    QCOMPARE(store.placesOf(u"/x/a.nlx"_s).places.size(), size_t(200));
}

void TestPlaceStore::strangeFilesAreNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("caret");
    QTest::newRow("an object") << QByteArray("{\"path\": 1}");
    QTest::newRow("other types") << QByteArray(R"([7, {"path": "/x/a.nlx", "places": [1, 2]}])");
    QTest::newRow("negative") << QByteArray(
        R"([{"path": "/x/a.nlx", "places": {"a": [-5, "x"]}}])");
    QTest::newRow("huge") << QByteArray(5LL * 1024 * 1024, ' ');
}

void TestPlaceStore::strangeFilesAreNone()
{
    QFETCH(const QByteArray, bytes);
    const QString path = m_folder->filePath(u"places.json"_s);
    QFile strange(path);
    QVERIFY(strange.open(QIODevice::WriteOnly) && strange.write(bytes) == bytes.size());
    strange.close();
    const PlaceStore store(path);
    for (const auto &[item, place] : store.placesOf(u"/x/a.nlx"_s).places) {
        QVERIFY(place == MarkdownEditor::Place());
    }
    store.keep(u"/x/a.nlx"_s, at(5));
    QCOMPARE(store.placesOf(u"/x/a.nlx"_s), at(5));
}

QTEST_GUILESS_MAIN(TestPlaceStore)
#include "tst_placestore.moc"
