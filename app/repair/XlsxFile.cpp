#include "repair/XlsxFile.h"

#include "core/FaultPoint.h"
#include "core/Texts.h"
#include "core/Utf8.h"
#include "source/formats/SheetConverter.h"

namespace tranche {

#define TRANCHE_XML "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define TRANCHE_FORMATS "http://schemas.openxmlformats.org/"

namespace {

/// A part of the workbook that is the same in all.
struct FixedPart
{
    const char *name;
    const char *content;
};

constexpr FixedPart fixedParts[] = {
    { "[Content_Types].xml",
        TRANCHE_XML
        "<Types xmlns=\"" TRANCHE_FORMATS "package/2006/content-types\">"
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        "<Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>"
        "<Override PartName=\"/xl/workbook.xml\" "
        "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
        "<Override PartName=\"/xl/worksheets/sheet1.xml\" "
        "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
        "<Override PartName=\"/xl/styles.xml\" "
        "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
        "<Override PartName=\"/xl/sharedStrings.xml\" "
        "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
        "<Override PartName=\"/xl/comments1.xml\" "
        "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml\"/></Types>" },
    { "_rels/.rels",
        TRANCHE_XML "<Relationships xmlns=\"" TRANCHE_FORMATS "package/2006/relationships\"><Relationship Id=\"rId1\" "
                    "Type=\"" TRANCHE_FORMATS
                    "officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"
                    "</Relationships>" },
    { "xl/workbook.xml",
        TRANCHE_XML "<workbook xmlns=\"" TRANCHE_FORMATS "spreadsheetml/2006/main\" "
                    "xmlns:r=\"" TRANCHE_FORMATS "officeDocument/2006/relationships\"><sheets><sheet name=\"Sheet1\" "
                    "sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>" },
    { "xl/_rels/workbook.xml.rels",
        TRANCHE_XML
        "<Relationships xmlns=\"" TRANCHE_FORMATS "package/2006/relationships\">"
        "<Relationship Id=\"rId1\" Type=\"" TRANCHE_FORMATS
        "officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
        "<Relationship Id=\"rId2\" Type=\"" TRANCHE_FORMATS
        "officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>"
        "<Relationship Id=\"rId3\" Type=\"" TRANCHE_FORMATS
        "officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>" },
    { "xl/worksheets/_rels/sheet1.xml.rels",
        TRANCHE_XML "<Relationships xmlns=\"" TRANCHE_FORMATS "package/2006/relationships\">"
                    "<Relationship Id=\"rId1\" Type=\"" TRANCHE_FORMATS
                    "officeDocument/2006/relationships/vmlDrawing\" Target=\"../drawings/vmlDrawing1.vml\"/>"
                    "<Relationship Id=\"rId2\" Type=\"" TRANCHE_FORMATS
                    "officeDocument/2006/relationships/comments\" Target=\"../comments1.xml\"/></Relationships>" },
    { "xl/styles.xml", // its cellXfs are the values of Style
        TRANCHE_XML
        "<styleSheet xmlns=\"" TRANCHE_FORMATS "spreadsheetml/2006/main\">"
        "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
        "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>"
        "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
        "<fill><patternFill patternType=\"gray125\"/></fill>"
        "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFC7CE\"/><bgColor indexed=\"64\"/></patternFill>"
        "</fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
        "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"2\" borderId=\"0\" xfId=\"0\" applyFill=\"1\"/></cellXfs>"
        "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>" },
};

constexpr const char *sheetBegin
    = TRANCHE_XML "<worksheet xmlns=\"" TRANCHE_FORMATS "spreadsheetml/2006/main\" xmlns:r=\"" TRANCHE_FORMATS
                  "officeDocument/2006/relationships\"><sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\">"
                  "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView>"
                  "</sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><sheetData>";

} // namespace

/// Whether "_x000D_" or the like stands there, which a reader would take for an escape.
static bool isEscape(std::string_view text)
{
    constexpr std::size_t length = 7;
    if (text.size() < length || text[1] != 'x' || text[length - 1] != '_')
        return false;
    for (std::size_t i = 2; i < length - 1; ++i) {
        if (QByteArrayView("0123456789abcdefABCDEF").indexOf(text[i]) < 0)
            return false;
    }
    return true;
}

/// What is no UTF-8 becomes U+FFFD, which a person sees.
static QByteArray validText(const QByteArray &value)
{
    std::string_view rest(value.constData(), std::size_t(value.size()));
    std::size_t valid = firstInvalidUtf8(rest);
    if (valid == rest.size())
        return value;
    QByteArray text;
    for (; !rest.empty(); valid = firstInvalidUtf8(rest)) {
        text.append(rest.data(), qsizetype(valid));
        if (valid < rest.size())
            text += "\xEF\xBF\xBD";
        rest.remove_prefix(std::min(rest.size(), valid + 1));
    }
    return text;
}

/// A text as <t>; what XML can't hold is escaped as the format does it.
static QByteArray textElement(const QByteArray &value)
{
    const QByteArray valid = validText(value);
    const std::string_view all(valid.constData(), std::size_t(valid.size()));
    QByteArray text;
    text.reserve(valid.size() + 8);
    for (std::size_t at = 0; at < all.size(); ++at) {
        const char c = all[at];
        const std::string_view rest = all.substr(at);
        if (c == '&') {
            text += "&amp;";
        } else if (c == '<') {
            text += "&lt;";
        } else if (c == '>') {
            text += "&gt;";
        } else if (quint8(c) < 0x20 && c != '\t' && c != '\n') {
            text += "_x00" + QByteArray::number(quint8(c), 16).rightJustified(2, '0').toUpper() + '_';
        } else if (rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF")) {
            text += rest[2] == '\xBE' ? "_xFFFE_" : "_xFFFF_";
            at += 2;
        } else if (c == '_' && isEscape(rest)) {
            text += "_x005F_";
        } else {
            text += c;
        }
    }
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n'; };
    const bool blankEdges = !valid.isEmpty() && (isBlank(valid.front()) || isBlank(valid.back()));
    return (blankEdges ? "<t xml:space=\"preserve\">" : "<t>") + text + "</t>";
}

static QByteArray cellName(qint64 row, qint64 column)
{
    return columnLetters(int(column)).toLatin1() + QByteArray::number(row + 1);
}

qint64 XlsxFile::mostRows()
{
    static const qint64 rows = testFigure("TRANCHE_SHEET_ROWS", 1048576);
    return rows;
}

XlsxFile::XlsxFile(const QString &path, bool sharedTexts)
    : m_zip(path, ZipFile::Members::Below4GiB)
    , m_shareTexts(sharedTexts)
{
    for (const FixedPart &part : fixedParts)
        m_zip.add(QString::fromLatin1(part.name), part.content);
    m_zip.begin(QStringLiteral("xl/worksheets/sheet1.xml"));
    m_zip.write(sheetBegin);
}

void XlsxFile::beginRow()
{
    m_row = "<row r=\"" + QByteArray::number(++m_rows) + "\">";
}

void XlsxFile::addText(qint64 column, const QByteArray &text, Style style)
{
    const QByteArray begin = "<c r=\"" + cellName(m_rows - 1, column) + '"'
        + (style == Style::Plain ? QByteArray() : " s=\"" + QByteArray::number(int(style)) + '"');
    if (text.isEmpty()) {
        m_row += style == Style::Plain ? QByteArray() : begin + "/>";
    } else if (!m_shareTexts) {
        m_row += begin + " t=\"inlineStr\"><is>" + textElement(text) + "</is></c>";
    } else {
        const auto found = m_indexOfText.constFind(text);
        const qsizetype index = found != m_indexOfText.constEnd() ? *found : m_texts.size();
        if (found == m_indexOfText.constEnd()) {
            m_indexOfText.insert(text, index);
            m_texts.append(textElement(text));
        }
        m_row += begin + " t=\"s\"><v>" + QByteArray::number(index) + "</v></c>";
    }
}

void XlsxFile::addNumber(qint64 column, qint64 number)
{
    m_row += "<c r=\"" + cellName(m_rows - 1, column) + "\"><v>" + QByteArray::number(number) + "</v></c>";
}

void XlsxFile::addComment(qint64 column, const QString &comment)
{
    if (m_comments.size() < mostComments)
        m_comments.append({ m_rows - 1, column, comment });
    else
        m_leavesCommentsOut = true;
}

void XlsxFile::endRow()
{
    m_zip.write(m_row + "</row>");
}

void XlsxFile::addSharedTexts()
{
    m_zip.begin(QStringLiteral("xl/sharedStrings.xml"));
    m_zip.write(TRANCHE_XML "<sst xmlns=\"" TRANCHE_FORMATS "spreadsheetml/2006/main\">");
    for (const QByteArray &text : std::as_const(m_texts))
        m_zip.write("<si>" + text + "</si>");
    m_zip.write("</sst>");
}

/// Comments are texts by their cells, and boxes to show them in.
void XlsxFile::addComments()
{
    if (m_leavesCommentsOut)
        m_comments.append({ 0, 0,
            RepairText::tr("Only the first %1 wrong cells have a comment. A file that is saved with "
                           "the column _error has all messages.")
                .arg(mostComments) });
    m_zip.begin(QStringLiteral("xl/comments1.xml"));
    m_zip.write(TRANCHE_XML "<comments xmlns=\"" TRANCHE_FORMATS
                            "spreadsheetml/2006/main\"><authors><author>Tranche</author></authors><commentList>");
    for (const Comment &comment : std::as_const(m_comments))
        m_zip.write("<comment ref=\"" + cellName(comment.row, comment.column) + "\" authorId=\"0\"><text><r>"
            + textElement(comment.text.toUtf8()) + "</r></text></comment>");
    m_zip.write("</commentList></comments>");

    constexpr qsizetype idsPerBlock = 1024;
    QByteArray blocks("1");
    for (qsizetype block = 2; block <= m_comments.size() / idsPerBlock + 1; ++block)
        blocks += ',' + QByteArray::number(block);
    m_zip.begin(QStringLiteral("xl/drawings/vmlDrawing1.vml"));
    m_zip.write("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
                "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\"><o:idmap "
                "v:ext=\"edit\" data=\""
        + blocks
        + "\"/></o:shapelayout><v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" "
          "path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" "
          "o:connecttype=\"rect\"/></v:shapetype>");
    qsizetype id = idsPerBlock;
    for (const Comment &comment : std::as_const(m_comments)) {
        const auto number = [](qint64 value) { return QByteArray::number(value); };
        const QByteArray anchor = number(comment.column + 1) + ", 15, " + number(comment.row) + ", 2, "
            + number(comment.column + 4) + ", 15, " + number(comment.row + 4) + ", 4";
        m_zip.write("<v:shape id=\"_x0000_s" + number(++id)
            + "\" type=\"#_x0000_t202\" "
              "style=\"position:absolute;width:190pt;height:60pt;z-index:1;visibility:hidden\" "
              "fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" "
              "color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/><v:textbox><div "
              "style=\"text-align:left\"></div></v:textbox><x:ClientData "
              "ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>"
            + anchor + "</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>" + number(comment.row) + "</x:Row><x:Column>"
            + number(comment.column) + "</x:Column></x:ClientData></v:shape>");
    }
    m_zip.write("</xml>");
}

void XlsxFile::commit()
{
    m_zip.write("</sheetData><legacyDrawing r:id=\"rId1\"/></worksheet>");
    addSharedTexts();
    addComments();
    m_zip.commit();
}

#undef TRANCHE_XML
#undef TRANCHE_FORMATS

} // namespace tranche
