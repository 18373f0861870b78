#pragma once

#include "mapping/FieldsMatch.h"
#include "service/plan/ChildChoice.h"
#include "source/sniffing/DialectSniffer.h"
#include "store/ImportRequest.h"
#include "store/LabelHistory.h"
#include "store/QueueTerms.h"

#include <optional>

namespace tranche {

/// One `--map SOURCE=FIELD[:TYPE[:FORMAT]]`, or a column of a recipe, which may say more.
struct MapChoice
{
    QString source; ///< a header, or #position
    QString field; ///< empty: the column is left out
    std::optional<ColumnType> type;
    bool typeIsGuessed = false; ///< `type` is what the sample says, not what somebody has chosen
    std::optional<bool> readsNullWords = {};
    std::optional<ValueFormat> format = {}; ///< of `type`
    std::optional<ColumnReference> reference = {}; ///< what is left open of it follows from the tables
    ValueSteps steps = {}; ///< those of a new column say what it is made of; it is none of the file's then
    ValueChecks checks = {};
    std::optional<WrongValue> onWrong = {};

    /// Whether anything is chosen of the column's values.
    bool choosesValues() const { return !steps.isEmpty() || !checks.isEmpty() || onWrong; }

    bool operator==(const MapChoice &) const = default;
};

/// One `--lookup`.
struct LookupChoice
{
    QString source; ///< a header, or #position; so are those of the reference's `with`
    ColumnReference reference;

    bool operator==(const LookupChoice &) const = default;
};

/// What is chosen of one column; what is not follows from the file and the table.
struct ColumnChoice
{
    std::optional<bool> import;
    std::optional<QString> field;
    std::optional<ColumnType> type;
    bool typeIsGuessed = false; ///< see MapChoice
    std::optional<bool> readsNullWords = {};
    std::optional<ValueFormat> format = {}; ///< of `type`
    std::optional<ColumnReference> reference = {}; ///< see MapChoice
};

/// The columns that a recipe, a schema or a profile was made for.
struct ExpectedColumns
{
    QString by; ///< as people are told: “orders.json”; empty: nothing is expected
    QString domain; ///< first word of a failure's code: "recipe", "schema", "profile"
    FieldsMatch match = FieldsMatch::Subset;
    bool isByPlace = false; ///< where the file names no columns, those that are named count by their order
    QList<MapChoice> columns; ///< those that are left out with them, and new ones, which no file has

    bool operator==(const ExpectedColumns &) const = default;
};

/// What is chosen to be done to values of a column, and the rules that they keep: `--step`, `--compute`, `--rule` and
/// `--on-error COLUMN=WORD`.
struct ValueChoice
{
    QString column; ///< a header, #position, or "*" for all; what is split, joined or computed gets a new column
    ValueSteps steps = {};
    ValueChecks checks = {};
    std::optional<WrongValue> onWrong = {};
    std::optional<ColumnType> type = {}; ///< of a new column
    std::optional<ValueFormat> format = {}; ///< of `type`

    bool operator==(const ValueChoice &) const = default;
};

/// What the user has chosen; what is left open is found by a look at file and target.
struct RequestChoices
{
    QString file;
    QString folder; ///< what relative paths start at
    QString storedAs; ///< where the bytes of a file stand that could be read only once; else empty
    SourceOptions source; ///< what is known of the format
    DialectChoice dialect;
    bool typesAsText = false;
    QList<QByteArray> nullTexts;
    NullWords nullWords { true, {} };
    QList<MapChoice> map;
    QList<LookupChoice> lookups;
    ExpectedColumns expected; ///< what `map` says of a column goes before it
    QString profile; ///< whose recipe was taken; empty: of none
    QStringList remarks; ///< what is to be told of the choices with the import's result
    QString dateFormat; ///< of columns that are chosen to be dates or times without a format; empty: ISO 8601
    QString numberFormat; ///< of columns that are chosen to be numbers without a format; empty: the usual one
    QList<ValueRule> rules; ///< of a profile
    QList<ValueChoice> values; ///< one for each column with such a choice
    WrongValue onWrong = WrongValue::Error; ///< in all columns without a choice of their own
    bool replaceInvalidBytes = false;
    bool snakeCaseNames = false; ///< of fields that nobody has named
    QString fileField; ///< the table's column that gets the file's name; empty: none
    QString target;
    QString table; ///< empty: as tableIfNone says
    QString tableIfNone; ///< the table's name if none is chosen; empty: made of the file's name
    TargetMode mode = TargetMode::Auto;
    QStringList key; ///< fields that tell rows, of modes that have a key; empty: the table's own key
    bool makesKeyIndex = false;
    qint64 chunkSize = 0;
    RecordGrouping grouping;
    QList<ChildChoice> children; ///< tables for lines of parents: each stands behind its parent
    OnError onError = OnError::FailChunk;
    qint64 maxErrors = 0;
    double maxErrorsPercent = 0;
    int priority = 10;
    QString channel; ///< empty: one of the target
    RetryPattern retryPattern;
    QueueTerms terms; ///< when it may begin; of the call alone
    bool validateOnly = false;
    qint64 checkedBy = 0; ///< see ImportRequest
    bool skipDuplicate = false;
    bool deferIndexes = true;
    TableDesign design; ///< names of columns in it may be those of the file
    TableHistory history; ///< found: what earlier imports into the table tell
    bool undo = true;
    int lockTimeoutS = -1;
    int timeLimitS = 0;
    DoneOrder onDone; ///< of the command line alone, and of an import that is made again

    QStringList childTables() const
    {
        QStringList names;
        for (const ChildChoice &child : children)
            names.append(child.table);
        return names;
    }
    /// The number of a child table, counted from 1; 0: it is none, or the import's own.
    int numberOfTable(const QString &name) const
    {
        for (qsizetype i = 0; i < children.size() && !name.isEmpty(); ++i) {
            if (children[i].table.compare(name, Qt::CaseInsensitive) == 0)
                return int(i) + 1;
        }
        return 0;
    }
    bool operator==(const RequestChoices &) const = default;
};

} // namespace tranche
