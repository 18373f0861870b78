#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tranche {

/// A namespace of a kind of documents, and how names of it are called here; several may be called the same.
struct MarkupNamespace
{
    std::string_view uri;
    std::string_view prefix; ///< such as "table": names are like table:table-row. Empty: without one
};

/// What the names of a document are called here. They stay where they are as long as this.
class MarkupNames
{
public:
    static constexpr char behindNamespace = '\x01'; ///< no XML has this character
    static constexpr std::size_t most = 10000;

    /// @param namespaces must live as long
    explicit MarkupNames(std::span<const MarkupNamespace> namespaces)
        : m_namespaces(namespaces)
    {
    }

    /// @param full the namespace, if it has one, behindNamespace, and the name
    std::string_view name(std::string_view full);
    /// More than any kind of document has.
    bool areTooMany() const { return m_names.size() > most || m_bytes > mostBytes; }

private:
    static constexpr std::size_t mostBytes = std::size_t(1) << 20;
    struct Known
    {
        std::string_view full;
        std::string_view name;
    };
    std::string nameHere(std::string_view full) const;

    std::span<const MarkupNamespace> m_namespaces;
    std::unordered_map<std::string, std::string> m_names; ///< all that were met
    std::size_t m_bytes = 0;
    std::array<Known, 64> m_recent {};
};

} // namespace tranche
