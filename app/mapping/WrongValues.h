#pragma once

#include "core/Batch.h"
#include "mapping/ColumnMapping.h"

namespace tranche {

/// What becomes of values that do not fit their column, by the user's choice.
class WrongValues
{
public:
    /// Puts what is chosen in the place of a wrong value.
    /// @param text what was to be read @param mayBeNull the column takes NULL
    /// @param read makes a value of the default's text; false if it is none
    /// @returns false if the value stays wrong
    template <typename Read>
    bool replace(Cell &cell, const Cell &text, const MappedColumn &column, bool mayBeNull, const Read &read) const
    {
        const bool isInitial = column.onWrong == WrongValue::Initial && column.steps.initial;
        if (isInitial) {
            Cell value({ column.steps.initial->constData(), std::size_t(column.steps.initial->size()) }, true);
            if (!read(value))
                return false;
            cell = value;
            return true;
        }
        switch (column.onWrong) {
        case WrongValue::Error:
        case WrongValue::Chunk:
        case WrongValue::Row:
            return false;
        case WrongValue::Text:
            return keepText(cell, text, column);
        case WrongValue::Null:
        case WrongValue::Initial:
            break;
        }
        if (!mayBeNull)
            return false;
        cell = Cell(std::string_view(""), false);
        cell.kind = CellKind::Null;
        return true;
    }

    /// The error of a value that was replaced, as a warning that says by what: "wrong.null", "wrong.default",
    /// "wrong.text".
    ImportError warningOf(ImportError error, const MappedColumn &column) const;

private:
    bool keepText(Cell &cell, const Cell &text, const MappedColumn &column) const;
};

} // namespace tranche
