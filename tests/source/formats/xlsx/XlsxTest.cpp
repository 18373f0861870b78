#include "source/formats/xlsx/XlsxConverter.h"

#include "core/Failure.h"
#include "repair/ZipFile.h"
#include "source/formats/SheetConverter.h"
#include "source/formats/SourceFormat.h"
#include "source/text/SourceLayout.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tranche;

namespace {

using Parts = QMap<QString, QByteArray>;

const QByteArray mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray strictSpace = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray packed = "http://schemas.openxmlformats.org/package/2006/relationships";
const QByteArray content = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id='" + id + "' Type='" + office + '/' + type + "' Target='" + target + "'/>";
}

QByteArray relations(const QByteArray &all)
{
    return "<Relationships xmlns='" + packed + "'>" + all + "</Relationships>";
}

QByteArray types(const QByteArray &all)
{
    return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>" + all + "</Types>";
}

QByteArray workbook(const QByteArray &inside)
{
    return "<workbook xmlns='" + mainSpace + "' xmlns:r='" + office + "'>" + inside + "</workbook>";
}

QByteArray sheet(const QByteArray &rows, const QByteArray &behind = {})
{
    return "<worksheet xmlns='" + mainSpace + "'><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>";
}

QByteArray oneSheet()
{
    return workbook("<sheets><sheet name='S' sheetId='1' r:id='r1'/></sheets>");
}

/// Styles, one of each format, from 1 on.
QByteArray styles(const QByteArrayList &codes)
{
    QByteArray formats;
    QByteArray cells = "<xf numFmtId='0'/>";
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QByteArray id = QByteArray::number(200 + i);
        formats += "<numFmt numFmtId='" + id + "' formatCode='" + QString::fromUtf8(codes[i]).toHtmlEscaped().toUtf8()
            + "'/>";
        cells += "<xf numFmtId='" + id + "'/>";
    }
    return "<styleSheet xmlns='" + mainSpace + "'><numFmts>" + formats + "</numFmts><cellXfs>" + cells
        + "</cellXfs></styleSheet>";
}

QByteArray texts(const QByteArray &items)
{
    return "<sst xmlns='" + mainSpace + "'>" + items + "</sst>";
}

Parts bookOf(const QByteArray &rows)
{
    return { { "_rels/.rels", relations(relation("q", "officeDocument", "xl/workbook.xml")) },
        { "xl/_rels/workbook.xml.rels", relations(relation("r1", "worksheet", "worksheets/sheet1.xml")) },
        { "xl/workbook.xml", oneSheet() }, { "xl/worksheets/sheet1.xml", sheet(rows) } };
}

} // namespace

/// Workbooks as odd programs write them, as the text that an import reads: a text is quoted, and "!" stands for the
/// mark of what can't be read.
class XlsxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void values_data();
    void values();
    void formats_data();
    void formats();
    void rowsAndPlaces_data();
    void rowsAndPlaces();
    void packages_data();
    void packages();
    void sheetsThatAreNone();
    void whatIsRefused_data();
    void whatIsRefused();
    void remarks();
    void manySharedTexts();
    void aTextThatIsTooLong_data();
    void aTextThatIsTooLong();
    void emptySheetsArePassedOver();
    void errorsInTheHeaderAreNames();
    void rowsFarNarrowerThanTheFirst();
    void recognisesItself();

private:
    QString write(const Parts &parts);
    QString read(const Parts &parts, const QString &range = {}, QList<ImportError> *remarks = nullptr);

    QTemporaryDir m_folder;
};

QString XlsxTest::write(const Parts &parts)
{
    const QString path = m_folder.filePath("book.xlsx");
    ZipFile zip(path);
    for (auto part = parts.begin(); part != parts.end(); ++part)
        zip.add(part.key(), part.value());
    zip.commit();
    return path;
}

QString XlsxTest::read(const Parts &parts, const QString &range, QList<ImportError> *remarks)
{
    const QString path = write(parts);
    SourceOptions options;
    options.range = range;
    try {
        settleXlsx(path, options);
        const auto converter = openXlsx(nullptr, path, options);
        ConvertedText text;
        while (converter->convert(text)) { }
        if (remarks != nullptr)
            *remarks = text.remarks;
        std::replace(text.bytes.begin(), text.bytes.end(), '\xFE', '!');
        return QString::fromStdString(text.bytes);
    } catch (const Failure &failure) {
        return failure.code() + ": " + failure.message() + ' ' + failure.hint();
    }
}

void XlsxTest::values_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &cell, const char *text) {
        QTest::newRow(name) << cell << QString::fromUtf8(text);
    };
    row("whole", "<c><v>42</v></c>", "42");
    row("typed", "<c t='n'><v>42</v></c>", "42");
    row("negative", "<c><v>-0.5</v></c>", "-0.5");
    row("blanks", "<c><v> 42\n</v></c>", "42");
    row("noise", "<c><v>0.30000000000000004</v></c>", "0.3");
    row("exponent", "<c><v>1.5E-3</v></c>", "0.0015");
    row("large exponent", "<c><v>1E+20</v></c>", "1e+20");
    row("eighteen digits", "<c><v>123456789012345678</v></c>", "123456789012345678");
    row("fifteen digits", "<c><v>1234567.12345678</v></c>", "1234567.12345678");
    row("in pieces", "<c><v>4<!-- x -->2<?x?><![CDATA[0]]></v></c>", "420");
    row("true", "<c t='b'><v>1</v></c>", "TRUE");
    row("false", "<c t='b'><v>0</v></c>", "FALSE");
    row("true in words", "<c t='b'><v>true</v></c>", "TRUE");
    row("calculated truth", "<c t='b'><f>TRUE()</f><v>1</v></c>", "TRUE");
    row("no truth", "<c t='b'><v>2</v></c>", "\"!“2” is no truth value");
    row("shared", "<c t='s'><v>0</v></c>", "\"zero\"");
    row("shared, blanks", "<c t='s'><v> 1 </v></c>", "\"one two\"");
    row("shared, empty", "<c><v>1</v></c><c t='s'><v>2</v></c>", "1");
    row("shared, no number", "<c t='s'><v></v></c><c><v>1</v></c>", ",1");
    row("shared, beyond", "<c t='s'><v>99</v></c>", "\"!The cell has the shared text number “99”");
    row("shared, below", "<c t='s'><v>-1</v></c>", "\"!The cell has the shared text number “-1”");
    row("shared, huge", "<c t='s'><v>99999999999999999999999</v></c>", "\"!The cell has the shared text number");
    row("shared, in words", "<c t='s'><v>one</v></c>", "\"!The cell has the shared text number “one”");
    row("inline", "<c t='inlineStr'><is><t>a\"b</t></is></c>", "\"a\"\"b\"");
    row("inline, rich",
        "<c t='inlineStr'><is><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space='preserve'> rest </t></r></is></c>",
        "\"bold rest \"");
    row("inline, pronounced", "<c t='inlineStr'><is><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh></is></c>",
        "\"東京\"");
    row("inline, no type", "<c><is><t>x</t></is></c>", "\"x\"");
    row("inline and value", "<c t='inlineStr'><is><t>x</t></is><v>y</v></c>", "\"x\"");
    row("inline as value", "<c t='inlineStr'><v>y</v></c>", "\"y\"");
    row("inline, escapes", "<c t='inlineStr'><is><t>a_x000D_b_x005F_x0041_</t></is></c>", "\"a\rb_x0041_\"");
    row("calculated text", "<c t='str'><f>A2</f><v>a_x0009_b</v></c>", "\"a\tb\"");
    row("calculated text, empty", "<c t='str'><f>\"\"</f><v></v></c><c><v>1</v></c>", ",1");
    row("text like a number", "<c t='str'><f>A2</f><v> 007 </v></c>", "\" 007 \"");
    row("error", "<c t='e'><v>#N/A</v></c>", "\"!#N/A\"");
    row("calculated error", "<c t='e'><f>1/0</f><v>#DIV/0!</v></c>", "\"!#DIV/0!\"");
    row("error as text", "<c t='str'><f>1/0</f><v>#REF!</v></c>", "\"!#REF!\"");
    row("error without name", "<c t='e'><v/></c>", "\"!The cell holds an error");
    row("no result", "<c><f>1+1</f></c>", "\"!The result of the formula is not stored");
    row("empty result", "<c><f>1+1</f><v/></c>", "\"!The result of the formula is not stored");
    row("no result of a shared formula", "<c><f t='shared' si='0'/></c>", "\"!The result of the formula is not stored");
    row("no result as text", "<c t='str'><f>A2</f></c>", "\"!The result of the formula is not stored");
    row("a formula is no text", "<c t='str'><f>\"&lt;t&gt;\"</f><v>x</v></c>", "\"x\"");
    row("ISO day", "<c t='d'><v>2024-02-29</v></c>", "2024-02-29");
    row("ISO moment", "<c t='d'><v>2024-02-29T12:30:05.250Z</v></c>", "2024-02-29 12:30:05.250");
    row("ISO midnight", "<c t='d'><v>2024-02-29T00:00:00</v></c>", "2024-02-29");
    row("ISO time", "<c t='d'><v>T18:30</v></c>", "18:30:00");
    row("no ISO", "<c t='d'><v>45000</v></c>", "\"!“45000” is no date or time");
    row("unknown type", "<c t='x'><v>1</v></c>", "\"!The cell is of the unknown type “x”");
    row("of an extension", "<c><v>1</v><extLst><ext><v>2</v></ext></extLst></c>", "1");
    row("of another namespace", "<c><x:v xmlns:x='urn:x'>9</x:v><v>1</v></c>", "1");
    row("style beyond", "<c s='999'><v>1</v></c>", "1");
    row("style in words", "<c s='x'><v>1</v></c>", "1");
    row("empty cells", "<c s='1'/><c/><c><v>3</v></c>", ",,3");
    row("line ends", "<c t='inlineStr'><is><t>a\nb</t></is></c>", "\"a\nb\"");
}

void XlsxTest::values()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, text);
    Parts parts = bookOf("<row r='1'>" + cell + "</row>");
    parts["xl/sharedStrings.xml"]
        = texts("<si><t>zero</t></si><si><r><t>one</t></r><r><t xml:space='preserve'> two</t></r>"
                "<rPh sb='0' eb='1'><t>no</t></rPh><phoneticPr fontId='1'/></si><si/>");
    const QString found = read(parts);
    QVERIFY2(text.startsWith("\"!") ? found.startsWith(text) : found == text + '\n', qPrintable(found));
}

void XlsxTest::formats_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *code, const char *value, const char *text) {
        QTest::addRow("%s of %s", code, value) << QByteArray(code) << QByteArray(value) << QString::fromUtf8(text);
    };
    row("yyyy-mm-dd", "45351", "2024-02-29");
    row("yyyy-mm-dd", "45351.75", "2024-02-29 18:00:00");
    row("yyyy-mm-dd", "1", "1900-01-01");
    row("yyyy-mm-dd", "60", "\"!“60” is no date or time");
    row("yyyy-mm-dd", "3000000", "\"!“3000000” is no date or time");
    row("yyyy-mm-dd", "soon", "\"!“soon” is no date or time");
    row("yyyy-mm-dd", "nan", "\"!The cell should hold a number");
    row("yyyy-mm-dd", "", "");
    row("h:mm", " 0.75 ", "18:00:00");
    row("[h]:mm", "1.25", "30:00:00");
    row("[h]:mm", "-0.0625", "-01:30:00");
    row("[$-409]d\\-mmm;@", "45351", "2024-02-29");
    row("0\" items\"", "45351", "45351");
    row("\"day\" 0", "45351", "45351");
    row("#,##0 \"CHF\"", "45351.5", "45351.5");
    row("G/通用格式", "45351", "45351");
    row("G/標準\"個\"", "45351", "45351");
    row("[$-411]ggge\"年\"", "45351", "2024-02-29");
    row("[>100]yyyy;0", "7", "7");
}

void XlsxTest::formats()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    Parts parts = bookOf("<row><c s='1'><v>" + value + "</v></c></row>");
    parts["xl/styles.xml"] = styles({ code });
    const QString found = read(parts);
    QVERIFY2(text.startsWith("\"!") ? found.startsWith(text) : found.trimmed() == text, qPrintable(found));
}

void XlsxTest::rowsAndPlaces_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &rows, const char *text, const char *range = "") {
        QTest::newRow(name) << rows << QString(range) << QString::fromUtf8(text);
    };
    row("no places", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>", "1,2\n3,\n");
    row("cells with places alone", "<row><c r='B2'><v>1</v></c></row><row><c r='B4'><v>2</v></c></row>", "\n1\n\n2\n",
        "B:B");
    row("cells before and behind", "<row r='1'><c r='C1'><v>3</v></c><c r='A1'><v>1</v></c><c><v>2</v></c></row>",
        "1,2,3\n");
    row("small letters", "<row r='1'><c r='b1'><v>2</v></c></row>", ",2\n");
    row("a cell twice", "<row r='1'><c r='B1'><v>1</v></c><c r='B1'><v>2</v></c></row><row><c><v>3</v></c></row>",
        "\"!The sheet has the cell B1 twice.\"\n3\n");
    row("a cell of no place", "<row r='1'><c r='1A'><v>1</v></c></row>", "\"!The sheet has a cell “1A”");
    row("a column beyond", "<row r='1'><c r='XFE1'><v>1</v></c></row>", "\"!The sheet has a cell “XFE1”");
    row("the last column", "<row r='1'><c r='XFD1'><v>1</v></c></row>", "1\n", "XFD:XFD");
    row("a gap", "<row r='1'><c><v>1</v></c></row><row r='4'><c><v>4</v></c></row>", "1\n\n\n4\n");
    row("a row twice",
        "<row r='1'><c><v>1</v></c></row><row r='1'><c><v>2</v></c></row><row r='2'><c><v>3</v></c></row>",
        "1\n2\n3\n");
    row("rows back", "<row r='3'><c><v>3</v></c></row><row r='1'><c><v>1</v></c></row>", "\n\n3\n1\n");
    row("a row of number 0", "<row r='0'><c><v>1</v></c></row>", "\"!The sheet gives this row the number “0”");
    row("a row below all", "<row r='1048577'><c><v>1</v></c></row>",
        "\"!The sheet gives this row the number “1048577”");
    row("a row without end", "<row r='99999999999999999999'><c><v>1</v></c></row><row r='2'><c><v>2</v></c></row>",
        "\"!The sheet gives this row the number “99999999999999999999”");
    row("a row of no number", "<row r='x'><c><v>1</v></c></row>", "\"!The sheet gives this row the number “x”");
    row("an empty row of no number", "<row r='x'/><row r='1'><c><v>1</v></c></row>", "1\n");
    row("after a wide row",
        "<row r='1'><c r='A1'><v>1</v></c></row><row r='2'><c r='D2'><v>4</v></c></row><row r='3'><c "
        "r='B3'><v>2</v></c></row>",
        "1\n,,,4\n,2\n");
    row("other elements", "<x/><row r='1'><x><c><v>9</v></c></x><c><v>1</v></c></row>", "1\n");
}

void XlsxTest::rowsAndPlaces()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, range);
    QFETCH(QString, text);
    const QString found = read(bookOf(rows), range);
    QVERIFY2(text.endsWith('\n') ? found == text : found.startsWith(text), qPrintable(found));
}

void XlsxTest::packages_data()
{
    QTest::addColumn<Parts>("parts");
    const QByteArray rows = "<row><c t='s'><v>0</v></c><c s='1'><v>45351</v></c></row>";
    Parts plain = bookOf(rows);
    plain["xl/sharedStrings.xml"] = texts("<si><t>x</t></si>");
    plain["xl/styles.xml"] = styles({ "yyyy-mm-dd" });
    QTest::newRow("parts beside the workbook") << plain;

    Parts elsewhere = bookOf(rows);
    elsewhere["_rels/.rels"] = relations(relation("q", "officeDocument", "/a/b.xml"));
    elsewhere["a/b.xml"] = oneSheet();
    elsewhere["a/_rels/b.xml.rels"] = relations(relation("r1", "worksheet", "../c/one%20sheet.xml")
        + relation("t", "sharedStrings", "\\texts.xml") + relation("s", "styles", "./x/../looks.xml"));
    elsewhere["c/one sheet.xml"] = sheet(rows);
    elsewhere["texts.xml"] = plain["xl/sharedStrings.xml"];
    elsewhere["a/looks.xml"] = plain["xl/styles.xml"];
    elsewhere["xl/workbook.xml"] = "no";
    QTest::newRow("parts elsewhere") << elsewhere;

    Parts kinds = elsewhere;
    kinds.remove("_rels/.rels");
    kinds["a/_rels/b.xml.rels"] = relations(relation("r1", "worksheet", "/c/one sheet.xml"));
    kinds["[Content_Types].xml"]
        = types("<Default Extension='xml' ContentType='application/xml'/><Override PartName='/a/b.xml' ContentType='"
            + content + "sheet.main+xml'/><Override PartName='/texts.xml' ContentType='" + content
            + "sharedStrings+xml'/><Override PartName='/a/looks.xml' ContentType='" + content + "styles+xml'/>");
    QTest::newRow("parts found by their kinds") << kinds;

    Parts capitals = plain;
    capitals["XL/WorkSheets/Sheet1.XML"] = capitals.take("xl/worksheets/sheet1.xml");
    QTest::newRow("names in capitals") << capitals;

    Parts strict = plain;
    for (QByteArray &part : strict) {
        part.replace(mainSpace, strictSpace);
        part.replace(office, "http://purl.oclc.org/ooxml/officeDocument/relationships");
    }
    QTest::newRow("strict") << strict;

    Parts prefixed = plain;
    for (const QString name :
        { "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml" }) {
        QByteArray &part = prefixed[name];
        part.replace("</", "\x01").replace("<", "<x:").replace("\x01", "</x:").replace("xmlns='", "xmlns:x='");
        part.replace("xmlns:r=", "xmlns:ns9=").replace("r:id", "ns9:id");
    }
    QTest::newRow("prefixes") << prefixed;

    Parts bare = plain;
    for (QByteArray &part : bare)
        part.replace(" xmlns='" + mainSpace + "'", "").replace(" xmlns='" + packed + "'", "");
    QTest::newRow("no namespaces") << bare;

    Parts utf16 = plain;
    const QString book = QString::fromUtf8(utf16["xl/sharedStrings.xml"]);
    utf16["xl/sharedStrings.xml"]
        = "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(book.utf16()), book.size() * 2);
    QTest::newRow("UTF-16") << utf16;

    Parts more = plain;
    more["xl/workbook.xml"]
        = workbook("<sheets><sheet name='H' r:id='h' state='veryHidden'/><sheet name='S' sheetId='1' "
                   "r:id='r1'/></sheets><extLst><ext>"
                   "<sheets><sheet name='E' r:id='h'/></sheets><workbookPr date1904='1'/></ext></extLst>");
    more["xl/styles.xml"].replace("</styleSheet>",
        "<dxfs><dxf><numFmt numFmtId='200' "
        "formatCode='0'/></dxf></dxfs><extLst><ext><cellXfs><xf/></cellXfs></ext></extLst></styleSheet>");
    QTest::newRow("extensions") << more;
}

void XlsxTest::packages()
{
    QFETCH(Parts, parts);
    QCOMPARE(read(parts), QString("\"x\",2024-02-29\n"));
}

void XlsxTest::sheetsThatAreNone()
{
    Parts parts = bookOf("<row><c><v>1</v></c></row>");
    parts["xl/workbook.xml"] = workbook(
        "<workbookPr date1904='true'/><sheets><sheet name='Chart' r:id='r2'/><sheet name='Dialog' r:id='r3'/>"
        "<sheet name='Macro' r:id='r4'/><sheet name='By kind' r:id='r5'/><sheet name='A_x0026_B' r:id='r1'/>"
        "<sheet name='Hidden' r:id='r6' state='hidden'/></sheets>");
    parts["xl/_rels/workbook.xml.rels"]
        = relations(relation("r1", "worksheet", "worksheets/sheet1.xml") + relation("r2", "chartsheet", "chart.xml")
            + relation("r3", "dialogsheet", "dialog.xml") + relation("r4", "xlMacrosheet", "macro.xml")
            + relation("r5", "worksheet", "kind.xml") + relation("r6", "worksheet", "worksheets/sheet1.xml"));
    parts["[Content_Types].xml"]
        = types("<Override PartName='/xl/kind.xml' ContentType='" + content + "chartsheet+xml'/>");
    parts["xl/kind.xml"] = parts["xl/chart.xml"] = "<chartsheet xmlns='" + mainSpace + "'/>";
    QStringList names;
    for (const SourcePart &part : sheetsOfXlsx(write(parts), {}))
        names.append(part.name + (part.hidden ? " is hidden" : ""));
    QCOMPARE(names, QStringList({ "A&B", "Hidden is hidden" }));
    QCOMPARE(read(parts), QString("1\n"));
}

void XlsxTest::whatIsRefused_data()
{
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<QString>("says");
    const Parts plain = bookOf("<row><c><v>1</v></c></row>");
    const auto row = [&plain](const char *name, const char *part, const QByteArray &is, const char *says) {
        Parts parts = plain;
        parts[part] = is;
        QTest::newRow(name) << parts << QString(says);
    };
    row("XLSB", "_rels/.rels", relations(relation("q", "officeDocument", "xl/workbook.bin")), "save it as XLSX or CSV");
    row("a text document", "xl/workbook.xml", "<w:document xmlns:w='urn:w'/>", "no workbook");
    row("no sheets", "xl/workbook.xml", workbook("<sheets/>"), "no sheet");
    row("no relation", "xl/_rels/workbook.xml.rels", relations({}), "does not hold it");
    row("a part that is missing", "xl/_rels/workbook.xml.rels", relations(relation("r1", "worksheet", "gone.xml")),
        "does not hold it");
    row("a sheet outside", "xl/_rels/workbook.xml.rels",
        relations("<Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml' TargetMode='External'/>"),
        "does not hold it");
    row("a sheet without cells", "xl/worksheets/sheet1.xml", "<chartsheet xmlns='" + mainSpace + "'/>",
        "No sheet of book.xlsx holds a cell");
    row("an entity", "xl/worksheets/sheet1.xml",
        "<!DOCTYPE a [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>" + sheet("<row><c><v>&b;</v></c></row>"),
        "sheet1.xml in book.xlsx can't be read: line 1, column 25: the entity “a” is declared, which no office program "
        "does.");
    row("a sheet that is broken", "xl/worksheets/sheet1.xml", sheet("<row>\n<c></row>"),
        "sheet1.xml in book.xlsx can't be read: line 2");
    row("texts that are broken", "xl/sharedStrings.xml", "<sst><si>",
        "sharedStrings.xml in book.xlsx can't be read: line 1");
    row("depth", "xl/worksheets/sheet1.xml", sheet("<row>" + QByteArray("<x>").repeated(5000)), "nested too deeply");
}

void XlsxTest::whatIsRefused()
{
    QFETCH(Parts, parts);
    QFETCH(QString, says);
    const QString found = read(parts);
    QVERIFY2(found.startsWith("source.") && found.contains(says), qPrintable(found));
}

void XlsxTest::remarks()
{
    Parts parts = bookOf("<row r='1' hidden='1'><c><v>1</v></c></row><row r='2' hidden='true'><c><v>1</v></c></row>");
    parts["xl/worksheets/sheet1.xml"].replace("</worksheet>",
        "<mergeCells><mergeCell ref='A1:B2'/><mergeCell ref='A1'/><mergeCell ref='x:y:z'/><mergeCell/><mergeCell "
        "ref='$C$3:d4'/></mergeCells></worksheet>");
    QList<ImportError> found;
    QCOMPARE(read(parts, {}, &found), QString("1\n1\n"));
    QStringList told;
    for (const ImportError &one : found)
        told.append(one.code + ' ' + one.value);
    QCOMPARE(told, QStringList({ "sheet.merged A1:B2", "sheet.merged C3:D4", "sheet.hidden_row 1:2" }));
}

/// More than stay in memory, each asked for again.
void XlsxTest::manySharedTexts()
{
    constexpr int count = 30000;
    QByteArray items;
    QByteArray rows;
    QString expected;
    for (int i = 0; i < count; ++i) {
        items += "<si><t>" + QByteArray::number(i) + QByteArray(1000, 'x') + "</t></si>";
        const int wanted = int(i * 7919LL % count);
        if (i % 10 == 0) {
            rows += "<row><c t='s'><v>" + QByteArray::number(wanted) + "</v></c></row>";
            expected += '"' + QString::number(wanted) + QString(1000, 'x') + "\"\n";
        }
    }
    Parts parts = bookOf(rows);
    parts["xl/sharedStrings.xml"] = texts(items);
    QVERIFY(read(parts) == expected);
}

void XlsxTest::aTextThatIsTooLong_data()
{
    QTest::addColumn<QByteArray>("cell");
    const QByteArray text(17 << 20, 'x');
    QTest::newRow("shared") << QByteArray("<c t='s'><v>0</v></c>");
    QTest::newRow("inline") << "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    QTest::newRow("calculated") << "<c t='str'><v>" + text + "</v></c>";
}

/// It is never cut off.
void XlsxTest::aTextThatIsTooLong()
{
    QFETCH(QByteArray, cell);
    Parts parts = bookOf("<row><c><v>1</v></c></row><row>" + cell + "</row><row><c><v>3</v></c></row>");
    if (cell.contains("t='s'"))
        parts["xl/sharedStrings.xml"] = texts("<si><t>" + QByteArray(17 << 20, 'x') + "</t></si>");
    const QString found = read(parts);
    QVERIFY2(
        found.startsWith("1\n\"!The row is longer than 16 MB") && found.endsWith("\n3\n"), qPrintable(found.left(200)));
}

void XlsxTest::emptySheetsArePassedOver()
{
    Parts parts = bookOf("<row><c s='0'/></row>");
    parts["xl/workbook.xml"]
        = workbook("<sheets><sheet name='A' sheetId='1' r:id='r1'/><sheet name='B' sheetId='2' r:id='r2'/></sheets>");
    parts["xl/_rels/workbook.xml.rels"] = relations(
        relation("r1", "worksheet", "worksheets/sheet1.xml") + relation("r2", "worksheet", "worksheets/b.xml"));
    parts["xl/worksheets/b.xml"] = sheet("<row><c><v>2</v></c></row>");
    QList<ImportError> found;
    QCOMPARE(read(parts, {}, &found), QString("2\n"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].code, "sheet.empty");
    QCOMPARE(found[0].value, "A");
    parts["xl/worksheets/b.xml"] = sheet("<row><c s='0'/></row>");
    const QString failure = read(parts);
    QVERIFY2(failure.contains("No sheet of book.xlsx holds a cell."), qPrintable(failure));
}

void XlsxTest::errorsInTheHeaderAreNames()
{
    const QString path = write(bookOf("<row r='2'><c r='B2'><v>1</v></c><c r='C2' t='e'><v>#REF!</v></c>"
                                      "<c r='D2'><f>A1</f></c><c r='E2' t='str'><v>x</v></c></row>"
                                      "<row r='3'><c r='B3'><v>2</v></c></row>"));
    SourceOptions options;
    options.range = "B2:E3";
    options = settleSource(path, options);
    const auto source = openSource(path, options);
    Dialect dialect;
    dialect.quotedIsText = true;
    QCOMPARE(readLayout(*source, dialect).header, QStringList({ "1", "#REF!", "", "x" }));
    readLayout(*source, dialect);
    QStringList told;
    for (const ImportError &one : source->remarks())
        told.append(QStringLiteral("%1 %2 %3").arg(one.code).arg(one.line).arg(one.columnNumbers.value(0)));
    QCOMPARE(told, QStringList({ "sheet.header 2 2", "sheet.header 2 3" }));
}

/// They are not filled up without end.
void XlsxTest::rowsFarNarrowerThanTheFirst()
{
    ConvertedText text;
    SheetRows rows({}, text);
    std::vector<SheetCell> cells(mostSheetColumns);
    cells.back().kind = SheetCell::Kind::Value;
    cells.back().text = "1";
    rows.add(0, cells);
    bool refused = false;
    for (qint64 row = 1; row < mostSheetRows && !refused; ++row) {
        text.bytes.clear();
        try {
            rows.add(row, std::span(&cells.back(), 1));
        } catch (const Failure &failure) {
            refused = failure.message().contains("16384 columns");
        }
    }
    QVERIFY(refused);
}

void XlsxTest::recognisesItself()
{
    const auto begin = [](const QByteArray &name) {
        return QByteArray("PK\x03\x04") + QByteArray(22, '\0') + char(name.size()) + QByteArray(3, '\0') + name;
    };
    QVERIFY(looksLikeXlsx(begin("[Content_Types].xml"), {}));
    QVERIFY(looksLikeXlsx(begin("_rels/.rels"), {}));
    QVERIFY(looksLikeXlsx(begin("xl/workbook.xml"), "zip"));
    QVERIFY(looksLikeXlsx(begin("docProps/app.xml"), "xlsx"));
    QVERIFY(looksLikeXlsx(begin("any"), "xlsm") && looksLikeXlsx(begin("any"), "xltx")
        && looksLikeXlsx(begin("any"), "xlsb"));
    QVERIFY(!looksLikeXlsx(begin("orders.csv"), "zip"));
    QVERIFY(!looksLikeXlsx("id,name\n", "xlsx"));
}

QTEST_GUILESS_MAIN(XlsxTest)
#include "XlsxTest.moc"
