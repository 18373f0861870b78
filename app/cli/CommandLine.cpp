#include "cli/CommandLine.h"

#include "cli/CallSyntax.h"
#include "core/Failure.h"
#include "core/FileNames.h"
#include "core/Texts.h"

#include <QDir>

#include <algorithm>

namespace tranche {

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
    for (const OptionSyntax &option : optionsOfCalls()) {
        if (option.belongsTo(*syntax))
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
    const int fewest = m_command == QLatin1String("import") && has("checked-by") ? 0 : syntax->fewestArguments;
    if (count < fewest || (syntax->mostArguments >= 0 && count > syntax->mostArguments))
        throw wrongCall(CommandLineText::tr("“%1” takes: %2.")
                            .arg(m_command,
                                *syntax->arguments == '\0' ? CommandLineText::tr("no arguments")
                                                           : QString::fromUtf8(syntax->arguments)));
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
    static const QStringList paths { QStringLiteral("home"), QStringLiteral("from"), QStringLiteral("to"),
        QStringLiteral("file"), QStringLiteral("folder") };
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
    return wholeNumber(option, value(option), least);
}

OptionWords CommandLine::importWords() const
{
    OptionWords words;
    for (const ImportOption &option : importOptions()) {
        if (has(option.name))
            words.insert(QString::fromLatin1(option.name), m_parser.values(QString::fromLatin1(option.name)));
    }
    return words;
}

RequestChoices CommandLine::importChoices(const QString &file, const Recipe &recipe) const
{
    RequestChoices choices;
    choices.file = file;
    choices.folder = QDir::currentPath();
    choices.validateOnly = m_command == QLatin1String("validate");
    takeRecipe(choices, recipe, importWords());
    if (m_command == QLatin1String("import") && choices.target.isEmpty())
        throw wrongCall(CommandLineText::tr("--into is missing: the database that the rows go to."));
    return choices;
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
