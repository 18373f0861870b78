#include "service/ImportOption.h"

#include "core/Texts.h"

namespace tranche {

static void takeGrouping(RequestChoices &choices, RecordGrouping::Kind kind, const QString &columns)
{
    if (choices.grouping.kind != RecordGrouping::Kind::None)
        throw wrongCall(CommandLineText::tr("--child-columns and --record-key can't be used together."));
    choices.grouping = { kind, columns.split(QLatin1Char(',')) };
}

std::vector<ImportOption> runOptions()
{
    using Type = ImportOption::Type;
    using Choices = RequestChoices;
    using Value = OptionValue;
    return {
        { "background", "", "queue the import, print the receipt, return at once", Type::Switch },
        { "chunk-size", "N|auto", "rows of a chunk (default: auto: 100, or what makes at most 10,000 chunks)",
            Type::Number, [](Choices &c, const Value &v) { c.chunkSize = v.number; }, "auto", 1 },
        { "child-columns", "A,B", "rows with only these columns filled belong to the record above", Type::Text,
            [](Choices &c, const Value &v) { takeGrouping(c, RecordGrouping::Kind::BlankParent, v.text); } },
        { "record-key", "A,B", "rows with the same values here belong to the record above", Type::Text,
            [](Choices &c, const Value &v) { takeGrouping(c, RecordGrouping::Kind::RepeatedParent, v.text); } },
        { "on-error", "fail-chunk|reject-rows",
            "reject-rows: the good rows of a chunk go in, only the bad ones are set aside", Type::Word,
            [](Choices &c, const Value &v) { c.onError = OnError(v.word); }, "fail-chunk" },
        { "max-errors", "N", "give up after so many failed rows", Type::Number,
            [](Choices &c, const Value &v) { c.maxErrors = v.number; }, nullptr, 1 },
        { "priority", "N", "smaller runs first (default: 10)", Type::Number,
            [](Choices &c, const Value &v) { c.priority = asInt(v.number); }, "10" },
    };
}

} // namespace tranche
