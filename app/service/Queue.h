#pragma once

#include "core/Failure.h"
#include "service/inspect/ImportFiles.h"
#include "service/options/RequestChoices.h"
#include "service/plan/ColumnDrift.h"
#include "store/JobStore.h"

#include <QDateTime>
#include <QHash>

#include <functional>
#include <optional>

namespace tranche {

// From what a person names and chooses to imports in the queue.

struct QueueOptions
{
    qint64 checkedBy = 0; ///< an import that only checked the file: what mended values there mends them here
    bool lookForEarlierImport = true; ///< may have to read the whole file; a run looks once more
    /// Asked where this very file is in the table already, and nobody has decided: whether it goes in once more. Null:
    /// it does.
    std::function<bool(const ImportRequest &request, const QDateTime &earlier)> importAgain = {};
    std::function<void(qint64 id)> alongside
        = {}; ///< what is written with the import, or not at all: ImportQueue::add()
};

struct QueuedImport
{
    qint64 id = 0;
    bool waited = false; ///< the very same import was in the queue already: it is that one
    ImportRequest request;
    ColumnDrift drift = {}; ///< how the file's columns differ from those of the recipe
    QString unplanned = {}; ///< why its run has still to plan it, for a person; empty: it is planned
    std::optional<QDateTime> earlierImport = {}; ///< when this very file went into this very table, if it did
};

/// Looks at file and target, and at what earlier imports into the table tell, and plans.
/// @param drift as buildRequest() @throws Failure as buildRequest()
ImportRequest planRequest(JobStore &store, const RequestChoices &choices, ColumnDrift *drift = nullptr);

/// Looks at file and target, and puts the import in the queue.
/// @throws Failure as buildRequest()
QueuedImport queueImport(JobStore &store, const RequestChoices &choices, const QueueOptions &options = {});

/// Puts an import in the queue that does what a validation has only checked, with what mended values there.
/// @param onDone what is run at its end
/// @throws Failure "call.import" if there is no such import, "call.state" if it was no validation
QueuedImport queueChecked(JobStore &store, qint64 validation, const DoneOrder &onDone = {});

/// Opens the source, and asks the target whether it is in already: see findEarlierImport().
std::optional<QDateTime> lookForEarlierImport(
    const ImportRequest &request, const std::function<bool()> &keepOn = [] { return true; });

/// How a file's columns differ from those of the first one that went into the same table.
struct ColumnDifferences
{
    QString file;
    QString first;
    QStringList missing; ///< columns of the first
    QStringList extra; ///< columns that the first has not

    bool isEmpty() const { return missing.isEmpty() && extra.isEmpty(); }
    /// In words, a sentence for each kind.
    QStringList sentences() const;

    bool operator==(const ColumnDifferences &) const = default;
};

/// Compares the columns of files that are imported together.
class ColumnComparison
{
public:
    ColumnDifferences add(const ImportRequest &request);

private:
    struct First
    {
        QString file;
        QStringList fields;
    };
    QHash<QString, First> m_firstOf; ///< by table
};

} // namespace tranche
