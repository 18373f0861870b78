#include "service/plan/RecordPlanner.h"

#include "core/Texts.h"
#include "target/RecordParts.h"
#include "target/TableKey.h"

namespace tranche {

static bool isSameField(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

RecordPlanner::RecordPlanner(Plan &plan, const RequestChoices &choices, const TableSchema *child)
    : m_plan(plan)
    , m_choices(choices)
    , m_child(child)
    , m_parents(mappingOf(plan.mapping, RecordTable::Parent))
    , m_lines(mappingOf(plan.mapping, RecordTable::Child))
{
}

void RecordPlanner::run()
{
    ChildTable child;
    child.table = m_child != nullptr ? m_child->name : m_choices.child.table;
    child.grouping = m_choices.grouping;
    if (!checkChoices())
        return;
    checkTable();
    findKey(child);
    if (!m_plan.problems.isEmpty())
        return;
    m_plan.mapping.child = child;
    if (child.makesKey)
        m_plan.missingFields.removeIf([&](const QString &field) { return isSameField(field, child.parentField); });
}

void RecordPlanner::problem(const char *code, const QString &message, const QString &hint)
{
    m_plan.problems.append({ PlanStep::Target, QLatin1String(code), message, hint });
}

/// What can't be chosen with a child table.
bool RecordPlanner::checkChoices()
{
    const auto before = m_plan.problems.size();
    const auto refuse = [this](const QString &what, const QString &hint) {
        problem("call.child_table", ServiceText::tr("--child-table: %1").arg(what), hint);
    };
    if (m_choices.grouping.kind == RecordGrouping::Kind::None || m_choices.child.columns.isEmpty())
        refuse(ServiceText::tr("which columns go to it is not said."),
            ServiceText::tr("Name them with --child-columns; where the parent is repeated, its key with --record-key "
                            "as well."));
    else if (m_lines.columns.isEmpty() || m_parents.columns.isEmpty())
        refuse(ServiceText::tr("no column is left for one of the two tables."),
            ServiceText::tr("Name the columns of lines alone with --child-columns."));
    for (const QString &name : m_choices.child.columns) {
        if (!m_plan.mapping.sourceNames.contains(name))
            refuse(ServiceText::tr("the file has no column “%1”.").arg(name),
                ServiceText::tr("Its columns are: %1.").arg(m_plan.mapping.sourceNames.join(QLatin1String(", "))));
    }
    if (isSameField(m_choices.child.table, m_plan.table))
        refuse(
            ServiceText::tr("parents and lines can't go into the same table."), ServiceText::tr("Name another one."));
    const bool modeFits = m_choices.mode == TargetMode::Auto || m_choices.mode == TargetMode::Create
        || m_choices.mode == TargetMode::Append;
    if (!modeFits)
        refuse(ServiceText::tr("two tables can be created and appended to, but not replaced or changed by a key."),
            ServiceText::tr("Choose --mode auto, create or append."));
    const TableDesign &design = m_choices.design;
    if (!design.createSql.isEmpty() || design.notNull == TableDesign::NotNull::Auto)
        refuse(ServiceText::tr("--create-sql and --not-null auto can't be used with it."),
            ServiceText::tr("Make the tables first, and import with --mode append."));
    for (const MappedColumn &column : std::as_const(m_plan.mapping.columns)) {
        if (column.reference && column.reference->ifNotFound == IfNotFound::Skip)
            refuse(ServiceText::tr("rows can't be skipped by a lookup: a record goes in whole or not at all."),
                ServiceText::tr("Choose another word for what is not found."));
    }
    return m_plan.problems.size() == before;
}

void RecordPlanner::checkTable()
{
    if (m_child == nullptr) {
        if (m_choices.mode == TargetMode::Append)
            problem("target.table_missing",
                ServiceText::tr("There is no table %1 to append to.").arg(m_choices.child.table),
                ServiceText::tr("Check its name, or let it be created."));
        return;
    }
    if (m_choices.mode == TargetMode::Create)
        problem("target.table_exists", ServiceText::tr("The table %1 exists already.").arg(m_child->name),
            ServiceText::tr("Choose another table, or append to it."));
    for (const PlannedColumn &column : std::as_const(m_plan.columns)) {
        if (column.ofChild && column.import && column.isUnfit)
            problem("target.field_missing",
                ServiceText::tr("The table %1 has no column “%2”.").arg(m_child->name, column.field),
                ServiceText::tr("Map it to one of its columns with --map, leave it out with --map %1=, or have it "
                                "added with --add-columns.")
                    .arg(column.name));
    }
}

/// The reference of the lines' table to that of the parents, if it has one of a single column.
const ForeignKey *RecordPlanner::declared() const
{
    for (qsizetype i = 0; m_child != nullptr && i < m_child->foreignKeys.size(); ++i) {
        const ForeignKey &key = m_child->foreignKeys[i];
        const QString &chosen = m_choices.child.keyField;
        if (key.columns.size() == 1 && isSameField(key.parentTable, m_plan.table)
            && (chosen.isEmpty() || isSameField(key.columns.front(), chosen)))
            return &key;
    }
    return nullptr;
}

QString RecordPlanner::onlyPrimaryKey(const TableSchema &table)
{
    QStringList keys;
    for (const TableColumn &column : table.columns) {
        if (column.primaryKey)
            keys.append(column.name);
    }
    return keys.size() == 1 ? keys.front() : QString();
}

/// A column by what an option calls it.
QString RecordPlanner::fieldOf(const ColumnMapping &mapping, const QString &name)
{
    if (const MappedColumn *column = mapping.find(name))
        return column->field;
    const MappedColumn *column = mapping.findField(name);
    return column == nullptr ? name : column->field;
}

QString RecordPlanner::parentField(const ForeignKey *key) const
{
    const RecordGrouping &grouping = m_choices.grouping;
    if (!m_choices.child.parentField.isEmpty())
        return fieldOf(m_parents, m_choices.child.parentField);
    if (key != nullptr && !key->parentColumns.front().isEmpty())
        return key->parentColumns.front();
    if (m_plan.existing)
        return onlyPrimaryKey(*m_plan.existing);
    if (m_choices.design.primaryKey.size() == 1)
        return fieldOf(m_parents, m_choices.design.primaryKey.front());
    if (grouping.kind == RecordGrouping::Kind::RepeatedParent && grouping.columns.size() == 1
        && m_parents.find(grouping.columns.front()) != nullptr)
        return m_parents.find(grouping.columns.front())->field;
    return QStringLiteral("id");
}

QString RecordPlanner::keyField(const ChildTable &child, const ForeignKey *key) const
{
    if (!m_choices.child.keyField.isEmpty())
        return m_choices.child.keyField;
    if (key != nullptr)
        return key->columns.front();
    const QString joined = m_plan.table + QLatin1Char('_') + child.parentField;
    const bool isFree = m_lines.findField(child.parentField) == nullptr;
    const QString usual = !child.makesKey && isFree ? child.parentField : joined;
    if (m_child == nullptr)
        return usual;
    for (const QString &field : { joined, usual }) {
        if (m_child->find(field) != nullptr && m_lines.findField(field) == nullptr)
            return m_child->find(field)->name;
    }
    return {};
}

void RecordPlanner::findKey(ChildTable &child)
{
    const ForeignKey *key = declared();
    child.parentField = parentField(key);
    if (child.parentField.isEmpty())
        return problem("call.child_key",
            ServiceText::tr("The table %1 has no primary key of one column that lines could refer to.")
                .arg(m_plan.table),
            ServiceText::tr("Name the columns with --child-key FIELD=PARENT_FIELD."));
    child.makesKey = m_parents.findField(child.parentField) == nullptr;
    child.keyField = keyField(child, key);
    if (child.keyField.isEmpty())
        return problem("call.child_key",
            ServiceText::tr("Which column of %1 gets the parent's key can't be told.").arg(child.table),
            ServiceText::tr("Name it with --child-key FIELD."));
    if (m_lines.findField(child.keyField) != nullptr)
        return problem("call.child_key",
            ServiceText::tr("A column of the file goes to “%1”, which is to get the parent's key.").arg(child.keyField),
            ServiceText::tr("Leave that column out, or name another field with --child-key."));
    if (m_child != nullptr)
        checkChildFields(child);
    if (m_plan.existing)
        checkParentKey(child);
}

void RecordPlanner::checkChildFields(const ChildTable &child)
{
    const TableColumn *field = m_child->find(child.keyField);
    if (field == nullptr || field->generated)
        problem("target.field_missing",
            ServiceText::tr("The table %1 has no column “%2” for the parent's key.").arg(m_child->name, child.keyField),
            ServiceText::tr("Name another one with --child-key."));
    QStringList required;
    for (const TableColumn &column : m_child->columns) {
        const bool isRowId = column.primaryKey && isSameField(column.declared, QStringLiteral("INTEGER"));
        if (column.generated || isRowId || m_lines.findField(column.name) != nullptr
            || isSameField(column.name, child.keyField))
            continue;
        m_plan.childMissingFields.append(column.name);
        if (column.notNull && !column.defaultExpression)
            required.append(column.name);
    }
    if (!required.isEmpty())
        problem("target.field_required",
            ServiceText::tr("The table %1 takes no row without “%2”, which no column of the file goes to.")
                .arg(m_child->name, required.join(QStringLiteral("”, “"))),
            ServiceText::tr("Map a column to it, or take another table."));
}

/// A key that is made is a row id; one of the file's tells a single row.
void RecordPlanner::checkParentKey(const ChildTable &child)
{
    const TableSchema &parent = *m_plan.existing;
    const TableColumn *field = parent.find(child.parentField);
    if (field == nullptr)
        return problem("target.field_missing",
            ServiceText::tr("The table %1 has no column “%2”.").arg(parent.name, child.parentField),
            ServiceText::tr("Name another one with --child-key FIELD=PARENT_FIELD."));
    if (child.makesKey
        && !(isSameField(onlyPrimaryKey(parent), field->name)
            && isSameField(field->declared, QStringLiteral("INTEGER"))))
        problem("call.child_key",
            ServiceText::tr("No column of the file goes to “%1” of %2, and the database makes no number for it.")
                .arg(field->name, parent.name),
            ServiceText::tr("Map a column to it, or name another field with --child-key FIELD=PARENT_FIELD."));
    else if (!child.makesKey && !isUniqueKey(parent, { field->name }))
        problem("call.child_key",
            ServiceText::tr("“%1” of %2 is not unique: it does not tell which parent a line belongs to.")
                .arg(field->name, parent.name),
            ServiceText::tr("Name another field with --child-key FIELD=PARENT_FIELD."));
}

} // namespace tranche
