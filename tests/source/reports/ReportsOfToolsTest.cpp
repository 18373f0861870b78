#include "ReportFixture.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace tranche;

/// Reports that the tools themselves have written, with what they said of them: tests/data/reports/README.md.
class ReportsOfToolsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totals_data();
    void totals();
};

void ReportsOfToolsTest::totals_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("totals");
    const auto row = [](const char *file, const char *format, const char *totals) {
        QTest::newRow(file) << QString::fromLatin1(format) << QString::fromLatin1(totals);
    };
    row("pytest.xml", "junit_xml", "10 passed, 6 failed, 3 broken, 3 skipped, 0 unknown");
    row("gtest.xml", "junit_xml", "7 passed, 5 failed, 0 broken, 2 skipped, 0 unknown");
    row("qttest.xml", "qttest_xml", "10 passed, 4 failed, 0 broken, 2 skipped, 0 unknown");
    row("qttest-junit.xml", "junit_xml", "10 passed, 4 failed, 0 broken, 2 skipped, 0 unknown");
    row("ctest.xml", "ctest_xml", "4 passed, 5 failed, 0 broken, 4 skipped, 0 unknown");
    row("jest-junit.xml", "junit_xml", "9 passed, 7 failed, 1 broken, 1 skipped, 0 unknown");
    row("mocha.json", "mocha_json", "10 passed, 6 failed, 0 broken, 3 skipped, 0 unknown");
    row("mochawesome.json", "mochawesome_json", "10 passed, 6 failed, 0 broken, 6 skipped, 0 unknown");
    row("ctrf.json", "ctrf_json", "10 passed, 6 failed, 0 broken, 3 skipped, 0 unknown");
    row("newman.json", "newman_json", "4 passed, 3 failed, 2 broken, 1 skipped, 0 unknown");
}

void ReportsOfToolsTest::totals()
{
    QFile file(QStringLiteral(TRANCHE_TEST_DATA "/reports/") + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QFETCH(QString, format);
    QFETCH(QString, totals);
    const auto found = recogniseReport(content.left(64 << 10));
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(QString::fromLatin1(found.front()->name), format);
    RecordingSink sink;
    readReport(content, found.front()->name, sink);
    QCOMPARE(sink.totals(), totals);
    QCOMPARE(sink.faults, QStringList());
    QVERIFY(std::none_of(sink.cases.begin(), sink.cases.end(), [](const auto &one) { return one.told.isConfig; }));
    QVERIFY(std::all_of(sink.cases.begin(), sink.cases.end(), [](const auto &one) { return one.isEnded; }));
    QVERIFY2(sink.issues.empty(), qPrintable(sink.lines().filter(QStringLiteral("issue ")).join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(ReportsOfToolsTest)

#include "ReportsOfToolsTest.moc"
