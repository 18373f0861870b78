#include "cli/CallSyntax.h"

#include "core/Texts.h"
#include "service/options/ImportOptions.h"

#include <algorithm>

namespace tranche {

static QList<OptionSyntax> makeOptions()
{
    QList<OptionSyntax> list {
        { "home", "DIR",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "folder of the job store (default: $TRANCHE_HOME, or the platform's data folder)"),
            "*" },
        { "json", "", QT_TRANSLATE_NOOP("CommandLineText", "one JSON object on standard output, nothing else there"),
            "*" },
        { "quiet", "", QT_TRANSLATE_NOOP("CommandLineText", "print nothing but errors"), "*" },
        { "help", "", QT_TRANSLATE_NOOP("CommandLineText", "show this help"), "*" },
    };
    for (const ImportOption &option : importOptions())
        list.append({ option.name, option.value, option.description, "import" });
    list += QList<OptionSyntax> {
        { "checked-by", "ID",
            QT_TRANSLATE_NOOP("CommandLineText",
                "what mended values in the validation ID mends them here; without FILE: import what it has checked"),
            "import-only" },
        { "on-done", "COMMAND",
            QT_TRANSLATE_NOOP("CommandLineText",
                "run this by /bin/sh when the import has ended, with its result as JSON on standard input"),
            "import-only" },
        { "on-done-limit", "SECONDS",
            QT_TRANSLATE_NOOP("CommandLineText", "end that command if it takes longer (default: 60)"), "import-only" },
        { "statistics", "",
            QT_TRANSLATE_NOOP("CommandLineText",
                "read the whole file and tell of each column: empty, different, least, most and most frequent values, "
                "how "
                "they "
                "are spread, and what won't fit"),
            "sniff" },
        { "from", "TARGET", QT_TRANSLATE_NOOP("CommandLineText", "the database whose ledger tells what was imported"),
            "rebuild" },
        { "state", "S,S", QT_TRANSLATE_NOOP("CommandLineText", "only those in these states"), "jobs chunks" },
        { "follow", "",
            QT_TRANSLATE_NOOP("CommandLineText",
                "a line of JSON for each import, then for each that changes, until it is interrupted"),
            "jobs" },
        { "to", "FILE", QT_TRANSLATE_NOOP("CommandLineText", "where to save; - is standard output for a single chunk"),
            "save-chunk save-chunks" },
        { "with-errors", "", QT_TRANSLATE_NOOP("CommandLineText", "two columns in front: _line and _error"),
            "save-chunk save-chunks" },
        { "only-bad-rows", "", QT_TRANSLATE_NOOP("CommandLineText", "only the rows that have errors"),
            "save-chunk save-chunks" },
        { "group", "",
            QT_TRANSLATE_NOOP("CommandLineText", "by column, code and value, with counts, the most frequent first"),
            "errors" },
        { "csv", "",
            QT_TRANSLATE_NOOP("CommandLineText", "as comma-separated text, in which no value is taken for a formula"),
            "errors" },
        { "warnings", "",
            QT_TRANSLATE_NOOP("CommandLineText", "what was repaired while the file was read, instead of errors"),
            "errors" },
        { "file", "FIXED",
            QT_TRANSLATE_NOOP("CommandLineText",
                "a fixed file to import in the chunk's place; rows with _line find their places themselves"),
            "retry" },
        { "on-error", "WHAT",
            QT_TRANSLATE_NOOP("CommandLineText",
                "fail-chunk: a chunk with a bad row stays out whole (the default); reject-rows: the good rows of "
                "failed "
                "chunks "
                "go in now, the bad ones are set aside"),
            "retry" },
        { "deleted", "skip|keep",
            QT_TRANSLATE_NOOP("CommandLineText", "what becomes of bad rows that are missing from a file of bad rows"),
            "retry" },
        { "column", "C", QT_TRANSLATE_NOOP("CommandLineText", "for errors in this column"), "remedy" },
        { "code", "E", QT_TRANSLATE_NOOP("CommandLineText", "for errors of this code only"), "remedy" },
        { "value", "V", QT_TRANSLATE_NOOP("CommandLineText", "for this wrong value only"), "remedy" },
        { "set", "X", QT_TRANSLATE_NOOP("CommandLineText", "put X in its place"), "remedy" },
        { "null", "", QT_TRANSLATE_NOOP("CommandLineText", "put NULL in its place"), "remedy" },
        { "default", "", QT_TRANSLATE_NOOP("CommandLineText", "put the default of the table's column in its place"),
            "remedy" },
        { "date", "FORM",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "it is a date, written as FORM says, such as dd.MM.yyyy; becomes yyyy-MM-dd"),
            "remedy" },
        { "decimal", "C",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "it is a number with the decimal sign C, such as ','; becomes one with a point"),
            "remedy" },
        { "as", "TYPE[:FORMAT]",
            QT_TRANSLATE_NOOP("CommandLineText",
                "read the column as this type of --map, or NUMERIC, from now on; with a format: DATE:dd.MM.yyyy"),
            "remedy" },
        { "add-reference", "",
            QT_TRANSLATE_NOOP("CommandLineText", "add the value to the table that the column refers to"), "remedy" },
        { "skip", "", QT_TRANSLATE_NOOP("CommandLineText", "leave the rows out"), "remedy" },
        { "profile", "NAME",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "also for the next files: added to this profile, which import --profile applies"),
            "remedy" },
        { "dry-run", "",
            QT_TRANSLATE_NOOP("CommandLineText", "only say what would change, and how many chunks would be clean"),
            "remedy" },
        { "dry-run", "",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "only say what would be deleted and restored, and what was changed since"),
            "undo" },
        { "force", "",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "also rows that were changed since, and though a later import has changed some"),
            "undo" },
        { "table", "NAME", QT_TRANSLATE_NOOP("CommandLineText", "the table of the row"), "lineage" },
        { "table", "NAME",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "another table than the import's own, as one that its triggers write to"),
            "rows" },
        { "first", "N", QT_TRANSLATE_NOOP("CommandLineText", "from this row on (default: 1)"), "rows" },
        { "count", "N", QT_TRANSLATE_NOOP("CommandLineText", "so many rows (default: 100, at most 10000)"), "rows" },
        { "row", "KEY", QT_TRANSLATE_NOOP("CommandLineText", "the row's id, or its primary key"), "lineage" },
        { "where", "COLUMN=VALUE", QT_TRANSLATE_NOOP("CommandLineText", "the rows that have this value"), "lineage" },
        { "html", "FILE",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "write a page with figures, plots, errors and remedies (-: to standard output)"),
            "report" },
        { "note", "TEXT", QT_TRANSLATE_NOOP("CommandLineText", "why the chunk is given up"), "skip" },
        { "note", "TEXT", QT_TRANSLATE_NOOP("CommandLineText", "why the import is taken for done"), "set-done" },
        { "priority", "N", QT_TRANSLATE_NOOP("CommandLineText", "smaller runs first"), "move" },
        { "channel", "NAME", QT_TRANSLATE_NOOP("CommandLineText", "all in this channel and those below it"),
            "pause resume cancel move set-done remove" },
        { "all", "", QT_TRANSLATE_NOOP("CommandLineText", "all that it can be done to"),
            "pause resume cancel move set-done remove" },
        { "imports", "N", QT_TRANSLATE_NOOP("CommandLineText", "how many (default: 20)"), "self-test" },
        { "failures", "SHARE",
            QT_TRANSLATE_NOOP("CommandLineText", "of them with rows that are wrong, from 0 to 1 (default: 0.2)"),
            "self-test" },
        { "seed", "N", QT_TRANSLATE_NOOP("CommandLineText", "makes the same imports again"), "self-test" },
        { "until-due", "", QT_TRANSLATE_NOOP("CommandLineText", "also wait for imports that have a time"), "work" },
        { "timeout", "SECONDS", QT_TRANSLATE_NOOP("CommandLineText", "give up waiting after so many seconds"), "wait" },
        { "older-than", "DAYS",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "imports that ended before so many days (default: as the settings say)"),
            "clean-up" },
        { "channels", "CHANNEL=DAYS,…",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "other numbers of days for imports in these channels and below them; 0: for ever"),
            "clean-up" },
        { "save", "", QT_TRANSLATE_NOOP("CommandLineText", "keep these days in the settings: done daily from now on"),
            "clean-up" },
        { "rebuild", "",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "also write a store of an earlier version anew, so that it gives free space back"),
            "clean-up" },
        { "dry-run", "", QT_TRANSLATE_NOOP("CommandLineText", "only say what would be removed, and what that takes"),
            "clean-up" },
        { "port", "N", QT_TRANSLATE_NOOP("CommandLineText", "the port to listen on (default: 8733; 0: any free one)"),
            "serve" },
        { "new-key", "",
            QT_TRANSLATE_NOOP("CommandLineText", "make a new key, which calls have to bring in the header x-api-key"),
            "serve" },
        { "max-body", "SIZE",
            QT_TRANSLATE_NOOP("CommandLineText", "the largest file that is taken, such as 500M (default: 10G)"),
            "serve" },
        { "max-queued", "N",
            QT_TRANSLATE_NOOP("CommandLineText", "take no more files while so many imports are queued"), "serve" },
        { "allow-origin", "ORIGIN,…",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "pages that may call it, such as https://reports.example (default: none)"),
            "serve" },
        { "no-work", "", QT_TRANSLATE_NOOP("CommandLineText", "only take files, and leave them to other runners"),
            "serve" },
        { "no-work", "", QT_TRANSLATE_NOOP("CommandLineText", "only take files, and leave them to other runners"),
            "watch" },
        { "once", "", QT_TRANSLATE_NOOP("CommandLineText", "look once, see what was taken to its end, and exit"),
            "watch" },
        { "folder", "DIR", QT_TRANSLATE_NOOP("CommandLineText", "the folder whose files are imported"), "automations" },
        { "pattern", "GLOB",
            QT_TRANSLATE_NOOP("CommandLineText",
                "names of the files, such as orders_*.csv; several with ; between them (default: those of the "
                "profile, else all)"),
            "automations" },
        { "file", "FILE", QT_TRANSLATE_NOOP("CommandLineText", "this file alone, instead of a pattern"),
            "automations" },
        { "when", "TIMES",
            QT_TRANSLATE_NOOP("CommandLineText",
                "always (default), start, “daily 06:30”, “weekly mon,fri 07:00”, or “cron 30 6 * * 1-5”"),
            "automations" },
        { "quiet-seconds", "N",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "a file is whole once it has not changed for so many seconds (default: 10)"),
            "automations" },
        { "marker", "SUFFIX",
            QT_TRANSLATE_NOOP("CommandLineText",
                "a file is whole once another one is there whose name has this behind it, such as .done"),
            "automations" },
        { "afterwards", "move|leave",
            QT_TRANSLATE_NOOP("CommandLineText",
                "files that were imported go to done/ or failed/ of their folder (default), or stay"),
            "automations" },
        { "replace", "", QT_TRANSLATE_NOOP("CommandLineText", "add: change the automation of this name"),
            "automations" },
        { "schema", "", QT_TRANSLATE_NOOP("CommandLineText", "as a Frictionless Table Schema"), "recipe" },
        { "from", "ID|FILE",
            QT_TRANSLATE_NOOP("CommandLineText", "the import whose choices are saved, or the file that is imported"),
            "profiles" },
        { "to", "FILE",
            QT_TRANSLATE_NOOP("CommandLineText", "where the profile is written (default: to standard output)"),
            "profiles" },
        { "name", "NAME", QT_TRANSLATE_NOOP("CommandLineText", "of a profile that is imported (default: the file's)"),
            "profiles" },
        { "files", "PATTERN",
            QT_TRANSLATE_NOOP("CommandLineText", "names of files that a profile is for, such as orders_*.csv"),
            "profiles" },
        { "replace", "", QT_TRANSLATE_NOOP("CommandLineText", "save or import: overwrite the profile of this name"),
            "profiles" },
    };
    return list;
}

const QList<OptionSyntax> &optionsOfCalls()
{
    static const QList<OptionSyntax> list = makeOptions();
    return list;
}

const QList<CommandSyntax> &commandsOfCalls()
{
    static const QList<CommandSyntax> list {
        { "import", "FILE [FILE...] --into TARGET", QT_TRANSLATE_NOOP("CommandLineText", "imports files into a table"),
            1, -1, true },
        { "validate", "FILE [FILE...]",
            QT_TRANSLATE_NOOP("CommandLineText", "the same, but nothing is written to the target"), 1, -1, true },
        { "sniff", "FILE",
            QT_TRANSLATE_NOOP("CommandLineText", "shows dialect, columns and types that an import would use"), 1, 1,
            true },
        { "jobs", "", QT_TRANSLATE_NOOP("CommandLineText", "lists the imports, newest first"), 0, 0 },
        { "show", "ID",
            QT_TRANSLATE_NOOP("CommandLineText", "shows an import, with its failed chunks and their errors"), 1, 1 },
        { "log", "ID", QT_TRANSLATE_NOOP("CommandLineText", "tells what happened to an import: when, by whom, what"), 1,
            1 },
        { "chunks", "ID", QT_TRANSLATE_NOOP("CommandLineText", "lists the chunks of an import"), 1, 1 },
        { "report", "ID",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "tells what became of the chunks that failed, and what was changed and decided"),
            1, 1 },
        { "rebuild", "--from TARGET",
            QT_TRANSLATE_NOOP("CommandLineText", "brings back into the history what a database's ledger tells"), 0, 0 },
        { "save-chunk", "ID CHUNK --to FILE", QT_TRANSLATE_NOOP("CommandLineText", "saves a failed chunk's file"), 2,
            2 },
        { "save-chunks", "ID --to DIR|FILE.csv|FILE.zip|FILE.xlsx",
            QT_TRANSLATE_NOOP("CommandLineText", "saves all failed chunks"), 1, 1 },
        { "errors", "ID", QT_TRANSLATE_NOOP("CommandLineText", "lists all errors of failed chunks"), 1, 1 },
        { "retry", "ID [CHUNK]",
            QT_TRANSLATE_NOOP("CommandLineText", "runs failed chunks again, as stored or from a fixed file"), 1, 2 },
        { "remedy", "ID --column C --set X|--null|…",
            QT_TRANSLATE_NOOP("CommandLineText", "changes wrong values in all failed chunks and runs these again"), 1,
            1 },
        { "skip", "ID CHUNK --note TEXT", QT_TRANSLATE_NOOP("CommandLineText", "gives a failed chunk up, by decision"),
            2, 2 },
        { "undo", "ID",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "takes an import back: deletes its rows, restores what it has changed"),
            1, 1 },
        { "lineage", "TARGET --table NAME --row KEY | ID CHUNK",
            QT_TRANSLATE_NOOP("CommandLineText", "tells where a row comes from, or where the rows of a chunk are"), 1,
            2 },
        { "rows", "ID [CHUNK]",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "shows rows that an import, or a chunk, has put into the target, as they are now"),
            1, 2 },
        { "drift", "ID",
            QT_TRANSLATE_NOOP("CommandLineText", "tells how an import's columns differ from those of the one before"),
            1, 1 },
        { "compare", "ID [ID2]",
            QT_TRANSLATE_NOOP("CommandLineText",
                "compares a test report with another one, or with the one before it: what broke, what was fixed"),
            1, 2 },
        { "pause", "ID [ID...]", QT_TRANSLATE_NOOP("CommandLineText", "pauses imports"), 0, -1 },
        { "resume", "ID [ID...]",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "goes on with paused or interrupted imports; one that waits for a time begins now"),
            0, -1 },
        { "cancel", "ID [ID...]",
            QT_TRANSLATE_NOOP("CommandLineText", "cancels imports; the chunks that are in stay in"), 0, -1 },
        { "move", "ID [ID...] --priority N",
            QT_TRANSLATE_NOOP("CommandLineText", "changes the place of imports in the queue"), 0, -1 },
        { "set-done", "ID [ID...] --note TEXT",
            QT_TRANSLATE_NOOP("CommandLineText", "takes imports for done, so that what waits for them goes on"), 0,
            -1 },
        { "remove", "ID [ID...]",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "takes ended imports out of the history; their rows stay in the target"),
            0, -1 },
        { "channels", "[list | set NAME:CAPACITY[:KEY...] | pause|resume|remove NAME]",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "lists and changes channels: how many imports run at once, and in which order"),
            0, -1 },
        { "wait", "ID", QT_TRANSLATE_NOOP("CommandLineText", "returns when the import has ended, with its exit status"),
            1, 1 },
        { "work", "", QT_TRANSLATE_NOOP("CommandLineText", "runs what is queued, then exits"), 0, 0 },
        { "self-test", "",
            QT_TRANSLATE_NOOP("CommandLineText",
                "imports small files of its own, many at once, in a temporary folder, and says whether all that is "
                "promised holds"),
            0, 0 },
        { "clean-up", "",
            QT_TRANSLATE_NOOP("CommandLineText",
                "removes chunk files and details of imports that were done long ago, and gives the space back"),
            0, 0 },
        { "serve", "",
            QT_TRANSLATE_NOOP("CommandLineText",
                "serves the local import API on http://127.0.0.1 until it is interrupted, and runs what it takes"),
            0, 0 },
        { "recipe", "ID",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "prints all choices of an import as a recipe, which import --recipe takes"),
            1, 1 },
        { "schema", "ID",
            QT_TRANSLATE_NOOP("CommandLineText", "prints the columns of an import as a Frictionless Table Schema"), 1,
            1 },
        { "profiles", "[list | show|remove|save NAME | rename NAME NEW | export NAME [FILE] | import FILE [NAME]]",
            QT_TRANSLATE_NOOP("CommandLineText",
                "lists and changes profiles: choices that are kept under a name, which import --profile takes"),
            0, 3 },
        { "automations", "[list | add|show|remove|enable|disable|run|test NAME]",
            QT_TRANSLATE_NOOP("CommandLineText",
                "lists and changes automations: folders whose files are imported on their own; test says what would "
                "be taken"),
            0, 2, true },
        { "watch", "",
            QT_TRANSLATE_NOOP("CommandLineText", "runs the automations, and what they queue, until it is interrupted"),
            0, 0 },
    };
    return list;
}

const CommandSyntax *findCommand(const QString &name)
{
    const auto &all = commandsOfCalls();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const CommandSyntax &syntax) { return name == QLatin1String(syntax.name); });
    return found == all.end() ? nullptr : &*found;
}

bool OptionSyntax::belongsTo(const CommandSyntax &command) const
{
    const QString names = QLatin1String(commands);
    const QLatin1String called(command.name);
    return names == QLatin1String("*") || (names == QLatin1String("import-only") && called == QLatin1String("import"))
        || (names == QLatin1String("import") && command.importOptions)
        || names.split(QLatin1Char(' ')).contains(called);
}

} // namespace tranche
