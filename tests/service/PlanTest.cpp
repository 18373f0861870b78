#include "service/plan/Plan.h"
#include "core/Failure.h"
#include "service/options/ChildOption.h"
#include "service/plan/PlannedReferences.h"
#include "target/sqlite/SqliteDatabase.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace tranche;

/// What a plan decides of a file's columns and the table that they go to, and what it says is wrong.
class PlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewTableIsAsTheFileIs();
    void aTableDecidesNamesAndTypes();
    void withoutAHeaderPlacesCount();
    void whatTheTableLacks();
    void whatIsChosenStays();
    void problems_data();
    void problems();
    void keys_data();
    void keys();
    void aDeletionReadsItsKeyAlone();
    void aTableOfItsOwn();
    void theTableThatIsMade();
    void whatTheFileLacks();
    void columnsThatAreAdded();
    void namesThatAreAlike();
    void mapNamesColumns();
    void mapFindsColumnsAsASearchDoes();
    void formatsGoWithChosenTypes_data();
    void formatsGoWithChosenTypes();
    void whatIsFoundIsNotChangedFurtherDown();
    void aColumnIsMappedOnce();
    void theRequestHoldsEveryChoice();
    void childTables_data();
    void childTables();

private:
    /// Makes a table in the target, and looks for Orders there.
    void makeTable(const QString &sql);

    std::unique_ptr<QTemporaryDir> m_folder;
    RequestChoices m_choices;
    SourceInspection m_file;
    TargetInspection m_target;

private Q_SLOTS:
    void init();
};

static const PlanManner onPages { PlanManner::Advice::Pages, true, false };

static MapChoice mapChoiceOf(const QString &source)
{
    return { source, "x", std::nullopt };
}

static QStringList fieldsOf(const Plan &plan)
{
    QStringList fields;
    for (const PlannedColumn &column : plan.columns)
        fields.append(column.import ? column.field : "-");
    return fields;
}

static QStringList typesOf(const Plan &plan)
{
    QStringList types;
    for (const PlannedColumn &column : plan.columns)
        types.append(columnTypeName(column.type));
    return types;
}

void PlanTest::init()
{
    m_choices = {};
    m_choices.file = "orders.csv";
    m_choices.folder = "/data";
    m_choices.target = "shop.db";
    m_file = {};
    m_file.path = "/data/orders.csv";
    m_file.columnNames = QStringList { "id", "item" };
    m_file.columns.resize(2);
    m_file.columns[0].type = ColumnType::Integer;
    m_file.columns[0].filled = 9;
    m_file.columns[1].filled = 9;
    m_file.sniffed.dialect.headerRows = 1;
    m_folder = std::make_unique<QTemporaryDir>();
    m_target = surveyTarget("shop.db", m_folder->path(), "orders");
}

void PlanTest::makeTable(const QString &sql)
{
    {
        SqliteDatabase database(m_folder->filePath("shop.db"), SqliteDatabase::Access::CreateWrite);
        database.execute(sql);
    }
    m_target = surveyTarget("shop.db", m_folder->path(), "orders");
    QVERIFY(m_target.exists && m_target.table);
}

void PlanTest::childTables_data()
{
    QTest::addColumn<QList<ChildChoice>>("children");
    QTest::addColumn<QStringList>("recordKey");
    QTest::addColumn<QString>("tables"); ///< SQL of those that are there
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>(
        "found"); ///< TABLE.FIELD=PARENT.FIELD of each, with * where the key is made, or what is wrong
    const ChildChoice orders { "o", {}, { "order" } };
    const ChildChoice keyed { "o", {}, { "order" }, { "order" } };
    const ChildChoice lines { "l", "o", { "sku" } };
    const ChildChoice siblings { "l", {}, { "sku" } };
    const auto row = [](const char *name, const QList<ChildChoice> &children, const QStringList &recordKey,
                         const char *tables, const char *mode, const char *found) {
        QTest::newRow(name) << children << recordKey << QString(tables) << QString(mode) << QString(found);
    };
    row("a chain of repeated rows", { keyed, lines }, { "no" }, "", "", "o.no=orders.no l.order=o.order");
    row("a chain of blank rows", { orders, lines }, {}, "", "", "o.orders_id=orders.id* l.o_id=o.id*");
    row("siblings", { orders, siblings }, {}, "", "", "o.orders_id=orders.id* l.orders_id=orders.id*");
    row("siblings of a repeated parent", { orders, siblings }, { "no" }, "", "", "o.no=orders.no l.no=orders.no");
    row("tables that are there", { keyed, lines }, { "no" },
        "CREATE TABLE orders (no INTEGER PRIMARY KEY, name TEXT); CREATE TABLE o (\"order\" TEXT, of INTEGER "
        "REFERENCES "
        "orders, nr INTEGER PRIMARY KEY); CREATE TABLE l (sku TEXT, oo INTEGER REFERENCES o (nr))",
        "", "o.of=orders.no l.oo=o.nr*");
    row("replaced", { keyed, lines }, { "no" },
        "CREATE TABLE orders (no INTEGER PRIMARY KEY, name TEXT); CREATE TABLE l (other TEXT)", "replace",
        "o.no=orders.no l.order=o.order");
    row("only the lines are there", { keyed, lines }, { "no" }, "CREATE TABLE l (other TEXT)", "replace",
        "target.table_exists");
    row("no key of a parent", { orders, lines }, { "no" }, "", "", "call.child_table");
    row("lines before their parent", { lines, keyed }, { "no" }, "", "", "call.child_table");
    row("one name twice", { keyed, { "O", {}, { "sku" } } }, { "no" }, "", "", "call.child_table");
    row("the name of the parents", { { "Orders", {}, { "order" } } }, { "no" }, "", "", "call.child_table");
    row("a column twice", { orders, { "l", {}, { "order", "sku" } } }, { "no" }, "", "", "call.child_table");
    row("all columns", { { "o", {}, { "no", "name", "order", "sku" } } }, { "no" }, "", "", "call.child_table");
    row("changed by a key", { orders }, { "no" }, "", "upsert", "call.child_table");
    row("a field of the file", { { "o", {}, { "order" }, {}, "order" } }, { "no" }, "", "", "call.child_key");
    row("two made keys", { { "o", {}, { "order" }, {}, "a", "x" }, { "l", {}, { "sku" }, {}, "b", "y" } }, {}, "", "",
        "call.child_key");
    row("the key of the parent's parent",
        { { "o", {}, { "order" }, {}, "x", "id" }, { "l", "o", { "sku" }, {}, "b", "x" } }, {}, "", "",
        "call.child_key");
    QList<ChildChoice> many;
    for (int i = 0; i < 16; ++i)
        many.append({ QString("t%1").arg(i), {}, { "order" } });
    row("too many", many, {}, "", "", "call.child_table");
}

void PlanTest::childTables()
{
    QFETCH(QList<ChildChoice>, children);
    QFETCH(QStringList, recordKey);
    QFETCH(QString, tables);
    QFETCH(QString, mode);
    QFETCH(QString, found);
    m_file.columnNames = QStringList { "no", "name", "order", "sku" };
    m_file.columns.resize(4);
    if (!tables.isEmpty())
        SqliteDatabase(m_folder->filePath("shop.db"), SqliteDatabase::Access::CreateWrite).execute(tables);
    chooseChildren(m_choices, children, recordKey);
    m_choices.mode = mode == "replace" ? TargetMode::Replace : mode == "upsert" ? TargetMode::Upsert : TargetMode::Auto;
    m_target = surveyTarget("shop.db", m_folder->path(), "orders");
    if (m_target.exists)
        m_target.lookedUp = inspectTables(m_target.location, m_choices.childTables());
    const Plan plan = makePlan(m_choices, {}, m_file, m_target);
    QStringList keys;
    for (const ChildTable &child : plan.mapping.children)
        keys.append(QStringLiteral("%1.%2=%3.%4%5")
                        .arg(child.table, child.keyField, plan.mapping.tableName(child.parent, "orders"),
                            child.parentField, child.makesKey ? "*" : ""));
    QCOMPARE(plan.problems.isEmpty() ? keys.join(' ') : plan.problems.front().code, found);
    if (plan.problems.isEmpty() && tables.isEmpty())
        QCOMPARE(plan.childSql.size(), children.size());
}

void PlanTest::aNewTableIsAsTheFileIs()
{
    Plan plan = makePlan(m_choices, {}, m_file, m_target);
    QCOMPARE(plan.table, "orders");
    QVERIFY(!plan.existing && plan.problems.isEmpty());
    QCOMPARE(fieldsOf(plan), QStringList({ "id", "item" }));
    QCOMPARE(typesOf(plan), QStringList({ "INTEGER", "TEXT" }));

    m_choices.typesAsText = true;
    m_choices.tableIfNone = "pasted";
    plan = makePlan(m_choices, {}, m_file, m_target);
    QCOMPARE(plan.table, "pasted");
    QCOMPARE(typesOf(plan), QStringList({ "TEXT", "TEXT" }));
    QVERIFY(plan.mapping.valuesAsText);
    ColumnChoice integer;
    integer.type = ColumnType::Integer;
    plan = makePlan(m_choices, { integer }, m_file, m_target);
    QVERIFY(!plan.mapping.valuesAsText); // a type that is chosen is checked
    QCOMPARE(typesOf(plan), QStringList({ "INTEGER", "TEXT" }));
}

void PlanTest::aTableDecidesNamesAndTypes()
{
    makeTable("CREATE TABLE Orders (ITEM varchar, Id real)");
    Plan plan = makePlan(m_choices, {}, m_file, m_target);
    QVERIFY(plan.problems.isEmpty() && plan.unfitColumns().isEmpty());
    QCOMPARE(fieldsOf(plan), QStringList({ "Id", "ITEM" }));
    QCOMPARE(typesOf(plan), QStringList({ "REAL", "TEXT" }));
    QCOMPARE(requestOf(plan, m_choices, m_file, m_target.location).table, "Orders");

    m_choices.mode = TargetMode::Replace; // then it says nothing
    plan = makePlan(m_choices, {}, m_file, m_target);
    QCOMPARE(fieldsOf(plan), QStringList({ "id", "item" }));
    QCOMPARE(typesOf(plan), QStringList({ "INTEGER", "TEXT" }));
}

void PlanTest::withoutAHeaderPlacesCount()
{
    m_file.columnNames = QStringList { "column_1", "column_2" };
    m_file.sniffed.dialect.headerRows = 0;
    makeTable("CREATE TABLE Orders (a int, b text)");
    QCOMPARE(fieldsOf(makePlan(m_choices, {}, m_file, m_target)), QStringList({ "a", "b" }));
    ColumnChoice chosen;
    chosen.field = "b";
    const Plan plan = makePlan(m_choices, { chosen }, m_file, m_target); // the second column's place is b as well
    QCOMPARE(plan.problems.value(0).message, "Two columns of the file go to the field “b”.");
}

void PlanTest::whatTheTableLacks()
{
    makeTable("CREATE TABLE Orders (id int)");
    Plan plan = makePlan(m_choices, {}, m_file, m_target);
    QCOMPARE(plan.unfitColumns(), QStringList("item"));
    QCOMPARE(plan.problems.size(), 1);
    QCOMPARE(plan.problems[0].code, "target.field_missing");
    QVERIFY(plan.problems[0].hint.contains("--map"));
    QVERIFY_THROWS_EXCEPTION(Failure, requestOf(plan, m_choices, m_file, m_target.location));

    plan = makePlan(m_choices, {}, m_file, m_target, onPages);
    QVERIFY(plan.problems.isEmpty());
    QCOMPARE(plan.unfitColumns(), QStringList("item"));
    QCOMPARE(fieldsOf(plan), QStringList({ "id", "-" }));
    QCOMPARE(plan.columns[1].warning, "the table Orders has no such column");
    QCOMPARE(plan.mapping.columns.size(), 1);

    ColumnChoice leftOut;
    leftOut.import = false;
    for (const PlanManner &manner : { PlanManner(), onPages }) {
        plan = makePlan(m_choices, { {}, leftOut }, m_file, m_target, manner);
        QVERIFY(plan.problems.isEmpty() && plan.unfitColumns().isEmpty());
    }
}

void PlanTest::whatIsChosenStays()
{
    makeTable("CREATE TABLE Orders (id int, label text)");
    ColumnChoice chosen { true, "LABEL", ColumnType::Real };
    Plan plan = makePlan(m_choices, { {}, chosen }, m_file, m_target, onPages);
    QVERIFY(plan.problems.isEmpty());
    QCOMPARE(fieldsOf(plan), QStringList({ "id", "label" })); // as the table writes it
    QCOMPARE(typesOf(plan), QStringList({ "INTEGER", "REAL" }));
    chosen.field = "price";
    plan = makePlan(m_choices, { {}, chosen }, m_file, m_target, onPages);
    QVERIFY(plan.problemOf(PlanStep::Target) != nullptr);
    QVERIFY(plan.problemOf(PlanStep::Target)->hint.contains("in the row Field"));
    m_target.table.reset();
    plan = makePlan(m_choices, { {}, chosen }, m_file, m_target, onPages);
    QCOMPARE(fieldsOf(plan), QStringList({ "id", "price" }));
    // SQLite would make numbers of texts in a new column of any type too.
    chosen.type = columnTypeFromName("ANY");
    plan = makePlan(m_choices, { {}, chosen }, m_file, m_target, onPages);
    QCOMPARE(plan.mapping.columns[1].storage, ColumnStorage::NumberLike);
    chosen.type = ColumnType::Text;
    plan = makePlan(m_choices, { {}, chosen }, m_file, m_target, onPages);
    QCOMPARE(plan.mapping.columns[1].storage, ColumnStorage::AsBound);
}

void PlanTest::problems_data()
{
    QTest::addColumn<std::function<void(PlanTest &)>>("change");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const auto add = [](const char *name, PlanStep step, const char *code, const QString &message, const auto &change) {
        QTest::newRow(name) << std::function<void(PlanTest &)>(change) << int(step) << code << message;
    };
    add("nothing in the file", PlanStep::File, "source.empty", "orders.csv holds no rows and no header.",
        [](PlanTest &test) {
            test.m_file.columnNames.clear();
            test.m_file.columns.clear();
        });
    add("into itself", PlanStep::Target, "call.target", "orders.csv is file and target at once.", [](PlanTest &test) {
        test.m_target = { test.m_target.location, test.m_file.path, true, {}, {} };
    });
    add("the file's name goes to a column of it", PlanStep::File, "call.option", "The file has a column “ID” itself.",
        [](PlanTest &test) { test.m_choices.fileField = "ID"; });
    add("create what is there", PlanStep::Target, "target.table_exists", "The table Orders exists already.",
        [](PlanTest &test) {
            test.m_choices.mode = TargetMode::Create;
            test.makeTable("CREATE TABLE Orders (id int, item text)");
        });
    add("append to what is not there", PlanStep::Target, "target.table_missing",
        "There is no table orders to append to.", [](PlanTest &test) { test.m_choices.mode = TargetMode::Append; });
    add("update what is not there", PlanStep::Target, "target.table_missing",
        "There is no table orders whose rows could be changed.",
        [](PlanTest &test) { test.m_choices.mode = TargetMode::Update; });
    add("a key of no mode", PlanStep::Target, "call.option",
        "A key is only for the modes upsert, update, insert-new and delete.",
        [](PlanTest &test) { test.m_choices.key = { "id" }; });
    add("no key", PlanStep::Target, "call.key_missing",
        "The table Orders has neither a primary key nor a unique index.", [](PlanTest &test) {
            test.m_choices.mode = TargetMode::Upsert;
            test.makeTable("CREATE TABLE Orders (id int, item text)");
        });
    add("a key that is not in the table", PlanStep::Target, "call.key_unknown",
        "--key: the table Orders has no column “x”.", [](PlanTest &test) {
            test.m_choices.mode = TargetMode::Delete;
            test.m_choices.key = { "ID", "x" };
            test.makeTable("CREATE TABLE Orders (id int, item text)");
        });
    add("a key that nothing goes to", PlanStep::Target, "call.key_unmapped",
        "--key: no column of the file goes to “name”.", [](PlanTest &test) {
            test.m_choices.mode = TargetMode::InsertNew;
            test.m_choices.key = { "name" };
            test.makeTable("CREATE TABLE Orders (id int, item text, name text)");
        });
    add("a key of no target", PlanStep::Target, "call.target",
        "Rows are to be told by their key from those of a table, but no target is named.", [](PlanTest &test) {
            test.m_choices.mode = TargetMode::Upsert;
            test.m_choices.key = { "id" };
            test.m_target.location.address.clear();
        });
    add("group by what is not there", PlanStep::Import, "request.grouping",
        "The file has no column “order” to group records by.", [](PlanTest &test) {
            test.m_choices.grouping = { RecordGrouping::Kind::RepeatedParent, { "order" } };
        });
}

void PlanTest::problems()
{
    QFETCH(const std::function<void(PlanTest &)>, change);
    QFETCH(const QString, code);
    QFETCH(const QString, message);
    change(*this);
    for (const PlanManner &manner : { PlanManner(), onPages }) {
        const Plan plan = makePlan(m_choices, {}, m_file, m_target, manner);
        QVERIFY(!plan.problems.isEmpty());
        QCOMPARE(plan.problems[0].code, code);
        QCOMPARE(plan.problems[0].message, message);
        QTEST(int(plan.problems[0].step), "step");
        QCOMPARE(plan.problemOf(plan.problems[0].step), &plan.problems[0]);
    }
}

void PlanTest::keys_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("chosen");
    QTest::addColumn<QStringList>("key");
    QTest::newRow("the primary key") << "(id INTEGER PRIMARY KEY, item UNIQUE)" << QStringList()
                                     << QStringList { "id" };
    QTest::newRow("of two columns") << "(item, id, x, PRIMARY KEY (id, item))" << QStringList()
                                    << QStringList { "item", "id" };
    QTest::newRow("the one unique index") << "(id, Item UNIQUE)" << QStringList() << QStringList { "Item" };
    QTest::newRow("the one that is mapped")
        << "(x INTEGER PRIMARY KEY, y UNIQUE, item UNIQUE, id)" << QStringList() << QStringList { "item" };
    QTest::newRow("two that are") << "(item UNIQUE, id UNIQUE)" << QStringList() << QStringList();
    QTest::newRow("a partial index") << "(item, id); CREATE UNIQUE INDEX i ON Orders (id) WHERE item>''"
                                     << QStringList() << QStringList();
    QTest::newRow("an expression") << "(item, id); CREATE UNIQUE INDEX i ON Orders (lower(item))" << QStringList()
                                   << QStringList();
    QTest::newRow("chosen") << "(Id INTEGER PRIMARY KEY, item)" << QStringList { "ITEM", "id", "item" }
                            << QStringList { "item", "Id" };
}

/// An empty key: it is a problem.
void PlanTest::keys()
{
    QFETCH(QString, table);
    QFETCH(QStringList, chosen);
    QFETCH(QStringList, key);
    makeTable("CREATE TABLE Orders " + table);
    m_choices.mode = TargetMode::Upsert;
    m_choices.key = chosen;
    const Plan plan = makePlan(m_choices, {}, m_file, m_target);
    QCOMPARE(plan.key, key);
    QCOMPARE(plan.problems.isEmpty(), !key.isEmpty());
    if (plan.problems.isEmpty())
        QCOMPARE(requestOf(plan, m_choices, m_file, m_target.location).key, key);
}

/// What else stands in the file may be of no column, or of no type.
void PlanTest::aDeletionReadsItsKeyAlone()
{
    makeTable("CREATE TABLE Orders (id INTEGER PRIMARY KEY)");
    m_choices.mode = TargetMode::Delete;
    const Plan plan = makePlan(m_choices, {}, m_file, m_target);
    QVERIFY(plan.problems.isEmpty());
    QCOMPARE(plan.mapping.columns.size(), 1);
    QCOMPARE(plan.mapping.columns[0].field, "id");
}

void PlanTest::aTableOfItsOwn()
{
    makeTable("CREATE TABLE Orders (id int)");
    makeTable("CREATE TABLE ORDERS_2 (id int)");
    Plan plan = makePlan(m_choices, {}, m_file, m_target, onPages);
    QCOMPARE(plan.freeTable, "orders_3");
    QVERIFY(isOtherTable(plan, TargetMode::Auto));
    QVERIFY(!isOtherTable(plan, TargetMode::Append));
    PlanManner beside = onPages;
    beside.besideTable = true;
    plan = makePlan(m_choices, {}, m_file, m_target, beside);
    QCOMPARE(plan.table, "orders_3");
    QVERIFY(!plan.existing && plan.avoided && plan.problems.isEmpty());
    QCOMPARE(plan.unfitColumns(), QStringList("item")); // it says why
    QCOMPARE(fieldsOf(plan), QStringList({ "id", "item" }));
    QVERIFY(!isOtherTable(plan, TargetMode::Auto));

    // None of the columns fits, and none was left out: the page of the columns is not where that is mended.
    makeTable("DROP TABLE Orders; CREATE TABLE Orders (x int)");
    plan = makePlan(m_choices, {}, m_file, m_target, onPages);
    QCOMPARE(plan.problems.size(), 1);
    QVERIFY(plan.problems[0].step == PlanStep::Target && plan.problems[0].hint.contains("orders_3"));
    ColumnChoice leftOut;
    leftOut.import = false;
    plan = makePlan(m_choices, { leftOut, leftOut }, m_file, m_target, onPages);
    QCOMPARE(plan.problemOf(PlanStep::Columns)->message, "No column is left to import.");
}

void PlanTest::theTableThatIsMade()
{
    m_file.columns[0].typeWithoutNullWords = ColumnType::Integer;
    m_file.columns[1].filled = 8; // of 9 rows
    m_choices.design.primaryKey = QStringList("ID");
    m_choices.design.notNull = TableDesign::NotNull::Auto;
    m_choices.design.indexes = { { { "item" }, false } };
    Plan plan = makePlan(m_choices, {}, m_file, m_target);
    QVERIFY(plan.makesTable && plan.problems.isEmpty());
    QCOMPARE(plan.createSql, R"(CREATE TABLE "orders" ("id" INTEGER NOT NULL, "item" TEXT, PRIMARY KEY ("id")))");
    QCOMPARE(plan.design.primaryKey, QStringList("id"));
    QCOMPARE(plan.design.notNullFields, QStringList("id"));
    QVERIFY(!plan.columns[0].readsNullWords);
    const ImportRequest request = requestOf(plan, m_choices, m_file, m_target.location);
    QCOMPARE(request.design, plan.design);

    // By the names in the file as well; unknown ones are told, each option by its own code.
    ColumnChoice renamed;
    renamed.field = "number";
    plan = makePlan(m_choices, { renamed }, m_file, m_target);
    QCOMPARE(plan.design.primaryKey, QStringList("number"));
    m_choices.design.indexes.append({ { "x", "id" }, true });
    plan = makePlan(m_choices, {}, m_file, m_target);
    QCOMPARE(plan.problems.value(0).code, "call.index");
    QVERIFY(plan.problems[0].message.contains("--unique-index") && plan.createSql.isEmpty());

    // A statement decides types, and has all fields.
    m_choices.design = {};
    m_choices.design.createSql = "CREATE TABLE Orders (id TEXT, item REAL, more)";
    plan = makePlan(m_choices, {}, m_file, m_target);
    QVERIFY(plan.problems.isEmpty());
    QCOMPARE(typesOf(plan), QStringList({ "TEXT", "REAL" }));
    QCOMPARE(plan.missingFields, QStringList("more"));
    m_choices.design.strict = true;
    QCOMPARE(makePlan(m_choices, {}, m_file, m_target).problems.value(0).code, "call.create_sql");
    m_choices.design.strict = false;
    m_choices.table = "other";
    QCOMPARE(makePlan(m_choices, {}, m_file, m_target).problems.value(0).code, "call.create_sql");

    // For a table that is there it does nothing, which is told.
    m_choices.table.clear();
    makeTable("CREATE TABLE Orders (id int, item text)");
    plan = makePlan(m_choices, {}, m_file, m_target);
    QVERIFY(!plan.makesTable && plan.design.isDefault() && plan.createSql.isEmpty());
    QCOMPARE(plan.remarks.size(), 1);
    m_choices.mode = TargetMode::Replace;
    m_target.rows = 1234;
    plan = makePlan(m_choices, {}, m_file, m_target);
    QVERIFY(plan.makesTable && !plan.createSql.isEmpty());
    QCOMPARE(plan.rowsReplaced, 1234);
    QVERIFY(plan.remarks.value(0).startsWith("1,234 rows") || plan.remarks.value(1).startsWith("1,234 rows"));
}

void PlanTest::whatTheFileLacks()
{
    makeTable("CREATE TABLE Orders (nr INTEGER PRIMARY KEY NOT NULL, id, item, may TEXT, def TEXT NOT NULL DEFAULT "
              "'x', sum AS (id))");
    Plan plan = makePlan(m_choices, {}, m_file, m_target);
    QVERIFY(plan.problems.isEmpty());
    QCOMPARE(plan.missingFields, QStringList({ "nr", "may", "def" }));
    QVERIFY(plan.remarks.value(0).contains("nr, may, def"));
    makeTable("ALTER TABLE Orders RENAME TO o; CREATE TABLE Orders (id, item, must TEXT NOT NULL)");
    plan = makePlan(m_choices, {}, m_file, m_target);
    QCOMPARE(plan.problems.value(0).code, "target.field_required");
    QVERIFY(plan.problems[0].hint.contains("orders_2"));
    m_choices.fileField = "Must";
    QVERIFY(makePlan(m_choices, {}, m_file, m_target).problems.isEmpty());
}

void PlanTest::columnsThatAreAdded()
{
    makeTable("CREATE TABLE Orders (ID int)");
    m_choices.design.addColumns = true;
    m_file.columns[1].type = ColumnType::Real;
    Plan plan = makePlan(m_choices, {}, m_file, m_target);
    QVERIFY(plan.problems.isEmpty() && plan.unfitColumns().isEmpty());
    QVERIFY(plan.columns[1].isAdded && !plan.columns[0].isAdded && !plan.columns[1].typeIsGuessed);
    QCOMPARE(fieldsOf(plan), QStringList({ "ID", "item" }));
    QCOMPARE(typesOf(plan), QStringList({ "INTEGER", "REAL" }));
    QVERIFY(requestOf(plan, m_choices, m_file, m_target.location).design.addColumns);
    ColumnChoice chosen;
    chosen.field = "thing";
    QCOMPARE(fieldsOf(makePlan(m_choices, { {}, chosen }, m_file, m_target)), QStringList({ "ID", "thing" }));
}

void PlanTest::namesThatAreAlike()
{
    m_file.columnNames = QStringList { "Order-Number", "kundennumer" };
    makeTable("CREATE TABLE Orders (kundennummer, order_number, x AS (1))");
    Plan plan = makePlan(m_choices, {}, m_file, m_target);
    QCOMPARE(fieldsOf(plan), QStringList({ "order_number", "kundennummer" }));
    QCOMPARE(plan.columns[0].matchedBy, MatchedBy::Folded);
    QCOMPARE(plan.columns[1].matchedBy, MatchedBy::Similarity);
    QCOMPARE(plan.remarks.size(), 1); // a similar one is told
    m_file.columnNames = QStringList { "KdNr", "No" };
    m_choices.history.labels = { { "KdNr", "kundennummer" }, { "No", "x" } };
    plan = makePlan(m_choices, {}, m_file, m_target);
    QCOMPARE(plan.columns[0].matchedBy, MatchedBy::History);
    QCOMPARE(plan.unfitColumns(), QStringList("No")); // x takes no value
    QVERIFY(plan.problems[0].hint.contains("--add-columns") && plan.problems[0].hint.contains("--table orders_2"));
}

void PlanTest::mapNamesColumns()
{
    const QStringList names { "id", "Item", "#1", "ID" };
    const QList<MapChoice> map { { "#1", "a", {} }, { "item", "b", ColumnType::Text }, { "ID", {}, {} },
        { "#2", "c", {} }, { "#4", "d", {} } };
    const auto choices = columnChoices(map, names);
    QCOMPARE(choices.size(), 4);
    QVERIFY(!choices[0].import && !choices[0].field);
    QVERIFY(choices[1].field == QString("c") && choices[1].type == ColumnType::Text); // the later one counts
    QVERIFY(choices[2].field == QString("a")); // a header of that name goes before a position
    QVERIFY(choices[3].import == true && choices[3].field == QString("d"));
    QVERIFY_THROWS_EXCEPTION(Failure, columnChoices({ { "#5", "x", {} } }, names));
    QVERIFY_THROWS_EXCEPTION(Failure, columnChoices({ { "#0", "x", {} } }, names));
    QVERIFY_THROWS_EXCEPTION(Failure, columnChoices({ { "", "x", {} } }, names));
    QVERIFY(columnChoices({}, names).isEmpty());
}

void PlanTest::mapFindsColumnsAsASearchDoes()
{
    QRandomGenerator random(7);
    const auto word = [&random] {
        QString text;
        for (int n = random.bounded(3); n >= 0; --n)
            text += QStringView(u"aAäÄ#12").at(random.bounded(7));
        return text;
    };
    for (int round = 0; round < 2000; ++round) {
        QStringList names;
        for (int n = random.bounded(5); n >= 0; --n)
            names.append(word());
        const QString source = word();
        qsizetype expected = names.indexOf(source);
        for (qsizetype i = 0; expected < 0 && i < names.size(); ++i) {
            if (source == QString("#%1").arg(i + 1))
                expected = i;
        }
        for (qsizetype i = 0; expected < 0 && i < names.size(); ++i) {
            if (names[i].compare(source, Qt::CaseInsensitive) == 0)
                expected = i;
        }
        qsizetype found = -1;
        try {
            const auto choices = columnChoices({ { source, "x", {} } }, names);
            for (qsizetype i = 0; i < choices.size(); ++i) {
                if (choices[i].field)
                    found = i;
            }
        } catch (const Failure &failure) {
            QCOMPARE(failure.code(), "call.map");
        }
        QVERIFY2(found == expected, qPrintable(source + " in " + names.join(' ')));
    }
}

void PlanTest::whatIsFoundIsNotChangedFurtherDown()
{
    const auto formatOf = [this](const QString &type, const QString &found, bool chosen) {
        m_file.columns[1].type = columnTypeFromName(type).value();
        m_file.columns[1].format
            = found.isEmpty() ? ValueFormat() : columnFormatFromText(m_file.columns[1].type, found).value();
        QList<ColumnChoice> choices(2);
        if (chosen)
            choices[1].type = m_file.columns[1].type;
        return makePlan(m_choices, choices, m_file, m_target).mapping.columns[1].format.text();
    };
    QCOMPARE(formatOf("DATETIME", "", false), "iso");
    QCOMPARE(formatOf("TIME", "", false), "iso");
    QCOMPARE(formatOf("DATETIME", "", true), "");
    QCOMPARE(formatOf("DATETIME", "dd.MM.yyyy HH:mm", false), "dd.MM.yyyy HH:mm");
    QCOMPARE(formatOf("UUID", "canonical", false), "canonical");
    QCOMPARE(formatOf("UUID", "canonical", true), "");
}

void PlanTest::aColumnIsMappedOnce()
{
    const QStringList names { "id", "Item" };
    refuseRepeatedMaps({ mapChoiceOf("id"), mapChoiceOf("#2") }, names);
    for (const char *other : { "Item", "item", "#2" }) {
        try {
            refuseRepeatedMaps({ mapChoiceOf("Item"), mapChoiceOf(other) }, names);
            QFAIL(other);
        } catch (const Failure &failure) {
            QCOMPARE(failure.code(), "call.map");
            QVERIFY(failure.message().contains("“Item” is mapped twice"));
        }
    }
}

void PlanTest::formatsGoWithChosenTypes_data()
{
    QTest::addColumn<QString>("type"); // that is chosen
    QTest::addColumn<QString>("format"); // likewise; empty: none
    QTest::addColumn<QString>("dates"); // of all columns
    QTest::addColumn<QString>("numbers");
    QTest::addColumn<QString>("expected");
    QTest::newRow("of its own") << "DATE"
                                << "dd.MM.yyyy"
                                << ""
                                << ""
                                << "dd.MM.yyyy";
    QTest::newRow("none") << "DATE"
                          << ""
                          << ""
                          << ""
                          << "";
    QTest::newRow("of all dates") << "DATE"
                                  << ""
                                  << "MM/dd/yyyy"
                                  << "1234,56"
                                  << "MM/dd/yyyy";
    QTest::newRow("of all, with times") << "DATETIME"
                                        << ""
                                        << "d.M.yyyy"
                                        << ""
                                        << "d.M.yyyy HH:mm[:ss[.f]][z]";
    QTest::newRow("of all, which has times") << "DATETIME"
                                             << ""
                                             << "d.M.yyyy H:mm"
                                             << ""
                                             << "d.M.yyyy H:mm";
    QTest::newRow("of all, which is of no time alone") << "TIME"
                                                       << ""
                                                       << "d.M.yyyy"
                                                       << ""
                                                       << "";
    QTest::newRow("its own counts") << "DATE"
                                    << "yyyy/MM/dd"
                                    << "MM/dd/yyyy"
                                    << ""
                                    << "yyyy/MM/dd";
    QTest::newRow("of all numbers") << "DECIMAL"
                                    << ""
                                    << "MM/dd/yyyy"
                                    << "1234,56"
                                    << "1234,56";
    QTest::newRow("its own of a number") << "REAL"
                                         << "1,234.56"
                                         << ""
                                         << "1234,56"
                                         << "1,234.56";
    QTest::newRow("of other types") << "BOOLEAN"
                                    << ""
                                    << "MM/dd/yyyy"
                                    << "1234,56"
                                    << "";
    QTest::newRow("of types without any") << "UUID"
                                          << ""
                                          << "MM/dd/yyyy"
                                          << "1234,56"
                                          << "";
}

void PlanTest::formatsGoWithChosenTypes()
{
    QFETCH(QString, type);
    QFETCH(QString, format);
    QFETCH(QString, dates);
    QFETCH(QString, numbers);
    QFETCH(QString, expected);
    MapChoice choice { "item", "item", columnTypeFromName(type) };
    if (!format.isEmpty())
        choice.format = columnFormatFromText(*choice.type, format);
    m_choices.dateFormat = dates;
    m_choices.numberFormat = numbers;
    const Plan plan = makePlan(m_choices, columnChoices({ choice }, m_file.columnNames), m_file, m_target);
    QCOMPARE(plan.columns[1].format.text(), expected);
    QCOMPARE(plan.mapping.columns[1].format.text(), expected);
    QCOMPARE(plan.columns[0].format, ValueFormat()); // its type is guessed

    // Shown with what was guessed, as the import window does it, it is no choice.
    choice.typeIsGuessed = true;
    choice.format.reset();
    const bool saysTime = type == QLatin1String("TIME") || type == QLatin1String("DATETIME");
    QCOMPARE(
        makePlan(m_choices, columnChoices({ choice }, m_file.columnNames), m_file, m_target).columns[1].format.text(),
        saysTime ? "iso" : "");
}

void PlanTest::theRequestHoldsEveryChoice()
{
    m_choices.storedAs = "spool/1";
    m_choices.table = "sales";
    m_choices.nullTexts = { "n/a" };
    m_choices.rules = { { "item", QByteArray("x"), ValueRule::Action::Null, {} } };
    m_choices.replaceInvalidBytes = true;
    m_choices.fileField = "origin";
    m_choices.chunkSize = 7;
    m_choices.grouping = { RecordGrouping::Kind::RepeatedParent, { "id" } };
    m_choices.onError = OnError::RejectRows;
    m_choices.maxErrors = 5;
    m_choices.priority = 3;
    m_choices.nullWords = { false, { "closed" } };
    m_choices.validateOnly = true;
    m_choices.skipDuplicate = true;
    m_choices.deferIndexes = false;
    m_choices.lockTimeoutS = 7;
    m_choices.timeLimitS = 60;
    m_choices.onDone = { "notify", 5 };
    m_file.lines = QStringList();
    m_file.sniffed.lineEnd = "CRLF";
    m_file.source.format = "csv";
    const ImportRequest request
        = requestOf(makePlan(m_choices, {}, m_file, m_target), m_choices, m_file, m_target.location);
    ImportRequest expected;
    expected.file = "orders.csv";
    expected.filePath = "/data/spool/1";
    expected.target = "shop.db";
    expected.location = m_target.location;
    expected.table = "sales";
    expected.source = m_file.source;
    expected.lineEnd = "CRLF";
    expected.dialect = m_file.sniffed.dialect;
    expected.mapping.sourceNames = m_file.columnNames;
    expected.mapping.columns
        = { { 0, "id", "id", ColumnType::Integer, true, true }, { 1, "item", "item", ColumnType::Text, true, true } };
    expected.mapping.nullTexts = m_choices.nullTexts;
    expected.mapping.nullWords = { false, { "closed" } };
    expected.mapping.rules = m_choices.rules;
    expected.mapping.replaceInvalidBytes = true;
    expected.mapping.fileField = "origin";
    expected.mapping.fileName = "orders.csv";
    expected.grouping = m_choices.grouping;
    expected.chunkSize = 7;
    expected.onError = OnError::RejectRows;
    expected.maxErrors = 5;
    expected.priority = 3;
    expected.validateOnly = true;
    expected.skipDuplicate = true;
    expected.deferIndexes = false;
    expected.lockTimeoutS = 7;
    expected.timeLimitS = 60;
    expected.onDone = { "notify", 5 };
    QCOMPARE(toJson(request), toJson(expected));
    QVERIFY(request == expected);
}

QTEST_GUILESS_MAIN(PlanTest)
#include "PlanTest.moc"
