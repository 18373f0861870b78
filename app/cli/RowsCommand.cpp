#include "cli/RowsCommand.h"

#include "cli/Interrupt.h"
#include "core/Failure.h"
#include "core/Interruption.h"
#include "core/Texts.h"
#include "service/answers/ImportedRowsJson.h"

#include <algorithm>

namespace tranche {

static constexpr qint64 usualRows = 100;
static constexpr qint64 mostRowsOfCall = 10'000;

/// The one that is named, or that of the import.
static qsizetype tableOfCall(const CommandLine &call, const ImportedRows &rows)
{
    const QString name = call.value("table");
    const auto &tables = rows.noted.tables;
    if (name.isEmpty() || tables.isEmpty())
        return 0;
    const auto found = std::find_if(tables.begin(), tables.end(),
        [&](const NotedTable &table) { return table.table.compare(name, Qt::CaseInsensitive) == 0; });
    if (found == tables.end())
        throw Failure(QStringLiteral("call.option"),
            CommandLineText::tr("--table: the import has put no rows into a table “%1”.").arg(name));
    return found - tables.begin();
}

int showRows(Session &session)
{
    const CommandLine &call = session.call();
    const qint64 chunk = call.arguments().size() > 1 ? call.idArgument(1) : 0;
    const qint64 first = call.has("first") ? call.number("first", 1) : 1;
    const qint64 count = std::min(call.has("count") ? call.number("count", 1) : usualRows, mostRowsOfCall);
    const Interruption interruption([] { return Interrupt::wasAsked(); });
    const ImportedRows rows = findImportedRows(askForRows(session.store(), call.idArgument(0), chunk));
    const qsizetype table = tableOfCall(call, rows);
    const ShownRows shown = rows.noted.tables.isEmpty() ? ShownRows() : readImportedRows(rows, table, first - 1, count);
    session.console().answer(importedRowsText(rows, table, shown), importedRowsJson(rows, table, first, shown));
    return AllIn;
}

} // namespace tranche
