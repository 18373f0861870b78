#include "service/options/DesignOptions.h"

#include "core/FileNames.h"
#include "core/Texts.h"

#include <QFile>

namespace tranche {

static constexpr qint64 longestStatement = qint64(4) << 20;

static void takeNotNull(RequestChoices &choices, const OptionValue &value)
{
    using NotNull = TableDesign::NotNull;
    choices.design.notNull = value.text == QLatin1String("auto") ? NotNull::Auto : NotNull::Chosen;
    if (choices.design.notNull == NotNull::Chosen)
        choices.design.notNullFields = chosenNames("not-null", value.text);
}

static void takeIndexes(RequestChoices &choices, const OptionValue &value)
{
    for (const QString &text : value.texts)
        choices.design.indexes.append({ chosenNames("index", text), false });
}

static void takeUniqueIndexes(RequestChoices &choices, const OptionValue &value)
{
    for (const QString &text : value.texts)
        choices.design.indexes.append({ chosenNames("unique-index", text), true });
}

static void takeStatement(RequestChoices &choices, const OptionValue &value)
{
    choices.design.createSql = value.text;
    if (value.text.startsWith(QLatin1Char('@'))) {
        const QString path = pathOfUser(value.text.mid(1));
        QFile file(path);
        if (!file.open(QFile::ReadOnly))
            throw wrongCall(CommandLineText::tr("--create-sql: %1 can't be read: %2.").arg(path, file.errorString()));
        choices.design.createSql = QString::fromUtf8(file.read(longestStatement + 1));
    }
    if (choices.design.createSql.size() > longestStatement)
        throw wrongCall(CommandLineText::tr("--create-sql: the statement is too long."));
    if (choices.design.createSql.trimmed().isEmpty())
        throw wrongCall(CommandLineText::tr("--create-sql: there is no statement."));
}

std::vector<ImportOption> designOptions()
{
    using Type = ImportOption::Type;
    using Choices = RequestChoices;
    using Value = OptionValue;
    return {
        { "primary-key", "A,B",
            QT_TRANSLATE_NOOP("CommandLineText", "columns that are the primary key of a table that is made"),
            Type::Names, [](Choices &c, const Value &v) { c.design.primaryKey = chosenNames("primary-key", v.text); } },
        { "not-null", "auto|none|A,B",
            QT_TRANSLATE_NOOP("CommandLineText",
                "columns of a table that is made that take no NULL; auto: those that have no gap in the whole file "
                "(default: none)"),
            Type::Names, takeNotNull, "none" },
        { "index", "A,B", QT_TRANSLATE_NOOP("CommandLineText", "an index of a table that is made; repeatable"),
            Type::Texts, takeIndexes },
        { "unique-index", "A,B",
            QT_TRANSLATE_NOOP("CommandLineText", "likewise one that allows no values twice; repeatable"), Type::Texts,
            takeUniqueIndexes },
        { "strict", "",
            QT_TRANSLATE_NOOP(
                "CommandLineText", "a table that is made is STRICT: the database itself keeps to the types"),
            Type::Switch, [](Choices &c, const Value &) { c.design.strict = true; } },
        { "create-sql", "SQL|@FILE",
            QT_TRANSLATE_NOOP("CommandLineText",
                "the CREATE TABLE statement of a table that is made; “sniff” shows one to start with"),
            Type::Text, takeStatement },
        { "add-columns", "", QT_TRANSLATE_NOOP("CommandLineText", "add columns of the file that the table lacks to it"),
            Type::Switch, [](Choices &c, const Value &) { c.design.addColumns = true; } },
    };
}

} // namespace tranche
