#pragma once

#include "source/formats/json/JsonPullReader.h"

#include <functional>
#include <optional>

namespace tranche {

// Values of JSON where a text or a number is wanted. Each begins at a value, or at its key, and ends with it, so that
// next() goes on behind it.

using TakeText = std::function<void(std::string_view)>;

/// A string is told piece by piece; numbers and truth values as they are written; null not at all; objects and arrays
/// as JSON without blanks.
void readAsText(JsonPullReader &reader, const TakeText &take);

/// The same, of which the first bytes are returned. @param most bytes of that; no character is cut
/// @param rest is told the others, in pieces; none: they are left out
std::string readText(JsonPullReader &reader, std::size_t most, const TakeText &rest = {});

/// A number, also one that stands in a string. @returns nullopt for what is none, which is passed over
std::optional<double> readNumber(JsonPullReader &reader);

/// The same without a fraction.
std::optional<qint64> readInteger(JsonPullReader &reader);

/// true, which may stand in a string. Anything else is passed over as false.
bool readTruth(JsonPullReader &reader);

/// The single values within a value, each with its path: keys joined by dots. Elements of an array have the path of
/// that. null is left out. @param most bytes of a value that are told
void readFlattened(JsonPullReader &reader, const std::string &path, std::size_t most,
    const std::function<void(const std::string &path, const std::string &value)> &take);

} // namespace tranche
