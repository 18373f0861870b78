#pragma once

#include "core/Batch.h"
#include "run/ImportSession.h"

#include <vector>

namespace tranche {

/// Watches over fields of a new table that were declared NOT NULL since the sample of their columns has no gap. Where a
/// later row has one, the import starts over with a table that allows it: only what the whole file holds decides.
class GapWatch
{
public:
    explicit GapWatch(ImportSession &session);

    /// To be called when a run begins.
    void begin();
    /// Looks at rows that were read, but not at bad ones. @returns whether a field has a gap
    bool add(const Batch &batch);
    /// Looks at the rest of the file, and has the import start over. @param reader that gave the last batch
    /// @returns whether the import runs again
    bool settle(class BatchReader &reader, const QString &sourceName);

private:
    struct Field
    {
        QString name;
        int source; ///< position in the file's rows
        bool hasGap;
    };

    ImportSession &m_session;
    std::vector<Field> m_fields;
};

} // namespace tranche
