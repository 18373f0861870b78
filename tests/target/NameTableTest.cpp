#include "target/NameTable.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace tranche;

/// Names in memory, against a map.
class NameTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomNamesAgainstAMap();
    void namesOfAnyLength();
};

void NameTableTest::randomNamesAgainstAMap()
{
    QRandomGenerator random(5);
    NameTable table;
    std::map<std::string, std::int64_t> known;
    for (int step = 0; step < 20'000; ++step) {
        const std::string name
            = std::string(std::size_t(random.bounded(3)) * 13, 'x') + std::to_string(random.bounded(500));
        const auto expected = known.find(name);
        const FoundKey *found = table.find(name);
        QCOMPARE(found != nullptr, expected != known.end());
        if (found != nullptr)
            QCOMPARE(found->key.integer, expected->second);
        if (found != nullptr && random.bounded(3) == 0) {
            table.forget(name);
            known.erase(name);
        } else if (found == nullptr) {
            FoundKey key { FoundKey::Kind::Found, {} };
            key.key.kind = CellKind::Integer;
            key.key.integer = step;
            table.add(name, key);
            known[name] = step;
        }
        if (step == 10'000) {
            table.clear();
            known.clear();
            table.reserve(100);
        }
    }
    QVERIFY(table.size() <= 1500);
}

void NameTableTest::namesOfAnyLength()
{
    NameTable table;
    for (const std::size_t length : { 0U, 1U, 23U, 24U, 25U, 32'768U, 32'769U, 100'000U }) {
        const std::string name(length, 'n');
        QVERIFY(table.find(name) == nullptr);
        table.add(name, { FoundKey::Kind::NotFound, {} });
        QVERIFY(table.find(name) != nullptr);
    }
    QVERIFY(table.find(std::string(24, 'm')) == nullptr);
    QVERIFY(table.bytes() > 165'000);
}

QTEST_GUILESS_MAIN(NameTableTest)
#include "NameTableTest.moc"
