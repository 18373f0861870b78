#include "mapping/formats/DateText.h"

#include <algorithm>

namespace tranche {

static void putTwoDigits(char *to, unsigned number)
{
    to[0] = char('0' + number / 10);
    to[1] = char('0' + number % 10);
}

void DateText::addNumber(int number, int digits)
{
    char *to = m_bytes.data() + m_length;
    m_length += std::size_t(digits);
    if (digits == 2 && number >= 0 && number < 100)
        return putTwoDigits(to, unsigned(number));
    if (digits == 4 && number >= 0 && number < 10000) {
        putTwoDigits(to, unsigned(number) / 100);
        return putTwoDigits(to + 2, unsigned(number) % 100);
    }
    for (int place = digits - 1; place >= 0; --place) {
        to[place] = char('0' + number % 10);
        number /= 10;
    }
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
