#include "cli/ServeCommand.h"

#include "api/ApiServer.h"
#include "cli/Interrupt.h"
#include "core/Failure.h"
#include "core/Language.h"
#include "core/Texts.h"

#include <QFile>
#include <QThread>

#include <limits>
#include <malloc.h>

namespace tranche {

static constexpr unsigned long signalIntervalMs = 50;
static constexpr qint64 highestPort = 65535;

/// A size such as 500M or 10G; without a letter in bytes.
static qint64 bytesOf(const char *option, const QString &text)
{
    QString number = text.toUpper();
    qint64 unit = 1;
    for (const auto &[letter, factor] :
        { std::pair('K', 1'000LL), std::pair('M', 1'000'000LL), std::pair('G', 1'000'000'000LL) }) {
        if (!number.endsWith(QLatin1Char(letter)))
            continue;
        unit = factor;
        number.chop(1);
        break;
    }
    const qint64 count = wholeNumber(option, number, 1);
    return count > std::numeric_limits<qint64>::max() / unit ? std::numeric_limits<qint64>::max() : count * unit;
}

static ApiOptions optionsOf(const CommandLine &call)
{
    ApiOptions options;
    if (call.has("port"))
        options.port = int(std::min(call.number("port", 0), highestPort + 1));
    if (options.port > highestPort)
        throw wrongCall(CommandLineText::tr("--port: a port is at most %1.").arg(highestPort));
    if (call.has("max-body"))
        options.limits.maxBody = bytesOf("max-body", call.value("max-body"));
    if (call.has("max-queued"))
        options.limits.maxQueued = call.number("max-queued", 1);
    options.limits.origins = call.value("allow-origin").split(QLatin1Char(','), Qt::SkipEmptyParts);
    options.newKey = call.has("new-key");
    options.runsImports = !call.has("no-work");
    return options;
}

int serve(Session &session)
{
    const ApiOptions options = optionsOf(session.call());
    speak(QStringLiteral("en")); // what programs read has no language
    // Each connection is a thread, and each arena of the allocator keeps what its threads have needed at most.
    ::mallopt(M_ARENA_MAX, 2);
    const ApiServer server(session.call().home(), options);
    Interrupt::endCleanly(QFile::encodeName(server.addressFile()));
    session.console().write("listening on " + server.url().toUtf8() + '\n');
    while (!Interrupt::wasAsked())
        QThread::msleep(signalIntervalMs);
    return AllIn;
}

} // namespace tranche
