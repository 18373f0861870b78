#pragma once

#include "mapping/formats/DatePattern.h"
#include "mapping/formats/NumberPattern.h"
#include "mapping/formats/TruthWords.h"

#include <cstdint>

namespace tranche {

/// How bytes are written as text.
enum class ByteCoding : std::uint8_t { Hex, Base64 };

/// How the values of a column are written in the file. A plain value: part of the mapping. Of its members the column's
/// type reads the one that it has formats of; as it is made, it is what each type takes by itself.
struct ValueFormat
{
    DatePattern date; ///< empty: as ISO 8601 has it
    NumberPattern number;
    TruthWords truth;
    ByteCoding bytes = ByteCoding::Hex;
    bool canonicalOnly = false; ///< of UUIDs: only those that are written as they are stored

    /// As it is written on the command line: “dd.MM.yyyy”; empty if it is what types take by themselves.
    QString text() const;

    bool operator==(const ValueFormat &) const = default;
};

} // namespace tranche
