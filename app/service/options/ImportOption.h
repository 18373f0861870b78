#pragma once

#include "core/Failure.h"
#include "service/options/RequestChoices.h"

#include <vector>

namespace tranche {

/// A call that makes no sense, with a hint to the help.
Failure wrongCall(const QString &message);

/// A whole number of at least `least`. @param option that it is written for @throws Failure "call.option"
qint64 wholeNumber(const char *option, const QString &text, qint64 least);

/// Names of columns, with commas between them, see namesFromText(). @throws Failure "call.option" if there is none
QStringList chosenNames(const char *option, const QString &text);

/// As a whole number that is stored as an int: larger ones are this large.
int asInt(qint64 number);

/// What is written for an option, read by its type.
struct OptionValue
{
    QString text;
    QStringList texts; ///< of an option that may be repeated
    qint64 number = 0;
    int word = 0; ///< position among the option's words
};

/// What the help says of an option, in the user's language. @param description of an ImportOption or one of the
/// commands
QString optionHelp(const char *description);

/// One option of import, validate and sniff. What the command line takes, its help, and requests in JSON are made of
/// these.
struct ImportOption
{
    enum class Type {
        Switch,
        Text,
        Path,
        Texts, ///< may be repeated
        Names, ///< with commas between them, see namesFromText(); in JSON also a list
        Word, ///< one of those in `value`
        Number,
    };
    const char *name; ///< on the command line; in JSON with '_' for '-'
    const char *value; ///< what stands for the value in the help; empty: a switch
    const char *description; ///< to be translated in context "CommandLineText"; %1: the names of formats
    Type type = Type::Text;
    /// Sets it; null: it says how the import is run, not what.
    void (*take)(RequestChoices &choices, const OptionValue &value) = nullptr;
    const char *initial = nullptr; ///< what leaves the option as it is without it; null: nothing that can be written
    qint64 least = 0; ///< of a number

    QString key() const; ///< in JSON
};

// The options by subject, in the order in which the help shows them.
std::vector<ImportOption> targetOptions(); ///< where the rows go
std::vector<ImportOption> fileOptions(); ///< how the file is read
std::vector<ImportOption> columnOptions(); ///< what its columns become
std::vector<ImportOption> runOptions(); ///< how the import runs
std::vector<ImportOption> reportOptions(); ///< what is said of a test report
std::vector<ImportOption> recipeOptions(); ///< whose choices these are

} // namespace tranche
