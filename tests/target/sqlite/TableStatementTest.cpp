#include "target/sqlite/tables/TableStatement.h"

#include "core/Failure.h"
#include "target/sqlite/tables/TableReader.h"

#include <QTest>

using namespace tranche;

class TableStatementTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsSaidStandsInIt();
    void typesAreKnownByTheirDeclaration();
    void namesOfAllKinds();
    void statementsOfPeople_data();
    void statementsOfPeople();
    void aStatementIsRenamedThroughout();
    void indexesHaveNamesOfTheirOwn();
};

static ColumnMapping mappingOf(const QStringList &fields, ColumnType type = ColumnType::Integer)
{
    ColumnMapping mapping;
    mapping.sourceNames = fields;
    for (int i = 0; i < fields.size(); ++i)
        mapping.columns.append({ i, fields[i], fields[i], type });
    return mapping;
}

void TableStatementTest::whatIsSaidStandsInIt()
{
    TableDesign design;
    QCOMPARE(tableStatement("t", mappingOf({ "a", "b" }), design), R"(CREATE TABLE "t" ("a" INTEGER, "b" INTEGER))");
    QVERIFY(design.takesEveryRow() && design.isDefault());
    design.primaryKey = QStringList { "b", "a" };
    design.notNullFields = QStringList("C");
    ColumnMapping mapping = mappingOf({ "a", "b", "c", "d" });
    mapping.fileField = "file";
    QCOMPARE(tableStatement("t", mapping, design),
        R"(CREATE TABLE "t" ("a" INTEGER NOT NULL, "b" INTEGER NOT NULL, "c" INTEGER NOT NULL, "d" INTEGER, "file" TEXT, )"
        R"(PRIMARY KEY ("b", "a")))");
    QVERIFY(!design.takesEveryRow());
    design = {};
    design.strict = true;
    mapping = mappingOf({ "d", "n", "u", "b" });
    for (const auto &[column, name] : { std::pair(0, "DATE"), { 1, "DECIMAL" }, { 2, "BOOLEAN" }, { 3, "BLOB" } })
        mapping.columns[column].type = *columnTypeFromName(name);
    const QString strict = tableStatement("t", mapping, design);
    QCOMPARE(strict, R"(CREATE TABLE "t" ("d" TEXT, "n" TEXT, "u" INTEGER, "b" BLOB) STRICT)");
    QVERIFY(schemaOfStatement(strict, "t").isStrict);
    for (const ColumnType type : columnTypes()) // each is a word that such a table knows
        QCOMPARE(schemaOfStatement(tableStatement("t", mappingOf({ "x" }, type), design), "t").columns.size(), 1);
}

/// A table that an import has made tells the next one what its columns hold.
void TableStatementTest::typesAreKnownByTheirDeclaration()
{
    for (const ColumnType type : columnTypes()) {
        const QString statement = tableStatement("t", mappingOf({ "x" }, type), {});
        const TableSchema table = schemaOfStatement(statement, "t"); // SQLite understands it
        QCOMPARE(table.columns.size(), 1);
        QCOMPARE(columnTypeOfMade(table.columns[0].declared), columnTypeOfMade(columnTypeDeclaration(type)));
    }
}

void TableStatementTest::namesOfAllKinds()
{
    QStringList names { "select", "a\"b", "a'b", "[x]", "`y`", "ü ñ 表", "a,b", "a;b--c", "/*", "%1", "%2 %L1", " ",
        "rowid", "line\nbreak" };
    for (int i = 0; i < 1900; ++i)
        names.append(QStringLiteral("column %1").arg(i));
    TableDesign design;
    design.primaryKey = names.mid(0, 3);
    design.notNullFields = names;
    for (const QString &table :
        { QStringLiteral("t"), QStringLiteral("order \"x\"; DROP TABLE y"), QStringLiteral("%1 (%2)") }) {
        const TableSchema made = schemaOfStatement(tableStatement(table, mappingOf(names), design), table);
        QStringList found;
        for (const TableColumn &column : made.columns) {
            found.append(column.name);
            QVERIFY(column.notNull);
        }
        QCOMPARE(found, names);
        QCOMPARE(made.name, table);
    }
}

void TableStatementTest::statementsOfPeople_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *sql, const char *code = "call.create_sql") { QTest::newRow(sql) << sql << code; };
    row("CREATE TABLE t(a)", "");
    row("create table if not exists main.T (a INT DEFAULT (abs(-1)), CHECK (a > 0), UNIQUE (a)) -- so\n ; /* end */",
        "");
    row("CREATE TABLE t(a REFERENCES other(id)) WITHOUT ROWID"); // which needs a key
    row("CREATE TABLE t(a PRIMARY KEY REFERENCES other(id)) WITHOUT ROWID", "");
    row("CREATE TABLE u(a)");
    row("CREATE TABLE t(a); DROP TABLE x");
    row("CREATE TABLE t(a); CREATE TABLE u(a)");
    row("CREATE TABLE t AS SELECT 1 a");
    row("CREATE TEMP TABLE t(a)");
    row("CREATE VIRTUAL TABLE t USING fts5(a)");
    row("CREATE VIEW t AS SELECT 1 a");
    row("CREATE TABLE t(");
    row("");
    row(";");
    row("-- nothing");
    row("DROP TABLE t");
    row("ATTACH 'x.db' AS x");
    row("PRAGMA writable_schema=1");
    row("SELECT 1");
    row("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT * FROM n");
    row("CREATE TABLE temp.t(a)");
}

void TableStatementTest::statementsOfPeople()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, code);
    try {
        QCOMPARE(schemaOfStatement(sql, "t").columns.size(), 1);
        QVERIFY(code.isEmpty());
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), code);
    }
}

void TableStatementTest::aStatementIsRenamedThroughout()
{
    const QString sql
        = "CREATE TABLE IF NOT EXISTS \"my table\" (id INTEGER PRIMARY KEY, up REFERENCES \"my table\"(id), "
          "CHECK (\"my table\".id > 0))";
    const QString renamed = statementRenamed(sql, "my table", "_tranche_new_x");
    const TableSchema made = schemaOfStatement(renamed, "_tranche_new_x");
    QCOMPARE(made.foreignKeys.value(0).parentTable, "_tranche_new_x");
    QVERIFY2(!renamed.contains("my table"), qPrintable(renamed));
}

void TableStatementTest::indexesHaveNamesOfTheirOwn()
{
    SqliteDatabase database({}, SqliteDatabase::Access::Memory);
    TableDesign design;
    design.indexes = { { { "a\"b", "c" }, false }, { { "c" }, true }, { { "c" }, true } };
    database.execute("CREATE TABLE t(\"a\"\"b\", c); CREATE TABLE \"T_C\"(x)");
    createIndexes(database, "t", "t", design);
    const QList<TableIndex> made = readIndexes(database, "t");
    QCOMPARE(made.size(), 3);
    QCOMPARE(made.last().columns, QStringList({ "a\"b", "c" }));
    QVERIFY(made.first().unique && made.first().name.startsWith("t_c_"));
    createIndexes(database, "t", "t", design);
    QCOMPARE(readIndexes(database, "t").size(), 3); // they are there
    SqliteStatement sql = database.prepare("SELECT sql FROM sqlite_schema WHERE type='index'");
    while (sql.step())
        QVERIFY(isIndexOfDesign(sql.text(0), "t", design));
    QVERIFY(!isIndexOfDesign("CREATE INDEX \"x\" ON \"t\" (\"d\")", "t", design));
}

QTEST_GUILESS_MAIN(TableStatementTest)
#include "TableStatementTest.moc"
