#pragma once

#include <QString>

#include <stdexcept>

namespace tranche {

/// What a failure is about: the first word of its code. Who takes one in another way than others asks for this.
enum class FailureDomain {
    Call, ///< what was asked for, by words that are wrong or at the wrong time; recipes, schemas and profiles with it
    Request, ///< what a stored request asks for
    Source, ///< the user's file
    Target, ///< the database that rows go to
    Store, ///< the job store and its folder
    Books, ///< rows that do not add up
    Retry, ///< what is tried again, or a fixed file
    Run, ///< a run that ended without a word
    File, ///< a file that is written for the user
    Other, ///< the computer, or Tranche itself
};

/// The domain that a code is of, such as that of a failure which the job store tells of.
FailureDomain failureDomain(const QString &code);

/// What makes going on impossible: the file is gone, the disk is full, the target can't be used. Thrown where it is
/// found, caught by the runner, by main, and by the window's task wrapper. What is wrong in the user's data is an
/// ImportError instead.
class Failure : public std::runtime_error
{
public:
    /// @param code a stable word for scripts, such as "source.missing"
    /// @param message one sentence for a person: names the file and what is wrong with it
    /// @param hint what to do next; may be empty
    Failure(QString code, QString message, QString hint = {})
        : std::runtime_error(message.toStdString())
        , m_code(std::move(code))
        , m_message(std::move(message))
        , m_hint(std::move(hint))
    {
    }

    const QString &code() const { return m_code; }
    FailureDomain domain() const { return failureDomain(m_code); }
    const QString &message() const { return m_message; }
    const QString &hint() const { return m_hint; }
    /// Message and hint as one text.
    QString text() const { return m_hint.isEmpty() ? m_message : m_message + QLatin1Char(' ') + m_hint; }

private:
    QString m_code;
    QString m_message;
    QString m_hint;
};

/// The one rule for borders, where nothing may go through: of a run, of a task of the window, of the program. To be
/// called where an exception of any kind is being handled.
/// @returns the Failure that it is, or one that says in words what it was: memory that does not suffice, or a fault of
/// Tranche
Failure failureOfCurrentException();

} // namespace tranche
