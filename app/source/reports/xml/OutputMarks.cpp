#include "source/reports/xml/OutputMarks.h"

#include "source/reports/ReportText.h"

#include <algorithm>

namespace tranche {

static constexpr std::size_t mostMarkBytes = std::size_t(64) << 10;
static constexpr std::string_view markEnd = "]]";

void OutputMarks::add(std::string_view piece, Found &found)
{
    while (!piece.empty()) {
        const std::size_t end = piece.find('\n');
        const bool isWhole = end != std::string_view::npos;
        addPart(piece.substr(0, end), isWhole, found);
        piece.remove_prefix(isWhole ? end + 1 : piece.size());
    }
}

void OutputMarks::addPart(std::string_view part, bool isWhole, Found &found)
{
    if (isWhole && m_line.empty() && !m_isLong)
        return addLine(part, found);
    if (!m_isLong) {
        m_line += textBegin(part, mostMarkBytes - std::min(mostMarkBytes, m_line.size()));
        m_isLong = m_line.size() + 4 > mostMarkBytes;
    }
    if (!isWhole)
        return;
    addLine(m_line, found);
    m_line.clear();
    m_isLong = false;
}

void OutputMarks::addLine(std::string_view line, Found &found)
{
    constexpr std::string_view propertyBegin = "[[PROPERTY|";
    constexpr std::string_view propertyEnd = "[[/PROPERTY]]";
    constexpr std::string_view attachmentBegin = "[[ATTACHMENT|";
    const std::size_t first = line.find_first_not_of(" \t\r");
    const bool isMark = first != std::string_view::npos && line.substr(first, 2) == "[[";
    const std::string_view mark = isMark ? trimmedText(line) : std::string_view();
    if (m_isInProperty) {
        if (mark == propertyEnd)
            return endProperty(found);
        m_value += textBegin(line, mostKeptBytes - std::min(mostKeptBytes, m_value.size() + 1));
        m_value += '\n';
        return;
    }
    if (!mark.ends_with(markEnd))
        return;
    const auto inside = [mark](std::string_view begin) {
        return mark.substr(begin.size(), mark.size() - begin.size() - markEnd.size());
    };
    if (mark.starts_with(attachmentBegin))
        return found.markedAttachment(trimmedText(inside(attachmentBegin)));
    if (!mark.starts_with(propertyBegin))
        return;
    const std::string_view property = inside(propertyBegin);
    const std::size_t equals = property.find('=');
    if (equals != std::string_view::npos)
        return found.markedProperty(trimmedText(property.substr(0, equals)), property.substr(equals + 1));
    m_name = trimmedText(property);
    m_isInProperty = true;
}

void OutputMarks::endProperty(Found &found)
{
    std::string_view value = m_value;
    if (value.ends_with('\n'))
        value.remove_suffix(1);
    found.markedProperty(m_name, value);
    m_isInProperty = false;
    m_value.clear();
}

void OutputMarks::end(Found &found)
{
    if (!m_line.empty())
        addLine(m_line, found);
    m_line.clear();
    m_isLong = false;
    if (m_isInProperty)
        endProperty(found);
}

} // namespace tranche
