#pragma once

namespace tranche {

/// SIGINT and SIGTERM: the first asks the program to stop cleanly, the second ends it at once, which is safe too.
class Interrupt
{
public:
    static void install();
    static bool wasAsked();
};

} // namespace tranche
