#include "run/BooksCheck.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "run/ImportSession.h"
#include "target/TargetDrivers.h"

namespace tranche {

static Failure unbalanced(const QString &message)
{
    return Failure(QStringLiteral("books.unbalanced"), message,
        RunText::tr("This is a fault of Tranche: compare the table with the file, and report it."));
}

void checkBooks(const ImportSession &session)
{
    checkLedger(session);
    const ImportCounts &counts = session.progress.counts;
    if (counts.booksBalance() && counts.rows.total() == counts.rowsImported)
        return;
    throw unbalanced(RunText::tr(
        "The books of the import do not balance: %1 rows read, %2 imported, %3 failed, %4 skipped; %5 lines "
        "read, %6 accounted for.")
                         .arg(counts.rowsRead)
                         .arg(counts.imported())
                         .arg(counts.rowsFailed)
                         .arg(counts.skipped())
                         .arg(counts.linesRead)
                         .arg(counts.linesHeader + counts.linesSkipped + counts.linesBlank + counts.linesOfRows));
}

void checkLedger(const ImportSession &session)
{
    const ImportRecord &record = session.record;
    if (record.request.validateOnly || session.progress.next.offset == 0)
        return;
    const LedgerState inTarget = lookAtLedger(record.request.location, record.importKey, record.request.table);
    const qint64 rows = session.progress.counts.rowsImported;
    if (inTarget.rows != rows || inTarget.counts != session.progress.counts.rows)
        throw unbalanced(
            RunText::tr("The history says that %1 rows went in, the target's ledger %2.").arg(rows).arg(inTarget.rows));
}

} // namespace tranche
