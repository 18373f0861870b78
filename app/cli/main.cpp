#include "cli/Commands.h"
#include "cli/Interrupt.h"
#include "cli/LocaleText.h"
#include "core/FileNames.h"
#include "core/Language.h"

#include <QCoreApplication>

using namespace tranche;

/// What libraries remark is not for the user, nor for who reads our standard error, unless somebody looks for a fault.
static void keepLibrariesQuiet()
{
    if (!qEnvironmentVariableIsSet("TRANCHE_DEBUG"))
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
}

int main(int argc, char **argv)
{
    const QByteArray encoding = encodingOfLocale();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tranche"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRANCHE_VERSION));
    Interrupt::install();
    keepLibrariesQuiet();

    const QStringList words = QCoreApplication::arguments().mid(1);
    const bool json = words.contains(QLatin1String("--json")) || words.contains(QLatin1String("--follow"));
    if (!json) // what programs read is the same everywhere
        speak(chosenLanguage(languagesOfEnvironment()));
    Console console(json, words.contains(QLatin1String("--quiet")), stdout, stderr, encoding);
    return runCall(words, console, [argc, argv] { checkNames(argc, argv); });
}
