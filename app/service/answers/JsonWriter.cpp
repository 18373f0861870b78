#include "service/answers/JsonWriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tranche {

static constexpr qsizetype bytesPerWrite = qsizetype(256) << 10;
static constexpr qsizetype indent = 4;

JsonWriter::JsonWriter(Sink sink)
    : m_sink(std::move(sink))
    , m_text("{")
{
}

JsonWriter::~JsonWriter()
{
    if (m_empty)
        return;
    m_text += "\n}\n";
    flush();
}

void JsonWriter::newLine()
{
    m_text += '\n' + QByteArray(m_depth * indent, ' ');
}

void JsonWriter::separate()
{
    if (!m_first)
        m_text += ',';
    m_first = false;
    m_empty = false;
}

void JsonWriter::addKey(const char *key)
{
    const bool first = m_first;
    separate();
    if (m_depth == 1)
        newLine();
    else if (!first)
        m_text += ' ';
    m_text += '"';
    m_text += key;
    m_text += "\": ";
}

void JsonWriter::appendText(std::string_view utf8)
{
    m_text += '"';
    for (std::size_t at = 0; at < utf8.size();) {
        const auto isSpecial = [](char byte) { return byte == '"' || byte == '\\' || quint8(byte) < 0x20; };
        const auto begin = utf8.begin() + std::ptrdiff_t(at);
        const auto special = std::find_if(begin, utf8.end(), isSpecial);
        m_text.append(utf8.data() + at, special - begin);
        at += std::size_t(special - begin);
        if (special == utf8.end())
            break;
        if (quint8(*special) < 0x20)
            m_text += "\\u" + QByteArray::number(*special, 16).rightJustified(4, '0');
        else
            m_text.append('\\').append(*special);
        ++at;
    }
    m_text += '"';
}

void JsonWriter::add(const char *key, qint64 value)
{
    addKey(key);
    m_text += QByteArray::number(value);
}

void JsonWriter::add(const char *key, std::string_view utf8)
{
    addKey(key);
    appendText(utf8);
}

void JsonWriter::add(const char *key, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    add(key, std::string_view(utf8.constData(), std::size_t(utf8.size())));
}

void JsonWriter::add(const char *key, const QStringList &values)
{
    addKey(key);
    m_text += '[';
    for (const QString &value : values) {
        if (!m_text.endsWith('['))
            m_text += ", ";
        const QByteArray utf8 = value.toUtf8();
        appendText({ utf8.constData(), std::size_t(utf8.size()) });
    }
    m_text += ']';
}

void JsonWriter::add(const char *key, const QJsonValue &value)
{
    addKey(key);
    const QByteArray list = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    m_text += list.mid(1, list.size() - 2);
}

void JsonWriter::add(const QJsonObject &members)
{
    for (auto member = members.begin(); member != members.end(); ++member)
        add(member.key().toUtf8().constData(), member.value());
}

void JsonWriter::beginList(const char *key)
{
    addKey(key);
    m_text += '[';
    ++m_depth;
    m_first = true;
}

void JsonWriter::endList()
{
    --m_depth;
    if (!m_first)
        newLine();
    m_text += ']';
    m_first = false;
}

void JsonWriter::beginElement()
{
    separate();
    newLine();
    m_text += '{';
    ++m_depth;
    m_first = true;
}

void JsonWriter::endElement()
{
    --m_depth;
    m_text += '}';
    m_first = false;
    if (m_text.size() >= bytesPerWrite)
        flush();
}

void JsonWriter::flush()
{
    m_sink(m_text);
    m_text.clear();
}

} // namespace tranche
