#pragma once

#include <mutex>
#include <string>

#include <sys/types.h>

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
namespace tranche::shim {

enum class Change { Write, Flush, Make, Remove };

/// One call that may be counted, and no other meanwhile. The program dies, if it is to, when this is made or when it
/// goes.
class WriteFault
{
public:
    WriteFault(const char *call, Change change, const std::string &path);
    ~WriteFault();

    WriteFault(const WriteFault &) = delete;
    WriteFault &operator=(const WriteFault &) = delete;

    /// @returns whether the call has to fail; errno is set then
    bool fails(std::size_t bytes = 0) const;
    std::size_t sizeToWrite(std::size_t size) const;
    /// Keeps what is going to be overwritten or cut off, so that it can come back.
    void remember(int file, off_t offset, std::size_t size) const;
    /// What was written to the file is lasting now.
    void forget(int file) const;

private:
    bool isFaulty(int kind) const;
    bool beginsToFill() const;

    std::unique_lock<std::mutex> m_lock; ///< held if the call counts
    Change m_change = Change::Write;
    bool m_isFaulty = false;
    bool m_isLater = false;
};

bool isCounted(const std::string &path);
std::string pathOf(int file);
std::string absolutePath(int folder, const char *path);

} // namespace tranche::shim
