#include "source/formats/RowText.h"

#include <algorithm>

namespace tranche {

void RowText::separate()
{
    if (m_fields++ > 0)
        m_to.bytes += ',';
}

void RowText::add(std::string_view value)
{
    if (value.find_first_of(",\"\r\n") != std::string_view::npos) {
        addText(value);
        return;
    }
    separate();
    m_to.bytes += value;
}

void RowText::addText(std::string_view value)
{
    separate();
    m_to.bytes += '"';
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

void RowText::addUnreadable(std::string_view what)
{
    std::string marked(1, unreadableMark);
    marked += what;
    addText(marked);
}

void RowText::addHeader(const QStringList &names)
{
    for (const QString &name : names)
        addText(name.toStdString());
    endRow();
}

void RowText::endRow()
{
    m_to.bytes += '\n';
    m_to.line += 1 + m_lines;
    m_fields = 0;
    m_lines = 0;
}

} // namespace tranche
