#pragma once

#include <QString>

#include <vector>

namespace tranche {

/// A part of a number's format: formats may have several, for some of the numbers each.
struct NumberFormatSection
{
    enum class Kind : quint8 { Number, Date, Time, DateTime, DateOrTime, Duration };
    enum class Condition : quint8 { Default, Less, LessOrEqual, Equal, NotEqual, Greater, GreaterOrEqual };
    struct Shown
    {
        Kind kind = Kind::Number;
        quint8 decimals = 0; ///< of a second, at most 6

        bool operator==(const Shown &) const = default;
    };

    Shown shown;
    Condition condition = Condition::Default; ///< which numbers it is for
    double limit = 0;

    bool operator==(const NumberFormatSection &) const = default;
};

/// Reads the code of a format section by section. What Excel writes is in English, whatever its language; letters of
/// other languages are text.
class NumberFormatReader
{
public:
    explicit NumberFormatReader(QStringView code)
        : m_code(code)
    {
    }

    /// Those for numbers.
    std::vector<NumberFormatSection> sections();

private:
    using Section = NumberFormatSection;
    using Kind = NumberFormatSection::Kind;

    /// A part that is counted, such as yyyy or [h].
    struct Part
    {
        char16_t letter;
        qsizetype length;
        bool elapsed = false;
    };

    /// Up to the semicolon behind it.
    Section section();
    /// Behind the next character of this kind.
    qsizetype endOf(char16_t closing) const;
    void readSign(char16_t c);
    /// An elapsed time, a condition; anything else is a colour, a currency or a language.
    void readBrackets();
    void readCondition(const QString &text);
    static constexpr char16_t firstEastAsian = 0x2E80;
    /// Characters of Chinese, Japanese and Korean stand between the parts without quotes.
    static bool isLetter(QChar c) { return c.isLetter() && c.unicode() < firstEastAsian; }
    bool takes(QLatin1String word);
    /// Such as G/通用格式, which stands in files of Chinese, Japanese and Korean programs.
    bool takesGeneralOfTheEast();
    void readLetters();
    bool isHalfOfDay(qsizetype at) const;
    bool followsSeconds() const { return m_at == m_secondsEnd && m_code.mid(m_at + 1).startsWith(u'0'); }
    void readDecimals();
    Kind kind();

    QStringView m_code;
    qsizetype m_at = 0;
    qsizetype m_secondsEnd = -1; ///< where decimals of a second would begin
    Section m_section;
    std::vector<Part> m_parts;
    bool m_isNumber = false; ///< it has places for digits
    bool m_isText = false;
};

} // namespace tranche
