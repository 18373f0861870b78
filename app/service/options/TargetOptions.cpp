#include "service/options/DesignOptions.h"

namespace tranche {

std::vector<ImportOption> targetOptions()
{
    using Type = ImportOption::Type;
    using Choices = RequestChoices;
    using Value = OptionValue;
    std::vector<ImportOption> options {
        { "into", "TARGET",
            QT_TRANSLATE_NOOP("CommandLineText", "path of a SQLite database (made if missing), or sqlite:PATH"),
            Type::Path, [](Choices &c, const Value &v) { c.target = v.text; } },
        { "table", "NAME",
            QT_TRANSLATE_NOOP("CommandLineText", "table of the target (default: made of the file's name)"), Type::Text,
            [](Choices &c, const Value &v) { c.table = v.text; } },
        { "mode", targetModeWords,
            QT_TRANSLATE_NOOP("CommandLineText",
                "default: create the table if it is missing, else append; the last four tell rows by --key"),
            Type::Word, [](Choices &c, const Value &v) { c.mode = TargetMode(v.word + 1); } },
        { "key", "A,B",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "fields that tell rows (default: the table's primary key, or its one unique index)"),
            Type::Names, [](Choices &c, const Value &v) { c.key = chosenNames("key", v.text); } },
        { "key-index", "",
            QT_TRANSLATE_NOOP("CommandLineText", "make an index of the --key where the table has none; it stays"),
            Type::Switch, [](Choices &c, const Value &) { c.makesKeyIndex = true; } },
        { "skip-duplicate", "",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "do nothing, with exit status 0, if this very file is in the table already"),
            Type::Switch, [](Choices &c, const Value &) { c.skipDuplicate = true; } },
        { "duplicate", "ask|skip|import",
            QT_TRANSLATE_NOOP("CommandLineText",
                "if this very file is in the table already: ask where a person can answer, else import it again and "
                "tell "
                "(default); do nothing, as --skip-duplicate; or import it again without a question"),
            Type::Word, [](Choices &c, const Value &v) { c.skipDuplicate = v.word == 1; }, "ask" },
        { "indexes", "after|during",
            QT_TRANSLATE_NOOP("CommandLineText",
                "build plain indexes of an empty table after a large load, or keep them up during it (default: after)"),
            Type::Word, [](Choices &c, const Value &v) { c.deferIndexes = v.word == 0; }, "after" },
        { "undo", "on|off",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "keep in the target what is needed to take the import back (default: on)"),
            Type::Word, [](Choices &c, const Value &v) { c.undo = v.word == 0; }, "on" },
        { "lock-timeout", "SECONDS",
            QT_TRANSLATE_NOOP("CommandLineText", "how long to wait for a database that another program has locked"),
            Type::Number, [](Choices &c, const Value &v) { c.lockTimeoutS = asInt(v.number); } },
    };
    const std::vector<ImportOption> ofDesign = designOptions();
    options.insert(options.end(), ofDesign.begin(), ofDesign.end());
    return options;
}

} // namespace tranche
