#include "target/MemoryDriver.h"

#include "core/Failure.h"
#include "target/RecordBatch.h"
#include "target/RecordParts.h"

#include <algorithm>

using namespace tranche;

MemoryDatabase::Entries *MemoryDatabase::find(const QString &importKey)
{
    const auto found = std::find_if(
        ledger.begin(), ledger.end(), [&](const Entries &entries) { return entries.import.importKey == importKey; });
    return found == ledger.end() ? nullptr : &*found;
}

static Failure failure(const char *code, const QString &message)
{
    return Failure(QString::fromLatin1(code), message);
}

static QString textOf(const Cell &cell)
{
    switch (cell.kind) {
    case CellKind::Text:
        return QString::fromUtf8(cell.text, cell.length) + QLatin1String("");
    case CellKind::Integer:
        return QString::number(cell.integer);
    case CellKind::Real:
        return QString::number(cell.real);
    case CellKind::Blob:
        return QString::fromLatin1(QByteArray(cell.text, qsizetype(cell.length)).toHex());
    case CellKind::Null:
        break;
    }
    return {};
}

static bool hasValues(const MemoryDatabase::Table &table, const QStringList &columns, const QStringList &values)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const QStringList &row) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const qsizetype place = table.schema.find(columns[i]) - table.schema.columns.constData();
            if (row[place].isNull() || row[place] != values[i])
                return false;
        }
        return true;
    });
}

static LedgerState ledgerOf(MemoryDatabase &database, const QString &importKey, const QString &table)
{
    const MemoryDatabase::Entries *entries = database.find(importKey);
    if (entries != nullptr && entries->replaced)
        throw failure("target.table_replaced", table);
    return entries == nullptr ? LedgerState() : entries->import.state;
}

namespace {

class MemoryCatalogue final : public TargetCatalogue
{
public:
    explicit MemoryCatalogue(MemoryDatabase database)
        : m_database(std::move(database))
    {
    }
    QStringList tables() override
    {
        QStringList names;
        for (const auto &[name, table] : m_database.tables)
            names.append(table.schema.name);
        return names;
    }
    std::optional<TableSchema> table(const QString &name) override
    {
        const auto found = m_database.tables.find(name.toLower());
        return found == m_database.tables.end() ? std::nullopt : std::optional(found->second.schema);
    }
    qint64 rowCount(const QString &table, qint64 most) override
    {
        const auto found = m_database.tables.find(table.toLower());
        return found == m_database.tables.end() ? 0 : std::min<qint64>(found->second.rows.size(), most);
    }
    QSet<QByteArray> values(const QString &table, const QString &field, qsizetype most) override
    {
        const MemoryDatabase::Table &found = m_database.tables.at(table.toLower());
        const qsizetype place = found.schema.find(field) - found.schema.columns.constData();
        QSet<QByteArray> values;
        for (const QStringList &row : found.rows) {
            if (!row[place].isNull() && values.size() < most)
                values.insert(row[place].toUtf8());
        }
        return values;
    }
    LedgerState ledger(const QString &importKey, const QString &table) override
    {
        return ledgerOf(m_database, importKey, table);
    }
    QList<LedgerImport> imports(const QString &table) override
    {
        QList<LedgerImport> found;
        for (const MemoryDatabase::Entries &entries : std::as_const(m_database.ledger)) {
            if (!entries.replaced && (table.isEmpty() || entries.import.table.compare(table, Qt::CaseInsensitive) == 0))
                found.append(entries.import);
        }
        return found;
    }
    std::optional<QString> columnDefault(const QString &table, const QString &field) override
    {
        const auto schema = this->table(table);
        const TableColumn *column = schema ? schema->find(field) : nullptr;
        if (column == nullptr || !column->defaultExpression)
            throw failure("call.remedy", field);
        return column->defaultExpression;
    }
    bool mayHaveParent(const QString &table, const QString &field, const QString &value) override
    {
        const auto schema = this->table(table);
        for (const ForeignKey &key : schema.value_or(TableSchema()).foreignKeys) {
            if (key.columns == QStringList { field })
                return hasValues(m_database.tables[key.parentTable], key.parentColumns, { value });
        }
        return true;
    }
    bool hasName(const ColumnReference &reference, const QString &name) override
    {
        return hasValues(m_database.tables[reference.table], reference.names, { name });
    }

private:
    MemoryDatabase m_database;
};

/// Names as they are in the tables: NULL is a null string.
static LookupName nameOf(const QByteArray &text, bool isNull)
{
    return { { text.constData(), std::size_t(text.size()) }, isNull };
}

class MemoryLookup final : public TargetLookup
{
public:
    MemoryLookup(MemoryDatabase &database, const ColumnReference &reference)
        : m_database(database)
        , m_reference(reference)
    {
    }
    qint64 rowCount(qint64 most) override { return std::min<qint64>(table().rows.size(), most); }
    void read(const OnRow &onRow) override
    {
        for (const QStringList &row : std::as_const(table().rows)) {
            if (!tell(row, onRow))
                return;
        }
    }
    bool hasIndex() const override { return false; }
    void find(std::span<const LookupName>, const OnRow &onRow) override { read(onRow); }
    std::optional<QString> create(std::span<const LookupName> names, const OnRow &onRow) override
    {
        QStringList row(table().schema.columns.size());
        row[place(m_reference.key)] = QString::number(table().rows.size() + 1);
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (!names[i].isNull)
                row[place(m_reference.names[qsizetype(i)])]
                    = QString::fromUtf8(names[i].text.data(), qsizetype(names[i].text.size()));
        }
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (table().schema.columns[i].notNull && row[i].isNull())
                return QStringLiteral("NOT NULL");
        }
        table().rows.append(row);
        ++m_database.changes;
        tell(row, onRow);
        return std::nullopt;
    }
    bool hasChanged() override { return true; }
    bool followsOwnChanges() const override { return false; }

private:
    MemoryDatabase::Table &table() { return m_database.tables[m_reference.table.toLower()]; }
    qsizetype place(const QString &column) { return table().schema.find(column) - table().schema.columns.constData(); }
    bool tell(const QStringList &row, const OnRow &onRow)
    {
        const QString key = row[place(m_reference.key)];
        bool isInteger = false;
        const QByteArray keyText = key.toUtf8();
        Cell cell({ keyText.constData(), std::size_t(keyText.size()) }, false);
        if (const qint64 number = key.toLongLong(&isInteger); isInteger) {
            cell.kind = CellKind::Integer;
            cell.integer = number;
        }
        std::vector<QByteArray> texts;
        std::vector<LookupName> names;
        for (const QString &name : std::as_const(m_reference.names))
            texts.push_back(row[place(name)].toUtf8());
        for (std::size_t i = 0; i < texts.size(); ++i)
            names.push_back(nameOf(texts[i], row[place(m_reference.names[qsizetype(i)])].isNull()));
        return key.isNull() || onRow(names, cell);
    }

    MemoryDatabase &m_database;
    ColumnReference m_reference;
};

class MemoryTable final : public TargetTable
{
public:
    MemoryTable(const MemoryDriver &driver, WriterOptions options)
        : m_driver(driver)
        , m_options(std::move(options))
    {
        const qsizetype children = m_options.mapping.children.size();
        for (int i = 0; children > 0 && i <= int(children); ++i)
            m_parts.push_back(optionsOf(m_options, i));
        if (children > 0)
            m_records.emplace(m_options.mapping);
    }

    LedgerState prepare() override
    {
        m_work = m_driver.read(m_options.location.address);
        m_isOpen = true;
        const LedgerState inTarget = ledgerOf(m_work, m_options.importKey, m_options.table);
        if (!inTarget.begun)
            makeReady();
        checkFields();
        return inTarget;
    }
    bool dropMadeTable() override
    {
        MemoryDatabase database = m_driver.read(m_options.location.address);
        const LedgerState inTarget = ledgerOf(database, m_options.importKey, m_options.table);
        const auto table = database.tables.find(tableKey());
        if (!inTarget.begun)
            return m_options.mode == TargetMode::Replace || table == database.tables.end();
        if (m_records)
            return dropRecords(database, inTarget);
        if (table == database.tables.end() || table->second.rows.size() != inTarget.counts.inserted
            || !table->second.schema.indexes.isEmpty()
            || table->second.schema.columns.size() != m_options.mapping.columns.size())
            return false;
        database.tables.erase(table);
        database.ledger.removeIf(
            [this](const MemoryDatabase::Entries &entries) { return entries.import.importKey == m_options.importKey; });
        m_driver.write(m_options.location.address, database);
        return true;
    }
    bool prepareValidation() override
    {
        m_work = m_driver.read(m_options.location.address);
        const bool isThere = m_work.tables.contains(tableKey());
        if (!isThere && !insertsRows(m_options.mode))
            throw failure("target.table_missing", m_options.table);
        if (m_records) {
            makeParts();
            m_madeParts = m_work.tables;
            return true;
        }
        if (!isThere && hasKey(m_options.mode)) {
            makeTable();
            m_made = m_work.tables[tableKey()];
        } else if (m_options.mode == TargetMode::Replace || !isThere) {
            return false;
        }
        checkFields();
        return true;
    }
    bool isNew() const override { return m_isNew; }
    void useMapping(const ColumnMapping &mapping) override
    {
        m_options.mapping = mapping;
        if (m_records)
            m_records->useMapping(mapping);
    }

    bool inTransaction() const override { return m_isOpen; }
    void begin(const LedgerState &inTarget) override
    {
        MemoryDatabase found = m_driver.read(m_options.location.address);
        const LedgerState ledger = ledgerOf(found, m_options.importKey, m_options.table);
        if (ledger.committed != inTarget.committed || ledger.rejected != inTarget.rejected)
            throw failure("target.ledger", m_options.table);
        m_work = found;
        if (!m_madeParts.empty())
            m_work.tables = m_madeParts;
        if (m_made)
            m_work.tables[tableKey()] = *m_made;
        m_isOpen = true;
    }
    void enter(const LedgerState &entry) override
    {
        LedgerImport &import = m_work.find(m_options.importKey)->import;
        import.state.committed.add(entry.committed);
        for (const auto &[chunk, rows] : entry.rejected)
            import.state.rejected[chunk] = rows;
        std::erase_if(
            import.state.rejected, [&](const auto &chunk) { return import.state.committed.contains(chunk.first); });
        import.state.rows += entry.rows;
        import.state.counts += entry.counts;
        import.state.readUpTo = entry.readUpTo;
        import.committedAt = QDateTime::currentDateTimeUtc();
    }
    void commit() override
    {
        if (hasOpenReferences())
            throw failure("target.sql", m_options.table);
        m_driver.write(m_options.location.address, m_work);
        rollBack();
    }
    void rollBack() override
    {
        m_isOpen = false;
        m_savepoints.clear();
    }
    void savepoint() override { m_savepoints.push_back(m_work); }
    void release() override { m_savepoints.pop_back(); }
    void rollBackToSavepoint() override
    {
        const qint64 changes = m_work.changes;
        m_work = m_savepoints.back();
        m_work.changes = changes;
    }

    bool tryRows(const Batch &batch, std::vector<RowRange> ranges, WrittenRows &written) override
    {
        for (const RowRange &range : ranges) {
            for (std::uint32_t row = range.first; row < range.last; ++row) {
                if (tryRow(batch, row, written))
                    return false;
            }
        }
        return true;
    }
    std::optional<RowRefusal> tryRow(const Batch &batch, std::uint32_t row, WrittenRows &written) override
    {
        if (m_records)
            return tryRecord(batch, row, written);
        return hasKey(m_options.mode) ? tryByKey(batch, row, written)
                                      : insert(tableKey(), valuesOf(batch, row), written);
    }
    bool hasOpenReferences() const override
    {
        QStringList names { tableKey() };
        for (const WriterOptions &part : m_parts)
            names.append(part.table.toLower());
        return std::any_of(names.begin(), names.end(), [&](const QString &name) {
            const auto table = m_work.tables.find(name);
            return table != m_work.tables.end()
                && std::any_of(table->second.rows.begin(), table->second.rows.end(),
                    [&](const QStringList &row) { return openReferenceOf(name, row).has_value(); });
        });
    }
    std::optional<RowRefusal> openReference(const Batch &batch, std::uint32_t row) override
    {
        if (m_options.mode == TargetMode::Delete)
            return RowRefusal { RefusalKind::Referenced, m_options.key, {} };
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const QString name = m_parts[i].table.toLower();
            if (!RecordPart::makesRow(batch.rows.rows[row].record, int(i)))
                continue;
            if (auto open = openReferenceOf(name, valuesOf(m_records->rows(), row, name, m_parts[i].mapping))) {
                open->table = int(i);
                return open;
            }
        }
        return m_records ? std::nullopt : openReferenceOf(tableKey(), valuesOf(batch, row));
    }
    qint64 changes() const override { return m_work.changes; }

    std::unique_ptr<TargetLookup> lookup(const ColumnReference &reference) override
    {
        return std::make_unique<MemoryLookup>(m_work, reference);
    }

    void buildIndexes(const std::function<void(const QString &, qsizetype)> &) override { }
    void fold(const LedgerEnd &end) override
    {
        MemoryDatabase database = m_driver.read(m_options.location.address);
        MemoryDatabase::Entries *entries = database.find(m_options.importKey);
        if (entries == nullptr)
            return;
        entries->import.end = end;
        m_driver.write(m_options.location.address, database);
    }

private:
    QString tableKey() const { return m_options.table.toLower(); }

    /// The rows of the tables that the row of the file holds.
    std::optional<RowRefusal> tryRecord(const Batch &batch, std::uint32_t row, WrittenRows &written)
    {
        m_records->begin(batch);
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            if (m_records->makesKeys(int(i)))
                m_records->setLastKey(int(i), m_work.tables[m_parts[i].table.toLower()].rows.size());
        }
        const int withoutKey = m_records->take(batch, row);
        if (withoutKey >= 0)
            return RowRefusal { RefusalKind::NotNull, { m_records->keyField(withoutKey) }, {}, withoutKey };
        WrittenRows each;
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const QString name = m_parts[i].table.toLower();
            if (!RecordPart::makesRow(batch.rows.rows[row].record, int(i)))
                continue;
            if (auto refusal = insert(name, valuesOf(m_records->rows(), row, name, m_parts[i].mapping), each)) {
                refusal->table = int(i);
                return refusal;
            }
            written.counts.ofTables[i] += 1;
        }
        ++written.counts.inserted;
        return std::nullopt;
    }
    void makeParts()
    {
        for (const WriterOptions &part : m_parts) {
            const bool isThere = m_work.tables.contains(part.table.toLower());
            if (isThere && part.mode == TargetMode::Create)
                throw failure("target.table_exists", part.table);
            if (!isThere && part.mode == TargetMode::Append)
                throw failure("target.table_missing", part.table);
            if (!isThere || part.mode == TargetMode::Replace)
                makeTable(part);
        }
    }
    bool dropRecords(MemoryDatabase &database, const LedgerState &inTarget)
    {
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const auto table = database.tables.find(m_parts[i].table.toLower());
            if (table == database.tables.end() || table->second.rows.size() != inTarget.counts.ofTables[i])
                return false;
            database.tables.erase(table);
        }
        database.ledger.removeIf(
            [this](const MemoryDatabase::Entries &entries) { return entries.import.importKey == m_options.importKey; });
        m_driver.write(m_options.location.address, database);
        return true;
    }
    std::optional<RowRefusal> insert(const QString &name, const QStringList &values, WrittenRows &written)
    {
        MemoryDatabase::Table &table = m_work.tables[name];
        for (qsizetype i = 0; i < values.size(); ++i) {
            const TableColumn &column = table.schema.columns[i];
            bool isInteger = true;
            values[i].toLongLong(&isInteger);
            if (column.name == QLatin1String("rolls_back") && !values[i].isEmpty()) {
                rollBack();
                return RowRefusal { RefusalKind::Trigger, {}, QStringLiteral("all undone") };
            }
            if (column.notNull && values[i].isNull())
                return RowRefusal { RefusalKind::NotNull, { column.name }, {} };
            if (column.declared == QLatin1String("INTEGER") && !values[i].isNull() && !isInteger)
                return RowRefusal { RefusalKind::Type, { column.name }, column.declared };
        }
        for (const TableIndex &index : std::as_const(table.schema.indexes)) {
            QStringList key;
            for (const QString &column : index.columns)
                key.append(values[table.schema.find(column) - table.schema.columns.constData()]);
            if (index.unique && hasValues(table, index.columns, key))
                return RowRefusal { RefusalKind::Unique, index.columns, {} };
        }
        table.rows.append(values);
        ++m_work.changes;
        ++written.counts.inserted;
        return std::nullopt;
    }
    std::optional<RowRefusal> tryByKey(const Batch &batch, std::uint32_t row, WrittenRows &written)
    {
        MemoryDatabase::Table &table = m_work.tables[tableKey()];
        const QStringList values = valuesOf(batch, row);
        const auto place
            = [&](const QString &field) { return table.schema.find(field) - table.schema.columns.constData(); };
        QList<qsizetype> found;
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            if (std::all_of(m_options.key.begin(), m_options.key.end(),
                    [&](const QString &field) { return table.rows[i][place(field)] == values[place(field)]; }))
                found.append(i);
        }
        for (const QString &field : std::as_const(m_options.key)) {
            if (values[place(field)].isNull())
                return RowRefusal { RefusalKind::KeyNull, m_options.key, {} };
        }
        if (found.isEmpty() && insertsRows(m_options.mode))
            return insert(tableKey(), values, written);
        if (found.isEmpty() || m_options.mode == TargetMode::InsertNew) {
            ++written.counts.skipped;
            if (found.isEmpty())
                written.notThere.push_back(row);
            return std::nullopt;
        }
        if (found.size() > 1)
            return RowRefusal { RefusalKind::KeyAmbiguous, m_options.key, {} };
        if (m_options.mode == TargetMode::Delete) {
            table.rows.removeAt(found.front());
            ++m_work.changes;
            ++written.counts.deleted;
            return std::nullopt;
        }
        QStringList changed = table.rows[found.front()];
        for (const MappedColumn &column : m_options.mapping.columns)
            changed[place(column.field)] = values[place(column.field)];
        if (changed == table.rows[found.front()]) {
            ++written.counts.unchanged;
            return std::nullopt;
        }
        const QStringList before = table.rows.takeAt(found.front());
        WrittenRows asInserted;
        auto refusal = insert(tableKey(), changed, asInserted);
        if (refusal && m_isOpen)
            m_work.tables[tableKey()].rows.insert(found.front(), before);
        else
            ++written.counts.updated;
        return refusal;
    }
    void makeReady()
    {
        const bool isThere = m_work.tables.contains(tableKey());
        if (isThere && m_options.mode == TargetMode::Create)
            throw failure("target.table_exists", m_options.table);
        if (!isThere && (m_options.mode == TargetMode::Append || !insertsRows(m_options.mode)))
            throw failure("target.table_missing", m_options.table);
        m_isNew = !isThere || m_options.mode == TargetMode::Replace;
        if (m_isNew) {
            for (MemoryDatabase::Entries &entries : m_work.ledger)
                entries.replaced |= entries.import.table.compare(m_options.table, Qt::CaseInsensitive) == 0;
            if (!m_records)
                makeTable();
            m_isNew = !hasKey(m_options.mode) && !m_records;
        }
        makeParts();
        LedgerImport import;
        import.importKey = m_options.importKey;
        import.table = m_options.table;
        import.file = m_options.file;
        import.state.begun = true;
        m_work.ledger.append({ import, false });
    }
    void makeTable() { makeTable(m_options); }
    void makeTable(const WriterOptions &options)
    {
        MemoryDatabase::Table table;
        table.schema.name = options.table;
        if (const auto &parent = options.design.parent) {
            ForeignKey key;
            key.columns = QStringList { parent->field };
            key.parentTable = parent->table.toLower();
            key.parentColumns = QStringList { parent->key };
            table.schema.foreignKeys.append(key);
        }
        if (m_records && !options.design.primaryKey.isEmpty())
            table.schema.indexes.append({ {}, options.design.primaryKey, true, false, true, false });
        for (const MappedColumn &column : options.mapping.columns) {
            TableColumn made;
            made.name = column.field;
            made.declared = columnTypeName(column.fieldType());
            made.type = column.fieldType();
            made.primaryKey = m_options.key.contains(column.field);
            table.schema.columns.append(made);
        }
        m_work.tables[options.table.toLower()] = table;
    }
    void checkFields()
    {
        for (const WriterOptions &part : m_parts) {
            for (const MappedColumn &column : part.mapping.columns) {
                if (m_work.tables[part.table.toLower()].schema.find(column.field) == nullptr)
                    throw failure("target.field_missing", column.field);
            }
        }
        if (m_records)
            return;
        for (const MappedColumn &column : m_options.mapping.columns) {
            if (m_work.tables[tableKey()].schema.find(column.field) == nullptr)
                throw failure("target.field_missing", column.field);
        }
    }
    QStringList valuesOf(const Batch &batch, std::uint32_t row) const
    {
        return valuesOf(batch, row, tableKey(), m_options.mapping);
    }
    QStringList valuesOf(const Batch &batch, std::uint32_t row, const QString &name, const ColumnMapping &mapping) const
    {
        QStringList values;
        for (const TableColumn &column : m_work.tables.at(name).schema.columns) {
            const MappedColumn *mapped = mapping.findField(column.name);
            values.append(mapped == nullptr ? QString() : textOf(batch.cellsOf(row)[mapped->source]));
        }
        return values;
    }
    std::optional<RowRefusal> openReferenceOf(const QString &name, const QStringList &row) const
    {
        const TableSchema &schema = m_work.tables.at(name).schema;
        for (const ForeignKey &key : schema.foreignKeys) {
            QStringList values;
            for (const QString &column : key.columns)
                values.append(row[schema.find(column) - schema.columns.constData()]);
            const bool refers = std::none_of(values.begin(), values.end(), [](const QString &v) { return v.isNull(); });
            if (refers && !hasValues(m_work.tables.at(key.parentTable), key.parentColumns, values))
                return RowRefusal { RefusalKind::ForeignKey, key.columns, key.parentTable };
        }
        return std::nullopt;
    }

    const MemoryDriver &m_driver;
    WriterOptions m_options;
    MemoryDatabase m_work; ///< as the transaction sees it
    std::vector<MemoryDatabase> m_savepoints;
    bool m_isOpen = false;
    bool m_isNew = false;
    std::optional<MemoryDatabase::Table> m_made; ///< for rows to be tried on
    std::optional<RecordBatch> m_records; ///< where records go into several tables
    std::vector<WriterOptions> m_parts; ///< of these
    std::map<QString, MemoryDatabase::Table> m_madeParts; ///< for rows to be tried on
};

} // namespace

TargetLocation MemoryDriver::locate(const QString &address, const QString &) const
{
    if (address.isEmpty())
        throw failure("call.target", QStringLiteral("no name"));
    return { name(), address };
}

bool MemoryDriver::exists(const TargetLocation &location) const
{
    const std::lock_guard lock(m_mutex);
    return m_databases.contains(location.address);
}

std::unique_ptr<TargetCatalogue> MemoryDriver::catalogue(const TargetLocation &location) const
{
    if (!exists(location))
        throw failure("target.missing", location.address);
    return std::make_unique<MemoryCatalogue>(read(location.address));
}

std::unique_ptr<TargetTable> MemoryDriver::table(const WriterOptions &options) const
{
    return std::make_unique<MemoryTable>(*this, options);
}

void MemoryDriver::addMissingReferences(
    const TargetLocation &location, const QString &table, const QString &field, const QStringList &values) const
{
    MemoryDatabase database = read(location.address);
    for (const ForeignKey &key : database.tables[table].schema.foreignKeys) {
        if (key.columns != QStringList { field })
            continue;
        MemoryDatabase::Table &parent = database.tables[key.parentTable];
        for (const QString &value : values) {
            QStringList row(parent.schema.columns.size());
            row[parent.schema.find(key.parentColumns.front()) - parent.schema.columns.constData()] = value;
            if (!hasValues(parent, key.parentColumns, { value }))
                parent.rows.append(row);
        }
        write(location.address, database);
        return;
    }
    throw failure("call.remedy", field);
}

void MemoryDriver::addNames(
    const TargetLocation &location, const ColumnReference &reference, const QStringList &names) const
{
    MemoryDatabase database = read(location.address);
    MemoryLookup lookup(database, reference);
    for (const QString &name : names) {
        const QByteArray text = name.toUtf8();
        const LookupName wanted = nameOf(text, false);
        if (lookup.create({ &wanted, 1 }, [](std::span<const LookupName>, const Cell &) { return true; }))
            throw failure("call.remedy", name);
    }
    write(location.address, database);
}

MemoryDatabase MemoryDriver::read(const QString &address) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_databases.find(address);
    return found == m_databases.end() ? MemoryDatabase() : found->second;
}

void MemoryDriver::write(const QString &address, const MemoryDatabase &database) const
{
    const std::lock_guard lock(m_mutex);
    m_databases[address] = database;
}
