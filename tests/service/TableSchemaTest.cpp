#include "service/schema/StrptimePattern.h"
#include "service/schema/TableSchemaFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tranche;

/// Frictionless Table Schemas, read and written. What they have to mean: https://datapackage.org/standard/table-schema/
class TableSchemaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void types_data();
    void types();
    void strptime_data();
    void strptime();
    void missingValues();
    void missingValuesOfFields();
    void fieldsMatch_data();
    void fieldsMatch();
    void rules();
    void whatIsNotFollowedIsTold_data();
    void whatIsNotFollowedIsTold();
    void packages();
    void wrongSchemas_data();
    void wrongSchemas();
    void writtenAndReadAgain();
    void theStandardsWords();
};

static Recipe schemaOf(const QByteArray &fields, const QByteArray &more = {})
{
    return tableSchemaFromText("{\"fields\": [" + fields + "]" + more + "}", "s.json");
}

void TableSchemaTest::types_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("type"); ///< empty: to be found
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *field, const char *type, const char *format = "", const char *told = "") {
        QTest::newRow(field) << QByteArray(field) << QString(type) << QString(format) << QString(told);
    };
    row(R"("type": "string")", "TEXT");
    row(R"("type": "string", "format": "email")", "TEXT", "", "the format “email” is not checked");
    row(R"("type": "string", "format": "uuid")", "UUID");
    row(R"("type": "string", "format": "binary")", "BLOB", "base64");
    row(R"("type": "number")", "REAL");
    row(R"("type": "number", "decimalChar": ",", "groupChar": ".")", "REAL", "1.234,56");
    row(R"("type": "number", "decimalChar": ",")", "REAL", "1234,56");
    row(R"("type": "number", "groupChar": ",")", "REAL", "1,234.56");
    row(R"("type": "number", "groupChar": " ", "decimalChar": ",")", "REAL", "1 234,56");
    row(R"("type": "number", "bareNumber": false)", "REAL", "", "bareNumber is false");
    row(R"("type": "integer")", "INTEGER");
    row(R"("type": "integer", "groupChar": ".")", "INTEGER", "1.234,56");
    row(R"("type": "integer", "groupChar": ",")", "INTEGER", "1,234.56");
    row(R"("type": "boolean")", "BOOLEAN", "true|1/false|0");
    row(R"("type": "boolean", "trueValues": ["Ja", "J"], "falseValues": ["Nein"])", "BOOLEAN", "ja|j/nein");
    row(R"("type": "date")", "DATE");
    row(R"("type": "date", "format": "%d/%m/%Y")", "DATE", "d/M/yyyy");
    row(R"("type": "date", "format": "fmt:%d.%m.%y")", "DATE", "d.M.yy[1969]");
    row(R"("type": "date", "format": "any")", "", "", "leaves its type to be found");
    row(R"("type": "datetime", "format": "%Y-%m-%dT%H:%M:%S")", "DATETIME", "yyyy-M-dTH:mm:ss");
    row(R"("type": "time", "format": "%I:%M %p")", "TIME", "h:mm a");
    row(R"("type": "year")", "INTEGER", "", "years go in as INTEGER");
    row(R"("type": "yearmonth")", "TEXT", "", "“yearmonth” go in as TEXT, unchecked");
    row(R"("type": "duration")", "TEXT", "", "“duration”");
    row(R"("type": "list")", "TEXT", "", "“list”");
    row(R"("type": "geopoint")", "TEXT", "", "“geopoint”");
    row(R"("type": "geopoint", "format": "array")", "JSON", "", "“geopoint”");
    row(R"("type": "object")", "JSON", "", "“object”");
    row(R"("type": "array")", "JSON", "", "“array”");
    row(R"("type": "geojson")", "JSON", "", "“geojson”");
    row(R"("type": "any")", "TEXT");
    row(R"("title": "no type")", "TEXT");
    row(R"("type": "string", "tranche": {"type": "DECIMAL", "format": "1.234,56"})", "DECIMAL", "1.234,56");
}

void TableSchemaTest::types()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, type);
    QFETCH(const QString, format);
    QFETCH(const QString, told);
    const Recipe recipe = schemaOf("{\"name\": \"x\", " + field + "}");
    QCOMPARE(recipe.columns.size(), 1);
    const MapChoice &column = recipe.columns[0];
    QCOMPARE(column.type ? columnTypeName(*column.type) : QString(), type);
    QCOMPARE(column.format ? column.format->text() : QString(), format);
    QVERIFY2(recipe.remarks.join(' ').contains(told), qPrintable(recipe.remarks.join(' ')));
    QCOMPARE(recipe.remarks.isEmpty(), told.isEmpty());
}

void TableSchemaTest::strptime_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("format"); ///< empty: there is none
    const auto row = [](const char *pattern, const char *format) {
        QTest::newRow(pattern) << QString(pattern) << QString(format);
    };
    row("%d/%m/%Y", "d/M/yyyy");
    row("%Y%m%d", "yyyyMMdd");
    row("%d. %B %Y", "d. MMM yyyy");
    row("%a, %d %b %Y %H:%M:%S %z", "EEE, d MMM yyyy H:mm:ss z");
    row("%m/%d/%y", "M/d/yy[1969]");
    row("%Y-%j", "yyyy-DDD");
    row("%G-W%V-%u", "yyyy-Www-e");
    row("%Y-%m-%d um %H Uhr %M", "yyyy-M-d 'u''m' H 'U''h''r' mm");
    row("%F %T", "yyyy-M-d H:mm:ss");
    row("%H:%M:%S.%f", "H:mm:ss.f");
    row("%-d.%-m.%Y", "d.M.yyyy");
    row("100%% %Y-%m-%d", "100% yyyy-M-d");
    row("%c", "");
    row("%d.%m.", "");
    row("%Q", "");
    row("%", "");
    row("", "");
    row("dd.MM.yyyy", "");
}

void TableSchemaTest::strptime()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, format);
    QString problem;
    const auto found = dateFormatOfStrptime(pattern, &problem);
    QCOMPARE(found.value_or(QString()), format);
    QCOMPARE(found.has_value(), problem.isEmpty());
    if (!found)
        return;
    // What is written of it is the same pattern, but for shorter ways to say it.
    QString again;
    const auto type = columnTypeFromName("DATETIME");
    const auto date = columnTypeFromName("DATE");
    const auto time = columnTypeFromName("TIME");
    for (const auto &one : { type, date, time }) {
        if (const auto parsed = columnFormatFromText(*one, *found))
            again = strptimeOf(parsed->date).value_or(QString());
    }
    QString expected = pattern;
    expected.replace("%B", "%b")
        .replace("%F", "%Y-%m-%d")
        .replace("%T", "%H:%M:%S")
        .remove("%-d")
        .remove("-", Qt::CaseSensitive);
    if (!pattern.contains("%-"))
        QCOMPARE(again.remove('-'), expected);
}

void TableSchemaTest::missingValues()
{
    const auto nulls
        = [](const char *more) { return schemaOf(R"({"name": "x", "type": "integer"})", more).options.value("null"); };
    QCOMPARE(nulls(""), QStringList(""));
    QCOMPARE(nulls(R"(, "missingValues": ["", "-"])"), QStringList({ "", "-" }));
    QCOMPARE(nulls(R"(, "missingValues": [{"value": "", "label": "OMITTED"}, {"value": "-99"}])"),
        QStringList({ "", "-99" }));
    QCOMPARE(nulls(R"(, "missingValues": [])"), QStringList());
    const Recipe none = schemaOf(R"({"name": "x"})", R"(, "missingValues": ["-"])");
    QVERIFY(none.remarks.join(' ').contains("Fields that are empty and not quoted are NULL"));
    QCOMPARE(none.options.value("null-words"), QStringList("none")); // n/a is no number, and no NULL
    const Recipe labels = schemaOf(R"({"name": "x"})", R"(, "missingValues": [{"value": "", "label": "a"}])");
    QVERIFY(labels.remarks.join(' ').contains("labels"));
}

void TableSchemaTest::missingValuesOfFields()
{
    const Recipe recipe
        = schemaOf(R"({"name": "a"}, {"name": "b", "missingValues": ["", "-"]})", R"(, "missingValues": ["", "NA"])");
    QCOMPARE(recipe.options.value("null"), QStringList(""));
    QCOMPARE(recipe.rules,
        (QList<ValueRule> { { "a", "NA", ValueRule::Action::Null, {} }, { "b", "-", ValueRule::Action::Null, {} } }));
}

void TableSchemaTest::fieldsMatch_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("match");
    QTest::newRow("default") << QByteArray() << "exact";
    for (const char *word : { "exact", "equal", "subset", "superset", "partial" }) {
        QTest::newRow(word) << QByteArray(R"(, "fieldsMatch": ")") + word + "\"" << QString(word);
        QTest::addRow("[%s]", word) << QByteArray(R"(, "fieldsMatch": [")") + word + "\"]" << QString(word);
    }
}

void TableSchemaTest::fieldsMatch()
{
    QFETCH(const QByteArray, more);
    QFETCH(const QString, match);
    const Recipe recipe = schemaOf(R"({"name": "x"})", more);
    QCOMPARE(recipe.options.value("fields-match"), QStringList(match));
    QVERIFY(recipe.isByPlace);
}

static ValueChecks checksOf(const Recipe &recipe, const QString &source)
{
    for (const MapChoice &column : recipe.columns) {
        if (column.source == source)
            return column.checks;
    }
    return {};
}

void TableSchemaTest::rules()
{
    const Recipe recipe = schemaOf(
        R"({"name": "id", "type": "integer", "constraints": {"unique": true, "minimum": 12345678901234567, "exclusiveMaximum": "99999999999999999"}},
        {"name": "code", "constraints": {"enum": ["a", "b"], "pattern": "[ab]", "minLength": 1, "maxLength": 2, "required": false}},
        {"name": "fruit", "categories": [{"value": "apple", "label": "Apple"}, {"value": "plum"}]},
        {"name": "day", "type": "date", "format": "%d.%m.%Y", "constraints": {"minimum": "01.02.2020", "maximum": "2020-12-31"}})",
        R"(, "primaryKey": ["id", "day"], "uniqueKeys": [["id", "code"], ["fruit"]],
        "foreignKeys": [{"fields": "code", "reference": {"resource": "codes", "fields": ["c"]}}])");
    QCOMPARE(recipe.options["primary-key"], QStringList("id,day"));
    QCOMPARE(recipe.options["unique-index"], QStringList({ "id,code", "fruit" }));
    ValueChecks id;
    id.required = true; // as a key is
    id.unique = true;
    id.least = "12345678901234567";
    id.most = "99999999999999998";
    QVERIFY(checksOf(recipe, "id") == id);
    ValueChecks code;
    code.oneOf = { "a", "b" };
    code.pattern = "[ab]";
    code.shortest = 1;
    code.longest = 2;
    code.existsTable = "codes";
    code.existsColumn = "c";
    QVERIFY(checksOf(recipe, "code") == code);
    QCOMPARE(checksOf(recipe, "fruit").oneOf, QList<QByteArray>({ "apple", "plum" }));
    QCOMPARE(checksOf(recipe, "day").least, "01.02.2020");
    QCOMPARE(checksOf(recipe, "day").most, "2020-12-31");
    QCOMPARE(recipe.remarks, QStringList());
    // All of it is written, and read again.
    const QByteArray text = tableSchemaText(recipe);
    const QJsonObject schema = QJsonDocument::fromJson(text).object();
    QCOMPARE(schema["primaryKey"].toArray(), (QJsonArray { "id", "day" }));
    QCOMPARE(schema["uniqueKeys"].toArray().size(), 2);
    QCOMPARE(schema["foreignKeys"].toArray().size(), 1);
    QCOMPARE(schema["fields"].toArray()[1].toObject()["constraints"].toObject().size(), 4);
    QVERIFY2(!text.contains("\"rules\""), text.constData());
    const Recipe again = tableSchemaFromText(text, "s.json");
    for (const MapChoice &column : recipe.columns)
        QVERIFY2(checksOf(again, column.source) == column.checks, qPrintable(column.source));
    QCOMPARE(again.options["primary-key"], QStringList("id,day"));
    QCOMPARE(again.options["unique-index"], recipe.options["unique-index"]);
}

void TableSchemaTest::whatIsNotFollowedIsTold_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *field, const char *more, const char *told) {
        QTest::addRow("%s %s", field, more) << QByteArray(field) << QByteArray(more) << QString(told);
    };
    row(R"("constraints": {"shiny": true})", "", "“shiny” is not known, and not checked");
    row(R"("type": "number", "constraints": {"exclusiveMinimum": 0.5})", "", "“exclusiveMinimum” lets 0.5 itself in");
    row(R"("type": "date", "constraints": {"exclusiveMaximum": "2020-01-01"})", "", "lets 2020-01-01 itself in");
    row(R"("type": "array", "constraints": {"minLength": 2})", "", "“minLength” is not checked");
    row(R"("type": "boolean", "constraints": {"minimum": "true"})", "", "“minimum” is not checked");
    row(R"("type": "number", "constraints": {"enum": [1.5]})", "", "compared as they are written");
    row(R"("type": "integer", "constraints": {"minimum": 1, "exclusiveMinimum": 4})", "", "of two bounds 1 and 5");
    row(R"("type": "integer")", R"(, "foreignKeys": [{"fields": "x", "reference": {"resource": "", "fields": "x"}}])",
        "into the table itself is not checked");
    row(R"("type": "integer"}, {"name": "y")",
        R"(, "foreignKeys": [{"fields": ["x", "y"], "reference": {"resource": "t", "fields": ["a", "b"]}}])",
        "foreign key of x, y is not checked");
}

void TableSchemaTest::whatIsNotFollowedIsTold()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, more);
    QFETCH(const QString, told);
    const QString remarks = schemaOf("{\"name\": \"x\", " + field + "}", more).remarks.join(' ');
    QVERIFY2(remarks.contains(told), qPrintable(remarks));
}

void TableSchemaTest::packages()
{
    const QByteArray schema = R"({"fields": [{"name": "x", "type": "integer"}]})";
    const auto read = [](const QByteArray &text) { return tableSchemaFromText(text, "p.json"); };
    const Recipe package
        = read(R"({"name": "p", "resources": [{"name": "r", "path": "r.csv", "encoding": "windows-1252",
        "dialect": {"delimiter": ";", "header": false, "skipInitialSpace": true}, "schema": )"
            + schema + "}]}");
    QCOMPARE(package.columns.size(), 1);
    QCOMPARE(package.options.value("separator"), QStringList(";"));
    QCOMPARE(package.options.value("header"), QStringList("no"));
    QCOMPARE(package.options.value("encoding"), QStringList("windows-1252"));
    QVERIFY(package.remarks.join(' ').contains("“skipInitialSpace” is not followed"));
    QCOMPARE(read(R"({"path": "r.csv", "schema": )" + schema + "}").columns.size(), 1);
}

void TableSchemaTest::wrongSchemas_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *text, const char *code, const char *says) {
        QTest::newRow(text) << QByteArray(text) << QString(code) << QString(says);
    };
    row("[]", "schema.package", "this is no Table Schema");
    row("{\"tranche_recipe\": 1}", "schema.package", "take it with --recipe");
    row("{\"fields\": []}", "schema.value", "“fields” is to be a list");
    row("{\"fields\": [{\"type\": \"string\"}]}", "schema.value", "an object with a “name”");
    row("{\"fields\": [\n{\"name\": \"x\", \"type\": \"money\"}]}", "schema.value",
        "s.json, line 2: “money” is no type");
    row("{\"fields\": [{\"name\": \"x\", \"type\": \"date\", \"format\": \"%c\"}]}", "schema.value", "“%c”");
    row("{\"fields\": [{\"name\": \"x\", \"type\": \"number\", \"groupChar\": \"_\"}]}", "schema.value", "“groupChar”");
    row("{\"fields\": [{\"name\": \"x\", \"type\": \"number\", \"groupChar\": \".\"}]}", "schema.value", "“groupChar”");
    row("{\"fields\": [{\"name\": \"x\", \"type\": 7}]}", "schema.value", "“type” of the field “x” is to be a text");
    row("{\"fields\": [{\"name\": \"x\", \"type\": \"boolean\", \"trueValues\": \"1\"}]}", "schema.value",
        "a list of texts");
    row("{\"fields\": [{\"name\": \"x\", \"constraints\": {\"required\": \"yes\"}}]}", "schema.value", "“required”");
    row("{\"fields\": [{\"name\": \"x\", \"type\": \"integer\", \"constraints\": {\"minimum\": \"a\"}}]}",
        "schema.value", "“minimum” of the field “x”: “a” is no value of the field's type");
    row("{\"fields\": [{\"name\": \"x\", \"constraints\": {\"pattern\": \"(\"}}]}", "schema.value", "“pattern”");
    row("{\"fields\": [{\"name\": \"x\", \"tranche\": {\"steps\": {\"eat\": 1}}}]}", "schema.value",
        "“steps” of the field “x” has an unknown key “eat”");
    row("{\"fields\": [{\"name\": \"x\"}], \"fieldsMatch\": \"some\"}", "schema.value", "none of exact, equal");
    row("{\"fields\": [{\"name\": \"x\"}], \"missingValues\": [7]}", "schema.value", "“missingValues” holds texts");
    row("{\"fields\": [{\"name\": \"x\"}], \"primaryKey\": [\"y\"]}", "schema.value",
        "“primaryKey” names no field: “y”");
    row("{\"fields\": [{\"name\": \"x\"}], \"foreignKeys\": [{\"fields\": \"x\"}]}", "schema.value", "“foreignKeys”");
    row("{\"resources\": []}", "schema.package", "has 0 resources");
    row("{\"resources\": [{}, {}]}", "schema.package", "has 2 resources");
    row("{\"resources\": [{\"schema\": \"s2.json\"}]}", "schema.package", "Give the file s2.json to --schema.");
    row("{\"fields\": [{\"name\": \"x\"}]", "schema.json", "missing");
}

void TableSchemaTest::wrongSchemas()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, code);
    QFETCH(const QString, says);
    try {
        tableSchemaFromText(text, "s.json");
        QFAIL("it was read");
    } catch (const Failure &failure) {
        QVERIFY2(failure.text().contains(says), qPrintable(failure.text()));
        QCOMPARE(failure.code(), code);
    }
}

void TableSchemaTest::writtenAndReadAgain()
{
    Recipe recipe;
    const auto add = [&recipe](const char *source, const char *field, const char *type, const char *format = "") {
        MapChoice column { source, field, columnTypeFromName(type) };
        if (*field == '\0')
            column.type.reset();
        if (*format != '\0')
            column.format = columnFormatFromText(*column.type, format).value();
        recipe.columns.append(column);
    };
    add("id", "id", "INTEGER");
    add("net", "net", "DECIMAL", "1.234,56 €");
    add("real", "r", "REAL", "1.234,56");
    add("day", "day", "DATE", "dd.MM.yyyy");
    add("at", "at", "DATETIME", "yyyy-MM-dd'T'HH:mm[:ss][z]");
    add("serial", "serial", "DATE", "excel");
    add("ok", "ok", "BOOLEAN");
    add("ja", "ja", "BOOLEAN", "ja/nein");
    add("key", "key", "UUID");
    add("hex", "hex", "BLOB");
    add("bytes", "bytes", "BLOB", "base64");
    add("doc", "doc", "JSON");
    add("gone", "", "TEXT");
    recipe.columns[0].readsNullWords = false;
    recipe.columns[0].checks.shortest = 2; // which the standard has for texts alone
    recipe.columns[1].steps.trim = true;
    recipe.columns[1].onWrong = WrongValue::Null;
    recipe.columns[2].reference = ColumnReference { "t", { "name" } };
    recipe.columns[2].type.reset();
    recipe.columns[2].format.reset();
    MapChoice total { "total", "total", columnTypeFromName("REAL") };
    total.steps.compute = "net * 2";
    recipe.columns.insert(recipe.columns.size() - 1, total);
    recipe.options = { { "null", { "x", "" } }, { "null-words", { "auto,closed" } } };
    const QByteArray text = tableSchemaText(recipe);
    Recipe read = tableSchemaFromText(text, "s.json");
    read.columns.swapItemsAt(read.columns.size() - 1, read.columns.size() - 2); // new ones come last
    read.columns[2].type.reset(); // of names, which are looked up, it says nothing
    for (qsizetype i = 0; i + 1 < recipe.columns.size(); ++i)
        QVERIFY2(read.columns[i] == recipe.columns[i], qPrintable(recipe.columns[i].source));
    QVERIFY(read.columns.last().field.isEmpty());
    QCOMPARE(read.options.value("null"), QStringList({ "x", "" }));
    QCOMPARE(read.options.value("null-words"), QStringList("auto,closed"));
    QCOMPARE(read.options.value("fields-match"), QStringList("equal"));
}

void TableSchemaTest::theStandardsWords()
{
    Recipe recipe;
    recipe.columns = { { "day", "day", columnTypeFromName("DATE"), false, {},
                           columnFormatFromText(*columnTypeFromName("DATE"), "d/M/yyyy") },
        { "net", "net", columnTypeFromName("REAL"), false, {},
            columnFormatFromText(*columnTypeFromName("REAL"), "1.234,56") },
        { "name", "name", columnTypeFromName("TEXT") } };
    const QJsonObject schema = QJsonDocument::fromJson(tableSchemaText(recipe)).object();
    QCOMPARE(schema["$schema"].toString(), "https://datapackage.org/profiles/2.0/tableschema.json");
    QCOMPARE(schema["fields"].toArray(),
        (QJsonArray { QJsonObject { { "name", "day" }, { "type", "date" }, { "format", "%d/%m/%Y" } },
            QJsonObject { { "name", "net" }, { "type", "number" }, { "decimalChar", "," }, { "groupChar", "." } },
            QJsonObject { { "name", "name" }, { "type", "string" } } }));
    QCOMPARE(schema["missingValues"].toArray(), QJsonArray { "" });
    // Where all are texts, and which take no NULL.
    recipe.columns = { { "a", "a", {} }, { "b", "c", {} } };
    recipe.options = { { "types", { "text" } }, { "not-null", { "c" } } };
    const QJsonArray texts = QJsonDocument::fromJson(tableSchemaText(recipe)).object()["fields"].toArray();
    QCOMPARE(texts[0].toObject(), (QJsonObject { { "name", "a" }, { "type", "string" } }));
    QCOMPARE(texts[1].toObject()["constraints"].toObject(), (QJsonObject { { "required", true } }));
}

QTEST_GUILESS_MAIN(TableSchemaTest)
#include "TableSchemaTest.moc"
