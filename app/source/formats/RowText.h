#pragma once

#include "source/formats/Converter.h"

#include <QStringList>

#include <string_view>

namespace tranche {

/// Writes rows of values as comma-separated text in which a quoted field is a text, whatever it looks like.
class RowText
{
public:
    /// Marks a value that can't be read: it is followed by what is wrong, and is an error of its row. No UTF-8 has it.
    static constexpr char unreadableMark = '\xFE';

    explicit RowText(ConvertedText &to)
        : m_to(to)
    {
    }

    /// A number, a date or the like; empty: no value.
    void add(std::string_view value);
    void addText(std::string_view value);
    void addUnreadable(std::string_view what);
    void endRow();
    /// The first line, of a format that names its columns itself.
    void addHeader(const QStringList &names);
    std::size_t fields() const { return m_fields; }

private:
    void separate();

    ConvertedText &m_to;
    std::size_t m_fields = 0;
    qint64 m_lines = 0; ///< line ends in the row's texts
};

} // namespace tranche
