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
    bool truthStays = false; ///< TRUE and FALSE are words that the file's program writes so
    bool signsAreSure = true; ///< the file's encoding is: € is no other sign of a similar one
};

/// Which of the formats that a column's values fit is taken.
struct FormatChoice
{
    std::optional<FoundFormat> format; ///< nullopt: the column is text
    QString
        doubt; ///< where several fit, which, and what decided: “03/04/2025 may be …”; empty: there was but one or none
    QString between = {}; ///< where nothing decided, which fit: “03/04/2025 may be …”
};

/// Chooses between the formats: as the file's other columns are written, else as is usual in the file's language, else
/// in the user's country. Where nothing decides the column is text, and that is told.
FormatChoice chooseFormat(const FoundFormats &found, const FormatPreferences &preferences);

/// What is told of a column that is to be of a type several of whose formats fit.
QString undecidedText(const FoundFormats &found);

} // namespace tranche
