#pragma once

#include "source/formats/NumberFormat.h"
#include "source/formats/SourceOptions.h"
#include "source/text/RowText.h"

#include <string>
#include <vector>

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

/// The letters of a column counted from 0, such as C or AA.
QString columnLetters(int column);

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
    /// Counts bytes that come from elsewhere.
    void take(std::size_t bytes) { m_bytes += bytes; }
    bool tooMany() const { return m_bytes > RowText::mostRowBytes; }

private:
    std::size_t m_bytes = 0;
};

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
    /// The same, of a reference such as B2:C4.
    void merged(QStringView reference);
    /// A formula whose result is 0 because no program has calculated it, or because it is.
    void notCalculated(qint64 row, int column);
    /// A table that stands in a cell is not read.
    void tableWithin(qint64 row, int column);
    /// Hands everything over, behind the last row.
    void writeTo(ConvertedText &to);

private:
    void add(qint64 row, const char *code, const QString &cells, const QString &message);
    void endHidden();

    CellRange m_range;
    qint64 m_firstHidden = 0;
    qint64 m_hiddenRows = 0; ///< that follow each other
    QList<ImportError> m_remarks;
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
    void add(qint64 row, const std::vector<SheetCell> &cells);
    /// A row that can't be read, or not be placed: then it follows the last one.
    void addUnreadable(std::optional<qint64> row, const std::string &what);

private:
    void goTo(qint64 row, RowText &text);

    CellRange m_range;
    std::reference_wrapper<ConvertedText> m_to;
    qint64 m_nextRow = 0;
    std::size_t m_width = 0; ///< columns of the first row that is not empty
};

/// The sheet that is asked for, or the first one that is shown. @throws Failure "source.sheet"
QString chooseSheet(const QList<SourcePart> &sheets, const QString &wanted, const QString &file);

/// Whether a cell's text is that of an error, such as #N/A.
bool isErrorText(std::string_view text);

/// A number of a file as the shortest text that gives it; what is no number stays as it is.
std::string sheetNumber(std::string_view text);

} // namespace tranche
