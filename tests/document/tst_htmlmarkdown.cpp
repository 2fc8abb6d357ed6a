// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/htmlmarkdown.h"
#include "document/import/webaddresses.h"
#include "document/markdown/body.h"
#include "document/markdown/markdownwriter.h"
#include "document/markdown/safeurl.h"

#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace masthead;
using namespace Qt::StringLiterals;

// Fragments are files: `name.html` with `name.expected.md` beside it; ACCEPT=1 writes the latter. A
// comment at a fragment's start names the words that are left out on purpose.

namespace {

QByteArray fileOf(const QString &name)
{
    QFile file(QStringLiteral(MASTHEAD_FIXTURES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addFragments()
{
    QTest::addColumn<QString>("name");
    const QStringList files =
        QDir(QStringLiteral(MASTHEAD_FIXTURES)).entryList({u"*.html"_s}, QDir::Files);
    for (const QString &file : files) {
        const QString name = file.chopped(5);
        QTest::newRow(qPrintable(name)) << name;
    }
}

QString convert(const QByteArray &html)
{
    const Result<HtmlMarkdown> made = markdownOfHtml(html);
    if (!made) {
        return u"refused: "_s + made.error().what;
    }
    return made->notes.isEmpty() ? made->text : QString(made->text + u"\n\n"_s + made->notes);
}

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}\\p{M}]+"_s);
    QStringList words;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        words.append(it.next().captured());
    }
    return words;
}

QString decoded(QString text)
{
    static const QRegularExpression number(u"&#(\\d+);"_s);
    for (auto match = number.match(text); match.hasMatch(); match = number.match(text)) {
        text.replace(match.captured(), QString(QChar(match.captured(1).toUShort())));
    }
    return text.replace(u"&nbsp;"_s, u" "_s)
        .replace(u"&shy;"_s, QString())
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
}

/// What a reader of the page sees, by no more than patterns: another way than the converter's.
class PageWalk
{
public:
    explicit PageWalk(QString html)
    {
        static const QRegularExpression leftOut(u"^<!-- left out: (.*?) -->"_s);
        m_leftOut = wordsIn(leftOut.match(html).captured(1));
        const auto drop = [&html](const QString &pattern, const QString &by = {}) {
            html.replace(
                QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption |
                                                QRegularExpression::CaseInsensitiveOption),
                by);
        };
        drop(u"<(style|script|title|xml|svg|iframe|nav|button)\\b.*?</\\1>"_s);
        drop(u"<!--.*?-->"_s);
        drop(u"<!(\\[|doctype)[^>]*>"_s);
        drop(u"<span class=\"mw-editsection\".*?</span></span>"_s);
        drop(u"<span[^>]*mso-list:\\s?Ignore[^>]*>.*?(</span>\\s*</span>|</span>)"_s);
        drop(
            u"<(\\w+)[^>]*(display: none|mso-hide:all|visually-hidden|sr-only|aria-hidden=\"true\")[^>]*>.*?</\\1>"_s);
        drop(u"<img[^>]*aria-roledescription[^>]*>"_s);
        drop(u"<a [^>]*href=\"[^\"]*#(_ftn|ftnt|sdfootnote|cite_|user-content-fn)[^>]*>.*?</a>"_s);
        static const QRegularExpression link(
            u"<a\\s[^>]*?href=\"((?:https?:|mailto:)[^\"]*)\"[^>]*>(.*?)(?:</a>|$)"_s,
            QRegularExpression::DotMatchesEverythingOption);
        for (auto it = link.globalMatch(html); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            static const QRegularExpression tags(u"<(?!img)[^>]*>"_s);
            if (!match.captured(2).remove(tags).trimmed().isEmpty()) {
                addLink(decoded(match.captured(1)));
            }
        }
        static const QRegularExpression picture(u"<img[^>]*?(?:data-)?src=\"(https?:[^\"]*)\""_s);
        for (auto it = picture.globalMatch(html); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (!match.captured().contains(u"emoji"_s)) {
                m_pictures.insert(decoded(match.captured(1)));
            }
        }
        drop(u"<img[^>]*\\balt=\"([^\"]*)\"[^>]*>"_s, u" \\1 "_s);
        drop(
            u"</?(b|i|em|strong|span|a|sup|sub|u|font|code|tt|kbd|ruby|rp|del|g-emoji|wbr|cite|o:p|"
            "dfn|small|google-sheets-html-origin)\\b[^>]*>"_s);
        drop(u"<[a-z/][^>]*>"_s, u" "_s);
        m_words = wordsIn(decoded(html).remove(QChar(0x200b)));
        for (const QString &word : std::as_const(m_leftOut)) {
            m_words.removeOne(word);
        }
        m_words.sort();
    }

    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] const QSet<QString> &links() const { return m_links; }
    [[nodiscard]] const QSet<QString> &pictures() const { return m_pictures; }

private:
    void addLink(const QString &address)
    {
        m_links.insert(SafeUrl::parse(withoutTracking(withoutRedirect(address)))->text());
    }

    QStringList m_leftOut;
    QStringList m_words;
    QSet<QString> m_links;
    QSet<QString> m_pictures;
};

/// What a reader of the body sees.
struct BodyWalk
{
    explicit BodyWalk(const QString &markdown)
    {
        walk(parseBody(markdown).root);
        words.sort();
    }

    void walk(const Node &node)
    {
        if (node.kind == NodeKind::Link) {
            // What is written out is a link, whether it was one on the page or not.
            const QString text = plainText(node);
            (node.address.endsWith(text) ? bare : links)
                .insert(SafeUrl::parse(node.address)->text());
        } else if (node.kind == NodeKind::Image) {
            pictures.insert(node.address);
        }
        const bool isBlock = node.kind == NodeKind::Paragraph || node.kind == NodeKind::Heading ||
                             node.kind == NodeKind::TableCell;
        if (isBlock) {
            words += wordsIn(textOf(node));
        } else if (node.kind == NodeKind::CodeBlock) {
            words += wordsIn(node.text);
        }
        for (const Node &child : node.children) {
            walk(child);
        }
    }

    static QString textOf(const Node &node)
    {
        QString text = node.text;
        if (node.kind == NodeKind::Bare) {
            text.clear();
        }
        if (node.kind == NodeKind::HardBreak || node.kind == NodeKind::SoftBreak) {
            return u" "_s;
        }
        for (const Node &child : node.children) {
            text += textOf(child);
        }
        return node.kind == NodeKind::Image ? u' ' + text + u' ' : text;
    }

    QStringList words;
    QSet<QString> links;
    QSet<QString> bare; ///< which are their own text
    QSet<QString> pictures;
};

} // namespace

class TestHtmlMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void converts_data() { addFragments(); }
    void converts();
    void keepsWordsAndLinks_data() { addFragments(); }
    void keepsWordsAndLinks();
    void isStable_data() { addFragments(); }
    void isStable();
    void corpusIsLarge();
    void marksNothingThatIsText_data();
    void marksNothingThatIsText();
    void numbersFootnotesOn();
    void countsPicturesLeftOut();
    void keepsCostWithinBounds_data();
    void keepsCostWithinBounds();
    void refusesTooMuch();
    void knowsPlainTexts_data();
    void knowsPlainTexts();
    void hostilePastesAreInert_data();
    void hostilePastesAreInert();
};

void TestHtmlMarkdown::converts()
{
    QFETCH(const QString, name);
    const QString made = convert(fileOf(name + u".html"_s)) + u'\n';
    const QString expected = name + u".expected.md"_s;
    if (qEnvironmentVariableIsSet("ACCEPT")) {
        QFile file(QStringLiteral(MASTHEAD_FIXTURES "/") + expected);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(made.toUtf8());
        return;
    }
    QCOMPARE(made, QString::fromUtf8(fileOf(expected)));
}

void TestHtmlMarkdown::keepsWordsAndLinks()
{
    QFETCH(const QString, name);
    const QByteArray html = fileOf(name + u".html"_s);
    const PageWalk page(QString::fromUtf8(html));
    const BodyWalk body(convert(html));
    QCOMPARE(body.words, page.words());
    const QSet<QString> all = body.links + body.bare;
    QVERIFY2(all.contains(page.links()),
             qPrintable(QStringList((page.links() - all).values()).join(u' ')));
    QVERIFY2(page.links().contains(body.links),
             qPrintable(QStringList((body.links - page.links()).values()).join(u' ')));
    QVERIFY(page.pictures().contains(body.pictures));
}

/// What it gives is what it would give again: written anew, the tree is the same text.
void TestHtmlMarkdown::isStable()
{
    QFETCH(const QString, name);
    const QString made = convert(fileOf(name + u".html"_s));
    QCOMPARE(markdownOf(parseBody(made).root), made);
}

void TestHtmlMarkdown::corpusIsLarge()
{
    QVERIFY(QDir(QStringLiteral(MASTHEAD_FIXTURES)).entryList({u"*.html"_s}).size() >= 36);
}

void TestHtmlMarkdown::marksNothingThatIsText_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

/// Texts of marks and letters at random, bold and plain: read back, they are the same words.
void TestHtmlMarkdown::marksNothingThatIsText()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const QStringView letters(u"aA1 *_`~[]()<>#+-=|!&:;.\\\"'^ 中。“”é ");
    for (int round = 0; round < 60; ++round) {
        QString html = random.bounded(3) == 0 ? u"<li>"_s : u"<p>"_s;
        QString text;
        const int runs = 1 + int(random.bounded(4));
        for (int run = 0; run < runs; ++run) {
            QString part;
            const int size = 1 + int(random.bounded(9));
            for (int index = 0; index < size; ++index) {
                part += letters[random.bounded(int(letters.size()))];
            }
            text += part;
            static const QStringList tags{u""_s,     u"b"_s,   u"i"_s,
                                          u"code"_s, u"sup"_s, u"a href=\"https://x.example/\""_s};
            const QString &tag = tags[random.bounded(int(tags.size()))];
            const QString escaped = part.toHtmlEscaped();
            html += tag.isEmpty()
                        ? escaped
                        : u'<' + tag + u'>' + escaped + u"</"_s + tag.section(u' ', 0, 0) + u'>';
        }
        const QString made = convert(html.toUtf8());
        const QString read = plainText(parseBody(made).root).simplified();
        QVERIFY2(read == text.simplified(),
                 qPrintable(u"html: %1\nmade: %2\nread: %3"_s.arg(html, made, read)));
    }
}

void TestHtmlMarkdown::numbersFootnotesOn()
{
    const Result<HtmlMarkdown> made = markdownOfHtml(
        "<p>A<a href='#n1' id='r1'>1</a> b<a href='#n2' id='r2'>2</a></p>"
        "<p><a href='#r1' id='n1'>1</a> one</p><p><a href='#r2' id='n2'>2</a> two</p>",
        4);
    QVERIFY(made.has_value());
    QCOMPARE(made->text, u"A[^4] b[^5]"_s);
    QCOMPARE(made->notes, u"[^4]: one\n\n[^5]: two"_s);
}

void TestHtmlMarkdown::countsPicturesLeftOut()
{
    const Result<HtmlMarkdown> made = markdownOfHtml(
        "<p>a <img src='data:image/png;base64,AAAA' alt='A chart'> b <img src='file:///x.png'> c "
        "<img src='cid:1'> <img src='https://x.example/a.png' alt='kept'></p>");
    QVERIFY(made.has_value());
    QCOMPARE(made->text, u"a A chart b c ![kept](https://x.example/a.png)"_s);
    QCOMPARE(made->picturesLeftOut, 3);
}

void TestHtmlMarkdown::keepsCostWithinBounds_data()
{
    QTest::addColumn<QByteArray>("html");
    constexpr int many = 100'000;
    QTest::newRow("nested divs") << QByteArray("<div>").repeated(many) + "words";
    QTest::newRow("nested spans") << QByteArray("<span>").repeated(many) + "words";
    QTest::newRow("nested quotes") << QByteArray("<blockquote>").repeated(80'000) + "words";
    QTest::newRow("nested lists") << QByteArray("<ul><li>").repeated(many) + "words";
    QTest::newRow("nested tables") << QByteArray("<table><tr><td>").repeated(60'000) + "words";
    QTest::newRow("nested drawings") << QByteArray("<svg><g>").repeated(many) + "</svg>words";
    QTest::newRow("ends that end nothing")
        << QByteArray("<div></p></b>").repeated(70'000) + "words";
    QTest::newRow("hidden ends")
        << QByteArray("<b><!--></b>--><div><table><td></div></b>").repeated(20'000) + "words";
    QByteArray attributes("<p");
    for (int index = 0; index < many; ++index) {
        attributes += " a" + QByteArray::number(index);
    }
    QTest::newRow("attributes") << attributes + ">words";
    QTest::newRow("one attribute") << "<p title='" + QByteArray("x").repeated(900'000) + "'>words";
    QTest::newRow("cut off in a tag") << QByteArray("words<p title='x");
    QTest::newRow("cut off in a comment") << QByteArray("words<!-- ");
    QTest::newRow("NUL") << QByteArray("wo\0rds", 6);
    QTest::newRow("a picture of 8 MB")
        << "<img src='data:image/png;base64," + QByteArray("A").repeated(8'000'000) + "'>words";
}

void TestHtmlMarkdown::keepsCostWithinBounds()
{
    QFETCH(const QByteArray, html);
    const QString made = convert(html);
    QVERIFY2(made.endsWith(u"words"_s), qPrintable(made.right(200)));
    QVERIFY(!parseBody(made).plain);
}

void TestHtmlMarkdown::refusesTooMuch()
{
    const auto code = [](const QByteArray &html) {
        const Result<HtmlMarkdown> made = markdownOfHtml(html);
        return made ? std::optional<ErrorCode>() : made.error().code;
    };
    QCOMPARE(code(QByteArray("word ").repeated(300'000)), ErrorCode::LimitExceeded);
    QCOMPARE(code("<!--" + QByteArray("x").repeated(40'000'000)), ErrorCode::LimitExceeded);
    QByteArray formats;
    for (int index = 0; index < 150; ++index) {
        formats += "<font size=" + QByteArray::number(index) + '>';
    }
    // Each paragraph would open them all again.
    QCOMPARE(code(formats + QByteArray("<p>a").repeated(20'000)), ErrorCode::LimitExceeded);
}

void TestHtmlMarkdown::knowsPlainTexts_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<bool>("isPlain");
    QTest::newRow("coloured lines")
        << QByteArray("<meta charset='utf-8'><div style=\"color: #cccccc;background-color: "
                      "#1f1f1f;font-family: "
                      "'Droid Sans Mono', 'monospace', monospace;font-weight: normal;font-size: "
                      "14px;line-height: 19px;white-space: pre;\"><div><span style=\"color: "
                      "#c586c0;\">import</span><span> os</span></div></div>")
        << true;
    QTest::newRow("coloured pre")
        << QByteArray(
               "<html><head><meta></head><body><pre style=\"color:#080808;font-family:'JetBrains "
               "Mono',monospace;\"><span>val</span> x = 1</pre></body></html>")
        << true;
    QTest::newRow("code of a page") << QByteArray("<pre><code>x</code></pre>") << false;
    QTest::newRow("a text file in a browser")
        << QByteArray("<pre style='white-space: pre-wrap'># Head\n\n*words*</pre>") << true;
    QTest::newRow("words and code")
        << QByteArray("<p>a</p><pre style='font-family:monospace'>x</pre>") << false;
    QTest::newRow("words") << QByteArray("<div style='white-space: pre'>x</div>") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestHtmlMarkdown::knowsPlainTexts()
{
    QFETCH(const QByteArray, html);
    QTEST(isPlainTextsHtml(html), "isPlain");
}

void TestHtmlMarkdown::hostilePastesAreInert_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("H30 link that runs")
        << QByteArray("<a href='javascript:alert(1)'>x</a><a href=' java\nscript:alert(1)'>y</a>");
    QTest::newRow("H30 table with a handler")
        << QByteArray("<table><tr><td><img src=x onerror=alert(1)></td><td>b</td></tr></table>");
    QTest::newRow("H30 markup as words")
        << QByteArray("<p>&lt;img src=x onerror=alert(1)&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
    QTest::newRow("H30 markup in a description")
        << QByteArray("<img src='https://x.example/a.png' "
                      "alt='\"><script>alert(1)</script>](javascript:alert(1))'>");
    QTest::newRow("H30 markup in an address")
        << QByteArray("<a href='https://x.example/\"><script>alert(1)</script>'>x</a>");
    QTest::newRow("H30 Markdown in an address")
        << QByteArray("<a href='https://x.example/) [y](javascript:alert(1)'>x</a>");
    QTest::newRow("H30 namespaces that confuse") << QByteArray(
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 "
        "onerror=alert(1)&gt;\">");
    QTest::newRow("H30 file") << QByteArray(
        "<a href='file:///etc/passwd'>x</a><img src='file:///x'>");
    QTest::newRow("H30 code that ends its fence")
        << QByteArray("<pre>```\n<script>alert(1)</script>&lt;script&gt;\n````</pre>");
}

void collect(const Node &node, QStringList &addresses)
{
    addresses.append(node.address);
    for (const Node &child : node.children) {
        collect(child, addresses);
    }
}

/// No address but safe ones, and no tag but the bare ones, however it is written.
void TestHtmlMarkdown::hostilePastesAreInert()
{
    QFETCH(const QByteArray, html);
    const QString made = convert(html);
    QStringList addresses;
    collect(parseBody(made).root, addresses);
    for (const QString &address : std::as_const(addresses)) {
        QVERIFY2(address.isEmpty() || SafeUrl::parse(address), qPrintable(made));
    }
    static const QRegularExpression tag(
        u"(?<!\\\\)<(?!https?:|/?(?:sup|sub|kbd)>|br>)[a-zA-Z/!?]"_s);
    const bool inFence = made.startsWith(u"``"_s);
    QVERIFY2(inFence || !made.contains(tag), qPrintable(made));
}

QTEST_APPLESS_MAIN(TestHtmlMarkdown)
#include "tst_htmlmarkdown.moc"
