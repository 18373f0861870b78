#include "core/FaultPoint.h"

#include <QByteArray>
#include <QByteArrayList>

#include <atomic>
#include <csignal>
#include <new>

namespace tranche {

namespace {

struct Fault
{
    QByteArray name;
    int count = 1;
    QByteArray what;
};

} // namespace

static const Fault &fault()
{
    static const Fault asked = [] {
        const QByteArrayList parts = qgetenv("TRANCHE_FAULT").split(':');
        return Fault { parts.value(0), parts.value(1, "1").toInt(), parts.value(2, "kill") };
    }();
    return asked;
}

static bool isDue(const char *name)
{
    static std::atomic<int> passed = 0;
    return fault().name == name && ++passed == fault().count;
}

void faultPoint(const char *name)
{
    if (!isDue(name))
        return;
    if (fault().what == "memory")
        throw std::bad_alloc();
    std::raise(fault().what == "stop" ? SIGSTOP : SIGKILL);
}

int injectedError(const char *name)
{
    return isDue(name) ? fault().what.toInt() : 0;
}

qint64 testFigure(const char *variable, qint64 usual)
{
    bool ok = false;
    const qint64 figure = qgetenv(variable).toLongLong(&ok);
    return ok ? figure : usual;
}

} // namespace tranche
