#pragma once

#include "mapping/ColumnEvidence.h"
#include "source/sniffing/LeftOutLines.h"
#include "store/ReadAs.h"

#include <QJsonObject>
#include <QStringList>

namespace tranche {

class JobStore;

/// What is told of how an import's file was read: in the receipt, by `show` and in the window.
struct Reading
{
    QList<LeftOutLines> leftOut; ///< lines that are no rows
    QList<ReadAs> readAs; ///< by column: words that are NULL, repairs; of rows that are in
    QStringList remarks; ///< sentences, as where a column had to be TEXT, or two encodings are close
    qint64 rowsReplaced = -1; ///< rows of the table that the import replaces, when it was planned; -1: it replaces none
};

/// @throws Failure "call.import"
Reading readingOf(JobStore &store, qint64 import);

/// For a person, a line each: quantity: 214 × “n/a” read as NULL. @param most so many lines at most
QStringList readingLines(const Reading &reading, qsizetype most);

/// "left_out", "read_as" and "remarks" of an answer.
QJsonObject readingJson(const Reading &reading);

/// What is left out of a file, a sentence for each range of lines: “Lines 1–3 are left out: title above the table.”
QStringList leftOutSentences(const QList<LeftOutLines> &leftOut);

/// The null words that a sample of a column has: n/a → NULL (214 in the sample); empty if it has none.
QString nullWordsInSample(const QList<SampledNullWord> &words);

} // namespace tranche
