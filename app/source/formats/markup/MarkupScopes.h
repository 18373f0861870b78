#pragma once

#include "source/formats/markup/MarkupNames.h"

#include <string>
#include <vector>

namespace tranche {

/// What prefixes mean where, and so what names are that are written with them. They are looked up once.
class MarkupScopes
{
public:
    explicit MarkupScopes(MarkupNames &names)
        : m_names(names)
    {
    }

    static constexpr std::size_t most = 300; ///< prefixes that mean something at one place
    std::size_t count() const { return m_bindings.size(); }
    /// From here on. @param prefix empty: names of elements without one
    void bind(std::string_view prefix, std::string_view uri);
    /// Back to where so many were bound.
    void resize(std::size_t count);

    /// @returns an empty text if its prefix means nothing
    std::string_view name(std::string_view written, bool isAttribute);

private:
    struct Binding
    {
        std::string prefix;
        std::string uri;
    };
    struct Known
    {
        std::string written;
        std::string_view name;
        unsigned long long scope = 0; ///< in which it means that
    };
    std::string fullName(std::string_view written, bool isAttribute) const;

    MarkupNames &m_names;
    std::vector<Binding> m_bindings;
    unsigned long long m_scope = 1; ///< another one wherever prefixes mean something else
    std::array<Known, 256> m_known;
};

/// Whether a name, or a part of one, is one without a prefix.
bool isUnprefixedName(std::string_view name);

} // namespace tranche
