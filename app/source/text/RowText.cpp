#include "source/text/RowText.h"

#include "core/Texts.h"

#include <algorithm>

namespace tranche {

std::optional<std::string_view> RowText::messageIn(std::string_view field)
{
    const bool marked = field.starts_with(unreadableMark) && !field.substr(1).starts_with(unreadableMark);
    return marked ? std::optional(field.substr(1)) : std::nullopt;
}

std::string_view RowText::valueIn(std::string_view field)
{
    return field.starts_with(unreadableMark) ? field.substr(1) : field;
}

std::string RowText::tooLong()
{
    return SourceText::tr("The row is longer than %1 MB, which is too long to be read.").arg(16).toStdString();
}

void RowText::separate()
{
    if (m_fields++ > 0)
        m_to.bytes += ',';
}

bool RowText::hasRoomFor(std::string_view value)
{
    if (m_to.bytes.size() - m_begin + value.size() > mostRowBytes)
        m_tooLong = true;
    constexpr std::size_t large = std::size_t(1) << 20;
    constexpr std::size_t restOfRow = 4096;
    if (!m_tooLong && value.size() > large) // what comes behind it must not double it
        m_to.bytes.reserve(m_to.bytes.size() + value.size() + restOfRow);
    return !m_tooLong;
}

void RowText::add(std::string_view value)
{
    if (value.find_first_of(",\"\r\n") != std::string_view::npos || value.starts_with(unreadableMark)) {
        addText(value);
        return;
    }
    separate();
    if (hasRoomFor(value))
        m_to.bytes += value;
}

void RowText::addEmpty(std::size_t count)
{
    if (count == 0)
        return;
    separate();
    m_to.bytes.append(count - 1, ',');
    m_fields += count - 1;
}

void RowText::addText(std::string_view value)
{
    separate();
    if (!hasRoomFor(value))
        return;
    m_to.bytes += '"';
    if (value.starts_with(unreadableMark))
        m_to.bytes += unreadableMark;
    addQuoted(value);
}

void RowText::addUnreadable(std::string_view what)
{
    separate();
    if (!hasRoomFor(what))
        return;
    m_to.bytes += '"';
    m_to.bytes += unreadableMark;
    addQuoted(what);
}

/// The rest of a quoted field.
void RowText::addQuoted(std::string_view value)
{
    for (std::size_t at = 0; at < value.size();) {
        const std::size_t quote = std::min(value.size(), value.find('"', at));
        m_to.bytes += value.substr(at, quote - at);
        if (quote < value.size())
            m_to.bytes += "\"\"";
        at = quote + 1;
    }
    m_to.bytes += '"';
    for (std::size_t i = 0; i < value.size(); ++i) {
        const bool pair = value[i] == '\r' && i + 1 < value.size() && value[i + 1] == '\n';
        m_lines += !pair && (value[i] == '\n' || value[i] == '\r') ? 1 : 0;
    }
}

void RowText::addHeader(const QStringList &names)
{
    for (const QString &name : names)
        addText(name.toStdString());
    endRow();
}

void RowText::endRow()
{
    if (m_tooLong || m_to.bytes.size() - m_begin > mostRowBytes) {
        const std::size_t fields = m_fields;
        m_to.bytes.resize(m_begin);
        m_tooLong = false;
        m_fields = 0;
        m_lines = 0;
        addUnreadable(tooLong());
        m_to.bytes.append(fields - 1, ',');
    }
    m_to.bytes += '\n';
    m_to.line += 1 + m_lines;
    m_begin = m_to.bytes.size();
    m_fields = 0;
    m_lines = 0;
}

} // namespace tranche
