#pragma once

#include "mapping/rules/SeenValues.h"

#include <QByteArray>
#include <QSet>

#include <map>
#include <memory>
#include <string_view>
#include <vector>

namespace tranche {

/// The values above a row in columns that are filled down, by position in the mapping's columns; empty: there is none.
/// As long as the mapping, or empty.
using ValuesAbove = std::vector<QByteArray>;

/// What the mapping of a row has to know of the rows before it.
struct MappingMemory
{
    ValuesAbove above;
    /// The same where the batch at work keeps them: rows share one copy, since a value may be long. Empty: not yet.
    std::vector<std::string_view> aboveInBatch;
    /// Before rows, by their number, that do not follow the one before them: of chunks that are tried again.
    std::map<qint64, ValuesAbove> aboveRows;
    SeenValues seen;
    /// The values of other tables that those of a column have to be among, by position in the mapping's columns; of
    /// columns that are not here nothing is looked up.
    std::map<std::size_t, std::shared_ptr<const QSet<QByteArray>>> existing;
};

} // namespace tranche
