#include "cli/CommandLine.h"
#include "service/Queue.h"
#include "service/plan/Plan.h"
#include "service/recipe/Profile.h"
#include "store/JobStore.h"
#include "ui/WindowFixture.h"
#include "ui/importing/ColumnTableModel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSpinBox>
#include <QStatusBar>
#include <QTableView>

using namespace tranche;

/// Types with formats, steps, rules, modes, keys and designs, chosen on the import page as a person does.
class ImportPanelsTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void aTypeIsWrittenWithItsFormat();
    void aTypeOfTheTableStaysWhenItsEditorIsOpened();
    void severalColumnsGetOneType();
    void theWindowClosesOverAnOpenEditor();
    void doubtsAndLikenessAreTold();
    void stepsAndRules();
    void aNewColumn();
    void aColumnIsLookedUp();
    void anUpsertByTheTablesKey();
    void aReplacementSaysWhatGoes();
    void aTableIsDesigned();
    void aUniqueIndex();
    void linesGoIntoATableOfTheirOwn();
    void columnsAreAdded();
    void theSameFromWindowAndCommandLine();
    void anImportIsTakenBack();
    void whatWasCheckedIsImportedNow();
    void aProfileIsSavedAndOffered();
    void aRecipeIsExported();
    void anotherFileForgetsStepsAndDesign();

private:
    QTableView *toColumns(QWidget *importWindow);
    void toTarget(ImportWindow *importWindow);
    void typeType(QTableView *columns, int row, const QString &text, bool commits = true);
    void choose(QComboBox *combo, TargetMode mode);
    void tick(QListWidget *list, const QString &text);
    void startAndWait(QWidget *importWindow, const QString &result);
    /// The one that was opened last.
    static QComboBox *typeEditor(const QTableView *columns)
    {
        const auto all = columns->viewport()->findChildren<QComboBox *>("typeCombo");
        return all.isEmpty() ? nullptr : all.constLast();
    }
    /// A line of the head, of a column of the file.
    static QString cell(const QTableView *columns, int row, int column)
    {
        return column == 0 ? columns->model()->headerData(row, Qt::Horizontal).toString()
                           : columns->model()->index(column, row).data().toString();
    }
};

QTableView *ImportPanelsTest::toColumns(QWidget *importWindow)
{
    auto *columns = find<QTableView>(importWindow, "columnTable");
    if (!QTest::qWaitFor([&] { return columns->isVisible() && columns->model()->columnCount() > 0; }))
        qFatal("there are no columns");
    return columns;
}

/// With databasePath(), and what becomes of the table in sight.
void ImportPanelsTest::toTarget(ImportWindow *importWindow)
{
    open(importWindow, "designButton");
    auto *database = find<QLineEdit>(importWindow, "databaseEdit");
    database->selectAll();
    QTest::keyClicks(database, databasePath());
    QTRY_VERIFY(
        find<QPlainTextEdit>(importWindow, "sqlEdit")->isVisible() || button(importWindow, "startButton")->isEnabled());
}

void ImportPanelsTest::typeType(QTableView *columns, int row, const QString &text, bool commits)
{
    columns->setFocus();
    columns->setCurrentIndex(columns->model()->index(ColumnTableModel::TypeColumn, row));
    QTest::keyClick(columns, Qt::Key_F2);
    auto *combo = typeEditor(columns);
    QVERIFY(combo != nullptr);
    combo->lineEdit()->selectAll();
    QTest::keyClicks(combo, text);
    if (!commits)
        return;
    QTest::keyClick(combo, Qt::Key_Return);
    QTRY_VERIFY(typeEditor(columns) == nullptr); // the view takes the value when the key was handled
}

void ImportPanelsTest::choose(QComboBox *combo, TargetMode mode)
{
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    for (int i = 0; i < combo->count() && combo->currentData().toInt() != int(mode); ++i)
        QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(combo->currentData().toInt(), int(mode));
}

void ImportPanelsTest::tick(QListWidget *list, const QString &text)
{
    QTRY_VERIFY(list->isVisible() && !list->findItems(text, Qt::MatchExactly).isEmpty());
    list->setFocus();
    list->setCurrentItem(list->findItems(text, Qt::MatchExactly).front());
    QTest::keyClick(list, Qt::Key_Space);
}

void ImportPanelsTest::startAndWait(QWidget *importWindow, const QString &result)
{
    auto *start = button(importWindow, "startButton");
    QTRY_VERIFY2(start->isEnabled(), qPrintable(find<QLabel>(importWindow, "reasonLabel")->text()));
    click(start);
    auto *label = find<QLabel>(importWindow, "resultLabel");
    QTRY_VERIFY2(label->text().contains(result), qPrintable(label->text()));
}

void ImportPanelsTest::aTypeIsWrittenWithItsFormat()
{
    ImportWindow *importWindow = openImport(write("o.csv", "id;day;sum\n1;06.03.2026;3.598,75\n2;31.03.2026;12,40\n"));
    QTableView *columns = toColumns(importWindow);
    QCOMPARE(cell(columns, 1, 2), "DATE dd.MM.yyyy");
    QCOMPARE(cell(columns, 2, 2), "DECIMAL 1.234,56");
    auto *note = find<QLabel>(importWindow, "columnNoteLabel");
    typeType(columns, 1, "DATE dd.QQ", false);
    auto *combo = typeEditor(columns);
    QVERIFY2(note->text().startsWith("The format “dd.QQ”"), qPrintable(note->text()));
    QTest::keyClick(combo, Qt::Key_Return); // which does not take it
    QVERIFY(combo->isVisible());
    screenshot(importWindow, "import-wrong-format");
    combo->lineEdit()->selectAll();
    QTest::keyClicks(combo, "DATUM");
    QVERIFY2(note->text().startsWith("“DATUM” is no type."), qPrintable(note->text()));
    QTest::keyClick(combo, Qt::Key_Escape);
    QCOMPARE(cell(columns, 1, 2), "DATE dd.MM.yyyy");
    QVERIFY(!note->text().contains("DATUM"));
    typeType(columns, 1, "TEXT");
    QCOMPARE(cell(columns, 1, 2), "TEXT");
    typeType(columns, 2, "REAL 1.234,56");
    QCOMPARE(cell(columns, 2, 2), "REAL 1.234,56");
    typeType(columns, 1, "date"); // the format is found
    QCOMPARE(cell(columns, 1, 2), "DATE dd.MM.yyyy");
    toTarget(importWindow);
    startAndWait(importWindow, "2 rows are in");
    QCOMPARE(query("SELECT day FROM o"), "2026-03-06 2026-03-31");
    QCOMPARE(query("SELECT typeof(sum) || sum FROM o"), "real3598.75 real12.4");
}

void ImportPanelsTest::aTypeOfTheTableStaysWhenItsEditorIsOpened()
{
    execute("CREATE TABLE o(id NUMERIC, item ANY)");
    ImportWindow *importWindow = openImport(write("o.csv", "id,item\n1,cup\n"));
    QTableView *columns = toColumns(importWindow);
    toTarget(importWindow);
    QTRY_COMPARE(cell(columns, 0, 2), "NUMERIC");
    const QString other = cell(columns, 1, 2);
    for (const int row : { 0, 1 }) {
        columns->setFocus();
        columns->setCurrentIndex(columns->model()->index(ColumnTableModel::TypeColumn, row));
        QTest::keyClick(columns, Qt::Key_F2);
        auto *combo = typeEditor(columns);
        QVERIFY(combo != nullptr);
        QTest::keyClick(combo, Qt::Key_Return);
        QTRY_VERIFY(typeEditor(columns) == nullptr);
    }
    QCOMPARE(cell(columns, 0, 2), "NUMERIC");
    QCOMPARE(cell(columns, 1, 2), other);
}

void ImportPanelsTest::severalColumnsGetOneType()
{
    ImportWindow *importWindow = openImport(write("o.csv", "a,b,c\n1,2,3\n"));
    QTableView *columns = toColumns(importWindow);
    columns->setFocus();
    columns->setCurrentIndex(columns->model()->index(ColumnTableModel::TypeColumn, 0));
    QTest::keyClick(columns, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(columns, Qt::Key_F2);
    auto *combo = typeEditor(columns);
    QVERIFY(combo != nullptr);
    combo->lineEdit()->selectAll();
    QTest::keyClicks(combo, "REAL");
    QTest::keyClick(combo, Qt::Key_Return);
    QTRY_COMPARE(cell(columns, 0, 2) + cell(columns, 1, 2) + cell(columns, 2, 2), "REALREALINTEGER");
}

void ImportPanelsTest::theWindowClosesOverAnOpenEditor()
{
    QPointer<ImportWindow> importWindow = openImport(write("o.csv", "a,b,c\n1,2,3\n"));
    typeType(toColumns(importWindow), 0, "REAL", false);
    importWindow->close();
    QTRY_VERIFY(importWindow.isNull());
}

void ImportPanelsTest::doubtsAndLikenessAreTold()
{
    execute("CREATE TABLE o(customer_name TEXT, day DATE)");
    ImportWindow *importWindow = openImport(write("o.csv", "customer_nam,day\nWeber,03/04/2025\nMay,05/06/2025\n"));
    QTableView *columns = toColumns(importWindow);
    QTRY_VERIFY(!cell(columns, 1, 5).isEmpty()); // as two formats fit
    columns->setFocus();
    columns->setCurrentIndex(columns->model()->index(0, 1));
    auto *note = find<QLabel>(importWindow, "columnNoteLabel");
    QVERIFY2(note->text().startsWith("day: ") && note->text().contains("03/04/2025"), qPrintable(note->text()));
    toTarget(importWindow);
    auto *table = find<QComboBox>(importWindow, "tableCombo");
    table->setFocus();
    table->lineEdit()->selectAll();
    QTest::keyClicks(table, "o");
    QTRY_VERIFY2(cell(columns, 0, 5).contains("the names are alike ("), qPrintable(cell(columns, 0, 5)));
    QCOMPARE(cell(columns, 0, 1), "customer_name");
}

void ImportPanelsTest::stepsAndRules()
{
    ImportWindow *importWindow = openImport(write("o.csv", "id,name\n1, cup \n2,jug\n3,\n"));
    QTableView *columns = toColumns(importWindow);
    QVERIFY(!button(importWindow, "stepsButton")->isEnabled());
    columns->setFocus();
    columns->setCurrentIndex(columns->model()->index(0, 1));
    click(button(importWindow, "stepsButton"));
    auto *dialog = find<QDialog>(importWindow, "stepsDialog");
    QTest::keyClick(find<QCheckBox>(dialog, "trimCheckBox"), Qt::Key_Space);
    auto *letters = find<QComboBox>(dialog, "caseCombo");
    letters->setFocus();
    QTest::keyClicks(letters, "cap");
    QTest::keyClicks(find<QPlainTextEdit>(dialog, "replaceEdit"), "JUG => mug");
    auto *preview = find<QLabel>(dialog, "stepsPreviewLabel");
    QTRY_VERIFY2(
        preview->text().contains("cup  → CUP") && preview->text().contains("jug → mug"), qPrintable(preview->text()));
    QTest::keyClicks(find<QLineEdit>(dialog, "extractEdit"), "(");
    QTRY_VERIFY2(!preview->text().contains("→"), qPrintable(preview->text())); // which is no pattern
    QTest::keyClick(find<QLineEdit>(dialog, "extractEdit"), Qt::Key_Backspace);
    QTRY_VERIFY(preview->text().contains("→"));
    QTest::keyClick(find<QCheckBox>(dialog, "requiredCheckBox"), Qt::Key_Space);
    auto *wrong = find<QComboBox>(dialog, "wrongCombo");
    wrong->setFocus();
    for (const Qt::Key key : { Qt::Key_Home, Qt::Key_Down, Qt::Key_Down })
        QTest::keyClick(wrong, key);
    screenshot(dialog, "steps-dialog");
    click(button(dialog, "stepsOkButton"));
    QTRY_VERIFY2(cell(columns, 1, 3).contains("cup  → CUP"), qPrintable(cell(columns, 1, 3)));
    QCOMPARE(cell(columns, 1, 6),
        "blanks around are cut off; capital letters; “JUG” becomes “mug”; never empty; a wrong value sets its row "
        "aside");
    screenshot(importWindow, "import-steps");
    click(button(importWindow, "stepsButton")); // what was chosen is shown again, and Cancel changes nothing
    QTRY_VERIFY(importWindow->findChild<QDialog *>("stepsDialog") != nullptr);
    dialog = importWindow->findChildren<QDialog *>("stepsDialog").back();
    QVERIFY(find<QCheckBox>(dialog, "trimCheckBox")->isChecked());
    QCOMPARE(find<QPlainTextEdit>(dialog, "replaceEdit")->toPlainText(), "JUG => mug");
    QTest::keyClick(find<QCheckBox>(dialog, "trimCheckBox"), Qt::Key_Space);
    click(button(dialog, "stepsCancelButton"));
    toTarget(importWindow);
    startAndWait(importWindow, "2 rows are in");
    QCOMPARE(query("SELECT name FROM o"), "CUP mug");
}

void ImportPanelsTest::aNewColumn()
{
    ImportWindow *importWindow = openImport(write("o.csv", "name,price,quantity\nAda Byron,2,3\nAlan Turing,4,5\n"));
    QTableView *columns = toColumns(importWindow);
    click(button(importWindow, "newColumnButton"));
    auto *dialog = find<QDialog>(importWindow, "newColumnDialog");
    auto *add = button(dialog, "newColumnOkButton");
    QVERIFY(!add->isEnabled());
    QTest::keyClicks(find<QLineEdit>(dialog, "newNameEdit"), "last");
    QTest::keyClicks(find<QLineEdit>(dialog, "newSeparatorEdit"), " ");
    find<QSpinBox>(dialog, "newPartSpinBox")->setFocus();
    QTest::keyClick(find<QSpinBox>(dialog, "newPartSpinBox"), Qt::Key_Up);
    QTRY_VERIFY(find<QLabel>(dialog, "newPreviewLabel")->text().contains("Byron"));
    screenshot(dialog, "new-column-dialog");
    click(add);
    QTRY_COMPARE(columns->model()->columnCount(), 4);
    QCOMPARE(cell(columns, 3, 0), "last (new)");
    QCOMPARE(cell(columns, 3, 6), "part 2 of name, split at “ ”");
    QTRY_VERIFY(cell(columns, 3, 3).contains("Byron"));
    QTRY_VERIFY(importWindow->findChild<QDialog *>("newColumnDialog") == nullptr);

    click(button(importWindow, "newColumnButton"));
    dialog = find<QDialog>(importWindow, "newColumnDialog");
    auto *kind = find<QComboBox>(dialog, "newKindCombo");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    QTest::keyClicks(find<QLineEdit>(dialog, "newNameEdit"), "total");
    QTest::keyClicks(find<QLineEdit>(dialog, "newExpressionEdit"), "price * quantity");
    QTRY_VERIFY(find<QLabel>(dialog, "newPreviewLabel")->text().contains("20"));
    click(button(dialog, "newColumnOkButton"));
    QTRY_COMPARE(columns->model()->columnCount(), 5);
    QTRY_COMPARE(cell(columns, 4, 2), "INTEGER");
    columns->setFocus();
    columns->setCurrentIndex(columns->model()->index(0, 3));
    click(button(importWindow, "removeColumnButton"));
    QTRY_COMPARE(columns->model()->columnCount(), 4);
    QTRY_VERIFY(find<QLabel>(importWindow, "planLabel")->text().contains("New columns: total."));
    toTarget(importWindow);
    startAndWait(importWindow, "2 rows are in");
    QCOMPARE(query("SELECT total FROM o"), "6 20");
}

void ImportPanelsTest::aColumnIsLookedUp()
{
    execute("CREATE TABLE customers(id INTEGER PRIMARY KEY, name TEXT, city TEXT)");
    execute("INSERT INTO customers VALUES(7,'Weber','Rome'),(8,'May','Rome'),(9,'May','Oslo')");
    ImportWindow *importWindow = openImport(write("o.csv", "id,customer,town\n1,May,Rome\n2,Weber,Rome\n"));
    QTableView *columns = toColumns(importWindow);
    toTarget(importWindow);
    QTRY_VERIFY(button(importWindow, "startButton")->isEnabled());
    columns->setFocus();
    columns->setCurrentIndex(columns->model()->index(0, 1));
    click(button(importWindow, "lookupButton"));
    auto *dialog = find<QDialog>(importWindow, "lookupDialog");
    QVERIFY(!button(dialog, "lookupOkButton")->isEnabled());
    QTest::keyClicks(find<QComboBox>(dialog, "lookupTableCombo")->lineEdit(), "customers");
    QTest::keyClicks(find<QLineEdit>(dialog, "lookupNameEdit"), "name");
    QTest::keyClicks(find<QLineEdit>(dialog, "lookupWithEdit"), "town=city");
    screenshot(dialog, "lookup-dialog");
    click(button(dialog, "lookupOkButton"));
    QTRY_COMPARE(cell(columns, 1, 6), "looked up in customers.name, city");
    startAndWait(importWindow, "2 rows are in");
    QCOMPARE(query("SELECT customer FROM o ORDER BY id"), "8 7");
}

void ImportPanelsTest::anUpsertByTheTablesKey()
{
    execute("CREATE TABLE o(id INTEGER PRIMARY KEY, item TEXT, note TEXT)");
    execute("INSERT INTO o VALUES(1,'cup','old'),(2,'jug','old')");
    ImportWindow *importWindow = openImport(write("o.csv", "id,item\n2,mug\n3,pot\n"));
    toColumns(importWindow);
    toTarget(importWindow);
    auto *keys = find<QListWidget>(importWindow, "keyList");
    QTRY_VERIFY(!keys->isVisible());
    choose(find<QComboBox>(importWindow, "modeCombo"), TargetMode::Upsert);
    QTRY_VERIFY(keys->isVisible());
    QCOMPARE(keys->item(0)->checkState(), Qt::Checked);
    QCOMPARE(keys->item(1)->checkState(), Qt::Unchecked);
    QVERIFY(find<QLabel>(importWindow, "keyNoteLabel")->text().contains("the table's own key"));
    QVERIFY(find<QLabel>(importWindow, "existsLabel")->text().contains("No column goes to note"));
    QVERIFY(!find<QCheckBox>(importWindow, "keyIndexCheckBox")->isVisible());
    tick(keys, "item"); // another key: both fields
    tick(keys, "id"); // that one alone
    QTRY_VERIFY(find<QCheckBox>(importWindow, "keyIndexCheckBox")->isVisible());
    screenshot(importWindow, "import-upsert");
    tick(keys, "id");
    tick(keys, "item");
    auto *plan = find<QLabel>(importWindow, "planLabel");
    QTRY_VERIFY2(plan->text().contains("Rows whose key <b>id</b> is there are updated, the others inserted."),
        qPrintable(plan->text()));
    startAndWait(importWindow, "1 inserted, 1 updated");
    QCOMPARE(query("SELECT id || item || ifnull(note, '-') FROM o"), "1cupold 2mugold 3pot-");
}

void ImportPanelsTest::aReplacementSaysWhatGoes()
{
    execute("CREATE TABLE o(id INTEGER, item TEXT)");
    execute("INSERT INTO o VALUES(1,'cup'),(2,'jug'),(3,'pot')");
    ImportWindow *importWindow = openImport(write("o.csv", "id,item\n2,mug\n"));
    toColumns(importWindow);
    toTarget(importWindow);
    choose(find<QComboBox>(importWindow, "modeCombo"), TargetMode::Replace);
    auto *exists = find<QLabel>(importWindow, "existsLabel");
    QTRY_VERIFY2(exists->text().contains("its own 3 rows go then"), qPrintable(exists->text()));
    startAndWait(importWindow, "1 row is in");
    QCOMPARE(query("SELECT item FROM o"), "mug");
}

void ImportPanelsTest::aTableIsDesigned()
{
    ImportWindow *importWindow = openImport(write("o.csv", "id,item,note\n1,cup,\n2,jug,x\n"));
    toColumns(importWindow);
    toTarget(importWindow);
    auto *sql = find<QPlainTextEdit>(importWindow, "sqlEdit");
    QTRY_VERIFY(sql->toPlainText().contains("CREATE TABLE \"o\""));
    QVERIFY(sql->isReadOnly());
    tick(find<QListWidget>(importWindow, "keyList"), "id");
    QTest::keyClick(find<QCheckBox>(importWindow, "notNullCheckBox"), Qt::Key_Space);
    QTest::keyClick(find<QCheckBox>(importWindow, "strictCheckBox"), Qt::Key_Space);
    auto *indexes = find<QLineEdit>(importWindow, "indexEdit");
    QTest::keyClicks(indexes, "item; note, item");
    QTRY_VERIFY(sql->toPlainText().contains("PRIMARY KEY"));
    QVERIFY(sql->toPlainText().contains("STRICT"));
    QVERIFY(sql->toPlainText().contains("\"item\" TEXT NOT NULL"));
    screenshot(importWindow, "import-design");
    QTest::keyClick(find<QCheckBox>(importWindow, "ownSqlCheckBox"), Qt::Key_Space);
    QTRY_VERIFY(!sql->isReadOnly());
    QVERIFY(!find<QCheckBox>(importWindow, "strictCheckBox")->isVisible());
    sql->selectAll();
    QTest::keyClicks(sql, "CREATE TABLE o(id INTEGER PRIMARY");
    QTRY_VERIFY(!find<QLabel>(importWindow, "reasonLabel")->text().isEmpty());
    QVERIFY(!button(importWindow, "startButton")->isEnabled());
    QTest::keyClicks(sql, " KEY, item TEXT UNIQUE, note TEXT)");
    startAndWait(importWindow, "2 rows are in");
    QVERIFY(query("SELECT sql FROM sqlite_schema WHERE name = 'o'").contains("item TEXT UNIQUE"));
    QCOMPARE(
        query("SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = 'o'"), "2");
}

void ImportPanelsTest::aUniqueIndex()
{
    ImportWindow *importWindow = openImport(write("o.csv", "id,email\n1,a\n2,b\n"));
    toColumns(importWindow);
    toTarget(importWindow);
    auto *indexes = find<QLineEdit>(importWindow, "indexEdit");
    QTRY_VERIFY(indexes->isVisible());
    QTest::keyClicks(indexes, "Unique email; id");
    startAndWait(importWindow, "2 rows are in");
    QCOMPARE(query("SELECT \"unique\" FROM pragma_index_list('o') ORDER BY 1"), "0 1");
}

void ImportPanelsTest::linesGoIntoATableOfTheirOwn()
{
    ImportWindow *importWindow
        = openImport(write("o.csv", "id,customer,item,quantity\n1,May,cup,2\n1,May,jug,1\n2,Ann,pot,3\n"));
    QTableView *columns = toColumns(importWindow);
    chooseDatabase(importWindow);
    open(importWindow, "moreButton");
    auto *grouping = find<QComboBox>(importWindow, "groupingCombo");
    grouping->setFocus();
    QTest::keyClick(grouping, Qt::Key_End);
    QTest::keyClicks(find<QLineEdit>(importWindow, "groupingEdit"), "id");
    auto *tables = find<QPlainTextEdit>(importWindow, "childTablesEdit");
    tables->setFocus();
    QTest::keyClicks(tables, "lines:item,\"quantity");
    auto *problem = find<QLabel>(importWindow, "reasonLabel");
    QTRY_VERIFY(problem->isVisible() && problem->text().contains("lines:item")); // a quote is open
    QVERIFY(!button(importWindow, "startButton")->isEnabled());
    QVERIFY(!button(importWindow, "validateButton")->isEnabled());
    QTest::keyClicks(tables, "\"");
    QTRY_VERIFY(problem->text().isEmpty());
    QTRY_COMPARE(cell(columns, 2, 1), "lines.item");
    QTRY_VERIFY(find<QLabel>(importWindow, "planLabel")->text().contains("Lines of records go into <b>lines</b>."));
    screenshot(importWindow, "import-lines");
    startAndWait(importWindow, "are in");
    QCOMPARE(query("SELECT customer FROM o ORDER BY id"), "May Ann");
    QCOMPARE(query("SELECT item || quantity FROM lines ORDER BY rowid"), "cup2 jug1 pot3");
    QCOMPARE(query("SELECT count(*) FROM lines JOIN o USING (id) WHERE o.customer='May'"), "2");
}

void ImportPanelsTest::columnsAreAdded()
{
    execute("CREATE TABLE o(id INTEGER)");
    ImportWindow *importWindow = openImport(write("o.csv", "id,item\n1,cup\n"));
    toColumns(importWindow);
    toTarget(importWindow);
    QTRY_VERIFY(button(importWindow, "existingTableButton")->isVisible());
    click(button(importWindow, "existingTableButton"));
    auto *add = find<QCheckBox>(importWindow, "addColumnsCheckBox");
    QTRY_VERIFY(add->isVisible());
    QTest::keyClick(add, Qt::Key_Space);
    QTRY_VERIFY(find<QLabel>(importWindow, "existsLabel")->text().contains("It gets these new columns: item."));
    QVERIFY(add->isVisible()); // to be taken back
    startAndWait(importWindow, "1 row is in");
    QCOMPARE(query("SELECT item FROM o"), "cup");
}

void ImportPanelsTest::theSameFromWindowAndCommandLine()
{
    const QString file = write("o.csv",
        "id;name;betrag;tag;menge\n1; cup ;3.598,75;06.03.2026;4\n2;jug;12,40;31.03.2026;x\n3;pot;7,00;01.04.2026;6\n");
    ImportWindow *importWindow = openImport(file);
    QTableView *columns = toColumns(importWindow);
    typeType(columns, 2, "REAL 1.234,56");
    columns->setCurrentIndex(columns->model()->index(0, 1));
    click(button(importWindow, "stepsButton"));
    auto *dialog = find<QDialog>(importWindow, "stepsDialog");
    QTest::keyClick(find<QCheckBox>(dialog, "trimCheckBox"), Qt::Key_Space);
    QTest::keyClicks(find<QLineEdit>(dialog, "longestEdit"), "5");
    click(button(dialog, "stepsOkButton"));
    QTRY_VERIFY(cell(columns, 1, 6).contains("a length of at most 5"));
    click(button(importWindow, "newColumnButton"));
    dialog = find<QDialog>(importWindow, "newColumnDialog");
    find<QComboBox>(dialog, "newKindCombo")->setFocus();
    QTest::keyClick(find<QComboBox>(dialog, "newKindCombo"), Qt::Key_End);
    QTest::keyClicks(find<QLineEdit>(dialog, "newNameEdit"), "twice");
    QTest::keyClicks(find<QLineEdit>(dialog, "newExpressionEdit"), "id * 2");
    click(button(dialog, "newColumnOkButton"));
    QTRY_COMPARE(columns->model()->columnCount(), 6);
    toTarget(importWindow);
    tick(find<QListWidget>(importWindow, "keyList"), "id");
    QTest::keyClicks(find<QLineEdit>(importWindow, "indexEdit"), "name");
    QTRY_VERIFY(button(importWindow, "startButton")->isEnabled());
    click(button(importWindow, "startButton"));
    QTRY_VERIFY2(find<QLabel>(importWindow, "resultLabel")->text().contains("are in"),
        qPrintable(find<QLabel>(importWindow, "resultLabel")->text()));

    JobStore store(m_folder->filePath("home"));
    const ImportRequest byWindow = store.record(1).request;
    const CommandLine call({ "import", file, "--into", databasePath(), "--map", "betrag=betrag:REAL:1.234,56", "--step",
        "name:trim", "--rule", "name:length=..5", "--compute", "twice=id * 2", "--primary-key", "id", "--index", "name",
        "--chunk-size", "100", "--table", "o" });
    RequestChoices choices = call.importChoices(file);
    choices.table = "by_call";
    ImportRequest byCall = queueImport(store, choices, { 0, false }).request;
    QTRY_COMPARE(importState(0), importState(1));
    QTRY_VERIFY(query("SELECT count(*) FROM sqlite_schema WHERE name = 'by_call'") == "1");
    byCall.table = byWindow.table;
    byCall.target = byWindow.target;
    byCall.file = byWindow.file;
    QCOMPARE(toJson(byCall), toJson(byWindow));
    QCOMPARE(query("SELECT replace(replace(sql, 'by_call', 'o'), 'o_name', '') FROM sqlite_schema WHERE tbl_name = "
                   "'by_call' AND type = 'table'"),
        query("SELECT sql FROM sqlite_schema WHERE name = 'o'"));
    const char *rows = "SELECT quote(id) || quote(name) || quote(betrag) || quote(tag) || quote(menge) || quote(twice) "
                       "FROM %1 ORDER BY rowid";
    QTRY_COMPARE(query(QString::fromLatin1(rows).arg("by_call")), query(QString::fromLatin1(rows).arg("o")));
}

void ImportPanelsTest::anImportIsTakenBack()
{
    execute("CREATE TABLE o(id INTEGER PRIMARY KEY, item TEXT)");
    execute("INSERT INTO o VALUES(1,'cup')");
    importFile(write("o.csv", "id,item\n2,mug\n3,pot\n"));
    QTRY_COMPARE(importState(), "done");
    auto *undo = find<QAction>(m_window.get(), "undoImportAction");
    for (const bool agree : { false, true }) {
        QTRY_VERIFY(undo->isEnabled());
        undo->trigger();
        QTRY_VERIFY(m_window->findChild<QDialog *>("undoImportDialog") != nullptr);
        auto *dialog = m_window->findChild<QDialog *>("undoImportDialog");
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        auto *effect = find<QLabel>(dialog, "undoEffectLabel");
        QTRY_VERIFY2(effect->text().contains("o: 2 rows would be deleted."), qPrintable(effect->text()));
        screenshot(dialog, "undo-import");
        if (agree)
            click(button(dialog, "undoImportButton"));
        else
            QTest::keyClick(dialog, Qt::Key_Return); // loses nothing
        QTRY_VERIFY(m_window->findChild<QDialog *>("undoImportDialog") == nullptr);
        QCOMPARE(query("SELECT item FROM o"), agree ? "cup" : "cup mug pot");
    }
    auto *jobs = find<QTableView>(m_window.get(), "jobTable");
    QTRY_COMPARE(jobs->model()->index(0, 2).data().toString(), "↶ taken back");
    QVERIFY(!undo->isEnabled());
    QTRY_VERIFY(find<QLabel>(m_window.get(), "sentenceLabel")->text().contains("2 rows deleted"));
    screenshot(m_window.get(), "taken-back");
}

void ImportPanelsTest::whatWasCheckedIsImportedNow()
{
    ImportWindow *importWindow = openImport(write("o.csv", "id,item\n2,mug\n3,pot\n"));
    chooseDatabase(importWindow);
    click(button(importWindow, "validateButton"));
    QTRY_COMPARE(button(importWindow, "startButton")->text(), "&Import Now");
    QVERIFY(find<QLabel>(importWindow, "resultLabel")->text().contains("2 rows would go in"));
    click(button(importWindow, "closeButton"));
    auto *now = find<QAction>(m_window.get(), "importCheckedAction");
    QTRY_VERIFY(now->isEnabled());
    now->trigger();
    QTRY_COMPARE(find<QTableView>(m_window.get(), "jobTable")->model()->rowCount(), 2);
    QTRY_VERIFY(QFile::exists(databasePath()) && importState(0) == "done" && importState(1) == "done");
    QCOMPARE(query("SELECT item FROM o"), "mug pot");
}

void ImportPanelsTest::aProfileIsSavedAndOffered()
{
    ImportWindow *importWindow
        = openImport(write("umsatz_2025-01.csv", "Tag;Betrag\n06.03.2025;1,50\n31.03.2025;2,25\n"));
    QTableView *columns = toColumns(importWindow);
    QVERIFY(!find<QLabel>(importWindow, "offerLabel")->isVisible());
    typeType(columns, 0, "TEXT");
    toTarget(importWindow);
    const QString table = find<QComboBox>(importWindow, "tableCombo")->currentText();
    startAndWait(importWindow, "2 rows are in");
    click(button(importWindow, "closeButton"));
    QTRY_VERIFY(find<QAction>(m_window.get(), "saveProfileAction")->isEnabled());
    find<QAction>(m_window.get(), "saveProfileAction")->trigger();
    auto *name = find<QDialog>(m_window.get(), "saveProfileDialog");
    auto *edit = name->findChild<QLineEdit *>();
    edit->selectAll();
    QTest::keyClicks(edit, "umsatz");
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(m_window->statusBar()->currentMessage().contains("The profile “umsatz” is saved."));

    importWindow = openImport(write("umsatz_2025-02.csv", "Tag;Betrag\n06.04.2025;1,50\n30.04.2025;2,25\n"));
    auto *offer = find<QLabel>(importWindow, "offerLabel");
    QTRY_VERIFY2(
        offer->isVisible() && offer->text().contains("Looks like the profile “umsatz”"), qPrintable(offer->text()));
    screenshot(importWindow, "import-offer");
    Q_EMIT offer->linkActivated("take");
    QTRY_VERIFY(offer->text().contains("With the profile “umsatz”."));
    columns = toColumns(importWindow);
    QTRY_COMPARE(cell(columns, 0, 2), "TEXT");
    toTarget(importWindow);
    QTRY_COMPARE(find<QComboBox>(importWindow, "tableCombo")->currentText(), table);
    startAndWait(importWindow, "2 rows are in");
    QCOMPARE(query("SELECT Tag FROM \"" + table + "\""), "06.03.2025 31.03.2025 06.04.2025 30.04.2025");
}

void ImportPanelsTest::aRecipeIsExported()
{
    importFile(write("o.csv", "id,item\n2,mug\n"));
    QTRY_COMPARE(importState(), "done");
    QTRY_VERIFY(find<QAction>(m_window.get(), "exportRecipeAction")->isEnabled());
    find<QAction>(m_window.get(), "exportRecipeAction")->trigger();
    auto *files = m_window->findChild<QFileDialog *>("exportRecipeDialog");
    QVERIFY(files != nullptr);
    const QString path = m_folder->filePath("o.json");
    nameFile(files, path);
    QTRY_VERIFY(QFile::exists(path));
    QCOMPARE(readRecipeFile(path).columns.size(), 2);

    write("o.json", R"({"tranche_recipe": 1, "columns": [{"source": "item", "field": "thing"}]})");
    ImportWindow *importWindow = openImport(write("p.csv", "id,item\n3,cup\n"));
    QTRY_VERIFY(button(importWindow, "startButton")->isEnabled());
    click(button(importWindow, "recipeButton"));
    files = importWindow->findChild<QFileDialog *>("recipeDialog");
    QVERIFY(files != nullptr);
    nameFile(files, path);
    QTRY_VERIFY(find<QLabel>(importWindow, "offerLabel")->text().contains("With the recipe o.json."));
    QTableView *columns = toColumns(importWindow);
    QTRY_COMPARE(cell(columns, 1, 1), "thing");
}

void ImportPanelsTest::anotherFileForgetsStepsAndDesign()
{
    const QString other = write("p.csv", "id,item\n2,mug\n");
    ImportWindow *importWindow = openImport(write("o.csv", "id,item\n1,cup\n"));
    QTableView *columns = toColumns(importWindow);
    columns->setFocus();
    columns->setCurrentIndex(columns->model()->index(0, 1));
    click(button(importWindow, "stepsButton"));
    auto *dialog = find<QDialog>(importWindow, "stepsDialog");
    QTest::keyClick(find<QCheckBox>(dialog, "uniqueCheckBox"), Qt::Key_Space);
    click(button(dialog, "stepsOkButton"));
    QTRY_COMPARE(cell(columns, 1, 6), "no value twice");
    auto *edit = find<QComboBox>(importWindow, "fileEdit");
    edit->setFocus();
    edit->lineEdit()->selectAll();
    QTest::keyClicks(edit, other);
    QTRY_VERIFY(find<QLabel>(importWindow, "planLabel")->text().contains("p.csv"));
    QTRY_COMPARE(cell(columns, 1, 6), "");
}

QTEST_MAIN(ImportPanelsTest)
#include "ImportPanelsTest.moc"
