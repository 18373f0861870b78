#include "history/ChangeOutcomes.h"
#include "repair/FixedFileMatching.h"
#include "run/ImportFixture.h"
#include "service/Repair.h"

#include <QTest>

using namespace tranche;

/// What each remedy, fixed file and decision has changed in the chunks of an import.
class ChangeOutcomesTest : public ImportFixture
{
    Q_OBJECT
private Q_SLOTS:
    void nothingWasChanged();
    void eachRemedyIsTold();
    void remediesAtOnceAreTold();
    void rowsSetAsideAreNoChange();
    void fixedFilesAreTold();
    void examplesAreFew();

private:
    qint64 imported(const QByteArray &csv);
    void mend(qint64 id, const Remedy &remedy);
};

qint64 ChangeOutcomesTest::imported(const QByteArray &csv)
{
    const qint64 id = add(csv, integerColumn);
    run(id);
    return id;
}

void ChangeOutcomesTest::mend(qint64 id, const Remedy &remedy)
{
    requestRemedy(*m_store, id, remedy);
    run(id);
}

static Remedy remedyFor(const QString &value, Remedy::Action action, const QString &text = {})
{
    return { "n", {}, value, action, text };
}

void ChangeOutcomesTest::nothingWasChanged()
{
    QCOMPARE(changeOutcomes(*m_store, imported("n,t\n1,a\n")), {});
    const qint64 id = imported("n,t\nx,a\n2,b\n");
    QCOMPARE(changeOutcomes(*m_store, id), {});
    requestRetry(*m_store, id, QList<qint64>());
    run(id);
    QCOMPARE(changeOutcomes(*m_store, id), {}); // tried again as it was
    QVERIFY_THROWS_EXCEPTION(Failure, changeOutcomes(*m_store, id + 1));
}

void ChangeOutcomesTest::eachRemedyIsTold()
{
    const qint64 id = imported("n,t\nx,a\n2,b\nx,c\ny,d\nz,e\n6,f\n7,g\n");
    mend(id, remedyFor("x", Remedy::Action::Set, "1"));
    mend(id, remedyFor("y", Remedy::Action::Null));
    mend(id, remedyFor("z", Remedy::Action::SkipRows));
    const auto outcomes = changeOutcomes(*m_store, id);
    QCOMPARE(outcomes.size(), 3);
    QCOMPARE(outcomes[0].origin, remedyText(remedyFor("x", Remedy::Action::Set, "1")));
    QVERIFY(outcomes[0].isRemedy);
    QCOMPARE(outcomes[0].rows, 2);
    QCOMPARE(outcomes[0].chunks, 2);
    QCOMPARE(outcomes[0].chunksDone, 2);
    QCOMPARE(outcomes[0].examples, QList<CellChange>({ { 1, 2, "n", "x", "1" }, { 2, 4, "n", "x", "1" } }));
    QCOMPARE(outcomes[1].rows, 1);
    QCOMPARE(outcomes[1].examples, QList<CellChange>({ { 2, 5, "n", "y", "" } }));
    QCOMPARE(outcomes[2].rows, 0);
    QCOMPARE(outcomes[2].rowsLeftOut, 1);
    QCOMPARE(outcomes[2].examples, {});
    QCOMPARE(m_store->summary(id).state, ImportState::Done);
}

void ChangeOutcomesTest::remediesAtOnceAreTold()
{
    const qint64 id = imported("n,t\nx,a\n2,b\nx,c\ny,d\nz,e\n6,f\n7,g\n");
    requestRemedies(*m_store, id,
        { remedyFor("x", Remedy::Action::Set, "1"), remedyFor("y", Remedy::Action::Null),
            remedyFor("z", Remedy::Action::SkipRows) });
    run(id);
    const auto outcomes = changeOutcomes(*m_store, id);
    QCOMPARE(outcomes.size(), 1); // they were asked for as one
    QVERIFY(outcomes[0].isRemedy);
    QCOMPARE(outcomes[0].rows, 3);
    QCOMPARE(outcomes[0].rowsLeftOut, 1);
    QCOMPARE(outcomes[0].chunksDone, outcomes[0].chunks);
    QCOMPARE(outcomes[0].examples,
        QList<CellChange>({ { 1, 2, "n", "x", "1" }, { 2, 4, "n", "x", "1" }, { 2, 5, "n", "y", "" } }));
}

void ChangeOutcomesTest::rowsSetAsideAreNoChange()
{
    const qint64 id = imported("n,t\nx,a\n2,b\n3,c\n");
    letGoodRowsIn(*m_store, id);
    run(id);
    QVERIFY(m_store->summary(id).counts.imported() > 0);
    QCOMPARE(changeOutcomes(*m_store, id), {});
    mend(id, remedyFor("x", Remedy::Action::Set, "1"));
    const auto outcomes = changeOutcomes(*m_store, id);
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(outcomes[0].rows, 1);
    QCOMPARE(outcomes[0].rowsLeftOut, 0);
    QCOMPARE(outcomes[0].examples, QList<CellChange>({ { 1, 2, "n", "x", "1" } }));
}

void ChangeOutcomesTest::fixedFilesAreTold()
{
    const qint64 id = imported("n,t\nx,a\n2,b\n");
    const ImportRecord record = m_store->record(id);
    const QString path = write("fixed.csv", "n,t\n1,a\n9,new\n");
    requestRetry(*m_store, id, reviewFixedFile(*m_store, record, path, 1, DeletedRows::Skip).attempts);
    run(id);
    const auto outcomes = changeOutcomes(*m_store, id);
    QCOMPARE(outcomes.size(), 1);
    QVERIFY(!outcomes[0].isRemedy);
    QVERIFY(outcomes[0].origin.contains("fixed.csv"));
    QCOMPARE(outcomes[0].chunksDone, 1);
    QVERIFY(outcomes[0].rows + outcomes[0].rowsAdded > 0);
}

void ChangeOutcomesTest::examplesAreFew()
{
    QByteArray csv = "n,t\n";
    for (int i = 0; i < 100; ++i)
        csv += "x,a\n";
    const qint64 id = imported(csv);
    mend(id, remedyFor("x", Remedy::Action::Set, "1"));
    const auto outcomes = changeOutcomes(*m_store, id, 3);
    QCOMPARE(outcomes[0].rows, 100);
    QCOMPARE(outcomes[0].examples.size(), 3);
}

QTEST_GUILESS_MAIN(ChangeOutcomesTest)
#include "ChangeOutcomesTest.moc"
