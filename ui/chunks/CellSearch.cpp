#include "ui/chunks/CellSearch.h"

#include <QElapsedTimer>

#include <utility>

namespace tranche {

/// Less than a frame of the screen.
static constexpr qint64 sliceMs = 8;

CellSearch::CellSearch(QObject *parent)
    : QObject(parent)
{
    m_goOn.setSingleShot(true);
    connect(&m_goOn, &QTimer::timeout, this, &CellSearch::run);
}

void CellSearch::start(int count, std::function<bool(int)> visit, std::function<void(bool)> onEnd)
{
    m_next = 0;
    m_count = count;
    m_visit = std::move(visit);
    m_onEnd = std::move(onEnd);
    m_goOn.stop();
    run();
}

void CellSearch::stop()
{
    m_goOn.stop();
    m_visit = {};
    m_onEnd = {};
}

void CellSearch::run()
{
    QElapsedTimer slice;
    slice.start();
    bool found = false;
    while (!found && m_next < m_count && slice.elapsed() < sliceMs)
        found = m_visit(m_next++);
    if (!found && m_next < m_count)
        return m_goOn.start(0);
    const auto onEnd = std::exchange(m_onEnd, {}); // which may start another search
    m_visit = {};
    onEnd(found);
}

} // namespace tranche
