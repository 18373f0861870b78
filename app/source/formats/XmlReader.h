#pragma once

#include "source/formats/ByteStream.h"

#include <QXmlStreamReader>

namespace tranche {

/// XML that is read while it comes: QXmlStreamReader over a stream. No entities of its own, a limit on depth.
class XmlReader
{
public:
    /// Declared: as the XML itself says. Utf8: it was transcoded, whatever it says.
    enum class Encoding { Declared, Utf8 };

    explicit XmlReader(std::unique_ptr<ByteStream> input, Encoding encoding = Encoding::Declared);

    /// The next token, EndDocument at the end. @throws Failure "source.xml" for what is no XML, with its line
    QXmlStreamReader::TokenType next();
    const QXmlStreamReader &xml() const { return m_xml; }
    QStringView name() const { return m_xml.name(); }
    QStringView attribute(QLatin1String name) const;
    bool isStart(QLatin1String name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    bool isEnd(QLatin1String name) const { return m_xml.isEndElement() && m_xml.name() == name; }
    qint64 bytesOfFile() const { return m_input->bytesOfFile(); }
    /// Elements that are open, this one among them.
    int depth() const { return m_depth; }

private:
    std::unique_ptr<ByteStream> m_input;
    QXmlStreamReader m_xml;
    QByteArray m_block;
    int m_depth = 0;
};

} // namespace tranche
