#include "core/Failure.h"
#include "history/ChunkHistory.h"
#include "repair/RepairOutline.h"
#include "run/ImportFixture.h"
#include "service/Repair.h"
#include "service/options/ValueOption.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace tranche;

/// The good rows of failed chunks go in while the bad ones stay to be repaired: each row once, whatever happens.
class GoodRowsTest : public ImportFixture
{
    Q_OBJECT
private Q_SLOTS:
    void goodRowsGoInOnce();
    void theDatabaseRefusesOne();
    void whatIsFilledDownStaysAboveItsRow();
    void uniqueValuesOfRowsThatAreInAreKnown();
    void changesGoInWithThem();
    void rowsThatAreLeftOutAreBooked();
    void aRowThatWasLeftOutMayComeBack();
    void aRunnerThatDiedIsFollowed();
    void aRunnerThatDiedIsGoneOnWith();
    void aDatabaseThatWasPutBackIsRefused();
    void aCheckHasNoRows();
    void nothingWaits();
    void anOutlineTellsThem();
    void severalRemediesAtOnce();
    void badRowsAreReadAcrossChunks();

private:
    /// Six rows in chunks of three, two of them bad.
    qint64 addSix(const Change &change = {});
    /// Keeps the files of the job store, or of the target, and puts them back.
    void keep(const QString &what);
    void putBack(const QString &what);
};

static const QByteArray six = "n,s\n1,a\nx,b\n3,c\n4,d\n5,e\ny,f\n";

qint64 GoodRowsTest::addSix(const Change &change)
{
    return add(six, [&](RequestChoices &choices) {
        integerColumn(choices);
        choices.map.append({ QStringLiteral("s"), QStringLiteral("s"), ColumnType::Text });
        choices.chunkSize = 3;
        if (change)
            change(choices);
    });
}

void GoodRowsTest::keep(const QString &what)
{
    m_store.reset();
    QDir().mkpath(m_folder->filePath(QStringLiteral("kept")));
    const auto files = QDir(m_folder->filePath(what)).entryList(QDir::Files);
    for (const QString &file : files)
        QVERIFY(
            QFile::copy(m_folder->filePath(what + u'/' + file), m_folder->filePath(QStringLiteral("kept/") + file)));
    m_store = std::make_unique<JobStore>(m_folder->filePath(QStringLiteral("home")));
}

void GoodRowsTest::putBack(const QString &what)
{
    m_store.reset();
    const auto now = QDir(m_folder->filePath(what)).entryList(QDir::Files);
    for (const QString &file : now)
        QFile::remove(m_folder->filePath(what + u'/' + file));
    const auto files = QDir(m_folder->filePath(QStringLiteral("kept"))).entryList(QDir::Files);
    for (const QString &file : files)
        QVERIFY(
            QFile::copy(m_folder->filePath(QStringLiteral("kept/") + file), m_folder->filePath(what + u'/' + file)));
    m_store = std::make_unique<JobStore>(m_folder->filePath(QStringLiteral("home")));
}

void GoodRowsTest::goodRowsGoInOnce()
{
    const qint64 id = addSix();
    QCOMPARE(run(id).counts.rowsFailed, 6);
    const WaitingRows waiting = letGoodRowsIn(*m_store, id);
    QCOMPARE(waiting.rows, 4);
    QCOMPARE(waiting.chunks, QList<qint64>({ 1, 2 }));
    const ImportSummary now = run(id);
    QCOMPARE(now.state, ImportState::Partial);
    QCOMPARE(now.failureMessage, QString());
    QCOMPARE(now.counts.rowsFailed, 2);
    QCOMPARE(now.counts.rowsImported, 4);
    QCOMPARE(now.counts.chunksFailed, 2);
    QVERIFY(now.counts.booksBalance());
    QCOMPARE(query("SELECT n FROM data ORDER BY n"), "1 3 4 5");
    const auto failed = ChunkStore(*m_store).failedChunks(id, { ChunkState::Failed });
    QCOMPARE(failed.size(), 2);
    QCOMPARE(failed[0].rows, 3);
    QCOMPARE(failed[0].rowsFailed, 1);
    QCOMPARE(ChunkStore(*m_store).attempts().content(id, 1).content, QByteArray("x,b\n"));
    QCOMPARE(ChunkStore(*m_store).errors().ofChunk(id, 2).front().line, 7); // as the file has it

    // Once more nothing waits; a retry as it is changes nothing; what is mended goes in, once.
    QCOMPARE(letGoodRowsIn(*m_store, id).rows, 0);
    requestRetry(*m_store, id, QList<qint64>());
    QCOMPARE(run(id).counts.rowsFailed, 2);
    Remedy null;
    null.column = QStringLiteral("n");
    requestRemedy(*m_store, id, null);
    const ImportSummary done = run(id);
    QCOMPARE(done.state, ImportState::Done);
    QCOMPARE(done.counts.rowsImported, 6);
    QVERIFY(done.counts.booksBalance());
    QCOMPARE(query("SELECT s FROM data ORDER BY s"), "a b c d e f");
}

void GoodRowsTest::theDatabaseRefusesOne()
{
    execute("CREATE TABLE data (n INTEGER CHECK (n < 5), s TEXT)");
    const qint64 id = addSix();
    run(id);
    letGoodRowsIn(*m_store, id);
    const ImportSummary now = run(id);
    QCOMPARE(now.counts.rowsFailed, 3);
    QVERIFY(now.counts.booksBalance());
    QCOMPARE(query("SELECT n FROM data ORDER BY n"), "1 3 4");
    QCOMPARE(ChunkStore(*m_store).attempts().content(id, 2).content, QByteArray("5,e\ny,f\n"));
}

void GoodRowsTest::whatIsFilledDownStaysAboveItsRow()
{
    const qint64 id = add("n,s\n1,a\n2,\nx,\n4,d\ny,\n6,\n", [](RequestChoices &choices) {
        integerColumn(choices);
        choices.map.append({ QStringLiteral("s"), QStringLiteral("s"), ColumnType::Text });
        choices.chunkSize = 6;
        takeStep(choices, QStringLiteral("s:fill-down"));
    });
    run(id);
    letGoodRowsIn(*m_store, id);
    run(id);
    QCOMPARE(query("SELECT n || s FROM data ORDER BY n"), "1a 2a 4d 6d");
    requestRetryWithChanges(*m_store, id, { { 1, { { 3, { { { 0, QStringLiteral("3") } }, false } } } } });
    QCOMPARE(run(id).counts.rowsFailed, 1);
    requestRetryWithChanges(*m_store, id, { { 1, { { 5, { { { 0, QStringLiteral("5") } }, false } } } } });
    QCOMPARE(run(id).state, ImportState::Done);
    QCOMPARE(query("SELECT n || s FROM data ORDER BY n"), "1a 2a 3a 4d 5d 6d");
}

void GoodRowsTest::uniqueValuesOfRowsThatAreInAreKnown()
{
    const qint64 id = addSix([](RequestChoices &choices) { takeRule(choices, QStringLiteral("s:unique")); });
    run(id);
    letGoodRowsIn(*m_store, id);
    run(id);
    const auto change = [](const QString &s) {
        return QMap<qint64, ChunkChanges> { { 1, { { 2, { { { 0, QStringLiteral("2") }, { 1, s } }, false } } } } };
    };
    requestRetryWithChanges(*m_store, id, change(QStringLiteral("a"))); // a row of its chunk that is in has it
    QCOMPARE(run(id).counts.rowsFailed, 2);
    requestRetryWithChanges(*m_store, id, change(QStringLiteral("b"))); // its own was never in
    QCOMPARE(run(id).counts.rowsFailed, 1);
}

void GoodRowsTest::changesGoInWithThem()
{
    const qint64 id = add("n,s\nx,a\ny,b\n3,c\n", [](RequestChoices &choices) {
        integerColumn(choices);
        choices.map.append({ QStringLiteral("s"), QStringLiteral("s"), ColumnType::Text });
        choices.chunkSize = 3;
    });
    run(id);
    const ChunkChanges changes { { 1, { { { 0, QStringLiteral("1") }, { 1, std::nullopt } }, false } },
        { 2, { { { 0, QStringLiteral("two") } }, false } } };
    QCOMPARE(requestRetryWithChanges(*m_store, id, { { 1, changes } }), QList<qint64>({ 1 }));
    const ImportSummary now = run(id);
    QCOMPARE(now.counts.rowsFailed, 1);
    QVERIFY(now.counts.booksBalance());
    QCOMPARE(query("SELECT n || coalesce(s, '-') FROM data ORDER BY n"), "1- 3c");
    QCOMPARE(ChunkStore(*m_store).attempts().content(id, 1).content, QByteArray("two,b\n")); // with what was changed
    const auto history = chunkHistory(*m_store, id, 1);
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[1].changes.cells.size(), 3);
    QVERIFY(history[1].changes.removedLines.isEmpty()); // the good ones are in
}

void GoodRowsTest::rowsThatAreLeftOutAreBooked()
{
    const qint64 id = addSix();
    run(id);
    requestRetryWithChanges(*m_store, id, { { 1, { { 2, { {}, true } } } }, { 2, { { 5, { {}, true } } } } });
    const ImportSummary now = run(id);
    QCOMPARE(now.counts.rowsFailed, 1);
    QCOMPARE(now.counts.chunksFailed, 1);
    requestRetryWithChanges(*m_store, id, { { 2, { { 6, { { { 0, QStringLiteral("6") } }, false } } } } });
    const ImportSummary done = run(id);
    QCOMPARE(done.state, ImportState::Done);
    QCOMPARE(done.counts.rowsImported, 4);
    QCOMPARE(done.counts.skipped(), 2);
    QVERIFY(done.counts.booksBalance());
    QCOMPARE(query("SELECT n FROM data ORDER BY n"), "1 3 4 6");
}

/// It is not taken for one that is in.
void GoodRowsTest::aRowThatWasLeftOutMayComeBack()
{
    const qint64 id = addSix();
    run(id);
    requestRetryWithChanges(*m_store, id, { { 1, { { 3, { {}, true } } } } });
    run(id);
    QCOMPARE(query("SELECT n FROM data"), "1");
    Attempt both;
    both.origin = QStringLiteral("fixed.csv");
    both.content = "x,b\n3,c\n";
    both.rowPlaces = QStringLiteral("3:2 4:3");
    requestRetry(*m_store, id, QMap<qint64, Attempt> { { 1, both } });
    run(id);
    letGoodRowsIn(*m_store, id, { 1 });
    const ImportSummary now = run(id);
    QCOMPARE(now.failureMessage, QString());
    QVERIFY(now.counts.booksBalance());
    QCOMPARE(query("SELECT n FROM data ORDER BY n"), "1 3");
}

/// The target has been committed, and the job store was not told any more.
void GoodRowsTest::aRunnerThatDiedIsFollowed()
{
    const qint64 id = addSix();
    run(id);
    letGoodRowsIn(*m_store, id);
    m_store->setLedgerOpen(id, true); // as a run begins
    keep(QStringLiteral("home"));
    QCOMPARE(run(id).counts.rowsImported, 4);
    putBack(QStringLiteral("home"));
    QCOMPARE(m_store->summary(id).counts.rowsImported, 0);
    m_store->setState(id, ImportState::Partial);
    QCOMPARE(letGoodRowsIn(*m_store, id).rows, 0); // the ledger is asked first
    const ImportSummary now = m_store->summary(id);
    QCOMPARE(now.counts.rowsImported, 4);
    QCOMPARE(now.counts.rowsFailed, 2);
    QVERIFY(now.counts.booksBalance());
    QCOMPARE(ChunkStore(*m_store).attempts().content(id, 1).content, QByteArray("x,b\n"));
    QCOMPARE(ChunkStore(*m_store).errors().ofImport(id).size(), 2);
    Remedy null;
    null.column = QStringLiteral("n");
    requestRemedy(*m_store, id, null);
    QCOMPARE(run(id).state, ImportState::Done);
    QCOMPARE(query("SELECT s FROM data ORDER BY s"), "a b c d e f");
}

/// The same, and the next runner tries the chunks again.
void GoodRowsTest::aRunnerThatDiedIsGoneOnWith()
{
    const qint64 id = addSix();
    run(id);
    letGoodRowsIn(*m_store, id);
    m_store->setLedgerOpen(id, true);
    keep(QStringLiteral("home"));
    run(id);
    putBack(QStringLiteral("home"));
    const ImportSummary now = run(id);
    QCOMPARE(now.failureMessage, QString());
    QCOMPARE(now.counts.rowsImported, 4);
    QCOMPARE(now.counts.rowsFailed, 2);
    QVERIFY(now.counts.booksBalance());
    QCOMPARE(query("SELECT n FROM data ORDER BY n"), "1 3 4 5"); // once
    QCOMPARE(ChunkStore(*m_store).attempts().content(id, 2).content, QByteArray("y,f\n"));
}

void GoodRowsTest::aDatabaseThatWasPutBackIsRefused()
{
    const qint64 id = addSix();
    run(id);
    QVERIFY(QFile::copy(targetPath(), m_folder->filePath(QStringLiteral("old.db"))));
    letGoodRowsIn(*m_store, id);
    run(id);
    QVERIFY(QFile::remove(targetPath()) && QFile::copy(m_folder->filePath(QStringLiteral("old.db")), targetPath()));
    requestRetry(*m_store, id, QList<qint64>());
    const ImportSummary now = run(id);
    QCOMPARE(now.failureCode, QString("target.ledger"));
    QVERIFY2(now.failureMessage.contains("the good rows of chunk 1 went in before"), qPrintable(now.failureMessage));
    QCOMPARE(query("SELECT count(*) FROM data"), "0");
}

void GoodRowsTest::aCheckHasNoRows()
{
    const qint64 id = addSix([](RequestChoices &choices) { choices.validateOnly = true; });
    run(id);
    QVERIFY_THROWS_EXCEPTION(Failure, letGoodRowsIn(*m_store, id));
}

void GoodRowsTest::nothingWaits()
{
    const qint64 id = add("n\nx\ny\n", integerColumn);
    run(id);
    QCOMPARE(letGoodRowsIn(*m_store, id).rows, 0);
    QCOMPARE(m_store->summary(id).state, ImportState::Partial);
}

void GoodRowsTest::anOutlineTellsThem()
{
    const qint64 id = add("n,s\n1,a\nn/a,b\n3,c\n1.234,d\n12.345.678,e\nn/a,f\n", [](RequestChoices &choices) {
        integerColumn(choices);
        choices.chunkSize = 3;
    });
    run(id);
    const RepairOutline outline = repairOutline(*m_store, id);
    QCOMPARE(outline.errors, 4);
    QCOMPARE(outline.badRows, 4);
    QCOMPARE(outline.goodRows, 2);
    QCOMPARE(outline.chunks, 2);
    QCOMPARE(outline.columns.size(), 1);
    QCOMPARE(outline.columns[0].name, QString("n"));
    QCOMPARE(outline.columns[0].kinds.size(), 1);
    const RepairOutline::Kind &kind = outline.columns[0].kinds[0];
    QCOMPARE(kind.different, 3);
    QCOMPARE(kind.values[0].value, QString("n/a"));
    QCOMPARE(kind.values[0].count, 2);
    QVERIFY(kind.values[0].suggestion && kind.values[0].suggestion->remedy.action == Remedy::Action::Null);
    QVERIFY(kind.suggestion && kind.suggestion->remedy.action == Remedy::Action::Number);
    QCOMPARE(kind.suggestion->count, 2);
    QCOMPARE(kind.values[1].mended, std::optional(QString("1234")));
    QCOMPARE(outline.suggestions().size(), 2);
    QCOMPARE(repairOutline(*m_store, id, 1).columns[0].kinds[0].values.size(), 1);
    execute("DROP TABLE data");
    execute("CREATE TABLE data (n INTEGER NOT NULL, s TEXT)");
    QVERIFY(!repairOutline(*m_store, id).columns[0].kinds[0].values[0].suggestion); // it takes no NULL
}

void GoodRowsTest::severalRemediesAtOnce()
{
    const qint64 id = add("n,s\n1,a\nn/a,b\n3,c\n1.234,d\n12.345.678,e\nn/a,f\n", [](RequestChoices &choices) {
        integerColumn(choices);
        choices.chunkSize = 6;
    });
    run(id);
    QList<Remedy> remedies;
    const auto suggestions = repairOutline(*m_store, id).suggestions();
    for (const Suggestion &suggestion : suggestions)
        remedies.append(suggestion.remedy);
    const RemedyEffect effect = requestRemedies(*m_store, id, remedies);
    QCOMPARE(effect.chunks, QList<qint64>({ 1 }));
    QCOMPARE(run(id).state, ImportState::Done);
    QCOMPARE(query("SELECT coalesce(n, '-') FROM data ORDER BY s"), "1 - 3 1234 12345678 -");
    QCOMPARE(ChunkStore(*m_store).attempts().ofChunk(id, 1).size(), 2); // one attempt for all
    QVERIFY(requestRemedies(*m_store, id, remedies).chunks.isEmpty());
}

void GoodRowsTest::badRowsAreReadAcrossChunks()
{
    const qint64 id = addSix();
    run(id);
    const BadRowIndex index = badRowIndex(*m_store, id, [](const PackedKind &) { return true; });
    QCOMPARE(index.places, std::vector<BadRowPlace>({ { 1, 2 }, { 2, 6 } }));
    QCOMPARE(index.goodRows, (QMap<qint64, qint64> { { 1, 2 }, { 2, 2 } }));
    const auto rows = readBadRows(*m_store, m_store->record(id), { { 1, 2 }, { 2, 6 }, { 2, 9 } });
    QCOMPARE(rows.size(), std::size_t(3));
    QCOMPARE(rows[1].place.line, 7);
    QCOMPARE(rows[1].fields[0].value, QByteArray("y"));
    QCOMPARE(rows[1].errors.columns, QList<int>({ 0 }));
    QVERIFY(rows[2].fields.empty()); // it is not there
    const BadRowIndex some = badRowIndex(*m_store, id, [](const PackedKind &kind) { return kind.value == "y"; });
    QCOMPARE(some.places, std::vector<BadRowPlace>({ { 2, 6 } }));
}

QTEST_GUILESS_MAIN(GoodRowsTest)
#include "GoodRowsTest.moc"
