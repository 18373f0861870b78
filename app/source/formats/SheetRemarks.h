#pragma once

#include "source/formats/CellRange.h"
#include "source/formats/Converter.h"

#include <map>

namespace tranche {

/// Names what a sheet has beside its values, so that nobody is surprised: rows that are hidden (they are imported) and
/// cells that are merged (the first one has the value). Only of the rows in its range; at most a thousand.
class SheetRemarks
{
public:
    explicit SheetRemarks(const CellRange &range)
        : m_range(range)
    {
    }

    /// @param row counted from 0; rows come in their order
    void hidden(qint64 row, qint64 rows = 1);
    void merged(qint64 firstRow, qint64 lastRow, int firstColumn, int lastColumn);
    /// The same, of a reference such as B2:C4; what is none is nothing.
    void merged(std::string_view reference);
    /// A formula whose result is 0 because no program has calculated it, or because it is.
    void notCalculated(qint64 row, int column);
    /// Formulas whose stored result is empty, which may be what they give or that nobody has calculated them: told once
    /// for each column. @param count of such cells from that place on
    void emptyResult(qint64 row, int column, qint64 count = 1);
    /// A value in a cell that a merged one covers is read, though nobody sees it.
    void covered(qint64 row, int column);
    /// Sheets that were passed over, as they hold no cell.
    void emptyBefore(const QStringList &sheets);
    /// A table that stands in a cell is not read.
    void tableWithin(qint64 row, int column);
    /// Hands everything over, behind the last row.
    void writeTo(ConvertedText &to);

private:
    bool hasRoom() const;
    /// Cells whose formulas have an empty result.
    struct EmptyResults
    {
        qint64 firstRow = 0;
        qint64 count = 0;
        QStringList cells; ///< the first ones
    };

    bool isInRange(qint64 row, int column) const;
    /// @param column that the remark is about, counted from 0; -1: the whole row
    void add(qint64 row, int column, const char *code, const QString &cells, const QString &message);
    void endHidden();
    void endEmptyResults();

    CellRange m_range;
    qint64 m_firstHidden = 0;
    qint64 m_hiddenRows = 0; ///< that follow each other
    std::map<int, EmptyResults> m_emptyResults; ///< by column
    QList<ImportError> m_remarks;
};

} // namespace tranche
