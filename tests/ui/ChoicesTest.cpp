#include "repair/ZipFile.h"
#include "store/JobStore.h"
#include "target/sqlite/SqliteDatabase.h"
#include "ui/WindowFixture.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using namespace tranche;

/// What a person chooses in the import window stays chosen, and what an import would do is told before it does it.
class ChoicesTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void columnsStayAsChosen();
    void anotherFileForgetsThem();
    void whatAnImportDoesIsAlwaysInSight();
    void theSameFileIsNotImportedTwiceUnasked();
    void aFileThatDoesNotFitGetsATableOfItsOwn();
    void orGoesIntoTheTableAsFarAsItFits();
    void noColumnFitsTheTableThatIsNamed();
    void aSecondSheetGetsATableOfItsOwn();
    void aMemberOfAnArchiveIsChosen();
    void importAgainKeepsEveryOption_data();
    void importAgainKeepsEveryOption();
    void importAgainIsTriedWithEveryOption();
    void aCheckSaysThatNothingIsIn();
    void onlyAnUncertainEncodingIsDoubted();
    void wordsForNoValueAreNullUnlessUnticked();
    void howTheFileWasReadIsToldWithTheResult();

private:
    ImportRequest requestOf(RequestChoices choices);
    QTableView *columnsOf(QWidget *importWindow) { return find<QTableView>(importWindow, "columnTable"); }
    QString plan(QWidget *importWindow)
    {
        auto *label = find<QLabel>(importWindow, "planLabel");
        return label->isVisible() ? label->text() : QString();
    }
    void typeOver(QComboBox *combo, const QString &text);
    void importIntoShop(const QString &file);
};

/// Chooses a cell by a click, and types over what it holds.
static void typeInto(QTableView *table, int column, int line, const QString &text)
{
    const QPoint at = table->visualRect(table->model()->index(line, column)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
    auto *editor = table->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
}

/// Ticks or unticks a column, as the keyboard does it.
static void toggle(QTableView *table, int column)
{
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, column));
    QTest::keyClick(table, Qt::Key_Space);
}

static bool isTicked(QTableView *table, int column)
{
    return table->model()->index(0, column).data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

void ChoicesTest::typeOver(QComboBox *combo, const QString &text)
{
    combo->setFocus();
    combo->lineEdit()->selectAll();
    QTest::keyClicks(combo, text);
}

/// Through the whole importWindow, into databasePath(), which the next import is offered.
void ChoicesTest::importIntoShop(const QString &file)
{
    importFile(file);
    QTRY_COMPARE(importState(), "done");
}

void ChoicesTest::columnsStayAsChosen()
{
    ImportWindow *importWindow = openImport(write("orders.csv", ordersCsv(10)));
    QTableView *columns = columnsOf(importWindow);
    QTRY_COMPARE(columns->model()->columnCount(), 3);
    toggle(columns, 1);
    typeInto(columns, 2, 1, "amount");
    const auto shown = [columns] {
        QStringList texts;
        for (int column = 0; column < columns->model()->columnCount(); ++column)
            texts.append(
                (isTicked(columns, column) ? "+" : "-") + columns->model()->index(1, column).data().toString());
        return texts.join(' ');
    };
    const QString asChosen = "+id - +amount";
    QTRY_COMPARE(shown(), asChosen);
    auto *database = find<QLineEdit>(importWindow, "databaseEdit");
    database->selectAll();
    QTest::keyClicks(database, databasePath());
    typeOver(find<QComboBox>(importWindow, "tableCombo"), "sales");
    QTRY_VERIFY(button(importWindow, "startButton")->isEnabled());
    QCOMPARE(shown(), asChosen);
    // Another way to read the file and back again: its columns are the same, and so are the choices.
    open(importWindow, "changeReadingButton");
    auto *quote = find<QComboBox>(importWindow, "quoteCombo");
    QTest::keyClicks(quote, "None");
    QTRY_VERIFY(button(importWindow, "startButton")->isEnabled());
    QCOMPARE(shown(), asChosen);
    QTest::keyClick(quote, Qt::Key_Home);
    for (int page = 0; page < 3; ++page)
        QTRY_VERIFY(button(importWindow, "startButton")->isEnabled());
    click(button(importWindow, "startButton"));
    QTRY_VERIFY(find<QLabel>(importWindow, "resultLabel")->text().contains("10 rows are in"));
    QCOMPARE(query("SELECT group_concat(name) FROM pragma_table_info('sales')"), "id,amount");
}

void ChoicesTest::anotherFileForgetsThem()
{
    const QString other = write("other.csv", ordersCsv(10));
    ImportWindow *importWindow = openImport(write("orders.csv", ordersCsv(10)));
    toggle(columnsOf(importWindow), 1);
    QVERIFY(!isTicked(columnsOf(importWindow), 1));
    typeOver(find<QComboBox>(importWindow, "fileEdit"), other);
    QTRY_VERIFY(plan(importWindow).contains("other.csv"));
    QTRY_COMPARE(columnsOf(importWindow)->model()->columnCount(), 3);
    QTRY_VERIFY(isTicked(columnsOf(importWindow), 1));
}

void ChoicesTest::whatAnImportDoesIsAlwaysInSight()
{
    importIntoShop(write("first.csv", ordersCsv(10)));
    ImportWindow *importWindow = openImport(write("orders.csv", ordersCsv(10)));
    QTRY_VERIFY2(plan(importWindow).contains("the new table <b>orders</b>"), qPrintable(plan(importWindow)));
    QVERIFY(plan(importWindow).contains("shop.db</b>"));
    QTRY_COMPARE(find<QLabel>(importWindow, "stateLabel")->text(), "new table · 3 of 3 columns");
    screenshot(importWindow, "import-page");
}

void ChoicesTest::theSameFileIsNotImportedTwiceUnasked()
{
    const QString file = write("orders.csv", ordersCsv(10));
    importIntoShop(file);
    ImportWindow *importWindow = openImport(file);
    QTRY_VERIFY2(
        plan(importWindow).contains("This very file was imported into orders on"), qPrintable(plan(importWindow)));
    for (const bool agree : { false, true }) {
        QTRY_VERIFY(button(importWindow, "startButton")->isEnabled());
        click(button(importWindow, "startButton"));
        QTRY_VERIFY(importWindow->findChild<QMessageBox *>("importAgainDialog") != nullptr);
        auto *box = importWindow->findChild<QMessageBox *>("importAgainDialog");
        QVERIFY(box->informativeText().contains("Table: orders. Database: "));
        QVERIFY(box->informativeText().contains("shop.db"));
        screenshot(box, "import-again-question");
        if (agree)
            click(button(box, "importAgainButton"));
        else
            QTest::keyClick(box, Qt::Key_Return); // not again, unless that is meant
        QTRY_VERIFY(importWindow->findChild<QMessageBox *>("importAgainDialog") == nullptr);
        if (!agree) {
            QVERIFY(importWindow->isVisible());
            QCOMPARE(find<QTableView>(m_window.get(), "jobTable")->model()->rowCount(), 1);
        }
    }
    QTRY_VERIFY(find<QLabel>(importWindow, "resultLabel")->text().contains("10 rows are in"));
    QCOMPARE(query("SELECT count(*) FROM orders"), "20");
}

void ChoicesTest::aFileThatDoesNotFitGetsATableOfItsOwn()
{
    importIntoShop(write("orders.csv", ordersCsv(10)));
    QVERIFY(QDir(m_folder->path()).mkdir("june"));
    ImportWindow *importWindow = openImport(write("june/orders.csv", "id,city\n1,Rome\n2,Oslo\n"));
    QTRY_VERIFY2(plan(importWindow).contains("the new table <b>orders_2</b>"), qPrintable(plan(importWindow)));
    QVERIFY(plan(importWindow).contains("The table <b>orders</b>, which exists, has other columns."));
    const QString text = find<QLabel>(importWindow, "existsLabel")->text();
    QVERIFY2(text.contains("no column for these of the file: city."), qPrintable(text));
    QCOMPARE(find<QComboBox>(importWindow, "tableCombo")->currentText(), "orders_2");
    QVERIFY(button(importWindow, "existingTableButton")->isVisible());
    screenshot(importWindow, "import-table-does-not-fit");
    QTRY_VERIFY(button(importWindow, "startButton")->isEnabled());
    click(button(importWindow, "startButton"));
    QTRY_VERIFY(find<QLabel>(importWindow, "resultLabel")->text().contains("2 rows are in"));
    QCOMPARE(query("SELECT city FROM orders_2"), "Rome Oslo");
    QCOMPARE(query("SELECT count(*) FROM orders"), "10");
}

void ChoicesTest::orGoesIntoTheTableAsFarAsItFits()
{
    importIntoShop(write("orders.csv", ordersCsv(10)));
    QVERIFY(QDir(m_folder->path()).mkdir("june"));
    ImportWindow *importWindow = openImport(write("june/orders.csv", "id,city\n101,Rome\n102,Oslo\n"));
    QTRY_VERIFY(button(importWindow, "existingTableButton")->isVisible());
    QCOMPARE(button(importWindow, "existingTableButton")->text(), "Append to orders Instead");
    click(button(importWindow, "existingTableButton"));
    QTRY_VERIFY(button(importWindow, "newTableButton")->isVisible()); // and back again
    QCOMPARE(button(importWindow, "newTableButton")->text(), "&Make a New Table orders_2");
    const QString text = find<QLabel>(importWindow, "existsLabel")->text();
    QVERIFY2(text.contains("no column for these of the file: city."), qPrintable(text));
    QVERIFY2(plan(importWindow).contains("1 of 2 columns"), qPrintable(plan(importWindow)));
    QVERIFY2(plan(importWindow).contains("The table has no columns city."), qPrintable(plan(importWindow)));
    QTRY_VERIFY(button(importWindow, "startButton")->isEnabled());
    click(button(importWindow, "startButton"));
    QTRY_VERIFY(find<QLabel>(importWindow, "resultLabel")->text().contains("2 rows are in"));
    QCOMPARE(query("SELECT count(*) FROM orders"), "12");
}

void ChoicesTest::noColumnFitsTheTableThatIsNamed()
{
    importIntoShop(write("orders.csv", ordersCsv(10)));
    ImportWindow *importWindow = openImport(write("cities.csv", "city,country\nRome,Italy\n"));
    typeOver(find<QComboBox>(importWindow, "tableCombo"), "orders");
    auto *reason = find<QLabel>(importWindow, "reasonLabel");
    QTRY_VERIFY2(
        reason->text().contains("None of the file's columns is in the table orders"), qPrintable(reason->text()));
    QVERIFY(!button(importWindow, "startButton")->isEnabled());
    // It is no dead end: fields can be named.
    typeInto(columnsOf(importWindow), 0, 1, "item");
    QTRY_VERIFY(isTicked(columnsOf(importWindow), 0));
    QTRY_VERIFY(button(importWindow, "startButton")->isEnabled());
    QVERIFY(button(importWindow, "newTableButton")->isVisible());
    click(button(importWindow, "newTableButton"));
    QTRY_COMPARE(find<QComboBox>(importWindow, "tableCombo")->currentText(), "cities");
    QTRY_VERIFY(button(importWindow, "startButton")->isEnabled());
    click(button(importWindow, "startButton"));
    QTRY_VERIFY(find<QLabel>(importWindow, "resultLabel")->text().contains("1 row is in"));
    QCOMPARE(query("SELECT item || country FROM cities"), "RomeItaly"); // the name that was typed stays
}

/// A workbook of sheets; each cell is a text.
static void writeWorkbook(const QString &path, const QList<std::pair<QByteArray, QList<QByteArrayList>>> &sheets)
{
    const QByteArray mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray officeSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray packageSpace = "http://schemas.openxmlformats.org/package/2006/relationships";
    QByteArray types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
                       "Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                       "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override "
                       "PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                       "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";
    QByteArray list;
    QByteArray relations;
    ZipFile zip(path);
    zip.add("[Content_Types].xml", types);
    zip.add("_rels/.rels",
        "<Relationships xmlns=\"" + packageSpace + "\"><Relationship Id=\"rId1\" Type=\"" + officeSpace
            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        list += "<sheet name=\"" + sheets[i].first + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        relations += "<Relationship Id=\"rId" + number + "\" Type=\"" + officeSpace
            + "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        QByteArray rows;
        for (qsizetype row = 0; row < sheets[i].second.size(); ++row) {
            rows += "<row r=\"" + QByteArray::number(row + 1) + "\">";
            for (qsizetype column = 0; column < sheets[i].second[row].size(); ++column)
                rows += "<c r=\"" + QByteArray(1, char('A' + column)) + QByteArray::number(row + 1)
                    + "\" t=\"inlineStr\"><is><t>" + sheets[i].second[row][column] + "</t></is></c>";
            rows += "</row>";
        }
        zip.add(QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1),
            "<worksheet xmlns=\"" + mainSpace + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }
    zip.add("xl/workbook.xml",
        "<workbook xmlns=\"" + mainSpace + "\" xmlns:r=\"" + officeSpace + "\"><sheets>" + list
            + "</sheets></workbook>");
    zip.add("xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"" + packageSpace + "\">" + relations + "</Relationships>");
    zip.commit();
}

void ChoicesTest::aSecondSheetGetsATableOfItsOwn()
{
    const QString book = m_folder->filePath("book.xlsx");
    writeWorkbook(book,
        { { "Orders", { { "id", "item" }, { "1", "cup" }, { "2", "jug" } } },
            { "Cities", { { "city", "country" }, { "Rome", "Italy" } } } });
    importIntoShop(book);
    QCOMPARE(query("SELECT item FROM book"), "cup jug");
    ImportWindow *importWindow = openImport(book);
    auto *sheet = find<QComboBox>(importWindow, "partCombo");
    QTRY_VERIFY(sheet->isVisible());
    QVERIFY(find<QLabel>(importWindow, "foundLabel")->text().contains("Of its 2 sheets, “Orders” is imported"));
    QTest::keyClick(sheet, Qt::Key_Down);
    QTRY_VERIFY2(plan(importWindow).contains("the new table <b>book_Cities</b>"), qPrintable(plan(importWindow)));
    click(button(importWindow, "startButton"));
    QTRY_VERIFY(find<QLabel>(importWindow, "resultLabel")->text().contains("1 row is in"));
    QCOMPARE(query("SELECT city FROM book_Cities"), "Rome");
}

void ChoicesTest::aMemberOfAnArchiveIsChosen()
{
    const QString path = m_folder->filePath("both.zip");
    {
        ZipFile zip(path);
        zip.add("orders.csv", ordersCsv(10));
        zip.add("cities.csv", "city,country\nRome,Italy\n");
        zip.commit();
    }
    importIntoShop(path); // the one that is shown is the one that is imported
    QCOMPARE(query("SELECT count(*) FROM both WHERE quantity IS NOT NULL"), "10");
    ImportWindow *importWindow = openImport(path);
    auto *member = find<QComboBox>(importWindow, "partCombo");
    QTRY_VERIFY(member->isVisible());
    QCOMPARE(member->count(), 2);
    QVERIFY(find<QLabel>(importWindow, "foundLabel")->text().contains("Of the 2 files in the archive, “orders.csv”"));
    QTest::keyClick(member, Qt::Key_Down);
    QTRY_VERIFY2(plan(importWindow).contains("the new table <b>both_cities</b>"), qPrintable(plan(importWindow)));
    click(button(importWindow, "startButton"));
    QTRY_VERIFY(find<QLabel>(importWindow, "resultLabel")->text().contains("1 row is in"));
    QCOMPARE(query("SELECT city FROM both_cities"), "Rome");
}

/// What a request has that is not so by itself; what was found of its file left out.
static QSet<QString> chosenMembers(const ImportRequest &request)
{
    const ImportRequest none;
    // Does not compile when a member is added: name it here, and choose it in a row below.
    const auto &[file, filePath, target, location, table, mode, key, makesKeyIndex, source, lineEnd, dialect, mapping,
        grouping, chunkSize, onError, maxErrors, maxErrorsPercent, priority, channel, retryPattern, validateOnly,
        checkedBy, skipDuplicate, design, rowsReplaced, deferIndexes, undo, lockTimeoutS, timeLimitS, onDone,
        fieldsMatch, profile, leftOut, remarks, choices]
        = request;
    QSet<QString> chosen;
    const auto note = [&chosen](const char *member, bool isChosen) {
        if (isChosen)
            chosen.insert(QString::fromLatin1(member));
    };
    const auto hasSteps = [&](bool derived) {
        return std::any_of(request.mapping.columns.begin(), request.mapping.columns.end(),
            [=](const MappedColumn &column) { return !column.steps.isEmpty() && column.steps.isDerived() == derived; });
    };
    note("mode", mode != none.mode && mode != TargetMode::Create);
    note("key", key != none.key);
    note("makesKeyIndex", makesKeyIndex != none.makesKeyIndex);
    note("dialect", dialect.comment != none.dialect.comment && dialect.surplus != none.dialect.surplus);
    note("mapping", mapping.nullTexts != none.mapping.nullTexts && mapping.fileField != none.mapping.fileField);
    note("child", !mapping.children.isEmpty());
    note("values", hasSteps(false));
    note("derived", hasSteps(true));
    note("grouping", grouping != none.grouping);
    note("chunkSize", chunkSize != none.chunkSize);
    note("onError", onError != none.onError);
    note("maxErrors", maxErrors != none.maxErrors);
    note("maxErrorsPercent", maxErrorsPercent != none.maxErrorsPercent);
    note("priority", priority != none.priority);
    note("channel", channel != none.channel);
    note("retryPattern", retryPattern != none.retryPattern);
    note("checkedBy", checkedBy != none.checkedBy);
    note("skipDuplicate", skipDuplicate != none.skipDuplicate);
    note("design", design.strict && design.addColumns && !design.indexes.isEmpty());
    note("deferIndexes", deferIndexes != none.deferIndexes);
    note("undo", undo != none.undo);
    note("lockTimeoutS", lockTimeoutS != none.lockTimeoutS);
    note("timeLimitS", timeLimitS != none.timeLimitS);
    note("onDone", onDone != none.onDone);
    note("fieldsMatch", fieldsMatch != none.fieldsMatch);
    note("profile", profile != none.profile);
    return chosen;
}

/// Choices that have every option among them, by name.
static QList<std::pair<const char *, RequestChoices>> everyOption()
{
    QList<std::pair<const char *, RequestChoices>> rows;
    RequestChoices choices;
    choices.table = "sales";
    choices.map = { { "#1", "number", ColumnType::Text }, { "#2", {}, {} },
        { "#3", "amount", ColumnType::Real, false, false, columnFormatFromText(ColumnType::Real, "1.234,56") } };
    choices.nullTexts = { "n/a" };
    choices.nullWords = { false, { "closed" } };
    choices.rules = { { "quantity", QByteArray("x"), ValueRule::Action::Null, {} } };
    choices.replaceInvalidBytes = true;
    choices.fileField = "origin";
    choices.chunkSize = 7;
    choices.grouping = { RecordGrouping::Kind::RepeatedParent, { "id" } };
    choices.onError = OnError::RejectRows;
    choices.maxErrors = 5;
    choices.maxErrorsPercent = 2.5;
    choices.priority = 3;
    choices.channel = "root.erp";
    choices.retryPattern = RetryPattern("1:10,max=8");
    choices.checkedBy = 7;
    choices.skipDuplicate = true;
    choices.deferIndexes = false;
    choices.lockTimeoutS = 7;
    choices.timeLimitS = 60;
    choices.onDone = { "notify", 5 };
    choices.undo = false;
    choices.profile = "monthly";
    choices.expected.match = FieldsMatch::Exact;
    choices.dialect.comment = "#";
    choices.dialect.malformed = Malformed::Repair;
    choices.dialect.surplus = Surplus::Drop;
    rows.append({ "of the import", choices });
    RequestChoices keyed;
    keyed.table = "sales";
    keyed.mode = TargetMode::Upsert;
    keyed.key = QStringList { "id" };
    keyed.makesKeyIndex = true;
    keyed.typesAsText = true;
    keyed.design.strict = true;
    keyed.design.addColumns = true;
    keyed.design.notNull = TableDesign::NotNull::Auto;
    keyed.design.indexes = { { { "item" }, false } };
    ValueChoice trimmed { "#2" };
    trimmed.steps.trim = true;
    trimmed.checks.required = true;
    trimmed.onWrong = WrongValue::Null;
    ValueChoice made { "both" };
    made.steps.join = ValueSteps::Join { { "item", "quantity" }, "-" };
    keyed.values = { trimmed, made };
    rows.append({ "by a key, of values", keyed });
    RequestChoices split;
    split.table = "sales";
    split.children = { { "lines", {}, { "item", "quantity" }, {}, "sale", "id" } };
    split.grouping = { RecordGrouping::Kind::RepeatedParent, { "id" } };
    rows.append({ "parents and lines", split });
    return rows;
}

void ChoicesTest::importAgainKeepsEveryOption_data()
{
    QTest::addColumn<RequestChoices>("choices");
    const auto rows = everyOption();
    for (const auto &[name, choices] : rows)
        QTest::newRow(name) << choices;
}

/// Of a file in the test's folder, into its database.
ImportRequest ChoicesTest::requestOf(RequestChoices choices)
{
    choices.file = write("orders.csv", ordersCsv(10));
    choices.folder = m_folder->path();
    choices.target = databasePath();
    return buildRequest(choices);
}

void ChoicesTest::importAgainKeepsEveryOption()
{
    QFETCH(RequestChoices, choices);
    const ImportRequest request = requestOf(choices);
    ImportDraft draft;
    QSignalSpy inspected(&draft, &ImportDraft::inspected);
    draft.setRequest(request);
    QTRY_VERIFY2(!inspected.isEmpty() && draft.firstProblem().isEmpty(), qPrintable(draft.firstProblem()));
    ImportRequest again = buildRequest(draft.finalChoices());
    again.target = request.target; // written in full
    QCOMPARE(toJson(again), toJson(request));
    QVERIFY(again == request);
}

/// None is forgotten above.
void ChoicesTest::importAgainIsTriedWithEveryOption()
{
    QSet<QString> chosen;
    const auto rows = everyOption();
    for (const auto &[name, choices] : rows)
        chosen += chosenMembers(requestOf(choices));
    const QStringList all { "mode", "key", "makesKeyIndex", "dialect", "mapping", "child", "values", "derived",
        "grouping", "chunkSize", "onError", "maxErrors", "maxErrorsPercent", "priority", "channel", "retryPattern",
        "checkedBy", "skipDuplicate", "design", "deferIndexes", "undo", "lockTimeoutS", "timeLimitS", "onDone",
        "fieldsMatch", "profile" };
    for (const QString &member : all)
        QVERIFY2(chosen.contains(member), qPrintable(member));
}

/// The preview greys what is left out; the result and the details say it, and what is NULL.
void ChoicesTest::howTheFileWasReadIsToldWithTheResult()
{
    const QByteArray rows = ordersCsv(100, { { 20, "n/a" }, { 40, "n/a" } });
    ImportWindow *importWindow = openImport(write("report.csv", "Orders of May,,\n" + rows + "Total,,411\n"));
    const QAbstractItemModel *preview = find<QTableView>(importWindow, "previewTable")->model();
    QTRY_VERIFY(preview->rowCount() > 100);
    const int last = preview->rowCount() - 1;
    for (const int row : { 0, last })
        QVERIFY(preview->index(row, 0).data(Qt::ForegroundRole).isValid());
    QVERIFY(!preview->index(1, 0).data(Qt::ForegroundRole).isValid());
    QCOMPARE(preview->headerData(last, Qt::Vertical).toInt(), 103);
    QVERIFY(find<QLabel>(importWindow, "foundLabel")->text().contains("1 line above and 1 below the table left out"));
    chooseDatabase(importWindow);
    click(button(importWindow, "startButton"));
    const QStringList told { "Line 1 is left out", "Line 103 is left out", "quantity: 2 × “n/a” read as NULL" };
    for (const QString &line : told)
        QTRY_VERIFY(find<QLabel>(importWindow, "resultLabel")->text().contains(line));
    click(button(importWindow, "closeButton"));
    const QLabel *details = find<QLabel>(m_window.get(), "readingLabel");
    for (const QString &line : told)
        QTRY_VERIFY(details->isVisible() && details->text().contains(line));
}

void ChoicesTest::wordsForNoValueAreNullUnlessUnticked()
{
    const QString file
        = write("orders.csv", ordersCsv(100, { { 20, "n/a" }, { 40, "n/a" }, { 60, "n/a" }, { 70, "--" } }));
    ImportWindow *importWindow = openImport(file);
    QTableView *columns = columnsOf(importWindow);
    QTRY_COMPARE(columns->model()->columnCount(), 3);
    const auto cell = [columns](int column) { return columns->model()->index(column, 2); };
    QCOMPARE(cell(2).data().toString(), "INTEGER");
    QCOMPARE(cell(4).data().toString(), "n/a → NULL (3 in the sample), -- → NULL (1 in the sample)");
    QCOMPARE(cell(4).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(columns->model()->index(4, 0).data().toString(), "none in the sample");
    QVERIFY(!columns->model()->index(4, 1).data(Qt::CheckStateRole).isValid()); // a column of texts
    screenshot(importWindow, "import-null-words");
    columns->setFocus();
    columns->setCurrentIndex(cell(4));
    QTest::keyClick(columns, Qt::Key_Space);
    QTRY_COMPARE(cell(4).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(cell(2).data().toString(), "TEXT"); // as they recur
    QCOMPARE(cell(4).data().toString(), "as it stands: n/a, --");
    QTest::keyClick(columns, Qt::Key_Space);
    QTRY_COMPARE(cell(2).data().toString(), "INTEGER");
    QTest::keyClick(columns, Qt::Key_Space);
    QTRY_COMPARE(cell(2).data().toString(), "TEXT");
    chooseDatabase(importWindow);
    click(button(importWindow, "startButton"));
    QTRY_VERIFY(find<QLabel>(importWindow, "resultLabel")->text().contains("100 rows are in"));
    QCOMPARE(query("SELECT count(*) FROM orders WHERE quantity='n/a'"), "3");
}

void ChoicesTest::aCheckSaysThatNothingIsIn()
{
    ImportWindow *importWindow = openImport(write("orders.csv", ordersCsv(300, { { 150, "twelve" } })));
    chooseDatabase(importWindow);
    click(button(importWindow, "validateButton"));
    auto *result = find<QLabel>(importWindow, "resultLabel");
    QTRY_VERIFY2(result->text().contains("200 rows would go in"), qPrintable(result->text()));
    QTRY_VERIFY(result->text().contains("Nothing was written."));
    screenshot(importWindow, "import-checked");
    click(button(importWindow, "closeButton"));
    QTRY_COMPARE(importState(), "partial");
    auto *books = find<QLabel>(m_window.get(), "booksLabel");
    QTRY_VERIFY2(
        books->text().contains("300 rows read = 200 that would be imported + 100 failed"), qPrintable(books->text()));

    find<QAction>(m_window.get(), "openChunkAction")->trigger();
    QTRY_VERIFY(chunkWindow() != nullptr);
    QWidget *window = chunkWindow();
    QTRY_COMPARE(button(window, "importChunkButton")->text(), "&Check These 100 Rows");
    QVERIFY(find<QLabel>(window, "titleLabel")->text().contains("only checked, nothing was written"));
    screenshot(window, "chunk-checked");
    window->close();

    // A remedy is offered as for an import, is checked, and goes along into the import.
    find<QTabWidget>(m_window.get(), "tabs")->setCurrentWidget(find<QWidget>(m_window.get(), "errorsTab"));
    QTRY_VERIFY(button(m_window.get(), "nullRemedyButton")->isEnabled());
    click(button(m_window.get(), "nullRemedyButton"));
    auto *dialog = find<QDialog>(m_window.get(), "remedyDialog");
    auto *apply = button(dialog, "applyRemedyButton");
    QTRY_VERIFY(apply->isEnabled());
    QCOMPARE(apply->text(), "&Apply and Check the Chunk");
    click(apply);
    QTRY_COMPARE(importState(), "done");
    QVERIFY(!QFile::exists(databasePath()));
    QTRY_VERIFY(find<QLabel>(m_window.get(), "sentenceLabel")->text().contains("Nothing was written."));
    find<QAction>(m_window.get(), "importAgainAction")->trigger();
    QTRY_VERIFY(!m_window->findChildren<ImportWindow *>().isEmpty());
    importWindow = m_window->findChildren<ImportWindow *>().constLast();
    QTRY_VERIFY(button(importWindow, "startButton")->isEnabled());
    click(button(importWindow, "startButton"));
    QTRY_VERIFY(find<QLabel>(importWindow, "resultLabel")->text().contains("Done: 300 rows are in"));
    QCOMPARE(query("SELECT id FROM orders WHERE quantity IS NULL"), "150");
}

void ChoicesTest::onlyAnUncertainEncodingIsDoubted()
{
    ImportWindow *importWindow = openImport(write("orders.csv", ordersCsv(10)));
    QTRY_COMPARE(find<QTableView>(importWindow, "previewTable")->model()->rowCount(), 10);
    QVERIFY(!find<QLabel>(importWindow, "readingsLabel")->isVisible());
    open(importWindow, "changeReadingButton");
    QVERIFY(find<QLabel>(importWindow, "encodingLabel")->isVisible());
}

QTEST_MAIN(ChoicesTest)
#include "ChoicesTest.moc"
