#include "source/reports/HistoryKeys.h"

#include <QSet>
#include <QTest>

using namespace tranche;

/// Keys by which tests are known again.
class HistoryKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreKnownAgain();
    void manyNamesAreToldApart();
};

static TestCase testNamed(const std::string &name)
{
    TestCase testCase;
    testCase.name = name;
    testCase.className = "c";
    return testCase;
}

void HistoryKeysTest::namesAreKnownAgain()
{
    HistoryKeys keys;
    const std::string first = keys.keyOf("s", testNamed("a"));
    QVERIFY(!keys.isFoundTwice());
    QCOMPARE(keys.keyOf("s", testNamed("a")), first + "#2");
    QVERIFY(keys.isFoundTwice());
    QCOMPARE(keys.keyOf("s", testNamed("a")), first + "#3");
    QVERIFY(!keys.isFoundTwice()); // not for the first time
    QVERIFY(keys.keyOf("t", testNamed("a")) != first);
    QCOMPARE(keys.namesTwice(), qint64(1));
    QCOMPARE(HistoryKeys().keyOf("s", testNamed("a")), first); // in each report alike
}

void HistoryKeysTest::manyNamesAreToldApart()
{
    constexpr int many = 50'000;
    HistoryKeys keys;
    QSet<QByteArray> known;
    for (int round = 1; round <= 2; ++round) {
        for (int i = 0; i < many; ++i) {
            const std::string key = keys.keyOf("suite", testNamed(std::to_string(i)));
            QCOMPARE(key.ends_with("#2"), round == 2);
            known.insert(QByteArray::fromStdString(key));
        }
        QCOMPARE(known.size(), qsizetype(many) * round);
    }
    QCOMPARE(keys.namesTwice(), qint64(many));
}

QTEST_APPLESS_MAIN(HistoryKeysTest)
#include "HistoryKeysTest.moc"
