#include "cli/Commands.h"

#include "cli/ChunkCommands.h"
#include "cli/HistoryCommands.h"
#include "cli/ImportCommands.h"

#include <QHash>

namespace tranche {

int runCommand(const CommandLine &call, Console &console)
{
    static const QHash<QString, int (*)(Session &)> commands {
        { QStringLiteral("import"), importFiles },
        { QStringLiteral("validate"), importFiles },
        { QStringLiteral("sniff"), sniffFile },
        { QStringLiteral("jobs"), listImports },
        { QStringLiteral("show"), showImport },
        { QStringLiteral("chunks"), listChunks },
        { QStringLiteral("report"), reportImport },
        { QStringLiteral("rebuild"), rebuildHistory },
        { QStringLiteral("save-chunk"), saveChunk },
        { QStringLiteral("save-chunks"), saveChunks },
        { QStringLiteral("errors"), listErrors },
        { QStringLiteral("retry"), retryChunks },
        { QStringLiteral("remedy"), remedyErrors },
        { QStringLiteral("skip"), skipChunk },
        { QStringLiteral("pause"), controlImport },
        { QStringLiteral("resume"), controlImport },
        { QStringLiteral("cancel"), controlImport },
        { QStringLiteral("wait"), waitForImport },
        { QStringLiteral("work"), workQueue },
    };
    Session session(call, console);
    return commands.value(call.command())(session);
}

} // namespace tranche
