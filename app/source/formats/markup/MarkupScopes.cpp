#include "source/formats/markup/MarkupScopes.h"

#include "source/formats/markup/MarkupBuffer.h"

#include <algorithm>

namespace tranche {

bool isUnprefixedName(std::string_view name)
{
    return !name.empty() && isMarkup(name[0], MarkupByte::NameBegin) && name.find(':') == std::string_view::npos;
}

void MarkupScopes::bind(std::string_view prefix, std::string_view uri)
{
    m_bindings.push_back({ std::string(prefix), std::string(uri) });
    ++m_scope;
}

void MarkupScopes::resize(std::size_t count)
{
    if (m_bindings.size() == count)
        return;
    m_bindings.resize(count);
    ++m_scope;
}

std::string_view MarkupScopes::name(std::string_view written, bool isAttribute)
{
    const std::size_t place
        = (written.size() * 7 + std::size_t(static_cast<unsigned char>(written.back())) * 31
              + std::size_t(static_cast<unsigned char>(written[written.size() / 2])) * 5 + (isAttribute ? 128 : 0))
        % m_known.size();
    Known &known = m_known[place];
    const unsigned long long scope = m_scope * 2 + (isAttribute ? 1 : 0);
    if (known.scope == scope && known.written == written)
        return known.name;
    const std::string full = fullName(written, isAttribute);
    if (full.empty())
        return {};
    known = { std::string(written), m_names.name(full), scope };
    return known.name;
}

std::string MarkupScopes::fullName(std::string_view written, bool isAttribute) const
{
    const std::size_t colon = written.find(':');
    const bool hasPrefix = colon != std::string_view::npos;
    const std::string_view prefix = hasPrefix ? written.substr(0, colon) : std::string_view();
    const std::string_view local = hasPrefix ? written.substr(colon + 1) : written;
    if (hasPrefix && (prefix.empty() || !isUnprefixedName(local)))
        return {};
    if (prefix == "xml")
        return std::string("http://www.w3.org/XML/1998/namespace") + MarkupNames::behindNamespace + std::string(local);
    if (!hasPrefix && isAttribute)
        return std::string(local);
    const auto found = std::find_if(
        m_bindings.rbegin(), m_bindings.rend(), [prefix](const Binding &one) { return one.prefix == prefix; });
    if (found == m_bindings.rend() || found->uri.empty())
        return hasPrefix ? std::string() : std::string(local);
    return found->uri + MarkupNames::behindNamespace + std::string(local);
}

} // namespace tranche
