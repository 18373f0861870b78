#include "core/AsciiText.h"

#include <QTest>

using namespace tranche;

/// Letters of ASCII alone are folded, whatever locale the program runs in.
class AsciiTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyByte();
    void forms_data();
    void forms();
};

void AsciiTextTest::everyByte()
{
    const std::string_view capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const std::string_view small = "abcdefghijklmnopqrstuvwxyz";
    for (int code = 0; code < 256; ++code) {
        const char byte = char(code);
        const std::size_t at = capitals.find(byte);
        QCOMPARE(asciiLower(byte), at == std::string_view::npos ? byte : small[at]);
        const bool isLetter = at != std::string_view::npos || small.find(byte) != std::string_view::npos;
        QCOMPARE(isAsciiLetter(byte), isLetter);
        QCOMPARE(isLetterByte(byte), isLetter || code >= 128);
    }
    QCOMPARE(asciiLower(std::string_view("NULL İI Ä1")), std::string("null İi Ä1"));
}

void AsciiTextTest::forms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("a code") << QByteArray("MG-8769") << QByteArray("a-9");
    QTest::newRow("a number and a letter") << QByteArray("14b") << QByteArray("9a");
    QTest::newRow("other scripts") << QByteArray("№ 7é") << QByteArray("a 9a");
    QTest::newRow("signs that follow each other") << QByteArray("--//") << QByteArray("-/");
}

void AsciiTextTest::forms()
{
    QFETCH(QByteArray, text);
    QTEST(QByteArray::fromStdString(textForm({ text.constData(), std::size_t(text.size()) })), "form");
}

QTEST_APPLESS_MAIN(AsciiTextTest)
#include "AsciiTextTest.moc"
