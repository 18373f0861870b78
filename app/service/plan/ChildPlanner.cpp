#include "service/plan/ChildPlanner.h"

#include "core/Texts.h"
#include "target/RecordParts.h"
#include "target/TableKey.h"

#include <algorithm>

namespace tranche {

static bool isSameField(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

ChildPlanner::ChildPlanner(
    Plan &plan, const RequestChoices &choices, int number, const Table &child, const Table &parent)
    : m_plan(plan)
    , m_choices(choices)
    , m_number(number)
    , m_choice(choices.children[number - 1])
    , m_table(child)
    , m_parent(parent)
    , m_parents(mappingOf(plan.mapping, choices.numberOfTable(m_choice.parent)))
    , m_lines(mappingOf(plan.mapping, number))
{
    m_child.table = child.name;
    m_child.parent = choices.numberOfTable(m_choice.parent);
    m_child.repeatKey = m_choice.repeatKey;
}

void ChildPlanner::run()
{
    const auto before = m_plan.problems.size();
    checkTable();
    findKey();
    if (m_plan.problems.size() > before)
        return;
    m_plan.mapping.children.append(m_child);
    QStringList &missing = m_child.parent == 0 ? m_plan.missingFields : m_plan.childMissingFields[m_child.parent - 1];
    if (m_child.makesKey)
        missing.removeIf([&](const QString &field) { return isSameField(field, m_child.parentField); });
}

void ChildPlanner::problem(const char *code, const QString &message, const QString &hint)
{
    m_plan.problems.append({ PlanStep::Target, QLatin1String(code), message, hint });
}

void ChildPlanner::checkTable()
{
    if (m_table.there == nullptr) {
        if (m_choices.mode == TargetMode::Append)
            problem("target.table_missing", ServiceText::tr("There is no table %1 to append to.").arg(m_choice.table),
                ServiceText::tr("Check its name, or let it be created."));
        return;
    }
    if (m_choices.mode == TargetMode::Create)
        problem("target.table_exists", ServiceText::tr("The table %1 exists already.").arg(m_table.name),
            ServiceText::tr("Choose another table, or append to it."));
    for (const PlannedColumn &column : std::as_const(m_plan.columns)) {
        if (column.table == m_number && column.import && column.isUnfit)
            problem("target.field_missing",
                ServiceText::tr("The table %1 has no column “%2”.").arg(m_table.name, column.field),
                ServiceText::tr("Map it to one of its columns with --map, leave it out with --map %1=, or have it "
                                "added with --add-columns.")
                    .arg(column.name));
    }
}

/// The reference of the lines' table to that of the parents, if it has one of a single column.
const ForeignKey *ChildPlanner::declared() const
{
    for (qsizetype i = 0; m_table.there != nullptr && i < m_table.there->foreignKeys.size(); ++i) {
        const ForeignKey &key = m_table.there->foreignKeys[i];
        const QString &chosen = m_choice.keyField;
        if (key.columns.size() == 1 && isSameField(key.parentTable, m_parent.name)
            && (chosen.isEmpty() || isSameField(key.columns.front(), chosen)))
            return &key;
    }
    return nullptr;
}

/// Empty where the key is none, or of several columns.
static QString onlyPrimaryKey(const TableSchema &table)
{
    const QStringList key = table.primaryKey();
    return key.size() == 1 ? key.front() : QString();
}

bool ChildPlanner::isParentOfOthers() const
{
    return std::any_of(m_choices.children.begin(), m_choices.children.end(),
        [&](const ChildChoice &other) { return isSameField(other.parent, m_choice.table); });
}

/// A column by what an option calls it.
QString ChildPlanner::fieldOf(const ColumnMapping &mapping, const QString &name)
{
    if (const MappedColumn *column = mapping.find(name))
        return column->field;
    const MappedColumn *column = mapping.findField(name);
    return column == nullptr ? name : column->field;
}

/// Columns that tell the parent's rows where they are repeated.
QStringList ChildPlanner::repeatedColumns() const
{
    if (m_child.parent > 0)
        return m_choices.children[m_child.parent - 1].repeatKey;
    const RecordGrouping &grouping = m_choices.grouping;
    return grouping.kind == RecordGrouping::Kind::RepeatedParent ? grouping.columns : QStringList();
}

/// A field for the number of a parent's new row.
QString ChildPlanner::newKey() const
{
    const QString id = QStringLiteral("id");
    const bool isTaken = m_child.parent > 0 && isSameField(m_plan.mapping.children[m_child.parent - 1].keyField, id);
    return isTaken ? m_parent.name + QLatin1String("_id") : id;
}

QString ChildPlanner::parentField(const ForeignKey *key) const
{
    if (!m_choice.parentField.isEmpty())
        return fieldOf(m_parents, m_choice.parentField);
    if (key != nullptr && !key->parentColumns.front().isEmpty())
        return key->parentColumns.front();
    if (m_parent.there != nullptr)
        return onlyPrimaryKey(*m_parent.there);
    if (m_child.parent == 0 && m_choices.design.primaryKey.size() == 1)
        return fieldOf(m_parents, m_choices.design.primaryKey.front());
    const QStringList repeated = repeatedColumns();
    if (repeated.size() == 1 && m_parents.find(repeated.front()) != nullptr)
        return m_parents.find(repeated.front())->field;
    return newKey();
}

QString ChildPlanner::keyField(const ForeignKey *key) const
{
    if (!m_choice.keyField.isEmpty())
        return m_choice.keyField;
    if (key != nullptr)
        return key->columns.front();
    const QString &parentField = m_child.parentField;
    const QString joined = m_parent.name + QLatin1Char('_') + parentField;
    const bool isOwnKey = isParentOfOthers() && isSameField(parentField, QStringLiteral("id"));
    const bool isFree = m_lines.findField(parentField) == nullptr && !isOwnKey;
    const QString usual = !m_child.makesKey && isFree ? parentField : joined;
    if (m_table.there == nullptr)
        return usual;
    for (const QString &field : { joined, usual }) {
        if (m_table.there->find(field) != nullptr && m_lines.findField(field) == nullptr)
            return m_table.there->find(field)->name;
    }
    return {};
}

void ChildPlanner::findKey()
{
    const ForeignKey *key = declared();
    m_child.parentField = parentField(key);
    if (m_child.parentField.isEmpty())
        return problem("call.child_key",
            ServiceText::tr("The table %1 has no primary key of one column that lines could refer to.")
                .arg(m_parent.name),
            ServiceText::tr("Name the columns with --child-key FIELD=PARENT_FIELD."));
    m_child.makesKey = m_parents.findField(m_child.parentField) == nullptr;
    m_child.keyField = keyField(key);
    if (m_child.keyField.isEmpty())
        return problem("call.child_key",
            ServiceText::tr("Which column of %1 gets the parent's key can't be told.").arg(m_child.table),
            ServiceText::tr("Name it with --child-key FIELD."));
    if (m_lines.findField(m_child.keyField) != nullptr)
        return problem("call.child_key",
            ServiceText::tr("A column of the file goes to “%1”, which is to get the parent's key.")
                .arg(m_child.keyField),
            ServiceText::tr("Leave that column out, or name another field with --child-key."));
    checkMadeKeys();
    if (m_table.there != nullptr)
        checkChildFields();
    if (m_parent.there != nullptr)
        checkParentKey();
}

/// A table has one key that is made, and it is not the one that refers to its own parent.
void ChildPlanner::checkMadeKeys()
{
    if (!m_child.makesKey)
        return;
    const QString made = madeKey(m_plan.mapping, m_child.parent);
    const bool isOfParent
        = m_child.parent > 0 && isSameField(m_plan.mapping.children[m_child.parent - 1].keyField, m_child.parentField);
    if (isOfParent || (!made.isEmpty() && !isSameField(made, m_child.parentField)))
        problem("call.child_key",
            ServiceText::tr("“%1” of %2 can't be the key of the lines in %3: no column of the file goes to it, and %2 "
                            "gets its number in another field.")
                .arg(m_child.parentField, m_parent.name, m_child.table),
            ServiceText::tr("Name another field with --child-key FIELD=PARENT_FIELD."));
}

void ChildPlanner::checkChildFields()
{
    const TableColumn *field = m_table.there->find(m_child.keyField);
    if (field == nullptr || field->generated)
        problem("target.field_missing",
            ServiceText::tr("The table %1 has no column “%2” for the parent's key.")
                .arg(m_table.there->name, m_child.keyField),
            ServiceText::tr("Name another one with --child-key."));
    QStringList required;
    QStringList missing;
    for (const TableColumn &column : m_table.there->columns) {
        const bool isRowId = column.primaryKey && isSameField(column.declared, QStringLiteral("INTEGER"));
        if (column.generated || isRowId || m_lines.findField(column.name) != nullptr
            || isSameField(column.name, m_child.keyField))
            continue;
        missing.append(column.name);
        if (column.notNull && !column.defaultExpression)
            required.append(column.name);
    }
    m_plan.childMissingFields[m_number - 1] = missing;
    if (!required.isEmpty())
        problem("target.field_required",
            ServiceText::tr("The table %1 takes no row without “%2”, which no column of the file goes to.")
                .arg(m_table.there->name, required.join(QStringLiteral("”, “"))),
            ServiceText::tr("Map a column to it, or take another table."));
}

/// A key that is made is a row id; one of the file's tells a single row.
void ChildPlanner::checkParentKey()
{
    const TableSchema &parent = *m_parent.there;
    const TableColumn *field = parent.find(m_child.parentField);
    if (field == nullptr)
        return problem("target.field_missing",
            ServiceText::tr("The table %1 has no column “%2”.").arg(parent.name, m_child.parentField),
            ServiceText::tr("Name another one with --child-key FIELD=PARENT_FIELD."));
    if (m_child.makesKey
        && !(isSameField(onlyPrimaryKey(parent), field->name)
            && isSameField(field->declared, QStringLiteral("INTEGER"))))
        problem("call.child_key",
            ServiceText::tr("No column of the file goes to “%1” of %2, and the database makes no number for it.")
                .arg(field->name, parent.name),
            ServiceText::tr("Map a column to it, or name another field with --child-key FIELD=PARENT_FIELD."));
    else if (!m_child.makesKey && !isUniqueKey(parent, { field->name }))
        problem("call.child_key",
            ServiceText::tr("“%1” of %2 is not unique: it does not tell which parent a line belongs to.")
                .arg(field->name, parent.name),
            ServiceText::tr("Name another field with --child-key FIELD=PARENT_FIELD."));
}

} // namespace tranche
