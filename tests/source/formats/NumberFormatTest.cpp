#include "source/formats/NumberFormat.h"

#include <QTest>

#include <charconv>
#include <cmath>
#include <random>

using namespace tranche;

class NumberFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_data();
    void codes();
    void builtInFormats_data();
    void builtInFormats();
    void days_data();
    void days();
    void anyCodeIsWhatItWasMadeOf();
    void numbers_data();
    void numbers();
    void noiseIsLeftOut();
    void aNumberComesBackAsItWas();
};

static QString textOf(const NumberFormat &format, double number, DateSystem system = DateSystem::From1900)
{
    return QString::fromStdString(format.text(number, system).value_or("none"));
}

void NumberFormatTest::codes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *code, double number, const char *text) {
        QTest::addRow("%s of %g", code, number) << QString::fromUtf8(code) << number << QString::fromUtf8(text);
    };
    // Numbers, whatever letters stand around them.
    for (const char *const code : { "General", "GENERAL", "General\\ \"days\"", "0", "#,##0.00", "0%", "0.00E+00",
             "# ?/?", "@", "", ";;;", "0\" items\"", "#,##0.00\\ \"DM\"", "[Magenta]0;[Red]-0", "[$USD]\\ #,##0.00",
             "#,##0.00\\ [$CHF]", "[White]0.00;[Red]-0.00", "[Color 5]0", "_(* #,##0_);_(* \\(#,##0\\)", "\\d\\m\\y 0",
             "0.0\\s", "G/通用格式", "g/標準\\s", "G/표준\"y\"", "* 0", "_d0", "0 DM", "\"unclosed yyyy", "[h",
             "Standard", "[>=100]0;0.0", "\"h:mm\"", "0\\" })
        row(code, 45351.5, "45351.5");
    // Dates.
    for (const char *const code : { "yyyy-mm-dd", "YYYY\\-MM\\-DD;@", "[$-409]d\\-mmm\\-yyyy;@", "[Red]d/m/yy", "dddd",
             "mmm", "mm", "mmmmm", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "yyyy\"年\"m\"月\"d\"日\"", "yyyy年m月d日",
             "[$-411]ggge\"年\"m\"月\"", "aaa", "bbbb", "yyyymmdd", "m/d", "dd\\.mm\\.yy", "d de mmmm",
             "yyyy-mm-dd;;\"none\"", "[>40000]d/m/yy;0" })
        row(code, 45351, "2024-02-29");
    row("yyyy-mm-dd", 45351.75, "2024-02-29 18:00:00");
    row("yyyy-mm-dd", 45351.0000001, "2024-02-29");
    for (const char *const code :
        { "yyyy-mm-dd hh:mm", "m/d/yy h:mm AM/PM", "yyyy-mm-ddThh:mm:ss", "hh:mm dd/mm", "d/m h:mm", "yyyymmddhhmmss" })
        row(code, 45351.75, "2024-02-29 18:00:00");
    row("d/m/y h:mm", 45351, "2024-02-29 00:00:00");
    row("yyyy-mm-dd hh:mm:ss.000", 45351.5 + 0.25 / 86400, "2024-02-29 12:00:00.250");
    row("yyyy-mm-dd hh:mm:ss", 45351.99999999, "2024-03-01 00:00:00");
    // Times of day; a day is not lost.
    for (const char *const code : { "h:mm", "hh:mm:ss", "h:mm AM/PM", "h:mmAM/PM", "h A/P", "[$-F400]h:mm:ss\\ AM/PM",
             "mm:ss", "s", "h時mm分", "上午/下午h\"時\"mm\"分\"", "h:mm;@" })
        row(code, 0.75, "18:00:00");
    row("h:mm", 45351.75, "2024-02-29 18:00:00");
    row("h:mm", 0, "00:00:00");
    row("h:mm", 0.999999999, "00:00:00");
    row("h:mm", -0.25, "-06:00:00");
    row("hh:mm:ss.000", 0.500005787037, "12:00:00.500");
    row("hh:mm:ss,00", 0.5, "12:00:00.00");
    row("mm:ss.0;@", 0.5, "12:00:00.0");
    row("ss.00000000", 1.5 / 86400, "00:00:01.500000");
    // Durations.
    for (const char *const code : { "[h]:mm:ss", "[H]:MM", "[hh]\\:mm", "[mm]:ss", "[ss]", "[Red][h]:mm",
             "[$-409][h]:mm:ss;@", "[h]:mm;-[h]:mm" })
        row(code, 10.5, "252:00:00");
    row("[h]:mm:ss", 0.5, "12:00:00");
    row("[h]:mm:ss", 0, "00:00:00");
    row("[h]:mm:ss", -1.25, "-30:00:00");
    row("[h]:mm;-[h]:mm", -1.25, "-30:00:00");
    row("[s].000", 1.5 / 86400, "00:00:01.500");
    row("[h]:mm:ss", 1e6, "24000000:00:00");
    // Sections.
    row("0;yyyy", 45351, "45351");
    row("0;[h]:mm", -0.5, "-12:00:00");
    row("h:mm;0;0", -0.5, "-0.5");
    row("h:mm;h:mm;0", 0, "0");
    row("h:mm;h:mm;0", 0.5, "12:00:00");
    row("h:mm;0", 0, "00:00:00");
    row("[<1]h:mm;[=1]0;d/m/yy", 0.5, "12:00:00");
    row("[<1]h:mm;[=1]0;d/m/yy", 1, "1");
    row("[<1]h:mm;[=1]0;d/m/yy", 45351, "2024-02-29");
    row("[<>7]0;h:mm", 7, "1900-01-07 00:00:00");
    row("[<=1]h:mm;[>=5]0", 2, "2");
}

void NumberFormatTest::codes()
{
    QFETCH(QString, code);
    QFETCH(double, number);
    QTEST(textOf(NumberFormat(code), number), "text");
}

void NumberFormatTest::builtInFormats_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("time");
    QTest::newRow("numbers") << 0 << 13 << "45351"
                             << "0.75";
    QTest::newRow("dates") << 14 << 17 << "2024-02-29"
                           << "1899-12-31 18:00:00";
    QTest::newRow("times") << 18 << 21 << "2024-02-29 00:00:00"
                           << "18:00:00";
    QTest::newRow("both") << 22 << 22 << "2024-02-29 00:00:00"
                          << "1899-12-31 18:00:00";
    QTest::newRow("free") << 23 << 26 << "45351"
                          << "0.75";
    QTest::newRow("dates of the East") << 27 << 31 << "2024-02-29"
                                       << "1899-12-31 18:00:00";
    QTest::newRow("times of the East") << 32 << 33 << "2024-02-29 00:00:00"
                                       << "18:00:00";
    QTest::newRow("either") << 34 << 35 << "2024-02-29"
                            << "18:00:00";
    QTest::newRow("accounting") << 37 << 44 << "45351"
                                << "0.75";
    QTest::newRow("minutes") << 45 << 45 << "2024-02-29 00:00:00"
                             << "18:00:00";
    QTest::newRow("elapsed") << 46 << 46 << "1088424:00:00"
                             << "18:00:00";
    QTest::newRow("tenths") << 47 << 47 << "2024-02-29 00:00:00.0"
                            << "18:00:00.0";
    QTest::newRow("text") << 48 << 49 << "45351"
                          << "0.75";
    QTest::newRow("more of the East") << 57 << 58 << "2024-02-29"
                                      << "1899-12-31 18:00:00";
    QTest::newRow("Thai numbers") << 59 << 70 << "45351"
                                  << "0.75";
    QTest::newRow("Thai dates") << 71 << 74 << "2024-02-29"
                                << "1899-12-31 18:00:00";
    QTest::newRow("own") << 164 << 170 << "45351"
                         << "0.75";
}

void NumberFormatTest::builtInFormats()
{
    QFETCH(int, first);
    QFETCH(int, last);
    for (int id = first; id <= last; ++id) {
        QTEST(textOf(NumberFormat::builtIn(id), 45351), "day");
        QTEST(textOf(NumberFormat::builtIn(id), 0.75), "time");
    }
}

void NumberFormatTest::days_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("from1900");
    QTest::addColumn<QString>("from1904");
    const auto row = [](double number, const char *from1900, const char *from1904) {
        QTest::addRow("%.10g", number) << number << from1900 << from1904;
    };
    row(-693593, "0001-01-01", "0005-01-02");
    row(-695055, "none", "0001-01-01");
    row(-1, "1899-12-29", "1903-12-31");
    row(0, "1899-12-31", "1904-01-01");
    row(1, "1900-01-01", "1904-01-02");
    row(59, "1900-02-28", "1904-02-29");
    row(60, "none", "1904-03-01");
    row(60.5, "none", "1904-03-01 12:00:00");
    row(61, "1900-03-01", "1904-03-02");
    row(25568.75, "1969-12-31 18:00:00", "1974-01-01 18:00:00");
    row(42000, "2014-12-27", "2018-12-28");
    row(73109, "2100-02-28", "2104-03-01");
    row(73110, "2100-03-01", "2104-03-02");
    row(2958465, "9999-12-31", "none");
    row(2958466, "none", "none");
    row(1e300, "none", "none");
    row(-1e300, "none", "none");
    row(std::nan(""), "none", "none");
    row(INFINITY, "none", "none");
}

void NumberFormatTest::days()
{
    QFETCH(double, number);
    const NumberFormat date(u"yyyy-mm-dd");
    QTEST(textOf(date, number), "from1900");
    QTEST(textOf(date, number, DateSystem::From1904), "from1904");
}

namespace {

/// Makes codes of formats that are known to show one kind of values.
class CodeMaker
{
public:
    using Kind = NumberFormat::Kind;

    std::pair<QString, Kind> make()
    {
        static constexpr std::array<Kind, 5> kinds { Kind::Number, Kind::Date, Kind::Time, Kind::DateTime,
            Kind::Duration };
        const Kind kind = kinds[below(kinds.size())];
        QString code = around();
        if (kind == Kind::Number)
            code += any(
                { "0", "#,##0", "0.00", "0%", "0.00E+00", "# ?/?", "General", "@", "\"only text\"", "0\\.0", "00000" });
        if (kind == Kind::Date || kind == Kind::DateTime)
            code += day();
        if (kind == Kind::DateTime)
            code += any({ " ", "T", "\\ ", "\" at \"", "  " });
        if (kind == Kind::Time || kind == Kind::DateTime)
            code += clock(any({ "h", "hh", "H", "HH" }));
        if (kind == Kind::Duration)
            code += clock(any({ "[h]", "[hh]", "[H]" }));
        code += around();
        if (below(3) == 0)
            code += any({ ";@", ";;;@", ";[Red]-0", ";\"none\";0" });
        return { code, kind };
    }

private:
    std::size_t below(std::size_t count) { return m_random() % count; }
    QString any(std::initializer_list<const char *> words)
    {
        return QString::fromUtf8(*(words.begin() + below(words.size())));
    }

    /// What is only looked at: text, colours, currencies, languages, blanks.
    QString around()
    {
        QString code;
        for (std::size_t i = below(4); i > 0; --i)
            code += any({ "\"days\"", "\"hh:mm\"", "\\d", "\\y", "\\m", "_d", "_)", "*-", "*h", "[Red]", "[Magenta]",
                "[COLOR 12]", "[$-409]", "[$USD]", "[$€-407]", "[$-F800]", "[$Day-809]", "[DBNum1]", " ", "(", "-", "€",
                "年", "\"s\"", "[>-7]" });
        return code;
    }

    QString day()
    {
        const QString mark = any({ "-", "/", "\\.", " ", "", "\\-", "\", \"", "年" });
        QStringList parts { any({ "d", "dd", "ddd", "DDDD" }), any({ "m", "mm", "mmm", "MMMM" }),
            any({ "yy", "yyyy", "YYYY", "e" }) };
        std::swap(parts[0], parts[qsizetype(below(3))]);
        parts.resize(qsizetype(1 + below(3)));
        return parts.join(mark);
    }

    QString clock(const QString &hours)
    {
        const QString mark = any({ ":", "\\:", "時", "\"h \"" });
        QString code = hours;
        if (below(4) == 0)
            return code;
        code += mark + any({ "mm", "m", "MM" });
        if (below(2) == 0)
            code += mark + any({ "ss", "s", "SS" }) + any({ "", ".0", ".000", ",00" });
        return code + any({ "", " AM/PM", " a/p", "AM/PM" });
    }

    std::minstd_rand m_random { 45351 }; // NOLINT: the same codes each time
};

} // namespace

void NumberFormatTest::anyCodeIsWhatItWasMadeOf()
{
    CodeMaker maker;
    for (int i = 0; i < 20000; ++i) {
        const auto [code, kind] = maker.make();
        const auto found = NumberFormat(code).shown(1).kind;
        QVERIFY2(found == kind, qPrintable(QString("%1 is %2, not %3").arg(code).arg(int(found)).arg(int(kind))));
    }
}

void NumberFormatTest::numbers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    const auto row
        = [](double number, const char *text) { QTest::addRow("%s", text) << number << QString::fromUtf8(text); };
    row(0, "0");
    row(-0.0, "0");
    row(7, "7");
    row(-12.5, "-12.5");
    row(0.1, "0.1");
    row(0.1 + 0.2, "0.30000000000000004");
    row(100000, "100000");
    row(1234567.25, "1234567.25");
    row(9007199254740993.0, "9007199254740992");
    row(999999999999999999.0, "1e+18");
    row(123456789012345678.0, "123456789012345680");
    row(1e22, "1e+22");
    row(1e-5, "0.00001");
    row(1.5e-7, "1.5e-07");
    row(5e-324, "5e-324");
    row(1.7976931348623157e308, "1.7976931348623157e+308");
    row(INFINITY, "");
}

void NumberFormatTest::numbers()
{
    QFETCH(double, number);
    QTEST(QString::fromStdString(shortestNumber(number)), "text");
}

void NumberFormatTest::noiseIsLeftOut()
{
    QCOMPARE(withoutNoise(0.1 + 0.2), 0.3);
    QCOMPARE(withoutNoise(-1.1 * 3), -3.3);
    QVERIFY(withoutNoise(1234567.25) == 1234567.25);
    QVERIFY(withoutNoise(9007199254740991.0) == 9007199254740991.0); // a whole number has no such digits
    QVERIFY(withoutNoise(5e-324) == 5e-324);
    QVERIFY(std::isinf(withoutNoise(INFINITY)));
}

void NumberFormatTest::aNumberComesBackAsItWas()
{
    std::mt19937_64 random(20240229); // NOLINT: the same numbers each time
    for (int i = 0; i < 20000; ++i) {
        const double number = std::ldexp(double(qint64(random())), int(random() % 200) - 140);
        const std::string text = shortestNumber(number);
        double back = 0;
        std::from_chars(text.data(), text.data() + text.size(), back);
        QCOMPARE(back, number);
        QVERIFY(back == number);
    }
}

QTEST_GUILESS_MAIN(NumberFormatTest)
#include "NumberFormatTest.moc"
