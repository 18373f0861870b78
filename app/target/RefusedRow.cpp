#include "target/RefusedRow.h"

#include "mapping/RowMapper.h"
#include "source/Failure.h"
#include "target/BatchTable.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tranche {

static QString tr(const char *text)
{
    return QCoreApplication::translate("Target", text);
}

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

/// "t.a, t.b" as SQLite's messages name columns.
static QStringList fieldsOf(const QString &list, const QString &table)
{
    QStringList fields;
    const QStringList parts = list.split(QLatin1String(", "));
    for (const QString &part : parts)
        fields.append(part.startsWith(table + QLatin1Char('.')) ? part.mid(table.size() + 1)
                                                                : part.section(QLatin1Char('.'), -1));
    return fields;
}

RefusedRow::RefusedRow(SqliteDatabase &database, const TableSchema &schema, const ColumnMapping &mapping)
    : m_database(database)
    , m_schema(schema)
    , m_mapping(mapping)
{
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
    for (const QString &field : fields) {
        const MappedColumn *column = columnOfField(field);
        columns.append(column == nullptr ? field : column->sourceName);
        if (column != nullptr)
            values.append(textOf(batch.cellsOf(row)[column->source]));
    }
    error.column = columns.join(QLatin1String(", "));
    error.joinedColumns = columns.size() > 1 ? columns : QStringList();
    error.value = values.join(QLatin1String(", "));
}

std::optional<ImportError> RefusedRow::translate(const Batch &batch, std::uint32_t row)
{
    const int code = sqlite3_extended_errcode(m_database.handle());
    const QString text = QString::fromUtf8(sqlite3_errmsg(m_database.handle()));
    const QString detail = text.section(QLatin1String(": "), 1);
    ImportError error = errorOfRow(batch, row, {}, {});
    switch (code) {
    case SQLITE_CONSTRAINT_NOTNULL:
        error.code = QStringLiteral("constraint.not_null");
        nameColumns(error, fieldsOf(detail, m_schema.name), batch, row);
        error.message = tr("The field is empty, but the table does not allow NULL in “%1”.").arg(error.column);
        break;
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        error.code = QStringLiteral("constraint.unique");
        if (detail.startsWith(QLatin1String("index "))) {
            error.message = tr("The row clashes with another one in the unique %1.").arg(detail);
        } else {
            nameColumns(error, fieldsOf(detail, m_schema.name), batch, row);
            error.message = tr("“%1” is in the table already: “%2” must be unique.").arg(error.value, error.column);
        }
        break;
    case SQLITE_CONSTRAINT_CHECK:
        error.code = QStringLiteral("constraint.check");
        describeCheck(error, detail, batch, row);
        break;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        error.code = QStringLiteral("constraint.foreign_key");
        nameForeignKey(error, batch, row);
        break;
    case SQLITE_CONSTRAINT_TRIGGER:
        error.code = QStringLiteral("constraint.trigger");
        error.message = tr("A trigger of the table refuses the row: %1").arg(text);
        break;
    case SQLITE_CONSTRAINT_DATATYPE: {
        static const QRegularExpression words(QStringLiteral("^cannot store \\w+ value in (\\w+) column (.+)$"));
        const auto match = words.match(text);
        error.code = QStringLiteral("type.") + match.captured(1).toLower();
        nameColumns(error, fieldsOf(match.captured(2), m_schema.name), batch, row);
        error.message = tr("The table's column takes only %1 values.").arg(match.captured(1));
        break;
    }
    case SQLITE_MISMATCH:
        error.code = QStringLiteral("type.integer");
        for (const TableColumn &column : m_schema.columns) {
            if (column.primaryKey)
                nameColumns(error, { column.name }, batch, row);
        }
        error.message = tr("The primary key takes only integers.");
        break;
    case SQLITE_TOOBIG:
        error.code = QStringLiteral("value.too_long");
        error.message = tr("The row is longer than the database can hold.");
        break;
    default:
        if ((code & 0xff) != SQLITE_CONSTRAINT)
            return std::nullopt;
        error.code = QStringLiteral("constraint.other");
        error.message = tr("The database refuses the row: %1").arg(text);
        break;
    }
    return error;
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
    error.message = tr("The row breaks the table's rule: CHECK (%1).").arg(rule);
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
            = m_database.prepare(QStringLiteral("SELECT 1 FROM %1 WHERE %2")
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
    error.message = tr("The row refers to a row of another table that does not exist.");
    for (const ForeignKey &key : m_schema.foreignKeys) {
        if (hasParent(key, batch, row))
            continue;
        nameColumns(error, key.columns, batch, row);
        error.message = tr("“%1” does not exist in the table “%2”, which “%3” refers to.")
                            .arg(error.value, key.parentTable, error.column);
        return;
    }
}

ImportError RefusedRow::deferredForeignKey(const Batch &batch, std::uint32_t row)
{
    ImportError error = errorOfRow(batch, row, QStringLiteral("constraint.foreign_key"), {});
    nameForeignKey(error, batch, row);
    return error;
}

ImportError RefusedRow::ignored(const Batch &batch, std::uint32_t row) const
{
    return errorOfRow(batch, row, QStringLiteral("constraint.ignored"),
        tr("A rule of the table (ON CONFLICT IGNORE or a trigger) leaves this row out without an error."));
}

} // namespace tranche
