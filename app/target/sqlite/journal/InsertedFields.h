#pragma once

#include "mapping/ColumnMapping.h"

#include <QStringList>

namespace tranche {

/// What an INSERT of a mapping's rows says of its fields, in SQL, one for each: first the mapped columns, then the
/// field of the file's name if there is one.
struct InsertedFields
{
    QStringList fields; ///< quoted names
    QStringList cells; ///< in a BatchTable: c0, c1, …
    QStringList values; ///< of a row that is bound: ?1, ?2, …
};

InsertedFields insertedFields(const ColumnMapping &mapping);

} // namespace tranche
