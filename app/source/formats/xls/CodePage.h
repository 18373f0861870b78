#pragma once

#include "source/encoding/EncodingNames.h"

#include <optional>
#include <string>
#include <string_view>

namespace tranche {

/// The encoding of texts in a workbook before Excel 97, by the number that Windows has for it.
class CodePage
{
public:
    explicit CodePage(int number = 1252);

    /// The text as UTF-8. @returns nullopt if it holds what is no character there, or the code page is not known
    std::optional<std::string> decode(std::string_view bytes) const;
    /// The same, with U+FFFD for all that is not ASCII where it can't be decoded.
    std::string decodeAnyway(std::string_view bytes) const;
    /// What decode() fails for is then a fault of the text.
    bool isKnown() const { return m_converter != nullptr; }
    int number() const { return m_number; }

private:
    int m_number;
    std::unique_ptr<UConverter, void (*)(UConverter *)> m_converter;
};

} // namespace tranche
