#include "core/CountText.h"

#include <QTest>

using namespace tranche;

/// Numbers in texts, and what they are of.
class CountTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofOneAndOfMany()
    {
        QCOMPARE(countText(1234567), "1,234,567");
        QCOMPARE(counted(1, "%1 row is in", "%1 rows are in"), "1 row is in");
        QCOMPARE(counted(0, "%1 row is in", "%1 rows are in"), "0 rows are in");
        QCOMPARE(counted(1200, "%1 row in %2", "%1 rows in %2").arg("%1"), "1,200 rows in %1");
    }
};

QTEST_GUILESS_MAIN(CountTextTest)
#include "CountTextTest.moc"
