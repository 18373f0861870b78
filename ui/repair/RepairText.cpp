#include "ui/repair/RepairText.h"

#include "ui/common/Formatting.h"
#include "ui/common/ProgressSentence.h"

#include <QCoreApplication>

namespace tranche {

namespace {

struct RepairWords
{
    Q_DECLARE_TR_FUNCTIONS(RepairView)
};

} // namespace

QString repairHeadline(const RepairOutline &outline, bool checkOnly)
{
    const QString errors = formatCounted(outline.errors, RepairWords::tr("%1 error"), RepairWords::tr("%1 errors"));
    QString headline = outline.errors == outline.badRows
        ? errors
        : RepairWords::tr("%1 in %2")
              .arg(errors, formatCounted(outline.badRows, RepairWords::tr("%1 row"), RepairWords::tr("%1 rows")));
    if (checkOnly)
        return headline;
    const bool isOne = outline.errors == 1;
    const QString waiting = outline.goodRows == 0
        ? (isOne ? RepairWords::tr("no good row waits with it") : RepairWords::tr("no good row waits with them"))
        : isOne ? formatCounted(outline.goodRows, RepairWords::tr("%1 good row waits with it"),
              RepairWords::tr("%1 good rows wait with it"))
                : formatCounted(outline.goodRows, RepairWords::tr("%1 good row waits with them"),
                    RepairWords::tr("%1 good rows wait with them"));
    return headline + QStringLiteral(" · ") + waiting;
}

RepairMessage repairMessage(const ImportSummary &import)
{
    const ImportCounts &counts = import.counts;
    if (import.id == 0)
        return { RepairWords::tr("No import is chosen."), {}, false };
    const bool isWhole = import.state == ImportState::Done && counts.rowsFailed == 0;
    if (!isWhole || import.skipped || import.isRebuilt() || import.undoneAt.isValid())
        return { stateLabel(import), progressSentence(import), false };
    if (import.validateOnly)
        return { RepairWords::tr("All rows are valid"), progressSentence(import), true };
    const QString in = formatCounted(
        counts.imported(), RepairWords::tr("%1 row is in %2 › %3."), RepairWords::tr("%1 rows are in %2 › %3."))
                           .arg(shortened(import.targetPath.section(u'/', -1)), shortened(import.table));
    if (counts.skipped() == 0)
        return { RepairWords::tr("All rows are in"), in, true };
    return { RepairWords::tr("Nothing is left to repair"),
        in + QLatin1Char(' ')
            + formatCounted(counts.skipped(), RepairWords::tr("%1 row was left out, by decision or by the mode."),
                RepairWords::tr("%1 rows were left out, by decision or by the mode.")),
        true };
}

} // namespace tranche
