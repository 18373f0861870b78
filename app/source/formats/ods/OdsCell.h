#pragma once

#include "source/formats/MarkupReader.h"
#include "source/formats/SheetConverter.h"
#include "source/formats/ods/OdsTime.h"

namespace tranche {

/// Reads the cells of an OpenDocument spreadsheet, one after the other.
class OdsCell
{
public:
    /// @param origin the day that dates are counted from, counted from 1970-01-01
    explicit OdsCell(long long origin)
        : m_origin(origin)
    {
    }

    /// Reads the cell that begins here, to its end.
    /// @param shown by the cell's style; @param bytes what the texts of the row take
    void read(MarkupReader &xml, OdsShown shown, SheetRowBytes &bytes, SheetCell &cell);
    /// Whether it is a formula that has no result in the file: LibreOffice writes that of =IF(A2>2;"big";"") so.
    bool lacksResult() const;
    /// Whether it held a table of its own.
    bool hadTable() const { return m_hadTable; }

private:
    enum class Type { None, Text, Number, Date, Time, Truth, Other };

    void readAttributes(const MarkupReader &xml);
    void readContent(MarkupReader &xml, SheetRowBytes &bytes);
    void settle(SheetCell &cell, OdsShown shown) const;
    void settleText(SheetCell &cell) const;
    std::string number(OdsShown shown) const;
    std::string moment(OdsShown shown) const;
    std::string span(OdsShown shown) const;
    std::string truth() const;
    bool showsTruth(OdsShown shown) const;
    bool isError() const;

    long long m_origin;
    Type m_type = Type::None;
    bool m_saysError = false;
    bool m_hasFormula = false;
    bool m_isTruthFormula = false; ///< how LibreOffice writes a truth value that is no result
    bool m_hadTable = false;
    int m_paragraphs = 0;
    std::string m_typeName;
    std::string m_value; ///< as the attribute for its type has it
    std::string m_text; ///< that is shown
};

} // namespace tranche
