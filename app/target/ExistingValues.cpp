#include "target/ExistingValues.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "target/TargetDrivers.h"

namespace tranche {

static Failure cantLookUp(const ValueChecks &checks, const QString &why)
{
    return Failure(QStringLiteral("call.rule"),
        TargetText::tr("Values can't be looked up in “%2” of the table %1: %3.")
            .arg(checks.existsTable, checks.existsColumn, why));
}

/// Calls `take` with each column that has the rule, a look into the target, and the table.
template <typename Take>
static void forEachLookup(const ColumnMapping &mapping, const TargetLocation &location, const Take &take)
{
    std::unique_ptr<TargetCatalogue> catalogue;
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        const ValueChecks &checks = mapping.columns[i].checks;
        if (checks.existsTable.isEmpty())
            continue;
        if (location.address.isEmpty() || !driverOf(location).exists(location))
            throw cantLookUp(checks, TargetText::tr("there is no database"));
        if (catalogue == nullptr)
            catalogue = driverOf(location).catalogue(location);
        const auto table = catalogue->table(checks.existsTable);
        if (!table || table->find(checks.existsColumn) == nullptr)
            throw cantLookUp(checks, TargetText::tr("there is no such table, or no such column of it"));
        take(i, *catalogue, *table);
    }
}

void checkLookups(const ColumnMapping &mapping, const TargetLocation &location)
{
    forEachLookup(mapping, location, [](qsizetype, TargetCatalogue &, const TableSchema &) {});
}

void loadExistingValues(MappingMemory &memory, const ColumnMapping &mapping, const TargetLocation &location)
{
    constexpr qsizetype most = 1'000'000;
    forEachLookup(mapping, location, [&](qsizetype column, TargetCatalogue &catalogue, const TableSchema &table) {
        const ValueChecks &checks = mapping.columns[column].checks;
        auto values = std::make_shared<const QSet<QByteArray>>(
            catalogue.values(table.name, table.find(checks.existsColumn)->name, most + 1));
        if (values->size() > most)
            throw cantLookUp(checks, TargetText::tr("it has more than %1 different ones").arg(most));
        memory.existing[std::size_t(column)] = std::move(values);
    });
}

} // namespace tranche
