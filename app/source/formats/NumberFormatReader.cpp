#include "source/formats/NumberFormatReader.h"

#include <algorithm>
#include <array>

namespace tranche {

std::vector<NumberFormatSection> NumberFormatReader::sections()
{
    std::vector<NumberFormatSection> all;
    constexpr std::size_t mostSections = 4;
    bool isText = false;
    do {
        all.push_back(section());
        isText = m_isText;
    } while (m_at++ < m_code.size() && all.size() < mostSections);
    if (isText || all.size() == mostSections)
        all.pop_back();
    return all;
}

NumberFormatSection NumberFormatReader::section()
{
    m_section = {};
    m_parts.clear();
    m_isNumber = m_isText = false;
    while (m_at < m_code.size() && m_code[m_at] != u';') {
        const char16_t c = m_code[m_at].unicode();
        if (c == u'"')
            m_at = endOf(u'"');
        else if (c == u'\\' || c == u'_' || c == u'*')
            m_at += 2;
        else if (c == u'[')
            readBrackets();
        else if (isLetter(m_code[m_at]))
            readLetters();
        else if ((c == u'.' || c == u',') && followsSeconds())
            readDecimals();
        else
            readSign(c);
    }
    m_section.shown.kind = kind();
    return m_section;
}

qsizetype NumberFormatReader::endOf(char16_t closing) const
{
    const qsizetype found = m_code.indexOf(closing, m_at + 1);
    return found < 0 ? m_code.size() : found + 1;
}

void NumberFormatReader::readSign(char16_t c)
{
    m_isNumber = m_isNumber || c == u'0' || c == u'#' || c == u'?';
    m_isText = m_isText || c == u'@';
    m_secondsEnd = -1;
    ++m_at;
}

void NumberFormatReader::readBrackets()
{
    const qsizetype end = endOf(u']');
    const QString text = m_code.mid(m_at + 1, end - m_at - 2).toString().toLower();
    m_at = end;
    if (text.isEmpty())
        return;
    const QChar first = text.front();
    if (QStringLiteral("hms").contains(first) && text.count(first) == text.size()) {
        m_parts.push_back({ first.unicode(), text.size(), true });
        m_secondsEnd = first == u's' ? end : -1;
    } else if (QStringLiteral("<>=").contains(first)) {
        readCondition(text);
    }
}

void NumberFormatReader::readCondition(const QString &text)
{
    using Condition = NumberFormatSection::Condition;
    static constexpr std::array<std::pair<const char *, Condition>, 6> signs { { { "<=", Condition::LessOrEqual },
        { "<>", Condition::NotEqual }, { ">=", Condition::GreaterOrEqual }, { "<", Condition::Less },
        { ">", Condition::Greater }, { "=", Condition::Equal } } };
    for (const auto &[sign, condition] : signs) {
        if (!text.startsWith(QLatin1String(sign)))
            continue;
        bool ok = false;
        const double limit = QStringView(text).mid(qsizetype(qstrlen(sign))).toDouble(&ok);
        if (ok) {
            m_section.condition = condition;
            m_section.limit = limit;
        }
        return;
    }
}

bool NumberFormatReader::takes(QLatin1String word)
{
    if (!m_code.mid(m_at).startsWith(word, Qt::CaseInsensitive))
        return false;
    m_at += word.size();
    return true;
}

bool NumberFormatReader::takesGeneralOfTheEast()
{
    return m_at + 2 < m_code.size() && m_code[m_at + 2].unicode() >= firstEastAsian && takes(QLatin1String("g/"));
}

void NumberFormatReader::readLetters()
{
    if (takes(QLatin1String("general")) || takesGeneralOfTheEast()) {
        m_isNumber = true;
        return;
    }
    if (takes(QLatin1String("am/pm")) || takes(QLatin1String("a/p"))) {
        m_parts.push_back({ u'p', 1 });
        return;
    }
    qsizetype end = m_at;
    while (end < m_code.size() && isLetter(m_code[end]) && !isHalfOfDay(end))
        ++end;
    const QString word = m_code.mid(m_at, end - m_at).toString().toLower();
    m_at = end;
    m_secondsEnd = -1;
    static const QString counted = QStringLiteral("ymdhsegbat");
    if (!std::all_of(word.begin(), word.end(), [](QChar c) { return counted.contains(c); }))
        return;
    for (qsizetype from = 0; from < word.size();) {
        qsizetype next = from;
        while (next < word.size() && word[next] == word[from])
            ++next;
        m_parts.push_back({ word[from].unicode(), next - from });
        from = next;
    }
    m_secondsEnd = word.endsWith(u's') ? end : -1;
}

bool NumberFormatReader::isHalfOfDay(qsizetype at) const
{
    return m_code.mid(at).startsWith(QLatin1String("am/pm"), Qt::CaseInsensitive)
        || m_code.mid(at).startsWith(QLatin1String("a/p"), Qt::CaseInsensitive);
}

void NumberFormatReader::readDecimals()
{
    constexpr quint8 most = 6;
    for (++m_at; m_at < m_code.size() && m_code[m_at] == u'0'; ++m_at)
        m_section.shown.decimals = std::min<quint8>(most, quint8(m_section.shown.decimals + 1));
}

NumberFormatSection::Kind NumberFormatReader::kind()
{
    std::erase_if(m_parts, [](const Part &part) { // T between date and time; t of Thai digits; a of no weekday
        return part.letter == u't' || (part.letter == u'a' && part.length < 3);
    });
    bool date = false;
    bool time = false;
    bool elapsed = false;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        bool isTime = QStringLiteral("hsp").contains(QChar(part.letter));
        if (part.letter == u'm' && part.length <= 2)
            isTime = part.elapsed || (i > 0 && m_parts[i - 1].letter == u'h')
                || (i + 1 < m_parts.size() && m_parts[i + 1].letter == u's');
        elapsed = elapsed || part.elapsed;
        (isTime ? time : date) = true;
    }
    if (m_isNumber)
        return Kind::Number;
    return elapsed     ? Kind::Duration
        : date && time ? Kind::DateTime
        : date         ? Kind::Date
        : time         ? Kind::Time
                       : Kind::Number;
}

} // namespace tranche
