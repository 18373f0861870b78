#pragma once

#include "source/formats/SheetConverter.h"
#include "source/formats/xls/XlsWorkbook.h"

namespace tranche {

/// The rows of a sheet, read from its records. These may come in any order: at first it is only seen where which row
/// is.
class XlsSheet
{
public:
    /// @param remarks what the sheet has beside its values
    /// @throws Failure "source.sheet" if it is damaged
    XlsSheet(XlsWorkbook &workbook, const XlsWorkbook::Sheet &sheet, SheetRemarks &remarks);

    /// Whether a sheet has a cell that is filled; what can't be read may have one.
    static bool holdsCell(XlsWorkbook &workbook, const QString &sheet);

    struct Row
    {
        qint64 number = 0; ///< counted from 0
        std::vector<SheetCell> cells;
        std::optional<std::string> fault; ///< what keeps it from being read
    };
    /// The next row that has a cell. @returns false behind the last
    bool next(Row &row);
    /// How much of it has been read, from 0 to 1.
    double progress() const { return m_runs.empty() ? 1 : double(m_next) / double(m_runs.size()); }

private:
    /// Cells of one row that follow each other; what else stands between them counts for nothing.
    struct Run
    {
        quint32 offset = 0;
        quint16 row = 0;
    };

    void findRuns(SheetRemarks &remarks);
    void readRun(const Run &run, Row &row);
    void readCell(const XlsRecords::Record &record, Row &row);
    SheetCell *cell(std::size_t column, Row &row);
    void readNumber(double number, quint16 style, SheetCell &cell);
    void readText(const XlsRecords::Record &record, std::size_t offset, SheetCell &cell);
    void readShared(quint32 number, SheetCell &cell);
    void readFormula(const XlsRecords::Record &record, SheetCell &cell);
    void readStoredText(SheetCell &cell);

    XlsWorkbook &m_workbook;
    SheetRemarks &m_remarks;
    std::vector<Run> m_runs; ///< by row
    std::size_t m_next = 0;
    SheetRowBytes m_bytes;
};

} // namespace tranche
