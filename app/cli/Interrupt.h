#pragma once

#include <QByteArray>

namespace tranche {

/// SIGINT and SIGTERM: the first asks the program to stop cleanly, the second ends it at once, which is safe too.
class Interrupt
{
public:
    static void install();
    static bool wasAsked();
    /// Of a program that is often asked twice, by its terminal and by who has started it: only the third signal ends it
    /// at once. @param file that is removed then
    static void endCleanly(const QByteArray &file);
};

} // namespace tranche
