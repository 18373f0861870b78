#pragma once

#include <QString>
#include <QStringList>

namespace tranche {

/// What was found of a file without being told, and what speaks for it.
struct Guess
{
    QString what; ///< such as "separator", "header", "comment"
    QString value;
    double confidence = 0; ///< from 0 to 1
    QString runnerUp; ///< the next likely value; empty: there is none
    QStringList evidence; ///< short sentences, with lines of the file

    bool operator==(const Guess &) const = default;
};

} // namespace tranche
