#include "mapping/FormatRows.h"
#include "mapping/formats/CalendarNames.h"
#include "mapping/formats/DateMessages.h"
#include "mapping/formats/DateParser.h"
#include "mapping/formats/DatePatternReader.h"
#include "mapping/formats/DateText.h"
#include "mapping/types/Date.h"
#include "mapping/types/DateTime.h"
#include "mapping/types/Time.h"

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tranche;
Q_DECLARE_METATYPE(tranche::DateProblem)

/// Formats of dates and times: their texts, what is read by them and what is refused, and why.
class DateFormatsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsOfFormats_data();
    void textsOfFormats();
    void refusedFormats_data();
    void refusedFormats();
    void values_data();
    void values();
    void serials_data();
    void serials();
    void refused_data();
    void refused();
    void namesAreThoseOfTheirLanguages();
    void agreesWithTheTwin();
    void weeksAndDaysAgreeWithQt();
    void examplesAreValues();
    void hostileTextsEnd();
};

static DateText::Parts partsOf(const DatePattern &pattern)
{
    return !pattern.hasTime() ? DateText::Parts::Date
        : pattern.hasDate()   ? DateText::Parts::DateTime
                              : DateText::Parts::Time;
}

/// What is stored of the text; empty if it is refused.
static QByteArray read(const QByteArray &text, const DatePattern &pattern)
{
    DateValue value;
    if (parseDate(viewOf(text), pattern, value) != DateProblem::None)
        return {};
    const DateText stored(value, partsOf(pattern));
    return QByteArray(stored.view().data(), qsizetype(stored.view().size()));
}

void DateFormatsTest::textsOfFormats_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QString>("text");
    for (const char *same : { "dd.MM.yyyy", "d/M/yy", "yy[1930]-MM-dd", "yyyyMMdd", "MMM d, yyyy", "EEE, d MMM yyyy",
             "HH:mm", "h:mm:ss a", "yyyy-MM-ddTHH:mm:ss[.f][z]", "yyyy-MM-dd HH:mm[:ss[.f]] z", "yyyy-Www-e",
             "yyyyWwwe", "yyyy-DDD", "d 'de' MMM 'de' yyyy", "H'h'mm", "yyyy年M月d日", "unix", "unix-ms", "excel",
             "excel-1904", "dd.MM.yyyy 00:00", "HH:mm 'Uhr'" })
        QTest::newRow(same) << QByteArray(same) << QString::fromUtf8(same);
    QTest::newRow("long names") << QByteArray("EEEE, d. MMMM yyyy") << "EEE, d. MMM yyyy";
    QTest::newRow("blanks are one") << QByteArray("dd  MM\xC2\xA0yyyy") << "dd MM yyyy";
    QTest::newRow("quoted sign") << QByteArray("dd'.'MM'.'yyyy") << "dd.MM.yyyy";
    QTest::newRow("an apostrophe") << QByteArray("dd''MM''yyyy") << "dd''MM''yyyy";
    QTest::newRow("quotes beside each other") << QByteArray("HH'h''r'mm") << "HH'hr'mm";
    QTest::newRow("the usual first year") << QByteArray("dd.MM.yy[1970]") << "dd.MM.yy";
    QTest::newRow("digits of a fraction") << QByteArray("HH:mm:ss.fff") << "HH:mm:ss.fff";
}

void DateFormatsTest::textsOfFormats()
{
    QFETCH(QByteArray, given);
    QString problem;
    const auto pattern = datePatternOf(viewOf(given), &problem);
    QVERIFY2(pattern, qPrintable(problem));
    QTEST(pattern->text(), "text");
    const QByteArray again = pattern->text().toUtf8();
    QVERIFY(datePatternOf(viewOf(again)) == pattern);
}

void DateFormatsTest::refusedFormats_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : { "", " ", "dd.MM", "MM.yyyy", "dd.MM.yyyy.yyyy", "dd.MM.yyyy dd", "dMyyyy", "ddMyyyy",
             "Hmm", "yyy-MM-dd", "dd.MM.yyyy H", "HH:ss", "hh:mm", "HH:mm a", "HH:mm:ss.f1", "HH:mm.f", "yyyy-ww",
             "yy-ww-e", "dd.MM.yyyy ww", "dd.QQ.yyyy", "dd.MM.yyyy 'open", "dd.MM.yyyy[", "dd.MM.yyyy]",
             "dd.MM.yyyy []", "dd.MM[.yyyy]", "HH[mm]", "HH:mm[ss]", "yy[19]-MM-dd", "dd.MM.yy[99999]", "Unix", "EEE",
             "z", "yyyy-MM-dd MMM", "HH:mm[:ss", "HH:mm:ss]]", "ffffffffff" })
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("longer than all") << QByteArray("dd.MM.yyyy") + QByteArray(200, '.');
    QTest::newRow("many brackets") << QByteArray("HH:mm") + QByteArray(200, '[');
}

void DateFormatsTest::refusedFormats()
{
    QFETCH(QByteArray, text);
    QString problem;
    QVERIFY(!datePatternOf(viewOf(text), &problem));
    QVERIFY(!problem.isEmpty());
}

void DateFormatsTest::values_data()
{
    addFormatRows({
        { "dd.MM.yyyy", "31.12.2025", "2025-12-31" },
        { "dd.MM.yyyy", " 31.12.2025\t", "2025-12-31" },
        { "d.M.yyyy", "1.2.2025", "2025-02-01" },
        { "d.M.yyyy", "01.02.2025", "2025-02-01" },
        { "M/d/yyyy", "3/4/2025", "2025-03-04" },
        { "yyyyMMdd", "20240229", "2024-02-29" },
        { "dd.MM.yy", "01.01.70", "1970-01-01" },
        { "dd.MM.yy", "01.01.69", "2069-01-01" },
        { "dd.MM.yy[1930]", "01.01.30", "1930-01-01" },
        { "dd.MM.yy[1930]", "01.01.29", "2029-01-01" },
        { "dd.MM.yy[2000]", "01.01.99", "2099-01-01" },
        { "d MMM yyyy", "3 February 2025", "2025-02-03" },
        { "d MMM yyyy", "3 feb. 2025", "2025-02-03" },
        { "d. MMM yyyy", "3. M\xC3\x84RZ 2025", "2025-03-03" },
        { "dd.MMM.yyyy", "03.Okt.2025", "2025-10-03" },
        { "dd-MMM-yy", "25-JAN-03", "2003-01-25" },
        { "MMM d, yyyy", "Sept. 7, 2025", "2025-09-07" },
        { "d 'de' MMM 'de' yyyy", "3 de febrero de 2025", "2025-02-03" },
        { "d MMM yyyy", "1 stycznia 2025", "2025-01-01" },
        { "d MMM yyyy",
            "1\xC2\xA0pa\xC5\xBA\x64ziernika\xE2\x80\xAF"
            "2025",
            "2025-10-01" },
        { "EEE, d MMM yyyy HH:mm:ss z", "Sat, 25 Oct 2025 14:05:30 GMT", "2025-10-25 14:05:30Z" },
        { "EEE MMM d HH:mm:ss yyyy", "Wed Jan  1 00:00:00 2025", "2025-01-01 00:00:00" },
        { "yyyy-MM-ddTHH:mm:ss[.f][z]", "2025-12-31T23:59:59", "2025-12-31 23:59:59" },
        { "yyyy-MM-ddTHH:mm:ss[.f][z]", "2025-12-31T23:59:59.5Z", "2025-12-31 23:59:59.5Z" },
        { "yyyy-MM-ddTHH:mm:ss[.f][z]", "2025-12-31T23:59:59.123456789-03:30", "2025-12-31 23:59:59.123456789-03:30" },
        { "yyyy-MM-dd HH:mm:ss[,f]", "2025-12-31 23:59:59,250", "2025-12-31 23:59:59.250" },
        { "yyyy-MM-dd HH:mm[:ss]", "2025-12-31 23:59", "2025-12-31 23:59:00" },
        { "yyyy-MM-dd HH:mm z", "2025-12-31 23:59 +0100", "2025-12-31 23:59:00+01:00" },
        { "yyyy-MM-dd HH:mmz", "2025-12-31 23:59-14", "2025-12-31 23:59:00-14:00" },
        { "yyyy-MM-dd HH:mmz", "2025-12-31 23:59-00:00", "2025-12-31 23:59:00-00:00" },
        { "M/d/yyyy, h:mm:ss a", "1/2/2025, 3:04:05\xE2\x80\xAFPM", "2025-01-02 15:04:05" },
        { "h:mm a", "12:00 AM", "00:00:00" },
        { "h:mm a", "12:30 p.m.", "12:30:00" },
        { "h:mm a", "1:30 p. m.", "13:30:00" },
        { "h:mma", "1:30am", "01:30:00" },
        { "H'h'mm", "7h05", "07:05:00" },
        { "yyyy-Www-e", "2025-W01-3", "2025-01-01" },
        { "yyyy-Www-e", "2025-W01-1", "2024-12-30" },
        { "yyyy-Www-e", "2020-W53-7", "2021-01-03" },
        { "yyyyWwwe", "2025W013", "2025-01-01" },
        { "yyyy-DDD", "2024-366", "2024-12-31" },
        { "yyyy年M月d日", "2025年1月5日", "2025-01-05" },
        { "dd.MM.yyyy 00:00", "31.12.2025 00:00", "2025-12-31" },
    });
}

void DateFormatsTest::values()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, text);
    const auto pattern = datePatternOf(viewOf(format));
    QVERIFY(pattern);
    QTEST(read(text, *pattern), "stored");
}

void DateFormatsTest::serials_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("stored"); // empty: refused
    const auto row = [](const char *type, const char *format, const char *text, const char *stored) {
        QTest::addRow("%s %s %s", type, format, text)
            << QString(type) << QByteArray(format) << QByteArray(text) << QByteArray(stored);
    };
    row("DATETIME", "unix", "0", "1970-01-01 00:00:00Z");
    row("DATETIME", "unix", "1735689599.25", "2024-12-31 23:59:59.25Z");
    row("DATETIME", "unix", "-1", "1969-12-31 23:59:59Z");
    row("DATETIME", "unix", "253402300799", "9999-12-31 23:59:59Z");
    row("DATETIME", "unix", "253402300800", "");
    row("DATETIME", "unix", "-1.5", "");
    row("DATETIME", "unix", "1e9", "");
    row("DATETIME", "unix", "0012", "");
    row("DATE", "unix", "1735689600", "2025-01-01");
    row("DATE", "unix", "1735689601", ""); // its time would be lost
    row("DATETIME", "unix-ms", "1735689599007", "2024-12-31 23:59:59.007Z");
    row("DATETIME", "unix-ms", "-1", "1969-12-31 23:59:59.999Z");
    row("DATETIME", "unix-ms", "1.5", "");
    row("DATETIME", "unix-ms", "99999999999999999999", "");
    row("DATE", "excel", "1", "1900-01-01");
    row("DATE", "excel", "59", "1900-02-28");
    row("DATE", "excel", "60", ""); // the day that 1900 did not have
    row("DATE", "excel", "61", "1900-03-01");
    row("DATE", "excel", "45955", "2025-10-25");
    row("DATE", "excel", "45955.0", "2025-10-25");
    row("DATE", "excel", "45955.5", "");
    row("DATE", "excel", "2958465", "9999-12-31");
    row("DATE", "excel", "2958466", "");
    row("DATE", "excel", "0", "");
    row("DATE", "excel", "-1", "");
    row("DATE", "excel", "999999999999999", "");
    row("DATE", "excel-1904", "0", "1904-01-01");
    row("DATE", "excel-1904", "44493", "2025-10-25");
    row("DATETIME", "excel", "45955.333333333336", "2025-10-25 08:00:00");
    row("DATETIME", "excel", "45955.99999999999", "2025-10-26 00:00:00");
    row("DATETIME", "excel", "45955.000000011574074", "2025-10-25 00:00:00.001");
    row("DATETIME", "excel", "0.5", "");
    row("TIME", "excel", "0.5", "12:00:00");
    row("TIME", "excel", "0.0", "00:00:00");
    row("TIME", "excel", "1.5", "");
}

void DateFormatsTest::serials()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, text);
    const ColumnTypeInfo &info = type == "DATE" ? dateType : type == "TIME" ? timeType : dateTimeType;
    const auto values = info.format(viewOf(format), nullptr);
    QVERIFY(values);
    Cell cell(viewOf(text), false);
    RowBuffer texts;
    const bool takes = info.parse(cell, texts, *values);
    QTEST(takes ? QByteArray(cell.text, cell.length) : QByteArray(), "stored");
    if (!takes)
        QVERIFY(!info.message(viewOf(text), *values).isEmpty());
}

void DateFormatsTest::refused_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<DateProblem>("problem");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *pattern, const char *text, DateProblem problem, const char *message) {
        QTest::addRow("%s: %s", pattern, text)
            << QByteArray(pattern) << QByteArray(text) << problem << QString::fromUtf8(message);
    };
    row("dd.MM.yyyy", "31.04.2025", DateProblem::Day,
        "names a day that there is not; a value is written as 25.10.2025");
    row("dd.MM.yyyy", "29.02.1900", DateProblem::Day, "names a day that there is not");
    row("dd.MM.yyyy", "00.01.2025", DateProblem::Day, "names a day");
    row("dd.MM.yyyy", "12.31.2025", DateProblem::Month, "names a month that there is not");
    row("dd.MM.yyyy", "01.01.0000", DateProblem::Year, "is not between the years");
    row("dd.MM.yyyy", "1.12.2025", DateProblem::Form, "is not written as 25.10.2025");
    row("dd.MM.yyyy", "31/12/2025", DateProblem::Form, "is not written as 25.10.2025");
    row("dd.MM.yyyy", "31.12.20255", DateProblem::Form, "is not written as");
    row("dd.MM.yyyy", "31.12.25", DateProblem::Form, "is not written as");
    row("dd.MM.yyyy", "", DateProblem::Form, "is not written as");
    row("dd.MM.yyyy", "31.12.2025 10:00", DateProblem::Form, "is not written as");
    row("dd.MM.yyyy", "\xD9\xA3\xD9\xA1.12.2025", DateProblem::Form, "is not written as"); // digits of another script
    row("d MMM yyyy", "3 Foo 2025", DateProblem::Form, "is not written as 25 Oct 2025");
    row("d MMM yyyy", "3 Janu 2025", DateProblem::Form, "is not written as");
    row("EEE, d MMM yyyy", "Sun, 25 Oct 2025", DateProblem::Weekday, "names a weekday that the date is not");
    row("HH:mm", "24:00", DateProblem::EndOfDay, "names the end of a day");
    row("HH:mm", "24:01", DateProblem::Time, "names a time that there is not; a value is written as 14:05");
    row("HH:mm", "12:60", DateProblem::Time, "names a time");
    row("HH:mm:ss", "23:59:60", DateProblem::LeapSecond, "is a leap second");
    row("HH:mm:ss", "23:58:60", DateProblem::Time, "names a time");
    row("h:mm a", "13:00 PM", DateProblem::Time, "names a time");
    row("h:mm a", "0:30 AM", DateProblem::Time, "names a time");
    row("h:mm a", "1:30", DateProblem::Form, "is not written as 2:05 PM");
    row("HH:mmz", "10:00+14:01", DateProblem::Zone, "has an offset");
    row("HH:mmz", "10:00+01:60", DateProblem::Zone, "has an offset");
    row("HH:mmz", "10:00CET", DateProblem::Form, "is not written as 14:05+01:00");
    row("HH:mm:ss.f", "10:00:00.", DateProblem::Form, "is not written as");
    row("HH:mm:ss.f", "10:00:00.1234567890", DateProblem::Form, "is not written as");
    row("yyyy-Www-e", "2025-W53-1", DateProblem::Day,
        "names a day that there is not; a value is written as 2025-W43-6");
    row("yyyy-Www-e", "2025-W00-1", DateProblem::Day, "names a day");
    row("yyyy-Www-e", "2025-W01-8", DateProblem::Day, "names a day");
    row("yyyy-DDD", "2025-366", DateProblem::Day, "names a day");
    row("yyyy-DDD", "2025-000", DateProblem::Day, "names a day");
}

void DateFormatsTest::refused()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    const auto form = datePatternOf(viewOf(pattern));
    QVERIFY(form);
    DateValue value;
    const DateProblem problem = parseDate(viewOf(text), *form, value);
    QTEST(problem, "problem");
    QVERIFY2(messageOf(problem, *form).startsWith(message), qPrintable(messageOf(problem, *form)));
}

/// Qt has the names of CLDR as well, though not by way of ICU.
void DateFormatsTest::namesAreThoseOfTheirLanguages()
{
    const auto day = datePatternOf("d MMM yyyy").value();
    const auto weekday = datePatternOf("EEE d M yyyy").value();
    for (const char *name : { "en_US", "en_GB", "de_DE", "de_AT", "fr_FR", "es_ES", "it_IT", "pl_PL", "nl_NL" }) {
        const QLocale locale { QString(name) };
        for (const auto format : { QLocale::ShortFormat, QLocale::LongFormat }) {
            for (int month = 1; month <= 12; ++month) {
                const QDate date(2025, month, 17);
                for (const QString &word : { locale.monthName(month, format), locale.standaloneMonthName(month, format),
                         locale.monthName(month, format).toUpper() }) {
                    const QByteArray text = "17 " + word.toUtf8() + " 2025";
                    QVERIFY2(read(text, day) == date.toString(Qt::ISODate).toUtf8(),
                        (name + QByteArray(" ") + text).constData());
                }
            }
            for (int number = 6; number <= 12; ++number) { // October 6 was a Monday
                const QByteArray text
                    = locale.dayName(number - 5, format).toUtf8() + " " + QByteArray::number(number) + " 10 2025";
                QVERIFY2(!read(text, weekday).isEmpty(), (name + QByteArray(" ") + text).constData());
            }
        }
    }
    QSet<QByteArray> seen;
    for (const CalendarName &entry : monthNames())
        seen.insert(QByteArray(entry.name.data(), qsizetype(entry.name.size())));
    QCOMPARE(seen.size(), qsizetype(monthNames().size())); // none of two months
    QVERIFY(std::is_sorted(
        monthNames().begin(), monthNames().end(), [](const auto &a, const auto &b) { return a.name < b.name; }));
    QVERIFY(std::is_sorted(
        weekdayNames().begin(), weekdayNames().end(), [](const auto &a, const auto &b) { return a.name < b.name; }));
}

/// Slow and obvious: the pattern as a regular expression, and Qt's calendar.
static QByteArray twinOf(const QByteArray &pattern, const QByteArray &text)
{
    QString form = QString::fromUtf8(pattern).replace(".", "\\.").replace("/", "\\/").replace(" ", " +");
    const auto replace
        = [&](const char *letters, const char *group) { form.replace(QString(letters), QString(group)); };
    replace("yyyy", "(?<y>[0-9]{4})");
    replace("dd", "(?<d>[0-9]{2})");
    replace("MM", "(?<M>[0-9]{2})");
    replace("HH", "(?<H>[0-9]{2})");
    replace("mm", "(?<m>[0-9]{2})");
    replace("ss", "(?<s>[0-9]{2})");
    static QHash<QString, QRegularExpression> known;
    QRegularExpression &expression = known[form];
    if (expression.pattern().isEmpty())
        expression.setPattern("^[ \t]*" + form + "[ \t]*\\z");
    const auto match = expression.match(QString::fromUtf8(text));
    if (!match.hasMatch())
        return {};
    const QDate date(match.captured("y").toInt(), match.captured("M").toInt(), match.captured("d").toInt());
    if (!date.isValid() || date.year() < 1)
        return {};
    QString stored = QString("%1-%2-%3").arg(match.captured("y"), match.captured("M"), match.captured("d"));
    if (pattern.contains("HH")) {
        const QString seconds = pattern.contains("ss") ? match.captured("s") : QString("00");
        if (!QTime(match.captured("H").toInt(), match.captured("m").toInt(), seconds.toInt()).isValid())
            return {};
        stored += QString(" %1:%2:%3").arg(match.captured("H"), match.captured("m"), seconds);
    }
    return stored.toUtf8();
}

void DateFormatsTest::agreesWithTheTwin()
{
    static const QByteArrayList patterns { "dd.MM.yyyy", "MM/dd/yyyy", "yyyy-MM-dd", "yyyyMMdd", "dd.MM.yyyy HH:mm",
        "MM/dd/yyyy HH:mm:ss", "yyyyMMddTHHmmss", "dd MM yyyy HH:mm:ss" };
    QRandomGenerator random(25);
    int taken = 0;
    const int rounds = 20000;
    for (int round = 0; round < rounds; ++round) {
        const QByteArray pattern = patterns[random.bounded(patterns.size())];
        QByteArray text = pattern;
        const auto number = [&](int limit, int digits) {
            return QByteArray::number(random.bounded(limit)).rightJustified(digits, '0');
        };
        text.replace("yyyy", number(random.bounded(2) == 0 ? 10000 : 2100, 4))
            .replace("dd", number(32, 2))
            .replace("MM", number(14, 2));
        text.replace("HH", number(25, 2)).replace("mm", number(62, 2)).replace("ss", number(62, 2));
        for (int i = random.bounded(3) - 1; i > 0; --i) {
            const int at = random.bounded(int(text.size()));
            if (random.bounded(2) == 0)
                text.remove(at, 1);
            else
                text.insert(at, "0123456789 ./:T-"[random.bounded(16)]);
        }
        const auto form = datePatternOf(viewOf(pattern)).value();
        const QByteArray stored = read(text, form);
        QVERIFY2(stored == twinOf(pattern, text), (pattern + ": “" + text + "” → " + stored).constData());
        taken += stored.isEmpty() ? 0 : 1;
    }
    QVERIFY2(taken > rounds / 5 && taken < rounds * 4 / 5, QByteArray::number(taken).constData());
}

void DateFormatsTest::weeksAndDaysAgreeWithQt()
{
    const auto week = datePatternOf("yyyy-Www-e").value();
    const auto ordinal = datePatternOf("yyyy-DDD").value();
    const auto excel = datePatternOf("excel").value();
    const auto unixTime = datePatternOf("unix").value();
    QRandomGenerator random(26);
    for (int round = 0; round < 5000; ++round) {
        const QDate date = QDate(1, 1, 8).addDays(random.bounded(3652050));
        int year = 0;
        const int number = date.weekNumber(&year);
        const QByteArray iso = date.toString(Qt::ISODate).toUtf8();
        QCOMPARE(read(QString("%1-W%2-%3")
                          .arg(year, 4, 10, QChar('0'))
                          .arg(number, 2, 10, QChar('0'))
                          .arg(date.dayOfWeek())
                          .toUtf8(),
                     week),
            iso);
        QCOMPARE(
            read(QString("%1-%2").arg(date.year(), 4, 10, QChar('0')).arg(date.dayOfYear(), 3, 10, QChar('0')).toUtf8(),
                ordinal),
            iso);
        const qint64 serial = QDate(1899, 12, 30).daysTo(date);
        DateValue value;
        if (serial > 60) {
            QCOMPARE(parseDate(viewOf(QByteArray::number(serial)), excel, value), DateProblem::None);
            QCOMPARE(QDate(value.year, value.month, value.day), date);
        }
        const qint64 second = random.bounded(86400);
        QCOMPARE(
            parseDate(viewOf(QByteArray::number(QDate(1970, 1, 1).daysTo(date) * 86400 + second)), unixTime, value),
            DateProblem::None);
        QCOMPARE(QDate(value.year, value.month, value.day), date);
        QCOMPARE(QTime(value.hour, value.minute, value.second), QTime(0, 0).addSecs(int(second)));
    }
}

/// What messages show as right is right.
void DateFormatsTest::examplesAreValues()
{
    for (const char *text : { "dd.MM.yyyy", "d/M/yy", "EEE, d MMM yyyy HH:mm:ss z", "yyyy-Www-e", "yyyy-DDD",
             "h:mm:ss a", "yyyy-MM-dd HH:mm[:ss[.f]][z]", "HH:mm:ss.fff", "unix", "unix-ms", "excel", "excel-1904" }) {
        const auto pattern = datePatternOf(text).value();
        DateValue value;
        QVERIFY2(parseDate(viewOf(exampleOf(pattern).toUtf8()), pattern, value) == DateProblem::None, text);
        if (pattern.hasDate() || pattern.serial() != DateSerial::None)
            QCOMPARE(QDate(value.year, value.month, value.day), QDate(2025, 10, 25));
        if (pattern.serial() != DateSerial::None)
            QCOMPARE(value.hour * 3600 + value.minute * 60 + value.second, 14 * 3600 + 5 * 60 + 30);
    }
}

void DateFormatsTest::hostileTextsEnd()
{
    const QByteArray blanks = "31 12" + QByteArray(5'000'000, ' ') + "2025";
    QCOMPARE(read(blanks, datePatternOf("dd MM yyyy").value()), QByteArray("2025-12-31"));
    const QByteArray letters = "3 " + QByteArray(5'000'000, '\xFF') + " 2025";
    QVERIFY(read(letters, datePatternOf("d MMM yyyy").value()).isEmpty());
    for (const char *pattern : { "dd.MM.yyyy", "d MMM yyyy", "h:mm a", "HH:mm[:ss[.f]][z]", "unix", "excel" }) {
        const auto form = datePatternOf(pattern).value();
        for (const QByteArray &text : { QByteArray("31.12.2025\0", 11), QByteArray("\0", 1), QByteArray(1'000'000, '9'),
                 QByteArray("\xE2\x80"), QByteArray("\xC3"), QByteArray("3 \xC3"), QByteArray("1:00 a"),
                 QByteArray("1:00 p."), QByteArray("10:00+"), QByteArray("10:00+1") })
            QVERIFY(read(text, form).isEmpty());
    }
}

QTEST_APPLESS_MAIN(DateFormatsTest)
#include "DateFormatsTest.moc"
