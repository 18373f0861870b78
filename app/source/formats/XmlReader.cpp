#include "source/formats/XmlReader.h"

#include "source/Failure.h"

#include <QCoreApplication>

namespace tranche {

static constexpr int mostDepth = 200;

XmlReader::XmlReader(std::unique_ptr<ByteStream> input, Encoding encoding)
    : m_input(std::move(input))
    , m_block(64 << 10, Qt::Uninitialized)
{
    m_xml.setEntityExpansionLimit(0);
    if (encoding == Encoding::Utf8)
        m_xml.addData(QString()); // text that comes as a QString has told its encoding: the declaration does not count
}

QXmlStreamReader::TokenType XmlReader::next()
{
    if (m_xml.isEndElement())
        --m_depth;
    for (;;) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement && ++m_depth > mostDepth)
            m_xml.raiseError(QCoreApplication::translate("Source", "elements are nested too deeply"));
        if (!m_xml.hasError())
            return token;
        if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError) {
            const std::size_t got = m_input->read(m_block.data(), std::size_t(m_block.size()));
            if (got > 0) {
                m_xml.addData(QByteArray::fromRawData(m_block.constData(), qsizetype(got)));
                continue;
            }
        }
        throw Failure(QStringLiteral("source.xml"),
            QCoreApplication::translate("Source", "%1 can't be read: line %2, column %3: %4")
                .arg(m_input->name())
                .arg(m_xml.lineNumber())
                .arg(m_xml.columnNumber())
                .arg(m_xml.errorString()),
            QCoreApplication::translate("Source", "Get the file again, or save it anew in the program that made it."));
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
