#pragma once

#include "source/formats/Converter.h"

#include <QStringList>

#include <optional>
#include <string_view>

namespace tranche {

/// Writes rows of values as comma-separated text in which a quoted field is a text, whatever it looks like. A row that
/// is too long becomes an error of the row: its values are not kept meanwhile.
class RowText
{
public:
    /// Marks a value that can't be read: it is followed by what is wrong, and is an error of its row. No UTF-8 has it;
    /// a value that begins with this byte all the same is written with the byte twice.
    static constexpr char unreadableMark = '\xFE';
    /// A row may have so many bytes as it is written here; what reads it takes a little more.
    static constexpr std::size_t mostRowBytes = (std::size_t(16) << 20) - 1024;

    explicit RowText(ConvertedText &to)
        : m_to(to)
        , m_begin(to.bytes.size())
    {
    }

    /// A number, a date or the like; empty: no value.
    void add(std::string_view value);
    /// So many fields without a value.
    void addEmpty(std::size_t count);
    void addText(std::string_view value);
    void addUnreadable(std::string_view what);
    void endRow();
    /// The first line, of a format that names its columns itself.
    void addHeader(const QStringList &names);
    std::size_t fields() const { return m_fields; }

    /// What a field of such a text says of a value that can't be read; nullopt if it is a value.
    static std::optional<std::string_view> messageIn(std::string_view field);
    /// The value of a field that is one.
    static std::string_view valueIn(std::string_view field);
    /// What is wrong with a row or a value that is too long.
    static std::string tooLong();

private:
    void separate();
    bool hasRoomFor(std::string_view value);
    void addQuoted(std::string_view value);

    ConvertedText &m_to;
    std::size_t m_begin; ///< of the row in the text
    std::size_t m_fields = 0;
    qint64 m_lines = 0; ///< line ends in the row's texts
    bool m_tooLong = false;
};

} // namespace tranche
