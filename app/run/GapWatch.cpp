#include "run/GapWatch.h"

#include "core/Texts.h"
#include "run/RestReading.h"
#include "run/StartingOver.h"

#include <algorithm>

namespace tranche {

GapWatch::GapWatch(ImportSession &session)
    : m_session(session)
{
}

void GapWatch::begin()
{
    m_fields.clear();
    const ImportRequest &request = m_session.request();
    if (request.design.notNull != TableDesign::NotNull::Auto || !mayStartOver(m_session))
        return;
    for (const QString &name : request.design.notNullFields) {
        if (const MappedColumn *column = request.mapping.findField(name))
            m_fields.push_back({ name, column->source, false });
    }
}

bool GapWatch::add(const Batch &batch)
{
    bool found = false;
    for (const ChunkSpan &chunk : batch.chunks) {
        for (std::uint32_t row = chunk.firstRow; !m_fields.empty() && row < chunk.firstRow + chunk.rowCount; ++row) {
            const Cell *cells = batch.cellsOf(row);
            for (Field &field : m_fields) {
                if (field.hasGap || cells[field.source].kind != CellKind::Null
                    || std::binary_search(chunk.badRows.begin(), chunk.badRows.end(), row))
                    continue;
                field.hasGap = true;
                found = true;
            }
        }
    }
    return found;
}

bool GapWatch::settle(BatchReader &reader, const QString &sourceName)
{
    m_session.notice(RunText::tr("Looking at all values of %1, since some are missing that had none missing before.")
                         .arg(sourceName));
    if (!readRest(m_session, reader, [this](const Batch &batch) { add(batch); }))
        return false;
    ImportRequest request = m_session.request();
    QStringList gaps;
    for (const Field &field : m_fields) {
        if (field.hasGap)
            gaps.append(field.name);
    }
    request.design.notNullFields.removeIf([&gaps](const QString &name) { return gaps.contains(name); });
    const QString remark = RunText::tr("Values are missing further down: not NOT NULL after all are %1.")
                               .arg(gaps.join(QLatin1String(", ")));
    if (startOver(m_session, request, { remark }))
        return true;
    request = m_session.request();
    request.design.notNull = TableDesign::NotNull::Chosen; // it stays as it is
    m_session.store().setRequest(m_session.id(), request);
    m_session.reload();
    return true;
}

} // namespace tranche
