#include "cli/CommandLine.h"

#include "core/Failure.h"
#include "core/FileNames.h"
#include "core/Texts.h"

#include <QDir>

#include <algorithm>
#include <functional>

namespace tranche {

Failure wrongCall(const QString &message)
{
    return Failure(QStringLiteral("call.option"), message,
        CommandLineText::tr("“tranche-cli --help” lists the commands and their options."));
}

namespace {

struct OptionSyntax
{
    const char *name;
    const char *value; ///< empty: a switch
    const char *description;
    const char *commands; ///< blank-separated; "*": all; "import": import, validate and sniff
};

} // namespace

static const QList<OptionSyntax> &options()
{
    static const QList<OptionSyntax> list {
        { "home", "DIR", "folder of the job store (default: $TRANCHE_HOME, or the platform's data folder)", "*" },
        { "json", "", "one JSON object on standard output, nothing else there", "*" },
        { "quiet", "", "print nothing but errors", "*" },
        { "help", "", "show this help", "*" },
        { "into", "TARGET", "path of a SQLite database (made if missing), or sqlite:PATH", "import" },
        { "table", "NAME", "table of the target (default: made of the file's name)", "import" },
        { "background", "", "queue the import, print the receipt, return at once", "import" },
        { "format", "auto|csv|xlsx|…", "format of the file: csv, xlsx, ods, xls or json (default: auto, by content)",
            "import" },
        { "encoding", "NAME", "encoding of the file by its IANA name, such as windows-1252 (default: auto)", "import" },
        { "member", "PATH",
            "the file in an archive, or the table of a database, that is to be read; '*': all, an import each",
            "import" },
        { "sheet", "NAME", "the sheet of a spreadsheet (default: the first one)", "import" },
        { "range", "A1:F200", "the cells of the sheet that count (default: all)", "import" },
        { "file-column", "NAME", "a column of the table that gets the file's name in every row", "import" },
        { "edges", "N,N,…", "the characters at which columns of fixed width begin, counted from 1 (default: found)",
            "import" },
        { "element", "NAME",
            "the element of an XML file that is a row, by its name or path (default: the outermost one that is "
            "repeated)",
            "import" },
        { "separator", "CHAR", "auto, one or two characters, tab or \\t, or blanks for a run of them (default: auto)",
            "import" },
        { "quote", "CHAR", "auto, one character, or none (default: auto)", "import" },
        { "escape", "CHAR", "auto, one character, or none; same as the quote: a quote is written twice", "import" },
        { "header", "auto|yes|no|N", "whether the file names its columns; N: so many header rows (default: auto)",
            "import" },
        { "malformed", "error|repair",
            "rows that break the dialect are errors with their line (default), or are repaired, each with a warning",
            "import" },
        { "invalid-bytes", "error|replace",
            "bytes that are no text in the encoding: an error of the row; or replaced by U+FFFD, with a warning "
            "(default: error)",
            "import" },
        { "surplus", "error|drop|join",
            "what a repair does to fields beyond the last column that are not empty (default: error)", "import" },
        { "skip-lines", "N", "lines before the header (default: what is found)", "import" },
        { "skip-footer", "N", "lines behind the data (default: what is found)", "import" },
        { "comment", "TEXT", "lines that begin so are no rows; none: there are none (default: what is found)",
            "import" },
        { "types", "infer|text", "text: every column is TEXT, every value byte for byte (default: infer)", "import" },
        { "null", "TEXT", "a text that means NULL, beside the empty unquoted field; repeatable", "import" },
        { "map", "SOURCE=FIELD[:TYPE]",
            "where a column goes, and as what; SOURCE is a header or #position; repeatable. "
            "“SOURCE=” leaves the column out",
            "import" },
        { "mode", "create|append|replace", "default: create the table if it is missing, else append", "import" },
        { "chunk-size", "N|auto", "rows of a chunk (default: auto: 100, or what makes at most 10,000 chunks)",
            "import" },
        { "child-columns", "A,B", "rows with only these columns filled belong to the record above", "import" },
        { "record-key", "A,B", "rows with the same values here belong to the record above", "import" },
        { "on-error", "fail-chunk|reject-rows",
            "reject-rows: the good rows of a chunk go in, only the bad ones are set aside", "import" },
        { "max-errors", "N", "give up after so many failed rows", "import" },
        { "profile", "NAME", "mend values as this profile says, see remedy", "import" },
        { "priority", "N", "smaller runs first (default: 10)", "import" },
        { "skip-duplicate", "", "do nothing, with exit status 0, if this very file is in the table already", "import" },
        { "indexes", "after|during",
            "build plain indexes of an empty table after a large load, or keep them up during it (default: after)",
            "import" },
        { "lock-timeout", "SECONDS", "how long to wait for a database that another program has locked", "import" },
        { "from", "TARGET", "the database whose ledger tells what was imported", "rebuild" },
        { "state", "S,S", "only those in these states", "jobs chunks" },
        { "to", "FILE", "where to save; - is standard output for a single chunk", "save-chunk save-chunks" },
        { "with-errors", "", "two columns in front: _line and _error", "save-chunk save-chunks" },
        { "only-bad-rows", "", "only the rows that have errors", "save-chunk save-chunks" },
        { "group", "", "by column, code and value, with counts, the most frequent first", "errors" },
        { "csv", "", "as comma-separated text, in which no value is taken for a formula", "errors" },
        { "warnings", "", "what was repaired while the file was read, instead of errors", "errors" },
        { "file", "FIXED", "a fixed file to import in the chunk's place; rows with _line find their places themselves",
            "retry" },
        { "deleted", "skip|keep", "what becomes of bad rows that are missing from a file of bad rows", "retry" },
        { "column", "C", "for errors in this column", "remedy" },
        { "code", "E", "for errors of this code only", "remedy" },
        { "value", "V", "for this wrong value only", "remedy" },
        { "set", "X", "put X in its place", "remedy" },
        { "null", "", "put NULL in its place", "remedy" },
        { "default", "", "put the default of the table's column in its place", "remedy" },
        { "date", "FORM", "it is a date, written as FORM says, such as dd.MM.yyyy; becomes yyyy-MM-dd", "remedy" },
        { "decimal", "C", "it is a number with the decimal sign C, such as ','; becomes one with a point", "remedy" },
        { "as", "TYPE", "read the column as INTEGER, REAL, NUMERIC or TEXT from now on", "remedy" },
        { "add-reference", "", "add the value to the table that the column refers to", "remedy" },
        { "skip", "", "leave the rows out", "remedy" },
        { "profile", "NAME", "also for the next files: added to this profile, which import --profile applies",
            "remedy" },
        { "dry-run", "", "only say what would change, and how many chunks would be clean", "remedy" },
        { "note", "TEXT", "why the chunk is given up", "skip" },
        { "timeout", "SECONDS", "give up waiting after so many seconds", "wait" },
    };
    return list;
}

const QList<CommandSyntax> &CommandLine::commands()
{
    static const QList<CommandSyntax> list {
        { "import", "FILE [FILE...] --into TARGET", "imports files into a table", 1, -1, true },
        { "validate", "FILE [FILE...]", "the same, but nothing is written to the target", 1, -1, true },
        { "sniff", "FILE", "shows dialect, columns and types that an import would use", 1, 1, true },
        { "jobs", "", "lists the imports, newest first", 0, 0 },
        { "show", "ID", "shows an import, with its failed chunks and their errors", 1, 1 },
        { "chunks", "ID", "lists the chunks of an import", 1, 1 },
        { "report", "ID", "tells what became of the chunks that failed, and what was changed and decided", 1, 1 },
        { "rebuild", "--from TARGET", "brings back into the history what a database's ledger tells", 0, 0 },
        { "save-chunk", "ID CHUNK --to FILE", "saves a failed chunk's file", 2, 2 },
        { "save-chunks", "ID --to DIR|FILE.csv|FILE.zip|FILE.xlsx", "saves all failed chunks", 1, 1 },
        { "errors", "ID", "lists all errors of failed chunks", 1, 1 },
        { "retry", "ID [CHUNK]", "runs failed chunks again, as stored or from a fixed file", 1, 2 },
        { "remedy", "ID --column C --set X|--null|…", "changes wrong values in all failed chunks and runs these again",
            1, 1 },
        { "skip", "ID CHUNK --note TEXT", "gives a failed chunk up, by decision", 2, 2 },
        { "pause", "ID", "pauses an import", 1, 1 },
        { "resume", "ID", "goes on with a paused or interrupted import", 1, 1 },
        { "cancel", "ID", "cancels an import; the chunks that are in stay in", 1, 1 },
        { "wait", "ID", "returns when the import has ended, with its exit status", 1, 1 },
        { "work", "", "runs what is queued, then exits", 0, 0 },
    };
    return list;
}

static const CommandSyntax *findCommand(const QString &name)
{
    const auto &all = CommandLine::commands();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const CommandSyntax &syntax) { return name == QLatin1String(syntax.name); });
    return found == all.end() ? nullptr : &*found;
}

static bool belongsTo(const OptionSyntax &option, const CommandSyntax &command)
{
    const QString names = QLatin1String(option.commands);
    return names == QLatin1String("*") || (names == QLatin1String("import") && command.importOptions)
        || names.split(QLatin1Char(' ')).contains(QLatin1String(command.name));
}

static QString optionLines(const std::function<bool(const OptionSyntax &)> &wanted)
{
    QString text;
    for (const OptionSyntax &option : options()) {
        if (!wanted(option))
            continue;
        const QString left = QStringLiteral("  --%1 %2").arg(QLatin1String(option.name), QLatin1String(option.value));
        text += left.size() > 30 ? left + QStringLiteral("\n") + QString(32, QLatin1Char(' ')) : left.leftJustified(32);
        text += CommandLineText::tr(option.description) + QLatin1Char('\n');
    }
    return text;
}

QString CommandLine::help(const QString &command)
{
    if (const CommandSyntax *syntax = findCommand(command)) {
        return CommandLineText::tr("Usage: tranche-cli %1 %2 [options]\n\n%3.\n\nOptions:\n")
                   .arg(command, QLatin1String(syntax->arguments), CommandLineText::tr(syntax->summary))
            + optionLines([&](const OptionSyntax &option) { return belongsTo(option, *syntax); });
    }
    QString text = CommandLineText::tr(
        "Tranche imports files into database tables, in small chunks: a chunk that fails keeps its error "
        "and its lines,\n"
        "the others go in.\n\nUsage: tranche-cli COMMAND [arguments] [options]\n\nCommands:\n");
    for (const CommandSyntax &syntax : commands()) {
        const QString left = QStringLiteral("  %1 %2").arg(QLatin1String(syntax.name), QLatin1String(syntax.arguments));
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
    section(CommandLineText::tr("Options of jobs and chunks:"), "jobs chunks");
    section(CommandLineText::tr("Options of rebuild:"), "rebuild");
    section(CommandLineText::tr("Options of save-chunk and save-chunks:"), "save-chunk save-chunks");
    section(CommandLineText::tr("Options of errors:"), "errors");
    section(CommandLineText::tr("Options of retry:"), "retry");
    section(CommandLineText::tr("Options of remedy:"), "remedy");
    section(CommandLineText::tr("Options of skip:"), "skip");
    section(CommandLineText::tr("Options of wait:"), "wait");
    text += CommandLineText::tr(
        "\nExit status: 0 all rows are in (or valid); 1 ended with failed chunks or rejected rows; 2 the call "
        "is wrong;\n"
        "3 it could not run (file, target or job store unusable); 4 cancelled or paused.\n");
    return text;
}

CommandLine::CommandLine(const QStringList &words)
{
    QStringList rest = words;
    // The command is the first word that is no option, so that --home may stand before it.
    for (qsizetype i = 0; i < rest.size(); ++i) {
        if (rest[i] == QLatin1String("--home")) {
            ++i;
        } else if (!rest[i].startsWith(QLatin1Char('-'))) {
            m_command = rest.takeAt(i);
            break;
        }
    }
    const CommandSyntax *syntax = findCommand(m_command);
    if (syntax == nullptr)
        throw wrongCall(m_command.isEmpty() ? CommandLineText::tr("No command is named.")
                                            : CommandLineText::tr("There is no command “%1”.").arg(m_command));
    for (const OptionSyntax &option : options()) {
        if (belongsTo(option, *syntax))
            m_parser.addOption(
                QCommandLineOption(QString::fromLatin1(option.name), {}, QString::fromLatin1(option.value)));
    }
    if (!m_parser.parse(QStringList(QStringLiteral("tranche-cli")) + rest))
        throw wrongCall(m_parser.errorText());
    if (wantsHelp())
        return;
    if (arguments().contains(QString()))
        throw wrongCall(CommandLineText::tr("“%1”: an argument is empty, the name is missing.").arg(m_command));
    const auto count = arguments().size();
    if (count < syntax->fewestArguments || (syntax->mostArguments >= 0 && count > syntax->mostArguments))
        throw wrongCall(CommandLineText::tr("“%1” takes: %2.")
                            .arg(m_command,
                                *syntax->arguments == '\0' ? CommandLineText::tr("no arguments")
                                                           : QLatin1String(syntax->arguments)));
}

QStringList CommandLine::arguments() const
{
    QStringList arguments = m_parser.positionalArguments();
    const CommandSyntax *syntax = findCommand(m_command);
    if (syntax != nullptr && QLatin1String(syntax->arguments).startsWith(QLatin1String("FILE")))
        std::transform(arguments.begin(), arguments.end(), arguments.begin(), pathOfUser);
    return arguments;
}

QString CommandLine::value(const char *option) const
{
    static const QStringList paths { QStringLiteral("home"), QStringLiteral("into"), QStringLiteral("from"),
        QStringLiteral("to"), QStringLiteral("file") };
    const QString name = QString::fromLatin1(option);
    const QString value = m_parser.value(name);
    return paths.contains(name) ? pathOfUser(value) : value;
}

QString CommandLine::home() const
{
    if (has("home"))
        return value("home");
    checkName(qgetenv("TRANCHE_HOME"));
    return pathOfUser(JobStore::defaultHome());
}

qint64 CommandLine::number(const char *option, qint64 least) const
{
    bool ok = false;
    const qint64 number = value(option).toLongLong(&ok);
    if (!ok || number < least)
        throw wrongCall(CommandLineText::tr("--%1: “%2” is not a whole number of at least %3.")
                            .arg(QLatin1String(option), value(option))
                            .arg(least));
    return number;
}

qint64 CommandLine::idArgument(int position) const
{
    bool ok = false;
    const qint64 id = arguments().at(position).toLongLong(&ok);
    if (!ok || id < 1)
        throw wrongCall(CommandLineText::tr("“%1” is not a number.").arg(arguments().at(position)));
    return id;
}

} // namespace tranche
