#include "cli/CallFixture.h"
#include "cli/CallSyntax.h"
#include "cli/CommandLine.h"
#include "core/Failure.h"
#include "repair/ZipFile.h"
#include "service/options/ImportOptions.h"
#include "store/JobStore.h"
#include "target/sqlite/SqliteDatabase.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace tranche;

/// Calls of the command line in this process: what they say on standard output and standard error, and their exit
/// status.
class CommandsTest : public CallFixture
{
    Q_OBJECT
private Q_SLOTS:
    void helpNamesEverything();
    void wrongCalls_data();
    void wrongCalls();
    void whatIsWrittenForAnOption_data();
    void whatIsWrittenForAnOption();
    void everyOptionHasItsRow();
    void initialValuesChangeNothing();
    void wrongRequestsInJson_data();
    void wrongRequestsInJson();
    void importAndLook();
    void errorsInEveryForm();
    void repairsAreTold();
    void retryAndSkip();
    void goodRowsAreLetIn();
    void remedies();
    void severalFilesAtOnce();
    void membersOfAnArchive();
    void sheetsOfAWorkbook();
    void sheetsOfSeveralWorkbooks();
    void theSameFileOnceMore();
    void failuresAreOneObject();
    void theReportAsAPage();
    void rowsAndDrift();
    void quietSaysNothing();
    void terminalsObeyNoValues();
    void placesOfTextsAreNone();
    void aFileAsGermansWriteIt();
    void formatsForAllColumns();
    void formatsAreFound();
    void aSecondFileInAnotherFormat_data();
    void aSecondFileInAnotherFormat();
    void remediesGiveFormats();

private:
    /// Its answer in JSON, of which there must be exactly one.
    QJsonObject json(const QStringList &words, int status = 0);
    /// Two failed chunks of four rows each, and one that is in.
    void importBadRows();
};

QJsonObject CommandsTest::json(const QStringList &words, int status)
{
    const Answer answer = call(words + QStringList("--json"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(answer.out, &error);
    if (error.error != QJsonParseError::NoError || answer.status != status)
        qWarning("%s: %d %s %s", qPrintable(words.join(' ')), answer.status, answer.out.constData(),
            answer.errors.constData());
    return answer.status == status ? document.object() : QJsonObject();
}

void CommandsTest::importBadRows()
{
    write("orders.csv", "id,n\n1,1\n2,2\n3,x\n4,4\n5,5\n6,6\n7,x\n8,8\n9,y\n");
    const QJsonObject answer
        = json({ "import", "orders.csv", "--into", "t.db", "--map", "n=n:INTEGER", "--chunk-size", "4" }, 1);
    QCOMPARE(answer["import_status"].toString(), "partial");
    QCOMPARE(answer["rows_imported"].toInt(), 0);
    QCOMPARE(answer["chunks_failed"].toInt(), 3);
}

void CommandsTest::helpNamesEverything()
{
    const QByteArray all = call({ "--help" }).out;
    const QByteArray ofImport = call({ "import", "--help" }).out;
    QCOMPARE(call({ "help", "import" }).out, ofImport);
    for (const CommandSyntax &command : commandsOfCalls()) {
        QVERIFY2(all.contains(command.summary), command.name);
        const Answer own = call({ command.name, "--help" });
        QCOMPARE(own.status, 0);
        QVERIFY2(
            own.out.contains(QByteArray("Usage: tranche-cli ") + command.name + ' ' + command.arguments), command.name);
        QCOMPARE(own.out.contains("--into TARGET"), command.importOptions);
    }
    for (const SourceFormat &format : sourceFormats())
        QVERIFY2(ofImport.contains(QByteArray(", ") + format.name), format.name);
    for (const ImportOption &option : importOptions()) {
        const QByteArray line = QByteArray("  --") + option.name + ' ' + option.value;
        QVERIFY2(all.contains(line) && ofImport.contains(line), option.name);
        QVERIFY2(ofImport.contains(optionHelp(option.description).toUtf8()), option.name);
    }
    QVERIFY(call({ "--version" }).out.startsWith("tranche-cli "));
}

void CommandsTest::wrongCalls_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("says");
    const QStringList import { "import", "a.csv", "--into", "t.db" };
    QTest::newRow("nothing") << QStringList() << QByteArray("No command is named.");
    QTest::newRow("no such command") << QStringList("nonsense") << QByteArray("There is no command “nonsense”.");
    QTest::newRow("no such option") << import + QStringList("--nonsense") << QByteArray("nonsense");
    QTest::newRow("another command's option") << QStringList { "jobs", "--into", "t.db" } << QByteArray("into");
    QTest::newRow("no file") << QStringList { "import", "--into", "t.db" }
                             << QByteArray("FILE [FILE...] --into TARGET");
    QTest::newRow("no target") << QStringList { "import", "a.csv" } << QByteArray("--into is missing");
    QTest::newRow("too many") << QStringList { "show", "1", "2" } << QByteArray("“show” takes: ID.");
    QTest::newRow("no arguments") << QStringList { "jobs", "1" } << QByteArray("“jobs” takes: no arguments.");
    QTest::newRow("no name") << QStringList { "import", "", "--into", "t.db" } << QByteArray("an argument is empty");
    QTest::newRow("no number") << QStringList { "show", "x" } << QByteArray("“x” is not a number.");
    QTest::newRow("number zero") << QStringList { "show", "0" } << QByteArray("“0” is not a number.");
    const auto option = [&import](const char *name, const char *value, const QByteArray &says) {
        QTest::addRow("--%s %s", name, value) << import + QStringList { QString("--") + name, value } << says;
    };
    option("mode", "sideways",
        "--mode: “sideways” is none of create, append, replace, upsert, update, insert-new, delete.");
    option("mode", "", "is none of create, append, replace, upsert, update, insert-new, delete.");
    option("mode", "create|append", "is none of create, append, replace, upsert, update, insert-new, delete.");
    option("types", "Infer", "is none of infer, text.");
    option("chunk-size", "0", "--chunk-size: “0” is not a whole number of at least 1.");
    option("chunk-size", "1.5", "is not a whole number of at least 1.");
    option("max-errors", "99999999999999999999", "is not a whole number of at least 1.");
    option("max-errors", "0%", "is no number of percent.");
    option("max-errors", "x%", "is no number of percent.");
    option("step", "a", "--step: “a” is not COLUMN:WORD");
    option("step", "a:trim=1", "--step: “a:trim=1” is not COLUMN:WORD");
    option("step", ":trim", "is not COLUMN:WORD");
    option("step", "a:case=Upper", "is not COLUMN:case=lower|upper|title");
    option("step", "a:replace=b", "is not COLUMN:replace=OLD=>NEW");
    option("step", "a:split=b,,1", "is not NAME:split=SOURCE,SEPARATOR,PART");
    option("step", "a:split=b,-,0", "is not NAME:split=SOURCE,SEPARATOR,PART");
    option("step", "a:join=b,c", "is not NAME:join=A,B,SEPARATOR");
    option("step", "a:extract=(", "is no regular expression");
    option("compute", "a", "is not NAME[:TYPE]=EXPRESSION");
    option("compute", "a= ", "is not NAME[:TYPE]=EXPRESSION");
    option("rule", "a:odd", "--rule: “a:odd” is not COLUMN:WORD");
    option("rule", "a:range=5", "is not COLUMN:range=LEAST..MOST");
    option("rule", "a:length=x", "is not COLUMN:length=N");
    option("rule", "a:pattern=[", "is no regular expression");
    option("rule", "a:exists=t", "is not COLUMN:exists=TABLE.COLUMN");
    option("on-error", "sideways", "--on-error: “sideways” is none of fail-chunk");
    option("on-error", "a=sideways", "--on-error: “a=sideways” is none of fail-chunk");
    option("channel", "a..b", "“a..b” is no channel");
    option("start-at", "tomorrow", "--start-at: “tomorrow” is no time such as 06:30");
    option("after", "7,x", "--after: “x” is not a whole number of at least 1.");
    option("retry-pattern", "10", "“10” is no retry pattern.");
    option("priority", "-1", "is not a whole number of at least 0.");
    option("header", "maybe", "--header: “maybe” is not a whole number of at least 0.");
    option("separator", "none", "--separator: a file without a separator is not supported.");
    option("separator", "abc", "--separator: “abc” is not a single ASCII character.");
    option("quote", "''", "--quote: “''” is not a single ASCII character.");
    option("quote", "ü", "--quote: “ü” is not a single ASCII character.");
    option("format", "wordperfect", "--format: “wordperfect” is no format; there are: auto, csv, ");
    option("encoding", "latin-klingon", "--encoding: “latin-klingon” is no known encoding.");
    option("lookup", "a", "--lookup: “a” is not COLUMN=TABLE.NAME[->KEY][:WORD]");
    option("lookup", "a=t.n:maybe", "--lookup: “maybe” is none of error, null, skip, create, exact, folded.");
    option("map", "a", "--map: “a” is not SOURCE=FIELD[:TYPE[:FORMAT]].");
    option("map", "=a", "--map: “=a” is not SOURCE=FIELD[:TYPE[:FORMAT]].");
    option("map", "n=n:MONEY", "--map: “MONEY” is no type; types are TEXT, INTEGER, REAL, DECIMAL, DATE, TIME, ");
    option("map", "n=n:MONEY:1.234,56", "--map: “MONEY” is no type");
    option("map", "n=n:DATE:dd.QQ.yyyy",
        "--map: the format “dd.QQ.yyyy” for DATE has letters that stand for nothing: “QQ”");
    option("map", "n=n:DATE:dd.QQ.yyyy", "A format is written such as dd.MM.yyyy");
    option("map", "n=n:DATE:", "--map: the format “” for DATE is no date format such as dd.MM.yyyy");
    option("map", "n=n:DATE:HH:mm", "--map: the format “HH:mm” for DATE is not of a date alone");
    option("map", "n=n:TIME:HH:mm:qq", "--map: the format “HH:mm:qq” for TIME has letters that stand for nothing");
    option("map", "n=n:DECIMAL:1.234", "--map: the format “1.234” for DECIMAL is not the number 1234.56");
    option("map", "n=n:DECIMAL:1.234", "such as 1.234,56");
    option("map", "n=n:INTEGER:1234.56 %", "for INTEGER is of parts of one");
    option("map", "n=n:BOOLEAN:ja", "--map: the format “ja” for BOOLEAN");
    option("map", "n=n:BLOB:utf8", "--map: the format “utf8” for BLOB is neither hex nor base64.");
    option("map", "n=n:UUID:x", "--map: the format “x” for UUID is not “canonical”.");
    option("map", "n=n:JSON:x", "--map: the format “x” for JSON is none: values of JSON are written in one way only.");
    option("date-format", "dd.MM", "--date-format: “dd.MM” does not say year, month and day once each");
    option("decimal", ",", "--decimal: “,” is none of auto, point, comma.");
    option("map", "zzz=n", "--map: the file has no column “zzz”.");
    option("profile", "none-such", "--profile: there is no profile “none-such”.");
    option("file-column", "N", "The file has a column “N” itself.");
    QTest::newRow("both groupings") << import + QStringList { "--record-key", "n", "--child-columns", "n" }
                                    << QByteArray("--child-columns and --record-key can't be used together.");
    QTest::newRow("a child table without columns")
        << import + QStringList { "--child-table", "lines" } << QByteArray("--child-table: which columns go to it");
    QTest::newRow("a child key without a table")
        << import + QStringList { "--child-key", "x" } << QByteArray("--child-key is only for lines");
    QTest::newRow("a child key without a parent")
        << import + QStringList { "--child-key", "x=" } << QByteArray("--child-key takes FIELD or FIELD=PARENT_FIELD.");
    QTest::newRow("columns of several child tables")
        << import + QStringList { "--child-table", "a", "--child-table", "b", "--child-columns", "n" }
        << QByteArray("--child-columns is for one --child-table");
    QTest::newRow("no columns behind the colon")
        << import + QStringList { "--child-table", "a:" } << QByteArray("“a:” is not NAME[=PARENT][:COLUMNS[:KEY]]");
    QTest::newRow("a parent that is not named before")
        << import + QStringList { "--child-table", "x=y:n", "--child-table", "y:n" }
        << QByteArray("“y”, whose lines go to x, is no child table that is named before it.");
    QTest::newRow("a child table of no columns of the file") << import
            + QStringList { "--child-table", "a:zzz" } << QByteArray("--child-table: the file has no column “zzz”");
    QTest::newRow("a column of two child tables")
        << import + QStringList { "--child-table", "x:n", "--child-table", "y:n" }
        << QByteArray("the column “n” can't go to two tables.");
    QTest::newRow("a key of which child table")
        << import + QStringList { "--child-table", "a:n", "--child-table", "b:n", "--child-key", "x" }
        << QByteArray("--child-key: “x” does not name its child table, as in TABLE:FIELD.");
    QTest::newRow("no such grouping") << import + QStringList { "--record-key", "x" }
                                      << QByteArray("The file has no column “x” to group");
    QTest::newRow("into itself") << QStringList { "import", "a.csv", "--into", "a.csv" }
                                 << QByteArray("a.csv is file and target at once.");
    QTest::newRow("no such database") << QStringList { "import", "a.csv", "--into", "oracle://x/y" }
                                      << QByteArray("oracle");
    QTest::newRow("no remedy") << QStringList { "remedy", "1", "--column", "n" } << QByteArray("remedy takes --column");
    QTest::newRow("no note") << QStringList { "skip", "1", "1" } << QByteArray("--note is missing");
    QTest::newRow("nowhere to save") << QStringList { "save-chunk", "1", "1" } << QByteArray("--to is missing");
    QTest::newRow("no ledger") << QStringList("rebuild") << QByteArray("--from is missing");
    QTest::newRow("no state") << QStringList { "jobs", "--state", "done,lost" } << QByteArray("“lost” is no state.");
}

void CommandsTest::wrongCalls()
{
    QFETCH(const QStringList, words);
    QFETCH(const QByteArray, says);
    write("a.csv", "n\n1\n");
    if (words.value(0) == "remedy")
        importBadRows();
    const Answer answer = call(words);
    QVERIFY2(answer.errors.contains(says), answer.errors.constData());
    QCOMPARE(answer.status, 2);
    QCOMPARE(answer.out, QByteArray());
    QVERIFY(!QFile::exists(m_folder->filePath("a.db")));
}

static RequestChoices choicesOf(const QStringList &words)
{
    RequestChoices choices
        = CommandLine(QStringList { "validate", "a.csv" } + words).importChoices("a.csv"); // needs no --into
    choices.file.clear();
    choices.folder.clear();
    choices.validateOnly = false;
    return choices;
}

using Change = std::function<void(RequestChoices &)>;

namespace {

struct OptionRow
{
    const char *option;
    QJsonValue value;
    Change change;
};

} // namespace

static QList<OptionRow> optionRows()
{
    QList<OptionRow> rows;
    const auto row = [&rows](const char *option, const QJsonValue &value, const Change &change) {
        rows.append({ option, value, change });
    };
    row("into", "t.db", [](RequestChoices &c) { c.target = "t.db"; });
    row("into", ":x", [](RequestChoices &c) { c.target = "./:x"; });
    row("table", "t", [](RequestChoices &c) { c.table = "t"; });
    row("format", "TSV", [](RequestChoices &c) { c.source.format = "csv"; });
    row("encoding", "windows-1252", [](RequestChoices &c) { c.source.encoding = "windows-1252"; });
    row("member", "a/b.csv", [](RequestChoices &c) { c.source.member = "a/b.csv"; });
    row("sheet", "Orders", [](RequestChoices &c) { c.source.sheet = "Orders"; });
    row("range", "a1:f9", [](RequestChoices &c) { c.source.range = "A1:F9"; });
    row("lookup", QJsonArray { "city=cities.name", "#2,land=p.a,b->c:create,folded" }, [](RequestChoices &c) {
        c.lookups = { { "city", { "cities", { "name" } } },
            { "#2", { "p", { "a", "b" }, { "land" }, "c", IfNotFound::Create, true } } };
    });
    row("file-column", "origin", [](RequestChoices &c) { c.fileField = "origin"; });
    row("report-profile", "nightly", [](RequestChoices &c) { c.source.report.profile = "nightly"; });
    row("os", "Debian", [](RequestChoices &c) { c.source.report.os = "Debian"; });
    row("build", "7", [](RequestChoices &c) { c.source.report.build = "7"; });
    row("platform", "arm64", [](RequestChoices &c) { c.source.report.platform = "arm64"; });
    row("tag", "branch:main", [](RequestChoices &c) { c.source.report.tags = { "branch:main" }; });
    row("date", "2025-03-01", [](RequestChoices &c) { c.source.report.date = "2025-03-01T00:00:00Z"; });
    row("edges", "1,5", [](RequestChoices &c) {
        c.source.edges = "1,5";
        c.source.format = "fixed";
    });
    row("element", "row", [](RequestChoices &c) { c.source.element = "row"; });
    row("separator", "tab", [](RequestChoices &c) { c.dialect.separator = "\t"; });
    row("separator", ", ", [](RequestChoices &c) { c.dialect.separator = ", "; });
    row("separator", "blanks", [](RequestChoices &c) {
        c.dialect.separator = " ";
        c.dialect.blankRuns = true;
    });
    row("quote", "none", [](RequestChoices &c) { c.dialect.quote = '\0'; });
    row("escape", "\\", [](RequestChoices &c) { c.dialect.escape = '\\'; });
    row("blanks", "drop", [](RequestChoices &c) { c.dialect.blanks = Blanks::Drop; });
    row("blanks", "keep", [](RequestChoices &c) { c.dialect.blanks = Blanks::Keep; });
    row("header", "no", [](RequestChoices &c) { c.dialect.headerRows = 0; });
    row("header", 1000, [](RequestChoices &c) { c.dialect.headerRows = 100; });
    row("malformed", "repair", [](RequestChoices &c) { c.dialect.malformed = Malformed::Repair; });
    row("invalid-bytes", "replace", [](RequestChoices &c) { c.replaceInvalidBytes = true; });
    row("surplus", "join", [](RequestChoices &c) { c.dialect.surplus = Surplus::Join; });
    row("skip-lines", 0, [](RequestChoices &c) { c.dialect.skipLines = 0; });
    row("skip-footer", 2, [](RequestChoices &c) { c.dialect.footerLines = 2; });
    row("comment", "none", [](RequestChoices &c) { c.dialect.comment = ""; });
    row("comment", "#", [](RequestChoices &c) { c.dialect.comment = "#"; });
    row("types", "text", [](RequestChoices &c) { c.typesAsText = true; });
    row("null", "n/a", [](RequestChoices &c) { c.nullTexts = { "n/a" }; });
    row("null", QJsonArray { "n/a", "" }, [](RequestChoices &c) { c.nullTexts = { "n/a", "" }; });
    row("null-words", "none", [](RequestChoices &c) { c.nullWords = {}; });
    row("null-words", "auto,closed, -999", [](RequestChoices &c) { c.nullWords = { true, { "closed", "-999" } }; });
    row("map", QJsonArray { "a=b=c:INTEGER", "#2=:TEXT", "d=" }, [](RequestChoices &c) {
        c.map = { { "a=b", "c", ColumnType::Integer }, { "#2", "#2", ColumnType::Text }, { "d", {}, {} } };
    });
    row("map",
        QJsonArray { "d=day:DATE:dd.MM.yyyy", "at=:TIME:HH:mm", "a:b=c:d:decimal:1.234,56",
            "x=y=z:DATETIME:'at='yyyy-MM-dd HH:mm:ss", "ok=ok:BOOLEAN:ja/nein", "#3=TEXT:TEXT", "e=:BLOB:base64" },
        [](RequestChoices &c) {
            const auto column
                = [&c](const QString &source, const QString &field, const char *type, const char *format) {
                      MapChoice choice { source, field, columnTypeFromName(type) };
                      if (*format != '\0')
                          choice.format = columnFormatFromText(*choice.type, format).value();
                      c.map.append(choice);
                  };
            column("d", "day", "DATE", "dd.MM.yyyy");
            column("at", "at", "TIME", "HH:mm");
            column("a:b", "c:d", "DECIMAL", "1.234,56");
            column("x=y", "z", "DATETIME", "'at='yyyy-MM-dd HH:mm:ss");
            column("ok", "ok", "BOOLEAN", "ja/nein");
            column("#3", "TEXT", "TEXT", "");
            column("e", "e", "BLOB", "base64");
        });
    row("date-format", "dd.MM.yyyy", [](RequestChoices &c) { c.dateFormat = "dd.MM.yyyy"; });
    row("decimal", "comma", [](RequestChoices &c) { c.numberFormat = "1234,56"; });
    row("mode", "replace", [](RequestChoices &c) { c.mode = TargetMode::Replace; });
    row("mode", "upsert", [](RequestChoices &c) { c.mode = TargetMode::Upsert; });
    row("mode", "update", [](RequestChoices &c) { c.mode = TargetMode::Update; });
    row("mode", "insert-new", [](RequestChoices &c) { c.mode = TargetMode::InsertNew; });
    row("mode", "delete", [](RequestChoices &c) { c.mode = TargetMode::Delete; });
    row("key", "a, b", [](RequestChoices &c) { c.key = { "a", "b" }; });
    row("key-index", true, [](RequestChoices &c) { c.makesKeyIndex = true; });
    row("chunk-size", 7, [](RequestChoices &c) { c.chunkSize = 7; });
    row("child-columns", "a,b", [](RequestChoices &c) {
        c.grouping = { RecordGrouping::Kind::BlankParent, { "a", "b" } };
    });
    row("child-table", "lines", [](RequestChoices &c) { c.children = { { "lines" } }; });
    row("child-table", QJsonArray { "orders:no,day:no", "lines = orders : sku, \"a,b\"" }, [](RequestChoices &c) {
        c.children = { { "orders", {}, { "no", "day" }, { "no" } }, { "lines", "orders", { "sku", "a,b" } } };
        c.grouping = { RecordGrouping::Kind::BlankParent, { "no", "day", "sku", "a,b" } };
    });
    row("child-key", "order_id", [](RequestChoices &c) {
        c.children = { ChildChoice() };
        c.children[0].keyField = "order_id";
    });
    row("child-key", "order_id = id", [](RequestChoices &c) {
        c.children = { ChildChoice() };
        c.children[0].keyField = "order_id";
        c.children[0].parentField = "id";
    });
    row("record-key", "a", [](RequestChoices &c) { c.grouping = { RecordGrouping::Kind::RepeatedParent, { "a" } }; });
    row("on-error", "reject-rows", [](RequestChoices &c) { c.onError = OnError::RejectRows; });
    row("on-error", QJsonArray { "null", "a=b=text", "#2=error", "c=reject-rows", "d=fail-chunk" },
        [](RequestChoices &c) {
            c.onWrong = WrongValue::Null;
            c.values = { { "a=b", {}, {}, WrongValue::Text, {} }, { "#2", {}, {}, WrongValue::Error, {} },
                { "c", {}, {}, WrongValue::Row, {} }, { "d", {}, {}, WrongValue::Chunk, {} } };
        });
    row("max-errors", 5, [](RequestChoices &c) { c.maxErrors = 5; });
    row("max-errors", "2.5%", [](RequestChoices &c) { c.maxErrorsPercent = 2.5; });
    row("names", "snake_case", [](RequestChoices &c) { c.snakeCaseNames = true; });
    row("units-line", "yes", [](RequestChoices &c) { c.dialect.unitsLine = true; });
    row("step",
        QJsonArray { "a:b:trim", "a:b:collapse", "a:b:case=upper", "a:b:replace=x=>y=>z", "a:b:null=-", "a:b:default=",
            "a:b:fill-down", "a:b:extract=[a-z]:+", "n:split=#1,comma,-1", "n:split=a,, ,2", "m:join=a,b,tab" },
        [](RequestChoices &c) {
            ValueSteps steps;
            steps.trim = steps.collapse = steps.fillDown = true;
            steps.letters = ValueSteps::Case::Upper;
            steps.replace = { { "x", "y=>z" } };
            steps.nulls = { "-" };
            steps.initial = "";
            steps.extract = "[a-z]:+";
            ValueSteps split;
            split.split = ValueSteps::Split { "a", ", ", 2 };
            ValueSteps join;
            join.join = ValueSteps::Join { { "a", "b" }, "\t" };
            c.values = { { "a:b", steps }, { "n", split }, { "m", join } };
        });
    row("compute", QJsonArray { "total:REAL=a = b", "a:b=c" }, [](RequestChoices &c) {
        ValueSteps total;
        total.compute = "a = b";
        ValueSteps other;
        other.compute = "c";
        c.values = { { "total", total, {}, {}, ColumnType::Real }, { "a:b", other } };
    });
    row("rule",
        QJsonArray { "a:required", "a:unique", "a:range=1..", "a:length=..3", "a:pattern=[:x]", "a:one-of=p|q=r",
            "b:range=2020-01-01..2020-12-31", "c:length=2", "d:exists=s.t.c" },
        [](RequestChoices &c) {
            ValueChecks a { true, true, "1", {}, {}, 3, "[:x]", { "p", "q=r" } };
            ValueChecks b;
            b.least = "2020-01-01";
            b.most = "2020-12-31";
            ValueChecks length;
            length.shortest = length.longest = 2;
            ValueChecks exists;
            exists.existsTable = "s.t";
            exists.existsColumn = "c";
            c.values = { { "a", {}, a }, { "b", {}, b }, { "c", {}, length }, { "d", {}, exists } };
        });
    row("priority", 99999999, [](RequestChoices &c) { c.priority = 1000000; });
    row("channel", "erp.day", [](RequestChoices &c) { c.channel = "root.erp.day"; });
    row("start-at", "2030-01-02T03:04:05Z",
        [](RequestChoices &c) { c.terms.startAt = QDateTime::fromString("2030-01-02T03:04:05Z", Qt::ISODate); });
    row("after", "7, 9", [](RequestChoices &c) { c.terms.after = { 7, 9 }; });
    row("after-end", true, [](RequestChoices &c) { c.terms.inAnyCase = true; });
    row("retry-pattern", "1:10,max=8", [](RequestChoices &c) { c.retryPattern = RetryPattern("1:10,max=8"); });
    row("skip-duplicate", true, [](RequestChoices &c) { c.skipDuplicate = true; });
    row("duplicate", "skip", [](RequestChoices &c) { c.skipDuplicate = true; });
    row("fields-match", "equal", [](RequestChoices &c) { c.expected.match = FieldsMatch::Equal; });
    row("indexes", "during", [](RequestChoices &c) { c.deferIndexes = false; });
    row("undo", "off", [](RequestChoices &c) { c.undo = false; });
    row("lock-timeout", 0, [](RequestChoices &c) { c.lockTimeoutS = 0; });
    row("time-limit", 60, [](RequestChoices &c) { c.timeLimitS = 60; });
    row("primary-key", "a, b", [](RequestChoices &c) { c.design.primaryKey = QStringList { "a", "b" }; });
    row("not-null", "auto", [](RequestChoices &c) { c.design.notNull = TableDesign::NotNull::Auto; });
    row("index", QJsonArray { "a,b", "c" }, [](RequestChoices &c) {
        c.design.indexes = { { { "a", "b" }, false }, { { "c" }, false } };
    });
    row("unique-index", QJsonArray { "a" }, [](RequestChoices &c) { c.design.indexes = { { { "a" }, true } }; });
    row("strict", true, [](RequestChoices &c) { c.design.strict = true; });
    row("create-sql", "CREATE TABLE t(a)", [](RequestChoices &c) { c.design.createSql = "CREATE TABLE t(a)"; });
    row("add-columns", true, [](RequestChoices &c) { c.design.addColumns = true; });
    return rows;
}

void CommandsTest::whatIsWrittenForAnOption_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<Change>("change");
    const auto rows = optionRows();
    for (const OptionRow &row : rows)
        QTest::addRow(
            "--%s %s", row.option, QJsonDocument(QJsonArray { row.value }).toJson(QJsonDocument::Compact).constData())
            << QString(row.option) << row.value << row.change;
}

/// The same on the command line and in JSON.
void CommandsTest::whatIsWrittenForAnOption()
{
    QFETCH(const QString, option);
    QFETCH(const QJsonValue, value);
    QFETCH(const Change, change);
    RequestChoices expected;
    change(expected);
    QVERIFY(expected != RequestChoices());
    QStringList words;
    const QJsonArray values = value.isArray() ? value.toArray() : QJsonArray { value };
    for (const QJsonValueConstRef one : values) {
        words.append("--" + option);
        if (!one.isBool())
            words.append(one.toVariant().toString());
    }
    QVERIFY(choicesOf(words) == expected);
    const QString key = QString(option).replace('-', '_');
    QVERIFY(choicesFromJson({ { key, value } }) == expected);
}

void CommandsTest::everyOptionHasItsRow()
{
    QSet<QString> tried { "background", "profile", "recipe", "schema" }; // how an import is run
    const auto rows = optionRows();
    for (const OptionRow &row : rows)
        tried.insert(row.option);
    QSet<QString> known;
    for (const ImportOption &option : importOptions()) {
        QCOMPARE(option.type == ImportOption::Type::Switch, *option.value == '\0');
        known.insert(option.name);
    }
    QCOMPARE(tried, known);
    QCOMPARE(std::size_t(known.size()), importOptions().size());
}

void CommandsTest::initialValuesChangeNothing()
{
    QStringList words;
    QJsonObject request;
    for (const ImportOption &option : importOptions()) {
        if (option.initial == nullptr)
            continue;
        words += { QString("--") + option.name, option.initial };
        request[option.key()] = option.initial;
    }
    QVERIFY(words.size() > 20);
    QVERIFY(choicesOf(words) == RequestChoices());
    QVERIFY(choicesOf({}) == RequestChoices());
    QVERIFY(choicesFromJson(request) == RequestChoices());
    QVERIFY(choicesFromJson({}) == RequestChoices());
    QVERIFY(choicesFromJson({ { "table", QJsonValue() }, { "skip_duplicate", false } }) == RequestChoices());
}

void CommandsTest::wrongRequestsInJson_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("unknown") << QByteArray(R"({"tabel": "t"})");
    QTest::newRow("with a hyphen") << QByteArray(R"({"chunk-size": 7})");
    QTest::newRow("object") << QByteArray(R"({"table": {"name": "t"}})");
    QTest::newRow("true") << QByteArray(R"({"table": true})");
    QTest::newRow("list") << QByteArray(R"({"table": ["a", "b"]})");
    QTest::newRow("list of lists") << QByteArray(R"({"null": [["a"]]})");
    QTest::newRow("switch as text") << QByteArray(R"({"skip_duplicate": "yes"})");
    QTest::newRow("half a row") << QByteArray(R"({"chunk_size": 1.5})");
    QTest::newRow("negative") << QByteArray(R"({"chunk_size": -1})");
    QTest::newRow("huge") << QByteArray(R"({"chunk_size": 1e30})");
    QTest::newRow("no word") << QByteArray(R"({"mode": "sideways"})");
    QTest::newRow("two groupings") << QByteArray(R"({"child_columns": "a", "record_key": "b"})");
}

void CommandsTest::wrongRequestsInJson()
{
    QFETCH(const QByteArray, request);
    const QJsonDocument document = QJsonDocument::fromJson(request);
    QVERIFY(document.isObject());
    try {
        choicesFromJson(document.object());
        QFAIL("was taken");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), "call.option");
    }
}

void CommandsTest::importAndLook()
{
    importBadRows();
    const QJsonObject shown = json({ "show", "1" });
    QCOMPARE(shown["import_id"].toInt(), 1);
    QVERIFY(shown["books_balance"].toBool());
    QCOMPARE(shown["request"].toObject()["table"].toString(), "orders");
    const QJsonArray failed = shown["chunks"].toArray();
    QCOMPARE(failed.size(), 3);
    const QJsonObject first = failed[0].toObject();
    QCOMPARE(first["chunk_file"].toString(), "orders-0001.csv");
    const QJsonObject error = first["errors"].toArray()[0].toObject();
    QCOMPARE(error["line"].toInt(), 4);
    QCOMPARE(error["column"].toString(), "n");
    QCOMPARE(error["columns"].toArray(), QJsonArray { "n" });
    QCOMPARE(error["value"].toString(), "x");
    QCOMPARE(error["code"].toString(), "type.integer");
    QCOMPARE(json({ "chunks", "1" })["chunks"].toArray()[0].toObject()["attempts"].toArray().size(), 1);
    QCOMPARE(json({ "chunks", "1", "--state", "done" })["chunks"].toArray().size(), 0);
    QCOMPARE(json({ "report", "1" })["chunks"].toArray().size(), 3);
    QCOMPARE(json({ "jobs" })["imports"].toArray().size(), 1);
    QCOMPARE(json({ "jobs", "--state", "done" })["imports"].toArray().size(), 0);
    QCOMPARE(json({ "wait", "1" }, 1)["import_status"].toString(), "partial");
    QVERIFY(call({ "show", "1" }).out.contains("9 rows read = 0 imported + 9 failed + 0 skipped"));
    QVERIFY(call({ "chunks", "1", "--state", "failed" }).out.count("failed") == 3);
    const QJsonObject found = json({ "sniff", "orders.csv" });
    QCOMPARE(found["columns"].toArray()[0].toObject()["type"].toString(), "INTEGER");
    QVERIFY(!found.contains("statistics"));
    const QJsonObject statistics = json({ "sniff", "orders.csv", "--statistics" })["statistics"].toObject();
    QCOMPARE(statistics["rows"].toInt(), 9);
    const QJsonObject id = statistics["columns"].toArray()[0].toObject();
    QCOMPARE(id["distinct"].toInt() + id["empty"].toInt() + id["wont_fit"].toInt(), 9);
    QCOMPARE(id["histogram_of"].toString(), "numbers");
    QVERIFY(id["min"].toString().toInt() <= id["max"].toString().toInt());
    QVERIFY(call({ "sniff", "orders.csv", "--statistics" }).out.contains("All 9 row(s)"));
    const QJsonArray guesses = found["guesses"].toArray();
    const QJsonObject guess = guesses[guesses.size() - 2].toObject();
    QCOMPARE(guess["what"].toString(), "type of id");
    QCOMPARE(guess["evidence"].toArray(), QJsonArray { "all of 9 sampled values are integers" });
    const QJsonObject texts = json({ "sniff", "orders.csv", "--types", "text" });
    QCOMPARE(texts["columns"].toArray()[0].toObject()["type"].toString(), "TEXT");
    QCOMPARE(texts["guesses"].toArray().size(), guesses.size() - 2);
    QCOMPARE(call({ "validate", "orders.csv", "--types", "text" }).status, 0);
}

void CommandsTest::errorsInEveryForm()
{
    importBadRows();
    const QJsonArray errors = json({ "errors", "1" })["errors"].toArray();
    QCOMPARE(errors.size(), 3);
    QCOMPARE(errors[2].toObject()["chunk"].toInt(), 3);
    const QJsonArray groups = json({ "errors", "1", "--group" })["groups"].toArray();
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0].toObject()["value"].toString(), "x");
    QCOMPARE(groups[0].toObject()["count"].toInt(), 2);
    QCOMPARE(json({ "errors", "1", "--warnings" })["warnings"].toArray().size(), 0);
    QCOMPARE(call({ "errors", "1", "--csv" }).out.split('\n')[0],
        QByteArray(R"("chunk","line","row","column","value","code","message")"));
    QCOMPARE(call({ "errors", "1", "--csv" }).out.count('\n'), 4);
    QVERIFY(call({ "errors", "1" }).out.startsWith("line 4, chunk 1, n: "));
    QVERIFY(call({ "errors", "1", "--group" }).out.startsWith("2 × n  type.integer  “x”  in 2 chunks\n"));
    const Answer saved = call({ "save-chunk", "1", "1", "--to", "-" });
    QCOMPARE(saved.out, QByteArray("id,n\n1,1\n2,2\n3,x\n4,4\n"));
}

void CommandsTest::repairsAreTold()
{
    write("short.csv", "a,b\n1,2\n3\n");
    const QJsonObject answer = json({ "import", "short.csv", "--into", "t.db", "--malformed", "repair" });
    QCOMPARE(answer["warnings_total"].toInt(), 1);
    QCOMPARE(answer["warnings"].toArray()[0].toObject()["line"].toInt(), 3);
    QCOMPARE(json({ "show", "1" })["warnings"], answer["warnings"]);
    QCOMPARE(json({ "errors", "1", "--warnings" })["warnings"], answer["warnings"]);
    QVERIFY(call({ "errors", "1", "--warnings" }).out.startsWith("line 3"));
}

void CommandsTest::retryAndSkip()
{
    importBadRows();
    QCOMPARE(json({ "retry", "1", "1" }, 1)["chunks_still_failed"].toInt(), 1);
    write("fixed.csv", "id,n\n1,1\n2,2\n3,3\n4,4\n");
    const QJsonObject answer = json({ "retry", "1", "1", "--file", "fixed.csv" });
    QCOMPARE(answer["chunks_run"].toInt(), 1);
    QCOMPARE(answer["rows_imported"].toInt(), 4);
    for (const QJsonObject &one : { answer, json({ "retry", "1", "1" }) })
        QVERIFY(one.contains("left_out") && one.contains("read_as") && one.contains("remarks"));
    QVERIFY(!json({ "jobs" })["imports"].toArray()[0].toObject().contains("read_as"));
    QVERIFY(json({ "retry", "1", "1" })["message"].toString().contains("is done already"));
    QCOMPARE(call({ "retry", "1", "9" }).status, 2);
    QVERIFY(call({ "skip", "1", "2", "--note", "twice" }).out.contains("Chunk 2 is given up, by decision."));
    QCOMPARE(call({ "skip", "1", "1", "--note", "is in" }).status, 2);
    QCOMPARE(json({ "show", "1" })["chunks"].toArray().size(), 1);
    QVERIFY(json({ "skip", "1", "3", "--note", "why" }).contains("read_as"));
    QVERIFY(call({ "report", "1" }).out.contains("twice"));
    QCOMPARE(call({ "pause", "1" }).status, 2);
}

void CommandsTest::goodRowsAreLetIn()
{
    importBadRows();
    const qint64 before = json({ "show", "1" })["rows_imported"].toInteger();
    const QJsonObject answer = json({ "retry", "1", "--on-error", "reject-rows" }, 1);
    QCOMPARE(answer["chunks_run"].toInt(), 2);
    QCOMPARE(answer["chunks_still_failed"].toInt(), 2);
    QVERIFY(answer["rows_imported"].toInteger() > before);
    QVERIFY2(answer["message"].toString().contains("good rows of 2 chunks are in; "),
        qPrintable(answer["message"].toString()));
    QVERIFY(call({ "retry", "1", "--on-error", "reject-rows" }).out.contains("No good rows wait"));
    QCOMPARE(call({ "retry", "1", "--on-error", "hope" }).status, 2);
    write("x.csv", "id,n\n");
    QCOMPARE(call({ "retry", "1", "--on-error", "reject-rows", "--file", "x.csv" }).status, 2);
}

void CommandsTest::remedies()
{
    importBadRows();
    const QStringList remedy { "remedy", "1", "--column", "n", "--value", "x", "--null" };
    const QJsonObject planned = json(remedy + QStringList("--dry-run"));
    QCOMPARE(planned["rows_changed"].toInt(), 2);
    QVERIFY(planned["dry_run"].toBool());
    const QJsonObject answer = json(remedy + QStringList { "--profile", "shop" });
    QCOMPARE(answer["chunks_run"].toInt(), 2);
    QCOMPARE(answer["rows_imported"].toInt(), 8);
    QVERIFY(answer.contains("read_as") && json(remedy).contains("read_as"));
    QVERIFY(json(remedy)["message"].toString().startsWith("No error of a failed chunk is like that"));
    const QJsonObject next = json(
        { "import", "orders.csv", "--into", "u.db", "--map", "n=n:INTEGER", "--chunk-size", "4", "--profile", "shop" },
        1);
    QCOMPARE(next["chunks_failed"].toInt(), 1); // what the profile mends is in
    const QJsonObject readAs = next["read_as"].toArray()[0].toObject();
    QCOMPARE(readAs["kind"].toString(), "rule");
    QCOMPARE(readAs["what"].toString(), "“x” read as NULL (rule of the profile)");
    QCOMPARE(readAs["count"].toInt(), 2);
}

void CommandsTest::severalFilesAtOnce()
{
    QVERIFY(QDir().mkdir("in"));
    write("in/a.csv", "id,item\n1,cup\n");
    write("in/b.csv", "");
    write("in/c.csv", "id,price\n2,3\n");
    QVERIFY(QDir().mkdir("empty"));
    const Answer answer
        = call({ "import", "in", "empty", "--into", "t.db", "--table", "all", "--mode", "replace", "--json" });
    QCOMPARE(answer.status, 3);
    const QJsonArray imports = QJsonDocument::fromJson(answer.out)["imports"].toArray();
    QCOMPARE(imports.size(), 4);
    QCOMPARE(imports[0]["import_status"].toString(), "done");
    QCOMPARE(imports[1]["error"]["code"].toString(), "source.empty");
    QCOMPARE(imports[2]["columns_missing"].toArray(), QJsonArray { "item" });
    QCOMPARE(imports[2]["columns_extra"].toArray(), QJsonArray { "price" });
    QVERIFY(imports[3]["message"].toString().contains("There is no file in the folder empty."));
    QVERIFY(answer.errors.contains("only the last one stays"));
    QVERIFY(answer.errors.contains("in/c.csv lacks columns of in/a.csv, which are NULL in its rows: item.\n"));
    QVERIFY(answer.errors.contains("in/c.csv has columns that in/a.csv has not: price.\n"));
}

void CommandsTest::membersOfAnArchive()
{
    {
        ZipFile zip(m_folder->filePath("both.zip"));
        zip.add("orders.csv", "id\n1\n2\n");
        zip.add("cities.csv", "city\nRome\n");
        zip.commit();
    }
    const QJsonArray imports = json({ "import", "both.zip", "--into", "t.db", "--member", "*" })["imports"].toArray();
    QCOMPARE(imports.size(), 2);
    QStringList tables;
    for (const QJsonValueConstRef import : imports)
        tables.append(import.toObject()["table"].toString());
    tables.sort();
    QCOMPARE(tables, QStringList({ "cities", "orders" }));
    write("one.csv", "n\n1\n"); // has no members
    QCOMPARE(json({ "import", "one.csv", "--into", "t.db", "--member", "*" })["table"].toString(), "one");
}

/// A workbook of these sheets; the names of hidden ones end with a star.
static QByteArray workbookOf(const QStringList &sheets)
{
    QByteArray bytes = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook "
                       "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                       "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">";
    for (const QString &sheet : sheets) {
        const bool isHidden = sheet.endsWith('*');
        const QByteArray row = "<Row><Cell><Data ss:Type=\"String\">id</Data></Cell></Row><Row><Cell><Data "
                               "ss:Type=\"Number\">1</Data></Cell></Row>";
        bytes += "<Worksheet ss:Name=\"" + QString(sheet).remove('*').toUtf8() + "\"><Table>"
            + (sheet == "Empty" ? QByteArray() : row) + "</Table><WorksheetOptions><Visible>"
            + (isHidden ? "SheetHidden" : "SheetVisible") + "</Visible></WorksheetOptions></Worksheet>";
    }
    return bytes + "</Workbook>";
}

/// Each sheet is an import with a table of its own; hidden and empty ones are left out, and told.
void CommandsTest::sheetsOfAWorkbook()
{
    write("book.xls", workbookOf({ "Orders 2024", "Notes*", "a/b", "orders-2024", "Empty" }));
    const Answer told = call({ "validate", "book.xls", "--sheet", "*" });
    QCOMPARE(told.status, 0);
    QVERIFY2(told.errors.contains("book.xls: hidden sheets, which were left out: Notes."), told.errors.constData());
    QVERIFY2(told.errors.contains("Empty"), told.errors.constData());
    const QJsonArray imports = json({ "import", "book.xls", "--into", "t.db", "--sheet", "*" })["imports"].toArray();
    QStringList tables;
    for (const QJsonValueConstRef import : imports) {
        tables.append(import.toObject()["sheet"].toString() + " in " + import.toObject()["table"].toString());
        QCOMPARE(import.toObject()["rows_imported"].toInt(), 1);
    }
    QCOMPARE(tables, (QStringList { "Orders 2024 in Orders_2024", "a/b in a_b", "orders-2024 in orders_2024_2" }));
    QCOMPARE(imports[0].toObject()["hidden_sheets"].toArray(), QJsonArray { "Notes" });

    const QStringList intoOne { "--into", "t.db", "--sheet", "*", "--table", "all" };
    QCOMPARE(call(QStringList { "import", "book.xls" } + intoOne).status, 2);
    write("single.xls", workbookOf({ "Only", "Notes*" }));
    QCOMPARE(json(QStringList { "import", "single.xls" } + intoOne)["table"].toString(), "all");
    QCOMPARE(json({ "sniff", "book.xls", "--sheet", "*" })["sheet"].toString(), "Orders 2024");
}

void CommandsTest::sheetsOfSeveralWorkbooks()
{
    write("jan.xls", workbookOf({ "Data" }));
    write("feb.xls", workbookOf({ "Data" }));
    write("plain.csv", "id\n1\n");
    const QJsonObject answer = json({ "import", "jan.xls", "plain.csv", "feb.xls", "--into", "t.db", "--sheet", "*" });
    QStringList tables;
    const QJsonArray imports = answer["imports"].toArray();
    for (const QJsonValueConstRef import : imports)
        tables.append(import.toObject()["table"].toString());
    QCOMPARE(tables, (QStringList { "jan_Data", "plain", "feb_Data" }));
}

void CommandsTest::theSameFileOnceMore()
{
    write("a.csv", "n\n1\n");
    QCOMPARE(call({ "import", "a.csv", "--into", "t.db" }).status, 0);
    const Answer again = call({ "import", "a.csv", "--into", "t.db", "--json" });
    QVERIFY(again.errors.contains("This very file was imported into a on"));
    QVERIFY(again.errors.contains("Its rows go in once more; --skip-duplicate would do nothing."));
    const QJsonObject answer = QJsonDocument::fromJson(again.out).object();
    QVERIFY(answer.contains("already_imported_at") && !answer["skipped"].toBool());
    QVERIFY(json({ "import", "a.csv", "--into", "t.db", "--skip-duplicate" })["skipped"].toBool());
}

void CommandsTest::failuresAreOneObject()
{
    for (const char *command : { "show", "chunks", "report", "errors", "wait", "pause", "retry" })
        QCOMPARE(json({ command, "7" }, 2)["error"].toObject()["code"].toString(), "call.import");
    const QJsonObject missing = json({ "import", "nowhere.csv", "--into", "t.db" }, 3);
    QCOMPARE(missing["error"].toObject()["code"].toString(), "source.missing");
    QCOMPARE(missing["import_status"].toString(), "failed");
    QVERIFY(!QFile::exists("t.db"));
}

void CommandsTest::theReportAsAPage()
{
    importBadRows();
    const Answer saved = call({ "report", "1", "--html", "report.html" });
    QCOMPARE(saved.status, 0);
    QVERIFY(saved.out.contains("report.html"));
    QFile file("report.html");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    QVERIFY(html.startsWith("<!DOCTYPE html>") && html.contains("The books balance."));
    QVERIFY(call({ "report", "1", "--html", "-" }).out.startsWith("<!DOCTYPE html>"));
    const QJsonObject answer = json({ "report", "1", "--html", "other.html" });
    QCOMPARE(answer["saved_as"].toString(), QString("other.html"));
    QVERIFY(answer["bytes"].toInt() > 1000);
    QCOMPARE(call({ "report", "7", "--html", "none.html" }).status, 2);
    QVERIFY(!QFile::exists("none.html"));
    QCOMPARE(call({ "report", "1", "--html", "" }).status, 2);
    QCOMPARE(call({ "report", "1", "--html", "no/such/folder/x.html" }).status, 3);
}

void CommandsTest::rowsAndDrift()
{
    write("a.csv", "n,t\n1,x\n2,\n9007199254740993,z\n");
    json({ "import", "a.csv", "--into", "target.db", "--table", "t", "--map", "n=n:INTEGER" });
    QJsonObject rows = json({ "rows", "1" });
    QCOMPARE(rows["columns"].toArray(), QJsonArray({ "n", "t" }));
    QCOMPARE(rows["inserted"].toInt(), 3);
    QCOMPARE(rows["rows"].toArray()[0].toObject()["values"].toArray(), QJsonArray({ 1, "x" }));
    QCOMPARE(rows["rows"].toArray()[1].toObject()["values"].toArray(), QJsonArray({ 2, QJsonValue() }));
    QCOMPARE(rows["rows"].toArray()[2].toObject()["values"].toArray()[0], QJsonValue("9007199254740993"));
    QCOMPARE(rows["rows"].toArray()[2].toObject()["line"].toInt(), 4);
    rows = json({ "rows", "1", "1", "--first", "2", "--count", "1" });
    QCOMPARE(rows["rows"].toArray().size(), 1);
    QCOMPARE(rows["first"].toInt(), 2);
    SqliteDatabase("target.db", SqliteDatabase::Access::Write)
        .execute("DELETE FROM t WHERE n=1; UPDATE t SET t='y' WHERE n=2");
    const Answer text = call({ "rows", "1" });
    QVERIFY2(text.out.contains("was deleted since") && text.out.contains("2 | y  (changed since)"), text.out);
    QCOMPARE(json({ "rows", "1" })["rows"].toArray()[0].toObject()["state"].toString(), QString("deleted"));
    QCOMPARE(call({ "rows", "1", "--table", "none" }).status, 2);
    QCOMPARE(call({ "rows", "1", "5" }).status, 2);

    QVERIFY(json({ "drift", "1" })["compared_with"].isNull());
    write("b.csv", "n,t\n5,x\n");
    json({ "import", "b.csv", "--into", "target.db", "--table", "t" });
    QVERIFY(call({ "drift", "2" }).out.contains("the same columns"));
    write("c.csv", "n,name\n5,x\n");
    json({ "import", "c.csv", "--into", "target.db", "--table", "t", "--map", "name=t" });
    QCOMPARE(json({ "drift", "3" })["renamed"].toArray()[0].toObject()["now"].toString(), QString("name"));
}

void CommandsTest::terminalsObeyNoValues()
{
    write("a.csv",
        "id,n\x1b[31m\n1,5\n2,x\x1b]0;y\x07\n3,7\n4,\xc2\x9b"
        "5\n");
    const auto isTold = [](const QByteArray &text) {
        return std::none_of(text.begin(), text.end(), [](char byte) { return byte == '\x1b' || byte == '\x07'; })
            && !text.contains("\xc2\x9b") && text.contains("\uFFFD");
    };
    const QStringList words { "a.csv", "--map", "#2=n:INTEGER" };
    QVERIFY(isTold(call(QStringList { "sniff", "--statistics" } + words).out));
    QVERIFY(isTold(call(QStringList { "import", "--into", "t.db" } + words).out));
    for (const QStringList &options : { QStringList(), QStringList("--group") })
        QVERIFY(isTold(call(QStringList { "errors", "1" } + options).out));
    QVERIFY(call({ "errors", "1", "--csv" }).out.contains("x\x1b]0;y\x07")); // as it is
    QVERIFY(isTold(call({ "import", "\x1b.csv", "--into", "t.db" }).errors));
}

void CommandsTest::placesOfTextsAreNone()
{
    write("a.csv", "id,a%1%3\n1,%2\n2,%1\n3,%2\n4,%1\n");
    const QByteArray out = call({ "sniff", "a.csv", "--statistics" }).out;
    QCOMPARE(out.count("a%1%3"), 3); // type, statement and statistics
    QVERIFY2(out.contains("a%1%3                     %2, %1"), out); // samples
    QVERIFY2(out.contains("%1 (2), %2 (2)"), out); // frequent ones
}

void CommandsTest::quietSaysNothing()
{
    write("a.csv", "n\n1\n");
    const Answer answer = call({ "import", "a.csv", "--into", "t.db", "--quiet" });
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.out.isEmpty() && answer.errors.isEmpty());
    QVERIFY(call({ "import", "nowhere.csv", "--into", "t.db", "--quiet" }).errors.contains("nowhere.csv"));
}

void CommandsTest::aFileAsGermansWriteIt()
{
    write("sales.csv",
        "day;at;net;paid;key\n"
        "31.12.2025;23:59;1.234.567,10;ja;6BA7B810-9DAD-11D1-80B4-00C04FD430C8\n"
        "01.02.2024;07:05;-0,50;nein;\n"
        "k. A.;;n/a;;\n"
        "31.02.2025;08:00;12.34;vielleicht;x\n");
    const QStringList map { "--map", "day=day:DATE:dd.MM.yyyy", "--map", "at=at:TIME:HH:mm", "--map",
        "net=net:DECIMAL:1.234,56", "--map", "paid=paid:BOOLEAN:ja/nein", "--map", "key=key:UUID" };
    QCOMPARE(json(QStringList { "validate", "sales.csv" } + map, 1)["rows_failed"].toInt(), 4);
    QVERIFY(!QFile::exists(m_folder->filePath("t.db")));
    json(QStringList { "import", "sales.csv", "--into", "t.db", "--on-error", "reject-rows" } + map, 1);
    const auto rows = [this] {
        SqliteDatabase database(m_folder->filePath("t.db"), SqliteDatabase::Access::Read);
        SqliteStatement found
            = database.prepare("SELECT quote(day), quote(at), quote(net), quote(paid), quote(\"key\") "
                               "FROM sales ORDER BY rowid");
        QStringList all;
        while (found.step()) {
            QStringList values;
            for (int i = 0; i < 5; ++i)
                values.append(found.text(i));
            all.append(values.join(' '));
        }
        return all;
    };
    const QStringList good {
        "'2025-12-31' '23:59' '1234567.10' 1 '6ba7b810-9dad-11d1-80b4-00c04fd430c8'",
        "'2024-02-01' '07:05' '-0.50' 0 NULL",
        "NULL NULL NULL NULL NULL",
    };
    QCOMPARE(rows(), good);
    // Each wrong value is told with its place, and how it would be right.
    const QJsonObject shown = json({ "show", "2" });
    const QJsonArray columns = shown["request"]["mapping"]["columns"].toArray();
    QCOMPARE(columns[0]["format"].toString(), "dd.MM.yyyy");
    QCOMPARE(columns[2]["format"].toString(), "1.234,56");
    QVERIFY(!columns[4].toObject().contains("format"));
    QStringList told;
    const QJsonArray errors = shown["chunks"][0]["errors"].toArray();
    for (const QJsonValueConstRef value : errors) {
        const QJsonObject error = value.toObject();
        told.append(QString::number(error["line"].toInt()));
        for (const char *key : { "column", "code", "message" })
            told.back() += ' ' + error[key].toString();
    }
    QCOMPARE(told,
        QStringList({ "5 day type.date “31.02.2025” names a day that there is not; a value is written as 25.10.2025",
            "5 net type.decimal “12.34” is not a number such as 1.234,56",
            "5 paid type.boolean “vielleicht” is none of the words for true and false: ja/nein",
            "5 key type.uuid “x” is not a UUID such as 6ba7b810-9dad-11d1-80b4-00c04fd430c8" }));
    QStringList read;
    const QJsonArray readAs = shown["read_as"].toArray();
    for (const QJsonValueConstRef value : readAs) {
        const QJsonObject one = value.toObject();
        if (one["kind"].toString() == "null_word")
            read.append(one["column"].toString() + ' ' + QString::number(one["count"].toInt()));
    }
    QCOMPARE(read, QStringList({ "day 1", "net 1" }));
    // A fixed file is read as the first one was.
    write("fixed.csv", "day;at;net;paid;key\n28.02.2025;08:00;12,34;ja;\n");
    json({ "retry", "2", "1", "--file", "fixed.csv" });
    QCOMPARE(rows(), good + QStringList("'2025-02-28' '08:00' '12.34' 1 NULL"));
}

/// A column's values, as SQL has them.
static QString columnOf(const QString &path, const QString &sql)
{
    SqliteDatabase database(path, SqliteDatabase::Access::Read);
    SqliteStatement rows = database.prepare(sql);
    QStringList values;
    while (rows.step())
        values.append(rows.text(0));
    return values.join('|');
}

void CommandsTest::formatsForAllColumns()
{
    write("a.csv", "d;at;n;m\n1.2.2025;1.2.2025 8:30;1,5;1.234,5\n");
    json({ "import", "a.csv", "--into", "t.db", "--date-format", "d.M.yyyy", "--decimal", "comma", "--map", "d=d:DATE",
        "--map", "at=at:DATETIME:d.M.yyyy H:mm", "--map", "n=n:REAL", "--map", "m=m:DECIMAL:1.234,56" });
    SqliteDatabase database(m_folder->filePath("t.db"), SqliteDatabase::Access::Read);
    SqliteStatement row = database.prepare("SELECT d || '|' || at || '|' || n || '|' || m FROM a");
    QVERIFY(row.step());
    QCOMPARE(row.text(0), "2025-02-01|2025-02-01 08:30:00|1.5|1234.5");
}

void CommandsTest::formatsAreFound()
{
    write("sales.csv",
        "ordered;shipped;net;paid;zip\n"
        "31.12.2025;03/04/2025;7.741,10;ja;01067\n"
        "n/a;05/06/2025;0,50;nein;10115\n"
        "01.02.2024;07/08/2025;-1.000,00;ja;20095\n");
    const QJsonObject sniffed = json({ "sniff", "sales.csv" });
    QStringList columns;
    const QJsonArray found = sniffed["columns"].toArray();
    for (const QJsonValueConstRef column : found)
        columns.append(column.toObject()["type"].toString() + ' ' + column.toObject()["format"].toString());
    QCOMPARE(columns.join('|'), "DATE dd.MM.yyyy|DATE dd/MM/yyyy|DECIMAL 1.234,56|BOOLEAN ja/nein|TEXT ");
    const QJsonArray guesses = sniffed["guesses"].toArray();
    const auto guess = std::find_if(guesses.begin(), guesses.end(),
        [](const QJsonValueConstRef one) { return one.toObject()["what"].toString() == "type of ordered"; });
    QVERIFY(guess != guesses.end());
    QCOMPARE(guess->toObject()["evidence"][0].toString(), "all of 2 sampled values are dates as dd.MM.yyyy");
    QVERIFY(call({ "sniff", "sales.csv" }).out.contains("written as dd.MM.yyyy"));
    // A type that is chosen is what an import would use, and no guess.
    const QString name = "ordered";
    const QJsonObject chosen = json({ "sniff", "sales.csv", "--map", name + "=x:TEXT" });
    QCOMPARE(chosen["columns"].toArray()[0].toObject()["type"].toString(), "TEXT");
    const QJsonArray others = chosen["guesses"].toArray();
    for (const QJsonValueConstRef other : others)
        QVERIFY(other.toObject()["what"].toString() != "type of " + name);

    const QJsonObject answer = json({ "import", "sales.csv", "--into", "t.db" });
    const QString path = m_folder->filePath("t.db");
    QCOMPARE(columnOf(path, "SELECT type FROM pragma_table_info('sales')"), "DATE|DATE|DECIMAL TEXT|BOOLEAN|TEXT");
    QCOMPARE(
        columnOf(path, "SELECT quote(ordered) || quote(shipped) || quote(net) || quote(paid) || quote(zip) FROM sales"),
        "'2025-12-31''2025-04-03''7741.10'1'01067'|NULL'2025-06-05''0.50'0'10115'|"
        "'2024-02-01''2025-08-07''-1000.00'1'20095'");
    QStringList told;
    const QJsonArray readAs = answer["read_as"].toArray();
    for (const QJsonValueConstRef one : readAs)
        told.append(one.toObject()["column"].toString() + ' ' + one.toObject()["what"].toString() + ' '
            + QString::number(one.toObject()["count"].toInt()));
    QVERIFY2(told.contains("ordered format dd.MM.yyyy (DATE) 2"), qPrintable(told.join('|')));
    QVERIFY2(told.contains("net format 1.234,56 (DECIMAL) 3"), qPrintable(told.join('|')));
    QCOMPARE(answer["remarks"][0].toString(),
        "Column shipped: “03/04/2025” may be written as dd/MM/yyyy or MM/dd/yyyy: read as dd/MM/yyyy, as the file's "
        "other columns.");

    json({ "import", "sales.csv", "--into", "text.db", "--types", "text" });
    QCOMPARE(columnOf(m_folder->filePath("text.db"), "SELECT ordered || net || paid FROM sales"),
        "31.12.20257.741,10ja|n/a0,50nein|01.02.2024-1.000,00ja");
}

void CommandsTest::aSecondFileInAnotherFormat_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("codes");
    QTest::newRow("the same") << QByteArray("01.02.2025;1,5;nein") << 0 << "2025-12-31|2025-02-01"
                              << "";
    QTest::newRow("others") << QByteArray("Feb 25, 2025;1.5;false\nMar 1, 2025;2;true") << 0
                            << "2025-12-31|2025-02-25|2025-03-01"
                            << "";
    QTest::newRow("no date") << QByteArray("soon;1,5;ja\n01.02.2025;2,5;nein") << 1 << "2025-12-31|2025-02-01"
                             << "type.date";
    QTest::newRow("nothing is right") << QByteArray("soon;much;perhaps") << 1 << "2025-12-31"
                                      << "type.date type.decimal type.boolean";
}

void CommandsTest::aSecondFileInAnotherFormat()
{
    QFETCH(QByteArray, second);
    QFETCH(int, status);
    QFETCH(QString, codes);
    write("first.csv", "day;net;paid;note\n31.12.2025;1.234,50;ja;01.01.2025\n");
    write("second.csv", "day;net;paid;note\n" + second.replace("\n", ";03.03.2025\n") + ";03.03.2025\n");
    json({ "import", "first.csv", "--into", "t.db", "--table", "t", "--map", "note=note:TEXT", "--map",
        "paid=paid:BOOLEAN:ja/nein" });
    json({ "import", "second.csv", "--into", "t.db", "--table", "t", "--on-error", "reject-rows" }, status);
    const QString path = m_folder->filePath("t.db");
    QTEST(columnOf(path, "SELECT day FROM t"), "days");
    QCOMPARE(columnOf(path, "SELECT DISTINCT typeof(day) || typeof(net) || typeof(paid) FROM t"), "texttextinteger");
    QVERIFY(!columnOf(path, "SELECT note FROM t").contains("2025-")); // which is TEXT
    QStringList found;
    const QJsonArray chunks = json({ "show", "2" })["chunks"].toArray();
    for (const QJsonValueConstRef chunk : chunks) {
        const QJsonArray errors = chunk.toObject()["errors"].toArray();
        for (const QJsonValueConstRef error : errors)
            found.append(error.toObject()["code"].toString());
    }
    QCOMPARE(found.join(' '), codes);
}

void CommandsTest::remediesGiveFormats()
{
    write("a.csv", "d\n31.12.2025\n01.02.2025\n");
    json({ "import", "a.csv", "--into", "t.db", "--map", "d=d:DATE:yyyy-MM-dd" }, 1);
    const QStringList remedy { "remedy", "1", "--column", "d", "--as" };
    QCOMPARE(json(remedy + QStringList("DATE:QQ"), 2)["error"].toObject()["code"].toString(), "call.remedy");
    QCOMPARE(json(remedy + QStringList("DAY:dd.MM.yyyy"), 2)["error"].toObject()["code"].toString(), "call.remedy");
    json(remedy + QStringList("DATE:dd.MM.yyyy"));
    QCOMPARE(columnOf(m_folder->filePath("t.db"), "SELECT d FROM a"), "2025-12-31|2025-02-01");
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "CommandsTest.moc"
