#pragma once

#include "source/sniffing/LeftOutLines.h"
#include "source/text/SourceLayout.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tranche {

/// A row of the preview: its cells as text; what is missing is a null QString.
struct PreviewRow
{
    qint64 line = 0;
    QStringList cells;
    QString problem; ///< empty if the row is as it should be
    QString leftOut = {}; ///< why it is no row of the table; empty: it is one

    bool operator==(const PreviewRow &) const = default;
};

/// The first rows of the table, by the parser that the import uses, with their lines in the file.
QList<PreviewRow> previewOf(
    ByteSource &source, const Dialect &dialect, const SourceLayout &layout, qsizetype columns, int most);

/// Lines that are no rows, cut as rows are: those near the begin of the source, and those at its end.
/// @param leftOut by lines of the source @returns their lines there
QList<PreviewRow> leftOutRows(ByteSource &source, const Dialect &dialect, const QList<LeftOutLines> &leftOut);

/// Both in the order of the file. Lines that are counted from its end come last.
QList<PreviewRow> merged(const QList<PreviewRow> &rows, const QList<PreviewRow> &leftOut);

} // namespace tranche
