#pragma once

#include "source/formats/SheetConverter.h"
#include "source/formats/xlsx/XlsxWorkbook.h"

namespace tranche {

/// Reads the cells of a worksheet, each from the begin of its element to its end (ECMA-376, part 1, 18.3.1.4).
class XlsxCells
{
public:
    /// @param bytes of the row, which is begun by the caller
    XlsxCells(XlsxWorkbook &workbook, MarkupReader &xml, SheetRowBytes &bytes)
        : m_workbook(workbook)
        , m_xml(xml)
        , m_bytes(bytes)
    {
    }

    void read(SheetCell &cell);

private:
    enum class Type { Number, Shared, Error, Calculated, Inline, Truth, Time, Unknown };
    Type typeHere();
    void settle(SheetCell &cell, Type type, std::size_t style);
    void settleShared(SheetCell &cell);
    void settleTruth(SheetCell &cell);
    void settleNumber(SheetCell &cell, const NumberFormat &format);
    void settleTime(SheetCell &cell, const NumberFormat &format);
    static void becomeText(SheetCell &cell);

    XlsxWorkbook &m_workbook;
    MarkupReader &m_xml;
    SheetRowBytes &m_bytes;
    std::string m_inlined; ///< text of the cell
    QString m_unknownType;
};

} // namespace tranche
