#include "target/TargetCatalogue.h"

#include "core/Failure.h"
#include "core/Texts.h"

namespace tranche {

static Failure knowsNoLineage()
{
    return Failure(QStringLiteral("undo.unsupported"),
        TargetText::tr("In databases of this kind it is not noted where rows come from."));
}

QList<RowLineage> TargetCatalogue::lineage(const RowQuestion &, qsizetype)
{
    throw knowsNoLineage();
}

QList<ChunkRows> TargetCatalogue::rowsOfChunk(const QString &, qint64)
{
    throw knowsNoLineage();
}

NotedRows TargetCatalogue::notedRows(const QString &, qint64)
{
    throw knowsNoLineage();
}

ShownRows TargetCatalogue::shownRows(const NotedPage &)
{
    throw knowsNoLineage();
}

NotedFate TargetCatalogue::fateOf(const NotedPage &)
{
    throw knowsNoLineage();
}

} // namespace tranche
