// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/session/document.h"
#include "editor/markdown/bodytexts.h"
#include "tests/editor/issues.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace masthead;
using namespace masthead::tests;

class TestBodyTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void textThatIsMadeDuringAChangeHasItOnce();
    void refusedEditIsTakenBackWithWhatFollows();

private:
    [[nodiscard]] QTextDocument *text(const char *item)
    {
        QTextDocument *text = m_texts->text(ItemId(QString::fromLatin1(item)));
        (void)text->documentLayout(); // without one it tells of no changes
        return text;
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<BodyTexts> m_texts;
};

void TestBodyTexts::init()
{
    m_document = std::make_unique<Document>();
    m_document->open(smallIssue(), {}, {}, {});
}

void TestBodyTexts::cleanup()
{
    m_document->discardUnsaved();
    m_texts.reset();
    m_document.reset();
}

void TestBodyTexts::textThatIsMadeDuringAChangeHasItOnce()
{
    // As the outline does, which hears of a change first and shows another item then.
    connect(m_document.get(), &Document::changed, this, [this] { (void)text("n2"); });
    m_texts = std::make_unique<BodyTexts>(*m_document);
    (void)text("n1");
    const ItemId one(QStringLiteral("n1"));
    const ItemId two(QStringLiteral("n2"));
    const Change change{
        Batch{{Change{EditText{one, 0, QStringLiteral("A"), QStringLiteral("aaa")}},
               Change{EditText{two, 5, {}, QStringLiteral("!!")}},
               Change{EditText{two, 0, QStringLiteral("G"), QStringLiteral("ggg")}}}}};
    QVERIFY(m_document->perform(change, {}));
    QCOMPARE(BodyTexts::plainText(*text("n1")), QStringLiteral("aaalpha beta."));
    QCOMPARE(BodyTexts::plainText(*text("n2")), QStringLiteral("gggamma!!."));
    m_document->undo();
    QCOMPARE(BodyTexts::plainText(*text("n2")), QStringLiteral("Gamma."));
}

void TestBodyTexts::refusedEditIsTakenBackWithWhatFollows()
{
    m_texts = std::make_unique<BodyTexts>(*m_document);
    QTextCursor cursor(text("n1"));
    cursor.insertText(QStringLiteral("😀"));
    const QString before = itemById(m_document->issue(), ItemId(QStringLiteral("n1")))->body;
    const QSignalSpy failed(m_texts.get(), &BodyTexts::failed);
    cursor.setPosition(1); // within the pair, where no change may begin
    cursor.insertText(QStringLiteral("x"));
    QCOMPARE(failed.size(), 1);
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(QStringLiteral("y"));
    // Whoever edits at once edits what the issue has.
    QCOMPARE(m_texts->editsOf(*text("n1")).body(), before);
    QCOMPARE(BodyTexts::plainText(*text("n1")), before);
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(QStringLiteral("z"));
    QCOMPARE(itemById(m_document->issue(), ItemId(QStringLiteral("n1")))->body, before + u'z');
}

QTEST_MAIN(TestBodyTexts)
#include "tst_bodytexts.moc"
