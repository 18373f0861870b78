#pragma once

#include "source/formats/MarkupReader.h"

#include <QByteArray>

#include <functional>

namespace tranche {

/// Whether a file that begins so is a report in XML of a kind. @param begin in UTF-8, whatever its declaration says
/// @param decides is asked at each element that begins, in their order, and at the end of the first one, until it knows
/// @returns what it knew; false if it never did
bool isXmlReport(const QByteArray &begin, const std::function<std::optional<bool>(const MarkupReader &)> &decides,
    std::span<const MarkupNamespace> namespaces = {});

/// Without the prefix that names have whose namespace is not known.
inline std::string_view localReportName(std::string_view name)
{
    constexpr std::string_view otherNamespace = "?:";
    return name.starts_with(otherNamespace) ? name.substr(otherNamespace.size()) : name;
}

} // namespace tranche
