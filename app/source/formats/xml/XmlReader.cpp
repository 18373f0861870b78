#include "source/formats/xml/XmlReader.h"

#include "core/Failure.h"
#include "core/Texts.h"

namespace tranche {

static constexpr int mostXmlDepth = 200;

XmlReader::XmlReader(std::unique_ptr<ByteStream> input, Encoding encoding)
    : m_feed(std::move(input))
    , m_encoding(encoding)
{
    m_xml.setEntityExpansionLimit(0);
    m_xml.setEntityResolver(&m_entities);
    if (encoding == Encoding::Utf8)
        m_xml.addData(QString()); // text that comes as a QString has told its encoding: the declaration does not count
}

void XmlReader::fail(const QString &reason) const
{
    QString what = reason;
    while (what.endsWith(u'.'))
        what.chop(1);
    throw Failure(QStringLiteral("source.xml"),
        SourceText::tr("%1 can't be read: line %2, column %3: %4.")
            .arg(m_feed.input().fullName())
            .arg(m_xml.lineNumber())
            .arg(m_xml.columnNumber())
            .arg(what),
        SourceText::tr("Get the file again, or save it anew in the program that made it."));
}

QXmlStreamReader::TokenType XmlReader::next()
{
    const auto token = nextOrEntity();
    if (const auto entity = takeEntity())
        fail(SourceText::tr("the entity “%1” can't be resolved").arg(*entity));
    return token;
}

QXmlStreamReader::TokenType XmlReader::nextOrEntity()
{
    if (m_xml.isEndElement())
        --m_depth;
    for (;;) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement && ++m_depth > mostXmlDepth)
            m_xml.raiseError(SourceText::tr("elements are nested too deeply"));
        if (!m_xml.hasError())
            return token;
        if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError) {
            const std::string tokens = m_feed.next();
            if (!m_feed.error().empty())
                fail(QString::fromStdString(m_feed.error()));
            if (!m_begun && m_encoding == Encoding::Declared && std::string_view(tokens).substr(0, 4).find('\0') < 4)
                fail(SourceText::tr("it is no UTF-8"));
            m_begun = true;
            if (!tokens.empty()) {
                m_xml.addData(QByteArray::fromStdString(tokens));
                continue;
            }
        }
        fail(m_xml.errorString());
    }
}

QStringView XmlReader::attribute(QLatin1String name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.qualifiedName() == name)
            return attribute.value();
    }
    return {};
}

} // namespace tranche
