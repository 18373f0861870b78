#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <mutex>

namespace tranche {

/// Calls that other threads post, made in this object's thread, in their order.
class Mailbox final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~Mailbox() override;

    /// The mailbox of the GUI thread, made when it is first asked for. To be asked for in that thread.
    static Mailbox &ofApplication();

    /// From any thread. What stands in the mailbox when it is destroyed is not called.
    void post(std::function<void()> call);

private:
    Q_INVOKABLE void takeOne();

    std::mutex m_mutex;
    std::deque<std::function<void()>> m_calls;
};

/// Calls it on a thread of the application's pool.
void runOnPool(std::function<void()> work);

} // namespace tranche
