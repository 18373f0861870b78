#include "mapping/formats/TimeNames.h"

#include "core/NameWords.h"

#include <QStringList>

#include <algorithm>

namespace tranche {

/// Whether one of its words is one of these, or ends so and is none of the others.
static bool saysOneOf(const QString &name, const QStringList &words, const QStringList &ends, const QStringList &others)
{
    const QStringList said = lowerWordsOf(name);
    return std::any_of(said.begin(), said.end(), [&](const QString &word) {
        const auto endsWord = [&](const QString &end) { return word.endsWith(end); };
        return words.contains(word) || (std::any_of(ends.begin(), ends.end(), endsWord) && !others.contains(word));
    });
}

bool saysDate(const QString &columnName)
{
    static const QStringList words
        = QStringLiteral("date day dob birthday birth born timestamp datetime created updated modified "
                         "expires due since until tag geburtstag geboren erstellt seit bis stand "
                         "jour naissance né fecha día dia nacimiento data giorno nascita dzień "
                         "urodzenia dag geboortedatum zeitstempel horodatage")
              .split(u' ');
    static const QStringList ends { QStringLiteral("datum"), QStringLiteral("date"), QStringLiteral("zeitpunkt") };
    static const QStringList others = QStringLiteral("update candidate mandate validate consolidate").split(u' ');
    return saysOneOf(columnName, words, ends, others);
}

bool saysTime(const QString &columnName)
{
    static const QStringList words
        = QStringLiteral("time clock zeit uhr heure hora ora orario godzina czas tijd tijdstip").split(u' ');
    static const QStringList ends { QStringLiteral("zeit"), QStringLiteral("time"), QStringLiteral("tijd") };
    return saysOneOf(columnName, words, ends, {});
}

bool saysBirth(const QString &columnName)
{
    static const QStringList words = QStringLiteral("dob birthday birthdate birth born geburtstag geburtsdatum geboren "
                                                    "naissance né née nacimiento nascita urodzenia geboortedatum")
                                         .split(u' ');
    return saysOneOf(columnName, words, {}, {});
}

bool saysDuration(const QString &columnName)
{
    static const QStringList words
        = QStringLiteral("duration elapsed length runtime lap laptime pace split dauer laufzeit länge durée duree "
                         "duración duracion durata duur looptijd fahrzeit fahrtdauer arbeitszeit")
              .split(u' ');
    static const QStringList ends { QStringLiteral("dauer"), QStringLiteral("duration") };
    return saysOneOf(columnName, words, ends, {});
}

} // namespace tranche
