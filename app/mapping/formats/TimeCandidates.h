#pragma once

#include "mapping/formats/DateTokens.h"

#include <QByteArray>
#include <QByteArrayList>

#include <span>

namespace tranche {

/// The texts of patterns by which the tokens are a time of day with what follows it, AM or PM, and a zone: all of them
/// the same reading, the strictest first; none if they are no time. @param between what parts them from a date: "T", "
/// " …; empty: there is none
QByteArrayList timeWaysOf(std::span<const DateToken> tokens, const QByteArray &between);

} // namespace tranche
