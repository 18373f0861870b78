#include "cli/CallFixture.h"
#include "store/JobStore.h"
#include "store/Profiles.h"
#include "target/sqlite/SqliteDatabase.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace tranche;

/// Recipes, schemas, profiles and files that come twice, by calls of the command line in this process.
class RecipeCommandsTest : public CallFixture
{
    Q_OBJECT
private Q_SLOTS:
    void anImportIsRepeated();
    void recipesFromOptions();
    void targetsAreTheSame_data();
    void targetsAreTheSame();
    void schemas();
    void theLastImportIsOffered();
    void aSchemasRules();
    void profiles();
    void profilesOfEarlierVersions();
    void offers();
    void whatDiffersIsToldBefore();
    void theSameFileIsAskedAbout_data();
    void theSameFileIsAskedAbout();

private:
    QByteArray rowsOf(const QString &database, const char *sql);
};

QByteArray RecipeCommandsTest::rowsOf(const QString &database, const char *sql)
{
    SqliteDatabase db(m_folder->filePath(database), SqliteDatabase::Access::Read);
    SqliteStatement statement = db.prepare(QLatin1String(sql));
    return statement.step() ? statement.text(0).toUtf8() : QByteArray();
}

static const QByteArray sales = "Report;;\nday;net;note\n31.12.2025;1.234,50;a\n01.01.2026;-7,00;\n02.01.2026;8,25;c\n";

void RecipeCommandsTest::anImportIsRepeated()
{
    write("sales.csv", sales);
    const QStringList options { "--map", "day=day:DATE:dd.MM.yyyy", "--map", "net=net:DECIMAL:1.234,56", "--map",
        "note=", "--table", "sales" };
    QCOMPARE(call(QStringList { "import", "sales.csv", "--into", "a.db" } + options).status, 0);
    const QByteArray recipe = call({ "recipe", "1" }).out;
    write("r.json", recipe);
    QVERIFY2(recipe.contains("\"into\": \"a.db\""), recipe.constData());
    QVERIFY2(recipe.contains(R"({ "source": "day", "field": "day", "type": "DATE", "format": "dd.MM.yyyy" })"),
        recipe.constData());
    QVERIFY2(recipe.contains(R"({ "source": "note", "import": false })"), recipe.constData());
    QCOMPARE(call({ "import", "sales.csv", "--recipe", "r.json", "--into", "b.db" }).status, 0);
    QCOMPARE(call({ "recipe", "2" }).out, QByteArray(recipe).replace("a.db", "b.db"));
    const char *rows = "SELECT group_concat(quote(day) || quote(net), ' ') FROM sales";
    QCOMPARE(rowsOf("b.db", rows), rowsOf("a.db", rows));
    const char *schema = "SELECT sql FROM sqlite_master WHERE name='sales'";
    QCOMPARE(rowsOf("b.db", schema), rowsOf("a.db", schema));
    // The request is the same but for its target; what was found is chosen.
    QJsonObject first = json({ "show", "1" })["request"].toObject();
    QJsonObject second = json({ "show", "2" })["request"].toObject();
    for (const char *key : { "target", "target_path" })
        second.insert(key, first[key]);
    QCOMPARE(second, first);
    const Answer wrong = call({ "import", "sales.csv", "--recipe", "missing.json" });
    QCOMPARE(wrong.status, 2);
    QVERIFY(wrong.errors.contains("missing.json can't be read"));
    write("wrong.json", "{\n  \"tabel\": 1\n}");
    QVERIFY(call({ "import", "sales.csv", "--recipe", "wrong.json" }).errors.contains("wrong.json, line 2"));
}

/// The same as options and as a recipe.
void RecipeCommandsTest::recipesFromOptions()
{
    write("a.csv", "id;t;x\n007;1;n/a\n2;n/a;5\n");
    write("r.json",
        R"({"into": "r.db", "types": "text", "null": ["n/a"], "chunk_size": 1, "columns": [{"source": "x", "type": "INTEGER"}]})");
    QCOMPARE(call({ "import", "a.csv", "--recipe", "r.json" }).status, 0);
    QCOMPARE(call({ "import", "a.csv", "--into", "o.db", "--types", "text", "--null", "n/a", "--chunk-size", "1",
                      "--map", "x=x:INTEGER" })
                 .status,
        0);
    QJsonObject byRecipe = json({ "show", "1" })["request"].toObject();
    QJsonObject byOptions = json({ "show", "2" })["request"].toObject();
    for (const char *key : { "target", "target_path" })
        byOptions.insert(key, byRecipe[key]);
    byRecipe.remove("remarks"); // tells of columns that the recipe does not name
    byOptions.remove("remarks");
    QCOMPARE(byRecipe, byOptions);
    const char *rows = "SELECT group_concat(quote(id) || quote(t) || quote(x)) FROM a";
    QCOMPARE(rowsOf("r.db", rows), QByteArray("'007''1'NULL,'2'NULL5"));
    QCOMPARE(rowsOf("o.db", rows), rowsOf("r.db", rows));
}

/// All that can be chosen: by options, by the recipe of that import, and by its recipe again.
void RecipeCommandsTest::targetsAreTheSame_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("steps, rules and a table's design") << QStringList { "--step", "name:trim", "--step",
        "name:case=title", "--step", "net:fill-down", "--step", "year:split=day,.,3", "--step",
        "both:join=name,city,comma", "--compute", "twice:REAL=net*2", "--rule", "id:range=1..3", "--rule",
        "name:required", "--on-error", "reject-rows", "--primary-key", "id", "--not-null", "auto", "--index",
        "name,day", "--map", "net=amount:DECIMAL:1.234,56", "--names", "snake_case", "--file-column", "origin" };
    QTest::newRow("wrong values") << QStringList { "--on-error", "null", "--on-error", "day=text", "--step",
        "city:default=nowhere", "--on-error", "city=default", "--rule", "city:one-of=Rome|nowhere", "--map",
        "id=id:INTEGER", "--max-errors", "90%" };
    QTest::newRow("upsert") << QStringList { "--mode", "upsert", "--key", "id", "--undo", "off" };
    QTest::newRow("strict") << QStringList { "--strict", "--unique-index", "id", "--null-words", "auto,\"x, y\"" };
    QTest::newRow("lookup") << QStringList { "--lookup", "city=cities.name:create", "--map", "city=city_id" };
}

void RecipeCommandsTest::targetsAreTheSame()
{
    QFETCH(const QStringList, options);
    write("orders.csv",
        "id;name;day;net;city\n1; ann lee;31.12.2025;1.234,50;Rome\n2;bob ;01.01.2026;;Oslo\n3;eve;02.01.2026;8,25;\n");
    write("cities.csv", "id;name\n1;Oslo\n");
    const QStringList common { "import", "orders.csv", "--table", "orders" };
    const QStringList databases { "a.db", "b.db", "c.db" };
    QList<QByteArray> dumps;
    QList<QByteArray> recipes;
    for (const QString &database : databases) {
        QCOMPARE(call({ "import", "cities.csv", "--into", database, "--primary-key", "id" }).status, 0);
        const QStringList own = recipes.isEmpty() ? options : QStringList { "--recipe", "r.json" };
        const QJsonObject answer = json(common + QStringList { "--into", database } + own);
        QVERIFY2(answer["import_status"].isString(), QJsonDocument(answer).toJson().constData());
        recipes.append(
            call({ "recipe", QString::number(answer["import_id"].toInt()) }).out.replace(database.toUtf8(), "x.db"));
        write("r.json", recipes.last());
        const char *schema = "SELECT group_concat(sql, ';') FROM sqlite_master WHERE name NOT LIKE '%tranche%'";
        QByteArray dump = rowsOf(database, schema);
        const QByteArray columns = rowsOf(
            database, "SELECT group_concat('quote(\"' || name || '\")', ' || ') FROM pragma_table_info('orders')");
        dump += rowsOf(database, ("SELECT group_concat(" + columns + ", char(10)) FROM orders").constData());
        dump += rowsOf(database, "SELECT group_concat(id || name) FROM cities");
        dumps.append(dump);
    }
    QVERIFY2(dumps[0].contains("Rome") || options.contains("--lookup"), dumps[0].constData());
    for (qsizetype i = 1; i < dumps.size(); ++i) {
        QCOMPARE(dumps[i], dumps[0]);
        QCOMPARE(recipes[i], recipes[0]);
    }
}

void RecipeCommandsTest::schemas()
{
    write("s.json", R"({"fields": [{"name": "day", "type": "date", "format": "%d.%m.%Y"},
        {"name": "net", "type": "number", "decimalChar": ",", "groupChar": ".", "constraints": {"minimum": 0}},
        {"name": "note", "type": "string"}], "missingValues": ["", "-"]})");
    write("a.csv", "day;net;note\n31.12.2025;1.234,50;-\n");
    const QJsonObject answer = json({ "import", "a.csv", "--into", "s.db", "--schema", "s.json" });
    QCOMPARE(answer["import_status"].toString(), "done");
    QVERIFY(!answer["remarks"].toVariant().toStringList().join(' ').contains("minimum"));
    write("below.csv", "day;net;note\n31.12.2025;-1,00;x\n");
    QCOMPARE(call({ "validate", "below.csv", "--schema", "s.json" }).status, 1);
    QCOMPARE(
        rowsOf("s.db", "SELECT quote(day) || quote(net) || quote(note) FROM a"), QByteArray("'2025-12-31'1234.5NULL"));
    write("b.csv", "net;day;note\n1,5;31.12.2025;x\n");
    const QJsonObject moved = json({ "import", "b.csv", "--into", "s.db", "--schema", "s.json" });
    QCOMPARE(moved["error"].toObject()["code"].toString(), "schema.columns");
    QCOMPARE(
        json({ "import", "b.csv", "--into", "s.db", "--schema", "s.json", "--fields-match", "equal" })["import_status"]
            .toString(),
        "done");
    // A file that names no columns has them in the order of the schema.
    write("c.csv", "31.12.2025;7,5;x\n30.12.2025;7,5;x\n");
    QCOMPARE(
        json({ "import", "c.csv", "--into", "s.db", "--header", "no", "--schema", "s.json" })["rows_imported"].toInt(),
        2);
    QCOMPARE(rowsOf("s.db", "SELECT day FROM c"), QByteArray("2025-12-31"));
    const QByteArray schema = call({ "schema", "1" }).out;
    QCOMPARE(call({ "recipe", "1", "--schema" }).out, schema);
    write("t.json", schema);
    QCOMPARE(json({ "import", "a.csv", "--into", "t.db", "--schema", "t.json" })["import_status"].toString(), "done");
    QCOMPARE(
        rowsOf("t.db", "SELECT quote(day) || quote(net) || quote(note) FROM a"), QByteArray("'2025-12-31'1234.5NULL"));
}

void RecipeCommandsTest::profiles()
{
    write("sales_2025-12.csv", sales);
    write("sales_2026-01.csv", QByteArray(sales).replace("31.12.2025", "05.01.2026"));
    const QStringList map { "--map", "day=day:DATE:dd.MM.yyyy", "--map", "net=net:DECIMAL:1.234,56" };
    QCOMPARE(call(QStringList { "import", "sales_2025-12.csv", "--into", "p.db", "--table", "sales" } + map).status, 0);
    QCOMPARE(call({ "profiles", "save", "sales", "--from", "1" }).status, 0);
    const QJsonObject listed = json({ "profiles" })["profiles"].toArray()[0].toObject();
    QCOMPARE(listed["name"].toString(), "sales");
    QCOMPARE(listed["files"].toString(), "sales_*.csv");
    const QByteArray shown = call({ "profiles", "show", "sales" }).out;
    QVERIFY2(shown.contains("\"table\": \"sales\""), shown.constData());
    QCOMPARE(call({ "profiles", "save", "sales", "--from", "1" }).status, 2); // it is there
    QCOMPARE(call({ "profiles", "save", "sales", "--from", "1", "--replace" }).status, 0);
    QCOMPARE(call({ "profiles", "show", "sales" }).out, shown);
    QCOMPARE(call({ "import", "sales_2026-01.csv", "--profile", "sales" }).status, 0);
    QCOMPARE(rowsOf("p.db", "SELECT count(*) || max(day) FROM sales"), QByteArray("62026-01-05"));
    QCOMPARE(call({ "profiles", "rename", "sales", "monthly sales" }).status, 0);
    QCOMPARE(call({ "profiles", "show", "sales" }).status, 2);
    QCOMPARE(call({ "profiles", "export", "monthly sales", "--to", "p.json" }).status, 0);
    QCOMPARE(call({ "profiles", "import", "p.json", "--name", "copy" }).status, 0);
    QCOMPARE(call({ "profiles", "show", "copy" }).out, call({ "profiles", "show", "monthly sales" }).out);
    QCOMPARE(call({ "profiles", "remove", "copy" }).status, 0);
    for (const QStringList &words : { QStringList { "p.json", "copy" }, QStringList { "copy", "p.json" },
             QStringList { "copy", "--from", "p.json" } }) {
        QCOMPARE(call(QStringList { "profiles", "import" } + words).status, 0);
        QCOMPARE(call({ "profiles", "remove", "copy" }).status, 0);
    }
    QCOMPARE(json({ "profiles", "list" })["profiles"].toArray().size(), 1);
    const QJsonObject missing = json({ "profiles", "remove", "copy" });
    QCOMPARE(missing["error"].toObject()["code"].toString(), "profile.missing");
    QCOMPARE(call({ "profiles", "eat", "copy" }).status, 2);
    QCOMPARE(call({ "profiles", "rename", "copy" }).status, 2);
}

/// They hold the rules of remedies alone, which stay.
void RecipeCommandsTest::profilesOfEarlierVersions()
{
    write("a.csv", "n\n1\ntwelve\n");
    const QList<ValueRule> rules { { "n", "twelve", ValueRule::Action::Set, "12" } };
    {
        JobStore store(m_folder->filePath("home"));
        Profiles profiles(store);
        profiles.setRecipe("old",
            QJsonDocument::fromJson(R"({"rules": [{"column": "n", "action": "set", "text": "12", "value": "twelve"}]})")
                .object());
        QCOMPARE(profiles.rules("old"), rules);
    }
    QCOMPARE(json({ "import", "a.csv", "--into", "a.db", "--map", "n=n:INTEGER", "--profile", "old" })["rows_imported"]
                 .toInt(),
        2);
    QCOMPARE(call({ "profiles", "save", "old", "--from", "1" }).status, 0);
    JobStore store(m_folder->filePath("home"));
    QCOMPARE(Profiles(store).rules("old").constFirst(), rules.constFirst());
    QVERIFY(Profiles(store).recipe("old").contains("columns"));
    Profiles(store).setRules("old", rules); // a remedy changes the rules alone
    QVERIFY(Profiles(store).recipe("old").contains("columns"));
}

void RecipeCommandsTest::offers()
{
    write("orders_1.csv", "id,day,net\n1,2025-01-01,2\n");
    write("orders_2.csv", "id,day,total\n1,2025-01-01,2\n");
    write("people.csv", "name,age\nA,7\n");
    QCOMPARE(call({ "import", "orders_1.csv", "--into", "o.db", "--table", "orders" }).status, 0);
    QCOMPARE(call({ "profiles", "save", "orders", "--from", "1" }).status, 0);
    const QJsonArray found = json({ "sniff", "orders_2.csv" })["profiles"].toArray();
    QCOMPARE(found.size(), 2); // and the last import
    const QJsonObject offer = found[0].toObject();
    QCOMPARE(offer["profile"].toString(), "orders");
    QVERIFY(offer["name_fits"].toBool());
    QVERIFY(offer["score"].toDouble() > 0.5 && offer["score"].toDouble() < 1);
    QCOMPARE(offer["columns_missing"].toArray(), QJsonArray { "net" });
    QCOMPARE(offer["columns_added"].toArray(), QJsonArray { "total" });
    QCOMPARE(found[1].toObject()["import_id"].toInt(), 1);
    QCOMPARE(json({ "sniff", "orders_1.csv" })["profiles"].toArray()[0].toObject()["score"].toDouble(), 1.0);
    QVERIFY(json({ "sniff", "people.csv" })["profiles"].toArray().isEmpty());
    QVERIFY(call({ "sniff", "orders_1.csv" }).out.contains("The profile “orders” is for such files"));
    const QJsonObject receipt = json({ "import", "orders_1.csv", "--into", "x.db" });
    QCOMPARE(receipt["profiles"].toArray()[0].toObject()["profile"].toString(), "orders");
    QVERIFY(!json({ "import", "people.csv", "--into", "x.db" }).contains("profiles"));
}

/// What went into the same table before was to be something else.
void RecipeCommandsTest::theLastImportIsOffered()
{
    write("a.csv", "id,name\n1, x\n");
    write("b.csv", "id,name\n2, y\n");
    QCOMPARE(call({ "import", "a.csv", "--into", "t.db", "--table", "t", "--step", "name:trim" }).status, 0);
    const QJsonObject otherwise = json({ "import", "b.csv", "--into", "t.db", "--table", "t" });
    QCOMPARE(otherwise["profiles"].toArray()[0].toObject()["import_id"].toInt(), 1);
    const QJsonObject same = json({ "import", "b.csv", "--into", "t.db", "--table", "t" });
    QVERIFY2(!same.contains("profiles"), QJsonDocument(same).toJson().constData());
    // A file of other columns, too, where the table is named.
    write("c.csv", "x,y,z\n1,2,3\n");
    QVERIFY(json({ "sniff", "c.csv" })["profiles"].toArray().isEmpty());
    const QJsonArray offered = json({ "sniff", "c.csv", "--into", "t.db", "--table", "t" })["profiles"].toArray();
    QCOMPARE(offered.size(), 1);
    QCOMPARE(offered[0].toObject()["table"].toString(), "t");
}

void RecipeCommandsTest::aSchemasRules()
{
    write("s.json", R"({"fields": [{"name": "id", "type": "integer"},
        {"name": "code", "type": "string", "constraints": {"required": true, "maxLength": 2, "pattern": "[a-z]*"}},
        {"name": "city", "type": "string"}], "primaryKey": "id", "uniqueKeys": [["code", "city"]],
        "foreignKeys": [{"fields": "city", "reference": {"resource": "cities", "fields": "name"}}]})");
    write("cities.csv", "name\nRome\n");
    QCOMPARE(call({ "import", "cities.csv", "--into", "t.db" }).status, 0);
    write("a.csv", "id,code,city\n1,ab,Rome\n2,,Rome\n3,abc,Rome\n4,A,Rome\n5,b,Oslo\n");
    const QJsonObject answer
        = json({ "import", "a.csv", "--into", "t.db", "--schema", "s.json", "--on-error", "reject-rows" });
    QCOMPARE(answer["rows_imported"].toInt(), 1);
    QCOMPARE(answer["rows_failed"].toInt(), 4);
    const QByteArray sql = rowsOf("t.db", "SELECT group_concat(sql) FROM sqlite_master WHERE tbl_name='a'");
    QVERIFY2(sql.contains("PRIMARY KEY") && sql.contains("UNIQUE INDEX"), sql.constData());
    const QJsonObject written = QJsonDocument::fromJson(call({ "schema", "2" }).out).object();
    QCOMPARE(written["primaryKey"].toArray(), QJsonArray { "id" });
    QCOMPARE(written["foreignKeys"].toArray().size(), 1);
    QCOMPARE(written["fields"].toArray()[1].toObject()["constraints"].toObject()["maxLength"].toInt(), 2);
}

void RecipeCommandsTest::whatDiffersIsToldBefore()
{
    write("r.json",
        R"({"into": "d.db", "table": "t", "columns": [{"source": "id"}, {"source": "net", "field": "total", "type": "DECIMAL", "format": "1234,56"}]})");
    write("a.csv", "id;net_sum;more\n1;2,50;x\n");
    const QJsonObject refused = json({ "import", "a.csv", "--recipe", "r.json" })["error"].toObject();
    QCOMPARE(refused["code"].toString(), "recipe.columns");
    QVERIFY2(refused["hint"].toString().contains("--map \"net_sum=total\""), qPrintable(refused["hint"].toString()));
    QVERIFY(!QFile::exists("d.db"));
    const QJsonObject looked = json({ "sniff", "a.csv", "--recipe", "r.json" })["drift"].toObject();
    QCOMPARE(looked["missing"].toArray(), QJsonArray { "net" });
    QCOMPARE(looked["added"].toArray(), (QJsonArray { "net_sum", "more" }));
    QCOMPARE(looked["renamed"].toArray(), (QJsonArray { QJsonObject { { "before", "net" }, { "now", "net_sum" } } }));
    const Answer done = call({ "import", "a.csv", "--recipe", "r.json", "--map", "net_sum=total" });
    QCOMPARE(done.status, 0);
    QVERIFY(done.errors.contains("The file has columns that r.json does not know: more."));
    QCOMPARE(rowsOf("d.db", "SELECT total || more FROM t"), QByteArray("2.50x"));
}

void RecipeCommandsTest::theSameFileIsAskedAbout_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<bool>("asks");
    QTest::addColumn<int>("rows");
    QTest::newRow("yes") << QStringList() << QByteArray("y\n") << true << 2;
    QTest::newRow("YES") << QStringList() << QByteArray(" YES \n") << true << 2;
    QTest::newRow("no") << QStringList() << QByteArray("n\n") << true << 1;
    QTest::newRow("nothing") << QStringList() << QByteArray("\n") << true << 1;
    QTest::newRow("asked for") << QStringList { "--duplicate", "ask" } << QByteArray("\n") << true << 1;
    QTest::newRow("nobody there") << QStringList() << QByteArray() << false << 2;
    QTest::newRow("skip") << QStringList { "--duplicate", "skip" } << QByteArray("y\n") << false << 1;
    QTest::newRow("import") << QStringList { "--duplicate", "import" } << QByteArray("n\n") << false << 2;
    QTest::newRow("as ever") << QStringList("--skip-duplicate") << QByteArray("y\n") << false << 1;
    QTest::newRow("a script") << QStringList("--json") << QByteArray("n\n") << false << 2;
    QTest::newRow("quiet") << QStringList("--quiet") << QByteArray("n\n") << false << 2;
}

void RecipeCommandsTest::theSameFileIsAskedAbout()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, answers);
    QFETCH(const bool, asks);
    QFETCH(const int, rows);
    write("a.csv", "n\n1\n");
    QCOMPARE(call({ "import", "a.csv", "--into", "t.db" }).status, 0);
    const Answer again = call(QStringList { "import", "a.csv", "--into", "t.db" } + options, answers);
    QCOMPARE(again.status, 0);
    QCOMPARE(again.errors.contains("Should its rows go in once more?"), asks);
    QCOMPARE(rowsOf("t.db", "SELECT count(*) FROM a"), QByteArray::number(rows));
    QCOMPARE(json({ "show", "2" })["skipped"].toBool(), rows == 1);
}

QTEST_GUILESS_MAIN(RecipeCommandsTest)
#include "RecipeCommandsTest.moc"
