#include "store/CarriedStore.h"
#include "core/Failure.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tranche;

/// What is kept of rows for those that come later.
class CarriedStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void packs();
    void damagedPacks();
    void valuesAbove();
    void whatWasNotedLast();
};

void CarriedStoreTest::packs()
{
    SeenPack pack;
    QCOMPARE(unpackSeen(packSeen(pack)).isEmpty(), true);
    pack.rowsGone.add(5, 9);
    pack.rowsGone.add(12);
    pack.values = { { 1, { 2, 1 } }, { ~0ULL, { 1'000'000'000'000, 999'999'999'999 } }, { 7, { 3, 2 } } };
    const SeenPack again = unpackSeen(packSeen(pack));
    QVERIFY(again.values == pack.values);
    QVERIFY(again.rowsGone == pack.rowsGone);
}

void CarriedStoreTest::damagedPacks()
{
    SeenPack pack;
    pack.values = { { 1, { 2, 1 } }, { 3, { 4, 3 } } };
    const QByteArray whole = packSeen(pack);
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const QByteArray cut = whole.left(length);
        QVERIFY_THROWS_EXCEPTION(Failure, unpackSeen(cut));
    }
}

void CarriedStoreTest::valuesAbove()
{
    const ValuesAbove above { "", "a \"quoted\" ü", "b" };
    QVERIFY(valuesAboveFromText(valuesAboveText(above)) == above);
    QCOMPARE(valuesAboveText(ValuesAbove(2)), QString());
    QVERIFY(valuesAboveFromText({}).empty());
    const std::map<qint64, ValuesAbove> rows { { 3, above }, { 12, { "", "", "" } } };
    QVERIFY(aboveRowsFromText(aboveRowsText(rows)) == rows);
    QVERIFY(aboveRowsFromText({}).empty());
}

void CarriedStoreTest::whatWasNotedLast()
{
    const QTemporaryDir folder;
    JobStore store(folder.path());
    const qint64 import = store.add(ImportRequest());
    const qint64 other = store.add(ImportRequest());
    CarriedStore carried(store);
    QVERIFY(carried.memory(import).above.empty());
    carried.note(import, { "x" }, { {}, { { 10, { 2, 1 } }, { 20, { 3, 2 } }, { 30, { 4, 3 } } } });
    carried.note(other, { "z" }, { {}, { { 99, { 2, 1 } } } });
    carried.note(import, { "y" }, {});
    SeenPack retried;
    retried.rowsGone.add(2);
    retried.values = { { 40, { 3, 2 } } };
    carried.addSeen(import, retried);

    MappingMemory memory = carried.memory(import);
    QVERIFY(memory.above == ValuesAbove { "y" });
    QCOMPARE(memory.seen.size(), std::size_t(3));
    QVERIFY(!memory.seen.add({ 20, { 50, 49 } })); // its row holds another value now
    QVERIFY(memory.seen.add({ 40, { 50, 49 } }));
    NumberRanges again;
    again.add(1);
    QVERIFY(!carried.memory(import, again).seen.add({ 10, { 50, 49 } }));

    carried.forget(import);
    QVERIFY(carried.memory(import).above.empty());
    QCOMPARE(carried.memory(import).seen.size(), std::size_t(0));
    QCOMPARE(carried.memory(other).seen.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(CarriedStoreTest)
#include "CarriedStoreTest.moc"
