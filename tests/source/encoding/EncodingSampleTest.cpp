#include "source/encoding/EncodingSample.h"
#include "source/bytes/MemorySource.h"
#include "source/encoding/EncodingDetector.h"
#include "source/encoding/EncodingReadings.h"

#include <QTest>

using namespace tranche;

class EncodingSampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherBytesAreFoundAnywhere();
    void characterAtTheEdgeOfABlockIsNoFault();
    void textsWithAMarkAreNotLookedThrough();
    void linesThatAreTakenAreFew();
    void cutCharacters();
};

static EncodingSample sampleOf(const QByteArray &bytes)
{
    MemorySource source(QStringLiteral("a.csv"), bytes);
    return takeEncodingSample(source);
}

static const QByteArray plainRow = "1,plain,row\n";
static constexpr qsizetype manyRows = 200'000; // more than a block

void EncodingSampleTest::otherBytesAreFoundAnywhere()
{
    const QByteArray plain = plainRow.repeated(manyRows);
    for (const qsizetype at : { qsizetype(140'001), qsizetype(900'000), plain.size() - 40'000 }) {
        QByteArray bytes = plain;
        bytes.insert(bytes.indexOf('\n', at) + 1, "2,M\xFCller,K\xF6ln\n");
        const EncodingSample sample = sampleOf(bytes);
        QVERIFY(sample.later.size() == 5);
        QCOMPARE(sample.later.back(), QByteArray("\n2,M\xFCller,K\xF6ln\n"));
        const DetectedEncoding found = detectEncoding(sample, {});
        QCOMPARE(found.name, QByteArray("windows-1252"));
        QVERIFY(!found.certain);
        QCOMPARE(encodingReadings(sample).front().lines.front(), QString::fromUtf8("2,Müller,Köln"));
    }
    for (const char *end : { "2,M\xFCller,K\xF6ln", "2,M\xFCller,K\xF6ln\n" }) {
        for (int shift = 0; shift < 4; ++shift)
            QCOMPARE(detectEncoding(sampleOf(plain + QByteArray(shift, 'x') + '\n' + end), {}).name,
                QByteArray("windows-1252"));
    }
    const QByteArray often = "2,M\xFCller\n" + plainRow.repeated(9000);
    QCOMPARE(detectEncoding(sampleOf(plain + often.repeated(30)), {}).name, QByteArray("windows-1252"));
    QVERIFY(detectEncoding(sampleOf(plain), {}).certain);
}

void EncodingSampleTest::characterAtTheEdgeOfABlockIsNoFault()
{
    constexpr qsizetype block = qsizetype(1) << 20;
    for (qsizetype shift = 0; shift < 4; ++shift) {
        const QByteArray bytes
            = QByteArray(block - shift, 'x') + "\xF0\x9F\x98\x80" + QByteArray(block, 'y') + "\xC3\xA4";
        QCOMPARE(sampleOf(bytes).later.size(), 4);
    }
    QCOMPARE(sampleOf(QByteArray(block, 'x') + QByteArray(block / 2, 'y') + "\xC3").later.size(), 5); // cut
}

void EncodingSampleTest::textsWithAMarkAreNotLookedThrough()
{
    const QByteArray rest = plainRow.repeated(40'000) + "M\xFCller\n" + plainRow.repeated(manyRows);
    QCOMPARE(sampleOf("\xEF\xBB\xBF" + rest).later.size(), 4);
    QCOMPARE(sampleOf(rest).later.size(), 5);
}

void EncodingSampleTest::linesThatAreTakenAreFew()
{
    const QByteArray plain = plainRow.repeated(15'000);
    const QByteArray sample = plain + QByteArray("M\xFCller,").repeated(90'000) + plainRow.repeated(100'000);
    for (const QByteArray &bytes : { sample, plain + QByteArray(50'000, '\xFC') + plainRow.repeated(manyRows) }) {
        qsizetype all = 0;
        const QList<QByteArray> lines = sampleOf(bytes).later.mid(4);
        for (const QByteArray &line : lines)
            all += line.size();
        QVERIFY(all < 40'000);
    }
}

void EncodingSampleTest::cutCharacters()
{
    QCOMPARE(cutCharacterAtEnd(""), std::size_t(0));
    QCOMPARE(cutCharacterAtEnd("a"), std::size_t(0));
    QCOMPARE(cutCharacterAtEnd("a\xC3"), std::size_t(1));
    QCOMPARE(cutCharacterAtEnd("a\xC3\xA4"), std::size_t(0));
    QCOMPARE(cutCharacterAtEnd("a\xF0\x9F\x98"), std::size_t(3));
    QCOMPARE(cutCharacterAtEnd("a\xE2\x82"), std::size_t(2));
    QCOMPARE(cutCharacterAtEnd("a\x80\x80\x80\x80"), std::size_t(0));
    QCOMPARE(cutCharacterAtEnd("a\xFF"), std::size_t(0));
}

QTEST_APPLESS_MAIN(EncodingSampleTest)
#include "EncodingSampleTest.moc"
