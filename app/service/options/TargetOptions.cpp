#include "service/options/DesignOptions.h"

namespace tranche {

std::vector<ImportOption> targetOptions()
{
    using Type = ImportOption::Type;
    using Choices = RequestChoices;
    using Value = OptionValue;
    std::vector<ImportOption> options {
        { "into", "TARGET", "path of a SQLite database (made if missing), or sqlite:PATH", Type::Path,
            [](Choices &c, const Value &v) { c.target = v.text; } },
        { "table", "NAME", "table of the target (default: made of the file's name)", Type::Text,
            [](Choices &c, const Value &v) { c.table = v.text; } },
        { "mode", targetModeWords,
            "default: create the table if it is missing, else append; the last four tell rows by --key", Type::Word,
            [](Choices &c, const Value &v) { c.mode = TargetMode(v.word + 1); } },
        { "key", "A,B", "fields that tell rows (default: the table's primary key, or its one unique index)",
            Type::Names, [](Choices &c, const Value &v) { c.key = chosenNames("key", v.text); } },
        { "key-index", "", "make an index of the --key where the table has none; it stays", Type::Switch,
            [](Choices &c, const Value &) { c.makesKeyIndex = true; } },
        { "skip-duplicate", "", "do nothing, with exit status 0, if this very file is in the table already",
            Type::Switch, [](Choices &c, const Value &) { c.skipDuplicate = true; } },
        { "duplicate", "ask|skip|import",
            "if this very file is in the table already: ask where a person can answer, else import it again and tell "
            "(default); do nothing, as --skip-duplicate; or import it again without a question",
            Type::Word, [](Choices &c, const Value &v) { c.skipDuplicate = v.word == 1; }, "ask" },
        { "indexes", "after|during",
            "build plain indexes of an empty table after a large load, or keep them up during it (default: after)",
            Type::Word, [](Choices &c, const Value &v) { c.deferIndexes = v.word == 0; }, "after" },
        { "undo", "on|off", "keep in the target what is needed to take the import back (default: on)", Type::Word,
            [](Choices &c, const Value &v) { c.undo = v.word == 0; }, "on" },
        { "lock-timeout", "SECONDS", "how long to wait for a database that another program has locked", Type::Number,
            [](Choices &c, const Value &v) { c.lockTimeoutS = asInt(v.number); } },
    };
    const std::vector<ImportOption> ofDesign = designOptions();
    options.insert(options.end(), ofDesign.begin(), ofDesign.end());
    return options;
}

} // namespace tranche
