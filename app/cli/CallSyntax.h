#pragma once

#include <QList>
#include <QString>

namespace tranche {

/// What a command takes: named and optional arguments, and its options beside the common ones.
struct CommandSyntax
{
    const char *name;
    const char *arguments; ///< as usage shows them, such as "ID [CHUNK]"
    const char *summary;
    int fewestArguments;
    int mostArguments; ///< -1: any number
    bool importOptions = false;
};

/// An option that calls may have.
struct OptionSyntax
{
    const char *name;
    const char *value; ///< empty: a switch
    const char *description;
    /// Blank-separated; "*": all; "import": import, validate and sniff; "import-only": import
    const char *commands;

    bool belongsTo(const CommandSyntax &command) const;
};

/// In the order in which help tells them.
const QList<CommandSyntax> &commandsOfCalls();
/// nullptr if there is none of this name.
const CommandSyntax *findCommand(const QString &name);
/// Those of imports among them.
const QList<OptionSyntax> &optionsOfCalls();

} // namespace tranche
