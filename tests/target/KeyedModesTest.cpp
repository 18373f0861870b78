#include "core/Failure.h"
#include "run/Splitter.h"
#include "source/bytes/MemorySource.h"
#include "source/text/SourceLayout.h"
#include "target/ConformanceTarget.h"
#include "target/TargetDrivers.h"
#include "target/TargetFixture.h"
#include "target/sqlite/SqliteDatabase.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace tranche;

/// Modes that tell rows by a key, on each kind of database and each kind of key.
class KeyedModesTest : public TargetFixture
{
    Q_OBJECT
private Q_SLOTS:
    void eachMode_data();
    void eachMode();
    void aRowWithoutKeyIsWrong_data();
    void aRowWithoutKeyIsWrong();
    void aKeyOfSeveralRowsIsWrong();
    void aMissingTable_data();
    void aMissingTable();
    void randomRowsAgainstAMap_data();
    void randomRowsAgainstAMap();

private:
    struct Result
    {
        std::vector<ChunkOutcome> outcomes;
        RowCounts counts;
    };
    static void addKinds();
    /// Makes the table t (n INTEGER, d TEXT NOT NULL) with the rows.
    void make(const QString &kind, const QStringList &rows);
    Result run(TargetMode mode, const QByteArray &csv, qint64 chunkSize, const Change &change = {});
    QStringList rows();

    MemoryDriver m_memory;
    AddedDriver m_added { m_memory };
    std::unique_ptr<ConformanceTarget> m_target;
    int m_count = 0;
};

static const std::map<TargetMode, const char *> namesOfModes { { TargetMode::Upsert, "upsert" },
    { TargetMode::Update, "update" }, { TargetMode::InsertNew, "insert-new" }, { TargetMode::Delete, "delete" } };

void KeyedModesTest::addKinds()
{
    for (const char *kind : { "memory", "unique", "index", "none", "trigger", "without rowid" })
        QTest::newRow(kind) << kind;
}

void KeyedModesTest::make(const QString &kind, const QStringList &rows)
{
    if (kind == QLatin1String("memory"))
        m_target = std::make_unique<MemoryConformanceTarget>(m_memory, ++m_count);
    else
        m_target = std::make_unique<SqliteConformanceTarget>();
    m_location = m_target->location();
    if (kind == QLatin1String("memory")) {
        TableSchema schema;
        schema.name = QStringLiteral("t");
        for (const char *name : { "n", "d" }) {
            TableColumn column;
            column.name = QString::fromLatin1(name);
            column.declared = column.name == QLatin1String("n") ? QStringLiteral("INTEGER") : QStringLiteral("TEXT");
            column.notNull = column.name == QLatin1String("d");
            schema.columns.append(column);
        }
        m_target->create(schema);
        for (const QString &row : rows)
            m_target->insert(QStringLiteral("t"), row.split(QLatin1Char(',')));
        return;
    }
    QString sql = QStringLiteral("BEGIN; CREATE TABLE t (n INTEGER, d TEXT NOT NULL); ");
    if (kind == QLatin1String("without rowid"))
        sql = QStringLiteral("BEGIN; CREATE TABLE t (n INTEGER PRIMARY KEY, d TEXT NOT NULL) WITHOUT ROWID; ");
    if (kind == QLatin1String("unique") || kind == QLatin1String("trigger"))
        sql += QStringLiteral("CREATE UNIQUE INDEX i ON t (n); ");
    if (kind == QLatin1String("index"))
        sql += QStringLiteral("CREATE INDEX i ON t (n); ");
    for (const QString &row : rows)
        sql += QStringLiteral("INSERT INTO t VALUES (%1, '%2'); ")
                   .arg(row.section(QLatin1Char(','), 0, 0), row.section(QLatin1Char(','), 1));
    if (kind == QLatin1String("trigger"))
        sql += QStringLiteral("CREATE TABLE l (x); CREATE TRIGGER r AFTER INSERT ON t BEGIN INSERT INTO l VALUES "
                              "(new.n); END; ");
    SqliteDatabase(m_location.address, SqliteDatabase::Access::CreateWrite).execute(sql + QStringLiteral("COMMIT"));
}

QStringList KeyedModesTest::rows()
{
    QStringList rows;
    if (m_location.driver == QLatin1String("memory")) {
        rows = m_target->rows(QStringLiteral("t"));
    } else {
        SqliteDatabase database(m_location.address, SqliteDatabase::Access::Read);
        SqliteStatement all = database.prepare(QStringLiteral("SELECT n || ',' || d FROM t"));
        while (all.step())
            rows.append(all.text(0));
    }
    rows.sort();
    return rows;
}

KeyedModesTest::Result KeyedModesTest::run(
    TargetMode mode, const QByteArray &csv, qint64 chunkSize, const Change &change)
{
    WriterOptions chosen = options({ QStringLiteral("n"), QStringLiteral("d") }, QString::number(++m_count));
    chosen.mode = mode;
    chosen.key = { QStringLiteral("n") };
    if (change)
        change(chosen);
    if (mode == TargetMode::Delete)
        chosen.mapping.columns.removeLast();
    MemorySource source(QStringLiteral("test.csv"), csv);
    const SourceLayout layout = readLayout(source, {});
    const auto writer = makeWriter(chosen);
    writer->prepare();
    Splitter splitter(source, { {}, chosen.mapping, {}, chunkSize }, { layout.dataBegin, layout.dataLine, 1, 1 });
    Result result;
    while (const auto split = splitter.next()) {
        auto outcomes = writer->write(split->batch);
        std::move(outcomes.begin(), outcomes.end(), std::back_inserter(result.outcomes));
    }
    writer->commit();
    result.counts = writer->counts();
    return result;
}

void KeyedModesTest::eachMode_data()
{
    QTest::addColumn<QString>("kind");
    addKinds();
}

void KeyedModesTest::eachMode()
{
    QFETCH(QString, kind);
    struct Case
    {
        TargetMode mode;
        QStringList rows;
        RowCounts counts;
        std::size_t listed; ///< of rows that were skipped
    };
    const Case cases[] {
        { TargetMode::Upsert, { "1,a", "2,x", "3,d", "9,i" }, { 1, 2, 1, 0, 0 }, 0 },
        { TargetMode::Update, { "1,a", "2,x", "9,i" }, { 0, 1, 1, 0, 2 }, 2 },
        { TargetMode::InsertNew, { "1,a", "2,b", "3,c", "9,i" }, { 1, 0, 0, 0, 3 }, 0 },
        { TargetMode::Delete, { "9,i" }, { 0, 0, 0, 2, 2 }, 2 },
    };
    for (const Case &one : cases) {
        for (const qint64 chunkSize : { 1, 3 }) {
            for (const bool validates : { true, false }) {
                if (validates || m_target == nullptr)
                    make(kind, { "1,a", "2,b", "9,i" });
                const Result result = run(one.mode, "n,d\n1,a\n2,x\n3,c\n3,d\n", chunkSize,
                    [&](WriterOptions &options) { options.validateOnly = validates; });
                const QByteArray what = QByteArray(namesOfModes.at(one.mode)) + " " + QByteArray::number(chunkSize);
                QVERIFY2(result.counts == one.counts, what);
                std::size_t listed = 0;
                for (const ChunkOutcome &outcome : result.outcomes) {
                    QVERIFY2(!outcome.failed, what);
                    listed += outcome.notThere.size();
                }
                QCOMPARE(listed, one.listed);
                QVERIFY2(rows() == (validates ? QStringList({ "1,a", "2,b", "9,i" }) : one.rows), what);
            }
        }
    }
}

void KeyedModesTest::aRowWithoutKeyIsWrong_data()
{
    QTest::addColumn<QString>("kind");
    addKinds();
}

void KeyedModesTest::aRowWithoutKeyIsWrong()
{
    QFETCH(QString, kind);
    for (const auto &[mode, name] : namesOfModes) {
        make(kind, { "1,a" });
        const Result result = run(mode, "n,d\n1,x\n,y\n2,z\n", 100);
        QVERIFY2(result.outcomes[0].failed, name);
        QCOMPARE(result.outcomes[0].errors.size(), 1);
        QCOMPARE(result.outcomes[0].errors[0].code, QStringLiteral("key.null"));
        QCOMPARE(result.outcomes[0].errors[0].line, 3);
        QCOMPARE(result.outcomes[0].errors[0].column, QStringLiteral("n"));
        QCOMPARE(rows(), QStringList { "1,a" });
        QVERIFY(result.counts == RowCounts());
    }
}

void KeyedModesTest::aKeyOfSeveralRowsIsWrong()
{
    for (const char *kind : { "memory", "index", "none" }) {
        for (const auto &[mode, name] : namesOfModes) {
            make(QString::fromLatin1(kind), { "1,a", "1,b", "2,c" });
            const Result result = run(mode, "n,d\n2,x\n1,x\n", 1);
            QVERIFY2(!result.outcomes[0].failed, name);
            QCOMPARE(result.outcomes[1].failed, mode != TargetMode::InsertNew);
            if (result.outcomes[1].failed)
                QCOMPARE(result.outcomes[1].errors[0].code, QStringLiteral("key.ambiguous"));
            QVERIFY2(rows().contains("1,a") && rows().contains("1,b"), name);
        }
    }
}

void KeyedModesTest::aMissingTable_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("SQLite") << "unique";
    QTest::newRow("memory") << "memory";
}

/// Of an upsert it is made with that key; what can only change rows has nothing to do.
void KeyedModesTest::aMissingTable()
{
    QFETCH(QString, kind);
    for (const auto &[mode, name] : namesOfModes) {
        for (const bool validates : { true, false }) {
            make(kind, {});
            m_target->drop(QStringLiteral("t"));
            const auto change = [&](WriterOptions &options) { options.validateOnly = validates; };
            try {
                const Result result = run(mode, "n,d\n1,a\n2,b\n1,c\n", 1, change);
                QVERIFY2(insertsRows(mode), name);
                QCOMPARE(result.counts.inserted, 2);
                QCOMPARE(result.counts.updated, mode == TargetMode::Upsert ? 1 : 0);
                QCOMPARE(result.counts.skipped, mode == TargetMode::Upsert ? 0 : 1);
            } catch (const Failure &failure) {
                QCOMPARE(failure.code(), QStringLiteral("target.table_missing"));
                QVERIFY2(!insertsRows(mode), name);
            }
            const auto catalogue = driverOf(m_location).catalogue(m_location);
            const auto table = catalogue->table(QStringLiteral("t"));
            QCOMPARE(table.has_value(), insertsRows(mode) && !validates);
            if (table) {
                QVERIFY(table->find(QStringLiteral("n"))->primaryKey && !table->find(QStringLiteral("d"))->primaryKey);
                QCOMPARE(rows(), QStringList({ mode == TargetMode::Upsert ? "1,c" : "1,a", "2,b" }));
            }
        }
    }
}

namespace {

/// The slow and obvious way to do the same.
struct MapOfRows
{
    std::map<int, QString> rows;
    RowCounts counts;

    /// @param key below 0: NULL @param value null: NULL @returns false if the row is wrong
    bool take(TargetMode mode, int key, const QString &value)
    {
        if (key < 0)
            return false;
        const auto found = rows.find(key);
        const bool isThere = found != rows.end();
        if (mode == TargetMode::Delete) {
            ++(isThere ? counts.deleted : counts.skipped);
            rows.erase(key);
            return true;
        }
        if (isThere ? mode == TargetMode::InsertNew : mode == TargetMode::Update) {
            ++counts.skipped;
            return true;
        }
        if (value.isNull())
            return false;
        if (isThere && found->second == value) {
            ++counts.unchanged;
            return true;
        }
        ++(isThere ? counts.updated : counts.inserted);
        rows[key] = value;
        return true;
    }
};

} // namespace

void KeyedModesTest::randomRowsAgainstAMap_data()
{
    QTest::addColumn<QString>("kind");
    addKinds();
}

void KeyedModesTest::randomRowsAgainstAMap()
{
    QFETCH(QString, kind);
    QRandomGenerator random(quint32(kind.size()));
    for (int round = 0; round < 8; ++round) {
        const TargetMode mode = TargetMode(int(TargetMode::Upsert) + round % 4);
        const bool rejectRows = random.bounded(2) == 0;
        const qint64 chunkSize = random.bounded(1, 6);
        MapOfRows twin;
        QStringList before;
        for (int key = 0; key < 30; ++key) {
            if (random.bounded(2) == 0)
                twin.rows[key] = QString(QChar(u'a' + random.bounded(3)));
        }
        for (const auto &[key, value] : twin.rows)
            before.append(QStringLiteral("%1,%2").arg(key).arg(value));
        make(kind, before);
        QByteArray csv = "n,d\n";
        MapOfRows tried = twin;
        qint64 inChunk = 0;
        bool allGood = true;
        std::size_t failedChunks = 0;
        const int rowsOfFile = random.bounded(1, 60);
        for (int i = 0; i < rowsOfFile; ++i) {
            const int key = random.bounded(32) - (random.bounded(12) == 0 ? 40 : 0);
            const QString value = random.bounded(12) == 0 ? QString() : QString(QChar(u'a' + random.bounded(3)));
            csv += (key < 0 ? QByteArray() : QByteArray::number(key)) + "," + value.toUtf8() + "\n";
            allGood &= tried.take(mode, key, value);
            if (++inChunk < chunkSize && i + 1 < rowsOfFile)
                continue;
            failedChunks += allGood ? 0 : 1;
            if (allGood || rejectRows)
                twin = tried;
            tried = twin;
            allGood = true;
            inChunk = 0;
        }
        QStringList expected;
        for (const auto &[key, value] : twin.rows)
            expected.append(QStringLiteral("%1,%2").arg(key).arg(value));
        expected.sort();
        before.sort();
        for (const bool validates : { true, false }) {
            const Result result = run(mode, csv, chunkSize, [&](WriterOptions &options) {
                options.rejectRows = rejectRows;
                options.validateOnly = validates;
            });
            const QByteArray what = QByteArray::number(round) + " " + namesOfModes.at(mode) + "\n" + csv;
            QVERIFY2(result.counts == twin.counts, what);
            QVERIFY2(rows() == (validates ? before : expected), what);
            QCOMPARE(std::size_t(std::count_if(result.outcomes.begin(), result.outcomes.end(),
                         [](const ChunkOutcome &outcome) { return outcome.failed; })),
                failedChunks);
        }
    }
}

QTEST_GUILESS_MAIN(KeyedModesTest)
#include "KeyedModesTest.moc"
