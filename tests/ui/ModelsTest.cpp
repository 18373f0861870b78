#include "store/ChunkStore.h"
#include "ui/chunks/ChunkColumns.h"
#include "ui/chunks/ChunkRowModel.h"
#include "ui/chunks/ClipboardText.h"
#include "ui/common/ChartKeys.h"
#include "ui/common/Formatting.h"
#include "ui/common/OneAtATime.h"
#include "ui/common/ProgressSentence.h"
#include "ui/importing/ColumnTableModel.h"
#include "ui/importing/PreviewTableModel.h"
#include "ui/imports/ChunkTableModel.h"
#include "ui/imports/ErrorTableModel.h"
#include "ui/imports/ImportDetails.h"
#include "ui/imports/ImportFilterModel.h"
#include "ui/imports/ImportTableModel.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace tranche;

class ModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formatting();
    void sentences();
    void imports();
    void importFilter();
    void chunks();
    void oneOfManyChunksChanges();
    void errors();
    void loadsFollowEachOther();
    void chunkRows();
    void stepsOfRows();
    void oneChangedRowIsParsedAnew();
    void recordsOfRows();
    void clipboardRanges();
    void headersOfRows();
    void keysOfCharts();
    void previewAndColumns();
};

static ImportSummary import(qint64 id, ImportState state, const QString &file)
{
    ImportSummary summary;
    summary.id = id;
    summary.state = state;
    summary.file = file;
    summary.filePath = QStringLiteral("/data/") + file;
    summary.targetPath = QStringLiteral("/data/shop.db");
    summary.table = QStringLiteral("orders");
    return summary;
}

void ModelsTest::formatting()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(formatCount(1234567), QStringLiteral("1,234,567"));
    QCOMPARE(formatDuration(30), QStringLiteral("< 0.1 s"));
    QCOMPARE(formatDuration(2440), QStringLiteral("2.4 s"));
    QCOMPARE(formatDuration(12000), QStringLiteral("0:12"));
    QCOMPARE(formatDuration(61000), QStringLiteral("1:01"));
    QCOMPARE(formatDuration(3723000), QStringLiteral("1:02:03"));
    QCOMPARE(formatRate(0), QString());
    QCOMPARE(formatRate(880000.4), QStringLiteral("880,000/s"));
    QPalette dark(QColor(30, 30, 30));
    dark.setColor(QPalette::Base, QColor(20, 20, 20));
    QVERIFY(stateColor(ImportState::Failed, dark).lightness() > 128);
    QPalette light(QColor(240, 240, 240));
    light.setColor(QPalette::Base, Qt::white);
    QVERIFY(stateColor(ImportState::Failed, light).lightness() < 128);
}

/// Whatever rows have done, the window says no more of them than is true.
void ModelsTest::sentences()
{
    ImportSummary done = import(1, ImportState::Done, "a.csv");
    done.counts.rowsImported = 12;
    done.counts.rows.inserted = 12;
    QCOMPARE(progressSentence(done), "Done: 12 rows are in.");
    done.counts.rows = {};
    done.counts.rows.updated = 9;
    done.counts.rows.skipped = 3; // their keys are not there
    QCOMPARE(progressSentence(done), "Done: 9 rows are in, 3 rows skipped.");
    done.counts.rows = {};
    done.counts.rows.deleted = 12;
    QVERIFY2(progressSentence(done).contains("12 rows are deleted"), qPrintable(progressSentence(done)));
    ImportSummary waiting = import(2, ImportState::Partial, "b.csv");
    waiting.counts.rowsImported = 12;
    waiting.counts.rows.inserted = 12;
    waiting.counts.rowsFailed = 1;
    waiting.waitsToReplace = true;
    QVERIFY2(progressSentence(waiting).contains("12 rows wait to replace"), qPrintable(progressSentence(waiting)));
}

void ModelsTest::imports()
{
    ImportTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.applyChanges({ import(1, ImportState::Queued, QStringLiteral("a.csv")),
        import(2, ImportState::Queued, QStringLiteral("b.csv")) });
    model.applyChanges({ import(3, ImportState::Running, QStringLiteral("c.csv")) });
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, ImportTableModel::FileColumn).data().toString(), QStringLiteral("c.csv")); // newest first
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    ImportSummary done = import(2, ImportState::Done, QStringLiteral("b.csv"));
    done.startedAt = QDateTime::currentDateTimeUtc();
    done.counts.rowsImported = 88120;
    model.applyChanges({ done });
    QCOMPARE(changed.size(), 1);
    QVERIFY(model.index(1, ImportTableModel::StateColumn).data().toString().contains(QStringLiteral("done")));
    QCOMPARE(model.index(1, ImportTableModel::RowsColumn).data().toString(), QStringLiteral("88,120"));
    ImportSummary passedOver = *model.find(2);
    passedOver.counts.rows.skipped = 20; // by its mode: they are taken, and not in
    model.applyChanges({ passedOver });
    QCOMPARE(model.index(1, ImportTableModel::RowsColumn).data().toString(), QStringLiteral("88,100"));
    QCOMPARE(model.index(1, ImportTableModel::RowsColumn).data(Qt::EditRole).toLongLong(), 88100);
    model.removeImports({ 2, 99 });
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.find(2), nullptr);
    QCOMPARE(model.find(1)->file, QStringLiteral("a.csv"));
}

void ModelsTest::importFilter()
{
    ImportTableModel model;
    ImportFilterModel filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ImportSummary large = import(1, ImportState::Done, QStringLiteral("a.csv"));
    large.counts.rowsImported = 1000;
    ImportSummary small = import(2, ImportState::Partial, QStringLiteral("b.csv"));
    small.counts.rowsImported = 9;
    model.applyChanges({ large, small });
    filter.setStates({ ImportState::Partial, ImportState::Failed });
    QCOMPARE(filter.rowCount(), 1);
    filter.setStates({});
    filter.setText(QStringLiteral("A.CS"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setText(QStringLiteral("shop.db"));
    QCOMPARE(filter.rowCount(), 2);
    filter.sort(ImportTableModel::RowsColumn, Qt::AscendingOrder); // 9 before 1,000: by value, not by text
    QCOMPARE(filter.index(0, 0).data(ImportTableModel::ImportIdRole).toLongLong(), 2);
}

void ModelsTest::chunks()
{
    ChunkTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ChunkSummary chunk;
    chunk.number = 42;
    chunk.firstLine = 4202;
    chunk.lastLine = 4301;
    chunk.rows = 100;
    chunk.state = ChunkState::Failed;
    chunk.errorCount = 3;
    model.setChunks({ chunk }, 1000);
    QCOMPARE(model.index(0, ChunkTableModel::NumberColumn).data().toString(), QStringLiteral("#0042"));
    QCOMPARE(model.index(0, ChunkTableModel::LinesColumn).data().toString(), QStringLiteral("4,202 to 4,301"));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    ChunkSummary next = chunk;
    next.number = 43;
    chunk.state = ChunkState::Done;
    model.applyChanges({ chunk, next }, 1000); // a live import keeps the selection
    QVERIFY(reset.isEmpty());
    QCOMPARE(model.rowCount(), 2);

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.applyChanges({ chunk, next }, 1000); // told once more: nothing has changed
    model.applyChanges({}, 1001);
    QVERIFY(changed.isEmpty() && inserted.isEmpty());
    model.applyChanges({}, 100000); // numbers become wider
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("#000042"));
    const auto numbered = [&](qint64 number) {
        ChunkSummary other = chunk;
        other.number = number;
        return other;
    };
    model.applyChanges({ numbered(7), numbered(8), numbered(50), numbered(51) }, 100000);
    QCOMPARE(inserted.size(), 2); // in front and at the end
    QList<qint64> numbers;
    for (const ChunkSummary &one : model.chunks())
        numbers.append(one.number);
    QCOMPARE(numbers, (QList<qint64> { 7, 8, 42, 43, 50, 51 }));
    QCOMPARE(model.rowOf(50), 4);
    QCOMPARE(model.rowOf(49), -1);
    QCOMPARE(model.rowOf(52), -1);
    model.setChunks({}, 0);
    QCOMPARE(model.rowCount(), 0);
}

/// The chunk table follows a long import by what has changed: what is chosen stays chosen, what is in sight in sight.
void ModelsTest::oneOfManyChunksChanges()
{
    constexpr qint64 count = 100000;
    constexpr qint64 packed = 5000;
    constexpr qint64 failedOne = 50000;
    QTemporaryDir folder;
    JobStore store(folder.path());
    ImportRequest request;
    request.file = "orders.csv";
    request.filePath = "/data/orders.csv";
    const qint64 id = store.add(request);
    ChunkStore chunks(store);
    const auto cut = [&](qint64 first, qint64 behind) {
        QList<ChunkSummary> some;
        for (qint64 number = first; number < behind; ++number) {
            ChunkSummary chunk;
            chunk.number = number;
            chunk.firstLine = chunk.lastLine = number + 1;
            chunk.rows = 1;
            some.append(chunk);
        }
        ImportProgress progress;
        progress.counts.chunksTotal = behind - 1;
        StoreTransaction transaction(store.database());
        for (qsizetype at = 0; at < some.size(); at += packed)
            chunks.addChunks(id, some.mid(at, packed));
        if (first <= failedOne && failedOne < behind)
            chunks.addFailed(id, { { some[failedOne - first], "x\n", {}, {}, 1 } });
        store.setProgress(id, progress);
        transaction.commit();
    };
    cut(1, count + 1);

    StoreClient client(folder.path());
    ImportDetails details(client);
    connect(&client, &StoreClient::changed, &details,
        [&](const QList<ImportSummary> &imports) { details.show(&imports.constFirst()); });
    client.start();
    details.resize(900, 400);
    static_cast<QWidget &>(details).show();
    auto *model = details.findChild<ChunkTableModel *>();
    QTRY_COMPARE(model->rowCount(), count);
    auto *table = details.findChild<QTableView *>("chunkTable");
    details.findChild<QTabWidget *>("tabs")->setCurrentWidget(details.findChild<QWidget *>("chunksTab"));
    table->selectRow(failedOne - 1);
    table->scrollTo(table->currentIndex());
    QCOMPARE(details.selectedFailedChunk(), failedOne);
    const int scrolled = table->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);

    QSignalSpy reset(table->model(), &QAbstractItemModel::modelReset);
    QSignalSpy laidOut(table->model(), &QAbstractItemModel::layoutChanged);
    QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(model, &QAbstractItemModel::rowsInserted);
    ChunkSummary mended = chunks.failedChunk(id, failedOne);
    mended.state = ChunkState::Done;
    mended.attempt = 2;
    chunks.setRetried(id, { { mended, {}, {} } });
    store.touch(id);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), failedOne - 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), failedOne - 1);
    QCOMPARE(model->index(failedOne - 1, 0).data(ChunkTableModel::StateRole).toInt(), int(ChunkState::Done));
    QVERIFY(inserted.isEmpty());

    cut(count + 1, count + 4);
    QTRY_COMPARE(model->rowCount(), count + 3);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(changed.size(), 1);
    QVERIFY(reset.isEmpty() && laidOut.isEmpty());
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table->currentIndex().row(), failedOne - 1);
    QCOMPARE(table->verticalScrollBar()->value(), scrolled);
}

void ModelsTest::errors()
{
    ErrorTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setErrors({ { 43, 1,
        { { 4210, 4209 }, QStringLiteral("quantity"), QStringLiteral("twelve"), QStringLiteral("type.integer"),
            QStringLiteral("not an integer") } } });
    QCOMPARE(model.index(0, ErrorTableModel::LineColumn).data().toString(), QStringLiteral("4,210"));
    QCOMPARE(model.index(0, 0).data(ErrorTableModel::ChunkRole).toLongLong(), 43);
}

void ModelsTest::loadsFollowEachOther()
{
    OneAtATime load;
    QVERIFY(load.begin());
    QVERIFY(!load.begin());
    QVERIFY(!load.begin());
    QVERIFY(load.end()); // once more, however often it was asked for
    QVERIFY(load.begin());
    QVERIFY(!load.end());
    QVERIFY(load.begin());
    QVERIFY(!load.end());
}

void ModelsTest::chunkRows()
{
    ChunkRowModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto opened = std::make_shared<OpenedChunk>();
    opened->record.request.mapping.sourceNames = { QStringLiteral("id"), QStringLiteral("quantity") };
    opened->chunk.firstLine = 7;
    opened->chunk.firstRow = 6;
    opened->attempt.content = "1,x\n2,3,4\n,5\n";
    const ImportError error { { 7, 6 }, QStringLiteral("quantity"), QStringLiteral("x"), QStringLiteral("type.integer"),
        QStringLiteral("bad") };
    const ImportError wholeRow { { 8, 7 }, {}, {}, QStringLiteral("row.fields"), QStringLiteral("too many") };
    opened->errors = { error, wholeRow };
    model.setChunk(opened);
    model.setEditable(true);
    QCOMPARE(model.columnCount(), 3);
    QVERIFY(!model.index(0, 0).data(Qt::BackgroundRole).isValid());
    QVERIFY(model.index(0, 1).data(Qt::BackgroundRole).isValid());
    QCOMPARE(model.index(0, 1).data(Qt::ToolTipRole).toString(), QStringLiteral("bad"));
    QVERIFY(model.index(1, 2).data(Qt::BackgroundRole).isValid());
    QCOMPARE(model.cellOf(model.errors()[0]), model.index(0, 1));
    QCOMPARE(model.cellOf(model.errors()[1]), model.index(1, 0));
    QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("NULL"));
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("▲ 7"));

    // Whatever is done, undoing all of it brings the chunk back byte for byte, and redoing it what was made.
    const QByteArray before = model.attempt().content;
    QVERIFY(model.setData(model.index(0, 1), QStringLiteral("12"), Qt::EditRole));
    QCOMPARE(model.index(0, 1).data(Qt::ToolTipRole).toString(), QStringLiteral("bad\nIt was “x”."));
    model.edits().addRow(2, { QStringLiteral("9"), QStringLiteral("a,b") });
    QCOMPARE(model.headerData(3, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("new"));
    model.edits().leaveRowsOut({ 1 });
    QCOMPARE(model.removedRows(), 1);
    model.edits().setText("1,12\n,5\n8,8\n");
    QCOMPARE(model.line(1), 9); // the row is known again in the changed text
    const QByteArray after = model.attempt().content;
    QCOMPARE(after, QByteArray("1,12\n,5\n8,8\n"));
    while (model.edits().undoStack()->canUndo())
        model.edits().undoStack()->undo();
    QCOMPARE(model.attempt().content, before);
    QVERIFY(!model.isChanged());
    while (model.edits().undoStack()->canRedo())
        model.edits().undoStack()->redo();
    QCOMPARE(model.attempt().content, after);
}

/// The steps alone, without a model: each replaces what it names, and undoing it brings the very bytes back.
void ModelsTest::stepsOfRows()
{
    ImportRecord record;
    record.request.mapping.sourceNames = { "id", "name" };
    Attempt attempt;
    attempt.content = "1,a\r\n2\r\n\"3\",\"c\"\r\n";
    ChunkSummary chunk;
    ChunkDraft draft(record, chunk, attempt);
    RowEdits edits;
    edits.setDraft(&draft);
    QList<QList<int>> replaced;
    connect(&edits, &RowEdits::replaced, this, [&](int first, int before, int after) {
        replaced.append({ first, before, after });
    });
    QSignalSpy refused(&edits, &RowEdits::refused);
    const auto text = [&] {
        QByteArray bytes;
        for (const ChunkDraft::Row &row : draft.rows())
            bytes += row.bytes;
        return bytes;
    };

    edits.setCells({}, "nothing");
    edits.leaveRowsOut({});
    edits.setText(attempt.content);
    edits.setCells({ { 0, 1, "a" } }, "the same value");
    QCOMPARE(edits.undoStack()->count(), 0); // no step in which nothing changes

    edits.setCells({ { 1, 1, "b" } }, "cell"); // of a row that is too short
    QCOMPARE(text(), "1,a\r\n2,b\r\n\"3\",\"c\"\r\n");
    edits.setCells({ { 2, 0, std::nullopt }, { 0, 1, "x,\"y\"" } }, "two cells");
    QCOMPARE(text(), "1,\"x,\"\"y\"\"\"\r\n2,b\r\n,\"c\"\r\n");
    edits.addRow(0, { "9" });
    edits.leaveRowsOut({ 3, 0 });
    QCOMPARE(text(), "9,\r\n2,b\r\n");
    QCOMPARE(replaced, (QList<QList<int>> { { 1, 1, 1 }, { 0, 3, 3 }, { 0, 1, 2 }, { 0, 4, 2 } }));
    QCOMPARE(edits.undoStack()->undoText(), "removal of rows");
    while (edits.undoStack()->canUndo())
        edits.undoStack()->undo();
    QCOMPARE(text(), attempt.content);
    QVERIFY(refused.isEmpty());

    // What the file can't say is refused, and nothing has changed, the cells before it neither.
    record.request.mapping.sourceNames = { "id" };
    attempt.content = "1\n2\n";
    ChunkDraft narrow(record, chunk, attempt);
    edits.setDraft(&narrow);
    QVERIFY(!edits.undoStack()->canRedo());
    edits.setCells({ { 0, 0, "7" }, { 1, 0, std::nullopt } }, "NULL");
    QCOMPARE(refused.size(), 1);
    QCOMPARE(narrow.rows()[0].bytes, "1\n");
    QCOMPARE(edits.undoStack()->count(), 0);
}

/// However many cells are shown: a row is parsed once, and once more when it was changed.
void ModelsTest::oneChangedRowIsParsedAnew()
{
    constexpr int columns = 1500;
    constexpr int shown = 40;
    auto opened = std::make_shared<OpenedChunk>();
    QByteArray line;
    for (int column = 0; column < columns; ++column) {
        opened->record.request.mapping.sourceNames.append("c" + QString::number(column));
        line += (column > 0 ? ",v" : "v") + QByteArray::number(column);
    }
    opened->attempt.content = (line + '\n').repeated(shown);
    ChunkRowModel model;
    model.setChunk(opened);
    model.setEditable(true);
    const auto paint = [&] {
        for (int column = 0; column < columns; ++column) { // by column: the cells of a row do not follow each other
            for (int row = 0; row < shown; ++row) {
                for (const int role : { Qt::DisplayRole, Qt::ForegroundRole, Qt::FontRole, Qt::ToolTipRole })
                    model.index(row, column).data(role);
            }
        }
    };
    paint();
    QCOMPARE(model.parsedRows(), shown);
    paint();
    QCOMPARE(model.parsedRows(), shown);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.setData(model.index(7, 3), "new", Qt::EditRole));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(7, 0));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(7, columns - 1));
    paint();
    QCOMPARE(model.parsedRows(), shown + 2); // the row as it is and, to mark what has changed, as it was
    model.edits().undoStack()->undo();
    QCOMPARE(model.index(7, 3).data().toString(), "v3");
    paint();
    QCOMPARE(model.parsedRows(), shown + 3);
}

void ModelsTest::recordsOfRows()
{
    auto opened = std::make_shared<OpenedChunk>();
    ImportRequest &request = opened->record.request;
    request.mapping.sourceNames = { QStringLiteral("order"), QStringLiteral("item") };
    request.mapping.columns = { { 0, QStringLiteral("order"), QStringLiteral("order"), ColumnType::Text },
        { 1, QStringLiteral("item"), QStringLiteral("item"), ColumnType::Text } };
    opened->attempt.content = "1,a\n,b\n,c\n2,d\n3,e\n,f\n";
    ChunkRowModel model;
    model.setChunk(opened);
    QCOMPARE(model.recordOf(1), std::pair(1, 2)); // without grouping every row is a record
    request.grouping = { RecordGrouping::Kind::BlankParent, { QStringLiteral("item") } };
    model.setChunk(opened);
    for (const int row : { 0, 1, 2 })
        QCOMPARE(model.recordOf(row), std::pair(0, 3));
    QCOMPARE(model.recordOf(3), std::pair(3, 4));
    QCOMPARE(model.recordOf(5), std::pair(4, 6));
}

void ModelsTest::clipboardRanges()
{
    using Cells = QList<QStringList>;
    QCOMPARE(cellsOfClipboardText(QStringLiteral("a\tb\r\nc\td\r\n")),
        (Cells { { QStringLiteral("a"), QStringLiteral("b") }, { QStringLiteral("c"), QStringLiteral("d") } }));
    QCOMPARE(cellsOfClipboardText(QStringLiteral("\"two\nlines\"\t\"say \"\"hi\"\"\"")),
        (Cells { { QStringLiteral("two\nlines"), QStringLiteral("say \"hi\"") } }));
    QCOMPARE(cellsOfClipboardText(QStringLiteral("5\" pipe")), (Cells { { QStringLiteral("5\" pipe") } }));
    QCOMPARE(cellsOfClipboardText(QString()), (Cells { { QString() } }));
}

void ModelsTest::headersOfRows()
{
    ImportRequest request;
    const QString name(60, QLatin1Char('n'));
    request.mapping.sourceNames = QStringList { name };
    request.mapping.nullTexts = { "n/a" };
    MappedColumn column;
    column.source = 0;
    column.type = ColumnType::Integer;
    request.mapping.columns = { column };
    const ChunkColumns columns(request, 2);
    const QString shown = columns.header(0, Qt::DisplayRole).toString();
    QVERIFY2(shown.size() <= 40 && shown.endsWith("\nINTEGER"), qPrintable(shown)); // else the type is out of sight
    QCOMPARE(columns.header(0, Qt::ToolTipRole).toString(), name + ", INTEGER");
    QCOMPARE(columns.header(0, Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
    QCOMPARE(columns.header(1, Qt::DisplayRole).toString(), "(surplus)\nnot imported");
    QVERIFY(!columns.header(2, Qt::DisplayRole).isValid());
    QVERIFY(columns.isNull({ "", false }) && columns.isNull({ "n/a", false }));
    QVERIFY(!columns.isNull({ "", true }) && !columns.isNull({ "0", false }));
}

void ModelsTest::keysOfCharts()
{
    QCOMPARE(valueByKey(Qt::Key_Left, 2, 5), std::optional(1));
    QCOMPARE(valueByKey(Qt::Key_Left, 0, 5), std::optional(0));
    QCOMPARE(valueByKey(Qt::Key_Left, -1, 5), std::optional(4));
    QCOMPARE(valueByKey(Qt::Key_Right, 2, 5), std::optional(3));
    QCOMPARE(valueByKey(Qt::Key_Right, 4, 5), std::optional(4));
    QCOMPARE(valueByKey(Qt::Key_Right, -1, 5), std::optional(0));
    QCOMPARE(valueByKey(Qt::Key_Home, 3, 5), std::optional(0));
    QCOMPARE(valueByKey(Qt::Key_End, 3, 5), std::optional(4));
    QVERIFY(!valueByKey(Qt::Key_A, 3, 5));
    for (const int key : { Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End })
        QCOMPARE(valueByKey(key, -1, 0), std::optional(-1));
}

void ModelsTest::previewAndColumns()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id;name\n1;Ada\n2;\"Al\nan\"\n3\n");
    file.close();
    ImportDraft draft;
    ColumnTableModel columns(draft);
    PreviewTableModel preview;
    QAbstractItemModelTester columnsTester(&columns, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester previewTester(&preview, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inspected(&draft, &ImportDraft::inspected);
    draft.setFile(file.fileName());
    QTRY_VERIFY(!inspected.isEmpty());
    preview.setInspection(draft.inspection());
    QCOMPARE(columns.rowCount(), 2);
    QCOMPARE(preview.rowCount(), 3);
    QCOMPARE(preview.headerData(2, Qt::Vertical, Qt::DisplayRole).toInt(), 5); // its line in the file
    QVERIFY(preview.index(2, 0).data(Qt::BackgroundRole).isValid()); // a row with too few fields
    QVERIFY(columns.setData(columns.index(0, ColumnTableModel::NameColumn), int(Qt::Unchecked), Qt::CheckStateRole));
    QVERIFY(!draft.columns()[0].import);
    QVERIFY(columns.setData(columns.index(1, ColumnTableModel::FieldColumn), QStringLiteral("label"), Qt::EditRole));
    QCOMPARE(draft.finalChoices().map.size(), 2);
    QCOMPARE(draft.finalChoices().map[1].field, QStringLiteral("label"));

    // A format, as of an earlier import, is shown, and stays until another type is chosen.
    const ColumnType date = *columnTypeFromName("DATE");
    const auto format = columnFormatFromText(date, "dd.MM.yyyy");
    draft.setType(1, date, format);
    const QModelIndex type = columns.index(1, ColumnTableModel::TypeColumn);
    QCOMPARE(type.data().toString(), QStringLiteral("DATE dd.MM.yyyy"));
    QCOMPARE(draft.finalChoices().map[1].format, format);
    QVERIFY(columns.setData(type, QStringLiteral("DATETIME"), Qt::EditRole));
    QVERIFY(!draft.finalChoices().map[1].format);
    QCOMPARE(type.data().toString(), QStringLiteral("DATETIME"));
}

QTEST_MAIN(ModelsTest)
#include "ModelsTest.moc"
