#include "source/formats/ods/OdsDocument.h"

#include "core/Texts.h"
#include "source/bytes/FileSource.h"
#include "source/bytes/ReadAhead.h"
#include "source/formats/TextStream.h"
#include "source/formats/archive/ArchiveStream.h"

#include <QFileInfo>
#include <QHash>

#include <array>
#include <chrono>

namespace tranche {

static constexpr std::array<MarkupNamespace, 7> odsNamespaces { {
    { "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office" },
    { "urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table" },
    { "urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text" },
    { "urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style" },
    { "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0", "number" },
    { "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0", "calcext" },
    { "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest" },
} };

static long long dayOf(int year, unsigned month, unsigned day)
{
    using namespace std::chrono;
    return sys_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day))
        .time_since_epoch()
        .count();
}

/// The names of the files in a package, by their names in small letters.
static QHash<QString, QString> partsOfPackage(const QString &path)
{
    QHash<QString, QString> parts;
    FileSource file(path);
    if (!readBytes(file, 0, 4).startsWith("PK"))
        return parts;
    const auto members = archiveMembers(std::make_unique<FileSource>(path));
    for (const ArchiveMember &member : members) {
        QString name = member.name.toLower();
        name.replace(u'\\', u'/');
        parts.insert(name.startsWith(u'/') ? name.mid(1) : name, member.name);
    }
    return parts;
}

OdsDocument::OdsDocument(const QString &path, const QString &member)
    : m_name(QFileInfo(path).fileName())
    , m_origin(dayOf(1899, 12, 30))
{
    const QHash<QString, QString> parts = partsOfPackage(path);
    const QString content = parts.value(QStringLiteral("content.xml"));
    if (parts.contains(QStringLiteral("encrypted-package")))
        throw needsPassword();
    if (const QString manifest = parts.value(QStringLiteral("meta-inf/manifest.xml")); !manifest.isEmpty())
        refuseIfEncrypted(path, manifest);
    if (content.isEmpty() && !parts.isEmpty() && member.isEmpty() && parts.size() > 1)
        throw noSpreadsheet(SourceText::tr("%1 holds no spreadsheet.").arg(m_name));
    if (const QString styles = parts.value(QStringLiteral("styles.xml")); !content.isEmpty() && !styles.isEmpty())
        readNamedStyles(path, styles);
    auto stream = content.isEmpty() ? openStream(path, member)
                                    : std::make_unique<ArchiveStream>(std::make_unique<FileSource>(path), content);
    m_xml = std::make_unique<MarkupReader>(std::make_unique<ReadAhead>(std::move(stream)), odsNamespaces);
    readBegin();
}

Failure OdsDocument::noSpreadsheet(const QString &message)
{
    return Failure(QStringLiteral("source.sheet"), message,
        SourceText::tr("Open it in the program that made it, and save its table as ODS or CSV."));
}

Failure OdsDocument::needsPassword() const
{
    return Failure(QStringLiteral("source.password"),
        SourceText::tr("The workbook %1 is encrypted: it needs a password.").arg(m_name),
        SourceText::tr("Open it in a spreadsheet program, and save it without a password."));
}

/// A package says of each part how it is encrypted.
void OdsDocument::refuseIfEncrypted(const QString &path, const QString &manifest) const
{
    MarkupReader xml(std::make_unique<ArchiveStream>(std::make_unique<FileSource>(path), manifest), odsNamespaces);
    bool isContent = false;
    while (xml.next() != MarkupReader::Token::Finish) {
        if (xml.isStart("manifest:file-entry"))
            isContent = xml.attribute("manifest:full-path").ends_with("content.xml");
        else if (isContent && xml.isStart("manifest:encryption-data"))
            throw needsPassword();
    }
}

/// The styles that have names stand in a part of their own; those of its own pages don't count.
void OdsDocument::readNamedStyles(const QString &path, const QString &part)
{
    MarkupReader xml(std::make_unique<ArchiveStream>(std::make_unique<FileSource>(path), part), odsNamespaces);
    while (xml.next() != MarkupReader::Token::Finish) {
        if (xml.isStart("office:styles"))
            m_styles.read(xml);
    }
}

/// Up to where the sheets begin.
void OdsDocument::readBegin()
{
    while (m_xml->next() != MarkupReader::Token::Finish) {
        constexpr int bodyDepth = 3; // document, body
        if (!m_xml->isStart())
            continue;
        if (m_xml->depth() == 2 && (m_xml->name() == "office:styles" || m_xml->name() == "office:automatic-styles")) {
            m_styles.read(*m_xml);
        } else if (m_xml->depth() == 2 && m_xml->name() != "office:body") {
            m_xml->skipElement();
        } else if (m_xml->depth() == bodyDepth) {
            if (m_xml->name() != "office:spreadsheet")
                break;
            m_styles.settle();
            m_sheetDepth = bodyDepth + 1;
            return;
        }
    }
    throw noSpreadsheet(SourceText::tr("%1 is a document of another kind, no spreadsheet.").arg(m_name));
}

void OdsDocument::readSettings()
{
    std::string zone;
    while (m_xml->next() != MarkupReader::Token::End || m_xml->depth() != m_sheetDepth) {
        if (!m_xml->isStart("table:null-date"))
            continue;
        if (const auto day = odsMoment(m_xml->attribute("table:date-value"), zone))
            m_origin = day->day;
    }
}

bool OdsDocument::holdsCell()
{
    int cell = 0; // how deep the last one stands
    bool inText = false; // that it shows
    m_isInSheet = true;
    while (m_xml->next() != MarkupReader::Token::Finish) {
        const std::string_view name = m_xml->name();
        if (m_xml->isText()) {
            if (inText && m_xml->text().find_first_not_of(" \t\r\n") != std::string_view::npos)
                return true;
        } else if (m_xml->isEnd()) {
            inText = inText && m_xml->depth() > cell + 1;
            if (m_xml->depth() == m_sheetDepth) {
                m_isInSheet = false;
                return false;
            }
        } else if (name == "table:table-cell" || name == "table:covered-table-cell") {
            if (m_xml->hasAttribute("office:value-type") || m_xml->hasAttribute("table:formula"))
                return true;
            cell = m_xml->depth();
        } else if (name == "text:p" && m_xml->depth() == cell + 1) {
            inText = true;
        }
    }
    return false;
}

bool OdsDocument::nextSheet()
{
    while (m_isInSheet)
        m_isInSheet
            = m_xml->next() != MarkupReader::Token::Finish && !(m_xml->isEnd() && m_xml->depth() == m_sheetDepth);
    if (m_xml->depth() == m_sheetDepth && m_xml->isStart("table:table"))
        m_xml->skipElement();
    while (m_xml->next() != MarkupReader::Token::Finish) {
        if (m_xml->isEnd() && m_xml->depth() < m_sheetDepth)
            return false;
        if (!m_xml->isStart())
            continue;
        if (m_xml->name() == "table:calculation-settings")
            readSettings();
        else if (m_xml->name() == "table:table" && !isCopyOfOtherFile())
            return true;
        else
            m_xml->skipElement();
    }
    return false;
}

/// LibreOffice keeps what formulas ask of other files: 'file:///home/ann/rates.ods'#$Rates.
bool OdsDocument::isCopyOfOtherFile() const
{
    const std::string_view name = m_xml->attribute("table:name");
    return name.starts_with('\'') && name.find("'#$") != std::string_view::npos;
}

SourcePart OdsDocument::sheet() const
{
    const std::string_view name = m_xml->attribute("table:name");
    return { QString::fromUtf8(name.data(), qsizetype(name.size())),
        m_styles.isHidden(m_xml->attribute("table:style-name")) };
}

} // namespace tranche
