#pragma once

#include "source/formats/CellRange.h"
#include "source/formats/MarkupReader.h"
#include "source/formats/NumberFormat.h"
#include "source/formats/SheetRemarks.h"
#include "source/formats/SourceOptions.h"
#include "source/text/RowText.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace tranche {

/// A cell's value on its way to a row.
struct SheetCell
{
    enum class Kind { Empty, Value, Text, Error };
    Kind kind = Kind::Empty;
    std::string text; ///< UTF-8; of an error what is wrong

    void fail(const QString &what)
    {
        kind = Kind::Error;
        text = what.toStdString();
    }
    /// A number as its format says, or an error if that shows a day that there is not.
    void setNumber(double number, const NumberFormat &format, DateSystem system);
    /// What is wrong with a formula that no program has calculated.
    static QString noResult();
};

/// Collects the texts of a row, as long as they are not more than a row may have.
class SheetRowBytes
{
public:
    void begin() { m_bytes = 0; }
    void append(std::string &to, QStringView text);
    void append(std::string &to, std::string_view text);
    /// The text of the element that has begun, to its end.
    void takeText(MarkupReader &xml, std::string &to);
    /// Counts bytes that come from elsewhere.
    void take(std::size_t bytes) { m_bytes += bytes; }
    std::size_t count() const { return m_bytes; }
    bool tooMany() const { return m_bytes > RowText::mostRowBytes; }

private:
    std::size_t m_bytes = 0;
};

/// Turns the rows of a sheet into text: row n of the sheet is line n of the text, as far as texts hold no line breaks.
class SheetRows
{
public:
    SheetRows(const CellRange &range, ConvertedText &to)
        : m_range(range)
        , m_to(to)
    {
    }

    /// Where the next text goes.
    void writeTo(ConvertedText &to) { m_to = to; }
    /// @param row counted from 0; rows come in their order, those that are missing are empty
    /// @throws Failure "source.sheet" if its rows are far narrower than the first one, and there are too many of them
    void add(qint64 row, std::span<const SheetCell> cells);
    /// A row that can't be read, or not be placed: then it follows the last one.
    void addUnreadable(std::optional<qint64> row, const std::string &what);

private:
    void goTo(qint64 row, RowText &text);

    CellRange m_range;
    std::reference_wrapper<ConvertedText> m_to;
    qint64 m_nextRow = 0;
    std::size_t m_width = 0; ///< columns of the first row that is not empty
    std::size_t m_filledUp = 0; ///< cells that were missing at the end of a row
};

using HoldsCell = std::function<bool(const SourcePart &sheet)>;

/// The sheet that is asked for, or the first one that is shown and holds a cell.
/// @param holdsCell is asked for sheets in their order, up to the first that does; none: all do
/// @throws Failure "source.sheet", "source.empty" if none does
QString chooseSheet(
    const QList<SourcePart> &sheets, const QString &wanted, const QString &file, const HoldsCell &holdsCell = {});

/// The sheets that would be read before this one, were they not all empty.
QStringList emptySheetsBefore(const QList<SourcePart> &sheets, const QString &sheet, const HoldsCell &holdsCell);

/// Whether a cell's text is that of an error, such as #N/A.
bool isErrorText(std::string_view text);

/// A number of a file as the shortest text that gives it; what is no number stays as it is.
std::string sheetNumber(std::string_view text);
/// The same in its place.
void settleSheetNumber(std::string &text);

} // namespace tranche
