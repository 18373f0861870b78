// Stands before the C library's calls that write: see WriteFault.h.

#include "WriteFault.h"

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

using namespace tranche::shim;

namespace {

template <typename Function> Function *original(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

ssize_t pwriteAs(const char *name, int file, const void *bytes, size_t size, off_t offset)
{
    const WriteFault fault("pwrite", Change::Write, pathOf(file));
    if (fault.fails(size))
        return -1;
    fault.remember(file, offset, size);
    return original<ssize_t(int, const void *, size_t, off_t)>(name)(file, bytes, fault.sizeToWrite(size), offset);
}

int truncateAs(const char *name, int file, off_t size)
{
    const WriteFault fault("ftruncate", Change::Write, pathOf(file));
    if (fault.fails())
        return -1;
    fault.remember(file, size, ~std::size_t(0));
    return original<int(int, off_t)>(name)(file, size);
}

int flushAs(const char *name, int file)
{
    const WriteFault fault(name, Change::Flush, pathOf(file));
    if (fault.fails())
        return -1;
    fault.forget(file);
    return original<int(int)>(name)(file);
}

/// Opening counts where it makes a file or empties one.
int openAs(int folder, const char *path, int flags, mode_t mode)
{
    const auto open = [&] { return int(syscall(SYS_openat, folder, path, flags, mode)); };
    struct stat status = {};
    const bool exists = syscall(SYS_newfstatat, folder, path, &status, 0) == 0;
    const bool empties = exists && S_ISREG(status.st_mode) && (flags & O_TRUNC) != 0;
    if (!empties && (exists || (flags & O_CREAT) == 0) && (flags & O_TMPFILE) != O_TMPFILE)
        return open();
    const WriteFault fault("open", empties ? Change::Write : Change::Make, absolutePath(folder, path));
    if (fault.fails())
        return -1;
    if (empties) {
        const int before = int(syscall(SYS_openat, folder, path, O_RDWR | O_CLOEXEC));
        fault.remember(before, 0, std::size_t(status.st_size)); // `before` stays open, see there
    }
    return open();
}

template <typename... Arguments>
int changeName(const char *name, Change change, const std::string &path, Arguments... arguments)
{
    const WriteFault fault(name, change, path);
    return fault.fails() ? -1 : original<int(Arguments...)>(name)(arguments...);
}

/// A stream of the C library writes past us, unless its writing is ours too.
FILE *streamOver(FILE *stream, const char *mode)
{
    const int file = stream == nullptr ? -1 : fileno(stream);
    if (file < 0 || std::strpbrk(mode, "wa+") == nullptr || !isCounted(pathOf(file)))
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
    const WriteFault fault("write", Change::Write, file > 2 ? pathOf(file) : std::string());
    if (fault.fails(size))
        return -1;
    fault.remember(file, lseek(file, 0, SEEK_CUR), size);
    return original<ssize_t(int, const void *, size_t)>("write")(file, bytes, fault.sizeToWrite(size));
}

ssize_t writev(int file, const struct iovec *parts, int count)
{
    const WriteFault fault("writev", Change::Write, file > 2 ? pathOf(file) : std::string());
    if (fault.fails())
        return -1;
    std::size_t size = 0;
    for (int i = 0; i < count; ++i)
        size += parts[i].iov_len;
    fault.remember(file, lseek(file, 0, SEEK_CUR), size);
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
    return changeName("rename", Change::Make, absolutePath(AT_FDCWD, to), from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return changeName("renameat2", Change::Make, absolutePath(toFolder, to), fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to) noexcept
{
    return changeName("link", Change::Make, absolutePath(AT_FDCWD, to), from, to);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    return changeName("linkat", Change::Make, absolutePath(toFolder, to), fromFolder, from, toFolder, to, flags);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    return changeName("mkdir", Change::Make, absolutePath(AT_FDCWD, path), path, mode);
}

int unlink(const char *path) noexcept
{
    return changeName("unlink", Change::Remove, absolutePath(AT_FDCWD, path), path);
}

} // extern "C"
