#include "source/formats/markup/MarkupNames.h"

#include <algorithm>

namespace tranche {

std::string_view MarkupNames::name(std::string_view full)
{
    if (full.empty())
        return {};
    Known &recent
        = m_recent[(full.size() * 31 + std::size_t(full.back()) * 7 + std::size_t(full.front())) % m_recent.size()];
    if (recent.full == full)
        return recent.name;
    auto known = m_names.find(std::string(full));
    if (known == m_names.end()) {
        known = m_names.emplace(full, nameHere(full)).first;
        m_bytes += full.size();
    }
    recent = { known->first, known->second };
    return recent.name;
}

std::string MarkupNames::nameHere(std::string_view full) const
{
    const std::size_t cut = full.find(behindNamespace);
    if (cut == std::string_view::npos)
        return std::string(full);
    const std::string_view uri = full.substr(0, cut);
    const auto known = std::find_if(
        m_namespaces.begin(), m_namespaces.end(), [uri](const MarkupNamespace &one) { return one.uri == uri; });
    std::string name(known != m_namespaces.end()            ? known->prefix
            : uri == "http://www.w3.org/XML/1998/namespace" ? "xml"
                                                            : "?");
    if (!name.empty())
        name += ':';
    return name.append(full.substr(cut + 1));
}

} // namespace tranche
