#include "WriteFault.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace tranche::shim {

namespace {

/// What a write, or the end of a file, was before it was changed.
struct Undo
{
    int file = -1; ///< a copy of the descriptor
    ino_t inode = 0;
    off_t size = 0;
    off_t offset = 0;
    std::vector<char> bytes;
};

struct Settings
{
    std::string folder;
    int log = -1;
    long faultyCall = 0;
    enum Kind { Nothing, Before, After, Half, Power, Error } kind = Nothing;
    int error = 0;
    bool lasting = false;
};

Settings *settings = nullptr;
std::mutex *order = nullptr; ///< one counted call at a time
std::vector<Undo> *undos = nullptr;
long calls = 0;

std::string take(const char *variable)
{
    const char *value = std::getenv(variable);
    const std::string taken = value == nullptr ? "" : value;
    unsetenv(variable);
    return taken;
}

__attribute__((constructor)) void readSettings()
{
    auto *read = new Settings;
    read->folder = take("TRANCHE_SHIM_FOLDER") + '/';
    const std::string log = take("TRANCHE_SHIM_LOG");
    const std::string fault = take("TRANCHE_SHIM_FAULT");
    unsetenv("LD_PRELOAD");
    if (!log.empty())
        read->log = int(syscall(SYS_openat, AT_FDCWD, log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    if (const std::size_t colon = fault.find(':'); colon != std::string::npos) {
        const std::string what = fault.substr(colon + 1);
        read->faultyCall = std::atol(fault.c_str());
        read->error = std::atoi(what.c_str());
        read->lasting = what.back() == '+';
        read->kind = what == "before" ? Settings::Before
            : what == "after"         ? Settings::After
            : what == "half"          ? Settings::Half
            : what == "power"         ? Settings::Power
                                      : Settings::Error;
    }
    order = new std::mutex; // never destroyed: threads may write until the very end
    undos = new std::vector<Undo>;
    settings = read;
}

[[noreturn]] void die()
{
    for (auto undo = undos->rbegin(); undo != undos->rend(); ++undo) {
        syscall(SYS_pwrite64, undo->file, undo->bytes.data(), undo->bytes.size(), undo->offset);
        syscall(SYS_ftruncate, undo->file, undo->size);
    }
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;)
        pause();
}

} // namespace

bool isCounted(const std::string &path)
{
    return settings != nullptr && path.compare(0, settings->folder.size(), settings->folder) == 0;
}

std::string pathOf(int file)
{
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const long length = syscall(SYS_readlinkat, AT_FDCWD, link, path, sizeof path);
    return length > 0 ? std::string(path, std::size_t(length)) : std::string();
}

std::string absolutePath(int folder, const char *path)
{
    if (path[0] == '/')
        return path;
    char current[4096];
    const std::string base = folder != AT_FDCWD      ? pathOf(folder)
        : getcwd(current, sizeof current) != nullptr ? current
                                                     : "";
    return base + '/' + path;
}

WriteFault::WriteFault(const char *call, Change change, const std::string &path)
    : m_change(change)
{
    if (!isCounted(path))
        return;
    m_lock = std::unique_lock(*order);
    const long number = ++calls;
    m_isFaulty = number == settings->faultyCall;
    m_isLater = settings->lasting && settings->faultyCall > 0 && number > settings->faultyCall;
    if (settings->log >= 0) {
        const std::string line = std::string(call) + ' ' + path.substr(settings->folder.size()) + '\n';
        syscall(SYS_write, settings->log, line.data(), line.size());
    }
    if (isFaulty(Settings::Before))
        die();
}

WriteFault::~WriteFault()
{
    if (isFaulty(Settings::After) || isFaulty(Settings::Half) || isFaulty(Settings::Power))
        die();
}

bool WriteFault::fails(std::size_t bytes) const
{
    if (!m_lock.owns_lock() || settings->kind != Settings::Error || !(m_isFaulty || m_isLater))
        return false;
    if (m_change == Change::Remove && settings->error == ENOSPC)
        return false;
    if (beginsToFill() && bytes > 1)
        return false; // a part of it is written
    errno = settings->error;
    return true;
}

std::size_t WriteFault::sizeToWrite(std::size_t size) const
{
    return isFaulty(Settings::Half) || beginsToFill() ? size / 2 : size;
}

void WriteFault::remember(int file, off_t offset, std::size_t size) const
{
    if (!m_lock.owns_lock() || settings->kind != Settings::Power)
        return;
    // SQLite's shared memory is mapped, and made anew by whoever comes first: cut off, it would end other threads.
    constexpr std::string_view shared = "-shm";
    const std::string path = pathOf(file);
    if (path.size() > shared.size() && path.compare(path.size() - shared.size(), shared.size(), shared) == 0)
        return;
    struct stat status = {};
    fstat(file, &status);
    Undo undo { -1, status.st_ino, status.st_size, offset, {} };
    for (const Undo &other : *undos) {
        if (other.inode == undo.inode)
            undo.file = other.file;
    }
    if (undo.file < 0) { // kept open: closing it would let go of the program's locks
        const std::string link = "/proc/self/fd/" + std::to_string(file);
        undo.file = int(syscall(SYS_openat, AT_FDCWD, link.c_str(), O_RDWR | O_CLOEXEC));
    }
    if (offset < status.st_size) {
        undo.bytes.resize(std::min(size, std::size_t(status.st_size - offset)));
        syscall(SYS_pread64, undo.file, undo.bytes.data(), undo.bytes.size(), offset);
    }
    undos->push_back(std::move(undo));
}

void WriteFault::forget(int file) const
{
    if (!m_lock.owns_lock() || settings->kind != Settings::Power)
        return;
    struct stat status = {};
    fstat(file, &status);
    std::vector<Undo> kept;
    for (Undo &undo : *undos) {
        if (undo.inode != status.st_ino)
            kept.push_back(std::move(undo));
    }
    *undos = std::move(kept);
}

bool WriteFault::isFaulty(int kind) const
{
    return m_lock.owns_lock() && m_isFaulty && settings->kind == kind;
}

/// The first write that meets a full disk: what still has room is written.
bool WriteFault::beginsToFill() const
{
    return isFaulty(Settings::Error) && settings->lasting && settings->error == ENOSPC;
}

} // namespace tranche::shim
