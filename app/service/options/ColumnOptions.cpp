#include "service/options/ImportOption.h"

#include "service/options/LookupOption.h"
#include "service/options/MapOption.h"
#include "service/options/ValueOption.h"

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

template <auto take> static void takeEach(RequestChoices &choices, const OptionValue &value)
{
    for (const QString &text : value.texts)
        take(choices, text);
}

static void takeLookups(RequestChoices &choices, const OptionValue &value)
{
    for (const QString &text : value.texts)
        choices.lookups.append(lookupChoice(text));
}

std::vector<ImportOption> columnOptions()
{
    using Type = ImportOption::Type;
    using Choices = RequestChoices;
    using Value = OptionValue;
    return {
        { "types", "infer|text",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "text: every column is TEXT, every value byte for byte (default: infer)"),
            Type::Word, [](Choices &c, const Value &v) { c.typesAsText = v.word == 1; }, "infer" },
        { "null", "TEXT",
            QT_TRANSLATE_NOOP("CommandLineText", "a text that means NULL, beside the empty unquoted field; repeatable"),
            Type::Texts, takeNulls },
        { "null-words", "auto|none|A,B",
            QT_TRANSLATE_NOOP("CommandLineText",
                "words that are read as NULL in columns of numbers, counted and told: n/a, NULL, --, k. A. and such "
                "(default: auto), none, or your own; one that holds a comma stands in double quotes"),
            Type::Names, [](Choices &c, const Value &v) { c.nullWords = nullWordsFromText(v.text); }, "auto" },
        { "map", "SOURCE=FIELD[:TYPE[:FORMAT]]",
            QT_TRANSLATE_NOOP("CommandLineText",
                "where a column goes, as what, and how its values are written: day=day:DATE:dd.MM.yyyy, "
                "net=net:DECIMAL:1.234,56, at=at:TIME:HH:mm, paid=paid:BOOLEAN:ja/nein; TYPE is TEXT, INTEGER, REAL, "
                "DECIMAL, DECIMAL(2) (an integer of hundredths; 1 to 9), DATE, TIME, DATETIME, BOOLEAN, UUID, JSON or "
                "BLOB; SOURCE is a header or #position; repeatable. "
                "“SOURCE=” leaves the column out"),
            Type::Texts, takeMap },
        { "lookup", "COLUMN=TABLE.NAME[->KEY][:WORD]",
            QT_TRANSLATE_NOOP("CommandLineText",
                "the column holds names of rows of another table: the key of the row is stored (default: its primary "
                "key), "
                "in the field that --map names, else the one that refers to the table; city,land=cities.name,country "
                "compares several; WORD is what a name that is not there does: error (default), null, skip the row, or "
                "create a row; and exact (default) or folded, without regard to capitals and blanks; repeatable"),
            Type::Texts, takeLookups },
        { "date-format", "FORMAT",
            QT_TRANSLATE_NOOP("CommandLineText",
                "how dates are written, such as dd.MM.yyyy, in all columns that have no format of their own (default: "
                "auto, "
                "found by the whole column)"),
            Type::Text, [](Choices &c, const Value &v) { c.dateFormat = checkedDateFormat(v.text); }, "auto" },
        { "decimal", "auto|point|comma",
            QT_TRANSLATE_NOOP("CommandLineText",
                "the decimal sign of numbers in columns that have no format of their own (default: auto, found by the "
                "whole "
                "column)"),
            Type::Word,
            [](Choices &c, const Value &v) {
                c.numberFormat = QLatin1String(v.word == 2 ? "1234,56" : v.word == 1 ? "1234.56" : "");
            },
            "auto" },
        { "names", "as-is|snake_case",
            QT_TRANSLATE_NOOP("CommandLineText",
                "snake_case: fields that --map does not name are in small letters with underscores, such as order_id "
                "for "
                "“Order ID” (default: as-is)"),
            Type::Word, [](Choices &c, const Value &v) { c.snakeCaseNames = v.word == 1; }, "as-is" },
        { "step", "COLUMN:STEP",
            QT_TRANSLATE_NOOP("CommandLineText",
                "what is done to the values of a column before its type reads them: trim, collapse, "
                "case=lower|upper|title, "
                "replace=OLD=>NEW, null=TEXT, default=TEXT, fill-down, extract=REGEX; in a new column NAME also "
                "split=SOURCE,SEPARATOR,PART and join=A,B,SEPARATOR; COLUMN is a header, #position or *; repeatable"),
            Type::Texts, takeEach<takeStep> },
        { "compute", "NAME[:TYPE]=EXPRESSION",
            QT_TRANSLATE_NOOP("CommandLineText",
                "a new column with the value of an SQL expression over columns of the row, such as "
                "total=quantity*price; "
                "repeatable"),
            Type::Texts, takeEach<takeCompute> },
        { "rule", "COLUMN:RULE",
            QT_TRANSLATE_NOOP("CommandLineText",
                "what the values of a column have to keep: required, unique, range=1..10, length=2..5, pattern=REGEX, "
                "one-of=A|B, exists=TABLE.COLUMN of the target; repeatable"),
            Type::Texts, takeEach<takeRule> },
        { "file-column", "NAME",
            QT_TRANSLATE_NOOP("CommandLineText", "a column of the table that gets the file's name in every row"),
            Type::Text, [](Choices &c, const Value &v) { c.fileField = v.text; } },
    };
}

} // namespace tranche
