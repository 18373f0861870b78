#include "source/formats/MarkupReader.h"

#include "core/Failure.h"

#include <QTest>

#include <algorithm>

using namespace tranche;

namespace {

constexpr std::array<MarkupNamespace, 3> spaces { { { "urn:main", "" }, { "urn:strict", "" }, { "urn:more", "m" } } };

/// Bytes that come in parts of a size; at the end it may break.
class Parts final : public ByteStream
{
public:
    Parts(QByteArray bytes, std::size_t part, bool breaks = false)
        : m_bytes(std::move(bytes))
        , m_part(part)
        , m_breaks(breaks)
    {
    }

    QString name() const override { return QStringLiteral("sheet.xml"); }
    std::size_t read(char *to, std::size_t length) override
    {
        const std::size_t got = std::min({ length, m_part, std::size_t(m_bytes.size()) - m_at });
        if (got == 0 && m_breaks)
            throw Failure(QStringLiteral("source.archive"), QStringLiteral("It is damaged."));
        std::copy_n(m_bytes.constData() + m_at, got, to);
        m_at += got;
        return got;
    }
    qint64 bytesOfFile() const override { return qint64(m_at); }

private:
    QByteArray m_bytes;
    std::size_t m_part;
    std::size_t m_at = 0;
    bool m_breaks;
};

/// All of it: names with their depth, and texts, pieces of one text put together.
QString told(MarkupReader &reader)
{
    QString all;
    using Token = MarkupReader::Token;
    for (Token token = reader.next(); token != Token::Finish; token = reader.next()) {
        const auto name = QString::fromUtf8(reader.name().data(), qsizetype(reader.name().size()));
        if (token == Token::Start)
            all += QStringLiteral("<%1 %2>").arg(name).arg(reader.depth());
        else if (token == Token::End)
            all += QStringLiteral("</%1 %2>").arg(name).arg(reader.depth());
        else
            all += QString::fromUtf8(reader.text().data(), qsizetype(reader.text().size()));
    }
    return all;
}

QString told(const QByteArray &bytes, std::size_t part = 1 << 20)
{
    MarkupReader reader(std::make_unique<Parts>(bytes, part), spaces);
    return told(reader);
}

QString failureOf(const QByteArray &bytes)
{
    try {
        told(bytes);
    } catch (const Failure &failure) {
        return failure.code() == QLatin1String("source.xml") ? failure.message() : failure.code();
    }
    return {};
}

const QByteArray sheet
    = "\xEF\xBB\xBF<?xml version='1.0' encoding='UTF-8'?>\r\n<!-- a > b --><x:a xmlns:x='urn:main' "
      "xmlns:q='urn:more' xmlns:z='urn:other' q:id='&lt;1&#10;' n='ä'>\r\n<x:b/><q:c>t&amp;ü<![CDATA[<]]>]]&gt;"
      "</q:c><z:a><b xmlns='urn:strict'>x<?p i?>y</b></z:a></x:a>\n";
const QString sheetTold = QStringLiteral("<a 1>\n<b 2></b 2><m:c 2>t&ü<]]></m:c 2><?:a 2><b 3>xy</b 3></?:a 2></a 1>");

} // namespace

class MarkupReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreThoseOfTheKindOfDocument();
    void piecesOfAnySizeAreTheSame();
    void aDocumentCutAnywhereIsRefused();
    void attributesAreFoundByName();
    void encodings_data();
    void encodings();
    void newerXmlRefersToControlCharacters();
    void longTextsComeInPieces();
    void longTokensComeWhole();
    void manyElementsStayBounded();
    void anElementIsSkipped();
    void linesAreThoseOfTheDocument_data();
    void linesAreThoseOfTheDocument();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void whatComesBeforeAnErrorIsTold();
    void anErrorOfTheInputIsPassedOn();
};

void MarkupReaderTest::linesAreThoseOfTheDocument_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray plain = "\n<a>\r\n<b c='1&#10;\n2'\nd='x'/>&amp;\n<![CDATA[\r\n\n]]>\n<!-- \n -->\n<b\n></b\n>"
        + QByteArray(300'000, 'x') + "\n<b/>\n</a>\n";
    QTest::newRow("UTF-8") << plain;
    QTest::newRow("a document type, for expat") << "<!DOCTYPE a>" + plain;
}

void MarkupReaderTest::linesAreThoseOfTheDocument()
{
    QFETCH(QByteArray, bytes);
    for (const std::size_t part : { std::size_t(1) << 20, std::size_t(1000), std::size_t(1) }) {
        MarkupReader reader(std::make_unique<Parts>(bytes, part), spaces);
        QStringList lines;
        while (reader.next() != MarkupReader::Token::Finish) {
            if (reader.isStart())
                lines.append(QString::number(reader.line()));
        }
        QCOMPARE(lines.join(' '), QString("2 3 11 14"));
    }
}

void MarkupReaderTest::namesAreThoseOfTheKindOfDocument()
{
    QCOMPARE(told(sheet), sheetTold);
    QCOMPARE(told("<a><b c='1'/></a>"), QStringLiteral("<a 1><b 2></b 2></a 1>"));
    // A prefix means what it is declared to mean where it stands.
    QCOMPARE(told("<p:a xmlns:p='urn:main'><p:a xmlns:p='urn:more'/><p:a/></p:a>"),
        QStringLiteral("<a 1><m:a 2></m:a 2><a 2></a 2></a 1>"));
    QCOMPARE(told("<a xmlns='urn:main'><a xmlns='urn:other'><b xmlns=''/><c/></a><a/></a>"),
        QStringLiteral("<a 1><?:a 2><b 3></b 3><?:c 3></?:c 3></?:a 2><a 2></a 2></a 1>"));
    QCOMPARE(told("<a xmlnsx='urn:other' xml:lang='de'/>"), QStringLiteral("<a 1></a 1>"));
    // So many that places where names are remembered are shared.
    QByteArray many = "<p:a xmlns:p='urn:more'>";
    QString manyTold = QStringLiteral("<m:a 1>");
    for (int i = 0; i < 500; ++i) {
        many += "<p:b" + QByteArray::number(i % 250) + "/>";
        manyTold += QStringLiteral("<m:b%1 2></m:b%1 2>").arg(i % 250);
    }
    QCOMPARE(told(many + "</p:a>"), manyTold + QStringLiteral("</m:a 1>"));
}

void MarkupReaderTest::piecesOfAnySizeAreTheSame()
{
    for (std::size_t part = 1; part <= std::size_t(sheet.size()); ++part)
        QCOMPARE(told(sheet, part), sheetTold);
}

void MarkupReaderTest::aDocumentCutAnywhereIsRefused()
{
    for (qsizetype length = 0; length < sheet.lastIndexOf('>'); ++length)
        QVERIFY2(failureOf(sheet.left(length)).startsWith(QLatin1String("sheet.xml can't be read: line ")),
            sheet.left(length).constData());
    QCOMPARE(failureOf(sheet), QString());
}

void MarkupReaderTest::attributesAreFoundByName()
{
    MarkupReader reader(std::make_unique<Parts>(sheet, 7), spaces);
    reader.next();
    QVERIFY(reader.isStart("a"));
    QVERIFY(reader.attribute("m:id") == "<1\n");
    QVERIFY(reader.attribute("n") == "ä");
    QVERIFY(reader.attribute("id").empty() && !reader.hasAttribute("id"));
    reader.next();
    QVERIFY(reader.isText() && !reader.hasAttribute("n"));
    MarkupReader empty(std::make_unique<Parts>("<a b='' xml:space='preserve'/>", 7), spaces);
    empty.next();
    QVERIFY(empty.hasAttribute("b") && empty.attribute("b").empty());
    QVERIFY(empty.attribute("xml:space") == "preserve");
    QVERIFY(empty.attributeCount() == 2 && empty.attributeName(1) == "xml:space");
    QVERIFY(empty.attributeValue(0).empty() && empty.attributeValue(1) == "preserve");
}

void MarkupReaderTest::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QStringLiteral("<a>ä€😀</a>");
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE")
            + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QTest::newRow("Latin 1 of references")
        << QByteArray("<?xml version='1.0' encoding='ISO-8859-1'?><a>\xE4&#8364;&#x1F600;</a>");
    QTest::newRow("Windows-1252") << QByteArray(
        "<?xml version='1.0' encoding='Windows-1252'?><a>\xE4\x80&#x1F600;</a>");
}

void MarkupReaderTest::encodings()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(told(bytes), QStringLiteral("<a 1>ä€😀</a 1>"));
}

void MarkupReaderTest::newerXmlRefersToControlCharacters()
{
    QCOMPARE(told("<?xml version='1.1'?><a b='&#x1;'>&#27;[31m</a>"), QStringLiteral("<a 1>\x1B[31m</a 1>"));
}

void MarkupReaderTest::longTextsComeInPieces()
{
    const QByteArray text = QByteArray("äöü&amp;\r\n€").repeated(100000);
    MarkupReader reader(std::make_unique<Parts>("<a>" + text + "</a>", 1 << 20), spaces);
    std::string all;
    int pieces = 0;
    std::size_t longest = 0;
    while (reader.next() != MarkupReader::Token::Finish) {
        if (!reader.isText())
            continue;
        ++pieces;
        longest = std::max(longest, reader.text().size());
        all += reader.text();
    }
    QVERIFY(pieces > 5);
    QVERIFY(longest <= 65536 + 1024);
    QCOMPARE(QByteArray::fromStdString(all), QByteArray("äöü&\n€").repeated(100000));
}

void MarkupReaderTest::longTokensComeWhole()
{
    const QByteArray value(3 << 20, 'x');
    for (const std::size_t part : { std::size_t(1000), std::size_t(1) << 20 }) {
        MarkupReader reader(std::make_unique<Parts>("<a><!--" + value + "--><b c='" + value + "'/></a>", part), spaces);
        reader.next();
        reader.next();
        QVERIFY(reader.isStart("b"));
        QCOMPARE(reader.attribute("c").size(), std::size_t(value.size()));
    }
}

void MarkupReaderTest::manyElementsStayBounded()
{
    QCOMPARE(told("<a>" + QByteArray("<b/>").repeated(100000) + "</a>").size(), 100000 * 11 + 11);
    QByteArray names = "<a>";
    for (int i = 0; i < 20000; ++i)
        names += "<b" + QByteArray::number(i) + "/>";
    QVERIFY(failureOf(names + "</a>").contains(QLatin1String("10000 names")));
    QByteArray spacesOfOne;
    for (int i = 0; i < 2000; ++i)
        spacesOfOne += " xmlns:n" + QByteArray::number(i) + "='urn:main'";
    QVERIFY(failureOf("<a" + spacesOfOne + "/>").contains(QLatin1String("10000 names")));
    QVERIFY(failureOf("<" + QByteArray(2 << 20, 'n') + "/>").contains(QLatin1String("10000 names")));
}

void MarkupReaderTest::anElementIsSkipped()
{
    MarkupReader reader(std::make_unique<Parts>("<a><b>one<b>two</b>three</b><c/></a>", 3), spaces);
    reader.next();
    reader.next();
    reader.skipElement();
    QVERIFY(reader.isEnd("b") && reader.depth() == 2);
    reader.next();
    reader.skipElement();
    QVERIFY(reader.isEnd("c"));
    reader.next();
    QVERIFY(reader.isEnd("a"));
    QVERIFY(reader.next() == MarkupReader::Token::Finish && reader.next() == MarkupReader::Token::Finish);
}

void MarkupReaderTest::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &bytes, const char *says) {
        QTest::newRow(name) << bytes << QString::fromUtf8(says);
    };
    row("nothing", "", "no element found");
    for (const QByteArray &begin : { QByteArray(), QByteArray("<!DOCTYPE a>") }) { // the second one is for expat
        const auto cut = [&](const char *text) { row(begin + text, begin + text, "the file breaks off"); };
        cut("<a>b");
        cut("<a><b/>");
        cut("<a><b");
        cut("<a><![CDATA[x");
    }
    row("no XML", "id,name\n1,x\n", "line 1");
    row("not closed", "<a>\n<b>\n</a>", "line 3, column 3: mismatched tag");
    row("an attribute twice", "<a b='1' b='2'/>", "duplicate attribute");
    row("no UTF-8", "<a>\n\xFF</a>", "line 2, column 1");
    row("a control character", "<a>\x01</a>", "invalid token");
    row("a control character by its number", "<a>&#27;</a>", "invalid character number");
    row("no character by its number", "<?xml version='1.1'?><a>&#0;</a>", "invalid character number");
    row("more behind it", "<a/><b/>", "junk after");
    row("no namespace of a prefix", "<x:a/>", "the prefix “x” is not declared");
    row("depth", QByteArray("<a>").repeated(1000), "nested too deeply");
    row("a long attribute", "<a b='" + QByteArray(5 << 20, 'x') + "'/>", "longer than 4 MB");
    row("a long comment", "<a><!--" + QByteArray(50 << 20, 'x') + "--></a>", "longer than 4 MB");
    row("an entity", "<!DOCTYPE a [<!ENTITY e 'x'>]><a/>", "the entity “e” is declared");
    row("entities of entities", "<!DOCTYPE a [<!ENTITY l 'lol'><!ENTITY m '&l;&l;&l;&l;'>]><a>&m;</a>",
        "the entity “l” is declared");
    row("an entity of a file", "<!DOCTYPE a [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><a>&f;</a>",
        "the entity “f” is declared");
    row("an entity of the DTD", "<!DOCTYPE a [<!ENTITY % p 'x'>]><a/>", "the entity “p” is declared");
    row("an entity from elsewhere", "<!DOCTYPE a SYSTEM 'a.dtd'><a>&f;</a>", "the entity “f” can't be resolved");
    row("an entity of nobody", "<a>&f;</a>", "undefined entity");
    row("a default", "<!DOCTYPE a [<!ATTLIST a b CDATA 'x'>]><a/>", "the attribute “b” has a default");
    row("an encoding with characters of several bytes", "<?xml version='1.0' encoding='GBK'?><a/>", "unknown encoding");
    row("no character of the encoding", "<?xml version='1.0' encoding='ISO-8859-3'?><a>\xA5</a>", "line 1");
    row("an unknown encoding", "<?xml version='1.0' encoding='klingon'?><a/>", "unknown encoding");
}

void MarkupReaderTest::whatIsWrongIsNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QString message = failureOf(bytes);
    QVERIFY2(
        message.startsWith(QLatin1String("sheet.xml can't be read: ")) && message.contains(says), qPrintable(message));
}

void MarkupReaderTest::whatComesBeforeAnErrorIsTold()
{
    MarkupReader reader(std::make_unique<Parts>("<a><b>x</b></c>", 1 << 20), spaces);
    for (int i = 0; i < 4; ++i)
        reader.next();
    QVERIFY(reader.isEnd("b"));
    QVERIFY_THROWS_EXCEPTION(Failure, reader.next());
    QCOMPARE(told("<!DOCTYPE a PUBLIC 'x' 'y'><a>z</a>"), QStringLiteral("<a 1>z</a 1>")); // nothing is fetched
}

void MarkupReaderTest::anErrorOfTheInputIsPassedOn()
{
    MarkupReader reader(std::make_unique<Parts>("<a><b>x</b>", 5, true), spaces);
    try {
        told(reader);
        QFAIL("it has no end");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), QStringLiteral("source.archive"));
    }
}

QTEST_APPLESS_MAIN(MarkupReaderTest)
#include "MarkupReaderTest.moc"
