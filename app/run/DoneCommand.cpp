#include "run/DoneCommand.h"

#include "core/Handles.h"
#include "core/Texts.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>

extern char **environ;

namespace tranche {

QString DoneOutcome::text() const
{
    if (startError != 0)
        return RunText::tr("It could not be started: %1.").arg(qt_error_string(startError));
    if (tookTooLong)
        return RunText::tr("It took too long, and was ended.");
    if (wasStopped)
        return RunText::tr("It was ended, since its runner was to stop.");
    if (signal != 0)
        return RunText::tr("The signal %1 ended it.").arg(signal);
    if (exitStatus < 0)
        return RunText::tr("It has ended; its exit status is not known.");
    return RunText::tr("Exit status %1.").arg(exitStatus);
}

/// A file without a name that holds these bytes, to be read from its begin: a pipe would keep us waiting for a command
/// that does not read.
static FileDescriptor fileOfBytes(const QByteArray &bytes)
{
    QByteArray path = QFile::encodeName(QDir::tempPath() + QStringLiteral("/tranche-done-XXXXXX"));
    FileDescriptor file(::mkostemp(path.data(), O_CLOEXEC));
    if (!file.isOpen())
        return file;
    ::unlink(path.constData());
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t some = ::write(file.number(), bytes.constData() + written, std::size_t(bytes.size() - written));
        if (some < 0 && errno == EINTR)
            continue;
        if (some <= 0)
            return FileDescriptor();
        written += some;
    }
    ::lseek(file.number(), 0, SEEK_SET);
    return file;
}

/// As environ has them: "NAME=VALUE".
static std::vector<QByteArray> environmentWith(const QMap<QByteArray, QByteArray> &more)
{
    std::vector<QByteArray> lines;
    for (char **line = environ; *line != nullptr; ++line) {
        const QByteArray text(*line);
        if (!more.contains(text.left(text.indexOf('='))))
            lines.push_back(text);
    }
    for (auto one = more.begin(); one != more.end(); ++one)
        lines.push_back(one.key() + '=' + one.value());
    return lines;
}

namespace {

/// A shell that runs a command in a group of its own.
class Shell
{
public:
    /// @returns errno, or 0
    int start(const QByteArray &command, int input, int output, const std::vector<QByteArray> &environment)
    {
        posix_spawn_file_actions_t files;
        posix_spawn_file_actions_init(&files);
        posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&files, output, STDERR_FILENO);
        posix_spawnattr_t how;
        posix_spawnattr_init(&how);
        posix_spawnattr_setflags(&how, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
        posix_spawnattr_setpgroup(&how, 0);
        sigset_t signalSet;
        sigemptyset(&signalSet);
        posix_spawnattr_setsigmask(&how, &signalSet);
        for (const int number : { SIGPIPE, SIGXFSZ, SIGINT, SIGTERM, SIGHUP, SIGCHLD })
            sigaddset(&signalSet, number);
        posix_spawnattr_setsigdefault(&how, &signalSet);
        std::array<QByteArray, 3> words { "/bin/sh", "-c", command };
        std::array<char *, 4> arguments { words[0].data(), words[1].data(), words[2].data(), nullptr };
        std::vector<char *> lines;
        lines.reserve(environment.size() + 1);
        for (const QByteArray &line : environment)
            lines.push_back(const_cast<char *>(line.constData())); // posix_spawn changes none
        lines.push_back(nullptr);
        const int error = ::posix_spawn(&m_process, "/bin/sh", &files, &how, arguments.data(), lines.data());
        posix_spawnattr_destroy(&how);
        posix_spawn_file_actions_destroy(&files);
        return error;
    }

    /// Whether the shell itself has ended. It is not forgotten yet, so that its group keeps its number.
    bool hasEnded() const
    {
        siginfo_t info = {};
        if (::waitid(P_PID, id_t(m_process), &info, WEXITED | WNOHANG | WNOWAIT) < 0)
            return errno == ECHILD; // where who started us has SIGCHLD ignored, nobody is told how children end
        return info.si_pid == m_process;
    }
    void signalGroup(int number) const { ::kill(-m_process, number); }
    void takeStatus(DoneOutcome &outcome)
    {
        int status = 0;
        pid_t ended = -1;
        do
            ended = ::waitpid(m_process, &status, 0);
        while (ended < 0 && errno == EINTR);
        if (ended < 0)
            return;
        if (WIFEXITED(status))
            outcome.exitStatus = WEXITSTATUS(status);
        else if (WIFSIGNALED(status))
            outcome.signal = WTERMSIG(status);
    }

private:
    pid_t m_process = 0;
};

} // namespace

/// Takes what there is to be read now, at most a share of it.
static void readSome(int from, DoneOutcome &outcome)
{
    std::array<char, 16384> some;
    for (int round = 0; round < 16; ++round) {
        const ssize_t count = ::read(from, some.data(), some.size());
        if (count <= 0)
            return;
        outcome.outputBytes += count;
        const qsizetype room = DoneCommand::mostOutput - outcome.output.size();
        outcome.output.append(some.data(), std::min(qsizetype(count), room));
    }
}

DoneOutcome DoneCommand::run(qint64 limitMs, const std::atomic<bool> &stop, qint64 graceMs)
{
    constexpr int lookIntervalMs = 20;
    constexpr qint64 politeMs = 1000;
    DoneOutcome outcome;
    const FileDescriptor input = fileOfBytes(m_input);
    std::array<int, 2> ends { -1, -1 };
    if (!input.isOpen() || ::pipe2(ends.data(), O_CLOEXEC) != 0) {
        outcome.startError = errno;
        return outcome;
    }
    const FileDescriptor output(ends[0]);
    FileDescriptor outputOfShell(ends[1]);
    ::fcntl(output.number(), F_SETFL, O_NONBLOCK);
    Shell shell;
    outcome.startError
        = shell.start(m_command.toUtf8(), input.number(), outputOfShell.number(), environmentWith(m_environment));
    outputOfShell.close();
    if (outcome.startError != 0)
        return outcome;
    QDeadlineTimer limit(limitMs);
    bool isAsked = false; // to end
    while (!shell.hasEnded()) {
        // Once its outputs are closed there is nothing to wait for but its end.
        pollfd readable { output.number(), POLLIN, 0 };
        if (::poll(&readable, 1, lookIntervalMs) > 0 && (readable.revents & POLLIN) == 0)
            ::poll(nullptr, 0, lookIntervalMs);
        readSome(output.number(), outcome);
        if (stop && !isAsked && !outcome.wasStopped && limit.remainingTime() > graceMs) {
            outcome.wasStopped = true; // unless it ends in time
            limit.setRemainingTime(graceMs);
        }
        if (!limit.hasExpired())
            continue;
        shell.signalGroup(isAsked ? SIGKILL : SIGTERM);
        limit.setRemainingTime(politeMs);
        isAsked = true;
    }
    readSome(output.number(), outcome);
    if (isAsked)
        shell.signalGroup(SIGKILL); // what else is in its group
    outcome.tookTooLong = isAsked && !outcome.wasStopped;
    outcome.wasStopped = isAsked && outcome.wasStopped;
    shell.takeStatus(outcome);
    return outcome;
}

} // namespace tranche
