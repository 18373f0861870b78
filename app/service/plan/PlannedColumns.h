#pragma once

#include "service/inspect/Inspect.h"
#include "service/options/RequestChoices.h"
#include "service/plan/FieldMatching.h"

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
    QString doubt = {}; ///< where its format had to be chosen: between which, and what decided
    std::vector<FoundFormat> otherFormats = {}; ///< see MappedColumn
    bool formatIsTied = false; ///< see MappedColumn
    QString warning; ///< what is to be known of it; may be empty
    std::optional<ColumnReference> reference = {}; ///< its values are names of another table's rows
    ValueSteps steps = {};
    ValueChecks checks = {};
    WrongValue onWrong = WrongValue::Error;
    bool isUnfit = false; ///< the table has no field for it, and nobody has left it out
    MatchedBy matchedBy = MatchedBy::None; ///< why it goes to that field of an existing table
    double matchScore = 0; ///< how sure that is, to 1
    bool isAdded = false; ///< the existing table gets a new column for it
    int table = 0; ///< number of the child table that it goes to; 0: the import's own

    bool operator==(const PlannedColumn &) const = default;
};

/// How a face has its plans made.
struct PlanManner
{
    enum class Advice {
        Options, ///< hints name options of the command line
        Pages, ///< hints name parts of the import page
    };
    Advice advice = Advice::Options;
    bool leaveOutUnfit = false; ///< a column that the table has no field for is left out, else it is a problem
    bool besideTable = false; ///< a new table is made beside the one that has the file's name
};

/// The table that columns go to, as far as it matters to them.
struct TableOfColumns
{
    const TableSchema *table = nullptr; ///< that they are compared with; nullptr if there is none
    TableHistory history = {}; ///< as far as it counts for them
    bool addsColumns = false; ///< it gets those that it lacks
    QStringList key = {}; ///< columns or fields that are the key of a table that is made
    bool isStrict = false; ///< one that is made keeps values as they are bound
};

/// Times that are guessed are those of ISO 8601 in any form, as they stand: what the sample shows is as it is stored,
/// and nothing further down is to be changed, such as a T between day and time. Also of columns that are made by steps.
void keepGuessedTimes(PlannedColumn &column, bool isGuessed);

/// Where the columns go: as it is chosen, else by their names; by their places only where the file names none.
/// @param choices one for each column of the file, or fewer
QList<PlannedColumn> planColumns(const SourceInspection &inspection, const QList<ColumnChoice> &choices,
    const TableOfColumns &target, bool typesAsText, const PlanManner &manner);

/// @throws Failure "call.map" if a column is mapped twice
void refuseRepeatedMaps(const QList<MapChoice> &map, const QStringList &names);

/// What is chosen by `--map` and `--lookup`, column by column. @throws Failure "call.map" or "call.lookup" for a column
/// that the file has not
QList<ColumnChoice> columnChoices(
    const QList<MapChoice> &map, const QStringList &names, const QList<LookupChoice> &lookups = {});

} // namespace tranche
