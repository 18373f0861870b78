#include "ui/common/TerminationSignals.h"

#include <QSocketNotifier>

#include <csignal>
#include <unistd.h>

namespace tranche {

/// The only thing that a signal handler may use: it writes a byte, which the event loop then finds.
static int writingEnd = -1;

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    int ends[2] = { -1, -1 };
    if (::pipe(ends) != 0)
        return; // the signals keep their usual effect
    m_readingEnd = ends[0];
    writingEnd = ends[1];
    m_notifier = new QSocketNotifier(m_readingEnd, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT received();
    });
    struct sigaction action = {};
    action.sa_handler = [](int) {
        std::signal(SIGINT, SIG_DFL);
        std::signal(SIGTERM, SIG_DFL);
        const char byte = 1;
        [[maybe_unused]] const ssize_t written = ::write(writingEnd, &byte, 1);
    };
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

TerminationSignals::~TerminationSignals()
{
    if (m_readingEnd < 0)
        return;
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    ::close(m_readingEnd);
    ::close(writingEnd);
}

} // namespace tranche
