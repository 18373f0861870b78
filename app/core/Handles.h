#pragma once

#include <memory>
#include <unistd.h>
#include <utility>

namespace tranche {

/// Gives what a C library has handed out back, by that library's own function.
template <auto close> struct HandleCloser
{
    template <typename T> void operator()(T *handle) const { close(handle); }
};
template <typename T, auto close> using Handle = std::unique_ptr<T, HandleCloser<close>>;

/// A file that the system has opened; it is closed with its owner.
class FileDescriptor
{
public:
    /// @param number below 0: none, as where a file can't be opened
    explicit FileDescriptor(int number = -1)
        : m_number(number)
    {
    }
    ~FileDescriptor() { close(); }
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    /// For those who have to know whether it went well. @returns as close(2)
    int close() { return isOpen() ? ::close(std::exchange(m_number, -1)) : 0; }

private:
    int m_number;
};

} // namespace tranche
