#include "repair/Remedy.h"
#include "run/ImportFixture.h"
#include "service/Repair.h"
#include "store/ChunkStore.h"
#include "store/ReadingStore.h"

#include <QTest>

using namespace tranche;

/// Whole imports with values that are made NULL since they do not fit: what is told and counted of them.
class WrongValuesTest : public ImportFixture
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatWentInIsCounted_data();
    void onlyWhatWentInIsCounted();
    void whatIsKeptHasNoFormat();
    void refusedNullsNameTheFilesValue_data();
    void refusedNullsNameTheFilesValue();

private:
    QStringList readAs(qint64 id);
    QList<qint64> linesOfWarnings(qint64 id);
};

QStringList WrongValuesTest::readAs(qint64 id)
{
    QStringList texts;
    const auto counts = ReadingStore(*m_store).readAs(id);
    for (const ReadAs &one : counts)
        texts.append(QStringLiteral("%1 %2 %3").arg(one.column, one.kind).arg(one.count));
    return texts;
}

QList<qint64> WrongValuesTest::linesOfWarnings(qint64 id)
{
    QList<qint64> lines;
    ChunkStore(*m_store).errors().forEachWarning(id, [&](const ImportError &warning) {
        lines.append(warning.line);
        return true;
    });
    return lines;
}

void WrongValuesTest::onlyWhatWentInIsCounted_data()
{
    QTest::addColumn<int>("onError");
    QTest::addColumn<QList<qint64>>("first");
    QTest::addColumn<QList<qint64>>("afterwards");
    QTest::newRow("chunks") << int(OnError::FailChunk) << QList<qint64> { 3 } << QList<qint64> { 3, 4, 5 };
    QTest::newRow("rows") << int(OnError::RejectRows) << QList<qint64> { 3, 5 } << QList<qint64> { 3, 5, 4 };
}

/// A chunk, or row, that is kept out is read again when it is tried again: what is told of it is told then.
void WrongValuesTest::onlyWhatWentInIsCounted()
{
    QFETCH(int, onError);
    QFETCH(QList<qint64>, first);
    QFETCH(QList<qint64>, afterwards);
    const qint64 id = add("n,u\n5,1\nx,1\ny,z\nw,2\n", [onError](RequestChoices &choices) {
        choices.map = { { "n", "n", ColumnType::Integer }, { "u", "u", ColumnType::Integer } };
        choices.values = { { "n", {}, {}, WrongValue::Null } };
        choices.onError = OnError(onError);
    });
    const ImportSummary import = run(id);
    QCOMPARE(import.state, ImportState::Partial);
    QCOMPARE(import.counts.warnings, first.size());
    QCOMPARE(linesOfWarnings(id), first);
    QCOMPARE(readAs(id), QStringList(QStringLiteral("n wrong.null %1").arg(first.size())));
    Remedy remedy;
    remedy.column = "u";
    remedy.action = Remedy::Action::Set;
    remedy.text = "9";
    requestRemedy(*m_store, id, remedy);
    const ImportSummary mended = run(id);
    QCOMPARE(mended.state, ImportState::Done);
    QCOMPARE(mended.counts.warnings, afterwards.size());
    QCOMPARE(linesOfWarnings(id), afterwards);
    QCOMPARE(readAs(id), QStringList("n wrong.null 3"));
    QCOMPARE(query("SELECT coalesce(n,'-')||u FROM data"),
        onError == int(OnError::FailChunk) ? "51 -1 -9 -2" : "51 -1 -2 -9");
}

void WrongValuesTest::whatIsKeptHasNoFormat()
{
    const ColumnType date = *columnTypeFromName("DATE");
    const qint64 id = add("d\n31.12.2025\nsoon\n01.12.2025\n", [date](RequestChoices &choices) {
        choices.map = { { "d", "d", date, false, {}, columnFormatFromText(date, "dd.MM.yyyy") } };
        choices.onWrong = WrongValue::Text;
    });
    QCOMPARE(run(id).state, ImportState::Done);
    QCOMPARE(readAs(id), QStringList({ "d format 2", "d wrong.text 1" }));
}

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
