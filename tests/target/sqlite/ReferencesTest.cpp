#include "core/Failure.h"
#include "target/ReferenceNames.h"
#include "target/TargetDrivers.h"
#include "target/sqlite/SqliteDatabase.h"
#include "target/sqlite/WriterFixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tranche;

/// Names that are looked up in another table, as SQLite keeps it.
class ReferencesTest : public WriterFixture
{
    Q_OBJECT
private Q_SLOTS:
    void namesBecomeKeys_data();
    void namesBecomeKeys();
    void whatIsNotFound_data();
    void whatIsNotFound();
    void allErrorsOfARowAreTold();
    void severalColumns();
    void keysThatTheFieldWouldChange();
    void aFailedChunkMakesNoRows();
    void aRefusedRowMakesNoRow();
    void rowsThatAreRolledBackAreMadeAgain();
    void theParentRefusesARow();
    void othersChangeTheTable();
    void triggersChangeTheTable();
    void twoColumnsLookInOneTable();
    void aLargeTableIsAsked();
    void aChunkThatIsInIsToldAgain();
    void nothingIsMadeWithoutATable();
    void randomNamesAgainstAnObviousJoin();

private:
    /// The column c is looked up in p.name, and p.id is stored.
    static void look(WriterOptions &options, IfNotFound ifNotFound = IfNotFound::Error, bool folded = false);
    static Change looking(IfNotFound ifNotFound = IfNotFound::Error, bool folded = false);
    /// Rows of t, and those of p.
    QString rows() { return query("SELECT group_concat(coalesce(c,'-'),' ') FROM (SELECT c FROM t ORDER BY rowid)"); }
    QString parents() { return query("SELECT group_concat(name,' ') FROM (SELECT name FROM p ORDER BY rowid)"); }
};

static QStringList told(const std::vector<ChunkOutcome> &outcomes)
{
    QStringList errors;
    for (const ChunkOutcome &outcome : outcomes) {
        for (const ImportError &error : outcome.errors)
            errors.append(QStringLiteral("%1:%2:%3:%4").arg(error.line).arg(error.code, error.column, error.value));
    }
    return errors;
}

void ReferencesTest::look(WriterOptions &options, IfNotFound ifNotFound, bool folded)
{
    for (MappedColumn &column : options.mapping.columns) {
        if (column.sourceName == QLatin1String("c"))
            column.reference = ColumnReference { "p", { "name" }, {}, "id", ifNotFound, folded, ColumnType::Integer,
                ColumnStorage::Number };
    }
}

WriterFixture::Change ReferencesTest::looking(IfNotFound ifNotFound, bool folded)
{
    return [=](WriterOptions &options) { look(options, ifNotFound, folded); };
}

void ReferencesTest::namesBecomeKeys_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("csv");
    QTest::addColumn<bool>("folded");
    QTest::addColumn<QString>("keys"); // or the code of the error
    const QString usual
        = "CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT); INSERT INTO p VALUES(7,'a'),(8,'b'),(9,'ä B')";
    QTest::newRow("names") << usual << "b\na\nb\n" << false << "8 7 8";
    QTest::newRow("NULL is none") << usual << "a\n\"\"\n\nb\n" << false << "error reference.not_found";
    QTest::newRow("capitals count") << usual << "A\n" << false << "error reference.not_found";
    QTest::newRow("blanks count") << usual << " a\n" << false << "error reference.not_found";
    QTest::newRow("folded") << usual << "A\n\" a \"\n\"Ä  b\"\n" << true << "7 7 9";
    QTest::newRow("folded names that are the same")
        << "CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT); INSERT INTO p VALUES(1,'a'),(2,'A')"
        << "a\n"
        << true << "error reference.ambiguous";
    QTest::newRow("exact names beside them")
        << "CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT); INSERT INTO p VALUES(1,'a'),(2,'A')"
        << "a\nA\n"
        << false << "1 2";
    QTest::newRow("two rows of a name")
        << "CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT); INSERT INTO p VALUES(1,'a'),(2,'a')"
        << "a\n"
        << false << "error reference.ambiguous";
    QTest::newRow("two rows, one key") << "CREATE TABLE p(id, name TEXT); INSERT INTO p VALUES(5,'a'),(5,'a')"
                                       << "a\n"
                                       << false << "5";
    QTest::newRow("a row without a key") << "CREATE TABLE p(id, name TEXT); INSERT INTO p VALUES(NULL,'a')"
                                         << "a\n"
                                         << false << "error reference.not_found";
    QTest::newRow("codes that are numbers")
        << "CREATE TABLE p(id INTEGER PRIMARY KEY, name INTEGER); INSERT INTO p VALUES(1,42),(2,-7)"
        << "-7\n42\n"
        << false << "2 1";
    QTest::newRow("a code is no number")
        << "CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT); INSERT INTO p VALUES(1,'007')"
        << "7\n"
        << false << "error reference.not_found";
    QTest::newRow("whole numbers kept as REAL")
        << "CREATE TABLE p(id INTEGER PRIMARY KEY, name REAL); INSERT INTO p VALUES(1,42),(2,0.5)"
        << "0.5\n42\n"
        << false << "2 1";
    QTest::newRow("names of any kind")
        << "CREATE TABLE p(id INTEGER PRIMARY KEY, name); INSERT INTO p VALUES(1,'a'),(2,3),(3,NULL),(4,x'62')"
        << "3\na\nb\n"
        << false << "2 1 4";
    QTest::newRow("the name is the key") << "CREATE TABLE p(name TEXT, id TEXT); INSERT INTO p VALUES('a','a')"
                                         << "a\n"
                                         << false << "a";
    QTest::newRow("without rowid")
        << "CREATE TABLE p(name TEXT PRIMARY KEY, id INTEGER) WITHOUT ROWID; INSERT INTO p VALUES('a',3)"
        << "a\n"
        << false << "3";
    QTest::newRow("the table compares in its own way")
        << "CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT COLLATE NOCASE UNIQUE); INSERT INTO p VALUES(1,'a')"
        << "A\n"
        << false << "error reference.not_found";
}

void ReferencesTest::namesBecomeKeys()
{
    QFETCH(QString, table);
    QFETCH(QString, csv);
    QFETCH(bool, folded);
    QFETCH(QString, keys);
    execute(table + "; CREATE TABLE t(c)");
    const auto outcomes = importText("c\n" + csv.toUtf8(), 100, [&](WriterOptions &options) {
        look(options, IfNotFound::Error, folded);
        options.mapping.columns[0].reference->storage = ColumnStorage::AsBound;
    });
    const QStringList errors = told(outcomes);
    if (keys.startsWith("error "))
        QCOMPARE(errors.value(0).section(':', 1, 1), keys.mid(6));
    else
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join('\n')));
    QCOMPARE(rows(), keys.startsWith("error ") ? QString() : keys);
}

void ReferencesTest::whatIsNotFound_data()
{
    QTest::addColumn<int>("ifNotFound");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("parents");
    QTest::addColumn<QString>("counts");
    QTest::newRow("error") << int(IfNotFound::Error) << ""
                           << "ab ac"
                           << "";
    QTest::newRow("NULL") << int(IfNotFound::Null) << "1 - 2 -"
                          << "ab ac"
                          << "c p null 2";
    QTest::newRow("skip") << int(IfNotFound::Skip) << "1 2"
                          << "ab ac"
                          << "c p skip 2";
    QTest::newRow("create") << int(IfNotFound::Create) << "1 3 2 3"
                            << "ab ac x"
                            << "c p create 1";
}

void ReferencesTest::whatIsNotFound()
{
    QFETCH(int, ifNotFound);
    QFETCH(QString, found);
    QFETCH(QString, parents);
    QFETCH(QString, counts);
    execute("CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT); INSERT INTO p(name) VALUES('ab'),('ac')");
    const auto outcome = importText("c\nab\nx\nac\nx\n", 100, looking(IfNotFound(ifNotFound))).front();
    QCOMPARE(rows(), found);
    QCOMPARE(this->parents(), parents);
    const bool fails = IfNotFound(ifNotFound) == IfNotFound::Error;
    QCOMPARE(outcome.failed, fails);
    QCOMPARE(outcome.rowsLeftOut, IfNotFound(ifNotFound) == IfNotFound::Skip ? 2 : 0);
    QCOMPARE(outcome.rowsImported, fails ? 0 : found.split(' ').size());
    QStringList told;
    for (const ReferenceCount &count : outcome.references)
        told.append(
            QStringLiteral("%1 %2 %3 %4").arg(count.column, count.table, ifNotFoundName(count.what)).arg(count.count));
    QCOMPARE(told.join(", "), counts);
}

void ReferencesTest::allErrorsOfARowAreTold()
{
    execute("CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT); INSERT INTO p(name) VALUES('France'),('Finland');"
            "CREATE TABLE t(n INTEGER, c INTEGER, d INTEGER NOT NULL)");
    const auto outcomes = importText(
        "n,c,d\n1,Frnace,x\ny,Fance,Finland\n2,France,\n3,Nowhere at all,Finland\n", 100, [](WriterOptions &options) {
            look(options);
            options.mapping.columns[2].reference = options.mapping.columns[1].reference;
        });
    QCOMPARE(told(outcomes),
        QStringList({ "2:reference.not_found:c:Frnace", "2:reference.not_found:d:x", "3:type.integer:n:y",
            "3:reference.not_found:c:Fance", "4:constraint.not_null:d:", "5:reference.not_found:c:Nowhere at all" }));
    QVERIFY(outcomes[0].errors[0].message.endsWith(QStringLiteral("Nearest: “France”.")));
    QVERIFY(!outcomes[0].errors[5].message.contains("Nearest"));
}

void ReferencesTest::severalColumns()
{
    execute("CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT, land TEXT);"
            "INSERT INTO p VALUES(1,'Paris','FR'),(2,'Paris','US'),(3,'Paris',NULL),(4,'ab','c'),(5,'a','bc')");
    const auto outcomes
        = importText("land,c\nUS,Paris\nFR,Paris\n,Paris\nc,ab\nbc,a\nDE,Paris\n", 5, [](WriterOptions &options) {
              options.mapping.columns.removeFirst(); // the land goes nowhere
              options.mapping.columns[0].reference = ColumnReference { "p", { "name", "land" }, { "land" }, "id",
                  IfNotFound::Error, false, ColumnType::Integer, ColumnStorage::Number };
          });
    QCOMPARE(rows(), "2 1 3 4 5");
    QCOMPARE(told(outcomes), QStringList { "7:reference.not_found:c, land:Paris, DE" });
    QCOMPARE(outcomes[1].errors[0].columnNumbers, (QList<int> { 2, 1 }));
}

void ReferencesTest::keysThatTheFieldWouldChange()
{
    execute("CREATE TABLE p(id, name TEXT); INSERT INTO p VALUES('007','a'),(8,'b'),('x','c');"
            "CREATE TABLE t(c INTEGER)");
    QCOMPARE(told(importText("c\nb\na\n", 1, looking())), QStringList { "3:type.affinity:c:a" });
    QCOMPARE(rows(), "8");
    execute("DROP TABLE t; CREATE TABLE t(c TEXT)");
    importText("c\nb\na\n", 1, [](WriterOptions &options) {
        look(options);
        options.importKey = "other";
        options.mapping.columns[0].reference->storage = ColumnStorage::Text;
    });
    QCOMPARE(query("SELECT group_concat(quote(c)) FROM t"), "'8','007'");
}

void ReferencesTest::aFailedChunkMakesNoRows()
{
    execute("CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT); CREATE TABLE t(n INTEGER UNIQUE, c INTEGER)");
    const auto outcomes = importText("n,c\n1,a\n2,b\n3,new\n1,a\n4,c\n5,new\n", 2, looking(IfNotFound::Create));
    QVERIFY(!outcomes[0].failed && outcomes[1].failed && !outcomes[2].failed);
    QCOMPARE(parents(), "a b c new"); // by the last chunk
    QCOMPARE(
        query("SELECT group_concat(name,' ') FROM (SELECT name FROM t JOIN p ON p.id=t.c ORDER BY n)"), "a b c new");
    QCOMPARE(outcomes[1].references.size(), 0U);
}

void ReferencesTest::aRefusedRowMakesNoRow()
{
    execute("CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT); CREATE TABLE t(n INTEGER UNIQUE, c INTEGER)");
    const auto outcomes = importText("n,c\n1,a\n1,b\n2,c\n3,a\n", 100, [](WriterOptions &options) {
        look(options, IfNotFound::Create);
        options.rejectRows = true;
    });
    QCOMPARE(told(outcomes), QStringList { "3:constraint.unique:n:1" });
    QCOMPARE(parents(), "a c");
    QCOMPARE(outcomes[0].rowsImported, 3);
    QCOMPARE(outcomes[0].references.front().count, 2);
}

void ReferencesTest::rowsThatAreRolledBackAreMadeAgain()
{
    execute("CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT); CREATE TABLE t(n INTEGER, c INTEGER REFERENCES p);"
            "CREATE TRIGGER undo BEFORE INSERT ON t WHEN new.n=3 BEGIN SELECT RAISE(ROLLBACK, 'all undone'); END");
    const auto outcomes = importText("n,c\n1,a\n2,b\n3,a\n4,c\n5,a\n6,c\n7,d\n8,a\n", 2, looking(IfNotFound::Create));
    QCOMPARE(told(outcomes), QStringList { "4:constraint.trigger::" });
    QCOMPARE(
        query("SELECT group_concat(name,' ') FROM (SELECT name FROM t JOIN p ON p.id=t.c ORDER BY n)"), "a b a c d a");
    QCOMPARE(parents(), "a b c d");
}

void ReferencesTest::theParentRefusesARow()
{
    execute("CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT CHECK(name<>'bad'), more TEXT NOT NULL DEFAULT 'x');"
            "CREATE TABLE q(id TEXT PRIMARY KEY, name TEXT); CREATE TABLE r(id INTEGER PRIMARY KEY, name INTEGER)");
    QCOMPARE(told(importText("c\ngood\nbad\n", 1, looking(IfNotFound::Create))),
        QStringList { "3:reference.not_created:c:bad" });
    QCOMPARE(parents(), "good");
    for (const QString &table : { QStringLiteral("q"), QStringLiteral("r") }) { // no key, and another name
        const auto outcomes = importText("c\n007\n", 1, [&](WriterOptions &options) {
            look(options, IfNotFound::Create);
            options.importKey = table;
            options.mapping.columns[0].reference->table = table;
        });
        QCOMPARE(told(outcomes), QStringList { "2:reference.not_created:c:007" });
        QCOMPARE(query("SELECT count(*) FROM " + table), "0");
    }
}

/// Writes a row at a time, each committed before the next, and does something between.
static QStringList writeEach(WriterOptions options, const QStringList &values, const std::function<void(int)> &between)
{
    const auto writer = makeWriter(std::move(options));
    writer->prepare();
    writer->commit();
    QStringList codes;
    for (int i = 0; i < values.size(); ++i) {
        between(i);
        const QByteArray text = values[i].toUtf8();
        Batch batch;
        batch.columns = 1;
        batch.firstRowNumber = i + 1;
        batch.rows.rows.resize(1);
        batch.rows.cells.push_back(Cell({ text.constData(), std::size_t(text.size()) }, false));
        batch.chunks.resize(1);
        batch.chunks[0].number = i + 1;
        batch.chunks[0].rowCount = 1;
        const auto outcomes = writer->write(batch);
        codes.append(outcomes[0].failed ? outcomes[0].errors.value(0).code : QString());
        writer->commit();
    }
    return codes;
}

void ReferencesTest::othersChangeTheTable()
{
    execute("CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT); INSERT INTO p VALUES(1,'a')");
    WriterOptions chosen = options({ "c" });
    look(chosen);
    const QStringList codes = writeEach(chosen, { "a", "b", "b", "a", "a" }, [this](int i) {
        if (i == 2)
            execute("INSERT INTO p VALUES(2,'b')");
        if (i == 3)
            execute("UPDATE p SET id=5 WHERE name='a'");
        if (i == 4)
            execute("DELETE FROM p WHERE name='a'");
    });
    QCOMPARE(codes, QStringList({ "", "reference.not_found", "", "", "reference.not_found" }));
    QCOMPARE(rows(), "1 2 5");
}

void ReferencesTest::triggersChangeTheTable()
{
    execute("CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT); INSERT INTO p VALUES(1,'a'); CREATE TABLE t(c INTEGER);"
            "CREATE TRIGGER next AFTER INSERT ON t BEGIN INSERT INTO p(name) SELECT char(97+count(*)) FROM p; END");
    WriterOptions chosen = options({ "c" });
    look(chosen);
    QCOMPARE(writeEach(chosen, { "a", "b", "d", "c" }, [](int) {}), QStringList({ "", "", "reference.not_found", "" }));
    QCOMPARE(rows(), "1 2 3");
}

void ReferencesTest::twoColumnsLookInOneTable()
{
    execute("CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT, code TEXT)");
    const auto both = [](bool byCode) {
        return [byCode](WriterOptions &options) {
            look(options, IfNotFound::Create);
            options.mapping.columns[1].reference = options.mapping.columns[0].reference;
            if (byCode)
                options.mapping.columns[1].reference->names = QStringList { "code" };
        };
    };
    importText("c,d\na,b\nb,a\nc,c\n", 100, both(false));
    QCOMPARE(query("SELECT group_concat(c||d,' ') FROM t"), "12 21 33");
    execute("DROP TABLE t; DELETE FROM p; INSERT INTO p VALUES(1,'a','x'); CREATE TRIGGER named AFTER INSERT ON p WHEN "
            "new.name IS NULL BEGIN UPDATE p SET name='of '||new.code WHERE id=new.id; END");
    importText("c,d\na,x\na,y\nof y,y\n", 100, [&](WriterOptions &options) {
        both(true)(options);
        options.importKey = "codes";
    });
    QCOMPARE(query("SELECT group_concat(c||d,' ') FROM t"), "11 12 22");
}

/// Too many rows to be read: the database is asked for each name, until so many were that all are read.
void ReferencesTest::aLargeTableIsAsked()
{
    execute(QStringLiteral("CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT UNIQUE); WITH RECURSIVE n(i) AS (SELECT 1 "
                           "UNION ALL SELECT i+1 FROM n WHERE i<%1) INSERT INTO p SELECT i, 'n'||i FROM n")
                .arg(ReferenceNames::fewRows + 1));
    QCOMPARE(told(importText("c\nn1\nn10001\nnew\nn1\nn100O\nnew\n", 2, looking(IfNotFound::Create))), QStringList());
    QCOMPARE(rows(), "1 10001 10002 1 10003 10002");
    const auto again = importText("c\nn1234x\n", 2, [](WriterOptions &options) {
        look(options);
        options.importKey = "again";
    });
    QCOMPARE(told(again), QStringList { "2:reference.not_found:c:n1234x" });
    QByteArray many = "c\n";
    for (int i = 0; i < 1000; ++i)
        many += 'n' + QByteArray::number(i % 500 * 21 + 1) + "\nq" + QByteArray::number(i % 400) + '\n';
    execute("DELETE FROM t");
    const auto outcomes = importText(many, 7, [](WriterOptions &options) {
        look(options, IfNotFound::Create);
        options.importKey = "many";
    });
    QCOMPARE(told(outcomes), QStringList());
    QCOMPARE(query("SELECT count(*), sum(name LIKE 'q%'), count(DISTINCT name) FROM t JOIN p ON p.id=t.c"),
        "2000,1000,900"); // of n10002 and those behind it, rows are made too
    QCOMPARE(query("SELECT count(*)-count(DISTINCT name) FROM p"), "0");
}

/// After a crash before the job store knew: nothing is made twice, and the same rows are left out.
void ReferencesTest::aChunkThatIsInIsToldAgain()
{
    execute("CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT); INSERT INTO p VALUES(1,'a')");
    for (const int rejected : { 0, 1 }) {
        const auto change = [&](WriterOptions &options) {
            look(options, IfNotFound::Skip);
            options.importKey = QString::number(rejected);
            options.rejectRows = rejected != 0;
        };
        const QByteArray csv = rejected != 0 ? "n,c\n1,a\n2,b\nx,a\n3,a\n" : "n,c\n1,a\n2,b\n3,a\n";
        const auto first = importText(csv, 100, change).front();
        const auto again = importText(csv, 100, change).front();
        QCOMPARE(first.rowsImported, 2);
        QCOMPARE(again.rowsImported, 2);
        QCOMPARE(first.rowsLeftOut, 1);
        QCOMPARE(again.rowsLeftOut, 1);
        QCOMPARE(query("SELECT count(*) FROM t"), QString::number(2 + 2 * rejected));
    }
}

void ReferencesTest::nothingIsMadeWithoutATable()
{
    execute("CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT); INSERT INTO p VALUES(1,'a')");
    const auto validate = [](IfNotFound what) {
        return [what](WriterOptions &options) {
            look(options, what);
            options.validateOnly = true;
        };
    };
    QCOMPARE(
        told(importText("c\na\nb\n", 1, validate(IfNotFound::Error))), QStringList { "3:reference.not_found:c:b" });
    const auto made = importText("c\na\nb\nb\n", 100, validate(IfNotFound::Create)).front();
    QCOMPARE(made.rowsImported, 3);
    QCOMPARE(made.references.front().count, 1);
    const auto skipped = importText("c\na\nb\nb\n", 100, validate(IfNotFound::Skip)).front();
    QCOMPARE(skipped.rowsImported, 1);
    QCOMPARE(skipped.rowsLeftOut, 2);
    QCOMPARE(parents(), "a");
    execute("CREATE TABLE t(c INTEGER)");
    QCOMPARE(importText("c\na\nb\n", 100, validate(IfNotFound::Create)).front().references.front().count, 1);
    QCOMPARE(parents(), "a");
}

/// What each row must become, by a join that SQLite does afterwards.
void ReferencesTest::randomNamesAgainstAnObviousJoin()
{
    QRandomGenerator random(16);
    for (int round = 0; round < 25; ++round) {
        execute("DROP TABLE IF EXISTS t; DROP TABLE IF EXISTS p; DROP TABLE IF EXISTS f;"
                "DROP TABLE IF EXISTS before;"
                "CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT); CREATE TABLE f(n INTEGER PRIMARY KEY, name TEXT)");
        const auto what = IfNotFound(random.bounded(4));
        const bool reject = random.bounded(2) == 0;
        const auto name = [&random] { return QString(QChar(u'a' + int(random.bounded(6)))); };
        QString sql;
        for (int i = random.bounded(6); i > 0; --i)
            sql += QStringLiteral("INSERT INTO p(name) VALUES('%1');").arg(name());
        sql += "CREATE TABLE before AS SELECT * FROM p; CREATE TABLE t(n INTEGER, c INTEGER, CHECK(n%7<>3));";
        QByteArray csv = "n,c\n";
        const int count = 1 + random.bounded(30);
        for (int n = 1; n <= count; ++n) {
            const QString value = name();
            csv += QByteArray::number(n) + ',' + value.toUtf8() + '\n';
            sql += QStringLiteral("INSERT INTO f VALUES(%1,'%2');").arg(n).arg(value);
        }
        execute("BEGIN;" + sql + "COMMIT");
        const int chunk = 1 + random.bounded(8);
        importText(csv, chunk, [&](WriterOptions &options) {
            look(options, what);
            options.importKey = QString::number(round);
            options.rejectRows = reject;
        });
        const QString times = QStringLiteral("(SELECT count(*) FROM before b WHERE b.name=f.name)");
        const QString bad = QStringLiteral("(n%7=3 OR %1>1%2)")
                                .arg(times, what == IfNotFound::Error ? " OR " + times + "=0" : QString());
        const QString leftOut = what == IfNotFound::Skip ? times + "=0" : QStringLiteral("0");
        const QString isBad = QStringLiteral("(%1 AND NOT %2)").arg(bad, leftOut);
        const QString isOut = reject ? isBad
                                     : QStringLiteral("EXISTS(SELECT 1 FROM f g WHERE (g.n-1)/%1=(f.n-1)/%1 AND %2)")
                                           .arg(chunk)
                                           .arg(QString(isBad).replace("(n%7", "(g.n%7").replace("f.name", "g.name"));
        const QString wanted = query(
            QStringLiteral("SELECT group_concat(n||coalesce(name,'-'),' ') FROM (SELECT n, CASE WHEN "
                           "%1=0 AND %2 THEN NULL ELSE name END AS name FROM f WHERE NOT %3 AND NOT %4 ORDER BY n)")
                .arg(times, what == IfNotFound::Null ? "1" : "0", isOut, leftOut));
        const QString found = query("SELECT group_concat(n||coalesce(name,'-'),' ') FROM (SELECT n, name FROM t LEFT "
                                    "JOIN p ON p.id=t.c ORDER BY n)");
        QCOMPARE(found, wanted);
        const QString made = query("SELECT group_concat(name,' ') FROM (SELECT name FROM p WHERE id NOT IN (SELECT id "
                                   "FROM before) ORDER BY name)");
        const QString wantedMade = what != IfNotFound::Create
            ? QString()
            : query(QStringLiteral(
                "SELECT group_concat(name,' ') FROM (SELECT DISTINCT name FROM f WHERE NOT %1 AND %2=0 ORDER BY name)")
                        .arg(isOut, times));
        QCOMPARE(made, wantedMade);
    }
}

QTEST_GUILESS_MAIN(ReferencesTest)
#include "ReferencesTest.moc"
