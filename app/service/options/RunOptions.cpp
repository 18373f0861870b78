#include "service/options/ImportOption.h"

#include "core/Texts.h"
#include "service/options/ChildOption.h"
#include "service/options/TimeOption.h"
#include "service/options/ValueOption.h"
#include "store/Channel.h"

namespace tranche {

static void takeMaxErrors(RequestChoices &choices, const OptionValue &value)
{
    if (!value.text.endsWith(QLatin1Char('%'))) {
        choices.maxErrors = wholeNumber("max-errors", value.text, 1);
        return;
    }
    bool ok = false;
    const double percent = value.text.chopped(1).trimmed().toDouble(&ok);
    if (!ok || !(percent > 0 && percent <= 100))
        throw wrongCall(CommandLineText::tr("--max-errors: “%1” is no number of percent.").arg(value.text));
    choices.maxErrorsPercent = percent;
}

static void takeAfter(RequestChoices &choices, const OptionValue &value)
{
    const QStringList ids = value.text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &id : ids)
        choices.terms.after.append(wholeNumber("after", id.trimmed(), 1));
}

std::vector<ImportOption> runOptions()
{
    using Type = ImportOption::Type;
    using Choices = RequestChoices;
    using Value = OptionValue;
    return {
        { "background", "", QT_TRANSLATE_NOOP("CommandLineText", "queue the import, print the receipt, return at once"),
            Type::Switch },
        { "chunk-size", "N|auto",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "rows of a chunk (default: auto: 100, or what makes at most 10,000 chunks)"),
            Type::Number, [](Choices &c, const Value &v) { c.chunkSize = v.number; }, "auto", 1 },
        { "child-columns", "A,B",
            QT_TRANSLATE_NOOP("CommandLineText",
                "rows with only these columns filled belong to the record above; with one --child-table the columns "
                "that "
                "go to it"),
            Type::Names,
            [](Choices &c, const Value &v) { takeChildColumns(c, chosenNames("child-columns", v.text)); } },
        { "child-table", "NAME[=PARENT][:COLUMNS[:KEY]]",
            QT_TRANSLATE_NOOP("CommandLineText",
                "lines go into this table, with the key of their parent: these columns, or those of --child-columns; "
                "what "
                "is left goes to --table. PARENT is a child table named before, whose lines these are (default: "
                "--table). "
                "KEY: rows that repeat these columns are no new ones of it; repeatable"),
            Type::Texts, [](Choices &c, const Value &v) { takeChildTables(c, v.texts); } },
        { "record-key", "A,B",
            QT_TRANSLATE_NOOP("CommandLineText", "rows with the same values here belong to the record above"),
            Type::Names, [](Choices &c, const Value &v) { takeRecordKey(c, chosenNames("record-key", v.text)); } },
        { "child-key", "[TABLE:]FIELD[=PARENT_FIELD]",
            QT_TRANSLATE_NOOP("CommandLineText",
                "the field of the child table that gets the parent's key, and which field of the parent that is "
                "(default: "
                "its primary key, or a new id); repeatable"),
            Type::Texts, [](Choices &c, const Value &v) { takeChildKeys(c, v.texts); } },
        { "on-error", "WORD|COLUMN=WORD",
            QT_TRANSLATE_NOOP("CommandLineText",
                "what becomes of what is wrong: fail-chunk (default); reject-rows: the good rows of a chunk go in, "
                "only "
                "the "
                "bad ones are set aside; of wrong values also null, default or text, counted and told, in all columns "
                "or "
                "in one; repeatable"),
            Type::Texts,
            [](Choices &c, const Value &v) {
                for (const QString &text : v.texts)
                    takeOnError(c, text);
            } },
        { "max-errors", "N|N%",
            QT_TRANSLATE_NOOP("CommandLineText",
                "give up after so many failed rows; or once more than N percent of the rows read so far have failed, "
                "from "
                "the first thousand on"),
            Type::Text, takeMaxErrors },
        { "priority", "N", QT_TRANSLATE_NOOP("CommandLineText", "smaller runs first (default: 10)"), Type::Number,
            [](Choices &c, const Value &v) { c.priority = asInt(v.number); }, "10" },
        { "channel", "NAME",
            QT_TRANSLATE_NOOP("CommandLineText",
                "imports of a channel run as its rules say, see channels (default: a channel of the target)"),
            Type::Text, [](Choices &c, const Value &v) { c.channel = channelName(v.text); } },
        { "start-at", "TIME",
            QT_TRANSLATE_NOOP("CommandLineText", "not before this time, such as 06:30, 2026-12-24T18:00 or +90m"),
            Type::Text, [](Choices &c, const Value &v) { c.terms.startAt = timeToCome("start-at", v.text); } },
        { "after", "ID,ID", QT_TRANSLATE_NOOP("CommandLineText", "not before these imports are done"), Type::Text,
            takeAfter },
        { "after-end", "",
            QT_TRANSLATE_NOOP("CommandLineText", "--after: it is enough that they have ended, well or not"),
            Type::Switch, [](Choices &c, const Value &) { c.terms.inAnyCase = true; } },
        { "retry-pattern", "P",
            QT_TRANSLATE_NOOP("CommandLineText",
                "try again by itself after what passes (locked, disk full, file not there): TRY:SECONDS, such as "
                "1:10,5:30-60,max=8"),
            Type::Text, [](Choices &c, const Value &v) { c.retryPattern = RetryPattern(v.text); } },
        { "time-limit", "SECONDS",
            QT_TRANSLATE_NOOP("CommandLineText",
                "stop an import that runs longer; what is in stays in, and “resume” goes on (default: none)"),
            Type::Number, [](Choices &c, const Value &v) { c.timeLimitS = asInt(v.number); } },
    };
}

} // namespace tranche
