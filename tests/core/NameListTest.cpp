#include "core/NameList.h"
#include "core/NullWords.h"
#include "core/WordList.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tranche;

class NameListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void read_data();
    void read();
    void randomNamesAreReadAsWritten();
    void longOnes();
    void nullWords();
    void words();
};

void NameListTest::read_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *text, const QStringList &names) { QTest::newRow(text) << QString(text) << names; };
    row("a", { "a" });
    row(" a , b c ", { "a", "b c" });
    row("", {});
    row(" , ,", {});
    row("a,,b", { "a", "b" });
    row("\"a,b\",c", { "a,b", "c" });
    row("c, \"a,b\" ", { "c", "a,b" });
    row("\" a \"", { " a " });
    row("\"a \"\"b\"\"\"", { "a \"b\"" });
    row("\"\"", { "" });
    row("5\" pipe,b", { "5\" pipe", "b" });
    row("\"a", { "\"a" }); // not closed: as it stands
    row("\"a,b", { "\"a", "b" });
    row("\"a\"b,c", { "\"a\"b", "c" });
}

void NameListTest::read()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, names);
    QCOMPARE(namesFromText(text), names);
    QCOMPARE(namesFromText(namesText(names)), names);
}

void NameListTest::randomNamesAreReadAsWritten()
{
    static const QStringList parts { "a", "\"", ",", " ", "ä", "=" };
    QRandomGenerator random(3);
    for (int round = 0; round < 2000; ++round) {
        QStringList names;
        for (int i = random.bounded(4); i > 0; --i) {
            QString name;
            for (int j = random.bounded(5); j > 0; --j)
                name += parts[random.bounded(int(parts.size()))];
            names.append(name);
        }
        QVERIFY2(namesFromText(namesText(names)) == names, qPrintable(namesText(names)));
    }
}

void NameListTest::longOnes()
{
    // An open quote is looked for once for each name that begins with one; a command line holds no more than this.
    QCOMPARE(namesFromText(QString(100'000, ',')), QStringList());
    QCOMPARE(namesFromText(QStringLiteral("\"\"").repeated(50'000)).size(), 1);
}

void NameListTest::nullWords()
{
    const NullWords words = nullWordsFromText("auto,\"none, really\",x");
    QVERIFY(words.known);
    QCOMPARE(words.own, QList<QByteArray>({ "none, really", "x" }));
    QVERIFY(words.hold("None, really"));
    QCOMPARE(nullWordsText(words), "auto,\"none, really\",x");
}

void NameListTest::words()
{
    QCOMPARE(wordAt("a|b|c", 1), "b");
    QCOMPARE(wordAt("a|b|c", 3), "");
    QCOMPARE(placeOfWord("a|b|c", "c"), 2);
    QCOMPARE(placeOfWord("a|b|c", "d"), -1);
    QCOMPARE(placeOfWord("a|b|c", ""), -1);
}

QTEST_GUILESS_MAIN(NameListTest)
#include "NameListTest.moc"
