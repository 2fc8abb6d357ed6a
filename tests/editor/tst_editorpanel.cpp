// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/session/document.h"
#include "editor/item/editorpanel.h"
#include "editor/markdown/markdowneditor.h"
#include "editor/picture/altbar.h"
#include "editor/picture/pictureplaces.h"
#include "tests/editor/issues.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace masthead;
using namespace masthead::tests;
using namespace Qt::StringLiterals;

/// Pictures: from a file, a drop or a clipboard into the body, and their descriptions.
class TestEditorPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void undoLeadsToTheText();
    void pastedPictureIsOneUndo();
    void pictureStandsApart_data();
    void pictureStandsApart();
    void filesComeInTogether();
    void samePictureComesInOnce();
    void otherFilesAreRefusedByName();
    void typingGoesOnMeanwhile();
    void pictureComesIntoItsOwnItem();
    void deletedItemTakesNoPicture();
    void descriptionIsAsked();
    void descriptionTakesNoFocus();
    void picturesAreAskedInTurn();
    void decorativeNeedsNoWords();
    void captionAndCreditAreAsked();
    void pictureIsDescribedLater();
    void pictureNearTheCaretIsDescribed_data();
    void pictureNearTheCaretIsDescribed();
    void undoneQuestionGoes();
    void questionStaysWithItsItem();
    void droppedTextComesToItsPlace();

private:
    [[nodiscard]] QString file(const QString &name, Qt::GlobalColor colour);
    [[nodiscard]] const Item &item(const char *id = "n1") const
    {
        return *itemById(m_document->issue(), ItemId(QString::fromUtf8(id)));
    }
    /// With the ids of its pictures as numbers.
    [[nodiscard]] QString body(const char *id = "n1") const;
    void caretTo(int position);
    void drop(const QStringList &files, int position);
    void dropAt(const QMimeData &data, int position);
    void pasteImage(Qt::GlobalColor colour);
    [[nodiscard]] AltBar &bar() const { return *m_panel->findChild<AltBar *>(); }
    [[nodiscard]] QLineEdit &field() const { return *bar().findChild<QLineEdit *>(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<EditorPanel> m_panel;
};

void TestEditorPanel::init()
{
    m_document = std::make_unique<Document>();
    m_document->open(smallIssue(), {}, {}, {});
    m_panel = std::make_unique<EditorPanel>(*m_document);
    m_panel->resize(800, 700);
    m_panel->show();
    m_panel->setItem(ItemId(u"n1"_s));
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->focusBody();
}

void TestEditorPanel::cleanup()
{
    m_panel.reset();
    m_document->discardUnsaved();
    m_document.reset();
}

QString TestEditorPanel::file(const QString &name, Qt::GlobalColor colour)
{
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(colour);
    const QString path = m_folder.filePath(name);
    image.save(path);
    return path;
}

QString TestEditorPanel::body(const char *id) const
{
    QString text = item(id).body;
    const QList<Asset> &assets = m_document->issue().assets;
    for (qsizetype index = 0; index < assets.size(); ++index) {
        text.replace(assets[index].id.text(), QString::number(index));
    }
    return text;
}

void TestEditorPanel::caretTo(int position)
{
    QTextCursor cursor = m_panel->body().textCursor();
    cursor.setPosition(position);
    m_panel->body().setTextCursor(cursor);
}

void TestEditorPanel::drop(const QStringList &files, int position)
{
    QList<QUrl> urls;
    for (const QString &path : files) {
        urls.append(QUrl::fromLocalFile(path));
    }
    QMimeData data;
    data.setUrls(urls);
    dropAt(data, position);
}

void TestEditorPanel::dropAt(const QMimeData &data, int position)
{
    caretTo(position);
    const QPointF point = m_panel->body().cursorRect().center();
    caretTo(0);
    QWidget *viewport = m_panel->body().viewport();
    QDragEnterEvent enter(point.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &enter);
    QDropEvent event(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &event);
}

void TestEditorPanel::pasteImage(Qt::GlobalColor colour)
{
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(colour);
    QApplication::clipboard()->setImage(image);
    m_panel->body().paste();
}

/// Also from the title, where one is after an item was split.
void TestEditorPanel::undoLeadsToTheText()
{
    QTest::keyClicks(&m_panel->body(), u"x"_s);
    m_panel->focusTitle();
    QVERIFY(!m_panel->body().hasFocus());
    m_document->undo();
    QTRY_VERIFY(m_panel->body().hasFocus());
}

void TestEditorPanel::pastedPictureIsOneUndo()
{
    caretTo(5);
    pasteImage(Qt::red);
    QTRY_COMPARE(body(), u"Alpha\n\n![](asset:0)\n\nbeta."_s);
    const Asset &asset = m_document->issue().assets.first();
    QCOMPARE(asset.type, u"image/png"_s);
    QCOMPARE(asset.pixels, QSize(30, 20));
    QVERIFY(m_document->blobs().has(asset.sha256));
    QCOMPARE(m_document->undoStack()->index(), 1);
    m_document->undo();
    QCOMPARE(m_document->issue(), smallIssue());
    m_document->redo();
    QCOMPARE(body(), u"Alpha\n\n![](asset:0)\n\nbeta."_s);
}

void TestEditorPanel::pictureStandsApart_data()
{
    QTest::addColumn<QString>("before"); // `^` is the caret
    QTest::addColumn<QString>("after");
    QTest::newRow("nothing") << u"^"_s << u"![](asset:0)"_s;
    QTest::newRow("end of a line") << u"a^\nb"_s << u"a\n\n![](asset:0)\n\nb"_s;
    QTest::newRow("between paragraphs") << u"a\n\n^\n\nb"_s << u"a\n\n![](asset:0)\n\nb"_s;
    QTest::newRow("item") << u"- a^\n- b"_s << u"- a\n\n  ![](asset:0)\n\n- b"_s;
    QTest::newRow("code") << u"```\na^b\n```\nc"_s << u"```\nab\n```\n\n![](asset:0)\n\nc"_s;
    QTest::newRow("table") << u"| a^ |\n| - |\n| b |"_s << u"| a |\n| - |\n| b |\n\n![](asset:0)"_s;
}

void TestEditorPanel::pictureStandsApart()
{
    QFETCH(const QString, before);
    Issue issue = smallIssue();
    issue.sections[1].items[0].body = QString(before).remove(u'^');
    m_document->open(issue, {}, {}, {});
    m_panel->setItem(ItemId(u"n1"_s));
    caretTo(static_cast<int>(before.indexOf(u'^')));
    pasteImage(Qt::red);
    QTRY_VERIFY(!m_document->issue().assets.isEmpty());
    QTEST(body().trimmed(), "after");
}

void TestEditorPanel::filesComeInTogether()
{
    drop({file(u"a.png"_s, Qt::red), file(u"b.jpg"_s, Qt::green), file(u"c.webp"_s, Qt::blue)}, 5);
    QTRY_COMPARE(m_document->issue().assets.size(), 3);
    QCOMPARE(body(), u"Alpha\n\n![](asset:0)\n\n![](asset:1)\n\n![](asset:2)\n\nbeta."_s);
    QCOMPARE(m_document->issue().assets[1].type, u"image/jpeg"_s);
    QCOMPARE(m_document->undoStack()->index(), 1);
}

void TestEditorPanel::samePictureComesInOnce()
{
    caretTo(0);
    pasteImage(Qt::red);
    QTRY_COMPARE(m_document->issue().assets.size(), 1);
    pasteImage(Qt::red);
    QTRY_COMPARE(item().body.count(u"asset:"_s), 2);
    QCOMPARE(m_document->issue().assets.size(), 1);
}

void TestEditorPanel::otherFilesAreRefusedByName()
{
    QFile text(m_folder.filePath(u"list.txt"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("words");
    text.close();
    QSignalSpy noted(m_panel.get(), &EditorPanel::noted);
    drop({file(u"a.png"_s, Qt::red), text.fileName(), m_folder.filePath(u"gone.gif"_s)}, 5);
    QTRY_COMPARE(m_document->issue().assets.size(), 1);
    QCOMPARE(noted.size(), 1);
    const QString told = noted.first().first().toString();
    QVERIFY2(told.contains(u"list.txt"_s) && told.contains(u"gone.gif"_s), qPrintable(told));
    QVERIFY(!told.contains(u"a.png"_s));
}

void TestEditorPanel::typingGoesOnMeanwhile()
{
    caretTo(5);
    pasteImage(Qt::red);
    QTest::keyClicks(&m_panel->body(), u"x"_s); // before it is there
    caretTo(0);
    QTest::keyClicks(&m_panel->body(), u"New "_s);
    QTRY_COMPARE(m_document->issue().assets.size(), 1);
    QCOMPARE(body(), u"New Alphax\n\n![](asset:0)\n\nbeta."_s);
    QCOMPARE(m_panel->body().textCursor().position(), 4);
}

void TestEditorPanel::pictureComesIntoItsOwnItem()
{
    caretTo(11);
    pasteImage(Qt::red);
    m_panel->setItem(ItemId(u"n2"_s));
    QTRY_COMPARE(m_document->issue().assets.size(), 1);
    QCOMPARE(body("n1"), u"Alpha beta.\n\n![](asset:0)\n\n"_s);
    QCOMPARE(body("n2"), u"Gamma."_s);
}

void TestEditorPanel::deletedItemTakesNoPicture()
{
    QSignalSpy working(m_panel.get(), &EditorPanel::makingPictures);
    pasteImage(Qt::red);
    QVERIFY(m_document->perform(Change{RemoveItem{ItemId(u"n1"_s)}}, {}).has_value());
    QTRY_COMPARE(working.size(), 1); // it is done
    QVERIFY(m_document->issue().assets.isEmpty());
}

void TestEditorPanel::descriptionIsAsked()
{
    pasteImage(Qt::red);
    QTRY_VERIFY(bar().isVisible());
    field().setFocus();
    QTest::keyClicks(&field(), u"A [red] field"_s);
    QTest::keyClick(&field(), Qt::Key_Return);
    QVERIFY(!bar().isVisible());
    QVERIFY(m_panel->body().hasFocus());
    QCOMPARE(m_document->issue().assets.first().alt, u"A [red] field"_s);
    QVERIFY2(body().contains(u"![A [red] field](asset:0)"_s), qPrintable(body()));
    QCOMPARE(m_document->undoStack()->index(), 2);
    m_document->undo();
    QVERIFY(m_document->issue().assets.first().alt.isEmpty());
    QVERIFY(body().contains(u"![](asset:0)"_s));
}

void TestEditorPanel::descriptionTakesNoFocus()
{
    pasteImage(Qt::red);
    QTRY_VERIFY(bar().isVisible());
    QVERIFY(m_panel->body().hasFocus());
    QTest::keyClicks(&m_panel->body(), u"typed"_s);
    QVERIFY(item().body.contains(u"typed"_s));
    QVERIFY(bar().isVisible());
    m_panel->insertPicture(); // its key
    QVERIFY(field().hasFocus());
}

void TestEditorPanel::picturesAreAskedInTurn()
{
    drop({file(u"a.png"_s, Qt::red), file(u"b.png"_s, Qt::green)}, 5);
    QTRY_VERIFY(bar().isVisible());
    field().setFocus();
    QCOMPARE(bar().current(), m_document->issue().assets[0].id);
    QTest::keyClick(&field(), Qt::Key_Escape); // later
    QCOMPARE(bar().current(), m_document->issue().assets[1].id);
    QVERIFY(field().hasFocus());
    QTest::keyClicks(&field(), u"Green"_s);
    QTest::keyClick(&field(), Qt::Key_Enter);
    QVERIFY(!bar().isVisible());
    QVERIFY(m_document->issue().assets[0].alt.isEmpty());
    QCOMPARE(m_document->issue().assets[1].alt, u"Green"_s);
}

void TestEditorPanel::decorativeNeedsNoWords()
{
    pasteImage(Qt::red);
    QTRY_VERIFY(bar().isVisible());
    bar().findChild<QCheckBox *>()->setChecked(true);
    QTest::keyClick(bar().findChild<QCheckBox *>(), Qt::Key_Return);
    QVERIFY(!bar().isVisible());
    QVERIFY(m_document->issue().assets.first().decorative);
}

void TestEditorPanel::captionAndCreditAreAsked()
{
    pasteImage(Qt::red);
    QTRY_VERIFY(bar().isVisible());
    field().setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"A field"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"The field in May"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"A. Painter"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!bar().isVisible());
    const PictureWords written{
        .alt = u"A field"_s, .caption = u"The field in May"_s, .credit = u"A. Painter"_s};
    QCOMPARE(wordsOf(m_document->issue().assets.first()), written);
    m_document->undo();
    QCOMPARE(wordsOf(m_document->issue().assets.first()), PictureWords());
}

void TestEditorPanel::pictureIsDescribedLater()
{
    m_panel->describePicture();
    QVERIFY(!bar().isVisible()); // there is none
    pasteImage(Qt::red);
    QTRY_VERIFY(bar().isVisible());
    field().setFocus();
    QTest::keyClicks(&field(), u"A [red] field"_s);
    QTest::keyClick(&field(), Qt::Key_Return);
    const int undos = m_document->undoStack()->count();
    m_panel->describePicture();
    QVERIFY(bar().isVisible());
    QVERIFY(field().hasFocus());
    QCOMPARE(field().text(), u"A [red] field"_s);
    QTest::keyClick(&field(), Qt::Key_Return); // nothing was changed
    QVERIFY(!bar().isVisible());
    QCOMPARE(m_document->undoStack()->count(), undos);
    m_panel->describePicture();
    field().setText(u"A field"_s);
    QTest::keyClicks(&m_panel->body(), u"Typed. "_s); // which takes no question away
    QVERIFY(bar().isVisible());
    field().setFocus();
    QTest::keyClick(&field(), Qt::Key_Return);
    QCOMPARE(m_document->issue().assets.first().alt, u"A field"_s);
    QVERIFY2(body().contains(u"![A field](asset:0)"_s), qPrintable(body()));
    m_panel->describePicture();
    QTest::keyClick(&field(), Qt::Key_Escape);
    QVERIFY(m_panel->body().hasFocus());
}

void TestEditorPanel::pictureNearTheCaretIsDescribed_data()
{
    QTest::addColumn<QString>("body"); // with the caret as a bar
    QTest::addColumn<QString>("picture");
    const QString two = u"![](asset:a)\n\n![b](asset:b)"_s;
    QTest::newRow("before") << u"|Text\n\n"_s + two << u"a"_s;
    QTest::newRow("in its line") << u"![](asset:a)\n\n![b](as|set:b)"_s << u"b"_s;
    QTest::newRow("at its end") << two + u"|"_s << u"b"_s;
    QTest::newRow("between two") << u"![](asset:a)\n|\n![b](asset:b)"_s << u"b"_s;
    QTest::newRow("behind it in its line") << u"![](asset:a) text|\n\n![b](asset:b)"_s << u"a"_s;
    QTest::newRow("behind all") << two + u"\n\nText|"_s << u"a"_s;
    QTest::newRow("brackets and a title") << u"|![x \\[1\\]](asset:b \"t\")"_s << u"b"_s;
    QTest::newRow("a pair of brackets") << u"|![x [1]](asset:b)"_s << u"b"_s;
    QTest::newRow("on the web") << u"|![x](https://a.example/a.png)"_s << QString();
    QTest::newRow("none") << u"|"_s << QString();
}

void TestEditorPanel::pictureNearTheCaretIsDescribed()
{
    QFETCH(QString, body);
    QFETCH(const QString, picture);
    const qsizetype caret = body.indexOf(u'|');
    const std::optional<PicturePlace> place = pictureNear(body.remove(caret, 1), caret);
    QCOMPARE(place ? place->asset : AssetId(), AssetId(picture));
}

void TestEditorPanel::undoneQuestionGoes()
{
    pasteImage(Qt::red);
    QTRY_VERIFY(bar().isVisible());
    m_document->undo();
    QVERIFY(!bar().isVisible());
}

void TestEditorPanel::questionStaysWithItsItem()
{
    pasteImage(Qt::red);
    QTRY_VERIFY(bar().isVisible());
    const AssetId asset = bar().current();
    field().setFocus();
    QTest::keyClicks(&field(), u"A red"_s);
    m_panel->setItem(ItemId(u"n2"_s));
    QVERIFY(!bar().isVisible());
    QVERIFY(bar().current().isNull());
    QVERIFY(m_panel->body().hasFocus());
    m_panel->setItem(ItemId(u"n1"_s));
    QVERIFY(bar().isVisible());
    QCOMPARE(bar().current(), asset);
    QCOMPARE(field().text(), u"A red"_s);
    m_panel->setItem(ItemId(u"n2"_s));
    m_document->undo();
    m_panel->setItem(ItemId(u"n1"_s));
    QVERIFY(!bar().isVisible());
}

void TestEditorPanel::droppedTextComesToItsPlace()
{
    QMimeData data;
    data.setText(u"Alpha "_s);
    dropAt(data, 6);
    QCOMPARE(body(), u"Alpha Alpha beta."_s);
    QCOMPARE(m_panel->body().textCursor().position(), 12);
}

QTEST_MAIN(TestEditorPanel)
#include "tst_editorpanel.moc"
