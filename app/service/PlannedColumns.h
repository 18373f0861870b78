#pragma once

#include "service/Inspect.h"
#include "service/RequestChoices.h"

namespace tranche {

/// A column of the file, and where it goes.
struct PlannedColumn
{
    QString name;
    bool import = true;
    QString field;
    ColumnType type = ColumnType::Text;
    ValueFormat format = {}; ///< how its values are written
    ColumnStorage storage = ColumnStorage::AsBound; ///< of the field
    QStringList samples;
    bool typeIsGuessed = false; ///< and nobody has chosen it
    bool mayReadNullWords = false; ///< words for “no value” may be NULL in it
    bool readsNullWords = true; ///< and they are
    QList<SampledNullWord> nullWords; ///< those that the sample has
    QString warning; ///< what is to be known of it; may be empty
    ValueSteps steps = {};
    ValueChecks checks = {};
    WrongValue onWrong = WrongValue::Error;
    bool isUnfit = false; ///< the table has no field for it, and nobody has left it out

    bool operator==(const PlannedColumn &) const = default;
};

/// How a face has its plans made.
struct PlanManner
{
    enum class Advice {
        Options, ///< hints name options of the command line
        Pages, ///< hints name pages of the wizard
    };
    Advice advice = Advice::Options;
    bool leaveOutUnfit = false; ///< a column that the table has no field for is left out, else it is a problem
    bool besideTable = false; ///< a new table is made beside the one that has the file's name
};

/// Where the columns go: as it is chosen, else by their names or places.
/// @param choices one for each column of the file, or fewer
/// @param table that the columns are compared with; nullptr if there is none
QList<PlannedColumn> planColumns(const SourceInspection &inspection, const QList<ColumnChoice> &choices,
    const TableSchema *table, bool typesAsText, const PlanManner &manner);

/// What is chosen by `--map`, column by column. @throws Failure "call.map" for a column that the file has not
QList<ColumnChoice> columnChoices(const QList<MapChoice> &map, const QStringList &names);

} // namespace tranche
