#include "source/formats/xlsx/XlsxConverter.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "source/formats/SharedTexts.h"
#include "source/formats/SheetConverter.h"
#include "source/formats/archive/ArchiveStream.h"
#include "source/formats/xml/XmlReader.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <charconv>

namespace tranche {

bool looksLikeXlsx(const QByteArray &begin, const QString &suffix)
{
    if (!begin.startsWith("PK\x03\x04"))
        return false;
    const bool named = suffix == QLatin1String("xlsx") || suffix == QLatin1String("xlsm");
    return named || begin.contains("[Content_Types].xml") || begin.contains("xl/workbook.xml")
        || begin.contains("xl/worksheets/");
}

namespace {

/// What the workbook says of its sheets and cells.
struct Workbook
{
    QList<SourcePart> sheets;
    QHash<QString, QString> relationOfSheet; ///< by name
    QHash<QString, QString> partOfRelation; ///< path in the archive
    bool dates1904 = false;
    std::vector<NumberFormat> formats; ///< by the style of a cell
    SharedTexts texts;
};

/// The whole number that a text is.
std::optional<std::size_t> wholeNumber(std::string_view text)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<double> numberIn(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    text = text.substr(0, text.find_last_not_of(blanks) + 1);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// Puts in what a text has as _xHHHH_: characters that XML can't hold. A half of a pair stays as it is.
std::string withoutEscapes(const std::string &text)
{
    constexpr std::size_t length = 7;
    std::string plain;
    std::size_t from = 0;
    for (std::size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at)) {
        unsigned code = 0;
        const char *const digits = text.data() + at + 2;
        const bool whole = at + length <= text.size() && text[at + length - 1] == '_'
            && std::from_chars(digits, digits + 4, code, 16).ptr == digits + 4;
        if (!whole || (code >= 0xD800 && code < 0xE000)) {
            ++at;
            continue;
        }
        plain.append(text, from, at - from);
        plain += QString(QChar(char16_t(code))).toStdString();
        from = at += length;
    }
    return from == 0 ? text : plain.append(text, from);
}

class WorkbookReader
{
public:
    explicit WorkbookReader(QString path)
        : m_path(std::move(path))
    {
        for (const ArchiveMember &member : archiveMembers(std::make_unique<FileSource>(m_path)))
            m_members.append(member.name);
    }

    void readSheets()
    {
        if (!m_members.contains(QStringLiteral("xl/workbook.xml")))
            throw Failure(QStringLiteral("source.sheet"),
                SourceText::tr("%1 holds no workbook.").arg(QFileInfo(m_path).fileName()),
                SourceText::tr("Save it again as XLSX, or as CSV."));
        XmlReader xml = part(QStringLiteral("xl/workbook.xml"));
        while (xml.next() != QXmlStreamReader::EndDocument) {
            if (xml.isStart(QLatin1String("workbookPr")))
                workbook.dates1904 = xml.attribute(QLatin1String("date1904")) == QLatin1String("1")
                    || xml.attribute(QLatin1String("date1904")) == QLatin1String("true");
            if (!xml.isStart(QLatin1String("sheet")))
                continue;
            const QString name = xml.attribute(QLatin1String("name")).toString();
            const QStringView state = xml.attribute(QLatin1String("state"));
            workbook.sheets.append({ name, !state.isEmpty() && state != QLatin1String("visible") });
            workbook.relationOfSheet.insert(name, xml.attribute(QLatin1String("r:id")).toString());
        }
        XmlReader relations = part(QStringLiteral("xl/_rels/workbook.xml.rels"));
        while (relations.next() != QXmlStreamReader::EndDocument) {
            if (!relations.isStart(QLatin1String("Relationship")))
                continue;
            const QString target = relations.attribute(QLatin1String("Target")).toString();
            workbook.partOfRelation.insert(relations.attribute(QLatin1String("Id")).toString(),
                target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target);
        }
    }

    void readTexts()
    {
        const QString name = QStringLiteral("xl/sharedStrings.xml");
        if (!m_members.contains(name))
            return;
        XmlReader xml = part(name);
        int phonetic = 0;
        bool inText = false;
        std::string text;
        SheetRowBytes bytes;
        while (xml.next() != QXmlStreamReader::EndDocument) {
            if (xml.xml().isCharacters()) {
                if (inText && phonetic == 0)
                    bytes.append(text, xml.xml().text());
            } else if (xml.name() == QLatin1String("t")) {
                inText = xml.xml().isStartElement();
            } else if (xml.name() == QLatin1String("rPh")) {
                phonetic += xml.xml().isStartElement() ? 1 : -1;
            } else if (xml.isEnd(QLatin1String("si"))) {
                workbook.texts.add(text);
                text.clear();
                bytes.begin();
            }
        }
    }

    void readFormats()
    {
        const QString name = QStringLiteral("xl/styles.xml");
        if (!m_members.contains(name))
            return;
        XmlReader xml = part(name);
        QHash<int, NumberFormat> custom;
        bool inCellFormats = false;
        while (xml.next() != QXmlStreamReader::EndDocument) {
            if (xml.name() == QLatin1String("cellXfs"))
                inCellFormats = xml.xml().isStartElement();
            const int id = xml.attribute(QLatin1String("numFmtId")).toInt();
            if (xml.isStart(QLatin1String("numFmt")))
                custom.insert(id, NumberFormat(xml.attribute(QLatin1String("formatCode"))));
            else if (inCellFormats && xml.isStart(QLatin1String("xf")))
                workbook.formats.push_back(custom.contains(id) ? custom.value(id) : NumberFormat::builtIn(id));
        }
    }

    XmlReader sheet(const QString &name)
    {
        const QString found = workbook.partOfRelation.value(workbook.relationOfSheet.value(name));
        if (!m_members.contains(found))
            throw Failure(QStringLiteral("source.sheet"),
                SourceText::tr("The workbook %1 names the sheet “%2”, but does not hold it.")
                    .arg(QFileInfo(m_path).fileName(), name),
                SourceText::tr("Save it again as XLSX, or as CSV."));
        return part(found);
    }

    Workbook workbook;

private:
    XmlReader part(const QString &name)
    {
        return XmlReader(std::make_unique<ArchiveStream>(std::make_unique<FileSource>(m_path), name));
    }

    QString m_path;
    QStringList m_members;
};

class XlsxConverter final : public Converter
{
public:
    XlsxConverter(const QString &path, const SourceOptions &options)
        : m_reader(opened(path))
        , m_xml(m_reader.sheet(options.sheet))
        , m_range(cellRange(options.range))
        , m_remarks(m_range)
        , m_system(m_reader.workbook.dates1904 ? DateSystem::From1904 : DateSystem::From1900)
    {
    }

    bool convert(ConvertedText &to) override
    {
        if (!m_rows)
            m_rows.emplace(m_range, to);
        m_rows->writeTo(to);
        const std::size_t enough = to.bytes.size() + convertedBlockBytes;
        while (to.bytes.size() < enough) {
            const auto token = m_xml.next();
            if (token == QXmlStreamReader::EndDocument) {
                m_remarks.writeTo(to);
                return false;
            }
            if (m_xml.isStart(QLatin1String("row")))
                readRow();
            else if (m_xml.isStart(QLatin1String("mergeCell")))
                m_remarks.merged(m_xml.attribute(QLatin1String("ref")));
        }
        return true;
    }

    qint64 bytesOfFile() const override { return m_xml.bytesOfFile(); }

private:
    static WorkbookReader opened(const QString &path)
    {
        WorkbookReader reader(path);
        reader.readSheets();
        reader.readTexts();
        reader.readFormats();
        return reader;
    }

    /// The column of a reference such as C17; -1 if it is none.
    static int columnOf(QStringView reference)
    {
        int column = 0;
        for (const QChar c : reference) {
            if (c < u'A' || c > u'Z' || column > mostSheetColumns)
                break;
            column = column * 26 + (c.unicode() - u'A') + 1;
        }
        return column - 1;
    }

    void readRow()
    {
        const QString number = m_xml.attribute(QLatin1String("r")).toString();
        const auto known = wholeNumber(number.toStdString());
        const bool isPlaced
            = number.isEmpty() ? m_row + 1 < mostSheetRows : known && *known >= 1 && *known <= mostSheetRows;
        if (isPlaced)
            m_row = number.isEmpty() ? m_row + 1 : qint64(*known) - 1;
        const QStringView hidden = m_xml.attribute(QLatin1String("hidden"));
        if (hidden == QLatin1String("1") || hidden == QLatin1String("true"))
            m_remarks.hidden(m_row);
        m_cells.clear();
        m_bytes.begin();
        int column = -1;
        while (m_xml.next() != QXmlStreamReader::EndDocument && !m_xml.isEnd(QLatin1String("row"))) {
            if (!m_xml.isStart(QLatin1String("c")))
                continue;
            const QStringView reference = m_xml.attribute(QLatin1String("r"));
            column = reference.isEmpty() ? column + 1 : columnOf(reference);
            if (column < 0 || column >= mostSheetColumns)
                throw Failure(QStringLiteral("source.sheet"),
                    SourceText::tr("The sheet has a cell “%1”.").arg(reference.toString()));
            if (std::size_t(column) >= m_cells.size())
                m_cells.resize(std::size_t(column) + 1);
            readCell(m_cells[std::size_t(column)]);
        }
        const bool filled = std::any_of(
            m_cells.begin(), m_cells.end(), [](const SheetCell &cell) { return cell.kind != SheetCell::Kind::Empty; });
        if (!isPlaced && filled)
            m_rows->addUnreadable(std::nullopt,
                SourceText::tr("The sheet gives this row the number “%1”: rows are numbered from 1 to %2.")
                    .arg(number)
                    .arg(mostSheetRows)
                    .toStdString());
        else if (m_bytes.tooMany())
            m_rows->addUnreadable(m_row, RowText::tooLong());
        else if (filled)
            m_rows->add(m_row, m_cells);
    }

    void readCell(SheetCell &cell)
    {
        const QString type = m_xml.attribute(QLatin1String("t")).toString();
        const auto style = std::size_t(m_xml.attribute(QLatin1String("s")).toInt());
        cell.text.clear();
        bool inValue = false;
        bool hasValue = false;
        int phonetic = 0;
        while (m_xml.next() != QXmlStreamReader::EndDocument && !m_xml.isEnd(QLatin1String("c"))) {
            if (m_xml.xml().isCharacters()) {
                if (inValue && phonetic == 0)
                    m_bytes.append(cell.text, m_xml.xml().text());
            } else if (m_xml.name() == QLatin1String("v") || m_xml.name() == QLatin1String("t")) {
                inValue = m_xml.xml().isStartElement();
                hasValue = true;
            } else if (m_xml.name() == QLatin1String("rPh")) {
                phonetic += m_xml.xml().isStartElement() ? 1 : -1;
            }
        }
        cell.kind = SheetCell::Kind::Empty;
        if (hasValue)
            settle(cell, type, style);
    }

    void settle(SheetCell &cell, const QString &type, std::size_t style)
    {
        const QString shown = QString::fromStdString(cell.text.substr(0, 100));
        cell.kind = cell.text.empty() ? SheetCell::Kind::Empty : SheetCell::Kind::Value;
        if (type == QLatin1String("s")) {
            settleShared(cell, shown);
        } else if (type == QLatin1String("e")) {
            cell.fail(shown.isEmpty() ? SourceText::tr("The cell holds an error without a name.") : shown);
        } else if (type == QLatin1String("str") || type == QLatin1String("inlineStr")) {
            if (type == QLatin1String("str") && isErrorText(cell.text))
                return cell.fail(shown);
            cell.text = withoutEscapes(cell.text);
            cell.kind = cell.text.empty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text;
        } else if (type == QLatin1String("b")) {
            const bool yes = cell.text == "1" || cell.text == "true";
            if (!yes && cell.text != "0" && cell.text != "false")
                return cell.fail(SourceText::tr("“%1” is no truth value of a cell: it should be 0 or 1.").arg(shown));
            cell.text = yes ? "TRUE" : "FALSE";
        } else if (type.isEmpty() || type == QLatin1String("n")) {
            settleNumber(cell, style, shown);
        } else if (type != QLatin1String("d")) {
            cell.fail(SourceText::tr("The cell is of the unknown type “%1”.").arg(type.left(100)));
        }
    }

    void settleShared(SheetCell &cell, const QString &shown)
    {
        if (m_bytes.tooMany())
            return;
        const auto number = wholeNumber(cell.text);
        auto text = number ? m_reader.workbook.texts.text(*number) : std::nullopt;
        if (!text)
            return cell.fail(
                SourceText::tr("The cell has the shared text number “%1”, which the workbook does not hold.")
                    .arg(shown));
        m_bytes.take(text->size());
        cell.text = withoutEscapes(*text);
        cell.kind = cell.text.empty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text;
    }

    void settleNumber(SheetCell &cell, std::size_t style, const QString &shown)
    {
        static const NumberFormat general;
        const auto &formats = m_reader.workbook.formats;
        const NumberFormat &format = style < formats.size() ? formats[style] : general;
        const auto number = numberIn(cell.text);
        if (number && format.shown(*number).kind != NumberFormat::Kind::Number)
            cell.setNumber(*number, format, m_system);
        else if (number || cell.text.empty() || format.shown(1).kind == NumberFormat::Kind::Number)
            cell.text = sheetNumber(cell.text);
        else
            cell.fail(SourceText::tr("“%1” is no date or time, though the cell is to show one.").arg(shown));
    }

    WorkbookReader m_reader;
    XmlReader m_xml;
    CellRange m_range;
    SheetRemarks m_remarks;
    DateSystem m_system;
    std::optional<SheetRows> m_rows;
    std::vector<SheetCell> m_cells;
    SheetRowBytes m_bytes;
    qint64 m_row = -1;
};

} // namespace

std::unique_ptr<Converter> openXlsx(std::unique_ptr<ByteStream>, const QString &path, const SourceOptions &options)
{
    return std::make_unique<XlsxConverter>(path, options);
}

QList<SourcePart> sheetsOfXlsx(const QString &path, const SourceOptions &)
{
    WorkbookReader reader(path);
    reader.readSheets();
    return reader.workbook.sheets;
}

void settleXlsx(const QString &path, SourceOptions &options)
{
    cellRange(options.range);
    WorkbookReader reader(path);
    reader.readSheets();
    options.sheet = chooseSheet(reader.workbook.sheets, options.sheet, QFileInfo(path).fileName());
}

} // namespace tranche
