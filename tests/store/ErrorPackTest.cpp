#include "core/Failure.h"
#include "store/ChunkPack.h"
#include "store/ErrorGrouping.h"
#include "store/PackedBytes.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>
#include <functional>

using namespace tranche;

class ErrorPackTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas();
    void countsKinds();
    void groupsKindsOfManyPacks();
    void joinedColumnsAreKept();
    void columnsAreFoundByNumberOrName();
    void packsOfOlderVersionsAreRead();
    void packsOfTheFormBeforeAreRead();
    void damageIsNoticed();
    void anyBytesAreReadOrRefused();
};

static QList<ImportError> someErrors(QRandomGenerator &random)
{
    const QStringList columns { "", "quantity", "größe", "a, b" };
    const QStringList values { "", "n/a", "twelve", QString(1000, u'x'), "“\n”",
        QString::fromUtf8("\xF0\x9F\x98\x80") };
    QList<ImportError> errors;
    qint64 row = random.bounded(1, 100000);
    for (int left = random.bounded(40); left > 0; --left) {
        row += random.bounded(-2, 5); // a row may have several errors, and they need not ascend
        ImportError error;
        error.line = row + random.bounded(-1, 3);
        error.row = row;
        error.column = columns[random.bounded(columns.size())];
        if (error.column == "a, b" && random.bounded(2) == 0)
            error.joinedColumns = QStringList { "a", "b" };
        if (!error.column.isEmpty() && random.bounded(4) != 0) // of an older store, it has none
            error.columnNumbers
                = error.joinedColumns.isEmpty() ? QList<int> { random.bounded(1, 4) } : QList<int> { 3, 0 };
        error.value = values[random.bounded(values.size())];
        error.code = random.bounded(2) == 0 ? "type.integer" : "constraint.unique";
        error.message = error.value.left(5) + " is wrong";
        errors.append(error);
    }
    return errors;
}

void ErrorPackTest::comesBackAsItWas()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) {
        const auto errors = someErrors(random);
        QCOMPARE(unpackErrors(packErrors(errors)), errors);
    }
    QCOMPARE(unpackErrors({}), {});
    ImportError far;
    far.line = std::numeric_limits<qint64>::max();
    far.row = 1;
    QCOMPARE(unpackErrors(packErrors({ far, {} })), (QList<ImportError> { far, {} }));
}

void ErrorPackTest::countsKinds()
{
    QRandomGenerator random(8);
    for (int i = 0; i < 200; ++i) {
        const auto errors = someErrors(random);
        QMap<QStringList, int> expected; // the obvious twin
        QList<qint64> rowsWithNa;
        for (const ImportError &error : errors) {
            ++expected[{ error.column, error.code, error.value }];
            if (error.value == "n/a" && !rowsWithNa.contains(error.row))
                rowsWithNa.append(error.row);
        }
        std::sort(rowsWithNa.begin(), rowsWithNa.end());
        const QByteArray packed = packErrors(errors);
        QMap<QStringList, int> counted;
        QMap<std::string, QStringList> byIdentity;
        forEachKind(packed, [&](const PackedKind &kind) {
            const QStringList key { textOf(kind.column), textOf(kind.code), textOf(kind.value) };
            counted[key] += int(kind.count);
            byIdentity[std::string(kind.identity)] = key;
        });
        QCOMPARE(counted, expected);
        QCOMPARE(byIdentity.size(), expected.size());
        QCOMPARE(rowsWithErrors(packed, [](const PackedKind &kind) { return kind.value == "n/a"; }), rowsWithNa);
    }
}

void ErrorPackTest::groupsKindsOfManyPacks()
{
    QRandomGenerator random(10);
    for (const int packs : { 0, 1, 3, 400 }) {
        struct Expected
        {
            qint64 count = 0;
            QSet<qint64> chunks;
        };
        QMap<QStringList, Expected> expected; // the obvious twin
        ErrorGrouping grouping;
        for (int chunk = 1; chunk <= packs; ++chunk) {
            auto errors = someErrors(random);
            if (packs == 400) { // and values that are all different, so that the table grows
                for (int i = 0; i < 20; ++i)
                    errors.append({ { i, i }, "id", QString::number(random.generate()), "type.integer", "no", {} });
            }
            for (const ImportError &error : std::as_const(errors)) {
                Expected &group = expected[{ error.column, error.code, error.value }];
                ++group.count;
                group.chunks.insert(chunk);
            }
            grouping.add(chunk, packErrors(errors));
        }
        qsizetype groups = 0;
        qint64 before = std::numeric_limits<qint64>::max();
        grouping.forEach(0, [&](const ErrorGrouping::Group &group) {
            const QStringList key { textOf(group.kind.column), textOf(group.kind.code), textOf(group.kind.value) };
            QVERIFY(expected.contains(key));
            QCOMPARE(group.count, expected[key].count);
            QCOMPARE(group.chunks, expected[key].chunks.size());
            QVERIFY(group.count <= before);
            before = group.count;
            ++groups;
        });
        QCOMPARE(groups, expected.size());
        int few = 0;
        grouping.forEach(2, [&few](const ErrorGrouping::Group &) { ++few; });
        QCOMPARE(few, std::min(2, int(expected.size())));
    }
}

void ErrorPackTest::joinedColumnsAreKept()
{
    const ImportError ofOne { { 2, 1 }, "City, Country", "x", "type.integer", "no", {} };
    const ImportError ofTwo { { 2, 1 }, "City, Country", "x", "type.integer", "no", { "City", "Country" } };
    QCOMPARE(unpackErrors(packErrors({ ofOne, ofTwo })), (QList<ImportError> { ofOne, ofTwo }));
    QCOMPARE(ofOne.columns(), QStringList("City, Country"));
    QCOMPARE(ofTwo.columns(), (QStringList { "City", "Country" }));
    QCOMPARE(ImportError().columns(), QStringList());
    // One change for all values of a column is none for what several columns are about together.
    const auto isOfColumn
        = [](const PackedKind &kind) { return kind.column == "City, Country" && kind.joinedColumns.isEmpty(); };
    QCOMPARE(rowsWithErrors(packErrors({ ofTwo }), isOfColumn), QList<qint64>());
    QCOMPARE(rowsWithErrors(packErrors({ ofOne }), isOfColumn), QList<qint64> { 1 });
}

void ErrorPackTest::columnsAreFoundByNumberOrName()
{
    const QStringList names { "id", "name", "id" }; // a file may give two columns one name
    ImportError error { { 2, 1 }, "id", "x", "type.integer", "no", {}, { 3 } };
    QCOMPARE(error.columnsIn(names), QList<int> { 2 });
    QCOMPARE(unpackErrors(packErrors({ error })), QList<ImportError> { error });
    error.columnNumbers.clear();
    QCOMPARE(error.columnsIn(names), QList<int> { 0 });
    const ImportError ofTwo { { 2, 1 }, "name, id", "x", "constraint.unique", "no", { "name", "id" }, { 2, 3 } };
    QCOMPARE(ofTwo.columnsIn(names), (QList<int> { 1, 2 }));
    const ImportError ofField { { 2, 1 }, "made, name", "x", "constraint.unique", "no", { "made", "name" }, { 0, 2 } };
    QCOMPARE(ofField.columnsIn(names), QList<int> { 1 });
    const ImportError elsewhere { { 2, 1 }, "name", "x", "type.integer", "no", {}, { 9, -1 } };
    QCOMPARE(elsewhere.columnsIn(names), QList<int>());
    QCOMPARE(ImportError().columnsIn(names), QList<int>());
    QCOMPARE(error.kind(), ErrorKind::Type);
    QCOMPARE(ofTwo.kind(), ErrorKind::Constraint);
    QCOMPARE(errorKind(missingParentCode), ErrorKind::Constraint);
    QCOMPARE(errorKind("row.fields"), ErrorKind::Row);
    QCOMPARE(errorKind("rows.fields"), ErrorKind::Other);
    QCOMPARE(errorKind(""), ErrorKind::Other);
}

/// With joined columns, without numbers.
void ErrorPackTest::packsOfTheFormBeforeAreRead()
{
    const auto packed = [](int kinds) {
        PackWriter before;
        before.number(0);
        before.number(kinds);
        for (int kind = 0; kind < kinds; ++kind) {
            for (const char *text : { "a, b", "constraint.unique", "x, y", "twice" })
                before.text(text);
            before.number(1);
            before.number(2);
            before.text("a");
            before.text("b");
        }
        for (int kind = 0; kind < kinds; ++kind) {
            before.difference(1);
            before.difference(1);
            before.number(kind);
        }
        return before.bytes();
    };
    QCOMPARE(unpackErrors(packed(0)), QList<ImportError>());
    QCOMPARE(unpackErrors(packed(1)),
        (QList<ImportError> { { { 1, 1 }, "a, b", "x, y", "constraint.unique", "twice", { "a", "b" } } }));
    QCOMPARE(unpackErrors(packed(2)).size(), 2);
    PackWriter newer;
    for (const int number : { 0, 0, 4, 0 })
        newer.number(number);
    QVERIFY_THROWS_EXCEPTION(Failure, unpackErrors(newer.bytes()));
}

void ErrorPackTest::packsOfOlderVersionsAreRead()
{
    PackWriter old;
    old.number(1);
    for (const char *text : { "City, Country", "constraint.unique", "x, y", "twice" })
        old.text(text);
    old.number(2);
    for (const qint64 row : { 7, 1 }) {
        old.difference(row + 1 - (row == 1 ? 1 : 0));
        old.difference(row);
        old.number(0);
    }
    const auto errors = unpackErrors(old.bytes());
    QCOMPARE(errors,
        (QList<ImportError> { { { 8, 7 }, "City, Country", "x, y", "constraint.unique", "twice", {} },
            { { 9, 8 }, "City, Country", "x, y", "constraint.unique", "twice", {} } }));
    qint64 count = 0;
    forEachKind(old.bytes(), [&count](const PackedKind &kind) { count += kind.count; });
    QCOMPARE(count, 2);
}

void ErrorPackTest::damageIsNoticed()
{
    QRandomGenerator random(9);
    for (int i = 0; i < 300; ++i) {
        QByteArray packed = packErrors(someErrors(random));
        if (random.bounded(2) == 0)
            packed.truncate(random.bounded(packed.size() + 1));
        else
            packed[random.bounded(packed.size())] = char(random.bounded(256));
        try { // either it still says something, or it is said to be damaged: nothing else happens
            unpackErrors(packed);
        } catch (const Failure &failure) {
            QCOMPARE(failure.code(), "store.damaged");
        }
    }
    const QByteArray packed = packErrors({ { { 5, 4 }, "quantity", "n/a", "type.integer", "no" } });
    QVERIFY_THROWS_EXCEPTION(Failure, unpackErrors(packed.chopped(1)));
    PackWriter negative; // as many errors of a kind as none can be
    negative.number(1);
    for (int i = 0; i < 4; ++i)
        negative.text("x");
    negative.number(-5);
    QVERIFY_THROWS_EXCEPTION(Failure, forEachKind(negative.bytes(), [](const PackedKind &) {}));
    QVERIFY_THROWS_EXCEPTION(Failure, forEachKind(packed.left(3), [](const PackedKind &) {}));
}

/// Bytes that nobody packed, with numbers of every length among them.
static QByteArray anyBytes(QRandomGenerator &random)
{
    PackWriter pack;
    for (int left = random.bounded(12); left > 0; --left) {
        if (random.bounded(3) == 0)
            pack.text(QByteArray(random.bounded(4), char(random.bounded(256))));
        else
            pack.number(qint64(random.generate64() >> random.bounded(64)));
    }
    QByteArray bytes = pack.bytes();
    if (!bytes.isEmpty() && random.bounded(2) == 0)
        bytes[random.bounded(bytes.size())] = char(random.bounded(256));
    return bytes;
}

/// A store that was damaged, or made to do harm, is never a crash, nor undefined, nor endless.
void ErrorPackTest::anyBytesAreReadOrRefused()
{
    QRandomGenerator random(10);
    int refused = 0;
    for (int i = 0; i < 20000; ++i) {
        const QByteArray bytes = anyBytes(random);
        const auto all = [](const PackedKind &) { return true; };
        const std::array<std::function<void()>, 4> readings { [&] { unpackErrors(bytes); },
            [&] { unpackChunks(bytes); }, [&] { rowsWithErrors(bytes, all); }, [&] { ErrorGrouping().add(1, bytes); } };
        for (const auto &reading : readings) {
            try {
                reading();
            } catch (const Failure &failure) {
                QCOMPARE(failure.code(), "store.damaged");
                ++refused;
            }
        }
    }
    QVERIFY(refused > 1000);
    ChunkSummary chunk;
    chunk.rows = -1;
    QVERIFY_THROWS_EXCEPTION(Failure, unpackChunks(packChunks({ chunk })));
}

QTEST_APPLESS_MAIN(ErrorPackTest)
#include "ErrorPackTest.moc"
