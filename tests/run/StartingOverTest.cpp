#include "run/ImportFixture.h"
#include "service/Queue.h"
#include "service/Repair.h"
#include "service/inspect/Reading.h"
#include "store/ChunkStore.h"
#include "store/RetryQueue.h"
#include "target/TargetDrivers.h"

#include <QTest>

using namespace tranche;

/// Imports whose types were guessed from a sample that the rest of the file does not hold to, and what is told of how a
/// file was read.
class StartingOverTest : public ImportFixture
{
    Q_OBJECT
private Q_SLOTS:
    void typesThatDoNotHold_data();
    void typesThatDoNotHold();
    void formatsThatDoNotHold_data();
    void formatsThatDoNotHold();
    void startsOverAfterCommits();
    void startsOverTwiceAtMost();
    void earlierImportsSayHowDatesAreWritten();
    void aTableThatIsThereByNowSettlesTypes();
    void chosenTypesStay();
    void validationStartsOver();
    void aChunkIsRetriedAfterwards();
    void aTableThatOthersChangeStays_data();
    void aTableThatOthersChangeStays();
    void nullWordsAreCounted_data();
    void nullWordsAreCounted();
    void nullWordsOfRetriedChunks();
    void nullWordsInATableThatIsThere();
    void nullWordsOfKeys();
    void nullWordsOfDates_data();
    void nullWordsOfDates();
    void repairsAreCounted();
    void rulesAreCounted_data();
    void rulesAreCounted();

private:
    /// As add(), as if a sample had said that the column n holds integers.
    qint64 addGuessed(const QByteArray &csv, const Change &change = {});
};

qint64 StartingOverTest::addGuessed(const QByteArray &csv, const Change &change)
{
    RequestChoices choices;
    choices.file = write(QStringLiteral("data.csv"), csv);
    choices.folder = m_folder->path();
    choices.target = QStringLiteral("target.db");
    choices.chunkSize = 2;
    if (change)
        change(choices);
    ImportRequest request = buildRequest(choices);
    request.mapping.columns[0].type = ColumnType::Integer;
    request.mapping.columns[0].typeIsGuessed = true;
    request.mapping.columns[0].format = {};
    request.mapping.columns[0].otherFormats.clear();
    return m_store->add(request);
}

static QByteArray numbersWith(const QByteArrayList &others, int count = 400)
{
    QByteArray csv = "n,s\n";
    for (int i = 0; i < count; ++i)
        csv += QByteArray::number(i) + ",x\n";
    for (const QByteArray &other : others)
        csv += other + ",y\n";
    return csv;
}

void StartingOverTest::typesThatDoNotHold_data()
{
    QTest::addColumn<QByteArrayList>("others");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("failedChunks");
    QTest::newRow("numbers") << QByteArrayList() << "INTEGER" << 0;
    QTest::newRow("null words") << QByteArrayList(9, "n/a") << "INTEGER" << 0;
    QTest::newRow("one mistake") << QByteArrayList { "twelve" } << "INTEGER" << 1;
    QTest::newRow("mistakes in every chunk")
        << QByteArrayList { "one", "two", "six", "ten", "nine", "five" } << "TEXT" << 0;
    QTest::newRow("a word that recurs") << QByteArrayList(3, "closed") << "TEXT" << 0;
    QTest::newRow("a bound") << QByteArrayList { "<5" } << "TEXT" << 0;
    QTest::newRow("grouped thousands") << QByteArrayList { "\"1,234\"" } << "TEXT" << 0;
    QTest::newRow("leading zeros") << QByteArrayList { "007", "n/a" } << "TEXT" << 0;
    QTest::newRow("decimals") << QByteArrayList { "1.5", "2.25", "n/a" } << "REAL" << 0;
    QTest::newRow("decimals and a mistake") << QByteArrayList { "1.5", "twelve" } << "REAL" << 1;
}

void StartingOverTest::typesThatDoNotHold()
{
    QFETCH(QByteArrayList, others);
    QFETCH(int, failedChunks);
    const ImportSummary import = run(addGuessed(numbersWith(others)));
    QCOMPARE(import.counts.chunksFailed, failedChunks);
    QCOMPARE(import.state, failedChunks == 0 ? ImportState::Done : ImportState::Partial);
    QVERIFY(import.counts.booksBalance());
    QCOMPARE(import.counts.rowsRead, 400 + others.size());
    QTEST(query("SELECT type FROM pragma_table_info('data') WHERE name='n'"), "type");
    QCOMPARE(query("SELECT count(*) FROM data"), QString::number(import.counts.rowsImported));
    QCOMPARE(query("SELECT count(*) FROM data WHERE typeof(n)=lower('"
                 + query("SELECT type FROM pragma_table_info('data')").section(' ', 0, 0) + "')")
                 .toLongLong()
            + query("SELECT count(*) FROM data WHERE n IS NULL").toLongLong(),
        import.counts.rowsImported);
    QCOMPARE(readingOf(*m_store, import.id).remarks.size(),
        query("SELECT type FROM pragma_table_info('data')").startsWith("INTEGER") ? 0 : 1);
}

void StartingOverTest::formatsThatDoNotHold_data()
{
    QTest::addColumn<QByteArray>("usual");
    QTest::addColumn<QByteArray>("later");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("remark");
    QTest::newRow("nothing decides") << QByteArray("03/04/2025") << QByteArray("04/05/2025") << "TEXT"
                                     << "04/05/2025"
                                     << "nothing says which";
    QTest::newRow("a day decides") << QByteArray("03/04/2025") << QByteArray("25/04/2025") << "DATE"
                                   << "2025-04-25"
                                   << "Column d: DATE dd/MM/yyyy, since line 60002 holds “25/04/2025”.";
    QTest::newRow("a month decides") << QByteArray("03/04/2025") << QByteArray("04/25/2025") << "DATE"
                                     << "2025-04-25"
                                     << "DATE MM/dd/yyyy";
    QTest::newRow("a text decides") << QByteArray("03/04/2025") << QByteArray("soon") << "TEXT"
                                    << "soon"
                                    << "nothing says which";
    QTest::newRow("one digit") << QByteArray("31.12.2025") << QByteArray("1.2.2025") << "DATE"
                               << "2025-02-01"
                               << "DATE d.M.yyyy instead of DATE dd.MM.yyyy";
    QTest::newRow("a third word") << QByteArray("yes") << QByteArray("maybe") << "TEXT"
                                  << "maybe"
                                  << "TEXT instead of BOOLEAN yes/no";
    QTest::newRow("either order") << QByteArray("01/01/2025") << QByteArray("03/04/2025") << "TEXT"
                                  << "03/04/2025"
                                  << "Column d: TEXT, since “03/04/2025” in line 60002 may be written as";
    QTest::newRow("the other order") << QByteArray("01/01/2025") << QByteArray("12/31/2025") << "DATE"
                                     << "2025-12-31"
                                     << "Column d: DATE MM/dd/yyyy, since line 60002 holds “12/31/2025”.";
    QTest::newRow("a number in groups") << QByteArray("12,50") << QByteArray("1.234,50") << "DECIMAL TEXT"
                                        << "1234.50"
                                        << "DECIMAL 1.234,56 instead of DECIMAL 1234,56";
    QTest::newRow("a local number") << QByteArray("1.234,50") << QByteArray("<5") << "TEXT"
                                    << "<5"
                                    << "TEXT instead of DECIMAL 1.234,56";
}

/// What decides stands where no sample looks.
void StartingOverTest::formatsThatDoNotHold()
{
    QFETCH(QByteArray, usual);
    QFETCH(QByteArray, later);
    QFETCH(QString, remark);
    QByteArray csv = "d;x\n";
    constexpr int rows = 60000;
    for (int i = 0; i < rows; ++i)
        csv += (usual == "yes" && i == 5 ? QByteArray("no") : usual) + ";" + QByteArray(12, 'x') + "\n";
    csv += later + ";last\n";
    for (int i = 0; i < rows / 10; ++i)
        csv += usual + ";" + QByteArray(12, 'x') + "\n";
    RequestChoices choices;
    choices.file = write(QStringLiteral("data.csv"), csv);
    choices.folder = m_folder->path();
    choices.target = QStringLiteral("target.db");
    const ImportSummary import = run(m_store->add(buildRequest(choices)));
    QCOMPARE(import.state, ImportState::Done);
    QCOMPARE(import.counts.rowsImported, rows + 1 + rows / 10);
    QTEST(query("SELECT type FROM pragma_table_info('data') WHERE name='d'"), "type");
    QTEST(query("SELECT d FROM data WHERE x='last'"), "last");
    const QString remarks = readingOf(*m_store, import.id).remarks.join(' ');
    QVERIFY2(remarks.contains(remark), qPrintable(remarks));
}

void StartingOverTest::startsOverAfterCommits()
{
    // Several blocks: the first ones are committed when the type turns out to be wrong.
    QByteArray csv = "n,s\n";
    constexpr int rows = 120000;
    for (int i = 0; i < rows; ++i)
        csv += QByteArray::number(1000000 + i) + (i == rows - 1 ? ",y\n<5,z\n" : i == 7 ? ",y\ntwelve,z\n" : ",y\n");
    const qint64 id = addGuessed(csv, [](RequestChoices &choices) { choices.chunkSize = 100; });
    const ImportSummary import = run(id);
    QCOMPARE(import.state, ImportState::Done);
    QCOMPARE(import.counts.rowsImported, rows + 2);
    QCOMPARE(import.counts.chunksTotal, (rows + 2 + 99) / 100);
    QVERIFY(import.counts.booksBalance());
    QCOMPARE(query("SELECT count(*), count(DISTINCT n) FROM data WHERE typeof(n)='text'"), QString::number(rows + 2));
    QCOMPARE(query("SELECT rows FROM _tranche_ledger"), QString::number(rows + 2));
    QCOMPARE(ChunkStore(*m_store).chunks(id).size(), import.counts.chunksTotal);
    QVERIFY(ChunkStore(*m_store).failedChunks(id).isEmpty());
    const QStringList remarks = readingOf(*m_store, id).remarks;
    QCOMPARE(remarks.size(), 1);
    QVERIFY2(remarks.front().contains("line 120003 holds “<5”"), qPrintable(remarks.front()));
    QVERIFY(!m_store->record(id).request.mapping.columns[0].typeIsGuessed);
}

void StartingOverTest::startsOverTwiceAtMost()
{
    // As decimals go, an integer beyond what a REAL can tell apart is TEXT: found out only in the second run.
    QByteArrayList others { "1.5", "1.25" };
    for (int i = 0; i < 3; ++i)
        others.append("9007199254740993");
    const ImportSummary import = run(addGuessed(numbersWith(others)));
    QCOMPARE(import.state, ImportState::Done);
    QCOMPARE(query("SELECT type FROM pragma_table_info('data')"), "TEXT TEXT");
    QCOMPARE(query("SELECT count(*) FROM data WHERE n='9007199254740993'"), "3");
    QVERIFY(readingOf(*m_store, import.id).remarks.size() <= 2);
}

void StartingOverTest::earlierImportsSayHowDatesAreWritten()
{
    const auto import = [this](const char *name, const QByteArray &csv) {
        RequestChoices choices;
        choices.file = write(QLatin1String(name), csv);
        choices.folder = m_folder->path();
        choices.target = QStringLiteral("target.db");
        choices.table = QStringLiteral("t");
        return run(queueImport(*m_store, choices, {}).id);
    };
    QCOMPARE(import("first.csv", "id,d\n1,12/31/2025\n").state, ImportState::Done);
    const ImportSummary second = import("second.csv", "id,d\n2,03/04/2025\n");
    QCOMPARE(second.state, ImportState::Done);
    QCOMPARE(query("SELECT d FROM t"), "2025-12-31 2025-03-04");
    const QString remarks = readingOf(*m_store, second.id).remarks.join(' ');
    QVERIFY2(remarks.contains("as in the last import into this column"), qPrintable(remarks));
}

void StartingOverTest::aTableThatIsThereByNowSettlesTypes()
{
    const qint64 id = addGuessed(numbersWith(QByteArrayList(3, "closed")));
    execute("CREATE TABLE data (n INTEGER, s TEXT)");
    execute("INSERT INTO data VALUES (-1, 'theirs')");
    const ImportSummary import = run(id);
    QCOMPARE(import.state, ImportState::Partial);
    QCOMPARE(import.counts.chunksFailed, 2);
    QCOMPARE(query("SELECT s FROM data WHERE n=-1"), "theirs");
    QVERIFY(readingOf(*m_store, id).remarks.isEmpty());

    const qint64 intoText = addGuessed("n,s\n1.50,a\n007,b\n", [](RequestChoices &choices) { choices.table = "t"; });
    execute("CREATE TABLE t (n TEXT, s TEXT)");
    QCOMPARE(run(intoText).state, ImportState::Done);
    QCOMPARE(query("SELECT n FROM t"), "1.50 007");

    const qint64 intoNumbers = add("n,s\n007,a\n1,b\n", [](RequestChoices &choices) { choices.table = "numbers"; });
    execute("CREATE TABLE numbers (n INTEGER, s TEXT)");
    QCOMPARE(run(intoNumbers).counts.rowsFailed, 2); // no 7 of a text that SQLite would make a number
}

void StartingOverTest::chosenTypesStay()
{
    const ImportSummary import = run(add(numbersWith(QByteArrayList(3, "closed")), integerColumn));
    QCOMPARE(import.state, ImportState::Partial);
    QCOMPARE(import.counts.rowsFailed, 3);
}

void StartingOverTest::validationStartsOver()
{
    const qint64 id = addGuessed(
        numbersWith(QByteArrayList(3, "closed")), [](RequestChoices &choices) { choices.validateOnly = true; });
    const ImportSummary import = run(id);
    QCOMPARE(import.state, ImportState::Done);
    QCOMPARE(import.counts.rowsImported, 403);
    QCOMPARE(readingOf(*m_store, id).remarks.size(), 1);
    QVERIFY(!QFile::exists(targetPath()));
}

void StartingOverTest::aChunkIsRetriedAfterwards()
{
    QByteArray csv = "n,m\n";
    for (int i = 0; i < 400; ++i)
        csv += QByteArray::number(i) + (i == 7 ? ",seven\n" : ",1\n");
    const qint64 id = addGuessed(csv + "<5,2\n", [](RequestChoices &choices) {
        choices.map = { { "m", "m", ColumnType::Integer } };
    });
    const ImportSummary import = run(id);
    QCOMPARE(import.counts.chunksFailed, 1);
    QCOMPARE(ChunkStore(*m_store).failedChunks(id).front().number, 4);
    Attempt fixed;
    fixed.content = "6,1\n<7,1\n";
    ChunkStore(*m_store).addAttempt(id, 4, &fixed);
    queueForRetry(*m_store, id);
    const ImportSummary retried = run(id);
    QCOMPARE(retried.state, ImportState::Done);
    QVERIFY(retried.counts.booksBalance());
    QCOMPARE(query("SELECT count(*) FROM data WHERE typeof(n)='text'"), "401");
    QCOMPARE(query("SELECT count(*) FROM data WHERE n='<7'"), "1");
}

void StartingOverTest::aTableThatOthersChangeStays_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("an index") << "CREATE INDEX by_n ON data (n)";
    QTest::newRow("a trigger") << "CREATE TRIGGER t AFTER DELETE ON data BEGIN SELECT 1; END";
    QTest::newRow("a column") << "ALTER TABLE data ADD COLUMN more TEXT";
    QTest::newRow("a reference") << "CREATE TABLE child (n INTEGER REFERENCES DATA (n))";
    QTest::newRow("a row") << "INSERT INTO data VALUES (-1, 'theirs')";
    QTest::newRow("a row less") << "DELETE FROM data WHERE n=1";
}

/// Somebody changes the table between two runs of the import that made it.
void StartingOverTest::aTableThatOthersChangeStays()
{
    QFETCH(QString, change);
    const qint64 id = addGuessed(numbersWith({}));
    run(id);
    execute(change);
    const ImportRecord record = m_store->record(id);
    WriterOptions options;
    options.location = record.request.location;
    options.table = "data";
    options.mapping = record.request.mapping;
    options.importKey = record.importKey;
    QVERIFY(!makeWriter(options)->dropTable());
    QVERIFY(query("SELECT count(*) FROM data").toInt() >= 399);
}

static QString told(JobStore &store, qint64 import)
{
    return readingLines(readingOf(store, import), 100).join("; ");
}

void StartingOverTest::nullWordsAreCounted_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<bool>("rejectRows");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("nulls");
    const QByteArray csv = "n,s\n1,n/a\nn/a,b\nNA,c\n2,d\nn/a,e\n,f\n\"-\",g\n3,h\n";
    QTest::newRow("known") << "auto" << csv << false
                           << "n: 2 × “n/a” read as NULL; n: 1 × “-” read as NULL; n: 1 × “NA” read as NULL" << 5;
    QTest::newRow("none") << "none" << csv << false << "" << 0;
    QTest::newRow("own") << "-,2" << csv << true << "n: 1 × “-” read as NULL; n: 1 × “2” read as NULL" << 3;
    QTest::newRow("mixed cases")
        << "auto" << QByteArray("n,s\n1,a\nnUlL,b\nNuLl,c\nNull,d\nk. A.,e\n") << false
        << "n: 2 × “null” read as NULL; n: 1 × “Null” read as NULL; n: 1 × “k. A.” read as NULL" << 4;
    QTest::newRow("blanks") << "auto" << QByteArray("n,s\n1,a\n   ,b\n") << false << "n: 1 × blanks read as NULL" << 1;
    QTest::newRow("quoted empty fields") << "auto" << QByteArray("n,s\n\"1\",\"\"\n\"\",\"b\"\n,c\n \t,d\n") << false
                                         << "n: 1 × “” read as NULL; n: 1 × blanks read as NULL" << 3;
    QTest::newRow("quoted empty fields where no word is NULL")
        << "none" << QByteArray("n,s\n1,a\n2,b\n\"\",c\n") << false << "" << 0;
    QTest::newRow("failed chunks do not count")
        << "auto" << QByteArray("n,s\nn/a,a\nx,b\nn/a,c\n1,d\n") << false << "n: 1 × “n/a” read as NULL" << 1;
    QTest::newRow("but their good rows do")
        << "auto" << QByteArray("n,s\nn/a,a\nx,b\nn/a,c\n1,d\n") << true << "n: 2 × “n/a” read as NULL" << 2;
}

void StartingOverTest::nullWordsAreCounted()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, csv);
    QFETCH(bool, rejectRows);
    const qint64 id = add(csv, [&](RequestChoices &choices) {
        integerColumn(choices);
        choices.nullWords = nullWordsFromText(words);
        choices.onError = rejectRows ? OnError::RejectRows : OnError::FailChunk;
    });
    QCOMPARE(nullWordsText(m_store->record(id).request.mapping.nullWords), words);
    run(id);
    QTEST(told(*m_store, id), "expected");
    QTEST(query("SELECT count(*) FROM data WHERE n IS NULL").toInt(), "nulls");
    QCOMPARE(query("SELECT count(*) FROM data WHERE s IS NULL"), "0"); // in a column of texts they are texts
}

void StartingOverTest::nullWordsOfRetriedChunks()
{
    const qint64 id = add("n,s\nn/a,a\nx,b\nn/a,c\n1,d\n", [](RequestChoices &choices) {
        integerColumn(choices);
        choices.nullWords = { true, {} };
    });
    run(id);
    QCOMPARE(told(*m_store, id), "n: 1 × “n/a” read as NULL");
    Attempt fixed;
    fixed.content = "n/a,a\n--,b\n";
    ChunkStore(*m_store).addAttempt(id, 1, &fixed);
    queueForRetry(*m_store, id);
    QCOMPARE(run(id).state, ImportState::Done);
    QCOMPARE(told(*m_store, id), "n: 2 × “n/a” read as NULL; n: 1 × “--” read as NULL");
}

void StartingOverTest::nullWordsInATableThatIsThere()
{
    execute("CREATE TABLE data (n INTEGER NOT NULL, s TEXT)");
    const qint64 id = add("n,s\n1,a\n2,b\nn/a,c\n3,n/a\n", [](RequestChoices &choices) {
        choices.nullWords = { true, {} };
    });
    const ImportSummary import = run(id);
    QCOMPARE(import.counts.rowsFailed, 2);
    const auto errors = ChunkStore(*m_store).errors().ofChunk(id, 2);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.front().code, "constraint.not_null");
    QCOMPARE(errors.front().line, 4);
    QCOMPARE(errors.front().value, "n/a");
    QVERIFY2(errors.front().message.contains("“n/a” is read as NULL"), qPrintable(errors.front().message));
    QCOMPARE(told(*m_store, id), "");
}

void StartingOverTest::nullWordsOfKeys()
{
    execute("CREATE TABLE data (n INTEGER PRIMARY KEY, s TEXT)");
    const qint64 id = add("n,s\n1,a\n2,b\nNA,c\n\"\",d\n,e\n", [](RequestChoices &choices) {
        choices.nullWords = { true, {} };
    });
    run(id);
    const auto errors = ChunkStore(*m_store).errors().ofChunk(id, 2);
    QCOMPARE(errors.size(), 2);
    QCOMPARE(errors.front().code, "type.integer");
    QCOMPARE(errors.front().value, "NA");
    QCOMPARE(query("SELECT n FROM data"), "1 2 3"); // an empty field gets the next number, as ever
}

void StartingOverTest::nullWordsOfDates_data()
{
    QTest::addColumn<QString>("declared");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("areNull");
    for (const char *declared : { "DATE", "datetime", "TIMESTAMP", "TIME", "timestamp with time zone" })
        QTest::newRow(declared) << declared << "auto" << true;
    QTest::newRow("none") << "DATE"
                          << "none" << false;
    QTest::newRow("own") << "DATE"
                         << "never,n/a" << true;
    for (const char *declared : { "STRING", "UUID", "JSON" })
        QTest::newRow(declared) << declared << "auto" << false;
}

void StartingOverTest::nullWordsOfDates()
{
    QFETCH(QString, declared);
    QFETCH(QString, words);
    QFETCH(bool, areNull);
    execute(QStringLiteral("CREATE TABLE data (n %1, s TEXT)").arg(declared));
    const qint64 id = add("n,s\n2024-01-31,a\nn/a,b\n31.12.2024,n/a\n",
        [&](RequestChoices &choices) { choices.nullWords = nullWordsFromText(words); });
    QCOMPARE(run(id).state, ImportState::Done);
    QCOMPARE(query("SELECT coalesce(n,'NULL') FROM data"),
        areNull ? "2024-01-31 NULL 31.12.2024" : "2024-01-31 n/a 31.12.2024");
    QCOMPARE(told(*m_store, id), areNull ? "n: 1 × “n/a” read as NULL" : "");
}

void StartingOverTest::repairsAreCounted()
{
    const qint64 id = add("n,s,t\n1,a,b\n2,c\n3,d,e,\n4,\"f\"g,h\n5,i\n",
        [](RequestChoices &choices) { choices.dialect.malformed = Malformed::Repair; });
    run(id);
    const QString text = told(*m_store, id);
    QVERIFY2(text.contains("2 × rows with too few fields"), qPrintable(text));
    QVERIFY2(text.contains("1 × rows with too many fields, the last ones left out"), qPrintable(text));
    QVERIFY2(text.contains("s: 1 × with a quote"), qPrintable(text));
}

void StartingOverTest::rulesAreCounted_data()
{
    QTest::addColumn<bool>("rejectRows");
    QTest::addColumn<QString>("expected");
    const QString one = "n: 1 × “twelve” read as 12 (rule of the profile); s: 1 × dates written d.M.yyyy read as "
                        "yyyy-MM-dd (rule of the profile)";
    QTest::newRow("chunks") << false << one;
    QTest::newRow("rows")
        << true
        << "n: 2 × “twelve” read as 12 (rule of the profile); n: 1 × values that do not fit, read as NULL (rule "
           "of the profile); s: 1 × dates written d.M.yyyy read as yyyy-MM-dd (rule of the profile)";
}

void StartingOverTest::rulesAreCounted()
{
    QFETCH(bool, rejectRows);
    const qint64 id = add("n,s\ntwelve,1.2.2024\n1,b\ntwelve,c\nx,d\n", [&](RequestChoices &choices) {
        integerColumn(choices);
        choices.onError = rejectRows ? OnError::RejectRows : OnError::FailChunk;
        choices.rules = { { "n", QByteArray("twelve"), ValueRule::Action::Set, "12" },
            { "n", QByteArray("1"), ValueRule::Action::Set, "1" }, { "s", {}, ValueRule::Action::Date, "d.M.yyyy" } };
        if (rejectRows)
            choices.rules.append({ "n", {}, ValueRule::Action::Null, {} });
    });
    QCOMPARE(run(id).counts.rowsFailed, rejectRows ? 0 : 2);
    QTEST(told(*m_store, id), "expected");
}

QTEST_GUILESS_MAIN(StartingOverTest)
#include "StartingOverTest.moc"
