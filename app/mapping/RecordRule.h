#pragma once

#include "core/Row.h"
#include "mapping/ColumnMapping.h"
#include "mapping/RecordGrouping.h"

#include <string>
#include <vector>

namespace tranche {

/// Decides whether a row continues the record above it. Fed the rows in file order, before their values are converted.
class RecordRule
{
public:
    /// @throws Failure "request.grouping" if a column is not in the file
    RecordRule(const RecordGrouping &grouping, const ColumnMapping &mapping);

    /// @param cells the row's cells, one for each column of the file
    bool continuesRecord(const Cell *cells);
    /// The next row begins a record whatever it holds.
    void reset() { m_hasRecord = false; }

private:
    RecordGrouping::Kind m_kind;
    std::vector<int> m_columns; ///< child or key columns
    std::vector<int> m_otherColumns; ///< mapped columns that are no child columns
    std::vector<std::string> m_key; ///< of the row above
    bool m_hasRecord = false;
};

} // namespace tranche
