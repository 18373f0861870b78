#include "run/TypeWatch.h"

#include "core/Texts.h"
#include "run/RestReading.h"
#include "run/StartingOver.h"
#include "target/TargetDrivers.h"

#include <algorithm>

namespace tranche {

TypeWatch::TypeWatch(ImportSession &session)
    : m_session(session)
    , m_types(ColumnMapping())
{
}

/// The table that the rows would be appended to, if nothing of the import is in it yet.
static std::optional<TableSchema> tableOfOthers(const ImportRecord &record)
{
    const ImportRequest &request = record.request;
    if (request.mode != TargetMode::Auto || request.location.address.isEmpty())
        return std::nullopt;
    try {
        const TargetDriver &driver = driverOf(request.location);
        if (!driver.exists(request.location))
            return std::nullopt;
        const auto catalogue = driver.catalogue(request.location);
        return catalogue->ledger(record.importKey, request.table).begun ? std::nullopt
                                                                        : catalogue->table(request.table);
    } catch (const Failure &failure) { // as while it is locked: who writes to it waits, or says so
        if (failure.domain() != FailureDomain::Target)
            throw;
        return std::nullopt;
    }
}

/// How the file's values are written, to a field that they were not planned for.
static ValueFormat formatInField(const TableColumn &field, const MappedColumn &column)
{
    const bool areNumbers = field.type->alignedRight && column.type->alignedRight;
    const bool isTaken = field.type == column.type
        || (areNumbers && columnFormatFromText(field.type, column.format.text()).has_value());
    return isTaken ? column.format : ValueFormat();
}

/// A table that was not there when the import was planned, and is there now, settles the types of its columns.
void TypeWatch::followTable()
{
    const ImportRequest &planned = m_session.request();
    const bool someGuessed = std::any_of(planned.mapping.columns.begin(), planned.mapping.columns.end(),
        [](const MappedColumn &column) { return column.typeIsGuessed; });
    if (!someGuessed || m_session.progress.next.offset > 0)
        return;
    const auto table = tableOfOthers(m_session.record);
    if (!table)
        return;
    ImportRequest request = planned;
    for (MappedColumn &column : request.mapping.columns) {
        const TableColumn *field = column.table == 0 ? table->find(column.field) : nullptr;
        if (column.typeIsGuessed && field != nullptr) {
            column.format = formatInField(*field, column);
            column.type = field->type;
            column.otherFormats.clear();
            column.formatIsTied = false;
        }
        if (field != nullptr && column.reference) {
            column.reference->storage = field->storage;
        } else if (field != nullptr) {
            column.storage = field->storage;
            column.readsNullWords = column.readsNullWords && !field->primaryKey;
        }
        column.typeIsGuessed = false;
    }
    m_session.store().setRequest(m_session.id(), request);
    m_session.reload();
    m_types = GuessedTypes(request.mapping);
}

/// The errors of the chunks that failed are all that has to be known of what was read before.
void TypeWatch::begin()
{
    m_types = GuessedTypes(mayStartOver(m_session) ? m_session.request().mapping : ColumnMapping());
    followTable();
    m_rows = m_session.progress.counts.rowsRead;
    if (m_rows > 0 && !m_types.isEmpty())
        m_session.chunks().errors().forEach(
            m_session.id(), [this](const StoredError &stored) { m_types.add(stored.error); });
}

void TypeWatch::add(const Batch &batch)
{
    m_rows += qint64(batch.rows.rows.size());
    m_types.add(batch);
    for (const ChunkSpan &span : batch.chunks) {
        for (const ImportError &error : span.errors)
            m_types.add(error);
    }
}

bool TypeWatch::areInDoubt() const
{
    return m_types.areInDoubt(m_rows);
}

bool TypeWatch::settle(BatchReader &reader, const QString &sourceName)
{
    m_session.notice(RunText::tr("Looking at all values of %1, since some do not fit their columns.").arg(sourceName));
    if (!readRest(m_session, reader, [this](const Batch &batch) { add(batch); }))
        return false;
    QStringList remarks;
    const ColumnMapping settled = m_types.settled(m_session.request().mapping, m_rows, remarks);
    if (!remarks.isEmpty() && mayStartOver(m_session) && startOver(m_session, settled, remarks))
        return true;
    ImportRequest request = m_session.request();
    for (MappedColumn &column : request.mapping.columns)
        column.typeIsGuessed = false;
    m_session.store().setRequest(m_session.id(), request);
    m_session.reload();
    return true;
}

} // namespace tranche
