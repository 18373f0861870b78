#pragma once

#include "source/sniffing/DialectSniffer.h"
#include "store/ImportRequest.h"

#include <optional>

namespace tranche {

/// One `--map SOURCE=FIELD[:TYPE[:FORMAT]]`.
struct MapChoice
{
    QString source; ///< a header, or #position
    QString field; ///< empty: the column is left out
    std::optional<ColumnType> type;
    bool typeIsGuessed = false; ///< `type` is what the sample says, not what somebody has chosen
    std::optional<bool> readsNullWords = {};
    std::optional<ValueFormat> format = {}; ///< of `type`

    bool operator==(const MapChoice &) const = default;
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
    qint64 chunkSize = 0;
    RecordGrouping grouping;
    OnError onError = OnError::FailChunk;
    qint64 maxErrors = 0;
    double maxErrorsPercent = 0;
    int priority = 10;
    bool validateOnly = false;
    bool skipDuplicate = false;
    bool deferIndexes = true;
    int lockTimeoutS = -1;

    bool operator==(const RequestChoices &) const = default;
};

} // namespace tranche
