#include "cli/Interrupt.h"

#include <csignal>

namespace tranche {

static volatile std::sig_atomic_t asked = 0;

void Interrupt::install()
{
    struct sigaction action = {};
    action.sa_handler = [](int) { asked = 1; };
    action.sa_flags = SA_RESTART | SA_RESETHAND; // the next one has the usual effect
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

bool Interrupt::wasAsked()
{
    return asked != 0;
}

} // namespace tranche
