#include "mapping/WrongValues.h"

#include "core/Texts.h"

namespace tranche {

/// A value that its type has read breaks but a rule, and stays as it is read.
bool WrongValues::keepText(Cell &cell, const Cell &text, const MappedColumn &column) const
{
    if (cell.kind == CellKind::Text)
        cell = text;
    return column.storage == ColumnStorage::AsBound || isStoredAsBound(cell, column.storage);
}

ImportError WrongValues::warningOf(ImportError error, const MappedColumn &column) const
{
    const auto because = [&error](const QString &text) { return QStringLiteral("%1: %2").arg(error.message, text); };
    switch (column.onWrong) {
    case WrongValue::Initial:
        if (column.steps.initial) {
            error.message
                = because(MappingText::tr("read as the default %1").arg(QString::fromUtf8(*column.steps.initial)));
            error.code = QStringLiteral("wrong.default");
            return error;
        }
        break;
    case WrongValue::Text:
        error.message = because(MappingText::tr("kept as it stands"));
        error.code = QStringLiteral("wrong.text");
        return error;
    case WrongValue::Null:
    case WrongValue::Error:
    case WrongValue::Chunk:
    case WrongValue::Row:
        break;
    }
    error.message = because(MappingText::tr("read as NULL"));
    error.code = QStringLiteral("wrong.null");
    return error;
}

} // namespace tranche
