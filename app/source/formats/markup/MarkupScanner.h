#pragma once

#include "source/formats/markup/MarkupTag.h"

#include <optional>

namespace tranche {

/// A document in UTF-8 without a document type, as all office programs write them. It takes a third of the time of a
/// general parser: texts and attributes stay where they were read, and names are looked up once.
class MarkupScanner final : public MarkupParser
{
public:
    MarkupScanner(MarkupInput &input, std::span<const MarkupNamespace> namespaces,
        MarkupControls controls = MarkupControls::Refused);

    /// Whether a document that begins so is one of these. @returns nullopt if more has to be seen
    static std::optional<bool> canRead(std::string_view begin, bool atEnd);

    void parse(MarkupEvents &events) override;

private:
    struct Element
    {
        std::string_view name;
        std::size_t written = 0; ///< where its name begins in m_open
    };

    void scan();
    void endOfInput();
    MarkupFound scanPiece();
    MarkupFound scanText();
    MarkupFound scanTextPart(std::size_t &place, std::size_t &out);
    MarkupFound scanCdata();
    MarkupFound scanMarkup();
    MarkupFound scanInstruction(std::string_view rest);
    MarkupFound scanStart();
    MarkupFound scanEnd();
    void pushText(std::size_t begin, std::size_t size);
    void close();

    MarkupNames m_names;
    MarkupBuffer m_buffer; ///< kept in the values of the events
    MarkupTag m_tag;
    MarkupEvents *m_events = nullptr;
    bool m_wantsMore = true;
    bool m_finished = false;
    bool m_inCdata = false;
    bool m_hasPieces = false; ///< that were whole
    bool m_hadRoot = false;
    std::vector<Element> m_elements; ///< that are open
    std::string m_open; ///< their names as they are written
};

} // namespace tranche
