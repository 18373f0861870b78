#pragma once

#include "source/formats/SheetConverter.h"

#include <unordered_map>

namespace tranche {

/// What FreeXL does not tell of a workbook before 2007 (BIFF 5 and 8): the results of formulas, which are stored with
/// them, which sheets and rows are hidden, and which cells are merged.
class XlsRecords
{
public:
    /// A file that is no such workbook has no results; what is read is then FreeXL's alone.
    explicit XlsRecords(const QString &path);

    bool isHidden(const QString &sheet) const;
    /// Reads the results of a sheet's formulas, and names its hidden rows and merged cells.
    void select(const QString &sheet, SheetRemarks &remarks);
    /// @returns nullptr where the cell has no formula
    const SheetCell *result(unsigned int row, unsigned short column) const;

private:
    struct Sheet
    {
        QString name;
        quint32 offset = 0; ///< in the stream
        bool hidden = false;
    };
    struct Record
    {
        quint16 id = 0;
        QByteArray data;
    };

    std::optional<Record> next();
    void readGlobals();
    void readFormula(const QByteArray &data);
    QString text(const QByteArray &data, qsizetype at, int lengthBytes) const;
    std::string number(double value, quint16 style) const;
    static std::size_t keyOf(unsigned int row, unsigned int column) { return (std::size_t(row) << 16) | column; }

    QByteArray m_stream; ///< the workbook's records
    qsizetype m_at = 0;
    bool m_isBiff8 = true;
    QByteArray m_encoding = "windows-1252"; ///< of texts before BIFF 8
    QDate m_origin { 1899, 12, 30 };
    std::vector<Sheet> m_sheets;
    std::vector<SheetFormat> m_styles; ///< by the style of a cell
    std::unordered_map<std::size_t, SheetCell> m_results;
    std::optional<std::size_t> m_awaitsText; ///< the cell whose text comes in a record of its own
};

} // namespace tranche
