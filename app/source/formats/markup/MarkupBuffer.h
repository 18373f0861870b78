#pragma once

#include "source/formats/markup/MarkupParser.h"

#include <array>
#include <vector>

namespace tranche {

/// What a byte may be in a document of UTF-8.
enum class MarkupByte : quint8 { NameBegin = 1, NamePart = 2, PlainText = 4, PlainValue = 8, Blank = 16 };

constexpr std::array<quint8, 256> markupBytes()
{
    std::array<quint8, 256> kinds {};
    const auto add = [&kinds](int c, MarkupByte kind) { kinds[std::size_t(c)] |= quint8(kind); };
    for (int c = 0; c < 256; ++c) {
        const bool begins = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' || c >= 0x80;
        if (begins)
            add(c, MarkupByte::NameBegin);
        if (begins || (c >= '0' && c <= '9') || c == '-' || c == '.')
            add(c, MarkupByte::NamePart);
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
            add(c, MarkupByte::Blank);
        if ((c >= 0x20 || c == '\t' || c == '\n') && c != '<' && c != '&' && c != ']')
            add(c, MarkupByte::PlainText);
        if (c >= 0x20 && c != '<' && c != '&' && c != '"' && c != '\'')
            add(c, MarkupByte::PlainValue);
    }
    return kinds;
}

inline bool isMarkup(char c, MarkupByte kind)
{
    static constexpr std::array<quint8, 256> kinds = markupBytes();
    return (kinds[static_cast<unsigned char>(c)] & quint8(kind)) != 0;
}

/// What a piece of the document was found to be.
enum class MarkupFound { Whole, CutOff, Wrong };

/// The bytes of a document, as they come: those that were scanned make room for more. Texts and attributes may be
/// decoded in their place, but only before what comes next.
class MarkupBuffer
{
public:
    explicit MarkupBuffer(MarkupInput &input)
        : m_input(input)
    {
    }

    /// Where the bytes are kept: the same at each call.
    void keepIn(std::string &bytes) { m_bytes = &bytes; }
    /// Reads on behind what is not complete yet: the longer that is, the more at once. Places before are no longer
    /// valid.
    void fill();

    std::size_t next() const { return m_next; }
    void goTo(std::size_t place) { m_next = place; }
    /// Up to here it is UTF-8, and was read.
    std::size_t end() const { return m_end; }
    bool isInputAtEnd() const { return m_atEnd; }
    /// Whether what comes behind end() is no UTF-8, whatever follows.
    bool isBroken() const;
    /// Read, but not scanned.
    std::size_t pending() const { return m_filled - m_next; }
    const std::exception_ptr &inputFailure() const { return m_inputFailure; }

    char *data() { return m_bytes->data(); }
    char at(std::size_t place) const { return (*m_bytes)[place]; }
    std::string_view view(std::size_t begin, std::size_t end) const
    {
        return std::string_view(*m_bytes).substr(begin, end - begin);
    }
    /// Line of the next one, counted from 1.
    quint64 line();
    /// From the next one on.
    std::string_view rest() const { return view(m_next, m_end); }

    /// Keeps what is wrong at a place that is not behind the next one by more than a piece. @returns Wrong
    MarkupFound wrongAt(std::size_t place, const QString &what);
    MarkupFound invalidAt(std::size_t place);
    /// What is wrong, to be thrown behind the events.
    const std::exception_ptr &failure() const { return m_failure; }
    void fail(const std::exception_ptr &failure) { m_failure = failure; }

    /// References may be to control characters, as in XML 1.1.
    void allowControls() { m_allowsControls = true; }
    /// They may also stand for themselves.
    void keepControls() { m_allowsControls = m_keepsControls = true; }
    bool keeps(char c) const { return m_keepsControls && c > 0 && c < 0x20; }
    /// Decodes a reference such as &amp; or &#10; from its & on, and writes its character at `out`, which is not behind
    /// it. @param end of where it may stand; @param mayGoOn whether more may follow there
    MarkupFound decodeReference(std::size_t &place, std::size_t &out, std::size_t end, bool mayGoOn);

private:
    quint64 columnOf(std::size_t place) const;
    void validate();

    MarkupInput &m_input;
    std::string *m_bytes = nullptr;
    std::size_t m_next = 0;
    std::size_t m_end = 0;
    std::size_t m_filled = 0;
    quint64 m_lines = 0; ///< line ends before m_nextLineEnd
    std::vector<quint32> m_lineEnds; ///< their places among the bytes that are there, as these were read
    std::size_t m_nextLineEnd = 0; ///< in that: of the next one that was not counted
    quint64 m_column = 0; ///< characters of the line before the bytes that are there
    bool m_hasBegun = false;
    bool m_atEnd = false;
    bool m_allowsControls = false;
    bool m_keepsControls = false;
    std::exception_ptr m_inputFailure;
    std::exception_ptr m_failure;
};

} // namespace tranche
