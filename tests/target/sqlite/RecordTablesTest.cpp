#include "core/Failure.h"
#include "target/TargetDrivers.h"
#include "target/sqlite/WriterFixture.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace tranche;

/// Rows that hold parents and their lines, in a SQLite database: t gets the parents, lines their lines.
class RecordTablesTest : public WriterFixture
{
    Q_OBJECT
private Q_SLOTS:
    void records_data();
    void records();
    void whatIsWrong_data();
    void whatIsWrong();
    void keysGoOn();
    void tablesThatAreThere();
    void defaultsTakeNoValuesPlace();
    void aRecordIsWhole();
    void anotherReferenceOfALine();
    void aTriggerRollsBack();
    void onlyCheckingLeavesNothing();
    void madeTablesAreDropped();
    void aLongRecord();
    void randomRecordsAgainstAnObviousTwin();

private:
    /// Columns that begin with “c” or “nc” are the lines'. @param repeated by the column p
    static void split(WriterOptions &options, bool repeated, bool natural);
    static Change splitting(bool repeated, bool natural = false, const Change &more = {});
    QString parents() { return query("SELECT * FROM t ORDER BY rowid"); }
    QString lines() { return query("SELECT * FROM lines ORDER BY rowid"); }
};

void RecordTablesTest::split(WriterOptions &options, bool repeated, bool natural)
{
    ChildTable child;
    child.table = "lines";
    child.parentField = natural ? "p" : "id";
    child.keyField = natural ? "p" : "t_id";
    child.makesKey = !natural;
    QStringList columns;
    for (MappedColumn &column : options.mapping.columns) {
        column.table
            = column.field.startsWith(QLatin1Char('c')) || column.field.startsWith(QLatin1String("nc")) ? 1 : 0;
        if (column.table == 1)
            columns.append(column.sourceName);
    }
    options.mapping.grouping = repeated ? RecordGrouping { RecordGrouping::Kind::RepeatedParent, { "p" } }
                                        : RecordGrouping { RecordGrouping::Kind::BlankParent, columns };
    options.mapping.children = { child };
    options.design.primaryKey = QStringList { child.parentField };
    options.undo = true;
}

WriterFixture::Change RecordTablesTest::splitting(bool repeated, bool natural, const Change &more)
{
    return [=](WriterOptions &options) {
        split(options, repeated, natural);
        if (more)
            more(options);
    };
}

static QStringList toldOf(const std::vector<ChunkOutcome> &outcomes)
{
    QStringList errors;
    for (const ChunkOutcome &outcome : outcomes) {
        for (const ImportError &error : outcome.errors)
            errors.append(QStringLiteral("%1:%2:%3:%4").arg(error.line).arg(error.code, error.column, error.value));
    }
    return errors;
}

void RecordTablesTest::records_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<bool>("repeated");
    QTest::addColumn<bool>("natural");
    QTest::addColumn<QString>("parents");
    QTest::addColumn<QString>("lines");
    QTest::newRow("blank parents") << QByteArray("p,q,c,nc\nA,1,,\n,,x,1\n,,y,2\nB,2,,\n,,z,3\n") << false << false
                                   << "1,A,1 2,B,2"
                                   << "1,x,1 1,y,2 2,z,3";
    QTest::newRow("the first row has a line")
        << QByteArray("p,q,c,nc\nA,1,x,1\n,,y,2\nB,2,z,3\n") << false << false << "1,A,1 2,B,2"
        << "1,x,1 1,y,2 2,z,3";
    QTest::newRow("parents without lines")
        << QByteArray("p,q,c,nc\nA,1,,\nB,2,,\n,,z,3\nC,3,,\n") << false << false << "1,A,1 2,B,2 3,C,3"
        << "2,z,3";
    QTest::newRow("repeated parents") << QByteArray("p,q,c,nc\nA,1,x,1\nA,1,y,2\nB,2,z,3\n") << true << true
                                      << "A,1 B,2"
                                      << "A,x,1 A,y,2 B,z,3";
    QTest::newRow("repeated once, then blank")
        << QByteArray("p,q,c,nc\nA,1,x,1\nA,,y,2\nB,2,,\n") << true << true << "A,1 B,2"
        << "A,x,1 A,y,2";
    QTest::newRow("repeated parents get a number")
        << QByteArray("p,q,c,nc\nA,1,x,1\nA,1,y,2\nB,2,z,3\n") << true << false << "1,A,1 2,B,2"
        << "1,x,1 1,y,2 2,z,3";
    QTest::newRow("no rows") << QByteArray("p,q,c,nc\n") << false << false << ""
                             << "";
}

void RecordTablesTest::records()
{
    QFETCH(QByteArray, csv);
    QFETCH(bool, repeated);
    QFETCH(bool, natural);
    for (const qint64 chunkSize : { 1, 2, 100 }) {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath("target.db");
        m_location.address = m_path;
        const auto outcomes = importText(csv, chunkSize, splitting(repeated, natural));
        QCOMPARE(toldOf(outcomes), QStringList());
        QTEST(parents(), "parents");
        QTEST(lines(), "lines");
    }
    QCOMPARE(query("PRAGMA foreign_key_check"), "");
}

void RecordTablesTest::whatIsWrong_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<bool>("repeated");
    QTest::addColumn<QStringList>("errors");
    QTest::addColumn<QString>("parents");
    QTest::newRow("a line without a parent")
        << QByteArray("p,q,c,nc\n,,x,1\n,,y,2\nB,2,z,3\n") << false << QStringList { "2:record.no_parent::" } << "B,2";
    QTest::newRow("a repeated parent without its key")
        << QByteArray("p,q,c,nc\n,1,x,1\nB,2,z,3\n") << true << QStringList { "2:record.no_parent::" } << "B,2";
    QTest::newRow("a row that adds nothing")
        << QByteArray("p,q,c,nc\nA,1,x,1\nA,1,,\nB,2,z,3\n") << true << QStringList { "3:record.no_line::" } << "B,2";
    QTest::newRow("a parent that differs") << QByteArray("p,q,c,nc\nA,1,x,1\nA,9,y,2\nB,2,z,3\n") << true
                                           << QStringList { "3:record.differs:q:9" } << "B,2";
    QTest::newRow("a key twice") << QByteArray("p,q,c,nc\nA,1,x,1\nB,2,y,2\nA,1,z,3\n") << true
                                 << QStringList { "4:constraint.unique:p:A" } << "A,1 B,2";
    QTest::newRow("a wrong value of a line") << QByteArray("p,q,c,nc\nA,1,x,no\nA,1,y,2\nB,2,z,3\n") << true
                                             << QStringList { "2:type.integer:nc:no" } << "B,2";
    QTest::newRow("a wrong value of a parent is told once") << QByteArray("p,nq,c,nc\nA,no,x,1\nA,no,y,2\nB,2,z,3\n")
                                                            << true << QStringList { "2:type.integer:nq:no" } << "B,2";
}

void RecordTablesTest::whatIsWrong()
{
    QFETCH(QByteArray, csv);
    QFETCH(bool, repeated);
    const auto outcomes
        = importText(csv, 100, splitting(repeated, repeated, [](WriterOptions &o) { o.rejectRows = true; }));
    QTEST(toldOf(outcomes), "errors");
    QTEST(query(repeated ? "SELECT * FROM t ORDER BY rowid" : "SELECT p,q FROM t ORDER BY rowid"), "parents");
    QCOMPARE(query("SELECT count(*) FROM lines WHERE c='z' OR c='y'"), csv.contains("A,1,z") ? "1" : "1");
}

void RecordTablesTest::keysGoOn()
{
    execute("CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, p TEXT); INSERT INTO t VALUES (41,'old'); "
            "DELETE FROM t; INSERT INTO t VALUES (7,'seven')");
    importText("p,c\nA,x\n,y\nB,z\n", 1, splitting(false));
    QCOMPARE(parents(), "7,seven 42,A 43,B");
    QCOMPARE(lines(), "42,x 42,y 43,z");
}

void RecordTablesTest::tablesThatAreThere()
{
    execute("CREATE TABLE t (p TEXT PRIMARY KEY, q TEXT); CREATE TABLE lines (nr INTEGER PRIMARY KEY, nc INTEGER CHECK "
            "(nc < 10), c TEXT, p TEXT REFERENCES t (p))");
    const auto outcomes = importText("p,q,c,nc\nA,1,x,1\nA,1,y,12\nB,2,z,3\n", 1, splitting(true, true));
    QCOMPARE(toldOf(outcomes), QStringList("3:constraint.check:nc:12"));
    QVERIFY(outcomes.front().failed);
    QCOMPARE(int(outcomes.front().badRows.size()), 2); // the record
    QCOMPARE(parents(), "B,2");
    QCOMPARE(lines(), "1,3,z,B");
    QVERIFY_THROWS_EXCEPTION(Failure, importText("p,q,c,nc\nC,1,x,1\n", 1, splitting(true, true, [](WriterOptions &o) {
        o.importKey = "other";
        o.mode = TargetMode::Create;
    })));
}

/// NULL is refused where the tables would make their defaults of it, in many rows at once and in one alone.
void RecordTablesTest::defaultsTakeNoValuesPlace()
{
    execute("CREATE TABLE t (p TEXT PRIMARY KEY, nq INTEGER NOT NULL ON CONFLICT REPLACE DEFAULT 7); CREATE TABLE "
            "lines (p TEXT REFERENCES t, c TEXT, nc INTEGER NOT NULL ON CONFLICT REPLACE DEFAULT 8)");
    for (const bool reject : { false, true }) {
        execute("DELETE FROM lines; DELETE FROM t");
        const auto outcomes = importText(
            "p,nq,c,nc\nA,1,x,1\nA,1,y,\nB,,z,3\nC,3,w,4\n", 1, splitting(true, true, [=](WriterOptions &o) {
                o.rejectRows = reject;
                o.importKey = reject ? "second" : "first";
            }));
        QCOMPARE(toldOf(outcomes), QStringList({ "3:constraint.not_null:nc:", "4:constraint.not_null:nq:" }));
        QCOMPARE(parents(), "C,3");
        QCOMPARE(lines(), "C,w,4");
    }
}

void RecordTablesTest::aRecordIsWhole()
{
    execute("CREATE TABLE t (id INTEGER PRIMARY KEY, p TEXT UNIQUE); CREATE TABLE lines (t_id INTEGER, c TEXT UNIQUE)");
    // The second A, the line x of B, and both lines of C that are the same: nothing of these is in.
    const auto outcomes = importText("p,c\nA,x\n,y\nB,x\n,w\nA,v\nC,u\n,u\nD,t\n", 100,
        splitting(false, false, [](WriterOptions &o) { o.rejectRows = true; }));
    QCOMPARE(toldOf(outcomes),
        QStringList({ "4:constraint.unique:c:x", "6:constraint.unique:p:A", "8:constraint.unique:c:u" }));
    QCOMPARE(outcomes.front().badRows, std::vector<std::uint32_t>({ 2, 3, 4, 5, 6 }));
    QCOMPARE(outcomes.front().rowsImported, 3);
    QCOMPARE(query("SELECT p FROM t ORDER BY id"), "A D");
    QCOMPARE(query("SELECT p,c FROM t JOIN lines ON t_id=id ORDER BY lines.rowid"), "A,x A,y D,t");
    QCOMPARE(query("SELECT count(*) FROM lines"), "3");
}

void RecordTablesTest::anotherReferenceOfALine()
{
    execute("CREATE TABLE parts (c TEXT PRIMARY KEY); INSERT INTO parts VALUES ('x'),('y'); CREATE TABLE t (id INTEGER "
            "PRIMARY KEY, p TEXT); CREATE TABLE lines (t_id INTEGER REFERENCES t, c TEXT REFERENCES parts DEFERRABLE "
            "INITIALLY DEFERRED)");
    const auto outcomes = importText("p,c\nA,x\n,y\nB,y\n,nowhere\nC,x\n", 100,
        splitting(false, false, [](WriterOptions &o) { o.rejectRows = true; }));
    QCOMPARE(toldOf(outcomes), QStringList("5:constraint.foreign_key:c:nowhere"));
    QCOMPARE(query("SELECT p,c FROM t JOIN lines ON t_id=id ORDER BY lines.rowid"), "A,x A,y C,x");
    QCOMPARE(query("SELECT count(*) FROM t"), "2");
}

void RecordTablesTest::aTriggerRollsBack()
{
    execute(
        "CREATE TABLE t (id INTEGER PRIMARY KEY, p TEXT); CREATE TABLE lines (t_id INTEGER, c TEXT); CREATE TRIGGER "
        "no BEFORE INSERT ON lines WHEN new.c='bad' BEGIN SELECT raise(ROLLBACK, 'never'); END");
    const auto outcomes = importText("p,c\nA,x\n,y\nB,y\n,bad\n,z\nC,x\n", 100,
        splitting(false, false, [](WriterOptions &o) { o.rejectRows = true; }));
    QCOMPARE(toldOf(outcomes), QStringList("5:constraint.trigger::"));
    QCOMPARE(query("SELECT p,c FROM t JOIN lines ON t_id=id ORDER BY lines.rowid"), "A,x A,y C,x");
    QCOMPARE(query("SELECT count(*) FROM t"), "2");
}

void RecordTablesTest::onlyCheckingLeavesNothing()
{
    for (const bool isThere : { false, true }) {
        if (isThere)
            execute("CREATE TABLE other (a)");
        const auto outcomes = importText("p,q,c,nc\nA,1,x,1\nA,1,y,2\nA2,1,y,2\nA,3,x,3\n", 1,
            splitting(true, true, [](WriterOptions &o) { o.validateOnly = true; }));
        QCOMPARE(toldOf(outcomes), QStringList("5:constraint.unique:p:A"));
        QCOMPARE(QFileInfo::exists(m_path), isThere);
    }
    QCOMPARE(query("SELECT name FROM sqlite_schema"), "other");
}

void RecordTablesTest::madeTablesAreDropped()
{
    const QByteArray csv("p,c\nA,x\n,y\nB,z\n");
    importText(csv, 1, splitting(false));
    WriterOptions again = options({ "p", "c" });
    split(again, false, false);
    QVERIFY(makeWriter(again)->dropTable());
    QCOMPARE(query("SELECT name FROM sqlite_schema WHERE name IN ('t','lines')"), "");
    importText(csv, 1, splitting(false));
    QCOMPARE(lines(), "1,x 1,y 2,z");
    execute("INSERT INTO lines VALUES (1,'somebody')");
    QVERIFY(!makeWriter(again)->dropTable());
    QCOMPARE(query("SELECT count(*) FROM t"), "2");
}

void RecordTablesTest::aLongRecord()
{
    QByteArray csv("p,c\nA,\n");
    for (int i = 0; i < 3000; ++i)
        csv += ",c" + QByteArray::number(i) + "\n";
    const auto outcomes = importText(csv, 10, splitting(false));
    QCOMPARE(int(outcomes.size()), 1);
    QCOMPARE(query("SELECT count(*), min(t_id), max(t_id) FROM lines"), "3000,1,1");
}

namespace {

struct TwinRecord
{
    QByteArray key;
    QList<QPair<QByteArray, int>> lines;
    bool isBadText = false;
};

} // namespace

void RecordTablesTest::randomRecordsAgainstAnObviousTwin()
{
    QRandomGenerator random(20261130);
    for (int round = 0; round < 60; ++round) {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath("target.db");
        m_location.address = m_path;
        execute("CREATE TABLE t (p TEXT PRIMARY KEY NOT NULL); CREATE TABLE lines (p TEXT REFERENCES t, c TEXT, nc "
                "INTEGER CHECK (nc<>13), UNIQUE (c, nc))");
        const bool reject = random.bounded(2) == 1;
        const int chunkSize = 1 + int(random.bounded(12));
        const int wrong = 1 + int(random.bounded(40));
        QList<TwinRecord> records;
        QByteArray csv("p,c,nc\n");
        for (int i = 0; i < 40; ++i) {
            TwinRecord record;
            do {
                record.key = "k" + QByteArray::number(random.bounded(200));
            } while (!records.isEmpty() && records.last().key == record.key);
            const int count = 1 + int(random.bounded(4));
            for (int line = 0; line < count; ++line) {
                const bool isBad = random.bounded(wrong + 1) == 0;
                record.lines.append({ "c" + QByteArray::number(random.bounded(9)), int(random.bounded(400)) });
                if (random.bounded(wrong + 1) == 0)
                    record.lines.last().second = 13;
                record.isBadText = record.isBadText || isBad;
                csv += record.key + ',' + record.lines.last().first + ','
                    + (isBad ? QByteArray("bad") : QByteArray::number(record.lines.last().second)) + '\n';
            }
            records.append(record);
        }
        QStringList expected;
        QSet<QByteArray> keys;
        QSet<QPair<QByteArray, int>> taken;
        for (qsizetype i = 0; i < records.size();) {
            const QSet<QByteArray> keysBefore = keys;
            const auto takenBefore = taken;
            const QStringList before = expected;
            bool isWhole = true;
            qsizetype rows = 0;
            for (; i < records.size() && rows < chunkSize; ++i) {
                const TwinRecord &record = records[i];
                rows += record.lines.size();
                bool isGood = !record.isBadText && !keys.contains(record.key);
                auto with = taken;
                for (const auto &line : record.lines) {
                    isGood = isGood && line.second != 13 && !with.contains(line);
                    with.insert(line);
                }
                isWhole = isWhole && isGood;
                if (!isGood)
                    continue;
                keys.insert(record.key);
                taken = with;
                for (const auto &line : record.lines)
                    expected.append(
                        QString::fromLatin1(record.key + ',' + line.first + ',' + QByteArray::number(line.second)));
            }
            if (!isWhole && !reject) {
                keys = keysBefore;
                taken = takenBefore;
                expected = before;
            }
        }
        importText(csv, chunkSize, splitting(true, true, [&](WriterOptions &o) { o.rejectRows = reject; }));
        QCOMPARE(lines(), expected.join(' '));
        QCOMPARE(query("SELECT count(*) FROM t").toInt(), int(keys.size()));
        QCOMPARE(query("PRAGMA foreign_key_check"), "");
    }
}

QTEST_GUILESS_MAIN(RecordTablesTest)
#include "RecordTablesTest.moc"
