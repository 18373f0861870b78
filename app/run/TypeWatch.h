#pragma once

#include "core/Batch.h"
#include "mapping/GuessedTypes.h"
#include "run/ImportSession.h"

namespace tranche {

class BatchReader;

/// Watches the column types of an import that were guessed from a sample. Where one turns out to be wrong, the import
/// starts over with types that the whole file holds to.
class TypeWatch
{
public:
    explicit TypeWatch(ImportSession &session);

    /// To be called where reading begins, at the begin of the source or where the last commit has come to.
    void begin();
    void add(const Batch &batch);
    /// Whether settle() is to be called.
    bool areInDoubt() const;
    /// Looks at what is left of the source, so that all types are settled at once. Then the import starts over, or goes
    /// on from the last commit if they are right: in both cases it is to be run again, and what is not committed is
    /// gone.
    /// @returns false if the session is asked to stop meanwhile: the next run comes back to it
    bool settle(BatchReader &reader, const QString &sourceName);

private:
    void followTable();

    ImportSession &m_session;
    GuessedTypes m_types;
    qint64 m_rows = 0; ///< of the source, looked at
};

} // namespace tranche
