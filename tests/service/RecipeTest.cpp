#include "service/recipe/Recipe.h"
#include "core/NameList.h"
#include "service/RandomRecipe.h"
#include "service/options/ImportOptions.h"
#include "service/plan/Plan.h"
#include "service/recipe/GivenOptions.h"
#include "service/schema/TableSchemaFile.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace tranche;

/// Recipes: choices as a file, and back.
class RecipeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyOptionIsGivenOrNamed();
    void everythingStoredIsInRecipes();
    void whatIsTakenIsGiven_data();
    void whatIsTakenIsGiven();
    void randomRecipesAreReadAsWritten();
    void aRequestIsMadeAgain_data();
    void aRequestIsMadeAgain();
    void randomRequestsAreMadeAgain();
    void kindlyRead();
    void valuesOfARenamedColumn();
    void tooManyNewColumns();
    void wrongRecipes_data();
    void wrongRecipes();
    void hostileRecipes_data();
    void hostileRecipes();
    void theCallGoesBefore();
    void columnsThatDiffer_data();
    void columnsThatDiffer();
    void aRenamedColumnKeepsItsType();
    void retypedColumnsAreTold();
    void typesWithoutFormats_data();
    void typesWithoutFormats();
    void guessedTimesOfNewColumnsStay_data();
    void guessedTimesOfNewColumnsStay();

private:
    ImportRequest requestFor(const QByteArray &content, const RequestChoices &choices, const char *name = "a.csv");

    QTemporaryDir m_folder;
};

ImportRequest RecipeTest::requestFor(const QByteArray &content, const RequestChoices &choices, const char *name)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("can't write");
    file.close();
    RequestChoices own = choices;
    own.file = name;
    own.folder = m_folder.path();
    if (own.target.isEmpty())
        own.target = "t.db";
    return buildRequest(own);
}

void RecipeTest::everyOptionIsGivenOrNamed()
{
    QStringList known = optionsOfCallsAlone();
    for (const GivenOption &option : givenOptions())
        known.append(option.name);
    QStringList options;
    for (const ImportOption &option : importOptions())
        options.append(option.name);
    known.sort();
    options.sort();
    QCOMPARE(known, options);
}

/// What a request gets beside these has to get into recipes: see choicesOfRequest(), givenOptions() and
/// recipeColumnKeys(). What is listed here is there, or is of the file, or for show.
void RecipeTest::everythingStoredIsInRecipes()
{
    ImportRequest request;
    request.mapping.sourceNames = { "day" };
    request.mapping.columns = { { 0, "day", "d", *columnTypeFromName("DATE"), false, false, ColumnStorage::AsBound,
        *columnFormatFromText(*columnTypeFromName("DATE"), "dd.MM.yyyy") } };
    MappedColumn &column = request.mapping.columns.front();
    column.steps.trim = true;
    column.checks.unique = true;
    column.onWrong = WrongValue::Null;
    column.otherFormats = { { ColumnType::Text, {} } }; // of guessed types: in a recipe none is
    column.reference = ColumnReference { "t", { "name" } };
    const QJsonObject json = toJson(request);
    QCOMPARE(json.keys(),
        QStringList({ "channel", "checked_by", "chunk_size", "design", "dialect", "fields_match", "file", "file_path",
            "format", "grouping", "grouping_columns", "indexes", "key", "key_index", "left_out", "line_end",
            "lock_timeout", "mapping", "max_errors", "max_errors_percent", "mode", "on_error", "priority", "profile",
            "remarks", "retry_pattern", "rows_replaced", "skip_duplicate", "source", "table", "target", "target_path",
            "time_limit", "undo", "validate_only" }));
    QCOMPARE(json["design"].toObject().keys(),
        QStringList(
            { "add_columns", "create_sql", "indexes", "not_null", "not_null_fields", "primary_key", "strict" }));
    const QJsonObject mapping = json["mapping"].toObject();
    QCOMPARE(mapping.keys(),
        QStringList({ "columns", "file_column", "file_name", "null", "null_words", "replace_invalid_bytes", "rules",
            "source_columns", "values_as_text" }));
    QCOMPARE(mapping["columns"].toArray()[0].toObject().keys(),
        QStringList({ "field", "format", "null_words", "on_error", "other_formats", "position", "reference", "rules",
            "source", "steps", "storage", "type", "type_is_guessed" }));
}

static RequestChoices choicesOf(const Recipe &recipe)
{
    RequestChoices choices;
    takeRecipe(choices, recipe);
    return choices;
}

void RecipeTest::whatIsTakenIsGiven_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QStringList>("words");
    const QList<std::pair<const char *, QStringList>> rows {
        { "into", { "t.db" } },
        { "table", { "t" } },
        { "mode", { "create" } },
        { "mode", { "append" } },
        { "mode", { "replace" } },
        { "mode", { "upsert" } },
        { "mode", { "update" } },
        { "mode", { "insert-new" } },
        { "mode", { "delete" } },
        { "key", { "a,\"b,c\"" } },
        { "key-index", { "" } },
        { "undo", { "off" } },
        { "primary-key", { "a,b" } },
        { "not-null", { "auto" } },
        { "not-null", { "a,b" } },
        { "index", { "a,b", "\"x,y\"" } },
        { "unique-index", { "a" } },
        { "strict", { "" } },
        { "create-sql", { "CREATE TABLE t (a, \"b\" TEXT)" } },
        { "add-columns", { "" } },
        { "units-line", { "yes" } },
        { "names", { "snake_case" } },
        { "lookup", { "city,land=cities.name,country->code:create,folded", "\"a.b\"=\"t,\"\"u\".\"x:y\"" } },
        { "step",
            { "*:trim", "a:collapse", "a:case=title", "a:replace=x=>y=>z", "a:replace=n=>", "a:null=-",
                "a:null=", "a:default=0", "a:fill-down", "a:extract=(\\d+):", "n:split=a,,,-1", "m:join=a,b,comma",
                "o:join=a,b, - " } },
        { "compute", { "total:REAL=a*b", "x=a=b" } },
        { "rule",
            { "*:required", "a:unique", "a:range=1..", "a:length=2..5", "b:length=..3", "b:pattern=a|b:.*",
                "b:one-of=x|y z", "b:exists=t.u.c" } },
        { "skip-duplicate", { "" } },
        { "indexes", { "during" } },
        { "lock-timeout", { "0" } },
        { "time-limit", { "60" } },
        { "format", { "csv" } },
        { "encoding", { "windows-1252" } },
        { "member", { "a/b.csv" } },
        { "sheet", { "Orders" } },
        { "range", { "A1:F9" } },
        { "report-profile", { "nightly" } },
        { "os", { "Debian" } },
        { "build", { "7" } },
        { "platform", { "arm64" } },
        { "tag", { "branch:main", "nightly" } },
        { "date", { "2025-03-01T12:00:00Z" } },
        { "edges", { "1,5" } },
        { "element", { "row" } },
        { "separator", { "tab" } },
        { "separator", { ", " } },
        { "separator", { "blanks" } },
        { "separator", { ";" } },
        { "quote", { "none" } },
        { "quote", { "'" } },
        { "escape", { "\\" } },
        { "blanks", { "drop" } },
        { "blanks", { "keep" } },
        { "header", { "no" } },
        { "header", { "yes" } },
        { "header", { "3" } },
        { "malformed", { "repair" } },
        { "invalid-bytes", { "replace" } },
        { "surplus", { "drop" } },
        { "surplus", { "join" } },
        { "skip-lines", { "0" } },
        { "skip-footer", { "2" } },
        { "comment", { "none" } },
        { "comment", { "#" } },
        { "types", { "text" } },
        { "null", { "n/a", "" } },
        { "null-words", { "none" } },
        { "null-words", { "auto,closed" } },
        { "null-words", { "auto,\"none, really\"" } },
        { "date-format", { "dd.MM.yyyy" } },
        { "decimal", { "comma" } },
        { "decimal", { "point" } },
        { "file-column", { "origin" } },
        { "chunk-size", { "7" } },
        { "child-table", { "lines" } },
        { "child-table", { "orders:no,day:no", "lines=orders:sku,\"a,b\"", "\"x:y\":net" } },
        { "child-key", { "order_id" } },
        { "child-key", { "order_id=id" } },
        { "child-columns", { "a,b" } },
        { "record-key", { "a" } },
        { "record-key", { "a,\"b,\"\"c\"" } },
        { "on-error", { "reject-rows" } },
        { "on-error", { "reject-rows", "null", "a=error", "b=default", "c=text", "d=fail-chunk", "e=reject-rows" } },
        { "max-errors", { "5" } },
        { "max-errors", { "2.5%" } },
        { "priority", { "3" } },
        { "channel", { "root.erp.day" } },
        { "retry-pattern", { "1:10,5:30-60,max=8" } },
        { "fields-match", { "exact" } },
        { "fields-match", { "partial" } },
    };
    QSet<QString> tried;
    for (const auto &[option, words] : rows) {
        QTest::addRow("%s %s", option, qPrintable(words.join('|'))) << QString(option) << words;
        tried.insert(option);
    }
    QSet<QString> given;
    for (const GivenOption &option : givenOptions())
        given.insert(option.name);
    QCOMPARE(tried, given);
}

void RecipeTest::whatIsTakenIsGiven()
{
    QFETCH(const QString, option);
    QFETCH(const QStringList, words);
    Recipe recipe;
    recipe.options.insert(option, words);
    const RequestChoices choices = choicesOf(recipe);
    QVERIFY(choices != RequestChoices());
    const Recipe back = recipeOf(choices);
    QCOMPARE(back.options.value(option), words);
    QVERIFY(choicesOf(back) == choices);
    const Recipe read = recipeFromText(recipeText(back), {});
    QCOMPARE(read.options, back.options);
}

void RecipeTest::randomRecipesAreReadAsWritten()
{
    QRandomGenerator random(16);
    for (int round = 0; round < 300; ++round) {
        Recipe recipe;
        recipe.by = "r.json";
        if (random.bounded(2) == 0)
            recipe.description = randomText(random);
        if (random.bounded(2) == 0)
            recipe.files = "orders_*.csv";
        recipe.options = { { "table", { randomText(random) } }, { "null", { randomText(random), "" } } };
        if (random.bounded(2) == 0)
            recipe.options.insert("chunk-size", { QString::number(random.bounded(1, 1000)) });
        if (random.bounded(2) == 0)
            recipe.options.insert("record-key", { namesText({ "a,b", randomText(random).trimmed() }) });
        for (int i = random.bounded(8); i > 0; --i)
            recipe.columns.append(randomColumn(random, QString::number(i) + randomText(random)));
        for (int i = random.bounded(3); i > 0; --i)
            recipe.columns.append(randomNewColumn(random, "new" + QString::number(i) + randomText(random)));
        if (random.bounded(2) == 0)
            recipe.rules = { { "c", "x\"y", ValueRule::Action::Set, "1" }, { "d", {}, ValueRule::Action::Null, {} } };
        const QByteArray text = recipeText(recipe);
        const Recipe read = recipeFromText(text, "r.json");
        QVERIFY2(read == recipe, text.constData());
        QCOMPARE(recipeText(read), text);
    }
}

/// As the job store has it.
static ImportRequest stored(const ImportRequest &request)
{
    return requestFromJson(toJson(request));
}

void RecipeTest::aRequestIsMadeAgain_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("options"); ///< name=words
    QTest::newRow("plain") << QByteArray("id,name\n1,a\n2,b\n") << QStringList();
    QTest::newRow("german") << QByteArray("Tag;Betrag\n31.12.2025;1.234,50\n01.01.2026;7,00\n")
                            << QStringList { "map=Tag=tag:DATE:dd.MM.yyyy", "map=Betrag=betrag:DECIMAL:1.234,56" };
    QTest::newRow("text") << QByteArray("a,b\n007,1\n") << QStringList("types=text");
    QTest::newRow("text but for one") << QByteArray("a,b\n007,1\n") << QStringList { "types=text", "map=b=b:INTEGER" };
    QTest::newRow("no header") << QByteArray("1;2\n3;4\n5;6\n") << QStringList("header=no");
    QTest::newRow("left out") << QByteArray("a,b,c\n1,2,3\n") << QStringList { "map=b=", "map=c=d" };
    QTest::newRow("preamble and footer") << QByteArray(
        "Report of May\n\nid;n;net\n1;a;1.5\n2;b;2.5\n3;c;3.5\n4;d;4.5\nTotal;;12.0\n")
                                         << QStringList();
    QTest::newRow("empty rows below") << QByteArray("a,b\n1,2\n3,4\n5,6\n,\n,\n") << QStringList();
    QTest::newRow("a chosen footer") << QByteArray("a,b\n1,2\n3,4\n5,6\n") << QStringList("skip-footer=1");
    QTest::newRow("comments") << QByteArray("# made by hand\na,b\n1,2\n# more\n3,4\n") << QStringList();
    QTest::newRow("tabs") << QByteArray("a\tb\n1\tx y\n2\tz\n") << QStringList { "null=x y", "null-words=none" };
    QTest::newRow("words") << QByteArray("a,b\n1,x\nn/a,y\n3,z\n") << QStringList { "chunk-size=5", "max-errors=3" };
    QTest::newRow("repair") << QByteArray("a,b\n1\n2,3,4\n")
                            << QStringList { "malformed=repair", "surplus=drop", "on-error=reject-rows" };
    QTest::newRow("parents and lines") << QByteArray("a,b\n1,x\n1,y\n2,z\n")
                                       << QStringList { "record-key=a", "child-table=lines", "child-columns=b" };
    QTest::newRow("blank parents and lines")
        << QByteArray("a,b\n1,\n,y\n2,z\n") << QStringList { "child-table=lines", "child-columns=b", "child-key=up" };
    const QByteArray chain(
        "c,n,o,d,l\n1,x,7,2025-01-01,a\n1,x,7,2025-01-01,b\n1,x,8,2025-01-02,a\n2,y,9,2025-01-03,c\n");
    QTest::newRow("a chain") << chain
                             << QStringList { "record-key=c", "child-table=orders:o,d:o",
                                    "child-table=lines=orders:l" };
    QTest::newRow("a chain, keys are named")
        << chain
        << QStringList { "record-key=c", "child-table=orders:o,d:o", "child-table=lines=orders:l",
               "child-key=orders:of=id", "child-key=lines:order_id=no", "mode=replace" };
    QTest::newRow("siblings") << QByteArray("c,o,l\n1,,\n,7,a\n,8,\n2,,b\n")
                              << QStringList { "child-table=orders:o", "child-table=\"l:s\":l" };
    QTest::newRow("one child table with a key")
        << chain << QStringList { "record-key=c", "child-table=orders:o,d,l:o,l" };
    QTest::newRow("records") << QByteArray("a,b\n1,x\n1,y\n2,z\n") << QStringList { "record-key=a", "file-column=f" };
    QTest::newRow("latin") << QByteArray("M\xFCller;n\nB\xE4r;1\n") << QStringList("encoding=windows-1252");
    QTest::newRow("match") << QByteArray("a,b\n1,2\n") << QStringList("fields-match=exact");
    const QByteArray orders("id;name;day;net\n1; Ann ;31.12.2025;1,50\n2;bob;01.01.2026;\n3;;02.01.2026;3,25\n");
    QTest::newRow("steps") << orders
                           << QStringList { "step=name:trim", "step=name:default=nobody", "step=net:fill-down",
                                  "step=name:case=upper", "step=name:replace=BOB=>ROB", "step=year:split=day,.,3",
                                  "step=both:join=id,name,comma", "compute=twice:INTEGER=id*2",
                                  "rule=twice:range=2.." };
    QTest::newRow("steps for all") << orders << QStringList { "step=*:trim", "step=*:null=x" };
    QTest::newRow("derived dates") << orders << QStringList { "compute=d:DATE=day", "compute=e=id || ''" };
    QTest::newRow("rules") << orders
                           << QStringList { "rule=id:unique", "rule=id:range=1..9", "rule=name:length=..20",
                                  "rule=#2:pattern=[A-Za-z ]*", "rule=day:required", "rule=net:one-of=1,50|3,25" };
    QTest::newRow("wrong values") << orders
                                  << QStringList { "on-error=null", "on-error=id=error", "on-error=net=text",
                                         "step=name:default=x", "on-error=name=default", "on-error=reject-rows",
                                         "max-errors=2.5%" };
    QTest::newRow("design") << orders
                            << QStringList { "primary-key=id", "not-null=id,day", "index=name,day",
                                   "unique-index=id,name", "strict=", "undo=off" };
    QTest::newRow("not null") << orders << QStringList { "not-null=auto", "index=day" };
    QTest::newRow("statement") << orders
                               << QStringList("create-sql=CREATE TABLE a (id INTEGER PRIMARY KEY, name TEXT, day DATE, "
                                              "net REAL CHECK (net < 100))");
    QTest::newRow("upsert") << orders << QStringList { "mode=upsert", "key=id" };
    QTest::newRow("key of the design") << orders << QStringList { "mode=insert-new", "primary-key=id,name" };
    QTest::newRow("replace") << orders << QStringList { "mode=replace", "names=snake_case" };
    QTest::newRow("names with commas") << QByteArray("\"a,b\",\"c\"\"d\",e f\n1,2,3\n4,5,6\n")
                                       << QStringList { "primary-key=\"a,b\"", "index=\"a,b\",\"c\"\"d\"",
                                              "record-key=\"a,b\"", "names=snake_case", "null-words=auto,\"x, y\"" };
    QTest::newRow("units") << QByteArray("a,b\nkg,EUR\n1,2\n3,4\n") << QStringList("units-line=yes");
    QTest::newRow("json") << QByteArray("[{\"a\": 1, \"b\": \"x\"}, {\"a\": 2, \"b\": \"y\"}]\n") << QStringList();
}

/// Recipe → import → recipe is the identity, and the request is the same, but for what is for show.
void RecipeTest::aRequestIsMadeAgain()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QStringList, options);
    QMap<QString, QStringList> words;
    for (const QString &option : options)
        words[option.section('=', 0, 0)].append(option.section('=', 1));
    RequestChoices choices;
    takeRecipe(choices, {}, words);
    ImportRequest request = stored(requestFor(content, choices));
    const Recipe recipe = recipeOf(request);
    const Recipe read = recipeFromText(recipeText(recipe), {});
    QVERIFY2(read == recipe, recipeText(recipe).constData());
    ImportRequest again = stored(requestFor(content, choicesOf(read)));
    QCOMPARE(recipeText(recipeOf(again)), recipeText(recipe));
    again.remarks = request.remarks;
    for (ImportRequest *one : { &request, &again }) {
        for (MappedColumn &column : one->mapping.columns) {
            column.typeIsGuessed = false; // what was found is chosen now
            column.otherFormats.clear();
        }
        if (one->design.notNull == TableDesign::NotNull::Auto)
            one->design.notNullFields.sort();
    }
    QCOMPARE(toJson(again), toJson(request));
    QVERIFY(again == request);
}

/// Any choices that go together.
void RecipeTest::randomRequestsAreMadeAgain()
{
    const QByteArray content(
        "id;name;day;net;note\n1; Ann ;31.12.2025;1,50;x\n2;bob;01.01.2026;2;\n3;;02.01.2026;3,25;y\n");
    const QStringList any { "step=name:trim", "step=note:null=x", "step=net:fill-down", "step=first:split=name, ,1",
        "step=all:join=name,note,-", "compute=half=id/2", "compute=n:TEXT=name", "rule=id:required", "rule=id:unique",
        "rule=id:range=0..", "rule=note:one-of=x|y", "rule=name:pattern=.*", "on-error=note=text", "on-error=day=null",
        "on-error=default", "on-error=reject-rows", "index=day", "unique-index=id,day", "not-null=id", "undo=off",
        "map=name=person", "map=note=", "map=day=day:DATE:dd.MM.yyyy", "map=net=net:DECIMAL:1234,56", "primary-key=id",
        "null=-", "null-words=none", "chunk-size=2", "max-errors=50%", "file-column=origin", "names=snake_case",
        "decimal=comma", "indexes=during", "record-key=id", "fields-match=exact", "lock-timeout=7", "time-limit=9",
        "priority=2", "skip-footer=0", "skip-lines=0" };
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        QMap<QString, QStringList> words;
        QStringList chosen;
        for (const QString &option : any) {
            if (random.bounded(4) != 0)
                continue;
            words[option.section('=', 0, 0)].append(option.section('=', 1));
            chosen.append(option);
        }
        RequestChoices choices;
        takeRecipe(choices, {}, words);
        ImportRequest request;
        try {
            request = stored(requestFor(content, choices));
        } catch (const Failure &) {
            continue; // such as a step of a column that is left out
        }
        const QByteArray text = recipeText(recipeOf(request));
        const ImportRequest again = requestFor(content, choicesOf(recipeFromText(text, {})));
        QVERIFY2(recipeText(recipeOf(again)) == text, qPrintable(chosen.join(' ') + '\n' + text));
    }
}

void RecipeTest::kindlyRead()
{
    // With a mark, as some shells write it; without a version, as a person may.
    const QString text = R"({"columns": [{"source": "a"}], "header": true, "chunk_size": "auto", "table": null,
        "null": "x", "map": ["b=c:INTEGER"], "description": "ours"})";
    QByteArray utf16("\xFF\xFE", 2);
    utf16.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    for (const QByteArray &bytes : { text.toUtf8(), QByteArray("\xEF\xBB\xBF") + text.toUtf8(), utf16 }) {
        const Recipe recipe = recipeFromText(bytes, "r.json");
        QCOMPARE(recipe.columns.size(), 2);
        QCOMPARE(recipe.columns[0].field, "a");
        QVERIFY(recipe.columns[1].type == ColumnType::Integer);
        QCOMPARE(recipe.options.value("header"), QStringList("yes"));
        QCOMPARE(recipe.options.value("null"), QStringList("x"));
        QVERIFY(!recipe.options.contains("table"));
        QCOMPARE(recipe.description, "ours");
    }
}

void RecipeTest::wrongRecipes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *text, const char *code, const char *says) {
        QTest::newRow(name) << QByteArray(text) << QString(code) << QString(says);
    };
    row("unknown key", "{\n\"tabel\": \"t\"\n}", "recipe.key",
        "r.json, line 2: there is no key “tabel” in recipes. Is “table” meant?");
    row("hyphen", "{\"chunk-size\": 7}", "recipe.key", "Is “chunk_size” meant?");
    row("of the call", "{\"background\": true}", "recipe.key", "“background” has no place in a recipe");
    row("unknown key of a column", "{\"columns\": [\n{\"source\": \"a\"},\n{\"source\": \"b\", \"typ\": \"TEXT\"}]}",
        "recipe.key", "line 3: columns[2] has an unknown key “typ”. Is “type” meant?");
    const auto column = [&row](const char *members, const char *says) {
        const QByteArray text = QByteArray("{\"columns\": [{\"source\": \"a\", ") + members + "}]}";
        row(members, text.constData(), "recipe.value", says);
    };
    column("\"steps\": []", "“steps” is to be an object");
    column("\"steps\": {\"trimm\": true}", "“steps” has an unknown key “trimm”; there are split, join, compute, trim");
    column("\"steps\": {\"trim\": \"yes\"}", "has “trim”, which takes true or false");
    column("\"steps\": {\"case\": \"camel\"}", "none of lower, upper, title");
    column("\"steps\": {\"extract\": \"(\"}", "has a pattern that is none");
    column("\"steps\": {\"replace\": [1]}", "is to be an object");
    column("\"steps\": {\"replace\": {}}", "has “replace”, which takes a list");
    column("\"steps\": {\"null\": [[]]}", "has “null”, which takes a list of texts");
    column("\"steps\": {\"compute\": \"1\", \"join\": {\"sources\": \"b\", \"separator\": \"\"}}", "has two of split");
    column("\"steps\": {\"split\": {\"source\": \"b\"}}", "has “split”, which takes");
    column("\"field\": \"b\", \"steps\": {\"compute\": \"1\"}", "its name is its field");
    column("\"rules\": {\"min_length\": 1.5}", "“min_length”, which takes a whole number");
    column("\"rules\": {\"max_length\": -1}", "has a length below 0");
    column("\"rules\": {\"exists\": {\"table\": \"t\"}}", "takes a table and a column");
    column("\"rules\": {\"pattern\": \"[\"}", "has a pattern that is none");
    column("\"on_error\": \"explode\"", "“on_error” is none of error, null, default");
    column("\"reference\": {\"table\": \"t\"}", "takes a “table”, and as many “names”");
    column("\"reference\": {\"table\": \"t\", \"names\": \"n\", \"if_not_found\": \"weep\"}",
        "which is none of error, null");
    row("no source", "{\"columns\": [{\"type\": \"TEXT\"}]}", "recipe.key", "columns[1] lacks “source”");
    row("no type", "{\"columns\": [{\"source\": \"a\", \"type\": \"MONEY\"}]}", "recipe.value", "“MONEY” is no type");
    row("no format", "{\"columns\": [{\"source\": \"a\", \"type\": \"DATE\", \"format\": \"dd.QQ\"}]}", "recipe.value",
        "columns[1], “format” “dd.QQ” has letters");
    row("format without type", "{\"columns\": [{\"source\": \"a\", \"format\": \"x\"}]}", "recipe.value",
        "has a “type”");
    row("twice a column", "{\"columns\": [{\"source\": \"a\"}, {\"source\": \"a\"}]}", "recipe.value", "has “a” twice");
    row("left out into a field", "{\"columns\": [{\"source\": \"a\", \"import\": false, \"field\": \"b\"}]}",
        "recipe.value", "is of a column that is left out");
    row("object for text", "{\"table\": {}}", "recipe.value", "“table” takes a text");
    row("text for switch", "{\"skip_duplicate\": \"yes\"}", "recipe.value", "“skip_duplicate” takes true or false");
    row("no word", "{\"mode\":\n \"sideways\"}", "recipe.value", "line 2: “mode”: “sideways” is none of create");
    row("no number", "{\"chunk_size\": 1.5}", "recipe.value", "“chunk_size”: “1.5” is not a whole number");
    row("columns no list", "{\"columns\": {}}", "recipe.value", "“columns” takes a list of objects");
    row("both groupings", "{\"child_columns\": [\"a\"], \"record_key\": \"b\"}", "recipe.value",
        "can't be used together");
    row("rule", "{\"value_rules\": [{\"column\": \"a\", \"action\": \"eat\", \"text\": \"\"}]}", "recipe.value",
        "“action” is none of");
    row("newer", "{\"tranche_recipe\": 2, \"new\": 1}", "recipe.newer",
        "line 1: “tranche_recipe” is 2: it was written by a newer");
    row("no object", "[]", "recipe.value", "a recipe is an object");
    row("schema", "{\"fields\": []}", "recipe.key", "Take it with --schema.");
    row("comment", "{ // hm\n}", "recipe.json", "JSON has no comments");
    row("comma", "{\"table\": \"t\",\n}", "recipe.json", "line 2: there is a comma too many");
    row("no comma", "{\"table\": \"t\"\n\"mode\": \"create\"}", "recipe.json", "line 2: a comma or “}” is missing");
    row("twice", "{\"table\": \"t\",\n\"table\": \"u\"}", "recipe.json", "line 2: “table” stands there twice");
    row("single quotes", "{'table': 1}", "recipe.json", "a name in double quotes is missing");
    row("cut", "{\"table\": \"t", "recipe.json", "a text does not end");
    row("nothing", "", "recipe.json", "a value is missing");
    row("behind", "{} {}", "recipe.json", "something stands behind the end");
    row("half a character", "{\"table\": \"\\ud800\"}", "recipe.json", "half of a character");
    row("bad escape", "{\"table\": \"c:\\data\"}", "recipe.json", "a backslash");
    row("no UTF-8", "{\n\"table\": \"\xE4\"}", "recipe.json", "line 2: bytes that are no UTF-8");
    row("number", "{\"chunk_size\": 007}", "recipe.json", "is no number of JSON");
}

void RecipeTest::wrongRecipes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, code);
    QFETCH(const QString, says);
    try {
        recipeFromText(text, "r.json");
        QFAIL("it was read");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), code);
        QVERIFY2(failure.text().contains(says), qPrintable(failure.text()));
        QCOMPARE(failure.domain(), FailureDomain::Call);
    }
}

void RecipeTest::hostileRecipes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("deep lists") << QByteArray(1'000'000, '[');
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(200'000);
    QTest::newRow("many values") << '[' + QByteArray("0,").repeated(500'000) + "0]";
    QTest::newRow("long number") << "{\"chunk_size\": " + QByteArray(100'000, '9') + "}";
    QTest::newRow("NUL") << QByteArray("{\0}", 3);
    QTest::newRow("many steps") << "{\"step\": [" + QByteArray("\"a:trim\",").repeated(20'000) + "\"b:trim\"]}";
    QTest::newRow("deep steps") << "{\"columns\": [{\"source\": \"a\", \"steps\": {\"join\": "
            + QByteArray("{\"sources\": ").repeated(60) + "1" + QByteArray(60, '}') + "}}]}";
    QTest::newRow("many columns") << "{\"columns\": [" + QByteArray("{\"source\": \"a\"},").repeated(50'000) + "{}]}";
}

void RecipeTest::hostileRecipes()
{
    QFETCH(const QByteArray, text);
    QVERIFY_THROWS_EXCEPTION(Failure, recipeFromText(text, "r.json"));
    // A file that is none is not read to its end.
    QFile large(m_folder.filePath("large.json"));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64(100) << 20));
    try {
        readJsonFile(large.fileName(), "recipe");
        QFAIL("it was read");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), "recipe.large");
    }
}

void RecipeTest::theCallGoesBefore()
{
    const Recipe recipe = recipeFromText(R"({"table": "t", "mode": "append", "types": "text", "record_key": "a",
        "null": ["x", "y"], "skip_duplicate": true, "columns": [{"source": "a", "type": "INTEGER"}]})",
        "r.json");
    RequestChoices choices;
    takeRecipe(choices, recipe,
        { { "table", { "u" } }, { "types", { "infer" } }, { "child-columns", { "b" } }, { "null", { "z" } },
            { "duplicate", { "import" } } });
    QCOMPARE(choices.table, "u");
    QVERIFY(choices.mode == TargetMode::Append && !choices.typesAsText && !choices.skipDuplicate);
    QCOMPARE(choices.grouping.columns, QStringList("b"));
    QCOMPARE(choices.nullTexts, QList<QByteArray> { "z" });
    QVERIFY(choices.expected.columns[0].type == ColumnType::Integer);
    RequestChoices asText;
    takeRecipe(asText, recipe, { { "types", { "text" } } });
    QVERIFY(!asText.expected.columns[0].type);
    const Recipe both = joinedRecipes(recipe, recipeFromText(R"({"table": "v", "child_columns": ["c,d"]})", "s.json"));
    QCOMPARE(both.options.value("table"), QStringList("v"));
    QVERIFY(!both.options.contains("record-key") && both.options.contains("child-columns")
        && both.columns == recipe.columns);
    QCOMPARE(both.by, "r.json"); // whose columns they are
}

void RecipeTest::columnsThatDiffer_data()
{
    QTest::addColumn<QString>("match");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("says"); ///< empty: it goes on
    QTest::addColumn<QString>("told");
    const auto row = [](const char *match, const char *header, const char *says, const char *told = "") {
        QTest::addRow("%s: %s", match, header)
            << QString(match) << QByteArray(header) << QString(says) << QString(told);
    };
    row("exact", "id,day,net", "");
    row("exact", "ID,Day,Net", "");
    row("exact", "day,id,net", "in another order");
    row("exact", "id,day,net,more", "does not know: more");
    row("exact", "id,day", "lacks columns of r.json: net");
    row("equal", "day,id,net", "");
    row("equal", "day,id", "lacks columns of r.json: net");
    row("equal", "day,id,net,more", "does not know: more");
    row("subset", "day,more,id,net", "", "does not know: more");
    row("subset", "day,id", "lacks columns of r.json: net");
    row("superset", "day", "", "lacks columns of r.json: id, net");
    row("superset", "day,more", "does not know: more");
    row("superset", "x,y", "lacks columns");
    row("partial", "day,more", "", "lacks columns of r.json: id, net");
    row("partial", "more,other", "lacks columns of r.json: id, day, net");
    row("subset", "id,day,net_amount", "If “net_amount” is what “net” was: --map \"net_amount=total\".");
}

void RecipeTest::columnsThatDiffer()
{
    QFETCH(const QString, match);
    QFETCH(const QByteArray, header);
    QFETCH(const QString, says);
    QFETCH(const QString, told);
    Recipe recipe = recipeFromText(
        R"({"columns": [{"source": "id"}, {"source": "day"}, {"source": "net", "field": "total"}, {"source": "gone", "import": false}]})",
        "r.json");
    recipe.columns.removeLast();
    recipe.options.insert("fields-match", { match });
    QByteArray rows;
    for (int i = 0; i < 3; ++i)
        rows += QByteArray("7,").repeated(int(header.count(','))) + "7\n";
    try {
        const ImportRequest request = requestFor(header + '\n' + rows, choicesOf(recipe));
        QVERIFY(says.isEmpty());
        QVERIFY2(request.remarks.join(' ').contains(told), qPrintable(request.remarks.join(' ')));
        const MappedColumn *net = request.mapping.find(header.contains("Net") ? "Net" : "net");
        QVERIFY(net == nullptr || net->field == "total");
        QCOMPARE(net != nullptr, header.toLower().contains("net"));
    } catch (const Failure &failure) {
        QVERIFY2(!says.isEmpty() && failure.text().contains(says), qPrintable(failure.text()));
        QCOMPARE(failure.code(), "recipe.columns");
    }
}

void RecipeTest::aRenamedColumnKeepsItsType()
{
    const Recipe recipe = recipeFromText(
        R"({"columns": [{"source": "id"}, {"source": "Tag", "field": "day", "type": "DATE", "format": "dd.MM.yyyy"}]})",
        "r.json");
    RequestChoices choices;
    takeRecipe(choices, recipe, { { "map", { "Datum=day" } } });
    const ImportRequest request = requestFor("Datum,id\n31.12.2025,1\n", choices);
    const MappedColumn *day = request.mapping.find("Datum");
    QVERIFY(day != nullptr && day->field == "day");
    QCOMPARE(columnTypeName(day->type), "DATE");
    QCOMPARE(day->format.text(), "dd.MM.yyyy");
    QVERIFY(request.remarks.isEmpty());
}

/// What is chosen of a column goes with it, whatever the file calls it, and wherever it stands.
void RecipeTest::valuesOfARenamedColumn()
{
    const Recipe recipe = recipeFromText(R"({"columns": [
        {"source": "id", "rules": {"min": 1}},
        {"source": "name", "steps": {"trim": true}, "on_error": "null"},
        {"source": "first", "steps": {"split": {"source": "name", "separator": " ", "part": 1}}},
        {"source": "code", "rules": {"pattern": "[a-z]"}}]})",
        "r.json");
    RequestChoices choices;
    takeRecipe(choices, recipe, { { "map", { "Full name=name" } }, { "step", { "Full name:collapse" } } });
    const ImportRequest request = requestFor("code,Full name,id\na,Ann Lee,1\n", choices);
    const MappedColumn *name = request.mapping.find("Full name");
    QVERIFY(name != nullptr && name->steps.trim && name->steps.collapse && name->onWrong == WrongValue::Null);
    QCOMPARE(request.mapping.find("id")->checks.least, "1");
    QCOMPARE(request.mapping.find("code")->checks.pattern, "[a-z]");
    QCOMPARE(request.mapping.find("first")->steps.split->source, "Full name");
    // A column that is missing takes what is chosen of it with it; a new one is never missing.
    RequestChoices without;
    takeRecipe(without, recipe, { { "fields-match", { "partial" } } });
    const ImportRequest partly = requestFor("name,id\nAnn Lee,1\n", without);
    QVERIFY(partly.mapping.find("code") == nullptr && partly.mapping.find("first") != nullptr);
    // By place, if the file names no columns.
    RequestChoices byPlace = choicesOf(recipe);
    byPlace.expected.isByPlace = true;
    byPlace.dialect.headerRows = 0;
    const ImportRequest unnamed = requestFor("1,Ann Lee,a\n2,Bob Ray,b\n", byPlace);
    QCOMPARE(unnamed.mapping.columns[2].checks.pattern, "[a-z]");
    QCOMPARE(unnamed.mapping.columns[3].sourceName, "first");
    QVERIFY(unnamed.mapping.columns[1].steps.trim);
    // The call's own new column goes before the recipe's.
    RequestChoices own;
    takeRecipe(own, recipe, { { "compute", { "first=upper(name)" } }, { "rule", { "first:required" } } });
    const ImportRequest computed = requestFor("id,name,code\n1,Ann Lee,a\n", own);
    QCOMPARE(computed.mapping.find("first")->steps.compute, "upper(name)");
    QVERIFY(computed.mapping.find("first")->checks.required);
}

void RecipeTest::tooManyNewColumns()
{
    Recipe recipe;
    for (int i = 0; i < 20'000; ++i) {
        MapChoice column { QString::number(i), QString::number(i), std::nullopt };
        column.steps.compute = "1";
        recipe.columns.append(column);
    }
    try {
        requestFor("a\n1\n", choicesOf(recipe));
        QFAIL("it was planned");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), "call.step");
    }
}

void RecipeTest::retypedColumnsAreTold()
{
    const Recipe recipe = recipeFromText(
        R"({"columns": [{"source": "n", "type": "INTEGER"}, {"source": "d", "type": "DATE", "format": "dd.MM.yyyy"}]})",
        "r.json");
    QVERIFY(requestFor("n,d\n1,31.12.2025\nn/a,01.01.2026\n", choicesOf(recipe)).remarks.isEmpty());
    QVERIFY(requestFor("n,d\n1,31.12.2025\nx,01.01.2026\n", choicesOf(recipe)).remarks.isEmpty()); // some are
    const QString told = requestFor("n,d\n1,2025-12-31\n2,2026-01-01\n", choicesOf(recipe)).remarks.join(' ');
    QVERIFY2(told.contains("“d” is DATE in r.json, but its values are not such: “2025-12-31”."), qPrintable(told));
    RequestChoices mended = choicesOf(recipe);
    mended.map = { { "d", "d", columnTypeFromName("DATE") } };
    QVERIFY(requestFor("n,d\n1,2025-12-31\n2,2026-01-01\n", mended).remarks.isEmpty());
    ColumnDrift drift;
    drift.retyped = { { "Tag", "DATE", "2025-12-31", "day" } };
    QVERIFY(drift.hints().value(0).contains("--map \"Tag=day:DATE\" finds it"));
}

void RecipeTest::typesWithoutFormats_data()
{
    QTest::addColumn<QByteArray>("schema"); ///< empty: a recipe
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("strange"); ///< the value that the remark names
    const auto row
        = [](const char *schema, const char *type, const char *content, const char *format, const char *strange = "") {
              QTest::addRow("%s %s %s", schema, type, content)
                  << QByteArray(schema) << QString(type) << QByteArray(content) << QString(format) << QString(strange);
          };
    row("", "DATE", "31.12.2025\n30.12.2025\n", "dd.MM.yyyy");
    row("", "DATE", "2025-12-31\n2025-12-30\n", "");
    row("", "DATE", "soon\nlater\n", "", "soon");
    row("", "DECIMAL", "\"1.234,50\"\n\"1,5\"\n", "1.234,56");
    row("", "INTEGER", "\"1,234\"\n\"2,345,678\"\n", "1,234.56");
    row("", "BOOLEAN", "ja\nnein\n", "ja/nein");
    row("date", "DATE", "12/31/2025\n12/30/2025\n", "", "12/31/2025");
    row("date", "DATE", "2025-12-31\n", "");
    row("datetime", "DATETIME", "31.12.2025 10:00\n", "", "31.12.2025 10:00");
    row("time", "TIME", "2:05 PM\n3:05 PM\n", "", "2:05 PM");
    row("integer", "INTEGER", "\"1,000\"\n\"2,500\"\n", "", "1,000");
    row("number", "REAL", "\"1.234,50\"\n\"1,5\"\n", "", "1.234,50");
    row("number", "REAL", "1234.5\n", "");
}

/// Those of a recipe are found, those of a schema are the standard's.
void RecipeTest::typesWithoutFormats()
{
    QFETCH(const QByteArray, schema);
    QFETCH(const QString, type);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, format);
    QFETCH(const QString, strange);
    const Recipe recipe = schema.isEmpty()
        ? recipeFromText(R"({"columns": [{"source": "x", "type": ")" + type.toUtf8() + "\"}]}", "r.json")
        : tableSchemaFromText(R"({"fields": [{"name": "x", "type": ")" + schema + "\"}]}", "r.json");
    const ImportRequest request = requestFor("x\n" + content, choicesOf(recipe));
    QCOMPARE(columnTypeName(request.mapping.columns[0].type), type);
    QCOMPARE(request.mapping.columns[0].format.text(), format);
    const QString told = request.remarks.join(' ');
    QCOMPARE(told.contains("but its values are not such"), !strange.isEmpty());
    QVERIFY2(strange.isEmpty() || told.contains("“" + strange + "”"), qPrintable(told));
}

void RecipeTest::guessedTimesOfNewColumnsStay_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("format");
    QTest::newRow("joined") << "x:join=day,time,T"
                            << "DATETIME"
                            << "iso";
    QTest::newRow("split") << "x:split=both,#,2"
                           << "TIME"
                           << "iso";
    QTest::newRow("of another format") << "x:split=both,#,3"
                                       << "DATE"
                                       << "dd.MM.yyyy";
    QTest::newRow("no time") << "x:split=both,#,1"
                             << "INTEGER"
                             << "";
}

/// As those of the file's own columns.
void RecipeTest::guessedTimesOfNewColumnsStay()
{
    QFETCH(const QString, step);
    QFETCH(const QString, type);
    QFETCH(const QString, format);
    RequestChoices choices;
    takeRecipe(choices, {}, { { "step", { step } } });
    const ImportRequest request = requestFor(
        "day;time;both\n2025-12-31;10:00;1#10:00#31.12.2025\n2025-12-30;11:30;2#11:30#30.12.2025\n", choices);
    const MappedColumn &made = request.mapping.columns.last();
    QCOMPARE(made.sourceName, "x");
    QCOMPARE(columnTypeName(made.type), type);
    QCOMPARE(made.format.text(), format);
}

QTEST_GUILESS_MAIN(RecipeTest)
#include "RecipeTest.moc"
