#include "mapping/ReportMapping.h"

#include "source/reports/ReportLayout.h"

namespace tranche {

QString reportTableName(const QString &prefix, int number)
{
    return prefix + QLatin1String(reportTable(ReportPart(number - 1)).name);
}

static ColumnType typeOf(ReportValue value)
{
    switch (value) {
    case ReportValue::Integer:
    case ReportValue::Number:
    case ReportValue::Launch:
        return *columnTypeFromName(QStringLiteral("INTEGER"));
    case ReportValue::Real:
        return *columnTypeFromName(QStringLiteral("REAL"));
    case ReportValue::Text:
    case ReportValue::ImportKey:
    case ReportValue::Moment:
        break;
    }
    return ColumnType::Text;
}

ColumnMapping reportMapping(const QString &prefix)
{
    ColumnMapping mapping;
    mapping.reportPrefix = prefix;
    mapping.nullWords = { false, {} };
    mapping.sourceNames = { QStringLiteral("record"), QStringLiteral("table") };
    mapping.grouping = { RecordGrouping::Kind::RepeatedParent, { mapping.sourceNames.front() } };
    for (int number = 1; number <= reportParts; ++number) {
        const ReportTable &table = reportTable(ReportPart(number - 1));
        ChildTable child;
        child.table = reportTableName(prefix, number);
        mapping.children.append(child);
        for (const ReportColumn &column : table.columns) {
            MappedColumn mapped;
            mapped.source = int(mapping.sourceNames.size());
            mapped.sourceName = QLatin1String(table.name) + QLatin1Char('.') + QLatin1String(column.name);
            mapped.field = QLatin1String(column.name);
            mapped.type = typeOf(column.value);
            mapped.readsNullWords = false;
            mapped.table = number;
            mapping.sourceNames.append(mapped.sourceName);
            mapping.columns.append(mapped);
        }
    }
    return mapping;
}

} // namespace tranche
