#include "service/options/ImportOption.h"

#include "core/Texts.h"
#include "service/options/ValueOption.h"

namespace tranche {

static void takeGrouping(RequestChoices &choices, RecordGrouping::Kind kind, const QStringList &columns)
{
    const bool isSecond = choices.grouping.kind != RecordGrouping::Kind::None;
    if (isSecond && choices.child.table.isEmpty())
        throw wrongCall(CommandLineText::tr("--child-columns and --record-key can't be used together."));
    if (kind == RecordGrouping::Kind::BlankParent && !choices.child.table.isEmpty())
        choices.child.columns = columns;
    if (!isSecond || kind == RecordGrouping::Kind::RepeatedParent)
        choices.grouping = { kind, columns };
}

static void takeChildKey(RequestChoices &choices, const QString &text)
{
    const auto equals = text.indexOf(QLatin1Char('='));
    choices.child.keyField = (equals < 0 ? text : text.left(equals)).trimmed();
    choices.child.parentField = equals < 0 ? QString() : text.mid(equals + 1).trimmed();
    if (choices.child.keyField.isEmpty() || (equals >= 0 && choices.child.parentField.isEmpty()))
        throw wrongCall(CommandLineText::tr("--child-key takes FIELD or FIELD=PARENT_FIELD."));
}

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
        { "child-table", "NAME",
            QT_TRANSLATE_NOOP("CommandLineText",
                "lines go into this table, with their parent's key: the columns of --child-columns; the others are the "
                "parent's"),
            Type::Text, [](Choices &c, const Value &v) { c.child.table = v.text; } },
        { "child-key", "FIELD[=PARENT_FIELD]",
            QT_TRANSLATE_NOOP("CommandLineText",
                "the field of the child table that gets the parent's key, and which field of the parent that is "
                "(default: "
                "its primary key, or a new id)"),
            Type::Text, [](Choices &c, const Value &v) { takeChildKey(c, v.text); } },
        { "child-columns", "A,B",
            QT_TRANSLATE_NOOP("CommandLineText", "rows with only these columns filled belong to the record above"),
            Type::Names,
            [](Choices &c, const Value &v) {
                takeGrouping(c, RecordGrouping::Kind::BlankParent, chosenNames("child-columns", v.text));
            } },
        { "record-key", "A,B",
            QT_TRANSLATE_NOOP("CommandLineText", "rows with the same values here belong to the record above"),
            Type::Names,
            [](Choices &c, const Value &v) {
                takeGrouping(c, RecordGrouping::Kind::RepeatedParent, chosenNames("record-key", v.text));
            } },
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
    };
}

} // namespace tranche
