#include "mapping/IdentifierNames.h"

#include <QTest>

using namespace tranche;

class IdentifierNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data();
    void names();
    void outlines();
};

void IdentifierNamesTest::names_data()
{
    QTest::addColumn<bool>("isIdentifier");
    for (const char *name : { "zip", "ZIP Code", "zip_code", "zipCode", "Postcode", "postal code", "Phone",
             "phoneNumber", "Contact Phone Number", "phone_number_1", "Telephone", "Tel.", "Fax", "Mobile", "IBAN",
             "ISBN-13", "EAN", "Account Number", "account_no", "accountNumber", "Tax ID", "VAT number", "SSN",
             "Social Security Number", "Customs tariff code", "Passport No.", "Sort Code", "PLZ", "Postleitzahl",
             "Telefon", "Telefonnummer", "Tel.-Nr.", "Handynummer", "Rufnummer", "Kontonummer", "Konto-Nr.", "BLZ",
             "Steuernummer", "SteuerNr", "Kundennummer", "Zolltarifnummer", "Sozialversicherungsnummer",
             "Kontakt Telefon", "Code postal", "code_postal", "codePostal", "Téléphone", "TELEPHONE", "N° de téléphone",
             "Numéro de compte", "SIREN", "SIRET", "Numéro de sécurité sociale", "N° fiscal", "Portable n°",
             "Código postal", "Codigo Postal", "Teléfono", "Teléfono móvil", "Móvil", "Número de cuenta", "DNI", "NIF",
             "CAP", "cap", "CAP residenza", "Telefono", "Cellulare", "Numero di telefono", "Codice fiscale",
             "Partita IVA", "Numero conto", "Kod pocztowy", "kod_pocztowy", "Nr telefonu", "Telefon komórkowy", "NIP",
             "PESEL", "REGON", "USt-IdNr.", "Steuer-ID", "SteuerID", "Account #", "№ konta", "CP", "C.P.",
             "Nº de cuenta", "P. IVA", "P.IVA", "Kod poczt.", "National ID", "Numer konta", "Numer rachunku bankowego",
             "product code", "productCode", "código", "codigo", "Código de producto", "référence", "Référence produit",
             "referencia", "Artikelcode", "codice prodotto", "kod produktu", "Konto", "customer number",
             "numéro de client", "número de cliente", "numero cliente", "numer klienta" })
        QTest::newRow(name) << true;
    for (const char *name :
        { "", "id", "order_id", "customerId", "Id", "n", "number", "No.", "Row number", "quantity", "price",
            "market cap", "Order #", "cp", "C", "P", "of the id", "cap_rate", "phone_count", "Telephone costs",
            "Anzahl Telefonate", "zip_total", "headphones", "hotel", "tax", "tax rate", "VAT", "Steuer",
            "account balance", "client_id", "country", "Kontostand", "phone_calls", "number of phones", "code_count",
            "number of customers", "reference year", "product", "Produit", "status code", "year", "postage", "ip",
            "snip", "canal", "mobility", "Nummer", "Menge", "numero", "importe", "code", "année", "ilość", "%", "列" })
        QTest::newRow(name[0] == '\0' ? "empty" : name) << false;
    QTest::newRow(QByteArray(100000, 'z').constData()) << false;
}

void IdentifierNamesTest::names()
{
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    QTEST(isIdentifierName(name == "empty" ? QString() : name), "isIdentifier");
}

void IdentifierNamesTest::outlines()
{
    for (const char *name : { "version", "App Version", "firmware_version", "Release", "chapter", "Section", "Kapitel",
             "Raum", "room_no", "ICD-10", "clause", "sectionNo", "capítulo" })
        QVERIFY2(isOutlineName(QString::fromUtf8(name)), name);
    for (const char *name : { "", "price", "conversion", "sections_total", "version count", "bedrooms", "Gewicht" })
        QVERIFY2(!isOutlineName(QString::fromUtf8(name)), name);
    QVERIFY(!isOutlineName(QString(100'000, u'z')));
}

QTEST_APPLESS_MAIN(IdentifierNamesTest)
#include "IdentifierNamesTest.moc"
