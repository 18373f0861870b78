#include "cli/Commands.h"
#include "cli/ImportJson.h"
#include "cli/Interrupt.h"
#include "cli/Session.h"
#include "core/Failure.h"
#include "core/FileNames.h"

#include <QCoreApplication>

#include <cstdio>

using namespace tranche;

/// What libraries remark is not for the user, nor for who reads our standard error, unless somebody looks for a fault.
static void keepLibrariesQuiet()
{
    if (!qEnvironmentVariableIsSet("TRANCHE_DEBUG"))
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tranche"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRANCHE_VERSION));
    Interrupt::install();
    keepLibrariesQuiet();

    const QStringList words = QCoreApplication::arguments().mid(1);
    Console console(words.contains(QLatin1String("--json")), words.contains(QLatin1String("--quiet")));
    try {
        if (words.value(0) == QLatin1String("--version")) {
            std::printf("tranche-cli %s\n", TRANCHE_VERSION);
            return AllIn;
        }
        if (words.value(0) == QLatin1String("--help") || words.value(0) == QLatin1String("help")) {
            std::fputs(CommandLine::help(words.value(1)).toUtf8().constData(), stdout);
            return AllIn;
        }
        checkNames(argc, argv);
        const CommandLine call(words);
        if (call.wantsHelp()) {
            std::fputs(CommandLine::help(call.command()).toUtf8().constData(), stdout);
            return AllIn;
        }
        return runCommand(call, console);
    } catch (...) {
        const Failure failure = failureOfCurrentException();
        console.endProgress();
        if (console.json())
            console.answer({}, failureJson(failure));
        console.error(failure.text());
        return exitStatus(failure);
    }
}
