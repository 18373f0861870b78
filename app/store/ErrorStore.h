#pragma once

#include "store/ErrorGrouping.h"
#include "store/JobStore.h"

#include <QHash>
#include <QMap>

#include <functional>
#include <limits>

namespace tranche {

/// Errors of an import that are alike.
struct ErrorGroup
{
    QString column;
    QString code;
    QString value;
    QString message; ///< of the first of them
    qint64 count = 0;
    qint64 chunks = 0; ///< that have some

    bool operator==(const ErrorGroup &) const = default;
};

/// The errors of the imports of a job store. Those of each attempt of a chunk are kept; “current” are those of the last
/// attempts that have any, of chunks that are failed now. Shares the store's connection and thread.
class ErrorStore
{
public:
    explicit ErrorStore(JobStore &store);

    /// Adds the errors of an attempt, within a transaction of the caller.
    void add(qint64 import, qint64 chunk, int attempt, const QList<ImportError> &errors);
    /// The same of errors that are packed already; nothing at all: none.
    void addPacked(qint64 import, qint64 chunk, int attempt, const QByteArray &packed);

    /// Errors of a chunk's last attempt that has any, or of a given attempt.
    QList<ImportError> ofChunk(qint64 import, qint64 chunk, int attempt = 0);
    /// Current errors; at most `limit`, 0: all.
    QList<StoredError> ofImport(qint64 import, qint64 limit = 0);
    /// Calls `take` with each current error, in the order of the file.
    void forEach(qint64 import, const std::function<void(const StoredError &)> &take);
    /// The current errors by column, code and value, the most frequent first; at most `limit`, 0: all.
    QList<ErrorGroup> groups(qint64 import, qsizetype limit = 0);
    /// The same, one after the other, for where they may be many.
    void forEachGroup(qint64 import, qsizetype limit, const std::function<void(const ErrorGrouping::Group &)> &take);
    /// The numbers of the rows with current errors that `isWanted` holds for, ascending, in each chunk that has some.
    QMap<qint64, QList<qint64>> rows(qint64 import, const std::function<bool(const PackedKind &)> &isWanted);

    /// The packs of the current errors of chunks from first to last.
    QHash<qint64, QByteArray> packs(qint64 import, qint64 first, qint64 last);

    /// Adds what was repaired while the file was read, within a transaction of the caller.
    void addWarnings(qint64 import, const QList<ImportError> &warnings);
    /// Calls `take` with each, in the order of the file, until it says false.
    void forEachWarning(qint64 import, const std::function<bool(const ImportError &)> &take);

private:
    QByteArray pack(qint64 import, qint64 chunk, int attempt);
    using TakePack = std::function<bool(qint64 chunk, int attempt, const QByteArray &packed)>;
    /// Calls `take` with each chunk's pack of current errors, in their order, until it says false.
    void forEachPack(
        qint64 import, const TakePack &take, qint64 first = 1, qint64 last = std::numeric_limits<qint64>::max());

    JobStore &m_store;
};

} // namespace tranche
