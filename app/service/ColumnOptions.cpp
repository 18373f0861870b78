#include "service/ImportOption.h"

#include "service/MapOption.h"

namespace tranche {

static void takeNulls(RequestChoices &choices, const OptionValue &value)
{
    for (const QString &text : value.texts)
        choices.nullTexts.append(text.toUtf8());
}

static void takeMap(RequestChoices &choices, const OptionValue &value)
{
    for (const QString &text : value.texts)
        choices.map.append(mapChoice(text));
}

std::vector<ImportOption> columnOptions()
{
    using Type = ImportOption::Type;
    using Choices = RequestChoices;
    using Value = OptionValue;
    return {
        { "types", "infer|text", "text: every column is TEXT, every value byte for byte (default: infer)", Type::Word,
            [](Choices &c, const Value &v) { c.typesAsText = v.word == 1; }, "infer" },
        { "null", "TEXT", "a text that means NULL, beside the empty unquoted field; repeatable", Type::Texts,
            takeNulls },
        { "null-words", "auto|none|A,B",
            "words that are read as NULL in columns of numbers, counted and told: n/a, NULL, --, k. A. and such "
            "(default: "
            "auto), none, or your own",
            Type::Text, [](Choices &c, const Value &v) { c.nullWords = nullWordsFromText(v.text); }, "auto" },
        { "map", "SOURCE=FIELD[:TYPE[:FORMAT]]",
            "where a column goes, as what, and how its values are written: day=day:DATE:dd.MM.yyyy, "
            "net=net:DECIMAL:1.234,56, at=at:TIME:HH:mm, paid=paid:BOOLEAN:ja/nein; TYPE is TEXT, INTEGER, REAL, "
            "DECIMAL, DATE, TIME, DATETIME, BOOLEAN, UUID, JSON or BLOB; SOURCE is a header or #position; repeatable. "
            "“SOURCE=” leaves the column out",
            Type::Texts, takeMap },
        { "date-format", "FORMAT",
            "how dates are written in columns that --map makes DATE, TIME or DATETIME without a format of their own, "
            "such as dd.MM.yyyy (default: auto, ISO 8601)",
            Type::Text, [](Choices &c, const Value &v) { c.dateFormat = checkedDateFormat(v.text); }, "auto" },
        { "decimal", "auto|point|comma",
            "the decimal sign in columns that --map makes numbers without a format of their own (default: auto, the "
            "point)",
            Type::Word,
            [](Choices &c, const Value &v) { c.numberFormat = QLatin1String(v.word == 2 ? "1234,56" : ""); }, "auto" },
        { "file-column", "NAME", "a column of the table that gets the file's name in every row", Type::Text,
            [](Choices &c, const Value &v) { c.fileField = v.text; } },
    };
}

} // namespace tranche
