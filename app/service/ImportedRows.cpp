#include "service/ImportedRows.h"

#include "core/CountText.h"
#include "core/Failure.h"
#include "core/Texts.h"
#include "store/UndoStore.h"
#include "target/TargetDrivers.h"

#include <QFileInfo>

#include <algorithm>

namespace tranche {

static QString whyNoneIsNoted(const ImportedRowsQuestion &question)
{
    if (question.import.validateOnly)
        return ServiceText::tr("The file was only checked: none of its rows were written.");
    if (!question.keepsNotes)
        return ServiceText::tr(
            "The import kept no notes of its rows, since what is needed to take it back was switched "
            "off: which rows of the table are its own can't be told.");
    if (question.import.counts.imported() == 0)
        return ServiceText::tr("The import has put no rows into the table.");
    return ServiceText::tr("The database has no notes of this import's rows any more: another import has replaced the "
                           "table, or the notes were removed.");
}

QString ImportedRows::remark() const
{
    if (!noted.isNoted)
        return whyNoneIsNoted(question);
    QStringList remarks;
    if (!noted.gap.isEmpty())
        remarks.append(ServiceText::tr("Not all that the import has done is noted: %1.").arg(noted.gap));
    const bool hasRows = std::any_of(
        noted.tables.begin(), noted.tables.end(), [](const NotedTable &table) { return table.rows() > 0; });
    if (!hasRows)
        remarks.append(question.chunk > 0
                ? ServiceText::tr("No rows of chunk %1 are in the table.").arg(countText(question.chunk))
                : ServiceText::tr("The import has put no rows into the table."));
    qint64 deleted = 0;
    for (const NotedTable &table : noted.tables)
        deleted += table.deleted;
    if (deleted > 0)
        remarks.append(counted(deleted, ServiceText::tr("%1 row was deleted by the import and is not shown."),
            ServiceText::tr("%1 rows were deleted by the import and are not shown.")));
    return remarks.join(QLatin1Char(' '));
}

ImportedRowsQuestion askForRows(JobStore &store, qint64 import, qint64 chunk)
{
    const ImportRecord record = store.record(import);
    checkNotUndone(record.summary);
    if (chunk < 0 || chunk > record.summary.counts.chunksTotal)
        throw Failure(
            QStringLiteral("call.chunk"), ServiceText::tr("Import %1 has no chunk %2.").arg(import).arg(chunk));
    const TargetLocation &location = record.request.location;
    return { record.summary, record.importKey, location, QFileInfo(record.summary.file).fileName(),
        targetName(location), record.request.undo, chunk };
}

ImportedRows findImportedRows(const ImportedRowsQuestion &question)
{
    if (question.import.validateOnly)
        return { question, {} };
    return { question,
        driverOf(question.location).catalogue(question.location)->notedRows(question.importKey, question.chunk) };
}

static NotedPage pageOf(const ImportedRows &rows, qsizetype table, qint64 first, qint64 count)
{
    return { rows.question.importKey, rows.noted.tables.at(table), rows.question.chunk, first, count };
}

ShownRows readImportedRows(const ImportedRows &rows, qsizetype table, qint64 first, qint64 count)
{
    const TargetLocation &location = rows.question.location;
    return driverOf(location).catalogue(location)->shownRows(pageOf(rows, table, first, count));
}

NotedFate fateOfImportedRows(const ImportedRows &rows, qsizetype table)
{
    const TargetLocation &location = rows.question.location;
    return driverOf(location).catalogue(location)->fateOf(pageOf(rows, table, 0, rows.noted.tables.at(table).rows()));
}

} // namespace tranche
