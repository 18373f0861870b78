#include "source/formats/markup/MarkupScanner.h"

#include "core/Failure.h"
#include "source/formats/markup/ExpatParser.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace tranche;

/// The scanner reads what expat reads, and refuses what expat refuses.
class MarkupScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItReads_data();
    void whatItReads();
    void readsAsExpatDoes_data();
    void readsAsExpatDoes();
    void randomDocumentsAreReadAsExpatDoes();
    void damagedDocumentsAreRefusedAsExpatDoes();
    void prefixesWithoutEndAreRefused();
};

namespace {

constexpr std::array<MarkupNamespace, 2> spaces { { { "urn:main", "" }, { "urn:more", "m" } } };

/// Bytes in parts of a size.
class Slices final : public ByteStream
{
public:
    Slices(QByteArray bytes, std::size_t most)
        : m_bytes(std::move(bytes))
        , m_most(most)
    {
    }
    QString name() const override { return QStringLiteral("x"); }
    std::size_t read(char *to, std::size_t length) override
    {
        const std::size_t got = std::min({ length, m_most, std::size_t(m_bytes.size()) - m_at });
        std::copy_n(m_bytes.constData() + m_at, got, to);
        m_at += got;
        return got;
    }
    qint64 bytesOfFile() const override { return qint64(m_at); }

private:
    QByteArray m_bytes;
    std::size_t m_most;
    std::size_t m_at = 0;
};

struct Told
{
    QByteArray text; ///< names with their depth, attributes, texts put together
    QString failure;
};

template <typename Parser> Told told(const QByteArray &bytes, std::size_t slice = 1 << 20)
{
    MarkupInput input(std::make_unique<Slices>(bytes, slice));
    Parser parser(input, spaces);
    Told told;
    try {
        MarkupEvents events;
        for (bool more = true; more;) {
            parser.parse(events);
            for (const MarkupEvents::Event &event : events.all) {
                const auto value = [&](std::size_t begin, std::size_t size) {
                    return QByteArray::fromStdString(events.values.substr(begin, size));
                };
                const QByteArray name(event.name.data(), qsizetype(event.name.size()));
                if (event.token == MarkupToken::Text)
                    told.text += value(event.begin, event.size);
                else if (event.token != MarkupToken::Finish)
                    told.text += (event.token == MarkupToken::Start ? "<" : "</") + name + ' '
                        + QByteArray::number(event.depth);
                for (std::size_t i = 0; event.token == MarkupToken::Start && i < event.size; ++i) {
                    const MarkupEvents::Attribute &one = events.attributes[event.begin + i];
                    told.text += ' ' + QByteArray(one.name.data(), qsizetype(one.name.size())) + "=["
                        + value(one.begin, one.size) + ']';
                }
                if (event.token == MarkupToken::Start || event.token == MarkupToken::End)
                    told.text += '>';
                more = event.token != MarkupToken::Finish;
            }
        }
    } catch (const Failure &failure) {
        told.failure = failure.message();
    }
    return told;
}

} // namespace

void MarkupScannerTest::whatItReads_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<int>("is"); // 2: more has to be seen
    QTest::newRow("plain") << QByteArray("<a><b/></a>") << 1;
    QTest::newRow("declared") << QByteArray("<?xml version='1.0' encoding='UTF-8'?><a/>") << 1;
    QTest::newRow("declared without") << QByteArray("<?xml version=\"1.0\"?>\r\n<!-- x --><?y?>\n<a/>") << 1;
    QTest::newRow("marked") << QByteArray("\xEF\xBB\xBF<worksheet>") << 1;
    QTest::newRow("another encoding") << QByteArray("<?xml version='1.0' encoding='utf-16'?><a/>") << 0;
    QTest::newRow("declared wrongly") << QByteArray("<?xml version='1.0' standalone='maybe'?><a/>") << 0;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE<\0a\0/\0>\0<\0", 12) << 0;
    QTest::newRow("document type") << QByteArray("<!-- <a> --><!DOCTYPE a><a/>") << 0;
    QTest::newRow("no markup") << QByteArray("id,name\n1,x") << 0;
    QTest::newRow("a comment that is cut") << QByteArray("<!-- a comment -") << 2;
    QTest::newRow("a declaration that is cut") << QByteArray("<?xml version='1.0'") << 2;
    QTest::newRow("a comment without end") << "<!--" + QByteArray(70000, 'x') << 0;
}

void MarkupScannerTest::whatItReads()
{
    QFETCH(QByteArray, begin);
    const auto is = MarkupScanner::canRead({ begin.constData(), std::size_t(begin.size()) }, false);
    QTEST(is ? int(*is) : 2, "is");
    QVERIFY(MarkupScanner::canRead({ begin.constData(), std::size_t(begin.size()) }, true).has_value());
}

void MarkupScannerTest::readsAsExpatDoes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *bytes : { "<a/>", "<a>x</a>", "<a b='1' c=\"2\"/>", "<a b='&lt;&#10;&#x41;&apos;\"\n\t\r\n x'/>",
             "<a>\r\n\r\r\n&#13;</a>", "<a>]] ]]&gt; ]</a>", "<a>]]></a>", "<a><![CDATA[]]></a>",
             "<a><![CDATA[x]] ]]]></a>", "<a><![CDATA[a\r\nb\rc]]>d</a>", "<a><![CDATA[x</a>", "<a><!-- x - y --></a>",
             "<a><!-- x -- y --></a>", "<a><!-- x ---></a>", "<a><!--></a>", "<a><?p x?></a>",
             "<a><?xml version='1.0'?></a>", "<a ><b\n/></a\n>", "<a></ a>", "<a></a b>", "<a></b>", "<a><b></a></b>",
             "</a>", "<a/></a>", "<a/>x", "<a/><!-- x -->\n<?p?>\n", "<a/>&#10;", "<a b/>", "<a b=1/>",
             "<a b='1'c='2'/>", "<a b='<'/>", "<a b='&'/>", "<a b='&x;'/>", "<a>&#0;</a>", "<a>&#xD800;</a>",
             "<a>&#xFFFFFFFFF;</a>", "<a>&#x110000;</a>", "<a>&;</a>", "<a>& </a>", "<a>&#;</a>", "<a>&#x;</a>",
             "<a>&lt</a>", "<a>\x01</a>", "<a>\x7F</a>", "<a b='\x02'/>", "< a/>", "<1/>", "<a.b-c_1/>", "<a:b/>",
             "<a xmlns:q='urn:more' q:b='1' b='2'/>", "<q:a xmlns:q='urn:main'><q:b xmlns:q='urn:more'/><q:c/></q:a>",
             "<a xmlns='urn:main'><b xmlns=''><c/></b></a>", "<a xmlns='urn:other' b='1'/>", "<a xml:lang='de'/>",
             "<a b='1' b='1'/>", "<a/ >", "<a", "<a b", "<a b=", "<a b='", "<a b='x'", "<a b='x'/", "<a>x", "<a>&am",
             "<a><", "<a><!", "<a><![CDATA", "<a><!x></a>", "<a><!DOCTYPE x></a>",
             "<a>\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80</a>", "<a>\xC3</a>", "<a>\xFF</a>", "<a>x\xE2\x82",
             "<a b='\xC3'/>", "\xEF\xBB\xBF<a/>", "<a>\xEF\xBB\xBF</a>", "<?xml version='1.0'?>\n<a/>",
             " <?xml version='1.0'?><a/>", "<!-- --><?xml version='1.0'?><a/>", "<q:1/>", "<a xmlns:1='u'/>" })
        QTest::newRow(QByteArray(bytes).toPercentEncoding(" <>/='\"&;!?[]:#").constData()) << QByteArray(bytes);
}

void MarkupScannerTest::readsAsExpatDoes()
{
    QFETCH(QByteArray, bytes);
    const Told wanted = told<ExpatParser>(bytes);
    for (std::size_t slice = 1; slice <= std::size_t(bytes.size()) + 1; ++slice) {
        const Told got = told<MarkupScanner>(bytes, slice);
        QCOMPARE(got.failure.isEmpty(), wanted.failure.isEmpty());
        if (wanted.failure.isEmpty())
            QCOMPARE(got.text, wanted.text);
        else
            QVERIFY2(got.failure.startsWith("x can't be read: line 1"), qPrintable(got.failure));
    }
}

static QByteArray anyDocument(std::mt19937 &random, int depth)
{
    static const QByteArrayList texts { "x", "a longer text", "&amp;", "&#228;", "\r\n", "\n ", "]]", "ä€",
        "<![CDATA[<&>]]>", "<!-- c -->", "<?p i?>", "" };
    static const QByteArrayList names { "a", "q:b", "c", "r:d-1", "e.f" };
    static const QByteArrayList values { "1", "", "&lt;x&gt;", "a\tb\nc", "ü'", "&quot;" };
    const auto any = [&random](const QByteArrayList &of) { return of[qsizetype(random() % unsigned(of.size()))]; };
    const QByteArray name = depth == 0 ? QByteArray("q:root") : any(names);
    QByteArray xml = '<' + name;
    if (depth == 0 || random() % 8 == 0)
        xml += " xmlns:q=\"urn:more\"";
    if (depth == 0 || random() % 8 == 0)
        xml += random() % 2 == 0 ? " xmlns:r=\"urn:more\"" : " xmlns:r='urn:other'";
    if (random() % 8 == 0)
        xml += " xmlns='urn:main'";
    for (unsigned i = 0; i < random() % 3; ++i)
        xml += (i == 0 ? " x=\"" : i == 1 ? "\n q:x = \"" : " z=\"") + any(values) + '"';
    if (random() % 6 == 0)
        return xml + " />";
    xml += '>';
    for (unsigned i = 0; i < random() % 5; ++i)
        xml += depth < 5 && random() % 2 == 0 ? anyDocument(random, depth + 1) : any(texts);
    return xml + "</" + name + (random() % 5 == 0 ? " >" : ">");
}

void MarkupScannerTest::randomDocumentsAreReadAsExpatDoes()
{
    std::mt19937 random(1998); // NOLINT: the same documents each time
    for (int i = 0; i < 2000; ++i) {
        const QByteArray document = anyDocument(random, 0);
        const Told wanted = told<ExpatParser>(document);
        QCOMPARE(wanted.failure, QString());
        const Told got = told<MarkupScanner>(document, 1 + random() % 50);
        QCOMPARE(got.failure, QString());
        QCOMPARE(got.text, wanted.text);
    }
    QByteArray large = "<q:root xmlns:q='urn:more' xmlns:r='urn:other'>"; // many blocks
    while (large.size() < 700000)
        large += anyDocument(random, 1);
    large += "</q:root>";
    QVERIFY(told<MarkupScanner>(large, 1000).text == told<ExpatParser>(large).text);
}

void MarkupScannerTest::damagedDocumentsAreRefusedAsExpatDoes()
{
    std::mt19937 random(2000); // NOLINT: the same documents each time
    static const QByteArray bytes = "<>/&;'\"=!?-[]:ax \n\x01#";
    int wrong = 0;
    for (int i = 0; i < 6000; ++i) {
        QByteArray document = anyDocument(random, 0);
        for (int change = 0; change < 1 + i % 2; ++change) {
            const auto place = qsizetype(random() % unsigned(document.size()));
            const char c = bytes[qsizetype(random() % unsigned(bytes.size()))];
            if (random() % 3 == 0)
                document.remove(place, 1);
            else if (random() % 2 == 0)
                document.insert(place, c);
            else
                document[place] = c;
        }
        if (document.isEmpty() || document.contains("<!D"))
            continue;
        const Told wanted = told<ExpatParser>(document);
        const Told got = told<MarkupScanner>(document, 1 + random() % 50);
        QVERIFY2(got.failure.isEmpty() == wanted.failure.isEmpty(),
            (document + " :: " + got.failure.toUtf8() + " :: " + wanted.failure.toUtf8()).constData());
        if (wanted.failure.isEmpty())
            QCOMPARE(got.text, wanted.text);
        wrong += wanted.failure.isEmpty() ? 0 : 1;
    }
    QVERIFY(wrong > 2000);
}

void MarkupScannerTest::prefixesWithoutEndAreRefused()
{
    QByteArray document = "<a";
    for (int i = 0; i < 2000; ++i)
        document += " xmlns:p" + QByteArray::number(i) + "='u'";
    QVERIFY(told<MarkupScanner>(document + "/>").failure.contains("names"));
}

QTEST_APPLESS_MAIN(MarkupScannerTest)
#include "MarkupScannerTest.moc"
