#pragma once

#include "source/formats/SpilledBytes.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tranche {

/// The texts that the cells of a workbook share, by number. What is large is kept in temporary files.
class SharedTexts
{
public:
    /// @throws Failure "source.temporary" if there is no room for them
    void add(std::string_view text);
    /// Valid until the next one. @returns nullopt if there is none of that number
    std::optional<std::string_view> view(std::size_t number);
    /// The same, to be kept.
    std::optional<std::string> text(std::size_t number)
    {
        const auto found = view(number);
        return found ? std::optional<std::string>(*found) : std::nullopt;
    }

private:
    struct Files
    {
        SpilledBytes texts; ///< all, one behind the other
        SpilledBytes ends; ///< where each of them ends, of eight bytes
    };
    void spill();

    std::string m_texts; ///< as the files have them
    std::vector<qint64> m_ends;
    std::unique_ptr<Files> m_files; ///< none: all of it is in memory
    std::size_t m_count = 0;
    qint64 m_bytes = 0;
    std::string m_text; ///< that was asked for
};

} // namespace tranche
