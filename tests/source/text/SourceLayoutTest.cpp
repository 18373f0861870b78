#include "source/text/SourceLayout.h"

#include "core/Failure.h"
#include "source/bytes/MemorySource.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tranche;

/// Where header and data lie, also where what stands above them is large.
class SourceLayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void skippedLinesMayBeLong();
    void skippedLinesAcrossBlocks();
    void aLargeHeaderIsRead();
    void whatIsNoHeaderIsRefused_data();
    void whatIsNoHeaderIsRefused();
    void footer();
    void footerAcrossBlocks();
    void namesFitTheColumns_data();
    void namesFitTheColumns();
};

static SourceLayout layoutOf(const QByteArray &text, const Dialect &dialect)
{
    MemorySource source(QStringLiteral("test.csv"), text);
    return readLayout(source, dialect);
}

void SourceLayoutTest::skippedLinesMayBeLong()
{
    const QByteArray above = QByteArray(3 << 20, 'x') + "\r\n" + QByteArray("y\n").repeated(1 << 20);
    for (const int headerRows : { 0, 1 }) {
        Dialect dialect;
        dialect.skipLines = 1 + (1 << 20);
        dialect.headerRows = headerRows;
        const SourceLayout layout = layoutOf(above + "a,b\n1,2\n", dialect);
        QCOMPARE(layout.headerBegin, above.size());
        QCOMPARE(layout.dataBegin, above.size() + 4 * headerRows);
        QCOMPARE(layout.dataLine, dialect.skipLines + 1 + headerRows);
        QCOMPARE(layout.header.size(), 2 * headerRows);
    }
}

/// Line ends at the border of what is read at once, against a walk byte by byte.
void SourceLayoutTest::skippedLinesAcrossBlocks()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 30; ++round) {
        QByteArray text = "\xEF\xBB\xBF" + QByteArray((1 << 20) - 8 + random.bounded(6), 'x');
        for (int i = 30; i > 0; --i)
            text += "a\n\r\r"[random.bounded(4)];
        Dialect dialect;
        dialect.headerRows = 0;
        dialect.skipLines = random.bounded(1, 12);
        qsizetype at = 3;
        qint64 lines = 0;
        while (lines < dialect.skipLines && at < text.size()) {
            const char byte = text[at++];
            const bool pair = byte == '\r' && at < text.size() && text[at] == '\n';
            lines += byte == '\n' || (byte == '\r' && !pair) || (at == text.size() && !pair) ? 1 : 0;
        }
        const SourceLayout layout = layoutOf(text, dialect);
        QCOMPARE(layout.dataBegin, at);
        QCOMPARE(layout.dataLine, lines + 1);
        QCOMPARE(layout.markBytes, 3);
    }
}

void SourceLayoutTest::aLargeHeaderIsRead()
{
    const QByteArray name(100000, 'n');
    const QByteArray header = QByteArray("x,").repeated(30000) + (name + ",").repeated(60) + "z\n";
    QVERIFY(header.size() > 5 << 20);
    const SourceLayout layout = layoutOf("\n" + header + "1\n", Dialect());
    QCOMPARE(layout.header.size(), 30061);
    QCOMPARE(layout.header.back(), QStringLiteral("z"));
    QCOMPARE(layout.blankLines, 1);
    QCOMPARE(layout.dataLine, 3);
}

void SourceLayoutTest::whatIsNoHeaderIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("too large") << "\n" + QByteArray(10 << 20, 'n') + ",b\n1,2\n"
                               << "source.header";
    QTest::newRow("never closed") << "\"a,b\n" + QByteArray("1,2\n").repeated(3 << 20) << "source.header";
    QTest::newRow("commas") << QByteArray(9 << 20, ',') + "\n1\n"
                            << "source.header";
    QTest::newRow("too many columns") << QByteArray("c,").repeated(100000) + "c\n1,2\n"
                                      << "source.columns";
    QTest::newRow("a few too many") << QByteArray("c,").repeated(32767) + "c\n1,2\n"
                                    << "source.columns";
    QTest::newRow("as many as may be") << QByteArray("c,").repeated(32766) + "c\n1,2\n" << QString();
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE\x61\x00", 4) << "source.encoding";
}

void SourceLayoutTest::whatIsNoHeaderIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    for (const Malformed malformed : { Malformed::Error, Malformed::Repair }) {
        Dialect dialect;
        dialect.malformed = malformed;
        QString found;
        try {
            layoutOf(text, dialect);
        } catch (const Failure &failure) {
            found = failure.code();
            QVERIFY(failure.message().contains(QStringLiteral("test.csv")));
        }
        QCOMPARE(found, code);
    }
}

void SourceLayoutTest::footer()
{
    const QByteArray data = QByteArray("1,2\n").repeated(1 << 19);
    const auto sizeWithout = [](const QByteArray &bytes, qint64 lines) {
        MemorySource source(QStringLiteral("test.csv"), bytes);
        source.leaveOutLines(lines);
        return source.size();
    };
    QCOMPARE(sizeWithout(data + "Total\nEnd", 2), data.size());
    QCOMPARE(sizeWithout(data + "Total\nEnd", 0), data.size() + 9);
    QCOMPARE(sizeWithout("a\nb\n", 5), 0);
    QVERIFY_THROWS_EXCEPTION(Failure, sizeWithout(data + QByteArray(3 << 20, 'x'), 1));
}

/// Against lines counted from the begin, with line ends of all kinds where blocks meet.
void SourceLayoutTest::footerAcrossBlocks()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 40; ++round) {
        QByteArray text;
        QList<qint64> begins { 0 };
        while (text.size() < 200000) {
            text += QByteArray(random.bounded(3), 'x') + QByteArrayList { "\n", "\r\n", "\r" }[random.bounded(3)];
            if (text.endsWith('\r'))
                text += 'y'; // an LF behind it would belong to it
            else
                begins.append(text.size());
            if (text.endsWith('y'))
                begins.append(text.size() - 1);
        }
        if (begins.back() == text.size())
            begins.removeLast();
        const qint64 lines = random.bounded(1, int(begins.size()));
        MemorySource source(QStringLiteral("test.csv"), text);
        source.leaveOutLines(lines);
        QCOMPARE(source.size(), begins[begins.size() - lines]);
    }
}

void SourceLayoutTest::namesFitTheColumns_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("rowNames");
    QTest::addColumn<QString>("names");
    QTest::newRow("as they are") << QByteArray("a,b,") << 0 << false << "a|b|";
    QTest::newRow("fewer") << QByteArray("a,b,,") << 2 << false << "a|b";
    QTest::newRow("a name is never cut") << QByteArray("a,b,c,") << 2 << false << "a|b|c";
    QTest::newRow("more") << QByteArray("a,b") << 4 << false << "a|b||";
    QTest::newRow("in front") << QByteArray("a,b") << 3 << true << "|a|b";
    QTest::newRow("in front, saved by a spreadsheet program") << QByteArray("a,b,") << 3 << true << "|a|b";
    QTest::newRow("in front already") << QByteArray(",a,b") << 3 << true << "|a|b";
    QTest::newRow("beside added columns") << QByteArray("_line,_error,,a,b") << 3 << true << "_line|_error||a|b";
}

void SourceLayoutTest::namesFitTheColumns()
{
    QFETCH(QByteArray, header);
    QFETCH(int, columns);
    QFETCH(bool, rowNames);
    Dialect dialect;
    dialect.columns = columns;
    dialect.rowNames = rowNames;
    QTEST(layoutOf(header + "\n1,2\n", dialect).header.join(u'|'), "names");
}

QTEST_APPLESS_MAIN(SourceLayoutTest)
#include "SourceLayoutTest.moc"
