#pragma once

#include "core/Row.h"
#include "mapping/ColumnMapping.h"

#include <QStringList>

#include <string>
#include <vector>

namespace tranche {

/// How rows belong together in records. A plain value: part of the request. Rules: design.md, "The split rule".
struct RecordGrouping
{
    enum class Kind {
        None, ///< every row is a record
        BlankParent, ///< `columns` are the child columns; a row with only those filled continues the record above
        RepeatedParent, ///< `columns` are the key columns; a row with the same key continues the record above
    };
    Kind kind = Kind::None;
    QStringList columns; ///< names of the file's columns

    bool operator==(const RecordGrouping &) const = default;
};

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
