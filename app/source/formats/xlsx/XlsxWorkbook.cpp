#include "source/formats/xlsx/XlsxWorkbook.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "source/formats/SheetConverter.h"
#include "source/formats/xlsx/XlsxText.h"

#include <QSet>

namespace tranche {

static constexpr qsizetype mostXlsxSheets = 100000;
static constexpr std::size_t mostStyles = 65536; ///< Excel has fewer

static Failure noWorkbook(const QString &message)
{
    return Failure(QStringLiteral("source.sheet"), message,
        SourceText::tr("Open it in a spreadsheet program, and save it as XLSX or CSV."));
}

XlsxWorkbook::XlsxWorkbook(const QString &path)
    : m_package(path)
    , m_workbook(findWorkbook())
{
    const bool isBinary = m_workbook.endsWith(QLatin1String(".bin"), Qt::CaseInsensitive);
    if (isBinary || (!m_package.has(m_workbook) && m_package.has(QStringLiteral("xl/workbook.bin"))))
        throw noWorkbook(SourceText::tr("%1 is a binary workbook (XLSB), which can't be read.").arg(fileName()));
    if (!m_package.has(m_workbook))
        throw noWorkbook(SourceText::tr("%1 holds no workbook.").arg(fileName()));
    m_relations = m_package.relations(m_workbook);
    readSheets();
}

/// By the relations of the package, by the kinds of its parts, or by the name that all have but few.
QString XlsxWorkbook::findWorkbook() const
{
    QString named;
    for (const XlsxPackage::Relation &relation : m_package.relations(QString())) {
        if (relation.type == QLatin1String("officeDocument"))
            named = relation.target;
    }
    if (m_package.has(named))
        return named;
    const QString main = m_package.partOfKind(QStringLiteral("main"));
    if (!main.isEmpty())
        return main;
    return named.isEmpty() ? QStringLiteral("xl/workbook.xml") : named;
}

/// @param usualName of the part, beside the workbook, where neither a relation nor its kind tells of it
/// @returns empty if there is no part
QString XlsxWorkbook::relatedPart(const QString &type, const QString &usualName) const
{
    for (const XlsxPackage::Relation &relation : m_relations) {
        if (relation.type == type && m_package.has(relation.target))
            return relation.target;
    }
    if (const QString part = m_package.partOfKind(type); !part.isEmpty())
        return part;
    const QString usual = XlsxPackage::folderOf(m_workbook) + usualName;
    return m_package.has(usual) ? usual : QString();
}

/// Charts, dialogs and macros of old have sheets too.
bool XlsxWorkbook::hasCells(const XlsxPackage::Relation &sheet) const
{
    static const QSet<QString> others { QStringLiteral("chartsheet"), QStringLiteral("dialogsheet"),
        QStringLiteral("macrosheet"), QStringLiteral("intlmacrosheet"), QStringLiteral("xlmacrosheet"),
        QStringLiteral("xlintlmacrosheet") };
    return !others.contains(sheet.type.toLower()) && !others.contains(m_package.kindOf(sheet.target));
}

void XlsxWorkbook::readSheets()
{
    constexpr int underRoot = 2; // in extensions there are elements of the same names
    QHash<QString, XlsxPackage::Relation> byId;
    for (const XlsxPackage::Relation &relation : m_relations)
        byId.insert(relation.id, relation);
    bool isWorkbook = false;
    MarkupReader xml = m_package.open(m_workbook);
    while (xml.next() != MarkupReader::Token::Finish) {
        if (xml.isStart("workbook")) {
            isWorkbook = true;
        } else if (xml.isStart("workbookPr") && xml.depth() == underRoot) {
            if (isXlsxTrue(xml.attribute("date1904")))
                m_dateSystem = DateSystem::From1904;
        } else if (xml.isStart("sheet") && xml.depth() == underRoot + 1) {
            std::string name(xml.attribute("name"));
            decodeXlsxEscapes(name);
            const std::string_view state = xml.attribute("state");
            const auto relation = byId.value(QString::fromStdString(std::string(xml.attribute("r:id"))));
            if (hasCells(relation) && m_sheets.size() < mostXlsxSheets)
                m_sheets.append(
                    { QString::fromStdString(name), !state.empty() && state != "visible", relation.target });
        }
    }
    if (!isWorkbook)
        throw noWorkbook(SourceText::tr("%1 is a document of an office program, but no workbook.").arg(fileName()));
}

QList<SourcePart> XlsxWorkbook::sheets() const
{
    QList<SourcePart> parts;
    for (const Sheet &one : m_sheets)
        parts.append({ one.name, one.hidden });
    return parts;
}

MarkupReader XlsxWorkbook::sheet(const QString &name) const
{
    for (const Sheet &one : m_sheets) {
        if (one.name == name && m_package.has(one.part))
            return m_package.open(one.part);
    }
    throw Failure(QStringLiteral("source.sheet"),
        SourceText::tr("The workbook %1 names the sheet “%2”, but does not hold it.").arg(fileName(), name),
        SourceText::tr("Save it again as XLSX, or as CSV."));
}

bool XlsxWorkbook::holdsCell(const QString &name) const
{
    constexpr int inCell = 5; // worksheet, sheetData, row, c
    try {
        MarkupReader xml = sheet(name);
        while (xml.next() != MarkupReader::Token::Finish) {
            if (xml.isStart() && xml.depth() == inCell
                && (xml.name() == "v" || xml.name() == "is" || xml.name() == "f"))
                return true;
        }
        return false;
    } catch (const Failure &) { // who imports it says what is wrong
        return true;
    }
}

void XlsxWorkbook::readCellParts()
{
    const QString texts = relatedPart(QStringLiteral("sharedStrings"), QStringLiteral("sharedStrings.xml"));
    if (!texts.isEmpty())
        readTexts(texts);
    const QString styles = relatedPart(QStringLiteral("styles"), QStringLiteral("styles.xml"));
    if (!styles.isEmpty())
        readFormats(styles);
}

void XlsxWorkbook::readTexts(const QString &part)
{
    constexpr int itemDepth = 2; // sst
    MarkupReader xml = m_package.open(part);
    std::string text;
    SheetRowBytes bytes;
    while (xml.next() != MarkupReader::Token::Finish) {
        if (!xml.isStart("si") || xml.depth() != itemDepth)
            continue;
        text.clear();
        bytes.begin();
        takeXlsxText(xml, bytes, text);
        m_texts.add(text);
    }
}

void XlsxWorkbook::readFormats(const QString &part)
{
    constexpr int listDepth = 2; // styleSheet; formats of conditional formatting are deeper
    MarkupReader xml = m_package.open(part);
    QHash<std::size_t, NumberFormat> custom;
    std::vector<std::size_t> formatOfStyle;
    std::string_view list;
    while (xml.next() != MarkupReader::Token::Finish) {
        if (!xml.isStart())
            continue;
        if (xml.depth() == listDepth)
            list = xml.name();
        if (xml.depth() != listDepth + 1)
            continue;
        const std::size_t id = xlsxWholeNumber(xml.attribute("numFmtId")).value_or(0);
        if (list == "numFmts" && xml.isStart("numFmt"))
            custom.insert(id, NumberFormat(QString::fromStdString(std::string(xml.attribute("formatCode")))));
        else if (list == "cellXfs" && xml.isStart("xf"))
            formatOfStyle.push_back(id);
        if (formatOfStyle.size() > mostStyles || std::size_t(custom.size()) > mostStyles)
            throw noWorkbook(SourceText::tr("%1 has more than %2 styles of cells.").arg(fileName()).arg(mostStyles));
    }
    for (const std::size_t id : formatOfStyle)
        m_formats.push_back(
            custom.contains(id) ? custom.value(id) : NumberFormat::builtIn(int(std::min(id, mostStyles))));
}

const NumberFormat &XlsxWorkbook::format(std::size_t style) const
{
    static const NumberFormat general;
    return style < m_formats.size() ? m_formats[style] : general;
}

} // namespace tranche
