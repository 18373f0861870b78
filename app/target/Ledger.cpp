#include "target/Ledger.h"

#include "source/Failure.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

namespace tranche {

static Failure damaged(const QString &what)
{
    return Failure(QStringLiteral("target.ledger"),
        QCoreApplication::translate("Target", "The table _tranche_ledger of the target is not as Tranche wrote it: %1.")
            .arg(what),
        QCoreApplication::translate("Target", "Compare the table with the file before importing again."));
}

static QString rejectedToText(const std::map<qint64, QList<qint64>> &rejected)
{
    QStringList chunks;
    for (const auto &[chunk, rows] : rejected) {
        QStringList numbers;
        for (const qint64 row : rows)
            numbers.append(QString::number(row));
        chunks.append(QString::number(chunk) + QLatin1Char(':') + numbers.join(QLatin1Char(' ')));
    }
    return chunks.join(QLatin1Char(';'));
}

static std::map<qint64, QList<qint64>> rejectedFromText(const QString &text)
{
    std::map<qint64, QList<qint64>> rejected;
    const QStringList chunks = text.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const QString &chunk : chunks) {
        const auto colon = chunk.indexOf(QLatin1Char(':'));
        bool ok = false;
        const qint64 number = chunk.left(colon).toLongLong(&ok);
        QList<qint64> rows;
        const QStringList parts = chunk.mid(colon + 1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            bool rowOk = false;
            rows.append(part.toLongLong(&rowOk));
            ok = ok && rowOk;
        }
        if (colon < 1 || !ok)
            throw damaged(
                QCoreApplication::translate("Target", "“%1” is no list of rejected rows").arg(chunk.left(100)));
        rejected[number] = rows;
    }
    return rejected;
}

Ledger::Ledger(SqliteDatabase &database, QString importKey, QString table, QString file)
    : m_database(database)
    , m_importKey(std::move(importKey))
    , m_table(std::move(table))
    , m_file(std::move(file))
{
}

void Ledger::ensureTable()
{
    m_database.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS main._tranche_ledger (import_key TEXT NOT NULL, "
                                      "entry INTEGER NOT NULL, chunks TEXT NOT NULL, "
                                      "rejected TEXT NOT NULL, rows INTEGER NOT NULL, table_name TEXT NOT NULL, file "
                                      "TEXT NOT NULL, committed_at TEXT NOT NULL, "
                                      "PRIMARY KEY (import_key, entry)) WITHOUT ROWID"));
    SqliteStatement columns
        = m_database.prepare(QStringLiteral("SELECT group_concat(name) FROM pragma_table_info('_tranche_ledger')"));
    columns.step();
    if (columns.text(0) != QLatin1String("import_key,entry,chunks,rejected,rows,table_name,file,committed_at"))
        throw damaged(QCoreApplication::translate("Target", "it has other columns (%1)").arg(columns.text(0)));
}

LedgerState Ledger::read()
{
    LedgerState state;
    m_nextEntry = 0;
    SqliteStatement table
        = m_database.prepare(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name='_tranche_ledger'"));
    if (!table.step())
        return state;
    table.reset();
    SqliteStatement entries = m_database.prepare(QStringLiteral(
        "SELECT entry, chunks, rejected, rows FROM main._tranche_ledger WHERE import_key=?1 ORDER BY entry"));
    entries.bind(1, m_importKey);
    while (entries.step()) {
        state.begun = true;
        m_nextEntry = entries.integer(0) + 1;
        const ChunkRanges chunks = ChunkRanges::fromText(entries.text(1));
        state.committed.add(chunks);
        state.rejected.merge(rejectedFromText(entries.text(2)));
        state.rows += entries.integer(3);
    }
    std::erase_if(state.rejected, [&](const auto &chunk) { return state.committed.contains(chunk.first); });
    return state;
}

void Ledger::insert(qint64 entry, const LedgerState &state)
{
    SqliteStatement insertion
        = m_database.prepare(QStringLiteral("INSERT INTO main._tranche_ledger VALUES (?1,?2,?3,?4,?5,?6,?7,?8)"));
    insertion.bind(1, m_importKey)
        .bind(2, entry)
        .bind(3, state.committed.toText())
        .bind(4, rejectedToText(state.rejected));
    insertion.bind(5, state.rows).bind(6, m_table).bind(7, m_file);
    insertion.bind(8, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    insertion.step();
}

void Ledger::add(const LedgerState &entry)
{
    insert(m_nextEntry++, entry);
}

void Ledger::fold()
{
    const LedgerState whole = read();
    if (m_nextEntry <= 1)
        return;
    SqliteStatement removal
        = m_database.prepare(QStringLiteral("DELETE FROM main._tranche_ledger WHERE import_key=?1"));
    removal.bind(1, m_importKey).step();
    insert(0, whole);
    m_nextEntry = 1;
}

} // namespace tranche
