#include "history/HistoryRebuild.h"
#include "repair/DraftCheck.h"
#include "repair/OpenedChunk.h"
#include "repair/Remedy.h"
#include "run/ImportFixture.h"
#include "service/Queue.h"
#include "service/Repair.h"
#include "store/ChunkStore.h"
#include "store/ReadingStore.h"

#include <QTest>

using namespace tranche;

/// Whole imports that tell rows by a key: their books, and what becomes of chunks that fail.
class KeyedImportTest : public ImportFixture
{
    Q_OBJECT
private Q_SLOTS:
    void booksBalance_data();
    void booksBalance();
    void textsSayWhatWasDone_data();
    void textsSayWhatWasDone();
    void aDraftIsCheckedByItsKey();
    void rowsThatRollBackTakeNoneWithThem();
    void aTableOfItsOwnStartsOver();
    void historyIsRebuiltWithItsCounts();
    void theSameFileAgain();
    void theSameFileAgainInEachMode_data();
    void theSameFileAgainInEachMode();
    void aReplacedTableHoldsNoEarlierFile();
    void aCheckIsImportedWithItsRemedies();
    void skippedRowsOfRetriedChunksAreListed();
    void laterRowsOfTheFileStay_data();
    void laterRowsOfTheFileStay();
    void withoutUndoThatIsTold();
    void listsEndSomewhere();

private:
    qint64 addKeyed(const QByteArray &csv, TargetMode mode, const Change &change = {});
};

qint64 KeyedImportTest::addKeyed(const QByteArray &csv, TargetMode mode, const Change &change)
{
    return add(csv, [&](RequestChoices &choices) {
        choices.mode = mode;
        if (change)
            change(choices);
    });
}

void KeyedImportTest::booksBalance_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("imported");
    QTest::addColumn<int>("skipped");
    QTest::addColumn<int>("warnings");
    QTest::newRow("upsert") << int(TargetMode::Upsert) << 4 << 0 << 0;
    QTest::newRow("update") << int(TargetMode::Update) << 2 << 2 << 2;
    QTest::newRow("insert-new") << int(TargetMode::InsertNew) << 2 << 2 << 0;
    QTest::newRow("delete") << int(TargetMode::Delete) << 2 << 3 << 3;
}

void KeyedImportTest::booksBalance()
{
    QFETCH(int, mode);
    for (const bool validates : { true, false }) {
        init();
        execute(
            "CREATE TABLE data (k INTEGER PRIMARY KEY, v INTEGER CHECK (v<>0)); INSERT INTO data VALUES (1,1),(2,2)");
        const ImportSummary import
            = run(addKeyed("k,v\n1,1\n2,3\n3,3\n4,4\n5,0\n", TargetMode(mode), [&](auto &choices) {
                  choices.validateOnly = validates;
                  choices.onError = OnError::RejectRows;
              }));
        const ImportCounts &counts = import.counts;
        const bool checksValues = mode == int(TargetMode::Upsert) || mode == int(TargetMode::InsertNew);
        QVERIFY2(import.state == (checksValues ? ImportState::Partial : ImportState::Done),
            qPrintable(import.failureMessage));
        QTEST(int(counts.imported()), "imported");
        QFETCH(int, skipped);
        QCOMPARE(counts.skipped(), skipped + (mode == int(TargetMode::Update) ? 1 : 0));
        QCOMPARE(counts.rowsFailed, checksValues ? 1 : 0);
        QCOMPARE(counts.rowsRead, counts.imported() + counts.skipped() + counts.rowsFailed);
        QVERIFY(counts.booksBalance() && counts.rows.total() == counts.rowsImported);
        QFETCH(int, warnings);
        QCOMPARE(counts.warnings, warnings + (mode == int(TargetMode::Update) ? 1 : 0));
        if (validates)
            QCOMPARE(query("SELECT group_concat(k||'='||v) FROM data"), "1=1,2=2");
    }
}

void KeyedImportTest::textsSayWhatWasDone_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("validates");
    QTest::addColumn<QString>("text");
    QTest::newRow("upsert") << int(TargetMode::Upsert) << false
                            << "Done: 3 rows are in (1 inserted, 1 updated, 1 unchanged).";
    QTest::newRow("checked") << int(TargetMode::Upsert) << true
                             << "Checked: 3 rows would go in (1 inserted, 1 updated, 1 unchanged).";
    QTest::newRow("delete") << int(TargetMode::Delete) << false << "Done: 2 rows are deleted (2 deleted, 1 skipped).";
    QTest::newRow("checked deletion") << int(TargetMode::Delete) << true
                                      << "Checked: 2 rows would be deleted (2 deleted, 1 skipped).";
    QTest::newRow("all inserted") << int(TargetMode::Auto) << true << "Checked: 3 rows would go in.";
}

void KeyedImportTest::textsSayWhatWasDone()
{
    QFETCH(int, mode);
    QFETCH(bool, validates);
    if (mode != int(TargetMode::Auto))
        execute("CREATE TABLE data (k INTEGER PRIMARY KEY, v INTEGER); INSERT INTO data VALUES (1,1),(2,2)");
    const qint64 id
        = addKeyed("k,v\n1,1\n2,3\n3,3\n", TargetMode(mode), [&](auto &choices) { choices.validateOnly = validates; });
    QCOMPARE(progressText(m_store->summary(id)),
        validates ? "Check has been put in the queue." : "Import has been put in the queue.");
    QTEST(progressText(run(id)), "text");
}

/// That a row is there is no error of it; what the table refuses is.
void KeyedImportTest::aDraftIsCheckedByItsKey()
{
    execute("CREATE TABLE data (k INTEGER PRIMARY KEY, v INTEGER CHECK (v<9)); INSERT INTO data VALUES (1,1),(2,2)");
    const qint64 id = addKeyed("k,v\n1,5\n2,x\n", TargetMode::Upsert);
    QCOMPARE(run(id).state, ImportState::Partial);
    OpenedChunk opened = openChunk(*m_store, id, 1);
    QCOMPARE(checkAttempt(opened.record, opened.chunk, opened.attempt).errors.size(), 1);
    opened.attempt.content = "1,5\n2,6\n";
    DraftCheck check = checkAttempt(opened.record, opened.chunk, opened.attempt);
    QVERIFY2(check.notChecked.isEmpty(), qPrintable(check.notChecked));
    QVERIFY(check.errors.isEmpty());
    opened.attempt.content = "1,5\n2,9\n";
    check = checkAttempt(opened.record, opened.chunk, opened.attempt);
    QCOMPARE(check.errors.size(), 1);
    QCOMPARE(check.errors[0].error.code, "constraint.check");
    QCOMPARE(query("SELECT v FROM data"), "1 2");
}

void KeyedImportTest::rowsThatRollBackTakeNoneWithThem()
{
    execute(
        "CREATE TABLE data (k INTEGER PRIMARY KEY, v); INSERT INTO data VALUES (1,'a'),(2,'b'),(3,'c'); CREATE TRIGGER "
        "undo BEFORE UPDATE ON data WHEN new.v='bad' BEGIN SELECT RAISE(ROLLBACK, 'all undone'); END");
    for (const bool validates : { true, false }) {
        const ImportSummary import = run(addKeyed("k,v\n1,x\n4,d\n2,bad\n5,e\n3,c\n1,y\n", TargetMode::Upsert,
            [&](RequestChoices &choices) { choices.validateOnly = validates; }));
        QCOMPARE(import.state, ImportState::Partial);
        QCOMPARE(import.counts.chunksFailed, 1);
        QCOMPARE(import.counts.rows.total(), 4);
        QCOMPARE(import.counts.rows.unchanged, 1);
        QVERIFY(import.counts.booksBalance());
    }
    QCOMPARE(query("SELECT k||v FROM data"), "1y 2b 3c 4d");
}

void KeyedImportTest::aTableOfItsOwnStartsOver()
{
    QByteArray csv = "n,s\n";
    for (int i = 0; i < 300; ++i)
        csv += QByteArray::number(i % 200) + ",x" + QByteArray::number(i) + "\n";
    csv += "<5,y\n007,y\n";
    RequestChoices choices;
    choices.file = write(QStringLiteral("data.csv"), csv);
    choices.folder = m_folder->path();
    choices.target = QStringLiteral("target.db");
    choices.chunkSize = 2;
    choices.mode = TargetMode::Upsert;
    choices.key = { "n" };
    ImportRequest request = buildRequest(choices);
    request.mapping.columns[0].type = ColumnType::Integer;
    request.mapping.columns[0].typeIsGuessed = true;
    const ImportSummary import = run(m_store->add(request));
    QVERIFY2(import.state == ImportState::Done, qPrintable(import.failureMessage));
    QVERIFY(import.counts.rows == RowCounts({ 202, 100, 0, 0, 0 }));
    QCOMPARE(query("SELECT type||pk FROM pragma_table_info('data')"), "TEXT1 TEXT0");
    QCOMPARE(query("SELECT count(*) FROM data"), "202");
}

void KeyedImportTest::historyIsRebuiltWithItsCounts()
{
    execute("CREATE TABLE data (k INTEGER PRIMARY KEY, v INTEGER); INSERT INTO data VALUES (1,1),(2,2)");
    const ImportSummary import = run(addKeyed("k,v\n1,1\n2,3\n7,3\n", TargetMode::Update));
    JobStore other(m_folder->filePath("other"));
    const auto rebuilt = rebuildHistory(other, targetPath(), m_folder->path());
    QCOMPARE(rebuilt.size(), 1);
    const ImportCounts counts = other.summary(rebuilt[0]).counts;
    QVERIFY(counts.rows == import.counts.rows);
    QCOMPARE(counts.imported(), 2);
    QCOMPARE(counts.skipped(), 1);
}

/// Rows that were deleted are not in, whatever the ledger has of them.
void KeyedImportTest::theSameFileAgain()
{
    execute("CREATE TABLE data (k INTEGER PRIMARY KEY, v INTEGER); INSERT INTO data VALUES (1,1),(8,8)");
    const QByteArray csv = "k,v\n1,1\n2,3\n";
    const auto skip = [](RequestChoices &choices) { choices.skipDuplicate = true; };
    QCOMPARE(run(addKeyed(csv, TargetMode::Upsert, skip)).skipped, false);
    QCOMPARE(run(addKeyed(csv, TargetMode::Upsert, skip)).skipped, true);
    QCOMPARE(run(addKeyed(csv, TargetMode::Delete, skip)).skipped, false);
    QCOMPARE(query("SELECT k FROM data"), "8");
}

static void skipsDuplicates(RequestChoices &choices)
{
    choices.skipDuplicate = true;
}

void KeyedImportTest::theSameFileAgainInEachMode_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("once");
    QTest::newRow("append") << int(TargetMode::Append) << "2:3 8:8 9:1";
    QTest::newRow("replace") << int(TargetMode::Replace) << "2:3 9:1";
    QTest::newRow("upsert") << int(TargetMode::Upsert) << "2:3 8:8 9:1";
    QTest::newRow("update") << int(TargetMode::Update) << "2:3 8:8";
    QTest::newRow("insert-new") << int(TargetMode::InsertNew) << "2:2 8:8 9:1";
    QTest::newRow("delete") << int(TargetMode::Delete) << "8:8";
}

/// What was changed meanwhile stays if the file is skipped, whatever the mode.
void KeyedImportTest::theSameFileAgainInEachMode()
{
    QFETCH(int, mode);
    QFETCH(QString, once);
    execute(mode == int(TargetMode::Append) ? "CREATE TABLE data (k INTEGER, v INTEGER); INSERT INTO data VALUES (8,8)"
                                            : "CREATE TABLE data (k INTEGER PRIMARY KEY, v INTEGER);"
                                              "INSERT INTO data VALUES (2,2),(8,8)");
    const auto rows = [this] { return query("SELECT k||':'||v FROM data ORDER BY k, v"); };
    const QByteArray csv = "k,v\n9,1\n2,3\n";
    QCOMPARE(run(addKeyed(csv, TargetMode(mode), skipsDuplicates)).skipped, false);
    QCOMPARE(rows(), once);
    execute("UPDATE data SET v=7 WHERE k<>8");
    const QString changed = rows();
    const ImportSummary again = run(addKeyed(csv, TargetMode(mode), skipsDuplicates));
    QVERIFY(again.skipped && again.state == ImportState::Done && again.earlierImportAt.isValid());
    QCOMPARE(rows(), changed);
    QCOMPARE(run(addKeyed(csv + "1000,1\n", TargetMode(mode), skipsDuplicates)).skipped, false);
    QCOMPARE(run(addKeyed(csv, TargetMode(mode))).skipped, false);
}

void KeyedImportTest::aReplacedTableHoldsNoEarlierFile()
{
    const QByteArray one = "k,v\n1,1\n";
    const QByteArray other = "k,v\n2,2\n";
    QCOMPARE(run(add(one)).skipped, false);
    QCOMPARE(run(addKeyed(one, TargetMode::Replace, skipsDuplicates)).skipped, true);
    QCOMPARE(run(addKeyed(other, TargetMode::Replace, skipsDuplicates)).skipped, false);
    QCOMPARE(run(addKeyed(other, TargetMode::Append, skipsDuplicates)).skipped, true);
    QCOMPARE(run(addKeyed(one, TargetMode::Replace, skipsDuplicates)).skipped, false);
    QCOMPARE(query("SELECT k FROM data"), "1");
}

void KeyedImportTest::aCheckIsImportedWithItsRemedies()
{
    execute("CREATE TABLE data (k INTEGER PRIMARY KEY, v INTEGER); INSERT INTO data VALUES (1,1),(2,2)");
    const qint64 checked = addKeyed("k,v\n1,x\n3,3\n", TargetMode::Upsert, [](RequestChoices &choices) {
        choices.validateOnly = true;
        choices.map = { { "v", "v", ColumnType::Integer } };
    });
    QCOMPARE(run(checked).state, ImportState::Partial);
    Remedy remedy;
    remedy.column = "v";
    remedy.action = Remedy::Action::Set;
    remedy.text = "9";
    requestRemedy(*m_store, checked, remedy);
    QCOMPARE(progressText(run(checked)), "Checked: 2 rows would go in (1 inserted, 1 updated).");
    QCOMPARE(query("SELECT v FROM data"), "1 2");
    const QueuedImport queued = queueChecked(*m_store, checked);
    QVERIFY(!queued.request.validateOnly && queued.request.key == QStringList { "k" });
    QCOMPARE(run(queued.id).state, ImportState::Done);
    QCOMPARE(query("SELECT v FROM data"), "9 2 3");
    QVERIFY_THROWS_EXCEPTION(Failure, queueChecked(*m_store, queued.id));
}

/// All are counted, but a hundred thousand are listed.
void KeyedImportTest::skippedRowsOfRetriedChunksAreListed()
{
    execute("CREATE TABLE data (k INTEGER PRIMARY KEY, v INTEGER); INSERT INTO data VALUES (1,1),(2,2)");
    const qint64 id = addKeyed("k,v\n1,x\n77,3\n2,5\n88,5\n", TargetMode::Update);
    QCOMPARE(run(id).counts.warnings, 1);
    Remedy remedy;
    remedy.column = "v";
    remedy.action = Remedy::Action::Set;
    remedy.text = "9";
    requestRemedy(*m_store, id, remedy);
    const ImportSummary import = run(id);
    QCOMPARE(import.state, ImportState::Done);
    QCOMPARE(import.counts.warnings, 2);
    QList<std::pair<qint64, QString>> listed;
    ChunkStore(*m_store).errors().forEachWarning(id, [&](const ImportError &warning) {
        listed.append({ warning.line, warning.code });
        return true;
    });
    QCOMPARE(listed, (QList<std::pair<qint64, QString>> { { 5, "key.not_there" }, { 3, "key.not_there" } }));
}

void KeyedImportTest::laterRowsOfTheFileStay_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("before");
    QTest::newRow("row ids, new rows") << "k INTEGER PRIMARY KEY, v INTEGER"
                                       << "(2,2)";
    QTest::newRow("row ids, known rows") << "k INTEGER PRIMARY KEY, v INTEGER"
                                         << "(1,1)";
    QTest::newRow("unique index") << "k TEXT UNIQUE, v INTEGER"
                                  << "(2,2)";
    QTest::newRow("without row ids") << "k TEXT PRIMARY KEY, v INTEGER) WITHOUT ROWID; CREATE TABLE other (x"
                                     << "(1,1)";
    QTest::newRow("no index") << "k INTEGER, v INTEGER"
                              << "(1,1)";
}

/// A chunk that is tried again does not put its older values in the place of newer ones.
void KeyedImportTest::laterRowsOfTheFileStay()
{
    QFETCH(QString, table);
    QFETCH(QString, before);
    execute(QStringLiteral("CREATE TABLE data (%1); INSERT INTO data VALUES %2").arg(table, before));
    const qint64 id = addKeyed("k,v\n1,x\n3,30\n4,40\n1,100\n5,y\n3,31\n", TargetMode::Upsert,
        [](RequestChoices &choices) { choices.key = { "k" }; });
    QCOMPARE(run(id).counts.chunksFailed, 2);
    Remedy remedy;
    remedy.column = "v";
    remedy.action = Remedy::Action::Set;
    remedy.text = "9";
    requestRemedy(*m_store, id, remedy);
    const ImportSummary import = run(id);
    QCOMPARE(import.state, ImportState::Done);
    QCOMPARE(
        query("SELECT k||'='||v FROM data WHERE k<>2 ORDER BY k"), "1=100 3=31 4=40 5=9"); // as without the mistakes
    QCOMPARE(import.counts.rows.skipped, 1);
    QStringList listed;
    ChunkStore(*m_store).errors().forEachWarning(id, [&](const ImportError &warning) {
        listed.append(QStringLiteral("%1 %2 %3").arg(warning.line).arg(warning.code, warning.value));
        return true;
    });
    QCOMPARE(listed, QStringList { "2 key.outdated 1" });
}

void KeyedImportTest::withoutUndoThatIsTold()
{
    execute("CREATE TABLE data (k INTEGER PRIMARY KEY, v INTEGER); INSERT INTO data VALUES (1,1)");
    const qint64 id
        = addKeyed("k,v\n1,x\n2,2\n1,100\n", TargetMode::Upsert, [](auto &choices) { choices.undo = false; });
    run(id);
    QCOMPARE(ReadingStore(*m_store).remarks(id).size(), 0);
    Remedy remedy;
    remedy.column = "v";
    remedy.action = Remedy::Action::Set;
    remedy.text = "9";
    requestRemedy(*m_store, id, remedy);
    run(id);
    QCOMPARE(ReadingStore(*m_store).remarks(id).size(), 1);
}

void KeyedImportTest::listsEndSomewhere()
{
    execute("CREATE TABLE data (k INTEGER PRIMARY KEY)");
    QByteArray csv = "k\n";
    for (int i = 0; i < 100'200; ++i)
        csv += QByteArray::number(i) + "\n";
    const ImportSummary import
        = run(addKeyed(csv, TargetMode::Delete, [](auto &choices) { choices.chunkSize = 1000; }));
    QCOMPARE(import.state, ImportState::Done);
    QCOMPARE(import.counts.skipped(), 100'200);
    QCOMPARE(import.counts.warnings, 100'000);
}

QTEST_GUILESS_MAIN(KeyedImportTest)
#include "KeyedImportTest.moc"
