#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMutex>

namespace tranche {

/// A call that was answered.
struct ApiCallNote
{
    QDateTime at; ///< UTC
    QByteArray method;
    QByteArray path;
    int status = 0;
    qint64 milliseconds = 0; ///< from its head to its answer
};

/// The last calls of a server. From any thread.
class CallLog
{
public:
    static constexpr qsizetype mostCalls = 100;

    void add(const ApiCallNote &call);
    /// The last one first.
    QList<ApiCallNote> last() const;

private:
    mutable QMutex m_mutex;
    QList<ApiCallNote> m_calls;
};

} // namespace tranche
