#include "core/NullWords.h"

#include <QTest>

using namespace tranche;

class NullWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void known_data();
    void known();
    void ownWords();
    void asText_data();
    void asText();
};

static std::string_view viewOfBytes(const QByteArray &text)
{
    return { text.constData(), std::size_t(text.size()) };
}

void NullWordsTest::known_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isWord");
    for (const char *word : { "NA", "N/A", "n/a", "#N/A", "null", "NULL", "None", "nan", "NaN", "-", "--", "---", ".",
             "..", "?", "\\N", "(null)", "not available", "Not Available", "k. A.", "k.A.", "keine Angabe", "s/o",
             "n. d.", "n.v.", "brak", "BRAK DANYCH", "Non renseigné", "NON RENSEIGNÉ", "Н/Д", "нет данных", "Μ/Δ",
             "sin datos", "não disponível", "なし", "无", "—", " n/a ", "\tNA", "\xC2\xA0-\xC2\xA0", " ", " \t" })
        QTest::newRow(word) << QByteArray(word) << true;
    for (const char *other : { "", "0", "-1", "n", "a", "x", "no", "yes", "naN1", "n/ab", "nul l", "<5", "Nannette",
             "-.-", "1", "not available at all, since nobody has measured it", "\xFF", "\xC3", "n\xC3" })
        QTest::newRow(other) << QByteArray(other) << false;
    QTest::newRow("long") << QByteArray(100000, '-') << false;
    QTest::newRow("blanks and no more") << QByteArray(100000, ' ') << true;
    QTest::newRow("with a NUL byte") << QByteArray("n/a\0", 4) << false;
}

void NullWordsTest::known()
{
    QFETCH(QByteArray, value);
    QTEST(isKnownNullWord(viewOfBytes(value)), "isWord");
}

void NullWordsTest::ownWords()
{
    const NullWords words = nullWordsFromText("closed, Größer ,-999");
    QVERIFY(words.hold("closed"));
    QVERIFY(words.hold(" CLOSED "));
    QVERIFY(words.hold("GRÖSSER") == false);
    QVERIFY(words.hold("größer"));
    QVERIFY(words.hold("GRÖßER"));
    QVERIFY(words.hold("-999"));
    QVERIFY(!words.hold("n/a"));
    QVERIFY(!words.hold(""));
    QVERIFY(words.mayBeNumbers());
    const NullWords both = nullWordsFromText("auto,closed");
    QVERIFY(both.hold("n/a") && both.hold("closed") && !both.hold("open"));
    QVERIFY(!both.mayBeNumbers());
    const QByteArray longWord(50, 'w');
    const NullWords longWords { false, { longWord } };
    QVERIFY(longWords.hold(viewOfBytes(longWord)));
    QVERIFY(!longWords.hold(viewOfBytes(longWord + 'w')));
}

void NullWordsTest::asText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<NullWords>("words");
    QTest::newRow("auto") << "auto" << NullWords { true, {} };
    QTest::newRow("none") << "none" << NullWords {};
    QTest::newRow("own") << "A,B" << NullWords { false, { "A", "B" } };
    QTest::newRow("both") << "auto,x y" << NullWords { true, { "x y" } };
}

void NullWordsTest::asText()
{
    QFETCH(QString, text);
    QTEST(nullWordsFromText(text), "words");
    QCOMPARE(nullWordsText(nullWordsFromText(text)), text);
}

QTEST_APPLESS_MAIN(NullWordsTest)
#include "NullWordsTest.moc"
