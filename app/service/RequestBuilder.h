#pragma once

#include "mapping/TypeInference.h"
#include "source/text/DialectSniffer.h"
#include "source/text/SourceLayout.h"
#include "store/ImportRequest.h"
#include "target/TableSchema.h"

#include <optional>

namespace tranche {

/// A row of the preview: its cells as text; what is missing is a null QString.
struct PreviewRow
{
    qint64 line = 0;
    QStringList cells;
    QString problem; ///< empty if the row is as it should be

    bool operator==(const PreviewRow &) const = default;
};

/// What a look at the file tells: enough to import it, if the user agrees.
struct SourceInspection
{
    SourceOptions source; ///< as settled
    QStringList parts; ///< sheets, elements or members to choose from
    SniffedDialect sniffed;
    SourceLayout layout;
    QStringList columnNames;
    std::vector<InferredColumn> columns; ///< one for each name
    QList<PreviewRow> preview; ///< the first rows, by the parser that the import uses
    qint64 bytes = 0;
    QList<EncodingReading> readings; ///< in the encodings that it may have; empty: its encoding is certain
    QStringList lines; ///< of a file of fixed width: the first ones, for edges to be drawn in
    QString hint; ///< what the user should know before the import; may be empty
};

/// Looks at bounded parts of the file, however large it is. @throws Failure "source.…"
/// @param source what is known of the format
SourceInspection inspectSource(
    const QString &path, const SourceOptions &source, const DialectChoice &choice, int previewRows = 0);

/// One `--map SOURCE=FIELD[:TYPE]`.
struct MapChoice
{
    QString source; ///< a header, or #position
    QString field; ///< empty: the column is left out
    std::optional<ColumnType> type;
};

/// What the user has chosen; what is left open is found by buildRequest().
struct RequestChoices
{
    QString file;
    QString folder; ///< what relative paths start at
    QString storedAs; ///< where the bytes of a file stand that could be read only once; else empty
    SourceOptions source; ///< what is known of the format
    DialectChoice dialect;
    bool typesAsText = false;
    QList<QByteArray> nullTexts;
    QList<MapChoice> map;
    QList<ValueRule> rules; ///< of a profile
    bool replaceInvalidBytes = false;
    QString fileField; ///< the table's column that gets the file's name; empty: none
    QString target;
    QString table; ///< empty: made of the file's name
    TargetMode mode = TargetMode::Auto;
    qint64 chunkSize = 0;
    RecordGrouping grouping;
    OnError onError = OnError::FailChunk;
    qint64 maxErrors = 0;
    int priority = 10;
    bool validateOnly = false;
    bool skipDuplicate = false;
    bool deferIndexes = true;
    int lockTimeoutS = -1;
};

/// @throws Failure "call.…" for a choice that makes no sense, "source.…", "target.…"
ImportRequest buildRequest(const RequestChoices &choices);

/// The table as it is in the target; nullopt if there is no such table or no such database. @throws Failure "target.…"
std::optional<TableSchema> inspectTable(const TargetLocation &location, const QString &table);

/// The tables of the target; none if there is no such database. @throws Failure "target.…"
QStringList inspectTableNames(const TargetLocation &location);

} // namespace tranche
