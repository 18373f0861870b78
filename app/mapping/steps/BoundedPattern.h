#pragma once

#include <QRegularExpression>
#include <QString>

#include <optional>

namespace tranche {

/// A regular expression of the user's that ends soon whatever it is matched with: what takes more than mostSteps of
/// the matcher is given up.
class BoundedPattern
{
public:
    static constexpr int mostSteps = 200'000;
    static constexpr qsizetype mostLetters = 10'000; ///< of the expression

    /// @param isWhole it has to match all of a value
    /// @throws Failure "call.pattern" if it is none
    BoundedPattern(const QString &pattern, bool isWhole);

    /// The match; nullopt if it was given up.
    std::optional<QRegularExpressionMatch> match(const QString &value) const;

private:
    QRegularExpression m_pattern;
};

} // namespace tranche
