#pragma once

#include <QString>

namespace tranche {

// What the name of a column says of its values, in English, German, French, Spanish, Italian, Polish and Dutch.

/// “Datum”, “order_date”, “createdAt”, “fecha”: values may be dates though they could be something else.
bool saysDate(const QString &columnName);

/// “Uhrzeit”, “start_time”: values may be times of day though they could be durations.
bool saysTime(const QString &columnName);

/// “Geburtsdatum”, “dob”: values are days of birth, of which none is to come.
bool saysBirth(const QString &columnName);

/// “duration”, “Fahrtdauer”: values are no times of day, though they look like some.
bool saysDuration(const QString &columnName);

} // namespace tranche
