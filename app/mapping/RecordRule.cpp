#include "mapping/RecordRule.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <algorithm>

namespace tranche {

static bool isEmpty(const Cell &cell)
{
    return cell.length == 0;
}

RecordRule::RecordRule(const RecordGrouping &grouping, const ColumnMapping &mapping)
    : m_kind(grouping.kind)
{
    if (m_kind == RecordGrouping::Kind::None)
        return;
    for (const QString &name : grouping.columns) {
        const auto column = mapping.sourceNames.indexOf(name);
        if (column < 0)
            throw Failure(QStringLiteral("request.grouping"),
                MappingText::tr("The file has no column “%1” to group records by.").arg(name),
                MappingText::tr("Its columns are: %1.").arg(mapping.sourceNames.join(QLatin1String(", "))));
        m_columns.push_back(int(column));
    }
    for (const MappedColumn &column : mapping.columns) {
        if (!column.steps.isDerived()
            && std::find(m_columns.begin(), m_columns.end(), column.source) == m_columns.end())
            m_otherColumns.push_back(column.source);
    }
}

bool RecordRule::continuesRecord(const Cell *cells)
{
    bool continues = false;
    switch (m_kind) {
    case RecordGrouping::Kind::None:
        return false;
    case RecordGrouping::Kind::BlankParent:
        continues = std::any_of(m_columns.begin(), m_columns.end(), [&](int column) { return !isEmpty(cells[column]); })
            && std::all_of(
                m_otherColumns.begin(), m_otherColumns.end(), [&](int column) { return isEmpty(cells[column]); });
        break;
    case RecordGrouping::Kind::RepeatedParent: {
        std::vector<std::string> key;
        for (const int column : m_columns)
            key.emplace_back(isEmpty(cells[column]) ? std::string_view() : cells[column].view());
        continues = key == m_key;
        m_key = std::move(key);
        break;
    }
    }
    const bool result = continues && m_hasRecord;
    m_hasRecord = true;
    return result;
}

} // namespace tranche
