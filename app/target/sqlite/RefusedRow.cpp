#include "target/sqlite/RefusedRow.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "mapping/RowMapper.h"
#include "target/sqlite/BatchTable.h"

#include <QRegularExpression>

#include <algorithm>
#include <sqlite3.h>

namespace tranche {

static QString textOf(const Cell &cell)
{
    switch (cell.kind) {
    case CellKind::Text:
        return valueForError(cell.view());
    case CellKind::Integer:
        return QString::number(cell.integer);
    case CellKind::Real:
        return QString::number(cell.real, 'g', 15);
    case CellKind::Null:
        break;
    }
    return {};
}

RefusedRow::RefusedRow(SqliteDatabase &database, const TableSchema &schema, const ColumnMapping &mapping)
    : m_database(database)
    , m_schema(schema)
    , m_mapping(mapping)
{
}

/// The columns that a message of SQLite names, such as "t.a, t.b" or "index 'i'"; none if they are not of this table:
/// then a trigger wrote to another one. Names may hold commas and dots, so they are not taken apart, but put together.
QStringList RefusedRow::fieldsOf(const QString &named) const
{
    const auto inTable = [this](const QString &column) { return m_schema.name + QLatin1Char('.') + column; };
    for (const TableIndex &index : m_schema.indexes) {
        QStringList columns;
        for (const QString &column : index.columns)
            columns.append(inTable(column));
        if (index.unique
            && named
                == (index.hasExpression ? QStringLiteral("index '%1'").arg(index.name)
                                        : columns.join(QLatin1String(", "))))
            return index.columns;
    }
    for (const TableColumn &column : m_schema.columns) {
        if (named == inTable(column.name))
            return { column.name };
    }
    return {};
}

const MappedColumn *RefusedRow::columnOfField(const QString &field) const
{
    for (const MappedColumn &column : m_mapping.columns) {
        if (column.field.compare(field, Qt::CaseInsensitive) == 0)
            return &column;
    }
    return nullptr;
}

void RefusedRow::nameColumns(ImportError &error, const QStringList &fields, const Batch &batch, std::uint32_t row) const
{
    QStringList columns;
    QStringList values;
    error.columnNumbers.clear();
    for (const QString &field : fields) {
        const MappedColumn *column = columnOfField(field);
        error.columnNumbers.append(column == nullptr ? 0 : column->source + 1);
        columns.append(column == nullptr ? field : column->sourceName);
        if (column != nullptr)
            values.append(textOf(batch.cellsOf(row)[column->source]));
    }
    error.column = columns.join(QLatin1String(", "));
    error.joinedColumns = columns.size() > 1 ? columns : QStringList();
    error.value = values.join(QLatin1String(", "));
}

void RefusedRow::nameTrigger(ImportError &error, const QString &text) const
{
    error.code = QStringLiteral("constraint.trigger");
    error.message = TargetText::tr("A trigger of the table refuses the row: %1").arg(text);
}

std::optional<ImportError> RefusedRow::translate(const Batch &batch, std::uint32_t row)
{
    const int code = sqlite3_extended_errcode(m_database.handle());
    const QString text = QString::fromUtf8(sqlite3_errmsg(m_database.handle()));
    const QString detail = text.section(QLatin1String(": "), 1);
    ImportError error = errorOfRow(batch, row, {}, {});
    switch (code) {
    case SQLITE_CONSTRAINT_NOTNULL: {
        const QStringList fields = fieldsOf(detail);
        if (fields.isEmpty()) {
            nameTrigger(error, text);
            break;
        }
        error.code = QStringLiteral("constraint.not_null");
        nameColumns(error, fields, batch, row);
        error.message
            = TargetText::tr("The field is empty, but the table does not allow NULL in “%1”.").arg(error.column);
        break;
    }
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        nameUniqueKey(error, detail, batch, row);
        if (error.code.isEmpty())
            nameTrigger(error, text);
        break;
    case SQLITE_CONSTRAINT_CHECK:
        if (!m_schema.definition.contains(detail)) { // SQLite says it as it is written there
            nameTrigger(error, text);
            break;
        }
        error.code = QStringLiteral("constraint.check");
        describeCheck(error, detail, batch, row);
        break;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        error.code = QLatin1String(missingParentCode);
        nameForeignKey(error, batch, row);
        break;
    case SQLITE_CONSTRAINT_TRIGGER:
        nameTrigger(error, text);
        break;
    case SQLITE_CONSTRAINT_DATATYPE: {
        static const QRegularExpression words(QStringLiteral("^cannot store \\w+ value in (\\w+) column (.+)$"),
            QRegularExpression::DotMatchesEverythingOption);
        const auto match = words.match(text);
        const QStringList fields = fieldsOf(match.captured(2));
        if (fields.isEmpty()) {
            nameTrigger(error, text);
            break;
        }
        error.code = QStringLiteral("type.") + match.captured(1).toLower();
        nameColumns(error, fields, batch, row);
        error.message = TargetText::tr("The table's column takes only %1 values.").arg(match.captured(1));
        break;
    }
    case SQLITE_MISMATCH:
        nameRowId(error, batch, row);
        if (error.code.isEmpty())
            nameTrigger(error, text);
        break;
    case SQLITE_TOOBIG:
        error.code = QStringLiteral("value.too_long");
        error.message = TargetText::tr("The row is longer than the database can hold.");
        break;
    default: // SQLITE_ERROR: a function that a rule, a trigger or a computed column calls does not take the value
        if ((code & 0xff) != SQLITE_CONSTRAINT && code != SQLITE_ERROR)
            return std::nullopt;
        error.code = QStringLiteral("constraint.other");
        error.message = TargetText::tr("The database refuses the row: %1").arg(text);
        break;
    }
    return error;
}

/// Leaves the error as it is if the row has no other value than an integer for it.
void RefusedRow::nameRowId(ImportError &error, const Batch &batch, std::uint32_t row) const
{
    for (const TableColumn &column : m_schema.columns) {
        const MappedColumn *mapped = column.primaryKey ? columnOfField(column.name) : nullptr;
        if (mapped == nullptr)
            continue;
        const CellKind kind = batch.cellsOf(row)[mapped->source].kind;
        if (kind == CellKind::Integer || kind == CellKind::Null)
            continue;
        error.code = QStringLiteral("type.integer");
        nameColumns(error, { column.name }, batch, row);
        error.message = TargetText::tr("The primary key takes only integers.");
    }
}

/// Leaves the error as it is if the key is none of this table.
void RefusedRow::nameUniqueKey(ImportError &error, const QString &key, const Batch &batch, std::uint32_t row) const
{
    const QStringList fields = fieldsOf(key);
    const bool isIndex = key.startsWith(QLatin1String("index '"));
    if (fields.isEmpty() && !isIndex)
        return;
    error.code = QStringLiteral("constraint.unique");
    if (isIndex) {
        error.message = TargetText::tr("The row clashes with another one in the unique %1.").arg(key);
        return;
    }
    nameColumns(error, fields, batch, row);
    error.message = TargetText::tr("“%1” is in the table already: “%2” must be unique.").arg(error.value, error.column);
}

void RefusedRow::describeCheck(ImportError &error, const QString &rule, const Batch &batch, std::uint32_t row) const
{
    QStringList fields;
    for (const MappedColumn &column : m_mapping.columns) {
        const QRegularExpression word(
            QStringLiteral("(^|\\W)") + QRegularExpression::escape(column.field) + QStringLiteral("(\\W|$)"),
            QRegularExpression::CaseInsensitiveOption);
        if (word.match(rule).hasMatch()) // clazy:exclude=use-static-qregularexpression
            fields.append(column.field);
    }
    nameColumns(error, fields, batch, row);
    error.message = TargetText::tr("The row breaks the table's rule: CHECK (%1).").arg(rule);
}

bool RefusedRow::hasParent(const ForeignKey &key, const Batch &batch, std::uint32_t row)
{
    QStringList conditions;
    for (qsizetype i = 0; i < key.columns.size(); ++i) {
        const QString parent = key.parentColumns[i];
        conditions.append(
            (parent.isEmpty() ? QStringLiteral("rowid") : quotedName(parent)) + QStringLiteral("=?%1").arg(i + 1));
    }
    try {
        SqliteStatement query
            = m_database.prepare(QStringLiteral("SELECT 1 FROM main.%1 WHERE %2")
                                     .arg(quotedName(key.parentTable), conditions.join(QLatin1String(" AND "))));
        for (qsizetype i = 0; i < key.columns.size(); ++i) {
            const MappedColumn *column = columnOfField(key.columns[i]);
            if (column == nullptr)
                return true;
            const Cell &cell = batch.cellsOf(row)[column->source];
            if (cell.kind == CellKind::Null)
                return true;
            bindCell(query.handle(), int(i + 1), cell);
        }
        return query.step();
    } catch (const Failure &) {
        return false; // the parent table itself is missing or unusable
    }
}

void RefusedRow::nameForeignKey(ImportError &error, const Batch &batch, std::uint32_t row)
{
    error.message = TargetText::tr("The row refers to a row of another table that does not exist.");
    for (const ForeignKey &key : m_schema.foreignKeys) {
        if (hasParent(key, batch, row))
            continue;
        nameColumns(error, key.columns, batch, row);
        error.message = TargetText::tr("“%1” does not exist in the table “%2”, which “%3” refers to.")
                            .arg(error.value, key.parentTable, error.column);
        return;
    }
}

bool RefusedRow::missesParent(const Batch &batch, std::uint32_t row)
{
    return std::any_of(m_schema.foreignKeys.begin(), m_schema.foreignKeys.end(),
        [&](const ForeignKey &key) { return !hasParent(key, batch, row); });
}

ImportError RefusedRow::deferredForeignKey(const Batch &batch, std::uint32_t row)
{
    ImportError error = errorOfRow(batch, row, QLatin1String(missingParentCode), {});
    nameForeignKey(error, batch, row);
    return error;
}

ImportError RefusedRow::ignored(const Batch &batch, std::uint32_t row) const
{
    return errorOfRow(batch, row, QStringLiteral("constraint.ignored"),
        TargetText::tr("A rule of the table (ON CONFLICT IGNORE or a trigger) leaves this row out without an error."));
}

} // namespace tranche
