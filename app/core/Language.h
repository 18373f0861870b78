#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace tranche {

// The language in which people are spoken to. What programs read (JSON, codes, headings of CSV, values and files) has
// none.

/// The first of `wished` that texts are translated into: "de", "fr", or "en", in which they are written; "en" too if
/// there is none. @param wished names of locales and languages, such as "de-AT", "fr_FR.UTF-8" or "C"
QString chosenLanguage(const QStringList &wished);

/// What the environment wishes: TRANCHE_LANGUAGE alone, else, as gettext reads them, LANGUAGE and then the first of
/// LC_ALL, LC_MESSAGES and LANG; in a "C" locale English, whatever LANGUAGE says.
QStringList languagesOfEnvironment();

/// Speaks the language from now on: texts, and numbers in texts. To be called in the GUI thread before other threads
/// are there; a second call takes the first one back. Without an installed translation texts stay English.
void speak(const QString &language);

/// Writes numbers in the texts of the language that is spoken: "1,234" in English, "1.234" in German.
QLocale textLocale();

/// Whether so many take the singular: one, and in French none as well.
bool isSingular(qint64 count);

} // namespace tranche
