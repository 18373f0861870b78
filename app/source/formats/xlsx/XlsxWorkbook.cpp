#include "source/formats/xlsx/XlsxWorkbook.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "source/formats/SheetConverter.h"
#include "source/formats/archive/ArchiveStream.h"

#include <QDir>
#include <QFileInfo>

#include <charconv>

namespace tranche {

static constexpr qsizetype mostRelations = 100000;
static constexpr std::size_t mostStyles = 65536; ///< Excel has fewer

static Failure noWorkbook(const QString &message)
{
    return Failure(QStringLiteral("source.sheet"), message,
        SourceText::tr("Open it in a spreadsheet program, and save it as XLSX or CSV."));
}

/// The name of a part: without the slash before it, and as Windows does not write it.
static QString partName(QString name)
{
    name.replace(QLatin1Char('\\'), QLatin1Char('/'));
    return name.startsWith(QLatin1Char('/')) ? name.mid(1) : name;
}

static QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(QLatin1Char('/')) + 1);
}

XlsxWorkbook::XlsxWorkbook(const QString &path)
    : m_path(path)
    , m_name(QFileInfo(path).fileName())
{
    for (const ArchiveMember &one : archiveMembers(std::make_unique<FileSource>(m_path)))
        m_members.insert(partName(one.name).toLower(), one.name);
    m_workbook = QStringLiteral("xl/workbook.xml");
    for (const Relation &relation : relations(QString())) {
        if (relation.type == QLatin1String("officeDocument"))
            m_workbook = relation.target;
    }
    if (m_workbook.endsWith(QLatin1String(".bin"), Qt::CaseInsensitive)
        || (member(m_workbook).isEmpty() && !member(QStringLiteral("xl/workbook.bin")).isEmpty()))
        throw noWorkbook(SourceText::tr("%1 is a binary workbook (XLSB), which can't be read.").arg(m_name));
    if (member(m_workbook).isEmpty())
        throw noWorkbook(SourceText::tr("%1 holds no workbook.").arg(m_name));
    m_relations = relations(m_workbook);
    readSheets();
}

QString XlsxWorkbook::member(const QString &part) const
{
    return m_members.value(part.toLower());
}

XmlReader XlsxWorkbook::part(const QString &name) const
{
    return XmlReader(std::make_unique<ArchiveStream>(std::make_unique<FileSource>(m_path), member(name)));
}

/// What a part says that it is related to. @param part empty: the package
QList<XlsxWorkbook::Relation> XlsxWorkbook::relations(const QString &from) const
{
    const QString folder = folderOf(from);
    const QString name = folder + QStringLiteral("_rels/") + from.mid(folder.size()) + QStringLiteral(".rels");
    QList<Relation> found;
    if (member(name).isEmpty())
        return found;
    XmlReader xml = part(name);
    while (xml.next() != QXmlStreamReader::EndDocument) {
        if (!xml.isStart(QLatin1String("Relationship")) || found.size() == mostRelations)
            continue;
        const QString target = QString(xml.attribute(QLatin1String("Target")).toString()).replace(u'\\', u'/');
        const QString whole = target.startsWith(u'/') ? target.mid(1) : folder + target;
        found.append({ xml.attribute(QLatin1String("Id")).toString(),
            xml.attribute(QLatin1String("Type")).toString().section(QLatin1Char('/'), -1), QDir::cleanPath(whole) });
    }
    return found;
}

/// @param usualName of the part, beside the workbook, where there is no relation; @returns empty if there is no part
QString XlsxWorkbook::relatedPart(const QString &type, const QString &usualName) const
{
    for (const Relation &relation : m_relations) {
        if (relation.type == type && !member(relation.target).isEmpty())
            return relation.target;
    }
    const QString usual = folderOf(m_workbook) + usualName;
    return member(usual).isEmpty() ? QString() : usual;
}

/// The attribute that names a relation; its prefix may be any.
static QString relationOf(const XmlReader &xml)
{
    for (const QXmlStreamAttribute &attribute : xml.xml().attributes()) {
        if (attribute.name() == QLatin1String("id")
            && attribute.namespaceUri().endsWith(QLatin1String("/relationships")))
            return attribute.value().toString();
    }
    return {};
}

void XlsxWorkbook::readSheets()
{
    constexpr int underRoot = 2; // in extensions there are elements of the same names
    QHash<QString, Relation> byId;
    for (const Relation &relation : m_relations)
        byId.insert(relation.id, relation);
    bool isWorkbook = false;
    XmlReader xml = part(m_workbook);
    while (xml.next() != QXmlStreamReader::EndDocument) {
        if (xml.isStart(QLatin1String("workbook"))) {
            isWorkbook = true;
        } else if (xml.isStart(QLatin1String("workbookPr")) && xml.depth() == underRoot) {
            const QStringView is1904 = xml.attribute(QLatin1String("date1904"));
            if (is1904 == QLatin1String("1") || is1904 == QLatin1String("true") || is1904 == QLatin1String("on"))
                m_dateSystem = DateSystem::From1904;
        } else if (xml.isStart(QLatin1String("sheet")) && xml.depth() == underRoot + 1) {
            const QString name
                = QString::fromStdString(withoutEscapes(xml.attribute(QLatin1String("name")).toString().toStdString()));
            const QStringView state = xml.attribute(QLatin1String("state"));
            const Relation relation = byId.value(relationOf(xml));
            const bool hasCells = relation.type.isEmpty() || relation.type == QLatin1String("worksheet");
            if (hasCells && m_sheets.size() < mostRelations)
                m_sheets.append({ name, !state.isEmpty() && state != QLatin1String("visible"), relation.target });
        }
    }
    if (!isWorkbook)
        throw noWorkbook(SourceText::tr("%1 is a document of an office program, but no workbook.").arg(m_name));
}

QList<SourcePart> XlsxWorkbook::sheets() const
{
    QList<SourcePart> parts;
    for (const Sheet &one : m_sheets)
        parts.append({ one.name, one.hidden });
    return parts;
}

XmlReader XlsxWorkbook::sheet(const QString &name) const
{
    for (const Sheet &one : m_sheets) {
        if (one.name == name && !member(one.part).isEmpty())
            return part(one.part);
    }
    throw Failure(QStringLiteral("source.sheet"),
        SourceText::tr("The workbook %1 names the sheet “%2”, but does not hold it.").arg(m_name, name),
        SourceText::tr("Save it again as XLSX, or as CSV."));
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

void XlsxWorkbook::readTexts(const QString &name)
{
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
            m_texts.add(text);
            text.clear();
            bytes.begin();
        }
    }
}

void XlsxWorkbook::readFormats(const QString &name)
{
    XmlReader xml = part(name);
    QHash<int, NumberFormat> custom;
    std::vector<int> formatOfStyle;
    bool inFormats = false; // those of conditional formatting are others
    bool inStyles = false;
    while (xml.next() != QXmlStreamReader::EndDocument) {
        if (xml.name() == QLatin1String("cellXfs"))
            inStyles = xml.xml().isStartElement();
        else if (xml.name() == QLatin1String("numFmts"))
            inFormats = xml.xml().isStartElement();
        const int id = xml.attribute(QLatin1String("numFmtId")).toInt();
        if (inFormats && xml.isStart(QLatin1String("numFmt")))
            custom.insert(id, NumberFormat(xml.attribute(QLatin1String("formatCode"))));
        else if (inStyles && xml.isStart(QLatin1String("xf")))
            formatOfStyle.push_back(id);
        if (formatOfStyle.size() > mostStyles || std::size_t(custom.size()) > mostStyles)
            throw noWorkbook(SourceText::tr("%1 has more than %2 styles of cells.").arg(m_name).arg(mostStyles));
    }
    for (const int id : formatOfStyle)
        m_formats.push_back(custom.contains(id) ? custom.value(id) : NumberFormat::builtIn(id));
}

const NumberFormat &XlsxWorkbook::format(std::size_t style) const
{
    static const NumberFormat general;
    return style < m_formats.size() ? m_formats[style] : general;
}

/// A half of a pair stays as it is.
std::string XlsxWorkbook::withoutEscapes(const std::string &text)
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

} // namespace tranche
