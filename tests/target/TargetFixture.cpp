#include "target/TargetFixture.h"

#include "mapping/ColumnNames.h"
#include "run/Splitter.h"
#include "source/bytes/MemorySource.h"
#include "source/text/SourceLayout.h"
#include "target/TargetDrivers.h"
#include "target/TargetTable.h"

using namespace tranche;

WriterOptions TargetFixture::options(const QStringList &header, const QString &key)
{
    WriterOptions options;
    options.location = m_location;
    options.table = QStringLiteral("t");
    options.importKey = key;
    options.mapping.sourceNames = header;
    for (int i = 0; i < header.size(); ++i)
        options.mapping.columns.append({ i, header[i], header[i],
            header[i].startsWith(QLatin1Char('n')) ? ColumnType::Integer : ColumnType::Text });
    return options;
}

std::vector<ChunkOutcome> TargetFixture::write(const WriterOptions &options, const QByteArray &csv, qint64 chunkSize)
{
    MemorySource source(QStringLiteral("test.csv"), csv);
    const Dialect dialect;
    const SourceLayout layout = readLayout(source, dialect);
    const auto writer = makeWriter(options);
    writer->prepare();
    const RecordGrouping grouping = options.mapping.grouping;
    Splitter splitter(
        source, { dialect, options.mapping, grouping, chunkSize }, { layout.dataBegin, layout.dataLine, 1, 1 });
    std::vector<ChunkOutcome> all;
    while (const auto split = splitter.next()) {
        auto outcomes = writer->write(split->batch);
        std::move(outcomes.begin(), outcomes.end(), std::back_inserter(all));
    }
    writer->commit();
    return all;
}

void TargetFixture::putInPlace(const QString &key)
{
    WriterOptions chosen = options({}, key);
    chosen.mode = TargetMode::Replace;
    makeWriter(chosen)->putInPlace();
}

std::vector<ChunkOutcome> TargetFixture::importText(const QByteArray &csv, qint64 chunkSize, const Change &change)
{
    MemorySource source(QStringLiteral("test.csv"), csv);
    const SourceLayout layout = readLayout(source, {});
    WriterOptions chosen = options(columnNames(layout.header, layout.header.size()));
    if (change)
        change(chosen);
    try {
        return write(chosen, csv, chunkSize);
    } catch (const RolledBack &) {
        chosen.eachChunkAlone = true;
        return write(chosen, csv, chunkSize);
    }
}
