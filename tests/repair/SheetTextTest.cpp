#include "repair/SheetText.h"

#include <QTest>

using namespace tranche;

/// What counts as a change of a cell that was in a spreadsheet.
class SheetTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheSame_data();
    void isTheSame();
    void isAChange_data();
    void isAChange();
    void mergesRows();
    void blankRows();
};

void SheetTextTest::isTheSame_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QByteArray>("returned");
    QTest::newRow("plain") << QByteArray("007") << QByteArray("007");
    QTest::newRow("CRLF") << QByteArray("a\r\nb") << QByteArray("a\nb");
    QTest::newRow("CR") << QByteArray("a\rb") << QByteArray("a\nb");
    QTest::newRow("CR, escaped") << QByteArray("a\r\nb") << QByteArray("a_x000D_\nb");
    QTest::newRow("control character, escaped") << QByteArray("a\x01") << QByteArray("a_x0001_");
    QTest::newRow("NUL, escaped") << QByteArray("a\0b", 3) << QByteArray("a_x0000_b");
    QTest::newRow("text like an escape") << QByteArray("_x000D_") << QByteArray("_x005F_x000D_");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFx") << QByteArray("x");
    QTest::newRow("no UTF-8") << QByteArray("a\xFFz") << QByteArray("a\xEF\xBF\xBDz");
    QTest::newRow("no character") << QByteArray("\xEF\xBF\xBF") << QByteArray("_xFFFF_");
    QTest::newRow("a cell that can't be read") << QByteArray("\xFE#N/A") << QByteArray("#N/A");
}

void SheetTextTest::isTheSame()
{
    QFETCH(QByteArray, stored);
    QFETCH(QByteArray, returned);
    QCOMPARE(sheetText(returned), sheetText(stored));
}

void SheetTextTest::isAChange_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QByteArray>("returned");
    QTest::newRow("a blank") << QByteArray(" a") << QByteArray("a");
    QTest::newRow("a line") << QByteArray("a\r\n\r\nb") << QByteArray("a\nb");
    QTest::newRow("a control character") << QByteArray("a\x01") << QByteArray("a");
    QTest::newRow("a zero") << QByteArray("007") << QByteArray("7");
    QTest::newRow("upper case") << QByteArray("a") << QByteArray("A");
    QTest::newRow("almost an escape") << QByteArray("_x00D_") << QByteArray("\r");
    QTest::newRow("cleared") << QByteArray("a") << QByteArray("");
}

void SheetTextTest::isAChange()
{
    QFETCH(QByteArray, stored);
    QFETCH(QByteArray, returned);
    QVERIFY(sheetText(returned) != sheetText(stored));
}

using Fields = std::vector<ChunkDraft::Field>;

void SheetTextTest::mergesRows()
{
    const Fields before { { "1", false }, { "", true }, { "a\r\nb", true }, { "n/a", false } };
    QVERIFY(mergedWithSheet(before, { { "1", true }, {}, { "a\nb", true }, { "n/a", true } }, 4) == before);
    QVERIFY(mergedWithSheet(before, { { "1", true }, {}, { "a\nb", true }, { "5", true } }, 4)
        == (Fields { { "1", false }, { "", true }, { "a\r\nb", true }, { "5", true } }));
    // A row with too few or too many fields stays so until somebody changes it.
    const Fields small { { "1", false } };
    QVERIFY(mergedWithSheet(small, { { "1", true }, {}, {} }, 3) == small);
    QVERIFY(mergedWithSheet(small, { { "1", true }, { "x", true }, {} }, 3)
        == (Fields { { "1", false }, { "x", true }, {} }));
    const Fields large { { "1", false }, { "2", false }, { "3", false } };
    QVERIFY(
        mergedWithSheet(large, { { "1", true }, { "2", true }, {} }, 2) == (Fields { { "1", false }, { "2", false } }));
}

void SheetTextTest::blankRows()
{
    QCOMPARE(sheetRowText({}), QByteArray());
    QCOMPARE(sheetRowText({ {}, { "", true }, {} }), QByteArray());
    QCOMPARE(sheetRowText({ { "a", true }, {} }), sheetRowText({ { "a", false } }));
    QVERIFY(sheetRowText({ {}, { "a", false } }) != sheetRowText({ { "a", false }, {} }));
}

QTEST_GUILESS_MAIN(SheetTextTest)
#include "SheetTextTest.moc"
