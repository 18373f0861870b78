#include "service/options/ChildOption.h"

#include "core/NameList.h"
#include "core/Texts.h"
#include "service/options/OptionText.h"

namespace tranche {

using Kind = RecordGrouping::Kind;

static const OptionSigns childSigns { QLatin1String("="), QLatin1String(":"), QLatin1String(",") };

void chooseChildren(RequestChoices &choices, const QList<ChildChoice> &children, const QStringList &recordKey)
{
    choices.children = children;
    choices.grouping = { Kind::RepeatedParent, recordKey };
    if (!recordKey.isEmpty())
        return;
    for (const ChildChoice &child : children)
        choices.grouping.columns += child.columns;
    choices.grouping.kind = choices.grouping.columns.isEmpty() ? Kind::None : Kind::BlankParent;
}

void takeChildColumns(RequestChoices &choices, const QStringList &columns)
{
    choices.grouping = { Kind::BlankParent, columns };
}

static ChildChoice childChoice(const QString &text)
{
    const QLatin1String equals("=");
    const QLatin1String colon(":");
    const QLatin1String comma(",");
    OptionText parts(text,
        CommandLineText::tr("--child-table: “%1” is not NAME[=PARENT][:COLUMNS[:KEY]]; a name that holds one of these "
                            "signs or a comma stands in double quotes.")
            .arg(text));
    ChildChoice choice;
    choice.table = parts.name({ equals, colon });
    if (parts.take(equals))
        choice.parent = parts.name({ colon });
    if (parts.take(colon))
        choice.columns = parts.names({ comma, colon });
    if (parts.take(colon))
        choice.repeatKey = parts.names({ comma });
    if (!parts.atEnd())
        throw parts.wrong();
    return choice;
}

void takeChildTables(RequestChoices &choices, const QStringList &texts)
{
    choices.children.clear();
    if (choices.grouping.kind == Kind::BlankParent) {
        if (texts.size() > 1)
            throw wrongCall(CommandLineText::tr("--child-columns is for one --child-table: of several, each names its "
                                                "columns itself, as in --child-table NAME:COLUMNS."));
        choices.children = { { texts.constFirst(), {}, choices.grouping.columns } };
        return;
    }
    QList<ChildChoice> children;
    for (const QString &text : texts)
        children.append(childChoice(text));
    chooseChildren(choices, children);
}

void takeRecordKey(RequestChoices &choices, const QStringList &columns)
{
    if (choices.grouping.kind == Kind::BlankParent && choices.children.isEmpty())
        throw wrongCall(CommandLineText::tr("--child-columns and --record-key can't be used together."));
    choices.grouping = { Kind::RepeatedParent, columns };
}

/// The child table that a text begins with the name of, which is taken away.
static ChildChoice *namedChild(QList<ChildChoice> &children, QString &text)
{
    ChildChoice *found = nullptr;
    for (ChildChoice &child : children) {
        if (text.startsWith(child.table + QLatin1Char(':'), Qt::CaseInsensitive)
            && (found == nullptr || child.table.size() > found->table.size()))
            found = &child;
    }
    if (found != nullptr)
        text.remove(0, found->table.size() + 1);
    else if (children.size() == 1)
        found = &children.front();
    return found;
}

void takeChildKeys(RequestChoices &choices, const QStringList &texts)
{
    if (choices.children.isEmpty())
        choices.children = { ChildChoice() }; // of which the plan tells what is wrong
    for (QString text : texts) {
        ChildChoice *child = namedChild(choices.children, text);
        if (child == nullptr)
            throw wrongCall(
                CommandLineText::tr("--child-key: “%1” does not name its child table, as in TABLE:FIELD.").arg(text));
        const auto equals = text.indexOf(QLatin1Char('='));
        child->keyField = (equals < 0 ? text : text.left(equals)).trimmed();
        child->parentField = equals < 0 ? QString() : text.mid(equals + 1).trimmed();
        if (child->keyField.isEmpty() || (equals >= 0 && child->parentField.isEmpty()))
            throw wrongCall(CommandLineText::tr("--child-key takes FIELD or FIELD=PARENT_FIELD."));
    }
}

/// One table, of the columns that --child-columns names.
static bool isPlainChild(const RequestChoices &choices)
{
    return choices.children.size() == 1 && choices.children.front().parent.isEmpty()
        && choices.children.front().repeatKey.isEmpty() && !choices.children.front().columns.isEmpty();
}

QStringList givenChildColumns(const RequestChoices &choices)
{
    if (isPlainChild(choices))
        return { namesText(choices.children.front().columns) };
    const bool isGrouping
        = choices.childTables().join(QString()).isEmpty() && choices.grouping.kind == Kind::BlankParent;
    return isGrouping && !choices.grouping.columns.isEmpty() ? QStringList(namesText(choices.grouping.columns))
                                                             : QStringList();
}

QString childTableText(const ChildChoice &child)
{
    QString text = optionName(child.table, childSigns);
    if (!child.parent.isEmpty())
        text += QLatin1Char('=') + optionName(child.parent, childSigns);
    if (!child.columns.isEmpty())
        text += QLatin1Char(':') + optionNames(child.columns, childSigns);
    if (!child.repeatKey.isEmpty())
        text += QLatin1Char(':') + optionNames(child.repeatKey, childSigns);
    return text;
}

QStringList givenChildTables(const RequestChoices &choices)
{
    if (isPlainChild(choices))
        return { choices.children.front().table };
    QStringList given;
    for (const ChildChoice &child : choices.children) {
        if (!child.table.isEmpty())
            given.append(childTableText(child));
    }
    return given;
}

QStringList givenChildKeys(const RequestChoices &choices)
{
    QStringList given;
    for (const ChildChoice &child : choices.children) {
        if (child.keyField.isEmpty())
            continue;
        const QString table = choices.children.size() > 1 ? child.table + QLatin1Char(':') : QString();
        const QString parent = child.parentField.isEmpty() ? QString() : QLatin1Char('=') + child.parentField;
        given.append(table + child.keyField + parent);
    }
    return given;
}

} // namespace tranche
