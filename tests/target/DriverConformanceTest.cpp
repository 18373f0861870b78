#include "core/Failure.h"
#include "history/HistoryRebuild.h"
#include "repair/Remedy.h"
#include "run/Runner.h"
#include "run/Splitter.h"
#include "service/Repair.h"
#include "service/plan/Plan.h"
#include "source/bytes/MemorySource.h"
#include "store/ChunkStore.h"
#include "target/ConformanceTarget.h"
#include "target/TargetDrivers.h"
#include "target/TargetFixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace tranche;

/// What each kind of database must do, whatever it is. A new driver is a row of addDrivers().
class DriverConformanceTest : public TargetFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void locations_data() { addDrivers(); }
    void locations();
    void modes_data() { addDrivers(); }
    void modes();
    void refusals_data() { addDrivers(); }
    void refusals();
    void goodChunksBesideABadOneGoIn_data() { addDrivers(); }
    void goodChunksBesideABadOneGoIn();
    void rejectedRowsAreNotedInTheLedger_data() { addDrivers(); }
    void rejectedRowsAreNotedInTheLedger();
    void aRejectedChunkThatComesAgain_data() { addDrivers(); }
    void aRejectedChunkThatComesAgain();
    void aChunkInTheLedgerIsNotWrittenAgain_data() { addDrivers(); }
    void aChunkInTheLedgerIsNotWrittenAgain();
    void nothingIsLeftOfAnUncommittedGroup_data() { addDrivers(); }
    void nothingIsLeftOfAnUncommittedGroup();
    void validationLeavesTheTargetAsItWas_data() { addDrivers(); }
    void validationLeavesTheTargetAsItWas();
    void rowsThatReferToLaterOnes_data() { addDrivers(); }
    void rowsThatReferToLaterOnes();
    void aRowThatUndoesAllLosesNothingElse_data() { addDrivers(); }
    void aRowThatUndoesAllLosesNothingElse();
    void references_data() { addDrivers(); }
    void references();
    void columnsInOtherPlaces_data() { addDrivers(); }
    void columnsInOtherPlaces();
    void ledgerOfManyImports_data() { addDrivers(); }
    void ledgerOfManyImports();
    void recordsOfSeveralTables_data() { addDrivers(); }
    void recordsOfSeveralTables();
    void aTableOfItsOwnIsDropped_data() { addDrivers(); }
    void aTableOfItsOwnIsDropped();
    void catalogue_data() { addDrivers(); }
    void catalogue();
    void takingAnImportBack_data() { addDrivers(); }
    void takingAnImportBack();
    void randomRowsAgainstAnObviousWriter_data() { addDrivers(); }
    void randomRowsAgainstAnObviousWriter();
    void aWholeImport_data() { addDrivers(); }
    void aWholeImport();

private:
    static void addDrivers();
    static Change withKey(const char *key, TargetMode mode = TargetMode::Auto);
    /// What the exception says: "": there was none.
    static QString codeOf(const std::function<void()> &call);
    LedgerState ledger(const QString &key = QStringLiteral("key"));
    /// Makes the table `p` with the unique column `id`.
    void createParent(const QStringList &ids);
    /// Makes the table `t`.
    void create(const QList<TableColumn> &columns, const QList<QStringList> &keys = {},
        const QList<ForeignKey> &references = {});

    MemoryDriver m_memory;
    AddedDriver m_added { m_memory };
    std::unique_ptr<ConformanceTarget> m_target;
    int m_count = 0;
};

static TableColumn column(const char *name, const char *declared = "TEXT", bool notNull = false)
{
    TableColumn column;
    column.name = QString::fromLatin1(name);
    column.declared = QString::fromLatin1(declared);
    column.type = columnTypeFromDeclaration(column.declared);
    column.notNull = notNull;
    return column;
}

void DriverConformanceTest::addDrivers()
{
    QTest::addColumn<QString>("driver");
    QTest::newRow("SQLite") << "sqlite";
    QTest::newRow("memory") << "memory";
}

void DriverConformanceTest::init()
{
    QFETCH(QString, driver);
    if (driver == QLatin1String("sqlite"))
        m_target = std::make_unique<SqliteConformanceTarget>();
    else
        m_target = std::make_unique<MemoryConformanceTarget>(m_memory, ++m_count);
    m_location = m_target->location();
}

DriverConformanceTest::Change DriverConformanceTest::withKey(const char *key, TargetMode mode)
{
    return [key, mode](WriterOptions &options) {
        options.importKey = QString::fromLatin1(key);
        options.mode = mode;
    };
}

QString DriverConformanceTest::codeOf(const std::function<void()> &call)
{
    try {
        call();
        return {};
    } catch (const Failure &failure) {
        return failure.code();
    }
}

LedgerState DriverConformanceTest::ledger(const QString &key)
{
    return lookAtLedger(m_location, key, QStringLiteral("t"));
}

void DriverConformanceTest::create(
    const QList<TableColumn> &columns, const QList<QStringList> &keys, const QList<ForeignKey> &references)
{
    TableSchema schema;
    schema.name = QStringLiteral("t");
    schema.columns = columns;
    schema.foreignKeys = references;
    for (const QStringList &key : keys)
        schema.indexes.append({ {}, key, true, false, true, false });
    m_target->create(schema);
}

void DriverConformanceTest::createParent(const QStringList &ids)
{
    TableSchema parent;
    parent.name = QStringLiteral("p");
    parent.columns = { column("id") };
    parent.indexes = { { {}, { QStringLiteral("id") }, true, false, true, false } };
    m_target->create(parent);
    for (const QString &id : ids)
        m_target->insert(parent.name, { id });
}

void DriverConformanceTest::locations()
{
    const TargetLocation location = parseTarget(m_target->url(), QStringLiteral("/"));
    QCOMPARE(location, m_location);
    QCOMPARE(parseTarget(targetText(location), QStringLiteral("/")), location);
    QCOMPARE(targetLabel(m_target->url()), m_target->url());
    QCOMPARE(driverName(m_target->url()), location.driver);
    QVERIFY(!targetName(location).isEmpty());
    QVERIFY(!driverOf(location).exists(location));
    QCOMPARE(lookAtLedger(location, QStringLiteral("key"), QStringLiteral("t")), LedgerState());
    QCOMPARE(codeOf([&] { driverOf(location).catalogue(location); }), QStringLiteral("target.missing"));
    QCOMPARE(codeOf([&] { parseTarget(location.driver + QLatin1Char(':'), QStringLiteral("/")); }),
        QStringLiteral("call.target"));
    QCOMPARE(
        codeOf([] { parseTarget(QStringLiteral("nosuch://x"), QStringLiteral("/")); }), QStringLiteral("call.target"));
}

void DriverConformanceTest::modes()
{
    QCOMPARE(codeOf([&] { importText("n\n1\n", 100, withKey("a", TargetMode::Append)); }),
        QStringLiteral("target.table_missing"));
    QVERIFY(!driverOf(m_location).exists(m_location)); // a target that was made in vain is gone again
    importText("n\n1\n", 100, withKey("b", TargetMode::Create));
    QCOMPARE(codeOf([&] { importText("n\n1\n", 100, withKey("c", TargetMode::Create)); }),
        QStringLiteral("target.table_exists"));
    importText("n\n2\n", 100, withKey("d", TargetMode::Append));
    QCOMPARE(m_target->rows(QStringLiteral("t")), QStringList({ "1", "2" }));
    QCOMPARE(codeOf([&] { importText("m\n2\n", 100, withKey("e", TargetMode::Append)); }),
        QStringLiteral("target.field_missing"));
    importText("m\nx\n", 100, withKey("f", TargetMode::Replace));
    putInPlace("f");
    QCOMPARE(m_target->rows(QStringLiteral("t")), QStringList { "x" });
}

/// Customers, their orders and the lines of these, and remarks on customers beside them: whole or not at all.
void DriverConformanceTest::recordsOfSeveralTables()
{
    const auto split = [](bool reject, bool checks) {
        return [=](WriterOptions &options) {
            const QStringList tables { "c", "no", "l", "remark" };
            for (MappedColumn &column : options.mapping.columns)
                column.table = std::max(0, int(tables.indexOf(column.field)));
            options.mapping.children = { { "orders", "t_id", "id", true, 0, { "no" } },
                { "lines", "orders_no", "no", false, 1, {} }, { "remarks", "t_id", "id", true, 0, {} } };
            options.mapping.grouping = { RecordGrouping::Kind::RepeatedParent, { "c" } };
            options.design.primaryKey = QStringList { "id" };
            options.rejectRows = reject;
            options.validateOnly = checks;
        };
    };
    const QByteArray csv("c,no,l,remark\nAnn,1,x,\nAnn,1,y,late\nAnn,2,z,\nBob,,,never\nCid,3,x,\nCid,1,y,\n"
                         "Cid,4,z,\nDan,bad,x,\nEva,5,x,\n");
    const auto codes = [](const std::vector<ChunkOutcome> &outcomes) {
        QStringList told;
        for (const ChunkOutcome &outcome : outcomes) {
            for (const ImportError &error : outcome.errors)
                told.append(QStringLiteral("%1:%2").arg(error.line).arg(error.code));
        }
        return told;
    };
    const QStringList wrong { "7:constraint.unique", "9:type.integer" };
    QCOMPARE(codes(importText(csv, 100, split(true, true))), wrong);
    QVERIFY(!ledger().begun);
    QCOMPARE(codes(importText(csv, 100, split(true, false))), wrong);
    QCOMPARE(m_target->rows("t"), QStringList({ "1,Ann", "2,Bob", "3,Eva" }));
    QCOMPARE(m_target->rows("orders"), QStringList({ "1,1", "1,2", "3,5" }));
    QCOMPARE(m_target->rows("lines"), QStringList({ "1,x", "1,y", "2,z", "5,x" }));
    QCOMPARE(m_target->rows("remarks"), QStringList({ "1,late", "2,never" }));
    const LedgerState state = ledger();
    QCOMPARE(state.counts.inserted, 5);
    QCOMPARE((std::vector<qint64>(state.counts.ofTables.begin(), state.counts.ofTables.begin() + 5)),
        (std::vector<qint64> { 3, 3, 4, 2, 0 }));
    WriterOptions again = options({ "c", "no", "l", "remark" });
    split(true, false)(again);
    QVERIFY(makeWriter(again)->dropTable());
    QVERIFY(!ledger().begun);
    const auto inChunks = importText(csv, 1, split(false, false));
    QCOMPARE(codes(inChunks), wrong);
    QCOMPARE(m_target->rows("t"), QStringList({ "1,Ann", "2,Bob", "3,Eva" }));
    QCOMPARE(m_target->rows("lines"), QStringList({ "1,x", "1,y", "2,z", "5,x" }));
}

void DriverConformanceTest::aTableOfItsOwnIsDropped()
{
    const auto drop = [this](const char *key, TargetMode mode = TargetMode::Auto) {
        WriterOptions chosen = options({ "n" }, key);
        chosen.mode = mode;
        return makeWriter(chosen)->dropTable();
    };
    QVERIFY(drop("a")); // nothing is there
    importText("n\n1\n2\n", 100, withKey("a"));
    QVERIFY(!drop("b")); // it is not b's
    QVERIFY(drop("b", TargetMode::Replace)); // which b has not replaced yet
    QCOMPARE(m_target->rows("t"), QStringList({ "1", "2" }));
    QVERIFY(drop("a"));
    QCOMPARE(lookAtLedger(m_location, "a", "t"), LedgerState());
    QVERIFY(!driverOf(m_location).catalogue(m_location)->table("t"));
    QVERIFY(drop("a"));
    importText("n\n3\n", 100, withKey("a"));
    QCOMPARE(m_target->rows("t"), QStringList { "3" });
    importText("n\n4\n", 100, withKey("b"));
    QVERIFY(!drop("a")); // b's row is in it
    m_target->insert("t", { "5" });
    QVERIFY(!drop("a"));
    QCOMPARE(m_target->rows("t"), QStringList({ "3", "4", "5" }));
    QCOMPARE(ledger("a").rows, 1);
    QCOMPARE(ledger("b").rows, 1);
}

void DriverConformanceTest::refusals()
{
    createParent({ QStringLiteral("x") });
    create({ column("n", "INTEGER"), column("a", "TEXT", true), column("b"), column("c"), column("d") },
        { { QStringLiteral("n") }, { QStringLiteral("b"), QStringLiteral("c") } },
        { { QStringLiteral("p"), { QStringLiteral("d") }, { QStringLiteral("id") } } });
    const auto outcomes = importText("n,a,b,c,d\n"
                                     "1,x,,,\n"
                                     "1,y,,,\n" // n is not unique
                                     "z,x,,,\n" // n is no number
                                     "2,,,,\n" // a is NULL
                                     "3,x,u,v,x\n"
                                     "4,x,u,v,\n" // b and c are not unique
                                     "5,x,u,w,q\n" // d refers to nothing
                                     "6,x,u,w,x\n",
        100);
    QStringList found;
    for (const ImportError &error : outcomes.at(0).errors)
        found.append(QStringLiteral("%1:%2:%3:%4").arg(error.line).arg(error.code, error.column, error.value));
    QCOMPARE(found,
        QStringList({ "3:constraint.unique:n:1", "4:type.integer:n:z",
            "5:constraint.not_null:a:", "7:constraint.unique:b, c:u, v", "8:constraint.foreign_key:d:q" }));
    QCOMPARE(outcomes[0].badRows, (std::vector<std::uint32_t> { 1, 2, 3, 5, 6 }));
    for (const ImportError &error : outcomes[0].errors)
        QVERIFY2(error.message.contains(error.column), qPrintable(error.message));
    QVERIFY(m_target->rows(QStringLiteral("t")).isEmpty());
}

void DriverConformanceTest::goodChunksBesideABadOneGoIn()
{
    create({ column("n", "INTEGER") }, { { QStringLiteral("n") } });
    const auto outcomes = importText("n\n1\n2\n3\n1\n5\n6\n7\n8\n", 2);
    QCOMPARE(m_target->rows(QStringLiteral("t")), QStringList({ "1", "2", "5", "6", "7", "8" }));
    QVERIFY(!outcomes[0].failed && outcomes[1].failed && !outcomes[2].failed);
    QCOMPARE(outcomes[1].rowsImported, 0);
    QCOMPARE(ledger().committed.toText(), QStringLiteral("1,3-4"));
    QCOMPARE(ledger().rows, 6);
}

void DriverConformanceTest::rejectedRowsAreNotedInTheLedger()
{
    const auto reject = [](WriterOptions &options) { options.rejectRows = true; };
    const auto outcomes = importText("n\n1\nx\n3\ny\n", 3, reject);
    QCOMPARE(m_target->rows(QStringLiteral("t")), QStringList({ "1", "3" }));
    QCOMPARE(outcomes[0].rowsImported, 2);
    const std::map<qint64, NumberRanges> bad { { 1, NumberRanges::fromText(QStringLiteral("1"), 0) },
        { 2, NumberRanges::fromText(QStringLiteral("0"), 0) } };
    QCOMPARE(ledger().rejected, bad);
    // The runner died before its job store knew: the rows are looked at again, and none goes in twice.
    const auto again = importText("n\n1\nx\n3\ny\n", 3, reject);
    QCOMPARE(again[0].rowsImported, 2);
    QCOMPARE(again[0].errors, outcomes[0].errors);
    QCOMPARE(m_target->rows(QStringLiteral("t")), QStringList({ "1", "3" }));
}

void DriverConformanceTest::aRejectedChunkThatComesAgain()
{
    importText("n\n1\nx\n3\n", 3, [](WriterOptions &options) { options.rejectRows = true; });
    const auto retry = [](WriterOptions &options) { options.retry = true; };
    QVERIFY(!importText("n\n2\n", 3, retry)[0].failed); // what was rejected, mended
    QCOMPARE(m_target->rows(QStringLiteral("t")), QStringList({ "1", "3", "2" }));
    QVERIFY(ledger().rejected.empty());
    QCOMPARE(ledger().committed.toText(), QStringLiteral("1"));
    QCOMPARE(ledger().rows, 3);
    importText("n\n2\n", 3, retry);
    QCOMPARE(m_target->rows(QStringLiteral("t")).size(), 3);
}

void DriverConformanceTest::aChunkInTheLedgerIsNotWrittenAgain()
{
    importText("n\n1\n2\n", 1);
    const auto again = importText("n\n1\n2\n3\n", 1);
    QCOMPARE(again[0].rowsImported, 1);
    QCOMPARE(m_target->rows(QStringLiteral("t")), QStringList({ "1", "2", "3" }));
    importText("n\n1\n", 1, withKey("another"));
    QCOMPARE(m_target->rows(QStringLiteral("t")), QStringList({ "1", "2", "3", "1" }));
}

void DriverConformanceTest::nothingIsLeftOfAnUncommittedGroup()
{
    MemorySource source(QStringLiteral("test.csv"), "n\n1\n2\n");
    const WriterOptions chosen = options({ QStringLiteral("n") });
    {
        const auto writer = makeWriter(chosen);
        writer->prepare();
        Splitter splitter(source, { {}, chosen.mapping, {}, 1 }, { 2, 2, 1, 1 });
        writer->write(splitter.next()->batch);
    }
    const TargetDriver &driver = driverOf(m_location);
    QVERIFY(!driver.exists(m_location) || driver.catalogue(m_location)->tables().isEmpty());
    QVERIFY(!ledger().begun);
}

void DriverConformanceTest::validationLeavesTheTargetAsItWas()
{
    const auto validate = [](WriterOptions &options) { options.validateOnly = true; };
    QVERIFY(!importText("n\n1\n1\n", 1, validate)[1].failed); // the import would make the table
    QVERIFY(!driverOf(m_location).exists(m_location));
    create({ column("n", "INTEGER") }, { { QStringLiteral("n") } });
    const auto outcomes = importText("n\n1\n2\n1\n", 1, validate);
    QVERIFY(!outcomes[0].failed && !outcomes[1].failed && outcomes[2].failed);
    QVERIFY(m_target->rows(QStringLiteral("t")).isEmpty());
    QVERIFY(!ledger().begun);
}

void DriverConformanceTest::rowsThatReferToLaterOnes()
{
    create({ column("n", "INTEGER"), column("n_above", "INTEGER") }, { { QStringLiteral("n") } },
        { { QStringLiteral("t"), { QStringLiteral("n_above") }, { QStringLiteral("n") } } });
    const auto outcomes = importText("n,n_above\n1,2\n2,\n3,9\n4,5\n5,3\n", 2);
    QVERIFY(!outcomes[0].failed); // 1 refers to 2 below it
    QCOMPARE(outcomes[1].errors.size(), 2); // 9 is nowhere, 5 is in the next chunk
    QCOMPARE(outcomes[1].errors[0].code, QStringLiteral("constraint.foreign_key"));
    QCOMPARE(outcomes[1].errors[0].value, QStringLiteral("9"));
    QVERIFY(outcomes[2].failed); // 3 is not in
    QCOMPARE(m_target->rows(QStringLiteral("t")), QStringList({ "1,2", "2,-" }));
}

void DriverConformanceTest::aRowThatUndoesAllLosesNothingElse()
{
    create({ column("n", "INTEGER"), column("rolls_back") });
    QByteArray csv = "n,rolls_back\n";
    for (int i = 1; i <= 30; ++i)
        csv += QByteArray::number(i) + (i % 5 == 0 ? ",yes\n" : ",\n");
    const auto outcomes = importText(csv, 3);
    QCOMPARE(
        std::count_if(outcomes.begin(), outcomes.end(), [](const ChunkOutcome &chunk) { return chunk.failed; }), 6);
    QCOMPARE(outcomes[1].errors[0].code, QStringLiteral("constraint.trigger"));
    QCOMPARE(m_target->rows(QStringLiteral("t")).size(), 12);
    QCOMPARE(ledger().rows, 12);
}

void DriverConformanceTest::references()
{
    TableSchema parent;
    parent.name = QStringLiteral("p");
    parent.columns = { column("id", "INTEGER PRIMARY KEY"), column("name"), column("more") };
    m_target->create(parent);
    m_target->insert("p", { "1", "a", QString() });
    m_target->insert("p", { "2", "b", QString() });
    m_target->insert("p", { "3", "b", QString() });
    create({ column("n", "INTEGER"), column("c", "INTEGER"), column("rolls_back") }, { { "n" } });
    const auto looking = [](const char *key, IfNotFound what, bool reject = false) {
        return [=](WriterOptions &options) {
            options.importKey = QString::fromLatin1(key);
            options.rejectRows = reject;
            options.mapping.columns[1].reference
                = ColumnReference { "p", { "name" }, {}, "id", what, true, ColumnType::Integer, ColumnStorage::Number };
        };
    };
    const QByteArray csv = "n,c,rolls_back\n1,A,\n2,x,\n3,b,\n4, a ,\n";
    QStringList codes;
    const auto failed = importText(csv, 1, looking("error", IfNotFound::Error));
    for (const ChunkOutcome &outcome : failed)
        codes.append(outcome.errors.value(0).code);
    QCOMPARE(codes, QStringList({ "", "reference.not_found", "reference.ambiguous", "" }));
    QCOMPARE(m_target->rows("t"), QStringList({ "1,1,-", "4,1,-" }));
    const auto skipped = importText("n,c,rolls_back\n5,x,\n6,a,\n", 100, looking("skip", IfNotFound::Skip));
    QCOMPARE(skipped[0].rowsImported, 1);
    QCOMPARE(skipped[0].rowsLeftOut, 1);
    const auto made = importText(
        "n,c,rolls_back\n7,new,\n1,other,\n8,New,\n9,q,x\n10,q,\n", 1, looking("create", IfNotFound::Create));
    QCOMPARE(made.size(), 5U);
    QCOMPARE(m_target->rows("t"), QStringList({ "1,1,-", "4,1,-", "6,1,-", "7,4,-", "8,4,-", "10,5,-" }));
    QCOMPARE(m_target->rows("p").mid(3), QStringList({ "4,new,-", "5,q,-" }));
    importText("n,c,rolls_back\n11,nothing,\n", 1, looking("null", IfNotFound::Null));
    QCOMPARE(m_target->rows("t").back(), "11,-,-");
}

void DriverConformanceTest::columnsInOtherPlaces()
{
    WriterOptions chosen = options({ QStringLiteral("a"), QStringLiteral("b") });
    const auto writer = makeWriter(chosen);
    writer->prepare();
    MemorySource first(QStringLiteral("one.csv"), "x,y\n");
    Splitter one(first, { {}, chosen.mapping, {}, 1 }, { 0, 1, 1, 1 });
    writer->write(one.next()->batch);
    std::swap(chosen.mapping.columns[0].source, chosen.mapping.columns[1].source);
    writer->useMapping(chosen.mapping);
    MemorySource second(QStringLiteral("two.csv"), "y,x\n");
    Splitter two(second, { {}, chosen.mapping, {}, 1 }, { 0, 1, 2, 2 });
    writer->write(two.next()->batch);
    writer->commit();
    QCOMPARE(m_target->rows(QStringLiteral("t")), QStringList({ "x,y", "x,y" }));
}

void DriverConformanceTest::ledgerOfManyImports()
{
    const Change second = [](WriterOptions &options) {
        options.importKey = QStringLiteral("second");
        options.table = QStringLiteral("u");
    };
    importText("n\n1\n2\n", 1, withKey("first"));
    const WriterOptions chosen = options({ QStringLiteral("n") }, QStringLiteral("first"));
    const LedgerEnd end { QStringLiteral("done"), 2, 0, 6, QStringLiteral("hash") };
    makeWriter(chosen)->fold(end);
    importText("n\n3\n", 1, second);
    const auto catalogue = driverOf(m_location).catalogue(m_location);
    const auto all = catalogue->imports();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].importKey, QStringLiteral("first"));
    QCOMPARE(all[0].end, end);
    QCOMPARE(all[0].state.committed.toText(), QStringLiteral("1-2"));
    QVERIFY(all[0].committedAt.isValid());
    QCOMPARE(all[1].end, LedgerEnd());
    QCOMPARE(catalogue->imports(QStringLiteral("U")).size(), 1);
    QCOMPARE(ledger(QStringLiteral("first")).rows, 2); // folded or not
    importText("n\n1\n2\n", 1, withKey("first"));
    QCOMPARE(m_target->rows(QStringLiteral("t")), QStringList({ "1", "2" }));
    importText("n\n9\n", 1, withKey("third", TargetMode::Replace));
    putInPlace("third");
    QCOMPARE(codeOf([&] { importText("n\n1\n", 1, withKey("first")); }), QStringLiteral("target.table_replaced"));
}

void DriverConformanceTest::catalogue()
{
    createParent({});
    TableColumn filled = column("a", "TEXT", true);
    filled.defaultExpression = QStringLiteral("none");
    create({ column("n", "INTEGER"), filled, column("d") }, { { QStringLiteral("n") } },
        { { QStringLiteral("p"), { QStringLiteral("d") }, { QStringLiteral("id") } } });
    const TargetDriver &driver = driverOf(m_location);
    const QString table = QStringLiteral("t");
    {
        const auto catalogue = driver.catalogue(m_location);
        QCOMPARE(catalogue->tables(), QStringList({ "p", "t" }));
        QVERIFY(!catalogue->table(QStringLiteral("nosuch")));
        const TableSchema found = catalogue->table(QStringLiteral("T")).value();
        QCOMPARE(found.name, table);
        QCOMPARE(found.columns.size(), 3);
        QCOMPARE(found.find(QStringLiteral("N"))->type, ColumnType::Integer);
        QVERIFY(found.find(QStringLiteral("a"))->notNull && !found.find(QStringLiteral("d"))->notNull);
        QCOMPARE(found.foreignKeys[0].parentTable, QStringLiteral("p"));
        QCOMPARE(found.foreignKeys[0].columns, QStringList { "d" });
        QVERIFY(found.indexes[0].unique && found.indexes[0].columns == QStringList { "n" });
        QCOMPARE(catalogue->columnDefault(table, QStringLiteral("a")), QStringLiteral("none"));
        QCOMPARE(codeOf([&] { catalogue->columnDefault(table, QStringLiteral("d")); }), QStringLiteral("call.remedy"));
        QCOMPARE(catalogue->rowCount(table, 10), 0);
        QCOMPARE(catalogue->rowCount(QStringLiteral("nosuch"), 10), 0);
        QVERIFY(!catalogue->mayHaveParent(table, QStringLiteral("d"), QStringLiteral("x")));
        QVERIFY(catalogue->mayHaveParent(table, QStringLiteral("n"), QStringLiteral("1"))); // refers to nothing
    }
    driver.addMissingReferences(m_location, table, QStringLiteral("d"), { QStringLiteral("x"), QStringLiteral("y") });
    driver.addMissingReferences(m_location, table, QStringLiteral("d"), { QStringLiteral("y") });
    QCOMPARE(m_target->rows(QStringLiteral("p")), QStringList({ "x", "y" }));
    QVERIFY(driver.catalogue(m_location)->mayHaveParent(table, QStringLiteral("d"), QStringLiteral("x")));
    QCOMPARE(codeOf([&] { driver.addMissingReferences(m_location, table, QStringLiteral("a"), {}); }),
        QStringLiteral("call.remedy"));
    importText("n,a,d\n1,u,x\n2,u,y\n3,u,\n", 1);
    QCOMPARE(driver.catalogue(m_location)->rowCount(table, 10), 3);
    QCOMPARE(driver.catalogue(m_location)->rowCount(table, 2), 2);
    QCOMPARE(driver.catalogue(m_location)->tables(), QStringList({ "p", "t" })); // the ledger is none of the user's
}

/// A chunk is in if all of its rows are good, or, with rejectRows, its good rows are.
/// Whole, and as the catalogue tells; or the driver says that it can't.
void DriverConformanceTest::takingAnImportBack()
{
    create({ column("a"), column("b") });
    m_target->insert(QStringLiteral("t"), { QStringLiteral("mine"), QStringLiteral("1") });
    importText("a,b\nx,1\ny,2\nz,3\n", 2, [](WriterOptions &options) { options.undo = true; });
    const TargetDriver &driver = driverOf(m_location);
    UndoOrder order;
    order.location = m_location;
    order.importKey = QStringLiteral("key");
    order.table = QStringLiteral("t");
    const QString code = codeOf([&] { QVERIFY(driver.undo(order).done); });
    if (!code.isEmpty()) {
        QCOMPARE(code, QStringLiteral("undo.unsupported"));
        const auto catalogue = driver.catalogue(m_location);
        QCOMPARE(codeOf([&] { catalogue->lineage({ QStringLiteral("t"), {}, QStringLiteral("1") }, 1); }), code);
        QCOMPARE(codeOf([&] { catalogue->rowsOfChunk(order.importKey, 1); }), code);
        QCOMPARE(m_target->rows(QStringLiteral("t")).size(), 4);
        return;
    }
    QCOMPARE(m_target->rows(QStringLiteral("t")), QStringList { QStringLiteral("mine,1") });
    QVERIFY(driver.undo(order).wasDone);
    QVERIFY(driver.catalogue(m_location)->imports(QStringLiteral("t")).isEmpty());
    QCOMPARE(codeOf([&] { ledger(order.importKey); }), QStringLiteral("target.undone"));
}

void DriverConformanceTest::randomRowsAgainstAnObviousWriter()
{
    QRandomGenerator random(20);
    for (int round = 0; round < 40; ++round) {
        init();
        create({ column("n", "INTEGER", true), column("a") }, { { QStringLiteral("n") } });
        const qint64 chunkSize = random.bounded(1, 6);
        const bool rejectRows = random.bounded(2) == 0;
        QByteArray csv = "n,a\n";
        QStringList expected;
        std::set<int> taken;
        QList<int> chunk;
        const int rows = random.bounded(1, 40);
        for (int i = 0; i < rows; ++i) {
            const int value = random.bounded(60) - 5; // below 0: no value
            csv += (value < 0 ? QByteArray("x") : QByteArray::number(value)) + ",r\n";
            chunk.append(value);
            if (chunk.size() < chunkSize && i + 1 < rows)
                continue;
            std::set<int> good = taken;
            QStringList goodRows;
            bool allGood = true;
            for (const int number : std::as_const(chunk)) {
                const bool isGood = number >= 0 && good.insert(number).second;
                allGood &= isGood;
                if (isGood)
                    goodRows.append(QStringLiteral("%1,r").arg(number));
            }
            if (allGood || rejectRows) {
                taken = good;
                expected += goodRows;
            }
            chunk.clear();
        }
        const auto outcomes
            = importText(csv, chunkSize, [&](WriterOptions &options) { options.rejectRows = rejectRows; });
        QCOMPARE(m_target->rows(QStringLiteral("t")), expected);
        qint64 imported = 0;
        for (const ChunkOutcome &outcome : outcomes)
            imported += outcome.rowsImported;
        QCOMPARE(imported, expected.size());
        QCOMPARE(ledger().rows, expected.size());
    }
}

/// From a file to a history that is lost and found again, with a chunk that is mended in between.
void DriverConformanceTest::aWholeImport()
{
    createParent({ QStringLiteral("x") });
    create({ column("n", "INTEGER"), column("d") }, { { QStringLiteral("n") } },
        { { QStringLiteral("p"), { QStringLiteral("d") }, { QStringLiteral("id") } } });
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("t.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("n,d\n1,x\n2,x\n3,q\n4,x\n5,x\n");
    file.close();
    RequestChoices choices;
    choices.file = file.fileName();
    choices.folder = folder.path();
    choices.target = m_target->url();
    choices.chunkSize = 2;
    JobStore store(folder.filePath(QStringLiteral("home")));
    const auto run = [&](qint64 id) {
        RunControl control;
        Runner(store.home()).runImport(id, control);
        return store.summary(id);
    };
    const qint64 id = store.add(buildRequest(choices));
    const ImportSummary first = run(id);
    QCOMPARE(first.target, m_target->url());
    QVERIFY2(first.state == ImportState::Partial, qPrintable(first.failureMessage));
    QCOMPARE(m_target->rows(QStringLiteral("t")), QStringList({ "1,x", "2,x", "5,x" }));
    Remedy remedy;
    remedy.action = Remedy::Action::AddReference;
    remedy.column = QStringLiteral("d");
    requestRemedy(store, id, remedy);
    QCOMPARE(run(id).state, ImportState::Done);
    QCOMPARE(m_target->rows(QStringLiteral("t")), QStringList({ "1,x", "2,x", "5,x", "3,q", "4,x" }));
    QCOMPARE(m_target->rows(QStringLiteral("p")), QStringList({ "x", "q" }));

    choices.skipDuplicate = true;
    const ImportSummary again = run(store.add(buildRequest(choices)));
    QVERIFY(again.skipped && again.earlierImportAt.isValid());
    JobStore other(folder.filePath(QStringLiteral("other")));
    const auto rebuilt = rebuildHistory(other, m_target->url(), folder.path());
    QCOMPARE(rebuilt.size(), 1);
    QCOMPARE(other.summary(rebuilt[0]).counts.rowsImported, 5);
}

QTEST_GUILESS_MAIN(DriverConformanceTest)
#include "DriverConformanceTest.moc"
