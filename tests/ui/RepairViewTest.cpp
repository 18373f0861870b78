#include "ui/WindowFixture.h"

#include "service/Repair.h"
#include "service/plan/Plan.h"
#include "ui/imports/RemedyDialog.h"
#include "ui/repair/BadRowModel.h"
#include "ui/repair/BadRowTable.h"
#include "ui/repair/RepairTree.h"
#include "ui/repair/RepairTreeModel.h"
#include "ui/repair/RepairView.h"
#include "ui/repair/SuggestionText.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

using namespace tranche;

/// The repair of an import as a person does it in the main window: remedies that are suggested, rows that are typed
/// over, good rows that are let in.
class RepairViewTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void cleanInFewClicks();
    void goodRowsAreLetIn();
    void badRowsAreTypedOver();
    void aLineOfTheTreeShowsItsRows();
    void stepsAreUndone();
    void whatFindsNoPlaceIsTold();
    void rowsAreLeftOut();
    void changesStayWithTheirImport();
    void whatIsNotImportedAsChangedIsTold();
    void changesOutlastARun();
    void theChunkOfARowIsOpened();
    void aRowWithTooManyFieldsIsSeenWhole();
    void aCheckIsToldAsOne();
    void closingAsksForWhatWasChanged();
    void theTreeIsAModel();
    void linesSayWhatIsSuggested_data();
    void linesSayWhatIsSuggested();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    qint64 importOf(const QByteArray &csv, const std::function<void(RequestChoices &)> &change = {});
    RepairView *view() { return find<RepairView>(m_window.get(), "RepairView"); }
    RepairTree *tree() { return find<RepairTree>(view(), "repairTree"); }
    BadRowTable *rows() { return find<BadRowTable>(view(), "badRowTable"); }
    QString headline() { return find<QLabel>(view(), "repairHeadlineLabel")->text(); }
    QString message() { return find<QLabel>(view(), "repairMessageLabel")->text(); }
    bool isToRepair() { return find<QWidget>(view(), "repairPage")->isVisible(); }
    QModelIndex lineOf(const QString &text);
    void press(const QModelIndex &line, int button);
    void typeInto(int row, int column, const QString &text);

    int m_clicks = 0;
};

/// Counts what a person presses with the mouse.
bool RepairViewTest::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && object->isWidgetType())
        m_clicks += event->spontaneous() ? 1 : 0;
    return false;
}

qint64 RepairViewTest::importOf(const QByteArray &csv, const std::function<void(RequestChoices &)> &change)
{
    RequestChoices choices;
    choices.file = write(QStringLiteral("orders.csv"), csv);
    choices.target = databasePath();
    choices.table = QStringLiteral("orders");
    choices.nullWords = {}; // n/a is a mistake
    if (change)
        change(choices);
    return runImport(choices);
}

QModelIndex RepairViewTest::lineOf(const QString &text)
{
    const QAbstractItemModel *model = tree()->model();
    for (QModelIndex line = model->index(0, 0); line.isValid(); line = tree()->indexBelow(line)) {
        if (line.data().toString().contains(text))
            return line;
    }
    return {};
}

void RepairViewTest::press(const QModelIndex &line, int button)
{
    QVERIFY(line.isValid());
    tree()->scrollTo(line);
    const QRect rect = tree()->buttonRect(line, button);
    QVERIFY(rect.isValid());
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, rect.center());
}

/// Chooses a cell and types over what it holds.
void RepairViewTest::typeInto(int row, int column, const QString &text)
{
    const QModelIndex cell = rows()->model()->index(row, column);
    rows()->scrollTo(cell);
    QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {}, rows()->visualRect(cell).center());
    QTest::keyClick(rows(), text[0].toLatin1());
    auto *editor = rows()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    QTest::keyClicks(editor, text.mid(1));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(rows()->model()->index(row, column).data(Qt::EditRole).toString(), text);
}

/// 100,000 rows, 214 of them bad.
static QByteArray largeCsv()
{
    QByteArray csv = "id;item;quantity;price;day\n";
    for (int i = 1; i <= 100'000; ++i) {
        QByteArray quantity = QByteArray::number(i % 50);
        QByteArray price = QByteArray::number(i % 900) + ".25";
        QByteArray day = "2026-03-" + QByteArray::number(i % 28 + 1).rightJustified(2, '0');
        if (i > 20'000 && i % 300 == 0 && i <= 20'000 + 300 * 100)
            quantity = i % 7 == 0 ? "twelve" : "n/a";
        else if (i > 20'000 && i % 500 == 7 && i <= 20'000 + 500 * 60)
            price = QByteArray::number(i % 900) + ",40";
        else if (i > 20'000 && i % 700 == 11 && i <= 20'000 + 700 * 54)
            day = QByteArray::number(i % 28 + 1).rightJustified(2, '0') + ".04.2026";
        csv += QByteArray::number(i) + ";item " + QByteArray::number(i) + ';' + quantity + ';' + price + ';' + day
            + '\n';
    }
    return csv;
}

void RepairViewTest::cleanInFewClicks()
{
    constexpr int mostClicks = 7;
    importOf(largeCsv(), [](RequestChoices &choices) {
        choices.map = { { "id", "id", ColumnType::Integer }, { "item", "item", ColumnType::Text },
            { "quantity", "quantity", ColumnType::Integer }, { "price", "price", ColumnType::Real },
            { "day", "day", *columnTypeFromName("DATE") } };
    });
    QElapsedTimer took;
    took.start();
    QTRY_VERIFY(isToRepair());
    QVERIFY2(headline().startsWith("214 errors · "), qPrintable(headline()));
    QVERIFY2(headline().endsWith("good rows wait with them"), qPrintable(headline()));
    QTRY_COMPARE(rows()->model()->rowCount(), 214);
    QTRY_VERIFY(lineOf("twelve").isValid());
    screenshot(m_window.get(), "repair-view");
    m_clicks = 0;
    qApp->installEventFilter(this);
    click(button(view(), "applyAllButton"));
    QTRY_VERIFY2(headline().startsWith("14 errors") || headline().startsWith("15 errors"), qPrintable(headline()));
    press(lineOf("twelve"), 0);
    QTRY_VERIFY(view()->findChild<RemedyDialog *>() != nullptr);
    auto *dialog = view()->findChild<RemedyDialog *>();
    QTest::keyClicks(find<QLineEdit>(dialog, "replacementEdit"), "12");
    QTRY_VERIFY(button(dialog, "applyRemedyButton")->isEnabled());
    QTRY_VERIFY(find<QLabel>(dialog, "remedyEffectLabel")->text().startsWith("Rows that change: 1"));
    click(button(dialog, "applyRemedyButton"));
    QTRY_COMPARE(message(), "✔ All rows are in");
    qApp->removeEventFilter(this);
    qInfo("%d clicks, %.1f s", m_clicks, double(took.elapsed()) / 1000);
    QVERIFY(m_clicks >= 3);
    QVERIFY2(m_clicks <= mostClicks, qPrintable(QString::number(m_clicks)));
    QVERIFY(view()->isVisible()); // what has become of it stays in sight
    screenshot(m_window.get(), "repair-view-done");
    QCOMPARE(query("SELECT count(*) FROM orders"), "100000");
    QCOMPARE(query("SELECT count(*) FROM orders WHERE price LIKE '%.4'"), "60");
    QCOMPARE(query("SELECT count(*) FROM orders WHERE day LIKE '2026-04-%'"), "54");
    QCOMPARE(query("SELECT count(*) FROM orders WHERE quantity IS NULL OR (quantity = 12 AND id % 50 <> 12)"), "100");
}

static const QHash<int, QByteArray> fewBad { { 10, "ten" }, { 20, "twenty" }, { 310, "ten" } };

static void withNumbers(RequestChoices &choices)
{
    choices.map = { { "id", "id", ColumnType::Integer }, { "item", "item", ColumnType::Text },
        { "quantity", "quantity", ColumnType::Integer } };
}

void RepairViewTest::goodRowsAreLetIn()
{
    importOf(ordersCsv(400, fewBad), withNumbers);
    QTRY_COMPARE(headline(), "3 errors · 197 good rows wait with them");
    QVERIFY(!button(view(), "applyAllButton")->isVisible());
    click(button(view(), "letGoodRowsInButton"));
    QTRY_COMPARE(headline(), "3 errors · no good row waits with them");
    QVERIFY(!button(view(), "letGoodRowsInButton")->isVisible());
    QCOMPARE(query("SELECT count(*) FROM orders"), "397");
    QTRY_COMPARE(find<QLabel>(view(), "repairNoteLabel")->text(), "197 rows more are in.");
    QCOMPARE(rows()->model()->rowCount(), 3);
}

void RepairViewTest::badRowsAreTypedOver()
{
    importOf(ordersCsv(400, fewBad), withNumbers);
    QTRY_COMPARE(rows()->model()->rowCount(), 3);
    QTRY_COMPARE(rows()->currentIndex(), rows()->model()->index(0, 2)); // the first error is where one begins
    QCOMPARE(rows()->model()->headerData(2, Qt::Vertical).toString(), "▲ 311");
    QVERIFY(rows()->model()->index(0, 2).data(Qt::ToolTipRole).toString().contains("“ten” is not an integer"));
    auto *import = button(view(), "importRowsButton");
    QVERIFY(!import->isEnabled());
    typeInto(0, 2, "10");
    QTRY_COMPARE(import->text(), "I&mport 1 Row"); // checked while one types
    QTRY_COMPARE(rows()->model()->headerData(0, Qt::Vertical).toString(), "✔ 11");
    typeInto(1, 2, "many");
    auto *check = find<QLabel>(view(), "badRowsCheckLabel");
    QTRY_VERIFY2(check->text().startsWith("1 changed row is still wrong and stays."), qPrintable(check->text()));
    QTest::keyClick(rows(), Qt::Key_F8);
    QTRY_COMPARE(rows()->currentIndex(), rows()->model()->index(2, 2));
    typeInto(2, 2, "31");
    QTRY_COMPARE(import->text(), "I&mport 2 Rows");
    QTRY_VERIFY(import->isEnabled());
    QVERIFY2(check->text().contains("197 good rows of the same chunks go in with them."), qPrintable(check->text()));
    screenshot(m_window.get(), "repair-rows");
    click(import);
    QTRY_COMPARE(headline(), "1 error · no good row waits with it");
    QTRY_COMPARE(rows()->model()->rowCount(), 1);
    QTRY_COMPARE(rows()->model()->index(0, 2).data().toString(), "many"); // as it was changed
    QCOMPARE(query("SELECT count(*) FROM orders"), "399");
    QCOMPARE(query("SELECT quantity FROM orders WHERE id IN (10, 310)"), "10 31");
    typeInto(0, 2, "20");
    QTRY_VERIFY(import->isEnabled());
    click(import);
    QTRY_COMPARE(message(), "✔ All rows are in");
    QCOMPARE(query("SELECT quantity FROM orders WHERE id = 20"), "20");
}

void RepairViewTest::aLineOfTheTreeShowsItsRows()
{
    importOf(ordersCsv(400, fewBad), withNumbers);
    QTRY_COMPARE(rows()->model()->rowCount(), 3);
    const QModelIndex line = lineOf("“ten”");
    QCOMPARE(line.siblingAtColumn(RepairTreeModel::CountColumn).data().toString(), "2");
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(line).center());
    QTRY_COMPARE(rows()->model()->rowCount(), 2);
    QCOMPARE(find<QLabel>(view(), "badRowsLabel")->text(), "2 bad rows with quantity “ten”");
    click(button(view(), "showAllBadRowsButton"));
    QTRY_COMPARE(rows()->model()->rowCount(), 3);
}

void RepairViewTest::stepsAreUndone()
{
    importOf(ordersCsv(400, fewBad), withNumbers);
    QTRY_COMPARE(rows()->model()->rowCount(), 3);
    QTRY_COMPARE(rows()->currentIndex(), rows()->model()->index(0, 2));
    const auto at = [this](int row) { return rows()->visualRect(rows()->model()->index(row, 2)).center(); };
    QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {}, at(0));
    QTest::mouseClick(rows()->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(2));
    QApplication::clipboard()->setText("7");
    QTest::keyClick(rows(), Qt::Key_V, Qt::ControlModifier);
    auto *import = button(view(), "importRowsButton");
    QTRY_COMPARE(import->text(), "I&mport 3 Rows");
    const auto *undo = find<QAction>(rows(), "undoBadRowsAction");
    QCOMPARE(undo->text(), "Undo paste");
    QCOMPARE(undo->toolTip(), "Undo (Ctrl+Z)"); // the key is told whatever the step is
    QTest::keyClick(rows(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(import->text(), "I&mport Changed Rows");
    QCOMPARE(rows()->model()->index(0, 2).data().toString(), "ten");
    QTRY_COMPARE(rows()->model()->headerData(0, Qt::Vertical).toString(), "▲ 11");
    QTest::keyClick(rows(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(import->text(), "I&mport 3 Rows");
    QTest::keyClick(rows(), Qt::Key_Delete); // NULL, and no import is removed from the history
    QTRY_COMPARE(rows()->model()->index(1, 2).data().toString(), "NULL");
    QTRY_VERIFY(import->isEnabled());
    click(import);
    QTRY_COMPARE(message(), "✔ All rows are in");
    QCOMPARE(query("SELECT count(*) FROM orders WHERE quantity IS NULL"), "3");
}

void RepairViewTest::whatFindsNoPlaceIsTold()
{
    QHash<int, QByteArray> bad;
    for (int i = 1; i <= 400; ++i)
        bad.insert(i, "x");
    importOf(ordersCsv(400, bad), withNumbers);
    QTRY_COMPARE(rows()->model()->rowCount(), 400);
    QTRY_COMPARE(rows()->currentIndex(), rows()->model()->index(0, 2));
    auto *note = find<QLabel>(view(), "repairNoteLabel");
    rows()->setFocus();
    QApplication::clipboard()->setText("7\t8\t\n9");
    QTest::keyClick(rows(), Qt::Key_V, Qt::ControlModifier); // behind the last column there is none
    QCOMPARE(rows()->model()->index(1, 2).data().toString(), "9");
    QCOMPARE(note->text(), "Values that found no place and were not pasted: 1.");
    rows()->selectColumn(2);
    QTest::keyClick(rows(), Qt::Key_Delete);
    QCOMPARE(rows()->model()->index(1, 2).data().toString(), "NULL");
    QVERIFY2(
        note->text().startsWith("Chosen cells that are not read yet, and so left out: "), qPrintable(note->text()));
    const QModelIndex middle = rows()->model()->index(150, 2); // on a page that nobody has seen
    rows()->setCurrentIndex(middle);
    QTRY_COMPARE(middle.data().toString(), "x");
    const QModelIndex last = rows()->model()->index(399, 2);
    rows()->setCurrentIndex(last);
    QTRY_VERIFY(last.data().toString() != QStringLiteral("…"));
    QTest::keyClick(rows(), Qt::Key_V, Qt::ControlModifier); // and none below the last row
    QCOMPARE(last.data().toString(), "7");
    QCOMPARE(note->text(), "Values that found no place and were not pasted: 2.");
}

void RepairViewTest::rowsAreLeftOut()
{
    importOf(ordersCsv(400, fewBad), withNumbers);
    QTRY_COMPARE(rows()->model()->rowCount(), 3);
    QTRY_COMPARE(rows()->currentIndex(), rows()->model()->index(0, 2));
    rows()->setFocus();
    QTest::keyClick(rows(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(rows(), Qt::Key_Minus, Qt::ControlModifier);
    auto *import = button(view(), "importRowsButton");
    QTRY_COMPARE(import->text(), "Leave 3 Rows O&ut");
    QTRY_VERIFY(import->isEnabled());
    click(import);
    QTRY_COMPARE(message(), "✔ Nothing is left to repair");
    QVERIFY(find<QLabel>(view(), "repairMessageDetailLabel")->text().contains("3 rows were left out"));
    QCOMPARE(query("SELECT count(*) FROM orders"), "397");
}

void RepairViewTest::changesStayWithTheirImport()
{
    importOf(ordersCsv(100, { { 10, "ten" } }), withNumbers);
    importOf(ordersCsv(100, { { 20, "twenty" } }), withNumbers);
    auto *jobs = find<QTableView>(m_window.get(), "jobTable");
    jobs->selectRow(0);
    QTRY_COMPARE(rows()->model()->index(0, 2).data().toString(), "twenty");
    typeInto(0, 2, "20");
    jobs->selectRow(1);
    QTRY_COMPARE(rows()->model()->index(0, 2).data().toString(), "ten");
    QVERIFY(!button(view(), "importRowsButton")->isEnabled());
    jobs->selectRow(0);
    QTRY_COMPARE(rows()->model()->index(0, 2).data().toString(), "20");
    QTRY_COMPARE(button(view(), "importRowsButton")->text(), "I&mport 1 Row");
}

/// Sets a value of all rows, as another window or the command line does.
static void setEverywhere(const QString &home, qint64 import, const QString &from, const QString &to)
{
    Remedy remedy;
    remedy.action = Remedy::Action::Set;
    remedy.column = QStringLiteral("quantity");
    remedy.value = from;
    remedy.text = to;
    JobStore store(home);
    requestRemedy(store, import, remedy);
}

void RepairViewTest::whatIsNotImportedAsChangedIsTold()
{
    const qint64 import = importOf(ordersCsv(400, fewBad), withNumbers);
    QTRY_COMPARE(rows()->model()->index(2, 2).data().toString(), "ten");
    typeInto(1, 2, "20");
    typeInto(2, 2, "31");
    const QString home = m_folder->filePath(QStringLiteral("home"));
    setEverywhere(home, import, "ten", "5"); // the second chunk is in with it, the first has “twenty” still
    QTRY_COMPARE(query("SELECT quantity FROM orders WHERE id = 310"), "5");
    auto *check = find<QLabel>(view(), "badRowsCheckLabel");
    QTRY_VERIFY2(check->text().startsWith("1 changed row was not imported as you changed it: its chunk"),
        qPrintable(check->text()));
    QCOMPARE(rows()->model()->rowCount(), 1);
    QTRY_COMPARE(rows()->model()->index(0, 2).data().toString(), "20"); // its chunk is failed: the change stays
    setEverywhere(home, import, "twenty", "6");
    QTRY_COMPARE(message(), "✔ All rows are in");
    QVERIFY2(
        find<QLabel>(view(), "repairMessageDetailLabel")
            ->text()
            .endsWith("2 changed rows were not imported as you changed them: their chunks are not failed any more."),
        qPrintable(find<QLabel>(view(), "repairMessageDetailLabel")->text()));
    QCOMPARE(query("SELECT quantity FROM orders WHERE id = 20"), "6");
}

void RepairViewTest::changesOutlastARun()
{
    const qint64 import = importOf(ordersCsv(400, fewBad), withNumbers);
    importOf(ordersCsv(100, { { 20, "twenty" } }), withNumbers);
    auto *jobs = find<QTableView>(m_window.get(), "jobTable");
    jobs->selectRow(1);
    QTRY_COMPARE(rows()->model()->index(0, 2).data().toString(), "ten");
    typeInto(0, 2, "10");
    jobs->selectRow(0);
    QTRY_COMPARE(rows()->model()->index(0, 2).data().toString(), "twenty");
    JobStore store(m_folder->filePath(QStringLiteral("home")));
    requestRetry(store, import, QList<qint64> { 4 });
    jobs->selectRow(1); // while it runs
    QTRY_COMPARE(rows()->model()->rowCount(), 3);
    QTRY_COMPARE(rows()->model()->index(0, 2).data().toString(), "10");
    QVERIFY(!find<QLabel>(view(), "badRowsCheckLabel")->text().contains("not imported as you changed it"));
}

void RepairViewTest::theChunkOfARowIsOpened()
{
    importOf(ordersCsv(400, fewBad), withNumbers);
    QTRY_COMPARE(rows()->model()->rowCount(), 3);
    QTRY_COMPARE(rows()->currentIndex(), rows()->model()->index(0, 2));
    rows()->setCurrentIndex(rows()->model()->index(2, 2));
    find<QAction>(view(), "openChunkOfRowAction")->trigger();
    QTRY_VERIFY(chunkWindow() != nullptr);
    QTRY_VERIFY2(chunkWindow()->windowTitle().contains("-0004.csv"), qPrintable(chunkWindow()->windowTitle()));
    chunkWindow()->close();
}

void RepairViewTest::aRowWithTooManyFieldsIsSeenWhole()
{
    QByteArray csv = ordersCsv(300);
    csv.replace("\n150,item 150,0", "\n150,item 150,0,surplus");
    importOf(csv, withNumbers);
    QTRY_COMPARE(rows()->model()->rowCount(), 1);
    QTRY_COMPARE(rows()->model()->columnCount(), 4);
    QCOMPARE(rows()->model()->index(0, 3).data().toString(), "surplus");
    QVERIFY(lineOf("Whole rows").isValid());
}

void RepairViewTest::aCheckIsToldAsOne()
{
    importOf(ordersCsv(400, fewBad), [](RequestChoices &choices) {
        withNumbers(choices);
        choices.validateOnly = true;
    });
    QTRY_COMPARE(headline(), "3 errors");
    QVERIFY(!button(view(), "letGoodRowsInButton")->isVisible());
    QTRY_COMPARE(rows()->model()->index(0, 2).data().toString(), "ten");
    typeInto(0, 2, "10");
    QTRY_COMPARE(button(view(), "importRowsButton")->text(), "Ch&eck 1 Row");
}

void RepairViewTest::closingAsksForWhatWasChanged()
{
    importOf(ordersCsv(100, { { 10, "ten" } }), withNumbers);
    QTRY_COMPARE(rows()->model()->index(0, 2).data().toString(), "ten");
    typeInto(0, 2, "10");
    m_window->close();
    QVERIFY(m_window->isVisible());
    QTest::keyClick(find<QDialog>(m_window.get(), "discardRowsDialog"), Qt::Key_Return); // Enter loses nothing
    QVERIFY(m_window->isVisible());
    m_window->close();
    QTRY_VERIFY(!m_window->findChildren<QDialog *>("discardRowsDialog").isEmpty());
    click(button(m_window->findChildren<QDialog *>("discardRowsDialog").constLast(), "discardRowsButton"));
    QTRY_VERIFY(!m_window->isVisible());
}

static Suggestion decimalComma(qint64 count)
{
    Remedy remedy;
    remedy.action = Remedy::Action::Number;
    remedy.text = QStringLiteral(",");
    return { remedy, count, QStringLiteral("1,5"), QStringLiteral("1.5") };
}

void RepairViewTest::theTreeIsAModel()
{
    RepairOutline outline;
    const RepairOutline::Value value { "1,5", 2, 1, {}, QString("1.5") };
    const RepairOutline::Kind number { "a", "type.real", "“1,5” is not a number such as 1", true, 5, 2, 9,
        { value, value }, decimalComma(5) };
    const RepairOutline::Kind twice { "a", "constraint.unique", "“7” is there already", true, 1, 1, 1, { value }, {} };
    const RepairOutline::Kind rows { "", "row.fields", "The row has too many fields", false, 3, 1, 1, { value }, {} };
    outline.columns = { { "a", 6, { number, twice } }, { "", 3, { rows } } };
    RepairTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOutline(outline);
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex column = model.index(0, 0);
    QCOMPARE(column.data().toString(), "a");
    QCOMPARE(model.rowCount(column), 2);
    const QModelIndex kind = model.index(0, 0, column);
    QCOMPARE(kind.data().toString(), "is not a number");
    QCOMPARE(model.rowCount(kind), 3); // two values, and how many more there are
    QCOMPARE(model.index(2, 0, kind).data().toString(), "and 7 more values");
    QVERIFY(!model.node(model.index(2, 0, kind)));
    QCOMPARE(model.index(0, 2, kind).data().toString(), "→ “1.5”");
    QCOMPARE(model.index(1, 0).data().toString(), "Whole rows: The row has too many fields");
    QCOMPARE(model.index(0, 0, model.index(1, 0)).parent(), model.index(1, 0));
    QVERIFY(model.actions(kind).isEmpty());
    model.setMayRemedy(true);
    QCOMPARE(model.actions(kind), QStringList({ "Apply", "Other…" }));
    QCOMPARE(model.actions(column), QStringList());
    QCOMPARE(model.actions(model.index(0, 0, kind)), QStringList({ "Other…" }));
    QVERIFY(model.key(kind) != model.key(column) && model.key(kind) != model.key(model.index(0, 0, kind)));
    model.setOutline({});
    QCOMPARE(model.rowCount(), 0);
}

void RepairViewTest::linesSayWhatIsSuggested_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("form");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *what, Remedy::Action action, const char *form, int count, const char *text) {
        QTest::newRow(what) << int(action) << QString(form) << count << QString(text);
    };
    row("comma", Remedy::Action::Number, ",", 1998,
        "“b” → “a”  ·  1,998 values look like numbers with a decimal comma: read them so");
    row("one comma", Remedy::Action::Number, ",", 1,
        "“b” → “a”  ·  1 value looks like a number with a decimal comma: read it so");
    row("dates", Remedy::Action::Date, "dd.MM.yyyy", 2,
        "“b” → “a”  ·  2 values look like dates written dd.MM.yyyy: read them so");
    row("null", Remedy::Action::Null, "", 2, "“b” → NULL");
    row("set", Remedy::Action::Set, "a", 2, "“b” → “a”");
}

void RepairViewTest::linesSayWhatIsSuggested()
{
    QFETCH(int, action);
    QFETCH(QString, form);
    QFETCH(int, count);
    Remedy remedy;
    remedy.action = Remedy::Action(action);
    remedy.text = form;
    QTEST(suggestionText({ remedy, count, "b", "a" }), "text");
}

QTEST_MAIN(RepairViewTest)
#include "RepairViewTest.moc"
