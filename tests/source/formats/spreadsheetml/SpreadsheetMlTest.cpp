#include "source/formats/ConvertedFile.h"
#include "source/formats/spreadsheetml/SpreadsheetMlConverter.h"

#include <QTest>

using namespace tranche;

/// XML spreadsheets of Excel 2003, as several programs write them.
class SpreadsheetMlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsValues_data();
    void readsValues();
    void placesCells_data();
    void placesCells();
    void readsAnyWriter_data();
    void readsAnyWriter();
    void choosesASheet();
    void isRecognised_data();
    void isRecognised();
    void refusesByName_data();
    void refusesByName();
};

static QByteArray book(const QByteArray &inner, const QByteArray &before = {})
{
    return "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
           "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
           "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:html=\"http://www.w3.org/TR/REC-html40\">"
        + before + inner + "</Workbook>";
}

static QByteArray sheet(const QByteArray &rows, const QByteArray &name = "Data", const QByteArray &more = {})
{
    return "<Worksheet ss:Name=\"" + name + "\"><Table>" + rows + "</Table>" + more + "</Worksheet>";
}

static QByteArray cell(const QByteArray &type, const QByteArray &value, const QByteArray &attributes = {})
{
    return "<Cell " + attributes + "><Data ss:Type=\"" + type + "\">" + value + "</Data></Cell>";
}

void SpreadsheetMlTest::readsValues_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &content, const QString &text) {
        QTest::newRow(name) << content << text;
    };
    row("text", cell("String", "a, \"b\""), "\"a, \"\"b\"\"\"");
    row("text that looks like a number", cell("String", "007"), "\"007\"");
    row("text in tags of HTML",
        "<Cell><ss:Data ss:Type=\"String\" xmlns=\"http://www.w3.org/TR/REC-html40\"><B>a</B> "
        "<I>b</I><BR/>c</ss:Data></Cell>",
        "\"a b\nc\"");
    row("line break", cell("String", "a&#10;b"), "\"a\nb\"");
    row("number", cell("Number", " 1.50 "), "1.50");
    row("number with noise", cell("Number", "0.30000000000000004"), "0.3");
    row("large number", cell("Number", "123456789012345678"), "123456789012345678");
    row("no number", cell("Number", "1,5"), "!");
    row("true", cell("Boolean", "1"), "TRUE");
    row("false", cell("Boolean", "0"), "FALSE");
    row("neither", cell("Boolean", "2"), "!");
    row("error", cell("Error", "#N/A"), "!#N/A");
    row("day", cell("DateTime", "2024-02-29T00:00:00.000"), "2024-02-29");
    row("day and time", cell("DateTime", "2024-02-29T12:30:05.000"), "2024-02-29 12:30:05");
    row("milliseconds", cell("DateTime", "2024-02-29T12:30:05.250"), "2024-02-29 12:30:05.25");
    row("midnight that is shown", cell("DateTime", "2024-02-29T00:00:00.000", "ss:StyleID=\"full\""),
        "2024-02-29 00:00:00");
    row("time", cell("DateTime", "1899-12-31T08:15:00.000", "ss:StyleID=\"time\""), "08:15:00");
    row("midnight", cell("DateTime", "1899-12-31T00:00:00.000", "ss:StyleID=\"time\""), "00:00:00");
    row("duration", cell("DateTime", "1900-01-01T06:00:00.000", "ss:StyleID=\"hours\""), "30:00:00");
    row("duration within a day", cell("DateTime", "1899-12-31T06:00:05.000", "ss:StyleID=\"hours\""), "06:00:05");
    row("duration behind the day that never was", cell("DateTime", "1900-03-01T00:00:00.000", "ss:StyleID=\"hours\""),
        "1464:00:00");
    row("serial", cell("Number", "45351", "ss:StyleID=\"day\""), "2024-02-29");
    row("no day", cell("DateTime", "2024-02-30T00:00:00.000"), "!");
    row("formula", cell("Number", "4", "ss:Formula=\"=RC[-1]*2\""), "4");
    row("formula without a result", "<Cell ss:Formula=\"=RC[-1]*2\"/>", "!");
    row("comment", "<Cell><Data ss:Type=\"String\">a</Data><Comment><ss:Data>no</ss:Data></Comment></Cell>", "\"a\"");
    row("no value", "<Cell/>", "");
}

void SpreadsheetMlTest::readsValues()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, text);
    const auto read = ConvertedFile::of("book.xls",
        book(sheet("<Row>" + content + cell("String", "|") + "</Row>"),
            "<Styles><Style ss:ID=\"time\"><NumberFormat ss:Format=\"Short Time\"/></Style><Style ss:ID=\"day\">"
            "<NumberFormat ss:Format=\"dd/mm/yyyy\"/></Style><Style ss:ID=\"full\">"
            "<NumberFormat ss:Format=\"yyyy-mm-dd hh:mm\"/></Style><Style ss:ID=\"hours\">"
            "<NumberFormat ss:Format=\"[h]:mm:ss\"/></Style></Styles>"));
    QCOMPARE(read.failure, QString());
    QCOMPARE(read.format, QString("spreadsheetml"));
    if (text.startsWith('!'))
        QVERIFY2(read.text.startsWith("\"" + text), qPrintable(read.text));
    else
        QCOMPARE(read.text, text + ",\"|\"\n");
}

void SpreadsheetMlTest::placesCells_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("remarks");
    const QByteArray a = cell("Number", "1");
    const QByteArray b = cell("Number", "2");
    const auto row = [](const char *name, const QByteArray &rows, const QString &text,
                         const QStringList &remarks = {}) { QTest::newRow(name) << rows << text << remarks; };
    row("index of a cell", "<Row>" + a + cell("Number", "3", "ss:Index=\"3\"") + "</Row>", "1,,3\n");
    row("index of a row", "<Row>" + a + b + "</Row><Row ss:Index=\"4\">" + a + b + "</Row>", "1,2\n\n\n1,2\n");
    row("merged across", "<Row>" + cell("Number", "1", "ss:MergeAcross=\"1\"") + b + "</Row>", "1,,2\n",
        { "1 sheet.merged" });
    row("merged down",
        "<Row>" + cell("Number", "1", "ss:MergeDown=\"1\"") + b + "</Row><Row>" + cell("Number", "3", "ss:Index=\"2\"")
            + "</Row>",
        "1,2\n,3\n", { "1 sheet.merged" });
    row("hidden", "<Row ss:Hidden=\"1\">" + a + b + "</Row>", "1,2\n", { "1 sheet.hidden_row" });
    row("row without cells", "<Row>" + a + b + "</Row><Row/><Row>" + a + b + "</Row>", "1,2\n\n1,2\n");
    row("row of a style for several", "<Row>" + a + b + "</Row><Row ss:Span=\"1\"/><Row>" + a + b + "</Row>",
        "1,2\n\n\n1,2\n");
    row("beyond the last column", "<Row>" + cell("Number", "1", "ss:Index=\"16385\"") + "</Row>", "!");
    row("beyond all columns", "<Row>" + cell("Number", "1", "ss:MergeAcross=\"99999999999999\"") + "</Row>", "!");
    row("back", "<Row>" + a + b + cell("Number", "1", "ss:Index=\"2\"") + "</Row>", "!");
    row("beyond the last row", "<Row ss:Index=\"99999999999\">" + a + "</Row>", "!");
    row("back to a row", "<Row>" + a + "</Row><Row ss:Index=\"1\">" + b + "</Row>", "1\n!");
}

void SpreadsheetMlTest::placesCells()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, text);
    const auto read = ConvertedFile::of("book.xml", book(sheet(rows)));
    QCOMPARE(read.failure, QString());
    if (const auto mark = text.indexOf('!'); mark >= 0)
        QVERIFY2(read.text.startsWith(text.left(mark) + "\"!"), qPrintable(read.text));
    else
        QCOMPARE(read.text, text);
    QTEST(read.remarks, "remarks");
}

void SpreadsheetMlTest::readsAnyWriter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray plain = book(sheet("<Row>" + cell("String", "M\xC3\xBCller") + "</Row>"));
    QTest::newRow("UTF-8") << plain;
    QTest::newRow("a mark") << "\xEF\xBB\xBF" + plain;
    QTest::newRow("another encoding") << QByteArray(plain)
                                             .replace("version=\"1.0\"", "version=\"1.0\" encoding=\"windows-1252\"")
                                             .replace("\xC3\xBC", "\xFC");
    const QString wide = QChar(0xFEFF) + QString::fromUtf8(plain).replace("\"1.0\"", "\"1.0\" encoding=\"UTF-16\"");
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    QTest::newRow("no namespaces")
        << QByteArray(plain).replace(" xmlns:ss=", " x=").replace(" xmlns=", " y=").replace(" ss:", " ");
    QByteArray prefixed = plain;
    for (const char *name : { "Workbook", "Worksheet", "Table", "Row", "Cell", "Data" })
        prefixed.replace(QByteArray("<") + name, QByteArray("<ss:") + name)
            .replace(QByteArray("</") + name, QByteArray("</ss:") + name);
    QTest::newRow("a prefix for all") << prefixed;
}

void SpreadsheetMlTest::readsAnyWriter()
{
    QFETCH(QByteArray, bytes);
    const auto read = ConvertedFile::of("book.xls", bytes);
    QCOMPARE(read.failure, QString());
    QCOMPARE(read.format, QString("spreadsheetml"));
    QCOMPARE(read.text, QString::fromUtf8("\"Müller\"\n"));
}

void SpreadsheetMlTest::choosesASheet()
{
    const QByteArray hidden = "<WorksheetOptions xmlns=\"urn:schemas-microsoft-com:office:excel\"><Visible>SheetHidden"
                              "</Visible></WorksheetOptions>";
    const QByteArray bytes = book(sheet("<Row>" + cell("String", "a") + "</Row>", "A", hidden)
        + sheet("<Row>" + cell("String", "b") + "</Row>", "B &amp; C"));
    QCOMPARE(ConvertedFile::of("book.xls", bytes).text, QString("\"b\"\n"));
    SourceOptions options;
    options.sheet = "A";
    QCOMPARE(ConvertedFile::of("book.xls", bytes, options).text, QString("\"a\"\n"));
    options.sheet = "Z";
    const QString failure = ConvertedFile::of("book.xls", bytes, options).failure;
    QVERIFY2(failure.contains("A (hidden), B & C"), qPrintable(failure));
    const QByteArray empty = sheet("<Row><Cell/></Row>", "E");
    const auto behind = ConvertedFile::of("book.xls", book(empty + sheet("<Row>" + cell("String", "b") + "</Row>")));
    QCOMPARE(behind.text, QString("\"b\"\n"));
    QCOMPARE(behind.remarks, QStringList { "1 sheet.empty" });
    QVERIFY(ConvertedFile::of("book.xls", book(empty))
                .failure.contains("No sheet of book.xls holds a cell. Its sheets are: E."));
}

void SpreadsheetMlTest::isRecognised_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<bool>("isSheet");
    QTest::newRow("as Excel writes it") << book({}) << true;
    QTest::newRow("without the instruction")
        << QByteArray("<x:Workbook xmlns:x=\"urn:schemas-microsoft-com:office:spreadsheet\">") << true;
    QTest::newRow("another workbook") << QByteArray("<?xml version=\"1.0\"?><Workbook><Sheet/></Workbook>") << false;
    QTest::newRow("a page of Excel") << QByteArray("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table>")
                                     << false;
    QTest::newRow("text") << QByteArray("id,<Workbook >,urn:schemas-microsoft-com:office:spreadsheet") << false;
}

void SpreadsheetMlTest::isRecognised()
{
    QFETCH(QByteArray, begin);
    QTEST(looksLikeSpreadsheetMl(begin, "xls"), "isSheet");
}

void SpreadsheetMlTest::refusesByName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = book(sheet("<Row>" + cell("String", "a") + "</Row>"));
    QTest::newRow("cut off") << whole.left(whole.size() - 5);
    QTest::newRow("no sheet") << book({});
    QTest::newRow("entities") << QByteArray(whole).replace("<Workbook", "<!DOCTYPE x [<!ENTITY a \"b\">]><Workbook");
    QTest::newRow("deep") << book(sheet("<Row><Cell><Data>" + QByteArray("<B>").repeated(5000)));
    QTest::newRow("a bare ampersand") << book(sheet("<Row>" + cell("String", "AT&T") + "</Row>"));
}

void SpreadsheetMlTest::refusesByName()
{
    QFETCH(QByteArray, bytes);
    const QString failure = ConvertedFile::of("book.xls", bytes).failure;
    QVERIFY2(failure.contains("book.xls"), qPrintable(failure));
}

QTEST_GUILESS_MAIN(SpreadsheetMlTest)
#include "SpreadsheetMlTest.moc"
