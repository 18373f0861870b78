#include "store/JobStore.h"
#include "core/Failure.h"
#include "mapping/ReportMapping.h"
#include "run/Runner.h"
#include "service/Control.h"
#include "store/ChunkStore.h"
#include "store/ImportList.h"
#include "store/ImportLock.h"
#include "store/ImportQueue.h"
#include "store/JobStoreSchema.h"
#include "store/StoreQuery.h"

#include <QDir>
#include <QSqlDriver>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>

#include <sqlite3.h>
#include <utility>

using namespace tranche;

class JobStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void requestSurvives();
    void everyMemberOfARequestSurvives();
    void formatsAreStoredAsTheyAreWritten();
    void valuesThatCantBeAreRefused_data();
    void valuesThatCantBeAreRefused();
    void deadStartsAreCounted();
    void openingAgainKeepsTheLocks();
    void queueOrder();
    void controls();
    void orphansAreQueuedAgain();
    void changesAreTold();
    void changesAreFoundInALongHistory();
    void changedChunksAreTold();
    void newerStoreIsRefused();
    void errorsOfAnOlderStoreAreKept();
    void damagedStoreIsSetAside_data();
    void damagedStoreIsSetAside();
    void lockIsExclusive();
    void locksOfImportsStandAlone();

private:
    static ImportRequest request(int priority = 10);
    std::unique_ptr<QTemporaryDir> m_folder;
};

ImportRequest JobStoreTest::request(int priority)
{
    ImportRequest request;
    request.file = QStringLiteral("orders.csv");
    request.filePath = QStringLiteral("/data/orders.csv");
    request.target = QStringLiteral("shop.db");
    request.location.address = QStringLiteral("/data/shop.db");
    request.table = QStringLiteral("orders");
    request.mode = TargetMode::Replace;
    request.dialect.separator = "\t";
    request.dialect.quote = '\0';
    request.dialect.escape = '\0';
    request.dialect.headerRows = 2;
    request.dialect.skipLines = 3;
    request.mapping.sourceNames = { QStringLiteral("a"), QStringLiteral("größe") };
    request.mapping.columns = { { 1, QStringLiteral("größe"), QStringLiteral("size"), ColumnType::Real, false, true } };
    request.mapping.nullWords = { true, { "closed" } };
    request.mapping.nullTexts = { "n/a", "" };
    request.grouping = { RecordGrouping::Kind::RepeatedParent, { QStringLiteral("a") } };
    request.chunkSize = 250;
    request.onError = OnError::RejectRows;
    request.maxErrors = 7;
    request.priority = priority;
    request.channel = QStringLiteral("root.shop");
    request.retryPattern = RetryPattern(QStringLiteral("1:10,5:30-60"));
    return request;
}

void JobStoreTest::requestSurvives()
{
    qint64 id = 0;
    {
        JobStore store(m_folder->path());
        id = store.add(request());
    }
    JobStore store(m_folder->path());
    QVERIFY(store.record(id).request == request());
    QCOMPARE(store.summary(id).state, ImportState::Queued);
    QVERIFY_THROWS_EXCEPTION(Failure, store.summary(id + 1));
}

/// *Import Again* starts from what is stored: what is forgotten there is silently chosen anew.
void JobStoreTest::everyMemberOfARequestSurvives()
{
    ImportRequest all = request(3);
    all.source = { QStringLiteral("xlsx"), "ISO-8859-1", QStringLiteral("m.csv"), QStringLiteral("Sheet 2"),
        QStringLiteral("B2:D9"), QStringLiteral("row"), QStringLiteral("3,9"),
        { QStringLiteral("a"), QStringLiteral("b") },
        { QStringLiteral("r.xml"), QStringLiteral("nightly"), QStringLiteral("Debian"), QStringLiteral("7"),
            QStringLiteral("arm64"), QStringLiteral("2025-03-01"), { QStringLiteral("branch:main") },
            QStringLiteral("/data/t.db.attachments") } };
    all.lineEnd = QStringLiteral("CRLF");
    all.dialect = { "windows-1252", "||", '\'', '\\', 2, 3, 4, "#", true, true, Blanks::Drop, true, true, true,
        Malformed::Repair, Surplus::Join, true, 5, true, true, true, true };
    all.mapping.rules
        = { { QStringLiteral("a"), QByteArray("x"), ValueRule::Action::Date, QStringLiteral("dd.MM.yyyy") } };
    all.mapping.valuesAsText = true;
    all.mapping.replaceInvalidBytes = true;
    all.mapping.fileField = QStringLiteral("file");
    all.mapping.fileName = QStringLiteral("orders.csv");
    all.validateOnly = true;
    all.skipDuplicate = true;
    all.deferIndexes = false;
    all.lockTimeoutS = 7;
    all.timeLimitS = 60;
    all.onDone = { QStringLiteral("echo 'é'"), 5 };
    all.design = { { QStringLiteral("a") }, TableDesign::NotNull::Auto, { QStringLiteral("b") },
        { { { QStringLiteral("c"), QStringLiteral("d") }, true }, { { QStringLiteral("e") }, false } }, true,
        QStringLiteral("CREATE TABLE t(a)"), true };
    all.rowsReplaced = 12;
    all.undo = false;
    all.profile = QStringLiteral("monthly");
    all.fieldsMatch = FieldsMatch::Exact;
    all.leftOut = { { 1, 3, QStringLiteral("title above the table") } };
    all.key = { QStringLiteral("a"), QStringLiteral("size") };
    all.makesKeyIndex = true;
    all.remarks = { QStringLiteral("Formulas without a result: 3.") };
    all.choices = { { QStringLiteral("words"), QStringLiteral("w") } };
    all.mapping.columns.front().storage = ColumnStorage::NumberLike;
    all.mapping.columns.front().steps = { {}, {}, {}, true, true, ValueSteps::Case::Title, { { "ja", "1" } }, { "-" },
        QByteArray(), true, QStringLiteral("[0-9]+") };
    all.mapping.columns.front().checks = { true, true, QStringLiteral("1"), QStringLiteral("9"), 2, 3,
        QStringLiteral("x+"), { "a", "" }, QStringLiteral("t"), QStringLiteral("c") };
    all.mapping.columns.front().onWrong = WrongValue::Text;
    ValueSteps split;
    split.split = ValueSteps::Split { QStringLiteral("a"), "\t", -2 };
    ValueSteps join;
    join.join = ValueSteps::Join { { QStringLiteral("a"), QStringLiteral("größe") }, "" };
    ValueSteps computed;
    computed.compute = QStringLiteral("a || 'é'");
    for (const ValueSteps &steps : { split, join, computed }) {
        MappedColumn made;
        made.source = int(all.mapping.columns.size()) + 1;
        made.sourceName = made.field = QStringLiteral("made %1").arg(made.source);
        made.steps = steps;
        all.mapping.columns.append(made);
    }
    all.maxErrorsPercent = 2.5;
    all.checkedBy = 7;
    all.mapping.columns.front().format = *columnFormatFromText(ColumnType::Real, QStringLiteral("(€ 1.234,56)"));
    all.mapping.columns.front().reference = ColumnReference { QStringLiteral("sizes"),
        { QStringLiteral("name"), QStringLiteral("kind") }, { QStringLiteral("a") }, QStringLiteral("id"),
        IfNotFound::Create, true, ColumnType::Integer, ColumnStorage::Number };
    all.mapping.columns.back().table = 2;
    all.mapping.children = { { QStringLiteral("orders"), QStringLiteral("size_id"), QStringLiteral("id"), true, 0, {} },
        { QStringLiteral("lines"), QStringLiteral("order_id"), QStringLiteral("id"), false, 1,
            { QStringLiteral("a") } } };
    all.mapping.grouping = { RecordGrouping::Kind::RepeatedParent, { QStringLiteral("a") } };
    const ImportRequest untouched;
    // Does not compile when a member is added: name it here, and give it a value of its own above.
    const auto &[file, filePath, target, location, table, mode, key, makesKeyIndex, source, lineEnd, dialect, mapping,
        grouping, chunkSize, onError, maxErrors, maxErrorsPercent, priority, channel, retryPattern, validateOnly,
        checkedBy, skipDuplicate, design, rowsReplaced, deferIndexes, undo, lockTimeoutS, timeLimitS, onDone,
        fieldsMatch, profile, leftOut, remarks, choices]
        = all;
    QVERIFY(file != untouched.file && filePath != untouched.filePath && target != untouched.target);
    QVERIFY(location != untouched.location && table != untouched.table && mode != untouched.mode);
    QVERIFY(key != untouched.key && makesKeyIndex != untouched.makesKeyIndex);
    QVERIFY(source != untouched.source && lineEnd != untouched.lineEnd && dialect != untouched.dialect);
    QVERIFY(mapping != untouched.mapping && grouping != untouched.grouping && chunkSize != untouched.chunkSize);
    QVERIFY(onError != untouched.onError && maxErrors != untouched.maxErrors && priority != untouched.priority);
    QVERIFY(maxErrorsPercent != untouched.maxErrorsPercent);
    QVERIFY(channel != untouched.channel && retryPattern != untouched.retryPattern);
    QVERIFY(checkedBy != untouched.checkedBy);
    QVERIFY(validateOnly != untouched.validateOnly && skipDuplicate != untouched.skipDuplicate);
    QVERIFY(deferIndexes != untouched.deferIndexes && lockTimeoutS != untouched.lockTimeoutS);
    QVERIFY(undo != untouched.undo);
    QVERIFY(timeLimitS != untouched.timeLimitS && onDone.command != untouched.onDone.command);
    QVERIFY(onDone.limitS != untouched.onDone.limitS);
    QVERIFY(fieldsMatch != untouched.fieldsMatch && profile != untouched.profile);
    QVERIFY(leftOut != untouched.leftOut && remarks != untouched.remarks && choices != untouched.choices);
    QVERIFY(design != untouched.design && rowsReplaced != untouched.rowsReplaced);
    QVERIFY(requestFromJson(toJson(all)) == all);
    for (int one = 0; one <= int(TargetMode::Delete); ++one) {
        all.mode = TargetMode(one);
        QVERIFY(requestFromJson(toJson(all)).mode == all.mode);
    }
    // Earlier versions had one child table, which kept the grouping of records.
    QJsonObject withChild = toJson(all);
    QJsonObject mappingJson = withChild[QLatin1String("mapping")].toObject();
    QJsonArray columnsJson = mappingJson[QLatin1String("columns")].toArray();
    QJsonObject lastColumn = columnsJson.last().toObject();
    lastColumn.remove(QLatin1String("table"));
    lastColumn[QLatin1String("of_child")] = true;
    columnsJson[columnsJson.size() - 1] = lastColumn;
    mappingJson.remove(QLatin1String("children"));
    mappingJson.remove(QLatin1String("records"));
    mappingJson[QLatin1String("columns")] = columnsJson;
    mappingJson[QLatin1String("child")]
        = QJsonObject { { "table", "lines" }, { "key_field", "size_id" }, { "parent_field", "id" },
              { "makes_key", true }, { "parent_repeats", true }, { "grouping_columns", QJsonArray { "a" } } };
    withChild[QLatin1String("mapping")] = mappingJson;
    const ColumnMapping old = requestFromJson(withChild).mapping;
    QVERIFY(old.children == (QList<ChildTable> { { "lines", "size_id", "id", true, 0, {} } }));
    QVERIFY(old.grouping == (RecordGrouping { RecordGrouping::Kind::RepeatedParent, { "a" } }));
    QCOMPARE(old.columns.back().table, 1);
    for (const int parent : { 2, -1 }) { // no table before it
        QJsonObject wrong = toJson(all);
        QJsonObject wrongMapping = wrong[QLatin1String("mapping")].toObject();
        QJsonArray children = wrongMapping[QLatin1String("children")].toArray();
        QJsonObject last = children[1].toObject();
        last[QLatin1String("parent")] = parent;
        children[1] = last;
        wrongMapping[QLatin1String("children")] = children;
        wrong[QLatin1String("mapping")] = wrongMapping;
        QVERIFY_THROWS_EXCEPTION(Failure, requestFromJson(wrong));
    }
    QJsonObject older = toJson(untouched);
    for (const char *name : { "key", "key_index", "design", "rows_replaced" })
        older.remove(QLatin1String(name));
    QVERIFY(requestFromJson(older) == untouched);
    ImportRequest ofReport = request();
    ofReport.mapping = reportMapping(QStringLiteral("ci_"));
    QVERIFY(requestFromJson(toJson(ofReport)) == ofReport);
}

/// Also one that can't be read any more, which must not become the usual one in silence.
void JobStoreTest::formatsAreStoredAsTheyAreWritten()
{
    ImportRequest all = request();
    const auto stored
        = [&all] { return toJson(all)[QLatin1String("mapping")][QLatin1String("columns")][0].toObject(); };
    QVERIFY(!stored().contains(QLatin1String("format")));
    for (const auto &[name, text] : { std::pair { "DATE", "dd.MM.yyyy" }, { "DATE", "yyyy-'W'ww-e" },
             { "DATETIME", "d.M.yy[1930] H:mm[:ss[.f]][z]" }, { "TIME", "h:mm a" }, { "DATETIME", "unix-ms" },
             { "DECIMAL", "1'234.56-" }, { "REAL", "1 234,56 %" }, { "BOOLEAN", "ja|j/nein|n" },
             { "BLOB", "base64" } }) {
        MappedColumn &column = all.mapping.columns.front();
        column.type = columnTypeFromName(QLatin1String(name)).value();
        column.format = columnFormatFromText(column.type, QString::fromUtf8(text)).value();
        QVERIFY2(requestFromJson(toJson(all)) == all, text);
        QCOMPARE(stored()[QLatin1String("format")].toString(), column.format.text());
    }
    QVERIFY(!stored().contains(QLatin1String("other_formats")));
    all.mapping.columns.front().otherFormats
        = { typeAndFormatFromText("DATE:dd/MM/yyyy").value(), typeAndFormatFromText("DATE").value() };
    all.mapping.columns.front().formatIsTied = true;
    all.mapping.signs = { ',', '.' };
    QVERIFY(requestFromJson(toJson(all)) == all);
    QJsonObject json = toJson(all);
    QJsonObject mapping = json[QLatin1String("mapping")].toObject();
    QJsonObject column = stored();
    column[QLatin1String("format")] = QStringLiteral("QQ");
    mapping[QLatin1String("columns")] = QJsonArray { column };
    json[QLatin1String("mapping")] = mapping;
    QVERIFY_THROWS_EXCEPTION(Failure, requestFromJson(json));
}

void JobStoreTest::valuesThatCantBeAreRefused_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("a state to go back to that is no end") << "state_after_retry='queued'";
    QTest::newRow("no state at all") << "state_after_retry='sideways'";
    QTest::newRow("a chunk before the first") << "next_chunk=0";
    QTest::newRow("a place before the file") << "next_offset=-5";
    QTest::newRow("no line") << "next_line=-9223372036854775808";
    QTest::newRow("no chunk size") << "chunk_size=-1";
}

void JobStoreTest::valuesThatCantBeAreRefused()
{
    QFETCH(QString, change);
    JobStore store(m_folder->path());
    const qint64 id = store.add(request());
    StoreQuery(store.database(), QStringLiteral("UPDATE imports SET ") + change).run();
    try {
        store.record(id);
        QFAIL("it was taken for right");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), QStringLiteral("store.damaged"));
    }
    // It does not keep the others waiting.
    ImportQueue(store).claim(id);
    QVERIFY(ImportQueue(store).requeueOrphan(id));
    RunControl control;
    Runner(m_folder->path()).runQueue(control);
    QCOMPARE(store.summary(id).state, ImportState::Failed);
    QCOMPARE(store.summary(id).failureCode, QStringLiteral("store.damaged"));
}

void JobStoreTest::deadStartsAreCounted()
{
    JobStore store(m_folder->path());
    const qint64 id = store.add(request());
    for (int start = 0; start < 2; ++start) {
        QVERIFY(ImportQueue(store).claim(id));
        ImportQueue(store).countStart(id);
        QCOMPARE(ImportQueue(store).requeueOrphan(id), start == 0);
    }
    QCOMPARE(store.summary(id).state, ImportState::Running);
    store.setProgress(id, {}); // it got on
    QVERIFY(ImportQueue(store).requeueOrphan(id));
    QCOMPARE(store.summary(id).state, ImportState::Queued);
}

void JobStoreTest::queueOrder()
{
    JobStore store(m_folder->path());
    const qint64 first = store.add(request());
    const qint64 second = store.add(request());
    const qint64 urgent = store.add(request(1));
    QCOMPARE(*ImportQueue(store).next(), urgent);
    QCOMPARE(store.summary(second).placeInQueue, 3);
    QVERIFY(ImportQueue(store).claim(urgent));
    QVERIFY(!ImportQueue(store).claim(urgent));
    QVERIFY(!ImportQueue(store).next()); // one at a time in a database
    store.setState(urgent, ImportState::Done);
    QCOMPARE(*ImportQueue(store).next(), first);
    for (int i = 0; i < 30; ++i) // of many places are found in another way
        store.add(request(i % 3));
    const auto all = ImportList(store.database()).list();
    for (const ImportSummary &import : all)
        QCOMPARE(import.placeInQueue, store.summary(import.id).placeInQueue);
}

void JobStoreTest::controls()
{
    JobStore store(m_folder->path());
    const qint64 id = store.add(request());
    pauseImport(store, id, false);
    QCOMPARE(store.summary(id).state, ImportState::Paused);
    resumeImport(store, id);
    QCOMPARE(store.summary(id).state, ImportState::Queued);
    ImportQueue(store).claim(id);
    pauseImport(store, id, true);
    QCOMPARE(store.summary(id).state, ImportState::Running);
    QCOMPARE(ImportQueue(store).control(id), Control::Pause);
    cancelImport(store, id, true);
    QCOMPARE(ImportQueue(store).control(id), Control::Cancel);
    QVERIFY_THROWS_EXCEPTION(Failure, removeImport(store, id));
    cancelImport(store, id, false);
    QCOMPARE(store.summary(id).state, ImportState::Cancelled);
    QVERIFY_THROWS_EXCEPTION(Failure, pauseImport(store, id, false));
    removeImport(store, id);
    QVERIFY(ImportList(store.database()).list().isEmpty());
}

void JobStoreTest::orphansAreQueuedAgain()
{
    JobStore store(m_folder->path());
    const qint64 left = store.add(request());
    const qint64 toCancel = store.add(request());
    ImportQueue(store).claim(left);
    ImportQueue(store).claimBeside(toCancel);
    cancelImport(store, toCancel, true);
    QCOMPARE(ImportQueue(store).running(), (QList<qint64> { left, toCancel }));
    for (const qint64 id : { left, toCancel })
        QVERIFY(ImportQueue(store).requeueOrphan(id));
    QCOMPARE(store.summary(left).state, ImportState::Queued);
    QCOMPARE(store.summary(toCancel).state, ImportState::Cancelled);
}

void JobStoreTest::changesAreTold()
{
    JobStore writer(m_folder->path());
    JobStore reader(m_folder->path());
    const qint64 id = writer.add(request());
    const auto first = ImportList(reader.database()).changedSince(0);
    QCOMPARE(first.size(), 1);
    ImportQueue(writer).claim(id);
    const auto second = ImportList(reader.database()).changedSince(first[0].revision);
    QCOMPARE(second.size(), 1);
    QCOMPARE(second[0].state, ImportState::Running);
    QVERIFY(ImportList(reader.database()).changedSince(second[0].revision).isEmpty());
}

static int countStep(void *count)
{
    ++*static_cast<qint64 *>(count);
    return 0;
}

/// Windows ask for them ten times a second: without going through all imports each time.
void JobStoreTest::changesAreFoundInALongHistory()
{
    JobStore store(m_folder->path());
    const qint64 first = store.add(request());
    store.setState(first, ImportState::Done);
    const QString others = StoreQuery(store.database(),
        "SELECT group_concat(name) FROM pragma_table_info('imports') WHERE name NOT IN ('id','import_key','revision')")
                               .one()
                               .toString();
    StoreQuery(store.database(),
        QStringLiteral(
            "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) INSERT INTO imports "
            "(id, import_key, revision, %1) SELECT n.i, 'k' || n.i, n.i + 5, %1 FROM n, imports")
            .arg(others))
        .run();
    qint64 steps = 0; // of the database
    sqlite3 *const database = *static_cast<sqlite3 *const *>(store.database().driver()->handle().constData());
    sqlite3_progress_handler(database, 100, &countStep, &steps);
    QCOMPARE(ImportList(store.database()).changedSince(0).size(), 5000);
    const qint64 newest = store.revision();
    const qint64 all = std::exchange(steps, 0);
    for (int i = 0; i < 100; ++i)
        QVERIFY(ImportList(store.database()).changedSince(newest).isEmpty());
    sqlite3_progress_handler(database, 0, nullptr, nullptr);
    QVERIFY2(steps < all, qPrintable(QStringLiteral("%1 of %2").arg(steps).arg(all)));
    const qint64 queued = store.add(request());
    store.setState(7, ImportState::Cancelled);
    const auto changed
        = ImportList(store.database()).changedSince(store.summary(queued).revision); // a queued one is told in any case
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[0].id, 7);
    QCOMPARE(changed[1].id, queued);
}

/// Of many chunks just those are read that are new or were changed, whatever changed them.
void JobStoreTest::changedChunksAreTold()
{
    JobStore store(m_folder->path());
    ChunkStore chunks(store);
    const qint64 other = store.add(request());
    const qint64 id = store.add(request());
    const auto cut = [&](qint64 first, qint64 count, const QList<qint64> &failedOnes) {
        QList<ChunkSummary> some;
        QList<FailedChunk> failed;
        for (qint64 number = first; number < first + count; ++number) {
            ChunkSummary chunk;
            chunk.number = number;
            chunk.firstLine = number * 10;
            chunk.lastLine = number * 10 + 9;
            chunk.rows = 10;
            chunk.state = ChunkState::Done;
            some.append(chunk);
            if (failedOnes.contains(number)) {
                chunk.rowsFailed = 10;
                failed.append({ chunk, "x\n", {}, {}, 1 });
            }
        }
        StoreTransaction transaction(store.database());
        chunks.addChunks(id, some);
        chunks.addFailed(id, failed);
        store.setProgress(id, {});
        transaction.commit();
        return store.summary(id).revision;
    };
    const auto numbers = [&](qint64 revision, qint64 last) {
        QList<qint64> list;
        const auto changed = chunks.changedChunks(id, revision, last);
        for (const ChunkSummary &chunk : changed)
            list.append(chunk.number);
        return list;
    };
    const qint64 first = cut(1, 1000, { 17, 400, 1000 });
    QCOMPARE(chunks.chunks(id).size(), 1000);
    QCOMPARE(chunks.chunks(id)[16].state, ChunkState::Failed);
    QCOMPARE(chunks.chunks(id)[17].state, ChunkState::Done);
    QCOMPARE(chunks.chunks(id)[999].state, ChunkState::Failed);
    QCOMPARE(numbers(first, 1000), QList<qint64>());

    const qint64 second = cut(1001, 3, { 1002 });
    QCOMPARE(numbers(first, 1000), (QList<qint64> { 1001, 1002, 1003 }));
    QCOMPARE(chunks.changedChunks(id, first, 1000)[1].state, ChunkState::Failed);
    QCOMPARE(chunks.changedChunks(id, first, 1000)[1].firstLine, 10020);
    QCOMPARE(numbers(second, 1003), QList<qint64>());

    // Changes of another import give this one's chunks no revision; each change of a chunk does.
    store.touch(other);
    QCOMPARE(numbers(second, 1003), QList<qint64>());
    store.setState(id, ImportState::Partial);
    qint64 seen = store.summary(id).revision;
    const auto toldOnce = [&](const QList<qint64> &expected) {
        store.touch(id); // as whoever changes a chunk does
        const auto told = numbers(seen, 1003);
        seen = store.summary(id).revision;
        return told == expected && numbers(seen, 1003).isEmpty();
    };
    chunks.addAttempt(id, 17, nullptr);
    QVERIFY(toldOnce({ 17 }));
    QCOMPARE(chunks.failedChunk(id, 17).state, ChunkState::Pending);
    ChunkSummary mended = chunks.failedChunk(id, 17);
    mended.state = ChunkState::Done;
    chunks.setRetried(id, { { mended, {}, {} } });
    QVERIFY(toldOnce({ 17 }));
    chunks.setBack(id, 17, 10, "lost");
    QVERIFY(toldOnce({ 17 }));
    chunks.giveUpPending(id);
    QVERIFY(toldOnce({ 17 }));
    chunks.addRemedy(id, { 17, 1002 }, "remedy", "{}");
    QVERIFY(toldOnce({ 17, 1002 }));
    chunks.skip(id, 400, "not needed");
    QVERIFY(toldOnce({ 400 }));
    QCOMPARE(chunks.changedFailedChunks(id, first).size(), 3);
    QCOMPARE(chunks.changedFailedChunks(id, {}).size(), 4);
}

void JobStoreTest::newerStoreIsRefused()
{
    {
        JobStore store(m_folder->path());
        StoreQuery(store.database(), QStringLiteral("PRAGMA user_version=%1").arg(jobStoreVersion() + 1)).run();
    }
    try {
        JobStore store(m_folder->path());
        QFAIL("a newer store was opened");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), QStringLiteral("store.newer"));
    }
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("jobs.db"))));
}

void JobStoreTest::errorsOfAnOlderStoreAreKept()
{
    const ImportError wrong { { 5, 4 }, "quantity", "n/a", "type.integer", "“n/a” is not an integer" };
    const ImportError other { { 6, 5 }, "", "", "row.fields", "The row has too few fields" };
    qint64 import = 0;
    {
        JobStore store(m_folder->path());
        import = store.add(request());
        ChunkSummary chunk;
        chunk.number = 2;
        ChunkStore(store).addFailed(import, { { chunk, "1,n/a\n", {}, {} } });
        for (const char *statement : { "DROP TABLE automation_paths", "DROP TABLE automation_imports",
                 "DROP TABLE automation_files", "DROP TABLE automation_runs", "DROP TABLE automations",
                 "DROP TABLE import_log", "DROP TABLE done_commands", "DROP INDEX imports_with_details",
                 "ALTER TABLE imports DROP COLUMN details_removed_at", "DROP TABLE details_to_remove",
                 "DROP INDEX imports_urgent", "DROP INDEX imports_identity", "DROP INDEX imports_ledger_open",
                 "DROP INDEX imports_set_done", "DROP TABLE channels", "DROP TABLE import_after",
                 "DROP INDEX imports_queue", "ALTER TABLE imports DROP COLUMN channel",
                 "ALTER TABLE imports DROP COLUMN start_at", "ALTER TABLE imports DROP COLUMN tries",
                 "ALTER TABLE imports DROP COLUMN set_done", "ALTER TABLE imports DROP COLUMN identity",
                 "DROP INDEX imports_with_rows", "DROP INDEX imports_of_file",
                 "CREATE INDEX imports_state ON imports (state)", "DROP INDEX imports_of_table",
                 "DROP INDEX imports_of_profile", "ALTER TABLE imports DROP COLUMN profile",
                 "ALTER TABLE imports DROP COLUMN waits_to_replace", "ALTER TABLE imports DROP COLUMN rows_of_parents",
                 "ALTER TABLE imports DROP COLUMN rows_of_children", "ALTER TABLE imports DROP COLUMN child_table",
                 "ALTER TABLE imports DROP COLUMN child_tables", "ALTER TABLE imports DROP COLUMN rows_of_tables",
                 "ALTER TABLE imports DROP COLUMN rows_inserted", "ALTER TABLE imports DROP COLUMN rows_updated",
                 "ALTER TABLE imports DROP COLUMN rows_unchanged", "ALTER TABLE imports DROP COLUMN rows_deleted",
                 "ALTER TABLE imports DROP COLUMN rows_passed_over", "ALTER TABLE imports DROP COLUMN undo_asked",
                 "ALTER TABLE imports DROP COLUMN undone_at", "ALTER TABLE imports DROP COLUMN undo_deleted",
                 "ALTER TABLE imports DROP COLUMN undo_restored", "ALTER TABLE imports DROP COLUMN undo_left",
                 "DROP TABLE values_above", "DROP TABLE seen_values", "ALTER TABLE failed_chunks DROP COLUMN above",
                 "DROP TABLE read_as", "DROP TABLE restarts", "ALTER TABLE imports DROP COLUMN remarks",
                 "DROP INDEX failed_chunks_revision", "ALTER TABLE failed_chunks DROP COLUMN revision",
                 "ALTER TABLE imports DROP COLUMN starts", "DROP TABLE warning_packs",
                 "ALTER TABLE imports DROP COLUMN warnings", "DROP TABLE error_packs",
                 "ALTER TABLE attempts DROP COLUMN remedy",
                 "CREATE TABLE errors (id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL, chunk INTEGER NOT NULL, "
                 "attempt INTEGER NOT NULL, line INTEGER NOT NULL, row INTEGER NOT NULL, column_name TEXT NOT NULL, "
                 "value TEXT NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL)",
                 "PRAGMA user_version=3" })
            StoreQuery(store.database(), statement).run();
        for (const auto &[attempt, error] : { std::pair(1, wrong), std::pair(1, other), std::pair(2, other) }) {
            StoreQuery insertion(store.database(), "INSERT INTO errors VALUES (NULL,?,2,?,?,?,?,?,?,?)");
            insertion.bind(import).bind(attempt).bind(error.line).bind(error.row).bind(error.column);
            insertion.bind(error.value).bind(error.code).bind(error.message).run();
        }
    }
    JobStore store(m_folder->path());
    QCOMPARE(ErrorStore(store).ofChunk(import, 2, 1), (QList<ImportError> { wrong, other }));
    QCOMPARE(ErrorStore(store).ofChunk(import, 2), QList<ImportError> { other });
}

void JobStoreTest::damagedStoreIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("random bytes") << QByteArray(5000, 'r');
    QTest::newRow("another program's text") << QByteArray("{\"settings\": true}\n").repeated(100);
}

void JobStoreTest::damagedStoreIsSetAside()
{
    QFETCH(QByteArray, content);
    QFile file(m_folder->filePath(QStringLiteral("jobs.db")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    JobStore store(m_folder->path());
    QVERIFY(store.takeNotice().contains(QStringLiteral("set aside")));
    QVERIFY(store.takeNotice().isEmpty()); // told once
    store.add(request());
    const auto aside = QDir(m_folder->path()).entryList({ QStringLiteral("jobs.db.damaged-*") });
    QCOMPARE(aside.size(), 1);
    QFile kept(m_folder->filePath(aside.front()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll() == content);
}

void JobStoreTest::lockIsExclusive()
{
    RunnerLock one(m_folder->path());
    QVERIFY(!RunnerLock::isTaken(m_folder->path()));
    QVERIFY(one.tryLock());
    QVERIFY(RunnerLock::isTaken(m_folder->path()));
    RunnerLock two(m_folder->path());
    QVERIFY(!two.tryLock());
    one.unlock();
    QVERIFY(two.tryLock());
}

/// One for each import, between threads as well, and given up with its holder.
void JobStoreTest::locksOfImportsStandAlone()
{
    const QString home = m_folder->path();
    auto one = std::make_unique<ImportLock>(home);
    ImportLock two(home);
    QVERIFY(one->tryLock(7));
    QVERIFY(one->tryLock(7));
    QVERIFY(!two.tryLock(7));
    QVERIFY(two.tryLock(8));
    QVERIFY(ImportLock::isTaken(home, 7) && ImportLock::isTaken(home, 8) && !ImportLock::isTaken(home, 9));
    one.reset();
    QVERIFY(!ImportLock::isTaken(home, 7));
    QVERIFY(two.tryLock(7));
    QVERIFY(!ImportLock::isTaken(home, 8)); // at most one at a time
    two.unlock();
    QVERIFY(!ImportLock::isTaken(home, 7));
}

/// Who closes any descriptor of a file gives up all locks that its process has on it: then another process may take a
/// store for one that nobody uses.
void JobStoreTest::openingAgainKeepsTheLocks()
{
    const JobStore first(m_folder->path());
    const JobStore second(m_folder->path());
    const QByteArray path = QFile::encodeName(m_folder->filePath(QStringLiteral("jobs.db")));
    const int descriptor = ::open(path.constData(), O_RDWR | O_CLOEXEC); // stays open, for the same reason
    QVERIFY(descriptor >= 0);
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    QCOMPARE(::fcntl(descriptor, F_OFD_GETLK, &lock), 0);
    QVERIFY(lock.l_type != F_UNLCK);
}

QTEST_GUILESS_MAIN(JobStoreTest)
#include "JobStoreTest.moc"
