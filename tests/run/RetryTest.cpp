#include "core/Failure.h"
#include "repair/ChunkFile.h"
#include "repair/FixedFile.h"
#include "repair/FixedFileMatching.h"
#include "repair/RemedyApplication.h"
#include "run/Dependents.h"
#include "run/ImportFixture.h"
#include "run/RetryReader.h"
#include "run/Splitter.h"
#include "store/RetryQueue.h"
#include "store/StoreQuery.h"
#include "target/sqlite/SqliteDatabase.h"

#include <QTest>

using namespace tranche;

/// What is tried again: chunks as they come out of the job store, and chunks whose missing parents came in.
class RetryTest : public ImportFixture
{
    Q_OBJECT
private Q_SLOTS:
    void readsInOrder();
    void aFileWithAHeaderStandsAlone();
    void remediesAreApplied();
    void whatCannotBeReadComesBehindWhatCan_data();
    void whatCannotBeReadComesBehindWhatCan();
    void nobodyTakesMore();
    void nothingWaits();

    void tablesOfAnotherWidth_data();
    void tablesOfAnotherWidth();

    void parentsThatCameIn();
    void aParentOfSeveralColumns();
    void aParentInAnotherTable();
    void otherImportsAreLeftAlone();
    void aDatabaseThatCannotBeRead_data();
    void aDatabaseThatCannotBeRead();

private:
    /// An import in chunks of one row that all fail and wait to be tried again.
    qint64 waiting(int chunks, const QByteArray &value = "x");
    QList<ChunkSummary> pending(qint64 id);
    struct Taken
    {
        QList<QList<qint64>> batches; ///< numbers of chunks
        QByteArrayList contents;
        QString failure; ///< its code
    };
    Taken takeAll(qint64 id, const QList<ChunkSummary> &pending);
    QList<qint64> numbersOf(qint64 id, ChunkState state);
};

qint64 RetryTest::waiting(int chunks, const QByteArray &value)
{
    QByteArray csv = "n,s\n";
    for (int i = 1; i <= chunks; ++i)
        csv += 'x' + QByteArray::number(i) + ',' + value + '\n';
    const qint64 id = add(csv, [](RequestChoices &choices) {
        integerColumn(choices);
        choices.chunkSize = 1;
    });
    run(id);
    queueRetry(*m_store, id, QList<qint64>());
    return id;
}

QList<ChunkSummary> RetryTest::pending(qint64 id)
{
    return ChunkStore(*m_store).failedChunks(id, { ChunkState::Pending });
}

RetryTest::Taken RetryTest::takeAll(qint64 id, const QList<ChunkSummary> &pending)
{
    Taken taken;
    const ImportRecord record = m_store->record(id);
    RetryReader reader(m_store->home(), record, pending);
    try {
        while (const auto ready = reader.next()) {
            if (ready->chunks.size() != ready->batch->parts().size())
                taken.failure = "parts";
            QList<qint64> numbers;
            for (std::size_t i = 0; i < ready->chunks.size(); ++i) {
                numbers.append(ready->chunks[i].chunk.number);
                taken.contents.append(ready->chunks[i].attempt.content);
                if (ready->batch->parts()[i].chunk.number != numbers.back() || ready->batch->parts()[i].rows != 1)
                    taken.failure = "part";
            }
            taken.batches.append(numbers);
            reader.recycle(ready->batch->takeBatch());
        }
    } catch (const Failure &failure) {
        taken.failure = failure.code();
    }
    return taken;
}

static QList<qint64> flat(const QList<QList<qint64>> &batches)
{
    QList<qint64> all;
    for (const auto &batch : batches)
        all += batch;
    return all;
}

static QList<qint64> numbers(qint64 first, qint64 last)
{
    QList<qint64> all;
    for (qint64 number = first; number <= last; ++number)
        all.append(number);
    return all;
}

/// More chunks than are read ahead, and more bytes than one batch takes.
void RetryTest::readsInOrder()
{
    const qint64 many = waiting(600);
    const Taken taken = takeAll(many, pending(many));
    QCOMPARE(taken.failure, QString());
    QCOMPARE(flat(taken.batches), numbers(1, 600));
    QCOMPARE(taken.contents.back(), "x600,x\n");

    const qint64 large = waiting(5, QByteArray(qsizetype(Splitter::blockBytes), 'y'));
    const Taken blocks = takeAll(large, pending(large));
    QCOMPARE(blocks.failure, QString());
    QCOMPARE(blocks.batches, (QList<QList<qint64>> { { 1 }, { 2 }, { 3 }, { 4 }, { 5 } }));

    // Some of those that failed, as after a stop.
    const auto all = pending(many);
    const QList<ChunkSummary> some { all[1], all[300], all[599] };
    QCOMPARE(flat(takeAll(many, some).batches), (QList<qint64> { 2, 301, 600 }));
}

void RetryTest::aFileWithAHeaderStandsAlone()
{
    const qint64 id = waiting(6);
    for (const qint64 chunk : { 2, 3, 6 }) {
        StoreQuery(m_store->database(),
            "UPDATE attempts SET content='_line,_error,n,s\n2,why,'||chunk||',whole\n', whole=1 WHERE chunk=? AND "
            "content IS NOT NULL")
            .bind(chunk)
            .run();
    }
    const Taken taken = takeAll(id, pending(id));
    QCOMPARE(taken.failure, QString());
    QCOMPARE(taken.batches, (QList<QList<qint64>> { { 1 }, { 2 }, { 3 }, { 4, 5 }, { 6 } }));
    QCOMPARE(taken.contents[1], "_line,_error,n,s\n2,why,2,whole\n");
}

void RetryTest::remediesAreApplied()
{
    const qint64 id = waiting(4);
    ChunkStore chunks(*m_store);
    chunks.giveUpPending(id);
    Remedy remedy;
    remedy.column = "n";
    remedy.action = Remedy::Action::Set;
    remedy.text = "7";
    chunks.addRemedy(id, { 1, 3 }, "mended", toJson(remedy));
    chunks.addRemedy(id, { 2 }, "mended", "{}"); // of a later Tranche: as it was tried last
    chunks.addAttempt(id, 4, nullptr);
    const Taken taken = takeAll(id, pending(id));
    QCOMPARE(taken.failure, QString());
    QCOMPARE(taken.contents, (QByteArrayList { "7,x\n", "x2,x\n", "7,x\n", "x4,x\n" }));
}

void RetryTest::whatCannotBeReadComesBehindWhatCan_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("code");
    QTest::newRow("no content") << "DELETE FROM attempts WHERE chunk=5"
                                << "call.chunk";
    QTest::newRow("another header")
        << "UPDATE attempts SET content='m,s\n1,a\n', whole=1 WHERE chunk=5 AND content IS NOT NULL"
        << "retry.header";
    QTest::newRow("its errors, where a remedy needs them")
        << "UPDATE attempts SET remedy='{\"action\":\"skip\",\"column\":\"n\"}', content=NULL WHERE chunk=5 AND "
           "attempt=2; UPDATE error_packs SET packed=x'ff' WHERE chunk=5"
        << "store.damaged";
}

void RetryTest::whatCannotBeReadComesBehindWhatCan()
{
    QFETCH(QString, damage);
    QFETCH(QString, code);
    const qint64 id = waiting(8);
    const auto statements = damage.split("; ");
    for (const QString &statement : statements)
        StoreQuery(m_store->database(), statement).run();
    // Each alone in its batch: the one that can't be read must not take those before it along.
    StoreQuery(
        m_store->database(), "UPDATE attempts SET content='n,s\n1,a\n', whole=1 WHERE chunk<5 AND content IS NOT NULL")
        .run();
    const Taken taken = takeAll(id, pending(id));
    QCOMPARE(taken.failure, code);
    QCOMPARE(flat(taken.batches), numbers(1, 4));
}

void RetryTest::nobodyTakesMore()
{
    const qint64 id = waiting(8);
    StoreQuery(m_store->database(), "UPDATE attempts SET content='n,s\n1,a\n', whole=1 WHERE content IS NOT NULL")
        .run();
    const ImportRecord record = m_store->record(id);
    RetryReader(m_store->home(), record, pending(id)); // before anything is taken
    RetryReader reader(m_store->home(), record, pending(id));
    QCOMPARE(reader.next()->chunks.front().chunk.number, 1); // and then it is left, with batches under way
}

void RetryTest::nothingWaits()
{
    const qint64 id = waiting(1);
    const Taken taken = takeAll(id, {});
    QCOMPARE(taken.failure, QString());
    QVERIFY(taken.batches.isEmpty());
}

QList<qint64> RetryTest::numbersOf(qint64 id, ChunkState state)
{
    QList<qint64> found;
    const auto chunks = ChunkStore(*m_store).failedChunks(id, { state });
    for (const ChunkSummary &chunk : chunks)
        found.append(chunk.number);
    return found;
}

static void singleRows(RequestChoices &choices)
{
    integerColumn(choices);
    choices.chunkSize = 1;
}

void RetryTest::tablesOfAnotherWidth_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("column"); ///< that holds "seven"
    QTest::addColumn<QString>("names");
    QTest::newRow("row names") << QByteArray("x;y\nr1;1;2\nr2;seven;4\nr3;5;6\n") << "x"
                               << "column_1 x y";
    QTest::newRow("empty surplus") << QByteArray("x,y\n1,a,\nseven,b,\n5,c,\n") << "x"
                                   << "x y";
    QTest::newRow("no name at the end") << QByteArray(
        "name,price\nAnn,1,u v\nBob,seven,w x\nCy,5,y z\nDo,5,x\nEd,5,y\n")
                                        << "price"
                                        << "name price column_3";
    QTest::newRow("names too many") << QByteArray("x,y,\n1,a\nseven,b\n5,c\n") << "x"
                                    << "x y";
    QTest::newRow("groups") << QByteArray("A,,B,\nx,y,x,y\n1,2,3,4\nseven,6,7,8\n5,6,7,8\n1,2,3,4\n5,6,7,8\n") << "A x"
                            << "A x A y B x B y";
    QTest::newRow("title, empty rows and total")
        << QByteArray("Report,,\nid,x,y\n,,\n1,1,a\n2,seven,b\n3,5,c\nTotal,,3\n,,\n") << "x"
        << "id x y";
}

/// A chunk of such a table is saved and comes back, as it is and with its errors beside it, and is read the same.
void RetryTest::tablesOfAnotherWidth()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, column);
    const auto isNumber = [&](RequestChoices &choices) { choices.map = { { column, column, ColumnType::Integer } }; };
    const QString all = QStringLiteral("SELECT group_concat(quote(\"%1\")) FROM data").arg(column);
    const QString columns = QStringLiteral("SELECT group_concat(name, ' ') FROM pragma_table_info('data')");
    for (const bool withErrors : { false, true }) {
        init();
        const qint64 id = add(file, isNumber);
        QCOMPARE(run(id).state, ImportState::Partial);
        QVERIFY(m_store->summary(id).counts.booksBalance());
        QTEST(query(columns), "names");
        const ChunkSummary failed = ChunkStore(*m_store).failedChunks(id).front();
        const QList<ImportError> errors = ChunkStore(*m_store).errors().ofChunk(id, failed.number);
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.front().line, file.left(file.indexOf("seven")).count('\n') + 1);

        QByteArray saved = chunkFile(*m_store, id, failed.number, { withErrors, false });
        QVERIFY(saved.contains("seven"));
        saved.replace("seven;", "7;").replace("seven,", "7,");
        const FixedRows fixed = matchFixedFile(
            *m_store, m_store->record(id), write(QStringLiteral("fix.csv"), saved), 0, DeletedRows::Ask);
        QCOMPARE(fixed.attempts.size(), 1);
        queueRetry(*m_store, id, fixed.attempts);
        const ImportSummary import = run(id);
        QCOMPARE(import.state, ImportState::Done);
        QVERIFY(import.counts.booksBalance());
        QVERIFY(query(all).contains(QLatin1String("7")));
        QVERIFY(!query(all).contains(QLatin1Char('\'')));
        QCOMPARE(query(QStringLiteral("SELECT count(*) FROM data")).toLongLong(), import.counts.rowsRead);
    }
}

void RetryTest::parentsThatCameIn()
{
    execute("CREATE TABLE p(id INTEGER PRIMARY KEY); INSERT INTO p VALUES(1); CREATE TABLE data(n INTEGER REFERENCES "
            "p, s TEXT)");
    const qint64 id = add("n,s\n1,a\n2,b\n3,c\nx,d\n2,e\n", singleRows);
    QCOMPARE(run(id).counts.chunksFailed, 4);
    QCOMPARE(retryMissingParents(*m_store, id), 0);
    QVERIFY(numbersOf(id, ChunkState::Pending).isEmpty());

    execute("INSERT INTO p VALUES(2)");
    QCOMPARE(retryMissingParents(*m_store, id), 2);
    QCOMPARE(numbersOf(id, ChunkState::Pending), (QList<qint64> { 2, 5 }));
    QCOMPARE(numbersOf(id, ChunkState::Failed), (QList<qint64> { 3, 4 })); // no parent yet, and no such error
    QVERIFY(!ChunkStore(*m_store).attempts().ofChunk(id, 2).back().origin.isEmpty()); // the history says why
    queueForRetry(*m_store, id);
    run(id);
    QCOMPARE(query("SELECT n || s FROM data ORDER BY s"), "1a 2b 2e");
    QCOMPARE(retryMissingParents(*m_store, id), 0);
}

/// Whether a key of several columns is there by now can't be told of its values one by one: it is tried.
void RetryTest::aParentOfSeveralColumns()
{
    execute("CREATE TABLE p(a INTEGER, b TEXT, PRIMARY KEY(a, b)); CREATE TABLE data(n INTEGER, s TEXT, FOREIGN KEY(n, "
            "s) REFERENCES p(a, b))");
    const qint64 id = add("n,s\n1,a\n2,b\n", singleRows);
    QCOMPARE(run(id).counts.chunksFailed, 2);
    execute("INSERT INTO p VALUES(2, 'b')");
    QCOMPARE(retryMissingParents(*m_store, id), 2);
    queueForRetry(*m_store, id);
    run(id);
    QCOMPARE(query("SELECT n || s FROM data"), "2b");
}

void RetryTest::aParentInAnotherTable()
{
    execute("CREATE TABLE p(id INTEGER PRIMARY KEY); CREATE TABLE q(id TEXT UNIQUE); CREATE TABLE data(n INTEGER "
            "REFERENCES p, s TEXT REFERENCES q(id))");
    execute("INSERT INTO p VALUES(1), (2); INSERT INTO q VALUES('a')");
    const qint64 id = add("n,s\n1,b\n3,a\n2,c\n", singleRows);
    QCOMPARE(run(id).counts.chunksFailed, 3);
    execute("INSERT INTO p VALUES(100)");
    QCOMPARE(retryMissingParents(*m_store, id), 0);
    execute("INSERT INTO q VALUES('b'), ('3')");
    QCOMPARE(retryMissingParents(*m_store, id), 1);
    QCOMPARE(numbersOf(id, ChunkState::Pending), QList<qint64> { 1 });
}

void RetryTest::otherImportsAreLeftAlone()
{
    const QString tables = "CREATE TABLE p(id INTEGER PRIMARY KEY); CREATE TABLE data(n INTEGER REFERENCES p)";
    execute(tables);
    SqliteDatabase(m_folder->filePath("other.db"), SqliteDatabase::Access::CreateWrite).execute(tables);
    const qint64 parents = add("id\n1\n", [](RequestChoices &choices) { choices.table = "p"; });
    const qint64 child = add("n\n1\n");
    const qint64 checked = add("n\n1\n", [](RequestChoices &choices) { choices.validateOnly = true; });
    const qint64 elsewhere = add("n\n1\n", [](RequestChoices &choices) { choices.target = "other.db"; });
    for (const qint64 id : { child, checked, elsewhere })
        QCOMPARE(run(id).state, ImportState::Partial);
    QCOMPARE(run(parents).state, ImportState::Done);
    retryDependents(*m_store, m_store->summary(child)); // it is the one that was mended
    QCOMPARE(m_store->summary(child).state, ImportState::Partial);
    retryDependents(*m_store, m_store->summary(parents));
    QCOMPARE(m_store->summary(child).state, ImportState::Queued);
    QCOMPARE(m_store->summary(checked).state, ImportState::Partial);
    QCOMPARE(m_store->summary(elsewhere).state, ImportState::Partial);
    QCOMPARE(run(child).state, ImportState::Done);
    retryDependents(*m_store, m_store->summary(parents));
    QCOMPARE(m_store->summary(child).state, ImportState::Done);
}

void RetryTest::aDatabaseThatCannotBeRead_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : { "locked", "missing", "no database", "no table" })
        QTest::newRow(what) << what;
}

void RetryTest::aDatabaseThatCannotBeRead()
{
    QFETCH(QString, what);
    execute("CREATE TABLE p(id INTEGER PRIMARY KEY); CREATE TABLE data(n INTEGER REFERENCES p)");
    const qint64 id = add("n\n1\n");
    run(id);
    execute("INSERT INTO p VALUES(1)");
    ImportSummary mended = m_store->summary(id);
    mended.id = id + 1; // another one into the same database
    std::optional<SqliteDatabase> other;
    if (what == "locked")
        other.emplace(targetPath(), SqliteDatabase::Access::Write).execute("BEGIN EXCLUSIVE");
    else if (what == "missing")
        QVERIFY(QFile::remove(targetPath()));
    else if (what == "no database")
        write("target.db", "no database at all");
    else
        execute("DROP TABLE data");
    retryDependents(*m_store, mended);
    QCOMPARE(m_store->summary(id).state, ImportState::Partial);
    QCOMPARE(numbersOf(id, ChunkState::Failed), QList<qint64> { 1 });
    QCOMPARE(ChunkStore(*m_store).attempts().ofChunk(id, 1).size(), 1);
    QCOMPARE(QFile::exists(targetPath()), what != "missing"); // nor is one made
    if (what != "locked")
        return;
    other.reset();
    retryDependents(*m_store, mended);
    QCOMPARE(m_store->summary(id).state, ImportState::Queued);
}

QTEST_GUILESS_MAIN(RetryTest)
#include "RetryTest.moc"
