#include "core/Failure.h"
#include "core/FileNames.h"
#include "core/Language.h"
#include "run/SpooledInput.h"
#include "store/JobStore.h"
#include "ui/common/Settings.h"
#include "ui/common/TerminationSignals.h"
#include "ui/common/Theme.h"
#include "ui/desktop/BringForward.h"
#include "ui/desktop/SingleInstance.h"
#include "ui/imports/MainWindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QLocale>

#include <algorithm>
#include <csignal>
#include <cstdio>

using namespace tranche;

/// The sample that is installed with the program, or lies in the source tree that it was built in.
static QString sampleFile()
{
    const QString program = QCoreApplication::applicationDirPath();
    for (const char *place : { "/../share/tranche/samples/orders.csv", "/../../../resources/samples/orders.csv" }) {
        QString path = QDir::cleanPath(program + QLatin1String(place));
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

/// The language that was chosen in the settings, unless the environment says TRANCHE_LANGUAGE; else that of the system,
/// whose numbers and dates are used too where the language is its own.
static void useLanguage(const QString &setting)
{
    const bool isSet = !setting.isEmpty() && setting != QLatin1String("system");
    const bool isChosen = isSet || !qEnvironmentVariableIsEmpty("TRANCHE_LANGUAGE");
    const bool bySetting = isSet && qEnvironmentVariableIsEmpty("TRANCHE_LANGUAGE");
    const QString language = chosenLanguage(bySetting ? QStringList(setting) : languagesOfEnvironment());
    speak(language);
    const QLocale system = QLocale::system();
    const bool isOther = QLocale(language).language() != system.language();
    QLocale::setDefault(system.language() == QLocale::C || (isChosen && isOther) ? QLocale(language) : system);
}

int main(int argc, char **argv)
{
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow any more is an error of its write
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tranche"));
    QApplication::setApplicationDisplayName(QStringLiteral("Tranche"));
    QApplication::setApplicationVersion(QStringLiteral(TRANCHE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("tranche"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/tranche.svg")));
    useLanguage({});

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Imports files into database tables in the background, in small chunks."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({ QStringLiteral("home"), QApplication::translate("main", "Folder of the job store."),
        QStringLiteral("DIR"), JobStore::defaultHome() });
    parser.addOption(
        { QStringLiteral("theme"), QApplication::translate("main", "system, light or dark."), QStringLiteral("NAME") });
    parser.addPositionalArgument(QStringLiteral("file"),
        QApplication::translate("main", "Files to import, or folders of them."), QStringLiteral("[file...]"));
    parser.process(application);

    try {
        checkNames(argc, argv);
        checkName(qgetenv("TRANCHE_HOME"));
    } catch (const Failure &failure) {
        std::fprintf(stderr, "tranche: %s\n", qPrintable(failure.text()));
        return 2;
    }
    const QString home = QDir::current().absoluteFilePath(pathOfUser(parser.value(QStringLiteral("home"))));
    if (!QDir().mkpath(home)) {
        std::fprintf(stderr, "tranche: %s\n",
            qPrintable(QApplication::translate("main", "the folder %1 can't be made").arg(home)));
        return 3;
    }
    useLanguage(Settings(home).value(QStringLiteral("language")).toString());
    QStringList files;
    const QStringList arguments = parser.positionalArguments();
    for (const QString &argument : arguments)
        files.append(QDir::current().absoluteFilePath(pathOfUser(argument)));
    const QString theme = parser.isSet(QStringLiteral("theme"))
        ? parser.value(QStringLiteral("theme"))
        : Settings(home).value(QStringLiteral("theme")).toString();
    applyTheme(themeFromName(theme));
    SingleInstance instance(home);
    // What can be read only once, such as a pipe, is this process's own.
    if (std::none_of(files.cbegin(), files.cend(), isReadOnce) && instance.handOver(files))
        return 0;
    MainWindow window(home, sampleFile());
    QObject::connect(
        &instance, &SingleInstance::asked, &window, [&window](const QStringList &named, const QByteArray &token) {
            bringForward(&window, token);
            window.openFiles(named);
        });
    TerminationSignals signals;
    QObject::connect(&signals, &TerminationSignals::received, &window, [&window] {
        window.hide(); // its runner stops when what was written is safe; the import stays in the queue
        QApplication::quit();
    });
    window.show();
    window.openFiles(files);
    return QApplication::exec();
}
