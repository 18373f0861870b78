#include "ui/chunks/ChunkColumns.h"

#include <QCoreApplication>

namespace tranche {

namespace {

struct ChunkColumnsWords
{
    Q_DECLARE_TR_FUNCTIONS(ChunkColumns)
};

} // namespace

ChunkColumns::ChunkColumns(const ImportRequest &request, int count)
    : m_request(&request)
    , m_mapped(std::size_t(count), nullptr)
{
    for (const MappedColumn &column : request.mapping.columns) {
        if (column.source >= 0 && column.source < count)
            m_mapped[std::size_t(column.source)] = &column;
    }
}

QString ChunkColumns::name(int column) const
{
    return m_request->mapping.sourceNames.value(column, ChunkColumnsWords::tr("(surplus)"));
}

const MappedColumn *ChunkColumns::mapped(int column) const
{
    return column >= 0 && column < count() ? m_mapped[std::size_t(column)] : nullptr;
}

QString ChunkColumns::typeText(int column) const
{
    const MappedColumn *imported = mapped(column);
    return imported != nullptr ? columnTypeName(imported->type) : ChunkColumnsWords::tr("not imported");
}

bool ChunkColumns::isAlignedRight(int column) const
{
    const MappedColumn *imported = mapped(column);
    return imported != nullptr && imported->type->alignedRight;
}

QList<int> ChunkColumns::keys() const
{
    QList<int> keys;
    if (count() == 0)
        return keys;
    if (m_request->grouping.kind == RecordGrouping::Kind::RepeatedParent) {
        for (const QString &name : m_request->grouping.columns)
            keys.append(int(m_request->mapping.sourceNames.indexOf(name)));
        keys.removeAll(-1);
    }
    if (keys.isEmpty())
        keys.append(0);
    return keys;
}

} // namespace tranche
