#include "source/reports/ReportDate.h"

#include <QTest>

using namespace tranche;

class ReportDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
};

void ReportDateTest::dates_data()
{
    QTest::addColumn<QString>("date");
    const auto row = [](const char *written, const char *date) { QTest::newRow(written) << QString::fromLatin1(date); };
    row("2025-03-01T12:00:00Z", "2025-03-01T12:00:00Z");
    row("2025-03-01T12:00:00", "2025-03-01T12:00:00Z"); // JUnit
    row(" 2025-03-01T12:00:00.250 ", "2025-03-01T12:00:00.250Z");
    row("2025-03-01T12:00:00.2501678+01:00", "2025-03-01T11:00:00.250Z"); // TRX has seven digits
    row("2025-11-15T11:51:49.548396-05:00", "2025-11-15T16:51:49.548Z"); // pytest
    row("2025-11-14T20:53:28+0000", "2025-11-14T20:53:28Z");
    row("2025-03-01T12:00:00 +01:00", "2025-03-01T11:00:00Z");
    row("2025-03-01 12:00:00 +0100", "2025-03-01T11:00:00Z");
    row("2019-09-13T 23:30:12Z", "2019-09-13T23:30:12Z"); // met in the wild
    row("Sat, 03 Dec 2022 23:10:07 GMT", "2022-12-03T23:10:07Z"); // Mocha, TestCafe
    row("2021-10-21T14:29:17 UTC", "2021-10-21T14:29:17Z"); // TestNG
    row("2021-10-21 14:29:17.5 UTC", "2021-10-21T14:29:17.500Z");
    row("2021-10-21T14:29:17 IST", "2021-10-21T14:29:17Z"); // of India, Israel or Ireland: as it stands
    row("06/15/2018 18:09:29", "2018-06-15T18:09:29Z"); // xUnit.net, as in the United States
    row("2021-06-28 20:23:41Z", "2021-06-28T20:23:41Z"); // NUnit 3
    row("2010-10-18T13:23:35", "2010-10-18T13:23:35Z"); // NUnit 2, of date and time
    row("20220623 12:41:36.340", "2022-06-23T12:41:36.340Z"); // Robot Framework before 7
    row("2023-11-25T22:37:42.123456", "2023-11-25T22:37:42.123Z"); // and from 7
    row("1700000000000", "2023-11-14T22:13:20Z"); // CTRF, Allure, JMeter, Newman
    row("1700000000", "2023-11-14T22:13:20Z"); // CTest
    row("", "");
    row("5", "");
    row("nan", "");
    row("1e300", "");
    row("-1700000000000", "");
    row("N/A", "");
    row("02/06/03 08:21:42", ""); // a year or a day: not known
    row("15/06/2018 18:09:29", "");
    row("2023-02-29T10:00:00", "");
    row("2025-03-01 or so", "");
    row("yesterday", "");
}

void ReportDateTest::dates()
{
    QFETCH(QString, date);
    QCOMPARE(reportDate(QString::fromLatin1(QTest::currentDataTag())), date);
}

QTEST_GUILESS_MAIN(ReportDateTest)

#include "ReportDateTest.moc"
