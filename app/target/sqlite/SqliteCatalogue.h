#pragma once

#include "target/ReferenceNames.h"
#include "target/TargetCatalogue.h"
#include "target/sqlite/SqliteDatabase.h"

#include <map>
#include <memory>
#include <vector>

namespace tranche {

/// What a SQLite database holds.
class SqliteCatalogue final : public TargetCatalogue
{
public:
    explicit SqliteCatalogue(const QString &path);

    QStringList tables() override;
    std::optional<TableSchema> table(const QString &name) override;
    qint64 rowCount(const QString &table, qint64 most) override;
    QSet<QByteArray> values(const QString &table, const QString &field, qsizetype most) override;
    LedgerState ledger(const QString &importKey, const QString &table) override;
    QList<LedgerImport> imports(const QString &table) override;
    std::optional<QString> columnDefault(const QString &table, const QString &field) override;
    bool mayHaveParent(const QString &table, const QString &field, const QString &value) override;
    bool hasName(const ColumnReference &reference, const QString &name) override;
    QList<RowLineage> lineage(const RowQuestion &question, qsizetype most) override;
    QList<ChunkRows> rowsOfChunk(const QString &importKey, qint64 chunk) override;
    NotedRows notedRows(const QString &importKey, qint64 chunk) override;
    ShownRows shownRows(const NotedPage &page) override;
    NotedFate fateOf(const NotedPage &page) override;

private:
    using Field = std::pair<QString, QString>; ///< table and column

    bool isInParent(const Field &field, const ForeignKey &key, const QString &value);

    SqliteDatabase m_database;
    std::map<QString, TableSchema> m_schemas; ///< of tables whose references were asked
    std::map<Field, SqliteStatement> m_lookups;
    std::map<std::pair<Field, QString>, bool> m_known;
    std::vector<std::pair<ColumnReference, std::unique_ptr<ReferenceNames>>> m_names; ///< of references that were asked
};

} // namespace tranche
