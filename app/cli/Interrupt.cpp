#include "cli/Interrupt.h"

#include <csignal>

namespace tranche {

static volatile std::sig_atomic_t asked = 0;

void Interrupt::install()
{
    struct sigaction action = {};
    action.sa_handler = [](int signal) {
        if (asked != 0) { // whichever came first: the second one has the usual effect
            std::signal(signal, SIG_DFL);
            std::raise(signal);
        }
        asked = 1;
    };
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    // A file that may not grow any more is to be an error of its write, not the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
}

bool Interrupt::wasAsked()
{
    return asked != 0;
}

} // namespace tranche
