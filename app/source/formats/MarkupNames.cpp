#include "source/formats/MarkupNames.h"

#include <algorithm>

namespace tranche {

void MarkupNames::declare(int depth, std::string_view attribute, std::string_view uri)
{
    constexpr std::string_view begin = "xmlns";
    const std::string_view rest = attribute.substr(begin.size());
    if (!rest.empty() && rest.front() != ':')
        return;
    constexpr std::size_t mostDeclared = 1000; // they are looked for one by one
    m_tooManyDeclared = m_declared.size() >= mostDeclared;
    if (m_tooManyDeclared)
        return;
    const auto found = std::find_if(
        m_namespaces.begin(), m_namespaces.end(), [uri](const MarkupNamespace &one) { return one.uri == uri; });
    const std::string_view here = found != m_namespaces.end() ? found->prefix : uri.empty() ? "" : "?";
    m_declared.push_back({ depth, std::string(rest.empty() ? rest : rest.substr(1)), here });
    m_elements = {};
    m_attributes = {};
}

void MarkupNames::leave(int depth)
{
    if (m_declared.empty() || m_declared.back().depth < depth)
        return;
    while (!m_declared.empty() && m_declared.back().depth >= depth)
        m_declared.pop_back();
    m_elements = {};
    m_attributes = {};
}

std::string_view MarkupNames::known(Recent &recent, std::string_view written, bool isElement)
{
    if (written.empty())
        return {};
    const std::size_t place = written.size() * 31 + std::size_t(written.back()) * 7 + std::size_t(written.front());
    Known &one = recent[place % recent.size()];
    if (!isSameName(one.written, written))
        one = { keep(written), keep(resolved(written, isElement)) };
    return one.name;
}

std::string MarkupNames::resolved(std::string_view written, bool isElement)
{
    const std::size_t colon = written.find(':');
    const std::string_view prefix = colon == std::string_view::npos ? std::string_view() : written.substr(0, colon);
    const std::string_view own = colon == std::string_view::npos ? written : written.substr(colon + 1);
    if (prefix == "xml" || (prefix.empty() && !isElement))
        return std::string(written);
    const auto declared = std::find_if(
        m_declared.rbegin(), m_declared.rend(), [prefix](const Declared &one) { return one.prefix == prefix; });
    if (declared == m_declared.rend() && !prefix.empty())
        m_undeclared = prefix;
    if (declared == m_declared.rend() || declared->here.empty())
        return std::string(own);
    return std::string(declared->here).append(1, ':').append(own);
}

std::string_view MarkupNames::keep(std::string_view name)
{
    const auto [kept, isNew] = m_all.emplace(name);
    m_bytes += isNew ? name.size() : 0;
    return *kept;
}

} // namespace tranche
