#pragma once

#include <QTimer>

#include <functional>

namespace tranche {

/// Goes through cells some milliseconds at a time, so that the window goes on answering however many there are. What is
/// done within the first of them is done when start() returns.
class CellSearch final : public QObject
{
    Q_OBJECT
public:
    explicit CellSearch(QObject *parent = nullptr);

    /// Ends a search that is at work, whose `onEnd` is not called.
    /// @param visit is given the numbers from 0 to `count` - 1, in their order, until it returns true
    /// @param onEnd is told whether `visit` has returned true
    void start(int count, std::function<bool(int)> visit, std::function<void(bool)> onEnd);
    void stop();
    bool isAtWork() const { return m_goOn.isActive(); }

private:
    void run();

    QTimer m_goOn;
    int m_next = 0;
    int m_count = 0;
    std::function<bool(int)> m_visit;
    std::function<void(bool)> m_onEnd;
};

} // namespace tranche
