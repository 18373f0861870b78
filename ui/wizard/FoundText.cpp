#include "ui/wizard/FoundText.h"

#include "service/inspect/Reading.h"
#include "ui/common/Formatting.h"

#include <QCoreApplication>

#include <algorithm>

namespace tranche {

static constexpr qsizetype mostLines = 6;
static constexpr qsizetype longestLine = 300;

namespace {

struct FoundWords
{
    Q_DECLARE_TR_FUNCTIONS(FoundText)
};

} // namespace

QString foundText(const SourceInspection &inspection)
{
    const auto rows = std::count_if(inspection.preview.begin(), inspection.preview.end(),
        [](const PreviewRow &row) { return row.leftOut.isEmpty(); });
    QStringList lines { FoundWords::tr(
        "%1, %2 columns, line ends %3. The first %4 rows are shown, with their lines in the file.")
                            .arg(formatBytes(inspection.bytes), formatCount(inspection.columnNames.size()),
                                inspection.sniffed.lineEnd, formatCount(rows)) };
    QStringList told = leftOutSentences(inspection.sniffed.leftOut) + inspection.remarks;
    if (told.size() > mostLines) {
        const qsizetype more = told.size() - mostLines + 1;
        told = told.mid(0, mostLines - 1)
            << FoundWords::tr("And %1 more, all of which the import's details tell.").arg(more);
    }
    for (const QString &line : std::as_const(told))
        lines.append(shortened(line, longestLine));
    return lines.join(QLatin1Char('\n'));
}

} // namespace tranche
