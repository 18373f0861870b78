#include "mapping/formats/DateText.h"

#include <algorithm>

namespace tranche {

void DateText::addNumber(int number, int digits)
{
    for (int place = digits - 1; place >= 0; --place) {
        m_bytes[m_length + std::size_t(place)] = char('0' + number % 10);
        number /= 10;
    }
    m_length += std::size_t(digits);
}

void DateText::addZone(const DateValue &value)
{
    if (value.zone == DateValue::Zone::Utc)
        m_bytes[m_length++] = 'Z';
    if (value.zone != DateValue::Zone::Offset)
        return;
    m_bytes[m_length++] = value.west ? '-' : '+';
    addNumber(value.offset / 60, 2);
    m_bytes[m_length++] = ':';
    addNumber(value.offset % 60, 2);
}

DateText::DateText(const DateValue &value, Parts parts)
{
    if (parts != Parts::Time) {
        addNumber(value.year, 4);
        m_bytes[m_length++] = '-';
        addNumber(value.month, 2);
        m_bytes[m_length++] = '-';
        addNumber(value.day, 2);
    }
    if (parts == Parts::Date)
        return;
    if (parts == Parts::DateTime)
        m_bytes[m_length++] = ' ';
    addNumber(value.hour, 2);
    m_bytes[m_length++] = ':';
    addNumber(value.minute, 2);
    m_bytes[m_length++] = ':';
    addNumber(value.second, 2);
    if (!value.fraction.empty()) {
        m_bytes[m_length++] = '.';
        std::copy(value.fraction.begin(), value.fraction.end(), m_bytes.begin() + std::ptrdiff_t(m_length));
        m_length += value.fraction.size();
    }
    addZone(value);
}

} // namespace tranche
