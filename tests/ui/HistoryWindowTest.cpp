#include "ui/history/HistoryWindow.h"
#include "store/StoreQuery.h"
#include "ui/WindowFixture.h"
#include "ui/common/Contrast.h"
#include "ui/common/Formatting.h"
#include "ui/common/Theme.h"
#include "ui/history/ReportPdf.h"
#include "ui/history/SeriesPlot.h"
#include "ui/history/SeriesTableModel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace tranche;

/// The history as a place to work, and the report of an import: found, read, saved.
class HistoryWindowTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void nothingHasRunYet();
    void theImportsOfATableAreShown();
    void newImportsAppear();
    void aTableIsSearched();
    void driftIsTold();
    void plotsAreReadByKeys();
    void plotsOfManyAndStrangeValues();
    void plotsAreReadable_data();
    void plotsAreReadable();
    void theReportIsRead();
    void theReportIsSaved_data();
    void theReportIsSaved();
    void fromTheReportAPersonGoesOn();

private:
    HistoryWindow *openHistory();
    void imported(const QByteArray &csv, const QString &name = QStringLiteral("orders.csv"));
    QDialog *openReport();
    QTreeWidgetItem *series(HistoryWindow *window, const QString &text);
};

HistoryWindow *HistoryWindowTest::openHistory()
{
    find<QAction>(m_window.get(), "historyAction")->trigger();
    auto *window = m_window->findChild<HistoryWindow *>();
    if (window == nullptr || !QTest::qWaitForWindowExposed(window))
        qFatal("the history is not shown");
    return window;
}

void HistoryWindowTest::imported(const QByteArray &csv, const QString &name)
{
    const int before = find<QTableView>(m_window.get(), "jobTable")->model()->rowCount();
    importFile(write(name, csv));
    QTRY_COMPARE(find<QTableView>(m_window.get(), "jobTable")->model()->rowCount(), before + 1);
    QTRY_VERIFY(importState() == "done" || importState() == "partial");
}

QDialog *HistoryWindowTest::openReport()
{
    if (!QTest::qWaitFor([&] { return find<QAction>(m_window.get(), "reportAction")->isEnabled(); }))
        qFatal("no report is offered");
    find<QAction>(m_window.get(), "reportAction")->trigger();
    auto *report = find<QDialog>(m_window.get(), "reportDialog");
    if (!QTest::qWaitFor([&] { return button(report, "saveReportButton")->isEnabled(); }))
        qFatal("the report is not made");
    return report;
}

QTreeWidgetItem *HistoryWindowTest::series(HistoryWindow *window, const QString &text)
{
    const auto found
        = find<QTreeWidget>(window, "seriesTree")->findItems(text, Qt::MatchStartsWith | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.front();
}

void HistoryWindowTest::nothingHasRunYet()
{
    HistoryWindow *window = openHistory();
    QTRY_VERIFY(find<QLabel>(window, "seriesTitle")->text().contains("No import has run yet"));
    QVERIFY(!button(window, "seriesReportButton")->isEnabled());
    QTest::keyClick(window, Qt::Key_Escape);
    QTRY_VERIFY(m_window->findChild<HistoryWindow *>() == nullptr);
}

void HistoryWindowTest::theImportsOfATableAreShown()
{
    imported(ordersCsv(120));
    importOnceMore(m_folder->filePath("orders.csv"));
    QTRY_COMPARE(query("SELECT count(*) FROM orders"), QString("240"));
    QTRY_COMPARE(find<QTableView>(m_window.get(), "jobTable")->model()->rowCount(), 2);
    QTRY_COMPARE(importState(), QString("done"));
    imported(ordersCsv(30, { { 3, "bad" } }));
    HistoryWindow *window = openHistory();
    auto *table = find<QTableView>(window, "seriesTable");
    QTRY_COMPARE(table->model()->rowCount(), 3);
    const QAbstractItemModelTester tester(table->model());
    QVERIFY(find<QLabel>(window, "seriesTitle")->text().contains("orders in shop.db: 3 imports"));
    QCOMPARE(table->model()->index(0, SeriesTableModel::RowsColumn).data().toString(), QString("30"));
    QCOMPARE(table->model()->index(0, SeriesTableModel::FailedColumn).data().toString(), QString("30"));
    QCOMPARE(table->model()->index(2, SeriesTableModel::FileColumn).data().toString(), QString("orders.csv"));
    auto *plot = find<SeriesPlot>(window, "rowsPlot");
    QCOMPARE(plot->values().size(), 3);
    QVERIFY(plot->values()[2].isMarked);
    QCOMPARE(plot->chosen(), 2); // the newest
    QTest::keyClick(table, Qt::Key_Down);
    QTRY_COMPARE(plot->chosen(), 1);
    QVERIFY(plot->accessibleDescription().contains("120"));
    auto *duration = find<SeriesPlot>(window, "durationPlot"); // written as in the table
    QVERIFY(duration->accessibleDescription().contains(
        table->model()->index(1, SeriesTableModel::DurationColumn).data().toString()));
    // A click on the first value of another plot chooses it everywhere.
    auto *rate = find<SeriesPlot>(window, "seriesRatePlot");
    QTest::mouseClick(rate, Qt::LeftButton, {}, QPoint(70, rate->height() / 2));
    QTRY_COMPARE(table->currentIndex().row(), 2);
    QCOMPARE(plot->chosen(), 0);
    screenshot(window, "history");
    click(button(window, "seriesReportButton"));
    auto *report = find<QDialog>(m_window.get(), "reportDialog");
    QTRY_VERIFY(find<QTextBrowser>(report, "reportView")->toPlainText().contains("120"));
    QVERIFY(report->findChild<QPushButton *>("goOnButton") == nullptr); // it may be of another import than is chosen
    report->close();
    find<QLineEdit>(m_window.get(), "searchEdit")->setText("nothing such");
    click(button(window, "seriesShowButton"));
    QTRY_COMPARE(find<QTableView>(m_window.get(), "jobTable")->currentIndex().row(), 2);
}

void HistoryWindowTest::newImportsAppear()
{
    imported(ordersCsv(10));
    HistoryWindow *window = openHistory();
    auto *table = find<QTableView>(window, "seriesTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    imported(ordersCsv(11), "orders.csv");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 10'000);
    QCOMPARE(m_window->findChildren<HistoryWindow *>().size(), 1);
    QVERIFY(series(window, "orders · shop.db (2)") != nullptr);
}

void HistoryWindowTest::aTableIsSearched()
{
    imported(ordersCsv(10));
    imported(ordersCsv(11), "people.csv");
    HistoryWindow *window = openHistory();
    QTRY_VERIFY(series(window, "people") != nullptr);
    QTRY_COMPARE(find<QTreeWidget>(window, "seriesTree")->currentItem(), series(window, "people")); // that is chosen
    QTest::keyClicks(find<QLineEdit>(window, "seriesSearchEdit"), "orders");
    QVERIFY(series(window, "people")->isHidden());
    QVERIFY(!series(window, "orders")->isHidden());
    auto *tree = find<QTreeWidget>(window, "seriesTree");
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualItemRect(series(window, "orders")).center());
    QTRY_VERIFY(find<QLabel>(window, "seriesTitle")->text().startsWith("orders in"));
    QTRY_COMPARE(
        find<QTableView>(window, "seriesTable")->model()->index(0, SeriesTableModel::RowsColumn).data().toString(),
        QString("10"));
}

void HistoryWindowTest::driftIsTold()
{
    imported("id,item,quantity\n1,a,2\n");
    HistoryWindow *window = openHistory();
    auto *drift = find<QLabel>(window, "driftLabel");
    QTRY_VERIFY(drift->text().contains("none before it"));
    window->close();
    execute("ALTER TABLE orders ADD COLUMN zip");
    imported("id,item,quantity,zip\n1,a,2,9\n");
    window = openHistory();
    drift = find<QLabel>(window, "driftLabel");
    QTRY_VERIFY2(drift->text().contains("New columns: zip."), qPrintable(drift->text()));
}

static QList<PlottedValue> plotted(const QList<double> &values)
{
    QList<PlottedValue> list;
    QDateTime at(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    for (const double value : values) {
        list.append({ at, value, value < 0, QStringLiteral("file %1").arg(value) });
        at = at.addDays(1);
    }
    return list;
}

void HistoryWindowTest::plotsAreReadByKeys()
{
    SeriesPlot plot;
    plot.setTitle("Rows", [](double value) { return QString::number(value); });
    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&plot);
    QVERIFY(told != nullptr);
    QCOMPARE(told->role(), QAccessible::Chart);
    QCOMPARE(told->text(QAccessible::Name), QString("Rows"));
    QCOMPARE(told->text(QAccessible::Description), QString("No values"));
    plot.setValues(plotted({ 3, 7, 5 }));
    QVERIFY(plot.accessibleDescription().startsWith("3 values"));
    plot.show();
    plot.activateWindow();
    plot.setFocus(Qt::TabFocusReason);
    QVERIFY(QTest::qWaitForWindowActive(&plot));
    QTRY_COMPARE(plot.chosen(), 2);
    QSignalSpy chosen(&plot, &SeriesPlot::chosenChanged);
    QSignalSpy activated(&plot, &SeriesPlot::activated);
    QTest::keyClick(&plot, Qt::Key_Left);
    QCOMPARE(plot.chosen(), 1);
    QVERIFY(plot.accessibleDescription().contains("7") && plot.accessibleDescription().contains("file 7"));
    QTest::keyClick(&plot, Qt::Key_Home);
    QTest::keyClick(&plot, Qt::Key_Left);
    QCOMPARE(plot.chosen(), 0);
    QTest::keyClick(&plot, Qt::Key_End);
    QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(plot.chosen(), 2);
    QTest::keyClick(&plot, Qt::Key_Return);
    QCOMPARE(chosen.size(), 3);
    QCOMPARE(activated.size(), 1);
    QMouseEvent move(
        QEvent::MouseMove, QPointF(plot.width() / 2.0, plot.height() / 2.0), QPointF(), Qt::NoButton, {}, {});
    QApplication::sendEvent(&plot, &move);
    QVERIFY2(plot.toolTip().contains("file 7"), qPrintable(plot.toolTip()));
}

void HistoryWindowTest::plotsOfManyAndStrangeValues()
{
    SeriesPlot plot;
    plot.setTitle("Rows", [](double value) { return formatCount(qint64(value)); });
    const double nan = std::numeric_limits<double>::quiet_NaN();
    plot.setValues(plotted({ nan, std::numeric_limits<double>::infinity(), -5, 1e18 }));
    QCOMPARE(plot.values()[0].value, 0.0);
    QCOMPARE(plot.values()[2].value, 0.0);
    plot.resize(400, 200);
    QVERIFY(!plot.grab().isNull());
    QList<double> many;
    for (int i = 0; i < 100'000; ++i)
        many.append(i % 977);
    plot.setValues(plotted(many));
    QElapsedTimer time;
    time.start();
    QVERIFY(!plot.grab().isNull());
    QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
    plot.resize(20, 10); // no room
    QVERIFY(!plot.grab().isNull());
    plot.setValues({});
    QCOMPARE(plot.chosen(), -1);
    QTest::keyClick(&plot, Qt::Key_Left);
    QCOMPARE(plot.chosen(), -1);
}

void HistoryWindowTest::plotsAreReadable_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << int(Theme::Light);
    QTest::newRow("dark") << int(Theme::Dark);
}

void HistoryWindowTest::plotsAreReadable()
{
    QFETCH(int, theme);
    applyTheme(Theme(theme));
    SeriesPlot plot;
    plot.setTitle("Rows", [](double value) { return QString::number(value); });
    plot.setValues(plotted({ 3, 7, 5, 9, 2 }));
    plot.resize(500, 220);
    const QImage picture = plot.grab().toImage();
    const QColor ground = plot.palette().color(QPalette::Base);
    double most = 1;
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = picture.height() / 3; y < picture.height() - 40; ++y)
            most = std::max(most, contrast(picture.pixelColor(x, y), ground));
    }
    QVERIFY2(most >= contrastOfParts, qPrintable(QString::number(most)));
    screenshot(&plot, QStringLiteral("plot-%1").arg(QTest::currentDataTag()));
    if (Theme(theme) == Theme::Dark) { // the whole window too, to be looked at
        imported(ordersCsv(120));
        imported(ordersCsv(60, { { 3, "bad" } }));
        HistoryWindow *window = openHistory();
        QTRY_COMPARE(find<QTableView>(window, "seriesTable")->model()->rowCount(), 2);
        window->resize(1004, 640);
        screenshot(window, "history-dark");
    }
    applyTheme(Theme::Light);
}

void HistoryWindowTest::theReportIsRead()
{
    imported(ordersCsv(250, { { 30, "<b>bad</b>" }, { 40, "x" } }));
    QDialog *report = openReport();
    auto *view = find<QTextBrowser>(report, "reportView");
    const QString text = view->toPlainText();
    for (const char *told : { "orders.csv", "The books balance.", "<b>bad</b>", "Chunks that failed: 1", "INTEGER" })
        QVERIFY2(text.contains(told), told);
    QVERIFY(!view->document()->resource(QTextDocument::ImageResource, QUrl("plot:0")).isNull());
    screenshot(report, "report");
    QTest::keyClick(report, Qt::Key_Escape);
}

void HistoryWindowTest::theReportIsSaved_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("html") << "report.html" << QByteArray("<!DOCTYPE html>");
    QTest::newRow("pdf") << "report.PDF" << QByteArray("%PDF-");
    QTest::newRow("text") << "report.txt" << QByteArray("Import 1:");
}

void HistoryWindowTest::theReportIsSaved()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begin);
    imported(ordersCsv(250, { { 30, "bad" } }));
    QDialog *report = openReport();
    click(button(report, "saveReportButton"));
    auto *dialog = find<QFileDialog>(report, "saveReportDialog");
    const QString path = m_folder->filePath(name);
    nameFile(dialog, path);
    QTRY_VERIFY(find<QLabel>(report, "reportAnswer")->text().contains("Saved as"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(content.startsWith(begin), content.left(40));
    QVERIFY(content.size() > 200);
    report->close();
    if (name.endsWith("PDF"))
        QFile::copy(path, QStringLiteral(TRANCHE_SCREENSHOTS "/report.pdf"));
    if (!name.endsWith("PDF") || QStandardPaths::findExecutable("pdftotext").isEmpty())
        return;
    QProcess text;
    text.start("pdftotext", { path, "-" });
    QVERIFY(text.waitForFinished());
    QVERIFY(text.readAllStandardOutput().contains("The books balance."));
}

void HistoryWindowTest::fromTheReportAPersonGoesOn()
{
    imported(ordersCsv(20));
    QDialog *report = openReport();
    auto *menu = find<QMenu>(report, "goOnMenu");
    QStringList offered;
    QAction *rows = nullptr;
    for (QAction *action : menu->actions()) {
        offered.append(QString(action->text()).remove('&'));
        rows = offered.constLast().contains("Show Imported Rows") ? action : rows;
    }
    for (const char *text : { "Show Imported Rows", "Open Folder of the Database", "Import Next File…",
             "Save as Profile…", "Undo Import…" })
        QVERIFY2(offered.contains(QString::fromUtf8(text)), text);
    QVERIFY(rows != nullptr);
    rows->trigger();
    QTRY_VERIFY(m_window->findChild<QDialog *>("reportDialog") == nullptr);
    QTRY_VERIFY(m_window->findChild<QDialog *>("ImportedRowsWindow") != nullptr);
}

QTEST_MAIN(HistoryWindowTest)
#include "HistoryWindowTest.moc"
