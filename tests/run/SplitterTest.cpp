#include "core/Failure.h"
#include "run/BatchReader.h"
#include "source/bytes/MemorySource.h"
#include "source/text/SourceLayout.h"
#include "store/ChunkPack.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace tranche;

namespace {

struct Span
{
    qint64 first;
    qint64 last;
    qint64 rows;
    bool operator==(const Span &) const = default;
};

SplitOptions optionsFor(const QStringList &header, qint64 chunkSize, const RecordGrouping &grouping)
{
    SplitOptions options;
    options.chunkSize = chunkSize;
    options.grouping = grouping;
    options.mapping.sourceNames = header;
    for (int i = 0; i < header.size(); ++i)
        options.mapping.columns.append({ i, header[i], header[i], ColumnType::Text });
    return options;
}

std::vector<Span> split(const QByteArray &csv, qint64 chunkSize, const RecordGrouping &grouping = {})
{
    MemorySource source(QStringLiteral("test.csv"), csv);
    const SourceLayout layout = readLayout(source, {});
    Splitter splitter(
        source, optionsFor(layout.header, chunkSize, grouping), { layout.dataBegin, layout.dataLine, 1, 1 });
    std::vector<Span> spans;
    while (const auto next = splitter.next()) {
        for (const ChunkSpan &chunk : next->batch.chunks) {
            const Row &first = next->batch.rows.rows[chunk.firstRow];
            const Row &last = next->batch.rows.rows[chunk.firstRow + chunk.rowCount - 1];
            spans.push_back({ first.line, last.line + last.lineCount - 1, chunk.rowCount });
        }
    }
    return spans;
}

const QByteArray threeRecords = "order,customer,item,amount\n"
                                "1,Ada,a,5\n,,b,6\n,,c,7\n"
                                "2,Alan,d,1\n,,e,2\n,,f,3\n"
                                "3,Grace,g,1\n,,h,2\n,,i,3\n";
const RecordGrouping byChildren { RecordGrouping::Kind::BlankParent,
    { QStringLiteral("item"), QStringLiteral("amount") } };

} // namespace
Q_DECLARE_METATYPE(std::vector<Span>)

class SplitterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRuleOfTheDesign_data();
    void theRuleOfTheDesign();
    void repeatedParent();
    void unknownGroupingColumn();
    void childRowWithoutParentStartsARecord();
    void agreesWithSlowTwin();
    void goingOnAnywhereGivesTheSameChunks();
    void booksBalanceOnAnyText();
    void commentsAreCounted();
    void chunkSizeLargerThanABlock();
    void aLargeChunkOfAutomaticSizeIsClosed();
    void aChunkThatIsTooLargeIsRefused_data();
    void aChunkThatIsTooLargeIsRefused();
    void batchesStayLight();
    void manyErrorsMakeSmallBatches();
    void largeBatchesAreNotReadAhead();
    void automaticSize();
    void packsKeepChunks();
};

void SplitterTest::theRuleOfTheDesign_data()
{
    QTest::addColumn<qint64>("chunkSize");
    QTest::addColumn<std::vector<Span>>("expected");
    QTest::newRow("100") << qint64(100) << std::vector<Span> { { 2, 10, 9 } };
    QTest::newRow("4") << qint64(4) << std::vector<Span> { { 2, 7, 6 }, { 8, 10, 3 } };
    QTest::newRow("3") << qint64(3) << std::vector<Span> { { 2, 4, 3 }, { 5, 7, 3 }, { 8, 10, 3 } };
    QTest::newRow("2") << qint64(2) << std::vector<Span> { { 2, 4, 3 }, { 5, 7, 3 }, { 8, 10, 3 } };
}

void SplitterTest::theRuleOfTheDesign()
{
    QFETCH(qint64, chunkSize);
    QFETCH(std::vector<Span>, expected);
    QVERIFY(split(threeRecords, chunkSize, byChildren) == expected);
}

void SplitterTest::repeatedParent()
{
    const RecordGrouping key { RecordGrouping::Kind::RepeatedParent, { QStringLiteral("k") } };
    QVERIFY(split("k,v\n1,a\n1,b\n2,c\n1,d\n1,e\n1,f\n", 2, key) == (std::vector<Span> { { 2, 3, 2 }, { 4, 7, 4 } }));
}

void SplitterTest::unknownGroupingColumn()
{
    QVERIFY_THROWS_EXCEPTION(
        Failure, split("a,b\n1,2\n", 2, { RecordGrouping::Kind::RepeatedParent, { QStringLiteral("c") } }));
}

void SplitterTest::childRowWithoutParentStartsARecord()
{
    QVERIFY(split("p,c\n,1\n,2\nx,3\n", 1, { RecordGrouping::Kind::BlankParent, { QStringLiteral("c") } })
        == (std::vector<Span> { { 2, 3, 2 }, { 4, 4, 1 } }));
}

/// Random parents and children, cut by a loop over whole records.
void SplitterTest::agreesWithSlowTwin()
{
    QRandomGenerator random(9);
    for (int round = 0; round < 400; ++round) {
        QByteArray csv = "p,c\n";
        std::vector<qint64> rowsOfRecord;
        const int records = random.bounded(1, 40);
        for (int i = 0; i < records; ++i) {
            const int childCount = random.bounded(5);
            csv += "x,y\n" + QByteArray(",z\n").repeated(childCount);
            rowsOfRecord.push_back(childCount + 1);
        }
        const qint64 chunkSize = random.bounded(1, 12);
        std::vector<Span> slow;
        qint64 line = 2;
        qint64 rows = 0;
        for (std::size_t i = 0; i < rowsOfRecord.size(); ++i) {
            rows += rowsOfRecord[i];
            if (rows >= chunkSize || i + 1 == rowsOfRecord.size()) {
                slow.push_back({ line, line + rows - 1, rows });
                line += rows;
                rows = 0;
            }
        }
        QVERIFY(split(csv, chunkSize, { RecordGrouping::Kind::BlankParent, { QStringLiteral("c") } }) == slow);
    }
}

void SplitterTest::goingOnAnywhereGivesTheSameChunks()
{
    QByteArray csv = "a,b\n";
    for (int i = 0; i < 60000; ++i)
        csv += QByteArray::number(i) + (i % 7 == 0 ? ",\"x\n\ny\"\n\n" : ",plain\n");
    const auto whole = split(csv, 10);
    MemorySource source(QStringLiteral("test.csv"), csv);
    const SplitOptions options = optionsFor({ QStringLiteral("a"), QStringLiteral("b") }, 10, {});
    Splitter first(source, options, { 4, 2, 1, 1 });
    const auto head = first.next();
    QVERIFY(!head->last);
    Splitter rest(source, options, head->next); // as after a crash
    std::size_t chunks = head->batch.chunks.size();
    while (const auto next = rest.next()) {
        for (const ChunkSpan &chunk : next->batch.chunks) {
            QCOMPARE(chunk.number, qint64(chunks) + 1);
            QCOMPARE(next->batch.rows.rows[chunk.firstRow].line, whole[chunks].first);
            ++chunks;
        }
    }
    QCOMPARE(chunks, whole.size());
}

void SplitterTest::booksBalanceOnAnyText()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 3000; ++round) {
        QByteArray csv;
        for (int i = random.bounded(200); i > 0; --i)
            csv += "a,\"\n\r\n"[random.bounded(6)];
        MemorySource source(QStringLiteral("test.csv"), csv);
        Splitter splitter(source, optionsFor({ QStringLiteral("a"), QStringLiteral("b") }, 3, {}), { 0, 1, 1, 1 });
        qint64 bytes = 0;
        while (const auto next = splitter.next()) {
            const BatchCounts &counts = next->counts;
            QVERIFY2(counts.linesRead == counts.linesBlank + counts.linesOfRows && counts.linesBlank >= 0,
                csv.toPercentEncoding().constData());
            bytes += counts.bytes;
        }
        QCOMPARE(bytes, csv.size());
    }
}

void SplitterTest::commentsAreCounted()
{
    MemorySource source(QStringLiteral("test.csv"), "# x\n1,2\n\n# y\n\"3\n# z\",4\n#5,6\n#\n5,6\n# end");
    SplitOptions options = optionsFor({ QStringLiteral("a"), QStringLiteral("b") }, 1, {});
    options.dialect.comment = "#";
    options.dialect.markedRows = true;
    Splitter splitter(source, options, { 0, 1, 1, 1 });
    qint64 comments = 0;
    qint64 blank = 0;
    qint64 rows = 0;
    while (const auto next = splitter.next()) {
        comments += next->counts.linesComment;
        blank += next->counts.linesBlank;
        rows += next->counts.rows;
    }
    QCOMPARE(comments, 4);
    QCOMPARE(blank, 5);
    QCOMPARE(rows, 4);
}

void SplitterTest::chunkSizeLargerThanABlock()
{
    QByteArray csv = "a\n";
    for (int i = 0; i < 300000; ++i)
        csv += QByteArray::number(i) + "\n";
    QVERIFY(std::size_t(csv.size()) > 2 * Splitter::blockBytes);
    QVERIFY(split(csv, 250000) == (std::vector<Span> { { 2, 250001, 250000 }, { 250002, 300001, 50000 } }));
}

void SplitterTest::aLargeChunkOfAutomaticSizeIsClosed()
{
    const QByteArray row = QByteArray((1 << 20) - 1, 'x') + "\n";
    MemorySource source(QStringLiteral("test.csv"), row.repeated(40));
    SplitOptions options = optionsFor({ QStringLiteral("a") }, 100, {});
    std::vector<quint32> rows;
    for (const bool automatic : { true, false }) {
        options.sizeIsAutomatic = automatic;
        Splitter splitter(source, options, { 0, 1, 1, 1 });
        while (const auto next = splitter.next()) {
            for (const ChunkSpan &chunk : next->batch.chunks)
                rows.push_back(chunk.rowCount);
        }
    }
    QVERIFY(rows == (std::vector<quint32> { 16, 16, 8, 40 }));
}

void SplitterTest::aChunkThatIsTooLargeIsRefused_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("code");
    const QByteArray large = QByteArray(1 << 20, 'x') + "\n";
    QTest::newRow("text") << large << 80 << 1 << "source.chunk_too_large";
    QTest::newRow("rows") << QByteArray("1\n") << (4 << 20) << 1 << "source.chunk_too_large";
    QTest::newRow("cells") << QByteArray("1\n") << 20000 << 1000 << "source.chunk_too_large";
    QTest::newRow("errors") << QByteArray("x,x,x\n") << 100000 << 3 << "source.chunk_errors";
    QTest::newRow("a line") << QByteArray(17 << 20, 'x') << 1 << 1 << "source.line_too_long";
    QTest::newRow("none") << QByteArray("1,2,3\n") << 1000000 << 3 << QString();
}

void SplitterTest::aChunkThatIsTooLargeIsRefused()
{
    QFETCH(QByteArray, piece);
    QFETCH(int, times);
    QFETCH(int, columns);
    QFETCH(QString, code);
    QStringList names;
    for (int i = 0; i < columns; ++i)
        names.append(QString::number(i));
    SplitOptions options = optionsFor(names, 100000000, {});
    for (MappedColumn &column : options.mapping.columns)
        column.type = ColumnType::Integer;
    options.dialect.malformed = columns == 1000 ? Malformed::Repair : Malformed::Error;
    if (code == QLatin1String("source.chunk_too_large"))
        options.mapping.columns.clear();
    MemorySource source(
        QStringLiteral("test.csv"), "1" + QByteArray(",").repeated(columns - 1) + "\n" + piece.repeated(times));
    Splitter splitter(source, options, { 0, 1, 1, 1 });
    QString found;
    try {
        const auto all = splitter.next();
        QCOMPARE(all->counts.rows, times + 1);
    } catch (const Failure &failure) {
        found = failure.code();
        QVERIFY2(failure.message().contains(QStringLiteral("line "), Qt::CaseInsensitive), qPrintable(failure.text()));
    }
    QCOMPARE(found, code);
}

/// A wide table makes much of short rows.
void SplitterTest::batchesStayLight()
{
    QStringList names;
    for (int i = 0; i < 1000; ++i)
        names.append(QString::number(i));
    SplitOptions options = optionsFor(names, 100, {});
    options.mapping.columns.clear();
    MemorySource source(QStringLiteral("test.csv"), QByteArray("1\n").repeated(30000));
    Splitter splitter(source, options, { 0, 1, 1, 1 });
    qint64 rows = 0;
    while (const auto next = splitter.next()) {
        QVERIFY(next->batch.weight() < std::size_t(24) << 20);
        rows += next->counts.rows;
    }
    QCOMPARE(rows, 30000);
}

void SplitterTest::manyErrorsMakeSmallBatches()
{
    QStringList names;
    for (int i = 0; i < 20; ++i)
        names.append(QString::number(i));
    SplitOptions options = optionsFor(names, 100, {});
    for (MappedColumn &column : options.mapping.columns)
        column.type = ColumnType::Integer;
    const int rowCount = 10050;
    MemorySource source(QStringLiteral("test.csv"), ("x" + QByteArray(",x").repeated(19) + "\n").repeated(rowCount));
    Splitter splitter(source, options, { 0, 1, 1, 1 });
    qint64 chunk = 0;
    qsizetype all = 0;
    while (const auto next = splitter.next()) {
        qsizetype errors = 0;
        for (const ChunkSpan &span : next->batch.chunks) {
            QCOMPARE(span.number, ++chunk);
            errors += span.errors.size();
        }
        QVERIFY(errors <= Splitter::maxBatchErrors + 2000);
        QCOMPARE(next->counts.linesRead, next->counts.rows);
        all += errors;
    }
    QCOMPARE(chunk, 101);
    QCOMPARE(all, rowCount * 20);
}

namespace {

/// Rows of which each is a large chunk. Counts how many of them were begun.
class LargeRows final : public ByteSource
{
public:
    static constexpr qint64 rowBytes = qint64(12) << 20;
    static constexpr qint64 rowCount = 7;

    QString name() const override { return QStringLiteral("large.csv"); }
    qint64 size() const override { return rowBytes * rowCount; }
    std::size_t read(qint64 offset, char *to, std::size_t length) override
    {
        const qint64 end = std::min(size(), offset + qint64(length));
        std::fill(to, to + std::max<qint64>(0, end - offset), 'x');
        for (qint64 row = offset / rowBytes + 1; row * rowBytes <= end; ++row)
            to[row * rowBytes - 1 - offset] = '\n';
        furthestBegin = std::max(furthestBegin, offset);
        // Of the batches made before, so many are not given back yet.
        mostUnderWay = std::max(mostUnderWay, offset / rowBytes - qint64(givenBack));
        return std::size_t(std::max<qint64>(0, end - offset));
    }

    std::atomic<qint64> givenBack = 0;
    qint64 mostUnderWay = 0;
    qint64 furthestBegin = 0;
};

} // namespace

void SplitterTest::largeBatchesAreNotReadAhead()
{
    LargeRows source;
    qint64 rows = 0;
    {
        BatchReader reader(source, optionsFor({ QStringLiteral("a") }, 1, {}), { 0, 1, 1, 1 }, SourceDigest());
        while (auto next = reader.next()) {
            rows += next->counts.rows;
            ++source.givenBack;
            reader.recycle(std::move(next->batch));
        }
    }
    QCOMPARE(rows, LargeRows::rowCount);
    QVERIFY(source.mostUnderWay <= 3);
    QVERIFY(source.furthestBegin > 0);
}

void SplitterTest::automaticSize()
{
    QCOMPARE(automaticChunkSize(5), 100);
    QCOMPARE(automaticChunkSize(1000000), 100);
    QCOMPARE(automaticChunkSize(1000001), 101);
    QCOMPARE(automaticChunkSize(5000000), 500);
}

void SplitterTest::packsKeepChunks()
{
    QRandomGenerator random(12);
    QList<ChunkSummary> chunks;
    ChunkSummary before;
    for (int i = 0; i < 500; ++i) {
        ChunkSummary chunk;
        chunk.state = ChunkState::Done;
        chunk.number = before.number + 1;
        chunk.firstLine = before.lastLine + 1 + random.bounded(3);
        chunk.lastLine = chunk.firstLine + random.bounded(1000);
        chunk.firstRow = before.firstRow + random.bounded(1, 300);
        chunk.rows = random.bounded(1, 300);
        chunk.offset = before.offset + before.length + random.bounded(9);
        chunk.length = random.bounded(1, 1 << 20);
        chunk.hash = random.generate64();
        chunks.append(chunk);
        before = chunk;
    }
    QCOMPARE(unpackChunks(packChunks(chunks)), chunks);
    QVERIFY_THROWS_EXCEPTION(Failure, unpackChunks(packChunks(chunks).chopped(3)));
}

QTEST_APPLESS_MAIN(SplitterTest)
#include "SplitterTest.moc"
