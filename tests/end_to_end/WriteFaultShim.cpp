/// Loaded into a program with LD_PRELOAD: counts its calls that change what is on the disk below one folder, and lets
/// one of them kill the program or fail. What is set stands in the environment, and is taken out of it, so that
/// programs that this one starts run without faults:
///
///   TRANCHE_SHIM_FOLDER  only files below it count; an absolute path without links
///   TRANCHE_SHIM_LOG     a file that gets a line "call path" for each counted call
///   TRANCHE_SHIM_FAULT   CALL:WHAT, the number of a call, from 1, and what happens at it:
///                        before, after  the program is killed, as kill -9 does
///                        half           … when half of the bytes are written
///                        power          … and what no fsync has made lasting is not on the disk either
///                        28             the call fails with this errno, once
///                        28+            this one and all that follow; where the disk gets full, half of the first is
///                        written
///
/// Directories are lasting as soon as they are changed. A full disk still lets files be removed.

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <string>
#include <vector>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

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

std::string pathOf(int file)
{
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const long length = syscall(SYS_readlinkat, AT_FDCWD, link, path, sizeof path);
    return length > 0 ? std::string(path, std::size_t(length)) : std::string();
}

std::string absolute(int folder, const char *path)
{
    if (path[0] == '/')
        return path;
    char current[4096];
    const std::string base = folder != AT_FDCWD      ? pathOf(folder)
        : getcwd(current, sizeof current) != nullptr ? current
                                                     : "";
    return base + '/' + path;
}

template <typename Function> Function *original(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

enum class Change { Write, Flush, Make, Remove };

/// One call that may be counted. The program dies, if it is to, when this is constructed or when it goes.
class Call
{
public:
    Call(const char *name, Change change, const std::string &path)
    {
        if (settings == nullptr || path.compare(0, settings->folder.size(), settings->folder) != 0)
            return;
        m_lock = std::unique_lock(*order);
        m_change = change;
        const long number = ++calls;
        m_isFaulty = number == settings->faultyCall;
        m_isLater = settings->lasting && settings->faultyCall > 0 && number > settings->faultyCall;
        if (settings->log >= 0) {
            const std::string line = std::string(name) + ' ' + path.substr(settings->folder.size()) + '\n';
            syscall(SYS_write, settings->log, line.data(), line.size());
        }
        if (is(Settings::Before))
            die();
    }

    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;

    ~Call()
    {
        if (is(Settings::After) || is(Settings::Half) || is(Settings::Power))
            die();
    }

    /// @returns whether the call has to fail; errno is set then
    bool fails(std::size_t bytes = 0) const
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

    std::size_t sizeToWrite(std::size_t size) const { return is(Settings::Half) || beginsToFill() ? size / 2 : size; }

    /// Keeps what is going to be overwritten or cut off, so that it can come back.
    void remember(int file, off_t offset, std::size_t size) const
    {
        if (!m_lock.owns_lock() || settings->kind != Settings::Power)
            return;
        struct stat status
        {
        };
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

    void forget(int file) const
    {
        if (!m_lock.owns_lock() || settings->kind != Settings::Power)
            return;
        struct stat status
        {
        };
        fstat(file, &status);
        std::vector<Undo> kept;
        for (Undo &undo : *undos) {
            if (undo.inode != status.st_ino)
                kept.push_back(std::move(undo));
        }
        *undos = std::move(kept);
    }

private:
    bool is(Settings::Kind kind) const { return m_lock.owns_lock() && m_isFaulty && settings->kind == kind; }

    /// The first write that meets a full disk: what still has room is written.
    bool beginsToFill() const { return is(Settings::Error) && settings->lasting && settings->error == ENOSPC; }

    std::unique_lock<std::mutex> m_lock;
    Change m_change = Change::Write;
    bool m_isFaulty = false;
    bool m_isLater = false;
};

ssize_t pwriteAs(const char *name, int file, const void *bytes, size_t size, off_t offset)
{
    const Call call("pwrite", Change::Write, pathOf(file));
    if (call.fails(size))
        return -1;
    call.remember(file, offset, size);
    return original<ssize_t(int, const void *, size_t, off_t)>(name)(file, bytes, call.sizeToWrite(size), offset);
}

int truncateAs(const char *name, int file, off_t size)
{
    const Call call("ftruncate", Change::Write, pathOf(file));
    if (call.fails())
        return -1;
    call.remember(file, size, ~std::size_t(0));
    return original<int(int, off_t)>(name)(file, size);
}

int flushAs(const char *name, int file)
{
    const Call call(name, Change::Flush, pathOf(file));
    if (call.fails())
        return -1;
    call.forget(file);
    return original<int(int)>(name)(file);
}

/// Opening counts where it makes a file or empties one.
int openAs(int folder, const char *path, int flags, mode_t mode)
{
    const auto open = [&] { return int(syscall(SYS_openat, folder, path, flags, mode)); };
    struct stat status
    {
    };
    const bool exists = syscall(SYS_newfstatat, folder, path, &status, 0) == 0;
    const bool empties = exists && S_ISREG(status.st_mode) && (flags & O_TRUNC) != 0;
    if (!empties && (exists || (flags & O_CREAT) == 0) && (flags & O_TMPFILE) != O_TMPFILE)
        return open();
    const Call call("open", empties ? Change::Write : Change::Make, absolute(folder, path));
    if (call.fails())
        return -1;
    if (empties) {
        const int before = int(syscall(SYS_openat, folder, path, O_RDWR | O_CLOEXEC));
        call.remember(before, 0, std::size_t(status.st_size)); // `before` stays open, see there
    }
    return open();
}

template <typename... Arguments>
int changeName(const char *name, Change change, const std::string &path, Arguments... arguments)
{
    const Call call(name, change, path);
    return call.fails() ? -1 : original<int(Arguments...)>(name)(arguments...);
}

/// A stream of the C library writes past us, unless its writing is ours too.
FILE *streamOver(FILE *stream, const char *mode)
{
    const int file = stream == nullptr ? -1 : fileno(stream);
    if (file < 0 || std::strpbrk(mode, "wa+") == nullptr || settings == nullptr
        || pathOf(file).compare(0, settings->folder.size(), settings->folder) != 0)
        return stream;
    cookie_io_functions_t io {};
    io.read = [](void *cookie, char *bytes, size_t size) {
        return ::read(fileno(static_cast<FILE *>(cookie)), bytes, size);
    };
    io.write = [](void *cookie, const char *bytes, size_t size) {
        return std::max<ssize_t>(0, ::write(fileno(static_cast<FILE *>(cookie)), bytes, size));
    };
    io.seek = [](void *cookie, off64_t *offset, int whence) {
        *offset = lseek64(fileno(static_cast<FILE *>(cookie)), *offset, whence);
        return *offset < 0 ? -1 : 0;
    };
    io.close = [](void *cookie) { return std::fclose(static_cast<FILE *>(cookie)); };
    return fopencookie(stream, mode, io);
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(arguments, mode_t) : 0;
}

} // namespace

extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    const Call call("write", Change::Write, file > 2 ? pathOf(file) : std::string());
    if (call.fails(size))
        return -1;
    call.remember(file, lseek(file, 0, SEEK_CUR), size);
    return original<ssize_t(int, const void *, size_t)>("write")(file, bytes, call.sizeToWrite(size));
}

ssize_t writev(int file, const struct iovec *parts, int count)
{
    const Call call("writev", Change::Write, file > 2 ? pathOf(file) : std::string());
    if (call.fails())
        return -1;
    std::size_t size = 0;
    for (int i = 0; i < count; ++i)
        size += parts[i].iov_len;
    call.remember(file, lseek(file, 0, SEEK_CUR), size);
    return original<ssize_t(int, const struct iovec *, int)>("writev")(file, parts, count);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset)
{
    return pwriteAs("pwrite", file, bytes, size, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    return pwriteAs("pwrite64", file, bytes, size, offset);
}

int ftruncate(int file, off_t size) noexcept
{
    return truncateAs("ftruncate", file, size);
}

int ftruncate64(int file, off64_t size) noexcept
{
    return truncateAs("ftruncate64", file, size);
}

int fsync(int file)
{
    return flushAs("fsync", file);
}

int fdatasync(int file)
{
    return flushAs("fdatasync", file);
}

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openAs(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openAs(AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openAs(folder, path, flags, mode);
}

int openat64(int folder, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openAs(folder, path, flags, mode);
}

FILE *fopen(const char *path, const char *mode)
{
    return streamOver(original<FILE *(const char *, const char *)>("fopen")(path, mode), mode);
}

FILE *fopen64(const char *path, const char *mode)
{
    return streamOver(original<FILE *(const char *, const char *)>("fopen64")(path, mode), mode);
}

FILE *fdopen(int file, const char *mode) noexcept
{
    return streamOver(original<FILE *(int, const char *)>("fdopen")(file, mode), mode);
}

int rename(const char *from, const char *to) noexcept
{
    return changeName("rename", Change::Make, absolute(AT_FDCWD, to), from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return changeName("renameat2", Change::Make, absolute(toFolder, to), fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to) noexcept
{
    return changeName("link", Change::Make, absolute(AT_FDCWD, to), from, to);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    return changeName("linkat", Change::Make, absolute(toFolder, to), fromFolder, from, toFolder, to, flags);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    return changeName("mkdir", Change::Make, absolute(AT_FDCWD, path), path, mode);
}

int unlink(const char *path) noexcept
{
    return changeName("unlink", Change::Remove, absolute(AT_FDCWD, path), path);
}

} // extern "C"
