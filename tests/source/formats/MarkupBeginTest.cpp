#include "source/formats/MarkupBegin.h"

#include "source/formats/ConvertedFile.h"

#include <QTest>

using namespace tranche;

/// XML is known by how it begins, whatever a file is called; what only looks so is none.
class MarkupBeginTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void documents_data();
    void documents();
    void readsTheFirstTag();
    void readsDocumentsOfAnyName();
};

void MarkupBeginTest::documents_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<bool>("isDocument");
    QTest::newRow("with a namespace") << QByteArray("<kml xmlns=\"http://x\"><Document><a>1</a>") << true;
    QTest::newRow("prefixed") << QByteArray("\xEF\xBB\xBF\n<r:rows xmlns:r='u' >\n <r:row/></r:rows>\n") << true;
    QTest::newRow("a comment before") << QByteArray("<!-- <x> --><rows><row/></rows><!-- end -->") << true;
    QTest::newRow("a document type") << QByteArray("<!DOCTYPE rows [<!ELEMENT rows ANY>]><rows><row/>") << true;
    QTest::newRow("a log") << QByteArray("<event><id>1</id></event>\n<event><id>2</id></event>\n") << false;
    QTest::newRow("a log of empty elements") << QByteArray("<event id=\"1\"/>\n<event id=\"2\"/>\n") << false;
    QTest::newRow("a header") << QByteArray("<id>,<name>\n1,2\n") << false;
    QTest::newRow("text behind") << QByteArray("<Ann> hello\n<Bob> hello\n") << false;
    QTest::newRow("syslog") << QByteArray("<34>Oct 11 22:14:15 host su: failed\n") << false;
    QTest::newRow("a page") << QByteArray("<DIV class=\"x\"><p>1</p>") << false;
    QTest::newRow("cut in the tag") << QByteArray("<kml xmlns=\"http://x") << false;
    QTest::newRow("cut in a comment") << QByteArray("<!-- <kml><a>") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void MarkupBeginTest::documents()
{
    QFETCH(QByteArray, begin);
    QTEST(MarkupBegin::of(begin).isDocument(), "isDocument");
    for (qsizetype size = 0; size < begin.size(); ++size) // any of them is answered
        MarkupBegin::of(begin.first(size)).isDocument();
}

void MarkupBeginTest::readsTheFirstTag()
{
    const MarkupBegin begin = MarkupBegin::of("<?xml version='1.0'?><a:svg x='1'\n>rest");
    QCOMPARE(begin.tag, QByteArray("<a:svg x='1'\n>"));
    QCOMPARE(begin.name, QByteArray("svg"));
    QCOMPARE(begin.rest, QByteArray("rest"));
    QCOMPARE(MarkupBegin::of(QByteArray("\xFF\xFE<\0s\0v\0g\0>\0", 12)).name, QByteArray("svg"));
}

void MarkupBeginTest::readsDocumentsOfAnyName()
{
    const QByteArray bytes = "<kml xmlns=\"http://x\"><Document><Placemark><name>A</name></Placemark>"
                             "<Placemark><name>B</name></Placemark></Document></kml>";
    for (const char *name : { "a.kml", "a.gpx", "a.txt", "a.csv", "a" }) {
        const auto read = ConvertedFile::of(name, bytes);
        QCOMPARE(read.format, QString("xml"));
        QCOMPARE(read.text, QString("\"name\"\nA\nB\n"));
    }
}

QTEST_GUILESS_MAIN(MarkupBeginTest)
#include "MarkupBeginTest.moc"
