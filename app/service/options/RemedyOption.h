#pragma once

#include "repair/Remedy.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace tranche {

/// What a remedy can do, as it is written.
struct RemedyOption
{
    const char *name; ///< on the command line; in JSON with '_' for '-'
    Remedy::Action action;
    bool takesText; ///< else a switch
};

const std::vector<RemedyOption> &remedyOptions();

/// @param words what is written for “column”, “code”, “value” and one of remedyOptions(), by their names
/// @throws Failure "call.option"
Remedy remedyFromWords(const QMap<QString, QStringList> &words);

} // namespace tranche
