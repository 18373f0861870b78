#include "target/sqlite/WriterFixture.h"

#include "mapping/ColumnNames.h"
#include "run/Splitter.h"
#include "source/bytes/MemorySource.h"
#include "source/text/SourceLayout.h"

#include <sqlite3.h>

using namespace tranche;

void WriterFixture::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("target.db"));
}

WriterOptions WriterFixture::options(const QStringList &header, const QString &key)
{
    WriterOptions options;
    options.location.path = m_path;
    options.table = QStringLiteral("t");
    options.importKey = key;
    options.mapping.sourceNames = header;
    for (int i = 0; i < header.size(); ++i)
        options.mapping.columns.append({ i, header[i], header[i],
            header[i].startsWith(QLatin1Char('n')) ? ColumnType::Integer : ColumnType::Text });
    return options;
}

std::vector<ChunkOutcome> WriterFixture::write(const WriterOptions &options, const QByteArray &csv, qint64 chunkSize)
{
    MemorySource source(QStringLiteral("test.csv"), csv);
    const Dialect dialect;
    const SourceLayout layout = readLayout(source, dialect);
    SqliteWriter writer(options);
    writer.prepare();
    Splitter splitter(source, { dialect, options.mapping, {}, chunkSize }, { layout.dataBegin, layout.dataLine, 1, 1 });
    std::vector<ChunkOutcome> all;
    while (const auto split = splitter.next()) {
        auto outcomes = writer.write(split->batch);
        std::move(outcomes.begin(), outcomes.end(), std::back_inserter(all));
    }
    writer.commit();
    return all;
}

std::vector<ChunkOutcome> WriterFixture::importTo(
    const QString &path, const QByteArray &csv, qint64 chunkSize, const Change &change)
{
    MemorySource source(QStringLiteral("test.csv"), csv);
    const SourceLayout layout = readLayout(source, {});
    WriterOptions chosen = options(columnNames(layout.header, layout.header.size()));
    chosen.location.path = path;
    if (change)
        change(chosen);
    try {
        return write(chosen, csv, chunkSize);
    } catch (const RolledBack &) {
        chosen.eachChunkAlone = true;
        return write(chosen, csv, chunkSize);
    }
}

std::vector<ChunkOutcome> WriterFixture::import(const QByteArray &csv, qint64 chunkSize, const Change &change)
{
    return importTo(m_path, csv, chunkSize, change);
}

QString WriterFixture::query(const QString &sql)
{
    SqliteDatabase database(m_path, SqliteDatabase::Access::Read);
    SqliteStatement statement = database.prepare(sql);
    QStringList rows;
    while (statement.step()) {
        QStringList values;
        for (int i = 0; i < sqlite3_column_count(statement.handle()); ++i)
            values.append(statement.text(i));
        rows.append(values.join(QLatin1Char(',')));
    }
    return rows.join(QLatin1Char(' '));
}

void WriterFixture::execute(const QString &sql)
{
    SqliteDatabase(m_path, SqliteDatabase::Access::CreateWrite).execute(sql);
}
