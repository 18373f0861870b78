#pragma once

#include "store/ImportState.h"

#include <QList>
#include <QStringList>

namespace tranche {

// The option --state: names of states with commas between them. @throws Failure "call.option" for a word that is none

QList<ImportState> importStatesFromWord(const QString &word);
QStringList chunkStatesFromWord(const QString &word);

} // namespace tranche
