#include "service/reports/ReportOutline.h"

#include <QTest>

using namespace tranche;

/// The suites of a report as a tree.
class ReportOutlineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void testsAreCountedUpwards();
    void suitesThatFailedComeFirst();
    void suitesWithoutTestsAreLeftOutOfAFilter();
    void testsOutsideOfSuitesStandInTheReport();
    void goneTestsHaveALineOfTheirOwn();
};

static StoredSuite suiteOf(qint64 id, qint64 parent, const QString &name)
{
    StoredSuite suite;
    suite.id = id;
    suite.parent = parent;
    suite.name = name;
    return suite;
}

static CasesOfSuite casesIn(qint64 suite, qint64 passed, qint64 failed = 0)
{
    CasesOfSuite cases;
    cases.suite = suite;
    cases.cases = passed + failed;
    cases.passed = passed;
    cases.failed = failed;
    return cases;
}

/// "a 3/1 (b 2/1)": each with its tests, and how many of them failed.
static QString told(const ReportOutline &outline, int at = 0)
{
    const ReportOutline::Suite &suite = outline.suites[at];
    QString text = QStringLiteral("%1 %2/%3").arg(suite.own.name).arg(suite.all.cases).arg(suite.failing());
    QStringList children;
    for (int row = 0; row < int(suite.children.size()); ++row) {
        const int child = suite.children[row];
        if (outline.suites[child].row != row || outline.suites[child].parent != at)
            return QStringLiteral("wrong place");
        children.append(told(outline, child));
    }
    return children.isEmpty() ? text : text + QStringLiteral(" (%1)").arg(children.join(", "));
}

void ReportOutlineTest::testsAreCountedUpwards()
{
    const ReportOutline outline = outlineOf(
        { suiteOf(1, 0, "a"), suiteOf(2, 1, "b"), suiteOf(3, 2, "c") }, { casesIn(1, 1), casesIn(3, 1, 1) }, true);
    QCOMPARE(told(outline), " 3/1 (a 3/1 (b 2/1 (c 2/1)))");
    QCOMPARE(outline.suites[1].cases.cases, 1);
    QCOMPARE(outline.cases(), 3);
    QCOMPARE(told(outlineOf({}, {}, true)), " 0/0");
}

void ReportOutlineTest::suitesThatFailedComeFirst()
{
    const ReportOutline outline
        = outlineOf({ suiteOf(1, 0, "a"), suiteOf(2, 0, "b"), suiteOf(3, 0, "c"), suiteOf(4, 3, "d") },
            { casesIn(1, 1), casesIn(2, 1), casesIn(4, 0, 1) }, true);
    QCOMPARE(told(outline), " 3/1 (c 1/1 (d 1/1), a 1/0, b 1/0)");
}

void ReportOutlineTest::suitesWithoutTestsAreLeftOutOfAFilter()
{
    const QList<StoredSuite> suites { suiteOf(1, 0, "a"), suiteOf(2, 1, "b"), suiteOf(3, 0, "c"), suiteOf(4, 3, "d") };
    QCOMPARE(told(outlineOf(suites, { casesIn(4, 2) }, false)), " 2/0 (c 2/0 (d 2/0))");
    QCOMPARE(told(outlineOf(suites, { casesIn(4, 2) }, true)), " 2/0 (a 0/0 (b 0/0), c 2/0 (d 2/0))");
}

/// So do suites whose parent is not there.
void ReportOutlineTest::testsOutsideOfSuitesStandInTheReport()
{
    const ReportOutline outline = outlineOf({ suiteOf(2, 7, "b") }, { casesIn(0, 1), casesIn(2, 1) }, true);
    QCOMPARE(told(outline), " 2/0 (b 1/0)");
    QCOMPARE(outline.suites.front().cases.cases, 1);
}

void ReportOutlineTest::goneTestsHaveALineOfTheirOwn()
{
    CasesOfSuite gone;
    gone.suite = CasesOfSuite::gone;
    gone.cases = 4;
    const ReportOutline outline = outlineOf({ suiteOf(1, 0, "a") }, { gone }, false);
    QCOMPARE(outline.suites.size(), 2);
    QVERIFY(outline.suites[1].isGone());
    QCOMPARE(outline.suites[1].cases.cases, 4);
}

QTEST_GUILESS_MAIN(ReportOutlineTest)
#include "ReportOutlineTest.moc"
