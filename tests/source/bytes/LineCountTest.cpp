#include "source/bytes/LineCount.h"
#include "source/bytes/MemorySource.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tranche;

/// Physical lines, against a count that reads byte by byte.
class LineCountTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofBytes_data();
    void ofBytes();
    void anyText();
    void sourceAcrossBlocks();
    void estimateIsRatherTooLarge();
};

static std::string_view view(const QByteArray &text)
{
    return { text.constData(), std::size_t(text.size()) };
}

static qint64 slowCount(const QByteArray &text)
{
    qint64 lines = 0;
    bool open = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        open = text[i] != '\n' && text[i] != '\r';
        lines += !open && !pair ? 1 : 0;
    }
    return lines + (open ? 1 : 0);
}

void LineCountTest::ofBytes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("lines");
    QTest::newRow("empty") << QByteArray("") << 0;
    QTest::newRow("LF") << QByteArray("a\nb\n") << 2;
    QTest::newRow("open end") << QByteArray("a\nb") << 2;
    QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << 2;
    QTest::newRow("CR") << QByteArray("a\rb\r") << 2;
    QTest::newRow("mixed") << QByteArray("a\r\n\nb\r\rc") << 5;
}

void LineCountTest::ofBytes()
{
    QFETCH(QByteArray, text);
    QTEST(int(countLines(view(text))), "lines");
}

void LineCountTest::anyText()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 2000; ++round) {
        QByteArray text;
        for (int i = random.bounded(400); i > 0; --i)
            text += "ab\n\r"[random.bounded(4)];
        QCOMPARE(countLines(view(text)), slowCount(text));
        QCOMPARE(countByte(view(text), 'a'), text.count('a'));
    }
    const QByteArray many = QByteArray("\n").repeated(1000003); // more than a lane of one byte holds
    QCOMPARE(countByte(view(many), '\n'), many.size());
}

void LineCountTest::sourceAcrossBlocks()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 20; ++round) {
        QByteArray text((qint64(1) << 20) - 5 + random.bounded(4), 'x');
        for (int i = random.bounded(30); i > 0; --i)
            text += "a\n\r\r"[random.bounded(4)];
        MemorySource source(QStringLiteral("lines"), text);
        QCOMPARE(countLines(source, 0, text.size(), [] { return true; }), slowCount(text));
        const qint64 begin = (qint64(1) << 20) - 8;
        QCOMPARE(countLines(source, begin, text.size() - 1, [] { return true; }),
            slowCount(text.mid(begin, text.size() - 1 - begin)));
    }
}

void LineCountTest::estimateIsRatherTooLarge()
{
    QByteArray text;
    while (text.size() < (8 << 20))
        text += QByteArray(QRandomGenerator::global()->bounded(20, 60), 'x') + "\n";
    MemorySource source(QStringLiteral("lines"), text);
    const qint64 lines = slowCount(text);
    QVERIFY(estimateLines(source) >= lines && estimateLines(source) < lines * 5 / 4);
}

QTEST_APPLESS_MAIN(LineCountTest)
#include "LineCountTest.moc"
