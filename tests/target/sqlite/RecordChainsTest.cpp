#include "core/Failure.h"
#include "target/TargetDrivers.h"
#include "target/TargetTable.h"
#include "target/TargetUndo.h"
#include "target/sqlite/WriterFixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>

using namespace tranche;

/// Rows that hold records of more than two tables: chains of parents, and several kinds of lines of one parent.
class RecordChainsTest : public WriterFixture
{
    Q_OBJECT
private Q_SLOTS:
    void records_data();
    void records();
    void whatIsWrong_data();
    void whatIsWrong();
    void ordersEndWithTheirRecord();
    void linesOfARefusedParentAreNotTried();
    void theTableIsNamed();
    void madeTablesAreDropped();
    void tablesAreReplacedTogether();
    void othersKeepTheirRows();
    void whatWaitsIsGivenUp();
    void checkingAReplacement();
    void randomRecordsAgainstAnObviousTwin_data();
    void randomRecordsAgainstAnObviousTwin();

private:
    /// `t` and below it `o`, whose columns begin with o, and below that `l`, whose columns begin with l.
    static Change chain(bool repeated, bool natural, const Change &more = {});
    /// `t` and below it `o` and `l`.
    static Change siblings(const Change &more = {});
    static void split(WriterOptions &options);
    QString tableNames()
    {
        return query("SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE '\\_tranche\\_%' ESCAPE "
                     "'\\' ORDER BY name");
    }
};

void RecordChainsTest::split(WriterOptions &options)
{
    for (MappedColumn &column : options.mapping.columns) {
        QString name = column.field;
        if (name.startsWith(QLatin1Char('n')))
            name.remove(0, 1);
        column.table = name.startsWith(QLatin1Char('o')) ? 1 : name.startsWith(QLatin1Char('l')) ? 2 : 0;
        if (column.table > 0)
            options.mapping.grouping.columns.append(column.sourceName);
    }
    options.mapping.grouping.kind = RecordGrouping::Kind::BlankParent;
    options.undo = true;
}

WriterFixture::Change RecordChainsTest::chain(bool repeated, bool natural, const Change &more)
{
    return [=](WriterOptions &options) {
        split(options);
        ChildTable orders { "o", natural ? "p" : "t_id", natural ? "p" : "id", !natural, 0, {} };
        ChildTable lines { "l", natural ? "o" : "o_id", natural ? "o" : "id", !natural, 1, {} };
        if (repeated) {
            options.mapping.grouping = { RecordGrouping::Kind::RepeatedParent, { "p" } };
            orders.repeatKey = QStringList { "o" };
        }
        options.mapping.children = { orders, lines };
        options.design.primaryKey = QStringList { orders.parentField };
        if (more)
            more(options);
    };
}

WriterFixture::Change RecordChainsTest::siblings(const Change &more)
{
    return [=](WriterOptions &options) {
        split(options);
        options.mapping.children = { { "o", "t_id", "id", true, 0, {} }, { "l", "t_id", "id", true, 0, {} } };
        options.design.primaryKey = QStringList { "id" };
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

void RecordChainsTest::records_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("parents");
    QTest::addColumn<QString>("orders");
    QTest::addColumn<QString>("lines");
    QTest::newRow("all repeated") << QByteArray(
        "p,q,o,od,l,nl\nA,1,x,d,k,1\nA,1,x,d,k,2\nA,1,y,e,k,3\nB,2,z,f,m,4\nB,2,z,f,m,5\n")
                                  << "repeated natural"
                                  << "A,1 B,2"
                                  << "A,x,d A,y,e B,z,f"
                                  << "x,k,1 x,k,2 y,k,3 z,m,4 z,m,5";
    QTest::newRow("all repeated, numbers are made")
        << QByteArray("p,q,o,od,l,nl\nA,1,x,d,k,1\nA,1,x,d,k,2\nA,1,y,e,k,3\nB,2,x,f,m,4\nB,,x,,m,5\n") << "repeated"
        << "1,A,1 2,B,2"
        << "1,1,x,d 2,1,y,e 3,2,x,f"
        << "1,k,1 1,k,2 2,k,3 3,m,4 3,m,5";
    QTest::newRow("all blank below") << QByteArray("p,q,o,od,l,nl\nA,1,,,,\n,,x,d,,\n,,,,k,1\n,,,,k,2\n,,y,e,k,3\n"
                                                   "B,2,z,f,m,4\nC,3,,,,\n")
                                     << ""
                                     << "1,A,1 2,B,2 3,C,3"
                                     << "1,1,x,d 2,1,y,e 3,2,z,f"
                                     << "1,k,1 1,k,2 2,k,3 3,m,4";
    QTest::newRow("parents without lines, orders without lines")
        << QByteArray("p,q,o,od,l,nl\nA,1,x,d,,\nA,1,y,e,,\nB,2,,,,\nC,3,z,f,k,1\n") << "repeated natural"
        << "A,1 B,2 C,3"
        << "A,x,d A,y,e C,z,f"
        << "z,k,1";
    QTest::newRow("siblings") << QByteArray(
        "p,q,o,od,l,nl\nA,1,x,d,k,1\n,,y,e,,\n,,,,m,2\nB,2,,,,\n,,z,f,n,3\nC,3,,,p,4\n")
                              << "siblings"
                              << "1,A,1 2,B,2 3,C,3"
                              << "1,x,d 1,y,e 2,z,f"
                              << "1,k,1 1,m,2 2,n,3 3,p,4";
    QTest::newRow("no rows") << QByteArray("p,q,o,od,l,nl\n") << ""
                             << ""
                             << ""
                             << "";
}

void RecordChainsTest::records()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, kind);
    const Change change = kind == "siblings" ? siblings() : chain(kind.contains("repeated"), kind.contains("natural"));
    for (const qint64 chunkSize : { 1, 2, 100 }) {
        init();
        const auto outcomes = importText(csv, chunkSize, change);
        QCOMPARE(toldOf(outcomes), QStringList());
        QTEST(query("SELECT * FROM t ORDER BY rowid"), "parents");
        QTEST(query("SELECT * FROM o ORDER BY rowid"), "orders");
        QTEST(query("SELECT * FROM l ORDER BY rowid"), "lines");
    }
    QCOMPARE(query("PRAGMA foreign_key_check"), "");
}

void RecordChainsTest::whatIsWrong_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("errors");
    const QByteArray head("p,q,o,od,l,nl\n");
    const QByteArray good("Z,9,z,z,z,9\n");
    QTest::newRow("a line without an order")
        << head + "A,1,,,,\n,,,,k,1\n" + good << "" << QStringList("3:record.no_parent::");
    QTest::newRow("an order without its key")
        << head + "A,1,x,d,k,1\nA,1,,e,k,2\n" + good << "repeated natural" << QStringList("3:record.no_key::");
    QTest::newRow("an order that differs")
        << head + "A,1,x,d,k,1\nA,1,x,e,k,2\n" + good << "repeated natural" << QStringList("3:record.differs:od:e");
    QTest::newRow("a parent that differs")
        << head + "A,1,x,d,k,1\nA,2,x,d,k,2\n" + good << "repeated natural" << QStringList("3:record.differs:q:2");
    QTest::newRow("a row that adds nothing")
        << head + "A,1,x,d,k,1\nA,1,x,d,,\n" + good << "repeated natural" << QStringList("3:record.no_line::");
    QTest::newRow("a wrong value of a line")
        << head + "A,1,x,d,k,1\nA,1,y,d,k,no\n" + good << "repeated natural" << QStringList("3:type.integer:nl:no");
    QTest::newRow("an order twice") << head + "A,1,x,d,k,1\nA,1,y,d,k,1\nA,1,x,d,k,2\n" + good << "repeated natural"
                                    << QStringList("4:constraint.unique:o:x");
    QTest::newRow("sibling: a wrong value")
        << head + "A,1,x,d,,\n,,,,k,no\n" + good << "siblings" << QStringList("3:type.integer:nl:no");
}

/// The record is set aside whole, the other one is in.
void RecordChainsTest::whatIsWrong()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, kind);
    const Change reject = [](WriterOptions &o) { o.rejectRows = true; };
    const auto outcomes = importText(csv, 100,
        kind == "siblings" ? siblings(reject) : chain(kind.contains("repeated"), kind.contains("natural"), reject));
    QTEST(toldOf(outcomes), "errors");
    QCOMPARE(query("SELECT p FROM t"), "Z");
    QCOMPARE(query("SELECT o FROM o"), "z");
    QCOMPARE(query("SELECT l FROM l"), "z");
    QCOMPARE(outcomes.front().rowsImported, 1);
}

/// A record's line does not belong to the order of the record above it.
void RecordChainsTest::ordersEndWithTheirRecord()
{
    const auto outcomes = importText("p,q,o,od,l,nl\nA,1,x,d,k,1\nB,2,,,k,2\nC,3,y,d,k,3\n", 100,
        chain(true, true, [](WriterOptions &o) { o.rejectRows = true; }));
    QCOMPARE(toldOf(outcomes), QStringList("3:record.no_parent::"));
    QCOMPARE(query("SELECT o,l,nl FROM l"), "x,k,1 y,k,3");
}

void RecordChainsTest::linesOfARefusedParentAreNotTried()
{
    execute("CREATE TABLE t (p TEXT PRIMARY KEY); CREATE TABLE o (o TEXT PRIMARY KEY, p TEXT REFERENCES t CHECK "
            "(o<>'bad')); "
            "CREATE TABLE l (o TEXT REFERENCES o, nl INTEGER CHECK (nl<>13))");
    const auto outcomes = importText("p,o,nl\nA,x,1\nA,bad,2\nA,bad,3\nA,y,13\nB,z,5\n", 100,
        chain(true, true, [](WriterOptions &o) { o.rejectRows = true; }));
    QCOMPARE(toldOf(outcomes), QStringList({ "3:constraint.check:o:bad", "5:constraint.check:nl:13" }));
    QCOMPARE(query("SELECT * FROM l"), "z,5");
    QCOMPARE(query("SELECT o,p FROM o"), "z,B");
}

void RecordChainsTest::theTableIsNamed()
{
    execute("CREATE TABLE t (p TEXT PRIMARY KEY CHECK (p<>'T')); CREATE TABLE o (o TEXT PRIMARY KEY CHECK (o<>'O'), p "
            "TEXT REFERENCES t); CREATE TABLE l (o TEXT REFERENCES o, l TEXT NOT NULL, nl INTEGER)");
    const auto outcomes = importText("p,o,l,nl\nT,x,k,1\nA,O,k,1\nB,y,,1\nC,z,k,1\n", 100, chain(true, true));
    QStringList begins;
    for (const ImportError &error : outcomes.front().errors)
        begins.append(error.message.left(8));
    QCOMPARE(begins, QStringList({ "Table t:", "Table o:", "Table l:" }));
}

void RecordChainsTest::madeTablesAreDropped()
{
    const QByteArray csv("p,o,l\nA,x,k\nA,x,m\nB,y,n\n");
    const Change change = chain(true, false);
    importText(csv, 1, change);
    WriterOptions again = options({ "p", "o", "l" });
    change(again);
    QVERIFY(makeWriter(again)->dropTable());
    QCOMPARE(tableNames(), "");
    importText(csv, 1, change);
    QCOMPARE(query("SELECT * FROM l"), "1,k 1,m 2,n");
    execute("INSERT INTO o VALUES (77,1,'somebody')");
    QVERIFY(!makeWriter(again)->dropTable());
    QCOMPARE(query("SELECT count(*) FROM l"), "3");
}

static const QByteArray newer("p,o,l\nC,x,k\nC,x,m\nD,y,n\n");

void RecordChainsTest::tablesAreReplacedTogether()
{
    for (const bool natural : { false, true }) {
        init();
        importText("p,o,l\nA,x,k\nB,y,n\n", 1, chain(true, natural));
        execute(
            "CREATE VIEW v AS SELECT t.p, l.l FROM t JOIN o USING (p) JOIN l USING (o); CREATE INDEX mine ON l (l)");
        const Change replacing = chain(true, natural, [](WriterOptions &o) {
            o.mode = TargetMode::Replace;
            o.importKey = "second";
        });
        importText(newer, 1, replacing);
        QCOMPARE(query("SELECT p FROM t"), "A B"); // as long as it waits
        QCOMPARE(query("SELECT l FROM l"), "k n");
        WriterOptions chosen = options({ "p", "o", "l" }, "second");
        replacing(chosen);
        const TableSwap swap = makeWriter(chosen)->putInPlace();
        QVERIFY(swap.isDone);
        QCOMPARE(swap.rowsReplaced, 2);
        QVERIFY(swap.others == (std::vector<std::pair<QString, qint64>> { { "l", 2 }, { "o", 2 } }));
        QCOMPARE(swap.remarks, QStringList());
        QCOMPARE(query("SELECT p FROM t ORDER BY 1"), "C D");
        QCOMPARE(query("SELECT l FROM l ORDER BY 1"), "k m n");
        QCOMPARE(query("SELECT t.p, o.o, l.l FROM t JOIN o ON " + QString(natural ? "o.p=t.p" : "o.t_id=t.id")
                     + " JOIN l ON " + (natural ? "l.o=o.o" : "l.o_id=o.id") + " ORDER BY l.l"),
            "C,x,k C,x,m D,y,n");
        QCOMPARE(query("SELECT name FROM sqlite_schema WHERE name='mine' AND tbl_name='l'"), "mine");
        QCOMPARE(query("SELECT \"table\" FROM pragma_foreign_key_list('l')"), "o");
        QCOMPARE(query("SELECT \"table\" FROM pragma_foreign_key_list('o')"), "t");
        QCOMPARE(query("PRAGMA foreign_key_check"), "");
        QCOMPARE(query("PRAGMA integrity_check"), "ok");
        QCOMPARE(tableNames(), "l o t");
        QVERIFY(!makeWriter(chosen)->putInPlace().isDone);
    }
}

/// A table of somebody else refers to rows that go.
void RecordChainsTest::othersKeepTheirRows()
{
    importText("p,o,l\nA,x,k\nB,y,n\n", 1, chain(true, true));
    execute("CREATE TABLE notes (o TEXT REFERENCES o(o)); INSERT INTO notes VALUES('x')");
    const auto replaceBy = [&](const QByteArray &csv, const char *key) {
        const Change replacing = chain(true, true, [key](WriterOptions &o) {
            o.mode = TargetMode::Replace;
            o.importKey = QString::fromLatin1(key);
        });
        importText(csv, 1, replacing);
        WriterOptions chosen = options({ "p", "o", "l" }, key);
        replacing(chosen);
        return makeWriter(chosen)->putInPlace();
    };
    QVERIFY_THROWS_EXCEPTION(Failure, replaceBy("p,o,l\nC,z,k\n", "second"));
    QCOMPARE(query("SELECT l FROM l"), "k n");
    QCOMPARE(query("SELECT p FROM t"), "A B");
    QVERIFY(replaceBy(newer, "third").isDone); // and what waited is gone
    QCOMPARE(query("SELECT o FROM o ORDER BY 1"), "x y");
    QCOMPARE(tableNames(), "l notes o t");
    QCOMPARE(query("SELECT count(*) FROM sqlite_schema WHERE name LIKE '%tranche\\_new%' ESCAPE '\\'"), "0");
}

void RecordChainsTest::whatWaitsIsGivenUp()
{
    importText("p,o,l\nA,x,k\nB,y,n\n", 1, chain(true, false));
    const Change replacing = chain(true, false, [](WriterOptions &o) {
        o.mode = TargetMode::Replace;
        o.importKey = "second";
    });
    importText(newer, 1, replacing);
    WriterOptions chosen = options({ "p", "o", "l" }, "second");
    replacing(chosen);
    QVERIFY(makeWriter(chosen)->dropTable());
    QCOMPARE(query("SELECT count(*) FROM sqlite_schema WHERE name LIKE '%tranche\\_new%' ESCAPE '\\'"), "0");
    QCOMPARE(query("SELECT l FROM l"), "k n");
    QVERIFY(!makeWriter(chosen)->putInPlace().isDone);
}

void RecordChainsTest::checkingAReplacement()
{
    importText("p,o,l\nA,x,k\nB,y,n\n", 1, chain(true, true));
    const auto outcomes = importText("p,o,l\nC,x,k\nC,x,m\nD,y,n\nC,z,k\n", 1, chain(true, true, [](WriterOptions &o) {
        o.mode = TargetMode::Replace;
        o.importKey = "second";
        o.validateOnly = true;
    }));
    QCOMPARE(toldOf(outcomes), QStringList("5:constraint.unique:p:C"));
    QCOMPARE(query("SELECT l FROM l"), "k n");
    QCOMPARE(tableNames(), "l o t");
}

namespace {

/// A row of the file as it is understood by hand: what it says of each table, none where nothing.
struct TwinRow
{
    QByteArray parent;
    QByteArray order;
    QByteArray line;
    int number = 0;
    bool isBadText = false;
};

} // namespace

void RecordChainsTest::randomRecordsAgainstAnObviousTwin_data()
{
    QTest::addColumn<bool>("isChain");
    QTest::newRow("chain") << true;
    QTest::newRow("siblings") << false;
}

/// A file of records with mistakes, and a loop over whole records that knows the rules of the tables by heart.
void RecordChainsTest::randomRecordsAgainstAnObviousTwin()
{
    QFETCH(bool, isChain);
    QRandomGenerator random(20261201);
    for (int round = 0; round < 25; ++round) {
        init();
        execute("CREATE TABLE t (p TEXT PRIMARY KEY NOT NULL)");
        execute(isChain ? "CREATE TABLE o (o TEXT PRIMARY KEY NOT NULL, p TEXT NOT NULL REFERENCES t); CREATE TABLE l "
                          "(o TEXT NOT NULL REFERENCES o, l TEXT, nl INTEGER CHECK (nl<>13), UNIQUE (l, nl))"
                        : "CREATE TABLE o (p TEXT NOT NULL REFERENCES t, o TEXT PRIMARY KEY NOT NULL); CREATE TABLE l "
                          "(p TEXT NOT NULL REFERENCES t, l TEXT, nl INTEGER CHECK (nl<>13), UNIQUE (l, nl))");
        execute("INSERT INTO t VALUES ('before'); INSERT INTO o (o, p) VALUES ('before','before')");
        std::map<QString, QString> before;
        for (const char *table : { "t", "o", "l" })
            before[table] = query("SELECT * FROM " + QString(table));
        const bool reject = random.bounded(2) == 1;
        const int chunkSize = 1 + int(random.bounded(12));
        const int wrong = 1 + int(random.bounded(60));
        QList<QList<TwinRow>> records;
        QByteArray csv("p,o,l,nl\n");
        for (int i = 0; i < 40; ++i) {
            QList<TwinRow> record;
            TwinRow row;
            do {
                row.parent = "k" + QByteArray::number(random.bounded(300));
            } while (!records.isEmpty() && records.last().last().parent == row.parent);
            for (int orders = 1 + int(random.bounded(3)); orders > 0; --orders) {
                const QByteArray last = row.order;
                do {
                    row.order = "o" + QByteArray::number(random.bounded(1000));
                } while (row.order == last);
                for (int lines = 1 + int(random.bounded(3)); lines > 0; --lines) {
                    row.line = "l" + QByteArray::number(random.bounded(9));
                    row.number = random.bounded(wrong + 1) == 0 ? 13 : int(random.bounded(400));
                    row.isBadText = random.bounded(wrong + 1) == 0;
                    if (!isChain && random.bounded(4) == 0)
                        row.order.clear();
                    if (!isChain && !row.order.isEmpty() && random.bounded(4) == 0)
                        row.line.clear();
                    row.isBadText = row.isBadText && !row.line.isEmpty();
                    record.append(row);
                    csv += row.parent + ',' + row.order + ',' + row.line + ',';
                    if (!row.line.isEmpty())
                        csv += row.isBadText ? QByteArray("bad") : QByteArray::number(row.number);
                    csv += '\n';
                    if (!isChain) { // another one in each row
                        row.order = "o" + QByteArray::number(random.bounded(1000));
                    }
                }
            }
            records.append(record);
        }
        struct State
        {
            std::set<QByteArray> parents;
            std::map<QByteArray, QByteArray> orders; ///< with their parents
            std::map<std::pair<QByteArray, int>, QByteArray> lines; ///< with their orders, or parents
            bool operator==(const State &) const = default;
        };
        State state;
        for (qsizetype i = 0; i < records.size();) {
            const State atBegin = state;
            bool isWhole = true;
            for (qsizetype rows = 0; i < records.size() && rows < chunkSize; ++i) {
                State with = state;
                bool isGood = with.parents.insert(records[i].front().parent).second;
                QByteArray lastOrder;
                for (const TwinRow &row : records[i]) {
                    isGood = isGood && !row.isBadText;
                    if (!row.order.isEmpty() && (!isChain || row.order != lastOrder))
                        isGood = with.orders.emplace(row.order, row.parent).second && isGood;
                    lastOrder = row.order;
                    if (row.line.isEmpty())
                        continue;
                    isGood = isGood && row.number != 13;
                    isGood
                        = with.lines.emplace(std::pair(row.line, row.number), isChain ? row.order : row.parent).second
                        && isGood;
                }
                rows += records[i].size();
                isWhole = isWhole && isGood;
                if (isGood)
                    state = with;
            }
            if (!isWhole && !reject)
                state = atBegin;
        }
        QStringList orders;
        QStringList lines;
        for (const auto &[order, parent] : state.orders)
            orders.append(QString::fromLatin1(order + ',' + parent));
        for (const auto &[line, of] : state.lines)
            lines.append(QString::fromLatin1(line.first + ',' + QByteArray::number(line.second) + ',' + of));
        importText(csv, chunkSize, chain(true, true, [&](WriterOptions &o) {
            o.rejectRows = reject;
            if (!isChain) {
                o.mapping.children = { { "o", "p", "p", false, 0, {} }, { "l", "p", "p", false, 0, {} } };
            }
        }));
        QCOMPARE(query("SELECT count(*) FROM t").toULongLong(), qulonglong(state.parents.size() + 1));
        QCOMPARE(query("SELECT o,p FROM o WHERE o<>'before' ORDER BY o"), orders.join(' '));
        QCOMPARE(query(isChain ? "SELECT l,nl,o FROM l ORDER BY l,nl" : "SELECT l,nl,p FROM l ORDER BY l,nl"),
            lines.join(' '));
        QCOMPARE(query("PRAGMA foreign_key_check"), "");
        UndoOrder order;
        order.location = m_location;
        order.location.driver = QStringLiteral("sqlite");
        order.importKey = QStringLiteral("key");
        order.table = QStringLiteral("t");
        QVERIFY(driverOf(order.location).undo(order).done);
        for (const char *table : { "t", "o", "l" })
            QCOMPARE(query("SELECT * FROM " + QString(table)), before[table]);
    }
}

QTEST_GUILESS_MAIN(RecordChainsTest)
#include "RecordChainsTest.moc"
