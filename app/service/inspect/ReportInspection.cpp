#include "service/inspect/ReportInspection.h"

#include "core/Failure.h"
#include "core/FileNames.h"
#include "mapping/ReportMapping.h"
#include "service/inspect/InspectedText.h"
#include "source/reports/ReportConverter.h"

#include <QFileInfo>

#include <algorithm>

namespace tranche {

bool isTestReport(const SourceOptions &source)
{
    const SourceFormat *format = findSourceFormat(source.format);
    return format != nullptr && format->isReport;
}

bool isReportFolder(const QString &path, const SourceOptions &asked)
{
    if (isTestReport(asked))
        return true;
    if (!asked.format.isEmpty() && asked.format != QLatin1String("auto"))
        return false;
    static const QStringList ofTables { QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("xlsx"),
        QStringLiteral("xls"), QStringLiteral("ods"), QStringLiteral("db"), QStringLiteral("sqlite") };
    const QStringList files = filesOfFolder(path);
    const bool holdsTables = std::any_of(files.begin(), files.end(),
        [](const QString &file) { return ofTables.contains(QFileInfo(file).suffix().toLower()); });
    try {
        return !holdsTables && !reportFormatsOf(path, asked).empty();
    } catch (const Failure &) { // each of them says itself what is wrong
        return false;
    }
}

SourceInspection inspectReport(const QString &path, const SourceOptions &settled, int previewRows)
{
    SourceInspection inspection;
    inspection.path = QFileInfo(path).canonicalFilePath();
    inspection.source = settled;
    Dialect &dialect = inspection.sniffed.dialect;
    dialect.quotedIsText = true;
    dialect.blankLinesAreRows = true;
    dialect.shortRows = true;
    inspection.sniffed.confidence = 1;
    const ColumnMapping mapping = reportMapping(QStringLiteral("-")); // of tables of any names
    inspection.columnNames = mapping.sourceNames;
    inspection.sniffed.fields = std::uint32_t(inspection.columnNames.size());
    inspection.columns.resize(std::size_t(inspection.columnNames.size()));
    for (const MappedColumn &column : mapping.columns)
        inspection.columns[std::size_t(column.source)].type = column.type;
    inspection.bytes = QFileInfo(path).isDir() ? 0 : QFileInfo(path).size();
    inspection.layout.header = inspection.columnNames;
    inspection.layout.headerLines = 1;
    inspection.layout.dataLine = 2;
    if (previewRows > 0) {
        const InspectedText opened = openForInspection(path, settled, false);
        inspection.layout = readLayout(*opened.source, dialect);
        inspection.preview
            = previewOf(*opened.source, dialect, inspection.layout, inspection.columnNames.size(), previewRows);
    }
    return inspection;
}

} // namespace tranche
