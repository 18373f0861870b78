#pragma once

#include "core/Batch.h"
#include "core/Failure.h"
#include "mapping/ColumnMapping.h"
#include "target/LedgerState.h"
#include "target/RowCounts.h"
#include "target/TableDesign.h"
#include "target/TargetLocation.h"

#include <functional>
#include <optional>
#include <vector>

namespace tranche {

enum class TargetMode {
    Auto, ///< create the table if it is missing, else append
    Create, ///< the table must not exist
    Append, ///< the table must exist
    Replace, ///< the table is made anew, and takes the place of the old one when it is whole
    Upsert, ///< the row of the key is updated; inserted where there is none
    Update, ///< the row of the key is updated; skipped where there is none
    InsertNew, ///< inserted where there is no row of the key, else skipped
    Delete, ///< the row of the key is deleted; skipped where there is none
};

/// The words for them, in this order, but for Auto, which is what is chosen without a word.
inline constexpr const char *targetModeWords = "create|append|replace|upsert|update|insert-new|delete";

/// Whether rows are told by a key.
inline bool hasKey(TargetMode mode)
{
    return mode >= TargetMode::Upsert;
}
/// Whether rows may be inserted, so that a missing table is made.
inline bool insertsRows(TargetMode mode)
{
    return mode != TargetMode::Update && mode != TargetMode::Delete;
}

struct WriterOptions
{
    TargetLocation location;
    QString table;
    TargetMode mode = TargetMode::Auto;
    QStringList key; ///< fields that tell rows, of modes that have a key
    bool makesKeyIndex = false; ///< an index of the key is made where the table has none
    ColumnMapping mapping;
    TableDesign design; ///< of a table that is made
    QString importKey; ///< the import's key in the ledger
    QString file; ///< what the ledger notes as the source
    bool rejectRows = false; ///< the good rows of a bad chunk go in
    bool validateOnly = false; ///< nothing stays in the target
    bool retry = false; ///< the chunks come again: rows that were rejected before are all that they hold
    bool deferIndexes = false; ///< a large load: plain indexes of an empty table may be dropped until it has ended
    QStringList otherTables = {}; ///< those that records go to beside this one: see optionsOf(); never chosen
    bool undo = false; ///< what is done to rows is noted in the target, so that it can be taken back
    /// Each chunk is committed before the next is tried, so that one that rolls the transaction back takes no other
    /// with it: slow, and needed only after a RolledBack.
    bool eachChunkAlone = false;
    /// Called while the target is locked, with the milliseconds waited; false gives up.
    std::function<bool(int)> onLocked = [](int) { return false; };
    /// Called many times a second while the database works; false interrupts it, which is a Failure
    /// "target.interrupted".
    std::function<bool()> onWork = [] { return true; };
};

/// What was done with rows whose values were not found where they were looked up.
struct ReferenceCount
{
    QString column; ///< of the file
    QString table; ///< that they were looked up in
    IfNotFound what = IfNotFound::Null;
    qint64 count = 0; ///< rows; of Create, rows that were made

    bool operator==(const ReferenceCount &) const = default;
};

/// What became of one chunk.
struct ChunkOutcome
{
    bool failed = false;
    qint64 rowsImported = 0; ///< rows that were taken: all but the bad ones, or none
    QList<ImportError> errors; ///< in the order of the rows
    std::vector<std::uint32_t> badRows; ///< rows of the batch, ascending
    std::vector<std::uint32_t> notThere = {}; ///< likewise: skipped, since the table has no row of their key
    std::vector<std::uint32_t> outdated
        = {}; ///< likewise: skipped, since a later chunk has written the row of their key
    qint64 rowsLeftOut = 0; ///< by a reference that was not found
    std::vector<ReferenceCount> references = {};
};

/// A row has rolled back the whole transaction, as a trigger or a conflict clause may, anywhere below the table: what
/// was written since the last commit is gone. It is to be done again, as after a crash, by a writer that commits each
/// chunk alone.
class RolledBack final : public Failure
{
public:
    /// @param row of the batch, with what is wrong with it; nullopt if it can't be told
    explicit RolledBack(std::optional<std::pair<std::uint32_t, ImportError>> row = std::nullopt);

    const std::optional<std::pair<std::uint32_t, ImportError>> &row() const { return m_row; }

private:
    std::optional<std::pair<std::uint32_t, ImportError>> m_row;
};

/// Writes batches to a target. Each chunk goes in whole or not at all (but for rejectRows), together with its ledger
/// entry. Used by one thread.
class TargetWriter
{
public:
    TargetWriter() = default;
    virtual ~TargetWriter() = default;
    TargetWriter(const TargetWriter &) = delete;
    TargetWriter &operator=(const TargetWriter &) = delete;

    /// Opens the target, makes or checks its table, and says what of this import is in already. @throws Failure
    /// "target.…"
    virtual LedgerState prepare() = 0;
    /// Drops the table that the import has made, with what the ledger says of it, in a transaction of its own; where
    /// it has not made it yet, nothing happens. Instead of prepare(). @returns false if the import has no table of its
    /// own: it is not as the import made it, or holds other rows than the import's
    /// @throws Failure "target.…"
    virtual bool dropTable() = 0;
    /// For batches from a file whose columns stand elsewhere: same fields and types, other places. To be called between
    /// batches.
    virtual void useMapping(const ColumnMapping &mapping) = 0;
    /// How far the source is read with the batches that follow; noted with what is committed of them.
    virtual void setReadUpTo(const SourceMark &mark) = 0;
    /// Writes the batch's chunks, but those that are in already; one outcome for each chunk. Not yet durable: see
    /// commit().
    /// @throws RolledBack unless each chunk is committed alone, or another Failure "target.…"; the target is then as it
    /// was at the last commit, and the writer is done with
    virtual std::vector<ChunkOutcome> write(const Batch &batch) = 0;
    /// What the import's rows have done by its last commit; of one that only checks, what they would do.
    virtual RowCounts counts() const = 0;
    /// Whether what was written since the last commit is more than the database can keep to itself: others that read it
    /// have to wait.
    virtual bool keepsReadersOut() const = 0;
    /// Makes what was written durable, with its ledger entries. @throws Failure
    virtual void commit() = 0;
    /// Builds the indexes that prepare() dropped. To be called after the last commit of a run, whatever its end.
    /// @param onIndex told the name of each before it is built, and how many are left with it
    virtual void buildIndexes(const std::function<void(const QString &name, qsizetype left)> &onIndex) = 0;
    /// Puts the table of an import that replaces another one in its place; nothing happens where none waits for that.
    /// Needs no prepare(). @throws Failure
    virtual struct TableSwap putInPlace(const std::function<void(const struct TableSwap &)> &onSwapped = {}) = 0;
    /// To be called when the import has ended and its end is noted in the job store: folds its ledger entries into one.
    /// Needs no prepare(). @throws Failure
    virtual void fold(const LedgerEnd &end) = 0;
};

} // namespace tranche
