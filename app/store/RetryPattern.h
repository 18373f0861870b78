#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace tranche {

/// After how long an import is tried again that something which passes has kept from running: a locked database, a full
/// disk, a file that is not there yet. What is wrong with its values is never tried again by itself.
class RetryPattern
{
public:
    /// From the n-th try on: so many seconds later, at random between two figures.
    struct Step
    {
        int fromTry = 1;
        int leastS = 0;
        int mostS = 0;

        bool operator==(const Step &) const = default;
    };

    RetryPattern() = default;
    /// Reads `TRY:SECONDS[-SECONDS],…[,max=N]`, such as 1:10,5:30-60,max=8; empty: never.
    /// @throws Failure "call.option"
    explicit RetryPattern(const QString &text);
    /// As it is read.
    QString text() const;

    bool isEmpty() const { return m_steps.isEmpty(); }
    /// After so many tries have failed, how many seconds to wait for the next: as the highest step says that is not
    /// above `tries`. @param random from 0 up to, but not, 1. @returns nullopt: no more tries
    std::optional<int> waitS(int tries, double random) const;
    int mostTries() const { return m_mostTries; }

    bool operator==(const RetryPattern &) const = default;

private:
    QList<Step> m_steps; ///< by their first try
    int m_mostTries = 5; ///< again after the first start
};

/// Whether a failure of this code may pass by itself.
bool mayPass(const QString &failureCode);

} // namespace tranche
