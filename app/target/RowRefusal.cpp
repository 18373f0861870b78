#include "target/RowRefusal.h"

#include "core/Texts.h"
#include "mapping/RowErrors.h"
#include "target/RecordParts.h"

#include <algorithm>

namespace tranche {

static constexpr std::uint32_t shownBytes = 40; ///< of a blob

static QString textOf(const Cell &cell)
{
    switch (cell.kind) {
    case CellKind::Text:
    case CellKind::Null: // by its text, which it keeps
        return valueForError(cell.view());
    case CellKind::Integer:
        return QString::number(cell.integer);
    case CellKind::Real:
        return QString::number(cell.real, 'g', 15);
    case CellKind::Blob:
        return QString::fromLatin1(QByteArray(cell.text, qsizetype(std::min(cell.length, shownBytes))).toHex());
    }
    return {};
}

/// What stands in the file for a value that was made NULL since it did not fit its column: its warning names it.
static QString valueMadeNull(const Batch &batch, std::uint32_t row, int column)
{
    const auto behind = std::upper_bound(batch.chunks.begin(), batch.chunks.end(), row,
        [](std::uint32_t wanted, const ChunkSpan &chunk) { return wanted < chunk.firstRow; });
    if (behind == batch.chunks.begin())
        return {};
    const QList<ImportError> &warnings = std::prev(behind)->warnings; // by row
    const qint64 number = batch.firstRowNumber + row;
    auto warning = std::lower_bound(warnings.begin(), warnings.end(), number,
        [](const ImportError &one, qint64 wanted) { return one.row < wanted; });
    for (; warning != warnings.end() && warning->row == number; ++warning) {
        if (warning->code == QLatin1String("wrong.null") && warning->columnNumbers.value(0) == column + 1)
            return warning->value;
    }
    return {};
}

static QString valueInFile(const Batch &batch, std::uint32_t row, int column)
{
    const QString value = textOf(batch.inFile(row, column));
    const bool isNull = value.isEmpty() && batch.cellsOf(row)[column].kind == CellKind::Null;
    return isNull ? valueMadeNull(batch, row, column) : value;
}

/// Names the file's columns that go to the fields, and their values; fields that get none are named themselves.
static void nameColumns(
    ImportError &error, const QStringList &fields, const ColumnMapping &mapping, const Batch &batch, std::uint32_t row)
{
    QStringList columns;
    QStringList values;
    for (const QString &field : fields) {
        const MappedColumn *column = mapping.findField(field);
        error.columnNumbers.append(column == nullptr ? 0 : column->source + 1);
        columns.append(column == nullptr ? field : column->sourceName);
        if (column != nullptr)
            values.append(valueInFile(batch, row, column->source));
    }
    error.column = columns.join(QLatin1String(", "));
    error.joinedColumns = columns.size() > 1 ? columns : QStringList();
    error.value = values.join(QLatin1String(", "));
}

static QString codeOf(const RowRefusal &refusal)
{
    switch (refusal.kind) {
    case RefusalKind::NotNull:
        return QStringLiteral("constraint.not_null");
    case RefusalKind::Unique:
        return QStringLiteral("constraint.unique");
    case RefusalKind::Check:
        return QStringLiteral("constraint.check");
    case RefusalKind::ForeignKey:
        return QLatin1String(missingParentCode);
    case RefusalKind::Type:
        return QStringLiteral("type.") + refusal.detail.toLower();
    case RefusalKind::KeyType:
        return QStringLiteral("type.integer");
    case RefusalKind::Referenced:
        return QStringLiteral("constraint.referenced");
    case RefusalKind::KeyNull:
        return QStringLiteral("key.null");
    case RefusalKind::KeyNotThere:
        return QStringLiteral("key.not_there");
    case RefusalKind::KeyOutdated:
        return QStringLiteral("key.outdated");
    case RefusalKind::KeyAmbiguous:
        return QStringLiteral("key.ambiguous");
    case RefusalKind::Length:
        return QStringLiteral("value.too_long");
    case RefusalKind::Trigger:
        return QStringLiteral("constraint.trigger");
    case RefusalKind::Ignored:
        return QStringLiteral("constraint.ignored");
    case RefusalKind::Other:
        break;
    }
    return QStringLiteral("constraint.other");
}

/// @param error with its column and value
static QString messageOf(const RowRefusal &refusal, const ImportError &error)
{
    switch (refusal.kind) {
    case RefusalKind::NotNull:
        if (!error.value.isEmpty() && refusal.fields.size() == 1)
            return TargetText::tr("“%1” is read as NULL, which the table does not allow in “%2”.")
                .arg(error.value, error.column);
        return TargetText::tr("The field is empty, but the table does not allow NULL in “%1”.").arg(error.column);
    case RefusalKind::Unique:
        if (refusal.fields.isEmpty())
            return TargetText::tr("The row clashes with another one in the unique %1.").arg(refusal.detail);
        return TargetText::tr("“%1” is in the table already: “%2” must be unique.").arg(error.value, error.column);
    case RefusalKind::Check:
        return TargetText::tr("The row breaks the table's rule: CHECK (%1).").arg(refusal.detail);
    case RefusalKind::ForeignKey:
        if (refusal.fields.isEmpty())
            return TargetText::tr("The row refers to a row of another table that does not exist.");
        return TargetText::tr("“%1” does not exist in the table “%2”, which “%3” refers to.")
            .arg(error.value, refusal.detail, error.column);
    case RefusalKind::Type:
        return TargetText::tr("The table's column takes only %1 values.").arg(refusal.detail);
    case RefusalKind::KeyType:
        return TargetText::tr("The primary key takes only integers.");
    case RefusalKind::Referenced:
        if (refusal.detail.isEmpty())
            return TargetText::tr("Other rows refer to the row of this key: it can't be deleted.");
        return TargetText::tr("Rows of the table “%1” refer to the row of this key: it can't be deleted.")
            .arg(refusal.detail);
    case RefusalKind::KeyNull:
        return TargetText::tr("The key (%1) is not complete: NULL tells no row.").arg(error.column);
    case RefusalKind::KeyNotThere:
        return TargetText::tr("No row of the table has the key “%1” (%2): the row was skipped.")
            .arg(error.value, error.column);
    case RefusalKind::KeyOutdated:
        return TargetText::tr("A later row of the file has the key “%1” (%2) as well and is in: this row was skipped.")
            .arg(error.value, error.column);
    case RefusalKind::KeyAmbiguous:
        return TargetText::tr("Several rows of the table have the key “%1” (%2): which one is meant can't be told.")
            .arg(error.value, error.column);
    case RefusalKind::Length:
        return TargetText::tr("The row is longer than the database can hold.");
    case RefusalKind::Trigger:
        return TargetText::tr("A trigger of the table refuses the row: %1").arg(refusal.detail);
    case RefusalKind::Ignored:
        return TargetText::tr(
            "A rule of the table (ON CONFLICT IGNORE or a trigger) leaves this row out without an error.");
    case RefusalKind::Other:
        break;
    }
    return TargetText::tr("The database refuses the row: %1").arg(refusal.detail);
}

ImportError errorOfRefusal(const RowRefusal &refusal, const ColumnMapping &mapping, const Batch &batch,
    std::uint32_t row, const QString &table)
{
    ImportError error = errorOfRow(batch, row, codeOf(refusal), {});
    if (!refusal.fields.isEmpty())
        nameColumns(error, refusal.fields, mapping.children.isEmpty() ? mapping : mappingOf(mapping, refusal.table),
            batch, row);
    error.message = messageOf(refusal, error);
    const QString name = mapping.tableName(refusal.table, table);
    if (!mapping.children.isEmpty() && !name.isEmpty())
        error.message = TargetText::tr("Table %1: %2").arg(name, error.message);
    return error;
}

} // namespace tranche
