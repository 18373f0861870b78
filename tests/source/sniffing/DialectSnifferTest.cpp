#include "source/sniffing/DialectSniffer.h"
#include "core/Failure.h"
#include "source/bytes/MemorySource.h"
#include "source/text/SourceLayout.h"

#include <QTest>

using namespace tranche;

class DialectSnifferTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sniffs_data();
    void sniffs();
    void choicesWin();
    void layout_data();
    void layout();
    void utf16IsRefused();
};

void DialectSnifferTest::sniffs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("separator");
    QTest::addColumn<int>("headerRows");
    QTest::addColumn<QString>("lineEnd");
    QTest::newRow("comma") << QByteArray("id,name\n1,a\n2,b\n") << "," << 1 << "LF";
    QTest::newRow("semicolon, decimal commas") << QByteArray("x;y\r\n1,5;2,5\r\n3,5;4,5\r\n") << ";" << 1 << "CRLF";
    QTest::newRow("tab") << QByteArray("a\tb, c\n1\tx, y\n2\tz, w\n") << "\t" << 1 << "LF";
    QTest::newRow("bar") << QByteArray("a|b|c\r1|2|3\r") << "|" << 1 << "CR";
    QTest::newRow("no header: numbers") << QByteArray("1,2\n3,4\n5,6\n") << "," << 0 << "LF";
    QTest::newRow("no header: same words below") << QByteArray("red,1\nblue,2\nred,3\n") << "," << 0 << "LF";
    QTest::newRow("text columns only") << QByteArray("first,last\nAda,Lovelace\nAlan,Turing\n") << "," << 1 << "LF";
    QTest::newRow("years as names") << QByteArray("country,2019,2020\nFR,1.5,2.5\nDE,3.5,4.5\n") << "," << 1 << "LF";
    QTest::newRow("commas within quotes") << QByteArray("a;b\n\"x,y,z\";1\n\"u,v,w\";2\n") << ";" << 1 << "LF";
    QTest::newRow("header only") << QByteArray("a,b,c\n") << "," << 1 << "LF";
    QTest::newRow("one column") << QByteArray("name\nAda\nAlan\n") << "," << 1 << "LF";
    QTest::newRow("mixed line ends") << QByteArray("a,b\n1,2\r\n3,4\n") << "," << 1 << "mixed";
}

void DialectSnifferTest::sniffs()
{
    QFETCH(QByteArray, text);
    MemorySource source(QStringLiteral("test.csv"), text);
    const SniffedDialect sniffed = sniffDialect(source);
    QTEST(QString::fromStdString(sniffed.dialect.separator), "separator");
    QTEST(sniffed.dialect.headerRows, "headerRows");
    QTEST(sniffed.lineEnd, "lineEnd");
    QVERIFY(sniffed.confidence >= 0 && sniffed.confidence <= 1);
}

void DialectSnifferTest::choicesWin()
{
    MemorySource source(QStringLiteral("test.csv"), "a,b;c\n1,2;3\n");
    DialectChoice choice;
    choice.separator = ";";
    choice.headerRows = 0;
    choice.quote = '\0';
    const Dialect dialect = sniffDialect(source, choice).dialect;
    QCOMPARE(dialect.separator, std::string(";"));
    QCOMPARE(dialect.headerRows, 0);
    QCOMPARE(dialect.quote, '\0');
}

void DialectSnifferTest::layout_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("headerRows");
    QTest::addColumn<int>("skipLines");
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<int>("dataBegin");
    QTest::addColumn<int>("dataLine");
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << 1 << 0 << QStringList({ "a", "b" }) << 4 << 2;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b\n1,2\n")
                                     << 1 << 0 << QStringList({ "a", "b" }) << 7 << 2;
    QTest::newRow("skipped and blank") << QByteArray("report\r\n\r\na,b\r\n1,2\r\n") << 1 << 1
                                       << QStringList({ "a", "b" }) << 15 << 4;
    QTest::newRow("two rows") << QByteArray("a,,c\nx,y\n1,2,3\n") << 2 << 0 << QStringList({ "a x", "y", "c" }) << 9
                              << 3;
    QTest::newRow("line break in a name")
        << QByteArray("\"a\nb\",c\n1,2\n") << 1 << 0 << QStringList({ "a\nb", "c" }) << 8 << 3;
    QTest::newRow("none") << QByteArray("1,2\n") << 0 << 0 << QStringList() << 0 << 1;
}

void DialectSnifferTest::layout()
{
    QFETCH(QByteArray, text);
    QFETCH(int, headerRows);
    QFETCH(int, skipLines);
    MemorySource source(QStringLiteral("test.csv"), text);
    Dialect dialect;
    dialect.headerRows = headerRows;
    dialect.skipLines = skipLines;
    const SourceLayout layout = readLayout(source, dialect);
    QTEST(layout.header, "header");
    QTEST(int(layout.dataBegin), "dataBegin");
    QTEST(int(layout.dataLine), "dataLine");
}

void DialectSnifferTest::utf16IsRefused()
{
    MemorySource source(QStringLiteral("test.csv"),
        QByteArray("\xFF\xFE"
                   "a\0,\0",
            6));
    try {
        sniffDialect(source);
        QFAIL("UTF-16 was taken for text");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), QStringLiteral("source.encoding"));
        QVERIFY(failure.text().contains(QStringLiteral("test.csv")));
    }
}

QTEST_APPLESS_MAIN(DialectSnifferTest)
#include "DialectSnifferTest.moc"
