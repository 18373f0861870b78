#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>

namespace tranche {

/// Hands values from one thread to another; the giver waits while `capacity` of them are not taken.
template <typename T> class BoundedQueue
{
public:
    explicit BoundedQueue(std::size_t capacity)
        : m_capacity(capacity)
    {
    }

    /// @returns false if the taker has gone: give no more.
    bool push(T value)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_values.size() < m_capacity || m_abandoned; });
        if (m_abandoned)
            return false;
        m_values.push_back(std::move(value));
        m_changed.notify_all();
        return true;
    }

    /// No more values come; `error`, if any, is thrown to the taker behind the last value.
    void close(std::exception_ptr error = nullptr)
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_error = std::move(error);
        m_changed.notify_all();
    }

    /// The taker takes no more.
    void abandon()
    {
        const std::lock_guard lock(m_mutex);
        m_abandoned = true;
        m_values.clear();
        m_changed.notify_all();
    }

    /// Waits for a value, but not longer. @returns whether pop() has something to say
    bool waitForValue(std::chrono::milliseconds longest)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, longest, [this] { return !m_values.empty() || m_closed; });
    }

    /// Waits for a value. @returns nullopt when the queue is closed and empty. @throws what close() was given
    std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_values.empty() || m_closed; });
        if (m_values.empty()) {
            if (m_error)
                std::rethrow_exception(m_error);
            return std::nullopt;
        }
        T value = std::move(m_values.front());
        m_values.pop_front();
        m_changed.notify_all();
        return value;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_values;
    std::size_t m_capacity;
    bool m_closed = false;
    bool m_abandoned = false;
    std::exception_ptr m_error;
};

} // namespace tranche
