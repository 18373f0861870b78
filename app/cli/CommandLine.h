#pragma once

#include "service/options/ImportOptions.h"
#include "service/recipe/Recipe.h"
#include "store/JobStore.h"

#include <QCommandLineParser>
#include <QStringList>

namespace tranche {

/// The call's words, read. Options are asked for by name.
class CommandLine
{
public:
    /// @param words the call without the program's name: a command and its arguments
    /// @throws Failure "call.…" if the words make no sense
    explicit CommandLine(const QStringList &words);

    const QString &command() const { return m_command; }
    bool wantsHelp() const { return m_parser.isSet(QStringLiteral("help")); }
    /// Names of files are paths, also where they begin with ':'.
    QStringList arguments() const;
    bool has(const char *option) const { return m_parser.isSet(QString::fromLatin1(option)); }
    QString value(const char *option) const;
    /// A whole number of at least `least`. @throws Failure "call.option"
    qint64 number(const char *option, qint64 least) const;
    /// An argument that is an id or a chunk number. @throws Failure "call.argument"
    qint64 idArgument(int position) const;
    QString home() const;
    /// What is written for the options of import.
    OptionWords importWords() const;
    /// The choices of import, validate and sniff for one file. @param recipe that they are taken over
    /// @throws Failure "call.option"
    RequestChoices importChoices(const QString &file, const Recipe &recipe = {}) const;

private:
    QString m_command;
    QCommandLineParser m_parser;
};

} // namespace tranche
