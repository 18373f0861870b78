#include "core/Failure.h"
#include "repair/ChunkDraft.h"
#include "repair/ChunkFile.h"
#include "repair/FixedFile.h"
#include "repair/OpenedChunk.h"
#include "run/ImportFixture.h"
#include "run/Runner.h"
#include "service/Control.h"
#include "service/Repair.h"
#include "service/plan/Plan.h"
#include "store/StoreQuery.h"
#include "target/sqlite/SqliteDatabase.h"

#include <QRandomGenerator>
#include <QTest>

#include <future>

using namespace tranche;

/// Imports as the command line and the window run them: job store, runner, source, target, all real.
class ImportRunTest : public ImportFixture
{
    Q_OBJECT
private Q_SLOTS:
    void cleanFile();
    void booksBalanceHoweverTheFileBegins();
    void aMarkAloneIsAnEmptyFile();
    void chunkFileIsTheSourcesLines_data();
    void chunkFileIsTheSourcesLines();
    void aDraftIsUniqueInTheFile();
    void retryWithFixedFile();
    void fixedFileOfASpreadsheetProgram();
    void otherHeaderIsRefused();
    void retryAfterTheDatabaseWasMended();
    void aDraftIsCheckedWhereARuleRollsBack();
    void rejectedRowsComeBack();
    void repairedChunkGoesInOnce();
    void changedSourceIsDetected();
    void missingSource();
    void cancelKeepsWhatIsIn();
    void giveUpAfterMaxErrors();
    void giveUpSoon_data();
    void giveUpSoon();
    void damagedFilesEndAsTheCleanOne();
};

void ImportRunTest::cleanFile()
{
    const ImportSummary import = run(add("n,s\n1,\n2,\"\"\n\n3,x\n"));
    QCOMPARE(import.state, ImportState::Done);
    QCOMPARE(import.counts.rowsImported, 3);
    QCOMPARE(import.counts.linesRead, 5);
    QCOMPARE(import.counts.linesBlank, 1);
    QVERIFY(import.counts.booksBalance());
    QCOMPARE(query(QStringLiteral("SELECT typeof(n) || ':' || typeof(s) FROM data")),
        QStringLiteral("integer:null integer:text integer:text"));
    QCOMPARE(query(QStringLiteral("SELECT chunks FROM _tranche_ledger")), QStringLiteral("1-2"));
}

namespace {

/// A file made of parts that are counted as they are written: what the books must say of it.
struct CountedFile
{
    QByteArray text;
    qint64 skipped = 0;
    qint64 header = 0;
    qint64 blank = 0;
    qint64 ofRows = 0;
    qint64 rows = 0;
};

CountedFile countedFile(
    QRandomGenerator &random, const QByteArray &encoding, int headerRows, int skipLines, int footerLines)
{
    CountedFile file;
    // A footer of text that is converted is found by line feeds.
    const int ends = encoding == "UTF-16LE" && footerLines > 0 ? 2 : 3;
    const QByteArray end = QByteArrayList { "\n", "\r\n", "\r" }[random.bounded(ends)];
    const auto addBlank = [&] {
        const int count = random.bounded(3);
        file.text += end.repeated(count);
        file.blank += count;
    };
    file.text += ("about this, file" + end).repeated(skipLines);
    file.skipped = skipLines + footerLines;
    addBlank();
    for (int i = 0; i < headerRows; ++i) {
        const bool twoLines = random.bounded(4) == 0;
        file.text += (twoLines ? "\"n" + end + "x\",s" : QByteArray("\"n\",s")) + end;
        file.header += twoLines ? 2 : 1;
        addBlank();
    }
    for (int i = 1 + random.bounded(4); i > 0; --i, ++file.rows) {
        const bool twoLines = random.bounded(4) == 0;
        file.text += (twoLines ? "\"7\",\"a" + end + "b\"" : QByteArray("\"7\",a")) + end;
        file.ofRows += twoLines ? 2 : 1;
        addBlank();
    }
    file.text += ("Total: 5" + end).repeated(footerLines);
    if (random.bounded(2) == 0 && file.text.endsWith(end) && !file.text.endsWith(end + end))
        file.text.chop(end.size());
    return file;
}

QByteArray withMark(const QByteArray &text, const QByteArray &encoding)
{
    if (encoding == "UTF-8")
        return "\xEF\xBB\xBF" + text;
    if (encoding != "UTF-16LE")
        return text;
    QByteArray wide("\xFF\xFE");
    for (const char byte : text)
        wide.append(byte).append('\0');
    return wide;
}

} // namespace

/// Marks, skipped lines, blank lines, header rows, footers and line ends in every mixture, against the counts of who
/// wrote the file.
void ImportRunTest::booksBalanceHoweverTheFileBegins()
{
    QRandomGenerator random(13);
    for (int round = 0; round < 162; ++round) {
        const QByteArray encoding = QByteArrayList { "UTF-8", "UTF-16LE", "none" }[round % 3];
        const int headerRows = round / 3 % 3;
        const int skipLines = round / 9 % 3;
        const int footerLines = round / 27 % 3;
        const CountedFile file = countedFile(random, encoding, headerRows, skipLines, footerLines);
        const QByteArray bytes = withMark(file.text, encoding);
        const ImportSummary import = run(add(bytes, [&](RequestChoices &choices) {
            choices.target = QStringLiteral("target%1.db").arg(round);
            choices.dialect.separator = ",";
            choices.dialect.headerRows = headerRows;
            choices.dialect.skipLines = skipLines;
            choices.dialect.footerLines = footerLines;
        }));
        const ImportCounts &counts = import.counts;
        const QByteArray what = encoding + ": " + file.text.toPercentEncoding() + ' ' + import.failureMessage.toUtf8();
        QVERIFY2(import.state == ImportState::Done && counts.booksBalance(), what.constData());
        QVERIFY2(counts.rowsImported == file.rows && counts.linesOfRows == file.ofRows
                && counts.linesBlank == file.blank && counts.linesHeader == file.header
                && counts.linesSkipped == file.skipped,
            what.constData());
    }
}

void ImportRunTest::aMarkAloneIsAnEmptyFile()
{
    for (const QByteArray &content : { QByteArray("\xEF\xBB\xBF"), QByteArray("\xEF\xBB\xBF\n\n") }) {
        for (int footerLines = 0; footerLines < 3; ++footerLines) {
            try {
                add(content, [&](RequestChoices &choices) {
                    choices.dialect.headerRows = 0;
                    choices.dialect.footerLines = footerLines;
                });
                QFAIL("it is empty");
            } catch (const Failure &failure) {
                QCOMPARE(failure.code(), QStringLiteral("source.empty"));
            }
        }
    }
}

void ImportRunTest::chunkFileIsTheSourcesLines_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("chunk");
    QTest::newRow("plain") << QByteArray("n,s\n") << QByteArray("1,a\n2,b\n") << QByteArray("x,c\n4,d\n");
    QTest::newRow("CRLF, mark, quotes") << QByteArray("\xEF\xBB\xBF\"n\",\"s\"\r\n") << QByteArray("1,\"a\"\r\n2,b\r\n")
                                        << QByteArray("\"x\",\"c\r\nd\"\r\n4,\"e\"\"f\"\r\n");
    QTest::newRow("no last line end") << QByteArray("n,s\n") << QByteArray("1,a\n2,b\n") << QByteArray("x,c\n4,d");
    QTest::newRow("blank line within") << QByteArray("n,s\n") << QByteArray("1,a\n2,b\n") << QByteArray("x,c\n\n4,d\n");
}

void ImportRunTest::chunkFileIsTheSourcesLines()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, chunk);
    const qint64 id = add(header + before + chunk, integerColumn);
    QFile::remove(m_folder->filePath(QStringLiteral("gone.csv")));
    const ImportSummary import = run(id);
    QCOMPARE(import.state, ImportState::Partial);
    QVERIFY(QFile::remove(import.filePath)); // the chunk file survives the source
    QCOMPARE(ChunkStore(*m_store).chunkFile(id, 2), header + chunk);
    const OpenedChunk opened = openChunk(*m_store, id, 2);
    QCOMPARE(opened.fileName, QStringLiteral("data-0002.csv"));
    const ChunkDraft draft(opened.record, opened.chunk, opened.attempt);
    QCOMPARE(draft.rows().size(), std::size_t(2));
    QCOMPARE(opened.errors.size(), 1);
    QCOMPARE(draft.rows().front().place.row, opened.errors.front().row);
    // Checked as it is now, it has the errors that the import found.
    const DraftCheck check = checkAttempt(opened.record, opened.chunk, opened.attempt);
    QCOMPARE(check.errors, (QList<DraftError> { { 0, opened.errors.front() } }));
}

/// What has to be unique in the file is compared with the rows of other chunks as well.
void ImportRunTest::aDraftIsUniqueInTheFile()
{
    const qint64 id = add("n\n1\n2\nx\n4\n5\n6\n", [](RequestChoices &choices) {
        integerColumn(choices);
        ValueChoice unique;
        unique.column = "n";
        unique.checks.unique = true;
        choices.values = { unique };
    });
    QCOMPARE(run(id).state, ImportState::Partial);
    const OpenedChunk opened = openChunk(*m_store, id, 2);
    for (const auto &[content, codes] :
        { std::pair("n\n3\n4\n", QStringList()), std::pair("n\n6\n1\n", QStringList({ "rule.unique", "rule.unique" })),
            std::pair("n\n3\n3\n", QStringList("rule.unique")) }) {
        const Attempt fixed = readFixedFile(opened.record, write(QStringLiteral("fix.csv"), content));
        QStringList found;
        for (const DraftError &error : checkAttempt(opened.record, opened.chunk, fixed, opened.seen).errors)
            found.append(error.error.code);
        QCOMPARE(found, codes);
    }
}

void ImportRunTest::retryWithFixedFile()
{
    const qint64 id = add("n\n1\n2\nx\n4\n5\n", integerColumn);
    QCOMPARE(run(id).state, ImportState::Partial);
    const ImportError first = ChunkStore(*m_store).errors().ofChunk(id, 2).front();
    QCOMPARE(first.line, 4);

    // Another number of rows is fine; errors name the lines of the fixed file.
    Attempt stillWrong = readFixedFile(m_store->record(id), write(QStringLiteral("fix.csv"), "n\n3\n4\ny\n"));
    QCOMPARE(requestRetry(*m_store, id, QMap<qint64, Attempt> { { 2, stillWrong } }), QList<qint64>({ 2 }));
    ImportSummary import = run(id);
    QCOMPARE(import.state, ImportState::Partial);
    QCOMPARE(ChunkStore(*m_store).errors().ofChunk(id, 2).front().line, 4);
    QCOMPARE(import.counts.rowsFailed, 3);
    QVERIFY(import.counts.booksBalance());

    const Attempt fixed = readFixedFile(m_store->record(id), write(QStringLiteral("fix.csv"), "n\n3\n4\n44\n"));
    requestRetry(*m_store, id, QMap<qint64, Attempt> { { 2, fixed } });
    import = run(id);
    QCOMPARE(import.state, ImportState::Done);
    QCOMPARE(import.counts.rowsImported, 6);
    QVERIFY(import.counts.booksBalance());
    QCOMPARE(query(QStringLiteral("SELECT n FROM data ORDER BY n")), QStringLiteral("1 2 3 4 5 44"));
    QCOMPARE(ChunkStore(*m_store).errors().ofChunk(id, 2, 1).front(), first); // the first errors stay readable
    QCOMPARE(query(QStringLiteral("SELECT chunks FROM _tranche_ledger")), QStringLiteral("1-3"));
}

/// It may come back with another separator, quotes, line ends and a mark, and with the added columns.
void ImportRunTest::fixedFileOfASpreadsheetProgram()
{
    const qint64 id = add("n,s\n1,a\nx,b\n", integerColumn);
    run(id);
    const QByteArray saved = chunkFile(*m_store, id, 1, { true, false });
    QVERIFY(saved.startsWith("_line,_error,n,s\n2,"));
    const Attempt fixed = readFixedFile(m_store->record(id),
        write(QStringLiteral("fix.csv"), "\xEF\xBB\xBF_line;_error;n;s\r\n2;;1;a\r\n3;\"n: wrong\";7;b\r\n"));
    requestRetry(*m_store, id, QMap<qint64, Attempt> { { 1, fixed } });
    QCOMPARE(run(id).state, ImportState::Done);
    QCOMPARE(query(QStringLiteral("SELECT n || s FROM data")), QStringLiteral("1a 7b"));
}

void ImportRunTest::otherHeaderIsRefused()
{
    const qint64 id = add("n,s\nx,a\n", integerColumn);
    run(id);
    try {
        readFixedFile(m_store->record(id), write(QStringLiteral("fix.csv"), "n,t\n1,a\n"));
        QFAIL("a file with another header was taken");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), QStringLiteral("retry.header"));
        QVERIFY(failure.text().contains(QStringLiteral("n, s")));
    }
}

void ImportRunTest::retryAfterTheDatabaseWasMended()
{
    {
        SqliteDatabase database(m_folder->filePath(QStringLiteral("target.db")), SqliteDatabase::Access::CreateWrite);
        database.execute(
            QStringLiteral("CREATE TABLE p(id INTEGER PRIMARY KEY); CREATE TABLE data(n INTEGER REFERENCES p)"));
    }
    const qint64 id = add("n\n1\n2\n3\n");
    QCOMPARE(run(id).state, ImportState::Partial);
    {
        SqliteDatabase database(m_folder->filePath(QStringLiteral("target.db")), SqliteDatabase::Access::Write);
        database.execute(QStringLiteral("INSERT INTO p VALUES(1),(2),(3)"));
    }
    QCOMPARE(requestRetry(*m_store, id, QList<qint64>()).size(), 2);
    QCOMPARE(run(id).state, ImportState::Done);
    QCOMPARE(query(QStringLiteral("SELECT n FROM data")), QStringLiteral("1 2 3"));
}

void ImportRunTest::aDraftIsCheckedWhereARuleRollsBack()
{
    SqliteDatabase(m_folder->filePath(QStringLiteral("target.db")), SqliteDatabase::Access::CreateWrite)
        .execute(
            QStringLiteral("CREATE TABLE log(n UNIQUE ON CONFLICT ROLLBACK); INSERT INTO log VALUES(4); CREATE TABLE "
                           "data(n INTEGER); CREATE TRIGGER g AFTER INSERT ON data BEGIN INSERT INTO log "
                           "VALUES(new.n); END"));
    const qint64 id = add("n\n1\n2\n3\n4\n5\nx\n");
    const ImportSummary import = run(id);
    QCOMPARE(import.state, ImportState::Partial);
    QCOMPARE(import.counts.rowsImported, 2);
    for (const qint64 chunk : { 2, 3 }) {
        const OpenedChunk opened = openChunk(*m_store, id, chunk);
        const DraftCheck check = checkAttempt(opened.record, opened.chunk, opened.attempt);
        QCOMPARE(check.notChecked, QString());
        QCOMPARE(check.errors.size(), 1);
        QCOMPARE(check.errors.front().error, opened.errors.front());
    }
    QCOMPARE(query(QStringLiteral("SELECT n FROM data")), QStringLiteral("1 2"));
    QCOMPARE(query(QStringLiteral("SELECT n FROM log ORDER BY n")), QStringLiteral("1 2 4"));
}

void ImportRunTest::rejectedRowsComeBack()
{
    const qint64 id = add("n\n1\nx\n3\n4\ny\nz\n", [](RequestChoices &choices) {
        integerColumn(choices);
        choices.onError = OnError::RejectRows;
        choices.chunkSize = 4;
    });
    ImportSummary import = run(id);
    QCOMPARE(import.counts.rowsImported, 3);
    QCOMPARE(import.counts.rowsFailed, 3);
    QCOMPARE(ChunkStore(*m_store).chunkFile(id, 2), QByteArray("n\ny\nz\n"));
    QCOMPARE(openChunk(*m_store, id, 1).errors.front().line, 3);
    requestRetry(*m_store, id, QList<qint64> { 2 });
    import = run(id);
    QCOMPARE(ChunkStore(*m_store).errors().ofChunk(id, 2).back().line, 7); // still the source's own line
    const Attempt fixed = readFixedFile(m_store->record(id), write(QStringLiteral("fix.csv"), "n\n5\n6\n"));
    requestRetry(*m_store, id, QMap<qint64, Attempt> { { 2, fixed } });
    import = run(id);
    QCOMPARE(import.counts.rowsFailed, 1);
    QVERIFY(import.counts.booksBalance());
    QCOMPARE(query(QStringLiteral("SELECT n FROM data ORDER BY n")), QStringLiteral("1 3 4 5 6"));
}

void ImportRunTest::repairedChunkGoesInOnce()
{
    const qint64 id = add("n\n1\nx\n", integerColumn);
    run(id);
    const Attempt fixed = readFixedFile(m_store->record(id), write(QStringLiteral("fix.csv"), "n\n1\n2\n"));
    QCOMPARE(requestRetry(*m_store, id, QMap<qint64, Attempt> { { 1, fixed } }).size(), 1);
    run(id);
    QVERIFY(requestRetry(*m_store, id, QMap<qint64, Attempt> { { 1, fixed } }).isEmpty());
    // As if the runner had died between the target's commit and the job store's: the ledger knows.
    StoreQuery(m_store->database(), "UPDATE failed_chunks SET state='pending'").run();
    StoreQuery(m_store->database(), "UPDATE imports SET state='queued'").run();
    run(id);
    QCOMPARE(query(QStringLiteral("SELECT n FROM data")), QStringLiteral("1 2"));
}

void ImportRunTest::changedSourceIsDetected()
{
    QByteArray csv = "n\n";
    for (int i = 0; i < 1000; ++i)
        csv += QByteArray::number(i) + "\n";
    const qint64 id = add(csv);
    // As if the runner had died half-way, and the file was written to since.
    StoreQuery(m_store->database(),
        "UPDATE imports SET next_offset=12, next_line=8, next_row=7, next_chunk=4, source_size=5, rows_imported=6")
        .run();
    const ImportSummary import = run(id);
    QCOMPARE(import.state, ImportState::Partial);
    QCOMPARE(import.failureCode, QStringLiteral("source.changed"));
    QVERIFY(import.failureMessage.contains(QStringLiteral("data.csv")));
}

void ImportRunTest::missingSource()
{
    const qint64 id = add("n\n1\n");
    QFile::remove(m_folder->filePath(QStringLiteral("data.csv")));
    const ImportSummary import = run(id);
    QCOMPARE(import.state, ImportState::Failed);
    QCOMPARE(import.failureCode, QStringLiteral("source.missing"));
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("target.db"))));
}

void ImportRunTest::cancelKeepsWhatIsIn()
{
    QByteArray csv = "n\n";
    for (int i = 0; i < 1500000; ++i)
        csv += QByteArray::number(i) + "\n";
    const qint64 id = add(csv);
    RunControl control;
    std::future<void> running = std::async(std::launch::async, [&, home = m_store->home()] {
        Runner runner(home);
        runner.runQueue(control);
    });
    QTRY_VERIFY(m_store->summary(id).counts.rowsImported > 0);
    cancelImport(*m_store, id, true);
    running.get();
    const ImportSummary import = m_store->summary(id);
    QCOMPARE(import.state, ImportState::Cancelled);
    QVERIFY(import.counts.rowsImported < 1500000);
    QCOMPARE(query(QStringLiteral("SELECT count(*) FROM data")).toLongLong(), import.counts.rowsImported);
    QVERIFY(!control.mustStop()); // the runner itself would go on with the next import
}

void ImportRunTest::giveUpAfterMaxErrors()
{
    const qint64 id = add("n\n" + QByteArray("x\n").repeated(500000), [](RequestChoices &choices) {
        integerColumn(choices);
        choices.maxErrors = 10;
    });
    const ImportSummary import = run(id);
    QCOMPARE(import.state, ImportState::Partial);
    QCOMPARE(import.failureCode, QStringLiteral("errors.limit"));
    QVERIFY(import.counts.rowsFailed >= 10 && import.counts.rowsRead < 500000);
}

void ImportRunTest::giveUpSoon_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("onError");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<double>("percent");
    QTest::addColumn<bool>("gaveUp");
    const auto good = [](int rows) { return QByteArray("5\n").repeated(rows); };
    const auto bad = [](int rows) { return QByteArray("x\n").repeated(rows); };
    const int aside = int(OnError::RejectRows);
    const int chunks = int(OnError::FailChunk);
    QTest::newRow("rows aside") << bad(6000) << aside << qint64(10) << 0.0 << true;
    QTest::newRow("chunks") << good(1000) + bad(5000) << chunks << qint64(10) << 0.0 << true;
    QTest::newRow("just the limit") << good(500) + bad(10) + good(5500) << aside << qint64(10) << 0.0 << true;
    QTest::newRow("below the limit") << good(500) + bad(9) + good(5500) << aside << qint64(10) << 0.0 << false;
    QTest::newRow("percent of the first rows") << bad(200) + good(6000) << aside << qint64(0) << 5.0 << true;
    QTest::newRow("percent later") << good(1500) + bad(300) + good(6000) << aside << qint64(0) << 5.0 << true;
    QTest::newRow("fewer percent") << bad(40) + good(6000) << aside << qint64(0) << 5.0 << false;
    QTest::newRow("few rows") << bad(90) + good(10) << aside << qint64(0) << 95.0 << false;
    QTest::newRow("few rows, too many") << bad(98) + good(2) << aside << qint64(0) << 95.0 << true;
}

/// Not when a whole block has been read.
void ImportRunTest::giveUpSoon()
{
    QFETCH(QByteArray, csv);
    QFETCH(int, onError);
    QFETCH(qint64, limit);
    QFETCH(double, percent);
    QFETCH(bool, gaveUp);
    const ImportSummary import = run(add("n\n" + csv, [&](RequestChoices &choices) {
        integerColumn(choices);
        choices.chunkSize = 50;
        choices.onError = OnError(onError);
        choices.maxErrors = limit;
        choices.maxErrorsPercent = percent;
    }));
    const ImportCounts &counts = import.counts;
    QCOMPARE(import.failureCode, gaveUp ? QStringLiteral("errors.limit") : QString());
    QCOMPARE(query(QStringLiteral("SELECT count(*) FROM data")).toLongLong(), counts.rowsImported);
    QCOMPARE(counts.rowsRead, counts.rowsImported + counts.rowsFailed);
    if (!gaveUp)
        QCOMPARE(counts.rowsRead, csv.size() / 2);
    else if (csv.size() / 2 > 1000)
        QVERIFY2(counts.rowsRead <= 3000, qPrintable(QString::number(counts.rowsRead)));
    if (limit > 0 && gaveUp)
        QVERIFY2(counts.rowsFailed <= limit + 50, qPrintable(QString::number(counts.rowsFailed)));
    if (gaveUp)
        QVERIFY(import.failureMessage.contains(QString::number(counts.rowsFailed)));
}

/// Random damage, repaired chunk by chunk, must end in the clean file's table.
void ImportRunTest::damagedFilesEndAsTheCleanOne()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 20; ++round) {
        init();
        QList<QByteArray> clean;
        for (int i = 0; i < 60; ++i)
            clean.append(QByteArray::number(i) + ",\"text " + QByteArray::number(random.bounded(1000)) + "\"\n");
        QList<QByteArray> damaged = clean;
        for (int i = random.bounded(1, 8); i > 0; --i) {
            static const QByteArrayList damages { "x,y\n", "1\n", "1,2,3\n", "5,\"a\"b\n", "n/a,\n" };
            damaged[random.bounded(60)] = damages[random.bounded(int(damages.size()))];
        }
        const qint64 id = add("n,s\n" + damaged.join(), [&](RequestChoices &choices) {
            integerColumn(choices);
            choices.chunkSize = random.bounded(1, 20);
        });
        ImportSummary import = run(id);
        const auto failed = ChunkStore(*m_store).failedChunks(id);
        for (const ChunkSummary &chunk : failed) {
            const QByteArray lines = clean.mid(chunk.firstRow - 1, chunk.rows).join();
            const Attempt fixed = readFixedFile(m_store->record(id), write(QStringLiteral("fix.csv"), "n,s\n" + lines));
            requestRetry(*m_store, id, QMap<qint64, Attempt> { { chunk.number, fixed } });
            import = run(id);
        }
        QCOMPARE(import.state, ImportState::Done);
        QVERIFY(import.counts.booksBalance());
        QCOMPARE(query(QStringLiteral("SELECT group_concat(n || ',\"' || s || '\"' || char(10), '') FROM (SELECT * "
                                      "FROM data ORDER BY n)"))
                     .toUtf8(),
            clean.join());
    }
}

QTEST_GUILESS_MAIN(ImportRunTest)
#include "ImportRunTest.moc"
