#pragma once

#include "mapping/formats/DatePattern.h"

#include <optional>
#include <string_view>

namespace tranche {

/// Reads the text of a date format. Once for each use.
class DatePatternReader
{
public:
    explicit DatePatternReader(std::string_view text)
        : m_text(text)
    {
    }

    /// @returns nullopt if it is no date format, and then what is wrong in `problem`, if it is there.
    std::optional<DatePattern> read(QString *problem);

private:
    bool readNext();
    bool readLetters(char letter);
    bool readQuoted();
    bool readFirstYear();
    bool openOptional();
    bool closeOptional();
    bool add(DatePart part, std::size_t detail);
    bool addLiteral(char byte);
    bool isWhole();
    bool refuse(const QString &why);

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_optional = 0; ///< the step behind the open bracket; 0: none is open
    int m_depth = 0; ///< brackets that are open
    DatePattern m_pattern;
    QString m_problem;
};

/// @returns nullopt if the text is no date format. @param problem what is wrong with it, for people
std::optional<DatePattern> datePatternOf(std::string_view text, QString *problem = nullptr);

} // namespace tranche
