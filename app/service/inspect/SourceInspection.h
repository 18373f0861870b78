#pragma once

#include "mapping/TypeInference.h"
#include "service/inspect/PreviewRows.h"
#include "source/formats/SourceFormat.h"
#include "source/sniffing/DialectSniffer.h"
#include "source/text/SourceLayout.h"

#include <QStringList>

namespace tranche {

/// Values of a column, as they stand in the file and as its steps leave them.
struct SteppedColumn
{
    QString name;
    bool isDerived = false; ///< it is none of the file's; `before` is empty then
    QStringList steps; ///< as `--step` has them
    QStringList rules; ///< as `--rule` has them
    QStringList before; ///< of a few rows
    QStringList after; ///< of the same; what is NULL is a null QString
    InferredColumn inferred; ///< what the values are after the steps
};

/// What a look at the file tells: enough to import it, if the user agrees.
struct SourceInspection
{
    QString path; ///< canonical
    SourceOptions source; ///< as settled
    QStringList parts; ///< sheets, elements or members to choose from
    SniffedDialect sniffed;
    SourceLayout layout;
    QStringList columnNames;
    std::vector<InferredColumn> columns; ///< one for each name
    FormatPreferences preferences; ///< that decided between their formats
    QList<SteppedColumn> stepped; ///< where steps, rules or new columns are chosen: lookAtSteps()
    bool typesAsText = false; ///< by request: nothing was guessed of their types
    QList<PreviewRow>
        preview; ///< the first rows, by the parser that the import uses, among them lines that are left out
    qint64 bytes = 0;
    QList<EncodingReading> readings; ///< in the encodings that it may have; empty: its encoding is certain
    QStringList lines; ///< of a file of fixed width: the first ones, for edges to be drawn in
    QStringList remarks; ///< what could surprise, in sentences
};

} // namespace tranche
