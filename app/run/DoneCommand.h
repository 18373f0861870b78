#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <atomic>

namespace tranche {

/// How a command has ended, and what it has said.
struct DoneOutcome
{
    int exitStatus = -1; ///< -1: it did not end by itself
    int signal = 0; ///< that ended it
    bool tookTooLong = false;
    bool wasStopped = false; ///< since the program ends
    int startError = 0; ///< errno where it could not be started
    QByteArray output; ///< of both of its outputs, the first `mostOutput` bytes
    qint64 outputBytes = 0; ///< all that it said

    /// In a sentence.
    QString text() const;
};

/// Runs a command by /bin/sh, in a process group of its own, and waits for its end.
class DoneCommand
{
public:
    static constexpr qsizetype mostOutput = 64 * 1024;

    /// @param environment beside that of this process
    DoneCommand(QString command, QByteArray input, QMap<QByteArray, QByteArray> environment)
        : m_command(std::move(command))
        , m_input(std::move(input))
        , m_environment(std::move(environment))
    {
    }

    /// Ends the whole group after `limitMs`, or `graceMs` after `stop` is set, first politely.
    DoneOutcome run(qint64 limitMs, const std::atomic<bool> &stop, qint64 graceMs);

private:
    QString m_command;
    QByteArray m_input;
    QMap<QByteArray, QByteArray> m_environment;
};

} // namespace tranche
