#include "core/Failure.h"
#include "repair/ZipFile.h"
#include "source/formats/NumberFormat.h"
#include "source/formats/SheetExpansion.h"
#include "source/formats/ods/OdsConverter.h"
#include "source/formats/ods/OdsTime.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace tranche;

/// The program writes its documents itself, and looks at the text that they are converted to: a text in quotes, a value
/// without, an error behind “!”.
class OdsReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void styles_data();
    void styles();
    void numbersAreDaysAsInWorkbooks();
    void spans_data();
    void spans();
    void rows_data();
    void rows();
    void remarks();
    void formulasWithoutAResult();
    void sheets();
    void emptySheetsArePassedOver();
    void anyPrefixIsRead();
    void packages();
    void kindsOfFiles_data();
    void kindsOfFiles();
    void repeatsTakeNoTime();
    void whatIsRepeatedTooOften_data();
    void whatIsRepeatedTooOften();
    void aCutOffFileIsNamed();
    void anyBytesAreAnswered();

private:
    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("book.fods"))
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

/// One XML file. @param sheets what is in the spreadsheet; @param styles before it
static QByteArray flat(
    const QByteArray &sheets, const QByteArray &styles = {}, const QByteArray &root = "office:document")
{
    const QByteArray urn = "urn:oasis:names:tc:opendocument:xmlns:";
    QByteArray spaces;
    for (const QByteArray name : { "office", "table", "text", "style" })
        spaces += " xmlns:" + name + "=\"" + urn + name + ":1.0\"";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root + spaces + " xmlns:number=\"" + urn
        + "datastyle:1.0\" xmlns:draw=\"" + urn
        + "drawing:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\""
          " office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">"
        + "<office:automatic-styles>" + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + sheets
        + "</office:spreadsheet></office:body></" + root + ">";
}

static QByteArray table(const QByteArray &rows, const QByteArray &name = "Data", const QByteArray &style = {})
{
    return "<table:table table:name=\"" + name + "\" table:style-name=\"" + style + "\">" + rows + "</table:table>";
}

static QByteArray row(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

static QByteArray cell(const QByteArray &attributes, const QByteArray &content = {})
{
    return "<table:table-cell " + attributes + ">" + content + "</table:table-cell>";
}

static QByteArray text(const QByteArray &content)
{
    return cell("office:value-type=\"string\"", "<text:p>" + content + "</text:p>");
}

static QByteArray number(const QByteArray &value, const QByteArray &attributes = {})
{
    return cell("office:value-type=\"float\" office:value=\"" + value + "\" " + attributes);
}

static ConvertedText converted(const QString &path, const QString &sheet = {}, const QString &range = {})
{
    SourceOptions options;
    options.sheet = sheet;
    options.range = range;
    settleOds(path, options);
    const auto converter = openOds(nullptr, path, options);
    ConvertedText text;
    while (converter->convert(text)) { }
    return text;
}

static QString linesOf(const QString &path, const QString &sheet = {})
{
    std::string text = converted(path, sheet).bytes;
    std::replace(text.begin(), text.end(), '\xFE', '!');
    return QString::fromStdString(text);
}

static QString failureOf(const QString &path)
{
    try {
        converted(path);
    } catch (const Failure &failure) {
        return failure.code() + QStringLiteral(": ") + failure.message();
    }
    return {};
}

void OdsReaderTest::cells_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("line");
    const auto typed = [](const QByteArray &type, const QByteArray &rest, const QByteArray &shown = {}) {
        return cell(
            "office:value-type=\"" + type + "\" " + rest, shown.isEmpty() ? shown : "<text:p>" + shown + "</text:p>");
    };
    const auto date = [&](const QByteArray &value) { return typed("date", "office:date-value=\"" + value + "\""); };
    const auto wrong = [](const char *type, const char *value) {
        return QStringLiteral("\"!The cell should hold a value of the type “%1”, but it does not: “%2”.\"")
            .arg(type, value);
    };
    QTest::newRow("number") << number("1234.5") << "1234.5";
    QTest::newRow("number that is computed") << number("0.30000000000000004") << "0.3";
    QTest::newRow("number with an exponent") << number("1.5E+3") << "1500";
    QTest::newRow("number of a language") << number("1,5") << wrong("float", "1,5");
    QTest::newRow("no number") << number("NaN") << wrong("float", "NaN");
    QTest::newRow("without a value") << typed("float", "", "7") << wrong("float", "7");
    QTest::newRow("percentage") << typed("percentage", "office:value=\"0.125\"", "13%") << "0.125";
    QTest::newRow("currency") << typed("currency", "office:currency=\"EUR\" office:value=\"-2.5\"", "-2,50 €")
                              << "-2.5";
    QTest::newRow("truth") << typed("boolean", "office:boolean-value=\"true\"", "WAHR") << "TRUE";
    QTest::newRow("untruth") << typed("boolean", "office:boolean-value=\"false\"") << "FALSE";
    QTest::newRow("no truth") << typed("boolean", "office:boolean-value=\"7\"") << wrong("boolean", "7");
    QTest::newRow("truth of Excel") << typed("float", "table:formula=\"of:=TRUE()\" office:value=\"1\"", "WAHR")
                                    << "TRUE";
    QTest::newRow("untruth of Excel") << typed("float", "table:formula=\"of:=FALSE()\" office:value=\"0\"") << "FALSE";
    QTest::newRow("result of a comparison")
        << typed("float", "table:formula=\"of:=[.A1]&gt;2\" office:value=\"0\"", "FALSE") << "FALSE";
    QTest::newRow("result that is a number")
        << typed("float", "table:formula=\"of:=[.A1]-2\" office:value=\"1\"", "1") << "1";
    QTest::newRow("date") << date("2024-02-29") << "2024-02-29";
    QTest::newRow("date of Excel") << date("2024-02-29T00:00:00") << "2024-02-29";
    QTest::newRow("date with a time") << date("2024-02-29T12:30:05") << "2024-02-29 12:30:05";
    QTest::newRow("date with minutes") << date("2024-02-29T12:30") << "2024-02-29 12:30:00";
    QTest::newRow("date with a fraction") << date("2024-02-29T12:30:05.250") << "2024-02-29 12:30:05.25";
    QTest::newRow("date that was computed") << date("2024-02-29T12:30:04.999999302") << "2024-02-29 12:30:05";
    QTest::newRow("date of UTC") << date("2024-02-29T12:30:05Z") << "2024-02-29 12:30:05";
    QTest::newRow("date of a zone") << date("2024-02-29T12:30:05+01:00") << "2024-02-29 12:30:05+01:00";
    QTest::newRow("date before 1900") << date("1789-07-14") << "1789-07-14";
    QTest::newRow("last date") << date("9999-12-31") << "9999-12-31";
    QTest::newRow("date that rounds beyond")
        << date("9999-12-31T23:59:59.9999999") << wrong("date", "9999-12-31T23:59:59.9999999");
    QTest::newRow("no date") << date("2023-02-29") << wrong("date", "2023-02-29");
    QTest::newRow("date of a language") << date("29.02.2024") << wrong("date", "29.02.2024");
    QTest::newRow("text") << text("a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/>d") << "\"a   b\tc\nd\"";
    QTest::newRow("paragraphs") << cell(
        "office:value-type=\"string\"", "\n <text:p>a</text:p>\n <text:p/><text:p>b</text:p> ")
                                << "\"a\n\nb\"";
    QTest::newRow("spans") << text("a<text:span>b<text:a>c</text:a></text:span>d &amp;<![CDATA[<e>]]>")
                           << "\"abcd &<e>\"";
    QTest::newRow("ruby") << text(
        "<text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>Tokyo</text:ruby-text>"
        "</text:ruby>") << "\"東京\"";
    QTest::newRow("note") << text("a<text:note><text:note-body><text:p>x</text:p></text:note-body></text:note>")
                          << "\"a\"";
    QTest::newRow("field") << text("on <text:date>2024</text:date>") << "\"on 2024\"";
    QTest::newRow("list") << cell("office:value-type=\"string\"",
        "<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list><text:p>b</text:p>")
                          << "\"a\nb\"";
    QTest::newRow("comment") << cell("office:value-type=\"string\"",
        "<office:annotation><text:p>x</text:p></office:annotation>"
        "<text:p>a</text:p>") << "\"a\"";
    QTest::newRow("shape") << cell("", "<draw:frame><draw:text-box><text:p>x</text:p></draw:text-box></draw:frame>")
            + number("1") << ",1";
    QTest::newRow("shape in a text") << text("a<draw:custom-shape><text:p>x</text:p></draw:custom-shape>b") << "\"ab\"";
    QTest::newRow("text without a type") << cell("", "<text:p>a</text:p>") << "\"a\"";
    QTest::newRow("text of an attribute") << typed("string", "office:string-value=\"real\"") << "\"real\"";
    QTest::newRow("text that is laid out") << typed("string", "office:string-value=\"real\"", "« real »") << "\"real\"";
    QTest::newRow("text that lost its lines")
        << cell("office:value-type=\"string\" office:string-value=\"a b\"", "<text:p>a</text:p><text:p>b</text:p>")
        << "\"a\nb\"";
    QTest::newRow("empty text") << text("") + number("1") << ",1";
    QTest::newRow("text that looks like an error") << text("#N/A") << "\"#N/A\"";
    QTest::newRow("error") << typed(
        "string", "table:formula=\"of:=1/0\" office:string-value=\"\" calcext:value-type=\"error\"", "#DIV/0!")
                           << "\"!#DIV/0!\"";
    QTest::newRow("error without a name")
        << typed("string", "calcext:value-type=\"error\"") << "\"!The cell holds an error without a name.\"";
    QTest::newRow("error of Gnumeric") << typed("string", "table:formula=\"of:=NA()\" office:string-value=\"#N/A\"",
        "#N/A") << "\"!#N/A\"";
    QTest::newRow("error in the attribute alone")
        << typed("string", "table:formula=\"of:=NA()\" office:string-value=\"#REF!\"") << "\"!#REF!\"";
    QTest::newRow("error of OpenOffice") << typed("float", "table:formula=\"oooc:=1/0\" office:value=\"0\"", "#DIV/0!")
                                         << "\"!#DIV/0!\"";
    QTest::newRow("numbered error") << typed("float", "table:formula=\"of:=X(\" office:value=\"0\"", "Err:508")
                                    << "\"!Err:508\"";
    QTest::newRow("no numbered error") << typed("string", "table:formula=\"of:=A1\"", "Err:5a") << "\"Err:5a\"";
    QTest::newRow("formula without a result") << cell("table:formula=\"of:=A1\"") + number("1") << ",1";
    QTest::newRow("formula with an empty paragraph")
        << cell("table:formula=\"of:=A1\"", "<text:p/>") + number("1") << ",1";
    QTest::newRow("formula without a number") << typed("float", "table:formula=\"of:=A1\"") + number("1") << ",1";
    QTest::newRow("formula of an empty text")
        << typed("string", "table:formula=\"of:=&quot;&quot;\"", "") + number("1") << ",1";
    QTest::newRow("unknown type") << typed("colour", "", "red") << wrong("colour", "red");
    QTest::newRow("no value at all") << typed("void", "") + number("1") << ",1";
    QTest::newRow("covered") << "<table:covered-table-cell/>" + number("1") << ",1";
    QTest::newRow("repeated") << number("1", "table:number-columns-repeated=\"3\"") << "1,1,1";
    QTest::newRow("repeated, empty") << cell("table:number-columns-repeated=\"2\"") + number("1")
            + cell("table:number-columns-repeated=\"16381\"")
                                     << ",,1";
    QTest::newRow("repeated as nobody can") << number("1", "table:number-columns-repeated=\"no\"") << "1";
}

void OdsReaderTest::cells()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, line);
    QCOMPARE(linesOf(write(flat(table(row(xml))))), line + '\n');
}

static const QByteArray stylesOfCells
    = "<style:style style:name=\"day\" style:family=\"table-cell\" style:data-style-name=\"n1\"/>"
      "<style:style style:name=\"inherited\" style:family=\"table-cell\" style:parent-style-name=\"moment\"/>"
      "<style:style style:name=\"moment\" style:family=\"table-cell\" style:data-style-name=\"n2\"/>"
      "<style:style style:name=\"time\" style:family=\"table-cell\" style:data-style-name=\"n3\"/>"
      "<style:style style:name=\"span\" style:family=\"table-cell\" style:data-style-name=\"n4\"/>"
      "<style:style style:name=\"milli\" style:family=\"table-cell\" style:data-style-name=\"n5\"/>"
      "<style:style style:name=\"truth\" style:family=\"table-cell\" style:data-style-name=\"n6\"/>"
      "<style:style style:name=\"round\" style:family=\"table-cell\" style:parent-style-name=\"round\"/>"
      "<number:date-style "
      "style:name=\"n1\"><number:day/><number:text>.</number:text><number:month/></number:date-style>"
      "<number:date-style style:name=\"n2\"><number:day/><number:hours/></number:date-style>"
      "<number:time-style style:name=\"n3\"><number:hours/><number:minutes/></number:time-style>"
      "<number:time-style style:name=\"n4\" number:truncate-on-overflow=\"false\"><number:hours/></number:time-style>"
      "<number:date-style style:name=\"n5\"><number:day/><number:seconds "
      "number:decimal-places=\"3\"/></number:date-style>"
      "<number:boolean-style style:name=\"n6\"><number:boolean/></number:boolean-style>";

void OdsReaderTest::styles_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("style");
    QTest::addColumn<QString>("shown");
    const auto date
        = [](const char *value) { return "office:value-type=\"date\" office:date-value=\"" + QByteArray(value) + '"'; };
    const auto time
        = [](const char *value) { return "office:value-type=\"time\" office:time-value=\"" + QByteArray(value) + '"'; };
    const auto real
        = [](const char *value) { return "office:value-type=\"float\" office:value=\"" + QByteArray(value) + '"'; };
    QTest::newRow("midnight of a day") << date("2024-02-29T00:00:00") << QByteArray("day") << "2024-02-29";
    QTest::newRow("time of a day") << date("2024-02-29T06:00:00") << QByteArray("day") << "2024-02-29 06:00:00";
    QTest::newRow("midnight") << date("2024-02-29") << QByteArray("moment") << "2024-02-29 00:00:00";
    QTest::newRow("midnight of a parent") << date("2024-02-29") << QByteArray("inherited") << "2024-02-29 00:00:00";
    QTest::newRow("almost midnight") << date("2024-02-29T23:59:59.9999999") << QByteArray("moment")
                                     << "2024-03-01 00:00:00";
    QTest::newRow("milliseconds") << date("2024-02-29T12:30:05.2504") << QByteArray("milli")
                                  << "2024-02-29 12:30:05.250";
    QTest::newRow("a time with no day") << date("1899-12-30T06:15:00") << QByteArray("time") << "06:15:00";
    QTest::newRow("time") << time("PT06H15M00S") << QByteArray("time") << "06:15:00";
    QTest::newRow("time beyond a day") << time("PT1088436H00M00.499998964S") << QByteArray("time")
                                       << "2024-02-29 12:00:00";
    QTest::newRow("time almost midnight") << time("PT23H59M59.9999999S") << QByteArray("time") << "00:00:00";
    QTest::newRow("negative time") << time("-PT01H30M00S") << QByteArray("time") << "-01:30:00";
    QTest::newRow("duration") << time("PT30H15M00S") << QByteArray("span") << "30:15:00";
    QTest::newRow("duration almost a day") << time("PT23H59M59.9999999S") << QByteArray("span") << "24:00:00";
    QTest::newRow("number of days") << real("45351") << QByteArray("day") << "2024-02-29";
    QTest::newRow("number of days before") << real("-1.25") << QByteArray("moment") << "1899-12-28 18:00:00";
    QTest::newRow("number that is a duration") << real("1.25") << QByteArray("span") << "30:00:00";
    QTest::newRow("number beyond all days")
        << real("1e10") << QByteArray("day")
        << "\"!The cell should hold a value of the type “float”, but it does not: “1e10”.\"";
    QTest::newRow("truth") << real("1") << QByteArray("truth") << "TRUE";
    QTest::newRow("untruth") << real("0") << QByteArray("truth") << "FALSE";
    QTest::newRow("no truth") << real("2") << QByteArray("truth") << "2";
    QTest::newRow("round in a circle") << real("2") << QByteArray("round") << "2";
    QTest::newRow("unknown") << date("2024-02-29T00:00:00") << QByteArray("none") << "2024-02-29";
}

/// Of the cell, of the row, of the column, in a part of its own.
void OdsReaderTest::styles()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, style);
    QFETCH(QString, shown);
    const QByteArray column = "<table:table-column table:number-columns-repeated=\"";
    const QByteArray other = column + "2\" table:default-cell-style-name=\"none\"/>";
    const QByteArray own = column + "3\" table:default-cell-style-name=\"" + style + "\"/>";
    const QByteArray group = "<table:table-column-group><table:table-header-columns>" + own
        + "</table:table-header-columns></table:table-column-group>";
    const QString line = shown + '\n';
    QCOMPARE(linesOf(write(flat(table(row(cell(value + " table:style-name=\"" + style + '"'))), stylesOfCells))), line);
    QCOMPARE(linesOf(write(flat(
                 table(other + row(cell(value), "table:default-cell-style-name=\"" + style + '"')), stylesOfCells))),
        line);
    const QByteArray empty = cell("table:number-columns-repeated=\"4\"");
    QCOMPARE(linesOf(write(flat(table(other + group + row(empty + cell(value))), stylesOfCells))), ",,,," + line);
    const QString path = m_folder.filePath("styles.ods");
    ZipFile zip(path);
    zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    zip.add("content.xml",
        flat(table(row(cell(value + " table:style-name=\"" + style + '"'))), {}, "office:document-content"));
    zip.add("styles.xml",
        flat({}, {}, "office:document-styles")
            .replace("<office:automatic-styles>", "<office:styles>" + stylesOfCells)
            .replace("</office:automatic-styles>", "</office:styles>"));
    zip.commit();
    QCOMPARE(linesOf(path), line);
}

/// A slow and obvious twin: the number format of a workbook that shows the same.
void OdsReaderTest::numbersAreDaysAsInWorkbooks()
{
    struct Twin
    {
        const char *code;
        OdsShown shown;
    };
    const QList<Twin> twins { { "yyyy-mm-dd", { OdsShown::Kind::Date, 0 } },
        { "yyyy-mm-dd hh:mm:ss", { OdsShown::Kind::DateTime, 0 } },
        { "dd hh:mm:ss.000", { OdsShown::Kind::DateTime, 3 } }, { "[h]:mm", { OdsShown::Kind::Duration, 0 } } };
    std::mt19937 random(1899); // NOLINT: the same numbers each time
    std::uniform_real_distribution<double> days(61, 100000);
    constexpr long long origin = -25569; // 1899-12-30
    for (int i = 0; i < 2000; ++i) {
        const double number = i % 3 == 0 ? std::floor(days(random)) : days(random);
        bool negative = false;
        const auto time = odsDays(number, negative);
        QVERIFY(time.has_value());
        for (const Twin &twin : twins) {
            const bool isSpan = twin.shown.kind == OdsShown::Kind::Duration;
            const std::string text = isSpan
                ? odsSpanText(*time, negative, twin.shown, origin)
                : odsMomentText({ time->day + origin, time->nanoseconds }, twin.shown, origin);
            QCOMPARE(text, NumberFormat(QString(twin.code)).text(number, DateSystem::From1900));
        }
    }
}

void OdsReaderTest::spans_data()
{
    QTest::addColumn<QString>("duration");
    QTest::addColumn<QString>("text");
    for (const auto &[duration, text] :
        QList<std::pair<const char *, const char *>> { { "PT30H15M", "30:15:00" }, { "PT90M", "01:30:00" },
            { "PT3600S", "01:00:00" }, { "-PT01H30M00S", "-01:30:00" }, { "P1DT02H", "26:00:00" },
            { "P2D", "48:00:00" }, { "PT0S", "00:00:00" }, { "-PT0S", "00:00:00" }, { "PT12H30M05.5S", "12:30:05.5" },
            { "PT12H30M05,25S", "12:30:05.25" }, { "PT00H00M00.000001S", "00:00:00.000001" },
            { "PT02H57M07.200000174S", "02:57:07.2" }, { "P1DT2H3M4.123456S", "26:03:04.123456" },
            { "PT999999999H", "999999999:00:00" }, { "PT61M61S", "01:02:01" }, { "PT86400S", "24:00:00" }, { "", "" },
            { "P", "" }, { "PT", "" }, { "P1DT", "" }, { "soon", "" }, { "12:30:05", "" }, { "P1Y", "" }, { "P1M", "" },
            { "PT1D", "" }, { "PT1M1H", "" }, { "PT1H1H", "" }, { "P1H", "" }, { "PT1.5H", "" }, { "PT1", "" },
            { "PT-1H", "" }, { "PT9999999999999H", "" }, { "PT1S ", "" }, { "+PT1S", "" } })
        QTest::newRow(duration) << duration << text;
}

void OdsReaderTest::spans()
{
    QFETCH(QString, duration);
    QFETCH(QString, text);
    const QString wrong
        = QStringLiteral("\"!The cell should hold a value of the type “time”, but it does not: “%1”.\"").arg(duration);
    const QByteArray xml = cell("office:value-type=\"time\" office:time-value=\"" + duration.toUtf8() + '"');
    QCOMPARE(linesOf(write(flat(table(row(xml))))), (text.isEmpty() ? wrong : text) + '\n');
}

void OdsReaderTest::rows_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("lines");
    const QByteArray one = row(number("1"));
    const QByteArray two = row(number("2"));
    const QByteArray many = "table:number-rows-repeated=\"";
    QTest::newRow("repeated") << row(number("1") + text("x"), many + "3\"") + two << "1,\"x\"\n1,\"x\"\n1,\"x\"\n2,\n";
    QTest::newRow("empty between") << one + row(cell(""), many + "2\"") + two << "1\n\n\n2\n";
    QTest::newRow("empty at the end") << one + row(cell(many + "16384\""), many + "1048575\"") << "1\n";
    QTest::newRow("header rows and groups") << "<table:table-header-rows>" + one
            + "</table:table-header-rows><table:table-row-group>" + two + "<table:table-row-group>" + one
            + "</table:table-row-group></table:table-row-group><table:table-rows>" + two + "</table:table-rows>"
                                            << "1\n2\n1\n2\n";
    QTest::newRow("table within") << one
            + row(cell("", table(row(number("7")) + row(number("8")), "Inner")) + number("3"))
            + two << "1\n,3\n2\n";
    QTest::newRow("shapes of the sheet") << "<table:shapes><draw:frame>" + table(one) + "</draw:frame></table:shapes>"
            + two << "2\n";
    QTest::newRow("more than a sheet has")
        << one + row(number("2"), many + "1048576\"") + two
        << "1\n\"!This row comes 1048576 times: a sheet has at most 1048576 rows.\"\n"
           "\"!This row comes 1 times: a sheet has at most 1048576 rows.\"\n";
    QTest::newRow("more columns than a sheet has")
        << one + row(number("2") + number("3", "table:number-columns-repeated=\"16384\"")) + two
        << "1\n\"!The row has more than 16384 columns, more than a sheet has.\"\n2\n";
    QTest::newRow("too long") << one + row(text("<text:s text:c=\"20000000\"/>"))
            + row(text("<text:s text:c=\"99999999999999999999\"/>")) + two
                              << "1\n\"!The row is longer than 16 MB, which is too long to be read.\"\n"
                                 "\"!The row is longer than 16 MB, which is too long to be read.\"\n2\n";
}

void OdsReaderTest::rows()
{
    QFETCH(QByteArray, xml);
    QTEST(linesOf(write(flat(table(xml)))), "lines");
}

void OdsReaderTest::remarks()
{
    const QByteArray rows
        = row(cell("table:number-columns-spanned=\"2\" table:number-rows-spanned=\"3\"", "<text:p>a</text:p>"))
        + row(number("1") + "<table:covered-table-cell><text:p>b</text:p></table:covered-table-cell>",
            "table:visibility=\"collapse\"")
        + "<table:table-row-group table:display=\"false\">" + row(number("1")) + "</table:table-row-group>"
        + row(number("1"), "table:visibility=\"filter\" table:number-rows-repeated=\"2\"") + row(number("1"))
        + row(number("9") + cell("", table(row(number("7")))));
    QStringList found;
    for (const ImportError &remark : converted(write(flat(table(rows)))).remarks)
        found.append(remark.code + ' ' + remark.value);
    QCOMPARE(
        found, QStringList({ "sheet.merged A1:B3", "sheet.covered B2", "sheet.table B7", "sheet.hidden_row 2:5" }));
    QVERIFY(converted(write(flat(table(rows))), {}, "A6:A6").remarks.isEmpty());
}

/// Told once for a column, with the cells.
void OdsReaderTest::formulasWithoutAResult()
{
    const QByteArray empty = cell("table:formula=\"of:=IF(1;&quot;&quot;)\"", "<text:p/>");
    const QByteArray rows = row(text("id") + text("note")) + row(number("1") + empty).repeated(12)
        + row(number("2")
            + cell("office:value-type=\"string\" office:string-value=\"\" table:formula=\"of:=&quot;&quot;\""));
    const auto remarks = converted(write(flat(table(rows)))).remarks;
    QCOMPARE(remarks.size(), 1);
    QCOMPARE(remarks[0].code, "sheet.formula");
    QCOMPARE(remarks[0].line, 2);
    QCOMPARE(remarks[0].columnNumbers, QList<int> { 2 });
    QVERIFY2(remarks[0].message.contains("B2, B3, B4, B5, B6, B7, B8, B9, B10, B11 and 2 more"),
        qPrintable(remarks[0].message));
    QVERIFY(converted(write(flat(table(rows))), {}, "A1:A9").remarks.isEmpty());
}

void OdsReaderTest::emptySheetsArePassedOver()
{
    const QByteArray hidden = "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties "
                              "table:display=\"false\"/></style:style>";
    const QByteArray blank
        = row(cell("", "<office:annotation><text:p>note</text:p></office:annotation><text:p> </text:p>"));
    const QByteArray before = table(row(number("9")), "Hidden", "ta2") + table(blank, "A") + table({}, "B");
    const QString path = write(flat(before + table(row(cell("", "<text:p>x</text:p>")), "C") + table({}, "D"), hidden));
    const ConvertedText text = converted(path);
    QCOMPARE(QString::fromStdString(text.bytes), "\"x\"\n");
    QCOMPARE(text.remarks.size(), 1);
    QCOMPARE(text.remarks[0].code, "sheet.empty");
    QCOMPARE(text.remarks[0].value, "A, B");
    QCOMPARE(linesOf(path, "Hidden"), "9\n");
    QVERIFY(converted(path, "Hidden").remarks.isEmpty());
    const QString failure = failureOf(write(flat(before, hidden)));
    QVERIFY2(
        failure.startsWith("source.empty: No sheet of book.fods that is shown holds a cell."), qPrintable(failure));
}

void OdsReaderTest::sheets()
{
    const QByteArray hidden = "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties "
                              "table:display=\"false\"/></style:style>";
    const QString path = write(flat("<table:tracked-changes><table:cell-content-change>" + table(row(number("6")))
            + "</table:cell-content-change></table:tracked-changes>" + table(row(number("1")), "Hidden", "ta2")
            + table(row(number("2")), "Data &amp; more", "ta1")
            + table(row(number("3")), "'file:///tmp/x.ods'#$Rates", "ta2") + table(row(number("4")), "Last")
            + "<table:dde-links><table:dde-link>" + table(row(number("5")), "Linked")
            + "</table:dde-link></table:dde-links>",
        hidden));
    QStringList names;
    for (const SourcePart &part : sheetsOfOds(path, {}))
        names.append(part.name + (part.hidden ? " hidden" : ""));
    QCOMPARE(names, QStringList({ "Hidden hidden", "Data & more", "Last" }));
    QCOMPARE(linesOf(path), "2\n");
    QCOMPARE(linesOf(path, "Hidden"), "1\n");
    QCOMPARE(linesOf(path, "Last"), "4\n");
    QVERIFY_THROWS_EXCEPTION(Failure, linesOf(path, "Linked"));
    QCOMPARE(failureOf(write(flat({}))), "source.sheet: There is no sheet in book.fods.");
    const QByteArray settings = "<table:calculation-settings><table:null-date table:date-value=\"1904-01-01\"/>"
                                "</table:calculation-settings>";
    QCOMPARE(linesOf(write(flat(settings + table(row(number("1", "table:style-name=\"day\""))), stylesOfCells))),
        "1904-01-02\n");
}

void OdsReaderTest::anyPrefixIsRead()
{
    const QByteArray urn = "urn:oasis:names:tc:opendocument:xmlns:";
    QCOMPARE(linesOf(write("<o:document xmlns:o=\"" + urn + "office:1.0\" xmlns=\"" + urn + "table:1.0\" xmlns:t=\""
                 + urn + "table:1.0\" xmlns:x=\"" + urn
                 + "text:1.0\"><o:body><o:spreadsheet><table t:name=\"Data\"><table-row "
                   "t:number-rows-repeated=\"2\"><table-cell "
                   "o:value-type=\"float\" o:value=\"1\"/><t:table-cell><x:p>a</x:p></t:table-cell></table-row></table>"
                   "</o:spreadsheet></o:body></o:document>")),
        "1,\"a\"\n1,\"a\"\n");
}

void OdsReaderTest::packages()
{
    const QString path = m_folder.filePath("book.ods");
    const auto make = [&](const QList<std::pair<QString, QByteArray>> &members) {
        ZipFile zip(path);
        for (const auto &[name, content] : members)
            zip.add(name, content);
        zip.commit();
        return path;
    };
    const QByteArray content = flat(table(row(number("1"))), {}, "office:document-content");
    const auto manifest = [](const QByteArray &part) {
        return "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry m:full-path=\""
            + part + "\"><m:encryption-data/></m:file-entry></m:manifest>";
    };
    QCOMPARE(linesOf(make({ { "content.xml", content } })), "1\n");
    QCOMPARE(
        linesOf(make({ { "content.xml", content }, { "META-INF/manifest.xml", manifest("Pictures/1.png") } })), "1\n");
    const QString password = "source.password: The workbook book.ods is encrypted: it needs a password.";
    QCOMPARE(failureOf(make({ { "content.xml", "x\1\2" }, { "META-INF/manifest.xml", manifest("content.xml") } })),
        password);
    QCOMPARE(failureOf(make({ { "encrypted-package", "x" }, { "META-INF/manifest.xml", "<a/>" } })), password);
    QCOMPARE(failureOf(make({ { "a.txt", "x" }, { "b.txt", "y" } })), "source.sheet: book.ods holds no spreadsheet.");
    QByteArray letter = content;
    letter.replace("office:spreadsheet", "office:text");
    QCOMPARE(failureOf(make({ { "content.xml", letter } })),
        "source.sheet: book.ods is a document of another kind, no spreadsheet.");
}

void OdsReaderTest::kindsOfFiles_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<bool>("is");
    const QByteArray whole = flat(table(row(number("1"))));
    QTest::newRow("flat") << whole << "xml" << true;
    QTest::newRow("flat, what it is too far behind") << whole.left(200) << "fods" << true;
    QTest::newRow("flat, unknown") << whole.left(200) << "fodt" << false;
    QTest::newRow("flat, a letter") << QByteArray(whole).replace(".spreadsheet", ".text") << "fods" << false;
    QTest::newRow("another XML") << QByteArray("<?xml version=\"1.0\"?><rows/>") << "fods" << false;
    QByteArray wide;
    for (const char c : whole)
        wide += QByteArray(1, c) + '\0';
    QTest::newRow("flat, UTF-16") << "\xFF\xFE" + wide << "xml" << true;
    const QByteArray packed = "PK\x03\x04";
    QTest::newRow("packed") << packed + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"
                            << "zip" << true;
    QTest::newRow("packed, by name") << packed << "ods" << true;
    QTest::newRow("packed, another") << packed << "zip" << false;
}

void OdsReaderTest::kindsOfFiles()
{
    QFETCH(QByteArray, begin);
    QFETCH(QString, suffix);
    QTEST(looksLikeOds(begin, suffix), "is");
}

void OdsReaderTest::repeatsTakeNoTime()
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray times = "=\"2000000000\"";
    const QByteArray emptyRow
        = row(cell("table:number-columns-repeated" + times), "table:number-rows-repeated" + times);
    QCOMPARE(linesOf(write(flat("<table:table table:name=\"Data\"><table:table-column table:number-columns-repeated"
                 + times + "/>" + row(number("1")) + emptyRow.repeated(100) + "</table:table>"))),
        "1\n");
    const QByteArray filled
        = row(number("1", "table:number-columns-repeated" + times), "table:number-rows-repeated" + times);
    QCOMPARE(linesOf(write(flat(table(filled.repeated(100))))).count('!'), 100);
    QVERIFY(timer.elapsed() < 5000);
}

void OdsReaderTest::whatIsRepeatedTooOften_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("says");
    const auto times = [](const char *what, int count) {
        return QByteArray("table:number-") + what + "-repeated=\"" + QByteArray::number(count) + '"';
    };
    const QByteArray wide = number("1", times("columns", 16384));
    QTest::newRow("a wide row") << row(number("0")) + row(wide, times("rows", 1000000)) << "its row 2 999999 times";
    QTest::newRow("a long text") << row(text(QByteArray(100000, 'x')), times("rows", 1000000)) << "2 GB";
    QTest::newRow("a column") << row(number("1"), times("rows", 20000)) << "";
}

void OdsReaderTest::whatIsRepeatedTooOften()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, says);
    const QString failure = failureOf(write(flat(table(rows))));
    QVERIFY2(says.isEmpty() ? failure.isEmpty() : failure.contains(says) && failure.contains("“Data” of book.fods"),
        qPrintable(failure));
    SheetExpansion many("book.ods", "Data"); // small ones add up
    for (qint64 copies = 0; copies < SheetExpansion::mostCells; copies += 10000)
        many.add(copies, 10000, 1, 1);
    QVERIFY_THROWS_EXCEPTION(Failure, many.add(0, 1, 1, 1));
}

void OdsReaderTest::aCutOffFileIsNamed()
{
    const QByteArray whole = flat(table(row(number("1") + text("a"))));
    for (qsizetype size = 0; size + 1 < whole.size(); size += 7) {
        const QString failure = failureOf(write(whole.first(size)));
        const bool behindSheet = size > whole.indexOf("</table:table>") + 14; // what stands behind it is not looked at
        QVERIFY2(failure.startsWith("source.") || behindSheet, qPrintable(QString::number(size) + failure));
    }
}

void OdsReaderTest::anyBytesAreAnswered()
{
    const QByteArray good
        = flat(table(row(number("1") + text("a<text:s text:c=\"3\"/>b"), "table:number-rows-repeated=\"2\"")
                   + row(cell("office:value-type=\"date\" office:date-value=\"2024-02-29\" table:style-name=\"day\""))),
            stylesOfCells);
    std::mt19937 random(2005); // NOLINT: the same bytes each time
    for (int i = 0; i < 1000; ++i) {
        QByteArray bytes = good;
        for (int change = 0; change < 1 + i % 3; ++change)
            bytes[qsizetype(random() % unsigned(bytes.size()))] = char(random());
        try {
            converted(write(bytes));
        } catch (const Failure &failure) {
            QVERIFY(!failure.message().isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(OdsReaderTest)
#include "OdsReaderTest.moc"
