// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/language/spellingwords.h"
#include "document/session/document.h"
#include "editor/markdown/markdowneditor.h"
#include "editor/spelling/spelling.h"
#include "tests/editor/issues.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTextBlock>

using namespace masthead;
using namespace masthead::tests;

/// With the dictionaries of the system: English and Dutch.
class TestProofreader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void marksWhatIsWrong_data();
    void marksWhatIsWrong();
    void wordIsRightIfOneLanguageKnowsIt();
    void itemsLanguageCounts();
    void wordBeingTypedIsLetBe();
    void textThatComesToBeSeenIsMarked();
    void marksLeaveAPreeditAlone();
    void suggestionReplacesTheWordInOneUndo();
    void numberIsMendedInOneUndo();
    void ownWordIsKeptInTheIssue();
    void rightWordHasNoFixes();
    void goesFromProblemToProblem();
    void sayThatThereIsNoProblem();
    void dictionaryServesALanguage_data();
    void dictionaryServesALanguage();
    void typographyIsAnUndoOfItsOwn();
    void codeIsLeftAsItIsTyped();
    void backspaceGivesBackWhatWasTyped_data();
    void backspaceGivesBackWhatWasTyped();
    void typographyOfAnInputMethod();
    void pastedTextStaysAsItIs();

private:
    void open(const QString &body, const QString &language = QStringLiteral("en"),
              const SpellingSettings &settings = {});
    /// What is marked in the body: words with a wave, numbers in brackets.
    [[nodiscard]] QString marked() const;
    [[nodiscard]] QAction *fix(const QString &text);
    [[nodiscard]] const QString &body() const
    {
        return m_document->issue().sections.first().items.first().body;
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Spelling> m_spelling;
    std::unique_ptr<MarkdownEditor> m_editor;
    std::unique_ptr<QMenu> m_menu;
};

void TestProofreader::init()
{
    m_document = std::make_unique<Document>();
    m_spelling = std::make_unique<Spelling>();
    m_editor = std::make_unique<MarkdownEditor>(*m_document);
    m_editor->proofreader().setSpelling(*m_spelling);
    m_editor->resize(600, 400);
    m_editor->show();
}

void TestProofreader::cleanup()
{
    m_menu.reset();
    m_editor.reset();
    m_spelling.reset();
    m_document->discardUnsaved();
    m_document.reset();
}

void TestProofreader::open(const QString &body, const QString &language,
                           const SpellingSettings &settings)
{
    Issue issue;
    issue.language = language;
    issue.settings = withSpelling({}, settings);
    Item item;
    item.id = ItemId(QStringLiteral("one"));
    item.title = QStringLiteral("Title");
    item.body = body;
    Section section;
    section.id = SectionId(QStringLiteral("text"));
    section.items = {item};
    issue.sections = {section};
    m_document->open(issue, {}, {}, {});
    m_editor->setItem({});
    m_editor->setItem(item.id);
}

QString TestProofreader::marked() const
{
    QStringList found;
    for (QTextBlock block = m_editor->document()->begin(); block.isValid(); block = block.next()) {
        const QList<QTextLayout::FormatRange> formats = block.layout()->formats();
        for (const QTextLayout::FormatRange &range : formats) {
            const QString words = block.text().sliced(range.start, range.length);
            if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline) {
                found.append(words);
            } else if (range.format.underlineStyle() == QTextCharFormat::DotLine) {
                found.append(u'[' + words + u']');
            }
        }
    }
    return found.join(u' ');
}

/// The entry of that text among the fixes at the caret, when it has come.
QAction *TestProofreader::fix(const QString &text)
{
    m_menu = std::make_unique<QMenu>();
    if (!m_editor->proofreader().addFixes(*m_menu, m_editor->textCursor().position())) {
        return nullptr;
    }
    QAction *found = nullptr;
    (void)QTest::qWaitFor([&] {
        const QList<QAction *> actions = m_menu->actions();
        for (QAction *action : actions) {
            if (action->text() == text) {
                found = action;
            }
        }
        return found != nullptr;
    });
    return found;
}

void TestProofreader::marksWhatIsWrong_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("marked");

    const auto row = [](const char *name, const char *body, const char *marked) {
        QTest::newRow(name) << QString::fromUtf8(body) << QString::fromUtf8(marked);
    };
    row("a word", "This is wrnog.", "wrnog");
    row("several", "Tteh cat and tteh dog", "Tteh tteh");
    row("with apostrophes", "They’re here, don't dont", "dont");
    row("in marks", "a **strnog** _wrd_", "strnog wrd");
    row("Han and Kana", "比亚迪 かな カナ wrnog", "wrnog");
    row("between Han", "我们的wrnog网络", "wrnog");
    row("not in code", "`wrnog` wrnog", "wrnog");
    row("not in a fence", "```\nwrnog\n```\n\nwrnog", "wrnog");
    row("not in addresses", "[words](https://wrnog.example) wrnog@wrnog.example", "");
    row("a number", "1,6 million and 526,000", "[1,6]");
    row("another script", "Привет", "");
}

void TestProofreader::marksWhatIsWrong()
{
    QFETCH(QString, body);
    QFETCH(QString, marked);
    open(body + QStringLiteral("\n\nwrnog"));
    const QString expected =
        marked.isEmpty() ? QStringLiteral("wrnog") : marked + QStringLiteral(" wrnog");
    QTRY_COMPARE(this->marked(), expected);
}

void TestProofreader::wordIsRightIfOneLanguageKnowsIt()
{
    open(QStringLiteral("gezellig wrnog"));
    QTRY_COMPARE(marked(), QStringLiteral("gezellig wrnog"));
    open(QStringLiteral("gezellig wrnog"), QStringLiteral("en"),
         {.languages = {QStringLiteral("nl")}, .words = {}});
    QTRY_COMPARE(marked(), QStringLiteral("wrnog"));
}

void TestProofreader::itemsLanguageCounts()
{
    open(QStringLiteral("gezellig together"));
    QTRY_COMPARE(marked(), QStringLiteral("gezellig"));
    QVERIFY(m_document->perform(
        {SetField{ItemId(QStringLiteral("one")), QStringLiteral("language"), QStringLiteral("nl")}},
        QStringLiteral("Language")));
    QTRY_COMPARE(marked(), QStringLiteral("together"));
}

void TestProofreader::wordBeingTypedIsLetBe()
{
    open(QStringLiteral("wrnog "));
    m_editor->moveCursor(QTextCursor::End);
    QTRY_COMPARE(marked(), QStringLiteral("wrnog"));
    QTest::keyClicks(m_editor.get(), QStringLiteral("blu"));
    QSignalSpy learned(m_spelling.get(), &Spelling::learned);
    QTest::keyClicks(m_editor.get(), QStringLiteral("rgh"));
    QTest::qWait(20);
    QCOMPARE(marked(), QStringLiteral("wrnog"));
    QTest::keyClicks(m_editor.get(), QStringLiteral(" "));
    QTRY_COMPARE(marked(), QStringLiteral("wrnog blurgh"));
}

void TestProofreader::textThatComesToBeSeenIsMarked()
{
    open(QStringLiteral("wrnog"));
    QTRY_COMPARE(marked(), QStringLiteral("wrnog"));
    Item other = item("two", "", "tteh 1,6");
    QVERIFY(m_document->perform(
        {InsertItem{.section = SectionId(QStringLiteral("text")), .index = 1, .item = other}},
        QStringLiteral("Insert")));
    m_editor->setItem(other.id);
    QTRY_COMPARE(marked(), QStringLiteral("[1,6] tteh"));
    m_editor->setItem(ItemId(QStringLiteral("one")));
    QTRY_COMPARE(marked(), QStringLiteral("wrnog"));
}

void TestProofreader::marksLeaveAPreeditAlone()
{
    open(QStringLiteral("wrnog here"));
    QTRY_COMPARE(marked(), QStringLiteral("wrnog"));
    m_editor->moveCursor(QTextCursor::Start);
    QTextCharFormat clause;
    clause.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    QInputMethodEvent event(QStringLiteral("にほn"),
                            {{QInputMethodEvent::TextFormat, 0, 3, clause}});
    QApplication::sendEvent(m_editor.get(), &event);
    QSignalSpy learned(m_spelling.get(), &Spelling::learned);
    (void)m_spelling->verdict(QStringLiteral("unheardof"), {QStringLiteral("en")});
    QVERIFY(learned.wait());
    const QTextLayout *layout = m_editor->document()->firstBlock().layout();
    QCOMPARE(layout->preeditAreaText(), QStringLiteral("にほn"));
    bool hasClause = false;
    const QList<QTextLayout::FormatRange> formats = layout->formats();
    for (const QTextLayout::FormatRange &range : formats) {
        if (range.format.underlineStyle() == QTextCharFormat::SingleUnderline) {
            hasClause = range.start == 0 && range.length == 3;
        }
        if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline) {
            QCOMPARE(range.start, 3); // behind the preedit
        }
    }
    QVERIFY(hasClause);
    QCOMPARE(body(), QStringLiteral("wrnog here"));
}

void TestProofreader::suggestionReplacesTheWordInOneUndo()
{
    open(QStringLiteral("It is wrnog here"));
    QTRY_COMPARE(marked(), QStringLiteral("wrnog"));
    m_editor->select({8, 8});
    QAction *wrong = fix(QStringLiteral("wrong"));
    QVERIFY(wrong);
    wrong->trigger();
    QCOMPARE(body(), QStringLiteral("It is wrong here"));
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undo();
    QCOMPARE(body(), QStringLiteral("It is wrnog here"));
}

void TestProofreader::numberIsMendedInOneUndo()
{
    open(QStringLiteral("about 1,6 million"));
    m_editor->select({7, 7});
    QAction *point = fix(QStringLiteral("Write 1.6"));
    QVERIFY(point);
    point->trigger();
    QCOMPARE(body(), QStringLiteral("about 1.6 million"));
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void TestProofreader::ownWordIsKeptInTheIssue()
{
    open(QStringLiteral("wrnog"));
    QTRY_COMPARE(marked(), QStringLiteral("wrnog"));
    QAction *add = fix(QStringLiteral("Add “wrnog” to the issue’s words"));
    QVERIFY(add);
    add->trigger();
    QCOMPARE(spellingSettings(m_document->issue()).words, QStringList{QStringLiteral("wrnog")});
    QCOMPARE(marked(), QString());
    m_document->undo();
    QCOMPARE(marked(), QStringLiteral("wrnog"));
}

void TestProofreader::rightWordHasNoFixes()
{
    open(QStringLiteral("right wrnog"));
    QTRY_COMPARE(marked(), QStringLiteral("wrnog"));
    QVERIFY(fix(QString()) == nullptr);
    QSignalSpy nothing(&m_editor->proofreader(), &Proofreader::nothingToFix);
    m_editor->proofreader().showFixes();
    QCOMPARE(nothing.count(), 1);
}

void TestProofreader::goesFromProblemToProblem()
{
    Issue issue;
    issue.sections = {{.id = SectionId(QStringLiteral("news")), .kind = SectionKind::News}};
    const auto add = [&](const char *id, const char *body, const char *link) {
        Item item;
        item.id = ItemId(QString::fromLatin1(id));
        item.title = QStringLiteral("Title");
        item.body = QString::fromUtf8(body);
        item.fields.insert(QStringLiteral("link"), QString::fromLatin1(link));
        issue.sections.first().items.append(item);
    };
    add("one", "A wrnog word.", "https://example.org");
    add("two", "Nothing here.", "https://example.org");
    add("three", "It has 1,6 and tth.", "");
    Dictionaries dictionaries;
    // item, start, length; an item as a whole has no place in the body
    const QList<Problem> expected{
        {ItemId(QStringLiteral("one")), 2, 5, {}},
        {ItemId(QStringLiteral("three")), -1, 0, {}},
        {ItemId(QStringLiteral("three")), 7, 3, {}},
        {ItemId(QStringLiteral("three")), 15, 3, {}},
    };
    const auto walk = [&](Step step) {
        QList<Problem> found;
        ItemId item(QStringLiteral("two"));
        ProblemPlace place{.start = 3};
        for (qsizetype i = 0; i < expected.size() * 2; ++i) {
            std::optional<Problem> next =
                nearestProblem(dictionaries, issue, item, place, step, true);
            if (!next) {
                break;
            }
            item = next->item;
            place = {next->start, next->length};
            next->text.clear();
            found.append(*next);
        }
        return found;
    };
    const QList<Problem> forward{expected[1], expected[2], expected[3], expected[0]};
    QCOMPARE(walk(Step::Next), forward + forward);
    const QList<Problem> backward{expected[0], expected[3], expected[2], expected[1]};
    QCOMPARE(walk(Step::Previous), backward + backward);
}

void TestProofreader::sayThatThereIsNoProblem()
{
    open(QStringLiteral("All is well."));
    QSignalSpy found(&m_editor->proofreader(), &Proofreader::found);
    m_editor->proofreader().findProblem(Step::Next);
    QTRY_COMPARE(found.size(), 1); // an answer that is there already comes within the call
    QVERIFY(found.first().first().value<Problem>().item.isNull());
}

void TestProofreader::dictionaryServesALanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *language, const char *code) {
        QTest::newRow(language) << QString::fromLatin1(language) << QString::fromLatin1(code);
    };
    row("en", "en_US");
    row("en-GB", "en_GB");
    row("en-AU", "en_US");
    row("nl", "nl_NL");
    row("de-CH", "de_AT");
    row("eo", "eo");
    row("zh", "");
    row("", "");
    row("nonsense", "");
}

void TestProofreader::dictionaryServesALanguage()
{
    QFETCH(QString, language);
    const QStringList codes{QStringLiteral("de_AT"), QStringLiteral("en_GB"),
                            QStringLiteral("en_US"), QStringLiteral("nl_NL"), QStringLiteral("eo")};
    QTEST(dictionaryFor(language, codes), "code");
}

void TestProofreader::typographyIsAnUndoOfItsOwn()
{
    open(QString());
    QTest::keyClicks(m_editor.get(), QStringLiteral("a \"b"));
    QCOMPARE(body(), QStringLiteral("a “b"));
    m_document->undo(); // the b
    m_document->undo(); // the typography
    QCOMPARE(body(), QStringLiteral("a \""));
}

void TestProofreader::codeIsLeftAsItIsTyped()
{
    open(QStringLiteral("```\n"));
    QTextCursor cursor = m_editor->textCursor();
    cursor.movePosition(QTextCursor::End);
    m_editor->setTextCursor(cursor);
    QTest::keyClicks(m_editor.get(), QStringLiteral("a = \"b\" -- c..."));
    QCOMPARE(body(), QStringLiteral("```\na = \"b\" -- c..."));
}

void TestProofreader::backspaceGivesBackWhatWasTyped_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("set");
    const auto row = [](const char *language, const char *typed, const char *set) {
        QTest::newRow(typed) << QString::fromLatin1(language) << QString::fromUtf8(typed)
                             << QString::fromUtf8(set);
    };
    row("en", "a...", "a…");
    row("de", "10 %", "10\u00A0%");
    row("de", "5 km.", "5\u00A0km.");
    row("de", "z. B.", "z.\u00A0B.");
    row("fr", "oui !", "oui\u202F!");
}

void TestProofreader::backspaceGivesBackWhatWasTyped()
{
    QFETCH(const QString, language);
    QFETCH(const QString, typed);
    open(QString(), language);
    QTest::keyClicks(m_editor.get(), typed);
    QTEST(body(), "set");
    QTest::keyClick(m_editor.get(), Qt::Key_Backspace);
    QCOMPARE(body(), typed);
    QTest::keyClick(m_editor.get(), Qt::Key_Backspace);
    QCOMPARE(body(), typed.chopped(1));
}

void TestProofreader::typographyOfAnInputMethod()
{
    open(QString(), QStringLiteral("zh"));
    QInputMethodEvent event;
    event.setCommitString(QStringLiteral("\""));
    QApplication::sendEvent(m_editor.get(), &event);
    QCOMPARE(body(), QStringLiteral("“"));
}

void TestProofreader::pastedTextStaysAsItIs()
{
    open(QStringLiteral("\"as it is\" -- ..."));
    m_editor->selectAll();
    m_editor->copy();
    m_editor->paste();
    QCOMPARE(body(), QStringLiteral("\"as it is\" -- ..."));
}

QTEST_MAIN(TestProofreader)
#include "tst_proofreader.moc"
