#pragma once

#include "repair/Remedy.h"

namespace tranche {

/// What is done to a failed chunk when it is tried again. A plain value, kept with the attempt as JSON.
struct Treatment
{
    QList<Remedy> remedies; ///< applied in their order
    bool setsRowsAside = false; ///< its good rows go in though others are bad: those stay, to be repaired
    bool isOfRowsLeft = false; ///< none: the attempt holds what was set aside so

    bool operator==(const Treatment &) const = default;
};

/// As Attempt::remedy holds it; empty: nothing is done.
QString toJson(const Treatment &treatment);
/// What makes no sense is left out.
Treatment treatmentFromJson(const QString &json);

} // namespace tranche
