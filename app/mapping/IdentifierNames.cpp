#include "mapping/IdentifierNames.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace tranche {

/// Letters without what stands above them; anything else is as it is.
static QString withoutAccents(const QString &name)
{
    QString plain;
    const QString split = name.normalized(QString::NormalizationForm_KD);
    for (const QChar letter : split) {
        if (letter.category() == QChar::Mark_NonSpacing)
            continue;
        plain += letter == QChar(0x142) ? QLatin1Char('l') : letter == QChar(0x141) ? QLatin1Char('L') : letter;
    }
    return plain;
}

/// The words of a name, as they are written: at blanks and signs, and where a small letter is followed by a capital.
static QStringList wordsOfName(const QString &name)
{
    QStringList words;
    QString word;
    const auto close = [&] {
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    };
    const QString plain = withoutAccents(name);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar letter = plain[i];
        if (!letter.isLetter()) {
            close();
            continue;
        }
        const bool isNext = letter.isUpper() && !word.isEmpty()
            && (word.back().isLower() || (i + 1 < plain.size() && plain[i + 1].isLower()));
        if (isNext)
            close();
        word += letter;
    }
    close();
    return words;
}

/// Each of these says it by itself.
static constexpr auto identifierWords = std::to_array<std::string_view>({ "zip", "zipcode", "postcode", "plz", "postal",
    "phone", "phones", "telephone", "tel", "tele", "telno", "telnr", "fax", "faxno", "faxnr", "mobile", "mobil",
    "handy", "rufnummer", "rufnr", "movil", "celular", "cellulare", "tlf", "komorka", "cellphone", "phonenumber",
    "phoneno", "mobilephone", "iban", "bic", "blz", "isbn", "issn", "ean", "gtin", "upc", "isin", "imei", "imsi",
    "iccid", "msisdn", "ssn", "siren", "siret", "nip", "pesel", "regon", "krs", "nif", "dni", "curp", "rfc", "piva",
    "codicefiscale", "partitaiva", "codepostal", "codigopostal", "kodpocztowy", "taxid", "vatid", "ustid", "ustidnr",
    "steuerid", "idnr", "duns", "npi", "orcid", "isni", "barcode", "accountnumber", "accountno", "accountnr", "nir",
    "cuit", "cuil", "cnpj", "cpf", "cep", "psc", "pincode", "postnummer", "postnr", "taric", "swift", "festnetz",
    "durchwahl", "vorwahl", "insee", "telf", "sku", "cusip", "sedol", "wkn" });

/// Words of compounds that begin so are such: Telefonnummer, Telefonu, Postleitzahlen.
static constexpr auto identifierStems = std::to_array<std::string_view>(
    { "telefon", "telefax", "postleitzahl", "telephon", "mobilnummer", "mobilnr", "mobiltel", "handynummer", "handynr",
        "faxnummer", "faxnr", "kontonummer", "kontonr", "steuernummer", "steuernr", "bankleitzahl", "zolltarifnummer",
        "zollnummer", "warennummer", "taricnummer", "sozialversicherungsn", "rentenversicherungsn",
        "krankenversicherungsn", "versicherungsn", "versichertenn", "personalausweisn", "ausweisnummer", "ausweisnr",
        "reisepassn", "passnummer", "umsatzsteueridentifik", "umsatzsteuerid", "steueridentifik", "handelsregistern",
        "kundennummer", "kundennr", "mitgliedsnummer", "mitgliedsnr", "artikelnummer", "artikelnr", "vertragsnummer",
        "vertragsnr", "matrikelnummer", "matrikelnr", "seriennummer", "seriennr", "kreditkarten", "kartennummer",
        "rechnungsnummer", "rechnungsnr", "aktenzeichen", "depotnummer", "depotnr", "materialnummer", "materialnr",
        "teilenummer", "teilenr", "gemeindeschlussel", "personalnummer", "personalnr", "lieferantennummer",
        "lieferantennr", "artikelcode", "produktcode", "produktnummer", "produktnr", "kundencode", "warencode",
        "materialcode", "lieferantencode", "auftragsnummer", "auftragsnr", "bestellnummer", "bestellnr",
        "betriebsnummer", "identifikationsnummer", "identnummer", "identnr", "zollcode", "zolltarif", "mobilfunk" });

/// What numbers, codes and keys are called …
static constexpr auto numberWords
    = std::to_array<std::string_view>({ "number", "numbers", "no", "nr", "num", "code", "codes", "numero", "numer", "n",
        "nummer", "numeri", "kod", "codigo", "codice", "cod", "reference", "referencia", "riferimento", "referenz" });

/// … and of what they are no numbers to reckon with. A word that ends in these counts too: Kreditkontonr.
static constexpr auto numberedThings = std::to_array<std::string_view>({ "account", "acct", "tax", "vat", "customs",
    "tariff", "passport", "license", "licence", "insurance", "policy", "security", "social", "card", "bank", "routing",
    "sort", "swift", "postal", "post", "zip", "area", "dialling", "dialing", "country", "customer", "client", "member",
    "membership", "article", "contract", "serial", "part", "reference", "ref", "hs", "sic", "naics", "fips", "cell",
    "contact", "invoice", "telephone", "product", "item", "supplier", "vendor", "material",
    // German
    "konto", "steuer", "kunden", "mitglieds", "artikel", "personal", "rechnungs", "auftrags", "bestell", "serien",
    "matrikel", "versicherungs", "produkt", "teile", "lieferanten", "vertrags", "ausweis", "pass", "zoll", "zolltarif",
    // French
    "compte", "fiscal", "client", "contrat", "securite", "sociale", "postale", "insee", "passeport", "commune",
    "douane", "douanier", "portable", "adherent", "facture", "tva", "rcs", "produit", "fournisseur",
    // Spanish
    "cuenta", "cliente", "seguridad", "contrato", "pasaporte", "socio", "afiliacion", "factura", "identificacion",
    "tarjeta", "aduana", "arancelario", "contacto", "producto", "articulo", "proveedor",
    // Italian
    "conto", "fiscale", "contratto", "avviamento", "tessera", "passaporto", "fattura", "doganale", "iva", "istat",
    "prodotto", "articolo", "fornitore",
    // Polish
    "konta", "rachunku", "pocztowy", "pocztowe", "klienta", "umowy", "paszportu", "dowodu", "faktury", "celny",
    "celnego", "karty", "kontaktowy", "podatkowy", "seryjny", "ubezpieczenia", "nhs", "poczt", "produktu", "towaru",
    "artykulu", "dostawcy" });

/// Names that say it where they stand alone; with other words they are said of much.
static constexpr auto soleNames = std::to_array<std::string_view>(
    { "konto", "codigo", "codice", "kod", "reference", "referencia", "riferimento", "referenz", "referencja" });

/// Said of two words, in this order.
static constexpr auto identifierPairs = std::to_array<std::array<std::string_view, 2>>(
    { { "partita", "iva" }, { "sort", "code" }, { "social", "security" }, { "securite", "sociale" }, { "zip", "code" },
        { "kod", "pocztowy" }, { "tax", "id" }, { "vat", "id" }, { "fiscal", "id" }, { "id", "fiscal" },
        { "konto", "bankowe" }, { "cuenta", "bancaria" }, { "compte", "bancaire" }, { "conto", "corrente" },
        { "rachunek", "bankowy" }, { "seguridad", "social" }, { "previdenza", "sociale" }, { "id", "nr" },
        { "id", "no" }, { "id", "number" }, { "steuer", "id" }, { "national", "id" }, { "p", "iva" } });

/// With one of these it is a figure about such things.
static constexpr auto figureWords = std::to_array<std::string_view>({ "count", "counts", "total", "sum", "percent",
    "pct", "rate", "ratio", "share", "avg", "average", "mean", "users", "cost", "costs", "price", "amount", "fee",
    "fees", "balance", "minutes", "usage", "anzahl", "summe", "anteil", "betrag", "kosten", "nombre", "montant", "taux",
    "cantidad", "importe", "saldo", "quantita", "importo", "totale", "liczba", "ilosc", "kwota", "suma", "calls", "sms",
    "appels", "anrufe", "llamadas", "chiamate", "polaczenia" });

template <std::size_t N> static bool isOneOf(const std::array<std::string_view, N> &list, std::string_view word)
{
    return std::ranges::find(list, word) != list.end();
}

/// CAP is the Italian postal code; a cap is something else, and so is a market cap.
static bool isItalianPostalCode(const QStringList &words)
{
    const bool hasCap = words.contains(QLatin1String("CAP"));
    return (words.size() == 1 && words.front().compare(QLatin1String("cap"), Qt::CaseInsensitive) == 0)
        || (hasCap
            && std::any_of(words.begin(), words.end(), [](const QString &word) { return word != word.toUpper(); }));
}

/// As French and Spanish files call the postal code.
static bool isShortPostalCode(const QStringList &words)
{
    return words == QStringList(QStringLiteral("CP"))
        || words == QStringList({ QStringLiteral("C"), QStringLiteral("P") });
}

/// “number of phones” counts them.
static bool isHowMany(const std::vector<std::string> &words)
{
    return words.size() > 2 && (words[0] == "number" || words[0] == "no" || words[0] == "num") && words[1] == "of";
}

bool isIdentifierName(const QString &name)
{
    constexpr qsizetype mostLetters = 500;
    const QStringList written = wordsOfName(name.left(mostLetters));
    if (isItalianPostalCode(written) || isShortPostalCode(written))
        return true;
    std::vector<std::string> words;
    if (name.contains(QLatin1Char('#')) || name.contains(QChar(0x2116))) // №
        words.emplace_back("number");
    for (const QString &word : written)
        words.push_back(word.toLower().toStdString());
    if (std::ranges::any_of(words, [](std::string_view word) { return isOneOf(figureWords, word); }))
        return false;
    if (isHowMany(words))
        return false;
    if (words.size() == 1 && isOneOf(soleNames, words.front()))
        return true;
    const auto saysIt = [](std::string_view word) {
        return isOneOf(identifierWords, word)
            || std::ranges::any_of(identifierStems, [&](std::string_view stem) { return word.starts_with(stem); });
    };
    if (std::ranges::any_of(words, saysIt))
        return true;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const bool isPair = std::ranges::any_of(
            identifierPairs, [&](const auto &pair) { return pair[0] == words[i] && pair[1] == words[i + 1]; });
        if (isPair)
            return true;
    }
    const auto isNumberWord = [](std::string_view word) { return isOneOf(numberWords, word); };
    const auto isThing = [](std::string_view word) { return isOneOf(numberedThings, word); };
    // One word may be both, and is then neither by itself: reference.
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (std::size_t j = 0; isNumberWord(words[i]) && j < words.size(); ++j) {
            if (i != j && isThing(words[j]))
                return true;
        }
    }
    return false;
}

/// What has numbers such as 1.10, which is no 1.1.
static constexpr auto outlineWords
    = std::to_array<std::string_view>({ "version", "versions", "ver", "release", "revision", "firmware", "build",
        "chapter", "section", "subsection", "clause", "paragraph", "appendix", "outline", "wbs", "room", "icd", "icd9",
        "icd10", "diagnosis", "kapitel", "abschnitt", "absatz", "paragraf", "gliederung", "gliederungsnummer", "ziffer",
        "raum", "raumnummer", "raumnr", "zimmer", "diagnose", "programmversion", "softwareversion", "chapitre",
        "rubrique", "alinea", "salle", "capitulo", "seccion", "apartado", "clausula", "sala", "capitolo", "sezione",
        "clausola", "versione", "stanza", "rozdzial", "wersja", "klauzula", "pokoj", "hoofdstuk", "versie", "kamer" });

bool isOutlineName(const QString &name)
{
    constexpr qsizetype mostLetters = 500;
    const QStringList written = wordsOfName(name.left(mostLetters));
    std::vector<std::string> words;
    for (const QString &word : written)
        words.push_back(word.toLower().toStdString());
    return std::ranges::any_of(words, [](std::string_view word) { return isOneOf(outlineWords, word); })
        && std::ranges::none_of(words, [](std::string_view word) { return isOneOf(figureWords, word); });
}

} // namespace tranche
