#include "mapping/FieldsMatch.h"
#include "service/options/ImportOption.h"

namespace tranche {

std::vector<ImportOption> recipeOptions()
{
    using Type = ImportOption::Type;
    using Choices = RequestChoices;
    using Value = OptionValue;
    return {
        { "recipe", "FILE",
            QT_TRANSLATE_NOOP("CommandLineText",
                "take all choices from this JSON file, as “recipe ID” prints it; -: from standard input. What else is "
                "said in the call goes before it"),
            Type::Path },
        { "schema", "FILE",
            QT_TRANSLATE_NOOP("CommandLineText",
                "take columns, types and formats from this Frictionless Table Schema (JSON), or from a data package "
                "with "
                "one resource"),
            Type::Path },
        { "profile", "NAME",
            QT_TRANSLATE_NOOP("CommandLineText", "take all choices of this profile, see profiles and remedy"),
            Type::Text },
        { "fields-match", fieldsMatchWords,
            QT_TRANSLATE_NOOP("CommandLineText",
                "how the file's columns are to be those of the recipe, schema or profile: the same in the same order, "
                "the "
                "same, those and others, none but those, or one of them at least (default: subset, for schemas exact)"),
            Type::Word, [](Choices &c, const Value &v) { c.expected.match = FieldsMatch(v.word); } },
    };
}

} // namespace tranche
