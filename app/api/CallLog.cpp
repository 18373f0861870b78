#include "api/CallLog.h"

#include <QMutexLocker>

namespace tranche {

void CallLog::add(const ApiCallNote &call)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.prepend(call);
    if (m_calls.size() > mostCalls)
        m_calls.removeLast();
}

QList<ApiCallNote> CallLog::last() const
{
    const QMutexLocker lock(&m_mutex);
    return m_calls;
}

} // namespace tranche
