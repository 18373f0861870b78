#include "source/formats/XlsxConverter.h"

#include "source/Failure.h"
#include "source/formats/ArchiveStream.h"
#include "source/formats/SheetConverter.h"
#include "source/formats/XmlReader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

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
    std::vector<SheetFormat> formats; ///< by the style of a cell
    std::string texts; ///< all shared texts, one behind the other
    std::vector<std::size_t> textEnds;

    std::string_view text(std::size_t index) const
    {
        if (index >= textEnds.size())
            return {};
        const std::size_t begin = index == 0 ? 0 : textEnds[index - 1];
        return std::string_view(texts).substr(begin, textEnds[index] - begin);
    }
};

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
                QCoreApplication::translate("Source", "%1 holds no workbook.").arg(QFileInfo(m_path).fileName()),
                QCoreApplication::translate("Source", "Save it again as XLSX, or as CSV."));
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
        while (xml.next() != QXmlStreamReader::EndDocument) {
            if (xml.xml().isCharacters()) {
                if (inText && phonetic == 0)
                    workbook.texts += xml.xml().text().toUtf8().toStdString();
            } else if (xml.name() == QLatin1String("t")) {
                inText = xml.xml().isStartElement();
            } else if (xml.name() == QLatin1String("rPh")) {
                phonetic += xml.xml().isStartElement() ? 1 : -1;
            } else if (xml.isEnd(QLatin1String("si"))) {
                workbook.textEnds.push_back(workbook.texts.size());
            }
        }
    }

    void readFormats()
    {
        const QString name = QStringLiteral("xl/styles.xml");
        if (!m_members.contains(name))
            return;
        XmlReader xml = part(name);
        QHash<int, SheetFormat> custom;
        bool inCellFormats = false;
        while (xml.next() != QXmlStreamReader::EndDocument) {
            if (xml.name() == QLatin1String("cellXfs"))
                inCellFormats = xml.xml().isStartElement();
            const int id = xml.attribute(QLatin1String("numFmtId")).toInt();
            if (xml.isStart(QLatin1String("numFmt")))
                custom.insert(id, sheetFormat(xml.attribute(QLatin1String("formatCode"))));
            else if (inCellFormats && xml.isStart(QLatin1String("xf")))
                workbook.formats.push_back(custom.contains(id) ? custom.value(id) : builtInSheetFormat(id));
        }
    }

    XmlReader sheet(const QString &name)
    {
        return part(workbook.partOfRelation.value(workbook.relationOfSheet.value(name)));
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
        , m_origin(m_reader.workbook.dates1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30))
    {
    }

    bool convert(ConvertedText &to) override
    {
        constexpr std::size_t blockBytes = std::size_t(256) << 10;
        if (!m_rows)
            m_rows.emplace(m_range, to);
        m_rows->writeTo(to);
        const std::size_t enough = to.bytes.size() + blockBytes;
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
            if (c < u'A' || c > u'Z' || column > 16384)
                break;
            column = column * 26 + (c.unicode() - u'A') + 1;
        }
        return column - 1;
    }

    void readRow()
    {
        const qint64 number = m_xml.attribute(QLatin1String("r")).toLongLong();
        m_row = number > 0 ? number - 1 : m_row + 1;
        const QStringView hidden = m_xml.attribute(QLatin1String("hidden"));
        if (hidden == QLatin1String("1") || hidden == QLatin1String("true"))
            m_remarks.hidden(m_row);
        for (SheetCell &cell : m_cells)
            cell.kind = SheetCell::Kind::Empty;
        int column = -1;
        while (m_xml.next() != QXmlStreamReader::EndDocument && !m_xml.isEnd(QLatin1String("row"))) {
            if (!m_xml.isStart(QLatin1String("c")))
                continue;
            const QStringView reference = m_xml.attribute(QLatin1String("r"));
            column = reference.isEmpty() ? column + 1 : columnOf(reference);
            if (column < 0 || column >= 16384)
                throw Failure(QStringLiteral("source.sheet"),
                    QCoreApplication::translate("Source", "The sheet has a cell “%1”.").arg(reference.toString()));
            if (std::size_t(column) >= m_cells.size())
                m_cells.resize(std::size_t(column) + 1);
            readCell(m_cells[std::size_t(column)]);
        }
        m_rows->add(m_row, m_cells);
    }

    void readCell(SheetCell &cell)
    {
        const QString type = m_xml.attribute(QLatin1String("t")).toString();
        const auto style = std::size_t(m_xml.attribute(QLatin1String("s")).toInt());
        cell.text.clear();
        bool inValue = false;
        int phonetic = 0;
        while (m_xml.next() != QXmlStreamReader::EndDocument && !m_xml.isEnd(QLatin1String("c"))) {
            if (m_xml.xml().isCharacters()) {
                if (inValue && phonetic == 0)
                    cell.text += m_xml.xml().text().toUtf8().toStdString();
            } else if (m_xml.name() == QLatin1String("v") || m_xml.name() == QLatin1String("t")) {
                inValue = m_xml.xml().isStartElement();
            } else if (m_xml.name() == QLatin1String("rPh")) {
                phonetic += m_xml.xml().isStartElement() ? 1 : -1;
            }
        }
        settle(cell, type, style);
    }

    void settle(SheetCell &cell, const QString &type, std::size_t style)
    {
        if (type == QLatin1String("s"))
            cell.text = m_reader.workbook.text(std::size_t(std::atoll(cell.text.c_str())));
        if (cell.text.empty()) {
            cell.kind = SheetCell::Kind::Empty;
        } else if (type == QLatin1String("e")) {
            cell.kind = SheetCell::Kind::Error;
        } else if (type == QLatin1String("s") || type == QLatin1String("str") || type == QLatin1String("inlineStr")) {
            const bool isFormula = type == QLatin1String("str");
            cell.kind = isFormula && isErrorText(cell.text) ? SheetCell::Kind::Error : SheetCell::Kind::Text;
        } else if (type == QLatin1String("b")) {
            cell.kind = SheetCell::Kind::Value;
            cell.text = cell.text == "1" ? "TRUE" : "FALSE";
        } else {
            cell.kind = SheetCell::Kind::Value;
            const auto format
                = style < m_reader.workbook.formats.size() ? m_reader.workbook.formats[style] : SheetFormat();
            if (type != QLatin1String("d"))
                cell.text = format.isTime() ? sheetTime(std::atof(cell.text.c_str()), m_origin, format)

                                            : sheetNumber(cell.text);
        }
    }

    WorkbookReader m_reader;
    XmlReader m_xml;
    CellRange m_range;
    SheetRemarks m_remarks;
    QDate m_origin;
    std::optional<SheetRows> m_rows;
    std::vector<SheetCell> m_cells;
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
