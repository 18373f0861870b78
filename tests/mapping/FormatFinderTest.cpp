#include "mapping/FormatChoice.h"
#include "mapping/formats/DateParser.h"
#include "mapping/formats/DatePatternReader.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

using namespace tranche;

/// Which formats are found in the values of a column, and which of several is chosen.
class FormatFinderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void found_data();
    void found();
    void written_data();
    void written();
    void chosen_data();
    void chosen();
    void hostileValuesEnd();
};

/// “DATE dd.MM.yyyy | DATE MM.dd.yyyy” of values parted by |.
static QString formatsOf(const QByteArray &values, const QString &name)
{
    const QByteArrayList list = values.split('|');
    std::vector<std::string_view> views;
    for (const QByteArray &value : list)
        views.emplace_back(value.constData(), std::size_t(value.size()));
    QStringList texts;
    for (const FoundFormat &format : findFormats(views, name).formats)
        texts.append((columnTypeName(format.type) + " " + format.format.text()).trimmed());
    return texts.join(" | ");
}

void FormatFinderTest::found_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("formats");
    const auto row = [](const char *values, const char *formats, const char *name = "x") {
        QTest::addRow("%s (%s)", values, name) << QByteArray(values) << QString(name) << QString::fromUtf8(formats);
    };
    // Dates and times
    row("31.12.2025|01.02.2025", "DATE dd.MM.yyyy");
    row("1.2.2025|31.12.2025", "DATE d.M.yyyy");
    row("03/04/2025|05/06/2025", "DATE dd/MM/yyyy | DATE MM/dd/yyyy");
    row("03/04/2025|05/16/2025", "DATE MM/dd/yyyy");
    row("02/02/2025|03/03/2025", "DATE dd/MM/yyyy | DATE MM/dd/yyyy"); // both orders say the same
    row("2025-12-31|2025-01-02", "DATE");
    row("31.12.2025|2025-12-31", "");
    row("31.12.2025|31.04.2025", "");
    row("31.12.2025|n/a", "");
    row("3 Feb 2025|14 March 2025", "DATE d MMM yyyy");
    row("Feb 3, 2025|Oct 14, 2025", "DATE MMM d, yyyy");
    row("3. Oktober 2025|14. M\xC3\xA4rz 2025", "DATE d. MMM yyyy");
    row("03.Okt.2025|14.Mai.2025", "DATE dd.MMM.yyyy");
    row("3 de febrero de 2025|14 de mayo de 2024", "DATE d 'de' MMM 'de' yyyy");
    row("25-Jan-03|26-Feb-04", "DATE dd-MMM-yy");
    row("Sat, 25 Oct 2025 14:05:30 +0200|Sun, 26 Oct 2025 09:00:00 +0100", "DATETIME EEE, dd MMM yyyy HH:mm:ss z");
    row("Wed Jan  1 00:00:00 2025|Thu Jan  2 00:00:00 2025", "");
    row("2025-W01-3|2025-W52-7", "DATE yyyy-Www-e");
    row("2025-12-31 23:59:59|2025-01-01 00:00:00.25", "DATETIME yyyy-MM-dd HH:mm:ss[.f]");
    row("2025-12-31 23:59|2025-01-01 00:00:01", "DATETIME yyyy-MM-dd HH:mm[:ss]");
    row("2025-12-31T23:59:59Z|2025-01-01T00:00:00Z", "DATETIME yyyy-MM-ddTHH:mm:ssz");
    row("20251231T235959Z|20250101T000000Z", "DATETIME yyyyMMddTHHmmssz", "created");
    row("1/2/2025, 3:04:05 PM|11/12/2025, 10:00:00 AM", "DATETIME d/M/yyyy, h:mm:ss a | DATETIME M/d/yyyy, h:mm:ss a");
    row("31.12.2025 7:05|01.01.2025 12:00", "DATETIME dd.MM.yyyy H:mm");
    row("05JAN2025|16feb2025", "DATE ddMMMyyyy");
    row("05/Jan/2025:14:05:30 +0100", "DATETIME dd/MMM/yyyy:HH:mm:ss z");
    row("2025-01-05-14.05.30.123456", "DATETIME yyyy-MM-dd-HH.mm.ss.f");
    row("5.1.2025 14:05 Uhr|31.12.2025 9:00 Uhr", "DATETIME d.M.yyyy H:mm 'Uhr'");
    row("14.05|15.30", "REAL");
    row("12:30|07:05", "TIME HH:mm");
    row("2:30 PM|11:05 AM", "TIME h:mm a");
    row("07:05:09|23:59:59.5", "TIME HH:mm:ss[.f]");
    // Two digits of a year
    row("31.12.25|01.02.24|15.03.23", "DATE dd.MM.yy");
    row("31.12.25|01.02.24", "", "code"); // too few to tell
    row("31.12.25|01.02.24", "DATE dd.MM.yy", "Rechnungsdatum");
    row("31-12-25|01-02-24|15-03-23", "DATE dd-MM-yy | DATE yy-MM-dd", "code"); // or 2031, 2001, 2015
    row("31/12/25|01/02/24|30/03/52", "DATE dd/MM/yy", "code");
    row("01-02-03|04-05-06|07-08-09", "", "code");
    row("01-02-03|04-05-06|07-08-09", "DATE dd-MM-yy | DATE MM-dd-yy | DATE yy-MM-dd", "birthDate");
    row("12-34-56|20-30-40", "");
    // What is a date only by its name
    row("20240131|20231224", "INTEGER");
    row("20240131|20231224", "DATE yyyyMMdd", "Datum");
    row("20240131|20231224", "DATE yyyyMMdd", "orderDate");
    row("20240131|20231232", "INTEGER", "Datum");
    row("18991231|20240131", "INTEGER", "Datum");
    row("20240131|20231224", "INTEGER", "update_id");
    row("20240131|20231224", "INTEGER", "candidate");
    row("20240131|20231224", "DATE yyyyMMdd", "LIEFERDATUM");
    row("20240131|20231224", "DATE yyyyMMdd", "startdate");
    row("2025-123|2025-001", "", "order");
    row("2025-123|2025-001", "DATE yyyy-DDD", "date");
    row("20240131235959", "DATETIME yyyyMMddHHmmss", "timestamp");
    row("1:30|2:45", "", "duration");
    row("1:30|2:45", "TIME H:mm", "Uhrzeit");
    row("2:1|3:0", "");
    row("25:30|01:00", "", "time");
    // Codes
    for (const char *codes : { "1-2-3|4-5-6", "1.2.3|2.0.1", "1.2.3.4|10.0.0.1", "192.168.100.200|192.168.100.201",
             "030 1234567|089 7654321", "+49 301 234|+49 301 235", "+49301234|+49301235", "10E3|12E4x",
             "555-1234|555-4321", "007|008", "123 456|789 012", "5-3-2025-1", "12/2025|01/2026", "Jan 2025|Feb 2025",
             "ja|ja", "no", "a/b", "1.234.56", "1,2,3", "2025-13-01", "99/99/9999", "$", "-", "€|€", "" })
        row(codes, "");
    row("2025|2024|1999", "INTEGER", "date");
    // Numbers
    row("7.741,11|1,5", "REAL 1.234,56");
    row("7741,11|1,5", "REAL 1234,56");
    row("1,234.50|12", "REAL 1,234.56");
    row("1,234,567|12", "INTEGER 1,234.56");
    row("1.234|5.678", "INTEGER 1.234,56 | REAL");
    row("1.234|0.678", "REAL");
    row("1.234|5.6", "REAL");
    row("1,234|5,678", "INTEGER 1,234.56 | REAL 1234,56");
    row("1.234.567|5.678", "INTEGER 1.234,56");
    row("1,234|1234", "INTEGER 1,234.56 | REAL 1234,56"); // groups are not always written
    row("1,234|12345|7", "INTEGER 1,234.56 | REAL 1234,56");
    row("1 234|12345", ""); // one of the two is no number
    row("(1999)|(2003)", ""); // years, and grades
    row("2-|3-|1", "");
    row("(1,999)|7", "INTEGER (1,234.56) | REAL (1234,56)");
    row("1 234,5|12 345 678,9", "REAL 1 234,56");
    row("1 234|12 345", "INTEGER 1 234,56");
    row("1\xE2\x80\xAF"
        "234,5|12,5",
        "REAL 1 234,56");
    row("1'234.50|2.5", "REAL 1'234.56");
    row("12,34,567.50|1,00,000.00", "REAL 12,34,567.89");
    row("(1,234.50)|7.00", "REAL (1,234.56)");
    row("$ (1,234.50)|$ 7.00", "REAL ($ 1,234.56)");
    row("$ 7.00|($1,234.50)", "REAL ($ 1,234.56)");
    row("$ (1,234.50|$ 7.00", "");
    row("1.234,50-|7,00", "REAL 1.234,56-");
    row("+5|-3", "INTEGER +1234.56");
    row("12,5 %|7,25 %", "REAL 1234,56 %");
    row("50%|100%", "REAL 1234.56 %");
    row("50%|100", "");
    row("5,00 €|1.234,56 €", "REAL 1.234,56 €");
    row("$5.00|-$1,234.56", "REAL $ 1,234.56");
    row("$5.00|€4.00", "");
    row("EUR 5|EUR 7", "INTEGER EUR 1234.56");
    row("12 kr|7 kr", "INTEGER 1234.56 kr");
    row("12 kg|7 kg", "");
    row("0,123456789012345678901|1,5", "DECIMAL 1234,56");
    row("1|2|3", "INTEGER");
    row("1.5|2", "REAL");
    row("1.5|2,5", "");
    row("1|<5", "");
    // Others
    row("ja|nein|JA", "BOOLEAN ja/nein");
    row("Yes|no", "BOOLEAN yes/no");
    row("s\xC3\xAD|no|NO", "BOOLEAN sí|si/no");
    row("t|n", "BOOLEAN t/n");
    row("true|false|unknown", "");
    row("1|0", "INTEGER");
    row("6ba7b810-9dad-11d1-80b4-00c04fd430c8|00000000-0000-0000-0000-000000000000", "UUID canonical");
    row("6BA7B810-9DAD-11D1-80B4-00C04FD430C8", ""); // would be changed
    row("{\"a\":1}|[]", "JSON");
    row("{\"a\":1}|{a}", "");
    row("[1]|2", "");
}

void FormatFinderTest::found()
{
    QFETCH(QByteArray, values);
    QFETCH(QString, name);
    QTEST(formatsOf(values, name), "formats");
}

void FormatFinderTest::written_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *name : { "de_DE", "en_US", "en_GB", "fr_FR", "es_ES", "it_IT", "pl_PL", "nl_NL", "de_CH" })
        QTest::newRow(name) << QString(name);
}

/// A column of dates as a country writes them is found, and read as what was written.
void FormatFinderTest::written()
{
    QFETCH(QString, locale);
    const QLocale country(locale);
    for (const QString &form :
        { country.dateFormat(QLocale::ShortFormat).replace("yyyy", "yy").replace("yy", "yyyy"), QString("d MMM yyyy"),
            QString("MMMM d, yyyy"), QString("yyyy-MM-dd HH:mm:ss"), QString("d. MMMM yyyy HH:mm") }) {
        QByteArrayList texts;
        QList<QDateTime> times;
        for (int i = 0; i < 400; ++i) {
            times.append(QDateTime(QDate(2000, 1, 1).addDays(i * 23), QTime(i % 24, i % 60, i % 59), Qt::UTC));
            texts.append(country.toString(times.back(), form).toUtf8());
        }
        std::vector<std::string_view> values;
        for (const QByteArray &text : texts)
            values.emplace_back(text.constData(), std::size_t(text.size()));
        const FoundFormats found = findFormats(values, "x");
        QVERIFY2(found.formats.size() == 1, (form.toUtf8() + ": " + texts[0]).constData());
        for (int i = 0; i < 400; ++i) {
            DateValue value;
            QCOMPARE(parseDate(values[std::size_t(i)], found.formats[0].format.date, value), DateProblem::None);
            QCOMPARE(QDate(value.year, value.month, value.day), times[i].date());
            if (form.contains("HH"))
                QCOMPARE(QTime(value.hour, value.minute), QTime(times[i].time().hour(), times[i].time().minute()));
        }
    }
}

void FormatFinderTest::chosen_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QStringList>("others");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("format"); // "-": none
    QTest::addColumn<QString>("doubt");
    const QByteArray date = "03/04/2025|05/06/2025";
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    const QString could = "“03/04/2025” may be written as dd/MM/yyyy or MM/dd/yyyy: ";
    row("one") << QByteArray("31.12.2025") << QStringList() << ""
               << ""
               << "DATE dd.MM.yyyy"
               << "";
    row("none") << QByteArray("abc") << QStringList() << "de"
                << "de_DE"
                << "-"
                << "";
    row("nothing decides") << date << QStringList() << ""
                           << ""
                           << "-" << could + "nothing says which, so the column stays text";
    row("the locale C says nothing") << date << QStringList() << ""
                                     << "C"
                                     << "-" << could + "nothing says which, so the column stays text";
    row("another column") << date << QStringList { "M/d/yyyy h:mm a" } << "de"
                          << "de_DE"
                          << "DATE MM/dd/yyyy" << could + "read as MM/dd/yyyy, as the file's other columns";
    row("other columns of two minds") << date << QStringList { "M/d/yyyy", "dd.MM.yyyy" } << ""
                                      << ""
                                      << "-" << could + "nothing says which, so the column stays text";
    row("a column of another kind") << date << QStringList { "yyyy-MM-dd" } << "fr"
                                    << ""
                                    << "DATE dd/MM/yyyy"
                                    << could + "read as dd/MM/yyyy, as is usual in the file's language";
    row("the language before the country")
        << date << QStringList() << "fr"
        << "en_US"
        << "DATE dd/MM/yyyy" << could + "read as dd/MM/yyyy, as is usual in the file's language";
    row("English alone") << date << QStringList() << "en"
                         << ""
                         << "-" << could + "nothing says which, so the column stays text";
    row("English in America") << date << QStringList() << "en"
                              << "en_US"
                              << "DATE MM/dd/yyyy" << could + "read as MM/dd/yyyy, as is usual in your country";
    row("English in Britain") << date << QStringList() << "en"
                              << "en_GB"
                              << "DATE dd/MM/yyyy" << could + "read as dd/MM/yyyy, as is usual in your country";
    row("numbers in German") << QByteArray("1.234|5.678") << QStringList() << "de"
                             << ""
                             << "INTEGER 1.234,56"
                             << "“1.234” may be written as 1.234,56 or 1234.56: read as "
                                "1.234,56, as is usual in the file's language";
    row("numbers in English") << QByteArray("1.234|5.678") << QStringList() << "en"
                              << ""
                              << "REAL"
                              << "“1.234” may be written as 1.234,56 or 1234.56: read as 1234.56, "
                                 "as is usual in the file's language";
    row("groups in English")
        << QByteArray("1,234|5,678") << QStringList() << ""
        << "en_US"
        << "INTEGER 1,234.56"
        << "“1,234” may be written as 1,234.56 or 1234,56: read as 1,234.56, as is usual in your country";
    row("numbers as in another column")
        << QByteArray("1,234|5,678") << QStringList { "1.234,56" } << "en"
        << "en_US"
        << "REAL 1234,56"
        << "“1,234” may be written as 1,234.56 or 1234,56: read as 1234,56, as the file's other columns";
}

void FormatFinderTest::chosen()
{
    QFETCH(QByteArray, values);
    QFETCH(QStringList, others);
    QFETCH(QString, language);
    QFETCH(QString, locale);
    FormatPreferences preferences;
    for (const QString &other : others) {
        const QByteArray text = other.toUtf8();
        const std::string_view view(text.constData(), std::size_t(text.size()));
        FoundFormat format;
        const bool isDate = datePatternOf(view).has_value();
        format.type = columnTypeFromName(isDate ? "DATETIME" : "REAL").value();
        if (isDate)
            format.format.date = datePatternOf(view).value();
        else
            format.format.number = NumberPattern::fromText(view).value();
        preferences.others.append(format);
    }
    preferences.language = language;
    preferences.locale = locale;
    const QByteArrayList list = values.split('|');
    std::vector<std::string_view> views;
    for (const QByteArray &value : list)
        views.emplace_back(value.constData(), std::size_t(value.size()));
    const FormatChoice choice = chooseFormat(findFormats(views, "x"), preferences);
    QTEST(choice.format ? (columnTypeName(choice.format->type) + " " + choice.format->format.text()).trimmed()
                        : QString("-"),
        "format");
    QTEST(choice.doubt, "doubt");
}

void FormatFinderTest::hostileValuesEnd()
{
    QRandomGenerator random(30);
    static constexpr char bytes[] = "0123456789.,-/: +TZW()%$'\"\\amphde\xC3\xA9\xE2\x80\xAF\xFF\0{[";
    for (int round = 0; round < 3000; ++round) {
        QByteArrayList list;
        for (int i = random.bounded(1, 4); i > 0; --i) {
            QByteArray text(random.bounded(random.bounded(10) == 0 ? 200 : 14), ' ');
            for (char &byte : text)
                byte = bytes[random.bounded(int(sizeof bytes - 1))];
            list.append(text);
        }
        std::vector<std::string_view> values;
        for (const QByteArray &text : list)
            values.emplace_back(text.constData(), std::size_t(text.size()));
        for (const FoundFormat &format : findFormats(values, "date").formats) { // what is found fits
            for (const std::string_view value : values) {
                RowBuffer texts;
                Cell cell(value, false);
                QVERIFY(format.type->parse(cell, texts, format.format));
            }
        }
    }
    const QByteArray large(5'000'000, '1');
    QVERIFY(formatsOf(large, "date").isEmpty());
    QVERIFY(findFormats({}, "date").formats.empty());
}

QTEST_APPLESS_MAIN(FormatFinderTest)
#include "FormatFinderTest.moc"
