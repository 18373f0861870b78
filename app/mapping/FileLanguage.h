#pragma once

#include <QString>
#include <QStringList>

namespace tranche {

/// The language that the names of a file's columns are in: "de", "fr" …; empty: nothing says. Where a word is of
/// several languages which write dates and numbers alike, as Datum is, it is one of them.
QString languageOfNames(const QStringList &columnNames);

} // namespace tranche
