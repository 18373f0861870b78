#include "source/formats/xml/XmlReader.h"

#include "core/Failure.h"
#include "source/bytes/MemorySource.h"

#include <QTest>

using namespace tranche;

namespace {

std::unique_ptr<ByteStream> stream(const QByteArray &bytes)
{
    return std::make_unique<SourceStream>(std::make_unique<MemorySource>(QStringLiteral("x.xml"), bytes));
}

struct Read
{
    QString text; ///< all of it
    int elements = 0;
    qsizetype longest = 0; ///< piece of text
    qint64 lines = 0;
};

Read read(const QByteArray &bytes)
{
    XmlReader reader(stream(bytes), XmlReader::Encoding::Utf8);
    Read result;
    while (reader.next() != QXmlStreamReader::EndDocument) {
        result.elements += reader.xml().isStartElement() ? 1 : 0;
        if (reader.xml().isCharacters()) {
            result.text += reader.xml().text();
            result.longest = std::max(result.longest, reader.xml().text().size());
        }
        result.lines = reader.xml().lineNumber();
    }
    return result;
}

QString failureOf(const QByteArray &bytes)
{
    try {
        read(bytes);
    } catch (const Failure &failure) {
        return failure.message();
    }
    return {};
}

} // namespace

class XmlReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longTokensComeInPieces_data();
    void longTokensComeInPieces();
    void limitsAreNamed();
    void aLongCommentIsNothing();
};

void XmlReaderTest::longTokensComeInPieces_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("asData");
    QTest::newRow("letters") << QStringLiteral("x") << false;
    QTest::newRow("lines") << QStringLiteral("one\ntwo\r\nthree\r\n") << false;
    QTest::newRow("characters of several bytes") << QStringLiteral("äß€😀") << false;
    QTest::newRow("entities") << QStringLiteral("<&>\"") << false;
    QTest::newRow("data") << QStringLiteral("<a>&b;") << true;
    QTest::newRow("brackets in data") << QStringLiteral("]] > ]]] ") << true;
    QTest::newRow("data of several bytes") << QStringLiteral("€\r\n") << true;
}

void XmlReaderTest::longTokensComeInPieces()
{
    QFETCH(QString, part);
    QFETCH(bool, asData);
    for (const int size : { 1, 65536, 65537, 200000, 1000003 }) {
        QString text = part.repeated(int(size / part.size()) + 1);
        const QString inner
            = asData ? QStringLiteral("<![CDATA[") + text + QStringLiteral("]]>") : text.toHtmlEscaped();
        const Read result = read(QStringLiteral("<r><i>%1</i><i/></r>").arg(inner).toUtf8());
        QCOMPARE(result.text, text.replace(QLatin1String("\r\n"), QLatin1String("\n")));
        QCOMPARE(result.elements, 3);
        QVERIFY(result.longest < 140000);
    }
}

void XmlReaderTest::limitsAreNamed()
{
    QByteArray attributes;
    for (int i = 0; i < 2001; ++i)
        attributes += " a" + QByteArray::number(i) + "='=\"'";
    QVERIFY(failureOf("<r>\n<i" + attributes + "/></r>").contains(QLatin1String("2000 attributes")));
    QCOMPARE(failureOf("<r><i" + attributes.left(attributes.lastIndexOf(' ')) + "/></r>"), QString());
    QVERIFY(failureOf("<r a='" + QByteArray(17 << 20, 'x') + "'/>").contains(QLatin1String("16 MB")));
    QVERIFY(failureOf("<!DOCTYPE r [<!ENTITY e SYSTEM 'file:///x'>]><r>a&e;b</r>")
                .contains(QLatin1String("can't be resolved")));
    QVERIFY(failureOf("<!DOCTYPE r [<!-- no --><!ENTITY\n e PUBLIC '>' \"a'b>c\" ><!ENTITY f 'fine'>]><r>&e;</r>")
                .contains(QStringLiteral("“e”")));
    QVERIFY(failureOf("<r a='&unknown;'/>").contains(QStringLiteral("“unknown”")));
    QVERIFY(!failureOf("<r>" + QByteArray(1 << 20, 'x')).isEmpty());
}

void XmlReaderTest::aLongCommentIsNothing()
{
    for (const QByteArray &part : { QByteArray("x"), QByteArray("a - b\n"), QByteArray("<b>&c;") }) {
        const Read result = read("<r>a<!--" + part.repeated(int((5 << 20) / part.size())) + "-->b<?p q?></r>");
        QCOMPARE(result.text, QStringLiteral("ab"));
        QCOMPARE(result.lines, 1 + part.count('\n') * ((5 << 20) / part.size()));
    }
}

QTEST_APPLESS_MAIN(XmlReaderTest)
#include "XmlReaderTest.moc"
