#pragma once

#include "mapping/FormatFinder.h"

#include <QList>
#include <QString>

#include <optional>

namespace tranche {

/// What may decide between several formats.
struct FormatPreferences
{
    QList<FoundFormat> others; ///< of the file's columns that leave no doubt
    QString language; ///< of the file's text, as a locale's name: "de"; empty: not known
    QString locale; ///< the user's: "de_DE"; empty or "C": not known
    QString dateFormat; ///< how the user says that dates are written: "dd.MM.yyyy"; empty: not said
    char decimal = 0; ///< the decimal sign that the user says numbers have; 0: not said
    QList<QByteArray> nullTexts; ///< texts that the user says are no value, whatever the column
    std::optional<FoundFormat> earlier; ///< what the column's values were in earlier imports into its field
    bool isWhole = false; ///< the sample is the whole file: nothing comes that it does not show
    bool truthStays = false; ///< TRUE and FALSE are words that the file's program writes so
    bool signsAreSure = true; ///< the file's encoding is: € is no other sign of a similar one
};

/// Which of the formats that a column's values fit is taken.
struct FormatChoice
{
    std::optional<FoundFormat> format; ///< nullopt: the column is text
    /// Where several fit, which, and what decided: “03/04/2025 may be …”; empty: there was but one or none.
    QString doubt;
    QString between = {}; ///< where nothing decided, which fit: “03/04/2025 may be …”
};

/// The decimal sign that the file's numbers have: as the user says, as its columns without a doubt have it, or as is
/// usual in its language. 0: nothing says
char decimalOfFile(const FormatPreferences &preferences);
/// The one that is usual in the user's country; 0: not known
char decimalOfCountry(const FormatPreferences &preferences);

/// Chooses between the formats: as the file's other columns are written, else as in
/// earlier imports into the same field, else days come first where points are between
/// them and months, else as is usual in the file's language, else in the user's country. Where nothing decides the
/// column is text, and that is told; but what all read alike is read as the first.
FormatChoice chooseFormat(const FoundFormats &found, const FormatPreferences &preferences);

/// What is said of a column of that type which the file's values may be written for in several formats, and nothing
/// decides: that the values are not read, and how to say which it is.
QString doubtOfType(const FoundFormats &found, ColumnType type);

} // namespace tranche
