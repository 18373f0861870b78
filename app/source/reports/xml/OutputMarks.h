#pragma once

#include <string>
#include <string_view>

namespace tranche {

/// What tests write into their output to tell more than JUnit has room for, each in a line of its own:
/// [[PROPERTY|name=value]], [[PROPERTY|name]] up to [[/PROPERTY]] behind the lines of a value, [[ATTACHMENT|path]]
/// (convention of Testmo, of Jenkins for attachments). The output comes in pieces.
class OutputMarks
{
public:
    /// Takes what is found.
    class Found
    {
    public:
        Found() = default;
        Found(const Found &) = delete;
        Found &operator=(const Found &) = delete;
        virtual void markedProperty(std::string_view name, std::string_view value) = 0;
        virtual void markedAttachment(std::string_view path) = 0;

    protected:
        ~Found() = default;
    };

    void add(std::string_view piece, Found &found);
    /// The output ends.
    void end(Found &found);

private:
    void addPart(std::string_view part, bool isWhole, Found &found);
    void addLine(std::string_view line, Found &found);
    void endProperty(Found &found);

    std::string m_line; ///< begin of one that is not complete
    bool m_isLong = false; ///< too long for a mark
    bool m_isInProperty = false;
    std::string m_name;
    std::string m_value;
};

} // namespace tranche
