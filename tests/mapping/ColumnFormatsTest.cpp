#include "mapping/ColumnFormats.h"
#include "mapping/FileLanguage.h"
#include "mapping/LikelyFormats.h"
#include "mapping/TypeInference.h"
#include "mapping/formats/DatePatternReader.h"
#include "mapping/formats/LooserPattern.h"
#include "source/bytes/MemorySource.h"

#include <QTest>

using namespace tranche;

/// What a sample says of the columns of a file: types and formats, and where several fit what decides.
class ColumnFormatsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void guessed_data();
    void guessed();
    void decided_data();
    void decided();
    void doubtIsTold();
    void nobodyIsBornInYearsToCome();
    void chosenTypes_data();
    void chosenTypes();
    void earlierImportsDecide();
    void othersAreKept();
    void looser_data();
    void looser();
    void languages_data();
    void languages();
    void hostileColumnsEnd();
};

/// @param rows with ; between fields
static FileSample sampleOf(const QByteArray &rows, const FormatPreferences &preferences = {})
{
    MemorySource source(QStringLiteral("test.csv"), rows);
    Dialect dialect;
    dialect.separator = ";";
    return sampleColumns(source, dialect, readLayout(source, dialect), { true, {} }, preferences);
}

static QString nameOf(const InferredColumn &column)
{
    return (columnTypeName(column.type) + " " + column.format.text()).trimmed();
}

static QByteArray column(const QByteArray &name, const QByteArrayList &values)
{
    return name + '\n' + values.join('\n') + '\n';
}

void ColumnFormatsTest::guessed_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArrayList>("values");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("misfits");
    const auto row = [](const char *name, const QByteArrayList &values, const char *type, int misfits = 0) {
        QTest::addRow("%s %s", name, values.join('|').left(60).constData())
            << QByteArray(name) << values << QString::fromUtf8(type) << misfits;
    };
    row("x", { "31.12.2025", "01.02.2025" }, "DATE dd.MM.yyyy");
    row("x", { "2025-12-31", "2025-01-02" }, "DATE");
    row("x", { "2025-12-31T10:00:00Z" }, "DATETIME iso");
    row("x", { "2025-12-31 10:00:00", "2025-12-31 10:00:00.5" }, "DATETIME"); // as it is stored
    row("x", { "2025-12-31 10:00" }, "DATETIME iso");
    row("x", { "2023-10-12T06:53:50,120Z" }, "DATETIME iso");
    row("x", { "7:05", "12:30" }, "TEXT"); // or durations
    row("at time", { "7:05", "12:30" }, "TIME H:mm");
    row("x", { "12:30", "07:05" }, "TIME");
    row("duration", { "12:30", "07:05" }, "TEXT");
    row("Dauer", { "01:30:00", "00:05:00" }, "TEXT");
    row("x", { "7.741,11", "1,5" }, "DECIMAL 1.234,56");
    row("x", { "12,5 %", "7 %" }, "DECIMAL 1234,56 %");
    row("x", { "5,00 €", "1.234,56 €" }, "DECIMAL 1.234,56 €");
    row("x", { "(1,234.50)", "7.00" }, "DECIMAL (1,234.56)");
    row("x", { "12.50", "7.00" }, "REAL");
    row("x", { "1.234", "5.678" }, "REAL"); // as everywhere
    row("x", { "1,234,567", "12" }, "INTEGER 1,234.56");
    row("x", { "ja", "nein", "ja" }, "BOOLEAN ja/nein");
    row("x", { "Yes", "no" }, "BOOLEAN yes/no");
    row("x", { "yes", "yes" }, "TEXT");
    row("x", { "yes", "no", "maybe" }, "TEXT");
    row("x", { "s", "n" }, "TEXT"); // of one letter, as codes are
    row("x", { "y", "n" }, "BOOLEAN y/n");
    row("x", { "0", "1" }, "INTEGER");
    row("id", { "6ba7b810-9dad-11d1-80b4-00c04fd430c8" }, "UUID canonical");
    row("id", { "6BA7B810-9dad-11d1-80b4-00c04fd430c8" }, "TEXT"); // as it stands
    row("x", { "{\"a\":1}", "[]" }, "JSON");
    row("x", { "{\"a\":1}", "NULL" }, "TEXT");
    row("x", { "20240131", "20231224" }, "INTEGER");
    row("order_date", { "20240131", "20231224" }, "DATE yyyyMMdd");
    // Words for “no value”, and mistakes
    row("x", { "31.12.2025", "n/a", "k. A.", "01.02.2025" }, "DATE dd.MM.yyyy");
    row("x", { "31.12.2025", "01.02.2025", "02.02.2025", "soon" }, "DATE dd.MM.yyyy", 1);
    row("x", { "31.12.2025", "soon", "later" }, "TEXT");
    row("x", { "31.12.2025", "2025-12-31" }, "TEXT");
    QByteArrayList dates;
    QByteArrayList amounts;
    for (int i = 1; i <= 28; ++i) {
        dates.append(QByteArray::number(i) + ".2.2025");
        amounts.append("1." + QByteArray::number(100 + i) + ",50");
    }
    row("x", QByteArrayList(dates) << "31.02.2025", "DATE d.M.yyyy", 1);
    row("x",
        QByteArrayList(dates) << "2025-02-01"
                              << "2025-02-01",
        "TEXT"); // a form that recurs
    row("x", QByteArrayList(amounts) << "1.5", "DECIMAL 1.234,56", 1);
    row("x", QByteArrayList(amounts) << "offen", "DECIMAL 1.234,56", 1);
    // One number twice, or a place in a list
    row("version", { "1.1", "1.10", "1.9" }, "TEXT");
    row("version", { "1", "2" }, "INTEGER");
    row("Kapitel", { "1,1", "1,10" }, "TEXT");
    row("icd10", { "250.00", "250.01" }, "TEXT");
    row("price", { "1.1", "1.10", "1.9" }, "REAL");
    row("Note", { "2-", "3-", "1" }, "TEXT");
    row("year", { "(1999)", "(2003)" }, "TEXT");
    // Codes
    row("x", { "1.2.3", "2.0.1" }, "TEXT");
    row("x", { "007", "008" }, "TEXT");
    row("phone", { "01.02.2025", "31.12.2025" }, "TEXT");
    row("x", { "030 1234567", "089 7654321" }, "TEXT");
    row("x", { "10.0.0.1", "192.168.1.1" }, "TEXT");
}

void ColumnFormatsTest::guessed()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArrayList, values);
    const InferredColumn found = sampleOf(column(name, values)).columns[0];
    QTEST(nameOf(found), "type");
    QTEST(int(found.misfits), "misfits");
    if (found.type == ColumnType::Text)
        return;
    int misfits = 0; // all others are read
    for (const std::string_view value : found.values->views())
        misfits += fitsFormat(value, { found.type, found.format }) ? 0 : 1;
    QTEST(misfits, "misfits");
}

void ColumnFormatsTest::decided_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("dateFormat");
    QTest::addColumn<char>("decimal");
    QTest::addColumn<QString>("type"); // of the first column
    const auto row = [](const char *name, const char *csv, const char *type, const char *locale = "",
                         const char *dateFormat = "", char decimal = 0) {
        QTest::newRow(name) << QByteArray(csv) << QString(locale) << QString(dateFormat) << decimal << QString(type);
    };
    row("nothing", "x\n03/04/2025\n05/06/2025\n", "TEXT");
    row("nothing in C", "x\n03/04/2025\n", "TEXT", "C");
    row("another column", "x;y\n03/04/2025;25/04/2025\n", "DATE dd/MM/yyyy");
    row("another column, before the country", "x;y\n03/04/2025;04/25/2025\n", "DATE MM/dd/yyyy", "de_DE");
    row("columns of two minds", "x;y;z\n03/04/2025;04/25/2025;25/04/2025\n", "TEXT");
    row("the language", "Rechnungsdatum;Betrag\n03/04/2025;x\n", "DATE dd/MM/yyyy");
    row("the language before the country", "Rechnungsdatum;Betrag\n03/04/2025;x\n", "DATE dd/MM/yyyy", "en_US");
    row("English", "Customer;Amount\n03/04/2025;x\n", "TEXT");
    row("the country", "x\n03/04/2025\n", "DATE MM/dd/yyyy", "en_US");
    row("another country", "x\n03/04/2025\n", "DATE dd/MM/yyyy", "en_GB");
    row("asked for", "x\n03/04/2025\n", "DATE MM/dd/yyyy", "de_DE", "MM/dd/yyyy");
    row("asked for with times", "x\n03/04/2025 10:00\n", "DATETIME MM/dd/yyyy HH:mm[:ss[.f]][z]", "", "MM/dd/yyyy");
    row("asked for, and not so", "x\n2025-04-03\n", "DATE", "", "MM/dd/yyyy");
    row("asked for, and an id", "x\n20250403\n", "INTEGER", "", "yyyyMMdd");
    row("numbers by another column", "x;y\n1,234;7,50\n5,678;1,25\n", "DECIMAL 1234,56");
    row("points that part groups", "x;y\n1.234;7,50\n5.678;1,25\n", "INTEGER 1.234,56");
    row("points as everywhere", "x\n1.234\n5.678\n", "REAL", "de_DE"); // a country does not change digits
    row("both orders in all", "x\n01/01/2025\n02/02/2025\n", "DATE dd/MM/yyyy");
    row("both orders in all, and another column", "x;y\n01/01/2025;04/25/2025\n", "DATE MM/dd/yyyy");
    row("both orders in all, and a country", "x\n01/01/2025\n", "DATE MM/dd/yyyy", "en_US");
    row("points between days and months", "x\n03.04.2025\n", "DATE dd.MM.yyyy");
    row("points, whatever the country", "x\n03.04.2025 10:00\n", "DATETIME dd.MM.yyyy HH:mm", "en_US");
    row("groups that are not always there", "x;y\n1,100;2.50\n12345;7.25\n7;1.00\n", "INTEGER 1,234.56");
    row("groups that are not always there, by the country", "x\n1,100\n12345\n7\n", "INTEGER 1,234.56", "en_US");
    row("groups or a comma", "x\n1,100\n12345\n7\n", "TEXT");
    row("blanks between groups", "x;y\n1 000;1 234,50\n2 500;7,25\n", "INTEGER 1 234,56");
    row("blanks between groups of telephone numbers", "phone;y\n1 000;1 234,50\n2 500;7,25\n", "TEXT");
    row("blanks between groups alone", "x\n1 000\n2 500\n", "TEXT");
    row("a comma is asked for", "x\n1,234\n5,678\n", "DECIMAL 1234,56", "", "", ',');
    row("a point is asked for", "x\n1,234\n5,678\n", "INTEGER 1,234.56", "", "", '.');
}

void ColumnFormatsTest::decided()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, locale);
    QFETCH(QString, dateFormat);
    QFETCH(char, decimal);
    FormatPreferences preferences;
    preferences.locale = locale;
    preferences.dateFormat = dateFormat;
    preferences.decimal = decimal;
    QTEST(nameOf(sampleOf(csv, preferences).columns[0]), "type");
}

void ColumnFormatsTest::doubtIsTold()
{
    const auto doubt = [](const QByteArray &csv) { return sampleOf(csv).columns[0].doubt; };
    const QString could = "“03/04/2025” may be written as dd/MM/yyyy or MM/dd/yyyy: ";
    QCOMPARE(doubt("x\n03/04/2025\n"), could + "nothing says which, so the column stays text");
    QCOMPARE(doubt("x;y\n03/04/2025;25/04/2025\n"), could + "read as dd/MM/yyyy, as the file's other columns");
    QCOMPARE(doubt("x\n25/04/2025\n"), QString());
    QCOMPARE(doubt("x\n1.234\n"), QString());
    QCOMPARE(doubt("x\n01/01/2025\n"), QString()); // all that there is
    QVERIFY(doubt("x\n03.04.2025\n").endsWith("read as dd.MM.yyyy, since points stand between days and months"));
    QVERIFY(doubt("x;y\n1 000;1 234,50\n2 500;7,25\n").contains("“1 000” may be a code or a number"));
    QVERIFY(doubt("x\n1.5\n1.1\n1.10\n").startsWith("“1.1” and “1.10” are the same number"));
    QCOMPARE(doubt("x\n1.10\n1.20\n1\n"), QString());
    const InferredColumn text = sampleOf("x\n03/04/2025\n").columns[0];
    QCOMPARE(formatAs(columnTypeFromName("DATE").value(), text, {}).doubt,
        could
            + "nothing says which, so that no value is read as DATE; say it with --date-format, or with --map "
              "COLUMN=FIELD:DATE:FORMAT");
    QCOMPARE(text.runnerUp, columnTypeFromName("DATE"));
    QCOMPARE(otherFormats(text).size(), 2U);
    // € is a sure sign only where the encoding is.
    FormatPreferences unsure;
    unsure.signsAreSure = false;
    QCOMPARE(nameOf(sampleOf("x\n5,00 €\n", unsure).columns[0]), "TEXT");
    QCOMPARE(nameOf(sampleOf("x\n5,00 EUR\n", unsure).columns[0]), "DECIMAL 1234,56 EUR");
}

void ColumnFormatsTest::nobodyIsBornInYearsToCome()
{
    const InferredColumn born = sampleOf("geboren\n01.02.45\n31.12.99\n").columns[0];
    QCOMPARE(born.format.date.firstYear(), QDate::currentDate().year() - 99);
    QCOMPARE(nameOf(sampleOf("Datum\n01.02.45\n31.12.99\n").columns[0]), "DATE dd.MM.yy");
}

void ColumnFormatsTest::chosenTypes_data()
{
    QTest::addColumn<QByteArrayList>("values");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("format"); // "-": none
    const auto row = [](const char *chosen, const QByteArrayList &values, const char *format) {
        QTest::addRow("%s %s", chosen, values.join('|').constData()) << values << QString(chosen) << QString(format);
    };
    row("DATE", { "31.12.2025" }, "dd.MM.yyyy");
    row("DATE", { "20240131" }, "yyyyMMdd"); // though no name says so
    row("DATE", { "31.12.25", "01.02.24" }, "dd.MM.yy");
    row("DATE", { "2025-12-31" }, "");
    row("DATE", { "soon" }, "-");
    row("DATE", { "soon", "31.12.2025" }, "dd.MM.yyyy"); // all others are errors
    row("DATE", { "1.2.2025", "soon", "later", "31.12.2025", "2025-01-01" }, "d.M.yyyy");
    row("DECIMAL", { "much", "1.234,50" }, "1.234,56");
    row("BOOLEAN", { "nein", "perhaps" }, "ja/nein");
    row("DATE", { "03/04/2025" }, "-");
    row("DECIMAL", { "1.234,50" }, "1.234,56");
    row("DECIMAL", { "12.50" }, "");
    row("REAL", { "1.234,50" }, "1.234,56");
    row("REAL", { "1.234" }, "");
    row("INTEGER", { "12 %" }, "-"); // parts of one
    row("NUMERIC", { "1.234,50" }, "1.234,56");
    row("BOOLEAN", { "ja", "nein" }, "ja/nein");
    row("BOOLEAN", { "nein" }, "ja/nein"); // one of them will do
    row("BOOLEAN", { "1", "0" }, "");
    row("BOOLEAN", { "s", "n" }, "s/n");
    row("INTEGER", { "+5", "+7" }, "+1234.56"); // a plus, and blanks, are telephone numbers only where nobody says more
    row("DECIMAL", { "+5", "+7.50" }, "+1234.56");
    row("INTEGER", { "1 234", "5 678" }, "1 234,56");
    row("BLOB", { "aGVsbG8=", "d29ybGQh" }, "base64");
    row("BLOB", { "DEADBEEF", "00ff" }, ""); // pairs of digits are such, though some are base64 too
    row("UUID", { "x" }, "-");
    row("INTEGER", { "(1999)", "5" }, "(1234.56)"); // they are numbers if somebody says so
}

void ColumnFormatsTest::chosenTypes()
{
    QFETCH(QByteArrayList, values);
    QFETCH(QString, chosen);
    const FileSample sample = sampleOf(column("x", values));
    const FormatChoice choice = formatAs(columnTypeFromName(chosen).value(), sample.columns[0], sample.preferences);
    QTEST(choice.format ? choice.format->format.text() : QString("-"), "format");
}

void ColumnFormatsTest::earlierImportsDecide()
{
    const auto formatIn = [](const QByteArray &csv, const char *earlier, QString *doubt = nullptr) {
        const FileSample sample = sampleOf(csv);
        FormatPreferences preferences = sample.preferences;
        if (*earlier != '\0')
            preferences.earlier = typeAndFormatFromText(earlier);
        const ColumnType type = columnTypeFromName(csv.contains('/') ? "DATE" : "DECIMAL").value();
        const FormatChoice choice = formatAs(type, sample.columns[0], preferences);
        if (doubt != nullptr)
            *doubt = choice.doubt;
        return choice.format ? choice.format->format.text() : QString("-");
    };
    QString doubt;
    QCOMPARE(formatIn("x\n03/04/2025\n", "DATE:dd/MM/yyyy", &doubt), "dd/MM/yyyy");
    QVERIFY2(doubt.endsWith("as in the last import into this column"), qPrintable(doubt));
    QCOMPARE(formatIn("x\n03/04/2025\n", "DATE:M/d/yyyy"), "MM/dd/yyyy");
    QCOMPARE(formatIn("x\n25/04/2025\n", "DATE:MM/dd/yyyy"), "dd/MM/yyyy"); // which the file says
    QCOMPARE(formatIn("x\n3,500\n", "DECIMAL:1.234,56"), "1234,56");
    QCOMPARE(formatIn("x\n3.500\n", "DECIMAL:1.234,56"), "1.234,56");
    QCOMPARE(formatIn("x\n3.500\n", "DECIMAL:1,234.56"), "");
    QCOMPARE(formatIn("x\n03/04/2025\n", "", &doubt), "-");
    QVERIFY2(doubt.contains("no value is read as DATE; say it with --date-format"), qPrintable(doubt));
}

void ColumnFormatsTest::othersAreKept()
{
    const auto others = [](const QByteArray &csv) {
        QStringList names;
        for (const FoundFormat &other : otherFormats(sampleOf(csv).columns[0]))
            names.append((columnTypeName(other.type) + " " + other.format.text()).trimmed());
        return names.join(" | ");
    };
    QCOMPARE(others("x\n31.12.2025\n"), "DATE d.M.yyyy");
    QCOMPARE(others("x;y\n03/04/2025;25/04/2025\n"), "DATE d/M/yyyy | DATE MM/dd/yyyy");
    QCOMPARE(others("x\n1\n"), "");
    QCOMPARE(others("x\ntext\n"), "");
}

void ColumnFormatsTest::looser_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("looser");
    for (const auto &[pattern, looser] : { std::pair { "dd.MM.yyyy", "d.M.yyyy" }, { "d.M.yyyy", "" },
             { "yyyyMMdd", "" }, { "dd MMM yyyy", "d MMM yyyy" }, { "hh:mm:ss a", "h:mm:ss a" },
             { "dd.MM.yy[1930]", "d.M.yy[1930]" }, { "dd.MM.yyyy HH'h'mm", "d.M.yyyy H'h'mm" }, { "yyyy-DDD", "" },
             { "unix", "" }, { "yyyy-MM-ddTHH:mm:ss.fff", "yyyy-M-dTH:mm:ss.fff" } })
        QTest::newRow(pattern) << QString(pattern) << QString(looser);
}

void ColumnFormatsTest::looser()
{
    QFETCH(QString, pattern);
    const auto looser = looserPattern(datePatternOf(pattern.toStdString()).value());
    QTEST(looser ? looser->text() : QString(), "looser");
}

void ColumnFormatsTest::languages_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("language");
    QTest::newRow("none") << QStringList { "a", "b" } << "";
    QTest::newRow("German") << QStringList { "Rechnungsdatum", "Betrag", "id" } << "de";
    QTest::newRow("French") << QStringList { "date", "montant_ht", "quantité" } << "fr";
    QTest::newRow("Polish") << QStringList { "data", "kwota", "ilość" } << "pl";
    QTest::newRow("English") << QStringList { "order_id", "orderDate", "Amount" } << "en";
    QTest::newRow("English and another") << QStringList { "amount", "betrag" } << "";
    QTest::newRow("mostly Dutch") << QStringList { "bedrag", "klant", "amount" } << "nl";
    QTest::newRow("a hundred thousand") << QStringList(100'000, "Betrag") << "de";
}

void ColumnFormatsTest::languages()
{
    QFETCH(QStringList, names);
    QTEST(languageOfNames(names), "language");
}

void ColumnFormatsTest::hostileColumnsEnd()
{
    QByteArrayList values;
    for (int i = 0; i < 20'000; ++i)
        values.append(QByteArray::number(i % 40) + '.' + QByteArray::number(i % 14) + ".2025");
    QCOMPARE(nameOf(sampleOf(column("x", values)).columns[0]), "TEXT");
    QCOMPARE(nameOf(sampleOf(column("x", { QByteArray(1'000'000, '1') })).columns[0]), "TEXT");
    QVERIFY(findLikelyFormats({}, "x").found.formats.empty());
    const FileSample wide
        = sampleOf(QByteArray(20'000, ';') + "\n" + QByteArray("31.12.2025;").repeated(20'000) + "\n");
    QCOMPARE(nameOf(wide.columns[0]), "DATE dd.MM.yyyy");
}

QTEST_APPLESS_MAIN(ColumnFormatsTest)
#include "ColumnFormatsTest.moc"
