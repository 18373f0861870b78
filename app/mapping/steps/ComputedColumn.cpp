#include "mapping/steps/ComputedColumn.h"

#include "core/Failure.h"
#include "core/Interruption.h"
#include "core/Texts.h"
#include "mapping/steps/GuardedFormat.h"
#include "mapping/steps/KeptText.h"

#include <QDeadlineTimer>
#include <QSet>

#include <algorithm>
#include <array>
#include <cstring>
#include <sqlite3.h>

namespace tranche {

static constexpr int stepsBetweenLooks = 10; ///< of SQLite's machine: one may take its time

struct ComputedColumn::Database
{
    GuardedFormat format;
    sqlite3 *handle = nullptr;
    sqlite3_stmt *statement = nullptr;
    QString refused; ///< what the expression may not hold
    int selects = 0;
    QDeadlineTimer deadline;

    ~Database()
    {
        sqlite3_finalize(statement);
        sqlite3_close(handle);
    }

    int authorize(int action, const char *first, const char *second);
};

/// Functions whose value is another one each time, or that reach out of the expression.
static bool isRefusedFunction(const char *name)
{
    static constexpr std::array<const char *, 9> refused { "random", "randomblob", "load_extension", "changes",
        "total_changes", "last_insert_rowid", "matchinfo", "snippet", "offsets" };
    const QByteArray lower = QByteArray(name).toLower();
    return lower.startsWith("sqlite_") || lower.startsWith("fts") || lower.startsWith("rtree")
        || std::any_of(refused.begin(), refused.end(), [&](const char *one) { return lower == one; });
}

int ComputedColumn::Database::authorize(int action, const char *first, const char *second)
{
    constexpr int ownSelects = 2; // that of the value, and the one that names the columns
    if (action == SQLITE_FUNCTION && second != nullptr && !isRefusedFunction(second))
        return SQLITE_OK;
    if (action == SQLITE_SELECT && ++selects <= ownSelects)
        return SQLITE_OK;
    refused = action == SQLITE_FUNCTION ? MappingText::tr("the function %1 is not allowed").arg(QLatin1String(second))
        : action == SQLITE_READ
        ? MappingText::tr("the table %1 can't be read: it has columns of the row alone").arg(QLatin1String(first))
        : action == SQLITE_SELECT ? MappingText::tr("queries within it are not allowed")
                                  : MappingText::tr("only columns, values, operators and functions are allowed");
    return SQLITE_DENY;
}

static Failure wrongExpression(const QString &expression, const QString &why)
{
    return Failure(QStringLiteral("call.compute"),
        MappingText::tr("“%1” can't be computed: %2.").arg(expression.left(200), why),
        MappingText::tr("It is an SQL expression over columns of the file, such as quantity * price, with names that "
                        "hold blanks in double quotes and texts in single ones."));
}

static QString inQuotes(const QString &name)
{
    return QLatin1Char('"') + QString(name).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

/// Columns whose names stand somewhere in the expression: a file may have more than a query can name.
static std::vector<int> columnsIn(const QString &expression, const QStringList &names)
{
    constexpr std::size_t most = 1000;
    std::vector<int> columns;
    QSet<QString> taken;
    for (int i = 0; i < int(names.size()) && columns.size() < most; ++i) {
        const QString quoted = inQuotes(names[i]);
        const bool isThere = expression.contains(quoted.mid(1, quoted.size() - 2), Qt::CaseInsensitive);
        if (!isThere || names[i].isEmpty() || taken.contains(names[i].toLower()))
            continue;
        taken.insert(names[i].toLower());
        columns.push_back(i);
    }
    return columns;
}

static void limitDatabase(sqlite3 *handle)
{
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, ComputedColumn::mostBytes);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 500);
    sqlite3_limit(handle, SQLITE_LIMIT_WORKER_THREADS, 0);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr); // a name in quotes that is no column is no text
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
}

ComputedColumn::ComputedColumn(const QString &expression, const QStringList &names, const std::vector<int> &places)
    : m_database(std::make_unique<Database>())
    , m_used(columnsIn(expression, names))
{
    if (expression.toUtf8().size() > mostExpressionBytes)
        throw wrongExpression(expression, MappingText::tr("it is longer than %1 bytes").arg(mostExpressionBytes));
    if (expression.trimmed().isEmpty() || expression.contains(QChar(u'\0')))
        throw wrongExpression(expression, MappingText::tr("there is nothing in it"));
    Database &database = *m_database;
    if (sqlite3_open_v2(
            ":memory:", &database.handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX, nullptr)
        != SQLITE_OK)
        throw wrongExpression(expression, MappingText::tr("there is no memory for it"));
    limitDatabase(database.handle);
    if (database.format.addTo(database.handle) != SQLITE_OK)
        throw wrongExpression(expression, MappingText::tr("there is no memory for it"));
    sqlite3_set_authorizer(
        database.handle,
        [](void *self, int action, const char *first, const char *second, const char *, const char *) {
            return static_cast<Database *>(self)->authorize(action, first, second);
        },
        &database);
    sqlite3_progress_handler(
        database.handle, stepsBetweenLooks,
        [](void *self) {
            return static_cast<Database *>(self)->deadline.hasExpired() || Interruption::isWanted() ? 1 : 0;
        },
        &database);
    QStringList inputs;
    for (std::size_t i = 0; i < m_used.size(); ++i)
        inputs.append(QStringLiteral("?%1 AS %2").arg(i + 1).arg(inQuotes(names[m_used[i]])));
    if (inputs.isEmpty())
        inputs.append(QStringLiteral("1 AS \"\""));
    // The line end is there for an expression that ends with a comment.
    const QByteArray sql
        = QStringLiteral("SELECT (%1\n) FROM (SELECT %2)").arg(expression, inputs.join(QLatin1String(", "))).toUtf8();
    database.deadline.setRemainingTime(mostMilliseconds);
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v3(
        database.handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &database.statement, &rest);
    if (code != SQLITE_OK)
        throw wrongExpression(expression,
            database.refused.isEmpty() ? QString::fromUtf8(sqlite3_errmsg(database.handle)) : database.refused);
    const bool isAll = rest == nullptr || *rest == '\0';
    const bool isOne = database.statement != nullptr && sqlite3_column_count(database.statement) == 1;
    if (!isAll || !isOne || sqlite3_bind_parameter_count(database.statement) > int(m_used.size()))
        throw wrongExpression(expression, MappingText::tr("it is not one expression"));
    for (int &used : m_used)
        used = places.empty() ? used : places[std::size_t(used)];
}

ComputedColumn::~ComputedColumn() = default;
ComputedColumn::ComputedColumn(ComputedColumn &&) noexcept = default;

static int bindInput(sqlite3_stmt *statement, int index, const Cell &cell)
{
    switch (cell.kind) {
    case CellKind::Text:
        return sqlite3_bind_text64(
            statement, index, cell.length == 0 ? "" : cell.text, cell.length, SQLITE_STATIC, SQLITE_UTF8);
    case CellKind::Null:
        return sqlite3_bind_null(statement, index);
    case CellKind::Integer:
        return sqlite3_bind_int64(statement, index, cell.integer);
    case CellKind::Real:
        return sqlite3_bind_double(statement, index, cell.real);
    case CellKind::Blob:
        return sqlite3_bind_blob64(statement, index, cell.text, cell.length, SQLITE_STATIC);
    }
    return SQLITE_OK;
}

static void takeResult(sqlite3_stmt *statement, Cell &result, RowBuffer &texts)
{
    const auto bytes = [statement] { return std::size_t(sqlite3_column_bytes(statement, 0)); };
    result = Cell();
    switch (sqlite3_column_type(statement, 0)) {
    case SQLITE_INTEGER:
        result.kind = CellKind::Integer;
        result.integer = sqlite3_column_int64(statement, 0);
        break;
    case SQLITE_FLOAT:
        result.kind = CellKind::Real;
        result.real = sqlite3_column_double(statement, 0);
        break;
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
        result = Cell(keptText(texts, { text, bytes() }), true);
        break;
    }
    case SQLITE_BLOB: {
        const auto *blob = static_cast<const char *>(sqlite3_column_blob(statement, 0));
        result = Cell(keptText(texts, blob == nullptr ? std::string_view() : std::string_view(blob, bytes())), true);
        result.kind = CellKind::Blob;
        break;
    }
    default:
        result.kind = CellKind::Null;
    }
}

std::optional<QString> ComputedColumn::compute(
    const Cell *cells, const std::function<bool(const Cell &)> &isNull, Cell &result, RowBuffer &texts)
{
    Database &database = *m_database;
    int code = SQLITE_OK;
    for (std::size_t i = 0; i < m_used.size() && code == SQLITE_OK; ++i) {
        const Cell &cell = cells[m_used[i]];
        const bool isNone = cell.kind == CellKind::Text && isNull(cell);
        code = isNone ? sqlite3_bind_null(database.statement, int(i) + 1)
                      : bindInput(database.statement, int(i) + 1, cell);
    }
    database.deadline.setRemainingTime(mostMilliseconds);
    if (code == SQLITE_OK)
        code = sqlite3_step(database.statement);
    std::optional<QString> problem;
    if (code == SQLITE_ROW)
        takeResult(database.statement, result, texts);
    else
        problem = code == SQLITE_INTERRUPT ? MappingText::tr("takes longer than %1 ms").arg(mostMilliseconds)
            : code == SQLITE_TOOBIG        ? MappingText::tr("is longer than %1 bytes").arg(mostBytes)
                                           : QString::fromUtf8(sqlite3_errmsg(database.handle));
    sqlite3_reset(database.statement);
    Interruption::check();
    return problem;
}

} // namespace tranche
