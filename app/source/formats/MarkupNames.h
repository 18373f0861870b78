#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace tranche {

/// A namespace of a kind of documents, and how names of it are called here; several may be called the same.
struct MarkupNamespace
{
    std::string_view uri;
    std::string_view prefix; ///< such as "table": names are like table:table-row. Empty: without one
};

/// Whether two names are the same, quickly: most are of one letter.
inline bool isSameName(std::string_view one, std::string_view other)
{
    return one.size() == other.size() && !one.empty() && one.front() == other.front()
        && (one.size() == 1 || one == other);
}

/// What the names of a document are called by those who know its kind of documents, whatever prefixes it has itself
/// (Namespaces in XML 1.0). Names that are told stay valid as long as this lives.
class MarkupNames
{
public:
    /// @param namespaces that are known; a name of any other begins with "?:", one of none has no prefix.
    /// They must live as long as this.
    explicit MarkupNames(std::span<const MarkupNamespace> namespaces)
        : m_namespaces(namespaces)
    {
    }

    /// An attribute of an element that begins; nothing if it declares no namespace.
    void declare(int depth, std::string_view attribute, std::string_view uri);
    /// The element of that depth ends, and with it what it declared.
    void leave(int depth);
    std::string_view ofElement(std::string_view written) { return known(m_elements, written, true); }
    std::string_view ofAttribute(std::string_view written) { return known(m_attributes, written, false); }
    /// One that was met, if there was any.
    const std::optional<std::string> &undeclaredPrefix() const { return m_undeclared; }

    static constexpr std::size_t most = 10000;
    /// Names, or declarations of namespaces.
    bool areTooMany() const { return m_tooManyDeclared || m_all.size() > 2 * most || m_bytes > mostBytes; }

private:
    struct Declared
    {
        int depth = 0;
        std::string prefix;
        std::string_view here; ///< what it is called here
    };
    struct Known
    {
        std::string_view written;
        std::string_view name;
    };
    using Recent = std::array<Known, 64>;

    static constexpr std::size_t mostBytes = std::size_t(1) << 20;
    std::string_view known(Recent &recent, std::string_view written, bool isElement);
    std::string resolved(std::string_view written, bool isElement);
    std::string_view keep(std::string_view name);

    std::span<const MarkupNamespace> m_namespaces;
    std::vector<Declared> m_declared; ///< the innermost last
    Recent m_elements {}; ///< as long as no declaration comes or goes
    Recent m_attributes {};
    std::unordered_set<std::string> m_all; ///< as they are written, and as they are called here
    std::size_t m_bytes = 0; ///< of all
    bool m_tooManyDeclared = false;
    std::optional<std::string> m_undeclared;
};

} // namespace tranche
