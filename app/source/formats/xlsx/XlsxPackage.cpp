#include "source/formats/xlsx/XlsxPackage.h"

#include "source/bytes/ReadAhead.h"
#include "source/formats/archive/ArchiveStream.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace tranche {

static constexpr qsizetype mostRelations = 100000;

/// Of ECMA-376: transitional and strict.
static constexpr std::array<MarkupNamespace, 6> xlsxNamespaces { {
    { "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "" },
    { "http://purl.oclc.org/ooxml/spreadsheetml/main", "" },
    { "http://schemas.openxmlformats.org/package/2006/relationships", "" },
    { "http://schemas.openxmlformats.org/package/2006/content-types", "" },
    { "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r" },
    { "http://purl.oclc.org/ooxml/officeDocument/relationships", "r" },
} };

static QString markupText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// The name of a part: without the slash before it, and as Windows does not write it.
static QString partName(QString name)
{
    name.replace(QLatin1Char('\\'), QLatin1Char('/'));
    return name.startsWith(QLatin1Char('/')) ? name.mid(1) : name;
}

QString XlsxPackage::folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(QLatin1Char('/')) + 1);
}

XlsxPackage::XlsxPackage(const QString &path)
    : m_path(path)
    , m_name(QFileInfo(path).fileName())
{
    for (const ArchiveMember &one : archiveMembers(std::make_unique<FileSource>(m_path)))
        m_members.insert(partName(one.name).toLower(), one.name);
    readContentTypes();
}

MarkupReader XlsxPackage::open(const QString &part, MarkupReader::Reading reading) const
{
    auto unpacked
        = std::make_unique<ArchiveStream>(std::make_unique<FileSource>(m_path), m_members.value(part.toLower()));
    return MarkupReader(std::make_unique<ReadAhead>(std::move(unpacked)), xlsxNamespaces, reading);
}

/// "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml" is a worksheet.
static QString kindOfType(const QString &type)
{
    const QString whole = type.section(QLatin1Char(';'), 0, 0).trimmed();
    return whole.section(QLatin1Char('.'), -1).section(QLatin1Char('+'), 0, 0).toLower();
}

void XlsxPackage::readContentTypes()
{
    const QString part = QStringLiteral("[Content_Types].xml");
    if (!has(part))
        return;
    MarkupReader xml = open(part);
    while (xml.next() != MarkupReader::Token::Finish) {
        const bool isOne = xml.isStart("Override");
        if ((!isOne && !xml.isStart("Default")) || m_kinds.size() + m_kindsBySuffix.size() >= mostRelations)
            continue;
        const QString kind = kindOfType(markupText(xml.attribute("ContentType")));
        const QString what = markupText(xml.attribute(isOne ? "PartName" : "Extension"));
        if (isOne)
            m_kinds.insert(target({}, what).toLower(), kind);
        else
            m_kindsBySuffix.insert(what.toLower(), kind);
    }
}

QString XlsxPackage::kindOf(const QString &part) const
{
    const QString name = part.toLower();
    return m_kinds.contains(name) ? m_kinds.value(name) : m_kindsBySuffix.value(name.section(QLatin1Char('.'), -1));
}

QString XlsxPackage::partOfKind(const QString &kind) const
{
    for (auto member = m_members.begin(); member != m_members.end(); ++member) {
        if (kindOf(member.key()) == kind.toLower())
            return member.key();
    }
    return {};
}

/// The part that a relation names, as a URI.
QString XlsxPackage::target(const QString &folder, QString written) const
{
    const auto whole = [&folder](const QString &name) {
        return QDir::cleanPath(name.startsWith(u'/') ? name.mid(1) : folder + name);
    };
    written.replace(u'\\', u'/');
    const QString literal = whole(written);
    return has(literal) ? literal : whole(QUrl::fromPercentEncoding(written.toUtf8()));
}

QList<XlsxPackage::Relation> XlsxPackage::relations(const QString &from) const
{
    const QString folder = folderOf(from);
    const QString name = folder + QStringLiteral("_rels/") + from.mid(folder.size()) + QStringLiteral(".rels");
    QList<Relation> found;
    if (!has(name))
        return found;
    MarkupReader xml = open(name);
    while (xml.next() != MarkupReader::Token::Finish) {
        if (xml.isStart("Relationship") && found.size() < mostRelations && xml.attribute("TargetMode") != "External")
            found.append(
                { markupText(xml.attribute("Id")), markupText(xml.attribute("Type")).section(QLatin1Char('/'), -1),
                    target(folder, markupText(xml.attribute("Target"))) });
    }
    return found;
}

} // namespace tranche
