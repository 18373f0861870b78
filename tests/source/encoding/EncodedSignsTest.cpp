#include "source/encoding/EncodedSigns.h"
#include "source/encoding/EncodingDetector.h"
#include "source/encoding/TextEncoding.h"

#include <QString>
#include <QTest>

using namespace tranche;

class EncodedSignsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreTold_data();
    void placesAreTold();
    void signsKeepTheUsualPage_data();
    void signsKeepTheUsualPage();
    void lettersThatLookLikeSignsStayLetters_data();
    void lettersThatLookLikeSignsStayLetters();
};

void EncodedSignsTest::placesAreTold_data()
{
    QTest::addColumn<QString>("text"); // its first sign
    QTest::addColumn<bool>("usual");
    for (const char *text : { "5 m²", "kg/m³", "10³", "10 µg", "John’s", "l’eau", "the kids’ room", "Windows™ 10",
             "Acme® Ltd", "on… ", "© 2020", "2010–2020", "text—more", "« oui »", "„Haus“", "“fine”", "¡Claro!", "¿Y?",
             "3 €,1", "£1", "20°C", "(°C)", "n° 5", "1º", "§ 5", "1½", "±2", "3×4", "5 ‰", "• one", "† 1999" })
        QTest::newRow(text) << QString::fromUtf8(text) << true;
    for (const char *text : { "Micha³", "m³d", "¿aba", "«only", "Mart’nez", "Le—n", "Lu’s", "µabc", "Lew™ka", "x… y",
             "Ume†", "Smith†", "", "²", "c½ur", "s°b" })
        QTest::addRow("none in %s", text) << QString::fromUtf8(text) << false;
}

void EncodedSignsTest::placesAreTold()
{
    QFETCH(QString, text);
    QFETCH(bool, usual);
    const std::u32string characters = text.toStdU32String();
    bool found = false;
    for (std::size_t i = 0; i < characters.size() && !found; ++i)
        found = characters[i] >= 0x80 && isUsualSign(characters, i);
    QCOMPARE(found, usual);
}

static QByteArray rowsOf(const QByteArray &text, int count)
{
    QByteArray bytes = "id,text\n";
    for (int i = 0; i < count; ++i)
        bytes += QByteArray::number(i) + ',' + text + ' ' + QByteArray::number(i) + '\n';
    return bytes;
}

void EncodedSignsTest::signsKeepTheUsualPage_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : { "Köln;µg/m³", "Behälter;m²", "R² = 1", "John’s car", "l’eau de Paris", "O’Brien",
             "Windows™", "Acme® Ltd", "© 2020 Acme", "text—more text", "He said — no", "and so on…", "« oui »",
             "„Haus“", "he said “yes”", "the ‘new’ one", "¡Claro!", "¿Que?", "Œuvre", "1¼ cup", "±5", "n° 7",
             "the kids’ room", "5 ‰", "• item", "naïve", "Müller’s", "Preis (€)" })
        QTest::newRow(text) << QByteArray(text);
}

void EncodedSignsTest::signsKeepTheUsualPage()
{
    QFETCH(QByteArray, text);
    for (const int rows : { 1, 3, 65 }) {
        const QByteArray table = rowsOf(text, rows);
        const QByteArray found = detectEncoding({ encodeText(table, "windows-1252", false), {} }, {}).name;
        QCOMPARE(decodeText(encodeText(table, "windows-1252", false), found, {}), table);
    }
}

void EncodedSignsTest::lettersThatLookLikeSignsStayLetters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("Polish ł") << QByteArray("Michał,Paweł,żaba") << QByteArray("windows-1250");
    QTest::newRow("Macintosh í") << QByteArray("Martínez,García,Luís") << QByteArray("macintosh");
    QTest::newRow("Macintosh ó") << QByteArray("León,Gómez,López") << QByteArray("macintosh");
    QTest::newRow("DOS ü, à") << QByteArray("città,università,più,perché") << QByteArray("IBM850");
}

void EncodedSignsTest::lettersThatLookLikeSignsStayLetters()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, encoding);
    for (const int rows : { 1, 65 }) {
        const QByteArray table = rowsOf(text, rows);
        const QByteArray found = detectEncoding({ encodeText(table, encoding, false), {} }, {}).name;
        QCOMPARE(
            QString::fromUtf8(decodeText(encodeText(table, encoding, false), found, {})), QString::fromUtf8(table));
    }
}

QTEST_APPLESS_MAIN(EncodedSignsTest)
#include "EncodedSignsTest.moc"
