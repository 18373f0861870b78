#pragma once

#include "source/bytes/ByteStream.h"
#include "source/formats/xml/XmlFeed.h"

#include <QXmlStreamReader>

#include <optional>
#include <utility>

namespace tranche {

/// XML that is read while it comes: QXmlStreamReader over a stream. No entities of its own, limits on depth, attributes
/// and the length of a tag. A long text comes in pieces.
class XmlReader
{
public:
    /// Declared: as the XML itself says. Utf8: it was transcoded, whatever it says.
    enum class Encoding { Declared, Utf8 };

    explicit XmlReader(std::unique_ptr<ByteStream> input, Encoding encoding = Encoding::Declared);

    /// The next token, EndDocument at the end. @throws Failure "source.xml" for what is no XML, with its line
    /// Likewise for an entity that can't be resolved: its text is not known.
    QXmlStreamReader::TokenType next();
    /// The same, but takeEntity() tells of the entity.
    QXmlStreamReader::TokenType nextOrEntity();
    /// The entity that could not be resolved since this was asked before.
    std::optional<QString> takeEntity() { return std::exchange(m_entities.met, std::nullopt); }
    const QXmlStreamReader &xml() const { return m_xml; }
    QStringView name() const { return m_xml.name(); }
    QStringView attribute(QLatin1String name) const;
    bool isStart(QLatin1String name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    bool isEnd(QLatin1String name) const { return m_xml.isEndElement() && m_xml.name() == name; }
    qint64 bytesOfFile() const { return m_feed.input().bytesOfFile(); }
    /// Elements that are open, this one among them.
    int depth() const { return m_depth; }

private:
    /// Notes that an entity was met that is not declared; those outside of the file count as such and are never
    /// fetched.
    class Entities final : public QXmlStreamEntityResolver
    {
    public:
        QString resolveUndeclaredEntity(const QString &name) override
        {
            met = name;
            return QLatin1String(""); // null would end the reading
        }
        std::optional<QString> met;
    };

    [[noreturn]] void fail(const QString &what) const;

    XmlFeed m_feed;
    Encoding m_encoding;
    Entities m_entities;
    QXmlStreamReader m_xml;
    bool m_begun = false;
    int m_depth = 0;
};

} // namespace tranche
