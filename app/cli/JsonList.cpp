#include "cli/JsonList.h"

#include <cstdio>

namespace tranche {

static constexpr qsizetype bytesPerWrite = qsizetype(256) << 10;

static void appendText(QByteArray &to, const QString &text)
{
    to += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char byte : utf8) {
        if (byte == '"' || byte == '\\') {
            to += '\\';
            to += byte;
        } else if (quint8(byte) < 0x20) {
            to += "\\u" + QByteArray::number(byte, 16).rightJustified(4, '0');
        } else {
            to += byte;
        }
    }
    to += '"';
}

JsonList::JsonList(const std::vector<Member> &head, const char *key)
{
    m_text = "{\n    ";
    for (const Member &member : head) {
        append(member);
        m_text += ",\n    ";
    }
    m_text += '"' + QByteArray(key) + "\": [";
}

JsonList::~JsonList()
{
    m_text += m_empty ? "]\n}\n" : "\n    ]\n}\n";
    flush();
    std::fflush(stdout);
}

void JsonList::append(const Member &member)
{
    m_text += '"';
    m_text += member.key;
    m_text += "\": ";
    if (const auto *number = std::get_if<qint64>(&member.value))
        m_text += QByteArray::number(*number);
    else
        appendText(m_text, std::get<QString>(member.value));
}

void JsonList::add(const std::vector<Member> &object)
{
    m_text += m_empty ? "\n        { " : ",\n        { ";
    m_empty = false;
    for (std::size_t i = 0; i < object.size(); ++i) {
        if (i > 0)
            m_text += ", ";
        append(object[i]);
    }
    m_text += " }";
    if (m_text.size() >= bytesPerWrite)
        flush();
}

void JsonList::flush()
{
    std::fwrite(m_text.constData(), 1, std::size_t(m_text.size()), stdout);
    m_text.clear();
}

} // namespace tranche
