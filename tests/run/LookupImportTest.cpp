#include "core/Failure.h"
#include "repair/DraftCheck.h"
#include "run/Dependents.h"
#include "run/ImportFixture.h"
#include "service/Lineage.h"
#include "service/Repair.h"
#include "service/Undo.h"
#include "service/options/LookupOption.h"
#include "store/ChunkStore.h"
#include "store/ReadingStore.h"
#include "store/RetryQueue.h"

#include <QTest>

using namespace tranche;

/// Whole imports whose values are looked up: counts, history, repairs.
class LookupImportTest : public ImportFixture
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeImport();
    void rowsThatAreLeftOutAreCounted_data();
    void rowsThatAreLeftOutAreCounted();
    void aChunkIsRepaired();
    void chunksThatMissedANameAreTriedAgain();
    void missingNamesAreAdded();
    void aValidationMakesNothing();
    void rowsThatWereMadeAreTakenBack_data();
    void rowsThatWereMadeAreTakenBack();
    void aNewTableHasTheKeysType();
    void aTableThatIsGoneIsAFailure();

private:
    static Change looking(const QString &lookup);
    QStringList readAs(qint64 id);
};

ImportFixture::Change LookupImportTest::looking(const QString &lookup)
{
    return [lookup](RequestChoices &choices) { choices.lookups = { lookupChoice(lookup) }; };
}

QStringList LookupImportTest::readAs(qint64 id)
{
    QStringList texts;
    const auto counts = ReadingStore(*m_store).readAs(id);
    for (const ReadAs &one : counts)
        texts.append(QStringLiteral("%1: %2 %3").arg(one.column).arg(one.count).arg(readAsText(one)));
    return texts;
}

void LookupImportTest::aWholeImport()
{
    execute("CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT); INSERT INTO p(name) VALUES('x'),('y');"
            "CREATE TABLE data(n INTEGER, p_id INTEGER REFERENCES p)");
    const qint64 id = add("n,who\n1,x\n2,y\n3,x\n4,z\n5,y\n6,\n", looking("who=p.name"));
    const ImportSummary import = run(id);
    QCOMPARE(import.state, ImportState::Partial);
    QCOMPARE(import.counts.rowsImported, 4);
    QCOMPARE(import.counts.rowsFailed, 2);
    QVERIFY(import.counts.booksBalance());
    QCOMPARE(query("SELECT n||coalesce(p_id,'-') FROM data"), "11 22 52 6-");
    // Whoever goes on with it has the same lookup.
    QCOMPARE(m_store->record(id).request.mapping.find("who")->reference->table, "p");
}

void LookupImportTest::rowsThatAreLeftOutAreCounted_data()
{
    QTest::addColumn<bool>("reject");
    QTest::newRow("whole chunks") << false;
    QTest::newRow("rows") << true;
}

void LookupImportTest::rowsThatAreLeftOutAreCounted()
{
    QFETCH(bool, reject);
    execute("CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT); INSERT INTO p(name) VALUES('x');"
            "CREATE TABLE data(n INTEGER, p_id INTEGER)");
    const qint64 id = add("n,who\n1,x\n2,q\n3,q\n4,q\nbad,x\n6,x\n7,q\nbad,q\n", [reject](RequestChoices &choices) {
        looking("who=p.name:skip")(choices);
        choices.map = { { "who", "p_id", std::nullopt } };
        choices.onError = reject ? OnError::RejectRows : OnError::FailChunk;
    });
    const ImportSummary import = run(id);
    QCOMPARE(query("SELECT n FROM data"), reject ? "1 6" : "1");
    QCOMPARE(import.counts.rowsImported, reject ? 2 : 1);
    QVERIFY(import.counts.booksBalance());
    // A chunk without a good row is set aside as a whole.
    QCOMPARE(import.counts.rowsSkipped, 3);
    QCOMPARE(readAs(id), QStringList { "who: 3 rows left out, since they are not found in p" });
    QCOMPARE(import.counts.rowsFailed, reject ? 3 : 4);
    Remedy remedy;
    remedy.column = "n";
    remedy.value = QStringLiteral("bad");
    remedy.action = Remedy::Action::Set;
    remedy.text = "9";
    requestRemedy(*m_store, id, remedy);
    const ImportSummary after = run(id);
    QCOMPARE(after.state, ImportState::Done);
    QVERIFY(after.counts.booksBalance());
    QCOMPARE(after.counts.rowsSkipped, 5);
    QCOMPARE(after.counts.rowsImported, 3);
}

void LookupImportTest::aChunkIsRepaired()
{
    execute("CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT); INSERT INTO p(name) VALUES('Paris');"
            "CREATE TABLE data(n INTEGER, who INTEGER)");
    const qint64 id = add("n,who\n1,Pariss\n2,Paris\n3,Lyon\n4,Paris\n", looking("who=p.name"));
    QCOMPARE(run(id).counts.chunksFailed, 2);
    ChunkStore chunks(*m_store);
    const auto failed = chunks.failedChunks(id, { ChunkState::Failed });
    const Attempt attempt = chunks.attempts().content(id, 1);
    const DraftCheck check = checkAttempt(m_store->record(id), failed[0], attempt);
    QCOMPARE(check.errors.size(), 1);
    QCOMPARE(check.errors[0].error.code, "reference.not_found");
    QVERIFY(check.errors[0].error.message.contains("Nearest: “Paris”"));
    QCOMPARE(query("SELECT count(*) FROM p"), "1");
    Remedy remedy;
    remedy.column = "who";
    remedy.code = "reference.not_found";
    remedy.value = QStringLiteral("Pariss");
    remedy.action = Remedy::Action::Set;
    remedy.text = "Paris";
    requestRemedy(*m_store, id, remedy);
    QCOMPARE(run(id).counts.chunksFailed, 1);
    execute("INSERT INTO p(name) VALUES('Lyon')");
    requestRetry(*m_store, id, QList<qint64> {});
    QCOMPARE(run(id).state, ImportState::Done);
    QCOMPARE(query("SELECT n||who FROM data ORDER BY n"), "11 21 32 41");
}

void LookupImportTest::chunksThatMissedANameAreTriedAgain()
{
    execute("CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT, land TEXT); CREATE TABLE data(n INTEGER, who INTEGER)");
    const qint64 id = add("n,who\n1,a\n2,a\n3,B\n4,c\n", looking("who=p.name:folded"));
    QCOMPARE(run(id).counts.chunksFailed, 2);
    QCOMPARE(retryMissingParents(*m_store, id), 0);
    execute("INSERT INTO p(name) VALUES('b')");
    QCOMPARE(retryMissingParents(*m_store, id), 1);
    queueForRetry(*m_store, id);
    QCOMPARE(run(id).counts.chunksFailed, 2); // c is still missing
    execute("INSERT INTO p(name) VALUES('A'),('C')");
    QCOMPARE(retryMissingParents(*m_store, id), 2);
    queueForRetry(*m_store, id);
    QCOMPARE(run(id).state, ImportState::Done);
    QCOMPARE(query("SELECT n||who FROM data ORDER BY n"), "12 22 31 43");
    const qint64 other = add("n,who,land\n1,a,x\n", looking("who,land=p.name,land"));
    QCOMPARE(run(other).counts.chunksFailed, 1);
    QCOMPARE(retryMissingParents(*m_store, other), 0); // by several columns: a person may retry it
}

/// By a remedy; those that are the same when folded once.
void LookupImportTest::missingNamesAreAdded()
{
    execute("CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT CHECK(name<>'bad')); CREATE TABLE data(n INTEGER, who "
            "INTEGER)");
    const qint64 id = add("n,who\n1,New\n2,new\n3,bad\n4,x\n", looking("who=p.name:folded"));
    QCOMPARE(run(id).counts.chunksFailed, 2);
    Remedy remedy;
    remedy.column = "who";
    remedy.action = Remedy::Action::AddReference;
    QVERIFY_THROWS_EXCEPTION(Failure, requestRemedy(*m_store, id, remedy)); // bad can't be added
    QCOMPARE(query("SELECT count(*) FROM p"), "0");
    for (const char *value : { "New", "x" }) {
        remedy.value = QString::fromLatin1(value);
        requestRemedy(*m_store, id, remedy);
        run(id);
    }
    QCOMPARE(query("SELECT name FROM p"), "New x");
    QCOMPARE(query("SELECT n||who FROM data"), "11 21");
    for (const Remedy::Action action : { Remedy::Action::Default, Remedy::Action::Type }) {
        remedy.action = action;
        remedy.text = "INTEGER";
        QVERIFY_THROWS_EXCEPTION(Failure, requestRemedy(*m_store, id, remedy));
    }
}

void LookupImportTest::aValidationMakesNothing()
{
    execute("CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT)");
    const auto validate = [](RequestChoices &choices) {
        looking("who=p.name:create")(choices);
        choices.validateOnly = true;
    };
    for (const bool isThere : { false, true }) {
        const qint64 id = add("n,who\n1,x\n2,y\n3,x\n4,y\n", validate);
        QCOMPARE(run(id).counts.rowsImported, 4);
        QCOMPARE(readAs(id), QStringList { "who: 2 rows made in p, since they were not found" });
        QCOMPARE(query("SELECT count(*) FROM p"), "0");
        if (!isThere)
            execute("CREATE TABLE data(n INTEGER, who INTEGER)");
    }
}

void LookupImportTest::rowsThatWereMadeAreTakenBack_data()
{
    QTest::addColumn<QString>("table"); ///< as the call spells it
    QTest::addColumn<QString>("sql");
    QTest::newRow("a table of its own") << "P"
                                        << "CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT)";
    QTest::newRow("without row ids") << "p"
                                     << "CREATE TABLE p(name TEXT PRIMARY KEY, x) WITHOUT ROWID";
    QTest::newRow("referred to") << "p"
                                 << "CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT UNIQUE); "
                                    "CREATE TABLE data(n INTEGER, who INTEGER REFERENCES p)";
}

void LookupImportTest::rowsThatWereMadeAreTakenBack()
{
    QFETCH(QString, table);
    QFETCH(QString, sql);
    execute(sql);
    execute("INSERT INTO p(name) VALUES('x')");
    const qint64 id = add("n,who\n1,x\n2,y\n3,z\n4,y\n", looking(QStringLiteral("who=%1.name:create").arg(table)));
    QCOMPARE(run(id).state, ImportState::Done);
    QCOMPARE(query("SELECT name FROM p ORDER BY name"), "x y z");
    const QList<ChunkRows> rows = rowsOfChunk(*m_store, id, 1);
    QVERIFY(std::any_of(rows.begin(), rows.end(), [](const ChunkRows &run) { return run.table == "data"; }));
    const UndoOutcome outcome = undoImport(*m_store, id, {});
    QVERIFY2(outcome.done, qPrintable(undoSentences(*m_store, outcome, {}).join(' ')));
    QCOMPARE(query("SELECT name FROM p"), "x");
}

void LookupImportTest::aNewTableHasTheKeysType()
{
    execute("CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT); CREATE TABLE q(code TEXT PRIMARY KEY, name TEXT);"
            "INSERT INTO p VALUES(7,'x'); INSERT INTO q VALUES('007','x')");
    const qint64 id = add("n,who,what\n1,x,x\n", [](RequestChoices &choices) {
        choices.lookups = { lookupChoice("who=p.name"), lookupChoice("what=q.name") };
        choices.typesAsText = true;
    });
    QCOMPARE(run(id).state, ImportState::Done);
    QCOMPARE(query("SELECT typeof(who)||typeof(what)||what FROM data"), "integertext007");
    QCOMPARE(query("SELECT type FROM pragma_table_info('data')"), "TEXT INTEGER TEXT");
}

void LookupImportTest::aTableThatIsGoneIsAFailure()
{
    execute("CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT)");
    const qint64 id = add("n,who\n1,x\n", looking("who=p.name:null"));
    execute("DROP TABLE p");
    const ImportSummary import = run(id);
    QCOMPARE(import.state, ImportState::Failed);
    QCOMPARE(import.failureCode, "target.table_missing");
}

QTEST_GUILESS_MAIN(LookupImportTest)
#include "LookupImportTest.moc"
