#pragma once

#include "source/formats/markup/MarkupParser.h"

#include <array>
#include <optional>

namespace tranche {

/// A document in UTF-8 without a document type, as all office programs write them. It takes a third of the time of a
/// general parser: texts and attributes stay where they were read, and names are looked up once.
class MarkupScanner final : public MarkupParser
{
public:
    MarkupScanner(MarkupInput &input, MarkupNames &names);

    /// Whether a document that begins so is one of these. @returns nullopt if more has to be seen
    static std::optional<bool> canRead(std::string_view begin, bool atEnd);

    void parse(MarkupEvents &events) override;

private:
    /// What a piece of the document was found to be.
    enum class Found { Whole, CutOff, Wrong };
    struct Attribute
    {
        std::size_t name = 0;
        std::size_t nameEnd = 0;
        std::size_t value = 0;
        std::size_t valueEnd = 0;
        bool isPlain = true; ///< the value is as it is written
    };
    struct Element
    {
        std::string_view name;
        std::size_t written = 0; ///< where its name begins in m_open
        std::size_t bindings = 0; ///< that there were before it
    };
    struct Binding
    {
        std::string prefix;
        std::string uri;
    };
    struct KnownName
    {
        std::string written;
        std::string_view name;
        quint64 scope = 0; ///< in which it means that
    };

    void fill();
    void validate();
    void scan();
    void endOfInput();
    Found scanPiece();
    Found scanText();
    Found scanCdata();
    Found scanMarkup();
    Found scanInstruction(std::string_view rest);
    Found scanStart();
    Found scanAttributes(std::size_t &at, bool &isEmpty);
    Found scanAttribute(std::size_t &at);
    Found scanEnd();
    Found scanTextPart(std::size_t &at, std::size_t &out);
    Found decodeReference(std::size_t &at, std::size_t &out);
    Found decodeAttribute(Attribute &attribute);
    Found bindNamespaces();
    Found open(std::string_view written);
    bool hasTwice() const;
    std::string_view nameOf(std::string_view written, bool isAttribute);
    std::string fullName(std::string_view written, bool isAttribute);
    void pushText(std::size_t begin, std::size_t size);
    void close();
    Found wrongAt(std::size_t at, const QString &what);
    Found invalidAt(std::size_t at);

    std::string_view view(std::size_t begin, std::size_t end) const
    {
        return std::string_view(m_events->values).substr(begin, end - begin);
    }
    char at(std::size_t place) const { return m_events->values[place]; }

    MarkupInput &m_input;
    MarkupNames &m_names;
    MarkupEvents *m_events = nullptr; ///< whose values are the bytes that were read
    std::size_t m_next = 0; ///< what comes next
    std::size_t m_end = 0; ///< of the bytes that can be read: whole characters of UTF-8
    std::size_t m_filled = 0; ///< of those that were read
    quint64 m_lines = 0; ///< line ends in what was read
    quint64 m_column = 0; ///< characters of the line before the bytes that are there
    bool m_hasBegun = false;
    bool m_hasPieces = false; ///< that were whole
    bool m_wantsMore = true;
    bool m_atEnd = false; ///< of the input
    bool m_finished = false;
    bool m_inCdata = false;
    bool m_hadRoot = false;
    std::exception_ptr m_inputFailure; ///< behind what was read
    std::exception_ptr m_failure; ///< behind the events
    std::vector<Attribute> m_attributes; ///< of the tag
    std::vector<Element> m_elements; ///< that are open
    std::string m_open; ///< their names as they are written
    std::vector<Binding> m_bindings;
    quint64 m_scope = 1; ///< another one wherever prefixes mean something else
    std::array<KnownName, 256> m_known;
};

} // namespace tranche
