#include "mapping/FileLanguage.h"

#include "core/NameWords.h"

#include <algorithm>
#include <array>

namespace tranche {

namespace {

struct LanguageWords
{
    const char *language;
    const char *words; ///< of column names, in lower case, with blanks between
    int count = 0; ///< names that hold one of them
};

} // namespace

QString languageOfNames(const QStringList &columnNames)
{
    constexpr qsizetype mostNames = 200;
    std::array<LanguageWords, 7> languages { {
        { "en",
            "day price amount quantity first last city street address customer order country "
            "number item product created updated year month weight rate" },
        { "de",
            "datum tag preis betrag menge anzahl vorname nachname ort stadt straße strasse adresse kunde bestellung "
            "land summe beschreibung nummer artikel rechnung bestelldatum rechnungsdatum lieferdatum geburtsdatum "
            "jahr monat plz umsatz kosten gewicht bezahlt bemerkung" },
        { "fr",
            "jour prix montant quantité quantite nom prénom prenom ville rue adresse client commande pays somme "
            "numéro numero article facture naissance année mois poids taux libellé" },
        { "es",
            "fecha día dia precio importe cantidad nombre apellido ciudad calle dirección cliente pedido país "
            "suma descripción artículo factura nacimiento año mes peso tasa" },
        { "it",
            "giorno prezzo importo quantità cognome città via indirizzo ordine paese somma descrizione "
            "articolo fattura nascita anno mese peso tasso" },
        { "pl",
            "cena kwota ilość nazwisko imię miasto ulica adres klient zamówienie kraj suma opis numer faktura "
            "dzień rok miesiąc waga stawka" },
        { "nl",
            "dag prijs bedrag aantal voornaam achternaam plaats straat klant bestelling factuur omschrijving "
            "geboortedatum jaar maand gewicht" },
    } };
    const QStringList names = columnNames.mid(0, mostNames);
    for (const QString &name : names) {
        const QStringList words = lowerWordsOf(name);
        for (LanguageWords &language : languages) {
            const QStringList known = QString::fromUtf8(language.words).split(u' ');
            language.count
                += std::any_of(words.begin(), words.end(), [&](const QString &word) { return known.contains(word); });
        }
    }
    const auto most = std::max_element(languages.begin(), languages.end(),
        [](const LanguageWords &a, const LanguageWords &b) { return a.count < b.count; });
    if (most->count == 0)
        return {};
    const auto isAlso = [&](const LanguageWords &other) { return other.count == most->count; };
    const bool englishAsWell = most == languages.begin() && std::any_of(languages.begin() + 1, languages.end(), isAlso);
    return englishAsWell ? QString() : QString::fromLatin1(most->language);
}

} // namespace tranche
