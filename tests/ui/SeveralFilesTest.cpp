#include "ui/WindowFixture.h"
#include "ui/files/FileListModel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QRadioButton>
#include <QTableView>

using namespace tranche;

/// Several files at once: a list of them, into one table or each into its own.
class SeveralFilesTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void eachIntoATableOfItsOwn();
    void aFolderIntoOneTable();
    void whatIsInAlreadyIsSkipped();
    void sheetsOfAWorkbook();
    void aFileAloneOpensTheWizard();
    void oneOfTheListAlone();
    void nothingThatCouldBeImported();
    void namesOfTablesAreDistinct();

private:
    void drop(const QStringList &paths);
    QDialog *droppedList(const QStringList &paths);
    QTableView *table(QDialog *list) { return find<QTableView>(list, "fileListTable"); }
    QStringList column(QDialog *list, int column);
    void setDatabase(QDialog *list);
    void start(QDialog *list);
};

void SeveralFilesTest::drop(const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter({ 50, 50 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({ 50, 50 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
}

QDialog *SeveralFilesTest::droppedList(const QStringList &paths)
{
    drop(paths);
    if (!QTest::qWaitFor([this] { return m_window->findChild<QDialog *>("FileListDialog") != nullptr; }))
        qFatal("there is no list of files");
    auto *list = m_window->findChild<QDialog *>("FileListDialog");
    if (!QTest::qWaitForWindowExposed(list))
        qFatal("the list is not shown");
    return list;
}

QStringList SeveralFilesTest::column(QDialog *list, int column)
{
    QStringList texts;
    for (int row = 0; row < table(list)->model()->rowCount(); ++row)
        texts.append(table(list)->model()->index(row, column).data().toString());
    return texts;
}

void SeveralFilesTest::setDatabase(QDialog *list)
{
    auto *database = find<QLineEdit>(list, "listDatabaseEdit");
    QTRY_VERIFY(!database->text().isEmpty()); // one is suggested
    database->selectAll();
    QTest::keyClicks(database, databasePath());
}

void SeveralFilesTest::start(QDialog *list)
{
    setDatabase(list);
    QTRY_VERIFY(button(list, "listStartButton")->isEnabled());
    click(button(list, "listStartButton"));
    QTest::keyClick(list, Qt::Key_Escape); // does not leave those that are not in the queue yet
    QVERIFY(list->isVisible());
    QTRY_COMPARE(button(list, "listCloseButton")->text(), "Close");
}

void SeveralFilesTest::eachIntoATableOfItsOwn()
{
    QDialog *list = droppedList({ write("orders.csv", ordersCsv(10)),
        write("bad.csv", ordersCsv(250, { { 150, "x" } })), write("left-out.csv", ordersCsv(5)),
        write("picture.png", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)) });
    QCOMPARE(column(list, FileListModel::FileColumn),
        (QStringList { "orders.csv", "bad.csv", "left-out.csv", "picture.png" }));
    QVERIFY(column(list, FileListModel::StateColumn)[3].contains("picture")); // says that it holds no table
    QCOMPARE(button(list, "listStartButton")->text(), "&Import 3 Files");
    const QModelIndex third = table(list)->model()->index(2, FileListModel::FileColumn);
    table(list)->setFocus();
    table(list)->setCurrentIndex(third);
    QTest::keyClick(table(list), Qt::Key_Space); // unticks it
    QCOMPARE(button(list, "listStartButton")->text(), "&Import 2 Files");
    table(list)->setCurrentIndex(table(list)->model()->index(0, FileListModel::TableColumn));
    QTest::keyClick(table(list), Qt::Key_F2);
    auto *editor = table(list)->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    QTest::keyClicks(editor, "sales");
    QTest::keyClick(editor, Qt::Key_Return);
    screenshot(list, "several-files");
    start(list);
    QCOMPARE(query("SELECT count(*) FROM sales"), "10");
    QCOMPARE(query("SELECT count(*) FROM bad"), "150");
    QCOMPARE(query("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'left%'"), "0");
    const QStringList states = column(list, FileListModel::StateColumn);
    QVERIFY2(states[0].contains("10 rows are in"), qPrintable(states[0]));
    QVERIFY2(states[1].contains("100 rows failed"), qPrintable(states[1]));
    QCOMPARE(states[2], "");
    const QString note = find<QLabel>(list, "listNoteLabel")->text();
    QVERIFY2(note.contains("1 import is done.") && note.contains("1 needs attention"), qPrintable(note));
    screenshot(list, "several-files-done");
    QTest::keyClick(list, Qt::Key_Return); // closes what is finished
    QTRY_VERIFY(m_window->findChild<QDialog *>("FileListDialog") == nullptr);
    QCOMPARE(find<QTableView>(m_window.get(), "jobTable")->model()->rowCount(), 2);
}

void SeveralFilesTest::aFolderIntoOneTable()
{
    QVERIFY(QDir(m_folder->path()).mkdir("months"));
    write("months/a.csv", ordersCsv(10));
    write("months/b.csv", ordersCsv(20).replace("item,", "item,note,").replace(",item ", ",item,"));
    write("months/c.csv", ordersCsv(30));
    QDialog *list = droppedList({ m_folder->filePath("months") });
    QCOMPARE(column(list, FileListModel::TableColumn), (QStringList { "a", "b", "c" }));
    setDatabase(list);
    auto *one = find<QRadioButton>(list, "listOneRadio");
    one->setFocus();
    QTest::keyClick(one, Qt::Key_Space);
    QCOMPARE(column(list, FileListModel::TableColumn), (QStringList { "months", "months", "months" }));
    auto *name = find<QLineEdit>(list, "listTableEdit");
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QVERIFY(!button(list, "listStartButton")->isEnabled());
    QVERIFY(find<QLabel>(list, "listNoteLabel")->text().contains("Name the table"));
    QTest::keyClicks(name, "all_orders");
    table(list)->setFocus();
    table(list)->setCurrentIndex(table(list)->model()->index(1, 0));
    QTest::keyClick(table(list), Qt::Key_Space); // b.csv has other columns
    start(list);
    QCOMPARE(query("SELECT count(*) FROM all_orders"), "40");
    QCOMPARE(
        query("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'"), "1");
}

void SeveralFilesTest::whatIsInAlreadyIsSkipped()
{
    const QStringList files { write("orders.csv", ordersCsv(10)), write("more.csv", ordersCsv(20)) };
    for (int time = 0; time < 2; ++time) {
        QDialog *list = droppedList(files);
        start(list);
        click(button(list, "listCloseButton"));
        QTRY_VERIFY(m_window->findChild<QDialog *>("FileListDialog") == nullptr);
    }
    QCOMPARE(query("SELECT count(*) FROM orders"), "10");
    QDialog *list = droppedList(files); // the database is the one used last; once more is meant
    auto *skip = find<QCheckBox>(list, "listSkipCheckBox");
    QVERIFY(skip->isChecked());
    QTest::keyClick(skip, Qt::Key_Space);
    QTest::keyClick(find<QCheckBox>(list, "listBackgroundCheckBox"), Qt::Key_Space);
    QCOMPARE(find<QLineEdit>(list, "listDatabaseEdit")->text(), databasePath());
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<QDialog *>("FileListDialog") == nullptr);
    QTRY_COMPARE(query("SELECT count(*) FROM orders"), "20");
    QTRY_COMPARE(query("SELECT count(*) FROM more"), "40");
}

static QByteArray workbookXml()
{
    const auto sheet = [](const QByteArray &name, const QByteArray &value) {
        const auto row = [](const QByteArray &cell) {
            return "<Row><Cell><Data ss:Type=\"String\">" + cell + "</Data></Cell></Row>";
        };
        return "<Worksheet ss:Name=\"" + name + "\"><Table>" + row("name") + row(value) + row("z")
            + "</Table></Worksheet>";
    };
    return "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook "
           "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
           "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
        + sheet("Orders", "a") + sheet("Customers", "b") + "</Workbook>";
}

void SeveralFilesTest::sheetsOfAWorkbook()
{
    QDialog *list = droppedList({ write("book.xml", workbookXml()) });
    QCOMPARE(column(list, FileListModel::FileColumn),
        (QStringList { "book.xml, sheet Orders", "book.xml, sheet Customers" }));
    start(list);
    QCOMPARE(query("SELECT name FROM Orders"), "a z");
    QCOMPARE(query("SELECT name FROM Customers"), "b z");
}

void SeveralFilesTest::aFileAloneOpensTheWizard()
{
    drop({ write("orders.csv", ordersCsv(10)) });
    QTRY_COMPARE(m_window->findChildren<ImportWindow *>().size(), 1);
    QVERIFY(m_window->findChild<QDialog *>("FileListDialog") == nullptr);
    m_window->findChild<ImportWindow *>()->close();
    QTRY_VERIFY(m_window->findChildren<ImportWindow *>().isEmpty());
    m_window->openFiles({ m_folder->filePath("missing.csv") }); // the import window says so
    QTRY_COMPARE(m_window->findChildren<ImportWindow *>().size(), 1);
    m_window->openFiles({});
}

void SeveralFilesTest::oneOfTheListAlone()
{
    QDialog *list = droppedList({ write("a.csv", ordersCsv(10)), write("b.csv", ordersCsv(10)) });
    table(list)->selectRow(1);
    click(button(list, "listAloneButton"));
    QTRY_COMPARE(m_window->findChildren<ImportWindow *>().size(), 1);
    QTRY_VERIFY(m_window->findChild<QDialog *>("FileListDialog") == nullptr);
}

void SeveralFilesTest::nothingThatCouldBeImported()
{
    QVERIFY(QDir(m_folder->path()).mkdir("empty"));
    QDialog *list = droppedList({ m_folder->filePath("empty") });
    QVERIFY(column(list, FileListModel::StateColumn).constFirst().contains("no file"));
    QVERIFY(!button(list, "listStartButton")->isEnabled());
    QTest::keyClick(find<QCheckBox>(list, "listAllCheckBox"), Qt::Key_Space);
    QVERIFY(!button(list, "listStartButton")->isEnabled());
    QVERIFY(find<QLabel>(list, "listNoteLabel")->text().contains("Tick"));
}

void SeveralFilesTest::namesOfTablesAreDistinct()
{
    FileListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<ImportFile> files { { "/a/orders.csv" }, { "/b/orders.csv" }, { "/c/ORDERS.csv" }, { "/c/orders_2.csv" } };
    for (int i = 0; i < 5000; ++i)
        files.append({ QStringLiteral("/%1/same.csv").arg(i) });
    model.setFiles(files);
    QCOMPARE(model.tableOf(0), "orders");
    QCOMPARE(model.tableOf(1), "orders_2");
    QSet<QString> names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.insert(model.tableOf(row).toCaseFolded());
    QCOMPARE(names.size(), files.size());
    model.setCommonTable("all");
    QCOMPARE(model.tableOf(1), "all");
    QVERIFY(!model.setData(model.index(1, FileListModel::TableColumn), "x", Qt::EditRole));
}

QTEST_MAIN(SeveralFilesTest)
#include "SeveralFilesTest.moc"
