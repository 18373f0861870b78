#include "run/ImportFixture.h"
#include "store/ChunkStore.h"

#include <QTest>

using namespace tranche;

/// Whole imports with values that are made NULL since they do not fit: what is told and counted of them.
class WrongValuesTest : public ImportFixture
{
    Q_OBJECT
private Q_SLOTS:
    void refusedNullsNameTheFilesValue_data();
    void refusedNullsNameTheFilesValue();
};

void WrongValuesTest::refusedNullsNameTheFilesValue_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("message");
    QTest::newRow("wrong") << QByteArray("k,d\n7,2025-01-01\nx,offen\n") << "offen"
                           << "“offen” is read as NULL, which the table does not allow in “d”.";
    QTest::newRow("empty") << QByteArray("k,d\nx,2025-01-01\n8,\n") << ""
                           << "The field is empty, but the table does not allow NULL in “d”.";
    QTest::newRow("the second of two rows") << QByteArray("k,d\nx,2025-01-01\ny,bald\n") << "bald"
                                            << "“bald” is read as NULL, which the table does not allow in “d”.";
    QTest::newRow("a later chunk") << QByteArray("k,d\nx,2025-01-01\ny,2025-01-02\n1,2025-01-03\nz,nie\n") << "nie"
                                   << "“nie” is read as NULL, which the table does not allow in “d”.";
}

void WrongValuesTest::refusedNullsNameTheFilesValue()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, value);
    QFETCH(QString, message);
    execute("CREATE TABLE data (k INTEGER, d TEXT NOT NULL)");
    const qint64 id = add(csv, [](RequestChoices &choices) {
        choices.map = { { "k", "k", ColumnType::Integer }, { "d", "d", columnTypeFromName("DATE") } };
        choices.onWrong = WrongValue::Null;
    });
    const ImportSummary import = run(id);
    QCOMPARE(import.counts.chunksFailed, 1);
    const QList<ImportError> errors = ChunkStore(*m_store).errors().ofChunk(id, import.counts.chunksTotal);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors[0].value, value);
    QCOMPARE(errors[0].message, message);
    QCOMPARE(errors[0].code, "constraint.not_null");
}

QTEST_GUILESS_MAIN(WrongValuesTest)
#include "WrongValuesTest.moc"
