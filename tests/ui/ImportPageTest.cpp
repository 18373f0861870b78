#include "ui/WindowFixture.h"
#include "ui/importing/ValuesWatch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace tranche;

/// The one page of an import: what it says of the file before anything is in, and that what a person has chosen stays.
class ImportPageTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyPageOffersFiles();
    void valuesAreShownBeforeAndAfter();
    void whatDoesNotFitIsMarked();
    void rowsThatCannotBeReadAreTold();
    void aGuessThatDoesNotFitAllIsTold();
    void columnsAreAsWideAsThereIsRoom();
    void theDatabaseFollowsTheFile();
    void aTypeThatFitsNothingIsMarked();
    void whyAFileIsReadAsItIs();
    void rowsOfTheTableAreCounted();
    void columnsAreFoundByTheirNames();
    void escapeAsksOnceSomethingIsChosen();
    void choicesOutliveOtherChoices();
    void whatIsNoDatabaseIsNotMade();
    void whatHoldsNoTableIsRefused();
    void theFileIsReadAgainOnlyForOtherValues();
    void aCheckIsRepairedWhereItIsShown();
    void theNextFile();
    void theResultFollowsItsRepair();

private:
    static QString text(const QTableView *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    static bool isMarked(const QTableView *table, int row, int column)
    {
        return table->model()->index(row, column).data(Qt::BackgroundRole).isValid();
    }
    void choose(QWidget *importWindow, const QString &mode)
    {
        auto *combo = find<QComboBox>(importWindow, "modeCombo");
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < combo->count() && combo->currentText() != mode; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentText(), mode);
    }
};

void ImportPageTest::anEmptyPageOffersFiles()
{
    const QString file = write("orders.csv", ordersCsv(10));
    write("sample.csv", "a,b\n1,2\n");
    importFile(file);
    QTRY_COMPARE(importState(), "done");
    click(find<QToolButton>(m_window.get(), "importButton"));
    auto *importWindow = m_window->findChildren<ImportWindow *>().back();
    auto *empty = find<QLabel>(importWindow, "noFileLabel");
    QVERIFY(empty->isVisible());
    QTRY_VERIFY2(empty->text().contains("orders.csv"), qPrintable(empty->text()));
    QVERIFY(!find<QLineEdit>(importWindow, "databaseEdit")->isVisible());
    QVERIFY(!button(importWindow, "startButton")->isEnabled());
    QVERIFY(find<QComboBox>(importWindow, "fileEdit")->lineEdit()->hasFocus());
    screenshot(importWindow, "import-empty");
    Q_EMIT empty->linkActivated("0");
    auto *preview = find<QTableView>(importWindow, "previewTable");
    QTRY_VERIFY(preview->isVisible() && preview->model()->rowCount() == 10);
    QVERIFY(!empty->isVisible());
}

void ImportPageTest::valuesAreShownBeforeAndAfter()
{
    ImportWindow *importWindow = openImport(
        write("o.csv", "id;day;sum;note\n1;06.03.2026;3.598,75;x\n2;31.03.2026;12,40;\n3;01.04.2026;n/a;y\n"));
    auto *preview = find<QTableView>(importWindow, "previewTable");
    QTRY_COMPARE(text(preview, 0, 1), "06.03.2026 → 2026-03-06");
    QCOMPARE(text(preview, 0, 2), "3.598,75 → 3598.75");
    QCOMPARE(text(preview, 2, 2), "n/a → NULL");
    QCOMPARE(text(preview, 0, 0), "1");
    QCOMPARE(text(preview, 1, 3), "");
    screenshot(importWindow, "import-before-after");
    auto *head = find<QTableView>(importWindow, "columnTable");
    head->setFocus();
    head->setCurrentIndex(head->model()->index(0, 2));
    QTest::keyClick(head, Qt::Key_Space); // left out: as it stands
    QTRY_COMPARE(text(preview, 0, 2), "3.598,75");
    QVERIFY(preview->model()->index(0, 2).data(Qt::ForegroundRole).isValid());
}

void ImportPageTest::whatDoesNotFitIsMarked()
{
    execute("CREATE TABLE o(id INTEGER, quantity INTEGER)");
    ImportWindow *importWindow = openImport(write("o.csv", "id,quantity\n1,2\n2,twelve\n3,4\n"));
    chooseDatabase(importWindow);
    auto *preview = find<QTableView>(importWindow, "previewTable");
    QTRY_COMPARE(text(preview, 1, 1), "▲ twelve");
    QVERIFY(isMarked(preview, 1, 1));
    QVERIFY(!isMarked(preview, 0, 1));
    QVERIFY(preview->model()->index(1, 1).data(Qt::ToolTipRole).toString().contains("integer"));
    QCOMPARE(preview->model()->index(1, 1).data(Qt::AccessibleTextRole).toString().left(32),
        "line 3, quantity: ▲ twelve, wron");
    auto *misfits = find<QLabel>(importWindow, "misfitsLabel");
    QTRY_VERIFY(misfits->isVisible());
    screenshot(importWindow, "import-misfits");
    Q_EMIT misfits->linkActivated("misfits");
    QCOMPARE(find<QTableView>(importWindow, "columnTable")->currentIndex().column(), 1);
}

/// No value of theirs is one of a column.
void ImportPageTest::rowsThatCannotBeReadAreTold()
{
    ImportWindow *importWindow = openImport(write("o.csv", "id,name\n1,a\n2,b,c\n3,d\n4,e,f\n"));
    auto *misfits = find<QLabel>(importWindow, "misfitsLabel");
    QTRY_VERIFY2(misfits->text().contains(">2 whole rows won't fit<"), qPrintable(misfits->text()));
    Q_EMIT misfits->linkActivated("misfits");
    QCOMPARE(find<QTableView>(importWindow, "previewTable")->currentIndex().row(), 1);
    importWindow->close();
    execute("CREATE TABLE o(id INTEGER, name TEXT)");
    importWindow = openImport(write("o.csv", "id,name\nx,a\n2,b,c\n3,d\n"));
    chooseDatabase(importWindow);
    misfits = find<QLabel>(importWindow, "misfitsLabel");
    QTRY_VERIFY2(misfits->text().contains(">1 value won't fit · 1 whole row won't fit<"), qPrintable(misfits->text()));
}

void ImportPageTest::aGuessThatDoesNotFitAllIsTold()
{
    QByteArray csv = "id,day\n";
    for (int i = 0; i < 3000; ++i)
        csv += QByteArray::number(i) + (i == 2000 ? ",soon\n" : ",2026-03-01\n");
    ImportWindow *importWindow = openImport(write("o.csv", csv));
    auto *head = find<QTableView>(importWindow, "columnTable");
    auto *note = find<QLabel>(importWindow, "columnNoteLabel");
    QTRY_COMPARE(text(head, 7, 1), "▲ 1 won't fit");
    QVERIFY(!note->text().contains("DATE is a guess"));
    Q_EMIT find<QLabel>(importWindow, "misfitsLabel")->linkActivated("misfits");
    QVERIFY2(note->text().contains("DATE is a guess"), qPrintable(note->text()));
    QTest::keyClick(head, Qt::Key_F2);
    auto *combo = head->viewport()->findChild<QComboBox *>("typeCombo");
    QVERIFY(combo != nullptr);
    combo->lineEdit()->selectAll();
    QTest::keyClicks(combo, "DATE");
    QTest::keyClick(combo, Qt::Key_Return); // it is chosen
    QTRY_VERIFY2(!note->text().contains("DATE is a guess"), qPrintable(note->text()));
}

/// What stands of a column above its rows can be read, and a width that a person gave a column stays.
void ImportPageTest::columnsAreAsWideAsThereIsRoom()
{
    QByteArray csv = "id,a,b\n";
    for (int i = 0; i < 1000; ++i)
        csv += QByteArray::number(i) + "," + (i % 7 == 0 ? "" : QByteArray::number(i)) + ",x\n";
    ImportWindow *importWindow = openImport(write("o.csv", csv));
    auto *head = find<QTableView>(importWindow, "columnTable");
    auto *preview = find<QTableView>(importWindow, "previewTable");
    QTRY_VERIFY(head->model()->rowCount() > 0 && text(head, 7, 1).contains("empty"));
    const int needed = head->fontMetrics().horizontalAdvance(text(head, 7, 1));
    QVERIFY(needed > 90);
    QTRY_VERIFY2(head->columnWidth(1) > needed, qPrintable(QString::number(head->columnWidth(1))));
    QCOMPARE(preview->columnWidth(1), head->columnWidth(1));
    head->setColumnWidth(1, 50);
    click(button(importWindow, "noneButton"));
    click(button(importWindow, "allButton"));
    QTRY_VERIFY(text(head, 7, 1).contains("empty"));
    QCOMPARE(head->columnWidth(1), 50);
}

/// Each file has one of its own suggested, as long as a person names none.
void ImportPageTest::theDatabaseFollowsTheFile()
{
    const QString first = write("o", "id,name\n1,a\n"); // whose name is the beginning of the other's, as it is typed
    write("orders.csv", "id,name\n1,a\n");
    ImportWindow *importWindow = openImport(first);
    auto *database = find<QLineEdit>(importWindow, "databaseEdit");
    QTRY_COMPARE(QFileInfo(database->text()).fileName(), "o.db");
    auto *file = find<QComboBox>(importWindow, "fileEdit")->lineEdit();
    QTest::keyClick(file, Qt::Key_End);
    QTest::keyClicks(file, "rders.csv");
    QTRY_COMPARE(QFileInfo(database->text()).fileName(), "orders.db");
    chooseDatabase(importWindow);
    file->selectAll();
    QTest::keyClicks(file, first);
    QTRY_COMPARE(find<QComboBox>(importWindow, "tableCombo")->currentText(), "o");
    QCOMPARE(database->text(), databasePath()); // which was chosen
}

void ImportPageTest::aTypeThatFitsNothingIsMarked()
{
    ImportWindow *importWindow = openImport(write("o.csv", "id,name\n1,Weber\n2,May\n"));
    auto *head = find<QTableView>(importWindow, "columnTable");
    QTRY_COMPARE(head->model()->columnCount(), 2);
    head->setFocus();
    head->setCurrentIndex(head->model()->index(2, 1));
    QTest::keyClick(head, Qt::Key_F2);
    QComboBox *combo = head->viewport()->findChild<QComboBox *>("typeCombo");
    QVERIFY(combo != nullptr);
    combo->lineEdit()->selectAll();
    QTest::keyClicks(combo, "DATE");
    QTest::keyClick(combo, Qt::Key_Return);
    auto *preview = find<QTableView>(importWindow, "previewTable");
    QTRY_VERIFY(isMarked(preview, 0, 1) && isMarked(preview, 1, 1));
    QTRY_VERIFY(find<QLabel>(importWindow, "misfitsLabel")->isVisible());
}

void ImportPageTest::whyAFileIsReadAsItIs()
{
    ImportWindow *importWindow = openImport(write("o.csv", "Report of May;;\n\nid;name;sum\n1;Weber;2\n2;May;3\n"));
    auto *found = find<QLabel>(importWindow, "foundLabel");
    QTRY_VERIFY2(found->text().startsWith("Semicolon, UTF-8, 1 header line, 3 columns, "), qPrintable(found->text()));
    QVERIFY(found->text().contains("2 lines above the table left out"));
    auto *why = find<QLabel>(importWindow, "whyLabel");
    QVERIFY(!why->isVisible());
    Q_EMIT found->linkActivated("why");
    QVERIFY(why->isVisible());
    QVERIFY2(why->text().contains("separator: "), qPrintable(why->text()));
    screenshot(importWindow, "import-why");
}

void ImportPageTest::rowsOfTheTableAreCounted()
{
    execute("CREATE TABLE o(id INTEGER PRIMARY KEY, name TEXT)");
    execute("INSERT INTO o VALUES(1,'a'),(2,'b'),(3,'c')");
    ImportWindow *importWindow = openImport(write("o.csv", "id,name\n1,x\n"));
    chooseDatabase(importWindow);
    auto *state = find<QLabel>(importWindow, "stateLabel");
    QTRY_COMPARE(state->text(), "exists, 3 rows · 2 of 2 columns");
    choose(importWindow, "upsert");
    QTRY_COMPARE(state->text(), "exists, 3 rows · by id · 2 of 2 columns");
}

void ImportPageTest::columnsAreFoundByTheirNames()
{
    ImportWindow *importWindow = openImport(write("o.csv", "id,first name,last name,city\n1,a,b,c\n"));
    auto *head = find<QTableView>(importWindow, "columnTable");
    QTRY_COMPARE(head->model()->columnCount(), 4);
    auto *search = find<QLineEdit>(importWindow, "columnSearchEdit");
    QTest::keyClicks(search, "NAME");
    for (const auto &[column, hidden] :
        { std::pair(0, true), std::pair(1, false), std::pair(2, false), std::pair(3, true) }) {
        QCOMPARE(head->isColumnHidden(column), hidden);
        QCOMPARE(find<QTableView>(importWindow, "previewTable")->isColumnHidden(column), hidden);
    }
    search->selectAll();
    QTest::keyClick(search, Qt::Key_Delete);
    QVERIFY(!head->isColumnHidden(0) && !head->isColumnHidden(3));
}

void ImportPageTest::escapeAsksOnceSomethingIsChosen()
{
    const QString file = write("o.csv", "id,name\n1,x\n");
    ImportWindow *importWindow = openImport(file);
    QVERIFY(!importWindow->isModal());
    QTRY_VERIFY(find<QLineEdit>(importWindow, "databaseEdit")->isVisible());
    QTest::keyClick(importWindow, Qt::Key_Escape); // nothing was chosen
    QTRY_VERIFY(m_window->findChildren<ImportWindow *>().isEmpty());

    importWindow = openImport(file);
    auto *table = find<QComboBox>(importWindow, "tableCombo");
    QTRY_VERIFY(table->isVisible());
    QTest::keyClicks(table->lineEdit(), "2");
    for (const bool agrees : { false, true }) {
        QTest::keyClick(importWindow, Qt::Key_Escape);
        auto *box = importWindow->findChild<QMessageBox *>("loseChoicesDialog");
        QVERIFY(box != nullptr);
        if (agrees)
            click(button(box, "loseChoicesButton"));
        else
            QTest::keyClick(box, Qt::Key_Return); // which is Cancel
        QTRY_COMPARE(m_window->findChildren<ImportWindow *>().isEmpty(), agrees);
        QTRY_VERIFY(agrees || importWindow->findChild<QMessageBox *>("loseChoicesDialog") == nullptr);
    }
}

void ImportPageTest::choicesOutliveOtherChoices()
{
    ImportWindow *importWindow = openImport(write("o.csv", "id,name\n1,x\n"));
    chooseDatabase(importWindow);
    open(importWindow, "designButton");
    auto *keys = find<QListWidget>(importWindow, "keyList");
    const auto ticked = [keys] {
        QStringList names;
        for (int i = 0; i < keys->count(); ++i) {
            if (keys->item(i)->checkState() == Qt::Checked)
                names.append(keys->item(i)->text());
        }
        return names.join(',');
    };
    const auto tick = [&](const QString &name) {
        keys->setFocus();
        keys->setCurrentItem(keys->findItems(name, Qt::MatchExactly).front());
        QTest::keyClick(keys, Qt::Key_Space);
    };
    QTRY_VERIFY(keys->isVisible());
    tick("id");
    QTRY_COMPARE(ticked(), "id");
    // SQL of one's own, and the form again.
    auto *own = find<QCheckBox>(importWindow, "ownSqlCheckBox");
    QTest::keyClick(own, Qt::Key_Space);
    QTRY_VERIFY(!find<QPlainTextEdit>(importWindow, "sqlEdit")->isReadOnly());
    QTest::keyClick(own, Qt::Key_Space);
    QTRY_COMPARE(ticked(), "id");
    // A mode with a key, one without, and the first again.
    choose(importWindow, "upsert");
    QTRY_COMPARE(ticked(), "id"); // the key that the table will have
    tick("name");
    tick("id");
    QTRY_COMPARE(ticked(), "name");
    choose(importWindow, "create or append");
    QTRY_COMPARE(ticked(), "id");
    choose(importWindow, "upsert");
    QTRY_COMPARE(ticked(), "name");
    choose(importWindow, "create or append");
    // All as text, and not.
    auto *head = find<QTableView>(importWindow, "columnTable");
    head->setFocus();
    head->setCurrentIndex(head->model()->index(2, 0));
    QTest::keyClick(head, Qt::Key_F2);
    auto *combo = head->viewport()->findChild<QComboBox *>("typeCombo");
    QVERIFY(combo != nullptr);
    combo->lineEdit()->selectAll();
    QTest::keyClicks(combo, "REAL");
    QTest::keyClick(combo, Qt::Key_Return);
    QTRY_COMPARE(text(head, 2, 0), "REAL");
    auto *asText = find<QCheckBox>(importWindow, "typesAsTextCheckBox");
    QTest::keyClick(asText, Qt::Key_Space);
    QTRY_COMPARE(text(head, 2, 0), "TEXT");
    QTest::keyClick(asText, Qt::Key_Space);
    QTRY_COMPARE(text(head, 2, 0), "REAL");
}

void ImportPageTest::whatIsNoDatabaseIsNotMade()
{
    ImportWindow *importWindow = openImport(write("o.csv", "id,name\n1,x\n"));
    auto *database = find<QLineEdit>(importWindow, "databaseEdit");
    QTRY_VERIFY(database->isVisible());
    open(importWindow, "designButton");
    database->selectAll();
    QTest::keyClicks(database, write("picture.png", QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(5000, 'x')));
    auto *reason = find<QLabel>(importWindow, "reasonLabel");
    QTRY_VERIFY2(reason->text().contains("is not a SQLite database"), qPrintable(reason->text()));
    QVERIFY(!find<QLabel>(importWindow, "existsLabel")->text().contains("made"));
    QVERIFY(!find<QLabel>(importWindow, "planLabel")->isVisible());
    QCOMPARE(find<QLabel>(importWindow, "stateLabel")->text(), "");
    QVERIFY(!button(importWindow, "startButton")->isEnabled());
}

void ImportPageTest::whatHoldsNoTableIsRefused()
{
    ImportWindow *importWindow
        = openImport(write("picture.png", QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(5000, '\0')));
    auto *reason = find<QLabel>(importWindow, "reasonLabel");
    QTRY_VERIFY2(reason->text().contains("picture.png") && !reason->text().isEmpty(), qPrintable(reason->text()));
    QVERIFY(!find<QTableView>(importWindow, "previewTable")->isVisible());
    QVERIFY(!button(importWindow, "startButton")->isEnabled());
}

void ImportPageTest::theFileIsReadAgainOnlyForOtherValues()
{
    ImportWindow *importWindow = openImport(write("o.csv", ordersCsv(2000)));
    chooseDatabase(importWindow);
    auto *start = button(importWindow, "startButton");
    QTRY_COMPARE(start->text(), "&Import 2,000 Rows");
    auto *values = importWindow->findChild<ValuesWatch *>();
    QSignalSpy profiled(values, &ValuesWatch::profiled);
    auto *table = find<QComboBox>(importWindow, "tableCombo");
    QTest::keyClicks(table->lineEdit(), "2");
    QTRY_COMPARE(find<QLabel>(importWindow, "stateLabel")->text(), "new database · 3 of 3 columns");
    choose(importWindow, "create");
    QTRY_VERIFY(start->isEnabled());
    QSignalSpy sampled(values, &ValuesWatch::sampled);
    auto *head = find<QTableView>(importWindow, "columnTable");
    head->setFocus();
    head->setCurrentIndex(head->model()->index(0, 1));
    QVERIFY(profiled.isEmpty()); // neither table nor mode changes a value
    QTest::keyClick(head, Qt::Key_Space);
    QTRY_VERIFY(!sampled.isEmpty() && !profiled.isEmpty()); // a column less does
    QTRY_VERIFY(values->profile().isWhole);
}

void ImportPageTest::aCheckIsRepairedWhereItIsShown()
{
    ImportWindow *importWindow = openImport(write("o.csv", ordersCsv(300, { { 150, "twelve" } })));
    chooseDatabase(importWindow);
    click(button(importWindow, "validateButton"));
    QTRY_VERIFY(importWindow->findChild<QTableView *>("badRowTable") != nullptr);
    auto *rows = find<QTableView>(importWindow, "badRowTable");
    QTRY_VERIFY(rows->isVisible() && rows->model()->rowCount() == 1);
    QTRY_COMPARE(text(rows, 0, 2), "twelve");
    QVERIFY(!button(importWindow, "letGoodRowsInButton")->isVisible()); // nothing goes in
    screenshot(importWindow, "import-checked");
    click(button(importWindow, "backButton"));
    QTRY_COMPARE(button(importWindow, "startButton")->text(), "&Import 300 Rows");
    QVERIFY(find<QTableView>(importWindow, "previewTable")->isVisible());
}

void ImportPageTest::theNextFile()
{
    ImportWindow *importWindow = openImport(write("o.csv", "id,name\n1,x\n"));
    chooseDatabase(importWindow);
    click(button(importWindow, "startButton"));
    QTRY_VERIFY(find<QLabel>(importWindow, "resultLabel")->text().contains("1 row is in"));
    QVERIFY(!find<QComboBox>(importWindow, "fileEdit")->isVisible());
    click(button(importWindow, "showImportedButton"));
    QTRY_VERIFY(m_window->findChild<QDialog *>("ImportedRowsWindow") != nullptr);
    auto *rows = find<QTableView>(m_window->findChild<QDialog *>("ImportedRowsWindow"), "importedRowsView");
    QTRY_COMPARE(rows->model()->rowCount(), 1);
    click(button(importWindow, "nextFileButton"));
    QTRY_COMPARE(m_window->findChildren<ImportWindow *>().size(), 1);
    importWindow = m_window->findChildren<ImportWindow *>().front();
    QVERIFY(find<QLabel>(importWindow, "noFileLabel")->isVisible());
}

/// What stands above the repair is never older than it.
void ImportPageTest::theResultFollowsItsRepair()
{
    execute("CREATE TABLE o(id INTEGER, quantity INTEGER)");
    ImportWindow *importWindow = openImport(write("o.csv", "id,quantity\n1,2\n2,twelve\n3,4\n"));
    chooseDatabase(importWindow);
    click(button(importWindow, "startButton"));
    auto *result = find<QLabel>(importWindow, "resultLabel");
    QTRY_VERIFY2(result->text().contains("3 rows in 1 of 1 chunks failed"), qPrintable(result->text()));
    QVERIFY(!button(importWindow, "showImportedButton")->isVisible()); // there are none yet
    QTRY_VERIFY(importWindow->findChild<QPushButton *>("letGoodRowsInButton") != nullptr);
    QTRY_VERIFY(button(importWindow, "letGoodRowsInButton")->isVisible());
    QTRY_VERIFY(button(importWindow, "letGoodRowsInButton")->isEnabled());
    click(button(importWindow, "letGoodRowsInButton"));
    QTRY_VERIFY2(result->text().contains("2 rows are in"), qPrintable(result->text()));
    QTRY_VERIFY(button(importWindow, "showImportedButton")->isVisible());
    QCOMPARE(query("SELECT id FROM o"), "1 3");
}

QTEST_MAIN(ImportPageTest)
#include "ImportPageTest.moc"
