#include "repair/ChunkFileErrors.h"

namespace tranche {

QHash<qint64, QList<ImportError>> errorsByRow(ChunkStore &chunks, qint64 import, qint64 chunk)
{
    QHash<qint64, QList<ImportError>> errorsOfRow;
    const auto errors = chunks.errors().ofChunk(import, chunk);
    for (const ImportError &error : errors)
        errorsOfRow[error.row].append(error);
    return errorsOfRow;
}

QString errorField(const QList<ImportError> &errors)
{
    QStringList messages;
    for (const ImportError &error : errors)
        messages.append(error.column.isEmpty() ? error.message : error.column + QStringLiteral(": ") + error.message);
    return messages.join(QLatin1String("; "));
}

} // namespace tranche
