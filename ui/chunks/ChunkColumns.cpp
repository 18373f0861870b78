#include "ui/chunks/ChunkColumns.h"

#include "ui/common/Formatting.h"

#include <QCoreApplication>

namespace tranche {

/// Of a longer name, which the tool tip has, the type below it would not be seen.
static constexpr qsizetype longestHeader = 30;

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

Qt::Alignment ChunkColumns::alignment(int column) const
{
    const MappedColumn *imported = mapped(column);
    const bool isRight = imported != nullptr && imported->type->alignedRight;
    return (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QVariant ChunkColumns::header(int column, int role) const
{
    if (column >= count())
        return {};
    switch (role) {
    case Qt::TextAlignmentRole:
        return int(alignment(column));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QString(name(column) + QStringLiteral(", ") + typeText(column));
    case Qt::DisplayRole:
        return QString(shortened(name(column), longestHeader) + QLatin1Char('\n') + typeText(column));
    default:
        return {};
    }
}

bool ChunkColumns::isNull(const ChunkDraft::Field &field) const
{
    return (field.value.isEmpty() && !field.quoted) || m_request->mapping.nullTexts.contains(field.value);
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
