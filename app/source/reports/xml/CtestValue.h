#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tranche {

/// How CTest packs an output or a file into its XML: as base64, of zlib or as it is.
class CtestValue
{
public:
    /// @param encoding "base64", or empty for a plain text @param compression "gzip", which is zlib's format; or empty
    void begin(std::string_view encoding, std::string_view compression);
    bool isEncoded() const { return !m_encoding.empty(); }
    /// @returns nothing if it is packed in another way, damaged, or longer than may be unpacked at once
    std::optional<std::string> decoded(std::string_view text) const;

private:
    std::string m_encoding;
    std::string m_compression;
};

} // namespace tranche
