#pragma once

#include "source/sniffing/DialectChoice.h"
#include "source/sniffing/Guess.h"
#include "source/sniffing/LeftOutLines.h"
#include "source/sniffing/RankedDialect.h"

#include <QList>

#include <vector>

namespace tranche {

/// What was found of a dialect, why, and what else it may be.
class DialectGuesses
{
public:
    /// @param ranked all dialects that were tried, the likeliest first; not empty
    /// @param firstLine of what was read, counted in the file
    DialectGuesses(const std::vector<RankedDialect> &ranked, double confidence, qint64 firstLine);

    /// @param found the dialect that is told @param choice what was not to be found
    /// @param comments lines that are left out @param names of the header, in the file's words
    QList<Guess> of(const Dialect &found, const DialectChoice &choice, const QList<LeftOutLines> &comments,
        const QStringList &names) const;

private:
    const RankedDialect &best() const { return m_ranked.front(); }
    QString linesText() const;
    QString widthsText(const RankedDialect &ranked) const;
    /// The next likely dialect that differs in something; nullptr if there is none.
    template <typename Member> const RankedDialect *runnerUp(Member Dialect::*member) const;
    double confidenceAgainst(const RankedDialect *other) const;

    Guess separator() const;
    Guess quote() const;
    Guess escape() const;
    Guess comment(const Dialect &found, const QList<LeftOutLines> &comments) const;
    Guess header(const Dialect &found, const QStringList &names) const;
    Guess skipLines(const Dialect &found) const;
    Guess footer(const Dialect &found) const;
    Guess blanks(const Dialect &found) const;

    const std::vector<RankedDialect> &m_ranked;
    double m_confidence;
    qint64 m_firstLine;
};

} // namespace tranche
