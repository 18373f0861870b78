#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <string>

namespace tranche {

/// What becomes of a row that breaks the dialect.
enum class Malformed {
    Error, ///< it is an error with its line
    Repair, ///< it is read as it was most likely meant, and each repair is a warning with its line
};

/// The words for them, in this order.
inline constexpr const char *malformedWords = "error|repair";

/// What a repair does to fields that are more than the columns and not empty.
enum class Surplus {
    Error, ///< nothing: the row is an error
    Drop,
    Join, ///< with the last column, as they stand in the file
};

/// The words for them, in this order.
inline constexpr const char *surplusWords = "error|drop|join";

/// What blanks beside separators are. Tabs are none.
enum class Blanks {
    Keep, ///< part of the value
    BesideQuotes, ///< those around a quoted field belong to no value, others do
    Drop, ///< no part of any value
};

/// How a delimited file is written, and how it is to be read. A plain value: it travels in the ImportRequest and is
/// stored as JSON.
struct Dialect
{
    QByteArray encoding = "UTF-8"; ///< IANA name
    std::string separator = ","; ///< one character, or two bytes such as ", "
    char quote = '"'; ///< '\0': the file has no quoting
    char escape = '"'; ///< same as quote: a quote inside a quoted field is written twice
    int headerRows = 1; ///< rows that name the columns; 0: none; above 1 they are joined by a blank
    qint64 skipLines = 0; ///< physical lines before the header
    qint64 footerLines = 0; ///< physical lines behind the data
    std::string comment; ///< lines that begin with it are no rows; empty: none
    bool markedRows = false; ///< a line that begins so, but has as many fields as the table, is a row
    bool blankRuns = false; ///< the separator is a blank, and any number of them are one, as in aligned columns
    Blanks blanks = Blanks::Keep;
    bool blanksAreGuessed = false; ///< to be values: a quoted field with blanks in front is an error then
    bool blankLinesAreRows = false; ///< of one empty field: of converted files that hold nothing but rows
    bool quotedIsText = false; ///< a quoted field is a text, even if it looks like a number: of converted files
    Malformed malformed = Malformed::Error;
    Surplus surplus = Surplus::Error;
    bool groupedNames = false; ///< a name of an upper header row holds for the unnamed columns right of it, too
    int columns = 0; ///< of the table, where they are not as many as the header's names; 0: they are
    bool rowNames = false; ///< the first column stands in front of the header's names and has none
    bool emptySurplus = false; ///< rows end with empty fields beyond the columns: they are dropped without a word
    bool unitsLine = false; ///< the row below the header holds units of the columns: it is none of the table
    bool shortRows = false; ///< empty fields at the end of a row may be left out, as in a sheet

    bool operator==(const Dialect &) const = default;
};

/// The character that takes its meaning from a separator outside of quotes; '\0' if there is none. A doubled quote does
/// not.
constexpr char plainEscape(const Dialect &dialect)
{
    return dialect.escape == dialect.quote || dialect.escape == '"' ? '\0' : dialect.escape;
}

} // namespace tranche
