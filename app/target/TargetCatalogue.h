#pragma once

#include "mapping/ColumnReference.h"
#include "target/LedgerState.h"
#include "target/TableSchema.h"
#include "target/TargetRows.h"
#include "target/TargetUndo.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace tranche {

/// What a database holds, for those who only look. A connection of its own, used by one thread. All throw Failure
/// "target.…".
class TargetCatalogue
{
public:
    TargetCatalogue() = default;
    virtual ~TargetCatalogue() = default;
    TargetCatalogue(const TargetCatalogue &) = delete;
    TargetCatalogue &operator=(const TargetCatalogue &) = delete;

    /// The user's tables, in the order of the alphabet.
    virtual QStringList tables() = 0;
    /// @returns nullopt if there is no such table. @throws Failure "target.view" if it is no table
    virtual std::optional<TableSchema> table(const QString &name) = 0;
    /// The rows of a table, counted up to `most`; 0 if there is no such table.
    virtual qint64 rowCount(const QString &table, qint64 most) = 0;

    /// Different values of a column, at most so many: texts as they are, whole numbers without a point, other numbers
    /// with at most 15 digits; NULL is none. @throws Failure if there is no such table or column
    virtual QSet<QByteArray> values(const QString &table, const QString &field, qsizetype most) = 0;

    /// What the ledger says of one import. @throws Failure "target.ledger" if it makes no sense
    virtual LedgerState ledger(const QString &importKey, const QString &table) = 0;
    /// The imports that the ledger knows, oldest first; of one table, if it is named.
    virtual QList<LedgerImport> imports(const QString &table = {}) = 0;

    /// What a column has where no value is given; nullopt: NULL. @throws Failure "call.remedy" if it has no default
    virtual std::optional<QString> columnDefault(const QString &table, const QString &field) = 0;
    /// Whether a row that a value of the field refers to is there. True also where that can't be told, as for a key of
    /// several columns.
    virtual bool mayHaveParent(const QString &table, const QString &field, const QString &value) = 0;
    /// Whether a name, of a reference by one column, is found now.
    virtual bool hasName(const ColumnReference &reference, const QString &name) = 0;

    // Where rows come from. Not every kind of database can tell. @throws Failure "undo.unsupported"
    /// The rows that are asked about, at most `most` of them.
    /// @throws Failure "target.table_missing", "target.field_missing"
    virtual QList<RowLineage> lineage(const RowQuestion &question, qsizetype most);
    /// The rows that a chunk of an import has touched, in the order of the file.
    virtual QList<ChunkRows> rowsOfChunk(const QString &importKey, qint64 chunk);

    // The rows of an import as they are now, likewise, some at a time. Long work asks Interruption.
    /// Which rows an import has put into tables or changed, by what it has noted. @param chunk of one only; 0: of all
    virtual NotedRows notedRows(const QString &importKey, qint64 chunk);
    /// @throws Failure "target.table_missing", "target.table_altered"
    virtual ShownRows shownRows(const NotedPage &page);
    /// How many of them are still as the import has left them. @throws Failure as shownRows()
    virtual NotedFate fateOf(const NotedPage &page);
};

} // namespace tranche
