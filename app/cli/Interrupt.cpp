#include "cli/Interrupt.h"

#include <QByteArray>

#include <csignal>
#include <unistd.h>

namespace tranche {

static volatile std::sig_atomic_t asked = 0;
static volatile std::sig_atomic_t mostPatience = 1; ///< signals that ask, until one ends the program
static QByteArray leftBehind; ///< path; empty: none

void Interrupt::install()
{
    struct sigaction action = {};
    action.sa_handler = [](int signal) {
        if (asked >= mostPatience) { // whichever came first: this one has the usual effect
            if (!leftBehind.isEmpty())
                ::unlink(leftBehind.constData());
            std::signal(signal, SIG_DFL);
            std::raise(signal);
        }
        asked = asked + 1;
    };
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    // A file that may not grow any more is to be an error of its write, not the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
}

void Interrupt::endCleanly(const QByteArray &file)
{
    leftBehind = file;
    mostPatience = 2;
}

bool Interrupt::wasAsked()
{
    return asked != 0;
}

} // namespace tranche
