#include "cli/CallFixture.h"

#include <QFile>

using namespace tranche;

/// What a validation says is what the import then does; and it never says that rows are in.
class ForecastTest : public CallFixture
{
    Q_OBJECT
private Q_SLOTS:
    void checksForetell_data();
    void checksForetell();
    void nothingIsSaidToBeIn();
    void whatAReplacedTableLosesIsTold_data();
    void whatAReplacedTableLosesIsTold();
};

void ForecastTest::checksForetell_data()
{
    QTest::addColumn<QString>("sql"); ///< what the target holds before; empty: it is not there yet
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("in"); ///< rows that go in
    const QByteArray twice = "id,v\n1,a\n1,b\n2,c\n";
    const QByteArray gap = "id,v\n1,\n2,b\n3,c\n";
    const QByteArray wrong = "id,v\n1,5\n2,x\n3,7\n4,8\n5,y\n";
    const QStringList reject { "--on-error", "reject-rows" };
    const auto row = [](const char *name, const QByteArray &content, const QStringList &options, int in,
                         const char *sql = nullptr) {
        QTest::addRow("%s, new file", name) << QString(sql) << content << options << in;
        if (sql == nullptr)
            QTest::addRow("%s, new table", name) << QString("CREATE TABLE other(x)") << content << options << in;
    };
    row("nothing wrong", twice, {}, 3);
    row("not null", gap, { "--not-null", "v" }, 0);
    row("not null, rejected", gap, QStringList { "--not-null", "v" } + reject, 2);
    row("unique index", twice, QStringList { "--unique-index", "id" } + reject, 2);
    row("primary key", twice, QStringList { "--primary-key", "id" } + reject, 2);
    row("strict", wrong, { "--strict", "--map", "v=v:INTEGER", "--on-error", "text" }, 0);
    row("statement", twice, QStringList { "--create-sql", "CREATE TABLE t(id, v CHECK (v <> 'c'))" } + reject, 2);
    row("rejected", wrong, QStringList { "--map", "v=v:INTEGER" } + reject, 3);
    row("rejected in chunks", wrong, QStringList { "--map", "v=v:INTEGER", "--chunk-size", "2" } + reject, 3);
    row("rejected, one column", wrong, { "--map", "v=v:INTEGER", "--on-error", "v=reject-rows" }, 3);
    row("chunks fail", wrong, { "--map", "v=v:INTEGER", "--chunk-size", "2" }, 2);
    row("null", wrong, { "--map", "v=v:INTEGER", "--on-error", "null" }, 5);
    row("upsert", twice, { "--mode", "upsert", "--key", "id" }, 3);
    const char *const names = "CREATE TABLE k(id INTEGER PRIMARY KEY, n); INSERT INTO k VALUES (1,'5'),(2,'7')";
    row("lookup, rejected", wrong, QStringList { "--lookup", "v=k.n" } + reject, 2, names);
    row("lookup, skipped", wrong, { "--lookup", "v=k.n:skip" }, 2, names);
    row("lookup, skipped, and others rejected", "id,v\n1,5\nz,7\n3,8\n",
        QStringList { "--lookup", "v=k.n:skip", "--map", "id=id:INTEGER" } + reject, 1, names);
    row("lookup fails the chunk beside a row that is rejected", "id,v\n1,5\nz,7\n3,8\n",
        { "--lookup", "v=k.n", "--map", "id=id:INTEGER", "--on-error", "id=reject-rows" }, 0, names);
}

void ForecastTest::checksForetell()
{
    QFETCH(QString, sql);
    QFETCH(QByteArray, content);
    QFETCH(QStringList, options);
    QFETCH(int, in);
    makeTarget(sql);
    write("a.csv", content);
    const QStringList words = QStringList { "a.csv", "--into", "t.db", "--table", "t" } + options;
    const QJsonObject checked = json(QStringList("validate") + words);
    QCOMPARE(QFile::exists("t.db"), !sql.isEmpty());
    const QJsonObject imported = json(QStringList("import") + words);
    QCOMPARE(imported["rows_imported"].toInt(), in);
    for (const char *key : { "status", "rows_read", "rows_imported", "rows_failed", "rows_skipped", "rows_inserted",
             "rows_updated", "rows_unchanged", "rows_deleted", "read_as" })
        QCOMPARE(checked[QLatin1String(key)], imported[QLatin1String(key)]);
}

void ForecastTest::nothingIsSaidToBeIn()
{
    write("a.csv", "id,v\n1,5\n2,x\n");
    const QStringList words { "a.csv", "--into", "t.db", "--map", "v=v:INTEGER", "--on-error", "reject-rows" };
    const QByteArray told = call(QStringList("validate") + words).out;
    QVERIFY2(told.contains("2 rows read = 1 would go in + 1 failed + 0 skipped"), told);
    for (const QByteArray &text :
        { told, call({ "show", "1" }).out, call({ "report", "1" }).out, call({ "jobs" }).out })
        QVERIFY2(!text.contains("imported") && !text.contains("is in"), text);
    QVERIFY(call(QStringList("import") + words).out.contains("2 rows read = 1 imported + 1 failed + 0 skipped"));
}

void ForecastTest::whatAReplacedTableLosesIsTold_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("lost"); ///< empty: nothing is
    const auto row = [](const char *sql, const QStringList &options, const char *lost) {
        QTest::addRow("%s %s", sql, qPrintable(options.join(' '))) << QString(sql) << options << QString(lost);
    };
    row("CREATE TABLE t(id INTEGER, v TEXT)", {}, "");
    row("CREATE TABLE t(id INTEGER PRIMARY KEY, v TEXT)", {}, "the primary key (id)");
    row("CREATE TABLE t(id INTEGER PRIMARY KEY, v TEXT)", { "--primary-key", "ID" }, "");
    row("CREATE TABLE t(ID INTEGER, v TEXT NOT NULL DEFAULT 'x')", {}, "NOT NULL (v), defaults (v)");
    row("CREATE TABLE t(id INTEGER, v TEXT NOT NULL)", { "--not-null", "v" }, "");
    row("CREATE TABLE t(id INTEGER, v TEXT, w TEXT)", {}, "columns (w)");
    row("CREATE TABLE t(id INTEGER REFERENCES k(id), v TEXT CHECK (v <> ''))", {}, "references (id), CHECK");
    row("CREATE TABLE t(id INTEGER PRIMARY KEY, v TEXT)", { "--create-sql", "CREATE TABLE t(id, v)" }, "");
}

void ForecastTest::whatAReplacedTableLosesIsTold()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, options);
    QFETCH(QString, lost);
    makeTarget(sql);
    write("a.csv", "id,v\n1,a\n");
    const QStringList words = QStringList { "a.csv", "--into", "t.db", "--table", "t", "--mode", "replace" } + options;
    const QByteArray told = call(QStringList("validate") + words).out;
    QCOMPARE(told.contains("is made anew"), !lost.isEmpty());
    QVERIFY2(told.contains(QString("Of the old one it has not: %1.").arg(lost).toUtf8()) || lost.isEmpty(), told);
}

QTEST_GUILESS_MAIN(ForecastTest)
#include "ForecastTest.moc"
