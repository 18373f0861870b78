#pragma once

#include "mapping/ColumnEvidence.h"
#include "source/sniffing/Guess.h"

#include <QList>
#include <QStringList>

#include <vector>

namespace tranche {

/// How the type of a column was guessed: “type of quantity”, the next likely type, and what the sample says.
Guess typeGuess(const QString &name, const InferredColumn &column);

/// As typeGuess(), of the first columns of a file, which may have as many as it likes.
QList<Guess> typeGuesses(const QStringList &names, const std::vector<InferredColumn> &columns);

} // namespace tranche
