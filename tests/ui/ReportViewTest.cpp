#include "ui/WindowFixture.h"

#include "service/plan/Plan.h"
#include "ui/Accessibility.h"
#include "ui/common/Theme.h"
#include "ui/reports/CaseView.h"
#include "ui/reports/HistoryStrip.h"
#include "ui/reports/ReportTreeModel.h"
#include "ui/reports/ReportView.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <QTreeWidget>

using namespace tranche;

/// A test report as an engineer looks at it in the main window: what broke since the one before.
class ReportViewTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void whatBrokeIsSeen();
    void changesAreFilters();
    void testsAreSearched();
    void theFirstReportIsComparedWithNone();
    void allOfATestIsShown();
    void stepsAndFilesAreShown();
    void theStripIsReadByKeys();
    void aTestIsCopied();
    void aReportThatBreaksOffSaysSo();
    void aLoadTestIsATable();
    void otherImportsHaveNoReport();
    void theSameReportIsAskedFor();
    void importAgainKeepsWhatWasSaid();
    void aLargeReportStaysQuick();
    void theTreeIsAModel();
    void itCanBeRead_data();
    void itCanBeRead();

private:
    void importReport(const QByteArray &xml, const QString &date, const QString &name = "junit.xml")
    {
        importPath(write(name, xml), date);
    }
    void importPath(const QString &path, const QString &date);
    void importTwo();
    ReportView *view() { return find<ReportView>(m_window.get(), "ReportView"); }
    QTreeView *tree() { return find<QTreeView>(view(), "reportTree"); }
    QString text(const char *label) { return find<QLabel>(view(), label)->text(); }
    QString chosenTest() { return tree()->currentIndex().siblingAtColumn(0).data().toString(); }
    QString failureText() { return find<QPlainTextEdit>(view(), "failureText")->toPlainText(); }
    QStringList shownLines();
    void chooseFilter(const QString &label);
    void followLink(const QString &link) { Q_EMIT find<QLabel>(view(), "reportChangesLabel")->linkActivated(link); }
    void choose(const QString &test);
    /// Whatever keys a test has pressed before. @param row 0: the newest
    void chooseImport(int row)
    {
        auto *jobs = find<QTableView>(m_window.get(), "jobTable");
        jobs->selectionModel()->setCurrentIndex(
            jobs->model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
};

void ReportViewTest::importPath(const QString &path, const QString &date)
{
    RequestChoices choices;
    choices.file = path;
    choices.target = databasePath();
    choices.source.report.profile = "nightly";
    choices.source.report.date = date;
    choices.source.report.os = "Linux";
    choices.source.report.build = "1204";
    runImport(choices);
    chooseImport(0); // the newest
    const auto isShown = [&] { return view()->isVisible() || !find<QWidget>(m_window.get(), "tabs")->isEnabled(); };
    if (!QTest::qWaitFor(isShown))
        qFatal("the report is not shown");
}

static QByteArray testCase(const QByteArray &name, const QByteArray &content = {})
{
    return "<testcase classname='shop.Basket' name='" + name + "' time='0.25' file='tests/basket.py' line='12'>"
        + content + "</testcase>";
}

static QByteArray failure(const QByteArray &message)
{
    return "<failure type='AssertionError' message='" + message + "'>Traceback:\n  basket.py:12\n" + message
        + "</failure>";
}

static QByteArray suite(const QByteArray &name, const QByteArray &cases)
{
    return "<testsuite name='" + name + "'>" + cases + "</testsuite>";
}

static QByteArray yesterday()
{
    return "<testsuites>" + suite("shop.Prices", testCase("rounds") + testCase("adds_tax"))
        + suite("shop.Basket",
            testCase("is_empty") + testCase("takes_items") + testCase("forgets", failure("2 is not 0"))
                + testCase("sums", failure("10 is not 12")) + testCase("was_renamed"))
        + "</testsuites>";
}

static QByteArray today()
{
    return "<testsuites>"
        + suite("shop.Prices", testCase("rounds") + testCase("adds_tax", "<skipped message='no tax'/>"))
        + suite("shop.Basket",
            testCase("is_empty") + testCase("takes_items", failure("3 is not 4")) + testCase("forgets")
                + testCase("sums", failure("11 is not 12")) + testCase("is_new"))
        + "</testsuites>";
}

/// Of the second one the view is open.
void ReportViewTest::importTwo()
{
    importReport(yesterday(), "2026-11-29T08:00:00Z", "yesterday.xml");
    importReport(today(), "2026-11-30T08:00:00Z", "today.xml");
    QTRY_VERIFY2(text("reportTotalsLabel").startsWith("7 tests"), qPrintable(text("reportTotalsLabel")));
    QTRY_COMPARE(chosenTest(), "takes_items");
    QTRY_COMPARE(text("caseNameLabel"), "takes_items");
}

/// The lines of the tree that are open, each with its state.
QStringList ReportViewTest::shownLines()
{
    QStringList lines;
    for (QModelIndex line = tree()->model()->index(0, 0); line.isValid(); line = tree()->indexBelow(line))
        lines.append(line.data().toString() + " | " + line.siblingAtColumn(1).data().toString());
    return lines;
}

void ReportViewTest::chooseFilter(const QString &label)
{
    auto *combo = find<QComboBox>(view(), "reportFilterCombo");
    const int index = combo->findText(label);
    QVERIFY2(index >= 0, qPrintable(label));
    combo->setFocus();
    combo->setCurrentIndex(index);
}

void ReportViewTest::choose(const QString &test)
{
    for (QModelIndex line = tree()->model()->index(0, 0); line.isValid(); line = tree()->indexBelow(line)) {
        if (line.data().toString() == test) {
            tree()->scrollTo(line);
            QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(line).center());
            return;
        }
    }
    QFAIL(qPrintable("there is no " + test));
}

void ReportViewTest::whatBrokeIsSeen()
{
    importTwo();
    QCOMPARE(find<QTabWidget>(m_window.get(), "tabs")->currentWidget(), view());
    QCOMPARE(
        text("reportTotalsLabel").replace(QChar(QChar::Nbsp), ' '), "7 tests: ✔ 4 passed, ✖ 2 failed, – 1 skipped");
    QTRY_COMPARE(find<QLabel>(view(), "reportChangesLabel")
                     ->text()
                     .remove(QRegularExpression("<[^>]*>"))
                     .replace(QChar(QChar::Nbsp), ' ')
                     .section(": ", 1),
        "✖ 1 new failure, ✔ 1 fixed, ✖ 1 still failing, 1 changed otherwise, 1 new test, 1 gone");
    const QString facts = text("reportFactsLabel");
    for (const char *fact : { "JUnit", "profile nightly", "2026-11-30", "Linux", "build 1204" })
        QVERIFY2(facts.contains(fact), qPrintable(facts));
    QVERIFY(!find<QLabel>(view(), "reportProblemLabel")->isVisible());
    QVERIFY2(failureText().contains("3 is not 4") && failureText().contains("basket.py:12"), qPrintable(failureText()));
    const QString state = text("caseStateLabel");
    QCOMPARE(state, "✖ failed · new failure · 250 ms, before 250 ms · tests/basket.py:12");
    QTRY_COMPARE(shownLines(),
        QStringList({ "shop.Basket | ✖ 2 of 5 failed", "takes_items | ✖ failed · new failure",
            "sums | ✖ failed · still failing", "is_empty | ✔ passed", "forgets | ✔ passed · fixed",
            "is_new | ✔ passed · new test", "shop.Prices | ✔ 1 of 2 passed", "rounds | ✔ passed",
            "adds_tax | – skipped · was passed" }));
    m_window->resize(1280, 860);
    screenshot(m_window.get(), "report-view");
}

void ReportViewTest::changesAreFilters()
{
    importTwo();
    QTRY_VERIFY(text("reportChangesLabel").contains("'new_failure'"));
    auto *combo = find<QComboBox>(view(), "reportFilterCombo");
    followLink("fixed");
    QCOMPARE(combo->currentText(), "Fixed (1)");
    QTRY_COMPARE(shownLines(), QStringList({ "shop.Basket | ✔ 1 passed", "forgets | ✔ passed · fixed" }));
    QTRY_COMPARE(chosenTest(), "forgets");
    QCOMPARE(QApplication::focusWidget(), tree());
    followLink("gone");
    QTRY_COMPARE(
        shownLines(), QStringList({ "Not in this report any more | 1 test", "was_renamed | gone, was passed" }));
    QTRY_COMPARE(text("caseNameLabel"), "was_renamed");
    for (const auto &[filter, test] : { std::pair("New failures (1)", "takes_items"),
             std::pair("Still failing (1)", "sums"), std::pair("New tests (1)", "is_new"),
             std::pair("Changed otherwise (1)", "adds_tax"), std::pair("Failing (2)", "takes_items") }) {
        chooseFilter(filter);
        QTRY_COMPARE(chosenTest(), test);
        QCOMPARE(shownLines().size(), filter == QString("Failing (2)") ? 3 : 2);
    }
    chooseFilter("Flaky (0)");
    QTRY_COMPARE(text("reportNoteLabel"), "No test is of this kind.");
    QVERIFY(shownLines().isEmpty());
    chooseFilter("All tests (7)");
    QTRY_COMPARE(chosenTest(), "takes_items");
    QCOMPARE(shownLines().size(), 9);
}

void ReportViewTest::testsAreSearched()
{
    importTwo();
    auto *search = find<QLineEdit>(view(), "reportSearchEdit");
    search->setFocus();
    QTest::keyClicks(search, "IS_");
    QTRY_COMPARE(shownLines(),
        QStringList({ "shop.Basket | ✔ 2 passed", "is_empty | ✔ passed", "is_new | ✔ passed · new test" }));
    search->clear();
    QTest::keyClicks(search, "%");
    QTRY_VERIFY(shownLines().isEmpty());
    search->clear();
    QTRY_COMPARE(shownLines().size(), 9);
}

void ReportViewTest::theFirstReportIsComparedWithNone()
{
    importReport(yesterday(), "2026-11-29T08:00:00Z");
    QTRY_COMPARE(text("reportChangesLabel"), "There is no report before it of its profile to compare it with.");
    QTRY_COMPARE(chosenTest(), "forgets"); // the first that failed
    QVERIFY2(!shownLines().join('\n').contains("new test"), qPrintable(shownLines().join('\n')));
    QCOMPARE(find<QComboBox>(view(), "reportFilterCombo")->findData("new_failure"), -1);
}

void ReportViewTest::allOfATestIsShown()
{
    const QByteArray flaky
        = "<flakyFailure type='Timeout' message='too slow'><stackTrace>at once</stackTrace>"
          "</flakyFailure><properties><property name='ticket' value='SHOP-7'/></properties>"
          "<system-out>starting\n&lt;b&gt;no markup&lt;/b&gt;</system-out><system-err>late</system-err>";
    importReport("<testsuites>" + suite("shop.Basket", testCase("pays", flaky) + testCase("fails", failure("no")))
            + "</testsuites>",
        "2026-11-30T08:00:00Z");
    QTRY_COMPARE(chosenTest(), "fails");
    choose("pays");
    QTRY_COMPARE(text("caseNameLabel"), "pays");
    QVERIFY2(text("caseStateLabel").startsWith("✔ passed · flaky"), qPrintable(text("caseStateLabel")));
    QVERIFY2(failureText().contains("Attempt 1 of 2: ✖ failed") && failureText().contains("too slow")
            && failureText().contains("Attempt 2 of 2: ✔ passed"),
        qPrintable(failureText()));
    const QString output = find<QPlainTextEdit>(view(), "outputText")->toPlainText();
    QVERIFY2(output.contains("<b>no markup</b>") && output.contains("late"), qPrintable(output));
    auto *tabs = find<QTabWidget>(view(), "caseTabs");
    QVERIFY(!tabs->isTabVisible(tabs->indexOf(find<QWidget>(view(), "stepTree"))));
    QVERIFY(!tabs->isTabVisible(tabs->indexOf(find<QWidget>(view(), "attachmentsTab"))));
    auto *facts = find<QTreeWidget>(view(), "factTable");
    QCOMPARE(facts->findItems("ticket", Qt::MatchExactly).value(0)->text(1), "SHOP-7");
    QCOMPARE(facts->findItems("Where", Qt::MatchExactly).value(0)->text(1), "tests/basket.py:12");
}

void ReportViewTest::stepsAndFilesAreShown()
{
    QDir(m_folder->path()).mkdir("run");
    write("run/shot.png", "a picture");
    write("run/TEST-a.xml",
        suite("shop.Basket",
            testCase("pays",
                "<properties><property name='step[passed]' value='open the shop'/><property name='step[failed]' "
                "value='pay'/></properties>"
                    + failure("no")
                    + "<system-out>[[ATTACHMENT|shot.png]]\n[[ATTACHMENT|../lost.txt]]\n</system-out>")));
    importPath(m_folder->filePath("run"), "2026-11-30T08:00:00Z");
    QTRY_COMPARE(text("caseNameLabel"), "pays");
    auto *steps = find<QTreeWidget>(view(), "stepTree");
    QCOMPARE(steps->topLevelItemCount(), 2);
    QCOMPARE(steps->topLevelItem(1)->text(0), "pay");
    QCOMPARE(steps->topLevelItem(1)->text(1), "✖ failed");
    auto *files = find<QTreeWidget>(view(), "attachmentList");
    find<QTabWidget>(view(), "caseTabs")->setCurrentWidget(find<QWidget>(view(), "attachmentsTab"));
    const QList<QTreeWidgetItem *> shots = files->findItems("shot.png", Qt::MatchExactly);
    QCOMPARE(shots.size(), 1);
    files->setCurrentItem(shots[0]);
    QVERIFY(button(view(), "openAttachmentButton")->isEnabled());
    click(button(view(), "saveAttachmentButton"));
    auto *dialog = m_window->findChild<QFileDialog *>("saveAttachmentDialog");
    QVERIFY(dialog != nullptr);
    nameFile(dialog, m_folder->filePath("saved.png"));
    QTRY_VERIFY2(text("attachmentNoteLabel").startsWith("Saved as"), qPrintable(text("attachmentNoteLabel")));
    QFile saved(m_folder->filePath("saved.png"));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), "a picture");
    for (int i = 0; i < files->topLevelItemCount(); ++i) {
        if (files->topLevelItem(i) != shots[0])
            files->setCurrentItem(files->topLevelItem(i));
    }
    if (files->topLevelItemCount() > 1) // one that was not there is named alone
        QVERIFY(!button(view(), "saveAttachmentButton")->isEnabled());
    m_window->resize(1280, 860);
    screenshot(m_window.get(), "report-view-files");
}

void ReportViewTest::theStripIsReadByKeys()
{
    importTwo();
    auto *strip = find<HistoryStrip>(view(), "historyStrip");
    QCOMPARE(strip->accessibleDescription(), "2 reports, failed in 1 of them");
    QCOMPARE(accessOf(strip)->role(), QAccessible::Chart);
    strip->setFocus(Qt::TabFocusReason);
    QVERIFY2(strip->accessibleDescription().contains(": failed, 250 ms"), qPrintable(strip->accessibleDescription()));
    QTest::keyClick(strip, Qt::Key_Left);
    QVERIFY2(strip->accessibleDescription().contains(": passed"), qPrintable(strip->accessibleDescription()));
    QVERIFY(strip->accessibleDescription().startsWith("2026-11-29"));
    choose("is_new");
    QTRY_COMPARE(text("caseNameLabel"), "is_new");
    strip->setFocus(Qt::TabFocusReason);
    QTest::keyClick(strip, Qt::Key_Home);
    QVERIFY2(strip->accessibleDescription().endsWith("not in the report"), qPrintable(strip->accessibleDescription()));
}

void ReportViewTest::aTestIsCopied()
{
    importTwo();
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(
        copied.contains("takes_items") && copied.contains("✖ failed · new failure") && copied.contains("3 is not 4"),
        qPrintable(copied));
    QTest::keyClick(tree(), Qt::Key_Down);
    QTRY_COMPARE(text("caseNameLabel"), "sums");
    click(button(view(), "copyCaseButton"));
    QVERIFY(QApplication::clipboard()->text().contains("11 is not 12"));
}

void ReportViewTest::aReportThatBreaksOffSaysSo()
{
    importReport(yesterday(), "2026-11-29T08:00:00Z", "yesterday.xml");
    const QByteArray whole = today();
    importReport(whole.left(whole.indexOf("is_new")), "2026-11-30T08:00:00Z", "today.xml");
    auto *tabs = find<QTabWidget>(m_window.get(), "tabs");
    QTRY_VERIFY(tabs->isTabVisible(tabs->indexOf(view())));
    tabs->setCurrentWidget(view());
    QTRY_VERIFY2(text("reportProblemLabel").contains("breaks off"), qPrintable(text("reportProblemLabel")));
    QVERIFY(find<QLabel>(view(), "reportProblemLabel")->isVisible());
    QVERIFY(!find<QLabel>(view(), "reportChangesLabel")->isVisible());
}

void ReportViewTest::aLoadTestIsATable()
{
    importReport("<testsuites/>", "2026-11-30T08:00:00Z");
    QTRY_COMPARE(text("reportTotalsLabel"), "0 tests");
    const QString launch = query("SELECT id FROM test_launch");
    for (int i = 1; i <= 100; ++i)
        execute(QString("INSERT INTO test_sample (id, launch_id, label, elapsed_ms, success) VALUES (%1, %2, 'GET /', "
                        "%1, %3)")
                    .arg(i)
                    .arg(launch)
                    .arg(i % 50 == 0 ? 0 : 1));
    importReport(today(), "2026-11-30T09:00:00Z", "other.xml"); // another one is chosen, and the first again
    QTRY_VERIFY(text("reportTotalsLabel").startsWith("7 tests"));
    chooseImport(1);
    auto *table = find<QTableView>(view(), "sampleTable");
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(text("reportTotalsLabel").replace(QChar(QChar::Nbsp), ' '), "100 requests: ✖ 2 failed, 1 kind");
    QStringList cells;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        cells.append(table->model()->index(0, column).data().toString());
    QCOMPARE(cells.join(" | "), "GET / | 100 | ✖ 2 | 2.0 % | 51 ms | 50 ms | 90 ms | 95 ms | 99 ms | 1 ms | 100 ms");
    QCOMPARE(silentControls(m_window.get()).join('\n'), QString());
    table->selectRow(0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(
        QApplication::clipboard()->text().startsWith("GET /\t100\t"), qPrintable(QApplication::clipboard()->text()));
    screenshot(m_window.get(), "report-load-test");
}

void ReportViewTest::otherImportsHaveNoReport()
{
    importTwo();
    importFile(write("orders.csv", ordersCsv(20)));
    auto *tabs = find<QTabWidget>(m_window.get(), "tabs");
    QTRY_VERIFY(!tabs->isTabVisible(tabs->indexOf(view())));
    QTRY_COMPARE(importState(), "done");
    QVERIFY(!tabs->isTabVisible(tabs->indexOf(view())));
    chooseImport(1);
    QTRY_VERIFY(tabs->isTabVisible(tabs->indexOf(view())));
    QTRY_COMPARE(chosenTest(), "takes_items");
}

void ReportViewTest::theSameReportIsAskedFor()
{
    const QString file = write("report.xml", today());
    importFile(file);
    QTRY_COMPARE(importState(), "done");
    QCOMPARE(query("SELECT count(*) FROM test_launch"), "1");
    importOnceMore(file);
    QTRY_COMPARE(query("SELECT count(*) FROM test_launch"), "2");
    QCOMPARE(query("SELECT count(*) FROM test_case"), "14");
}

/// Profile, prefix and all else of the page.
void ReportViewTest::importAgainKeepsWhatWasSaid()
{
    ImportWindow *page = openImport(write("report.xml", today()));
    chooseDatabase(page);
    QTest::keyClicks(find<QLineEdit>(page, "reportProfileEdit"), "nightly");
    QTest::keyClicks(find<QLineEdit>(page, "reportTagsEdit"), "team:shop, slow");
    QTest::keyClicks(find<QLineEdit>(page, "reportPrefixEdit"), "qa_");
    QVERIFY(find<QLabel>(page, "reportTablesLabel")->text().contains("qa_case"));
    QTRY_VERIFY(button(page, "startButton")->isEnabled());
    QCOMPARE(button(page, "startButton")->text(), "&Import Report");
    click(find<QCheckBox>(page, "runInBackgroundCheckBox"));
    click(button(page, "startButton"));
    QTRY_COMPARE(importState(), "done");
    QCOMPARE(
        query("SELECT profile || ' ' || (SELECT group_concat(name) FROM qa_tag) FROM qa_launch"), "nightly team,slow");
    chooseImport(0);
    QTRY_VERIFY(find<QAction>(m_window.get(), "importAgainAction")->isEnabled());
    find<QAction>(m_window.get(), "importAgainAction")->trigger();
    QTRY_VERIFY(!m_window->findChildren<ImportWindow *>().isEmpty());
    page = m_window->findChildren<ImportWindow *>().back();
    QTRY_COMPARE(find<QLineEdit>(page, "reportProfileEdit")->text(), "nightly");
    QCOMPARE(find<QLineEdit>(page, "reportTagsEdit")->text(), "team:shop, slow");
    QCOMPARE(find<QLineEdit>(page, "reportPrefixEdit")->text(), "qa_");
    QTRY_VERIFY2(button(page, "startButton")->isEnabled(), qPrintable(find<QLabel>(page, "reasonLabel")->text()));
    page->close();
}

/// Suites of 50 tests; one of 97 fails, and one more at `broken`.
static QByteArray largeReport(int tests, int broken)
{
    QByteArray xml = "<testsuites>";
    for (int i = 0; i < tests; ++i) {
        if (i % 50 == 0)
            xml += (i > 0 ? "</testsuite><testsuite name='shop.Suite" : "<testsuite name='shop.Suite")
                + QByteArray::number(i / 50) + "'>";
        xml += testCase("test_" + QByteArray::number(i), i % 97 == 0 || i == broken ? failure("no") : QByteArray());
    }
    return xml + "</testsuite></testsuites>";
}

void ReportViewTest::aLargeReportStaysQuick()
{
    const int tests = qEnvironmentVariableIntValue("TRANCHE_TEST_CASES") > 0
        ? qEnvironmentVariableIntValue("TRANCHE_TEST_CASES")
        : 10'000;
    importReport(largeReport(tests, 5), "2026-11-29T08:00:00Z", "yesterday.xml");
    importReport(largeReport(tests, tests / 2 + 1), "2026-11-30T08:00:00Z", "today.xml");
    const QString broken = "test_" + QString::number(tests / 2 + 1);
    QTRY_COMPARE_WITH_TIMEOUT(chosenTest(), broken, 20000);
    chooseImport(1);
    QTRY_COMPARE_WITH_TIMEOUT(chosenTest(), "test_0", 20000); // compared with none
    QElapsedTimer took;
    took.start();
    qint64 longestPause = 0;
    const auto passEvents = [&] {
        QElapsedTimer pause;
        pause.start();
        QCoreApplication::processEvents();
        longestPause = std::max(longestPause, pause.elapsed());
    };
    chooseImport(0);
    while (find<QWidget>(view(), "reportPage")->isHidden() || tree()->model()->rowCount() == 0
        || !text("reportTotalsLabel").startsWith(QLocale().toString(tests)))
        passEvents();
    const qint64 opened = took.elapsed();
    while (chosenTest() != broken && took.elapsed() < 20000)
        passEvents();
    qInfo("%d tests: the tree after %lld ms, the first new failure after %lld ms, longest pause %lld ms", tests, opened,
        took.elapsed(), longestPause);
    QCOMPARE(chosenTest(), broken);
    QVERIFY2(longestPause < 500, qPrintable(QString::number(longestPause)));
    for (int key = 0; key < 30; ++key) // as a person holds the key
        QTest::keyClick(tree(), Qt::Key_Down);
    QTRY_COMPARE(text("caseNameLabel"), chosenTest());
    chooseFilter("All tests (" + QLocale().toString(tests) + ')');
    followLink("new_failure");
    QTRY_COMPARE(shownLines().size(), 2);
}

void ReportViewTest::theTreeIsAModel()
{
    importTwo();
    const QAbstractItemModelTester tester(tree()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    tree()->expandAll();
    choose("sums");
    chooseFilter("Failing (2)");
    QTRY_COMPARE(shownLines().size(), 3);
    tree()->collapseAll();
    QCOMPARE(shownLines().size(), 1);
}

void ReportViewTest::itCanBeRead_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ReportViewTest::itCanBeRead()
{
    QFETCH(bool, isDark);
    applyTheme(isDark ? Theme::Dark : Theme::Light);
    importTwo();
    QTRY_VERIFY(text("reportChangesLabel").contains("'new_failure'"));
    m_window->resize(1024, 700);
    screenshot(m_window.get(), isDark ? "report-view-small-dark" : "report-view-small");
    QCOMPARE(unreadableParts(m_window.get()).join("\n"), "");
    QCOMPARE(silentControls(m_window.get()).join("\n"), "");
    applyTheme(Theme::Light);
}

QTEST_MAIN(ReportViewTest)
#include "ReportViewTest.moc"
