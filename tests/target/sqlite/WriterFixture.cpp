#include "target/sqlite/WriterFixture.h"

#include "target/sqlite/SqliteDatabase.h"

#include <sqlite3.h>

using namespace tranche;

void WriterFixture::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("target.db"));
    m_location.address = m_path;
}

std::vector<ChunkOutcome> WriterFixture::importTo(
    const QString &path, const QByteArray &csv, qint64 chunkSize, const Change &change)
{
    return importText(csv, chunkSize, [&](WriterOptions &options) {
        options.location.address = path;
        if (change)
            change(options);
    });
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
