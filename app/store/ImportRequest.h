#pragma once

#include "mapping/ColumnMapping.h"
#include "mapping/FieldsMatch.h"
#include "mapping/RecordGrouping.h"
#include "source/formats/SourceFormat.h"
#include "source/sniffing/LeftOutLines.h"
#include "source/text/Dialect.h"
#include "store/DoneOrder.h"
#include "store/RetryPattern.h"
#include "target/TargetWriter.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace tranche {

enum class OnError {
    FailChunk, ///< a bad row keeps its whole chunk out
    RejectRows, ///< the good rows of a chunk go in, only the bad ones are set aside
};

/// The words for them, in this order.
inline constexpr const char *onErrorWords = "fail-chunk|reject-rows";

/// All that is needed to run an import again. A plain value, stored as JSON; nothing in it is left to be guessed, but
/// of an import that was queued before anybody had planned it.
struct ImportRequest
{
    QString file; ///< as the user named it
    QString filePath; ///< absolute
    QString target; ///< as the user named it
    TargetLocation location;
    QString table;
    TargetMode mode = TargetMode::Auto;
    QStringList key; ///< fields of the table that tell rows, of modes that have a key
    bool makesKeyIndex = false; ///< an index of the key is made where the table has none
    SourceOptions source { QStringLiteral("csv"), "UTF-8", {}, {}, {}, {}, {}, {} };
    QString lineEnd = QStringLiteral("LF"); ///< as found; for show only
    Dialect dialect;
    ColumnMapping mapping;
    RecordGrouping grouping;
    qint64 chunkSize = 0; ///< rows; 0: automatic
    OnError onError = OnError::FailChunk;
    qint64 maxErrors = 0; ///< give up after so many failed rows; 0: never
    double maxErrorsPercent = 0; ///< give up if more of the rows failed; 0: never
    int priority = 10; ///< smaller runs first
    QString channel; ///< in which it counts, see Channel; empty: one of its target
    RetryPattern retryPattern; ///< after what passes
    bool validateOnly = false;
    qint64 checkedBy = 0; ///< the validation of the same file whose mended chunks are mended here; 0: none
    bool skipDuplicate = false; ///< nothing is to be done if this very file is in the table already
    TableDesign design; ///< of the table, if it is made
    qint64 rowsReplaced = -1; ///< of the table that is replaced, as found; for show only; -1: none is
    bool deferIndexes = true; ///< plain indexes of an empty table may be built when a large load has ended
    bool undo = true; ///< what is needed to take the import back is kept in the target
    int lockTimeoutS = -1; ///< wait so long for a locked target, in seconds; -1: as the settings say
    int timeLimitS = 0; ///< it is stopped when a run takes longer, in seconds; 0: never
    DoneOrder onDone; ///< run when it has ended
    FieldsMatch fieldsMatch = FieldsMatch::Subset; ///< what other files' columns may be that are imported so
    QString profile; ///< whose choices were taken; empty: of none
    QList<LeftOutLines> leftOut; ///< lines of the file that are no rows, as found; for show only
    QStringList remarks; ///< what was found of the file that could surprise, in sentences; for show only
    QJsonObject choices; ///< what was chosen of an import that its run has still to plan; empty: it is planned

    bool operator==(const ImportRequest &) const = default;
};

/// Where an error stands in a spreadsheet, such as Sheet1!C17; empty for other formats.
QString cellOfError(const ImportRequest &request, const ImportError &error);

QJsonObject toJson(const ImportRequest &request);
/// @throws Failure "store.damaged" if it is no request
ImportRequest requestFromJson(const QJsonObject &json);

/// As answers about an import have it.
QJsonArray toJson(const QList<LeftOutLines> &leftOut);

} // namespace tranche
