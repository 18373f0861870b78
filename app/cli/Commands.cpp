#include "cli/Commands.h"

#include "cli/AutomationCommands.h"
#include "cli/CallHelp.h"
#include "cli/ChunkCommands.h"
#include "cli/CleanUpCommand.h"
#include "cli/HistoryCommands.h"
#include "cli/ImportCommands.h"
#include "cli/LogCommands.h"
#include "cli/QueueCommands.h"
#include "cli/RecipeCommands.h"
#include "cli/ReportCommands.h"
#include "cli/RowsCommand.h"
#include "cli/ServeCommand.h"
#include "cli/SniffCommand.h"
#include "cli/UndoCommands.h"
#include "cli/WatchCommand.h"
#include "core/Failure.h"
#include "service/answers/Json.h"

#include <QHash>

namespace tranche {

static int runCommand(const CommandLine &call, Console &console)
{
    static const QHash<QString, int (*)(Session &)> commands {
        { QStringLiteral("import"), importFiles },
        { QStringLiteral("validate"), importFiles },
        { QStringLiteral("sniff"), sniffFile },
        { QStringLiteral("jobs"), listImports },
        { QStringLiteral("show"), showImport },
        { QStringLiteral("log"), showLog },
        { QStringLiteral("chunks"), listChunks },
        { QStringLiteral("report"), reportImport },
        { QStringLiteral("rebuild"), rebuildHistory },
        { QStringLiteral("save-chunk"), saveChunk },
        { QStringLiteral("save-chunks"), saveChunks },
        { QStringLiteral("errors"), listErrors },
        { QStringLiteral("retry"), retryChunks },
        { QStringLiteral("remedy"), remedyErrors },
        { QStringLiteral("skip"), skipChunk },
        { QStringLiteral("undo"), undoImport },
        { QStringLiteral("lineage"), tellLineage },
        { QStringLiteral("rows"), showRows },
        { QStringLiteral("drift"), showDrift },
        { QStringLiteral("compare"), compareReports },
        { QStringLiteral("pause"), controlImport },
        { QStringLiteral("resume"), controlImport },
        { QStringLiteral("cancel"), controlImport },
        { QStringLiteral("move"), controlImport },
        { QStringLiteral("set-done"), controlImport },
        { QStringLiteral("remove"), controlImport },
        { QStringLiteral("channels"), changeChannels },
        { QStringLiteral("self-test"), testItself },
        { QStringLiteral("wait"), waitForImport },
        { QStringLiteral("work"), workQueue },
        { QStringLiteral("clean-up"), cleanUpStore },
        { QStringLiteral("serve"), serve },
        { QStringLiteral("recipe"), printRecipe },
        { QStringLiteral("schema"), printSchema },
        { QStringLiteral("profiles"), changeProfiles },
        { QStringLiteral("automations"), changeAutomations },
        { QStringLiteral("watch"), watchFolders },
    };
    Session session(call, console);
    return commands.value(call.command())(session);
}

static int answerCall(const QStringList &words, Console &console, const std::function<void()> &checkWords)
{
    const QString first = words.value(0);
    if (first == QLatin1String("--version")) {
        console.write("tranche-cli " TRANCHE_VERSION "\n");
        return AllIn;
    }
    if (first == QLatin1String("--help") || first == QLatin1String("help")) {
        console.help(helpOfCalls(words.value(1)));
        return AllIn;
    }
    checkWords();
    const CommandLine call(words);
    if (call.wantsHelp()) {
        console.help(helpOfCalls(call.command()));
        return AllIn;
    }
    return runCommand(call, console);
}

int runCall(const QStringList &words, Console &console, const std::function<void()> &checkWords)
{
    try {
        return answerCall(words, console, checkWords);
    } catch (...) {
        const Failure failure = failureOfCurrentException();
        console.endProgress();
        if (console.json())
            console.answer({}, failureJson(failure));
        console.error(failure.text());
        return exitStatus(failure);
    }
}

} // namespace tranche
