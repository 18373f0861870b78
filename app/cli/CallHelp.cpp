#include "cli/CallHelp.h"

#include "cli/CallSyntax.h"
#include "core/Texts.h"
#include "service/options/ImportOptions.h"

#include <functional>

namespace tranche {

static QString optionLines(const std::function<bool(const OptionSyntax &)> &wanted)
{
    QString text;
    for (const OptionSyntax &option : optionsOfCalls()) {
        if (!wanted(option))
            continue;
        const QString left
            = QStringLiteral("  --%1 %2").arg(QLatin1String(option.name), QString::fromUtf8(option.value));
        text += left.size() > 30 ? left + QStringLiteral("\n") + QString(32, QLatin1Char(' ')) : left.leftJustified(32);
        text += optionHelp(option.description) + QLatin1Char('\n');
    }
    return text;
}

QString helpOfCalls(const QString &command)
{
    if (const CommandSyntax *syntax = findCommand(command)) {
        return CommandLineText::tr("Usage: tranche-cli %1 %2 [options]\n\n%3.\n\nOptions:\n")
                   .arg(command, QString::fromUtf8(syntax->arguments), CommandLineText::tr(syntax->summary))
            + optionLines([&](const OptionSyntax &option) { return option.belongsTo(*syntax); });
    }
    QString text = CommandLineText::tr(
        "Tranche imports files into database tables, in small chunks: a chunk that fails keeps its error "
        "and its lines,\n"
        "the others go in.\n\nUsage: tranche-cli COMMAND [arguments] [options]\n\nCommands:\n");
    for (const CommandSyntax &syntax : commandsOfCalls()) {
        const QString left
            = QStringLiteral("  %1 %2").arg(QLatin1String(syntax.name), QString::fromUtf8(syntax.arguments));
        text += left.size() > 38 ? left + QStringLiteral("\n") + QString(40, QLatin1Char(' ')) : left.leftJustified(40);
        text += CommandLineText::tr(syntax.summary) + QLatin1Char('\n');
    }
    const auto section = [&](const QString &title, const char *of) {
        text += QLatin1Char('\n') + title + QLatin1Char('\n') + optionLines([&](const OptionSyntax &option) {
            return QLatin1String(option.commands) == QLatin1String(of);
        });
    };
    section(CommandLineText::tr("Options of all commands:"), "*");
    text += QStringLiteral("  --version                     ") + CommandLineText::tr("  show the version")
        + QLatin1Char('\n');
    section(CommandLineText::tr("Options of import, validate and sniff:"), "import");
    section(CommandLineText::tr("Options of import:"), "import-only");
    section(CommandLineText::tr("Options of sniff:"), "sniff");
    section(CommandLineText::tr("Options of jobs and chunks:"), "jobs chunks");
    section(CommandLineText::tr("Options of rebuild:"), "rebuild");
    section(CommandLineText::tr("Options of save-chunk and save-chunks:"), "save-chunk save-chunks");
    section(CommandLineText::tr("Options of errors:"), "errors");
    section(CommandLineText::tr("Options of retry:"), "retry");
    section(CommandLineText::tr("Options of remedy:"), "remedy");
    section(CommandLineText::tr("Options of report:"), "report");
    section(CommandLineText::tr("Options of skip:"), "skip");
    section(CommandLineText::tr("Options of undo:"), "undo");
    section(CommandLineText::tr("Options of lineage:"), "lineage");
    section(CommandLineText::tr("Options of rows:"), "rows");
    section(CommandLineText::tr("Options of wait:"), "wait");
    section(CommandLineText::tr("Options of serve:"), "serve");
    section(CommandLineText::tr("Options of recipe:"), "recipe");
    section(CommandLineText::tr("Options of profiles:"), "profiles");
    section(CommandLineText::tr("Options of automations, beside those of import:"), "automations");
    section(CommandLineText::tr("Options of watch:"), "watch");
    text += CommandLineText::tr(
        "\nExit status: 0 all rows are in (or valid); 1 ended with failed chunks or rejected rows; 2 the call "
        "is wrong;\n"
        "3 it could not run (file, target or job store unusable); 4 cancelled or paused.\n");
    return text;
}

} // namespace tranche
