#pragma once

#include "service/options/ImportOption.h"

namespace tranche {

/// The inverse of an option's `take`: what is written for it so that the choices come of it.
struct GivenOption
{
    const char *name; ///< of an ImportOption
    /// None: nothing needs to be written. Of a switch any word stands for it.
    QStringList (*give)(const RequestChoices &choices);
};

/// One line for each option that a recipe can hold.
const std::vector<GivenOption> &givenOptions();

/// Options that have none, with the reason: they say how a call is made, or a recipe has another key for them.
const QStringList &optionsOfCallsAlone();

} // namespace tranche
