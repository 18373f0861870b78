#include "target/sqlite/rows/BatchTable.h"

#include <QByteArray>

#include <new>
#include <sqlite3.h>

namespace tranche {

struct BatchTable::Table : sqlite3_vtab
{
    BatchTable *owner = nullptr;
};

struct BatchTable::Cursor : sqlite3_vtab_cursor
{
    BatchTable *owner = nullptr;
    std::size_t range = 0;
    std::uint32_t row = 0;

    bool atEnd() const { return range == owner->m_ranges.size(); }
    void skipEmptyRanges()
    {
        while (!atEnd() && row == owner->m_ranges[range].last) {
            ++range;
            if (!atEnd())
                row = owner->m_ranges[range].first;
        }
        owner->m_position = atEnd() ? UINT32_MAX : row;
    }
};

const sqlite3_module *BatchTable::module()
{
    static const sqlite3_module methods = [] {
        sqlite3_module m = {};
        m.xConnect = [](sqlite3 *db, void *owner, int, const char *const *, sqlite3_vtab **table, char **) -> int {
            auto *self = static_cast<BatchTable *>(owner);
            QByteArray declaration = "CREATE TABLE x(c0";
            for (std::size_t i = 1; i < self->m_sources.size(); ++i)
                declaration += ",c" + QByteArray::number(qulonglong(i));
            declaration += ")";
            const int code = sqlite3_declare_vtab(db, declaration.constData());
            if (code != SQLITE_OK)
                return code;
            auto *made = new (std::nothrow) Table();
            if (made == nullptr)
                return SQLITE_NOMEM;
            made->owner = self;
            *table = made;
            return SQLITE_OK;
        };
        m.xCreate = m.xConnect;
        m.xDisconnect = [](sqlite3_vtab *table) -> int {
            delete static_cast<Table *>(table);
            return SQLITE_OK;
        };
        m.xDestroy = m.xDisconnect;
        m.xBestIndex = [](sqlite3_vtab *, sqlite3_index_info *index) -> int {
            index->estimatedCost = 1e6;
            index->estimatedRows = 1000000;
            return SQLITE_OK;
        };
        m.xOpen = [](sqlite3_vtab *table, sqlite3_vtab_cursor **cursor) -> int {
            auto *made = new (std::nothrow) Cursor();
            if (made == nullptr)
                return SQLITE_NOMEM;
            made->owner = static_cast<Table *>(table)->owner;
            *cursor = made;
            return SQLITE_OK;
        };
        m.xClose = [](sqlite3_vtab_cursor *cursor) -> int {
            delete static_cast<Cursor *>(cursor);
            return SQLITE_OK;
        };
        m.xFilter = [](sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **) -> int {
            auto *self = static_cast<Cursor *>(cursor);
            self->range = 0;
            self->row = self->atEnd() ? 0 : self->owner->m_ranges[0].first;
            self->skipEmptyRanges();
            return SQLITE_OK;
        };
        m.xNext = [](sqlite3_vtab_cursor *cursor) -> int {
            auto *self = static_cast<Cursor *>(cursor);
            ++self->row;
            self->skipEmptyRanges();
            return SQLITE_OK;
        };
        m.xEof = [](sqlite3_vtab_cursor *cursor) -> int { return static_cast<Cursor *>(cursor)->atEnd() ? 1 : 0; };
        m.xColumn = [](sqlite3_vtab_cursor *cursor, sqlite3_context *result, int column) -> int {
            const auto *self = static_cast<Cursor *>(cursor);
            const Cell &cell = self->owner->m_batch->cellsOf(self->row)[self->owner->m_sources[std::size_t(column)]];
            switch (cell.kind) {
            case CellKind::Text:
                sqlite3_result_text(result, cell.text, int(cell.length), SQLITE_STATIC);
                break;
            case CellKind::Null:
                break;
            case CellKind::Integer:
                sqlite3_result_int64(result, cell.integer);
                break;
            case CellKind::Real:
                sqlite3_result_double(result, cell.real);
                break;
            case CellKind::Blob:
                sqlite3_result_blob(result, cell.text, int(cell.length), SQLITE_STATIC);
                break;
            }
            return SQLITE_OK;
        };
        m.xRowid = [](sqlite3_vtab_cursor *cursor, sqlite3_int64 *rowid) -> int {
            *rowid = static_cast<Cursor *>(cursor)->row;
            return SQLITE_OK;
        };
        return m;
    }();
    return &methods;
}

BatchTable::BatchTable(SqliteDatabase &database, std::vector<int> sources, const QString &name)
    : m_sources(std::move(sources))
{
    sqlite3_create_module_v2(database.handle(), name.toLatin1().constData(), module(), this, nullptr);
    database.execute(QStringLiteral("CREATE VIRTUAL TABLE temp.%1 USING %1").arg(name));
}

void BatchTable::show(const Batch &batch, std::vector<RowRange> ranges)
{
    m_batch = &batch;
    m_ranges = std::move(ranges);
}

std::vector<int> sourcesOf(const ColumnMapping &mapping)
{
    std::vector<int> sources;
    for (const MappedColumn &column : mapping.columns)
        sources.push_back(column.source);
    return sources;
}

} // namespace tranche
