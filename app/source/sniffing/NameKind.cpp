#include "source/sniffing/NameKind.h"

#include "core/AsciiText.h"
#include "source/sniffing/TableRows.h"

#include <string>
#include <unordered_map>

namespace tranche {

static const std::unordered_map<std::string_view, NameKind> &kindsOfWords()
{
    static const std::unordered_map<std::string_view, NameKind> kinds = [] {
        struct Words
        {
            NameKind kind;
            std::string_view words; ///< blank-separated, lower case
        };
        static constexpr Words table[] {
            { NameKind::Number,
                "price amount qty quantity count total sum value lat lon lng latitude longitude weight height width "
                "length "
                "size age score rate percent population salary cost balance speed temperature preis menge anzahl "
                "betrag "
                "summe wert gewicht alter breite prix montant nombre valeur poids precio cantidad importe valor peso "
                "prezzo "
                "importo valore cena kwota wartość prijs aantal bedrag" },
            { NameKind::Date,
                "date datum fecha data day tag jour dia giorno created updated birthday geburtstag timestamp" },
            { NameKind::Time, "time uhrzeit zeit heure hora ora czas godzina tijd" },
            { NameKind::Text,
                "name firstname lastname surname title city town country state region address street description "
                "comment "
                "note notes category product vorname nachname titel stadt ort land straße adresse beschreibung "
                "bemerkung "
                "kategorie nom prénom ville pays adresse nombre apellido ciudad país dirección nome cognome città "
                "paese "
                "indirizzo nazwa imię nazwisko miasto kraj naam stad" },
            { NameKind::Id, "id no nr num number code key sku nummer numéro código codice kod index" },
        };
        std::unordered_map<std::string_view, NameKind> found;
        for (const auto &[kind, words] : table) {
            for (std::size_t at = 0; at < words.size();) {
                const std::size_t end = std::min(words.size(), words.find(' ', at));
                // A word of two meanings (Spanish and French "nombre") tells nothing.
                if (const auto [known, isNew] = found.emplace(words.substr(at, end - at), kind);
                    !isNew && known->second != kind)
                    known->second = NameKind::Unknown;
                at = end + 1;
            }
        }
        return found;
    }();
    return kinds;
}

NameKind kindOfName(std::string_view name)
{
    NameKind kind = NameKind::Unknown;
    const std::string lower = lowerCaseOfAnyScript(name.substr(0, 100));
    std::string word;
    const auto take = [&] {
        const auto found = kindsOfWords().find(word);
        kind = found != kindsOfWords().end() && found->second != NameKind::Unknown ? found->second : kind;
        word.clear();
    };
    for (const char byte : lower) {
        if (isLetterByte(byte))
            word += byte;
        else
            take();
    }
    take();
    return kind;
}

int fitOf(NameKind kind, CellShape shape)
{
    switch (shape == CellShape::Empty ? NameKind::Unknown : kind) {
    case NameKind::Unknown:
        return 0;
    case NameKind::Number:
        return isNumeric(shape) ? 1 : -1;
    case NameKind::Date:
        return shape == CellShape::Date ? 1 : isNumeric(shape) ? 0 : -1;
    case NameKind::Time:
        return isMoment(shape) ? 1 : isTextual(shape) ? -1 : 0;
    case NameKind::Text:
        return isTextual(shape) ? 1 : -1;
    case NameKind::Id:
        return isNumeric(shape) || shape == CellShape::Code ? 1 : isMoment(shape) ? -1 : 0;
    }
    return 0;
}

} // namespace tranche
