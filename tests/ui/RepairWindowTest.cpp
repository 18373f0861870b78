#include "store/ImportList.h"
#include "ui/WindowFixture.h"

#include "service/Repair.h"
#include "target/sqlite/SqliteDatabase.h"
#include "ui/chunks/ChunkRowModel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QStatusBar>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTableWidget>
#include <QTextBlock>

using namespace tranche;

/// From a failing import to `done`, as a person goes: keys, clicks, and what is then to be seen.
class RepairWindowTest : public WindowFixture
{
    Q_OBJECT
public:
    Q_INVOKABLE void openedElsewhere(const QUrl &url) { m_openedUrl = url; }

private Q_SLOTS:
    void aWrongNumberIsTypedOver();
    void aClashIsSeenBeforeTheImport();
    void aMissingParentIsAdded();
    void aStrayQuoteIsMendedAsText();
    void datesOfAColumnAreReadAsWritten();
    void aGroupIsSetToNull();
    void findAndReplace();
    void fillDownPasteAndUndo();
    void rowsAreLeftOut();
    void aChunkIsSkippedWithANote();
    void changesThatAreLostAreTold();
    void badRowsComeBackAsOneFile();
    void aFileSavedElsewhereIsOffered();
    void pressedInTwoWindowsItGoesInOnce();
    void aSpreadsheetIsMended();
    void rowsThatWereRejectedAloneAreToldSo();
    void aWideChunkOpensWithBoundedWork();
    void aNullThatTheFileCannotSayIsRefused();

private:
    void makeTable(const QString &sql);
    QWidget *openFailedChunk();
    QTableView *rowsOf(QWidget *window) { return find<QTableView>(window, "chunkRowTable"); }
    void typeInto(QWidget *window, int row, int column, const QString &text);
    QString errorsTab(QWidget *window) { return find<QTabWidget>(window, "sideTabs")->tabText(0); }
    void importChunk(QWidget *window);
    QWidget *openRemedy(const char *button);
    void applyRemedy(QWidget *dialog, const QString &expectedEffect);

    QUrl m_openedUrl;
};

void RepairWindowTest::makeTable(const QString &sql)
{
    SqliteDatabase database(databasePath(), SqliteDatabase::Access::CreateWrite);
    database.execute(sql);
}

QWidget *RepairWindowTest::openFailedChunk()
{
    auto *action = find<QAction>(m_window.get(), "openChunkAction");
    const auto opened = [&] { return action->isEnabled(); };
    if (!QTest::qWaitFor(opened))
        qFatal("no chunk is failed");
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window is not active");
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
    if (!QTest::qWaitFor([&] { return chunkWindow() != nullptr; }))
        qFatal("no chunk window opened");
    QWidget *window = chunkWindow();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window)
        || !QTest::qWaitFor([&] { return rowsOf(window)->model()->rowCount() > 0; }))
        qFatal("the chunk window shows nothing");
    return window;
}

/// Double-clicks a cell and types over what it holds.
void RepairWindowTest::typeInto(QWidget *window, int row, int column, const QString &text)
{
    QTableView *table = rowsOf(window);
    const QModelIndex cell = table->model()->index(row, column);
    table->scrollTo(cell);
    const QPoint at = table->visualRect(cell).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
    auto *editor = table->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(table->model()->index(row, column).data(Qt::EditRole).toString(), text);
}

void RepairWindowTest::importChunk(QWidget *window)
{
    auto *import = button(window, "importChunkButton");
    QTRY_VERIFY(import->isEnabled());
    click(import);
    QTRY_VERIFY(find<QLabel>(window, "chunkResultLabel")->isVisible());
}

void RepairWindowTest::aWrongNumberIsTypedOver()
{
    importFile(write("orders.csv", ordersCsv(1000, { { 443, "twelve" }, { 448, "ninety" }, { 850, "x" } })));
    QTRY_COMPARE(importState(), "partial");
    QWidget *window = openFailedChunk();
    QTableView *rows = rowsOf(window);
    QCOMPARE(rows->currentIndex(), rows->model()->index(42, 2)); // the first error is where one begins
    QCOMPARE(errorsTab(window), "Errors (2)");
    typeInto(window, 42, 2, "12");
    QTRY_COMPARE(errorsTab(window), "Errors (1)"); // checked while one types
    QVERIFY(rows->model()->index(42, 2).data(Qt::ToolTipRole).toString().contains("It was “twelve”."));
    QTest::keyClick(window, Qt::Key_F8);
    QCOMPARE(rows->currentIndex(), rows->model()->index(47, 2));
    typeInto(window, 47, 2, "many");
    QTRY_VERIFY(rows->model()->index(47, 2).data(Qt::ToolTipRole).toString().contains("“many” is not an integer"));
    screenshot(window, "repair-editing");
    typeInto(window, 47, 2, "48");
    QTRY_COMPARE(errorsTab(window), "Errors");
    QCOMPARE(button(window, "importChunkButton")->text(), "&Import These 100 Rows");
    importChunk(window);

    // The result stands in the same window, and the next failed chunk follows.
    auto *result = find<QLabel>(window, "chunkResultLabel");
    QVERIFY2(result->text().contains("orders-0005.csv: 100 rows are in."), qPrintable(result->text()));
    QTRY_VERIFY(window->windowTitle().contains("orders-0009.csv"));
    QTRY_COMPARE(rows->currentIndex(), rows->model()->index(49, 2));
    screenshot(window, "repair-next");
    typeInto(window, 49, 2, "5");
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(importState(), "done");
    QTRY_VERIFY(result->text().contains("No chunk of the import is failed any more."));
    QCOMPARE(query("SELECT count(*) FROM orders"), "1000");
    QCOMPARE(query("SELECT quantity FROM orders WHERE id IN (443, 448, 850)"), "12 48 5");

    // What was tried and changed is kept.
    find<QTabWidget>(window, "sideTabs")->setCurrentIndex(1);
    auto *history = find<QTextEdit>(window, "historyView");
    QTRY_VERIFY(history->toPlainText().contains("Attempt 2"));
    QVERIFY2(history->toPlainText().contains("line 851, quantity: “x” → “5”"), qPrintable(history->toPlainText()));
    screenshot(window, "repair-done");
}

void RepairWindowTest::aClashIsSeenBeforeTheImport()
{
    makeTable("CREATE TABLE orders (id INTEGER PRIMARY KEY, item TEXT, quantity INTEGER)");
    makeTable("INSERT INTO orders VALUES (150, 'there before', 0)");
    importFile(write("orders.csv", ordersCsv(300)));
    QTRY_COMPARE(importState(), "partial");
    QWidget *window = openFailedChunk();
    QCOMPARE(errorsTab(window), "Errors (1)");
    typeInto(window, 49, 0, "120"); // clashes with a row of the chunk itself
    auto *errors = find<QTableView>(window, "chunkErrorTable");
    QTRY_COMPARE(errors->model()->index(0, 2).data().toString(), "120");
    typeInto(window, 49, 0, "1500");
    QTRY_COMPARE(errorsTab(window), "Errors");
    QCOMPARE(query("SELECT count(*) FROM orders"), "201"); // checking leaves nothing behind
    importChunk(window);
    QTRY_COMPARE(importState(), "done");
    QCOMPARE(query("SELECT count(*) FROM orders"), "301");
    QCOMPARE(query("SELECT item FROM orders WHERE id IN (150, 1500)"), "there before item 150");
}

QWidget *RepairWindowTest::openRemedy(const char *name)
{
    auto *groups = find<QTableView>(m_window.get(), "errorGroupTable");
    find<QTabWidget>(m_window.get(), "tabs")->setCurrentWidget(find<QWidget>(m_window.get(), "errorsTab"));
    if (!QTest::qWaitFor([&] { return groups->model()->rowCount() > 0 && button(m_window.get(), name)->isEnabled(); }))
        qFatal("there is no group of errors");
    click(button(m_window.get(), name));
    return find<QDialog>(m_window.get(), "remedyDialog");
}

void RepairWindowTest::applyRemedy(QWidget *dialog, const QString &expectedEffect)
{
    auto *effect = find<QLabel>(dialog, "remedyEffectLabel");
    QTRY_COMPARE(effect->text(), expectedEffect);
    auto *apply = button(dialog, "applyRemedyButton");
    QTRY_VERIFY(apply->isEnabled());
    click(apply);
    QTRY_COMPARE(importState(), "done");
}

void RepairWindowTest::aMissingParentIsAdded()
{
    makeTable("CREATE TABLE items (name TEXT PRIMARY KEY)");
    makeTable("INSERT INTO items WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 299) "
              "SELECT 'item ' || i FROM n");
    makeTable("CREATE TABLE orders (id INTEGER, item TEXT REFERENCES items, quantity INTEGER)");
    importFile(write("orders.csv", ordersCsv(300)));
    QTRY_COMPARE(importState(), "partial");
    QWidget *dialog = openRemedy("moreRemediesButton");
    click(find<QRadioButton>(dialog, "addReferenceRadio"));
    screenshot(dialog, "remedy");
    applyRemedy(dialog, "Rows that change: 1, in 1 chunk. Chunks that are then without a known error: 1.");
    QCOMPARE(query("SELECT count(*) FROM items WHERE name = 'item 300'"), "1");
    QCOMPARE(query("SELECT count(*) FROM orders"), "300");
}

void RepairWindowTest::aStrayQuoteIsMendedAsText()
{
    QByteArray csv = ordersCsv(300);
    csv.replace("\n150,item 150,", "\n150,\"item 150\" large,");
    importFile(write("orders.csv", csv));
    QTRY_COMPARE(importState(), "partial");
    QWidget *window = openFailedChunk();
    auto *text = find<QPlainTextEdit>(window, "chunkTextView");
    QTRY_VERIFY(text->isVisible()); // a row that can't be split is shown as it is
    QTRY_COMPARE(text->textCursor().block().text(), "150,\"item 150\" large,0");
    QCOMPARE(text->textCursor().positionInBlock(), 13); // at the quote that breaks it
    QVERIFY(text->extraSelections().size() >= 2);
    QCOMPARE(find<QLabel>(window, "checkLabel")->text(), "Errors: 1.");
    screenshot(window, "repair-text");
    QTest::keyClick(text, Qt::Key_Delete);
    QTest::keyClick(text, Qt::Key_End);
    QTest::keyClick(text, Qt::Key_Left);
    QTest::keyClick(text, Qt::Key_Left);
    QTest::keyClick(text, '"');
    QCOMPARE(text->textCursor().block().text(), "150,\"item 150 large\",0");
    importChunk(window);
    QTRY_COMPARE(importState(), "done");
    QCOMPARE(query("SELECT item FROM orders WHERE id = 150"), "item 150 large");
    QCOMPARE(query("SELECT count(*) FROM orders"), "300");
}

void RepairWindowTest::datesOfAColumnAreReadAsWritten()
{
    makeTable(
        "CREATE TABLE orders (id INTEGER, day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'))");
    QByteArray csv = "id,day\n";
    for (int i = 1; i <= 300; ++i)
        csv += QByteArray::number(i) + "," + QByteArray::number(i % 28 + 1).rightJustified(2, '0') + ".03.2026\n";
    importFile(write("orders.csv", csv));
    QTRY_COMPARE(importState(), "partial");
    QWidget *dialog = openRemedy("moreRemediesButton");
    click(find<QRadioButton>(dialog, "dateRadio"));
    click(find<QCheckBox>(dialog, "everyValueCheckBox"));
    applyRemedy(dialog, "Rows that change: 300, in 3 chunks. Chunks that are then without a known error: 3.");
    QCOMPARE(query("SELECT day FROM orders WHERE id IN (1, 27)"), "2026-03-02 2026-03-28");
    QCOMPARE(query("SELECT count(*) FROM orders"), "300");
}

void RepairWindowTest::aGroupIsSetToNull()
{
    QHash<int, QByteArray> bad;
    for (int i = 1; i < 1000; i += 50)
        bad.insert(i, i % 100 == 1 ? "gone" : "late");
    execute(
        "CREATE TABLE orders (id INTEGER, item TEXT, quantity INTEGER)"); // so it is a number, whatever is in the file
    importFile(write("orders.csv", ordersCsv(1000, bad)));
    QTRY_COMPARE(importState(), "partial");
    QWidget *dialog = openRemedy("nullRemedyButton");
    m_window->resize(1120, 660);
    screenshot(m_window.get(), "main-errors");
    auto *effect = find<QLabel>(dialog, "remedyEffectLabel");
    QTRY_COMPARE(effect->text(), "Rows that change: 10, in 10 chunks. Chunks that are then without a known error: 0.");
    click(find<QCheckBox>(dialog, "everyValueCheckBox"));
    applyRemedy(dialog, "Rows that change: 20, in 10 chunks. Chunks that are then without a known error: 10.");
    QCOMPARE(query("SELECT count(*) FROM orders WHERE quantity IS NULL"), "20");
    QCOMPARE(query("SELECT count(*) FROM orders"), "1000");
}

void RepairWindowTest::findAndReplace()
{
    importFile(write("orders.csv", ordersCsv(100, { { 10, "12 pcs" }, { 20, "7 pcs" }, { 30, "pcs" } })));
    QTRY_COMPARE(importState(), "partial");
    QWidget *window = openFailedChunk();
    QTest::keyClick(window, Qt::Key_F, Qt::ControlModifier);
    auto *finding = find<QLineEdit>(window, "findEdit");
    QTRY_VERIFY(finding->hasFocus());
    QTest::keyClicks(finding, "^(\\d+) pcs$");
    click(button(window, "findNextButton"));
    QCOMPARE(find<QLabel>(window, "findAnswerLabel")->text(), "Not found"); // it is no expression yet
    click(find<QCheckBox>(window, "regexCheckBox"));
    find<QComboBox>(window, "findColumnCombo")->setCurrentText("quantity");
    click(button(window, "findNextButton"));
    QTRY_COMPARE(rowsOf(window)->currentIndex(), rowsOf(window)->model()->index(19, 2)); // behind the first error
    QTest::keyClicks(find<QLineEdit>(window, "replaceEdit"), "\\1");
    click(button(window, "replaceAllButton"));
    QCOMPARE(find<QLabel>(window, "findAnswerLabel")->text(), "2 replaced");
    QTRY_COMPARE(errorsTab(window), "Errors (1)");
    QTest::keyClick(finding, Qt::Key_Escape);
    QVERIFY(!finding->isVisible());
    QVERIFY(window->isVisible());
    typeInto(window, 29, 2, "1");
    importChunk(window);
    QTRY_COMPARE(importState(), "done");
    QCOMPARE(query("SELECT quantity FROM orders WHERE id IN (10, 20, 30)"), "12 7 1");
}

void RepairWindowTest::fillDownPasteAndUndo()
{
    execute(
        "CREATE TABLE orders (id INTEGER, item TEXT, quantity INTEGER)"); // so it is a number, whatever is in the file
    importFile(write("orders.csv", ordersCsv(100, { { 2, "x" }, { 3, "x" }, { 4, "x" }, { 6, "x" }, { 7, "x" } })));
    QTRY_COMPARE(importState(), "partial");
    QWidget *window = openFailedChunk();
    QTableView *rows = rowsOf(window);
    const auto at
        = [rows](int row, int column) { return rows->visualRect(rows->model()->index(row, column)).center(); };
    rows->setFocus();
    typeInto(window, 1, 2, "8");
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, at(1, 2));
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(3, 2));
    QTest::keyClick(rows, Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(errorsTab(window), "Errors (2)");
    QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(errorsTab(window), "Errors (4)");
    QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(errorsTab(window), "Errors (2)");
    QApplication::clipboard()->setText("60\titem six\t16\n70\titem seven\t17\n");
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, at(5, 0));
    QTest::keyClick(rows, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(errorsTab(window), "Errors");
    importChunk(window);
    QTRY_COMPARE(importState(), "done");
    QCOMPARE(query("SELECT quantity FROM orders WHERE id IN (2, 3, 4)"), "8 8 8");
    QCOMPARE(query("SELECT item || ' ' || quantity FROM orders WHERE id IN (60, 70) AND item NOT LIKE '% 60' "
                   "AND item NOT LIKE '% 70'"),
        "item six 16 item seven 17");
}

void RepairWindowTest::rowsAreLeftOut()
{
    importFile(write("orders.csv", ordersCsv(200, { { 150, "x" }, { 160, "y" } })));
    QTRY_COMPARE(importState(), "partial");
    QWidget *window = openFailedChunk();
    QTest::keyClick(window, Qt::Key_L, Qt::ControlModifier); // only wrong rows
    QTableView *rows = rowsOf(window);
    QVERIFY(rows->isRowHidden(0));
    QVERIFY(!rows->isRowHidden(49));
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualRect(rows->model()->index(49, 2)).center());
    QTest::keyClick(rows, Qt::Key_Minus, Qt::ControlModifier);
    QTRY_COMPARE(errorsTab(window), "Errors (1)");
    QVERIFY(find<QLabel>(window, "checkLabel")->text().contains("Rows left out: 1."));
    QTest::keyClick(window, Qt::Key_F8);
    QTest::keyClick(rows, Qt::Key_Minus, Qt::ControlModifier);
    QTRY_COMPARE(errorsTab(window), "Errors");
    QCOMPARE(button(window, "importChunkButton")->text(), "&Import These 98 Rows");
    importChunk(window);
    QTRY_COMPARE(importState(), "done");
    QCOMPARE(query("SELECT count(*) FROM orders"), "198");
    QTRY_VERIFY(find<QLabel>(m_window.get(), "booksLabel")->text().contains("198 imported + 0 failed + 2 skipped"));
}

void RepairWindowTest::aChunkIsSkippedWithANote()
{
    importFile(write("orders.csv", ordersCsv(300, { { 150, "x" } })));
    QTRY_COMPARE(importState(), "partial");
    QWidget *window = openFailedChunk();
    QTRY_VERIFY(button(window, "skipChunkButton")->isEnabled());
    click(button(window, "skipChunkButton"));
    auto *dialog = find<QInputDialog>(window, "skipDialog");
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), "test rows");
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(importState(), "done");
    QTRY_VERIFY(find<QLabel>(window, "titleLabel")->text().contains("test rows"));
    QVERIFY(!button(window, "importChunkButton")->isEnabled());
    QCOMPARE(query("SELECT count(*) FROM orders"), "200");
}

void RepairWindowTest::changesThatAreLostAreTold()
{
    importFile(write("orders.csv", ordersCsv(300, { { 150, "x" } })));
    QTRY_COMPARE(importState(), "partial");
    QWidget *window = openFailedChunk();
    auto *result = find<QLabel>(window, "chunkResultLabel");
    typeInto(window, 49, 2, "5");
    QVERIFY(!result->isVisible());
    JobStore store(m_folder->filePath("home")); // as another window or the command line does
    skipChunk(store, ImportList(store.database()).ids().constFirst(), 2, "test rows");
    QTRY_VERIFY(result->isVisible());
    QVERIFY2(result->text().startsWith("Your changes were not imported"), qPrintable(result->text()));
    QVERIFY(rowsOf(window)->model()->index(49, 2).data().toString() != "5");
}

void RepairWindowTest::badRowsComeBackAsOneFile()
{
    importFile(write("orders.csv", ordersCsv(1000, { { 150, "x" }, { 450, "y" }, { 460, "z" } })));
    QTRY_COMPARE(importState(), "partial");
    auto *saveAll = find<QAction>(m_window.get(), "saveAllChunksAction");
    QTRY_VERIFY(saveAll->isEnabled());
    saveAll->trigger();
    auto *dialog = find<QDialog>(m_window.get(), "saveChunksDialog");
    screenshot(dialog, "save-chunks");
    click(button(dialog, "saveButton"));
    const QString saved = m_folder->filePath("bad.csv");
    nameFile(find<QFileDialog>(dialog, "saveChunksFileDialog"), saved);
    QTRY_VERIFY(QFile::exists(saved));
    QFile file(saved);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArrayList lines = file.readAll().trimmed().split('\n');
    file.close();
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith("_line,_error,id"));
    lines.removeAt(2); // a row that was deleted is asked about
    write("bad.csv", lines.join('\n').replace(",x", ",15").replace(",z", ",16"));
    find<QAction>(m_window.get(), "importFixedFileAction")->trigger();
    nameFile(find<QFileDialog>(m_window.get(), "fixedFileDialog"), saved);
    QTRY_VERIFY(m_window->findChild<QDialog *>("fixedFileReview") != nullptr);
    auto *review = m_window->findChild<QDialog *>("fixedFileReview");
    auto *skip = find<QRadioButton>(review, "skipDeletedRadio");
    QTRY_VERIFY(skip->isVisible());
    QVERIFY(find<QLabel>(review, "fixedFileLabel")->text().contains("Wrong rows that the file lacks: lines 451."));
    QTest::mouseClick(skip, Qt::LeftButton, {}, QPoint(8, skip->height() / 2)); // where its sign is
    click(button(review, "importFixedButton"));
    QTRY_COMPARE(importState(), "done");
    QCOMPARE(query("SELECT count(*) FROM orders"), "999");
    QCOMPARE(query("SELECT quantity FROM orders WHERE id IN (150, 450, 460)"), "15 16");
}

void RepairWindowTest::aFileSavedElsewhereIsOffered()
{
    QDesktopServices::setUrlHandler("file", this, "openedElsewhere");
    importFile(write("orders.csv", ordersCsv(300, { { 150, "x" } })));
    QTRY_COMPARE(importState(), "partial");
    auto *open = find<QAction>(m_window.get(), "openInProgramAction");
    QTRY_VERIFY(open->isEnabled());
    open->trigger();
    QTRY_VERIFY(m_openedUrl.isValid());
    QDesktopServices::unsetUrlHandler("file");
    // The other program saves by replacing the file, as many do.
    const QString path = m_openedUrl.toLocalFile();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    file.close();
    QFile other(path + ".new");
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(QByteArray(content).replace(",x", ",77"));
    other.close();
    QVERIFY(QFile::remove(path));
    QVERIFY(other.rename(path));
    QTRY_VERIFY(m_window->findChild<QDialog *>("fixedFileReview") != nullptr);
    auto *review = m_window->findChild<QDialog *>("fixedFileReview");
    QTRY_VERIFY(button(review, "importFixedButton")->isEnabled());
    QCOMPARE(find<QTableWidget>(review, "changesTable")->item(0, 3)->text(), "77");
    click(button(review, "importFixedButton"));
    QTRY_COMPARE(importState(), "done");
    QCOMPARE(query("SELECT quantity FROM orders WHERE id = 150"), "77");
}

void RepairWindowTest::pressedInTwoWindowsItGoesInOnce()
{
    importFile(write("orders.csv", ordersCsv(100, { { 50, "x" } })));
    QTRY_COMPARE(importState(), "partial");
    QWidget *window = openFailedChunk();
    MainWindow second(m_folder->filePath("home"), m_folder->filePath("sample.csv"));
    second.show();
    auto *open = find<QAction>(&second, "openChunkAction");
    QTRY_VERIFY(open->isEnabled());
    open->trigger();
    auto *other = second.findChild<QMainWindow *>("ChunkWindow");
    QVERIFY(other != nullptr);
    QTRY_COMPARE(rowsOf(other)->model()->rowCount(), 100);
    typeInto(window, 49, 2, "5");
    typeInto(other, 49, 2, "6");
    for (QWidget *one : { window, static_cast<QWidget *>(other), window }) {
        if (button(one, "importChunkButton")->isEnabled())
            click(button(one, "importChunkButton"));
    }
    QTRY_COMPARE(importState(), "done");
    QTRY_VERIFY(!button(other, "importChunkButton")->isEnabled());
    QCOMPARE(query("SELECT count(*) FROM orders"), "100");
    QCOMPARE(query("SELECT count(*) FROM orders WHERE id = 50 AND quantity IN (5, 6)"), "1");
}

void RepairWindowTest::aSpreadsheetIsMended()
{
    const QString book = m_folder->filePath("orders.xlsx");
    QVERIFY(QFile::copy(QStringLiteral(TRANCHE_TEST_DATA "/orders.xlsx"), book));
    importFile(book);
    QTRY_COMPARE(importState(), "partial");
    QCOMPARE(query("SELECT count(*) || ' from ' || min(id) FROM orders"), "50 from 101");
    QWidget *window = openFailedChunk();
    QTableView *rows = rowsOf(window);
    QCOMPARE(rows->currentIndex(), rows->model()->index(42, 2)); // row 44 of the sheet
    QVERIFY(rows->model()->headerData(42, Qt::Vertical).toString().endsWith("44"));
    QCOMPARE(rows->model()->index(42, 1).data().toString(), "Customer 43, Ltd");
    typeInto(window, 42, 2, "12");
    screenshot(window, "repair-sheet");
    importChunk(window);
    QTRY_COMPARE(importState(), "done");
    QCOMPARE(query("SELECT count(*) FROM orders"), "150");
    QCOMPARE(query("SELECT customer || ', ' || quantity || ', ' || price || ', ' || day FROM orders WHERE id=43"),
        "Customer 43, Ltd, 12, 53.75, 2024-08-17");
}

void RepairWindowTest::rowsThatWereRejectedAloneAreToldSo()
{
    ImportWindow *importWindow = openImport(write("orders.csv", ordersCsv(300, { { 150, "x" } })));
    chooseDatabase(importWindow);
    open(importWindow, "moreButton");
    QTest::keyClick(find<QComboBox>(importWindow, "onErrorCombo"), Qt::Key_Down);
    click(button(importWindow, "startButton"));
    QTRY_VERIFY(find<QLabel>(importWindow, "resultLabel")->text().contains("299 rows are in"));
    click(button(importWindow, "closeButton"));
    QWidget *window = openFailedChunk();
    const QString title = find<QLabel>(window, "titleLabel")->text();
    QVERIFY2(title.contains("99 of its 100 rows are in; those that were set aside are shown here."), qPrintable(title));
    QVERIFY(!title.contains("none"));
    QCOMPARE(button(window, "importChunkButton")->text(), "&Import This Row");
    importChunk(window); // as it is, and so in vain
    const QString result = find<QLabel>(window, "chunkResultLabel")->text();
    QVERIFY2(result.contains("still failed: 1 error. None of these rows went in."), qPrintable(result));
    QCOMPARE(query("SELECT count(*) FROM orders"), "299");
}

namespace {

/// Counts how many cells are measured.
class CountingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        ++measured;
        return QStyledItemDelegate::sizeHint(option, index);
    }
    mutable int measured = 0;
};

} // namespace

void RepairWindowTest::aWideChunkOpensWithBoundedWork()
{
    constexpr int columns = 1500;
    QByteArray csv = "c1";
    for (int column = 2; column <= columns; ++column)
        csv += ",c" + QByteArray::number(column);
    for (int row = 1; row <= 100; ++row) {
        csv += '\n' + QByteArray(row == 50 ? "x" : "1");
        for (int column = 2; column <= columns; ++column)
            csv += ",value " + QByteArray::number(column);
    }
    importFile(write("wide.csv", csv + '\n'));
    QTRY_COMPARE(importState(), "partial");
    QTRY_VERIFY(find<QAction>(m_window.get(), "openChunkAction")->isEnabled());
    find<QAction>(m_window.get(), "openChunkAction")->trigger();
    QTRY_VERIFY(chunkWindow() != nullptr);
    QTableView *table = rowsOf(chunkWindow());
    CountingDelegate counting;
    table->setItemDelegate(&counting);
    auto *model = static_cast<ChunkRowModel *>(table->model());
    QCOMPARE(model->rowCount(), 0);
    QElapsedTimer opening;
    QObject::connect(model, &QAbstractItemModel::modelAboutToBeReset, &counting, [&] { opening.start(); });
    QTRY_COMPARE(model->rowCount(), 100);
    QCOMPARE(model->columnCount(), columns);
    qInfo("shown after %lld ms", opening.elapsed());
    screenshot(chunkWindow(), "repair-wide");
    qInfo("painted after %lld ms", opening.elapsed());
    QVERIFY2(counting.measured <= 100, qPrintable(QString::number(counting.measured)));
    QVERIFY2(model->parsedRows() <= 100, qPrintable(QString::number(model->parsedRows()))); // each once at most
    table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->maximum());
    screenshot(chunkWindow(), "repair-wide-end");
    QVERIFY(model->parsedRows() <= 100);
    typeInto(chunkWindow(), 49, 0, "50");
    QTRY_COMPARE(errorsTab(chunkWindow()), "Errors");
    QVERIFY2(model->parsedRows() <= 400, qPrintable(QString::number(model->parsedRows()))); // once for each change
    const qint64 before = model->parsedRows();
    for (int column = 0; column < columns; ++column)
        QVERIFY(!model->index(49, column).data().toString().isEmpty());
    QVERIFY(model->parsedRows() <= before + 1);
    importChunk(chunkWindow());
    QTRY_COMPARE(importState(), "done");
}

void RepairWindowTest::aNullThatTheFileCannotSayIsRefused()
{
    makeTable("CREATE TABLE codes (code INTEGER)");
    importFile(write("codes.csv", "code\n1\nx\n3\n"));
    QTRY_COMPARE(importState(), "partial");
    QWidget *window = openFailedChunk();
    QTableView *table = rowsOf(window);
    QTRY_VERIFY(table->currentIndex().isValid());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_VERIFY2(find<QStatusBar>(window, "chunkStatusBar")->currentMessage().contains("NULL can't be written"),
        qPrintable(find<QStatusBar>(window, "chunkStatusBar")->currentMessage()));
    QCOMPARE(table->model()->index(1, 0).data().toString(), "x");
}

QTEST_MAIN(RepairWindowTest)
#include "RepairWindowTest.moc"
