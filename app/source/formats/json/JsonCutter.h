#pragma once

#include "core/ImportError.h"
#include "source/bytes/ByteStream.h"

#include <QList>

#include <optional>
#include <string>
#include <string_view>

namespace tranche {

/// Cuts JSON into the values at its top, which may stand in an array, one a line, or behind each other, also as a
/// sequence of texts (RFC 7464). A value that is broken does not take the next ones along.
class JsonCutter
{
public:
    struct Element
    {
        std::string_view text; ///< until the next call; followed by as many bytes that may be read as simdjson wants
        qint64 line = 1; ///< that it begins at
        bool tooLong = false; ///< the text is not the whole
    };

    explicit JsonCutter(ByteStream &input)
        : m_input(input)
    {
    }

    /// The next object, or what stands where one should. @returns nullopt at the end
    std::optional<Element> next();
    /// The last element could not be read: goes back to a line in it that begins another object, as where a brace or
    /// a quote is missing. How much is read again so is bounded.
    void goBackToNextObject();

    /// At the end: the text is cut off between two objects of an array.
    bool isCutOff() const { return m_openArrays > 0 && !m_isCutInside; }
    qint64 line() const { return m_line; }
    /// Commas that are missing or too many, and such; what was found since this was asked before.
    QList<ImportError> takeRemarks();

private:
    static constexpr std::size_t none = std::string::npos;

    bool findBegin();
    void passMark(char byte);
    bool isInnerArray();
    void endObject();
    void endJunk();
    bool endsLine() const;
    Element element() const;
    bool readMore();
    bool hasByte() { return m_at < m_end || readMore(); }
    void remark(const QString &message);

    ByteStream &m_input;
    std::string m_buffer;
    std::size_t m_at = 0;
    std::size_t m_end = 0; ///< of what was read into the buffer
    qint64 m_line = 1;
    std::size_t m_begin = none; ///< of the element
    qint64 m_beginLine = 1;
    qint64 m_indent = 0; ///< bytes before the element in its line
    std::size_t m_lineBegin = 0; ///< of the line that is being read; meaningful as far as the buffer holds it
    bool m_tooLong = false;
    bool m_isCutInside = false; ///< the text ended within the last element, which tells so
    qint64 m_objects = 0;
    qint64 m_openArrays = 0;
    bool m_wasInArray = false;
    bool m_oneALine = false; ///< as the first one is: then a broken one ends with its line
    int m_commas = 0; ///< since the last element
    bool m_isFirst = true; ///< of its array: no comma stands before it
    qint64 m_readAgain = 0;
    qint64 m_read = 0;
    qint64 m_remarked = 0;
    QList<ImportError> m_remarks;
};

} // namespace tranche
