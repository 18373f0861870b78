#pragma once

#include "target/TargetUndo.h"
#include "target/sqlite/journal/RowRecords.h"
#include "target/sqlite/journal/UndoneRows.h"

#include <map>

namespace tranche {

/// Tells of rows where they come from, and of chunks where their rows are, by what imports have noted.
class RowOrigins
{
public:
    explicit RowOrigins(SqliteDatabase &database);

    /// As TargetCatalogue has them.
    QList<RowLineage> lineage(const RowQuestion &question, qsizetype most);
    QList<ChunkRows> rowsOfChunk(const QString &importKey, qint64 chunk);

private:
    struct Row
    {
        RowLineage lineage;
        std::optional<quint64> hash; ///< none: the row is not there
    };

    std::vector<QByteArray> keysWhere(
        const TrackedTable &table, const QString &condition, const QStringList &values, qsizetype most);
    std::vector<QByteArray> keysOfPrimaryKey(const TrackedTable &table, const QString &value, qsizetype most);
    std::vector<QByteArray> keysOf(const TrackedTable &table, const QString &value, qsizetype most);
    std::vector<QByteArray> findKeys(const TrackedTable &table, const RowQuestion &question, qsizetype most);
    void addOrigins(const TrackedTable &table, std::map<QByteArray, Row> &rows);
    void hashRows(const TrackedTable &now, const TrackedTable &logged, std::map<QByteArray, Row> &rows);
    QString fileOf(const QString &importKey);
    QString tableOf(const QString &importKey);

    SqliteDatabase &m_database;
    RowRecords m_records;
    std::map<QString, QString> m_files; ///< by import
};

} // namespace tranche
