#pragma once

#include "cli/Session.h"

namespace tranche {

// Commands about the choices of imports: recipe, schema, profiles. Each returns the program's exit status.

int printRecipe(Session &session);
int printSchema(Session &session);
int changeProfiles(Session &session);

} // namespace tranche
