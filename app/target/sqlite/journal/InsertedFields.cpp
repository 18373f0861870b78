#include "target/sqlite/journal/InsertedFields.h"

#include "target/sqlite/SqliteDatabase.h"

namespace tranche {

InsertedFields insertedFields(const ColumnMapping &mapping)
{
    InsertedFields inserted;
    for (const MappedColumn &column : mapping.columns) {
        inserted.fields.append(quotedName(column.field));
        inserted.cells.append(QStringLiteral("c%1").arg(inserted.cells.size()));
        inserted.values.append(QStringLiteral("?%1").arg(inserted.values.size() + 1));
    }
    if (!mapping.fileField.isEmpty()) {
        inserted.fields.append(quotedName(mapping.fileField));
        inserted.cells.append(quotedText(mapping.fileName));
        inserted.values.append(inserted.cells.back());
    }
    return inserted;
}

} // namespace tranche
