#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace tranche {

/// What a sheet can hold.
constexpr qint64 mostSheetRows = 1048576;
constexpr int mostSheetColumns = 16384;

/// Cells of a sheet, counted from 0.
struct CellRange
{
    int firstColumn = 0;
    int lastColumn = mostSheetColumns - 1;
    qint64 firstRow = 0;
    qint64 lastRow = (qint64(1) << 40);
};

/// @param text such as B3:F200; a column or row may be left out: B:F, 3:200. Empty: all
/// @throws Failure "call.range"
CellRange cellRange(const QString &text);

/// Where a cell stands, counted from 0; -1: the reference does not say.
struct CellPlace
{
    qint64 row = -1;
    int column = -1;
};

/// @param reference such as C17, $C$17, C or 17. @returns nullopt if it is none, or outside of a sheet
std::optional<CellPlace> cellPlace(std::string_view reference);

/// The letters of a column counted from 0, such as C or AA.
QString columnLetters(int column);

} // namespace tranche
